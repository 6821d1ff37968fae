import { execFileSync } from 'node:child_process';
import type { PracticeRecord, PracticeText, PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { requestLetters } from '@mab/newsletter-templates/questionnaire/request-letter.ts';
import { printPersonal } from '@mab/scripts/publisher/makers/pdf.ts';
import { loadSite } from '@mab/scripts/publisher/site-bundle.ts';
import { both, cover, englishText, memoryStore, practiceRecord, sampleRecords } from '@mab/site/src/testing/records.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { fontsIn, unicodeIn } from '../support/pdf.ts';
import { REAL_BUNDLE } from '../support/publisher.ts';
import { seedPractices } from '../support/seed-practices.ts';
import { clientAsset, loadSiteBundle, renderText } from '../support/site.ts';
import { fullPractice } from '../support/site-records.ts';

const ORIGIN = 'https://practices.example.org';
const { createSite, clientAssets } = await loadSiteBundle();
const site = createSite({ PUBLIC_SITE_URL: ORIGIN });

const MARKUP = '<script>alert(1)</script> [tap](javascript:alert(2)) </style><img src=x onerror=alert(3)>';
const UNBROKEN = both('Extraordinarilylong'.repeat(60), 'ক্ষুদ্রঋণকার্যক্রমব্যবস্থাপনা'.repeat(50));

/** Everything that all seeded practices say, as one practice: more than any sheet can hold. */
function overlong(seeds: readonly PracticeRecord[]): PracticeRecord {
	const textOf = (locale: 'bn' | 'en'): PracticeText => {
		const texts = seeds.flatMap(({ text }) => text[locale] ?? []);
		return {
			...englishText(),
			title: texts
				.slice(0, 4)
				.map(({ title }) => title)
				.join(' — '),
			oneLine: texts
				.slice(0, 4)
				.map(({ oneLine }) => oneLine)
				.join(' '),
			keyFacts: texts.flatMap(({ keyFacts }) => keyFacts).slice(0, 12),
			problem: texts.map(({ problem }) => problem).join('\n\n'),
			steps: texts.flatMap(({ steps }) => steps).slice(0, 25),
			difficulties: texts.flatMap(({ difficulties }) => difficulties),
			lessons: texts.flatMap(({ lessons }) => lessons),
		};
	};
	return practiceRecord({
		id: 'overlong',
		slug: 'overlong',
		code: 'MAB-P-2026-801',
		results: seeds.flatMap(({ results }) => results),
		sources: seeds.flatMap(({ sources }) => sources),
		text: { bn: textOf('bn'), en: textOf('en') },
	});
}

/** Every text one word without a space, every list long. */
function unbroken(): PracticeRecord {
	const textOf = (locale: 'bn' | 'en'): PracticeText => {
		const word = UNBROKEN[locale] ?? '';
		return {
			...englishText(),
			...{ title: word, oneLine: word, summary: word, problem: word, objectives: word, lessons: [word, word] },
			keyFacts: Array.from({ length: 9 }, () => ({ label: word, value: word })),
			steps: Array.from({ length: 15 }, () => ({ title: word, text: word, when: word, who: word })),
			difficulties: Array.from({ length: 9 }, () => ({ difficulty: word, answer: word })),
		};
	};
	const results = practiceRecord().results.flatMap((result) =>
		Array.from({ length: 12 }, () => ({ ...result, indicator: UNBROKEN, unit: UNBROKEN, source: UNBROKEN })),
	);
	const contactOffice = { office: UNBROKEN, designation: UNBROKEN, phone: null, email: null };
	const text = { bn: textOf('bn'), en: textOf('en') };
	return practiceRecord({ id: 'unbroken', slug: 'unbroken', code: 'MAB-P-2026-802', results, contactOffice, text });
}

/** Nothing but what every practice must have. */
function bare(): PracticeRecord {
	const text = englishText({
		...{ keyFacts: [], steps: [], buildingBlocks: [], difficulties: [], lessons: [], objectives: null },
		...{ participation: null, povertyHow: null, sustainability: null, transfer: null, summary: '', problem: '' },
	});
	return practiceRecord({
		...{ id: 'bare', slug: 'bare', code: 'without a number', municipalities: [], topics: [], sdgs: [], hazards: [] },
		...{ startedOn: null, lastConfirmedOn: null, capitalCost: null, costBand: null, funding: [], results: [] },
		...{ monthsToImplement: null, beneficiaries: null, cover: null, contactOffice: null, sources: [], partners: [] },
		text: { en: text },
	});
}

function hostile(): PracticeRecord {
	const everywhere = both(MARKUP, MARKUP);
	const text = englishText({
		...{ title: MARKUP, oneLine: MARKUP, summary: MARKUP, problem: MARKUP, lessons: [MARKUP] },
		keyFacts: [{ label: MARKUP, value: MARKUP }],
		steps: [{ title: MARKUP, text: MARKUP, when: MARKUP, who: MARKUP }],
	});
	return practiceRecord({
		...{ id: 'hostile', slug: 'hostile', code: `MAB-P-2026-001"><script>`, topics: [everywhere] },
		cover: { ...cover, alt: everywhere, caption: everywhere, credit: everywhere },
		sources: [{ title: MARKUP, url: 'javascript:alert(4)', seenOn: '2026-10-01', fact: everywhere }],
		corrections: [{ on: '2026-10-20', what: everywhere }],
		text: { bn: text, en: text },
	});
}

const seeds = seedPractices();
const practices = [...seeds, fullPractice({ code: 'MAB-P-2026-900' }), overlong(seeds), unbroken(), bare(), hostile()];
const records: PublicRecord[] = [...sampleRecords().filter(({ type }) => type !== 'practice'), ...practices];
const store = memoryStore(records);
const plan = site.plan(store);
const planned = (path: string) => plan.find((one) => one.path === path);
const html = (path: string) => renderText(site, path, store);

/** Structured data and the values of attributes, which stand in quotes, are blanked. */
const tagsOf = (text: string) =>
	text.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '').replace(/="[^"]*"/g, '=""');

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
	// axe needs a context of its own.
	page = await (await browser.newContext()).newPage();
	await page.route('**/*', async (route) => {
		const { origin, pathname } = new URL(route.request().url());
		const asset = clientAsset(clientAssets, pathname);
		if (origin !== ORIGIN) return route.abort();
		// A browser runs no module that does not come as JavaScript.
		const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
		if (asset !== null) return route.fulfill({ body: asset, contentType });
		if (!pathname.endsWith('/')) return route.fulfill({ status: 204 });
		return route.fulfill({ contentType: 'text/html', body: await html(pathname) });
	});
});
afterAll(() => browser.close());

