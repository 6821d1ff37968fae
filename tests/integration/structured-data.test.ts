/** What every page tells search engines, chats and networks, over a set of records that uses every part. */
import type { Planned } from '@mab/site/src/contract.ts';
import { memoryStore } from '@mab/site/src/testing/records.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSiteBundle, renderText } from '../support/site.ts';
import { fullRecords, goneOnes } from '../support/site-records.ts';

const SITE = 'https://practices.example.org';
const { createSite } = await loadSiteBundle();
const site = createSite({ PUBLIC_SITE_URL: SITE });
const store = memoryStore(fullRecords(), goneOnes);
const plan = site.plan(store);
const isPage = (planned: Planned) =>
	planned.kind === 'render' &&
	planned.contentType.startsWith('text/html') &&
	/^\/((bn|en)\/)?.*\/$|^\/$/.test(planned.path);
const planned = new Set(plan.map(({ path }) => SITE + path));

type Node = Record<string, unknown>;
interface Read {
	path: string;
	html: string;
	isListed: boolean;
	nodes: Node[];
}
const pages: Read[] = [];
beforeAll(async () => {
	for (const { path } of plan.filter(isPage)) {
		const html = await renderText(site, path, store);
		const [, json] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
		const data = json === undefined ? null : JSON.parse(json);
		pages.push({ path, html, isListed: !html.includes('content="noindex"'), nodes: data?.['@graph'] ?? [] });
	}
});
const listed = () => pages.filter(({ isListed }) => isListed);
const page = (path: string) => {
	const found = pages.find((one) => one.path === path);
	if (found === undefined) throw new Error(`${path} is not among the pages.`);
	return found;
};
const nodeOf = (path: string, type: string): Node => {
	const found = page(path).nodes.find((node) => node['@type'] === type);
	if (found === undefined) throw new Error(`${path} says nothing of type ${type}.`);
	return found;
};

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isUrl = (value: unknown) => typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
const isMoment = (value: unknown) =>
	typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{3})?(Z|\+06:00))?$/.test(value);
const isNode =
	(...types: string[]) =>
	(value: unknown): boolean =>
		typeof value === 'object' && value !== null && '@type' in value && types.includes(String(value['@type']));
const isReference = (value: unknown) => typeof value === 'object' && value !== null && '@id' in value;
const isList =
	(holds: (value: unknown) => boolean) =>
	(value: unknown): boolean =>
		Array.isArray(value) && value.length > 0 && value.every(holds);
const isAnyOf =
	(...rules: ((value: unknown) => boolean)[]) =>
	(value: unknown) =>
		rules.some((rule) => rule(value));

type Rules = Record<string, (value: unknown) => boolean>;
/** Headline, dates and author: https://developers.google.com/search/docs/appearance/structured-data/article */
const ARTICLE: Rules = {
	headline: isText,
	datePublished: isMoment,
	dateModified: isMoment,
	author: isNode('Organization'),
	publisher: isReference,
	mainEntityOfPage: isUrl,
	image: isUrl,
	inLanguage: (value) => value === 'bn' || value === 'en',
	license: isUrl,
};
/** What a thing of each type must have, wherever it stands. The source of each rule is named. */
const REQUIRED: Record<string, Rules> = {
	Article: ARTICLE,
	/** https://schema.org/Report, an article */
	Report: ARTICLE,
	/** https://developers.google.com/search/docs/appearance/structured-data/event: name, startDate, location */
	Event: {
		name: isText,
		startDate: isMoment,
		location: isList(isNode('Place', 'City', 'VirtualLocation')),
		eventStatus: isUrl,
		eventAttendanceMode: isUrl,
		organizer: isNode('Organization'),
	},
	/** In an event, Google asks for the address of a place. */
	Place: { address: isAnyOf(isNode('PostalAddress')), name: isText },
	City: { name: isText, url: isUrl, address: isNode('PostalAddress') },
	VirtualLocation: { url: isUrl },
	/** https://developers.google.com/search/docs/appearance/structured-data/organization: name, url, logo */
	Organization: { name: isText, url: isUrl, logo: isUrl },
	/** https://developers.google.com/search/docs/appearance/site-names: name, url */
	WebSite: { name: isText, url: isUrl, potentialAction: isNode('SearchAction') },
	/** https://schema.org/SearchAction with its query input */
	SearchAction: {
		target: isNode('EntryPoint'),
		'query-input': (value) => value === 'required name=search_term_string',
	},
	/** https://developers.google.com/search/docs/appearance/structured-data/dataset: description of 50 to 5,000 letters */
	Dataset: {
		name: isText,
		description: (value) => typeof value === 'string' && value.length >= 50 && value.length <= 5000,
		license: isUrl,
		creator: isNode('Organization'),
		distribution: isList(isNode('DataDownload')),
	},
	DataCatalog: { name: isText, url: isUrl, dataset: isNode('Dataset') },
	DataDownload: { contentUrl: isUrl, encodingFormat: isText },
	/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb: at least two items */
	BreadcrumbList: {
		itemListElement: (value) => Array.isArray(value) && value.length >= 2 && isList(isNode('ListItem'))(value),
	},
	ListItem: { position: Number.isInteger, name: isText, item: isUrl },
	/** https://schema.org/CorrectionComment, a comment */
	/** https://schema.org/PublicationIssue in a PublicationVolume of a Periodical */
	PublicationIssue: {
		name: isText,
		issueNumber: Number.isInteger,
		datePublished: isMoment,
		isPartOf: isNode('PublicationVolume'),
		publisher: isReference,
		image: isUrl,
		encoding: isNode('MediaObject'),
	},
	PublicationVolume: { volumeNumber: Number.isInteger, isPartOf: isNode('Periodical') },
	Periodical: { name: isText, url: isUrl },
	CorrectionComment: { text: isText, datePublished: isMoment },
};

