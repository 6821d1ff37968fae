/** The responses of one municipality, as the people who answer for it see them. */
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { actorOfPerson, type Person } from '../domain/focal-point/person.ts';
import { problems } from '../domain/problem.ts';
import { allQuestions, BEGINNINGS, readAnswerPath, visibleAnswers } from '../domain/questionnaire/questionnaire.ts';
import type { Questionnaire, QuestionPath } from '../domain/questionnaire/questionnaire-definition.ts';
import type { AnswerPath, Answers, VersionedAnswer } from '../domain/questionnaire/response-answers.ts';
import type { ResponseState } from '../domain/response/response.ts';
import { isUuid7 } from '../domain/response/response-operation.ts';
import { type AttachmentView, attachmentsOf } from './attachments.ts';
import { recordEvent } from './events.ts';
import { addOperation } from './operations.ts';
import { isNothingSaid, ownResponse, partyOfPerson, type ResponseRow } from './response-rows.ts';

export interface ResponseSummary {
	id: string;
	municipalityCode: string;
	/** documentId of the round in which it was begun; `null` in continuous intake. */
	roundId: string | null;
	path: QuestionPath;
	state: ResponseState;
	version: number;
	reference: string | null;
	questionnaireVersion: number;
	title: string | null;
	sector: string | null;
	copiedFrom: string | null;
	/** ISO instants. */
	begunAt: string;
	changedAt: string;
	submittedAt: string | null;
}

/** A remark that the reviewer has sent. */
export interface SentRemark {
	id: number;
	/** Key of the question. */
	question: string;
	text: string;
	by: string;
	sentAt: string;
	answer: string | null;
	closedAt: string | null;
}

export interface ReadResponse extends ResponseSummary {
	answers: Readonly<Record<AnswerPath, VersionedAnswer>>;
	attachments: readonly AttachmentView[];
	remarks: readonly SentRemark[];
}

function summaryOf(row: ResponseRow): ResponseSummary {
	return {
		id: row.id,
		municipalityCode: row.municipality_code,
		roundId: row.round_id,
		path: row.path,
		state: row.state,
		version: row.version,
		reference: row.reference,
		questionnaireVersion: row.questionnaire_version,
		title: row.title,
		sector: row.sector,
		copiedFrom: row.copied_from,
		begunAt: row.begun_at,
		changedAt: row.changed_at,
		submittedAt: row.submitted_at,
	};
}

/** All of the municipality, the one changed last first. */
export async function listResponses(knex: Knex, { municipalityCode }: Person): Promise<ResponseSummary[]> {
	const rows: ResponseRow[] = await knex('responses')
		.where({ municipality_code: municipalityCode })
		.orderBy([{ column: 'changed_at', order: 'desc' }, { column: 'id' }]);
	return rows.map(summaryOf);
}

/**
 * With everything that a device needs to go on. The version is read first: an answer that comes meanwhile is newer than
 * it, which the device sees, and never older. Throws `response.unknown`.
 */
export async function readResponse(knex: Knex, person: Person, id: string): Promise<ReadResponse> {
	const row = await ownResponse(knex, person, id);
	return {
		...summaryOf(row),
		answers: await versionedAnswers(knex, id),
		attachments: await attachmentsOf(knex, id),
		remarks: await sentRemarks(knex, id),
	};
}

async function versionedAnswers(knex: Knex, responseId: string): Promise<Record<AnswerPath, VersionedAnswer>> {
	const rows: { path: string; value: string; version: number }[] = await knex('response_answers')
		.where({ response_id: responseId })
		.orderBy('path')
		.select('path', 'value', 'version');
	return Object.fromEntries(rows.map(({ path, value, version }) => [path, { value, version }]));
}

/** As they stand, whoever asks. */
export async function answersOfResponse(knex: Knex, responseId: string): Promise<Answers> {
	const answers = await versionedAnswers(knex, responseId);
	return Object.fromEntries(Object.entries(answers).map(([path, { value }]) => [path, value]));
}

