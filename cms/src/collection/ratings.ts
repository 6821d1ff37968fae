/** What reviewers find of a response beside remarks: how far it is edited, how well it is proven, which themes it touches. */
import type { Knex } from 'knex';
import { problems } from '../domain/problem.ts';
import { type EditorialLevel, MAX_THEME_GRAPHEMES, themeOf } from '../domain/response/response-review.ts';
import { countGraphemes } from '../domain/text/bangla.ts';
import type { EvidenceLevel } from '../domain/vocabulary.ts';
import { actorOfReviewer, moveContext, type Reviewer } from './moves.ts';

export interface Rating {
	/** 0 to 100, of the newest submission; `null` before the first. */
	completeness: number | null;
	editorialLevel: EditorialLevel | null;
	evidenceLevel: EvidenceLevel | null;
}

const NO_RATING: Rating = { completeness: null, editorialLevel: null, evidenceLevel: null };

interface RatingRow {
	response_id: string;
	completeness: number | null;
	editorial_level: EditorialLevel | null;
	evidence_level: EvidenceLevel | null;
}

export async function ratingOf(knex: Knex, responseId: string): Promise<Rating> {
	const row = await knex('response_ratings').where({ response_id: responseId }).first<RatingRow | undefined>();
	if (row === undefined) return NO_RATING;
	return { completeness: row.completeness, editorialLevel: row.editorial_level, evidenceLevel: row.evidence_level };
}

/** Reviewers alone, and not of a municipality in which they declared an interest. Throws as `decideMove` does. */
async function requireReviewer(knex: Knex, responseId: string, reviewer: Reviewer): Promise<void> {
	const { parties, hasConflict } = await moveContext(knex, responseId, reviewer);
	if (!parties.includes('secretariat') && !parties.includes('expert')) {
		throw problems.responsePartyNotAllowed({ event: 'rated' });
	}
	if (hasConflict) throw problems.responseOwnMunicipality({});
}

export interface NewRating extends Pick<Rating, 'editorialLevel' | 'evidenceLevel'> {
	responseId: string;
	reviewer: Reviewer;
}

export async function rate(
	trx: Knex.Transaction,
	{ responseId, editorialLevel, evidenceLevel, reviewer }: NewRating,
	now = new Date(),
): Promise<void> {
	await requireReviewer(trx, responseId, reviewer);
	await trx('response_ratings')
		.insert({
			response_id: responseId,
			editorial_level: editorialLevel,
			evidence_level: evidenceLevel,
			rated_by: reviewer.name,
			rated_at: now.toISOString(),
		})
		.onConflict('response_id')
		.merge(['editorial_level', 'evidence_level', 'rated_by', 'rated_at']);
}

export async function storeCompleteness(trx: Knex.Transaction, responseId: string, percent: number): Promise<void> {
	await trx('response_ratings')
		.insert({ response_id: responseId, completeness: percent })
		.onConflict('response_id')
		.merge(['completeness']);
}

export interface ThemeRequest {
	responseId: string;
	/** Key of the question. */
	question: string;
	theme: string;
	reviewer: Reviewer;
}

/** Found twice, it is there once. Throws `response.theme-invalid`, and as `rate`. */
export async function addTheme(
	trx: Knex.Transaction,
	{ responseId, question, theme, reviewer }: ThemeRequest,
	now = new Date(),
): Promise<void> {
	await requireReviewer(trx, responseId, reviewer);
	const name = themeOf(theme);
	if (name === '' || countGraphemes(name) > MAX_THEME_GRAPHEMES) {
		throw problems.responseThemeInvalid({ most: MAX_THEME_GRAPHEMES });
	}
	await trx('response_themes')
		.insert({
			...{ response_id: responseId, question, theme: name, actor: actorOfReviewer(reviewer) },
			found_at: now.toISOString(),
		})
		.onConflict(['response_id', 'question', 'theme'])
		.ignore();
}

export async function removeTheme(
	trx: Knex.Transaction,
	{ responseId, question, theme, reviewer }: ThemeRequest,
): Promise<void> {
	await requireReviewer(trx, responseId, reviewer);
	await trx('response_themes')
		.where({ response_id: responseId, question, theme: themeOf(theme) })
		.delete();
}

export async function themesOf(knex: Knex, responseId: string): Promise<{ question: string; theme: string }[]> {
	return knex('response_themes')
		.where({ response_id: responseId })
		.orderBy(['question', 'id'])
		.select('question', 'theme');
}

/** In how many responses each theme was found, the most frequent first. Those of the sandbox do not count. */
export async function countThemes(knex: Knex): Promise<{ theme: string; count: number }[]> {
	const rows: { theme: string; response_id: string }[] = await knex('response_themes')
		.join('responses', 'responses.id', 'response_themes.response_id')
		.where('responses.is_sandbox', false)
		.distinct('theme', 'response_id');
	const counts = new Map<string, number>();
	for (const { theme } of rows) counts.set(theme, (counts.get(theme) ?? 0) + 1);
	return [...counts]
		.map(([theme, count]) => ({ theme, count }))
		.sort((a, b) => b.count - a.count || (a.theme < b.theme ? -1 : 1));
}
