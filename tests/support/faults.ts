/** Faults of the storage, made with SQLite triggers: what a full disk or a bug in a later step would do. */
import type { CmsInstance } from './cms-instance.ts';

/** Runs the work while every insert into the table fails (from the given row of it on, counted within the work). */
export async function withFailingInserts<T>(
	{ strapi }: Pick<CmsInstance, 'strapi'>,
	table: string,
	work: () => Promise<T>,
	{ fromRow = 1 } = {},
): Promise<T> {
	const { [table]: count } = await rowCounts({ strapi }, [table]);
	await strapi.db.connection.raw(`
		create trigger planned_fault before insert on ${table}
		when (select count(*) from ${table}) >= ${Number(count) + fromRow - 1}
		begin select raise(abort, 'planned fault'); end`);
	strapi.log.silent = true;
	try {
		return await work();
	} finally {
		strapi.log.silent = false;
		await strapi.db.connection.raw('drop trigger planned_fault');
	}
}

/** How many rows each table has. */
export async function rowCounts(
	{ strapi }: Pick<CmsInstance, 'strapi'>,
	tables: readonly string[],
): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const table of tables) {
		const [row] = await strapi.db.connection(table).count({ count: '*' });
		counts[table] = Number(row?.count);
	}
	return counts;
}
