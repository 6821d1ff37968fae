/**
 * What a person does with a mailing: order it, stop it, let it go on, decide about what is uncertain. Each step is one
 * transaction that the mailer sees at its next look; nothing here talks to a relay.
 */
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import {
	DOUBTS,
	type MailingSegment,
	type MailingState,
	type MailingStep,
	mailingState,
	openSteps,
	type UncertainPolicy,
} from '../domain/mail/mailing.ts';
import { type Problem, problems } from '../domain/problem.ts';
import { dhakaWallClockToInstant } from '../domain/text/dhaka-time.ts';
import { countOf, readSetting } from './database.ts';
import { releaseHold } from './hold.ts';
import type { MailingContent, MailingRow, PauseReason } from './rows.ts';

export interface MailingOrder {
	/** documentId of the edition. */
	editionId: string;
	/** `2026-q3` */
	slug: string;
	/** What was approved, and its hash. */
	content: MailingContent;
	contentHash: string;
	segment: MailingSegment;
	uncertainPolicy: UncertainPolicy;
	/** Minute in Bangladesh (`2026-10-14T09:30`), `null` for at once. */
	at: string | null;
}

/**
 * Orders the mailing of an approved edition and answers its id. The same content of an edition is ordered once, unless
 * that mailing was cancelled: a second order answers the first one's id. Throws when the edition is under way with other
 * content, without content, and for a time that is none or has passed.
 */
export async function orderMailing(knex: Knex, order: MailingOrder, actor: string, now = new Date()): Promise<number> {
	if (Object.values(order.content).length === 0) throw problems.mailingContentMissing({ slug: order.slug });
	const scheduledAt = order.at === null ? null : futureInstant(order.at, now);
	const installationId = await installationOf(knex);
	return knex.transaction(async (trx) => {
		const row: Partial<MailingRow> = {
			edition_id: order.editionId,
			content_hash: order.contentHash,
			slug: order.slug,
			content: JSON.stringify(order.content),
			segment: JSON.stringify(order.segment),
			uncertain_policy: order.uncertainPolicy,
			installation_id: installationId,
			ordered_at: now.toISOString(),
			ordered_by: actor,
			scheduled_at: scheduledAt?.toISOString() ?? null,
		};
		const key = { edition_id: order.editionId, content_hash: order.contentHash, cancelled_at: null };
		// Writing first makes SQLite take its lock before anything is read. Two unique indexes may be in the way: the
		// one of this very content, and the one that lets an edition be under way once.
		const [added] = await trx('mailings').insert(row).onConflict().ignore().returning<{ id: number }[]>('id');
		if (added !== undefined) {
			await recordStep(trx, { mailingId: added.id, step: 'order', actor, now });
			return added.id;
		}
		const same = await trx('mailings').where(key).first<{ id: number } | undefined>('id');
		if (same !== undefined) return same.id;
		throw await underWay(trx, order.editionId);
	});
}

async function underWay(knex: Knex, editionId: string): Promise<Problem> {
	const open = { edition_id: editionId, cancelled_at: null, finished_at: null };
	const other = await knex('mailings').where(open).first<{ id: number } | undefined>('id');
	return problems.mailingUnderWay({ id: other?.id ?? 0 });
}

/** The log of a mailing: who did what to it, and when. */
export interface MailingLogEntry {
	mailingId: number;
	step: MailingStep | Settlement | 'order' | 'prepare' | 'finish' | 'retry';
	/** A person, or `MAILER`. */
	actor: string;
	detail?: string;
	now: Date;
}

/** Who takes the steps that nobody takes. */
export const MAILER = 'mailer';

export async function recordStep(knex: Knex, { mailingId, step, actor, detail, now }: MailingLogEntry): Promise<void> {
	await knex('mailing_steps').insert({
		mailing_id: mailingId,
		step,
		actor,
		detail: detail ?? null,
		occurred_at: now.toISOString(),
	});
}

/** Throws the problem `schedule.time-invalid` or `schedule.past`. */
function futureInstant(wallClock: string, now: Date): Date {
	const instant = dhakaWallClockToInstant(wallClock);
	if (instant === null) throw problems.scheduleTimeInvalid({ at: wallClock });
	if (instant <= now) throw problems.schedulePast({ at: wallClock });
	return instant;
}

/** The installation that the database belongs to; made by whoever needs it first. */
export async function installationOf(knex: Knex): Promise<string> {
	await knex('mail_settings')
		.insert({ key: 'installationId', value: JSON.stringify(randomUUID()) })
		.onConflict('key')
		.ignore();
	return (await readSetting<string>(knex, 'installationId')) ?? '';
}

