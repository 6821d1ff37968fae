/** The library in a reader's browser: any combination of facets, and practices side by side. */
import { SECURITY_HEADERS } from '@mab/cms/domain/publication/release.ts';
import { memoryStore } from '@mab/site/src/testing/records.ts';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { libraryRecords, PRACTICE_COUNT } from '../support/library-records.ts';
import { clientAsset, loadSiteBundle } from '../support/site.ts';

const ORIGIN = 'http://site.test';

const { createSite, clientAssets } = await loadSiteBundle();
const site = createSite({ PUBLIC_SITE_URL: ORIGIN });
const store = memoryStore(libraryRecords());
const planned = new Map(site.plan(store).map((one) => [one.path, one]));

let browser: Browser;
let page: Page;
/** Paths that the browser asked for since the page was opened. */
let asked: string[];
/** Whether the data of the library cannot be reached. */
let isOffline: boolean;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => page?.context().close());

const TYPES: Record<string, string> = {
	js: 'text/javascript',
	css: 'text/css',
	svg: 'image/svg+xml',
	woff2: 'font/woff2',
};

async function answer(route: Route): Promise<void> {
	const { pathname } = new URL(route.request().url());
	asked.push(pathname);
	if (isOffline && pathname.startsWith('/data/')) return route.abort();
	const asset = clientAsset(clientAssets, pathname);
	if (asset !== null) {
		const headers = { ...SECURITY_HEADERS, 'Content-Type': TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/plain' };
		return route.fulfill({ headers, body: asset });
	}
	const one = planned.get(pathname);
	if (one?.kind !== 'render') return route.fulfill({ status: 404, headers: SECURITY_HEADERS, body: '' });
	const headers = { ...SECURITY_HEADERS, 'Content-Type': one.contentType };
	return route.fulfill({ status: one.status, headers, body: Buffer.from(await site.render(pathname, store)) });
}

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
	asked = [];
	isOffline = false;
	page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
	page.on('pageerror', (error) => {
		throw error;
	});
	await page.route(`${ORIGIN}/**`, answer);
	await page.goto(ORIGIN + path);
}

const summary = () => page.locator('#library-filter > summary');
const form = () => page.locator('#library-filter form');
const box = (facet: string, key: string) => page.locator(`#filter-${facet}-${key}`);
const titles = () => page.locator('#library-results .grid .title').allInnerTexts();
const address = () => new URL(page.url()).pathname + new URL(page.url()).search;

async function openForm(): Promise<void> {
	await summary().click();
	await form().waitFor();
}
/** The results once they say this. */
async function untilSaid(text: string): Promise<void> {
	await page.locator('#library-said').filter({ hasText: text }).waitFor({ state: 'attached' });
}

async function faults(): Promise<string[]> {
	const found = await axeFaults(page);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	return [...found, ...(overflow > 0 ? [`wider than the screen by ${overflow}px`] : [])];
}

describe('without JavaScript', () => {
	test('plain links lead from the library to a sector, to a pair and to a practice', async () => {
		await open('/en/practices/', { javaScriptEnabled: false });
		expect(await summary().isVisible()).toBe(false);
		expect(await page.locator('.compare-toggle').first().isVisible()).toBe(false);
		await page.getByRole('link', { name: /^Water supply/ }).click();
		await page.waitForURL('**/en/practices/sector/water/');
		await page.getByRole('link', { name: /^Khulna/ }).click();
		await page.waitForURL('**/en/practices/sector/water/division/khulna/');
		await page.locator('.grid .title a').first().click();
		await page.waitForURL('**/en/practices/practice-057/');
	});

	test('the comparison says what to do instead', async () => {
		await open('/bn/practices/compare/?p=2026-001', { javaScriptEnabled: false });
		expect(await page.locator('noscript').innerText()).toContain('ছাপার পাতা');
	});
});

