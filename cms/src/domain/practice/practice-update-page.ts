/** What the pages show on which municipalities speak about their published practices: the CMS fills it, the templates draw it. */
import type { Locale } from '../text/locale.ts';
import type { CheckAnswer } from './practice-check.ts';
import type { PartState, ProposalFault, ProposalField } from './practice-proposal.ts';

export interface ShownPart {
	label: Record<Locale, string>;
	before: Record<Locale, string>;
	after: Record<Locale, string>;
	source: string | null;
	state: PartState;
	reason: string | null;
}

export interface ShownProposal {
	id: string;
	proposedAt: string;
	by: string;
	parts: readonly ShownPart[];
}

/** The page of A57. */
export interface ProposalPageView {
	locale: Locale;
	practice: { documentId: string; title: string; path: string };
	/** Made for the next proposal of the page; sent twice it is one. */
	newId: string;
	/** Empty where the page only tells. */
	fields: readonly ProposalField[];
	/** By the name of the box. */
	typed: Readonly<Record<string, string>>;
	faults: readonly ProposalFault[];
	/** Why it was not taken, beside the faults of boxes. */
	problem: string | null;
	/** Whoever sent it is signed in no more; what was typed stands in the page. */
	isSignedOut: boolean;
	/** A proposal that was just sent. */
	isSent: boolean;
	proposals: readonly ShownProposal[];
}

/** The page of A58. */
export interface CheckPageView {
	locale: Locale;
	/** Where the form is sent. */
	action: string;
	practice: { title: string; path: string };
	answered: { answer: CheckAnswer; at: string } | null;
	/** By the name of the box. */
	typed: Readonly<Record<string, string>>;
	faults: readonly { name: string; message: Record<Locale, string> }[];
	/** Where a change is proposed. */
	changePath: string;
}