/** The mailing and where it stands. Throws the problem `mailing.unknown`. */
export async function readMailing(
	knex: Knex,
	id: number,
	now: Date,
): Promise<{ row: MailingRow; state: MailingState }> {
	const row = await knex('mailings').where({ id }).first<MailingRow | undefined>();
	if (row === undefined) throw problems.mailingUnknown({ id });
	const openCount = await countOf(knex('deliveries').where({ mailing_id: id }).whereNotNull('next_attempt_at'));
	return { row, state: mailingState(row, { nowMs: now.getTime(), openCount }) };
}

export const pauseReasonOf = ({ pause_reason }: Pick<MailingRow, 'pause_reason'>): PauseReason | null =>
	pause_reason === null ? null : JSON.parse(pause_reason);

/** What a pause stores of the problem that caused it. */
function pauseOf({ code, text }: Problem, now: Date): Pick<MailingRow, 'paused_at' | 'pause_reason'> {
	return { paused_at: now.toISOString(), pause_reason: JSON.stringify({ code, ...text } satisfies PauseReason) };
}

/**
 * Stops a mailing; false when it stands already. For the mailer itself: a person's pause is `pauseMailing`. A doubt
 * replaces a person's pause, so that "resume" does not skip the question.
 */
export async function stopMailing(knex: Knex, id: number, reason: Problem, now: Date): Promise<boolean> {
	const open = knex('mailings').where({ id, cancelled_at: null, finished_at: null });
	const byPerson = `%"${problems.mailingPausedByPerson({ actor: '' }).code}"%`;
	const isStopped =
		(await open
			.where((running) => {
				running.whereNull('paused_at');
				if (DOUBTS.includes(reason.code)) running.orWhere('pause_reason', 'like', byPerson);
			})
			.update(pauseOf(reason, now))) > 0;
	if (isStopped) await recordStep(knex, { mailingId: id, step: 'pause', actor: MAILER, detail: reason.code, now });
	return isStopped;
}

interface Step {
	mailingId: number;
	name: MailingStep;
	actor: string;
	detail?: string;
	now: Date;
}

/** Takes the step when it is open, in one transaction with the look at the state. */
async function takeStep(knex: Knex, { mailingId, name, actor, detail, now }: Step, take: (trx: Knex) => Promise<void>) {
	await knex.transaction(async (trx) => {
		await recordStep(trx, { mailingId, step: name, actor, ...(detail !== undefined && { detail }), now });
		const { row, state } = await readMailing(trx, mailingId, now);
		const pauseCode = pauseReasonOf(row)?.code ?? null;
		if (!openSteps(state, pauseCode).includes(name)) {
			throw problems.mailingStepNotAllowed({ state: state === 'paused' ? (pauseCode ?? state) : state, step: name });
		}
		await take(trx);
	});
}

/** Nothing more leaves, except what is on its way at this moment. */
export async function pauseMailing(knex: Knex, id: number, actor: string, now = new Date()): Promise<void> {
	await takeStep(knex, { mailingId: id, name: 'pause', actor, now }, async (trx) => {
		await trx('mailings')
			.where({ id })
			.update(pauseOf(problems.mailingPausedByPerson({ actor }), now));
	});
}

/** Goes on where it stood. A mailing in doubt (late, or from a restored copy) takes `reaffirmMailing`. */
export async function resumeMailing(knex: Knex, id: number, actor: string, now = new Date()): Promise<void> {
	const facts = { resumed_at: now.toISOString() };
	await takeStep(knex, { mailingId: id, name: 'resume', actor, now }, (trx) => goOn(trx, id, facts));
}

/** A person says that it is right to send although it is late or the database was restored. */
export async function reaffirmMailing(knex: Knex, id: number, actor: string, now = new Date()): Promise<void> {
	const installationId = await installationOf(knex);
	const at = now.toISOString();
	const facts = { reaffirmed_at: at, resumed_at: at, installation_id: installationId };
	await takeStep(knex, { mailingId: id, name: 'reaffirm', actor, now }, (trx) => goOn(trx, id, facts));
}

async function goOn(trx: Knex, id: number, facts: Partial<MailingRow>): Promise<void> {
	await trx('mailings')
		.where({ id })
		.update({ ...facts, paused_at: null, pause_reason: null });
	await releaseHold(trx);
}

