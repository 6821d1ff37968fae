/**
 * Remarks at questions: written by a reviewer, sent together when the response is returned, answered by the focal point at
 * the question, closed when the answer changed or was explained (A60). What was sent is never taken out again.
 */
import type { Knex } from 'knex';
import { actorOfPerson, type Person } from '../domain/focal-point/person.ts';
import { problems } from '../domain/problem.ts';
import type { ResponseParty } from '../domain/response/response.ts';
import { type RemarkEnding, type RemarkState, remarkState } from '../domain/response/response-review.ts';
import { normaliseText } from '../domain/text/bangla.ts';
import { recordEvent } from './events.ts';
import { actorOfReviewer, type Reviewer, requireMove } from './moves.ts';

export interface Remark {
	id: number;
	responseId: string;
	/** Key of the question. */
	question: string;
	text: string;
	/** `desk:3` */
	actor: string;
	actorName: string;
	madeAt: string;
	sentAt: string | null;
	answer: string | null;
	answeredAt: string | null;
	closedAt: string | null;
	closedAs: RemarkEnding | null;
	state: RemarkState;
}

interface RemarkRow {
	id: number;
	response_id: string;
	question: string;
	text: string;
	actor: string;
	actor_name: string;
	made_at: string;
	sent_at: string | null;
	answer: string | null;
	answered_by: string | null;
	answered_at: string | null;
	closed_at: string | null;
	closed_as: RemarkEnding | null;
}

function remarkOf(row: RemarkRow): Remark {
	const facts = { sentAt: row.sent_at, answeredAt: row.answered_at, closedAt: row.closed_at };
	return {
		...{ id: row.id, responseId: row.response_id, question: row.question, text: row.text },
		...{ actor: row.actor, actorName: row.actor_name, madeAt: row.made_at, answer: row.answer },
		...facts,
		closedAs: row.closed_as,
		state: remarkState(facts),
	};
}

/** All remarks, oldest first: what reviewers see. */
export async function remarksOf(knex: Knex, responseId: string): Promise<Remark[]> {
	const rows: RemarkRow[] = await knex('response_remarks').where({ response_id: responseId }).orderBy('id');
	return rows.map(remarkOf);
}

function textOf(typed: string): string {
	const text = normaliseText(typed);
	if (text === '') throw problems.responseRemarkEmpty({});
	return text;
}

export interface NewRemark {
	responseId: string;
	question: string;
	text: string;
	reviewer: Reviewer;
}

/** Answers its id. Throws `response.remark-empty` and what `decideMove` throws. */
export async function draftRemark(
	trx: Knex.Transaction,
	{ responseId, question, text, reviewer }: NewRemark,
	now = new Date(),
): Promise<number> {
	const cleaned = textOf(text);
	await requireMove(trx, { responseId, event: 'remarkMade', reviewer });
	const [row] = await trx('response_remarks')
		.insert({
			response_id: responseId,
			question,
			text: cleaned,
			actor: actorOfReviewer(reviewer),
			actor_name: reviewer.name,
			made_at: now.toISOString(),
		})
		.returning<{ id: number }[]>('id');
	return row?.id ?? 0;
}

/** Of one that was not sent yet. Throws `response.remark-unknown`, `response.remark-sent` and as `draftRemark`. */
export async function rewordRemark(
	trx: Knex.Transaction,
	{ responseId, remarkId, text, reviewer }: { responseId: string; remarkId: number; text: string; reviewer: Reviewer },
): Promise<void> {
	const cleaned = textOf(text);
	await requireMove(trx, { responseId, event: 'remarkMade', reviewer });
	const remark = await findRemark(trx, responseId, remarkId);
	if (remark.state !== 'drafted') throw problems.responseRemarkSent({});
	await trx('response_remarks').where({ id: remarkId }).update({ text: cleaned });
}

/** Throws `response.remark-unknown`. */
async function findRemark(knex: Knex, responseId: string, id: number): Promise<Remark> {
	const row = await knex('response_remarks').where({ id, response_id: responseId }).first<RemarkRow | undefined>();
	if (row === undefined) throw problems.responseRemarkUnknown({ id });
	return remarkOf(row);
}

