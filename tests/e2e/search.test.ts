/** The search page in a reader's browser, with the seeded practices. */

import { memoryStore } from '@mab/site/src/testing/records.ts';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { seedRecords } from '../support/seed-records.ts';
import { loadSiteBundle } from '../support/site.ts';
import { type SiteServer, serveSite } from '../support/site-server.ts';

const HOSTILE = '<img src=x onerror="document.title=\'taken\'">';

let server: SiteServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	const { createSite, clientAssets } = await loadSiteBundle();
	const records = seedRecords().map((record) =>
		record.type === 'practice' && record.slug === 'jashore-integrated-landfill' && record.text.en
			? {
					...record,
					text: { ...record.text, en: { ...record.text.en, title: `${HOSTILE} biogas`, oneLine: `${HOSTILE} biogas` } },
				}
			: record,
	);
	server = await serveSite(createSite({ PUBLIC_SITE_URL: 'http://127.0.0.1' }), clientAssets, memoryStore(records));
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser?.close();
	await server?.goAway();
});
afterEach(() => page?.context().close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 800 },
		serviceWorkers: 'block',
		...options,
	});
	page = await context.newPage();
	await page.goto(server.origin + path);
	return page;
}
const titles = () => page.locator('#search-list h3').allTextContents();
const address = () => decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '));

describe('a link with a question', () => {
	test('shows its answer, says how many in the digits of the page, and marks the words', async () => {
		await open(`/bn/search/?q=${encodeURIComponent('পৌরকর মেলা')}`);
		await page.locator('#search-list li').first().waitFor();
		expect((await titles())[0]).toContain('মেলা');
		expect(await page.locator('#search-count').textContent()).toMatch(/[০-৯]/);
		expect(await page.locator('#search-count').getAttribute('role')).toBe('status');
		expect(await page.locator('#search-list mark').allTextContents()).toContain('মেলা');
		expect(await page.locator('#q').inputValue()).toBe('পৌরকর মেলা');
	});

	test('keeps the question when the language is switched', async () => {
		await open('/en/search/?q=Jessore');
		await page.locator('#search-list li').first().waitFor();
		await page.locator('a.switch').click();
		await page.waitForURL('**/bn/search/?q=Jessore');
		await page.locator('#search-list li').first().waitFor();
	});

	test('to one kind of result shows that kind alone', async () => {
		await open('/en/search/?q=Kushtia&type=municipality');
		await page.locator('#search-list li').first().waitFor();
		expect((await titles())[0]).toBe('Kushtia');
		const kinds = await page.locator('#search-list p.soft').allTextContents();
		for (const about of kinds) expect(about).toMatch(/^Municipalities · /);
		expect(await page.locator('#search-types [aria-current]').textContent()).toContain('Municipalities');
	});
});

