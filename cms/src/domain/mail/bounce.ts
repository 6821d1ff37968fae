/**
 * What comes back after a mailing: reports of mail servers, complaints, automatic replies, requests to leave. A mail
 * is believed for what it is only by its form (RFC 3464, RFC 5965), never by words in its text, and names its delivery
 * only by what we gave it: the token in the return address, or the Message-ID in the header that came back.
 */

/** One header field, unfolded. The name is in lower case. */
export interface HeaderField {
	name: string;
	value: string;
}

/** A mail that came back, taken apart as far as its meaning needs. */
export interface ReturnedMail {
	head: readonly HeaderField[];
	/** `report-type` of a multipart/report; `null` for any other mail. */
	reportType: string | null;
	/** The part message/delivery-status. */
	deliveryStatus: string | null;
	/** The part message/feedback-report. */
	feedbackReport: string | null;
	/** The header of our mail, as far as it was returned. */
	returnedHead: readonly HeaderField[];
}

export const BOUNCE_KINDS = ['hardBounce', 'softBounce', 'policyBounce'] as const;
export type BounceKind = (typeof BOUNCE_KINDS)[number];

/**
 * `delayed` still may arrive. `automaticReply` is everything that machines send and that says nothing about the
 * address. `unmatched` names no delivery of ours, or is in no form that we know; a person looks at it.
 */
export type MailEventKind = BounceKind | 'delayed' | 'complaint' | 'unsubscribe' | 'automaticReply' | 'unmatched';

export interface ReturnMeaning {
	kind: MailEventKind;
	/** `5.1.1` (RFC 3463). */
	enhancedCode: string | null;
	/** What the other side said, for the desk. */
	detail: string;
}

/** A report is a few hundred bytes for each recipient, and ours have one. */
const MAX_FIELDS = 500;
const MAX_DETAIL_LENGTH = 500;

