/** What became of a mailing within two weeks: the numbers that go into the quarterly report (row C73). */
import type { Knex } from 'knex';
import { countOf } from './database.ts';

/** Bounces of full mailboxes come back for days, and readers who want to leave do so within the week. */
const COUNTED_DAYS = 14;
const DAY_MS = 86_400_000;

/** The end of the two weeks that begin at an instant. */
export const countedUntil = (from: string): string => new Date(Date.parse(from) + COUNTED_DAYS * DAY_MS).toISOString();

export interface MailingOutcome {
	/** Instants between which was counted. */
	from: string;
	until: string;
	/** The two weeks are over: these numbers stay. */
	isFinal: boolean;
	/** Accepted by the relay and not returned. */
	deliveredCount: number;
	bouncedCount: number;
	complainedCount: number;
	/** Recipients of this mailing who left meanwhile, whatever led them to. */
	unsubscribedCount: number;
}

/** `null` before the first mail of it has left. No open and no click is counted: nothing in a mail would tell. */
export async function mailingOutcome(knex: Knex, mailingId: number, now: Date): Promise<MailingOutcome | null> {
	const mailing = await knex('mailings')
		.where({ id: mailingId })
		.first<{ first_sent_at: string | null } | undefined>('first_sent_at');
	const from = mailing?.first_sent_at ?? null;
	if (from === null) return null;
	const until = countedUntil(from);
	const deliveries = () => knex('deliveries').where({ mailing_id: mailingId });
	const bouncedCount = await countOf(deliveries().where('bounced_at', '<', until));
	const acceptedCount = await countOf(deliveries().where('accepted_at', '<', until));
	const returned = deliveries().where('accepted_at', '<', until).where('bounced_at', '<', until);
	return {
		...{ from, until, bouncedCount },
		isFinal: now.toISOString() >= until,
		deliveredCount: acceptedCount - (await countOf(returned)),
		complainedCount: await countOf(deliveries().where('complained_at', '<', until)),
		unsubscribedCount: await leaversOf(knex, mailingId, { from, until }),
	};
}

async function leaversOf(
	knex: Knex,
	mailingId: number,
	{ from, until }: Pick<MailingOutcome, 'from' | 'until'>,
): Promise<number> {
	const [row] = await knex('consents')
		.join('deliveries', 'deliveries.subscriber_id', 'consents.subscriber_id')
		.where('deliveries.mailing_id', mailingId)
		.where('consents.kind', 'unsubscribed')
		.where('consents.occurred_at', '>=', from)
		.where('consents.occurred_at', '<', until)
		.countDistinct<{ count: number | string }[]>({ count: 'consents.subscriber_id' });
	return Number(row?.count ?? 0);
}
