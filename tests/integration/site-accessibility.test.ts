import AxeBuilder from '@axe-core/playwright';
import { LOCALES } from '@mab/cms/domain/locale.ts';
import { memoryStore } from '@mab/site/src/testing/records.ts';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { clientAsset, loadSiteBundle } from '../support/site.ts';
import { fullRecords, goneOnes } from '../support/site-records.ts';

const ORIGIN = 'http://site.test';
/** The rules of WCAG 2.2 AA that a machine can check, and axe's own good habits. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The narrowest phone that must work, in light, and a desk screen in dark: each rule meets both designs. */
const SCREENS = [
	{ colorScheme: 'light', width: 360 },
	{ colorScheme: 'dark', width: 1280 },
] as const;
const PAGE_TYPES = [
	'',
	'questionnaire/',
	'practices/',
	'practices/sector/health/',
	'practices/full-practice/',
	'practices/english-only/',
	'practices/withdrawn/',
	'municipalities/',
	'municipalities/all-known/',
	'governance/',
	'governance/kushtia-sanitation-by-law/',
	'events/',
	'events/full-event/',
	'about/',
	'404/',
];

const { createSite, clientAssets } = await loadSiteBundle();
const site = createSite({ PUBLIC_SITE_URL: ORIGIN });
const store = memoryStore(fullRecords(), goneOnes);
site.plan(store);

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function answer(route: Route): Promise<void> {
	const { pathname } = new URL(route.request().url());
	const asset = clientAsset(clientAssets, pathname);
	if (asset !== null) return route.fulfill({ body: asset });
	if (pathname.startsWith('/media/')) return route.fulfill({ status: 204 });
	return route.fulfill({ contentType: 'text/html', body: Buffer.from(await site.render(pathname, store)) });
}

async function problemsOf(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).options({ runOnly: RULES }).analyze();
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	return [
		...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
		...(overflow > 0 ? [`wider than the screen by ${overflow}px`] : []),
	];
}

describe.each(SCREENS)('at $width px in $colorScheme', ({ colorScheme, width }) => {
	let page: Page;
	beforeAll(async () => {
		page = await (await browser.newContext({ colorScheme, viewport: { width, height: 800 } })).newPage();
		await page.route(`${ORIGIN}/**`, answer);
	});
	afterAll(() => page.context().close());

	test.each(['/', ...LOCALES.flatMap((locale) => PAGE_TYPES.map((path) => `/${locale}/${path}`))])(
		'%s passes axe and fits the screen',
		async (path) => {
			await page.goto(ORIGIN + path);
			expect(await problemsOf(page)).toEqual([]);
		},
	);
});

test('the questionnaire is one tap from home at 360 px, with a target of at least 44 px', async () => {
	const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
	await page.route(`${ORIGIN}/**`, answer);
	await page.goto(`${ORIGIN}/bn/`);
	for (const entry of await page.getByRole('link', { name: 'প্রশ্নমালা' }).all()) {
		const box = await entry.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
	}
	await page.getByRole('link', { name: 'প্রশ্নমালা' }).first().click();
	expect(new URL(page.url()).pathname).toBe('/bn/questionnaire/');
	await page.close();
});
