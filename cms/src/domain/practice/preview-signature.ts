/** The signature under which an unpublished version can be seen for a short while (E02). */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** An editor opens a preview at once and may reload it for a while; a leaked address is soon worthless. */
const PREVIEW_LIFETIME_SECONDS = 15 * 60;

export interface PreviewSubject {
	uid: string;
	documentId: string;
	locale: string;
}

/** What an address carries beside its subject: the second at which it ends (Unix time), and the proof that we made it. */
export interface PreviewSignature {
	expires: number;
	signature: string;
}

function signatureOf({ uid, documentId, locale }: PreviewSubject, expires: number, secret: string): string {
	return createHmac('sha256', secret)
		.update(JSON.stringify([uid, documentId, locale, expires]))
		.digest('base64url');
}

/** `now` is in milliseconds. */
export function signPreview(subject: PreviewSubject, secret: string, now: number): PreviewSignature {
	const expires = Math.floor(now / 1000) + PREVIEW_LIFETIME_SECONDS;
	return { expires, signature: signatureOf(subject, expires, secret) };
}

/** Whether `signPreview` made the signature for this subject with this secret, and it has not expired. */
export function isPreviewSignature(
	subject: PreviewSubject,
	{ expires, signature }: PreviewSignature,
	secret: string,
	now: number,
): boolean {
	if (!Number.isInteger(expires) || expires * 1000 < now) return false;
	const expected = Buffer.from(signatureOf(subject, expires, secret));
	const actual = Buffer.from(signature);
	return actual.length === expected.length && timingSafeEqual(actual, expected);
}
