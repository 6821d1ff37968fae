/** Map, numbers, champions, regions, reports and municipalities, with everything that can be there and with nothing. */
import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import {
	both,
	governanceChangeRecord,
	memoryStore,
	municipalityRecord,
	practiceRecord,
	referenceRecord,
	referenceRecords,
	reportRecord,
	sampleRecords,
} from '@mab/site/src/testing/records.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { loadSiteBundle, renderText } from '../support/site.ts';
import { openSite } from '../support/site-browser.ts';
import { brokenLinks, htmlFaults } from '../support/site-checks.ts';
import { fullRecords, goneOnes } from '../support/site-records.ts';

const LONG_NAME = 'পৌরসভাপরিচ্ছন্নতাকর্মীনগর'.repeat(3);
const PARTS = /^\/(bn|en)\/(map|numbers|champions|regions|reports|municipalities|governance)\//;

/** Towns near each other, at the district office, without position, with an endless name; champions of two years. */
function richRecords(): PublicRecord[] {
	const towns = [
		...[23.9028, 23.88, 23.5448, 24.4829, 21.45].map((latitude, index) =>
			municipalityRecord({
				code: `town-${index}`,
				name: both(`Town ${index}`, `শহর ${index}`),
				region: 'centre',
				location: {
					latitude,
					longitude: 89.12 + Math.floor(index / 2),
					precision: index % 2 === 0 ? 'town' : 'districtOffice',
				},
			}),
		),
		municipalityRecord({ code: 'nowhere', name: both(LONG_NAME, LONG_NAME), liupcp: 'unknown' }),
	];
	const practices = towns.flatMap(({ code }, index) =>
		[0, 1].map((number) =>
			practiceRecord({
				id: `practice-${code}-${number}`,
				slug: `${code}-${number}`,
				code: `MAB-P-2025-${index * 2 + number + 100}`,
				municipalities: [code],
				sector: number === 0 ? 'water' : 'sector-not-in-the-list',
				firstPublishedAt: `202${3 + (index % 3)}-0${1 + index}-04T05:00:00.000Z`,
				champion: number === 0 ? { year: 2025 + (index % 2), round: 'Round 1' } : null,
				circulation: [
					{ channel: 'edition', title: both(LONG_NAME, LONG_NAME), on: '2026-08-01', url: 'https://example.org/' },
					{ channel: 'other', title: both('Radio', 'বেতার'), on: '2026-11-01', url: null },
				],
			}),
		),
	);
	const { en } = reportRecord().text;
	if (!en) throw new Error('The sample report has lost its English text.');
	return [
		...fullRecords(),
		...towns,
		...practices,
		referenceRecord('region', 'centre', both('Centre', 'মধ্য')),
		referenceRecord('region', 'empty', both('Empty', 'ফাঁকা')),
		reportRecord(),
		reportRecord({
			id: 'report-bare',
			slug: 'bare-report',
			kind: 'other',
			periodStart: null,
			periodEnd: null,
			sectors: [],
			municipalities: [],
			documents: [],
			text: { en: { ...en, title: LONG_NAME, keyFindings: [], body: null } },
		}),
		governanceChangeRecord({ id: 'governance-long', slug: 'long', sector: null, municipality: 'nowhere' }),
	];
}

const { createSite } = await loadSiteBundle();
const SITE = 'https://practices.example.org';

describe.each([
	['everything that can be there', richRecords()],
	['the sample', sampleRecords()],
	['lists alone', referenceRecords()],
	['nothing at all', []],
] as const)('with %s', (_, records) => {
	const store = memoryStore(records, goneOnes);
	const site = createSite({ PUBLIC_SITE_URL: SITE });
	const plan = site.plan(store);
	const pages = new Map<string, string>();
	beforeAll(async () => {
		for (const { kind, path } of plan) {
			if (kind !== 'render' || !PARTS.test(path) || /\.\w+$/.test(path)) continue;
			pages.set(path, await renderText(site, path, store));
		}
	});

	test('the pages are there in both languages', () => {
		const parts = ['map', 'numbers', 'champions', 'regions', 'reports', 'municipalities', 'governance'];
		expect([...pages.keys()]).toEqual(
			expect.arrayContaining(['bn', 'en'].flatMap((l) => parts.map((p) => `/${l}/${p}/`))),
		);
	});

	test('they are valid HTML', async () => {
		const faults: string[] = [];
		for (const [path, html] of pages) faults.push(...(await htmlFaults(html)).map((fault) => `${path}: ${fault}`));
		expect(faults).toEqual([]);
	});

	test('they link only to what the plan has', () => {
		const paths = new Set(plan.map(({ path }) => path));
		const answers = (path: string) => paths.has(path) || /^\/(admin|api|assets|favicon)/.test(path);
		expect(brokenLinks({ pages, answers, origin: SITE })).toEqual([]);
	});
});

