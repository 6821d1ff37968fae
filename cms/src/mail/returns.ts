/**
 * Finds out what came back, from the bounce mailbox or as a report of the relay, and whom it concerns: a token that we
 * made names the owner of a delivery, and without one a Message-ID does. An address in a text names nobody.
 */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import {
	type MailEventKind,
	meaningOf,
	namedMessageIds,
	recipientTags,
	returnPathTags,
	type TaggedAddress,
} from '../domain/mail/bounce.ts';
import type { ReportedEvent } from '../domain/mail/mail-event-report.ts';
import { type MailTokenSubject, readMailToken } from '../domain/mail/mail-token.ts';
import { readMessageId } from '../domain/mail/message-id.ts';
import { applyMailEvent, type MailEvent, type MailEventSource, type ReturnSettings } from './bounces.ts';
import { readReturnedMail } from './returned-mail.ts';

/** Of an unmatched mail; enough to see what it is. */
const MAX_RAW_BYTES = 64 * 1024;

/** The column holds 255. */
const MAX_KEY_LENGTH = 200;

interface DeliveryRow {
	id: number;
	subscriber_id: number;
	email: string;
}

/** Takes a mail that arrived in the bounce mailbox; answers what it was. */
export async function takeReturnedMail(
	knex: Knex,
	settings: ReturnSettings,
	{ raw, receivedAt, now = new Date() }: { raw: Buffer; receivedAt: Date; now?: Date },
): Promise<MailEventKind> {
	const event = await readEvent(knex, settings, raw, receivedAt);
	await applyMailEvent(knex, settings, { ...event, source: 'imap', occurredAt: receivedAt, receivedAt: now });
	return event.kind;
}

type ReadEvent = Omit<MailEvent, 'source' | 'occurredAt' | 'receivedAt'>;

async function readEvent(knex: Knex, settings: ReturnSettings, raw: Buffer, receivedAt: Date): Promise<ReadEvent> {
	const mail = await readReturnedMail(raw);
	const rawStart = raw.toString('utf8', 0, MAX_RAW_BYTES).replaceAll('\u0000', '\ufffd');
	if (mail === null) {
		const key = keyOf('imap', hashOf(raw));
		const detail = 'This mail could not be taken apart';
		return { key, kind: 'unmatched', deliveryId: null, subscriberId: null, enhancedCode: null, detail, raw: rawStart };
	}
	const tags = recipientTags(mail);
	const leaving = subjectOf(settings, tags, ({ mailbox }) => mailbox === settings.unsubscribeMailbox);
	const meaning = meaningOf(mail, { isToUnsubscribe: leaving !== null });
	const bounced = subjectOf(settings, [...tags, ...returnPathTags(mail)], () => true);
	const subject = leaving ?? bounced;
	const delivery = await findDelivery(knex, subject, namedMessageIds(mail));
	const isKnown = subject !== null || delivery !== null;
	const kind = isKnown ? meaning.kind : unknownKind(meaning.kind);
	return {
		key: keyOf('imap', mail.head.find(({ name }) => name === 'message-id')?.value || `${hashOf(raw)} ${+receivedAt}`),
		...meaning,
		kind,
		deliveryId: delivery?.id ?? null,
		subscriberId: delivery?.subscriber_id ?? subject?.subscriberId ?? null,
		raw: kind === 'unmatched' ? rawStart : null,
	};
}

/** Automatic replies name nothing as a rule, and nobody needs to look at them. */
const unknownKind = (kind: MailEventKind): MailEventKind => (kind === 'automaticReply' ? kind : 'unmatched');

const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** A key that fits its column; what others chose may be of any length. */
function keyOf(source: MailEventSource, id: string): string {
	const trimmed = id.trim();
	const isPlain = trimmed.length <= MAX_KEY_LENGTH && /^[\x20-\x7e]+$/.test(trimmed);
	return `${source}:${isPlain ? trimmed : hashOf(trimmed)}`;
}

/** Whom the first token that we made names. */
function subjectOf(
	{ tokenKeys }: ReturnSettings,
	tags: readonly TaggedAddress[],
	isWanted: (tag: TaggedAddress) => boolean,
): MailTokenSubject | null {
	for (const { tag } of tags.filter(isWanted)) {
		const subject = readMailToken(tokenKeys, tag);
		if (subject !== null) return subject;
	}
	return null;
}

/** The delivery that the token names; a token decides, and only without one a Message-ID does. */
async function findDelivery(
	knex: Knex,
	subject: MailTokenSubject | null,
	messageIds: readonly string[],
): Promise<DeliveryRow | null> {
	const columns = ['id', 'subscriber_id', 'email'] as const;
	if (subject !== null) {
		const where = { mailing_id: subject.mailingId, subscriber_id: subject.subscriberId };
		return (await knex('deliveries').where(where).first<DeliveryRow | undefined>(columns)) ?? null;
	}
	for (const messageId of messageIds) {
		const named = readMessageId(messageId);
		if (named === null) continue;
		const where = { mailing_id: named.mailingId, subscriber_id: named.subscriberId, message_id: messageId };
		const found = await knex('deliveries').where(where).first<DeliveryRow | undefined>(columns);
		if (found !== undefined) return found;
	}
	return null;
}

export interface TakenReport {
	takenCount: number;
	repeatedCount: number;
	unmatchedCount: number;
}

/** Takes what a relay reported. Each event by itself, so that a fault in the middle loses none of those before it. */
export async function takeReportedEvents(
	knex: Knex,
	settings: ReturnSettings,
	reported: readonly ReportedEvent[],
	now = new Date(),
): Promise<TakenReport> {
	const counts: TakenReport = { takenCount: 0, repeatedCount: 0, unmatchedCount: 0 };
	for (const report of reported) {
		const subject = report.token === null ? null : readMailToken(settings.tokenKeys, report.token);
		const delivery = await findDelivery(knex, subject, report.messageId === null ? [] : [report.messageId]);
		const isAnothers = delivery !== null && report.recipient !== null && report.recipient !== delivery.email;
		const isMatched = (delivery !== null || subject !== null) && !isAnothers;
		const isNew = await applyMailEvent(knex, settings, {
			key: keyOf('webhook', report.id),
			kind: isMatched ? report.kind : 'unmatched',
			source: 'webhook',
			deliveryId: isMatched ? (delivery?.id ?? null) : null,
			subscriberId: isMatched ? (delivery?.subscriber_id ?? subject?.subscriberId ?? null) : null,
			// A clock that runs ahead must not bring a bounce from the future.
			occurredAt: report.at < now ? report.at : now,
			receivedAt: now,
			enhancedCode: report.enhancedCode,
			detail: report.detail,
			raw: isMatched ? null : JSON.stringify(report),
		});
		if (isNew) counts.takenCount += 1;
		else counts.repeatedCount += 1;
		if (isNew && !isMatched) counts.unmatchedCount += 1;
	}
	return counts;
}
