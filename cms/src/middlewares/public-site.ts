/**
 * Serves the live release of the public site from the address of the CMS, so that one origin does everything. It
 * answers only what belongs to the site and leaves every other path to Strapi.
 *
 * It may stand anywhere before `strapi::public`, which would take `/` for the admin.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import {
	acceptedEncoding,
	answer,
	type Encoding,
	isCompressible,
	isPublicPath,
	type ObjectEntry,
	objectName,
} from '../domain/publication/release.ts';
import { isMissingFile, liveManifest, siteDir } from '../publication/live-release.ts';
import { sendWaiting } from '../publication/waiting-page.ts';

/** Bodies kept in memory, compressed or not. A compressed page has about 8 kB, so this holds some 4,000 of them. */
const CACHE_BYTES = 32 * 1024 * 1024;

/** Larger bodies are streamed from the disk and not kept. */
const CACHEABLE_BYTES = 512 * 1024;

const brotli = (bytes: Buffer, quality: number): Promise<Buffer> =>
	promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/**
 * Quality 5 takes 1.2 ms for a page of 35 kB where 11 takes 68 ms and saves another 8 %: the first reader gets the
 * former at once, and what a second one asks for is compressed again in the background for all others.
 */
const QUALITY = { atOnce: 5, inBackground: 11 };

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
	br: (bytes) => brotli(bytes, QUALITY.atOnce),
	gzip: (bytes) => promisify(gzip)(bytes, { level: 6 }),
	identity: async (bytes) => bytes,
};

/** Bodies by object and encoding, the least recently used leaving first. Equal requests share one compression. */
function bodyCache(dir: string) {
	const kept = new Map<string, Buffer>();
	const pending = new Map<string, Promise<Buffer>>();
	/** Compressed in the background, or about to be. */
	const improved = new Set<string>();
	/** One at a time, so that readers keep the other threads. */
	let improving: Promise<void> = Promise.resolve();
	let keptBytes = 0;

	async function improve(name: string, object: string) {
		try {
			const bytes = await brotli(await readFile(join(dir, 'objects', objectName(object))), QUALITY.inBackground);
			const before = kept.get(name);
			if (before === undefined || bytes.length >= before.length) return;
			keptBytes -= before.length - bytes.length;
			kept.set(name, bytes);
		} catch {
			// The object left with its release; the copy that is kept serves whoever still asks for it.
		}
	}

	function keep(name: string, bytes: Buffer) {
		kept.set(name, bytes);
		keptBytes += bytes.length;
		for (const [oldest, { length }] of kept) {
			if (keptBytes <= CACHE_BYTES) break;
			kept.delete(oldest);
			improved.delete(oldest);
			keptBytes -= length;
		}
	}

	return async (object: string, encoding: Encoding): Promise<Buffer> => {
		const name = `${object}.${encoding}`;
		const cached = kept.get(name);
		if (cached !== undefined) {
			kept.delete(name);
			kept.set(name, cached);
			if (encoding === 'br' && !improved.has(name)) {
				improved.add(name);
				improving = improving.then(() => improve(name, object));
			}
			return cached;
		}
		let work = pending.get(name);
		if (work === undefined) {
			work = readFile(join(dir, 'objects', objectName(object))).then(compress[encoding]);
			pending.set(name, work);
			work.then(
				(bytes) => keep(name, bytes),
				() => {},
			);
			work.finally(() => pending.delete(name)).catch(() => {});
		}
		return work;
	};
}

const NOT_FOUND = 'পাতাটি পাওয়া যায়নি · Page not found\n';

export default (config: { dir: string }, { strapi }: { strapi: Pick<Core.Strapi, 'dirs' | 'log'> }) => {
	const dir = siteDir(strapi.dirs.app.root, config.dir);
	const live = liveManifest(dir, strapi.log);
	const bodyOf = bodyCache(dir);

	async function sendObject(ctx: Context, entry: ObjectEntry) {
		const { object, size } = entry;
		const encoding = isCompressible(entry) ? acceptedEncoding(ctx.get('Accept-Encoding')) : 'identity';
		if (isCompressible(entry)) ctx.vary('Accept-Encoding');
		if (encoding !== 'identity') {
			// Two encodings of one page differ in bytes, which only a weak tag allows (RFC 9110 §8.8.3).
			ctx.set({ 'Content-Encoding': encoding, ETag: `W/"${object}"` });
		}
		if (size <= CACHEABLE_BYTES || encoding !== 'identity') {
			ctx.body = await bodyOf(object, encoding);
		} else {
			const path = join(dir, 'objects', objectName(object));
			await stat(path);
			ctx.body = createReadStream(path);
			ctx.length = size;
		}
	}

	return async (ctx: Context, next: Next) => {
		if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
		const manifest = await live();
		if (!isPublicPath(manifest, ctx.path)) return next();
		if (manifest === null) return sendWaiting(ctx);

		const { status, headers, object } = answer(manifest, ctx.path, {
			acceptLanguage: ctx.get('Accept-Language'),
			ifNoneMatch: ctx.get('If-None-Match') || undefined,
			query: ctx.search,
		});
		const { Vary, ...fixed } = headers;
		ctx.status = status;
		ctx.set(fixed);
		if (Vary !== undefined) ctx.vary(Vary);
		// A 304 must vary as the 200 does that it stands for (RFC 9110 §15.4.5).
		if (status === 304) ctx.vary('Accept-Encoding');
		if (object === null) {
			ctx.body = status === 404 ? NOT_FOUND : null;
			ctx.status = status;
			return;
		}
		try {
			await sendObject(ctx, object);
			ctx.status = status;
		} catch (error) {
			if (!isMissingFile(error)) throw error;
			strapi.log.error(
				`Public site: object ${object.object} of ${ctx.path} is missing. The publisher makes it again when it is started.`,
			);
			ctx.remove('ETag');
			ctx.remove('Content-Encoding');
			sendWaiting(ctx);
		}
	};
};
