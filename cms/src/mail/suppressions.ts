/** Who must not be mailed again, by hash, so that the list outlives the address itself. */
import type { Knex } from 'knex';

/**
 * From the easiest to undo to the hardest: a new double opt-in clears bounces, while what a person asked for stays. A
 * harder reason replaces an easier one, never the other way round.
 */
export const SUPPRESSION_REASONS = ['softBounces', 'hardBounce', 'desk', 'erased', 'complaint'] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

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
	const easier = SUPPRESSION_REASONS.slice(0, SUPPRESSION_REASONS.indexOf(reason));
	await knex('suppressions')
		.where({ email_hash: emailHash })
		.andWhere((either) =>
			either
				.whereIn('reason', easier)
				.orWhere((same) => same.where({ reason }).andWhere('created_at', '>', row.created_at)),
		)
		.update(row);
}
