import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { addressOf } from './addresses.ts';
import type { Content } from './content.ts';
import { escapeXml } from './exchange/xml.ts';
import { placeAddresses } from './places/place-addresses.ts';
import type { PlainFile } from './plans/context.ts';

/** An address in each language, with the instant of its last change where one is known. */
interface Entry {
	paths: Record<Locale, string>;
	changedAt: string | null;
}

/** sitemaps.org allows 50,000 addresses in a file; each entry has one per language. */
const ENTRIES_PER_SITEMAP = 20_000;

export function robots(siteUrl: string): PlainFile {
	return {
		path: '/robots.txt',
		contentType: 'text/plain; charset=utf-8',
		input: { siteUrl },
		write: () => `User-agent: *\nDisallow: /admin\nDisallow: /api/\n\nSitemap: ${siteUrl}/sitemap-index.xml\n`,
	};
}

/** The sitemap index and its sitemaps, each address with its twin in the other language. */
export function sitemaps(content: Content, siteUrl: string): PlainFile[] {
	const files = Object.entries(entries(content)).flatMap(([name, all]) =>
		chunks(all, ENTRIES_PER_SITEMAP).map((chunk, index) =>
			sitemap(`/sitemap-${name}-${index + 1}.xml`, chunk, siteUrl),
		),
	);
	const paths = files.map(({ path }) => path);
	const index: PlainFile = {
		path: '/sitemap-index.xml',
		contentType: 'application/xml; charset=utf-8',
		input: { siteUrl, paths },
		write: () =>
			xml(
				'sitemapindex',
				'',
				paths.map((path) => `<sitemap><loc>${escapeXml(siteUrl + path)}</loc></sitemap>`),
			),
	};
	return [index, ...files];
}

function entries(content: Content): Record<string, Entry[]> {
	const fixed = [
		addressOf.home,
		addressOf.questionnaire,
		addressOf.practices,
		addressOf.municipalities,
		addressOf.governance,
		addressOf.events,
		addressOf.reports,
		addressOf.newsletter,
		addressOf.subscribe,
		addressOf.map,
		addressOf.champions,
		addressOf.numbers,
		addressOf.search,
		addressOf.searchTowns,
		addressOf.compare,
		addressOf.about,
		addressOf.data,
		addressOf.corrections,
		addressOf.terms,
		addressOf.accessibility,
		addressOf.privacy,
	];
	return {
		pages: [
			...[...fixed, ...placeAddresses(content)].map((address) => entry(address)),
			...content.library
				.lists()
				.filter(({ chosen, entries }) => chosen.length > 0 && entries.length > 0)
				.map(({ chosen }) => entry((locale) => addressOf.practicesBy(locale, chosen))),
		],
		municipalities: content.municipalities.map(({ card }) =>
			entry((locale) => addressOf.municipality(locale, card.item.code)),
		),
		practices: content.practices.map(({ card }) =>
			entry((locale) => addressOf.practice(locale, card.item.slug), card.updatedAt),
		),
		governance: content.governance.map(({ card }) =>
			entry((locale) => addressOf.governanceChange(locale, card.item.slug), card.updatedAt),
		),
		events: content.events.map(({ card }) =>
			entry((locale) => addressOf.event(locale, card.item.slug), card.updatedAt),
		),
		reports: content.reports.map(({ card }) =>
			entry((locale) => addressOf.report(locale, card.item.slug), card.updatedAt),
		),
		newsletter: content.editions.map(({ card }) =>
			entry((locale) => addressOf.edition(locale, card.item.slug), card.updatedAt),
		),
	};
}

function entry(address: (locale: Locale) => string, changedAt: string | null = null): Entry {
	return { paths: { bn: address('bn'), en: address('en') }, changedAt };
}

function sitemap(path: string, chunk: Entry[], siteUrl: string): PlainFile {
	return {
		path,
		contentType: 'application/xml; charset=utf-8',
		input: { siteUrl, chunk },
		write: () =>
			xml(
				'urlset',
				' xmlns:xhtml="http://www.w3.org/1999/xhtml"',
				chunk.flatMap((one) => LOCALES.map((locale) => url(one, locale, siteUrl))),
			),
	};
}

function url({ paths, changedAt }: Entry, locale: Locale, siteUrl: string): string {
	const twins = LOCALES.map(
		(lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(siteUrl + paths[lang])}"/>`,
	).join('');
	const lastmod = changedAt === null ? '' : `<lastmod>${escapeXml(changedAt)}</lastmod>`;
	return `<url><loc>${escapeXml(siteUrl + paths[locale])}</loc>${lastmod}${twins}</url>`;
}

function xml(root: string, namespaces: string, lines: string[]): string {
	const head = '<?xml version="1.0" encoding="UTF-8"?>';
	const open = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`;
	return `${[head, open, ...lines, `</${root}>`].join('\n')}\n`;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
		items.slice(index * size, (index + 1) * size),
	);
}
