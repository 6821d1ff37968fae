/**
 * How often the editions in the archive were opened (C73): one number for each day, edition, language and kind. It is
 * counted in memory and stored now and then, so that no reader causes a write; a kill loses what came since.
 */
import type { Knex } from 'knex';
import type { ArchiveVisit, VisitKind } from '../domain/edition/archive-visit.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';

interface VisitRow extends ArchiveVisit {
	/** In Bangladesh, `YYYY-MM-DD`. */
	day: string;
	count: number;
}

/** By what tells them apart; shared by all parts of this process. */
let waiting = new Map<string, VisitRow>();

function add({ day, slug, language, kind, count }: VisitRow): void {
	const key = `${day} ${slug} ${language} ${kind}`;
	const before = waiting.get(key)?.count ?? 0;
	waiting.set(key, { day, slug, language, kind, count: before + count });
}

export function noteVisit(visit: ArchiveVisit, now: Date): void {
	add({ ...visit, day: dhakaDay(now), count: 1 });
}

/** Adds what was counted since the last time to the numbers of the days. What cannot be stored is kept for the next time. */
export async function storeVisits(knex: Knex): Promise<void> {
	const rows = [...waiting.values()];
	waiting = new Map();
	if (rows.length === 0) return;
	try {
		await knex('archive_visits')
			.insert(rows)
			.onConflict(['day', 'slug', 'language', 'kind'])
			.merge({ count: knex.raw('archive_visits.count + excluded.count') });
	} catch (error) {
		for (const row of rows) add(row);
		throw error;
	}
}

/** How often an edition was opened, in both languages together. */
export type VisitCounts = Record<VisitKind, number>;

/** @param from @param until instants; the days in Bangladesh on which they lie are counted whole */
export async function visitsBetween(
	knex: Knex,
	slug: string,
	{ from, until }: { from: string; until: string },
): Promise<VisitCounts> {
	const rows: { kind: VisitKind; count: number | string }[] = await knex('archive_visits')
		.where({ slug })
		.where('day', '>=', dhakaDay(new Date(from)))
		.where('day', '<=', dhakaDay(new Date(until)))
		.select('kind')
		.sum({ count: 'count' })
		.groupBy('kind');
	const counts: VisitCounts = { page: 0, pdf: 0 };
	for (const { kind, count } of rows) counts[kind] = Number(count);
	return counts;
}