async function sentRemarks(knex: Knex, responseId: string): Promise<SentRemark[]> {
	const rows: Record<'id' | 'question' | 'text' | 'actor_name' | 'sent_at' | 'answer' | 'closed_at', never>[] =
		await knex('response_remarks')
			.where({ response_id: responseId })
			.whereNotNull('sent_at')
			// What the reviewer took back is no remark to the municipality.
			.where((kept) => kept.whereNull('closed_as').orWhereNot({ closed_as: 'dropped' }))
			.orderBy('id');
	return rows.map((row) => ({
		id: row.id,
		question: row.question,
		text: row.text,
		by: row.actor_name,
		sentAt: row.sent_at,
		answer: row.answer,
		closedAt: row.closed_at,
	}));
}

export interface Beginning {
	/** UUID v7, made by the device. */
	id: string;
	path: QuestionPath;
	/** A response of the same municipality whose answers it starts with (A49). */
	copiedFrom?: string | null;
	questionnaire: Questionnaire;
	/** documentId of the open round; `null` in continuous intake. */
	roundId: string | null;
}

/**
 * Begins a response; once, however often it is asked for. Throws `input.invalid`, `response.nothing-said`, and
 * `response.unknown` for an id of another municipality or a response that cannot be copied.
 */
export async function beginResponse(
	knex: Knex,
	person: Person,
	beginning: Beginning,
	now = new Date(),
): Promise<ReadResponse> {
	if (!isUuid7(beginning.id)) throw problems.invalidInput({ detail: 'id' });
	await knex.transaction(async (trx) => {
		const copied = await copiedAnswers(trx, person, beginning);
		if (await insertResponse(trx, person, beginning, now)) await fillResponse(trx, person, { beginning, copied }, now);
	});
	return readResponse(knex, person, beginning.id);
}

/** False when there is one with this id. */
async function insertResponse(
	trx: Knex.Transaction,
	person: Person,
	{ id, path, copiedFrom, questionnaire, roundId }: Beginning,
	now: Date,
): Promise<boolean> {
	if (path === 'nothing' && (await isNothingSaid(trx, { municipalityCode: person.municipalityCode, roundId, id }))) {
		throw problems.responseNothingSaid({});
	}
	const inserted = await trx('responses')
		.insert({
			id,
			municipality_code: person.municipalityCode,
			round_id: roundId,
			path,
			is_sandbox: person.isSandbox,
			version: 0,
			questionnaire_version: questionnaire.version,
			state: 'draft',
			copied_from: copiedFrom ?? null,
			begun_by: actorOfPerson(person),
			entry_source: person.kind === 'desk' ? person.source : null,
			begun_at: now.toISOString(),
			changed_at: now.toISOString(),
		})
		.onConflict('id')
		.ignore()
		.returning('id');
	return inserted.length > 0;
}

async function fillResponse(
	trx: Knex.Transaction,
	person: Person,
	{ beginning, copied }: { beginning: Beginning; copied: Answers },
	now: Date,
): Promise<void> {
	const { id, path, copiedFrom, questionnaire } = beginning;
	const event = { responseId: id, by: partyOfPerson(person), actor: actorOfPerson(person), actorName: person.name };
	await recordEvent(trx, { ...event, kind: 'begun', details: copiedFrom ? { copiedFrom } : {} }, now);
	if (person.kind === 'desk') {
		await recordEvent(trx, { ...event, kind: 'enteredOnBehalf', details: { source: person.source } }, now);
	}
	const changes = { ...copied, ...BEGINNINGS[path] };
	if (Object.keys(changes).length === 0) return;
	const operation = { opId: randomUUID(), baseVersion: 0, questionnaireVersion: questionnaire.version, changes };
	await addOperation(trx, { person, response: await ownResponse(trx, person, id), operation }, now);
}

/** Said of one practice alone: they are asked again for each. */
const NOT_COPIED = ['declaration', 'nothing', 'profileOk'];

/** The answers of an earlier response without its files, which stay with it, and without its declaration. */
async function copiedAnswers(knex: Knex, person: Person, { copiedFrom, questionnaire }: Beginning): Promise<Answers> {
	if (copiedFrom === undefined || copiedFrom === null) return {};
	await ownResponse(knex, person, copiedFrom);
	const withFiles = allQuestions(questionnaire)
		.filter(({ fields }) => fields.some(({ kind }) => kind === 'file'))
		.map(({ key }) => key);
	const left = new Set([...NOT_COPIED, ...withFiles]);
	const answers = visibleAnswers(questionnaire, await answersOfResponse(knex, copiedFrom));
	return Object.fromEntries(
		Object.entries(answers).filter(([path]) => !left.has(readAnswerPath(path)?.question ?? '')),
	);
}
