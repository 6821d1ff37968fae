/** What the page "Subscribers" in the admin asks of the server. As in contract.ts, both halves import these types. */
import type { BilingualText, Choice } from './contract.ts';

/** What a list and the page of one subscriber show. */
export interface SubscriberItem {
	id: number;
	/** In part for roles that may not act; empty once erased. */
	address: string;
	state: string;
	stateLabel: BilingualText;
	audience: BilingualText;
	language: 'bn' | 'en';
	organisation: string | null;
	municipality: BilingualText | null;
	source: BilingualText;
	createdAt: string;
	/** Why the address must not be mailed; `null` when it may be. */
	suppression: BilingualText | null;
}

/** `GET /desk/subscribers?state=&audience=&language=&division=&search=&page=`, newest first. */
export interface SubscriberList {
	entries: SubscriberItem[];
	count: number;
	pageCount: number;
	/** The signed-in person sees whole addresses and may act. */
	mayAct: boolean;
}

/** How many there are, under a name. */
export interface SubscriberCount extends Choice {
	count: number;
}

/** `GET /desk/subscribers/numbers` */
export interface SubscriberNumbers {
	states: SubscriberCount[];
	/** These three of those who get the newsletter. */
	audiences: SubscriberCount[];
	languages: SubscriberCount[];
	divisions: SubscriberCount[];
	/** Letters to confirm that wait because more people ask than the hour allows; `null` when none has to. */
	waiting: { count: number; since: string } | null;
}

/** `GET /desk/subscribers/:id` */
export interface SubscriberView extends SubscriberItem {
	confirmedAt: string | null;
	unsubscribedAt: string | null;
	pausedUntil: string | null;
	wantsNewsletter: boolean;
	wantsEventNotices: boolean;
	/** Oldest first. */
	consents: { label: BilingualText; at: string; source: string; basis: string | null; by: string | null }[];
	editions: { slug: string; acceptedAt: string | null }[];
	/** What the signed-in person may do now. */
	steps: { step: SubscriberStep; label: BilingualText; isDangerous: boolean }[];
}

export type SubscriberStep = 'unsubscribe' | 'suppress' | 'lift' | 'erase';

/** `POST /desk/subscribers/:id/steps` answers the new SubscriberView. */
export interface SubscriberStepRequest {
	step: SubscriberStep;
	/** Why: who asked for it, and when. */
	reason: string;
}

/** `POST /desk/subscribers/import`. With `isDryRun` nothing is stored. */
export interface SubscriberImportRequest {
	/** The bytes of a CSV or Excel file. */
	file: { name: string; base64: string };
	/** On what words the consent of these people rests. */
	basis: string;
	/** Of rows that say nothing else. */
	language: 'bn' | 'en';
	audience: string;
	isDryRun: boolean;
}
export interface SubscriberImportReport {
	applied: boolean;
	/** Any of these means that nothing was or would be stored. */
	problems: { line: number; code: string; message: BilingualText }[];
	rows: {
		line: number;
		typed: string;
		outcome: 'add' | 'skip' | 'invalid';
		reason: BilingualText | null;
	}[];
	/** Columns that are not taken over. */
	ignoredColumns: string[];
}

/** `POST /desk/subscribers/export` answers all subscribers as the text of a CSV file. */
export interface SubscriberExport {
	csv: string;
}

/** `GET /desk/suppressions?page=`, newest first. */
export interface SuppressionList {
	entries: {
		id: number;
		reason: BilingualText;
		detail: string | null;
		createdAt: string;
		/** Whose address it is, while that is known. */
		subscriber: { id: number; address: string } | null;
	}[];
	count: number;
	pageCount: number;
}
