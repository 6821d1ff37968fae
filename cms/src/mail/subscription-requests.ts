/**
 * What came from the form, and the letter that answers it. Taking a request stores one row and looks at nothing else,
 * so nobody learns from the answer, or from how long it takes, whether an address is known. The letters are made after
 * that, one by one, within a budget; whoever asks from a network that has asked little comes first, and whoever asks
 * without the work of a script has a smaller budget within it.
 */
import { createHmac } from 'node:crypto';
import type { Knex } from 'knex';
import { addressHash } from '../domain/mail/mail-address.ts';
import { type MailTokenKeys, makeMailToken } from '../domain/mail/mail-token.ts';
import { problems } from '../domain/problem.ts';
import { networkOf } from '../domain/public-form/address-limiter.ts';
import {
	daysAfter,
	daysBefore,
	isLiftedByConfirming,
	isOnList,
	type LetterBudget,
	type LetterLimits,
	letterBudget,
	mayWriteAgain,
	SUBSCRIPTION_DAYS,
	subscriberState,
} from '../domain/subscriber/subscriber.ts';
import { SUBSCRIBE_FORM_VERSION, type SubscriptionRequest } from '../domain/subscriber/subscription.ts';
import type { Locale } from '../domain/text/locale.ts';
import { makeConfirmToken } from './confirm-link.ts';
import { recordConsent } from './consents.ts';
import { countOf, readSetting, writeSetting } from './database.ts';
import { type LetterMessage, queueLetter } from './letters.ts';
import type { RequestRow } from './rows.ts';
import { findSubscriber, insertSubscriber, type Subscriber } from './subscribers.ts';
import { suppressionOf } from './suppressions.ts';
import { inSubscribersTurn } from './turn.ts';

/** A request that has waited for a letter so long is dropped: the person has given up or asked again. */
const WAITING_HOURS = 24;

/** More than this waiting is an attack that would only fill the disk. */
const MAX_WAITING = 20_000;

const HOUR_MS = 3_600_000;

/** The network of a connection in a form that tells nothing without the pepper. */
const networkHash = (pepper: string, address: string): string =>
	createHmac('sha256', pepper)
		.update(`network\n${networkOf(address)}`)
		.digest('hex')
		.slice(0, 32);

export type PlacedRequest = SubscriptionRequest & {
	/** Key of the division in which the municipality lies. */
	division: string | null;
};

interface Sender {
	pepper: string;
	/** Of the connection. */
	address: string;
	/** Token of the form for which a browser did its work; `null` where it did none. */
	workedToken: string | null;
	now: Date;
}

/** Takes a request. Throws the problem `subscription.full`. */
export async function storeRequest(
	knex: Knex,
	request: PlacedRequest,
	{ pepper, address, workedToken, now }: Sender,
): Promise<void> {
	const waiting = await countOf(knex('subscription_requests').whereNull('done_at'));
	if (waiting >= MAX_WAITING) throw problems.subscriptionFull({ retryAfterSeconds: HOUR_MS / 1000 });
	const requested = {
		email: request.email,
		language: request.language,
		audience: request.audience,
		organisation: request.organisation,
		municipality_code: request.municipalityCode,
		division: request.division,
		form_version: SUBSCRIBE_FORM_VERSION,
		network_hash: networkHash(pepper, address),
		requested_at: now.toISOString(),
	};
	const [stored] = await knex('subscription_requests').insert(requested).returning<{ id: number }[]>('id');
	// The same work once more is that of a form sent twice, which is taken, or of a program, which is not the first.
	if (workedToken !== null && stored !== undefined) {
		await spendWork(knex, workedToken, { requestId: stored.id, now });
	}
}

async function spendWork(
	knex: Knex,
	token: string,
	{ requestId, now }: { requestId: number; now: Date },
): Promise<void> {
	await knex('form_works')
		.insert({ token, request_id: requestId, used_at: now.toISOString() })
		.onConflict('token')
		.ignore();
}

/** Asks once more for a subscriber whose link is over. */
export async function askAgain(knex: Knex, subscriber: Subscriber & { email: string }, now: Date): Promise<void> {
	await knex('subscription_requests').insert({
		email: subscriber.email,
		language: subscriber.language,
		audience: subscriber.audience,
		form_version: SUBSCRIBE_FORM_VERSION,
		requested_at: now.toISOString(),
	});
}