describe('the filter', () => {
	test('loads nothing before somebody opens it', async () => {
		await open('/bn/practices/');
		expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([]);
		await openForm();
		expect(asked).toContain('/data/library/bn/index.json');
	});

	test('narrows by any combination, keeps it in the address and counts what each further value would give', async () => {
		await open('/en/practices/');
		await openForm();
		await box('sector', 'water').check();
		await box('poverty', 'yes').check();
		await untilSaid('4 practices');
		expect(address()).toBe('/en/practices/?sector=water&poverty=yes');
		expect(await titles()).toEqual([60, 45, 30, 15].map((number) => `Practice number ${number}`));
		const count = (facet: string, key: string) => page.locator(`#filter-${facet}-${key} + label .count`).innerText();
		expect(await count('division', 'khulna')).toBe('2');
		// Beside its own condition, a value counts as if the facet had none.
		expect(await count('sector', 'health')).toBe('4');
		expect(await form().getByRole('button').innerText()).toBe('Show 4 practices');
		expect(await page.locator('#library-plain').isVisible()).toBe(false);
	});

	test('shows Bangla digits in Bangla', async () => {
		await open('/bn/practices/?sector=water&poverty=yes');
		await untilSaid('৪টি চর্চা');
	});

	test('takes several values of one facet as either of them', async () => {
		await open('/en/practices/?sector=water&sector=health&champion=yes');
		await page.locator('#library-results .grid').or(page.locator('.library-help')).waitFor();
		expect(await page.locator('.library-help').isVisible()).toBe(true);
		await page.goto(`${ORIGIN}/en/practices/?sector=water&sector=sanitation&champion=yes`);
		await untilSaid('1 practice');
		expect(await titles()).toEqual(['Practice number 7']);
	});

	test('goes back and forward through what was chosen', async () => {
		await open('/en/practices/');
		await openForm();
		await box('sector', 'water').check();
		await untilSaid('20 practices');
		await box('poverty', 'yes').check();
		await untilSaid('4 practices');
		await page.goBack();
		await untilSaid('20 practices');
		expect(address()).toBe('/en/practices/?sector=water');
		expect(await box('poverty', 'yes').isChecked()).toBe(false);
		await page.goBack();
		await page.locator('#library-plain').waitFor();
		expect(await box('sector', 'water').isChecked()).toBe(false);
		await page.goForward();
		await untilSaid('20 practices');
		expect(await box('sector', 'water').isChecked()).toBe(true);
	});

	test('is cleared by one press', async () => {
		await open('/en/practices/?sector=water&poverty=yes');
		await untilSaid('4 practices');
		await summary().click();
		await form().getByRole('link', { name: 'Clear all' }).click();
		await page.locator('#library-plain').waitFor();
		expect(address()).toBe('/en/practices/');
		expect(await form().locator('input:checked').count()).toBe(0);
		await page.goBack();
		await untilSaid('4 practices');
	});

	test('keeps the combination when the language is switched', async () => {
		await open('/en/practices/?sector=water&poverty=yes');
		await untilSaid('4 practices');
		await page.locator('a.switch').click();
		await untilSaid('৪টি চর্চা');
		expect(address()).toBe('/bn/practices/?sector=water&poverty=yes');
	});

	test('of an empty result says which single condition to drop and how many practices that gives', async () => {
		await open('/en/practices/?district=tangail&category=a&division=khulna&liupcp=yes');
		await untilSaid('No practice fits');
		// Two pairs that exclude each other: whichever single one is dropped, the other pair stays.
		expect(await page.locator('.library-help a').allInnerTexts()).toEqual(['Clear all']);
		await page.goto(`${ORIGIN}/en/practices/?sector=water&champion=2026&division=khulna`);
		await untilSaid('No practice fits');
		expect(await page.locator('.library-help a').allInnerTexts()).toEqual([
			'Without “Champions: 2026”: 10 practices',
			'Without “Sector: Water supply”: 1 practice',
			'Clear all',
		]);
		await page.getByRole('link', { name: 'Without “Sector: Water supply”: 1 practice' }).click();
		await untilSaid('1 practice');
		expect(address()).toBe('/en/practices/?division=khulna&champion=2026');
		expect(await titles()).toEqual(['Practice number 7']);
	});

	test('takes one condition away at its sign', async () => {
		await open('/en/practices/?sector=water&poverty=yes');
		await untilSaid('4 practices');
		await page.getByRole('link', { name: 'Remove: Poverty-related' }).click();
		await untilSaid('20 practices');
		expect(address()).toBe('/en/practices/?sector=water');
	});

	test('shows 24 at a time, moves on to the next and remembers how many when the reader comes back', async () => {
		await open('/en/practices/?sort=name');
		await untilSaid(`${PRACTICE_COUNT} practices`);
		expect((await titles()).slice(0, 3)).toEqual(['Practice number 1', 'Practice number 2', 'Practice number 3']);
		expect(await titles()).toHaveLength(24);
		await page.getByRole('button', { name: 'Show more' }).click();
		await page.locator('#library-results .grid > li:nth-child(48)').waitFor();
		expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Practice number 25');
		await page.getByRole('link', { name: 'Practice number 30', exact: true }).click();
		await page.waitForURL('**/practice-030/');
		await page.goBack();
		await page.locator('#library-results .grid > li:nth-child(48)').waitFor();
	});

	test('puts the lowest cost first and what nobody knows last', async () => {
		await open('/en/practices/?sector=water&sort=cost');
		await untilSaid('20 practices');
		const shown = await titles();
		expect(shown.slice(0, 2)).toEqual(['Practice number 57', 'Practice number 54']);
		expect(shown.slice(-2)).toEqual(['Practice number 24', 'Practice number 12']);
	});

	test('names the plain page of a combination that has one, to readers and to search engines', async () => {
		await open('/en/practices/?division=khulna&sector=water');
		await untilSaid('10 practices');
		const canonical = () => page.locator('link[rel="canonical"]').getAttribute('href');
		expect(await canonical()).toBe(`${ORIGIN}/en/practices/sector/water/division/khulna/`);
		await page.getByRole('link', { name: /page of its own/ }).click();
		await page.waitForURL('**/en/practices/sector/water/division/khulna/');
		await page.goto(`${ORIGIN}/en/practices/?division=khulna&sector=water&poverty=yes`);
		await untilSaid('2 practices');
		expect(await canonical()).toBe(`${ORIGIN}/en/practices/`);
	});

	test('leaves out of an old link what nobody knows any more', async () => {
		await open('/en/practices/?sector=water&sector=gone&colour=red&poverty=yes');
		await untilSaid('4 practices');
	});

	test('works by keyboard alone', async () => {
		await open('/en/practices/');
		await summary().focus();
		await page.keyboard.press('Enter');
		await form().waitFor();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-sector-sanitation');
		await page.keyboard.press('Space');
		await untilSaid('20 practices');
		await form().getByRole('button').focus();
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('library-found');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Remove');
	});

	test('hides nothing that the keyboard reaches behind its row of buttons', async () => {
		await open('/bn/practices/', { viewport: { width: 360, height: 640 } });
		await openForm();
		await form().locator('summary').click();
		await summary().focus();
		const controlCount = await form().locator('input, select').count();
		const covered: string[] = [];
		for (let press = 0; press <= controlCount; press += 1) {
			await page.keyboard.press('Tab');
			const hidden = await page.evaluate(() => {
				const focused = document.activeElement;
				const { left, top, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
				const above = document.elementFromPoint(left + width / 2, top + height / 2);
				return focused !== null && above !== null && focused.contains(above) ? null : (focused?.id ?? 'nothing');
			});
			if (hidden !== null) covered.push(hidden);
		}
		expect(controlCount).toBeGreaterThan(20);
		expect(covered).toEqual([]);
	});

	test('of a list begins with its own values, and leads to the plain page where there is one', async () => {
		await open('/en/practices/sector/water/');
		await openForm();
		expect(await box('sector', 'water').isChecked()).toBe(true);
		await box('division', 'khulna').check();
		await form().getByRole('button', { name: 'Show 10 practices' }).click();
		await page.waitForURL('**/practices/sector/water/division/khulna/');
	});

	test('of a list leads to the library where the combination has no page', async () => {
		await open('/en/practices/sector/water/division/khulna/');
		await openForm();
		await box('poverty', 'yes').check();
		await form().getByRole('button', { name: 'Show 2 practices' }).click();
		await page.waitForURL('**/practices/?sector=water&division=khulna&poverty=yes');
		await untilSaid('2 practices');
	});

	test('says when it cannot load, and tries again', async () => {
		await open('/en/practices/');
		isOffline = true;
		await summary().click();
		await untilSaid('could not be loaded');
		expect(await page.locator('#library-said').isVisible()).toBe(true);
		isOffline = false;
		await summary().click();
		await openForm();
		expect(await box('sector', 'water').isVisible()).toBe(true);
	});

	test.each([
		['bn', 360, 'light'],
		['en', 1280, 'dark'],
	] as const)('passes axe in %s at %i px in %s, open and with results', async (locale, width, colorScheme) => {
		await open(`/${locale}/practices/?sector=water&district=kushtia`, {
			colorScheme,
			viewport: { width, height: 800 },
		});
		await page.locator('#library-results .grid').waitFor();
		await summary().click();
		await form().waitFor();
		expect(await faults()).toEqual([]);
		await page.goto(`${ORIGIN}/${locale}/practices/?sector=water&champion=yes&district=kushtia`);
		await page.locator('.library-help').waitFor();
		expect(await faults()).toEqual([]);
	});
});

describe('the comparison', () => {
	const toggle = (number: string) => page.locator(`[data-compare="${number}"]`);
	const heads = () => page.locator('.comparison thead a').allInnerTexts();

	test('is chosen on lists, up to three practices, and opened from there', async () => {
		await open('/en/practices/');
		for (const number of ['2026-060', '2026-059', '2026-058']) await toggle(number).click();
		expect(await toggle('2026-060').getAttribute('aria-pressed')).toBe('true');
		expect(await page.locator('#compare-said').innerText()).toBe('To compare: 3 of 3');
		await toggle('2026-057').click();
		expect(await page.locator('#compare-said').innerText()).toContain('Take one away first');
		expect(await toggle('2026-057').getAttribute('aria-pressed')).toBe('false');
		await page.locator('#compare-tray a').click();
		await page.waitForURL('**/practices/compare/?p=2026-060,2026-059,2026-058');
		await page.locator('.comparison').waitFor();
		expect(await heads()).toEqual(['Practice number 60', 'Practice number 59', 'Practice number 58']);
	});

	test('takes in entries that the filter found', async () => {
		await open('/en/practices/?sector=water&poverty=yes');
		await untilSaid('4 practices');
		await page.locator('#library-results [data-compare="2026-015"]').click();
		await page.goto(`${ORIGIN}/en/practices/compare/`);
		await page.locator('.comparison').waitFor();
		expect(await heads()).toEqual(['Practice number 15']);
		expect(address()).toBe('/en/practices/compare/?p=2026-015');
	});

	test('shows each row of each practice, and what nobody knows as such', async () => {
		await open('/en/practices/compare/?p=2026-001,2026-004');
		const row = (name: string) => page.locator(`.comparison [data-row="${name}"] td`).allInnerTexts();
		await page.locator('.comparison').waitFor();
		expect(await row('capitalCost')).toEqual([expect.stringContaining('60 lakh Taka'), 'Not known']);
		expect(await row('municipality')).toEqual([
			expect.stringContaining('1,02,988 people (2011)'),
			expect.stringContaining('population not known'),
		]);
		expect((await row('notSuitableWhen'))[0]).toContain('water table');
	});

	test('says politely which numbers it does not know, and reads Bangla digits', async () => {
		await open('/bn/practices/compare/?p=২০২৬-০০১,2026-999,nonsense');
		await page.locator('.comparison').waitFor();
		expect(await heads()).toEqual(['চর্চা নম্বর 1']);
		expect(await page.locator('#comparison-said').innerText()).toContain('২০২৬-৯৯৯, NONSENSE');
		expect(asked.some((path) => path.includes('NONSENSE'))).toBe(false);
	});

	test('shows three of four, and says so', async () => {
		await open('/en/practices/compare/?p=2026-001,2026-002,2026-003,2026-004');
		await page.locator('.comparison').waitFor();
		expect(await heads()).toHaveLength(3);
		expect(await page.locator('#comparison-said').innerText()).toContain('The first three are shown');
	});

	test('lets one go, keeps the rest in the address, and brings it back by the back button', async () => {
		await open('/en/practices/compare/?p=2026-001,2026-002');
		await page.getByRole('button', { name: 'Remove: Practice number 1' }).click();
		await expect.poll(heads).toEqual(['Practice number 2']);
		expect(address()).toBe('/en/practices/compare/?p=2026-002');
		await page.goBack();
		await expect.poll(heads).toEqual(['Practice number 1', 'Practice number 2']);
	});

	test('keeps the practices when the language is switched', async () => {
		await open('/en/practices/compare/?p=2026-001,2026-002');
		await page.locator('.comparison').waitFor();
		await page.locator('a.switch').click();
		await page.waitForURL('**/bn/practices/compare/?p=2026-001,2026-002');
		await page.locator('.comparison').waitFor();
	});

	test('says when a practice cannot be loaded', async () => {
		await open('/en/practices/compare/');
		isOffline = true;
		await page.evaluate(() => localStorage.setItem('mab-compare', '2026-001'));
		await page.reload();
		await page.locator('#comparison-said').filter({ hasText: '2026-001' }).waitFor();
		expect(await page.locator('#comparison-said').innerText()).toContain('could not be loaded');
	});

	test('prints on A4 landscape', async () => {
		await open('/en/practices/compare/?p=2026-001,2026-002,2026-003');
		await page.locator('.comparison').waitFor();
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
		// ISO 216 in points of 1/72 inch: 297 × 210 mm.
		expect([Number(width), Number(height)]).toEqual([expect.closeTo(842, 0), expect.closeTo(595, 0)]);
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
	});

	test.each([
		['bn', 360, 'dark'],
		['en', 1280, 'light'],
	] as const)('passes axe in %s at %i px in %s, with the tray as well', async (locale, width, colorScheme) => {
		await open(`/${locale}/practices/compare/?p=2026-001,2026-002,2026-003`, {
			colorScheme,
			viewport: { width, height: 800 },
		});
		await page.locator('.comparison').waitFor();
		expect(await faults()).toEqual([]);
		await page.goto(`${ORIGIN}/${locale}/practices/sector/water/`);
		await toggle('2026-060').click();
		expect(await faults()).toEqual([]);
	});
});
