import { timingSafeEqual } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Context } from 'koa';
import { printFailed, storePrinted, takePrintJob } from '../../../collection/print-jobs.ts';
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

/** A letter with two pages has 60 kB, a receipt with forty photos 10 MB. */
const MAX_PRINTED_BYTES = 30 * 1024 * 1024;

/** The PDF as it comes. Throws `input.invalid` before more than the limit is kept. */
async function readPdf(ctx: Context): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > MAX_PRINTED_BYTES) throw problems.invalidInput({ detail: 'the PDF is too large' });
		chunks.push(chunk);
	}
	const bytes = Buffer.concat(chunks);
	if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw problems.invalidInput({ detail: 'this is no PDF' });
	return bytes;
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

	/** The next page that waits for a printer, or nothing (204). */
	async printJob(ctx: Context) {
		requirePublisher(ctx);
		const job = await takePrintJob(strapi.db.connection, new Date());
		ctx.set('Cache-Control', 'no-store');
		if (job === null) ctx.status = 204;
		else ctx.body = job;
	},

	/** The PDF of a page, or as JSON why there is none. */
	async printed(ctx: Context) {
		requirePublisher(ctx);
		const id = wholeNumber(ctx.params.id, 'id');
		if (ctx.is('application/pdf')) await storePrinted(strapi.db.connection, id, await readPdf(ctx), new Date());
		else {
			const { body } = ctx.request as unknown as { body?: { fault?: unknown } };
			await printFailed(strapi.db.connection, id, one(body?.fault) || 'The printer gave no reason.');
		}
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
