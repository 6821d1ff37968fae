/** A mailing as the desk shows it: numbers that always add up to the frozen list, pace, and who is in which state. */
import type { Knex } from 'knex';
import { DELIVERY_FACTS, DELIVERY_STATES, type DeliveryState, deliveryState } from '../domain/mail/delivery.ts';
import {
	hasComplaints,
	type MailingSegment,
	type MailingState,
	type MailingStep,
	openSteps,
} from '../domain/mail/mailing.ts';
import { FAILURE_WORDS, SKIP_WORDS } from '../domain/mail/sending-words.ts';
import { csvOf } from '../domain/text/csv.ts';
import type { Locale } from '../domain/text/locale.ts';
import { experienceOf } from './breakers.ts';
import { countOf } from './database.ts';
import { pauseReasonOf, readMailing, retryable } from './mailings.ts';
import type { DeliveryRow, PauseReason } from './rows.ts';

export interface MailingSummary {
	id: number;
	editionId: string;
	/** `2026-q3` */
	slug: string;
	/** Of the content as it was approved: what is sent and nothing else. */
	contentHash: string;
	segment: MailingSegment;
	state: MailingState;
	/** What a person may do. */
	steps: MailingStep[];
	orderedAt: string;
	orderedBy: string;
	scheduledAt: string | null;
	preparedAt: string | null;
	firstSentAt: string | null;
	/** When a delivery last came to an outcome. */
	lastProgressAt: string | null;
	pausedAt: string | null;
	pauseReason: PauseReason | null;
	cancelledAt: string | null;
	finishedAt: string | null;
	/** Of the frozen list; `null` before it is frozen. The totals add up to it. */
	audienceCount: number | null;
	totals: Record<DeliveryState, number>;
}

export interface MailingView extends MailingSummary {
	/** Accepted within the last minute. */
	perMinute: number;
	/** Until the last one leaves at this pace; `null` when it stands still. */
	secondsLeft: number | null;
	/** Deliveries that were uncertain at some time, sent again or not. */
	onceUncertainCount: number;
	/** Failed, and another try can help. */
	retryableCount: number;
	complainedCount: number;
	/** More than one in a thousand complained. */
	hasComplaints: boolean;
	bodies: { language: Locale; subject: string; sha256: string; htmlBytes: number }[];
	log: { step: string; actor: string; detail: string | null; at: string }[];
}

/** The first fact that happened names the state, as in `deliveryState`. */
const STATE_IN_SQL = `case ${DELIVERY_FACTS.map(([state, fact]) => `when ${fact} is not null then '${state}'`).join(' ')} else 'pending' end`;

async function totalsOf(knex: Knex, mailingId: number): Promise<Record<DeliveryState, number>> {
	const rows: { state: DeliveryState; count: number | string }[] = await knex('deliveries')
		.where({ mailing_id: mailingId })
		.select(knex.raw(`${STATE_IN_SQL} as state`))
		.count({ count: '*' })
		.groupByRaw(STATE_IN_SQL);
	const totals = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as Record<DeliveryState, number>;
	for (const { state, count } of rows) totals[state] = Number(count);
	return totals;
}

/** Every mailing, the newest first; of one edition when it is named. */
export async function listMailings(knex: Knex, editionId: string | null, now = new Date()): Promise<MailingSummary[]> {
	const rows = await knex('mailings')
		.where(editionId === null ? {} : { edition_id: editionId })
		.orderBy('id', 'desc')
		.select<{ id: number }[]>('id');
	const summaries: MailingSummary[] = [];
	for (const { id } of rows) summaries.push(await summaryOf(knex, await readMailing(knex, id, now)));
	return summaries;
}

async function summaryOf(knex: Knex, { row, state }: Awaited<ReturnType<typeof readMailing>>): Promise<MailingSummary> {
	const pauseReason = pauseReasonOf(row);
	return {
		id: row.id,
		editionId: row.edition_id,
		slug: row.slug,
		contentHash: row.content_hash,
		segment: JSON.parse(row.segment),
		state,
		steps: openSteps(state, pauseReason?.code ?? null),
		orderedAt: row.ordered_at,
		orderedBy: row.ordered_by,
		scheduledAt: row.scheduled_at,
		preparedAt: row.prepared_at,
		firstSentAt: row.first_sent_at,
		lastProgressAt: row.last_progress_at,
		pausedAt: row.paused_at,
		pauseReason,
		cancelledAt: row.cancelled_at,
		finishedAt: row.finished_at,
		audienceCount: row.audience_count,
		totals: await totalsOf(knex, row.id),
	};
}

