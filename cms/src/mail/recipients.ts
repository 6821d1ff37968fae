/** Who is written to: frozen once for a mailing, and looked at again before each mail leaves. */
import type { Knex } from 'knex';
import type { SkipReason } from '../domain/mail/delivery.ts';
import type { MailingSegment } from '../domain/mail/mailing.ts';
import { messageIdParts } from '../domain/mail/message-id.ts';
import type { Locale } from '../domain/text/locale.ts';
import { countOf } from './database.ts';
import type { MailingRow } from './rows.ts';

/**
 * Why a subscriber `s` must not be written to at `:now`, as the key of SKIP_REASONS, or NULL. The one place that says
 * so: freezing, write-ahead and skipping ask it alike.
 */
const REASON_NOT_TO_WRITE = `
	case
		when s.email is null or s.email_hash is null then 'erased'
		when s.confirmed_at is null or s.unsubscribed_at is not null or not s.wants_newsletter then 'unsubscribed'
		when exists (select 1 from suppressions x where x.email_hash = s.email_hash) then 'suppressed'
		when s.paused_until > :now then 'paused'
	end`;

/** Of a delivery `deliveries`; a subscriber whose row is gone was erased. */
const REASON_TO_SKIP = `coalesce(
	(select coalesce(${REASON_NOT_TO_WRITE}, '') from subscribers s where s.id = deliveries.subscriber_id), 'erased')`;

/** A condition on `deliveries`: its subscriber may be written to. */
export const mayBeWrittenTo = (knex: Knex, now: string): Knex.Raw => knex.raw(`${REASON_TO_SKIP} = ''`, { now });

/**
 * Marks those of the deliveries whose subscribers left meanwhile; they were frozen in and are not written to after
 * all. Answers their ids and reasons.
 */
export async function skipWhoLeft(
	knex: Knex,
	ids: readonly number[],
	now: string,
): Promise<{ id: number; skip_reason: SkipReason }[]> {
	if (ids.length === 0) return [];
	return knex('deliveries')
		.whereIn('id', ids)
		.whereNull('sending_at')
		.whereRaw(`${REASON_TO_SKIP} <> ''`, { now })
		.update({
			skipped_at: now,
			skip_reason: knex.raw(REASON_TO_SKIP, { now }),
			next_attempt_at: null,
			claimed_by: null,
		})
		.returning<{ id: number; skip_reason: SkipReason }[]>(['id', 'skip_reason']);
}

export interface Freezing {
	mailing: Pick<MailingRow, 'id' | 'edition_id' | 'content_hash'>;
	segment: MailingSegment;
	/** The languages that the edition has. Whoever reads another one gets the first of these. */
	languages: readonly [Locale, ...Locale[]];
	/** The right side of every Message-ID. */
	domain: string;
	now: string;
}

/**
 * An edition reaches a subscriber once: whoever had it from an earlier, cancelled or finished mailing does not get it
 * again. Nor does whoever is in this mailing already; `on conflict` would say the same and cost PostgreSQL a fifth more.
 */
const HAS_THE_EDITION = `
	exists (
		select 1 from mailings m join deliveries d on d.mailing_id = m.id
		where m.edition_id = :editionId and d.subscriber_id = s.id
		and (m.id = :mailingId or d.accepted_at is not null or d.sending_at is not null or d.uncertain_at is not null)
	)`;

/** A prime that scatters neighbouring ids; the whole stays below 2^63 for every 32-bit id. */
const SCATTER = 2_654_435_761;
const LANES = 1_000_003;

type Values = Record<string, string | number>;

/** knex binds a list as one value, which SQLite does not take; each of its values gets a name of its own. */
function among(values: Values, column: string, list: readonly string[]): string {
	const names = list.map((value) => {
		const name = `value${Object.keys(values).length}`;
		values[name] = value;
		return `:${name}`;
	});
	return `${column} in (${names.join(', ')})`;
}

/** The end of a condition on `s`; adds what it names to the values. */
function inSegment({ audiences, divisions, languages }: MailingSegment, values: Values): string {
	const filters = [
		['s.audience', audiences],
		['s.division', divisions],
		['s.language', languages],
	] as const;
	return filters
		.filter(([, list]) => list.length > 0)
		.map(([column, list]) => `and ${among(values, column, list)}`)
		.join(' ');
}

export interface Reach {
	/** documentId of the edition; whoever has it already is not written to again. */
	editionId: string;
	segment: MailingSegment;
	now: string;
}

/** How many subscribers a mailing of the edition to the segment would reach now. */
export async function countRecipients(knex: Knex, { editionId, segment, now }: Reach): Promise<number> {
	const values: Values = { now, editionId, mailingId: 0 };
	const condition = `${REASON_NOT_TO_WRITE} is null ${inSegment(segment, values)} and not ${HAS_THE_EDITION}`;
	return countOf(knex.from('subscribers as s').whereRaw(condition, values));
}

/** Freezes the recipients of the mailing; a second time adds nobody twice. Answers how many there are. */
export async function freezeRecipients(knex: Knex, freezing: Freezing): Promise<number> {
	const { mailing, segment, languages, domain, now } = freezing;
	const values: Values = {
		mailingId: mailing.id,
		editionId: mailing.edition_id,
		now,
		otherwise: languages[0],
		...messageIdParts({ mailingId: mailing.id, contentHash: mailing.content_hash, domain }),
	};
	const segmentCondition = inSegment(segment, values);
	// By lane, so that the index by which they are claimed grows at its end.
	await knex.raw(
		`insert into deliveries (mailing_id, subscriber_id, email, language, message_id, lane, next_attempt_at)
		select cast(:mailingId as integer), s.id, s.email,
			case when ${among(values, 's.language', languages)} then s.language else cast(:otherwise as varchar(2)) end,
			cast(:left as varchar(40)) || s.id || cast(:right as varchar(160)),
			cast(cast(s.id as bigint) * ${SCATTER} % ${LANES} as integer), cast(:now as varchar(24))
		from subscribers s
		where ${REASON_NOT_TO_WRITE} is null
			${segmentCondition}
			and not ${HAS_THE_EDITION}
		order by 6`,
		values,
	);
	return countOf(knex('deliveries').where({ mailing_id: mailing.id }));
}
