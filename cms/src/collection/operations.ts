/**
 * Saves: each is stored for ever and folded into the answers in one transaction. Those that come while others are being
 * written share the next transaction, and are answered once it is on the disk.
 */
import type { Knex } from 'knex';
import { actorOfPerson, type Person } from '../domain/focal-point/person.ts';
import { Problem, problems } from '../domain/problem.ts';
import { BEGINNINGS, pathOfResponse } from '../domain/questionnaire/questionnaire.ts';
import type { QuestionPath } from '../domain/questionnaire/questionnaire-definition.ts';
import {
	type AnswerPath,
	type Conflict,
	type Operation,
	type OperationResult,
	POSITION,
	type VersionedAnswer,
} from '../domain/questionnaire/response-answers.ts';
import { mayEdit } from '../domain/response/response.ts';
import {
	answersOf,
	type Fold,
	type FoundConflict,
	foldOperation,
	rowPrefix,
} from '../domain/response/response-merge.ts';
import { isNothingSaid, lockResponses, type ResponseRow } from './response-rows.ts';
import { together } from './together.ts';

/** Of one response: ten times what a full questionnaire has. */
const MAX_ANSWERS = 2000;

/**
 * Saves that share a transaction. More would not be faster, and each waits until the last one is written; SQLite takes
 * expressions of a thousand parts.
 */
const MOST_TOGETHER = 64;

/** SQLite takes statements that insert up to 500 rows (SQLITE_MAX_COMPOUND_SELECT). */
const ROWS_AT_ONCE = 200;

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

interface Save {
	person: Person;
	/** Of the response. */
	id: string;
	operation: Operation;
}

type Outcome = OperationResult | Problem;

const take = together(takeSaves, MOST_TOGETHER);

/**
 * Takes a save. The same one sent again gets the same answer, whatever happened since. Throws `response.unknown`,
 * `response.submitted`, `response.operation-reused` or `response.too-many-answers`. Never call it inside a transaction.
 *
 * @param operation as `readOperation` gives it
 */
export async function takeOperation(
	knex: Knex,
	person: Person,
	id: string,
	operation: Operation,
): Promise<OperationResult> {
	const outcome = await take(knex, { person, id, operation });
	if (outcome instanceof Problem) throw outcome;
	return outcome;
}

/** Two saves of one response follow each other, as if they had come alone. */
function takeSaves(knex: Knex, saves: readonly Save[]): Promise<Outcome[]> {
	return knex.transaction(async (trx) => {
		const outcomes = new Map<Save, Outcome>();
		for (let left = saves; left.length > 0; ) {
			const turn = [...new Map(left.toReversed().map((save) => [save.id, save])).values()];
			for (const [save, outcome] of await takeOfEach(trx, turn)) outcomes.set(save, outcome);
			left = left.filter((save) => !outcomes.has(save));
		}
		return saves.map((save) => outcomes.get(save) as Outcome);
	});
}

/** At most one save of each response. */
async function takeOfEach(trx: Knex.Transaction, saves: readonly Save[]): Promise<ReadonlyMap<Save, Outcome>> {
	const now = new Date();
	const responses = await lockResponses(
		trx,
		saves.map(({ id }) => id),
	);
	const known = await knownOperations(trx, saves);
	const outcomes = new Map<Save, Outcome>();
	const additions = new Map<Save, Addition>();
	for (const save of saves) {
		const decision = decide(save, responses.get(save.id), known.get(save.operation.opId));
		if ('response' in decision) additions.set(save, decision);
		else outcomes.set(save, decision);
	}
	const added = await addOperations(trx, [...additions.values()], now);
	for (const [index, save] of [...additions.keys()].entries()) outcomes.set(save, added[index] as Outcome);
	return outcomes;
}