/** Throws the problem `mailing.unknown`. */
export async function mailingView(knex: Knex, id: number, now = new Date()): Promise<MailingView> {
	const reading = await readMailing(knex, id, now);
	const summary = await summaryOf(knex, reading);
	const experience = await experienceOf(knex, reading.row);
	const perMinute = await acceptedWithin(knex, id, 60_000, now);
	const { pending, deferred, sending } = summary.totals;
	const isMoving = summary.state === 'sending' && perMinute > 0;
	return {
		...summary,
		perMinute,
		secondsLeft: isMoving ? Math.ceil(((pending + deferred + sending) / perMinute) * 60) : null,
		onceUncertainCount: await countOf(knex('deliveries').where({ mailing_id: id }).where('uncertain_count', '>', 0)),
		retryableCount: await countOf(retryable(knex, id)),
		complainedCount: experience.complainedCount,
		hasComplaints: hasComplaints(experience),
		bodies: await bodiesOf(knex, id),
		log: await logOf(knex, id),
	};
}

function acceptedWithin(knex: Knex, mailingId: number, ms: number, now: Date): Promise<number> {
	const since = new Date(now.getTime() - ms).toISOString();
	return countOf(knex('deliveries').where('accepted_at', '>', since).where({ mailing_id: mailingId }));
}

async function bodiesOf(knex: Knex, mailingId: number): Promise<MailingView['bodies']> {
	const rows = await knex('mailing_bodies')
		.where({ mailing_id: mailingId })
		.orderBy('language')
		.select<{ language: Locale; template: string; sha256: string }[]>('language', 'template', 'sha256');
	return rows.map(({ language, template, sha256 }) => {
		const { subject, htmlBytes }: { subject: string; htmlBytes: number } = JSON.parse(template);
		return { language, subject, sha256, htmlBytes };
	});
}

async function logOf(knex: Knex, mailingId: number): Promise<MailingView['log']> {
	return knex('mailing_steps')
		.where({ mailing_id: mailingId })
		.orderBy('id')
		.select<MailingView['log']>('step', 'actor', 'detail', { at: 'occurred_at' });
}

export interface DeliveryView {
	id: number;
	email: string;
	language: Locale;
	state: DeliveryState;
	/** Keys of FAILURES and SKIP_REASONS. */
	failure: DeliveryRow['failure'];
	skipReason: DeliveryRow['skip_reason'];
	attemptCount: number;
	nextAttemptAt: string | null;
	/** Of the newest fact behind the state; `null` while pending. */
	since: string | null;
	/** What the relay last said. */
	answer: string | null;
	messageId: string;
}

const PAGE = 50;

/** A page of the deliveries in some of the states; `page` begins with 1. */
export async function mailingDeliveries(
	knex: Knex,
	mailingId: number,
	{ states, page }: { states: readonly DeliveryState[]; page: number },
): Promise<{ deliveries: DeliveryView[]; count: number; pageCount: number }> {
	const names = states.filter((state) => DELIVERY_STATES.includes(state)).map((state) => `'${state}'`);
	const matching = () =>
		knex('deliveries')
			.where({ mailing_id: mailingId })
			.whereRaw(names.length === 0 ? '1 = 0' : `${STATE_IN_SQL} in (${names.join()})`);
	const count = await countOf(matching());
	const rows = await matching()
		.orderBy('id')
		.limit(PAGE)
		.offset((Math.max(1, page) - 1) * PAGE)
		.select<DeliveryRow[]>();
	return { deliveries: rows.map(deliveryView), count, pageCount: Math.max(1, Math.ceil(count / PAGE)) };
}

function deliveryView(row: DeliveryRow): DeliveryView {
	const state = deliveryState(row);
	const fact = DELIVERY_FACTS.find(([name]) => name === state)?.[1];
	return {
		id: row.id,
		email: row.email,
		language: row.language,
		state,
		failure: row.failure,
		skipReason: row.skip_reason,
		attemptCount: row.attempt_count,
		nextAttemptAt: row.next_attempt_at,
		since: fact === undefined ? null : row[fact],
		answer: row.answer,
		messageId: row.message_id,
	};
}

const LEDGER_COLUMNS = [
	'id',
	'email',
	'language',
	'message_id',
	'attempt_count',
	'first_attempt_at',
	'accepted_at',
	'failed_at',
	'failure',
	'uncertain_at',
	'uncertain_count',
	'settled_by',
	'skipped_at',
	'skip_reason',
	'bounced_at',
	'complained_at',
	'smtp_code',
	'enhanced_code',
	'answer',
] as const satisfies readonly (keyof DeliveryRow)[];

/** Why it did not go, in the words of the desk; empty where it went or still may. */
function reasonOf({ failure, skip_reason }: DeliveryRow): string | null {
	const words = failure !== null ? FAILURE_WORDS[failure] : skip_reason !== null ? SKIP_WORDS[skip_reason] : null;
	return words === null ? null : `${words.en} / ${words.bn}`;
}

/** The whole ledger of the mailing as CSV: one line for each recipient of the frozen list. */
export async function exportLedger(knex: Knex, mailingId: number): Promise<string> {
	await readMailing(knex, mailingId, new Date());
	const rows = await knex('deliveries').where({ mailing_id: mailingId }).orderBy('id').select<DeliveryRow[]>();
	const lines = rows.map((row) => [deliveryState(row), ...LEDGER_COLUMNS.map((column) => row[column]), reasonOf(row)]);
	return csvOf([['state', ...LEDGER_COLUMNS, 'reason'], ...lines]);
}
