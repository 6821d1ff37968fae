/**
 * The copies for reading without network, in a real browser: what opens, what is never stale, what is left alone.
 */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { cover, englishText, memoryStore, practiceRecord, sampleRecords } from '@mab/site/src/testing/records.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { PATIENTLY } from '../support/patience.ts';
import { loadSiteBundle } from '../support/site.ts';
import { type SiteServer, serveSite } from '../support/site-server.ts';

const { createSite, clientAssets } = await loadSiteBundle();

/** More practices than are kept. */
const PRACTICE_COUNT = 24;
const pad = (number: number) => String(number).padStart(3, '0');
const others = sampleRecords().filter(({ type }) => type !== 'practice');
const practiceWith = (number: number, title?: string) => {
	const { text } = practiceRecord();
	const changed = title === undefined ? {} : { text: { ...text, en: englishText({ title }) } };
	const code = `MAB-P-2026-${pad(number)}`;
	return practiceRecord({ id: `practice-${pad(number)}`, code, slug: `practice-${pad(number)}`, ...changed });
};
const recordsWith = (title?: string) =>
	memoryStore([
		...others,
		practiceWith(1, title),
		...Array.from({ length: PRACTICE_COUNT - 1 }, (_, index) => practiceWith(index + 2)),
	]);
const practicePath = (number: number, locale: Locale = 'en') => `/${locale}/practices/practice-${pad(number)}/`;
const READ = practicePath(1);

/** In place of every photo: one point. A browser goes by the type and not by the ending of the name. */
const PICTURE = {
	contentType: 'image/svg+xml',
	body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1"/></svg>',
};

/** Chromium takes up to four seconds to start a changed worker. */

let browser: Browser;
let server: SiteServer;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	const site = createSite({ PUBLIC_SITE_URL: 'http://127.0.0.1' });
	server = await serveSite(site, clientAssets, recordsWith());
	for (const { path } of site.plan(recordsWith())) if (path.startsWith('/media/')) server.own.set(path, PICTURE);
	context = await browser.newContext();
	page = await context.newPage();
});
afterEach(async () => {
	await context.close();
	await server.goAway();
});

const open = (path: string) => page.goto(server.origin + path);

/** Paths of what is kept in the stores of the worker. */
function kept(): Promise<string[]> {
	return page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.startsWith('mab-'));
		const stores = await Promise.all(names.map((name) => caches.open(name)));
		const requests = await Promise.all(stores.map((store) => store.keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname);
	});
}
async function untilKept(...paths: string[]): Promise<void> {
	await expect.poll(kept, PATIENTLY).toEqual(expect.arrayContaining(paths));
}
/** Opens a page and waits until everything is kept that the visit brings. */
async function read(path: string): Promise<void> {
	const locale = path.slice(1, 3);
	await open(path);
	await untilKept(path, `/${locale}/`, `/${locale}/questionnaire/`, `/${locale}/offline/`);
}
const noteText = () => page.locator('main > .notice[role=status]').allInnerTexts();

describe('without network', () => {
	test.each(['bn', 'en'] as const)(
		'a practice that was read once opens again in %s, and says that it is a copy',
		async (locale) => {
			const path = practicePath(1, locale);
			await read(path);
			const title = await page.locator('h1').innerText();
			expect(await noteText()).toEqual([]);

			await server.goAway();
			const answer = await page.reload();
			expect(answer?.status()).toBe(200);
			expect(await page.locator('h1').innerText()).toBe(title);
			const [note] = await noteText();
			const year = String(new Date().getFullYear());
			expect(note).toMatch(locale === 'bn' ? /[০-৯]{4}/ : new RegExp(year));
		},
	);

	test('it opens with its picture, its script and its font', async () => {
		const path = practicePath(1, 'bn');
		await read(path);
		await expect.poll(async () => (await kept()).filter((one) => one.startsWith('/media/')), PATIENTLY).toHaveLength(1);
		await server.goAway();
		const missing: string[] = [];
		page.on('requestfailed', (request) => missing.push(new URL(request.url()).pathname));
		await page.reload({ waitUntil: 'networkidle' });
		// The icon of the tab has no hash in its name, so it is not kept.
		expect(missing.filter((path) => path !== '/favicon.svg')).toEqual([]);
		// Of one pixel in a place for a thousand the browser says that it is 0 or 1 wide; it decodes only what it has.
		const decoded = page
			.locator('.cover img, img')
			.first()
			.evaluate((image: HTMLImageElement) => image.decode().then(() => 'decoded'));
		await expect(decoded).resolves.toBe('decoded');
		expect(await page.evaluate(() => document.fonts.check('16px "Noto Sans Bengali"', 'ক'))).toBe(true);
	});

	test.each(['bn', 'en'] as const)('the guideline opens in %s although it was never opened before', async (locale) => {
		await read(practicePath(1, locale));
		await server.goAway();
		await open(`/${locale}/questionnaire/`);
		expect(await page.locator('main h2').count()).toBeGreaterThan(3);
		expect(await noteText()).toHaveLength(1);
	});

	test('a page of which there is no copy says so, and lists the practices that can be read', async () => {
		await read(READ);
		await server.goAway();
		const answer = await open(practicePath(9));
		expect(answer?.status()).toBe(503);
		const links = page.locator('ul[data-kept] a');
		expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([READ]);
		expect(await links.first().innerText()).toBe(englishText().title);
		await links.first().click();
		await page.waitForURL(`**${READ}`);
		expect(await page.locator('h1').innerText()).toBe(englishText().title);
	});

	test('the bare address leads to the front page that is kept', async () => {
		await read(READ);
		await server.goAway();
		await open('/');
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		expect(await noteText()).toHaveLength(1);
	});

	test('a page comes back by itself when there is network again', async () => {
		await read(READ);
		await server.goAway();
		await page.reload();
		expect(await noteText()).toHaveLength(1);
		await server.comeBack();
		await page.reload();
		expect(await noteText()).toEqual([]);
	});
});

