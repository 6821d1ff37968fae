/**
 * The tables of collection: who answers for a municipality, what they answered, and what MAB said to it. Everything that
 * a person typed stands in `response_operations`, which is only ever added to; `response_answers` is what these add up
 * to and can be made from them again.
 *
 * As in mail, facts are stored and states derived: `domain/response/response.ts` says where a response stands and
 * `domain/focal-point/nomination.ts` where a nomination does.
 */
import type { Knex } from 'knex';
import { SANDBOX_MUNICIPALITY } from '../domain/registry/sandbox.ts';
import { at, ensureTables, type TableDefinition } from '../tables/ensure-tables.ts';

const TABLES: readonly TableDefinition[] = [
	[
		/** Letters that asked a head of municipality to nominate (A12). */
		'nomination_requests',
		(table) => {
			table.increments('id');
			table.string('municipality_code', 64).notNullable().index();
			/** Printed on the letter: `letterNumber` of domain/focal-point/nomination.ts. */
			table.string('letter_number', 32).notNullable().unique();
			at(table, 'requested_at').notNullable();
			table.string('requested_by', 200).notNullable();
			/** A RequestChannel of domain/focal-point/nomination.ts. */
			table.string('channel', 16).notNullable();
			/** Of `print_jobs`. */
			table.integer('print_job_id');
		},
	],
	[
		'focal_points',
		(table) => {
			table.increments('id');
			table.string('municipality_code', 64).notNullable().index();
			table.string('name', 200).notNullable();
			table.string('designation', 200).notNullable();
			/** As `readAddress` gives it. */
			table.string('email', 254).notNullable().index();
			table.string('mobile', 32);
			table.string('language', 2).notNullable();
			/** Marked as such wherever they are shown. */
			table.boolean('is_demo').notNullable();
			/** Name of the nomination letter in the private store; NULL where it came by phone. */
			table.string('letter_file', 200);
			table.string('nominated_by', 200).notNullable();
			at(table, 'nominated_at').notNullable();
			at(table, 'invited_at');
			/** The first sign-in. From now on nobody else is active for the municipality. */
			at(table, 'activated_at');
			at(table, 'ended_at');
			/** replaced, left, mistake. */
			table.string('end_reason', 16);
			table.string('ended_by', 200);
			table.integer('replaced_by');
		},
	],
	[
		/** Invitations last days, may be revoked, and only start a sign-in. */
		'focal_invitations',
		(table) => {
			table.increments('id');
			table.string('token_hash', 64).notNullable().unique();
			table.integer('focal_point_id').notNullable().index();
			at(table, 'created_at').notNullable();
			at(table, 'expires_at').notNullable();
			at(table, 'used_at');
			/** A newer one was sent, or somebody took it back. */
			at(table, 'revoked_at');
		},
	],
	[
		/** One request to sign in: a link for the browser that asked, a code to type in any other. */
		'focal_sign_ins',
		(table) => {
			table.increments('id');
			/** `addressHash`; a row is written for unknown addresses as well, so that both answers take as long. */
			table.string('email_hash', 64).notNullable().index();
			table.integer('focal_point_id');
			table.string('link_hash', 64).notNullable().unique();
			table.string('code_hash', 64).notNullable();
			/** Of the cookie of the browser that asked. */
			table.string('browser_hash', 64).notNullable().index();
			table.string('network_hash', 32);
			/** Where the person was, and whether others use the device: the mail comes back to another page. */
			table.string('next_page', 300).notNullable();
			table.boolean('is_shared').notNullable();
			table.integer('failed_code_count').notNullable().defaultTo(0);
			at(table, 'created_at').notNullable();
			at(table, 'expires_at').notNullable();
			at(table, 'used_at');
		},
	],
	[
		'focal_sessions',
		(table) => {
			table.increments('id');
			/** SHA-256 of the cookie. */
			table.string('token_hash', 64).notNullable().unique();
			table.integer('focal_point_id').notNullable().index();
			/** What the person sees in the list: "Chrome on Android". */
			table.string('device', 100).notNullable();
			/** Others use the device too: it ends sooner. */
			table.boolean('is_shared').notNullable();
			at(table, 'created_at').notNullable();
			at(table, 'seen_at').notNullable();
			/** At the latest; domain/focal-point/focal-session.ts says how long it may be unused. */
			at(table, 'expires_at').notNullable();
			at(table, 'ended_at');
		},
	],
	[
		/** Of officers of MAB who answer on behalf of one municipality (A17). */
		'entry_sessions',
		(table) => {
			table.increments('id');
			table.string('token_hash', 64).notNullable().unique();
			table.integer('admin_id').notNullable().index();
			table.string('admin_name', 200).notNullable();
			table.string('municipality_code', 64).notNullable();
			/** paper, phone, mail, documents. */
			table.string('source', 16).notNullable();
			at(table, 'created_at').notNullable();
			at(table, 'expires_at').notNullable();
			at(table, 'ended_at');
		},
	],
	[
		'responses',
		(table) => {
			/** UUID v7, made by the device that began it, so that beginning twice makes one. */
			table.string('id', 36).primary();
			table.string('municipality_code', 64).notNullable().index();
			/** documentId of the round in which it was begun; NULL in continuous intake. */
			table.string('round_id', 64);
			/** A QuestionPath: practice, planned, nothing. Follows the answers until the first submission. */
			table.string('path', 16).notNullable();
			/** Eight characters without look-alikes, given at the first submission. */
			table.string('reference', 8).unique();
			/** Never counted, exported or published (A07). */
			table.boolean('is_sandbox').notNullable();
			/** How many operations it has taken. */
			table.integer('version').notNullable().defaultTo(0);
			/** The newest version of the questionnaire that it was answered with; all of them are in its operations. */
			table.integer('questionnaire_version').notNullable();
			/** A ResponseState of domain/response/response.ts: what its events add up to, kept for lists. */
			table.string('state', 16).notNullable().index();
			/** `title.value` and `sector.value` as they stand, for lists. */
			table.string('title', 400);
			table.string('sector', 64);
			/** The response that it was copied from (A49). */
			table.string('copied_from', 36);
			/** Who began it: `focal:12`, or `desk:3` on behalf of the municipality, with where the answers came from. */
			table.string('begun_by', 64).notNullable();
			/** paper, phone, mail; NULL where the municipality wrote itself (A17). */
			table.string('entry_source', 16);
			at(table, 'begun_at').notNullable();
			at(table, 'changed_at').notNullable();
			at(table, 'submitted_at');
		},
	],
	[
		/** Every save, for ever. */
		'response_operations',
		(table) => {
			table.string('op_id', 36).primary();
			table.string('response_id', 36).notNullable();
			/** The version of the response after it: 1, 2, 3 … */
			table.integer('version').notNullable();
			table.integer('base_version').notNullable();
			table.integer('questionnaire_version').notNullable();
			table.string('actor', 64).notNullable();
			at(table, 'received_at').notNullable();
			/** JSON of `Operation.changes`, as sent. */
			table.text('changes', 'longtext').notNullable();
			/** JSON of the conflicts: what of it was not folded in. */
			table.text('conflicts', 'longtext').notNullable();
			table.unique(['response_id', 'version']);
		},
	],
	[
		/** What the operations add up to. */
		'response_answers',
		(table) => {
			table.string('response_id', 36).notNullable();
			table.string('path', 100).notNullable();
			table.text('value', 'longtext').notNullable();
			/** Of the response, when the value came. */
			table.integer('version').notNullable();
			table.string('actor', 64).notNullable();
			at(table, 'changed_at').notNullable();
			table.primary(['response_id', 'path']);
		},
	],
	[
		/** What was submitted, frozen. */
		'response_submissions',
		(table) => {
			table.increments('id');
			table.string('response_id', 36).notNullable();
			/** 1 for the first, 2 after the first return … */
			table.integer('round').notNullable();
			/** Of the visible answers, in canonical JSON. */
			table.string('sha256', 64).notNullable();
			/** JSON of the visible answers. */
			table.text('answers', 'longtext').notNullable();
			table.integer('questionnaire_version').notNullable();
			table.string('actor', 64).notNullable();
			at(table, 'submitted_at').notNullable();
			table.unique(['response_id', 'round']);
		},
	],
	[
		/** The timeline: who, when, what, why (A62). Only ever added to. */
		'response_events',
		(table) => {
			table.increments('id');
			table.string('response_id', 36).notNullable().index();
			/** A ResponseEventKind of domain/response/response.ts. */
			table.string('kind', 32).notNullable();
			table.string('actor', 64).notNullable();
			/** As it was then; people leave. */
			table.string('actor_name', 200).notNullable();
			table.text('reason');
			/** JSON: what belongs to the kind. */
			table.text('details').notNullable();
			at(table, 'occurred_at').notNullable();
		},
	],
	[
		'response_remarks',
		(table) => {
			table.increments('id');
			table.string('response_id', 36).notNullable().index();
			/** Key of the question. */
			table.string('question', 64).notNullable();
			table.text('text').notNullable();
			table.string('actor', 64).notNullable();
			table.string('actor_name', 200).notNullable();
			at(table, 'made_at').notNullable();
			/** The return with which the focal point got it; NULL while the reviewer still writes. */
			at(table, 'sent_at');
			table.text('answer');
			table.string('answered_by', 64);
			at(table, 'answered_at');
			at(table, 'closed_at');
			/** changed, explained, dropped. */
			table.string('closed_as', 16);
		},
	],
	[
		'response_assignments',
		(table) => {
			table.increments('id');
			table.string('response_id', 36).notNullable().index();
			/** secretariat, expert. */
			table.string('level', 16).notNullable();
			/** Id of the administrator. */
			table.integer('reviewer_id').notNullable().index();
			table.string('assigned_by', 200).notNullable();
			at(table, 'assigned_at').notNullable();
			/** `2026-12-05` */
			table.string('due_on', 10).notNullable();
			at(table, 'ended_at');
		},
	],
	[
		'response_attachments',
		(table) => {
			/** UUID made by the device, so that sending twice makes one. */
			table.string('id', 36).primary();
			table.string('response_id', 36).notNullable().index();
			/** Path of the answer that names it. */
			table.string('path', 100).notNullable();
			/** As the sender called it, cleaned of controls; shown, never used as a name on the disk. */
			table.string('original_name', 300).notNullable();
			/** By content; NULL until it is known. */
			table.string('media_type', 100);
			table.integer('size').notNullable();
			table.string('sha256', 64).notNullable();
			/** Random: where it lies in the private store. NULL once refused. */
			table.string('stored_as', 64);
			table.integer('width');
			table.integer('height');
			table.string('actor', 64).notNullable();
			at(table, 'received_at').notNullable();
			/** Proven clean. Until then nobody but the sender knows of it. */
			at(table, 'cleared_at');
			/** A key of ATTACHMENT_FAULTS in domain/response/attachment.ts. */
			table.string('fault', 32);
			at(table, 'refused_at');
			at(table, 'removed_at');
		},
	],
	[
		/** Photos whose sender wants the file kept as it came, beside the one made anew (A41). */
		'response_originals',
		(table) => {
			table.string('attachment_id', 36).primary();
			/** In bytes. */
			table.integer('size').notNullable();
			/** Once the photo is cleared. The file lies beside it, with `-original` behind the name. */
			at(table, 'kept_at');
		},
	],
	[
		/** What the municipality says of the edited text before it is published (C15). */
		'fact_checks',
		(table) => {
			table.increments('id');
			table.string('practice_id', 64).notNullable();
			/** Of the text that was shown. */
			table.string('locale', 2).notNullable();
			table.string('title', 400).notNullable();
			table.string('content_hash', 64).notNullable();
			/** JSON: what was shown, as FactCheckPart. The draft may be edited meanwhile. */
			table.text('shown', 'longtext').notNullable();
			table.string('response_id', 36);
			table.string('municipality_code', 64).notNullable();
			table.string('token_hash', 64).notNullable().unique();
			table.string('asked_by', 200).notNullable();
			at(table, 'asked_at').notNullable();
			at(table, 'reminded_at');
			/** After this day silence counts as agreement. */
			table.string('due_on', 10).notNullable();
			at(table, 'answered_at');
			/** agreed, commented, silent. */
			table.string('answer', 16);
			table.text('comment');
			table.unique(['practice_id', 'content_hash']);
		},
	],
	[
		/** What a reviewer knows and from what they keep away (A68). */
		'reviewer_profiles',
		(table) => {
			/** Id of the administrator. */
			table.integer('reviewer_id').primary();
			/** JSON: keys of sectors. Empty: all of them. */
			table.text('sectors').notNullable();
			/** JSON: codes of the municipalities in which they declared an interest. */
			table.text('municipalities').notNullable();
			table.string('changed_by', 200).notNullable();
			at(table, 'changed_at').notNullable();
		},
	],
	[
		/** How complete a response is, and what reviewers found of it (A64, A65). */
		'response_ratings',
		(table) => {
			table.string('response_id', 36).primary();
			/** 0 to 100, of the newest submission; see `completenessOf`. */
			table.integer('completeness');
			/** A key of EDITORIAL_LEVELS. */
			table.string('editorial_level', 16);
			/** A key of EVIDENCE_LEVELS. */
			table.string('evidence_level', 8);
			table.string('rated_by', 200);
			at(table, 'rated_at');
		},
	],
	[
		/** Themes that reviewers find in free texts, for counting (A74). */
		'response_themes',
		(table) => {
			table.increments('id');
			table.string('response_id', 36).notNullable().index();
			table.string('question', 64).notNullable();
			/** As `themeOf` writes it. */
			table.string('theme', 200).notNullable();
			table.string('actor', 64).notNullable();
			at(table, 'found_at').notNullable();
			table.unique(['response_id', 'question', 'theme']);
		},
	],
	[
		/** The practice that was made of a response: one, however often it is asked for (C01). */
		'practice_drafts',
		(table) => {
			table.string('response_id', 36).primary();
			table.string('practice_id', 64).notNullable().index();
			table.string('made_by', 200).notNullable();
			at(table, 'made_at').notNullable();
		},
	],
	[
		/** From which answer each field of a practice came. */
		'practice_origins',
		(table) => {
			table.increments('id');
			table.string('practice_id', 64).notNullable().index();
			/** Attribute of the practice. */
			table.string('field', 64).notNullable();
			table.string('response_id', 36).notNullable();
			table.string('reference', 8);
			/** Key of the question. */
			table.string('question', 64).notNullable();
			/** Of the submission. */
			table.integer('round').notNullable();
			/** Of the answer as it was submitted, in canonical JSON. */
			table.string('sha256', 64).notNullable();
			at(table, 'made_at').notNullable();
		},
	],
	[
		/** What municipalities propose to change in their published practices (A57). */
		'practice_proposals',
		(table) => {
			/** UUID v7, made with the page, so that sending twice makes one. */
			table.string('id', 36).primary();
			/** documentId: the practice keeps it. */
			table.string('practice_id', 64).notNullable().index();
			table.string('municipality_code', 64).notNullable();
			/** Of the texts. */
			table.string('locale', 2).notNullable();
			table.string('actor', 64).notNullable();
			/** As it was then; people leave. */
			table.string('actor_name', 200).notNullable();
			at(table, 'proposed_at').notNullable();
		},
	],
	[
		'practice_proposal_parts',
		(table) => {
			table.increments('id');
			table.string('proposal_id', 36).notNullable();
			/** `capitalCost`, `results.0`: a key of domain/practice/practice-proposal.ts. */
			table.string('field', 64).notNullable();
			table.text('label_bn').notNullable();
			table.text('label_en').notNullable();
			/** As the page said it then, and as it should say it. */
			table.text('text_before').notNullable();
			table.text('text_after').notNullable();
			/** Month of the figure. */
			table.string('figure_on', 10);
			/** Where the fact comes from. */
			table.text('source');
			table.unique(['proposal_id', 'field']);
		},
	],
	[
		/** What MAB decided of a part; once. With `written_hash` it is where the draft has the fact from. */
		'practice_proposal_decisions',
		(table) => {
			table.integer('part_id').primary();
			/** A PartDecision of domain/practice/practice-proposal.ts. */
			table.string('decision', 16).notNullable();
			table.text('reason').notNullable();
			table.string('decided_by', 64).notNullable();
			table.string('decided_by_name', 200).notNullable();
			at(table, 'decided_at').notNullable();
			/** Of the draft after the part was written into it; NULL for a part that was declined or has no place of its own. */
			table.string('written_hash', 64);
		},
	],
	[
		/** "Is it still running?", once for each anniversary of a practice (A58). */
		'practice_checks',
		(table) => {
			table.increments('id');
			/** documentId. */
			table.string('practice_id', 64).notNullable();
			table.string('municipality_code', 64).notNullable();
			/** `2027-11-30`: the anniversary. */
			table.string('due_on', 10).notNullable();
			/** Who was asked, and when; NULL while nobody answers for the municipality. */
			table.integer('focal_point_id');
			at(table, 'asked_at');
			at(table, 'reminded_at');
			table.unique(['practice_id', 'due_on']);
		},
	],
	[
		/** The newest one of a check counts. */
		'practice_check_answers',
		(table) => {
			table.increments('id');
			table.integer('check_id').notNullable().index();
			/** A CheckAnswer of domain/practice/practice-check.ts. */
			table.string('answer', 16).notNullable();
			/** Since when it has stopped: `2026-07`, `2026`. */
			table.string('stopped_on', 10);
			/** Why it stopped, who knows, or how the officer learnt it. */
			table.text('words');
			table.string('actor', 64).notNullable();
			table.string('actor_name', 200).notNullable();
			at(table, 'answered_at').notNullable();
		},
	],
	[
		/** Log of what was sent to those who have not answered (A67). */
		'response_reminders',
		(table) => {
			table.increments('id');
			table.string('municipality_code', 64).notNullable().index();
			table.string('round_id', 64);
			/** silent, draft, returned; with `-head` for the copy to the head. */
			table.string('kind', 16).notNullable();
			table.string('email', 254).notNullable();
			table.string('sent_by', 200).notNullable();
			at(table, 'sent_at').notNullable();
		},
	],
	[
		/** Municipalities that come to an orientation session (A06). */
		'orientation_registrations',
		(table) => {
			table.increments('id');
			/** documentId. */
			table.string('session_id', 64).notNullable();
			table.string('municipality_code', 64).notNullable();
			/** `focal:12` */
			table.string('registered_by', 64).notNullable();
			at(table, 'registered_at').notNullable();
			at(table, 'cancelled_at');
			table.unique(['session_id', 'municipality_code']);
		},
	],
	[
		/** Who came, as MAB wrote it down. */
		'orientation_attendances',
		(table) => {
			table.increments('id');
			table.string('session_id', 64).notNullable();
			table.string('municipality_code', 64).notNullable();
			table.integer('attendee_count').notNullable();
			table.string('recorded_by', 200).notNullable();
			at(table, 'recorded_at').notNullable();
			table.unique(['session_id', 'municipality_code']);
		},
	],
	[
		/** Pages that wait to be printed to PDF: receipts, letters. The publisher prints them (it has the browser). */
		'print_jobs',
		(table) => {
			table.increments('id');
			/** Of the HTML: printed once, however often it is asked for. */
			table.string('sha256', 64).notNullable().unique();
			/** receipt, requestLetter, blank, addressLabels. */
			table.string('kind', 32).notNullable();
			table.text('html', 'longtext').notNullable();
			at(table, 'asked_at').notNullable();
			/** A printer took it; taken again when this is long ago. */
			at(table, 'taken_at');
			at(table, 'printed_at');
			/** Name in the private store. */
			table.string('stored_as', 64);
			table.text('fault');
		},
	],
];

