/** What the mailer has noted about the sending of an edition, read from its tables. */
import type { EditionMailing } from '../domain/edition/edition-decision.ts';

interface MailingRow {
	content_hash: string;
	first_sent_at: string | null;
	paused_at: string | null;
	cancelled_at: string | null;
	finished_at: string | null;
}

/** The mailings of an edition, newest first. */
export async function mailingsOf(editionId: string): Promise<EditionMailing[]> {
	// Within the transaction of the caller: SQLite has one connection, and a query beside it would wait for ever.
	const rows = await strapi.db.transaction(async ({ trx }) => {
		const found: MailingRow[] = await trx('mailings').where({ edition_id: editionId }).orderBy('id', 'desc');
		return found;
	});
	return rows.map((row) => ({
		contentHash: row.content_hash,
		firstSentAt: row.first_sent_at,
		pausedAt: row.paused_at,
		cancelledAt: row.cancelled_at,
		finishedAt: row.finished_at,
	}));
}