describe('in a browser', () => {
	const PATHS = [
		'/bn/map/',
		'/en/map/',
		'/bn/numbers/',
		'/en/numbers/',
		'/bn/numbers/2026-q3/',
		'/en/champions/2026/',
		'/bn/regions/centre/',
		'/bn/reports/',
		'/bn/reports/bare-report/',
		'/bn/municipalities/',
		'/bn/municipalities/nowhere/',
		'/en/governance/long/',
	];
	let browser: Browser;
	let page: Page;
	let origin: string;
	beforeAll(async () => {
		const site = await openSite(richRecords());
		origin = site.origin;
		browser = await launchBrowser();
		page = await browser.newPage({ viewport: { width: 320, height: 700 } });
		await site.serve(page);
	});
	afterAll(() => browser.close());

	test.each(PATHS)('%s fits a screen of 320 px, also with text of twice the size', async (path) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(origin + path);
		const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(await overflow()).toBeLessThanOrEqual(0);
		await page.addStyleTag({ content: 'html { font-size: 200% }' });
		expect(await overflow()).toBeLessThanOrEqual(0);
	});

	test.each([320, 360, 1280])('at %i px no text of a drawing meets another or leaves the drawing', async (width) => {
		await page.setViewportSize({ width, height: 700 });
		const faults: string[] = [];
		for (const path of PATHS) {
			await page.goto(origin + path);
			await page.evaluate(() => document.fonts.ready);
			faults.push(...(await page.evaluate(textFaults)).map((fault) => `${path}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});

	test('each point of the map is a link of at least 24 px that the keyboard reaches and shows', async () => {
		await page.setViewportSize({ width: 360, height: 700 });
		await page.goto(`${origin}/bn/map/`);
		const links = page.locator('svg.map a');
		const count = await links.count();
		expect(count).toBeGreaterThan(2);
		for (let index = 0; index < count; index += 1) {
			const target = await links.nth(index).locator('.target').boundingBox();
			expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(24);
		}
		await page.locator('.to-list a').focus();
		const stroke = () =>
			links
				.first()
				.locator('.target')
				.evaluate((circle) => getComputedStyle(circle).stroke);
		const before = await stroke();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
			await links.first().getAttribute('href'),
		);
		expect(await stroke()).not.toBe(before);
	});

	test('a point of several towns leads to their links below the map', async () => {
		await page.goto(`${origin}/en/map/`);
		const shared = page.locator('svg.map a[href^="#"]').first();
		const href = await shared.getAttribute('href');
		expect(await page.locator(`[id="${href?.slice(1)}"] a`).count()).toBeGreaterThan(1);
	});

	test('the map and its list lead to the same municipalities', async () => {
		await page.goto(`${origin}/en/map/`);
		const hrefs = (selector: string) =>
			page
				.locator(selector)
				.evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))].sort());
		const drawn = [...(await hrefs('svg.map a:not([href^="#"])')), ...(await hrefs('.shared a'))].sort();
		const listed = await hrefs('.beside .links a');
		expect(listed).toEqual(expect.arrayContaining(drawn));
		expect(listed.filter((href) => !drawn.includes(href))).toContain('/en/municipalities/nowhere/');
	});

	test('each drawing of numbers has the same numbers in its table', async () => {
		await page.goto(`${origin}/bn/numbers/`);
		const plates = page.locator('.plate:has(svg.chart)');
		expect(await plates.count()).toBeGreaterThan(8);
		for (const plate of await plates.all()) {
			const drawn = await plate.locator('svg text').allTextContents();
			const told = await plate.locator('td').allTextContents();
			const cells = new Set(told.map((text) => text.trim()));
			for (const text of drawn) if (/^[০-৯,]+$/.test(text)) expect(cells).toContain(text);
		}
	});
});

/** Runs in the page. Touching by a hair is allowed: boxes of text are taller than what is seen of it. */
function textFaults(): string[] {
	return [...document.querySelectorAll('svg.chart, svg.map')].flatMap((svg) => {
		const frame = svg.getBoundingClientRect();
		const texts = [...svg.querySelectorAll('text')]
			.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0);
		return texts.flatMap(({ words, box }, index) => [
			...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`${words} leaves the drawing`] : []),
			...texts.slice(index + 1).flatMap((other) => {
				const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
				const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
				return across > 1 && down > box.height * 0.35 ? [`${words} meets ${other.words}`] : [];
			}),
		]);
	});
}
