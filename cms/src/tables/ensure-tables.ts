/** Tables of our own beside those of Strapi, on SQLite and PostgreSQL alike. Strapi leaves tables alone that are not its own. */
import type { Knex } from 'knex';

export type TableDefinition = readonly [name: string, define: (table: Knex.CreateTableBuilder) => void];

/** Of an instant as text: ISO 8601 UTC (`2026-10-14T03:30:00.000Z`), which sorts as it is. */
const INSTANT_LENGTH = 24;

/** A column for an instant. NULL means that it has not happened. */
export const at = (table: Knex.CreateTableBuilder, name: string) => table.string(name, INSTANT_LENGTH);

/** A rule of `table.unique` by the name that knex gave it. */
export interface OldRule {
	table: string;
	name: string;
}

interface Tables {
	/** In the order in which they refer to each other. */
	tables: readonly TableDefinition[];
	/** Of earlier installations; they are taken away. */
	oldRules?: readonly OldRule[];
	/** What follows `create`, with `if not exists`. */
	indexes: readonly string[];
	/** Number of the advisory lock of PostgreSQL under which processes that start together take turns. */
	lock: number;
}

/** Creates the tables that are missing, in one transaction: a process killed here leaves nothing half made. */
export async function ensureTables(knex: Knex, { tables, oldRules = [], indexes, lock }: Tables): Promise<void> {
	const isPostgres = ['pg', 'postgres'].includes(String(knex.client.config.client));
	await knex.transaction(async (trx) => {
		if (isPostgres) await trx.raw('select pg_advisory_xact_lock(?)', [lock]);
		for (const [name, define] of tables) {
			if (!(await trx.schema.hasTable(name))) await trx.schema.createTable(name, define);
		}
		for (const { table, name } of oldRules) {
			await trx.raw(
				isPostgres ? `alter table ${table} drop constraint if exists ${name}` : `drop index if exists ${name}`,
			);
		}
		for (const index of indexes) await trx.raw(`create ${index}`);
	});
}
