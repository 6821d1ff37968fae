/**
 * The token in unsubscribe links and return addresses: which subscriber, which mailing, and the proof that we made it.
 * It holds no address of a person, never expires, and has a fixed length, so that it can be put into a message whose
 * body is encoded already.
 *
 * 32 bytes: version of the key (1), subscriber (7), mailing (8), HMAC-SHA-256 of these cut to 128 bits (16).
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** 32 bytes in base64url without padding. */
export const MAIL_TOKEN_LENGTH = 43;

const SUBSCRIBER_OFFSET = 1;
const MAILING_OFFSET = 8;
const PROOF_OFFSET = 16;
const BYTE_LENGTH = 32;

/** Keeps a key that is also used elsewhere from proving anything here. */
const PURPOSE = 'mab mail token\n';

export interface MailTokenKey {
	/** 1 to 255; 0 would make an all-zero token look plausible. */
	version: number;
	secret: string;
}

/** The first signs; every one of them is believed, so that links in old mails outlive a rotation. */
export type MailTokenKeys = readonly [MailTokenKey, ...MailTokenKey[]];

/** Both are ids of rows. `mailingId` is 0 in letters, `subscriberId` in tests that go to no subscriber. */
export interface MailTokenSubject {
	subscriberId: number;
	mailingId: number;
}

function proof(head: Buffer, { secret }: MailTokenKey): Buffer {
	return createHmac('sha256', secret)
		.update(PURPOSE)
		.update(head)
		.digest()
		.subarray(0, BYTE_LENGTH - PROOF_OFFSET);
}

export function makeMailToken([key]: MailTokenKeys, { subscriberId, mailingId }: MailTokenSubject): string {
	const head = Buffer.alloc(PROOF_OFFSET);
	// The subscriber first: its highest byte is always 0 and gives way to the version.
	head.writeBigUInt64BE(BigInt(subscriberId), SUBSCRIBER_OFFSET - 1);
	head.writeUInt8(key.version, 0);
	head.writeBigUInt64BE(BigInt(mailingId), MAILING_OFFSET);
	return Buffer.concat([head, proof(head, key)]).toString('base64url');
}

/** Whom the token names; `null` for a text that we did not make. Takes equally long wherever it differs. */
export function readMailToken(keys: MailTokenKeys, token: string): MailTokenSubject | null {
	if (token.length !== MAIL_TOKEN_LENGTH) return null;
	const bytes = Buffer.from(token, 'base64url');
	// Four texts decode to the same bytes, for the last letter has two bits to spare; one of them is ours.
	if (bytes.length !== BYTE_LENGTH || bytes.toString('base64url') !== token) return null;
	const key = keys.find(({ version }) => version === bytes[0]);
	if (key === undefined) return null;
	const head = bytes.subarray(0, PROOF_OFFSET);
	if (!timingSafeEqual(bytes.subarray(PROOF_OFFSET), proof(head, key))) return null;
	return {
		subscriberId: Number(head.readBigUInt64BE(0) & 0x00ff_ffff_ffff_ffffn),
		mailingId: Number(head.readBigUInt64BE(MAILING_OFFSET)),
	};
}

/**
 * `2:newSecret,1:oldSecret` → keys, the first of which signs; `null` for anything else. A secret has at least 16
 * characters and no comma.
 */
export function readMailTokenKeys(text: string): MailTokenKeys | null {
	const keys: MailTokenKey[] = [];
	for (const part of text.split(',')) {
		const [, version = '', secret = ''] = /^\s*(\d{1,3}):(\S{16,})\s*$/.exec(part) ?? [];
		const isNew = !keys.some((key) => key.version === Number(version));
		if (secret === '' || Number(version) < 1 || Number(version) > 255 || !isNew) return null;
		keys.push({ version: Number(version), secret });
	}
	const [first, ...rest] = keys;
	return first === undefined ? null : [first, ...rest];
}
