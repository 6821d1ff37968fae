/**
 * Requests to sign in. One is stored for every address that is asked for, known or not, and nothing is looked up until
 * the answer has gone: nobody learns from the answer, or from how long it takes, who is a focal point.
 */
import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { Knex } from 'knex';
import {
	ASK_LIMITS,
	CODE_DIGITS,
	MAX_WRONG_CODES,
	SIGN_IN_MINUTES,
	secondsToWait,
	type Window,
	windowStart,
} from '../domain/focal-point/sign-in.ts';
import { addressHash } from '../domain/mail/mail-address.ts';
import { problems } from '../domain/problem.ts';
import { networkOf } from '../domain/public-form/address-limiter.ts';
import { newToken, tokenHash } from './sessions.ts';

/** Digits are few enough to try all of them, so the database alone must not be enough to do it. */
const codeHash = (pepper: string, emailHash: string, code: string): string =>
	createHmac('sha256', pepper).update(`code\n${emailHash}\n${code}`).digest('hex');

const networkHash = (pepper: string, address: string): string =>
	createHmac('sha256', pepper)
		.update(`network\n${networkOf(address)}`)
		.digest('hex')
		.slice(0, 32);

export interface SignInRequest {
	/** As `readAddress` gives it. */
	email: string;
	/** Of the cookie of the browser that asks. */
	browserToken: string;
	/** As `nextPage` gives it. */
	nextPage: string;
	isShared: boolean;
	/** Of the connection; a keyed hash of its network is kept. */
	address: string;
}

/** What goes into the mail and is stored nowhere. */
export interface SignInMail {
	id: number;
	link: string;
	code: string;
}

/** Throws the problem `sign-in.too-many`, which says no more of an address than that it was asked for. */
export async function askSignIn(knex: Knex, request: SignInRequest, pepper: string, now: Date): Promise<SignInMail> {
	const emailHash = addressHash(pepper, request.email);
	const network = networkHash(pepper, request.address);
	const link = newToken();
	const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
	const [row] = await knex('focal_sign_ins')
		.insert({
			email_hash: emailHash,
			link_hash: tokenHash(link),
			code_hash: codeHash(pepper, emailHash, code),
			browser_hash: tokenHash(request.browserToken),
			network_hash: network,
			next_page: request.nextPage,
			is_shared: request.isShared,
			created_at: now.toISOString(),
			expires_at: new Date(now.getTime() + SIGN_IN_MINUTES * 60_000).toISOString(),
		})
		.returning<{ id: number }[]>('id');
	if (row === undefined) throw new Error('The database did not answer the id of the request to sign in.');
	// Stored first: of many that come at once, each sees the others.
	const retryAfterSeconds = Math.max(
		await waitOf(knex, { email_hash: emailHash }, ASK_LIMITS.address, row.id, now),
		await waitOf(knex, { network_hash: network }, ASK_LIMITS.network, row.id, now),
	);
	if (retryAfterSeconds > 0) {
		await knex('focal_sign_ins').where({ id: row.id }).delete();
		throw problems.signInTooMany({ retryAfterSeconds });
	}
	return { id: row.id, link, code };
}

async function waitOf(
	knex: Knex,
	by: { email_hash: string } | { network_hash: string },
	window: Window,
	ownId: number,
	now: Date,
): Promise<number> {
	const earlier: { created_at: string }[] = await knex('focal_sign_ins')
		.where(by)
		.andWhere('created_at', '>', windowStart(window, now).toISOString())
		.whereNot({ id: ownId })
		.orderBy('created_at')
		.select('created_at');
	return secondsToWait(
		earlier.map(({ created_at }) => created_at),
		window,
		now,
	);
}

/** Hash of the address for which a browser asked last; `null` when it has not. */
export async function addressAskedBy(knex: Knex, browserToken: string): Promise<string | null> {
	const row: { email_hash: string } | undefined = await knex('focal_sign_ins')
		.where({ browser_hash: tokenHash(browserToken) })
		.orderBy('id', 'desc')
		.first('email_hash');
	return row?.email_hash ?? null;
}

