/** Saves: each is stored for ever and folded into the answers in one transaction. */
import type { Knex } from 'knex';
import { problems } from '../domain/problem.ts';
import { BEGINNINGS, pathOfResponse } from '../domain/questionnaire.ts';
import type { QuestionPath } from '../domain/questionnaire-definition.ts';
import { mayEdit } from '../domain/response.ts';
import {
	type AnswerPath,
	type Conflict,
	type Operation,
	type OperationResult,
	POSITION,
	type VersionedAnswer,
} from '../domain/response-answers.ts';
import { answersOf, type FoundConflict, foldOperation, rowPrefix } from '../domain/response-merge.ts';
import { actorOfPerson, type Person } from './person.ts';
import { isNothingSaid, lockOwnResponse, type ResponseRow } from './response-rows.ts';

/** Of one response: ten times what a full questionnaire has. */
const MAX_ANSWERS = 2000;

interface AnswerRow extends VersionedAnswer {
	path: AnswerPath;
	actor: string;
	changed_at: string;
}

interface OperationRow {
	op_id: string;
	response_id: string;
	version: number;
	changes: string;
	conflicts: string;
}

/**
 * Takes a save. The same one sent again gets the same answer, whatever happened since. Throws `response.unknown`,
 * `response.submitted`, `response.operation-reused` or `response.too-many-answers`.
 *
 * @param operation as `readOperation` gives it
 */
export function takeOperation(
	knex: Knex,
	person: Person,
	id: string,
	operation: Operation,
	now = new Date(),
): Promise<OperationResult> {
	return knex.transaction(async (trx) => {
		const response = await lockOwnResponse(trx, person, id);
		const known: OperationRow | undefined = await trx('response_operations').where({ op_id: operation.opId }).first();
		if (known !== undefined) return sameAnswer(known, id, operation);
		if (!mayEdit(response.state)) throw problems.responseSubmitted({ state: response.state });
		return addOperation(trx, { person, response, operation }, now);
	});
}

/** What a save was answered before. */
function sameAnswer(known: OperationRow, responseId: string, { opId, changes }: Operation): OperationResult {
	if (known.response_id !== responseId || known.changes !== JSON.stringify(changes)) {
		throw problems.operationReused({ opId });
	}
	return { opId, version: known.version, conflicts: JSON.parse(known.conflicts) };
}

interface Addition {
	person: Person;
	/** Locked. */
	response: ResponseRow;
	operation: Operation;
}

/** Adds a save that is new. Throws `response.too-many-answers`. */
export async function addOperation(
	trx: Knex.Transaction,
	{ person, response, operation }: Addition,
	now: Date,
): Promise<OperationResult> {
	const { opId, baseVersion, questionnaireVersion, changes } = operation;
	const version = response.version + 1;
	const before = await answersAround(trx, response.id, operation);
	const fold = foldOperation(before, operation, version);
	const conflicts = await namedConflicts(trx, before, fold.conflicts);
	await trx('response_operations').insert({
		op_id: opId,
		response_id: response.id,
		version,
		base_version: baseVersion,
		questionnaire_version: questionnaireVersion,
		actor: actorOfPerson(person),
		received_at: now.toISOString(),
		changes: JSON.stringify(changes),
		conflicts: JSON.stringify(conflicts),
	});
	await storeAnswers(trx, { person, response, before, changes: fold.changes }, now);
	const after = answersOf(new Map([...before, ...fold.changes]));
	await trx('responses')
		.where({ id: response.id })
		.update({
			version,
			changed_at: now.toISOString(),
			questionnaire_version: Math.max(response.questionnaire_version, questionnaireVersion),
			path: await followedPath(trx, response, pathOfResponse(after)),
			...(fold.changes.has('title.value') ? { title: [...(after['title.value'] ?? '')].slice(0, 400).join('') } : {}),
			...(fold.changes.has('sector.value') ? { sector: after['sector.value']?.slice(0, 64) ?? null } : {}),
		});
	return { opId, version, conflicts };
}

/** The answers that say which questions are asked. */
const PATH_ANSWERS = Object.values(BEGINNINGS).flatMap(Object.keys);

