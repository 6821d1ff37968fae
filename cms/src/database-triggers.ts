/**
 * The audit trail, the outbox, the snapshots, the approvals of editions and what was answered are ledgers: rows are
 * added, never changed or removed. The gate keeps the document service from it; these triggers keep everybody else from
 * it, database tools included.
 */
import type { Core } from '@strapi/strapi';
import { COLLECTION_LEDGERS } from './collection/tables.ts';
import { inTurn } from './publication/outbox';

/** With the key of each: SQLite's `insert or replace` would take the row of the same key away. */
const LEDGERS: readonly { table: string; key: string }[] = [
	...['audit_entries', 'publication_events', 'content_snapshots', 'edition_approvals'].map((table) => ({
		table,
		key: 'id',
	})),
	...COLLECTION_LEDGERS,
];

/** What is refused, and whether once for each row or for the statement. SQLite empties a table row by row. */
const GUARDS = {
	sqlite: { update: 'row', delete: 'row' },
	postgres: { update: 'row', delete: 'row', truncate: 'statement' },
} as const;

export async function protectLedgers(strapi: Core.Strapi): Promise<void> {
	const isPostgres = strapi.db.dialect.client === 'postgres';
	// In turn: PostgreSQL lets two starting processes replace the same function at once and fails one of them.
	await inTurn(async (trx) => {
		if (isPostgres) {
			await trx.raw(`
				create or replace function refuse_ledger_change() returns trigger language plpgsql as $$
				begin raise exception 'append-only: % of % is refused', tg_op, tg_table_name; end $$`);
		}
		for (const { table, key } of LEDGERS) {
			for (const [operation, level] of Object.entries(GUARDS[isPostgres ? 'postgres' : 'sqlite'])) {
				const name = `${table}_no_${operation}`;
				await trx.raw(
					isPostgres
						? `create or replace trigger ${name} before ${operation} on ${table}
							for each ${level} execute function refuse_ledger_change()`
						: `create trigger if not exists ${name} before ${operation} on ${table}
							begin select raise(abort, 'append-only: ${operation} of ${table} is refused'); end`,
				);
			}
			// SQLite's `insert or replace` takes a row away without asking the delete trigger.
			if (!isPostgres) {
				await trx.raw(`
					create trigger if not exists ${table}_no_replace before insert on ${table}
					when exists (select 1 from ${table} where ${key} = new.${key})
					begin select raise(abort, 'append-only: replacing in ${table} is refused'); end`);
			}
		}
	});
}
