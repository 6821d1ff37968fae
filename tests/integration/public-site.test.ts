import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheRule, type Entry, objectName, type PageStatus } from '@mab/cms/domain/publication/release.ts';
import { openSiteFolder } from '@mab/scripts/publisher/release.ts';
import Koa from 'koa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** The CMS is compiled as CommonJS by rules of its own, so its types stay out of this program. */
const MIDDLEWARE: string = join(import.meta.dirname, '../../cms/src/middlewares/public-site.ts');
const { default: publicSite }: { default: (config: { dir: string }, kit: { strapi: object }) => Koa.Middleware } =
	await import(MIDDLEWARE);

const EXPORT = join(import.meta.dirname, '../../scripts/export-site.ts');
const LONG_TEXT = 'পৌরসভা প্রতিটি ওয়ার্ডে বাড়ি বাড়ি গিয়ে বর্জ্য সংগ্রহ করে। '.repeat(50);

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

type Files = Record<
	string,
	{ text: string; status?: PageStatus; contentType?: string } | { to: string; temporary?: true }
>;

const PAGES: Files = {
	'/bn/': { text: `<h1>নীড়পাতা</h1>${LONG_TEXT}` },
	'/en/': { text: '<h1>Home</h1>' },
	'/bn/404/': { text: 'পাতাটি নেই', status: 404 },
	'/bn/practices/savar/': { text: 'সাভার' },
	'/bn/practices/old/': { to: '/bn/practices/savar/' },
	'/bn/practices/gone/': { text: 'সরিয়ে নেওয়া হয়েছে', status: 410 },
	'/media/drawing.svg': { text: '<svg xmlns="http://www.w3.org/2000/svg"/>', contentType: 'image/svg+xml' },
	'/media/film.mp4': { text: 'x'.repeat(700_000), contentType: 'video/mp4' },
};

/** Makes a release of these files the live one. */
function release(files: Files): void {
	const folder = openSiteFolder(dir);
	const draft = folder.draft();
	const entryOf = (path: string, file: Files[string]): Entry => {
		if ('to' in file) {
			const { to, ...rest } = file;
			return { kind: 'redirect', location: to, key: to, ...rest };
		}
		const stored = folder.put(new TextEncoder().encode(file.text));
		const { status = 200, contentType = 'text/html; charset=utf-8' } = file;
		return { kind: 'object', ...stored, contentType, status, key: stored.object, cache: cacheRule(path) };
	};
	for (const [path] of folder.live()?.entries ?? []) draft.set(path, null);
	for (const [path, file] of Object.entries(files)) draft.set(path, entryOf(path, file));
	folder.goLive({ draft, head: 1, codeVersion: 'test', inBackground: false, now: () => new Date() });
}