async function pdfOf(path: string): Promise<Buffer> {
	await page.goto(ORIGIN + path);
	await page.evaluate(() => document.fonts.ready);
	return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}
/** Skia, the PDF writer of Chromium, leaves the objects of the pages uncompressed. */
const pageCount = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
const hasTool = (name: string) => {
	try {
		execFileSync('which', [name]);
		return true;
	} catch {
		return false;
	}
};

describe('the sheet', () => {
	/** Where the longest find room, the others do. */
	const lengthOf = ({ text }: PracticeRecord) => JSON.stringify(text).length;
	const longest = seeds.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 4);
	const printed = [...longest, ...practices.slice(seeds.length)];

	test.each(printed.map(({ slug }) => slug))('of %s is one or two pages A4 in both languages', async (slug) => {
		for (const locale of LOCALES) {
			const pdf = await pdfOf(`/${locale}/practices/${slug}/print/`);
			expect(pageCount(pdf), locale).toBeGreaterThanOrEqual(1);
			// What would be a few lines over one page is set a step smaller.
			const isTight = (await page.locator('.tight').count()) > 0;
			expect(pageCount(pdf), locale).toBeLessThanOrEqual(isTight ? 1 : 2);
		}
	});

	test('is tagged, has an outline and the language of its text, and embeds its fonts', async () => {
		const pdf = (await pdfOf('/bn/practices/sakhipur-co-compost/print/')).toString('latin1');
		expect(pdf).toContain('/StructTreeRoot');
		expect(pdf).toContain('/Outlines');
		expect(pdf).toMatch(/\/Lang \(bn\)/);
		expect(pdf).toMatch(/\/FontFile2/);
	});

	test('names number, short address, day, licence and evidence, and is black on white', async () => {
		const text = await html('/en/practices/full-practice/print/');
		for (const part of [
			'MAB-P-2026-900',
			'practices.example.org/p/2026-900/en',
			'2 November 2026',
			'CC BY 4.0',
			'E2: checked',
		])
			expect(text).toContain(part);
		expect(text).toMatch(/<svg[^>]+aria-label="QR: practices\.example\.org\/p\/2026-900\/en"/);
		await page.goto(`${ORIGIN}/en/practices/full-practice/print/`);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
		await page.emulateMedia({ media: null, colorScheme: null });
	});

	test('gives its words back to those who copy from it', async () => {
		const path = '/bn/practices/sakhipur-co-compost/print/';
		const pdf = await pdfOf(path);
		const words = (text: string) => new Set(text.normalize('NFC').match(/[\u0980-\u09ff]{2,}/g));
		const shown = words(await page.evaluate(() => document.querySelector<HTMLElement>('.columns')?.innerText ?? ''));
		// In parts: a PDF writes the vowel sign ো as the two of which it is made.
		const parts = (text: string) => [...text.normalize('NFD')];
		const known = new Set(unicodeIn(Buffer.from(pdf)).flatMap((code) => parts(String.fromCodePoint(code))));
		const written = [...shown].filter((word) => parts(word).every((part) => known.has(part))).length;
		expect(written / shown.size).toBeGreaterThan(0.93);
		if (!hasTool('pdftotext')) return;
		const copied = words(execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString());
		const found = [...shown].filter((word) => copied.has(word)).length;
		// 97 % with Hind Siliguri, 79 % with Noto Sans Bengali, whose vowel signs come out with stray spaces.
		expect(found / shown.size).toBeGreaterThan(0.93);
	});
});