describe('with network', () => {
	test('a change is seen at once, also on pages that are kept', async () => {
		await read(READ);
		server.publish(recordsWith('A new title'));
		await page.reload();
		expect(await page.locator('h1').innerText()).toBe('A new title');
		await expect
			.poll(async () => {
				await server.goAway();
				await page.reload();
				const title = await page.locator('h1').innerText();
				await server.comeBack();
				return title;
			})
			.toBe('A new title');
	});

	test('what the server answers is what the reader gets, also when it is that the page is gone', async () => {
		await read(READ);
		server.own.set(READ, { contentType: 'text/html; charset=utf-8', body: '<h1>Withdrawn</h1>', status: 410 });
		const answer = await page.reload();
		expect(answer?.status()).toBe(410);
		expect(await page.locator('h1').innerText()).toBe('Withdrawn');
	});

	test('a fault of the server is not hidden behind a copy', async () => {
		await read(READ);
		server.own.set(READ, { contentType: 'text/html; charset=utf-8', body: '<h1>Broken</h1>', status: 500 });
		expect((await page.reload())?.status()).toBe(500);
	});

	test('the newest release of the script takes over without the page being loaded twice', async () => {
		await read(READ);
		const script = readFileSync(new URL('./sw.js', clientAssets), 'utf8');
		server.own.set('/sw.js', { contentType: 'text/javascript; charset=utf-8', body: `${script}\n// next` });
		let loadCount = 0;
		page.on('load', () => {
			loadCount += 1;
		});
		const scriptUrl = `${server.origin}/sw.js`;
		const changed = page.evaluate(
			() =>
				new Promise<void>((resolve) => navigator.serviceWorker.addEventListener('controllerchange', () => resolve())),
		);
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await changed;
		expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(scriptUrl);
		expect(loadCount).toBe(0);
		await server.goAway();
		await page.reload();
		expect(await page.locator('h1').innerText()).toBe(englishText().title);
	});
});

describe('what is kept', () => {
	test('are the twenty practices read last, with no file that none of them needs', async () => {
		for (let number = 1; number <= PRACTICE_COUNT; number += 1) {
			await open(practicePath(number));
			await untilKept(practicePath(number));
		}
		const expected = Array.from({ length: 20 }, (_, index) => practicePath(PRACTICE_COUNT - index)).toSorted();
		await expect
			.poll(async () => (await kept()).filter((path) => path.includes('/practices/')).toSorted())
			.toEqual(expected);
	});

	test('are neither lists nor tools nor pages of other kinds', async () => {
		await read(READ);
		for (const path of ['/en/practices/', '/en/events/', '/en/about/', '/en/governance/kushtia-sanitation-by-law/']) {
			await open(path);
		}
		await read(practicePath(2));
		const pages = (await kept()).filter((path) => path.startsWith('/en/'));
		expect(pages.toSorted()).toEqual(['/en/', '/en/offline/', READ, practicePath(2), '/en/questionnaire/'].toSorted());
	});

	test('leaves the admin and the API alone', async () => {
		for (const path of ['/admin/', '/api/thing', '/admin/file.js']) {
			server.own.set(path, {
				contentType: 'text/html; charset=utf-8',
				body: '<h1>Desk</h1><script src="/admin/file.js"></script>',
			});
		}
		await read(READ);
		for (const path of ['/admin/', '/api/thing']) {
			const answer = await open(path);
			expect(answer?.fromServiceWorker(), path).toBe(false);
		}
		expect((await kept()).filter((path) => /^\/(admin|api)/.test(path))).toEqual([]);
		await server.goAway();
		await expect(open('/admin/')).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
	});

	test('is forgotten when the form of the stores changes', async () => {
		await read(READ);
		await page.evaluate(async () => {
			const store = await caches.open('mab-pages-0');
			await store.put('/en/practices/of-long-ago/', new Response('old'));
			await caches.open('of-somebody-else');
		});
		const script = readFileSync(new URL('./sw.js', clientAssets), 'utf8');
		server.own.set('/sw.js', { contentType: 'text/javascript; charset=utf-8', body: `${script}\n// next` });
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await expect.poll(() => page.evaluate(() => caches.keys()), PATIENTLY).not.toContain('mab-pages-0');
		expect(await page.evaluate(() => caches.keys())).toContain('of-somebody-else');
	});
});