describe('the CMS serves the public site', () => {
	let server: Server;
	let faults: string[];

	beforeEach(async () => {
		faults = [];
		const log = { error: (line: string) => faults.push(line), info: () => {} };
		const app = new Koa();
		app.use(publicSite({ dir: '.' }, { strapi: { dirs: { app: { root: dir } }, log } }));
		app.use((ctx) => {
			ctx.body = 'answered by Strapi';
		});
		server = createServer(app.callback());
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	});
	afterEach(async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});

	async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
		const address = server.address();
		const port = typeof address === 'object' ? address?.port : address;
		const init = { method, headers: { 'Accept-Encoding': 'identity', ...headers }, redirect: 'manual' } as const;
		const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
		return { status: response.status, headers: response.headers, text: await response.text() };
	}

	test('before the first release a visitor is asked to wait, in both languages, and the page comes again by itself', async () => {
		const { status, headers, text } = await ask('/bn/');
		expect([status, headers.get('Retry-After'), headers.get('Cache-Control')]).toEqual([503, '5', 'no-store']);
		expect(text).toMatch(/http-equiv="refresh"/);
		expect(text).toMatch(/সাইট/);
		expect(text).toMatch(/site/);
	});

	test.each(['/admin', '/api/publication/feed', '/upload', '/_health', '/content-manager/x'])(
		'%s stays with Strapi',
		async (path) => {
			expect((await ask(path)).text).toBe('answered by Strapi');
			release(PAGES);
			expect((await ask(path)).text).toBe('answered by Strapi');
		},
	);

	test('only reading is answered', async () => {
		release(PAGES);
		expect((await ask('/bn/', {}, 'POST')).text).toBe('answered by Strapi');
		const head = await ask('/bn/practices/savar/', {}, 'HEAD');
		expect([head.status, head.text, head.headers.get('Content-Length')]).toEqual([200, '', '15']);
	});

	test('pages, redirects, withdrawn and unknown pages each have their status', async () => {
		release(PAGES);
		expect(await ask('/bn/practices/savar/')).toMatchObject({ status: 200, text: 'সাভার' });
		expect(await ask('/bn/practices/gone/')).toMatchObject({ status: 410, text: 'সরিয়ে নেওয়া হয়েছে' });
		expect(await ask('/bn/nothing/')).toMatchObject({ status: 404, text: 'পাতাটি নেই' });
		const moved = await ask('/bn/practices/old/?a=1');
		expect([moved.status, moved.headers.get('Location')]).toEqual([301, '/bn/practices/savar/?a=1']);
		const slash = await ask('/bn/practices/savar');
		expect([slash.status, slash.headers.get('Location')]).toEqual([308, '/bn/practices/savar/']);
		const root = await ask('/', { 'Accept-Language': 'en' });
		expect([root.status, root.headers.get('Location'), root.headers.get('Vary')]).toEqual([
			302,
			'/en/',
			'Accept-Language',
		]);
	});

	test('an address that is not ready leads elsewhere, and the next request sees when it is', async () => {
		const pdf = '/bn/practices/savar.pdf';
		release({ ...PAGES, [pdf]: { to: '/bn/practices/savar/', temporary: true } });
		const waiting = await ask(pdf);
		expect([waiting.status, waiting.headers.get('Location')]).toEqual([302, '/bn/practices/savar/']);
		expect(waiting.headers.get('Cache-Control')).toBe('no-store');
		release({ ...PAGES, [pdf]: { text: '%PDF', contentType: 'application/pdf' } });
		await expect.poll(async () => (await ask(pdf)).status, { interval: 20 }).toBe(200);
	});

	test('what the browser already has is not sent again', async () => {
		release(PAGES);
		const etag = (await ask('/bn/')).headers.get('ETag') ?? '';
		expect(await ask('/bn/', { 'If-None-Match': etag })).toMatchObject({ status: 304, text: '' });
	});

	test.each(['br', 'gzip'])('text is compressed with %s and says so', async (encoding) => {
		release(PAGES);
		for (const _ of ['first', 'from memory']) {
			const { status, headers, text } = await ask('/bn/', { 'Accept-Encoding': encoding });
			expect([status, headers.get('Content-Encoding'), headers.get('Vary')]).toEqual([
				200,
				encoding,
				'Accept-Encoding',
			]);
			expect(Number(headers.get('Content-Length'))).toBeLessThan(LONG_TEXT.length);
			expect(headers.get('ETag')).toMatch(/^W\//);
			expect(text).toContain(LONG_TEXT);
			const again = await ask('/bn/', { 'Accept-Encoding': encoding, 'If-None-Match': headers.get('ETag') ?? '' });
			expect(again.status).toBe(304);
		}
	});

	test('a large file is streamed whole', async () => {
		release(PAGES);
		const { headers, text } = await ask('/media/film.mp4');
		expect([headers.get('Content-Type'), headers.get('Content-Length'), text.length]).toEqual([
			'video/mp4',
			'700000',
			700_000,
		]);
	});

	test('a new release is noticed within half a second, and answers are of one release only', { retry: 2 }, async () => {
		release(PAGES);
		expect((await ask('/en/')).text).toBe('<h1>Home</h1>');
		release({ '/en/': { text: '<h1>New home</h1>' } });
		await expect.poll(async () => (await ask('/en/')).text, { timeout: 500, interval: 20 }).toBe('<h1>New home</h1>');
		expect((await ask('/bn/practices/savar/')).status).toBe(404);
	});

	test('a release that cannot be read leaves the one before it live', async () => {
		release(PAGES);
		await ask('/en/');
		writeFileSync(join(dir, 'current'), '../../etc/passwd');
		await new Promise((resolve) => setTimeout(resolve, 250));
		expect((await ask('/en/')).text).toBe('<h1>Home</h1>');
		expect(faults).toHaveLength(1);
	});

	test('an object that is missing on the disk is a passing fault, not an empty page', async () => {
		release(PAGES);
		for (const prefix of readdirSync(join(dir, 'objects'))) rmSync(join(dir, 'objects', prefix), { recursive: true });
		expect((await ask('/bn/')).status).toBe(503);
		expect((await ask('/media/film.mp4')).status).toBe(503);
	});

	test.each(['/../../etc/passwd', '/bn/..%2f..%2f..%2fetc/passwd', '/media/..%5c..%5cetc', '//etc/passwd'])(
		'%s names no file',
		async (path) => {
			release(PAGES);
			expect((await ask(path)).text).not.toContain('root:');
		},
	);
});

