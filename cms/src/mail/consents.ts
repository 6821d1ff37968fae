/** The record of consent: who did what to a subscription, when and on which words. Rows are added and stay. */
import type { Knex } from 'knex';
import type { ConsentKind } from '../domain/subscriber/subscriber.ts';
import type { Locale } from '../domain/text/locale.ts';

/** Who did something, and from where. */
export interface Doer {
	/** `link`, `oneClick`, `desk` …: what led to it. */
	source: string;
	/** Of the desk; `null` for the person themselves. */
	actor: string | null;
	/** The words on which it rests. */
	basis?: string | null;
	formVersion?: string | null;
}

export async function recordConsent(
	knex: Knex,
	subscriber: { id: number; language: Locale; emailHash: string },
	kind: ConsentKind,
	{ source, actor, basis = null, formVersion = null }: Doer,
	now: Date,
): Promise<void> {
	await knex('consents').insert({
		subscriber_id: subscriber.id,
		email_hash: subscriber.emailHash,
		kind,
		occurred_at: now.toISOString(),
		form_version: formVersion,
		language: subscriber.language,
		source,
		basis,
		actor,
	});
}

/** One line of a consent history. */
export interface ConsentEntry {
	kind: ConsentKind;
	occurredAt: string;
	source: string;
	language: Locale | null;
	formVersion: string | null;
	basis: string | null;
	actor: string | null;
}

interface ConsentRow {
	kind: ConsentKind;
	occurred_at: string;
	source: string;
	language: Locale | null;
	form_version: string | null;
	basis: string | null;
	actor: string | null;
}

/** Oldest first. */
export async function consentsOf(knex: Knex, subscriberId: number): Promise<ConsentEntry[]> {
	const rows: ConsentRow[] = await knex('consents').where({ subscriber_id: subscriberId }).orderBy('id');
	return rows.map(({ occurred_at, form_version, kind, source, language, basis, actor }) => ({
		...{ kind, source, language, basis, actor },
		occurredAt: occurred_at,
		formVersion: form_version,
	}));
}
