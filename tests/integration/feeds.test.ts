/** Feeds and calendars of the compiled site: well formed, complete, and found by the pages. */
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { both, englishText, memoryStore, practiceRecord, sampleRecords } from '@mab/site/src/testing/records.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { loadSiteBundle, renderText } from '../support/site.ts';
import { fullRecords } from '../support/site-records.ts';

const SITE = 'https://practices.example.org';
const { createSite } = await loadSiteBundle();
const site = createSite({ PUBLIC_SITE_URL: SITE });
const store = memoryStore(fullRecords());
const plan = site.plan(store);
const pathsOf = (contentType: string) =>
	plan.flatMap((planned) =>
		planned.kind === 'render' && planned.contentType.startsWith(contentType) ? [planned.path] : [],
	);

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
	page = await browser.newPage();
});
afterAll(() => browser.close());

interface Rss {
	fault: string | null;
	channel: Record<string, string>;
	self: string | null;
	items: { title: string; link: string; guid: string; pubDate: string; description: string; content: string }[];
}

/** Read as a browser reads XML: one character that does not belong there, and there is a fault. */
function readRss(text: string): Promise<Rss> {
	return page.evaluate((source) => {
		const xml = new DOMParser().parseFromString(source, 'application/xml');
		const textOf = (parent: Element | null, name: string) =>
			[...(parent?.children ?? [])].find(({ nodeName }) => nodeName === name)?.textContent ?? '';
		const channel = xml.querySelector('rss > channel');
		return {
			fault: xml.querySelector('parsererror')?.textContent ?? null,
			channel: Object.fromEntries(
				['title', 'link', 'description', 'language', 'lastBuildDate'].map((name) => [name, textOf(channel, name)]),
			),
			self: channel?.getElementsByTagName('atom:link')[0]?.getAttribute('href') ?? null,
			items: [...xml.querySelectorAll('channel > item')].map((item) => ({
				title: textOf(item, 'title'),
				link: textOf(item, 'link'),
				guid: textOf(item, 'guid'),
				pubDate: textOf(item, 'pubDate'),
				description: textOf(item, 'description'),
				content: textOf(item, 'content:encoded'),
			})),
		};
	}, text);
}

describe('every RSS feed', () => {
	test('is well formed and has what RSS 2.0 requires of channel and items', async () => {
		const paths = pathsOf('application/rss+xml');
		expect(paths).toHaveLength(12);
		for (const path of paths) {
			const { fault, channel, self, items } = await readRss(await renderText(site, path, store));
			expect(fault, path).toBeNull();
			for (const name of ['title', 'link', 'description']) expect(channel[name], `${name} of ${path}`).not.toBe('');
			expect(channel.language).toBe(path.startsWith('/bn/') ? 'bn-BD' : 'en-BD');
			expect(self).toBe(SITE + path);
			for (const { title, link, guid, pubDate, description, content } of items) {
				expect(title, path).not.toBe('');
				expect(plan.map((planned) => SITE + planned.path)).toContain(link);
				expect(guid).toMatch(/^mab:/);
				expect(new Date(pubDate).toUTCString()).toBe(pubDate);
				expect(description, link).not.toBe('');
				expect(content, link).toMatch(/^<(p|h3)>/);
			}
			expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
		}
	});

	test('of a type holds the entries of that type', async () => {
		const practices = fullRecords().filter(({ type }) => type === 'practice');
		const { items } = await readRss(await renderText(site, '/bn/practices/feed.xml', store));
		expect(items).toHaveLength(practices.length);
	});

	test('carries hostile text as text', async () => {
		const HOSTILE = `</title><script>alert(1)</script> ]]> & " ' \u0007 <b>`;
		const text = englishText({ title: HOSTILE, oneLine: HOSTILE, summary: HOSTILE });
		const hostile = memoryStore([
			...sampleRecords().slice(0, -3),
			practiceRecord({ topics: [both(HOSTILE, HOSTILE)], text: { en: text } }),
		]);
		const { fault, items } = await readRss(await renderText(site, '/en/practices/feed.xml', hostile));
		expect(fault).toBeNull();
		expect(items[0]?.title).toBe(HOSTILE.replace('\u0007', ''));
		expect(items[0]?.content).not.toContain('<script>');
	});

	test('stands where nothing is published yet', async () => {
		const { fault, items } = await readRss(await renderText(site, '/bn/feed.xml', memoryStore([])));
		expect(fault).toBeNull();
		expect(items).toEqual([]);
	});
});

test('every JSON feed has what JSON Feed 1.1 requires, and the same entries as its RSS twin', async () => {
	interface JsonFeed {
		version: string;
		title: string;
		feed_url: string;
		home_page_url: string;
		items: { id: string; url: string; content_html: string; date_published: string; date_modified: string }[];
	}
	const paths = pathsOf('application/feed+json');
	expect(paths).toHaveLength(12);
	for (const path of paths) {
		const feed: JsonFeed = JSON.parse(await renderText(site, path, store));
		expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
		expect(feed.title, path).not.toBe('');
		expect(feed.feed_url).toBe(SITE + path);
		expect(plan.map((planned) => SITE + planned.path)).toContain(feed.home_page_url);
		const { items } = await readRss(await renderText(site, path.replace('.json', '.xml'), store));
		expect(feed.items.map(({ id, url }) => [id, url])).toEqual(items.map(({ guid, link }) => [guid, link]));
		for (const { content_html: content, date_published: published, date_modified: modified } of feed.items) {
			expect(content).not.toBe('');
			for (const date of [published, modified]) expect(new Date(date).toISOString()).toBe(date);
		}
	}
});

test('the pages of a section name the feeds of everything and of the section', async () => {
	for (const locale of LOCALES) {
		const html = await renderText(site, `/${locale}/practices/full-practice/`, store);
		for (const path of [`/${locale}/feed.xml`, `/${locale}/practices/feed.json`]) {
			expect(html).toMatch(
				new RegExp(`<link rel="alternate" type="application/[a-z]+\\+[a-z]+" title="[^"]+" href="${path}">`),
			);
		}
		expect(html).not.toContain(`/${locale}/events/feed.xml`);
	}
});

test('each event has its calendar file, and its page leads there', async () => {
	const events = fullRecords().filter((record) => record.type === 'learningEvent');
	for (const { slug } of events) {
		const html = await renderText(site, `/bn/events/${slug}/`, store);
		expect(html).toContain(`href="/bn/events/${slug}.ics"`);
		expect(await renderText(site, `/bn/events/${slug}.ics`, store)).toMatch(/^BEGIN:VCALENDAR\r\n/);
	}
	expect(await renderText(site, '/bn/events/', store)).toContain('href="/bn/events.ics"');
	expect((await renderText(site, '/bn/events.ics', store)).match(/BEGIN:VEVENT/g)).toHaveLength(events.length);
});
