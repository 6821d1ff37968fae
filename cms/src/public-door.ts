/**
 * The door of the addresses to which anybody may post. It turns away what is too large, of another kind, or sent from
 * somebody else's page before the body is read, and answers people with a page where programs get JSON.
 *
 * It stands before `strapi::body`, whose limits are for signed-in editors.
 */
import type { Context, Next } from 'koa';
import { sendPage, setRetryAfter, wantsJson } from './answer';
import { noticePage } from './answer-page';
import { Problem, type ProblemMessage, problems } from './domain/problem.ts';

interface Door {
	/** Every path that begins so. */
	prefix: string;
	maxBytes: number;
	/** What somebody is told who comes from a page that is not ours. */
	foreignPage: () => Problem;
	/** Over a page that says of a 404 what is not there. */
	notFoundTitle: ProblemMessage;
}

export function publicDoor({ prefix, maxBytes, foreignPage, notFoundTitle }: Door) {
	/** Throws the problem of a foreign page, `feedback.wrong-type`, `feedback.length-required` or `feedback.too-large`. */
	function checkPost(ctx: Context): void {
		if (isForeign(ctx)) throw foreignPage();
		if (!ctx.is('application/x-www-form-urlencoded', 'application/json')) throw problems.feedbackWrongType({});
		const length = ctx.request.length;
		if (length === undefined) throw problems.feedbackLengthRequired({});
		if (length > maxBytes) throw problems.feedbackTooLarge({ maxBytes });
	}

	return async (ctx: Context, next: Next) => {
		if (!ctx.path.startsWith(prefix)) return next();
		ctx.set('Cache-Control', 'no-store');
		ctx.vary('Accept');
		try {
			if (ctx.method === 'POST') checkPost(ctx);
			await next();
		} catch (error) {
			const problem = problemOf(error, maxBytes);
			if (problem === null) throw error;
			setRetryAfter(ctx, problem);
			if (wantsJson(ctx)) throw problem;
			const title = problem.status === 404 ? notFoundTitle : undefined;
			sendPage(ctx, problem.status, await noticePage(problem, title));
		}
	};
}

/**
 * Whether a page of somebody else's site sends this through the browser of its visitor. Browsers say so themselves;
 * older ones name the origin. Programs say neither, and need no visitor.
 */
export function isForeign(ctx: Context): boolean {
	const site = ctx.get('Sec-Fetch-Site');
	if (site !== '') return site !== 'same-origin' && site !== 'none';
	const origin = ctx.get('Origin');
	if (origin === '') return false;
	const host = hostOf(origin);
	return host === '' || ![ctx.host, hostOf(process.env.PUBLIC_SITE_URL ?? '')].includes(host);
}

/** Empty for `null`, the origin of a page that hides where it is from. */
function hostOf(origin: string): string {
	return URL.canParse(origin) ? new URL(origin).host : '';
}

/** The parser of bodies has failures of its own: broken JSON, or a body that is longer than it said. */
function problemOf(error: unknown, maxBytes: number): Problem | null {
	if (error instanceof Problem) return error;
	const status = error instanceof Error && 'status' in error ? error.status : null;
	if (status === 413) return problems.feedbackTooLarge({ maxBytes });
	return status === 400 ? problems.invalidInput({ detail: 'body' }) : null;
}
