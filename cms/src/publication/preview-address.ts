/** Short-lived signed addresses under which an unpublished version can be seen (E02). */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** An editor opens a preview at once and may reload it for a while; a leaked address is soon worthless. */
const PREVIEW_LIFETIME_SECONDS = 15 * 60;

export interface PreviewSubject {
	uid: string;
	documentId: string;
	locale: string;
}

function signature(subject: PreviewSubject, expires: number): string {
	const secret = process.env.PREVIEW_SECRET;
	if (!secret) throw new Error('PREVIEW_SECRET is not set. "npm start" writes one into .env.');
	return createHmac('sha256', secret)
		.update(JSON.stringify([subject.uid, subject.documentId, subject.locale, expires]))
		.digest('base64url');
}

/** The address, relative to the CMS. `now` is in milliseconds. */
export function previewAddress(subject: PreviewSubject, now = Date.now()): string {
	const expires = Math.floor(now / 1000) + PREVIEW_LIFETIME_SECONDS;
	const query = new URLSearchParams({ ...subject, expires: String(expires), signature: signature(subject, expires) });
	return `/api/publication/preview?${query}`;
}

/** Whether the address was made by `previewAddress` and has not expired. */
export function isValidPreview(subject: PreviewSubject, expires: number, given: string, now = Date.now()): boolean {
	if (!Number.isInteger(expires) || expires * 1000 < now) return false;
	const expected = Buffer.from(signature(subject, expires));
	const actual = Buffer.from(given);
	return actual.length === expected.length && timingSafeEqual(actual, expected);
}
