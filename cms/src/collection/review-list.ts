/** The responses as the review desk lists them. */
import type { Knex } from 'knex';
import { problems } from '../domain/problem.ts';
import type { QuestionPath } from '../domain/questionnaire/questionnaire-definition.ts';
import type { ResponseState } from '../domain/response/response.ts';
import { countOf } from '../mail/database.ts';

export interface ReviewFilter {
	/** `null` is every state but drafts, which are the municipality's. */
	state: ResponseState | null;
	sector: string | null;
	/** Codes of the municipalities; `null` for all. */
	municipalities: readonly string[] | null;
	/** Id of the administrator for whom it waits. */
	reviewerId: number | null;
	/** Due before this day (`2026-12-05`) and not done. */
	overdueOn: string | null;
	/** From this percent, and below the other. */
	completeness: { from: number; below: number } | null;
	/** These alone; `null` for all. */
	ids: readonly string[] | null;
	/** Part of a title, or a reference. */
	search: string;
}

export interface ListedResponse {
	id: string;
	reference: string | null;
	title: string | null;
	municipalityCode: string;
	isSandbox: boolean;
	path: QuestionPath;
	sector: string | null;
	state: ResponseState;
	submittedAt: string | null;
	/** 0 to 100; `null` before the first submission. */
	completeness: number | null;
}

interface Row {
	id: string;
	reference: string | null;
	title: string | null;
	municipality_code: string;
	/** SQLite has no booleans. */
	is_sandbox: boolean | number;
	path: QuestionPath;
	sector: string | null;
	state: ResponseState;
	submitted_at: string | null;
	completeness: number | null;
}

const WAITING = ['submitted', 'resubmitted', 'inReview'];

/** The longest waiting first. */
export async function listForReview(
	knex: Knex,
	filter: ReviewFilter,
	{ page, pageSize }: { page: number; pageSize: number },
): Promise<{ responses: ListedResponse[]; count: number }> {
	const asked = () => filtered(knex, filter);
	const rows: Row[] = await asked()
		.orderBy([{ column: 'responses.submitted_at', order: 'asc' }, { column: 'responses.id' }])
		.limit(pageSize)
		.offset((page - 1) * pageSize)
		.select('responses.*', 'response_ratings.completeness');
	return { responses: rows.map(listed), count: await countOf(asked()) };
}

/** One that was submitted, and where its answers came from. Throws `response.unknown`. */
export async function findForReview(
	knex: Knex,
	id: string,
): Promise<{ listed: ListedResponse; entrySource: string | null }> {
	const row: (Row & { entry_source: string | null }) | undefined = await knex('responses')
		.leftJoin('response_ratings', 'response_ratings.response_id', 'responses.id')
		.where('responses.id', id)
		.whereNotNull('responses.submitted_at')
		.first('responses.*', 'response_ratings.completeness');
	if (row === undefined) throw problems.responseUnknown({ id });
	return { listed: listed(row), entrySource: row.entry_source };
}

function listed(row: Row): ListedResponse {
	return {
		id: row.id,
		reference: row.reference,
		title: row.title,
		municipalityCode: row.municipality_code,
		isSandbox: Boolean(row.is_sandbox),
		path: row.path,
		sector: row.sector,
		state: row.state,
		submittedAt: row.submitted_at,
		completeness: row.completeness,
	};
}

function filtered(knex: Knex, filter: ReviewFilter): Knex.QueryBuilder {
	const query = knex('responses').leftJoin('response_ratings', 'response_ratings.response_id', 'responses.id');
	// What was never sent is the municipality's alone.
	query.whereNotNull('responses.submitted_at');
	if (filter.state !== null) query.where('responses.state', filter.state);
	if (filter.sector !== null) query.where('responses.sector', filter.sector);
	if (filter.municipalities !== null) query.whereIn('responses.municipality_code', filter.municipalities);
	if (filter.completeness !== null) {
		const { from, below } = filter.completeness;
		query.where('response_ratings.completeness', '>=', from).where('response_ratings.completeness', '<', below);
	}
	if (filter.ids !== null) query.whereIn('responses.id', filter.ids);
	if (filter.search !== '') query.where((either) => matching(either, filter.search));
	if (filter.reviewerId !== null || filter.overdueOn !== null) {
		query.whereIn('responses.id', assignedTo(knex, filter));
		if (filter.overdueOn !== null) query.whereIn('responses.state', WAITING);
	}
	return query;
}

function matching(either: Knex.QueryBuilder, search: string): void {
	const pattern = `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
	either
		.whereRaw(`lower(responses.title) like ? escape '\\'`, [pattern])
		.orWhere('responses.reference', search.toUpperCase());
}

function assignedTo(knex: Knex, { reviewerId, overdueOn }: ReviewFilter): Knex.QueryBuilder {
	const query = knex('response_assignments').whereNull('ended_at').select('response_id');
	if (reviewerId !== null) query.where('reviewer_id', reviewerId);
	if (overdueOn !== null) query.where('due_on', '<', overdueOn);
	return query;
}
