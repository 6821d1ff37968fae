/**
 * The ledger as the mailer writes it. Three things must never be one without the other, so each is one transaction:
 * taking rows in hand; storing what became of some together with the write-ahead of the next; and taking rows from the
 * hand of a mailer that died. A row is in one hand at a time.
 */
import type { Knex } from 'knex';
import {
	type Attempts,
	bounceOf,
	type Failure,
	judge,
	nextAttemptMs,
	type RelayTrouble,
} from '../domain/mail/delivery.ts';
import {
	allowance,
	freshPace,
	limitsOfMailings,
	type Pace,
	type PaceLimits,
	refill,
	type Sent,
	slowDown,
	spend,
	waitMs,
} from '../domain/mail/mail-pace.ts';
import { applyMailEvent } from './bounces.ts';
import { isPostgres, writeSetting } from './database.ts';
import { NOTHING_SENT, noteSent, sentWithin } from './quota.ts';
import { mayBeWrittenTo, skipWhoLeft } from './recipients.ts';
import type { DeliveryRow, LetterRow } from './rows.ts';
import type { MailSettings } from './settings.ts';
import type { Sending } from './smtp-lane.ts';

/** What is in hand: a delivery of a mailing, or a letter. */
export type Item = { table: 'deliveries'; row: DeliveryRow } | { table: 'letters'; row: LetterRow };

export interface Finished {
	item: Item;
	sending: Sending;
}

type Table = Item['table'];

const TABLES: readonly Table[] = ['letters', 'deliveries'];

/** `letters 5`: an item by name. */
export const nameOf = ({ table, row }: Item): string => `${table} ${row.id}`;

/** Takes due letters in hand, the oldest first. */
export async function claimLetters(knex: Knex, mailerId: string, count: number, now: Date): Promise<Item[]> {
	const rows = await claim<LetterRow>(knex, 'letters', mailerId, (due) =>
		due.where('next_attempt_at', '<=', now.toISOString()).orderBy(['next_attempt_at', 'id']).limit(count),
	);
	return rows.sort((a, b) => a.id - b.id).map((row) => ({ table: 'letters', row }));
}

/** Takes due deliveries of a mailing in hand, spread over the mail providers. */
export async function claimDeliveries(
	knex: Knex,
	mailerId: string,
	{ mailingId, count }: { mailingId: number; count: number },
	now: Date,
): Promise<Item[]> {
	const rows = await claim<DeliveryRow>(knex, 'deliveries', mailerId, (due) =>
		due
			.where({ mailing_id: mailingId })
			.where('next_attempt_at', '<=', now.toISOString())
			.orderBy(['next_attempt_at', 'lane'])
			.limit(count),
	);
	return rows.sort((a, b) => a.lane - b.lane).map((row) => ({ table: 'deliveries', row }));
}

