/**
 * What the admin half of the desk asks of its server half. Both halves import these types, so that neither can drift.
 * Every path is under `/desk`, needs an administrator's session, and answers a Problem as
 * `{ error: { status, name: 'Problem', message, details: { code, en, bn, … } } }`.
 */

import type { HardCopy, PostalTotals } from '../../domain/edition/postal-labels.ts';

/** Document types that go through editorial review. */
export type ReviewedUid =
	| 'api::practice.practice'
	| 'api::governance-change.governance-change'
	| 'api::learning-event.learning-event'
	| 'api::report.report'
	| 'api::acknowledgement.acknowledgement';

/** `GET /desk/postal/:edition`; `edition` is a slug such as `2026-q3`. */
export interface PostalList {
	edition: string;
	copies: HardCopy[];
	totals: PostalTotals;
}

/** `POST /desk/postal/:edition/copies`: what is given is written for each of the municipalities. */
export interface PostalChange {
	codes: string[];
	copies?: number | undefined;
	dispatchedOn?: string | null | undefined;
	receivedOn?: string | null | undefined;
	note?: string | null | undefined;
}

/** `GET /desk/postal/:edition/files?locale=` */
export interface PostalFiles {
	csv: string;
}

/** `POST /desk/postal/:edition/labels`, with the language. The PDF is fetched as every printed document is. */
export interface PostalLabels {
	printId: number;
}

export interface BilingualText {
	en: string;
	bn: string;
}

/** One value of a list that somebody chooses from. */
export interface Choice<K extends string = string> {
	key: K;
	label: BilingualText;
}

/** One thing about an attribute of an entry: what keeps it from being published, or what to weigh. */
export interface MissingItem {
	/** Attribute path, for example `steps` or `cover.altBn`. */
	field: string;
	code: string;
	label: BilingualText;
	message: BilingualText;
}

export interface HistoryEntry {
	at: string;
	action: string;
	actor: string;
	locale: 'bn' | 'en' | null;
	/** `null` where no state moved. */
	from: string | null;
	to: string | null;
	reason: string | null;
	changedFields: string[];
}

/** What became of the newest publication of the entry on the public site. */
export type LiveStatus =
	| { kind: 'never' }
	| { kind: 'building'; since: string }
	| { kind: 'live'; since: string; url: string }
	| { kind: 'gone'; since: string }
	| { kind: 'failed'; at: string; reason: string };

export interface ScheduleEntry {
	id: number;
	uid: ReviewedUid;
	documentId: string;
	locale: 'bn' | 'en' | null;
	title: string;
	action: 'publish' | 'unpublish';
	/** ISO instant; shown in Asia/Dhaka. */
	dueAt: string;
	createdBy: string;
	state: 'waiting' | 'done' | 'cancelled' | 'failed';
	failure: BilingualText | null;
}

export interface DecisionOffer {
	decision: string;
	label: BilingualText;
	needsReason: boolean;
	/** Why the button is shown but cannot be pressed; `null` when it can. */
	refusal: BilingualText | null;
}

/** `GET /desk/review/:uid/:documentId?locale=` */
export interface ReviewView {
	state: string;
	stateLabel: BilingualText;
	/** The state of the entry in the other language; `null` when that language does not exist. */
	otherLocale: { locale: 'bn' | 'en'; state: string; stateLabel: BilingualText } | null;
	missing: MissingItem[];
	/** For an editor to weigh; they keep nothing from being published. */
	warnings: MissingItem[];
	offers: DecisionOffer[];
	mayPublish: boolean;
	maySchedule: boolean;
	history: HistoryEntry[];
	live: LiveStatus;
	schedule: ScheduleEntry[];
	assignee: { id: number; name: string } | null;
	dueOn: string | null;
	/** Who can be given the entry. */
	assignable: { id: number; name: string }[];
	snapshots: { id: number; version: number; locale: 'bn' | 'en'; at: string; by: string }[];
	previewUrl: string;
}

/** `POST /desk/review/:uid/:documentId/decisions` answers the new ReviewView. `decision: 'publish'` publishes now. */
export interface DecisionRequest {
	locale: 'bn' | 'en';
	decision: string;
	reason?: string;
}