/** Whoever was not written to yet is skipped. What is on its way at this moment arrives. */
export async function cancelMailing(knex: Knex, id: number, actor: string, now = new Date()): Promise<void> {
	await takeStep(knex, { mailingId: id, name: 'cancel', actor, now }, async (trx) => {
		await trx('mailings')
			.where({ id })
			.update({ cancelled_at: now.toISOString(), paused_at: null, pause_reason: null });
		await trx('deliveries').where({ mailing_id: id, sending_at: null }).whereNotNull('next_attempt_at').update({
			skipped_at: now.toISOString(),
			skip_reason: 'cancelled',
			next_attempt_at: null,
			claimed_by: null,
		});
	});
}

/** Another minute in Bangladesh for a mailing that is not due yet; `null` for at once. */
export async function scheduleMailing(knex: Knex, id: number, at: string | null, actor: string, now = new Date()) {
	const scheduledAt = at === null ? now : futureInstant(at, now);
	const step: Step = { mailingId: id, name: 'schedule', actor, detail: scheduledAt.toISOString(), now };
	await takeStep(knex, step, async (trx) => {
		await trx('mailings').where({ id }).update({ scheduled_at: scheduledAt.toISOString() });
	});
}

/** Sent again, taken as accepted (the relay's log shows it), or given up. */
export type Settlement = 'resend' | 'accept' | 'fail';

/**
 * Decides what becomes of uncertain deliveries. All or none: throws the problem `mailing.deliveries-changed` when some
 * of them are not uncertain (any more).
 */
export async function settleUncertain(
	knex: Knex,
	mailingId: number,
	deliveryIds: readonly number[],
	settlement: Settlement,
	actor: string,
	now = new Date(),
): Promise<void> {
	const at = now.toISOString();
	const facts: Record<Settlement, object> = {
		resend: { uncertain_at: null, next_attempt_at: at },
		accept: { accepted_at: at },
		fail: { failed_at: at, failure: 'settled' },
	};
	await knex.transaction(async (trx) => {
		const settled: number[] = [];
		const detail = String(deliveryIds.length);
		await recordStep(trx, { mailingId, step: settlement, actor, detail, now });
		for (let start = 0; start < deliveryIds.length; start += IDS_AT_ONCE) {
			const rows = await trx('deliveries')
				.where({ mailing_id: mailingId, accepted_at: null, failed_at: null, skipped_at: null })
				.whereNotNull('uncertain_at')
				.whereIn('id', deliveryIds.slice(start, start + IDS_AT_ONCE))
				.update({ ...facts[settlement], settled_by: actor })
				.returning<{ id: number }[]>('id');
			settled.push(...rows.map(({ id }) => id));
		}
		const changed = deliveryIds.filter((id) => !settled.includes(id));
		if (changed.length > 0) throw problems.deliveriesChanged({ ids: changed });
		const { state } = await readMailing(trx, mailingId, now);
		if (settlement === 'resend' && state === 'cancelled') {
			throw problems.mailingStepNotAllowed({ state, step: settlement });
		}
	});
}

/** SQLite takes 32,766 values in one statement, PostgreSQL 65,535. */
const IDS_AT_ONCE = 1000;

/** Those that another try can help: the relay or a receiver did not want our mail, or it took too long. */
export const retryable = (knex: Knex, mailingId: number) =>
	knex('deliveries')
		.where({ mailing_id: mailingId, accepted_at: null, bounced_at: null })
		.whereIn('failure', ['policy', 'gaveUp']);

/**
 * Tries those again that failed because the relay or a receiver did not want our mail, or because it took too long:
 * after the cause was mended. Answers how many.
 */
export async function retryFailed(knex: Knex, mailingId: number, actor: string, now = new Date()): Promise<number> {
	return knex.transaction(async (trx) => {
		await recordStep(trx, { mailingId, step: 'retry', actor, now });
		const { row, state } = await readMailing(trx, mailingId, now);
		if (state === 'cancelled') throw problems.mailingStepNotAllowed({ state, step: 'retry' });
		const count = await retryable(trx, mailingId).update({
			failed_at: null,
			failure: null,
			first_attempt_at: null,
			next_attempt_at: now.toISOString(),
			settled_by: actor,
		});
		if (count > 0 && row.finished_at !== null) await reopen(trx, row);
		return count;
	});
}

async function reopen(trx: Knex, { id, edition_id }: MailingRow): Promise<void> {
	const open = { edition_id, cancelled_at: null, finished_at: null };
	if ((await countOf(trx('mailings').where(open))) > 0) throw await underWay(trx, edition_id);
	await trx('mailings').where({ id }).update({ finished_at: null });
}
