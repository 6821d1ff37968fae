/** The pages on which municipalities speak about their published practices. Their routes stand among those of the site. */
import type { Context } from 'koa';
import { sendFramed } from '../collection/frame.ts';
import type { Locale } from '../domain/locale.ts';
import type { CheckAnswer } from '../domain/practice-check.ts';
import type { PartState, ProposalFault, ProposalField } from '../domain/practice-proposal.ts';

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
	parts: ShownPart[];
}

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

export interface CheckPageView {
	locale: Locale;
	/** Where the form is sent. */
	action: string;
	practice: { title: string; path: string };
	answered: { answer: CheckAnswer; at: string } | null;
	typed: Readonly<Record<string, string>>;
	faults: readonly { name: string; message: Record<Locale, string> }[];
	/** Where a change is proposed. */
	changePath: string;
}

interface Page {
	title: string;
	lead: string | null;
	body: string;
}

/** Names that the compiler does not follow: see answer-page.ts. */
const VIEWS: string = '@mab/newsletter-templates/questionnaire';

export async function sendProposalPage(ctx: Context, status: number, view: ProposalPageView): Promise<void> {
	const { proposalPage } = (await import(`${VIEWS}/proposal.ts`)) as { proposalPage(view: ProposalPageView): Page };
	await sendFramed(ctx, view.locale, { status, ...proposalPage(view) });
}

export async function sendCheckPage(ctx: Context, status: number, view: CheckPageView): Promise<void> {
	const { stillRunningPage } = (await import(`${VIEWS}/still-running.ts`)) as {
		stillRunningPage(view: CheckPageView): Page;
	};
	await sendFramed(ctx, view.locale, { status, ...stillRunningPage(view) });
}

const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
	method,
	path: `/:locale(bn|en)/questionnaire/${path}`,
	handler,
	info: { apiName: 'practice-update' },
	config: { auth: false as const },
});

/** Opening a page changes nothing; the buttons send. */
export const PRACTICE_UPDATE_ROUTES = [
	route('GET', 'practices/:documentId', 'proposal.page'),
	route('POST', 'practices/:documentId', 'proposal.send'),
	route('GET', 'still-running/:ticket', 'still-running.page'),
	route('POST', 'still-running/:ticket', 'still-running.answer'),
];
