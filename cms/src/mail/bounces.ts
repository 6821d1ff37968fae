/**
 * Takes what came back, once: the event, what it means for the delivery, and what it means for the subscriber, in one
 * transaction. The state that a set of events leads to depends neither on their order nor on how often each comes.
 */
import type { Knex } from 'knex';
import { BOUNCE_KINDS, type BounceKind, type MailEventKind, unreachableSince } from '../domain/mail/bounce.ts';
import { addressHash } from '../domain/mail/mail-address.ts';
import { daysBefore } from '../domain/subscriber/subscriber.ts';
import type { DeliveryRow } from './rows.ts';
import type { MailSettings } from './settings.ts';
import { unsubscribe } from './subscribers.ts';
import { type Suppression, suppress } from './suppressions.ts';

export type MailEventSource = 'imap' | 'webhook' | 'smtp';

export interface MailEvent {
	/** The same event has the same key, however often and from wherever it comes. */
	key: string;
	kind: MailEventKind;
	source: MailEventSource;
	deliveryId: number | null;
	subscriberId: number | null;
	occurredAt: Date;
	receivedAt: Date;
	/** `5.1.1` */
	enhancedCode: string | null;
	detail: string;
	/** Of what a person has to look at. */
	raw: string | null;
}

/** What of the settings this needs. */
export type ReturnSettings = Pick<MailSettings, 'tokenKeys' | 'pepper' | 'unsubscribeMailbox'>;

/** Stores the event and what follows from it; false when it was taken before. */
export async function applyMailEvent(
	knex: Knex,
	settings: Pick<ReturnSettings, 'pepper'>,
	event: MailEvent,
): Promise<boolean> {
	return knex.transaction(async (trx) => {
		// Writing first makes SQLite take the lock that it needs anyway before anything is read.
		const inserted = await trx('mail_events')
			.insert({
				event_key: event.key,
				kind: event.kind,
				source: event.source,
				delivery_id: event.deliveryId,
				occurred_at: event.occurredAt.toISOString(),
				received_at: event.receivedAt.toISOString(),
				enhanced_code: event.enhancedCode,
				detail: event.detail,
				raw: event.raw,
			})
			.onConflict('event_key')
			.ignore()
			.returning('id');
		if (inserted.length === 0) return false;
		await follow(trx, settings, event);
		return true;
	});
}

/** The words of a mail server hold the address; of somebody who was erased, and after some time, nothing stays but facts. */
async function forgetWords(events: Knex.QueryBuilder): Promise<void> {
	await events.update({ detail: null, raw: null });
}

/** A person has looked at what was unmatched long before. */
const WORDS_KEPT_DAYS = 180;

/** Run it every night. */
export async function forgetOldWords(knex: Knex, now: Date): Promise<void> {
	const before = daysBefore(now, WORDS_KEPT_DAYS).toISOString();
	await forgetWords(knex('mail_events').where('received_at', '<', before).whereNotNull('detail'));
}

/** As the record of consent names the way by which somebody left. */
const LEAVING_SOURCES: Record<MailEventSource, string> = { imap: 'mailto', webhook: 'relay', smtp: 'relay' };

async function follow(trx: Knex.Transaction, settings: Pick<ReturnSettings, 'pepper'>, event: MailEvent) {
	const { kind, deliveryId, subscriberId, occurredAt } = event;
	if (kind === 'unsubscribe' && subscriberId !== null) {
		if (await hasConfirmedSince(trx, subscriberId, occurredAt)) return;
		await unsubscribe(trx, subscriberId, { source: LEAVING_SOURCES[event.source], actor: null }, occurredAt);
		return;
	}
	if (deliveryId === null) return;
	if (kind === 'complaint') await markFirst(trx, deliveryId, 'complained_at', occurredAt);
	if (isBounce(kind)) await markFirst(trx, deliveryId, 'bounced_at', occurredAt);
	const delivery = await trx('deliveries').where({ id: deliveryId }).first<DeliveryRow>('subscriber_id', 'email');
	if (delivery.email === '') return forgetWords(trx('mail_events').where({ event_key: event.key }));
	const cause = await suppressionCause(trx, event, delivery.subscriber_id);
	if (cause === null) return;
	await suppress(trx, { emailHash: addressHash(settings.pepper, delivery.email), ...cause });
}

