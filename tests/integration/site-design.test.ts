/** What the style promises on every page: room for any text, no shift, little weight, paper, no pictures if so chosen. */
import { brotliCompressSync } from 'node:zlib';
import type { PracticeText, PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import {
	banglaText,
	both,
	editionPractice,
	editionRecord,
	englishText,
	governanceChangeRecord,
	learningEventRecord,
	memoryStore,
	municipalityRecord,
	reportRecord,
} from '@mab/site/src/testing/records.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { fontsOfAPhone } from '../support/fonts.ts';
import { loadSiteBundle } from '../support/site.ts';
import { openSite } from '../support/site-browser.ts';
import { fullPractice, fullRecords, goneOnes } from '../support/site-records.ts';
import { serveSite } from '../support/site-server.ts';

/** More than 100 letters and signs without a space. */
const ENDLESS = 'পৌরসভা'.repeat(17);
const ENDLESS_ENGLISH = 'municipality'.repeat(9);

function endless<T extends PublicRecord>(record: T, title: 'title' | 'name'): T {
	if (title === 'name') return { ...record, name: both(ENDLESS_ENGLISH, ENDLESS) };
	const texts = 'text' in record && record.text !== null ? record.text : {};
	const text = Object.fromEntries(
		Object.entries(texts).map(([locale, one]) => {
			const words = locale === 'bn' ? ENDLESS : ENDLESS_ENGLISH;
			return [locale, { ...one, title: words, oneLine: words }];
		}),
	);
	return { ...record, text };
}

/** A text that has no space in its labels, names and headings either. */
const endlessText: Partial<PracticeText> = {
	keyFacts: [{ label: ENDLESS, value: ENDLESS }],
	steps: [{ title: ENDLESS, text: ENDLESS, when: ENDLESS, who: ENDLESS }],
	buildingBlocks: [{ name: ENDLESS, what: ENDLESS, enablingFactors: ENDLESS, lesson: ENDLESS }],
	lessons: [ENDLESS],
};

const endlessEdition = editionRecord({
	content: {
		...{ year: 1999, title: ENDLESS, preheader: ENDLESS },
		blocks: [
			{
				kind: 'practicesInBrief',
				practices: [editionPractice('bn', { title: ENDLESS, blurb: ENDLESS, picture: null })],
			},
			{ kind: 'letters', letters: [{ text: ENDLESS, from: ENDLESS }], corrections: [] },
			{ kind: 'numbers', figures: [{ label: ENDLESS, value: 123_456_789 }], countedOn: '2099-01-01' },
			{
				...{ kind: 'replicationWatch', text: ENDLESS, lesson: null },
				pilots: [{ municipality: ENDLESS, light: 'atRisk', text: ENDLESS }],
			},
		],
	},
});

const LONG_TOWN = 'long-named-town';
const records: PublicRecord[] = [
	...fullRecords(),
	endless(municipalityRecord({ code: LONG_TOWN }), 'name'),
	endless(
		fullPractice({
			id: 'practice-endless',
			slug: 'endless-practice',
			code: 'MAB-P-2026-900',
			formerSlugs: [],
			municipalities: [LONG_TOWN],
			firstPublishedAt: '2099-01-01T00:00:00.000Z',
			text: { bn: banglaText(endlessText), en: englishText() },
		}),
		'title',
	),
	endless(
		governanceChangeRecord({ id: 'governance-endless', slug: 'endless-change', municipality: LONG_TOWN }),
		'title',
	),
	endless(learningEventRecord({ id: 'event-endless', slug: 'endless-event', municipality: LONG_TOWN }), 'title'),
	endless(reportRecord({ id: 'report-endless', slug: 'endless-report' }), 'title'),
	endlessEdition,
];

const site = await openSite(records, goneOnes);
const paths = [
	...new Set([
		...site.templates().map(({ path }) => path),
		'/bn/practices/endless-practice/',
		'/en/practices/endless-practice/',
		`/bn/municipalities/${LONG_TOWN}/`,
		'/bn/governance/endless-change/',
		'/bn/events/endless-event/',
		'/bn/reports/endless-report/',
		'/bn/newsletter/1999-q3/',
		'/bn/newsletter/2026-q3/',
	]),
].sort();

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function opened(options: Parameters<Browser['newPage']>[0], requested: string[] = []): Promise<Page> {
	const page = await browser.newPage(options);
	await site.serve(page, { requested });
	return page;
}

describe('nothing is wider than the screen, whatever the text', () => {
	let page: Page;
	beforeAll(async () => {
		page = await opened({});
	});

	test.each(paths)('%s', async (path) => {
		await page.goto(site.origin + path);
		const beyond: string[] = [];
		for (const { width, fontSize } of [
			{ width: 320, fontSize: '' },
			{ width: 640, fontSize: '200%' },
		]) {
			await page.setViewportSize({ width, height: 800 });
			const widest = await page.evaluate((size) => {
				document.documentElement.style.fontSize = size;
				if (document.documentElement.scrollWidth <= window.innerWidth) return null;
				const right = (element: Element) => element.getBoundingClientRect().right;
				const [first] = [...document.querySelectorAll('body *')].sort((a, b) => right(b) - right(a));
				return `${document.documentElement.scrollWidth} px, first ${first?.outerHTML.slice(0, 120)}`;
			}, fontSize);
			if (widest !== null) beyond.push(`at ${width} px: ${widest}`);
		}
		expect(beyond).toEqual([]);
	});
});

test.each(paths)('the style inside %s weighs at most 5 KB compressed', async (path) => {
	const html = new TextDecoder().decode(await site.render(path));
	const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('\n');
	expect(styles.length).toBeGreaterThan(0);
	expect(brotliCompressSync(styles).length).toBeLessThanOrEqual(5 * 1024);
});

describe('fonts', () => {
	/** Sum of the layout shifts of a page whose font comes late. */
	async function shiftOf(page: Page, path: string): Promise<number> {
		await page.addInitScript(() => {
			new PerformanceObserver((list) => {
				const sum = list.getEntries().reduce((total, entry) => total + ('value' in entry ? Number(entry.value) : 0), 0);
				const before = Number(document.documentElement.dataset.shift ?? 0);
				document.documentElement.dataset.shift = String(before + sum);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(site.origin + path);
		await page.evaluate(() => document.fonts.ready);
		await page.waitForTimeout(300);
		return page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
	}

	test('on a phone with the Bangla font of Android nothing moves when the font of a page comes a second late', async () => {
		const before = process.env.FONTCONFIG_FILE;
		process.env.FONTCONFIG_FILE = await fontsOfAPhone();
		const phone = await launchBrowser();
		try {
			for (const path of ['/bn/', '/bn/practices/', '/bn/practices/full-practice/', '/bn/design/']) {
				const page = await phone.newPage({ viewport: { width: 360, height: 740 } });
				const requested: string[] = [];
				await site.serve(page, { requested, delayMs: 1000 });
				// Nothing that anybody sees: npm's Chromium rounds one line differently, which is 0.0005.
				expect(await shiftOf(page, path), path).toBeLessThan(0.001);
				expect(
					requested.filter((name) => name.endsWith('.woff2')),
					path,
				).toHaveLength(1);
				await page.close();
			}
		} finally {
			await phone.close();
			if (before === undefined) delete process.env.FONTCONFIG_FILE;
			else process.env.FONTCONFIG_FILE = before;
		}
	});

	test.each(['/en/', '/en/practices/', '/en/about/'])('%s asks for no font', async (path) => {
		const requested: string[] = [];
		const page = await opened({}, requested);
		await page.goto(site.origin + path);
		await page.evaluate(() => document.fonts.ready);
		expect(requested.filter((name) => name.endsWith('.woff2'))).toEqual([]);
		await page.close();
	});
});

describe('text only', () => {
	const PAGE = '/bn/practices/full-practice/';
	const pictures = (requested: readonly string[]) => requested.filter((name) => name.startsWith('/media/'));

	test('the choice puts descriptions in place of pictures, is remembered, and can be taken back', async () => {
		const page = await opened({ viewport: { width: 360, height: 740 } });
		await page.goto(site.origin + PAGE);
		const choice = page.locator('#text-only');
		const shown = page.locator('main img:visible');
		const count = await shown.count();
		expect(count).toBeGreaterThan(0);
		const description = await page.locator('main img').first().getAttribute('alt');

		await choice.click();
		expect(await choice.getAttribute('aria-pressed')).toBe('true');
		expect(await shown.count()).toBe(0);
		expect(await page.locator('.picture-note p').first().textContent()).toBe(description);
		expect(await page.getByRole('status').filter({ hasText: /./ }).count()).toBe(1);

		await page.reload();
		expect(await choice.getAttribute('aria-pressed')).toBe('true');
		expect(await shown.count()).toBe(0);

		await choice.click();
		expect(await shown.count()).toBe(count);
		await page.reload();
		expect(await shown.count()).toBe(count);
		await page.close();
	});

	test('a picture below the screen is not asked for until its own button is pressed', async () => {
		const requested: string[] = [];
		const page = await opened({ viewport: { width: 360, height: 740 } }, requested);
		await page.goto(site.origin + PAGE);
		await page.locator('#text-only').click();
		requested.length = 0;
		await page.reload();
		await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		await page.waitForTimeout(300);
		const eager = pictures(requested);
		// Without the service worker: the cover, and the logo of a donor.
		expect(new Set(eager).size).toBeLessThanOrEqual(2);
		await page.locator('.picture-note button').last().click();
		await expect.poll(() => pictures(requested).length).toBe(eager.length + 1);
		await page.close();
	});

	test('with the service worker not even the picture at the top is asked for', async () => {
		const { createSite, clientAssets } = await loadSiteBundle();
		const compiled = createSite({ PUBLIC_SITE_URL: 'http://127.0.0.1' });
		const server = await serveSite(compiled, clientAssets, memoryStore(records, goneOnes));
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		await page.goto(server.origin + PAGE);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.locator('#text-only').click();
		await page.goto(`${server.origin}/bn/about/`);
		server.requests.length = 0;

		await page.goto(server.origin + PAGE);
		await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		await page.waitForTimeout(300);
		expect(server.requests).toContain(PAGE);
		expect(pictures(server.requests)).toEqual([]);

		await page.locator('.picture-note button').first().click();
		await expect.poll(() => pictures(server.requests).length).toBe(1);
		await page.close();
		await server.goAway();
	});

	test('without scripts there is no such choice', async () => {
		const page = await opened({ javaScriptEnabled: false });
		await page.goto(`${site.origin}/bn/`);
		expect(await page.locator('#text-only').isVisible()).toBe(false);
		await page.close();
	});
});

describe('on paper', () => {
	test.each(['/bn/', '/en/practices/full-practice/', '/bn/about/'])(
		'%s has no menu, black letters, and the address of the page',
		async (path) => {
			const page = await opened({ colorScheme: 'dark' });
			await page.goto(site.origin + path);
			await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
			for (const gone of ['.nav', '.tools', '.switch', '.shelves', '#text-only']) {
				expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
			}
			expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
			expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
			expect(await page.locator('footer .print').innerText()).toContain(site.origin + path);
			await page.close();
		},
	);

	test('the address of a link to another site is printed after it', async () => {
		const page = await opened({});
		await page.goto(`${site.origin}/en/practices/full-practice/`);
		await page.emulateMedia({ media: 'print' });
		const after = await page
			.locator('main a[href^="http"]')
			.first()
			.evaluate((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]);
		expect(after[0]).toContain(after[1]);
		await page.close();
	});
});

test('in colours of the reader’s own, actions keep an edge and the border of the page a line', async () => {
	const page = await opened({ forcedColors: 'active' });
	await page.goto(`${site.origin}/bn/`);
	const borders = await page.evaluate(() =>
		['.tools .entry', '.tile', '.search-form .button', '.band'].map((name) => {
			const element = document.querySelector(name);
			return element === null ? name : getComputedStyle(element).borderTopStyle;
		}),
	);
	expect(borders).toEqual(['solid', 'solid', 'solid', 'dashed']);
	await page.close();
});

test('on a phone the menu is closed, opens without scripts, and leaves two thirds of the screen to the page', async () => {
	const page = await opened({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
	await page.goto(`${site.origin}/bn/`);
	expect(await page.locator('nav .menu').isVisible()).toBe(false);
	expect((await page.locator('body > header').boundingBox())?.height).toBeLessThanOrEqual(640 / 3);
	await page.locator('.nav summary').click();
	expect(await page.locator('nav .menu').isVisible()).toBe(true);
	for (const link of await page.locator('nav .menu a').all()) {
		expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	}
	await page.close();
});