/** `POST /desk/review/:uid/:documentId/assignment` answers the new ReviewView. */
export interface AssignmentRequest {
	locale: 'bn' | 'en';
	assigneeId: number | null;
	/** `YYYY-MM-DD` or null. */
	dueOn: string | null;
}

/** `POST /desk/review/:uid/:documentId/schedule` answers the new ReviewView. */
export interface ScheduleRequest {
	locale: 'bn' | 'en';
	action: 'publish' | 'unpublish';
	/** Wall-clock time in Asia/Dhaka, `YYYY-MM-DDTHH:mm`. */
	at: string;
	/** Compulsory for `unpublish`. */
	reason?: string;
}

/** `POST /desk/schedule/:id/cancel` answers `{ cancelled: true }`; `GET /desk/schedule` answers this. */
export interface ScheduleQueue {
	entries: ScheduleEntry[];
}

/** `GET /desk/snapshots/:id/difference` compares a snapshot with the present draft. */
export interface Difference {
	snapshot: { id: number; version: number; at: string; by: string; locale: 'bn' | 'en' };
	changes: { field: string; label: BilingualText; before: string; after: string }[];
}

/** `POST /desk/snapshots/:id/restore` answers the new ReviewView: the snapshot's content becomes the draft. */

/** `GET /desk/releases` answers the newest releases of the public site. */
export interface ReleaseList {
	releases: {
		number: number;
		startedAt: string;
		liveAt: string | null;
		failedAt: string | null;
		failure: string | null;
		changedCount: number;
	}[];
}

/** `POST /desk/registry/import` with the text of a CSV file. With `dryRun` nothing is stored. */
export interface RegistryImportRequest {
	csv: string;
	dryRun: boolean;
}
export interface RegistryImportReport {
	applied: boolean;
	/** Any problem means that nothing was or would be imported. */
	problems: { line: number; column: string | null; code: string; message: BilingualText }[];
	created: { code: string; nameEn: string }[];
	updated: { code: string; changes: { field: string; before: string | null; after: string | null }[] }[];
	unchangedCount: number;
}

/** One message of a reader about a practice, as the desk shows it. */
export interface FeedbackEntry {
	form: 'practiceUse' | 'problemReport';
	id: number;
	ticket: string;
	state: string;
	stateLabel: BilingualText;
	practice: { code: string; documentId: string; title: { bn: string | null; en: string | null } };
	/** The language of the page that it was sent from. */
	language: 'bn' | 'en';
	receivedAt: string;
	/** What was filled in, in the order of the form. Equal texts are the reader's own words. */
	answers: { label: BilingualText; value: BilingualText }[];
	/** The signed-in person may not see who sent it. */
	isPersonalHidden: boolean;
	/** When name and contact were erased; `null` before. */
	erasedAt: string | null;
	changed: { at: string; by: string } | null;
	note: string | null;
	steps: { to: string; label: BilingualText }[];
}

/** `GET /desk/feedback?form=&state=&page=`, newest first; without `state` all of them. */
export interface FeedbackList {
	entries: FeedbackEntry[];
	/** By state, whatever was asked for. */
	counts: Record<string, number>;
	pageCount: number;
}

/** `POST /desk/feedback/:form/:id/steps` answers the new FeedbackEntry. */
export interface FeedbackStepRequest {
	to: string;
	note?: string;
}

/** `POST /desk/audit/export` answers the whole audit trail as the text of a CSV file; administrators only. */
export interface AuditExport {
	csv: string;
}

/** One step of the plan of an edition, with its deadline. */
export interface EditionStep {
	step: string;
	label: BilingualText;
	/** `YYYY-MM-DD` */
	dueOn: string;
	state: 'done' | 'late' | 'next' | 'later';
}

/** A quarter of the plan board; without `documentId` nobody has begun its edition. */
export interface EditionCard {
	year: number;
	quarter: 1 | 2 | 3 | 4;
	documentId: string | null;
	state: string;
	stateLabel: BilingualText;
	/** `YYYY-MM-DD` */
	issueDay: string;
	numbers: { volume: number | null; issue: number | null } | null;
	steps: EditionStep[];
	blockingCount: number;
	warningCount: number;
}

