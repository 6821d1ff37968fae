/** From an item of the ledger to the bytes that leave. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Knex } from 'knex';
import DKIM from 'nodemailer/lib/dkim';
import { makeMailToken } from '../domain/mail/mail-token.ts';
import type { Locale } from '../domain/text/locale.ts';
import type { Item } from './ledger.ts';
import type { LetterMessage } from './letters.ts';
import {
	envelopeSender,
	freezeMessage,
	type MessageRecipient,
	type OpenMessage,
	openMessage,
	type RoomFor,
} from './message.ts';
import { readBody } from './prepare.ts';
import type { LetterRow } from './rows.ts';
import type { MailSettings } from './settings.ts';

export interface OutgoingMail {
	envelope: { from: string; to: string };
	message: Buffer;
}

/** Makes mails of items. Throws the problem `mail.address-invalid` for an address that is none. */
export interface Bodies {
	mailOf(item: Item, roomFor?: RoomFor): Promise<OutgoingMail>;
	/** Forgets the bodies of a mailing that is over. */
	forget(mailingId: number): void;
}

/** Both List- headers are signed, as RFC 8058 §4 asks. */
const SIGNED_HEADERS = [
	'From',
	'Reply-To',
	'To',
	'Subject',
	'Date',
	'Message-ID',
	'List-Id',
	'List-Unsubscribe',
	'List-Unsubscribe-Post',
	'Content-Language',
	'MIME-Version',
	'Content-Type',
].join(':');

/** Signs where the settings have a key; a relay signs otherwise. */
export function openSigner({ dkim }: Pick<MailSettings, 'dkim'>): (message: Buffer) => Promise<Buffer> {
	if (dkim === null) return async (message) => message;
	const signer = new DKIM({ ...dkim, headerFieldNames: SIGNED_HEADERS });
	return (message) => buffer(signer.sign(Readable.from([message], { objectMode: false })));
}

export function openBodies(knex: Knex, settings: MailSettings): Bodies {
	const opened = new Map<string, OpenMessage>();
	const sign = openSigner(settings);

	async function bodyOf(mailingId: number, language: Locale): Promise<OpenMessage> {
		const key = `${mailingId} ${language}`;
		const known = opened.get(key);
		if (known !== undefined) return known;
		const body = openMessage(await readBody(knex, mailingId, language), settings.tokenKeys);
		opened.set(key, body);
		return body;
	}

	return {
		async mailOf(item, roomFor) {
			const { recipient, body } =
				item.table === 'letters'
					? { recipient: addresseeOf(item.row, settings), body: letterBody(item.row, settings) }
					: { recipient: recipientOf(item.row), body: await bodyOf(item.row.mailing_id, item.row.language) };
			const message = body.for(recipient, roomFor);
			const token = makeMailToken(settings.tokenKeys, recipient);
			return {
				envelope: { from: envelopeSender(settings, token), to: recipient.email },
				message: await sign(message),
			};
		},
		forget(mailingId) {
			for (const key of opened.keys()) if (key.startsWith(`${mailingId} `)) opened.delete(key);
		},
	};
}

function recipientOf(row: Extract<Item, { table: 'deliveries' }>['row']): MessageRecipient {
	return {
		subscriberId: row.subscriber_id,
		mailingId: row.mailing_id,
		email: row.email,
		messageId: row.message_id,
	};
}

/** A letter names no subscriber and no mailing; its Message-ID is the same at every attempt all the same. */
function addresseeOf({ id, dedupe_key, email }: LetterRow, { domain }: MailSettings): MessageRecipient {
	const hash = createHash('sha256').update(dedupe_key).digest('hex').slice(0, 8);
	return { subscriberId: 0, mailingId: 0, email, messageId: `<l${id}.${hash}@${domain}>` };
}

function letterBody(row: LetterRow, settings: MailSettings): OpenMessage {
	const { headers = {}, ...text }: LetterMessage = JSON.parse(row.message);
	const frozen = freezeMessage(settings, {
		...text,
		language: row.language,
		date: new Date(row.queued_at),
		name: `l${row.id}`,
		headers: Object.entries(headers),
	});
	return openMessage(frozen, settings.tokenKeys);
}
