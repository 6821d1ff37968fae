/** What a page of the form is made from. The server reads it from the database, the browser from its own store. */

import type { UpcomingSession } from '../focal-point/orientation.ts';
import type { Likeness } from '../practice/practice-likeness.ts';
import type { Questionnaire, QuestionPath, Words } from '../questionnaire/questionnaire-definition.ts';
import type { Answers } from '../questionnaire/response-answers.ts';
import type { ResponseState } from '../response/response.ts';
import type { FoundConflict } from '../response/response-merge.ts';
import type { Locale } from '../text/locale.ts';
import type { FormPlace } from './form-place.ts';

/** What MAB knows of the municipality, shown and not asked (A30). */
export interface FormMunicipality {
	code: string;
	name: Words;
	facts: readonly { label: Words; value: Words }[];
}

export interface FormPerson {
	name: string;
	municipality: FormMunicipality;
	/** Practice for trainees: nothing of it counts. */
	isSandbox: boolean;
	/** An officer of MAB types in what the municipality gave. */
	isOnBehalf: boolean;
}

export interface FormAttachment {
	id: string;
	name: string;
	/** Bytes; `null` while it is only on this device. */
	size: number | null;
	/** `waiting`: on this device. `sent`: with MAB, being checked. `clean`: checked. `refused`: see `fault`. */
	state: 'waiting' | 'sent' | 'clean' | 'refused';
	isPicture: boolean;
	/** Why it was refused, and what to do. */
	fault: Words | null;
	/** Bytes of the photo as it came, where MAB keeps that too. */
	originalSize?: number | null;
}

export interface FormRemark {
	id: number;
	question: string;
	text: string;
	/** Instant. */
	at: string;
	answer: string | null;
	isClosed: boolean;
}

/** A response of the municipality, or its published practice. */
export interface SimilarPractice {
	title: string;
	likeness: Likeness;
	/** Of the two, one. */
	responseId: string | null;
	slug: string | null;
}

export interface FormResponse {
	id: string;
	path: QuestionPath;
	state: ResponseState;
	/** How many operations the server has taken, as far as is known here. */
	version: number;
	/** Of the receipt; `null` before it was submitted. */
	reference: string | null;
	submittedAt: string | null;
	/** When the server took the last save; `null` before the first. */
	savedAt: string | null;
	answers: Answers;
	attachments: readonly FormAttachment[];
	remarks: readonly FormRemark[];
	conflicts: readonly (FoundConflict & { by?: string; at?: string })[];
	/** Key of the question that was answered last; `null` for none. */
	lastQuestion: string | null;
	/** Another practice of the municipality that may be the same one (A50). */
	similar: SimilarPractice | null;
}

/** One line of the dashboard (A19). */
export interface FormListItem {
	id: string;
	path: QuestionPath;
	state: ResponseState;
	title: string | null;
	reference: string | null;
	changedAt: string;
	submittedAt: string | null;
	/** Keys of the questions with open remarks. */
	toFix: readonly string[];
	/** Address of the published practice. */
	publishedAt: string | null;
}

/** A practice of the municipality that is public (A57). */
export interface FormPractice {
	title: string;
	path: string;
	/** Where a change is proposed. */
	changePath: string;
	/** Where "is it still running?" is answered; `null` while nobody asks. */
	questionPath: string | null;
	lastConfirmedOn: string | null;
	/** Proposed parts of which MAB has not decided. */
	waitingCount: number;
}

export interface FormRound {
	isOpen: boolean;
	/** Instant; `null` in continuous intake. */
	closesAt: string | null;
}

/** What the address says beside the place. */
export interface FormQuery {
	/** Faults are shown: somebody asked for the check, or came from it. */
	isChecking: boolean;
	/** A row that was just removed, and where it stood: `k3f9:2`. */
	removed: string | null;
	/** It was sent, and could not be submitted as it is. */
	isRefused: boolean;
	/** A file of this page that was not taken, and why. */
	fileFault: { path: string; text: Words } | null;
}

export interface FormView {
	locale: Locale;
	place: FormPlace;
	query: FormQuery;
	questionnaire: Questionnaire;
	person: FormPerson;
	response: FormResponse;
	/** Made for the next operation of a page without script; a page that is sent twice is taken once. */
	operationId: string;
	/** Of the row that the page offers to fill in first. */
	newRow: string;
}

export interface FormHome {
	locale: Locale;
	questionnaire: Questionnaire;
	person: FormPerson;
	round: FormRound;
	responses: readonly FormListItem[];
	practices: readonly FormPractice[];
	/** Sessions that explain the questionnaire, the next one first. */
	orientation: readonly UpcomingSession[];
	/** Id for a response that may be begun from this page. */
	newId: string;
	/** Instant. */
	now: string;
}

/** A page before it is put into its frame. */
export interface FormPage {
	/** Begins with "Error:" where something is wrong. */
	title: string;
	/** HTML. */
	body: string;
}