/** A point on the map without a name is a place too; an event has none of these. */
const isPoint = (node: Node) => node['@type'] === 'Place' && 'geo' in node;

/** Every typed thing in the data, however deep. */
function nodesIn(value: unknown): Node[] {
	if (Array.isArray(value)) return value.flatMap(nodesIn);
	if (typeof value !== 'object' || value === null) return [];
	const inside = Object.values(value).flatMap(nodesIn);
	return '@type' in value ? [value as Node, ...inside] : inside;
}

describe('the structured data', () => {
	test('has what is required of each type, on every page', () => {
		const seen = new Set<string>();
		for (const { path, nodes } of pages) {
			for (const node of nodesIn(nodes).filter((one) => !isPoint(one))) {
				const type = String(node['@type']);
				seen.add(type);
				for (const [name, holds] of Object.entries(REQUIRED[type] ?? {})) {
					expect(holds(node[name]), `${name} of ${type} on ${path}: ${JSON.stringify(node[name])}`).toBe(true);
				}
			}
		}
		const types = [
			'Article',
			'Event',
			'Organization',
			'WebSite',
			'Dataset',
			'DataCatalog',
			'BreadcrumbList',
			'Place',
			'PublicationIssue',
			'Periodical',
		];
		for (const type of types) expect(seen, type).toContain(type);
	});

	test('says nothing empty', () => {
		for (const { path, nodes } of pages) {
			for (const node of nodesIn(nodes)) {
				for (const [name, value] of Object.entries(node)) {
					expect([null, '', undefined], `${name} on ${path}`).not.toContain(value);
					expect(Array.isArray(value) && value.length === 0, `${name} on ${path}`).toBe(false);
				}
			}
		}
	});

	test('leads to addresses of this site that exist', () => {
		for (const { path, nodes } of pages) {
			const addresses = nodesIn(nodes).flatMap((node) =>
				Object.values(node).filter((value) => typeof value === 'string'),
			);
			for (const address of addresses.filter((one) => one.startsWith(SITE))) {
				const isTemplate = address.includes('{search_term_string}');
				const target = address.replace(/[?#].*$/, '');
				const isThere = planned.has(target) || target === `${SITE}/` || target.endsWith('/favicon.svg');
				expect(isThere || isTemplate, `${address} on ${path}`).toBe(true);
			}
		}
	});

	test('names the way to every inner page, ending with the page itself', () => {
		for (const { path } of listed().filter(({ path: one }) => !['/', '/bn/', '/en/'].includes(one))) {
			const items = nodeOf(path, 'BreadcrumbList').itemListElement as { position: number; item: string }[];
			expect(items[0]?.item).toBe(`${SITE}${path.slice(0, 4)}`);
			expect(items.at(-1)?.item).toBe(SITE + path);
			expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
		}
	});

	test('of a practice says where, under which licence, from which sources and what was corrected', () => {
		const node = nodeOf('/en/practices/full-practice/', 'Article');
		expect(node).toMatchObject({
			identifier: 'MAB-P-2026-002',
			license: 'https://creativecommons.org/licenses/by/4.0/',
			citation: [{ '@type': 'CreativeWork', url: 'https://repository.lboro.ac.uk/' }],
			correction: [{ '@type': 'CorrectionComment', datePublished: '2026-10-20' }],
			spatialCoverage: [{ name: 'Kushtia' }, { name: 'Sakhipur' }, { geo: { latitude: 24.3185 } }],
		});
	});

	test('names the language of the text and not of the page', () => {
		expect(nodeOf('/bn/practices/english-only/', 'Article').inLanguage).toBe('en');
		expect(nodeOf('/bn/practices/full-practice/', 'Article').inLanguage).toBe('bn');
	});

	test('of an event says when in Bangladesh, and both ways to attend', () => {
		expect(nodeOf('/en/events/full-event/', 'Event')).toMatchObject({
			startDate: '2026-12-10T10:00:00+06:00',
			eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
			location: [{ '@type': 'Place', name: 'Town hall' }, { '@type': 'VirtualLocation' }],
		});
	});

	test('is silent on pages that search engines must not list', () => {
		const unlisted = pages.filter(({ isListed }) => !isListed);
		expect(unlisted.length).toBeGreaterThan(0);
		for (const { path, nodes } of unlisted) expect(nodes, path).toEqual([]);
	});
});

const decoded = (text: string) =>
	text
		.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&')
		.replaceAll('&#38;', '&');

/** The content of a `meta` tag by its name or property. */
function meta(html: string, name: string): string | null {
	const [, content] = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html) ?? [];
	return content === undefined ? null : decoded(content);
}

describe('the head of every listed page', () => {
	test('describes the page to chats and networks in its own language', () => {
		for (const { path, html } of listed().filter(({ path: one }) => one !== '/')) {
			const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
			expect(decoded(title), path).toContain(meta(html, 'og:title'));
			expect(meta(html, 'og:url'), path).toBe(SITE + path);
			expect(meta(html, 'og:locale'), path).toBe(path.startsWith('/bn/') ? 'bn_BD' : 'en_GB');
			expect(['article', 'website'], path).toContain(meta(html, 'og:type'));
			expect(meta(html, 'og:site_name'), path).not.toBeNull();
			expect(meta(html, 'description'), path).toBe(meta(html, 'og:description'));
			expect(meta(html, 'twitter:card'), path).toBe('summary_large_image');
			expect(planned, path).toContain(meta(html, 'og:image'));
			expect([meta(html, 'og:image:width'), meta(html, 'og:image:height')]).toEqual(['1200', '630']);
			expect(meta(html, 'og:image:alt'), path).toContain(meta(html, 'og:title'));
		}
	});

	test('calls practices, governance changes, reports and editions articles, and nothing else', () => {
		const articles = listed().flatMap(({ path, html }) => (meta(html, 'og:type') === 'article' ? [path] : []));
		for (const path of articles)
			expect(path).toMatch(/^\/(bn|en)\/(practices|governance|reports|newsletter)\/[^/]+\/$/);
		for (const path of ['/bn/practices/full-practice/', '/en/governance/kushtia-sanitation-by-law/']) {
			expect(articles).toContain(path);
		}
	});

	test('names the colours of the browser for light and dark as the pages have them', () => {
		const { html } = page('/bn/');
		const [style = ''] = /<style>[\s\S]*<\/style>/.exec(html) ?? [];
		const papers = [...style.matchAll(/--paper:\s*(#[0-9a-f]{6})/gi)].map(([, colour]) => colour);
		const themes = [...html.matchAll(/<meta name="theme-color" content="(#[0-9a-f]{6})"/gi)].map(
			([, colour]) => colour,
		);
		expect(themes).toHaveLength(2);
		for (const colour of themes) expect(papers).toContain(colour);
	});
});

test('the sitemaps hold every listed page and no other, each with its twin', async () => {
	const index = await renderText(site, '/sitemap-index.xml', store);
	const files = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url.replace(SITE, ''));
	const entries = (await Promise.all(files.map((path) => renderText(site, path, store)))).join('\n');
	const inSitemaps = [...entries.matchAll(/<url><loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url.replace(SITE, ''));
	// The front door sends everybody on; closed pages of a list are found from the list; a choice that no practice
	// meets is there for whoever makes it, and nothing to be found.
	const isFindable = ({ path, html }: Read) =>
		path !== '/' &&
		!/\/page\/\d+\/$/.test(path) &&
		(!/^\/..\/(practices\/[^/]+|map\/sector)\/[^/]+\//.test(path) ||
			/<main[\s\S]*href="\/..\/(practices\/(full-practice|english-only|sakhipur-co-compost)|municipalities\/(sakhipur|kushtia))\//.test(
				html,
			));
	const expected = listed().flatMap((one) => (isFindable(one) ? [one.path] : []));
	expect(inSitemaps.toSorted()).toEqual(expected.toSorted());
	for (const path of inSitemaps) {
		const twin = path.startsWith('/bn/') ? path.replace('/bn/', '/en/') : path.replace('/en/', '/bn/');
		expect(inSitemaps, path).toContain(twin);
	}
	expect(entries.match(/<xhtml:link rel="alternate" hreflang="bn"/g)).toHaveLength(inSitemaps.length);
});
