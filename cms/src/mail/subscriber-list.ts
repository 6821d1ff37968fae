/** What the desk sees of the subscribers: numbers, pages of a list, the suppression list. */
import type { Knex } from 'knex';
import type { Audience, SubscriberState, SuppressionReason } from '../domain/subscriber/subscriber.ts';
import type { Locale } from '../domain/text/locale.ts';
import { countOf } from './database.ts';
import { type Subscriber, type SubscriberJoinRow, subscriberOf, subscribersQuery } from './subscribers.ts';

/** `subscriberState` as SQL over `subscribers` and its `suppressions`; a test holds the two equal. */
const STATE = `
	case
		when subscribers.email is null then 'erased'
		when suppressions.reason is not null then 'suppressed'
		when subscribers.unsubscribed_at is not null then 'unsubscribed'
		when subscribers.confirmed_at is null then 'unconfirmed'
		when not subscribers.wants_newsletter then 'eventsOnly'
		when subscribers.paused_until > :now then 'paused'
		else 'active'
	end`;

export interface SubscriberFilter {
	state: SubscriberState | null;
	audience: Audience | null;
	language: Locale | null;
	/** Key of a division. */
	division: string | null;
	/** Part of an address or organisation; empty for everybody. */
	search: string;
	/** Whether addresses are searched as well. */
	searchesAddresses: boolean;
}

/** `%` and `_` stand for themselves. */
const likeTerm = (text: string): string => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

function filtered(knex: Knex, filter: SubscriberFilter, now: Date): Knex.QueryBuilder<SubscriberJoinRow> {
	const { state, audience, language, division, search, searchesAddresses } = filter;
	const query = subscribersQuery(knex);
	if (state !== null) query.whereRaw(`${STATE} = :state`, { now: now.toISOString(), state });
	if (audience !== null) query.where('subscribers.audience', audience);
	if (language !== null) query.where('subscribers.language', language);
	if (division !== null) query.where('subscribers.division', division);
	if (search !== '') {
		const term = likeTerm(search);
		query.andWhere((either) => {
			either.whereRaw(`lower(subscribers.organisation) like ? escape '\\'`, [term]);
			either.orWhere('subscribers.municipality_code', search.toLowerCase());
			if (searchesAddresses) either.orWhereRaw(`subscribers.email like ? escape '\\'`, [term]);
		});
	}
	return query;
}

export interface SubscriberPage {
	subscribers: Subscriber[];
	count: number;
}

/** One page of those that fit, newest first. */
export async function listSubscribers(
	knex: Knex,
	filter: SubscriberFilter,
	{ page, pageSize, now }: { page: number; pageSize: number; now: Date },
): Promise<SubscriberPage> {
	const query = filtered(knex, filter, now);
	const rows: SubscriberJoinRow[] = await query
		.clone()
		.orderBy('subscribers.id', 'desc')
		.limit(pageSize)
		.offset((page - 1) * pageSize);
	return { subscribers: rows.map(subscriberOf), count: await countOf(query.clone().clearSelect()) };
}

/** Rows that are read from the database at once. */
const EXPORT_PAGE = 2000;

/** Everybody whose data is not erased, oldest first. */
export async function* allSubscribers(knex: Knex): AsyncGenerator<Subscriber> {
	let after = 0;
	for (;;) {
		const rows: SubscriberJoinRow[] = await subscribersQuery(knex)
			.where('subscribers.id', '>', after)
			.whereNotNull('subscribers.email')
			.orderBy('subscribers.id')
			.limit(EXPORT_PAGE);
		if (rows.length === 0) return;
		for (const row of rows) yield subscriberOf(row);
		after = rows.at(-1)?.id ?? after;
	}
}

/** How many subscribers have this in common. */
export interface SubscriberGroup {
	state: SubscriberState;
	audience: Audience;
	language: Locale;
	division: string | null;
	count: number;
}

export async function countSubscribers(knex: Knex, now: Date): Promise<SubscriberGroup[]> {
	const state = knex.raw(`${STATE} as state`, { now: now.toISOString() });
	const grouped = knex('subscribers')
		.leftJoin('suppressions', 'suppressions.email_hash', 'subscribers.email_hash')
		.select('subscribers.audience', 'subscribers.language', 'subscribers.division', state)
		.as('grouped');
	const rows: (Omit<SubscriberGroup, 'count'> & { count: number | string })[] = await knex
		.from(grouped)
		.groupBy('state', 'audience', 'language', 'division')
		.select('state', 'audience', 'language', 'division', knex.raw('count(*) as count'));
	return rows.map(({ count, ...group }) => ({ ...group, count: Number(count) }));
}

export interface SuppressionEntry {
	id: number;
	reason: SuppressionReason;
	detail: string | null;
	createdAt: string;
	/** The subscriber whose address it is, while the address is known. */
	subscriberId: number | null;
	email: string | null;
}

/** One page of the suppression list, newest first. */
export async function listSuppressions(
	knex: Knex,
	{ page, pageSize }: { page: number; pageSize: number },
): Promise<{ entries: SuppressionEntry[]; count: number }> {
	const rows: {
		id: number;
		reason: SuppressionReason;
		detail: string | null;
		created_at: string;
		subscriber_id: number | null;
		email: string | null;
	}[] = await knex('suppressions')
		.leftJoin('subscribers', 'subscribers.email_hash', 'suppressions.email_hash')
		.orderBy('suppressions.id', 'desc')
		.limit(pageSize)
		.offset((page - 1) * pageSize)
		.select(
			'suppressions.id',
			'reason',
			'detail',
			'suppressions.created_at',
			'subscribers.id as subscriber_id',
			'email',
		);
	const entries = rows.map(({ created_at, subscriber_id, ...row }) => ({
		...row,
		createdAt: created_at,
		subscriberId: subscriber_id,
	}));
	return { entries, count: await countOf(knex('suppressions')) };
}
