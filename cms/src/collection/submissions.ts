/** Sending a response to MAB: its visible answers are frozen, it gets a reference, and the sender a receipt. */
import { createHash, randomInt } from 'node:crypto';
import type { Knex } from 'knex';
import { actorOfPerson, type Person } from '../domain/focal-point/person.ts';
import { problems } from '../domain/problem.ts';
import { pathOfResponse, visibleAnswers } from '../domain/questionnaire/questionnaire.ts';
import { checkResponse } from '../domain/questionnaire/questionnaire-check.ts';
import type { Questionnaire } from '../domain/questionnaire/questionnaire-definition.ts';
import type { Answers } from '../domain/questionnaire/response-answers.ts';
import { newReference } from '../domain/response/reference.ts';
import { mayEdit } from '../domain/response/response.ts';
import { unusableFiles } from './attachments.ts';
import { recordEvent } from './events.ts';
import { isNothingSaid, lockOwnResponse, partyOfPerson, type ResponseRow } from './response-rows.ts';
import { answersOfResponse } from './responses.ts';

export interface Receipt {
	/** Eight characters. */
	reference: string;
	/** ISO instant. */
	submittedAt: string;
	/** 1 for the first submission, 2 after the first return … */
	round: number;
	/** Of the frozen answers. */
	sha256: string;
}

export interface Submitting {
	/** Of the response, as the person checked it. */
	version: number;
	questionnaire: Questionnaire;
	/** Called in the transaction of a new submission: queues the letter. */
	onSubmitted?: (trx: Knex.Transaction, submitted: Submitted) => Promise<void>;
}

export interface Submitted {
	receipt: Receipt;
	response: ResponseRow;
	answers: Answers;
}

/** Two submissions that draw the same reference are one in 10^12; a third try has never been needed. */
const MAX_TRIES = 3;

/**
 * Sends the response; the same version sent again gets the same receipt. Throws `response.unknown`,
 * `response.submitted` for another version, `response.changed-meanwhile`, `response.nothing-said`, or
 * `response.incomplete` with the faults.
 */
export async function submitResponse(
	knex: Knex,
	person: Person,
	id: string,
	submitting: Submitting,
	now = new Date(),
): Promise<Receipt> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await knex.transaction((trx) => submitIn(trx, person, id, submitting, now));
		} catch (error) {
			if (attempt === MAX_TRIES || !isReferenceTaken(error)) throw error;
		}
	}
}

const isReferenceTaken = (error: unknown): boolean =>
	error instanceof Error && /responses[._]reference/.test(error.message) && /unique/i.test(error.message);

async function submitIn(
	trx: Knex.Transaction,
	person: Person,
	id: string,
	{ version, questionnaire, onSubmitted }: Submitting,
	now: Date,
): Promise<Receipt> {
	const response = await lockOwnResponse(trx, person, id);
	const isSame = version === response.version;
	if (!mayEdit(response.state)) {
		const receipt = isSame ? await receiptOfResponse(trx, id) : null;
		if (receipt === null) throw problems.responseSubmitted({ state: response.state });
		return receipt;
	}
	if (!isSame) throw problems.responseChangedMeanwhile({ version: response.version });
	const answers = await sendableAnswers(trx, response, questionnaire);
	const receipt = await freeze(trx, { person, response, answers, questionnaire }, now);
	await onSubmitted?.(trx, { receipt, response: { ...response, reference: receipt.reference }, answers });
	return receipt;
}

/** The answers that count. Throws `response.nothing-said` or `response.incomplete`. */
async function sendableAnswers(
	trx: Knex.Transaction,
	response: ResponseRow,
	questionnaire: Questionnaire,
): Promise<Answers> {
	const all = await answersOfResponse(trx, response.id);
	const place = { municipalityCode: response.municipality_code, roundId: response.round_id, id: response.id };
	if (pathOfResponse(all) === 'nothing' && (await isNothingSaid(trx, place))) throw problems.responseNothingSaid({});
	const answers = visibleAnswers(questionnaire, all);
	const faults = [
		...checkResponse(questionnaire, all),
		...(await unusableFiles(trx, { responseId: response.id, questionnaire, answers })),
	];
	if (faults.length > 0) throw problems.responseIncomplete({ faults });
	return answers;
}

interface Freezing {
	person: Person;
	response: ResponseRow;
	answers: Answers;
	questionnaire: Questionnaire;
}

async function freeze(
	trx: Knex.Transaction,
	{ person, response, answers, questionnaire }: Freezing,
	now: Date,
): Promise<Receipt> {
	const reference = response.reference ?? newReference(randomInt);
	const submittedAt = now.toISOString();
	const frozen = canonicalJson(answers);
	const sha256 = createHash('sha256').update(frozen).digest('hex');
	const [row] = await trx('response_submissions').where({ response_id: response.id }).count({ count: '*' });
	const round = Number(row?.count) + 1;
	const actor = actorOfPerson(person);
	await trx('response_submissions').insert({
		response_id: response.id,
		round,
		sha256,
		answers: frozen,
		questionnaire_version: questionnaire.version,
		actor,
		submitted_at: submittedAt,
	});
	await trx('responses')
		.where({ id: response.id })
		.update({
			reference,
			submitted_at: submittedAt,
			path: response.reference === null ? pathOfResponse(answers) : response.path,
			questionnaire_version: Math.max(response.questionnaire_version, questionnaire.version),
		});
	const kind = response.state === 'returned' ? 'resubmitted' : 'submitted';
	const event = { responseId: response.id, kind, by: partyOfPerson(person), actor, actorName: person.name } as const;
	await recordEvent(trx, { ...event, details: { reference, round, sha256, version: response.version } }, now);
	return { reference, submittedAt, round, sha256 };
}

/** The same answers are the same bytes: paths in the order of their code units, no spaces. */
function canonicalJson(answers: Answers): string {
	return JSON.stringify(Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Of the last submission; `null` where there is none. */
export async function receiptOfResponse(knex: Knex, responseId: string): Promise<Receipt | null> {
	const row: { reference: string; round: number; sha256: string; submitted_at: string } | undefined = await knex(
		'response_submissions as submission',
	)
		.join('responses', 'responses.id', 'submission.response_id')
		.where({ response_id: responseId })
		.orderBy('round', 'desc')
		.first('reference', 'round', 'sha256', 'submission.submitted_at as submitted_at');
	if (row === undefined) return null;
	return { reference: row.reference, submittedAt: row.submitted_at, round: row.round, sha256: row.sha256 };
}
