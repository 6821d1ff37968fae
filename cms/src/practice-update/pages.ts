/** The pages on which municipalities speak about their published practices. Their routes stand among those of the site. */
import type { Context } from 'koa';
import { sendFramed } from '../collection/frame.ts';
import type { CheckPageView, ProposalPageView } from '../domain/practice/practice-update-page.ts';

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
