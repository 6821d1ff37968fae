import { timingSafeEqual } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Context } from 'koa';
import { problems } from '../../../domain/problem.ts';
import { publicMedia } from '../../../publication/media';

/** The longest a feed reader may wait for news; shorter than the usual 30 s idle limit of proxies. */
const MAX_WAIT_SECONDS = 25;

function requirePublisher(ctx: Context): void {
	const expected = Buffer.from(`Bearer ${process.env.PUBLICATION_TOKEN ?? ''}`);
	const given = Buffer.from(ctx.get('authorization'));
	const isSet = (process.env.PUBLICATION_TOKEN ?? '').length >= 16;
	if (!isSet || given.length !== expected.length || !timingSafeEqual(given, expected)) throw problems.feedForbidden({});
}

function wholeNumber(value: unknown, name: string): number {
	const number = Number(value ?? 0);
	if (!Number.isInteger(number) || number < 0) throw problems.invalidInput({ detail: `${name} is not a whole number` });
	return number;
}

const one = (value: unknown): string => (typeof value === 'string' ? value : '');

export default () => ({
	/** The feed as NDJSON; with `wait` it answers when there is news or the seconds are over. */
	async feed(ctx: Context) {
		requirePublisher(ctx);
		const since = wholeNumber(ctx.query.since, 'since');
		const waitSeconds = Math.min(wholeNumber(ctx.query.wait, 'wait'), MAX_WAIT_SECONDS);
		const lines = await strapi.service('api::publication.publication').feed({ since, waitSeconds });
		ctx.set('Cache-Control', 'no-store');
		ctx.type = 'application/x-ndjson';
		// Counted in bytes, so that a slow reader makes the CMS hold a page or two and not many.
		ctx.body = Readable.from(lines, { objectMode: false });
	},

	async media(ctx: Context) {
		requirePublisher(ctx);
		const file = one(ctx.params.file);
		const media = await publicMedia(file);
		if (media === null) throw problems.notFound({ what: 'media', id: file });
		ctx.set('Cache-Control', 'no-store');
		ctx.type = media.mime;
		ctx.body = media.bytes;
	},

	/** The publisher says what became of a build. */
	async report(ctx: Context) {
		requirePublisher(ctx);
		const body = (ctx.request as unknown as { body?: Record<string, unknown> }).body ?? {};
		await strapi.service('api::publication.publication').recordRelease(body);
		ctx.status = 204;
	},

	/** One page with the unpublished version in the real layout. Never cached, never indexed. */
	async preview(ctx: Context) {
		const { uid, documentId, locale, expires, signature } = ctx.query;
		const html = await strapi.service('api::publication.publication').preview({
			uid: one(uid),
			documentId: one(documentId),
			locale: one(locale),
			expires: Number(expires),
			signature: one(signature),
		});
		ctx.set('Cache-Control', 'no-store');
		ctx.set('X-Robots-Tag', 'noindex, nofollow');
		ctx.type = 'text/html; charset=utf-8';
		ctx.body = html;
	},
});
