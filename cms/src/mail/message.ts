/**
 * A mail as bytes. The bodies of a mailing are encoded once for each language and frozen; for a recipient only the
 * places of the token, the address and the Message-ID are written anew. Composing a mail of 80 kB costs nodemailer
 * milliseconds and this microseconds; and since nothing else can differ, every attempt has the same bytes.
 */
import { createHash } from 'node:crypto';
import { encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import { readAddress } from '../domain/mail/mail-address.ts';
import {
	MAIL_TOKEN_LENGTH,
	type MailTokenKeys,
	type MailTokenSubject,
	makeMailToken,
} from '../domain/mail/mail-token.ts';
import { problems } from '../domain/problem.ts';
import { MAIL_LIMIT_BYTES } from '../domain/publication/edition-content.ts';
import type { Locale } from '../domain/text/locale.ts';
import type { MailSettings } from './settings.ts';

/** Stands in a compiled body where the token of the recipient comes. As long as a token, and unlike any word. */
export const TOKEN_PLACEHOLDER = `0token0of0the0recipient${'0'.repeat(MAIL_TOKEN_LENGTH - 23)}`;

const MESSAGE_ID_PLACEHOLDER = '<0message0id0>';
const ADDRESS_PLACEHOLDER = '0address0of0the0recipient0';

/** What a message says, before it is bytes. */
export interface MessageText {
	subject: string;
	html: string;
	text: string;
}

/** Where a token stands in a base64 body: the whole groups of three bytes that it touches. */
interface Slot {
	/** Bytes of the body that share its first and last group, as base64. */
	before: string;
	after: string;
	/** Offset in the body of each letter of these groups; a line may end between them. */
	offsets: number[];
}

/** What `mailing_bodies.template` holds as JSON. */
export interface FrozenMessage extends Pick<MessageText, 'subject'> {
	/** Headers with their placeholders, each line ended by CRLF. */
	head: string;
	/** ASCII, with the placeholder where a token comes. */
	body: string;
	slots: Slot[];
	htmlBytes: number;
	/** Version of the key that signs, so that a rotation changes no attempt. */
	keyVersion: number;
}

export interface MessageRecipient extends MailTokenSubject {
	email: string;
	/** With its angle brackets. */
	messageId: string;
}

export interface FreezeInput extends MessageText {
	/** A further part: an entry for a calendar. */
	calendar?: string;
	language: Locale;
	date: Date;
	/** In the body's boundary and in Feedback-ID: `m5`, `l71`. */
	name: string;
	/** Lines of this kind of mail, in their order. */
	headers: readonly (readonly [name: string, value: string])[];
}

const LINE = 76;
const CRLF = '\r\n';

/** What a header may hold as it is. */
const PLAIN = /^[\x20-\x7e]*$/;

/** One header, encoded and folded. Throws for a value of more than one line. */
function header(name: string, value: string): string {
	if (/\p{Cc}/u.test(value))
		throw new Error(`The header ${name} would have more than one line: ${JSON.stringify(value)}`);
	// Between the addresses alone: some programs read no further than to the first line end of List-Unsubscribe.
	if (value.startsWith('<')) return `${name}: ${value.replaceAll('>, <', `>,${CRLF} <`)}${CRLF}`;
	const encoded = PLAIN.test(value) ? value : encodeWords(value, 'B', 52, true);
	return foldLines(`${name}: ${encoded}`, LINE) + CRLF;
}

function mailbox(name: string, address: string): string {
	const phrase = PLAIN.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodeWords(name, 'B', 52, true);
	return `${phrase} <${address}>`;
}

/** Headers that carry the token, for mails that one can unsubscribe from (RFC 2369, RFC 8058). */
export function unsubscribeHeaders({ unsubscribeMailbox, siteUrl, domain }: MailSettings): [string, string][] {
	const [mailboxName = '', mailboxDomain = ''] = unsubscribeMailbox.split('@');
	const byMail = `mailto:${mailboxName}+${TOKEN_PLACEHOLDER}@${mailboxDomain}`;
	return [
		['List-Id', `<newsletter.${domain}>`],
		['List-Unsubscribe', `<${siteUrl}/u/${TOKEN_PLACEHOLDER}>, <${byMail}>`],
		['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
		['Precedence', 'bulk'],
	];
}

/** Throws the problem `mail.too-large` or `mail.unfit`. */
export function checkMessageText({ subject, html, text }: MessageText, locale: Locale): void {
	const htmlBytes = Buffer.byteLength(html);
	if (htmlBytes > MAIL_LIMIT_BYTES)
		throw problems.mailTooLarge({ locale, bytes: htmlBytes, maxBytes: MAIL_LIMIT_BYTES });
	const unfit = (detail: string) => problems.mailUnfit({ locale, detail });
	if (subject.trim() === '' || /\p{Cc}/u.test(subject)) throw unfit('its subject must be one line');
	if (text.trim() === '') throw unfit('its text part is empty');
	// Gmail clips mail that holds C1 controls, whatever its size (hteumeuleu/email-bugs 41).
	if (/[\u0080-\u009f]/.test(html + text)) throw unfit('it holds control characters (U+0080 to U+009F)');
}

/** The message with everything in it that does not depend on the recipient. */
export function freezeMessage(settings: MailSettings, input: FreezeInput): FrozenMessage {
	const { subject, html, text, calendar, language, date, name, headers } = input;
	const digest = createHash('sha256').update(`${name}\n${language}\n${subject}\n${html}\n${text}`).digest('hex');
	const boundary = `=_${name}_${digest.slice(0, 24)}`;
	const head = [
		header('From', mailbox(settings.from.name[language], settings.from.address)),
		settings.replyTo === null ? '' : header('Reply-To', settings.replyTo),
		`To: ${ADDRESS_PLACEHOLDER}${CRLF}`,
		header('Subject', subject),
		header('Date', date.toUTCString().replace('GMT', '+0000')),
		`Message-ID: ${MESSAGE_ID_PLACEHOLDER}${CRLF}`,
		...headers.map(([headerName, value]) => header(headerName, value)),
		header('Auto-Submitted', 'auto-generated'),
		header('X-Auto-Response-Suppress', 'OOF, AutoReply'),
		header('Content-Language', language),
		header('MIME-Version', '1.0'),
		`Content-Type: multipart/alternative;${CRLF} boundary="${boundary}"${CRLF}`,
	].join('');
	const parts = [
		bodyPart('text/plain', text),
		bodyPart('text/html', html),
		...(calendar === undefined ? [] : [bodyPart('text/calendar; method=PUBLISH', calendar)]),
	];
	let body = '';
	const slots: Slot[] = [];
	for (const part of parts) {
		body += `--${boundary}${CRLF}${part.head}${CRLF}`;
		slots.push(...slotsIn(part.bytes, body.length));
		body += `${part.encoded}${CRLF}`;
	}
	body += `--${boundary}--${CRLF}`;
	const [{ version }] = settings.tokenKeys;
	return { subject, head, body, slots, htmlBytes: Buffer.byteLength(html), keyVersion: version };
}

/** Base64 for text, too: for Bangla it is shorter than quoted-printable, and no line can begin with a dot. */
function bodyPart(type: string, content: string): { head: string; bytes: Buffer; encoded: string } {
	const bytes = Buffer.from(content.replace(/\r?\n/g, CRLF));
	const head = `Content-Type: ${type}; charset=utf-8${CRLF}Content-Transfer-Encoding: base64${CRLF}`;
	return { head, bytes, encoded: bytes.toString('base64').replace(/.{76}(?=.)/g, `$&${CRLF}`) };
}

/** The places of the token in a body of these bytes, whose base64 begins at the offset. */
function slotsIn(bytes: Buffer, start: number): Slot[] {
	const slots: Slot[] = [];
	for (let at = bytes.indexOf(TOKEN_PLACEHOLDER); at !== -1; at = bytes.indexOf(TOKEN_PLACEHOLDER, at + 1)) {
		const firstGroup = Math.floor(at / 3);
		const lastByte = Math.min(Math.ceil((at + MAIL_TOKEN_LENGTH) / 3) * 3, bytes.length);
		const letterCount = Math.ceil((lastByte - firstGroup * 3) / 3) * 4;
		slots.push({
			before: bytes.subarray(firstGroup * 3, at).toString('base64'),
			after: bytes.subarray(at + MAIL_TOKEN_LENGTH, lastByte).toString('base64'),
			offsets: Array.from({ length: letterCount }, (_, index) => {
				const letter = firstGroup * 4 + index;
				return start + letter + Math.floor(letter / LINE) * CRLF.length;
			}),
		});
	}
	return slots;
}

/** Where a message may stand until it has left. The next one may take the same place. */
export type RoomFor = (length: number) => Buffer;

/** What SMTP would have to escape: a dot at the beginning of a line, and half a line end. */
const NOT_AS_IT_IS = /^\.|\n\.|\r(?!\n)|(?<!\r)\n/;

/** Fills a frozen message for one recipient after another. */
export interface OpenMessage {
	for(recipient: MessageRecipient, roomFor?: RoomFor): Buffer;
}

/** Throws when a token cannot be signed as it was when the message was frozen. */
export function openMessage({ head, body, slots, keyVersion }: FrozenMessage, tokenKeys: MailTokenKeys): OpenMessage {
	const key = tokenKeys.find(({ version }) => version === keyVersion);
	if (key === undefined) throw new Error(`MAIL_TOKEN_KEYS lacks key ${keyVersion}, with which this mailing was begun.`);
	const bodyBytes = Buffer.from(body, 'latin1');
	const sides = slots.map(({ before, after, offsets }) => ({
		before: Buffer.from(before, 'base64'),
		after: Buffer.from(after, 'base64'),
		offsets,
	}));
	return {
		for(recipient, roomFor = Buffer.allocUnsafe) {
			const reading = readAddress(recipient.email);
			if (!reading.isValid) throw problems.mailAddressInvalid({ fault: reading.fault });
			const token = makeMailToken([key], recipient);
			const filledHead = head
				.replaceAll(TOKEN_PLACEHOLDER, token)
				.replace(ADDRESS_PLACEHOLDER, reading.address)
				.replace(MESSAGE_ID_PLACEHOLDER, recipient.messageId);
			if (NOT_AS_IT_IS.test(filledHead))
				throw new Error(`The head for ${recipient.messageId} has a line that is none.`);
			const headLength = filledHead.length + CRLF.length;
			const message = roomFor(headLength + bodyBytes.length);
			message.write(`${filledHead}${CRLF}`, 'latin1');
			bodyBytes.copy(message, headLength);
			for (const { before, after, offsets } of sides) {
				const letters = Buffer.concat([before, Buffer.from(token), after]).toString('base64');
				for (const [index, offset] of offsets.entries()) {
					message[headLength + offset] = letters.charCodeAt(index);
				}
			}
			return message;
		},
	};
}

/** Whom a bounce comes back to: an address of this very delivery, where the relay allows one. */
export function envelopeSender({ envelope }: MailSettings, token: string): string {
	return 'verpDomain' in envelope ? `bounce+${token}@${envelope.verpDomain}` : envelope.sender;
}
