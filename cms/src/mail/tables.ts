/**
 * The tables of mail, on SQLite and PostgreSQL alike. The mailer works on them without Strapi, and so do its tests.
 *
 * Facts are stored and states derived: a row says when something happened, and `domain/mail/delivery.ts` says what that
 * means. Instants are ISO 8601 UTC texts (`2026-10-14T03:30:00.000Z`), which sort as they are and which both engines
 * keep alike; NULL means that it has not happened.
 */
import type { Knex } from 'knex';
import { at, ensureTables, type OldRule, type TableDefinition } from '../tables/ensure-tables.ts';

const TABLES: readonly TableDefinition[] = [
	[
		'subscribers',
		(table) => {
			table.increments('id');
			/** Lower case, ASCII (IDN as punycode). NULL once erased: the suppression keeps the hash alone. */
			table.string('email', 254).unique();
			/** `addressHash` of the address: how SQL asks the suppression list. NULL once erased, and never mailed then. */
			table.string('email_hash', 64).unique();
			table.string('language', 2).notNullable();
			/** A key of AUDIENCES in domain/subscriber/subscriber.ts. */
			table.string('audience', 32).notNullable();
			table.string('organisation', 200);
			table.string('municipality_code', 64);
			/** Key of the division, copied from the registry when the municipality is chosen. */
			table.string('division', 64);
			table.boolean('wants_newsletter').notNullable();
			table.boolean('wants_event_notices').notNullable();
			at(table, 'paused_until');
			/** A key of SUBSCRIBER_SOURCES: form, import, desk, demo. */
			table.string('source', 16).notNullable();
			at(table, 'created_at').notNullable();
			/** Double opt-in, or the consent basis of an import. Nobody else is ever mailed. */
			at(table, 'confirmed_at');
			at(table, 'unsubscribed_at');
			/** The last change of language, lists or pause. */
			at(table, 'changed_at');
			table.index(['confirmed_at']);
		},
	],
	[
		'consents',
		(table) => {
			table.increments('id');
			table.integer('subscriber_id').index();
			/** SHA-256 with the pepper, so that the record survives the erasure of the address. */
			table.string('email_hash', 64).notNullable().index();
			/** requested, confirmed, imported, changed, unsubscribed, undone, erased. */
			table.string('kind', 16).notNullable();
			at(table, 'occurred_at').notNullable();
			table.string('form_version', 32);
			table.string('language', 2);
			table.string('source', 64).notNullable();
			/** The words on which an import rests, or what was changed. */
			table.text('basis');
			/** Who did it at the desk; NULL for the person themselves. */
			table.string('actor', 200);
		},
	],
	[
		/**
		 * What came from the form and waits for its letter. Nothing else is touched when it comes, so the answer takes as
		 * long for an address that is known as for one that is not.
		 */
		'subscription_requests',
		(table) => {
			table.increments('id');
			table.string('email', 254).notNullable().index();
			table.string('language', 2).notNullable();
			table.string('audience', 32).notNullable();
			table.string('organisation', 200);
			table.string('municipality_code', 64);
			table.string('division', 64);
			table.string('form_version', 32).notNullable();
			/** Keyed hash of the network it came from: in a flood, letters are shared out among networks. */
			table.string('network_hash', 32);
			at(table, 'requested_at').notNullable();
			at(table, 'done_at');
			/** letter, refused (too many letters, or a suppression), expired. */
			table.string('outcome', 16);
			table.index(['done_at', 'network_hash'], 'subscription_requests_open');
		},
	],
	[
		/** Work that a browser did for a request, by the token of the form that it did it for: spent once. */
		'form_works',
		(table) => {
			table.string('token', 64).primary();
			table.integer('request_id').notNullable().unique();
			at(table, 'used_at').notNullable();
		},
	],
	[
		'subscription_tokens',
		(table) => {
			table.increments('id');
			/** SHA-256 of the token in the link. */
			table.string('token_hash', 64).notNullable().unique();
			table.integer('subscriber_id').notNullable().index();
			/** confirm. */
			table.string('purpose', 16).notNullable();
			/** What the person asked for, which holds from the confirmation on. */
			table.integer('request_id');
			at(table, 'created_at').notNullable();
			at(table, 'expires_at').notNullable();
			at(table, 'used_at');
		},
	],
	[
		'suppressions',
		(table) => {
			table.increments('id');
			table.string('email_hash', 64).notNullable().unique();
			/** A key of SUPPRESSION_REASONS: hardBounce, softBounces, complaint, erased, desk. */
			table.string('reason', 32).notNullable();
			table.text('detail');
			at(table, 'created_at').notNullable();
		},
	],
	[
		'mailings',
		(table) => {
			table.increments('id');
			/** documentId of the edition, and the hash of its approved content: one mailing for each, beside cancelled ones. */
			table.string('edition_id', 64).notNullable();
			table.string('content_hash', 64).notNullable();
			/** `2026-q3` */
			table.string('slug', 16).notNullable();
			/** JSON of `Localised<EditionContent>`: the mailer needs nothing else of the edition. */
			table.text('content', 'longtext').notNullable();
			/** JSON of the segment: which audiences, divisions and languages. */
			table.text('segment').notNullable();
			/** What becomes of a delivery that was cut off in the middle: hold (for a person) or resend. */
			table.string('uncertain_policy', 8).notNullable();
			/** The installation that ordered it. A restored copy of the database is another one, and asks first. */
			table.string('installation_id', 64).notNullable();
			at(table, 'ordered_at').notNullable();
			table.string('ordered_by', 200).notNullable();
			/** Not before this; NULL for at once. */
			at(table, 'scheduled_at');
			/** A person said yes to a send that is late or runs from a restored copy. */
			at(table, 'reaffirmed_at');
			/** The last time that a person let it go on: what the breakers count begins here. */
			at(table, 'resumed_at');
			/** Bodies compiled and audience frozen, in one transaction. */
			at(table, 'prepared_at');
			table.integer('audience_count');
			at(table, 'first_sent_at');
			at(table, 'last_progress_at');
			at(table, 'paused_at');
			/** JSON: `{ code, en, bn }` of why, and who; NULL while not paused. */
			table.text('pause_reason');
			at(table, 'cancelled_at');
			at(table, 'finished_at');
		},
	],
	[
		'mailing_steps',
		(table) => {
			table.increments('id');
			table.integer('mailing_id').notNullable().index();
			/** A step of domain/mail/mailing.ts, or a settlement. */
			table.string('step', 16).notNullable();
			/** Who; `mailer` for a stop by itself. */
			table.string('actor', 200).notNullable();
			/** Code of the reason, or how many deliveries it concerned. */
			table.string('detail', 200);
			at(table, 'occurred_at').notNullable();
		},
	],
	[
		'mailing_bodies',
		(table) => {
			table.increments('id');
			table.integer('mailing_id').notNullable();
			table.string('language', 2).notNullable();
			/** JSON of the compiled message: subject, html, text and where the token stands. */
			table.text('template', 'longtext').notNullable();
			table.string('sha256', 64).notNullable();
			table.unique(['mailing_id', 'language']);
		},
	],
	[
		'deliveries',
		(table) => {
			table.increments('id');
			table.integer('mailing_id').notNullable();
			table.integer('subscriber_id').notNullable();
			table.string('email', 254).notNullable();
			table.string('language', 2).notNullable();
			/** The Message-ID, with its angle brackets: the same at every attempt. */
			table.string('message_id', 200).notNullable();
			/** Spreads the recipients of one mail provider over the whole run. */
			table.integer('lane').notNullable();
			table.integer('attempt_count').notNullable().defaultTo(0);
			at(table, 'first_attempt_at');
			/** The earliest that it may be taken; NULL when nothing is left to try. */
			at(table, 'next_attempt_at');
			/** The mailer that has it in hand: id of `mailers`. */
			table.string('claimed_by', 64);
			/** Write-ahead: committed before the first byte of the message leaves. */
			at(table, 'sending_at');
			/** The last time that the relay asked to try later. */
			at(table, 'deferred_at');
			at(table, 'accepted_at');
			at(table, 'failed_at');
			/** A key of FAILURES in domain/mail/delivery.ts: why it failed for good. */
			table.string('failure', 16);
			/** Found with `sending_at` and no outcome: nobody knows whether the relay took it. */
			at(table, 'uncertain_at');
			/** How often that happened; stays when it is sent again. */
			table.integer('uncertain_count').notNullable().defaultTo(0);
			/** Who decided what becomes of an uncertain one. */
			table.string('settled_by', 200);
			at(table, 'skipped_at');
			/** A key of SKIP_REASONS in domain/mail/delivery.ts. */
			table.string('skip_reason', 16);
			at(table, 'bounced_at');
			at(table, 'complained_at');
			/** The last answer of the relay: `550`, `5.1.1` and its words. */
			table.integer('smtp_code');
			table.string('enhanced_code', 16);
			table.text('answer');
			table.unique(['mailing_id', 'subscriber_id']);
		},
	],
	[
		'letters',
		(table) => {
			table.increments('id');
			/** confirmSubscription, testEdition …: single mails, which go before those of a mailing. */
			table.string('kind', 32).notNullable();
			/** The same key is queued once. */
			table.string('dedupe_key', 128).notNullable().unique();
			table.string('email', 254).notNullable();
			table.string('language', 2).notNullable();
			/** JSON: subject, html, text, headers. */
			table.text('message', 'longtext').notNullable();
			at(table, 'queued_at').notNullable();
			/** After this it is worth nothing (a link that has expired) and is not sent. */
			at(table, 'expires_at');
			table.integer('attempt_count').notNullable().defaultTo(0);
			at(table, 'first_attempt_at');
			/** As in `deliveries`, and so are those below. */
			at(table, 'next_attempt_at');
			table.string('claimed_by', 64);
			at(table, 'sending_at');
			at(table, 'deferred_at');
			at(table, 'accepted_at');
			at(table, 'failed_at');
			table.string('failure', 16);
			table.integer('smtp_code');
			table.string('enhanced_code', 16);
			table.text('answer');
		},
	],
	[
		'mail_events',
		(table) => {
			table.increments('id');
			/** Message-ID of the bounce, or the provider's id of the event: taken once, however often it comes. */
			table.string('event_key', 255).notNullable().unique();
			/** A MailEventKind of domain/mail/bounce.ts. */
			table.string('kind', 32).notNullable();
			/** imap, webhook, smtp. */
			table.string('source', 16).notNullable();
			table.integer('delivery_id').index();
			at(table, 'occurred_at').notNullable();
			at(table, 'received_at').notNullable();
			table.string('enhanced_code', 16);
			table.text('detail');
			/** The first 64 kB of what could not be matched, for a person. */
			table.text('raw');
		},
	],
	[
		/** How often an edition was opened in the archive. Nothing about who: see domain/edition/archive-visit.ts. */
		'archive_visits',
		(table) => {
			table.increments('id');
			/** In Bangladesh, `YYYY-MM-DD`. */
			table.string('day', 10).notNullable();
			table.string('slug', 16).notNullable();
			table.string('language', 2).notNullable();
			/** One of VISIT_KINDS. */
			table.string('kind', 8).notNullable();
			table.integer('count').notNullable();
			table.unique(['day', 'slug', 'language', 'kind']);
		},
	],
	[
		'mailers',
		(table) => {
			/** One for each run of a mailer process. */
			table.string('id', 64).primary();
			/** Of the machine and its process numbers, so that a neighbour can see whether it still runs. */
			table.string('host', 200).notNullable();
			table.integer('pid').notNullable();
			at(table, 'started_at').notNullable();
			at(table, 'seen_at').notNullable();
			/** JSON: MailerState of mail/mailers.ts. */
			table.text('state').notNullable();
		},
	],
	[
		'mail_settings',
		(table) => {
			/** A key of MAIL_SETTING_KEYS in mail/database.ts. */
			table.string('key', 64).primary();
			table.text('value').notNullable();
		},
	],
];

