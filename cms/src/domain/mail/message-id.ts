/**
 * The Message-ID of a delivery: the same at every attempt, so that a receiver can drop a second copy, and telling
 * which delivery it is when it comes back in a bounce. `<m5.71234.3f2a9c01@news.example.org>`.
 */
import type { MailTokenSubject } from './mail-token.ts';

/** The part that keeps two databases from giving the same Message-ID to different mails. */
const HASH_LENGTH = 8;

export interface MessageIdParts {
	/** What stands before the id of the subscriber, and what after it: SQL puts the three together. */
	left: string;
	right: string;
}

export function messageIdParts(of: { mailingId: number; contentHash: string; domain: string }): MessageIdParts {
	return { left: `<m${of.mailingId}.`, right: `.${of.contentHash.slice(0, HASH_LENGTH)}@${of.domain}>` };
}

/** Whose it is, if it is of a delivery of ours; the row itself must still carry it. */
export function readMessageId(messageId: string): MailTokenSubject | null {
	const [, mailingId, subscriberId] = /^<m(\d{1,9})\.(\d{1,9})\.[^@<>\s]+@[^@<>\s]+>$/.exec(messageId) ?? [];
	if (mailingId === undefined || subscriberId === undefined) return null;
	return { mailingId: Number(mailingId), subscriberId: Number(subscriberId) };
}
