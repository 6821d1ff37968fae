import type { Context } from 'koa';
import { personOf } from '../../../collection/person.ts';
import type { Person } from '../../../domain/focal-point/person.ts';
import type { ProposalFault } from '../../../domain/practice/practice-proposal.ts';
import type { ProposalPageView } from '../../../domain/practice/practice-update-page.ts';
import { Problem } from '../../../domain/problem.ts';
import { isLocale, type Locale, otherLocale } from '../../../domain/text/locale.ts';
import { sendProposalPage } from '../../../practice-update/pages.ts';

const service = () => strapi.service('api::practice-update.proposal');

const localeOf = (ctx: Context): Locale => (isLocale(ctx.params.locale) ? ctx.params.locale : 'bn');
const pagePath = (locale: Locale, documentId: string): string => `/${locale}/questionnaire/practices/${documentId}/`;

function seeOther(ctx: Context, path: string): void {
	ctx.redirect(path);
	ctx.status = 303;
}

/** What was posted, the texts alone. */
function typedIn(ctx: Context): Record<string, string> {
	const { body } = ctx.request as unknown as { body?: Record<string, unknown> };
	return Object.fromEntries(
		Object.entries(body ?? {}).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
	);
}

/** What the page is made of; whatever is wrong with it, what was typed stays in it. */
async function viewOf(ctx: Context, person: Person | null, locale: Locale): Promise<ProposalPageView> {
	return service().page(person, { documentId: ctx.params.documentId, locale });
}

export default {
	async page(ctx: Context) {
		const locale = localeOf(ctx);
		const person = await personOf(ctx);
		if (person === null) {
			const next = pagePath(locale, ctx.params.documentId);
			return seeOther(ctx, `/${locale}/questionnaire/sign-in/?next=${encodeURIComponent(next)}`);
		}
		const view = await viewOf(ctx, person, locale);
		await sendProposalPage(ctx, 200, { ...view, isSent: ctx.query.sent === '1' });
	},

	/** Keeps the proposal; or shows what was typed again, in the other language, or with what is wrong with it. */
	async send(ctx: Context) {
		const locale = localeOf(ctx);
		const typed = typedIn(ctx);
		const person = await personOf(ctx);
		if (typed.go === 'language') {
			return sendProposalPage(ctx, 200, { ...(await viewOf(ctx, person, otherLocale(locale))), typed });
		}
		if (person === null) {
			return sendProposalPage(ctx, 401, { ...(await viewOf(ctx, null, locale)), typed, isSignedOut: true });
		}
		const { documentId } = ctx.params;
		try {
			const sent = { documentId, locale, id: typed.id ?? '', typed: (name: string) => typed[name] ?? '' };
			const faults: ProposalFault[] = await service().send(person, sent);
			if (faults.length === 0) return seeOther(ctx, `${pagePath(locale, documentId)}?sent=1`);
			await sendProposalPage(ctx, 422, { ...(await viewOf(ctx, person, locale)), typed, faults });
		} catch (error) {
			if (!(error instanceof Problem) || error.status !== 422) throw error;
			const problem = error.text[locale];
			await sendProposalPage(ctx, 422, { ...(await viewOf(ctx, person, locale)), typed, problem });
		}
	},
};
