/** The link by which the owner of an address confirms it: made for a letter, looked at, and used once. */
import { createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import {
	DEFAULT_AUDIENCE,
	daysAfter,
	isLiftedByConfirming,
	SUBSCRIPTION_DAYS,
} from '../domain/subscriber/subscriber.ts';
import { type Doer, recordConsent } from './consents.ts';
import type { RequestRow } from './rows.ts';
import { findSubscriber, type Subscriber, type SubscriberRow } from './subscribers.ts';
import { liftByConfirming } from './suppressions.ts';
import { inSubscribersTurn } from './turn.ts';

/** 256 bits: nobody guesses one, so a plain hash is enough to store (ASVS 5.0, 6.5.2). */
const TOKEN_BYTES = 32;

const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A link to confirm, good for a week and for one subscriber. Answers the token, which is stored nowhere. */
export async function makeConfirmToken(
	knex: Knex,
	{ subscriberId, requestId }: { subscriberId: number; requestId: number },
	now: Date,
): Promise<string> {
	const token = randomBytes(TOKEN_BYTES).toString('base64url');
	await knex('subscription_tokens').insert({
		token_hash: tokenHash(token),
		subscriber_id: subscriberId,
		purpose: 'confirm',
		request_id: requestId,
		created_at: now.toISOString(),
		expires_at: daysAfter(now, SUBSCRIPTION_DAYS.confirmLink).toISOString(),
	});
	return token;
}

/**
 * - `open`: one press confirms. `used`: it was pressed before. `expired`: a new letter can be asked for.
 * - `barred`: the owner complained, or the desk decided; a person has to look at it.
 * - `unknown`: not ours, or purged with its subscriber.
 */
export type ConfirmLink =
	| { state: 'unknown' }
	| { state: 'open' | 'used' | 'expired' | 'barred'; subscriber: Subscriber & { email: string; emailHash: string } };

interface TokenRow {
	id: number;
	subscriber_id: number;
	request_id: number | null;
	expires_at: string;
	used_at: string | null;
}

const tokenRow = (knex: Knex, token: string): Promise<TokenRow | undefined> =>
	knex('subscription_tokens')
		.where({ token_hash: tokenHash(token), purpose: 'confirm' })
		.first('id', 'subscriber_id', 'request_id', 'expires_at', 'used_at');

/** What a link to confirm leads to. Changes nothing. */
export async function readConfirmLink(knex: Knex, token: string, now: Date): Promise<ConfirmLink> {
	const row = await tokenRow(knex, token);
	const subscriber = row === undefined ? null : await findSubscriber(knex, { id: row.subscriber_id });
	if (row === undefined || subscriber === null) return { state: 'unknown' };
	const { email, emailHash, suppression } = subscriber;
	if (email === null || emailHash === null) return { state: 'unknown' };
	const known = { ...subscriber, email, emailHash };
	if (row.used_at !== null) return { state: 'used', subscriber: known };
	if (suppression !== null && !isLiftedByConfirming(suppression)) return { state: 'barred', subscriber: known };
	return { state: row.expires_at <= now.toISOString() ? 'expired' : 'open', subscriber: known };
}

/**
 * Confirms the address, and takes over what the person asked for. Answers the link as it was before: `open` means that
 * this press did it.
 */
export async function confirmSubscription(knex: Knex, token: string, now: Date): Promise<ConfirmLink> {
	return inSubscribersTurn(knex, async (trx) => {
		const link = await readConfirmLink(trx, token, now);
		if (link.state !== 'open') return link;
		const { subscriber } = link;
		const row = await tokenRow(trx, token);
		const request: RequestRow | undefined = await trx('subscription_requests')
			.where({ id: row?.request_id ?? 0 })
			.first();
		await trx('subscription_tokens')
			.where({ token_hash: tokenHash(token) })
			.update({ used_at: now.toISOString() });
		await trx('subscribers')
			.where({ id: subscriber.id })
			.update({
				...(request === undefined ? {} : askedFor(request)),
				wants_newsletter: true,
				paused_until: null,
				confirmed_at: now.toISOString(),
				unsubscribed_at: null,
			});
		await liftByConfirming(trx, subscriber.emailHash);
		const doer: Doer = { source: 'confirmLink', actor: null, formVersion: request?.form_version ?? null };
		await recordConsent(
			trx,
			{ ...subscriber, language: request?.language ?? subscriber.language },
			'confirmed',
			doer,
			now,
		);
		const confirmed = await findSubscriber(trx, { id: subscriber.id });
		return { state: 'open', subscriber: { ...subscriber, ...confirmed, ...addressOf(subscriber) } };
	});
}

const addressOf = ({ email, emailHash }: { email: string; emailHash: string }) => ({ email, emailHash });

/** What was left empty this time does not take away what was said before. */
function askedFor({
	language,
	audience,
	organisation,
	municipality_code,
	division,
}: RequestRow): Partial<SubscriberRow> {
	return {
		language,
		...(audience === DEFAULT_AUDIENCE ? {} : { audience }),
		...(organisation === null ? {} : { organisation }),
		...(municipality_code === null ? {} : { municipality_code, division }),
	};
}
