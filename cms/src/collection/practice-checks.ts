/**
 * The yearly question whether a practice still runs, and its answers (A58). A question is one row for each anniversary, so
 * that two processes ask once; answers are only ever added, and the newest counts.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Knex } from 'knex';
import type { CheckAnswer, CheckFacts } from '../domain/practice/practice-check.ts';
import { problems } from '../domain/problem.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';

export interface PracticeCheck extends CheckFacts {
	id: number;
	practiceId: string;
	municipalityCode: string;
	dueOn: string;
	/** Who was asked. */
	focalPointId: number | null;
	/** Of the newest answer. */
	stoppedOn: string | null;
	words: string | null;
	answeredBy: string | null;
	answeredAt: string | null;
}

interface CheckRow {
	id: number;
	practice_id: string;
	municipality_code: string;
	due_on: string;
	focal_point_id: number | null;
	asked_at: string | null;
	reminded_at: string | null;
}

interface AnswerRow {
	id: number;
	check_id: number;
	answer: CheckAnswer;
	stopped_on: string | null;
	words: string | null;
	actor_name: string;
	answered_at: string;
}

const dayOf = (instant: string | null): string | null => (instant === null ? null : dhakaDay(new Date(instant)));

async function read(knex: Knex, rows: readonly CheckRow[]): Promise<PracticeCheck[]> {
	const answers: AnswerRow[] = await knex('practice_check_answers')
		.whereIn(
			'check_id',
			rows.map(({ id }) => id),
		)
		.orderBy('id');
	const newest = new Map(answers.map((answer) => [answer.check_id, answer]));
	return rows.map((row) => {
		const answer = newest.get(row.id);
		return {
			...{ id: row.id, practiceId: row.practice_id, municipalityCode: row.municipality_code, dueOn: row.due_on },
			...{ focalPointId: row.focal_point_id, askedOn: dayOf(row.asked_at), remindedOn: dayOf(row.reminded_at) },
			...{ answer: answer?.answer ?? null, stoppedOn: answer?.stopped_on ?? null, words: answer?.words ?? null },
			...{ answeredBy: answer?.actor_name ?? null, answeredAt: answer?.answered_at ?? null },
		};
	});
}

/** The newest check of each practice. */
export async function newestChecks(knex: Knex): Promise<Map<string, PracticeCheck>> {
	const rows: CheckRow[] = await knex('practice_checks').orderBy('due_on');
	const newest = new Map(rows.map((row) => [row.practice_id, row]));
	return new Map((await read(knex, [...newest.values()])).map((check) => [check.practiceId, check]));
}

/** Throws `practice-check.unknown`. */
export async function checkById(knex: Knex, id: number): Promise<PracticeCheck> {
	const row: CheckRow | undefined = await knex('practice_checks').where({ id }).first();
	const [check] = row === undefined ? [] : await read(knex, [row]);
	if (check === undefined) throw problems.checkUnknown({});
	return check;
}

export interface NewCheck {
	practiceId: string;
	municipalityCode: string;
	dueOn: string;
}

/** One for each anniversary; of two processes that open the same, one does. */
export async function openCheck(trx: Knex, { practiceId, municipalityCode, dueOn }: NewCheck): Promise<void> {
	await trx('practice_checks')
		.insert({ practice_id: practiceId, municipality_code: municipalityCode, due_on: dueOn })
		.onConflict(['practice_id', 'due_on'])
		.ignore();
}

/** True when this was the one that did it. */
export async function takeAsking(trx: Knex, id: number, focalPointId: number, now: Date): Promise<boolean> {
	const changed = await trx('practice_checks')
		.where({ id, asked_at: null })
		.update({ asked_at: now.toISOString(), focal_point_id: focalPointId });
	return changed === 1;
}

/** True when this was the one that did it. Whoever answers for the municipality now is the one who is asked. */
export async function takeReminder(trx: Knex, id: number, focalPointId: number, now: Date): Promise<boolean> {
	const changed = await trx('practice_checks')
		.where({ id, reminded_at: null })
		.update({ reminded_at: now.toISOString(), focal_point_id: focalPointId });
	return changed === 1;
}

export interface NewCheckAnswer {
	checkId: number;
	answer: CheckAnswer;
	/** `2026-07`; only of one that stopped. */
	stoppedOn: string | null;
	words: string | null;
	actor: string;
	actorName: string;
}

/** False when the newest answer says the same: the page was sent twice. */
export async function answerCheck(trx: Knex.Transaction, given: NewCheckAnswer, now: Date): Promise<boolean> {
	const { checkId, answer, stoppedOn, words, actor, actorName } = given;
	// Nobody else answers this check until the transaction ends.
	await trx('practice_checks').where({ id: checkId }).forUpdate().first('id');
	const before = await checkById(trx, checkId);
	if (before.answer === answer && before.stoppedOn === stoppedOn && before.words === words) return false;
	await trx('practice_check_answers').insert({
		...{ check_id: checkId, answer, stopped_on: stoppedOn, words, actor, actor_name: actorName },
		answered_at: now.toISOString(),
	});
	return true;
}

/** The month, `2026-11`, in which each practice was last said to run as documented: an answer that was taken back is none. */
export async function lastConfirmations(knex: Knex, practiceId?: string): Promise<Map<string, string>> {
	const rows: { practice_id: string; check_id: number; answer: CheckAnswer; answered_at: string }[] = await knex(
		'practice_check_answers as answer',
	)
		.join('practice_checks as question', 'question.id', 'answer.check_id')
		.where(practiceId === undefined ? {} : { 'question.practice_id': practiceId })
		.orderBy('answer.id')
		.select('question.practice_id', 'answer.check_id', 'answer.answer', 'answer.answered_at');
	const newest = [...new Map(rows.map((row) => [row.check_id, row])).values()];
	return new Map(
		newest
			.filter(({ answer }) => answer === 'running')
			.map((row) => [row.practice_id, dhakaDay(new Date(row.answered_at)).slice(0, 'YYYY-MM'.length)] as const)
			.sort(([, one], [, other]) => (one < other ? -1 : 1)),
	);
}

/**
 * What stands in the mailed address: which check, and 256 bits that only we can make, for one person. Whoever has left
 * answers no more, because the person of today makes other bits.
 */
export function checkTicket(secret: string, { checkId, focalPointId }: { checkId: number; focalPointId: number }) {
	const bits = createHmac('sha256', secret)
		.update(`mab practice check\n${checkId}\n${focalPointId}`)
		.digest('base64url');
	return `${checkId}.${bits}`;
}

/** The id of the check that a ticket names; `null` for what is no ticket. Whether it is genuine is another question. */
export function checkOfTicket(ticket: string): number | null {
	const [, id] = /^(\d{1,9})\.[\w-]{43}$/.exec(ticket) ?? [];
	return id === undefined ? null : Number(id);
}

export function isTicketOf(ticket: string, secret: string, of: { checkId: number; focalPointId: number }): boolean {
	const [given, own] = [Buffer.from(ticket), Buffer.from(checkTicket(secret, of))];
	return given.length === own.length && timingSafeEqual(given, own);
}
