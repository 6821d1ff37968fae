/** Single mails, which go before those of a mailing: confirmations, tests, codes. */
import type { Knex } from 'knex';
import { readAddress } from '../domain/mail/mail-address.ts';
import { problems } from '../domain/problem.ts';
import type { Locale } from '../domain/text/locale.ts';

export interface LetterMessage {
	subject: string;
	html: string;
	text: string;
	/** An entry for the calendar of the person (RFC 5545), shown beside the mail by programs that know what it is. */
	calendar?: string;
	/** Beside those that every mail has. */
	headers?: Record<string, string>;
}

export interface Letter {
	/** confirmSubscription, testEdition … */
	kind: string;
	/** The same key is queued once, however often it is asked for. */
	dedupeKey: string;
	email: string;
	language: Locale;
	message: LetterMessage;
	/** After this it is worth nothing and is not sent; `null` for never. */
	expiresAt: Date | null;
}

/** RFC 5322 §2.2: printable ASCII without a colon. */
const HEADER_NAME = /^[!-9;-~]+$/;

/**
 * Queues a letter, within the caller's transaction when `knex` is one. False when the same was queued before. Throws
 * the problem `mail.address-invalid` or `mail.unfit`.
 */
export async function queueLetter(knex: Knex, letter: Letter, now = new Date()): Promise<boolean> {
	const { kind, dedupeKey, language, message, expiresAt } = letter;
	const reading = readAddress(letter.email);
	if (!reading.isValid) throw problems.mailAddressInvalid({ fault: reading.fault });
	for (const [name, value] of Object.entries({ ...message.headers, Subject: message.subject })) {
		if (HEADER_NAME.test(name) && !/\p{Cc}/u.test(value)) continue;
		throw problems.mailUnfit({ locale: language, detail: `the header ${JSON.stringify(name)} has more than one line` });
	}
	const inserted = await knex('letters')
		.insert({
			kind,
			dedupe_key: dedupeKey,
			email: reading.address,
			language,
			message: JSON.stringify(message),
			queued_at: now.toISOString(),
			next_attempt_at: now.toISOString(),
			expires_at: expiresAt?.toISOString() ?? null,
		})
		.onConflict('dedupe_key')
		.ignore()
		.returning('id');
	return inserted.length > 0;
}