const INDEXES = [
	// One focal point for each municipality who is not ended, and so exactly one who is active (A13). The sandbox has as
	// many as a training has people.
	`unique index if not exists focal_points_current on focal_points (municipality_code)
		where ended_at is null and municipality_code <> '${SANDBOX_MUNICIPALITY.code}'`,
	// Whoever signs in is known by the address.
	`unique index if not exists focal_points_address on focal_points (email) where ended_at is null`,
	// "Nothing to report" is said once in a round.
	`unique index if not exists responses_nothing on responses (round_id, municipality_code) where path = 'nothing' and round_id is not null
		and state <> 'withdrawn'`,
	// Two officers who press at the same moment send one reminder.
	`unique index if not exists response_reminders_daily on response_reminders (municipality_code, kind, substr(sent_at, 1, 10))`,
	`index if not exists print_jobs_open on print_jobs (asked_at) where printed_at is null and fault is null`,
];

/** Ours and arbitrary; the others are in publication/outbox.ts and mail/. */
const COLLECTION_TABLES_LOCK = 7_270_005;

export function ensureCollectionTables(knex: Knex): Promise<void> {
	return ensureTables(knex, { tables: TABLES, indexes: INDEXES, lock: COLLECTION_TABLES_LOCK });
}

/** Ledgers: rows are added, never changed or removed. */
export const COLLECTION_LEDGERS = [
	{ table: 'response_operations', key: 'op_id' },
	{ table: 'response_submissions', key: 'id' },
	{ table: 'response_events', key: 'id' },
	{ table: 'practice_origins', key: 'id' },
	{ table: 'practice_proposals', key: 'id' },
	{ table: 'practice_proposal_parts', key: 'id' },
	{ table: 'practice_proposal_decisions', key: 'part_id' },
	{ table: 'practice_check_answers', key: 'id' },
] as const;