/** Those answers that an operation may meet: at its paths, and in rows that it removes or writes in. */
async function answersAround(
	trx: Knex.Transaction,
	responseId: string,
	{ changes }: Operation,
): Promise<ReadonlyMap<AnswerPath, AnswerRow>> {
	const paths = new Set([...Object.keys(changes), ...PATH_ANSWERS]);
	const removed: string[] = [];
	for (const [path, value] of Object.entries(changes)) {
		const prefix = rowPrefix(path);
		if (prefix === null) continue;
		paths.add(`${prefix}${POSITION}`);
		if (path === `${prefix}${POSITION}` && value === '') removed.push(prefix);
	}
	const rows: AnswerRow[] = await trx('response_answers')
		.where({ response_id: responseId })
		.andWhere((place) => {
			place.whereIn('path', [...paths]);
			// Paths have no letter that LIKE takes for another.
			for (const prefix of removed) place.orWhere('path', 'like', `${prefix}%`);
		})
		.select('path', 'value', 'version', 'actor', 'changed_at');
	return new Map(rows.map((row) => [row.path, row]));
}

interface Storing {
	person: Person;
	response: ResponseRow;
	before: ReadonlyMap<AnswerPath, AnswerRow>;
	changes: ReadonlyMap<AnswerPath, VersionedAnswer>;
}

async function storeAnswers(
	trx: Knex.Transaction,
	{ person, response, before, changes }: Storing,
	now: Date,
): Promise<void> {
	if (changes.size === 0) return;
	const isGrowing = [...changes.keys()].some((path) => !before.has(path));
	if (isGrowing) {
		const [row] = await trx('response_answers').where({ response_id: response.id }).count({ count: '*' });
		if (Number(row?.count) + changes.size > MAX_ANSWERS) throw problems.responseTooManyAnswers({ limit: MAX_ANSWERS });
	}
	await trx('response_answers')
		.insert(
			[...changes].map(([path, { value, version }]) => ({
				response_id: response.id,
				path,
				value,
				version,
				actor: actorOfPerson(person),
				changed_at: now.toISOString(),
			})),
		)
		.onConflict(['response_id', 'path'])
		.merge();
}

/** The path that the answers lead to; where the round has a "nothing to report" already, submission says so. */
async function followedPath(trx: Knex.Transaction, response: ResponseRow, path: QuestionPath): Promise<QuestionPath> {
	if (path === response.path || response.reference !== null) return response.path;
	const place = { municipalityCode: response.municipality_code, roundId: response.round_id, id: response.id };
	return path === 'nothing' && (await isNothingSaid(trx, place)) ? response.path : path;
}

/** With who wrote the other text, and when. */
async function namedConflicts(
	trx: Knex.Transaction,
	before: ReadonlyMap<AnswerPath, AnswerRow>,
	conflicts: readonly FoundConflict[],
): Promise<Conflict[]> {
	const names = new Map<string, string>();
	const named: Conflict[] = [];
	for (const conflict of conflicts) {
		const other = writerOf(before, conflict);
		const actor = other?.actor ?? '';
		if (!names.has(actor)) names.set(actor, await nameOfActor(trx, actor));
		named.push({ ...conflict, by: names.get(actor) ?? actor, at: other?.changed_at ?? '' });
	}
	return named;
}

/** The answer that stands in the way of a change. */
function writerOf(before: ReadonlyMap<AnswerPath, AnswerRow>, { path, kind }: FoundConflict): AnswerRow | undefined {
	const prefix = rowPrefix(path);
	if (kind === 'value' || prefix === null) return before.get(path);
	if (kind === 'rowRemoved') return before.get(`${prefix}${POSITION}`);
	const rows = [...before.values()].filter((row) => row.path.startsWith(prefix));
	return rows.sort((a, b) => b.version - a.version)[0];
}

/** As people are called on pages; an actor that is gone keeps its id. */
async function nameOfActor(knex: Knex, actor: string): Promise<string> {
	const [kind, id] = actor.split(':');
	const row: { name: string } | undefined =
		kind === 'focal'
			? await knex('focal_points')
					.where({ id: Number(id) })
					.first('name')
			: await knex('entry_sessions')
					.where({ admin_id: Number(id) })
					.orderBy('id', 'desc')
					.first('admin_name as name');
	return row?.name ?? actor;
}
