/**
 * Before the pages to which links in mails lead (`/u/…`, `/confirm/…`). The link is the whole proof: there is no cookie
 * that a foreign page could use, so posts are taken from wherever they come, mail providers among them (RFC 8058). The
 * address of such a page acts for a person, so it is given to no other site, kept by no cache, and found by no engine.
 */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { sendPage, setRetryAfter, wantsJson } from '../answer';
import { noticePage } from '../answer-page';
import { Problem, type ProblemMessage, problems } from '../domain/problem.ts';
import { MAX_SUBSCRIPTION_BYTES } from '../domain/subscriber/subscription.ts';

const PATH = /^\/(?:u|confirm)\//;

/** Only the settings are more than a press; whatever else is sent along is not even read. */
const HAS_FORM = /^\/u\/[^/]+\/preferences\/?$/;

const TITLE: ProblemMessage = { en: 'This did not work', bn: 'এটি হয়নি' };

/** A mail provider that was refused so tries again, too. */
const RETRY_SECONDS = 120;

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
	async (ctx: Context, next: Next) => {
		if (!PATH.test(ctx.path)) return next();
		try {
			if (ctx.method === 'POST') limitBody(ctx);
			await next();
		} catch (error) {
			const problem = asProblem(error, strapi);
			setRetryAfter(ctx, problem);
			if (wantsJson(ctx)) throw problem;
			sendPage(ctx, problem.status, await noticePage(problem, TITLE));
		} finally {
			ctx.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex, nofollow' });
		}
	};

/** What nobody foresaw, a full disk among it, is logged; what the reader of bodies refuses keeps its own answer. */
function asProblem(error: unknown, strapi: Core.Strapi): Problem {
	if (error instanceof Problem) return error;
	if (error instanceof Error && 'status' in error) throw error;
	strapi.log.error(`A link of a mail was not answered: ${error instanceof Error ? error.stack : String(error)}`);
	return problems.subscriptionLinkFault({ retryAfterSeconds: RETRY_SECONDS });
}

/** Mail providers may post multipart, which our own reader of bodies would put on the disk. */
function limitBody(ctx: Context): void {
	if (!HAS_FORM.test(ctx.path)) {
		delete ctx.req.headers['content-type'];
		return;
	}
	if (!ctx.is('application/x-www-form-urlencoded')) throw problems.feedbackWrongType({});
	const length = ctx.request.length;
	if (length === undefined) throw problems.feedbackLengthRequired({});
	if (length > MAX_SUBSCRIPTION_BYTES) throw problems.feedbackTooLarge({ maxBytes: MAX_SUBSCRIPTION_BYTES });
}
