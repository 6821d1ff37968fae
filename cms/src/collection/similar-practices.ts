/** Responses and published practices of a municipality that may be the same practice as a response (A50). */
import type { Knex } from 'knex';
import type { Likeness } from '../domain/practice/practice-likeness.ts';
import { type ComparedPractice, likenessOf } from '../domain/practice/similar-practice.ts';
import type { QuestionPath } from '../domain/questionnaire/questionnaire-definition.ts';
import type { SimilarPractice } from '../domain/response-form/form-state.ts';
import type { Locale } from '../domain/text/locale.ts';

const PRACTICE = 'api::practice.practice';

export interface Similar {
	title: string;
	likeness: Likeness;
	/** A response, or else a published practice. */
	responseId: string | null;
	practice: { documentId: string; slug: string } | null;
	/** MAB knows of it; what is still being written is the municipality's alone. */
	isSubmitted: boolean;
}

export interface Asking {
	id: string;
	municipalityCode: string;
	/** A copy is like what it was copied from because somebody wanted it so. */
	copiedFrom: string | null;
}

type Candidate = Omit<Similar, 'likeness'> & ComparedPractice;

/** Names come first, published practices before responses. A response whose practice is public is that practice. */
export async function similarPractices(knex: Knex, asking: Asking): Promise<Similar[]> {
	const { id, municipalityCode, copiedFrom } = asking;
	const responses = await comparedResponses(knex, municipalityCode);
	const own = responses.find((each) => each.responseId === id);
	if (own === undefined) return [];
	const made = await practicesMadeOf(
		knex,
		responses.map(({ responseId }) => responseId ?? ''),
	);
	const published = await comparedPublished(municipalityCode);
	const isPublished = (documentId: string | undefined) =>
		published.some(({ practice }) => practice?.documentId === documentId);
	const left = new Set([made.get(id), made.get(copiedFrom ?? '')]);
	const candidates = [
		...published.filter(({ practice }) => !left.has(practice?.documentId)),
		...responses.filter(
			({ responseId }) =>
				responseId !== id && responseId !== copiedFrom && !isPublished(made.get(responseId ?? '') ?? ''),
		),
	];
	const similar = candidates.flatMap(({ title, responseId, practice, isSubmitted, ...compared }): Similar[] => {
		const likeness = likenessOf(own, compared);
		return likeness === null ? [] : [{ title, likeness, responseId, practice, isSubmitted }];
	});
	return [...similar.filter(({ likeness }) => likeness === 'title'), ...similar.filter(isOtherwiseAlike)];
}

/** The one that is most like it, as the form shows it; `null` for none. */
export async function mostSimilar(
	knex: Knex,
	{ path, ...asking }: Asking & { path: QuestionPath },
): Promise<SimilarPractice | null> {
	const [first] = path === 'nothing' ? [] : await similarPractices(knex, asking);
	if (first === undefined) return null;
	const { title, likeness, responseId, practice } = first;
	return { title, likeness, responseId, slug: practice?.slug ?? null };
}

const isOtherwiseAlike = ({ likeness }: Similar): boolean => likeness !== 'title';

interface ResponseRow {
	id: string;
	title: string | null;
	sector: string | null;
	submitted_at: string | null;
	started: string | null;
}

async function comparedResponses(knex: Knex, municipalityCode: string): Promise<Candidate[]> {
	const rows: ResponseRow[] = await knex('responses as response')
		.leftJoin('response_answers as started', (join) =>
			join.on('started.response_id', 'response.id').andOnVal('started.path', 'started.value'),
		)
		.where({ 'response.municipality_code': municipalityCode })
		.whereNot({ 'response.state': 'withdrawn' })
		.whereNot({ 'response.path': 'nothing' })
		.orderBy('response.begun_at')
		.select('response.id', 'response.title', 'response.sector', 'response.submitted_at', 'started.value as started');
	return rows.map(({ id, title, sector, submitted_at, started }) => ({
		...{ title: title ?? '', titles: [title ?? ''], sector: sector || null, startedOn: started },
		...{ responseId: id, practice: null, isSubmitted: submitted_at !== null },
	}));
}

interface PublishedRow {
	documentId: string;
	locale: Locale;
	title: string | null;
	slug: string | null;
	startedOn: string | null;
	sector: { key: string } | null;
}

async function comparedPublished(municipalityCode: string): Promise<Candidate[]> {
	const rows: PublishedRow[] = await strapi.db.query(PRACTICE).findMany({
		where: { publishedAt: { $notNull: true }, leadMunicipality: { code: municipalityCode } },
		select: ['documentId', 'locale', 'title', 'slug', 'startedOn'],
		populate: { sector: { select: ['key'] } },
		orderBy: { id: 'asc' },
	});
	return [...Map.groupBy(rows, ({ documentId }) => documentId)].flatMap(([documentId, versions]) => {
		const [row] = versions;
		if (row === undefined) return [];
		return {
			...{ title: row.title ?? '', titles: versions.map(({ title }) => title ?? '') },
			...{ sector: row.sector?.key ?? null, startedOn: row.startedOn },
			...{ responseId: null, practice: { documentId, slug: row.slug ?? '' }, isSubmitted: true },
		};
	});
}

/** documentIds by response. */
async function practicesMadeOf(knex: Knex, responseIds: readonly string[]): Promise<Map<string, string>> {
	const rows: { response_id: string; practice_id: string }[] = await knex('practice_drafts')
		.whereIn('response_id', [...responseIds])
		.select('response_id', 'practice_id');
	return new Map(rows.map((row) => [row.response_id, row.practice_id]));
}