/** Whom a request opens the door for. Until then it opens it for nobody. */
export async function assignSignIn(knex: Knex, id: number, focalPointId: number): Promise<void> {
	await knex('focal_sign_ins').where({ id, used_at: null }).update({ focal_point_id: focalPointId });
}

export interface SignedIn {
	focalPointId: number;
	nextPage: string;
	isShared: boolean;
	/** Nobody has signed in for this focal point before. */
	isFirst: boolean;
}

interface OpenRow {
	id: number;
	browser_hash: string;
	code_hash: string;
}

/** Throws `sign-in.link-over`, or `sign-in.other-browser` where the cookie is another one than that of who asked. */
export async function signInByLink(
	knex: Knex,
	{ link, browserToken }: { link: string; browserToken: string },
	now: Date,
): Promise<SignedIn> {
	const row: OpenRow | undefined = await knex('focal_sign_ins')
		.where({ link_hash: tokenHash(link), used_at: null })
		.andWhere('expires_at', '>', now.toISOString())
		.first('id', 'browser_hash', 'code_hash');
	if (row === undefined) throw problems.signInLinkOver({});
	if (!isEqual(row.browser_hash, tokenHash(browserToken))) throw problems.signInOtherBrowser({});
	const signedIn = await use(knex, row.id, now);
	if (signedIn === null) throw problems.signInLinkOver({});
	return signedIn;
}

/**
 * A try is counted before it is looked at, so that many at once are no more than many one after another. Throws
 * `sign-in.code-wrong` or, when the tries of every mail are used up, `sign-in.too-many`.
 */
export async function signInByCode(
	knex: Knex,
	{ emailHash, code }: { emailHash: string; code: string },
	pepper: string,
	now: Date,
): Promise<SignedIn> {
	const given = codeHash(pepper, emailHash, code);
	const open = () =>
		knex('focal_sign_ins')
			.where({ email_hash: emailHash, used_at: null })
			.andWhere('expires_at', '>', now.toISOString());
	const tried: OpenRow[] = await open()
		.andWhere('failed_code_count', '<', MAX_WRONG_CODES)
		.increment('failed_code_count', 1)
		.returning(['id', 'browser_hash', 'code_hash']);
	// Every one is compared, whichever fits.
	const fitting = tried.filter(({ code_hash }) => isEqual(code_hash, given));
	for (const { id } of fitting) {
		const signedIn = await use(knex, id, now);
		if (signedIn !== null) return signedIn;
	}
	if (tried.length > 0) throw problems.signInCodeWrong({});
	const used: { expires_at: string } | undefined = await open().orderBy('expires_at').first('expires_at');
	if (used === undefined) throw problems.signInCodeWrong({});
	const retryAfterSeconds = Math.max(1, Math.ceil((Date.parse(used.expires_at) - now.getTime()) / 1000));
	throw problems.signInTooMany({ retryAfterSeconds });
}

function isEqual(a: string, b: string): boolean {
	return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** Uses a request up and makes its focal point the active one. `null` when somebody was faster, or it is nobody's. */
async function use(knex: Knex, id: number, now: Date): Promise<SignedIn | null> {
	return knex.transaction(async (trx) => {
		const usedCount = await trx('focal_sign_ins')
			.where({ id, used_at: null })
			.whereNotNull('focal_point_id')
			.andWhere('expires_at', '>', now.toISOString())
			.update({ used_at: now.toISOString() });
		if (usedCount !== 1) return null;
		const row: { focal_point_id: number; next_page: string; is_shared: boolean | number } = await trx('focal_sign_ins')
			.where({ id })
			.first('focal_point_id', 'next_page', 'is_shared');
		const standing = () => trx('focal_points').where({ id: row.focal_point_id, ended_at: null });
		const activated = await standing().where({ activated_at: null }).update({ activated_at: now.toISOString() });
		if ((await standing().first('id')) === undefined) return null;
		return {
			focalPointId: row.focal_point_id,
			nextPage: row.next_page,
			isShared: Boolean(row.is_shared),
			isFirst: activated === 1,
		};
	});
}

/** Days after which a request is forgotten; the audit trail keeps who signed in. */
const KEPT_DAYS = 7;

export async function purgeSignIns(knex: Knex, now: Date): Promise<void> {
	const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
	await knex('focal_sign_ins').where('created_at', '<', before).delete();
}