const isBounce = (kind: MailEventKind): kind is BounceKind => (BOUNCE_KINDS as readonly string[]).includes(kind);

type SuppressionCause = Omit<Suppression, 'emailHash'>;

async function suppressionCause(
	trx: Knex.Transaction,
	{ kind, occurredAt, enhancedCode, detail }: MailEvent,
	subscriberId: number,
): Promise<SuppressionCause | null> {
	switch (kind) {
		case 'complaint':
			return { reason: 'complaint', detail, at: occurredAt };
		case 'hardBounce':
			if (await hasConfirmedSince(trx, subscriberId, occurredAt)) return null;
			return { reason: 'hardBounce', detail: `${enhancedCode ?? ''} ${detail}`.trim(), at: occurredAt };
		case 'softBounce':
		// One that was refused for policy no longer stands between two soft ones.
		case 'policyBounce': {
			const since = await softBouncesSince(trx, subscriberId);
			if (since === null) return null;
			return { reason: 'softBounces', detail: 'Three editions in a row came back', at: new Date(since) };
		}
		default:
			return null;
	}
}

/** The earliest report counts, so that it does not matter which comes first. */
async function markFirst(
	trx: Knex.Transaction,
	deliveryId: number,
	column: 'bounced_at' | 'complained_at',
	occurredAt: Date,
): Promise<void> {
	const at = occurredAt.toISOString();
	await trx('deliveries')
		.where({ id: deliveryId })
		.andWhere((either) => either.whereNull(column).orWhere(column, '>', at))
		.update({ [column]: at });
}

/** When three editions in a row had come back. Counted since the last confirmation: whoever comes back begins anew. */
async function softBouncesSince(trx: Knex.Transaction, subscriberId: number): Promise<string | null> {
	// Two bounces of one subscriber that are taken at the same time must see each other.
	const subscriber = await trx('subscribers')
		.where({ id: subscriberId })
		.forUpdate()
		.first<{ confirmed_at: string | null } | undefined>('confirmed_at');
	const confirmedAt = subscriber?.confirmed_at ?? '';
	const deliveries = await trx('deliveries')
		// By mailing, of which there are four in a year: the index begins with it.
		.whereIn('mailing_id', trx('mailings').select('id'))
		.where({ subscriber_id: subscriberId })
		// One that was refused at once was never accepted.
		.where(trx.raw('coalesce(accepted_at, bounced_at)'), '>=', confirmedAt)
		.orderBy('mailing_id')
		.select<{ id: number; bounced_at: string | null }[]>('id', 'bounced_at');
	const ids = deliveries.map(({ id }) => id);
	const bounces = await trx('mail_events')
		.whereIn('delivery_id', ids)
		.whereIn('kind', ['softBounce', 'policyBounce'])
		.select<{ delivery_id: number; kind: MailEventKind }[]>('delivery_id', 'kind');
	const kindsOf = (id: number) => bounces.filter((each) => each.delivery_id === id).map(({ kind }) => kind);
	return unreachableSince(
		deliveries.flatMap(({ id, bounced_at }) => {
			const kinds = kindsOf(id);
			if (kinds.includes('softBounce')) return [bounced_at];
			return kinds.includes('policyBounce') ? [] : [null];
		}),
	);
}

/** What came of a subscription since then says more than an old bounce or request. */
async function hasConfirmedSince(trx: Knex.Transaction, subscriberId: number, at: Date): Promise<boolean> {
	const row = await trx('subscribers')
		.where({ id: subscriberId })
		.first<{ confirmed_at: string | null } | undefined>('confirmed_at');
	return (row?.confirmed_at ?? '') > at.toISOString();
}