async function claim<R>(
	knex: Knex,
	table: Table,
	mailerId: string,
	choose: (due: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<R[]> {
	const due = choose(knex(table).select('id').whereNull('claimed_by').whereNull('sending_at'));
	if (isPostgres(knex)) due.forUpdate().skipLocked();
	return knex(table).whereIn('id', due).update({ claimed_by: mailerId }).returning('*');
}

interface Round {
	mailerId: string;
	settings: MailSettings;
	/** What came to an outcome since the last round. */
	finished: readonly Finished[];
	/** In hand and next to leave, as many as there are free lanes. */
	next: readonly Item[];
	/** Names of what is on its way. */
	inFlight: ReadonlySet<string>;
	/** The round before failed, and nobody knows whether it was stored: whatever is in hand is let go. */
	isAfterFault: boolean;
	now: Date;
	random: () => number;
}

/**
 * A round that is still to be played. What time it is, is asked when its turn has come: two mailers that had looked at
 * the clock before they waited for each other would count the time between twice, and be too fast together.
 */
type PlannedRound = Omit<Round, 'now'> & { clock: () => Date };

export interface RoundResult {
	/** May leave: their write-ahead is committed. */
	started: Item[];
	/** No longer in hand: skipped, expired, or not to be sent now. */
	dropped: Item[];
	/** Until another one may leave, in ms; 0 when the pace held none back. */
	waitMs: number;
	/** It is the quota of the hour or the day that holds them back. */
	isQuotaUsed: boolean;
	/** Failed for reasons that concern the whole mailing, or uncertain: to be looked at. */
	verdicts: { item: Item; verdict: ReturnType<typeof judge>; trouble: RelayTrouble }[];
}

/** How soon a used-up quota is looked at again. */
const QUOTA_PAUSE_MS = 5_000;

/** One round: outcomes are stored and the next ones written ahead, in one commit. */
export async function playRound(knex: Knex, { clock, ...planned }: PlannedRound): Promise<RoundResult> {
	return knex.transaction(async (trx) => {
		const stored = await lockPace(trx);
		const round: Round = { ...planned, now: clock() };
		const pace = paceNow(stored, round);
		if (round.isAfterFault) await letGo(trx, round);
		const verdicts: RoundResult['verdicts'] = [];
		let isThrottled = false;
		await storeAcceptances(trx, round.finished, round.now);
		for (const { item, sending } of round.finished) {
			if (sending.isAccepted) continue;
			const verdict = judge(sending.trouble);
			isThrottled ||= verdict.kind === 'throttled';
			await storeTrouble(trx, round, item, sending.trouble, verdict);
			verdicts.push({ item, verdict, trouble: sending.trouble });
		}
		const slowed = isThrottled ? slowDown(pace, round.now.getTime()) : pace;
		const { started, dropped, isQuotaUsed } = await startNext(trx, round, slowed);
		const left = spend(slowed, started.length);
		await writeSetting(trx, 'pace', left);
		const isHeldBack = started.length + dropped.length < round.next.length;
		const paceMs = isQuotaUsed ? QUOTA_PAUSE_MS : waitMs(left);
		return { started, dropped, waitMs: isHeldBack ? paceMs : 0, isQuotaUsed: isHeldBack && isQuotaUsed, verdicts };
	});
}

/** The pace as it was left; mailers take from it one after another. `null` before the first round of all. */
async function lockPace(trx: Knex): Promise<Pace | null> {
	const [row] = await trx('mail_settings')
		.where({ key: 'pace' })
		.update({ key: 'pace' })
		.returning<{ value: string }[]>('value');
	return row === undefined ? null : JSON.parse(row.value);
}

function paceNow(stored: Pace | null, { settings, now }: Round): Pace {
	return refill(stored ?? freshPace(settings.rate, now.getTime()), settings.rate, now.getTime());
}

/** Lets go of everything in hand that is neither on its way nor about to be stored. */
async function letGo(trx: Knex, { mailerId, finished, inFlight }: Round): Promise<void> {
	const kept = new Set([...inFlight, ...finished.map(({ item }) => nameOf(item))]);
	for (const table of TABLES) {
		const ids = [...kept].filter((name) => name.startsWith(`${table} `)).map((name) => Number(name.split(' ')[1]));
		await trx(table)
			.where({ claimed_by: mailerId })
			.whereNotIn('id', ids)
			.update({ claimed_by: null, sending_at: null });
	}
}

const HAPPENED = { next_attempt_at: null, claimed_by: null, sending_at: null } as const;

/**
 * Stores what the relay took, in one statement for each table: a statement costs more than its rows. Whoever holds a
 * row by now: that the relay took it is a fact.
 */
async function storeAcceptances(trx: Knex, finished: readonly Finished[], now: Date): Promise<void> {
	for (const table of TABLES) {
		const taken = finished.flatMap(({ item, sending }) =>
			item.table === table && sending.isAccepted ? [{ row: item.row, answer: sending.answer }] : [],
		);
		if (taken.length === 0) continue;
		// Both engines name the columns of bare values so; PostgreSQL has to be told their types.
		const values = taken.map(
			() => '(cast(? as integer), cast(? as integer), cast(? as integer), cast(? as text), cast(? as text))',
		);
		await trx.raw(
			`update ${table} set next_attempt_at = null, claimed_by = null, sending_at = null, accepted_at = ?,
				${table === 'deliveries' ? 'uncertain_at = null,' : ''} attempt_count = taken.column2,
				smtp_code = taken.column3, enhanced_code = taken.column4, answer = taken.column5
			from (values ${values.join()}) as taken
			where ${table}.id = taken.column1 and ${table}.accepted_at is null`,
			[
				now.toISOString(),
				...taken.flatMap(({ row, answer }) => [
					row.id,
					row.attempt_count + 1,
					answer.code,
					answer.enhanced,
					answer.text,
				]),
			],
		);
	}
}

async function storeTrouble(
	trx: Knex,
	round: Round,
	item: Item,
	trouble: RelayTrouble,
	verdict: ReturnType<typeof judge>,
): Promise<void> {
	const { table, row } = item;
	const at = round.now.toISOString();
	const mine = trx(table).where({ id: row.id, claimed_by: round.mailerId });
	const answer = { smtp_code: trouble.code, enhanced_code: trouble.enhanced, answer: trouble.text };
	const attempt = { attempt_count: row.attempt_count + 1, ...answer };
	switch (verdict.kind) {
		case 'relayDown':
		case 'loginRefused':
			// Nobody's attempt. A moment later, so that another one is first when the relay is back.
			await mine.update({ claimed_by: null, sending_at: null, next_attempt_at: secondsAfter(round.now, 1) });
			return;
		case 'failed':
			await storeFailure(trx, round, item, verdict.failure, attempt);
			return;
		case 'uncertain':
			await mine.update(await uncertainty(trx, item, at, attempt));
			return;
		case 'throttled':
		case 'greylisted':
		case 'deferred': {
			const nextMs = nextAttemptMs(attemptsOf(round, row, verdict.kind));
			if (nextMs === null) await storeFailure(trx, round, item, 'gaveUp', attempt);
			else {
				const next_attempt_at = new Date(nextMs).toISOString();
				await mine.update({ ...HAPPENED, ...attempt, deferred_at: at, next_attempt_at });
			}
			return;
		}
		default:
			verdict satisfies never;
	}
}

const secondsAfter = (now: Date, seconds: number): string => new Date(now.getTime() + seconds * 1000).toISOString();

function attemptsOf({ settings, now, random }: Round, row: Item['row'], verdict: Attempts['verdict']): Attempts {
	return {
		verdict,
		attemptCount: row.attempt_count + 1,
		firstAttemptAtMs: row.first_attempt_at === null ? now.getTime() : Date.parse(row.first_attempt_at),
		nowMs: now.getTime(),
		secondsPerMinute: settings.secondsPerMinute,
		random: random(),
	};
}

async function storeFailure(
	trx: Knex,
	{ mailerId, settings, now }: Round,
	{ table, row }: Item,
	failure: Failure,
	attempt: object,
): Promise<void> {
	const at = now.toISOString();
	const failed = await trx(table)
		.where({ id: row.id, claimed_by: mailerId })
		.update({ ...HAPPENED, ...attempt, failed_at: at, failure });
	const kind = bounceOf(failure);
	if (failed === 0 || kind === null || table === 'letters') return;
	await applyMailEvent(trx, settings, {
		key: `smtp:${row.message_id}`,
		kind,
		source: 'smtp',
		deliveryId: row.id,
		subscriberId: row.subscriber_id,
		occurredAt: now,
		receivedAt: now,
		enhancedCode: null,
		detail: 'Refused while sending',
		raw: null,
	});
}

/** What becomes of a delivery that was cut off after its last byte. A letter is harmless twice. */
async function uncertainty(trx: Knex, { table, row }: Item, at: string, attempt: object): Promise<object> {
	if (table === 'letters') return { ...HAPPENED, ...attempt, next_attempt_at: at };
	const mailing = await trx('mailings')
		.where({ id: row.mailing_id })
		.first<{ uncertain_policy: string }>('uncertain_policy');
	const isHeld = mailing.uncertain_policy === 'hold';
	return {
		...HAPPENED,
		...attempt,
		uncertain_count: row.uncertain_count + 1,
		...(isHeld ? { uncertain_at: at } : { next_attempt_at: at }),
	};
}

interface Start extends Pick<RoundResult, 'started' | 'dropped'> {
	/** It is the quota of the hour or the day that holds the others back. */
	isQuotaUsed: boolean;
}

/** Writes the next ones ahead, as many as the pace allows. */
async function startNext(trx: Knex, round: Round, pace: Pace): Promise<Start> {
	const { next, isAfterFault, now } = round;
	if (next.length === 0 || isAfterFault) return { started: [], dropped: [...next], isQuotaUsed: false };
	const { rate } = round.settings;
	const byPace = mayLeave(next, pace, rate, NOTHING_SENT);
	const leaving = mayLeave(next, pace, rate, await sentWithin(trx, rate, now));
	const started: Item[] = [];
	const dropped: Item[] = [];
	for (const table of TABLES) {
		const items = leaving.filter((item) => item.table === table);
		if (items.length === 0) continue;
		const ids = new Set(await writeAhead(trx, round, table, items));
		started.push(...items.filter(({ row }) => ids.has(row.id)));
		const others = items.filter(({ row }) => !ids.has(row.id));
		if (others.length > 0) await setAside(trx, round, table, others);
		dropped.push(...others);
	}
	await noteSent(trx, rate, started.length);
	return { started, dropped, isQuotaUsed: leaving.length < byPace.length };
}

/** As many as pace and quotas allow: letters first, and of what is left mailings take their share. */
function mayLeave(next: readonly Item[], pace: Pace, limits: PaceLimits, sent: Sent): Item[] {
	const letters = next.filter(({ table }) => table === 'letters');
	const deliveries = next.filter(({ table }) => table === 'deliveries');
	const letterCount = allowance(pace, limits, sent, letters.length);
	const more = { lastHour: sent.lastHour + letterCount, lastDay: sent.lastDay + letterCount };
	const deliveryCount = allowance(spend(pace, letterCount), limitsOfMailings(limits), more, deliveries.length);
	return [...letters.slice(0, letterCount), ...deliveries.slice(0, deliveryCount)];
}

/** Ids of those that may leave: still in hand, of a mailing that goes on, to somebody who has not left. */
async function writeAhead(
	trx: Knex,
	{ mailerId, now }: Round,
	table: Table,
	items: readonly Item[],
): Promise<number[]> {
	const at = now.toISOString();
	const ids = items.map(({ row }) => row.id);
	const ready = trx(table).whereIn('id', ids).where({ claimed_by: mailerId, sending_at: null });
	if (table === 'letters') {
		ready.where((open) => open.whereNull('expires_at').orWhere('expires_at', '>', at));
	} else {
		ready.whereIn('mailing_id', trx('mailings').select('id').where({ paused_at: null, cancelled_at: null }));
		ready.where(mayBeWrittenTo(trx, at));
	}
	const rows = await ready
		.update({ sending_at: at, first_attempt_at: trx.raw('coalesce(first_attempt_at, ?)', [at]) })
		.returning<{ id: number }[]>('id');
	return rows.map(({ id }) => id);
}

/** What may not leave after all: skipped or expired for good, or let go until its mailing goes on. */
async function setAside(trx: Knex, { mailerId, now }: Round, table: Table, items: readonly Item[]): Promise<void> {
	const at = now.toISOString();
	const ids = items.map(({ row }) => row.id);
	if (table === 'deliveries') await skipWhoLeft(trx, ids, at);
	else {
		await trx('letters')
			.whereIn('id', ids)
			.where('expires_at', '<=', at)
			.update({ ...HAPPENED, failed_at: at, failure: 'expired' });
	}
	await trx(table).whereIn('id', ids).where({ claimed_by: mailerId, sending_at: null }).update({ claimed_by: null });
}

export interface Recovery {
	/** Not begun: taken up again as if nothing had been. */
	releasedCount: number;
	/** Cut off in the middle. */
	uncertainCount: number;
}

/**
 * Takes everything from the hand of a mailer that died. What it had not begun is free; what it was sending is
 * uncertain, for the relay may have taken it. Letters are sent again, by the same Message-ID.
 */
export async function takeFromDead(knex: Knex, mailerId: string, now: Date): Promise<Recovery> {
	const at = now.toISOString();
	return knex.transaction(async (trx) => {
		await trx('mailers').where({ id: mailerId }).delete();
		const cutOff = () => trx('deliveries').where({ claimed_by: mailerId }).whereNotNull('sending_at');
		const facts = { claimed_by: null, sending_at: null, uncertain_count: trx.raw('uncertain_count + 1') };
		const held = trx('mailings').select('id').where({ uncertain_policy: 'hold' });
		const heldCount = await cutOff()
			.whereIn('mailing_id', held)
			.update({ ...facts, uncertain_at: at, next_attempt_at: null });
		const resentCount = await cutOff().update({ ...facts, next_attempt_at: at });
		const free = { claimed_by: null, sending_at: null };
		const deliveryCount = await trx('deliveries').where({ claimed_by: mailerId }).update(free);
		const letterCount = await trx('letters').where({ claimed_by: mailerId }).update(free);
		return { releasedCount: deliveryCount + letterCount, uncertainCount: heldCount + resentCount };
	});
}

/** Lets go of items in hand that are not on their way. */
export async function letGoOf(knex: Knex, mailerId: string, items: readonly Item[]): Promise<void> {
	for (const table of TABLES) {
		const ids = items.filter((item) => item.table === table).map(({ row }) => row.id);
		if (ids.length === 0) continue;
		await knex(table).whereIn('id', ids).where({ claimed_by: mailerId, sending_at: null }).update({ claimed_by: null });
	}
}