/** What a letter says, by whom it is for. No word of it comes from the form: it would be an advert for somebody. */
export type LetterWriter = (
	letter: { kind: 'confirmSubscription'; url: string } | { kind: 'alreadySubscribed'; url: string },
	language: Locale,
) => Promise<LetterMessage>;

export interface LetterSettings {
	pepper: string;
	tokenKeys: MailTokenKeys;
	/** Without a slash at the end. */
	siteUrl: string;
	limits: { all: LetterLimits; withoutWork: LetterLimits };
	write: LetterWriter;
}

interface WaitingRow extends RequestRow {
	id: number;
	email: string;
	/** `null` where no browser worked for it. */
	worked_token: string | null;
}

/** Rows that are looked at together: the order among networks is found once for all of them. */
const ROUND_SIZE = 25;

/** So many requests with work of one network go before one without. */
const PLACES_FOR_WORK = 3;

/** Networks take turns; one that had letters within the hour stands behind those that had none. */
async function nextRound(knex: Knex, now: Date, onlyWithWork: boolean): Promise<WaitingRow[]> {
	const hourAgo = new Date(now.getTime() - HOUR_MS).toISOString();
	const served = knex('subscription_requests')
		.where({ outcome: 'letter' })
		.andWhere('done_at', '>', hourAgo)
		.whereNotNull('network_hash')
		.groupBy('network_hash')
		.select('network_hash', knex.raw('count(*) as letters'))
		.as('served');
	const waiting = knex('subscription_requests')
		.whereNull('done_at')
		.select('*', knex.raw('row_number() over (partition by network_hash order by id) as place'))
		.as('waiting');
	return knex
		.from(waiting)
		.leftJoin(served, 'served.network_hash', 'waiting.network_hash')
		.leftJoin('form_works', 'form_works.request_id', 'waiting.id')
		.where((query) => onlyWithWork && query.whereNotNull('form_works.token'))
		.orderByRaw(
			'coalesce(served.letters, 0) + waiting.place + case when form_works.token is null then ? else 0 end, waiting.id',
			[PLACES_FOR_WORK],
		)
		.limit(ROUND_SIZE)
		.select('waiting.*', { worked_token: 'form_works.token' });
}

export interface Answered {
	letterCount: number;
	/** Requests still wait because the budget is used up. */
	isCapped: boolean;
}

/** Makes the letters that are due, as many as the budget gives. Only one call at a time. */
export async function answerRequests(knex: Knex, settings: LetterSettings, now: Date): Promise<Answered> {
	await expireRequests(knex, now);
	let letterCount = 0;
	let onlyWithWork = false;
	for (;;) {
		const round = await nextRound(knex, now, onlyWithWork);
		if (round.length === 0) return { letterCount, isCapped: onlyWithWork };
		for (const request of round) {
			if (onlyWithWork && request.worked_token === null) continue;
			const outcome = await answerRequest(knex, request, settings, now);
			if (outcome === 'capped') return { letterCount, isCapped: true };
			if (outcome === 'cappedWithoutWork') onlyWithWork = true;
			if (outcome === 'letter') letterCount += 1;
		}
	}
}

async function expireRequests(knex: Knex, now: Date): Promise<void> {
	const since = new Date(now.getTime() - WAITING_HOURS * HOUR_MS).toISOString();
	await knex('subscription_requests')
		.whereNull('done_at')
		.andWhere('requested_at', '<', since)
		.update({ done_at: now.toISOString(), outcome: 'expired' });
}

type RequestOutcome = 'letter' | 'refused' | 'capped' | 'cappedWithoutWork';

/** One request in one short transaction: token, letter and what they cost of the budget stand or fall together. */
async function answerRequest(
	knex: Knex,
	request: WaitingRow,
	settings: LetterSettings,
	now: Date,
): Promise<RequestOutcome> {
	return inSubscribersTurn(knex, async (trx) => {
		const emailHash = addressHash(settings.pepper, request.email);
		const finish = async (outcome: 'letter' | 'refused') => {
			await trx('subscription_requests').where({ id: request.id }).update({ done_at: now.toISOString(), outcome });
			return outcome;
		};
		if (!(await mayWriteTo(trx, emailHash, now))) return finish('refused');
		const capped = await spendLetter(trx, settings.limits, { hasWork: request.worked_token !== null, now });
		if (capped !== null) return capped;
		await writeLetter(trx, { ...request, emailHash }, settings, now);
		return finish('letter');
	});
}

