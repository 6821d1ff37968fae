import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { openSite } from '../support/site-browser.ts';
import { fullRecords, goneOnes } from '../support/site-records.ts';

/**
 * Every template is seen in Bangla narrow and wide, in light and in dark. The English pages have the same markup and
 * style with other words, so those are seen on which most stands, in the two other combinations; no rule depends on
 * language, width and colours at once. All pages of both languages are validated in site-html.test.ts, and measured for
 * what is wider than a screen in site-design.test.ts.
 */
const SCREENS = {
	bn: [
		{ width: 360, colorScheme: 'light' },
		{ width: 1280, colorScheme: 'dark' },
	],
	en: [
		{ width: 360, colorScheme: 'dark' },
		{ width: 1280, colorScheme: 'light' },
	],
} as const;
/** Pages of a template that look different from the first of it. */
const FURTHER = [
	'practices/full-practice/',
	'practices/english-only/',
	'practices/sector/health/',
	'municipalities/all-known/',
	'events/full-event/',
	'newsletter/2026-q3/',
];
const ENGLISH = ['', 'practices/', 'search/', 'map/', 'questionnaire/', 'newsletter/subscribe/', 'design/', ...FURTHER];

const site = await openSite(fullRecords(), goneOnes);
const paths = [
	...new Set([
		...site
			.templates()
			.map(({ path }) => path)
			.filter((path) => !path.startsWith('/en/')),
		...FURTHER.map((path) => `/bn/${path}`),
		...ENGLISH.map((path) => `/en/${path}`),
	]),
].sort();

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
	page = await (await browser.newContext()).newPage();
	await site.serve(page);
});
afterAll(() => browser.close());

async function problemsOf(): Promise<string[]> {
	const faults = await axeFaults(page);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	return [...faults, ...(overflow > 0 ? [`wider than the screen by ${overflow}px`] : [])];
}

describe('passes axe and fits the screen, narrow and wide, light and dark', () => {
	test.each(paths)('%s', async (path) => {
		await page.goto(site.origin + path);
		const problems: string[] = [];
		for (const { width, colorScheme } of SCREENS[path.startsWith('/en/') ? 'en' : 'bn']) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			problems.push(...(await problemsOf()).map((problem) => `${width} px, ${colorScheme}: ${problem}`));
		}
		expect(problems).toEqual([]);
	});
});

test('every template has pages in both languages', () => {
	const routes = site.templates().map(({ route }) => route);
	const bangla = routes.filter((route) => route.endsWith(' bn')).map((route) => route.slice(0, -3));
	const english = routes.filter((route) => route.endsWith(' en')).map((route) => route.slice(0, -3));
	// The choice of a language is one page.
	expect(bangla.filter((route) => route !== 'choose in').sort()).toEqual(english.sort());
});

test('the questionnaire is one tap from home at 360 px, with a target of at least 44 px', async () => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(`${site.origin}/bn/`);
	const entries = await page.getByRole('link', { name: 'প্রশ্নমালা' }).all();
	expect(entries.length).toBeGreaterThan(0);
	for (const entry of entries) expect((await entry.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await entries[0]?.click();
	await page.waitForURL(`${site.origin}/bn/questionnaire/`);
});
