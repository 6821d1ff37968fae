/** Who must not be mailed again, by hash, so that the list outlives the address itself. */
import type { Knex } from 'knex';
import { isLiftedByConfirming, SUPPRESSION_REASONS, type SuppressionReason } from '../domain/subscriber/subscriber.ts';
import { keysOf } from '../domain/vocabulary.ts';

/**
 * From the easiest to undo to the hardest: a new double opt-in clears bounces, while what a person asked for stays. A
 * harder reason replaces an easier one, never the other way round.
 */
const BY_HARDNESS: readonly SuppressionReason[] = ['softBounces', 'hardBounce', 'desk', 'erased', 'complaint'];

export interface Suppression {
	/** `addressHash` of the address. */
	emailHash: string;
	reason: SuppressionReason;
	detail: string;
	at: Date;
}

/** Whatever the order in which several come, and however often each: the hardest reason stays, with its first day. */
export async function suppress(knex: Knex, { emailHash, reason, detail, at }: Suppression): Promise<void> {
	const row = { reason, detail, created_at: at.toISOString() };
	await knex('suppressions')
		.insert({ email_hash: emailHash, ...row })
		.onConflict('email_hash')
		.ignore();
	const easier = BY_HARDNESS.slice(0, BY_HARDNESS.indexOf(reason));
	await knex('suppressions')
		.where({ email_hash: emailHash })
		.andWhere((either) =>
			either
				.whereIn('reason', easier)
				.orWhere((same) => same.where({ reason }).andWhere('created_at', '>', row.created_at)),
		)
		.update(row);
}

/** Why the address must not be mailed; `null` when it may be. */
export async function suppressionOf(knex: Knex, emailHash: string): Promise<SuppressionReason | null> {
	const row = await knex('suppressions')
		.where({ email_hash: emailHash })
		.first<{ reason: SuppressionReason } | undefined>('reason');
	return row?.reason ?? null;
}

/** Takes away what the owner of the address may take away by confirming it. */
export async function liftByConfirming(knex: Knex, emailHash: string): Promise<void> {
	const reasons = keysOf(SUPPRESSION_REASONS).filter(isLiftedByConfirming);
	await knex('suppressions').where({ email_hash: emailHash }).whereIn('reason', reasons).delete();
}

/** Takes away whatever it is, because a person at the desk looked at it. */
export async function lift(knex: Knex, emailHash: string): Promise<void> {
	await knex('suppressions').where({ email_hash: emailHash }).delete();
}