/** Indexes of what is true of few rows: freezing 100,000 recipients pays for none but `deliveries_open`. */
const PARTIAL_INDEXES = [
	// An edition is under way once at a time, whatever content it has.
	// The same content goes out once; a cancelled mailing leaves it open for whoever did not get it.
	`unique index if not exists mailings_content on mailings (edition_id, content_hash) where cancelled_at is null`,
	`unique index if not exists mailings_open on mailings (edition_id) where cancelled_at is null and finished_at is null`,
	`index if not exists deliveries_open on deliveries (mailing_id, next_attempt_at, lane) where next_attempt_at is not null`,
	`index if not exists deliveries_claimed on deliveries (claimed_by) where claimed_by is not null`,
	`index if not exists deliveries_uncertain on deliveries (mailing_id) where uncertain_at is not null and accepted_at is null
		and failed_at is null and skipped_at is null`,
	`index if not exists deliveries_accepted on deliveries (accepted_at) where accepted_at is not null`,
	`index if not exists letters_open on letters (next_attempt_at) where next_attempt_at is not null`,
	`index if not exists letters_claimed on letters (claimed_by) where claimed_by is not null`,
	`index if not exists letters_accepted on letters (accepted_at) where accepted_at is not null`,
];

/** It counted cancelled mailings too, after which an edition could not be sent again. */
const OLD_RULES: readonly OldRule[] = [{ table: 'mailings', name: 'mailings_edition_id_content_hash_unique' }];

/** Ours and arbitrary; the others are in publication/outbox.ts. */
const MAIL_TABLES_LOCK = 7_270_003;

export function ensureMailTables(knex: Knex): Promise<void> {
	return ensureTables(knex, { tables: TABLES, oldRules: OLD_RULES, indexes: PARTIAL_INDEXES, lock: MAIL_TABLES_LOCK });
}