describe('the poster', () => {
	test.each(['sakhipur-co-compost', 'overlong', 'unbroken', 'bare', 'hostile'])(
		'of %s is one sheet with its code whole upon it, in both sizes and languages',
		async (slug) => {
			for (const path of LOCALES.flatMap((locale) =>
				['a3', 'a1'].map((paper) => `/${locale}/practices/${slug}/poster-${paper}/`),
			)) {
				expect(pageCount(await pdfOf(path)), path).toBe(1);
				const room = await page.evaluate(() => {
					const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
					return bottom('.poster') - bottom('.qr');
				});
				expect(room, path).toBeGreaterThanOrEqual(0);
			}
		},
	);

	test('is printed and no page of the site', () => {
		expect(planned('/bn/practices/sakhipur-co-compost/poster-a3/')).toBeUndefined();
		expect(planned('/bn/practices/sakhipur-co-compost/poster-a3.pdf')).toMatchObject({
			kind: 'made',
			recipe: { make: 'pdf', page: '/bn/practices/sakhipur-co-compost/poster-a3/', paper: 'A3' },
		});
	});
});

describe('the pack of a sector', () => {
	test('has a cover with a table and one page for each practice', async () => {
		const pdf = await pdfOf('/bn/practices/sector/housing/pack/');
		const { rows, sheets } = await page.evaluate(() => ({
			rows: document.querySelectorAll('.summary tbody tr').length,
			sheets: document.querySelectorAll('.sheet').length,
		}));
		expect(rows).toBe(seeds.filter(({ sector }) => sector === 'housing').length);
		expect(sheets).toBe(rows);
		expect(pageCount(pdf)).toBe(1 + sheets);
	});

	test('puts the better proven first', async () => {
		const text = await html('/en/practices/sector/sanitation/pack/');
		const levels = [...text.matchAll(/<td>(E\d): /g)].map(([, level]) => level);
		// The one that MAB has verified, of level E2, stands before all others.
		expect(levels.slice(0, 1)).toEqual(['E2']);
		expect(levels.slice(1)).toEqual(levels.slice(1).toSorted().reverse());
	});

	test('stands for a sector without a practice', async () => {
		expect(await html('/bn/practices/sector/health/pack/')).toContain('এখনো প্রকাশিত হয়নি');
	});
});