describe('the export for static hosts', () => {
	const run = (out: string) =>
		spawnSync(process.execPath, [EXPORT, '--out', out], { env: { ...process.env, SITE_DIR: dir }, encoding: 'utf8' });
	const read = (out: string, name: string) => readFileSync(join(out, name), 'utf8');
	let out: string;
	beforeEach(() => {
		out = join(mkdtempSync(join(tmpdir(), 'export-')), 'public');
	});
	afterEach(() => rmSync(join(out, '..'), { recursive: true, force: true }));

	test('holds every page, the redirects in both forms, and the headers', () => {
		release(PAGES);
		expect(run(out)).toMatchObject({ status: 0 });
		expect(read(out, 'bn/practices/savar/index.html')).toBe('সাভার');
		expect(read(out, 'bn/practices/gone/index.html')).toBe('সরিয়ে নেওয়া হয়েছে');
		expect(read(out, '404.html')).toBe('পাতাটি নেই');
		expect(read(out, 'media/drawing.svg')).toContain('<svg');
		expect(read(out, '_redirects')).toBe('/bn/practices/old/ /bn/practices/savar/ 301\n');
		expect(read(out, 'bn/practices/old/index.html')).toContain('url=/bn/practices/savar/');
		expect(read(out, 'index.html')).toContain('/bn/');
		expect(read(out, '_headers')).toContain("Content-Security-Policy: default-src 'none'");
	});

	test('leads from what is not ready to what stands in for it, on hosts with and without redirects', () => {
		const [photo, print] = ['/media/photo.svg', '/bn/practices/savar/'];
		release({
			...PAGES,
			'/p/2026-001': { to: print },
			'/p/2026-001/en': { to: print },
			[photo]: { text: '<svg/>', contentType: 'image/svg+xml' },
			'/media/photo-720.avif': { to: photo, temporary: true },
			'/bn/practices/savar.pdf': { to: print, temporary: true },
		});
		expect(run(out)).toMatchObject({ status: 0 });
		const redirects = read(out, '_redirects');
		expect(redirects).toContain(`/media/photo-720.avif ${photo} 302\n`);
		expect(redirects).toContain(`/bn/practices/savar.pdf ${print} 302\n`);
		expect(redirects).toContain(`/p/2026-001 ${print} 301\n`);
		expect(read(out, 'media/photo-720.avif')).toBe('<svg/>');
		expect(read(out, 'p/2026-001/index.html')).toContain(`url=${print}`);
		expect(read(out, 'p/2026-001/en/index.html')).toContain(`url=${print}`);
		expect(existsSync(join(out, 'bn/practices/savar.pdf'))).toBe(false);
	});

	test('run again, it writes only what changed and removes what is gone', () => {
		release(PAGES);
		run(out);
		const before = statSync(join(out, 'bn/index.html')).mtimeMs;
		expect(run(out).stdout).toContain(' 0 written, 0 removed');

		const { '/bn/practices/savar/': _, '/bn/practices/old/': __, ...rest } = PAGES;
		release({ ...rest, '/en/': { text: '<h1>New home</h1>' } });
		// _redirects lost a line, the home page has new text.
		expect(run(out).stdout).toContain(' 2 written, 2 removed');
		expect(read(out, 'en/index.html')).toBe('<h1>New home</h1>');
		expect(existsSync(join(out, 'bn/practices/savar'))).toBe(false);
		expect(statSync(join(out, 'bn/index.html')).mtimeMs).toBe(before);
	});

	test('a file that somebody damaged is put right, and the release is not touched', () => {
		release(PAGES);
		run(out);
		rmSync(join(out, 'en/index.html'));
		writeFileSync(join(out, 'en/index.html'), 'damaged');
		run(out);
		expect(read(out, 'en/index.html')).toBe('<h1>Home</h1>');
		const home = openSiteFolder(dir).live()?.entries.get('/en/');
		if (home?.kind !== 'object') throw new Error('the page is missing');
		expect(read(join(dir, 'objects'), objectName(home.object))).toBe('<h1>Home</h1>');
	});

	test('a folder with other files in it is left alone', () => {
		release(PAGES);
		const { status, stderr } = run(join(out, '..', '..'));
		expect([status, stderr.length > 0]).toEqual([1, true]);
	});

	test('without a release there is nothing to export', () => {
		expect(run(out)).toMatchObject({ status: 1 });
		expect(existsSync(out)).toBe(false);
	});
});