async function mayWriteTo(trx: Knex, emailHash: string, now: Date): Promise<boolean> {
	const suppression = await suppressionOf(trx, emailHash);
	if (suppression !== null && !isLiftedByConfirming(suppression)) return false;
	const earlier: { occurred_at: string }[] = await trx('consents')
		.where({ email_hash: emailHash, kind: 'requested' })
		.andWhere('occurred_at', '>', daysBefore(now, 30).toISOString())
		.select('occurred_at');
	return mayWriteAgain(
		earlier.map(({ occurred_at }) => new Date(occurred_at)),
		now,
	);
}

/** Takes one from each budget that the request belongs to; answers which of them is used up. */
async function spendLetter(
	trx: Knex,
	{ all, withoutWork }: LetterSettings['limits'],
	{ hasWork, now }: { hasWork: boolean; now: Date },
): Promise<'capped' | 'cappedWithoutWork' | null> {
	const budget = await readBudget(trx, 'letterBudget', all, now);
	if (budget.letters < 1) return 'capped';
	if (!hasWork) {
		const smaller = await readBudget(trx, 'letterBudgetWithoutWork', withoutWork, now);
		if (smaller.letters < 1) return 'cappedWithoutWork';
		await takeLetter(trx, 'letterBudgetWithoutWork', smaller);
	}
	await takeLetter(trx, 'letterBudget', budget);
	return null;
}

type BudgetKey = 'letterBudget' | 'letterBudgetWithoutWork';

/** What is in it by now. */
async function readBudget(knex: Knex, key: BudgetKey, limits: LetterLimits, now: Date): Promise<LetterBudget> {
	const stored = await readSetting<{ letters: number; at: string }>(knex, key);
	return letterBudget(stored === null ? null : { letters: stored.letters, at: new Date(stored.at) }, limits, now);
}

const takeLetter = (knex: Knex, key: BudgetKey, { letters, at }: LetterBudget): Promise<void> =>
	writeSetting(knex, key, { letters: letters - 1, at: at.toISOString() });

async function writeLetter(
	trx: Knex,
	request: WaitingRow & { emailHash: string },
	{ tokenKeys, siteUrl, write }: LetterSettings,
	now: Date,
): Promise<void> {
	const known = await findSubscriber(trx, { email: request.email });
	const id = known?.id ?? (await insertSubscriber(trx, newcomer(request), now));
	const { emailHash, language } = request;
	const doer = { source: 'form', actor: null, formVersion: request.form_version };
	await recordConsent(trx, { id, emailHash, language }, 'requested', doer, now);
	const isSubscribed = known !== null && isOnList(subscriberState(known, now));
	const kind = isSubscribed ? 'alreadySubscribed' : 'confirmSubscription';
	const url = isSubscribed
		? `${siteUrl}/u/${makeMailToken(tokenKeys, { subscriberId: id, mailingId: 0 })}/preferences`
		: `${siteUrl}/confirm/${await makeConfirmToken(trx, { subscriberId: id, requestId: request.id }, now)}`;
	await queueLetter(
		trx,
		{
			...{ kind, email: request.email, language, dedupeKey: `subscription:${request.id}` },
			message: await write({ kind, url }, language),
			expiresAt: daysAfter(now, SUBSCRIPTION_DAYS.confirmLink),
		},
		now,
	);
}

const newcomer = (request: WaitingRow & { emailHash: string }) => ({
	email: request.email,
	emailHash: request.emailHash,
	language: request.language,
	audience: request.audience,
	organisation: request.organisation,
	municipalityCode: request.municipality_code,
	division: request.division,
	source: 'form' as const,
	confirmedAt: null,
});

/** What the desk is told of the letters that wait. */
export interface WaitingLetters {
	count: number;
	/** Of the oldest; `null` where none waits. */
	since: string | null;
}

export async function waitingLetters(knex: Knex): Promise<WaitingLetters> {
	const open = knex('subscription_requests').whereNull('done_at');
	const oldest = await open.clone().first<{ since: string | null }>(knex.raw('min(requested_at) as since'));
	return { count: await countOf(open), since: oldest.since };
}
