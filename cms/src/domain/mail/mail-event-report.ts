/**
 * What a relay or its operator reports by a signed request: a JSON list of events. The signature covers the bytes and
 * the second at which they were sent, so that a report can be neither changed nor kept for later.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { problems } from '../problem.ts';
import { bounceKindOf, type MailEventKind } from './bounce.ts';
import { readAddress } from './mail-address.ts';

/** Clocks of two servers differ by seconds; a request on its way takes no more than a minute. */
const WINDOW_SECONDS = 5 * 60;

/** A thousand events of 200 bytes. */
export const MAX_REPORT_BYTES = 256 * 1024;
const MAX_EVENTS = 1_000;
const MAX_TEXT_LENGTH = 500;

export interface ReportSignature {
	/** Unix time in seconds, as it stands in the header. */
	timestamp: string;
	/** `sha256=` and 64 hexadecimal digits. */
	signature: string;
}

export function signReport(secret: string, timestamp: string, body: Buffer | string): string {
	return `sha256=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`;
}

/** Whether somebody who knows the secret sent these bytes within the last five minutes. `now` is in milliseconds. */
export function isReportSignature(
	secret: string,
	{ timestamp, signature }: ReportSignature,
	body: Buffer,
	now: number,
): boolean {
	if (!/^\d{1,12}$/.test(timestamp)) return false;
	if (Math.abs(now / 1000 - Number(timestamp)) > WINDOW_SECONDS) return false;
	const expected = Buffer.from(signReport(secret, timestamp, body));
	const given = Buffer.from(signature);
	return given.length === expected.length && timingSafeEqual(given, expected);
}

export interface ReportedEvent {
	/** Of the one who reports: the same event has the same id, however often it is sent. */
	id: string;
	kind: MailEventKind;
	/** The token of our return address, or the Message-ID of our mail: one of them names the delivery. */
	token: string | null;
	messageId: string | null;
	/** Where it is given, it must be the address of that delivery. */
	recipient: string | null;
	enhancedCode: string | null;
	detail: string;
	at: Date;
}

type Kinds = Record<string, (code: string | null) => MailEventKind>;

/** What each word of a report means; a code says more than the word. Other words, `opened` say, mean nothing to us. */
const KINDS: Kinds = {
	bounce: bounceKindOf,
	softBounce: bounceKindOf,
	hardBounce: (code) => (code === null ? 'hardBounce' : bounceKindOf(code)),
	delayed: () => 'delayed',
	complaint: () => 'complaint',
	unsubscribe: () => 'unsubscribe',
};

/** The events that mean something to us. Throws `input.invalid`, which names the first row that is not understood. */
export function readEventReport(text: string): ReportedEvent[] {
	const rows = parsed(text);
	if (!Array.isArray(rows)) throw problems.invalidInput({ detail: 'the body is not a JSON list of events' });
	if (rows.length > MAX_EVENTS) throw problems.invalidInput({ detail: `more than ${MAX_EVENTS} events` });
	return rows.flatMap((row: unknown, index) => {
		const event = eventOf(row);
		if (event === null) {
			throw problems.invalidInput({ detail: `event ${index + 1} lacks id, kind, at, or one of token and messageId` });
		}
		return event;
	});
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** `null` for what is no event, an empty list for one that means nothing to us. */
function eventOf(row: unknown): ReportedEvent | [] | null {
	if (typeof row !== 'object' || row === null) return null;
	const fields = new Map<string, unknown>(Object.entries(row));
	const text = (name: string): string | null => {
		const value = fields.get(name);
		return typeof value === 'string' && value !== '' ? value.replace(/\p{Cc}/gu, ' ').slice(0, MAX_TEXT_LENGTH) : null;
	};
	const [id, word, token, messageId] = [text('id'), text('kind'), text('token'), text('messageId')];
	const at = new Date(text('at') ?? Number.NaN);
	if (id === null || word === null || Number.isNaN(at.getTime()) || (token ?? messageId) === null) return null;
	const kindOf = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
	if (kindOf === undefined) return [];
	const [enhancedCode = null] = /^[245]\.\d{1,3}\.\d{1,3}$/.exec(text('code') ?? '') ?? [];
	return {
		id,
		kind: kindOf(enhancedCode),
		token,
		messageId,
		recipient: recipientOf(text('recipient')),
		enhancedCode,
		detail: text('detail') ?? '',
		at,
	};
}

/** As we store addresses. What is none can be that of no delivery, so it stays as it is. */
function recipientOf(text: string | null): string | null {
	const reading = readAddress(text ?? '');
	return reading.isValid ? reading.address : text;
}
