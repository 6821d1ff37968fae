/** When a practice was last confirmed, as the public page says it. */
import type { Knex } from 'knex';
import { lastConfirmations } from '../collection/practice-checks.ts';
import { laterConfirmation } from '../domain/practice/practice-check.ts';

/**
 * The later of what was published with the text and what the municipality has answered since (A58). A confirmation is no
 * change of the text, so it needs no approval and takes none back.
 */
export async function publicConfirmation(knex: Knex, documentId: string): Promise<string | null> {
	const row: { lastConfirmedOn: string | null } | null = await strapi.db
		.query('api::practice.practice')
		.findOne({ where: { documentId, publishedAt: { $notNull: true } }, select: ['lastConfirmedOn'] });
	const confirmed = (await lastConfirmations(knex, documentId)).get(documentId);
	return laterConfirmation(row?.lastConfirmedOn ?? null, confirmed ?? null);
}
