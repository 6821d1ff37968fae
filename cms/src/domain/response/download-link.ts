/**
 * A link under which a file can be fetched for a moment. A browser that navigates to a download sends no proof of who
 * signed in on the desk, so the link itself is the proof: what is wanted, until when, and that we made it.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** The browser follows it at once; a copy of it in some history is soon worth nothing. */
const LIFETIME_SECONDS = 60;

const proofOf = (body: string, secret: string): string => createHmac('sha256', secret).update(body).digest('base64url');

/** The part of an address that stands for the wish. `nowMs` in milliseconds. */
export function signDownload(wish: unknown, secret: string, nowMs: number): string {
	const expires = Math.floor(nowMs / 1000) + LIFETIME_SECONDS;
	const body = Buffer.from(JSON.stringify({ wish, expires })).toString('base64url');
	return `${body}.${proofOf(body, secret)}`;
}

/** What was signed; `null` when it was not by us, or its moment is over. */
export function openDownload(token: string, secret: string, nowMs: number): unknown {
	const [body = '', proof = ''] = token.split('.');
	const expected = Buffer.from(proofOf(body, secret));
	const actual = Buffer.from(proof);
	if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
	const { wish, expires } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
	return expires * 1000 < nowMs ? null : wish;
}
