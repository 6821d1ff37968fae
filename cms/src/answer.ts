/** How readers' forms are answered: a page for people, a Problem as JSON for programs. */
import type { Context } from 'koa';
import type { Problem } from './domain/problem.ts';
import { SECURITY_HEADERS } from './domain/publication/release.ts';

/** A program says that it speaks JSON; a browser never does before HTML. */
export function wantsJson(ctx: Context): boolean {
	return ctx.is('json') === 'json' || ctx.accepts('html', 'json') === 'json';
}

export function sendPage(ctx: Context, status: number, html: string): void {
	ctx.status = status;
	ctx.set({ ...SECURITY_HEADERS, 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' });
	ctx.type = 'text/html; charset=utf-8';
	ctx.body = html;
}

/** Says when to try again, where the problem knows it. */
export function setRetryAfter(ctx: Context, { details }: Problem): void {
	if (typeof details.retryAfterSeconds === 'number') ctx.set('Retry-After', String(details.retryAfterSeconds));
}
