/** What the page "Focal points" in the admin asks of the server. As in contract.ts, both halves import these types. */
import type { BilingualText, Choice } from './contract.ts';

/** A focal point, who is or who was. */
export interface FocalPointItem {
	id: number;
	name: string;
	designation: string;
	/** In part for roles that may not act; the number not at all. */
	email: string;
	mobile: string | null;
	language: 'bn' | 'en';
	isDemo: boolean;
	state: string;
	stateLabel: BilingualText;
	hasLetter: boolean;
	nominatedBy: string;
	nominatedAt: string;
	invitedAt: string | null;
	activatedAt: string | null;
	endedAt: string | null;
	endReason: BilingualText | null;
	/** Open sessions. */
	sessionCount: number;
}

export interface RequestItem {
	letterNumber: string;
	requestedAt: string;
	requestedBy: string;
	channel: BilingualText;
	/** Of the document, while it is kept. */
	printId: number | null;
}

export interface NominationRow {
	code: string;
	name: BilingualText;
	division: string;
	district: BilingualText;
	liupcp: string;
	state: string;
	/** Role and name of the head, as letters address them; `null` where the registry has none. */
	head: { role: BilingualText; name: BilingualText } | null;
	requestedAt: string | null;
	focalPoint: Pick<FocalPointItem, 'id' | 'name' | 'email' | 'isDemo'> | null;
}

/** `GET /desk/nominations`: every municipality of the registry, by name. */
export interface NominationBoard {
	rows: NominationRow[];
	/** All states in order, those without a municipality as well. */
	states: (Choice & { count: number })[];
	divisions: Choice[];
	liupcp: Choice[];
	channels: Choice[];
	endReasons: Choice[];
	entrySources: Choice[];
	/** For trainings; in no count. */
	sandbox: { code: string; name: BilingualText; focalPoints: FocalPointItem[] };
	/** The signed-in person sees addresses and may act. */
	mayAct: boolean;
}

/** `GET /desk/nominations/:code` */
export interface NominationView {
	code: string;
	name: BilingualText;
	/** The newest first. */
	focalPoints: FocalPointItem[];
	requests: RequestItem[];
	mayAct: boolean;
}

/** `POST /desk/nominations/letters`: one letter for each, in both languages. */
export interface LettersRequest {
	codes: string[];
	channel: string;
}
export interface LettersAnswer {
	count: number;
	/** One document with all of them. */
	printId: number;
}

/** `GET /desk/prints/:id` */
export interface PrintAnswer {
	state: 'waiting' | 'failed' | 'ready';
	/** Why it failed. */
	fault: string | null;
	/** Of the PDF. */
	base64: string | null;
}

/** `POST /desk/nominations/:code/focal-points` answers the new NominationView. */
export interface NominateRequest {
	name: string;
	designation: string;
	email: string;
	mobile: string;
	language: 'bn' | 'en';
	/** Scan or photograph of the letter. */
	letter: { base64: string } | null;
	/** Whom the new one follows; `null` where there is nobody. */
	replacedId: number | null;
}

/** `POST /desk/focal-points/:id/steps` answers the new NominationView. */
export type FocalPointStep = 'invite' | 'left' | 'mistake' | 'signOut';
export interface FocalPointStepRequest {
	step: FocalPointStep;
}

/** `POST /desk/nominations/invitations`: to everybody of these municipalities who was never invited. */
export interface InvitationsAnswer {
	count: number;
}

/** `GET /desk/focal-points/:id/letter` */
export interface LetterFile {
	name: string;
	mediaType: string;
	base64: string;
}

/** `POST /desk/nominations/import`. With `isDryRun` nothing is stored. */
export interface NominationImportRequest {
	/** The bytes of a CSV or Excel file. */
	file: { name: string; base64: string };
	isDryRun: boolean;
}
export interface NominationImportReport {
	applied: boolean;
	/** Any of these means that nothing was or would be stored. */
	problems: { line: number; code: string; message: BilingualText }[];
	rows: { line: number; typed: string; outcome: 'add' | 'skip' | 'invalid'; reason: BilingualText | null }[];
}

/** `POST /desk/nominations/:code/entry`: opens the form on behalf of the municipality in this browser. */
export interface EntryRequest {
	source: string;
}
export interface EntryAnswer {
	/** Path of the form. */
	url: string;
}
