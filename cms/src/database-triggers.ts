/**
 * The audit trail, the outbox and the snapshots are ledgers: rows are added, never changed or removed. The gate keeps
 * the document service from it; these triggers keep everybody else from it, database tools included.
 */
import type { Core } from '@strapi/strapi';

const LEDGER_TABLES = ['audit_entries', 'publication_events', 'content_snapshots'];

export async function protectLedgers(strapi: Core.Strapi): Promise<void> {
	const isPostgres = strapi.db.dialect.client === 'postgres';
	const connection = strapi.db.connection;
	if (isPostgres) {
		await connection.raw(`
			create or replace function refuse_ledger_change() returns trigger language plpgsql as $$
			begin raise exception 'append-only: % of % is refused', tg_op, tg_table_name; end $$`);
	}
	for (const table of LEDGER_TABLES) {
		for (const operation of ['update', 'delete']) {
			const name = `${table}_no_${operation}`;
			if (isPostgres) {
				await connection.raw(`
					create or replace trigger ${name} before ${operation} on ${table}
					for each row execute function refuse_ledger_change()`);
			} else {
				await connection.raw(`
					create trigger if not exists ${name} before ${operation} on ${table}
					begin select raise(abort, 'append-only: ${operation} of ${table} is refused'); end`);
			}
		}
	}
}