/** Sends what is not sent, at a return, and answers how many there are now for the municipality to act on. */
export async function sendRemarks(
	trx: Knex.Transaction,
	responseId: string,
	by: ResponseParty,
	now: Date,
): Promise<number> {
	const remarks = (await remarksOf(trx, responseId)).filter(({ state }) => state !== 'closed');
	for (const { id, question, text, actor, actorName, state } of remarks) {
		if (state !== 'drafted') continue;
		await trx('response_remarks').where({ id }).update({ sent_at: now.toISOString() });
		const details = { remark: id, question, text };
		await recordEvent(trx, { responseId, kind: 'remarkMade', by, actor, actorName, details }, now);
	}
	return remarks.length;
}

/**
 * The focal point says something at the remark. Throws `response.unknown` for a response of somebody else,
 * `response.remark-unknown`, `response.remark-closed`, `response.remark-empty` or `response.move-not-allowed`.
 */
export async function answerRemark(
	trx: Knex.Transaction,
	person: Person,
	{ responseId, remarkId, text }: { responseId: string; remarkId: number; text: string },
	now = new Date(),
): Promise<Remark> {
	const own = await trx('responses')
		.where({ id: responseId, municipality_code: person.municipalityCode })
		.forUpdate()
		.first<{ id: string } | undefined>('id');
	if (own === undefined) throw problems.responseUnknown({ id: responseId });
	const remark = await findRemark(trx, responseId, remarkId);
	if (remark.sentAt === null || remark.closedAs === 'dropped') throw problems.responseRemarkUnknown({ id: remarkId });
	if (remark.state === 'closed') throw problems.responseRemarkClosed({});
	const answer = textOf(text);
	const actor = actorOfPerson(person);
	await trx('response_remarks')
		.where({ id: remarkId })
		.update({ answer, answered_by: actor, answered_at: now.toISOString() });
	const details = { remark: remarkId, question: remark.question, text: answer };
	const by = person.kind === 'focal' ? 'municipality' : 'onBehalf';
	await recordEvent(trx, { responseId, kind: 'remarkAnswered', by, actor, actorName: person.name, details }, now);
	return findRemark(trx, responseId, remarkId);
}

export interface ClosingRemark {
	responseId: string;
	remarkId: number;
	/** A reviewer accepts an explanation, or takes the remark back. */
	as: 'explained' | 'dropped';
	reviewer: Reviewer;
}

/** Throws `response.remark-unknown`, `response.remark-closed` and what `decideMove` throws. */
export async function closeRemark(
	trx: Knex.Transaction,
	{ responseId, remarkId, as, reviewer }: ClosingRemark,
	now = new Date(),
): Promise<void> {
	const { by } = await requireMove(trx, { responseId, event: 'remarkClosed', reviewer });
	const remark = await findRemark(trx, responseId, remarkId);
	if (remark.state === 'closed') throw problems.responseRemarkClosed({});
	const who = { by, actor: actorOfReviewer(reviewer), actorName: reviewer.name };
	await close(trx, remark, as, who, now);
}

/** At a new submission: a remark at a question whose answer is another one now has done its work. */
export async function closeChangedRemarks(
	trx: Knex.Transaction,
	responseId: string,
	changedQuestions: ReadonlySet<string>,
	now: Date,
): Promise<void> {
	for (const remark of await remarksOf(trx, responseId)) {
		const isWaiting = remark.state === 'open' || remark.state === 'answered';
		if (!isWaiting || !changedQuestions.has(remark.question)) continue;
		await close(trx, remark, 'changed', { by: 'system', actor: 'system', actorName: 'System' }, now);
	}
}

async function close(
	trx: Knex.Transaction,
	{ id, responseId, question, sentAt }: Remark,
	as: RemarkEnding,
	who: { by: ResponseParty; actor: string; actorName: string },
	now: Date,
): Promise<void> {
	await trx('response_remarks').where({ id }).update({ closed_at: now.toISOString(), closed_as: as });
	// Nobody but reviewers ever saw one that was not sent.
	if (sentAt === null) return;
	const details = { remark: id, question, as };
	await recordEvent(trx, { responseId, kind: 'remarkClosed', ...who, details }, now);
}
