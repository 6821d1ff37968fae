/**
 * Subscribers and their consents. Each step is one transaction and leaves a consent row that says who did what; pressed
 * twice it does nothing more. What the states mean is in domain/subscriber/subscriber.ts.
 */
import type { Knex } from 'knex';
import { addressHash } from '../domain/mail/mail-address.ts';
import {
	type Audience,
	DEFAULT_AUDIENCE,
	daysBefore,
	mayUndo,
	type Preferences,
	preferenceChanges,
	SUBSCRIPTION_DAYS,
	type SubscriberFacts,
	type SubscriberSource,
	type SuppressionReason,
} from '../domain/subscriber/subscriber.ts';
import type { Locale } from '../domain/text/locale.ts';
import { type Doer, recordConsent } from './consents.ts';
import { suppress, suppressionOf } from './suppressions.ts';
import { inSubscribersTurn } from './turn.ts';

/** A row of `subscribers` as both engines give it. */
export interface SubscriberRow {
	id: number;
	email: string | null;
	email_hash: string | null;
	language: Locale;
	audience: Audience;
	organisation: string | null;
	municipality_code: string | null;
	division: string | null;
	/** SQLite has no booleans. */
	wants_newsletter: boolean | number;
	wants_event_notices: boolean | number;
	paused_until: string | null;
	source: SubscriberSource;
	created_at: string;
	confirmed_at: string | null;
	unsubscribed_at: string | null;
	changed_at: string | null;
}

export interface Subscriber extends SubscriberFacts, Preferences {
	id: number;
	emailHash: string | null;
	organisation: string | null;
	municipalityCode: string | null;
	division: string | null;
	source: SubscriberSource;
	createdAt: string;
	suppression: SuppressionReason | null;
}

export type SubscriberJoinRow = SubscriberRow & { suppression_reason: SuppressionReason | null };

/** Subscribers with why they must not be mailed. Columns of `subscribers` go by their table in conditions. */
export function subscribersQuery(knex: Knex): Knex.QueryBuilder<SubscriberJoinRow, SubscriberJoinRow[]> {
	return knex('subscribers')
		.leftJoin('suppressions', 'suppressions.email_hash', 'subscribers.email_hash')
		.select('subscribers.*', 'suppressions.reason as suppression_reason');
}

export function subscriberOf(row: SubscriberJoinRow): Subscriber {
	return {
		id: row.id,
		email: row.email,
		emailHash: row.email_hash,
		language: row.language,
		audience: row.audience,
		organisation: row.organisation,
		municipalityCode: row.municipality_code,
		division: row.division,
		wantsNewsletter: Boolean(row.wants_newsletter),
		wantsEventNotices: Boolean(row.wants_event_notices),
		pausedUntil: row.paused_until,
		source: row.source,
		createdAt: row.created_at,
		confirmedAt: row.confirmed_at,
		unsubscribedAt: row.unsubscribed_at,
		suppression: row.suppression_reason,
		isSuppressed: row.suppression_reason !== null,
	};
}

export async function findSubscriber(knex: Knex, by: { id: number } | { email: string }): Promise<Subscriber | null> {
	const [[column, value] = ['id', 0]] = Object.entries(by);
	const [row] = await subscribersQuery(knex).where(`subscribers.${column}`, value);
	return row === undefined ? null : subscriberOf(row);
}

export type NewSubscriber = Pick<
	Subscriber,
	'language' | 'audience' | 'organisation' | 'municipalityCode' | 'division' | 'source' | 'confirmedAt'
> & { email: string; emailHash: string };

/** Answers its id. */
export async function insertSubscriber(knex: Knex, subscriber: NewSubscriber, now: Date): Promise<number> {
	const [row] = await knex('subscribers')
		.insert({
			email: subscriber.email,
			email_hash: subscriber.emailHash,
			language: subscriber.language,
			audience: subscriber.audience,
			organisation: subscriber.organisation,
			municipality_code: subscriber.municipalityCode,
			division: subscriber.division,
			wants_newsletter: true,
			wants_event_notices: false,
			source: subscriber.source,
			created_at: now.toISOString(),
			confirmed_at: subscriber.confirmedAt,
		})
		.returning<{ id: number }[]>('id');
	if (row === undefined) throw new Error('The database did not answer the id of the subscriber it stored.');
	return row.id;
}