/** Header lines → fields. What is no field is passed over; folded lines are joined. */
export function readFields(block: string): HeaderField[] {
	const fields: HeaderField[] = [];
	for (const line of block.split(/\r?\n/)) {
		const last = fields.at(-1);
		if (/^[ \t]/.test(line)) {
			if (last !== undefined) last.value = `${last.value} ${line.trim()}`.trim();
			continue;
		}
		const colon = line.indexOf(':');
		if (colon < 1) continue;
		if (fields.length === MAX_FIELDS) break;
		fields.push({ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
	}
	return fields;
}

const fieldOf = (fields: readonly HeaderField[], name: string): string =>
	fields.find((field) => field.name === name)?.value ?? '';

const detailOf = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').slice(0, MAX_DETAIL_LENGTH);

/** The mailbox does not exist, or is closed for good. */
const HARD_CODES: ReadonlySet<string> = new Set(['5.1.1', '5.1.10', '5.2.1']);

/**
 * What a code says about the address. x.7.x is a judgement on us (signature, reputation, content), whoever the
 * recipient is. Whatever is not surely the end of a mailbox counts as soft, so that one odd server removes nobody.
 */
export function bounceKindOf(enhancedCode: string | null): BounceKind {
	if (enhancedCode === null) return 'softBounce';
	if (HARD_CODES.has(enhancedCode)) return 'hardBounce';
	return /^[45]\.7\./.test(enhancedCode) ? 'policyBounce' : 'softBounce';
}

/** The first `x.y.z` of a failure in an answer. Not part of a longer number, which an IP address is. */
const CODE_IN_ANSWER = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?!\.?\d)/;

/** Exim says 5.0.0 for everything and gives the true code only with the answer. */
function enhancedCodeOf(recipient: readonly HeaderField[]): string | null {
	const [status = null] = /^[45]\.\d{1,3}\.\d{1,3}(?!\.?\d)/.exec(fieldOf(recipient, 'status')) ?? [];
	if (status !== null && !status.endsWith('.0.0')) return status;
	const [answered = null] = CODE_IN_ANSWER.exec(fieldOf(recipient, 'diagnostic-code')) ?? [];
	return answered ?? status;
}

function deliveryReport(text: string): ReturnMeaning {
	const recipients = text.split(/\r?\n[ \t]*\r?\n/).map(readFields);
	const withAction = (action: string) =>
		recipients.find((fields) => fieldOf(fields, 'action').toLowerCase().split(/[\s(]/)[0] === action);
	const failed = withAction('failed');
	const told = failed ?? withAction('delayed');
	if (told === undefined) {
		return { kind: 'automaticReply', enhancedCode: null, detail: 'A report of success' };
	}
	const enhancedCode = enhancedCodeOf(told);
	const detail = detailOf(fieldOf(told, 'diagnostic-code') || fieldOf(told, 'status'));
	return { kind: failed === undefined ? 'delayed' : bounceKindOf(enhancedCode), enhancedCode, detail };
}

/** RFC 5965 §7.3. `not-spam` takes a complaint back, and `auth-failure` is about signatures. */
const COMPLAINTS: ReadonlySet<string> = new Set(['abuse', 'fraud', 'virus', 'other', 'opt-out', 'opt-out-list']);

function feedbackReport(text: string): ReturnMeaning {
	const type = fieldOf(readFields(text), 'feedback-type').toLowerCase();
	return {
		kind: COMPLAINTS.has(type) ? 'complaint' : 'automaticReply',
		enhancedCode: null,
		detail: detailOf(`Feedback-Type: ${type}`),
	};
}

/** Signs by which programs that answer make themselves known, beside RFC 3834 the habits of Exchange and of cPanel. */
const AUTOMATIC_FIELDS = ['x-autoreply', 'x-autorespond', 'x-auto-reply-from', 'x-autogenerated', 'x-challenge'];

function isAutomatic(head: readonly HeaderField[]): boolean {
	const autoSubmitted = fieldOf(head, 'auto-submitted').toLowerCase();
	if (autoSubmitted !== '' && autoSubmitted !== 'no') return true;
	if (/^(?:auto_reply|auto-reply|bulk|junk)$/i.test(fieldOf(head, 'precedence'))) return true;
	return AUTOMATIC_FIELDS.some((name) => fieldOf(head, name) !== '');
}

/** What the mail says, whomever it is about. `unsubscribe` only where it came to an address for leaving. */
export function meaningOf(mail: ReturnedMail, { isToUnsubscribe }: { isToUnsubscribe: boolean }): ReturnMeaning {
	if (mail.reportType === 'delivery-status' && mail.deliveryStatus !== null) return deliveryReport(mail.deliveryStatus);
	if (mail.reportType === 'feedback-report' && mail.feedbackReport !== null) return feedbackReport(mail.feedbackReport);
	const subject = detailOf(fieldOf(mail.head, 'subject'));
	const isReply = /^auto-replied\b/i.test(fieldOf(mail.head, 'auto-submitted'));
	if (isToUnsubscribe && mail.reportType === null && !isReply) {
		return { kind: 'unsubscribe', enhancedCode: null, detail: subject };
	}
	const kind = mail.reportType !== null || isAutomatic(mail.head) ? 'automaticReply' : 'unmatched';
	return { kind, enhancedCode: null, detail: subject };
}

/** Where a mail server writes the address to which it delivered; `to` is what the sender wrote. */
const RECIPIENT_FIELDS: ReadonlySet<string> = new Set([
	'delivered-to',
	'x-delivered-to',
	'x-original-to',
	'envelope-to',
	'x-envelope-to',
	'x-rcpt-to',
	'to',
	'cc',
]);

/** Longer lines hold no address of ours. */
const MAX_ADDRESS_LINE = 2_000;

/** An address with a tag: `name+tag@domain`. */
export interface TaggedAddress {
	/** `name@domain`, in lower case. */
	mailbox: string;
	tag: string;
}

function taggedIn(fields: readonly HeaderField[], isWanted: (name: string) => boolean): TaggedAddress[] {
	return fields
		.filter(({ name, value }) => isWanted(name) && value.length <= MAX_ADDRESS_LINE)
		.flatMap(({ value }) => [...value.matchAll(/([a-z0-9._-]{1,64})\+([\w-]{1,64})@([a-z0-9.-]{1,255})/gi)])
		.map(([, name = '', tag = '', domain = '']) => ({ mailbox: `${name}@${domain}`.toLowerCase(), tag }));
}

/** The tagged addresses to which the mail came. */
export function recipientTags({ head }: ReturnedMail): TaggedAddress[] {
	return taggedIn(head, (name) => RECIPIENT_FIELDS.has(name));
}

/** The tags of the return address under which our own mail went out, where the report holds it. */
export function returnPathTags({ feedbackReport: report, returnedHead }: ReturnedMail): TaggedAddress[] {
	return [
		...taggedIn(readFields(report ?? ''), (name) => name === 'original-mail-from'),
		...taggedIn(returnedHead, (name) => name === 'return-path'),
	];
}

/** The Message-ID of our mail: in the header that came back, or in what a reply answers. */
export function namedMessageIds({ head, returnedHead }: ReturnedMail): string[] {
	return [fieldOf(returnedHead, 'message-id'), fieldOf(head, 'in-reply-to')].flatMap(
		(value) => /<[^<>\s]{1,198}>/.exec(value)?.slice(0, 1) ?? [],
	);
}

/** Soft bounces in so many editions in a row end a subscription. */
const SOFT_BOUNCE_LIMIT = 3;

/**
 * The instant at which so many editions in a row had bounced softly; `null` when that never was. The earliest one, so
 * that it is the same whichever of them is reported last.
 *
 * @param outcomes of the deliveries to one subscriber in the order of the editions: the instant of a soft bounce, or
 * `null` for any other outcome. Deliveries that were refused for policy are left out: they say nothing about the address.
 */
export function unreachableSince(outcomes: readonly (string | null)[]): string | null {
	const instants = outcomes.flatMap((_, start) => {
		const run = outcomes.slice(start, start + SOFT_BOUNCE_LIMIT).filter((instant) => instant !== null);
		return run.length === SOFT_BOUNCE_LIMIT ? [run.reduce((a, b) => (a > b ? a : b))] : [];
	});
	return instants.sort()[0] ?? null;
}