test.each([
	['light', 'bn'],
	['dark', 'en'],
] as const)(
	'a filled page has no fault that axe can find, and nothing overflows at 320 px: %s, %s',
	async (colorScheme, locale) => {
		await open(`/${locale}/search/?q=compost+zeppelin`, { colorScheme, viewport: { width: 320, height: 700 } });
		await page.locator('#search-list li').first().waitFor();
		expect(await axeFaults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		for (const link of await page.locator('main a, main button').all()) {
			const box = await link.boundingBox();
			expect(box?.height ?? 44, (await link.textContent()) ?? '').toBeGreaterThanOrEqual(43.5);
		}
	},
);

describe('typing', () => {
	test('shows results and puts the question into the address without a step for each letter', async () => {
		await open('/en/search/');
		await page.locator('#q').pressSequentially('ambulan', { delay: 30 });
		await page.locator('#search-list li').first().waitFor();
		expect((await titles()).join()).toContain('ambulances');
		expect(address()).toBe('?q=ambulan');
		expect(await page.evaluate(() => history.length)).toBe(2);
	});

	test('and sending makes a step that the back button undoes', async () => {
		await open('/en/search/?q=compost');
		await page.locator('#search-list li').first().waitFor();
		await page.locator('#q').fill('arsenic');
		await page.locator('#q').press('Enter');
		await page.locator('#search-list', { hasText: 'tariff' }).waitFor();
		await page.goBack();
		await page.locator('#search-list', { hasText: 'co-compost' }).waitFor();
		expect(await page.locator('#q').inputValue()).not.toBe('arsenic');
	});

	test('never lets the answer of an older question replace that of a newer one', async () => {
		await open('/en/search/');
		let release = (): void => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		await page.route('**/data/search/words/**', async (route: Route) => {
			if (new URL(route.request().url()).pathname.endsWith('/km.json')) await held;
			await route.continue().catch(() => {});
		});
		await page.locator('#q').fill('compost');
		await page.waitForRequest('**/words/km.json');
		await page.locator('#q').fill('arsenic');
		await page.locator('#search-list li').first().waitFor();
		const shown = await titles();
		release();
		await page.waitForTimeout(600);
		expect(await titles()).toEqual(shown);
		expect(await page.locator('#search-count').textContent()).toContain('arsenic');
	});
});

test('the keyboard leads from the field through the results and back', async () => {
	await open('/en/search/?q=compost');
	await page.locator('#search-list li').nth(1).waitFor();
	const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
	const [first, second] = await titles();
	await page.locator('#q').focus();
	await page.keyboard.press('ArrowDown');
	expect(await focused()).toBe(first);
	await page.keyboard.press('ArrowDown');
	expect(await focused()).toBe(second);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	expect(await focused()).toBe('q');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('/');
	expect(await focused()).toBe('q');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/practices/**');
});

test('more results come on demand and take the focus', async () => {
	await open(`/bn/search/?q=${encodeURIComponent('পৌরসভা')}`);
	await page.locator('#search-more').click();
	await page.locator('#search-list li').nth(10).waitFor();
	expect(await page.locator('#search-list li').count()).toBe(20);
	expect(
		await page
			.locator('#search-list li')
			.nth(10)
			.locator('a')
			.evaluate((link) => link === document.activeElement),
	).toBe(true);
});

test('markup in a record is shown as text', async () => {
	await open('/en/search/?q=biogas');
	await page.locator('#search-list li').first().waitFor();
	expect((await titles())[0]).toContain(HOSTILE);
	expect(await page.locator('#search-list img').count()).toBe(0);
	expect(await page.title()).toContain('biogas');
});

describe('without an answer', () => {
	test('the page says so and leads on', async () => {
		await open('/bn/search/?q=zzzzqqq');
		await page.locator('#search-notes p').first().waitFor();
		expect(await page.locator('#search-list li').count()).toBe(0);
		for (const path of ['/bn/practices/', '/bn/search/towns/']) {
			expect(await page.locator(`main a[href="${path}"]`).isVisible()).toBe(true);
		}
	});

	test('for all words together, it says that it widened the question', async () => {
		await open('/en/search/?q=compost+zeppelin');
		await page.locator('#search-list li').first().waitFor();
		expect(await page.locator('#search-notes .notice').textContent()).toContain('zeppelin');
	});

	test('from the server, it says so, keeps what it shows, and tries again', async () => {
		await open('/en/search/?q=compost');
		await page.locator('#search-list li').first().waitFor();
		const shown = await titles();
		await page.route('**/data/search/**', (route) => route.abort());
		await page.locator('#q').fill('arsenic');
		const alert = page.locator('#search-notes [role=alert]');
		await alert.waitFor();
		expect(await titles()).toEqual(shown);
		await page.unroute('**/data/search/**');
		await alert.locator('button').click();
		await page.locator('#search-list', { hasText: 'tariff' }).waitFor();
		expect(await alert.count()).toBe(0);
	});
});

test('without script the page says so and leads to lists that work', async () => {
	await open('/bn/search/?q=x', { javaScriptEnabled: false });
	expect(await page.locator('main noscript, main .notice').first().isVisible()).toBe(true);
	await page.locator('main a[href="/bn/search/towns/"]').click();
	await page.waitForURL('**/bn/search/towns/');
	expect(await page.locator('main section a').count()).toBe(340);
	await page.locator('main section a', { hasText: 'যশোর' }).first().click();
	await page.waitForURL('**/bn/municipalities/**');
});
