/** What the page "Practice updates" in the admin asks of the server. As in contract.ts, both halves import these types. */
import type { BilingualText } from './contract.ts';

export interface PartView {
	id: number;
	label: BilingualText;
	/** As the page said it when it was proposed, as the draft says it now, and as it should say it; empty for nothing. */
	before: BilingualText;
	inDraft: BilingualText;
	after: BilingualText;
	/** The draft says something else than the page did. */
	hasMoved: boolean;
	/** Has no field of its own: whoever takes it over works it into the text. */
	isByHand: boolean;
	source: string | null;
	state: 'waiting' | 'taken' | 'published' | 'declined';
	stateLabel: BilingualText;
	reason: string | null;
	decidedBy: string | null;
}

export interface ProposalView {
	id: string;
	/** documentId */
	practiceId: string;
	locale: 'bn' | 'en';
	title: BilingualText;
	municipality: BilingualText;
	by: string;
	proposedAt: string;
	parts: PartView[];
}

/** `GET /desk/practice-updates?shown=open|all` */
export interface ProposalList {
	proposals: ProposalView[];
}

/** `POST /desk/practice-updates/parts/:id` answers the new ProposalView. The reason is needed. */
export interface PartDecisionRequest {
	decision: 'taken' | 'declined';
	reason: string;
}

/** A practice of which an officer has to ask whether it still runs. */
export interface CheckItem {
	id: number;
	practiceId: string;
	title: BilingualText;
	municipality: BilingualText;
	dueOn: string;
	obstacle: 'nobody' | 'silent' | 'other';
	obstacleLabel: BilingualText;
	lastConfirmedOn: string | null;
	/** Who knows, where the focal point said so. */
	words: string | null;
}

/** `GET /desk/practice-checks`. `POST /desk/practice-checks/:id` confirms one, with how the officer learnt it; answers the new list. */
export interface CheckList {
	checks: CheckItem[];
}
export interface CheckConfirmation {
	reason: string;
}