/** `GET /desk/editions?year=` answers the four editions of the year; `POST /desk/editions` with a quarter, one of them. */
export interface EditionBoard {
	year: number;
	cards: EditionCard[];
}
export interface EditionCreateRequest {
	year: number;
	quarter: number;
}

export interface EditionReadinessItem {
	code: string;
	severity: 'blocking' | 'warning' | 'open';
	/** Attribute path of the edition. */
	field: string;
	locale: 'bn' | 'en' | null;
	label: BilingualText;
	message: BilingualText;
	/** What is to be opened. */
	url: string | null;
}

/** Lists of an edition whose rows have an order. */
export type EditionList = 'blocks' | 'briefs' | 'governanceChanges' | 'pilots' | 'events' | 'letters' | 'corrections';

export interface EditionRow {
	/** What stands there: the title that the edition shows, or the beginning of a text. */
	title: string;
	/** The entry that it comes from; `null` for a text of the edition's own. */
	entry: { uid: string; documentId: string; isPublic: boolean } | null;
	/** The edition has a title or text of its own for it. */
	hasOwnWords: boolean;
}

/** A block in its place. */
export interface EditionBlockView {
	kind: string;
	label: BilingualText;
	isShown: boolean;
	/** It has nothing to show, so readers do not see it. */
	isEmpty: boolean;
	lists: { list: EditionList | null; rows: EditionRow[] }[];
}

export interface EditionOffer {
	decision: string;
	label: BilingualText;
	needsReason: boolean;
	/** Why the button is shown but cannot be pressed; `null` when it can. */
	refusal: BilingualText | null;
}

/** `GET /desk/editions/:id` */
export interface EditionView {
	documentId: string;
	slug: string;
	card: EditionCard;
	/** The languages of the edition. */
	locales: ('bn' | 'en')[];
	/** Of the edition as it is stored; sent back with every step, so that nobody acts on what has changed since. */
	draftHash: string;
	/** Nobody may once a first mail has gone out. */
	mayEdit: boolean;
	blocks: EditionBlockView[];
	readiness: EditionReadinessItem[];
	/** Bytes of the mail in each language; `null` where they are not known. */
	sizes:
		| { locale: 'bn' | 'en'; bytes: number; limitBytes: number; sections: { heading: string; bytes: number }[] }[]
		| null;
	offers: EditionOffer[];
	/** The newest approval, with its frozen content's hash. */
	approval: {
		version: number;
		contentHash: string;
		at: string;
		by: string;
		isStanding: boolean;
		/** Titles of entries that have been published anew since, or withdrawn. */
		changedSince: string[];
	} | null;
	published: {
		contentHash: string;
		version: number;
		at: string;
		corrections: { on: string; what: { bn: string | null; en: string | null } }[];
		live: { locale: 'bn' | 'en'; status: LiveStatus }[];
	} | null;
	history: HistoryEntry[];
}

/** `POST /desk/editions/:id/decisions` answers the new EditionView. */
export interface EditionDecisionRequest {
	decision: string;
	draftHash: string;
	reason?: string;
	/** For the decision `correct`, in each language of the edition. */
	note?: { bn: string | null; en: string | null };
}

/** `POST /desk/editions/:id/moves` answers the new EditionView. */
export interface EditionMoveRequest {
	list: EditionList;
	/** From 0. */
	index: number;
	direction: 'up' | 'down';
	draftHash: string;
}

/** `POST /desk/editions/:id/blocks` shows or hides a block and answers the new EditionView. */
export interface EditionBlockRequest {
	kind: string;
	isShown: boolean;
	draftHash: string;
}

/** `GET /desk/editions/:id/preview?channel=&locale=` */
export interface EditionPreview {
	kind: 'html' | 'text';
	body: string;
	/** Of the mail. */
	subject: string | null;
	preheader: string | null;
	/** As mailboxes show them; `null` for what is no mail. */
	sender: { from: string; replyTo: string } | null;
}
