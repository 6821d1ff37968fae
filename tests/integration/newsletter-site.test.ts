/** The newsletter on the public site: what its readers find on each page. */
import { brotliCompressSync } from 'node:zlib';
import { editionContent, editionRecord, memoryStore, practiceRecord } from '@mab/site/src/testing/records.ts';
import { describe, expect, test } from 'vitest';
import { loadSiteBundle, renderText } from '../support/site.ts';
import { fullRecords } from '../support/site-records.ts';

const SITE = 'https://practices.example.org';
const { createSite } = await loadSiteBundle();
const site = createSite({ PUBLIC_SITE_URL: SITE });
const store = memoryStore(fullRecords());
const page = (path: string) => renderText(site, path, store);

describe('an edition', () => {
	test('leads to the one before and the one after', async () => {
		const html = await page('/en/newsletter/2026-q2/');
		expect(html).toMatch(/<a href="\/en\/newsletter\/2026-q3\/" rel="next"/);
		expect(html).toMatch(/<a href="\/en\/newsletter\/2026-q1\/" rel="prev"/);
	});

	test('shows what was corrected, with the day, before its text', async () => {
		const html = await page('/bn/newsletter/2026-q3/');
		expect(html.indexOf('datetime="2026-10-20"')).toBeGreaterThan(0);
		expect(html.indexOf('datetime="2026-10-20"')).toBeLessThan(html.indexOf('class="edition"'));
	});

	test('in the other language alone says so, is marked as such, and names its files in that language', async () => {
		const html = await page('/bn/newsletter/2026-q1/');
		expect(html).toMatch(/<p class="notice">[\s\S]*<article class="edition" lang="en"/);
		expect(html).toContain('/en/newsletter/2026-q1.pdf');
	});

	test('offers its three prints, chats, and words for councillors with its address', async () => {
		const html = await page('/bn/newsletter/2026-q3/');
		for (const file of ['2026-q3.pdf', '2026-q3-bw.pdf', '2026-q3-print.pdf']) {
			expect(html).toContain(`href="/bn/newsletter/${file}"`);
		}
		const chats = [...html.matchAll(/href="https:\/\/wa\.me\/\?text=([^"]+)"/g)].map(([, text = '']) =>
			decodeURIComponent(text),
		);
		expect(chats).toHaveLength(2);
		for (const text of chats) expect(text).toContain(`${SITE}/bn/newsletter/2026-q3/`);
		expect(html).toContain(`fb-messenger://share/?link=${encodeURIComponent(`${SITE}/bn/newsletter/2026-q3/`)}`);
	});

	test.each(['bn', 'en'])('in %s weighs at most 14 KB', async (locale) => {
		expect(brotliCompressSync(await page(`/${locale}/newsletter/2026-q3/`)).length).toBeLessThanOrEqual(14 * 1024);
	});
});

describe('the archive', () => {
	test('has every edition once below its year, and the newest before all', async () => {
		const html = await page('/en/newsletter/');
		const [newest = '', all = ''] = html.split('id="all"');
		expect(newest).toContain('href="/en/newsletter/2026-q3/"');
		const listed = [...all.matchAll(/href="\/en\/newsletter\/(\d{4}-q\d)\/"/g)].map(([, slug]) => slug);
		expect(listed).toEqual(['2026-q3', '2026-q2', '2026-q1']);
	});

	test('without an edition leads elsewhere', async () => {
		const html = await renderText(site, '/bn/newsletter/', memoryStore([]));
		expect(html).toContain('class="notice"');
		expect(html).toContain('href="/bn/practices/"');
	});
});

test('a practice names the editions that it is in', async () => {
	const html = await page('/en/practices/sakhipur-co-compost/');
	const section = html.slice(html.indexOf('id="circulation"'));
	expect(section).toContain('href="/en/newsletter/2026-q3/"');
	expect(await page('/en/practices/full-practice/')).not.toContain('href="/en/newsletter/2026-q3/"');
});

test('the form of subscription works without a script and asks for nothing but the address', async () => {
	const html = await page('/bn/newsletter/subscribe/');
	expect(html).toContain('method="post" action="/api/newsletter/subscriptions"');
	expect(html.match(/<input(?![^>]*type="(?:hidden|radio)")[^>]*\srequired/g)).toHaveLength(1);
	expect(html).toContain('<option value="sakhipur"');
});

test('the feed and the sitemap have each edition at its own address', async () => {
	const feed = JSON.parse(await page('/bn/newsletter/feed.json'));
	expect(feed.items.map(({ url }: { url: string }) => url)).toContain(`${SITE}/bn/newsletter/2026-q3/`);
	const sitemap = await page('/sitemap-newsletter-1.xml');
	expect(sitemap.match(/<url>/g)).toHaveLength(6);
});

test('a practice that is renumbered or withdrawn takes no edition with it', async () => {
	const lonely = memoryStore([
		editionRecord({ content: { blocks: editionContent('bn').blocks } }),
		practiceRecord({ code: 'MAB-P-2026-777' }),
	]);
	expect(await renderText(site, '/bn/newsletter/2026-q3/', lonely)).toContain('class="edition"');
});
