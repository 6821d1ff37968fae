/** What the page "Response board" in the admin asks of the server. As in contract.ts, both halves import these types. */
import type { BoardGrouping, Participation, ParticipationCounts } from '../../domain/response/response-board.ts';
import type { ReminderKind } from '../../domain/response/response-reminder.ts';
import type { BilingualText } from './contract.ts';

/** `GET /desk/response-board?round=&grouping=` */
export interface ResponseBoard {
	/** Newest first. */
	rounds: { id: string; title: BilingualText }[];
	/** The round that is shown; `null` for all of time. */
	round: string | null;
	grouping: BoardGrouping;
	total: ParticipationCounts;
	rows: { key: string | null; label: BilingualText; counts: ParticipationCounts }[];
	/** The signed-in person may remind and export, and sees addresses and numbers. */
	mayAct: boolean;
}

/** `GET /desk/response-board/municipalities?round=&participation=&grouping=&key=&page=`; `key=` alone for those without a value. */
export interface BoardMunicipalities {
	entries: BoardMunicipalityItem[];
	count: number;
	pageCount: number;
}
export interface BoardMunicipalityItem {
	code: string;
	name: BilingualText;
	district: BilingualText;
	participation: Participation;
	responseCount: number;
	/** ISO instant of the last change of a response. */
	lastActivityAt: string | null;
	head: { role: BilingualText; name: BilingualText } | null;
	focalPoint: { name: string; designation: string; mobile: string | null; email: string; isDemo: boolean } | null;
	lastRemindedAt: string | null;
	reminderCount: number;
}

/** `POST /desk/response-board/reminders`. With `isDryRun` nothing is sent. */
export interface ReminderRequest {
	/** documentId; `null` in continuous intake. */
	round: string | null;
	/** Those alone; all that can be reminded when it is missing. */
	codes?: string[];
	isDryRun: boolean;
}
export interface ReminderReport {
	isDryRun: boolean;
	/** Who gets, or got, a letter. */
	reminded: {
		code: string;
		name: BilingualText;
		kind: ReminderKind;
		kindLabel: BilingualText;
		email: string;
		isEscalated: boolean;
	}[];
	/** Who does not, and why; without those who have answered. */
	heldBack: { code: string; name: BilingualText; reason: BilingualText }[];
}

/** `GET /desk/response-board/figures?round=`: counts of the responses that were sent. */
export interface ResponseFigures {
	groups: {
		title: BilingualText;
		/** Each with the page of the desk that lists those behind it. */
		counts: { key: string; label: BilingualText; count: number; href: string }[];
	}[];
}

/** `POST /desk/response-board/export`: where the file lies for a minute. */
export interface ResponseExportLink {
	url: string;
}
export interface ResponseExportRequest {
	round: string | null;
	format: 'xlsx' | 'csv' | 'attachments';
	words: 'labels' | 'codes';
	locale: 'bn' | 'en';
	/** Those that were not accepted or withdrawn too; they are out by default. */
	withRejected: boolean;
	/** Drafts too. */
	withDrafts: boolean;
}
