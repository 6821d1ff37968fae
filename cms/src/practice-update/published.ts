/** Practices as they are public now, for the questions and the proposals about them. */
import type { Knex } from 'knex';
import { lastConfirmations } from '../collection/practice-checks.ts';
import { type CheckedPractice, laterConfirmation } from '../domain/practice/practice-check.ts';
import type { Locale } from '../domain/text/locale.ts';

export const PRACTICE = 'api::practice.practice';

export interface PublishedPractice extends CheckedPractice {
	documentId: string;
	slug: string;
	/** Of the leading municipality. */
	municipalityCode: string;
	stage: string;
	titles: Partial<Record<Locale, string>>;
}

/** In the language of the person, or else in the other one. */
export const titleIn = ({ titles }: Pick<PublishedPractice, 'titles'>, locale: Locale): string =>
	titles[locale] ?? titles.bn ?? titles.en ?? '';

interface Row {
	documentId: string;
	locale: Locale;
	title: string | null;
	slug: string | null;
	stage: string | null;
	lastConfirmedOn: string | null;
	leadMunicipality: { code: string } | null;
}

/** All of them, or those that one municipality leads; by title. */
export async function publishedPractices(knex: Knex, municipalityCode?: string): Promise<PublishedPractice[]> {
	const ofLead = municipalityCode === undefined ? {} : { leadMunicipality: { code: municipalityCode } };
	const rows: Row[] = await strapi.db.query(PRACTICE).findMany({
		where: { publishedAt: { $notNull: true }, ...ofLead },
		select: ['documentId', 'locale', 'title', 'slug', 'stage', 'lastConfirmedOn'],
		populate: { leadMunicipality: { select: ['code'] } },
		orderBy: [{ title: 'asc' }, { id: 'asc' }],
	});
	if (rows.length === 0) return [];
	const [since, confirmed] = [await firstPublications(knex), await lastConfirmations(knex)];
	return [...Map.groupBy(rows, ({ documentId }) => documentId)].flatMap(([documentId, versions]) => {
		const [row] = versions;
		const firstPublishedAt = since.get(documentId);
		if (row === undefined || row.leadMunicipality === null || firstPublishedAt === undefined) return [];
		return {
			...{ documentId, slug: row.slug ?? '', municipalityCode: row.leadMunicipality.code, stage: row.stage ?? '' },
			titles: Object.fromEntries(versions.map(({ locale, title }) => [locale, title ?? ''])),
			firstPublishedAt,
			lastConfirmedOn: laterConfirmation(row.lastConfirmedOn, confirmed.get(documentId) ?? null),
		};
	});
}

/** ISO instants, by documentId. The engines give the column as a number, a text or a date. */
async function firstPublications(knex: Knex): Promise<Map<string, string>> {
	const rows: { record_id: string; first: string | number | Date }[] = await knex('publication_events')
		.where({ record_type: 'practice', kind: 'record' })
		.groupBy('record_id')
		.select('record_id')
		.min({ first: 'occurred_at' });
	return new Map(rows.map(({ record_id, first }) => [record_id, new Date(first).toISOString()]));
}
