/** Carries out what domain/subscriber/subscriber-import.ts plans. */
import type { Knex } from 'knex';
import { addressHash } from '../domain/mail/mail-address.ts';
import type { SuppressionReason } from '../domain/subscriber/subscriber.ts';
import { subscriberState } from '../domain/subscriber/subscriber.ts';
import {
	type ImportEntry,
	type PlannedRow,
	planSubscriberImport,
	type ReadRow,
	type Standing,
} from '../domain/subscriber/subscriber-import.ts';
import { type SubscriberJoinRow, subscriberOf, subscribersQuery } from './subscribers.ts';
import { inSubscribersTurn } from './turn.ts';

/** Values in one statement; SQLite takes 32,766. */
const CHUNK = 500;

function* chunksOf<T>(items: readonly T[]): Generator<T[]> {
	for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK);
}

export interface SubscriberImport {
	rows: readonly ReadRow[];
	pepper: string;
	/** On what words the consent of these people rests. */
	basis: string;
	/** `import: list.xlsx` */
	source: string;
	actor: string;
	divisionOf: (municipalityCode: string) => string | null;
	/** Nothing is stored. */
	isDryRun: boolean;
	now: Date;
}

/** All rows that may be added, or none: in one transaction with the look at who is known. Answers what became of each. */
export async function importSubscribers(knex: Knex, order: SubscriberImport): Promise<PlannedRow[]> {
	return inSubscribersTurn(knex, async (trx) => {
		const standings = await standingsOf(trx, order);
		const none: Standing = { state: null, suppression: null };
		const plan = planSubscriberImport(order.rows, (email) => standings.get(email) ?? none);
		const entries = plan.map(({ entry }) => entry).filter((entry) => entry !== null);
		if (!order.isDryRun) for (const chunk of chunksOf(entries)) await insertChunk(trx, chunk, order);
		return plan;
	});
}

/** What is known of the addresses in the file. */
async function standingsOf(trx: Knex, { rows, pepper, now }: SubscriberImport): Promise<ReadonlyMap<string, Standing>> {
	const emails = rows.map(({ entry }) => entry?.email).filter((email) => email !== undefined);
	const standings = new Map<string, Standing>();
	for (const chunk of chunksOf(emails)) {
		const emailOf = new Map(chunk.map((email) => [addressHash(pepper, email), email]));
		const suppressed: { email_hash: string; reason: SuppressionReason }[] = await trx('suppressions')
			.whereIn('email_hash', [...emailOf.keys()])
			.select('email_hash', 'reason');
		for (const { email_hash, reason } of suppressed) {
			standings.set(emailOf.get(email_hash) ?? '', { state: null, suppression: reason });
		}
		const known: SubscriberJoinRow[] = await subscribersQuery(trx).whereIn('subscribers.email', chunk);
		for (const row of known) {
			const subscriber = subscriberOf(row);
			const standing = { state: subscriberState(subscriber, now), suppression: subscriber.suppression };
			standings.set(row.email ?? '', standing);
		}
	}
	return standings;
}

async function insertChunk(trx: Knex, entries: readonly ImportEntry[], order: SubscriberImport): Promise<void> {
	const { pepper, basis, source, actor, divisionOf, now } = order;
	const at = now.toISOString();
	const inserted = await trx('subscribers')
		.insert(
			entries.map(({ email, language, audience, organisation, municipalityCode }) => ({
				...{ email, email_hash: addressHash(pepper, email), language, audience, organisation },
				municipality_code: municipalityCode,
				division: municipalityCode === null ? null : divisionOf(municipalityCode),
				...{ wants_newsletter: true, wants_event_notices: false, source: 'import', created_at: at, confirmed_at: at },
			})),
		)
		.returning<{ id: number; email_hash: string; language: string }[]>(['id', 'email_hash', 'language']);
	await trx('consents').insert(
		inserted.map(({ id, email_hash, language }) => ({
			...{ subscriber_id: id, email_hash, kind: 'imported', occurred_at: at, language, source, basis, actor },
		})),
	);
}
