import { readFile } from 'node:fs/promises';
import type { Context } from 'koa';
import { sendPage, setRetryAfter, wantsJson } from '../../../answer';
import { type FeedbackForm, type ReadFeedback, readFeedback } from '../../../domain/practice/feedback.ts';
import { Problem, problems } from '../../../domain/problem.ts';
import type { FieldProblem } from '../../../domain/public-form/form.ts';
import { isLocale } from '../../../domain/text/locale.ts';
import { formPage, receiptPage } from '../../../feedback/pages';
import { publishedPractice, receiptOf } from '../../../feedback/tickets';
import { publicRecordOf } from '../../../publication/outbox';

const BANGLA_FONT = '@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal.woff2';

const one = (value: unknown): string => (typeof value === 'string' ? value : '');

async function submit(ctx: Context, form: FeedbackForm): Promise<void> {
	const read = readFeedback(form, (ctx.request as unknown as { body?: unknown }).body);
	const outcome: string | Problem = await strapi
		.service('api::feedback.feedback')
		.submit(form, read, ctx.ip)
		.catch(asProblem);
	if (outcome instanceof Problem) return refuse(ctx, form, read, outcome);
	if (wantsJson(ctx)) {
		ctx.status = 201;
		ctx.body = { ticket: outcome };
		return;
	}
	ctx.redirect(`/api/feedback/receipts/${outcome}`);
	ctx.status = 303;
}

/** What nobody foresaw is logged and still answered with the reader's own words in the form. */
function asProblem(error: unknown): Problem {
	if (error instanceof Problem) return error;
	strapi.log.error(`A message of a reader was not stored: ${error instanceof Error ? error.stack : String(error)}`);
	return problems.feedbackFault({});
}

async function refuse(ctx: Context, form: FeedbackForm, read: ReadFeedback, problem: Problem): Promise<void> {
	if (wantsJson(ctx)) throw problem;
	const isAboutFields = problem.code === 'feedback.invalid';
	const wrong = isAboutFields ? (problem.details.problems as FieldProblem[]) : [];
	const { practice: code } = read.answers;
	setRetryAfter(ctx, problem);
	const html = await formPage(
		form,
		{ ...read, problems: wrong },
		{ notice: isAboutFields ? null : problem.text, practice: code === null ? null : await publicOrNone(code) },
	);
	sendPage(ctx, problem.status, html);
}

/** The page stands even where the practice cannot be read. */
const publicOrNone = (code: string) => publishedPractice(code).catch(() => null);

/** The form by itself, for those who come without one: a bookmark, or the address of an answer opened again. */
async function show(ctx: Context, form: FeedbackForm): Promise<void> {
	const { practice: code, locale } = ctx.query;
	const typed = readFeedback(form, { practice: one(code) });
	const number = typed.answers.practice;
	const practice = number === null ? null : await publishedPractice(number);
	const html = await formPage(
		form,
		{ locale: isLocale(locale) ? locale : 'bn', typed: practice === null ? {} : typed.typed, problems: [] },
		{ notice: null, practice },
	);
	sendPage(ctx, 200, html);
}

export default () => ({
	practiceUse: (ctx: Context) => submit(ctx, 'practiceUse'),
	practiceUseForm: (ctx: Context) => show(ctx, 'practiceUse'),
	problemReport: (ctx: Context) => submit(ctx, 'problemReport'),
	problemReportForm: (ctx: Context) => show(ctx, 'problemReport'),

	/** The letters of the answer pages. The package changes its version, never the file. */
	async font(ctx: Context) {
		ctx.set('Cache-Control', 'public, max-age=31536000, immutable');
		ctx.type = 'font/woff2';
		ctx.body = await readFile(require.resolve(BANGLA_FONT));
	},

	/** GET changes nothing, so a receipt can be opened again and kept as a bookmark. */
	async receipt(ctx: Context) {
		const { form, row } = await receiptOf(one(ctx.params.ticket));
		const practice = await publicRecordOf('practice', row.practiceId);
		sendPage(ctx, 200, await receiptPage(form, { ticket: row.ticket, locale: row.language, practice }));
	},
});