/** Whoever has an address, whatever else is known of them. */
type Addressed = Subscriber & { emailHash: string };

async function change(
	knex: Knex,
	id: number,
	work: (trx: Knex.Transaction, subscriber: Addressed) => Promise<void>,
): Promise<Subscriber | null> {
	return inSubscribersTurn(knex, async (trx) => {
		const subscriber = await findSubscriber(trx, { id });
		if (subscriber === null || subscriber.emailHash === null) return subscriber;
		await work(trx, { ...subscriber, emailHash: subscriber.emailHash });
		return findSubscriber(trx, { id });
	});
}

/** Ends the subscription; again, and after an erasure, it changes nothing. `null` for nobody. */
export async function unsubscribe(knex: Knex, id: number, doer: Doer, now: Date): Promise<Subscriber | null> {
	return change(knex, id, async (trx, subscriber) => {
		if (subscriber.unsubscribedAt !== null) return;
		await trx('subscribers').where({ id }).update({ unsubscribed_at: now.toISOString() });
		await recordConsent(trx, subscriber, 'unsubscribed', doer, now);
	});
}

export async function undoUnsubscribe(knex: Knex, id: number, doer: Doer, now: Date): Promise<Subscriber | null> {
	return change(knex, id, async (trx, subscriber) => {
		if (!mayUndo(subscriber, now)) return;
		await trx('subscribers').where({ id }).update({ unsubscribed_at: null });
		await recordConsent(trx, subscriber, 'undone', doer, now);
	});
}

/** Who wants none of the lists has left: the facts say so, and the page offers the way back. */
export async function changePreferences(
	knex: Knex,
	id: number,
	preferences: Preferences,
	doer: Doer,
	now: Date,
): Promise<Subscriber | null> {
	return change(knex, id, async (trx, subscriber) => {
		const basis = preferenceChanges(subscriber, preferences);
		if (basis === '') return;
		await trx('subscribers').where({ id }).update({
			language: preferences.language,
			audience: preferences.audience,
			wants_newsletter: preferences.wantsNewsletter,
			wants_event_notices: preferences.wantsEventNotices,
			paused_until: preferences.pausedUntil,
			changed_at: now.toISOString(),
		});
		await recordConsent(trx, { ...subscriber, language: preferences.language }, 'changed', { ...doer, basis }, now);
	});
}

/**
 * Erases who somebody is. The hash stays on the suppression list, so that no import brings the address back, and in the
 * consent record, which proves what was agreed to. Rows of the ledger stay with their numbers and lose the address.
 */
export async function eraseSubscriber(knex: Knex, id: number, doer: Doer, now: Date): Promise<Subscriber | null> {
	return change(knex, id, async (trx, subscriber) => {
		const { email, emailHash } = subscriber;
		await recordConsent(trx, subscriber, 'erased', doer, now);
		await suppress(trx, { emailHash, reason: 'erased', detail: doer.source, at: now });
		await trx('subscribers')
			.where({ id })
			.update({
				...{ email: null, email_hash: null, organisation: null, municipality_code: null, division: null },
				...{ audience: DEFAULT_AUDIENCE, wants_newsletter: false, wants_event_notices: false, paused_until: null },
				unsubscribed_at: subscriber.unsubscribedAt ?? now.toISOString(),
			});
		await trx('subscription_tokens').where({ subscriber_id: id }).delete();
		await trx('subscription_requests').where({ email }).delete();
		await eraseFromLedgers(trx, id, email ?? '', now);
	});
}

