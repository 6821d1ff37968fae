/**
 * The rows of responses. Whose a response is, is part of every query, so the id of somebody else's response is an unknown
 * one (A16).
 */
import type { Knex } from 'knex';
import type { Person } from '../domain/focal-point/person.ts';
import { problems } from '../domain/problem.ts';
import type { QuestionPath } from '../domain/questionnaire/questionnaire-definition.ts';
import type { ResponseParty, ResponseState } from '../domain/response/response.ts';

export interface ResponseRow {
	id: string;
	municipality_code: string;
	round_id: string | null;
	path: QuestionPath;
	reference: string | null;
	version: number;
	questionnaire_version: number;
	state: ResponseState;
	title: string | null;
	sector: string | null;
	copied_from: string | null;
	begun_at: string;
	changed_at: string;
	submitted_at: string | null;
}

/** Which party a person acts as. */
export const partyOfPerson = ({ kind }: Person): ResponseParty => (kind === 'focal' ? 'municipality' : 'onBehalf');

/** Throws `response.unknown`, also for a response of another municipality. */
export async function ownResponse(knex: Knex, { municipalityCode }: Person, id: string): Promise<ResponseRow> {
	const row: ResponseRow | undefined = await knex('responses')
		.where({ id, municipality_code: municipalityCode })
		.first();
	if (row === undefined) throw problems.responseUnknown({ id });
	return row;
}

/** As `ownResponse`; nobody else changes the row until the transaction ends. */
export async function lockOwnResponse(trx: Knex.Transaction, person: Person, id: string): Promise<ResponseRow> {
	await trx('responses').where({ id }).forUpdate().first('id');
	return ownResponse(trx, person, id);
}

/** By id; nobody else changes them until the transaction ends. In one order, so that two transactions never wait for each other. */
export async function lockResponses(
	trx: Knex.Transaction,
	ids: readonly string[],
): Promise<ReadonlyMap<string, ResponseRow>> {
	const rows: ResponseRow[] = await trx('responses').whereIn('id', ids).orderBy('id').forUpdate();
	return new Map(rows.map((row) => [row.id, row]));
}

/** Whether the municipality has another response of the round that says so. */
export async function isNothingSaid(
	knex: Knex,
	{ municipalityCode, roundId, id }: { municipalityCode: string; roundId: string | null; id: string },
): Promise<boolean> {
	if (roundId === null) return false;
	const other = await knex('responses')
		.where({ municipality_code: municipalityCode, round_id: roundId, path: 'nothing' })
		.whereNot({ id })
		.whereNot({ state: 'withdrawn' })
		.first('id');
	return other !== undefined;
}