describe('a reader', () => {
	test('who wants no pictures is sent none, but the one that was asked for', async () => {
		await read(READ);
		await page.evaluate(() => caches.open('text-only'));
		const statusOf = (query: string) =>
			page.evaluate(
				(src) =>
					new Promise<number>((resolve) => {
						const image = new Image();
						image.addEventListener('load', () => resolve(image.naturalWidth));
						image.addEventListener('error', () => resolve(0));
						image.src = src;
					}),
				`/media/${cover.image.file}${query}`,
			);
		expect(await statusOf('')).toBe(0);
		expect(await statusOf('?shown')).toBe(1);
	});

	test('whose browser refuses to store anything reads all the same, and nothing fails', async () => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await read(READ);
		const script = readFileSync(new URL('./sw.js', clientAssets), 'utf8');
		const refusing = `for (const name of ['open', 'keys', 'has', 'match', 'delete']) caches[name] = () => Promise.reject(new DOMException('', 'QuotaExceededError'));\n`;
		server.own.set('/sw.js', { contentType: 'text/javascript; charset=utf-8', body: refusing + script });
		const changed = page.evaluate(
			() =>
				new Promise<void>((resolve) => navigator.serviceWorker.addEventListener('controllerchange', () => resolve())),
		);
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await changed;
		const answer = await open(practicePath(3));
		expect(answer?.status()).toBe(200);
		expect(
			await page
				.locator('img')
				.first()
				.evaluate((image: HTMLImageElement) => image.decode().then(() => true)),
		).toBe(true);
		expect(faults).toEqual([]);
		await server.goAway();
		await expect(open(practicePath(3))).rejects.toThrow(/ERR_(CONNECTION_REFUSED|FAILED)/);
	});

	test('whose store is full keeps the newer half of the practices', async () => {
		const source = readFileSync(new URL('./sw.js', clientAssets), 'utf8');
		// Room for twelve pages of practices: the thirteenth is refused until some are given up.
		const full = `const put = Cache.prototype.put;
Cache.prototype.put = async function (request, answer) {
	const count = (await this.keys()).filter(({ url }) => url.includes('/practices/')).length;
	if (String(request).includes('/practices/') && count >= 12) throw new DOMException('', 'QuotaExceededError');
	return put.call(this, request, answer);
};\n`;
		server.own.set('/sw.js', { contentType: 'text/javascript; charset=utf-8', body: full + source });
		for (let number = 1; number <= 13; number += 1) {
			await open(practicePath(number));
			await untilKept(practicePath(number));
		}
		const practices = (await kept()).filter((path) => path.includes('/practices/'));
		expect(practices.toSorted()).toEqual(Array.from({ length: 11 }, (_, index) => practicePath(index + 3)));
	});

	test('who saves data is kept what was read and sent nothing else', async () => {
		const source = readFileSync(new URL('./sw.js', clientAssets), 'utf8');
		const saving = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });\n`;
		server.own.set('/sw.js', { contentType: 'text/javascript; charset=utf-8', body: saving + source });
		await open(READ);
		await untilKept(READ);
		await page.waitForTimeout(500);
		expect(server.requests).not.toContain('/en/questionnaire/');
	});
});

test('the retired script drops every copy and then does nothing', async () => {
	await read(READ);
	const source = readFileSync(new URL('../../site/src/client/service-worker-retired.ts', import.meta.url), 'utf8');
	const body = stripTypeScriptTypes(source).replace('export {};', '');
	server.own.set('/sw.js', { contentType: 'text/javascript; charset=utf-8', body });
	await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
	await expect.poll(kept, PATIENTLY).toEqual([]);
	const answer = await page.reload();
	expect(answer?.fromServiceWorker()).toBe(false);
	expect(await kept()).toEqual([]);
});

test('the scripts of every page weigh at most 5 KB together, and the first visit asks for nothing else', async () => {
	const { brotliCompressSync } = await import('node:zlib');
	const answer = await open(READ);
	const html = (await answer?.text()) ?? '';
	const [, script = ''] = /<script type="module" src="(\/assets\/[^"]+)"/.exec(html) ?? [];
	expect(brotliCompressSync(readFileSync(new URL(`.${script}`, clientAssets))).byteLength).toBeLessThanOrEqual(
		5 * 1024,
	);
	await untilKept(READ);
	for (const path of server.requests) expect(path).toMatch(/^\/(en\/|assets\/|media\/|sw\.js$|favicon\.svg$)/);
});