test('a letter to one office has a page in each language, with the letters of the site', async () => {
	const letter = {
		...{
			letterNumber: 'MAB-N-2026-0042',
			municipality: { en: 'Singra', bn: 'সিংড়া' },
			district: { en: 'Natore', bn: 'নাটোর' },
		},
		...{ kind: { en: 'Paurashava', bn: 'পৌরসভা' }, head: null },
	};
	const html = requestLetters({
		...{ letters: [letter], day: '2026-11-28', sender: { en: 'MAB', bn: 'ম্যাব' }, replyTo: 'info@mab.example' },
		siteUrl: ORIGIN,
	});
	const pdf = Buffer.from(await printPersonal(browser, html, await loadSite(REAL_BUNDLE)));
	expect(pageCount(pdf)).toBe(2);
	const { describedCount, embeddedCount } = fontsIn(pdf);
	expect(embeddedCount).toBe(describedCount);
	expect(unicodeIn(pdf)).toEqual(expect.arrayContaining([0x9b8, 0x9be]));
});

describe('the plan of documents', () => {
	test('keeps no release waiting: each leads elsewhere until it is there', () => {
		const late = plan.filter(({ path }) =>
			/\/practices\/.+(\/(print|kit|pack)\/|\.pdf|\.docx|\.zip|\.txt)$/.test(path),
		);
		expect(late.length).toBeGreaterThan(practices.length * 2);
		const known = new Set(plan.map(({ path }) => path));
		for (const one of late.filter(({ kind }) => kind !== 'redirect')) {
			const meanwhile = 'meanwhile' in one ? one.meanwhile : null;
			expect(known.has(meanwhile ?? ''), one.path).toBe(true);
		}
	});

	test('has short addresses for what people type from paper', () => {
		expect(planned('/p/2026-900')).toMatchObject({ kind: 'redirect', location: '/bn/practices/full-practice/' });
		expect(planned('/p/2026-900/en')).toMatchObject({ kind: 'redirect', location: '/en/practices/full-practice/' });
	});

	test('gives none to a number that cannot stand in an address', () => {
		expect(plan.filter(({ path }) => path.startsWith('/p/') && /[^/\w-]/.test(path))).toEqual([]);
	});

	test('leads the files of a former slug to those of the new one', () => {
		expect(planned('/bn/practices/former-practice.pdf')).toMatchObject({
			kind: 'redirect',
			location: '/bn/practices/full-practice.pdf',
		});
	});

	test('has every member of a kit archive', () => {
		const known = new Set(plan.map(({ path }) => path));
		for (const one of plan) {
			if (one.kind !== 'made' || one.recipe.make !== 'archive') continue;
			for (const { path, name } of one.recipe.members) {
				expect(known.has(path), path).toBe(true);
				expect(name).toMatch(/^[\x20-\x7e]+$/);
			}
		}
	});
});

