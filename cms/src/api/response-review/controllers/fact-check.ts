import type { Context } from 'koa';
import type { FactCheck } from '../../../collection/fact-checks.ts';
import { sendFramed } from '../../../collection/frame.ts';
import { Problem } from '../../../domain/problem.ts';
import { isLocale, type Locale } from '../../../domain/text/locale.ts';

interface FactCheckPage {
	title: string;
	lead: string | null;
	body: string;
}
interface FactCheckTemplate {
	factCheckPage(check: {
		locale: Locale;
		action: string;
		check: FactCheck;
		comment: string;
		problem: string | null;
	}): FactCheckPage;
}

/** A name that the compiler does not follow: see answer-page.ts. */
const TEMPLATE: string = '@mab/newsletter-templates/questionnaire/fact-check.ts';

const service = () => strapi.service('api::response-review.fact-check');

const localeOf = (ctx: Context): Locale => (isLocale(ctx.params.locale) ? ctx.params.locale : 'bn');

async function send(ctx: Context, check: FactCheck, { comment = '', problem = null as Problem | null } = {}) {
	const { factCheckPage } = (await import(TEMPLATE)) as FactCheckTemplate;
	const locale = localeOf(ctx);
	const said = problem?.text[locale] ?? null;
	const page = factCheckPage({ locale, action: ctx.path, check, comment, problem: said });
	return sendFramed(ctx, locale, { status: problem?.status ?? 200, ...page });
}

export default {
	/** Shows the text as it was when the municipality was asked. Mail programs open links too: nothing changes. */
	async page(ctx: Context) {
		await send(ctx, await service().read(ctx.params.token));
	},

	async answer(ctx: Context) {
		const body = (ctx.request as unknown as { body?: Record<string, unknown> }).body ?? {};
		const answer = body.answer === 'agreed' ? 'agreed' : 'commented';
		const comment = typeof body.comment === 'string' ? body.comment.slice(0, 4000) : '';
		try {
			await send(ctx, await service().answer(ctx.params.token, { answer, comment }));
		} catch (error) {
			if (!(error instanceof Problem) || error.status !== 422) throw error;
			await send(ctx, await service().read(ctx.params.token), { comment, problem: error });
		}
	},
};
