/**
 * How far an edition came, as everybody may know it: hard copies that left by post, and after two weeks the mails that
 * arrived and the visits to the archive (C33, C72, C73). Made anew when a parcel leaves, and every morning.
 */
import type { Knex } from 'knex';
import type { EditionRecord, ReachRecord } from '../domain/publication/public-record.ts';
import { visitsBetween } from '../mail/archive-visits.ts';
import { countedUntil, mailingOutcome } from '../mail/outcome.ts';
import { inTurn, publishRecord, retireRecord } from '../publication/outbox';
import { publishedEditions } from './orders';

/** Writes what changed of the reach of every published edition, or of one of them. */
export async function publishReach(only: string | null = null, now = new Date()): Promise<void> {
	await inTurn(async (trx) => {
		for (const edition of await publishedEditions()) {
			if (only !== null && edition.slug !== only) continue;
			const reach = await reachOf(trx, edition, now);
			const isKnown = reach.post !== null || reach.mail !== null || reach.visits !== null;
			if (isKnown) await publishRecord(reach);
			else await retireRecord('reach', reach.id);
		}
	});
}

/** @param knex within the transaction of the caller */
async function reachOf(knex: Knex, { slug, firstPublishedAt }: EditionRecord, now: Date): Promise<ReachRecord> {
	const sent: { id: number }[] = await knex('mailings')
		.where({ slug })
		.whereNotNull('first_sent_at')
		.orderBy('first_sent_at')
		.select('id');
	const outcomes = (await Promise.all(sent.map(({ id }) => mailingOutcome(knex, id, now)))).filter(
		(outcome) => outcome !== null,
	);
	const final = outcomes.filter(({ isFinal }) => isFinal);
	const window = outcomes[0] ?? { from: firstPublishedAt, until: countedUntil(firstPublishedAt) };
	return {
		...{ type: 'reach', id: slug, post: await postOf(slug) },
		mail:
			final.length === 0
				? null
				: { deliveredCount: final.reduce((sum, { deliveredCount }) => sum + deliveredCount, 0) },
		visits: now.toISOString() < window.until ? null : await countedVisits(knex, slug, window),
	};
}

/** `null` where another host shows the archive. */
export async function countedVisits(
	knex: Knex,
	slug: string,
	window: { from: string; until: string },
): Promise<ReachRecord['visits']> {
	if (!strapi.config.get<boolean>('newsletter.countsVisits')) return null;
	const { page, pdf } = await visitsBetween(knex, slug, window);
	return { pageCount: page, pdfCount: pdf };
}

/** The hard copies of an edition that have left; `null` before the first. */
export async function postOf(slug: string): Promise<ReachRecord['post']> {
	const rows: { copies: number; dispatchedOn: string }[] = await strapi.db.query('api::hard-copy.hard-copy').findMany({
		where: { edition: slug, dispatchedOn: { $notNull: true }, copies: { $gt: 0 } },
		select: ['copies', 'dispatchedOn'],
		orderBy: [{ dispatchedOn: 'asc' }, { id: 'asc' }],
	});
	const [first, last] = [rows.at(0), rows.at(-1)];
	if (first === undefined || last === undefined) return null;
	return {
		copyCount: rows.reduce((sum, { copies }) => sum + copies, 0),
		municipalityCount: rows.length,
		...{ firstOn: first.dispatchedOn, lastOn: last.dispatchedOn },
	};
}