describe('hostile and bare records', () => {
	const views = ['', 'print/', 'kit/', 'poster-a3/'];
	test.each(
		LOCALES.flatMap((locale) =>
			['hostile', 'bare', 'unbroken'].flatMap((slug) => views.map((view) => `/${locale}/practices/${slug}/${view}`)),
		),
	)('%s stands, and text is text', async (path) => {
		const text = await html(path);
		expect(tagsOf(text).replace(/<script type="" src=""><\/script>/g, '')).not.toMatch(/<script/i);
		expect(tagsOf(text)).not.toMatch(/<[^>]+\son\w+\s*=/i);
		expect(text).not.toMatch(/(href|src)="?\s*(javascript|data):/i);
		expect(text).not.toContain('undefined');
	});

	test.each(LOCALES.flatMap((locale) => ['', 'print/', 'kit/'].map((view) => `/${locale}/practices/unbroken/${view}`)))(
		'%s is not wider than a phone or a desk screen',
		async (path) => {
			for (const width of [320, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(ORIGIN + path);
				expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
					0,
				);
			}
			await page.setViewportSize({ width: 1280, height: 720 });
		},
	);
});

describe('for everybody', () => {
	const paths = ['full-practice/', 'full-practice/print/', 'full-practice/kit/', 'sector/sanitation/pack/'];

	/** A phone in one language and a desk in the other: no rule depends on language, width and colours at once. */
	const screens = {
		bn: { width: 360, colorScheme: 'light' },
		en: { width: 1280, colorScheme: 'dark' },
	} as const;

	test.each(LOCALES.flatMap((locale) => paths.map((path) => ({ locale, path: `/${locale}/practices/${path}` }))))(
		'$path passes axe',
		async ({ locale, path }) => {
			const { width, colorScheme } = screens[locale];
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			await page.goto(ORIGIN + path);
			await page.evaluate(() => {
				for (const details of document.querySelectorAll('details')) details.open = true;
			});
			expect(await axeFaults(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: null });
		},
	);
});

describe('the practice page', () => {
	test('shows corrections above the text, the newest first', async () => {
		const corrections = [
			{ on: '2026-10-20', what: both('Older', 'আগেরটি') },
			{ on: '2026-11-05', what: both('Newer', 'পরেরটি') },
		];
		const corrected = memoryStore([
			...sampleRecords().filter(({ type }) => type !== 'practice'),
			practiceRecord({ corrections }),
		]);
		const whole = await renderText(site, '/en/practices/sakhipur-co-compost/', corrected);
		const text = whole.slice(whole.indexOf('<h1'));
		const order = ['<h1', 'Newer', 'Older', 'id="problem"'].map((part) => text.indexOf(part));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(order).not.toContain(-1);
	});

	test('says until when a confirmation counts, and in the browser when it no longer does', async () => {
		await page.goto(`${ORIGIN}/en/practices/full-practice/`);
		const lapsed = page.locator('.lapsed');
		expect(await page.locator('[data-confirmed-until]').getAttribute('data-confirmed-until')).toBe('2028-03');
		expect(await lapsed.isHidden()).toBe(true);
		await page.clock.install({ time: new Date('2028-05-02T00:00:00Z') });
		await page.reload();
		await lapsed.waitFor({ state: 'visible' });
		expect(await page.locator('[data-confirmed-until]').isHidden()).toBe(true);
		// Nobody has ever confirmed this one: its time runs from the publication, in October 2026.
		await page.goto(`${ORIGIN}/en/practices/bare/`);
		await lapsed.waitFor({ state: 'visible' });
		expect(await page.locator('[data-confirmed-until]').getAttribute('data-confirmed-until')).toBe('2028-04');
	});

	test('leads to both forms of MAB with the number of the practice, which cannot break out of the address', async () => {
		for (const action of ['/api/feedback/practice-uses', '/api/feedback/problem-reports']) {
			const full = (await html('/bn/practices/full-practice/')).replaceAll('&#38;', '&').replaceAll('&amp;', '&');
			expect(full).toContain(`href="${action}?practice=MAB-P-2026-900&locale=bn"`);
			expect(await html('/en/practices/hostile/')).toContain(
				`href="${action}?practice=MAB-P-2026-001%22%3E%3Cscript%3E`,
			);
		}
	});

	test('leads to each of its files', async () => {
		const text = await html('/bn/practices/full-practice/');
		for (const file of ['.pdf', '.docx', '/print/', '/kit/', '/poster-a3.pdf', '/poster-a1.pdf']) {
			expect(text).toContain(`href="/bn/practices/full-practice${file}"`);
		}
	});

	test('shows related practices of other towns', async () => {
		const text = await html('/en/practices/sakhipur-co-compost/');
		const [section = ''] = text.match(/<section id="related"[\s\S]*?<\/section>/) ?? [];
		expect([...section.matchAll(/href="\/en\/practices\/([^/"]+)\/"/g)].map(([, slug]) => slug)).toHaveLength(3);
		expect(section).not.toContain('sakhipur-co-compost');
	});
});