async function knownOperations(
	trx: Knex.Transaction,
	saves: readonly Save[],
): Promise<ReadonlyMap<string, OperationRow>> {
	const ids = saves.map(({ operation }) => operation.opId);
	const rows: OperationRow[] = await trx('response_operations')
		.whereIn('op_id', ids)
		.select('op_id', 'response_id', 'version', 'changes', 'conflicts');
	return new Map(rows.map((row) => [row.op_id, row]));
}

/** What is to be added, or what is answered without that. */
function decide(
	{ person, id, operation }: Save,
	response: ResponseRow | undefined,
	known: OperationRow | undefined,
): Addition | Outcome {
	if (response?.municipality_code !== person.municipalityCode) return problems.responseUnknown({ id });
	if (known !== undefined) return sameAnswer(known, id, operation);
	if (!mayEdit(response.state)) return problems.responseSubmitted({ state: response.state });
	return { person, response, operation };
}

/** What a save was answered before. */
function sameAnswer(known: OperationRow, responseId: string, { opId, changes }: Operation): Outcome {
	if (known.response_id !== responseId || known.changes !== JSON.stringify(changes)) {
		return problems.operationReused({ opId });
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
export async function addOperation(trx: Knex.Transaction, addition: Addition, now: Date): Promise<OperationResult> {
	const [outcome] = await addOperations(trx, [addition], now);
	if (outcome instanceof Problem) throw outcome;
	return outcome as OperationResult;
}

/** An addition that has been folded. */
interface Folded extends Addition {
	before: ReadonlyMap<AnswerPath, AnswerRow>;
	version: number;
	fold: Fold;
	conflicts: readonly Conflict[];
}

/** Adds saves that are new, each of another response. `response.too-many-answers` is an outcome: the others are added. */
async function addOperations(trx: Knex.Transaction, additions: readonly Addition[], now: Date): Promise<Outcome[]> {
	if (additions.length === 0) return [];
	const before = await answersAround(trx, additions);
	const all: Folded[] = [];
	for (const addition of additions)
		all.push(await folded(trx, addition, before.get(addition.response.id) ?? new Map()));
	const tooMany = await withTooManyAnswers(trx, all);
	const taken = all.filter((each) => !tooMany.has(each));
	await storeOperations(trx, taken, now);
	await storeAnswers(trx, taken, now);
	await storeResponses(trx, taken, now);
	return all.map((each) =>
		tooMany.has(each)
			? problems.responseTooManyAnswers({ limit: MAX_ANSWERS })
			: { opId: each.operation.opId, version: each.version, conflicts: [...each.conflicts] },
	);
}

async function folded(
	trx: Knex.Transaction,
	addition: Addition,
	before: ReadonlyMap<AnswerPath, AnswerRow>,
): Promise<Folded> {
	const version = addition.response.version + 1;
	const fold = foldOperation(before, addition.operation, version);
	return { ...addition, before, version, fold, conflicts: await namedConflicts(trx, before, fold.conflicts) };
}

/** The answers that say which questions are asked. */
const PATH_ANSWERS = Object.values(BEGINNINGS).flatMap(Object.keys);

/** What an operation may meet: answers at its paths, and in rows that it removes or writes in. */
function placesAround({ changes }: Operation): { paths: readonly AnswerPath[]; removedRows: readonly string[] } {
	const paths = new Set([...Object.keys(changes), ...PATH_ANSWERS]);
	const removedRows: string[] = [];
	for (const [path, value] of Object.entries(changes)) {
		const prefix = rowPrefix(path);
		if (prefix === null) continue;
		paths.add(`${prefix}${POSITION}`);
		if (path === `${prefix}${POSITION}` && value === '') removedRows.push(prefix);
	}
	return { paths: [...paths], removedRows };
}

/** By the id of the response. */
async function answersAround(
	trx: Knex.Transaction,
	additions: readonly Addition[],
): Promise<ReadonlyMap<string, ReadonlyMap<AnswerPath, AnswerRow>>> {
	const query = trx('response_answers');
	for (const { response, operation } of additions) {
		const { paths, removedRows } = placesAround(operation);
		query.orWhere((own) => {
			own.where({ response_id: response.id }).andWhere((place) => {
				place.whereIn('path', paths);
				// Paths have no letter that LIKE takes for another.
				for (const prefix of removedRows) place.orWhere('path', 'like', `${prefix}%`);
			});
		});
	}
	const rows: (AnswerRow & { response_id: string })[] = await query.select(
		...['response_id', 'path', 'value', 'version', 'actor', 'changed_at'],
	);
	return new Map(
		[...Map.groupBy(rows, (row) => row.response_id)].map(([id, own]) => [
			id,
			new Map(own.map((row) => [row.path, row] as const)),
		]),
	);
}

/** Those after which their response would have more answers than it may. */
async function withTooManyAnswers(trx: Knex.Transaction, all: readonly Folded[]): Promise<ReadonlySet<Folded>> {
	const growing = all.filter(({ before, fold }) => [...fold.changes.keys()].some((path) => !before.has(path)));
	if (growing.length === 0) return new Set();
	const rows: { response_id: string; count: number | string }[] = await trx('response_answers')
		.whereIn(
			'response_id',
			growing.map(({ response }) => response.id),
		)
		.groupBy('response_id')
		.select('response_id')
		.count({ count: '*' });
	const counts = new Map(rows.map(({ response_id, count }) => [response_id, Number(count)]));
	return new Set(
		growing.filter(({ response, fold }) => (counts.get(response.id) ?? 0) + fold.changes.size > MAX_ANSWERS),
	);
}

async function storeOperations(trx: Knex.Transaction, taken: readonly Folded[], now: Date): Promise<void> {
	const rows = taken.map(({ person, response, operation, version, conflicts }) => ({
		op_id: operation.opId,
		response_id: response.id,
		version,
		base_version: operation.baseVersion,
		questionnaire_version: operation.questionnaireVersion,
		actor: actorOfPerson(person),
		received_at: now.toISOString(),
		changes: JSON.stringify(operation.changes),
		conflicts: JSON.stringify(conflicts),
	}));
	if (rows.length > 0) await trx('response_operations').insert(rows);
}

async function storeAnswers(trx: Knex.Transaction, taken: readonly Folded[], now: Date): Promise<void> {
	const rows = taken.flatMap(({ person, response, fold }) =>
		[...fold.changes].map(([path, { value, version }]) => ({
			response_id: response.id,
			path,
			value,
			version,
			actor: actorOfPerson(person),
			changed_at: now.toISOString(),
		})),
	);
	for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
		await trx('response_answers')
			.insert(rows.slice(start, start + ROWS_AT_ONCE))
			.onConflict(['response_id', 'path'])
			.merge();
	}
}

async function storeResponses(trx: Knex.Transaction, taken: readonly Folded[], now: Date): Promise<void> {
	await trx('responses')
		.whereIn(
			'id',
			taken.map(({ response }) => response.id),
		)
		.update({ version: trx.raw('version + 1'), changed_at: now.toISOString() });
	for (const each of taken) {
		const facts = await changedFacts(trx, each);
		if (Object.keys(facts).length > 0) await trx('responses').where({ id: each.response.id }).update(facts);
	}
}

/** What the answers say of the response itself, where that is another thing than before. */
async function changedFacts(
	trx: Knex.Transaction,
	{ response, operation, before, fold }: Folded,
): Promise<Partial<ResponseRow>> {
	const { changes } = fold;
	const after = answersOf(new Map([...before, ...changes]));
	const path = await followedPath(trx, response, pathOfResponse(after));
	const { questionnaireVersion } = operation;
	return {
		...(path === response.path ? {} : { path }),
		...(questionnaireVersion > response.questionnaire_version ? { questionnaire_version: questionnaireVersion } : {}),
		...(changes.has('title.value') ? { title: [...(after['title.value'] ?? '')].slice(0, 400).join('') } : {}),
		...(changes.has('sector.value') ? { sector: after['sector.value']?.slice(0, 64) ?? null } : {}),
	};
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
