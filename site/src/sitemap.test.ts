import { describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { robots, sitemaps } from './sitemap.ts';
import { memoryStore, sampleRecords } from './testing/records.ts';

const SITE = 'https://practices.example.org';
const files = sitemaps(readContent(memoryStore(sampleRecords())), SITE);
const written = (path: string) => String(files.find((file) => file.path === path)?.write() ?? '');

describe('sitemaps', () => {
	test('the index names every sitemap', () => {
		const named = [...written('/sitemap-index.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
		expect(named).toEqual(files.slice(1).map(({ path }) => SITE + path));
	});

	test('an address names its twin in the other language and the instant of its last change', () => {
		const text = written('/sitemap-practices-1.xml');
		expect(text).toContain(`<loc>${SITE}/bn/practices/sakhipur-co-compost/</loc>`);
		expect(text).toContain(
			`<xhtml:link rel="alternate" hreflang="en" href="${SITE}/en/practices/sakhipur-co-compost/"/>`,
		);
		expect(text).toContain('<lastmod>2026-11-02T09:30:00.000Z</lastmod>');
	});

	test('what has no entries has no sitemap', () => {
		const paths = sitemaps(readContent(memoryStore([])), SITE).map(({ path }) => path);
		expect(paths).toEqual(['/sitemap-index.xml', '/sitemap-pages-1.xml']);
	});

	test('robots are sent to the index and kept out of the admin', () => {
		const text = robots(SITE).write();
		expect(text).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
		expect(text).toContain('Disallow: /admin');
	});
});