/** A message that is on its way at this moment keeps its row until the mailer has written down what became of it. */
async function eraseFromLedgers(trx: Knex, subscriberId: number, email: string, now: Date): Promise<void> {
	await trx('letters')
		.where({ email })
		.andWhere((idle) => idle.whereNull('sending_at').orWhereNotNull('accepted_at').orWhereNotNull('failed_at'))
		.delete();
	await trx('deliveries')
		.where({ subscriber_id: subscriberId, sending_at: null })
		.whereNotNull('next_attempt_at')
		.update({ skipped_at: now.toISOString(), skip_reason: 'erased', next_attempt_at: null, claimed_by: null });
	const deliveries = trx('deliveries').where({ subscriber_id: subscriberId });
	await trx('mail_events').whereIn('delivery_id', deliveries.clone().select('id')).update({ detail: null, raw: null });
	await deliveries.update({ email: '', answer: null });
}

/** Editions that were sent to a subscriber, newest first. */
export async function deliveriesOf(
	knex: Knex,
	subscriberId: number,
): Promise<{ slug: string; acceptedAt: string | null }[]> {
	const rows: { slug: string; accepted_at: string | null }[] = await knex('deliveries')
		.join('mailings', 'mailings.id', 'deliveries.mailing_id')
		.where({ subscriber_id: subscriberId })
		.orderBy('deliveries.id', 'desc')
		.select('mailings.slug', 'deliveries.accepted_at');
	return rows.map(({ slug, accepted_at }) => ({ slug, acceptedAt: accepted_at }));
}

/** Letters hold links that act for a person, so they are not kept once they are done with. */
const LETTER_DAYS = 30;

export interface Purge {
	subscriberCount: number;
	requestCount: number;
}

/** Forgets who never confirmed, links that are over, and what is left of requests and letters. Run it every night. */
export async function purgeSubscriptions(knex: Knex, now: Date): Promise<Purge> {
	const before = (days: number) => daysBefore(now, days).toISOString();
	return inSubscribersTurn(knex, async (trx) => {
		const stale: { id: number }[] = await trx('subscribers')
			.whereNull('confirmed_at')
			.whereNotNull('email')
			.where('created_at', '<', before(SUBSCRIPTION_DAYS.unconfirmed))
			.whereNotExists(function askedAgain() {
				this.select('consents.id')
					.from('consents')
					.whereRaw('consents.subscriber_id = subscribers.id')
					.andWhere('consents.kind', 'requested')
					.andWhere('consents.occurred_at', '>=', before(SUBSCRIPTION_DAYS.unconfirmed));
			})
			.select('id');
		for (const { id } of stale) {
			// Nobody agreed to anything, so there is nothing to prove.
			await trx('consents').where({ subscriber_id: id }).delete();
			await trx('subscription_tokens').where({ subscriber_id: id }).delete();
			await trx('subscribers').where({ id }).delete();
		}
		await trx('subscription_tokens').where('expires_at', '<', before(SUBSCRIPTION_DAYS.unconfirmed)).delete();
		const requestCount = await trx('subscription_requests')
			.where('requested_at', '<', before(SUBSCRIPTION_DAYS.confirmLink + 1))
			.delete();
		await trx('subscription_requests')
			.where('requested_at', '<', before(SUBSCRIPTION_DAYS.network))
			.update({ network_hash: null });
		await trx('form_works').where('used_at', '<', before(SUBSCRIPTION_DAYS.network)).delete();
		await trx('letters')
			.where('queued_at', '<', before(LETTER_DAYS))
			.andWhere((done) => done.whereNotNull('accepted_at').orWhereNotNull('failed_at'))
			.delete();
		return { subscriberCount: stale.length, requestCount };
	});
}

/** The hash by which an address is known, and what is on the list under it. */
export async function standingOf(
	knex: Knex,
	pepper: string,
	email: string,
): Promise<{ emailHash: string; suppression: SuppressionReason | null }> {
	const emailHash = addressHash(pepper, email);
	return { emailHash, suppression: await suppressionOf(knex, emailHash) };
}
