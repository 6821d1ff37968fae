/** The pages and files of the library as they are published: what readers without scripts get, and what weighs. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { syntheticRecords } from '@mab/scripts/bench/records.ts';
import { memoryStore } from '@mab/site/src/testing/records.ts';
import { describe, expect, test } from 'vitest';
import { libraryRecords } from '../support/library-records.ts';
import { loadSiteBundle, renderText } from '../support/site.ts';

const SITE = 'https://practices.example.org';
const { createSite, clientAssets } = await loadSiteBundle();
const site = createSite({ PUBLIC_SITE_URL: SITE });
const store = memoryStore(libraryRecords());
const paths = new Set(site.plan(store).map(({ path }) => path));
const html = (path: string) => renderText(site, path, store);

/** As the server compresses it. */
function weight(text: string | Uint8Array): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength;
}
/** The links of a page below `/practices/`, without those of its header and footer. */
function listLinks(text: string): string[] {
	const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
	return [...main.matchAll(/href="(\/[a-z]{2}\/practices\/[^"#]*)"/g)].map(([, href]) => href ?? '');
}
const headingOf = (text: string) => /<h1[^>]*>([^<]*)</.exec(text)?.[1]?.trim();
const titlesOf = (text: string) =>
	[...text.matchAll(/<h[23] class="title">\s*<a [^>]*>([^<]+)</g)].map(([, title]) => title);

describe('a list', () => {
	test.each([
		['/en/practices/', 'Practices'],
		['/en/practices/sector/water/', 'Practices: Water supply'],
		['/bn/practices/division/khulna/', 'খুলনা বিভাগের চর্চা'],
		['/bn/practices/category/a/', 'ক শ্রেণির পৌরসভার চর্চা'],
		['/en/practices/cost/not-known/', 'Practices whose set-up cost is not known'],
		['/bn/practices/champion/2026/', '২০২৬ সালের সেরা চর্চা'],
		['/en/practices/year/2019/', 'Practices that started in 2019'],
		['/en/practices/liupcp/no/', 'Practices of municipalities outside LIUPCP'],
		['/en/practices/sector/water/division/khulna/', 'Water supply: practices in Khulna division'],
		['/bn/practices/sector/water/cost/above-1-crore/', 'পানি সরবরাহ: শুরুর ব্যয় অনুযায়ী চর্চা: ১ কোটি টাকার বেশি'],
		['/bn/practices/page/1/', 'চর্চার ভাণ্ডার, পাতা ১'],
	])('%s is called %s', async (path, heading) => {
		expect(headingOf(await html(path))).toBe(heading);
	});

	test('says how many practices it holds, in its text and to search engines', async () => {
		const text = await html('/bn/practices/sector/water/');
		expect(text).toContain('<p class="soft">২০টি চর্চা</p>');
		expect(/<meta name="description" content="([^"]*)"/.exec(text)?.[1]).toContain('২০টি চর্চা');
		expect(await html('/bn/practices/page/1/')).not.toMatch(/[০-৯]+টি চর্চা/);
	});

	test('leads up to the list that it narrows, and names itself as canonical', async () => {
		const text = await html('/en/practices/sector/water/division/khulna/');
		const crumbs = text.slice(text.indexOf('class="crumbs"'), text.indexOf('<h1'));
		expect([...crumbs.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
			'/en/practices/',
			'/en/practices/sector/water/',
		]);
		expect(text).toContain(`<link rel="canonical" href="${SITE}/en/practices/sector/water/division/khulna/">`);
	});

	test('of a sector leads to its pack and to each pair that has practices', async () => {
		const links = listLinks(await html('/en/practices/sector/water/'));
		expect(links).toEqual(
			expect.arrayContaining([
				'/en/practices/sector/water/pack/',
				'/en/practices/sector/water/division/dhaka/',
				'/en/practices/sector/water/category/b/',
				'/en/practices/sector/water/poverty/yes/',
				'/en/practices/sector/sanitation/',
			]),
		);
		for (const link of links) expect(paths.has(link), link).toBe(true);
	});

	test('without practices stands, says so and leads to lists that have some', async () => {
		const text = await html('/en/practices/sector/transport/');
		expect(text).toContain('No practice has been published here yet.');
		expect(listLinks(text)).toEqual(expect.arrayContaining(['/en/practices/sector/water/', '/en/practices/']));
		expect(text).not.toContain('id="library-filter"');
	});

	test('without practices is linked from no list', async () => {
		for (const path of ['/en/practices/', '/en/practices/sector/water/']) {
			expect(listLinks(await html(path))).not.toContain('/en/practices/sector/transport/');
		}
	});
});

describe('the front page of the library', () => {
	test('has a practice three presses away: library, sector, practice', async () => {
		expect(listLinks(await html('/bn/practices/'))).toContain('/bn/practices/sector/water/');
		expect(listLinks(await html('/bn/practices/sector/water/'))).toContain('/bn/practices/practice-060/');
	});

	test('has a door for each question of a mayor, with counts', async () => {
		const text = await html('/en/practices/');
		for (const path of ['cost/up-to-5-lakh', 'poverty/yes', 'champion/yes', 'division/khulna', 'district/kushtia']) {
			expect(listLinks(text)).toContain(`/en/practices/${path}/`);
		}
		expect(text).toMatch(/Khulna\s*<span class="count">30<\/span>/);
	});
});

describe('what the browser loads to filter', () => {
	test('an entry is the one that the lists show', async () => {
		const entry = await html('/data/library/bn/entry-2026-060.txt');
		expect(titlesOf(entry)).toEqual(['চর্চা নম্বর 60']);
		expect(entry.trim()).toMatch(/^<li[\s>][\s\S]*<\/li>$/);
		expect(entry).not.toMatch(/<(script|style)/);
		const squeezed = (text: string) => text.replace(/\s+/g, ' ').replaceAll('h2', 'h3').replace(/> </g, '><').trim();
		expect(squeezed(await html('/bn/practices/sector/sanitation/division/khulna/'))).not.toContain('চর্চা নম্বর 60');
		expect(squeezed(await html('/bn/practices/'))).toContain(squeezed(entry));
	});

	test('an entry is no page: no search engine shows plain text as one', () => {
		const planned = site.plan(store).find(({ path }) => path === '/data/library/bn/entry-2026-060.txt');
		expect(planned).toMatchObject({ kind: 'render', contentType: 'text/plain; charset=utf-8' });
	});

	/** Brotli bytes of scripts, form, codes and the 24 heaviest entries. */
	async function firstUse(practiceCount: number): Promise<number> {
		const records = syntheticRecords({ municipalityCount: practiceCount / 10, practicesEach: 10, seed: 1 });
		const large = memoryStore(records);
		const planned = site.plan(large).map(({ path }) => path);
		const weigh = async (path: string) => weight(await site.render(path, large));
		const codes = planned.filter((path) => /^\/data\/library\/practices-|^\/data\/library\/bn\/index/.test(path));
		const entries = planned.filter((path) => path.startsWith('/data/library/bn/entry-')).slice(0, 240);
		const heaviest = (await Promise.all(entries.map(weigh))).sort((a, b) => b - a).slice(0, 24);
		const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
		return scriptWeight() + sum(await Promise.all(codes.map(weigh))) + sum(heaviest);
	}
	function scriptWeight(): number {
		const folder = new URL('assets/', clientAssets);
		return readdirSync(fileURLToPath(folder))
			.filter((name) =>
				/^(LibraryFilter|CompareTray|compared|filter)\..*\.js$/.test(
					name.replace(/\.astro_astro_type_script[^.]*/, '.x'),
				),
			)
			.map((name) => weight(readFileSync(new URL(name, folder))))
			.reduce((total, size) => total + size, 0);
	}

	test('weighs at most 60 KB on first use of 500 practices, whichever 24 are found', async () => {
		expect(await firstUse(500)).toBeLessThanOrEqual(60 * 1024);
	});

	test('runs on scripts of at most 6 KB', () => {
		expect(scriptWeight()).toBeGreaterThan(2 * 1024);
		expect(scriptWeight()).toBeLessThanOrEqual(6 * 1024);
	});
});
