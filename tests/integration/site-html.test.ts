import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import {
	both,
	cover,
	editionContent,
	editionPractice,
	editionRecord,
	englishText,
	memoryStore,
	practiceRecord,
} from '@mab/site/src/testing/records.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientAsset, loadSiteBundle, renderText } from '../support/site.ts';
import { addressesIn, brokenLinks, htmlFaults } from '../support/site-checks.ts';
import { fullRecords, goneOnes } from '../support/site-records.ts';

const SITE = 'https://practices.example.org';
const { createSite, clientAssets } = await loadSiteBundle();

/** Addresses that the CMS answers beside the site. */
const IN_CMS = /^\/(admin|api)(\/|$)/;

/** What a careless or hostile editor could have approved. */
const LONG_WORD = 'পৌরসভাপরিচ্ছন্নতাকর্মীদেরজন্যনির্মিতআবাসনপ্রকল্পের'.repeat(3);
const HOSTILE = [
	'<script>alert(1)</script> <img src=x onerror=alert(1)>',
	'[click](javascript:alert(1)) ![x](data:text/html,x)',
	'</p></div></main></body></html><style>body{display:none}</style>',
	'| a | b |\n|---|---|\n| 1 | <b>2</b> |',
	'**not closed, `nor this\n\n> > > deep\n\n1. one\n   - two\n      - three',
].join('\n\n');

const hostileText = englishText({
	title: `${LONG_WORD} "><script>`,
	oneLine: `'"<>&${LONG_WORD}`,
	summary: HOSTILE,
	problem: HOSTILE,
	steps: [{ title: '<b>Bold</b>', text: HOSTILE, when: '"', who: '<i>' }],
	keyFacts: [{ label: LONG_WORD, value: LONG_WORD }],
	lessons: [HOSTILE],
});

const hostileEdition = editionContent('bn', {
	...{ year: 2024, title: `${LONG_WORD} "><script>`, preheader: HOSTILE, issn: '"><b>' },
	blocks: [
		{
			kind: 'practicesInBrief',
			practices: [editionPractice('bn', { title: LONG_WORD, blurb: HOSTILE, picture: null })],
		},
		{ kind: 'letters', letters: [{ text: HOSTILE, from: '<i>' }], corrections: [{ on: 'soon', text: HOSTILE }] },
		{ kind: 'call', text: HOSTILE, path: 'javascript:alert(1)', deadlineOn: null, phone: '<b>' },
	],
});

const HOSTILE_RECORDS: PublicRecord[] = [
	editionRecord({
		...{ id: 'edition-hostile', slug: '2024-q3', year: 2024 },
		text: { bn: { ...hostileEdition, publishedAt: '2024-10-15T00:00:00.000Z' } },
	}),
	editionRecord({
		...{ id: 'edition-empty', slug: '2024-q2', year: 2024 },
		text: { en: { ...editionContent('en', { blocks: [], title: null }), publishedAt: '2024-10-15T00:00:00.000Z' } },
	}),
	practiceRecord({ id: 'practice-hostile', slug: 'hostile', text: { en: hostileText, bn: hostileText } }),
	practiceRecord({
		id: 'practice-bare',
		slug: 'bare',
		cover: null,
		municipalities: ['nowhere-known'],
		sector: 'sector-not-in-the-list',
		results: [],
		sources: [],
		text: { bn: englishText({ title: LONG_WORD, steps: [], buildingBlocks: [], keyFacts: [], lessons: [] }) },
	}),
	practiceRecord({
		id: 'practice-broken-picture',
		slug: 'broken-picture',
		cover: { ...cover, image: { ...cover.image, width: 0, height: 0 }, alt: both('', '') },
	}),
];

const store = memoryStore([...fullRecords(), ...HOSTILE_RECORDS], goneOnes);
const site = createSite({ PUBLIC_SITE_URL: SITE });
const plan = site.plan(store);
const pages = new Map<string, string>();

beforeAll(async () => {
	for (const planned of plan) {
		const isPage = planned.kind === 'render' && planned.contentType.startsWith('text/html');
		if (isPage) pages.set(planned.path, await renderText(site, planned.path, store));
	}
});

describe('every page, also of hostile and of bare records', () => {
	test('is valid HTML', async () => {
		const faults: string[] = [];
		for (const [path, html] of pages) faults.push(...(await htmlFaults(html)).map((fault) => `${path}: ${fault}`));
		expect(faults).toEqual([]);
	});

	test('links only to addresses that exist, and to places that are on the page', () => {
		const planned = new Set(plan.map(({ path }) => path));
		const answers = (path: string) =>
			planned.has(path) || clientAsset(clientAssets, path) !== null || IN_CMS.test(path);
		expect(brokenLinks({ pages, answers, origin: SITE })).toEqual([]);
	});

	test('asks nothing of another site', () => {
		const loaded = [...pages].flatMap(([path, html]) =>
			addressesIn(html.replace(/<a\s[^>]*>|<link rel="(?:canonical|alternate)"[^>]*>/g, ''))
				.filter((address) => new URL(address, SITE + path).origin !== SITE)
				.map((address) => `${path} → ${address}`),
		);
		expect(loaded).toEqual([]);
	});

	test('carries nothing that could run', () => {
		for (const [path, page] of pages) {
			// Inside quotes a bracket is text; only what a tag is and loads is left.
			const html = page.replace(/\s(?!src=|type=|href=)[\w:-]+="[^"]*"/g, '');
			expect(html, path).not.toMatch(/<script(?![^>]*(?:src="\/assets\/|type="application\/ld\+json"))/);
			expect(html, path).not.toMatch(/<[^>]+\son[a-z]+=/i);
			expect(html, path).not.toMatch(/href="(?:javascript|data|vbscript):/i);
		}
	});
});

test('every address that a page or file waits for leads to something that is there at once', () => {
	const late = plan.flatMap((planned) =>
		(planned.kind === 'render' || planned.kind === 'made') && planned.meanwhile !== null ? [planned] : [],
	);
	const byPath = new Map(plan.map((planned) => [planned.path, planned]));
	const assets = (path: string) => clientAsset(clientAssets, path) !== null;
	const endless = late.filter(({ path }) => {
		// A late address may lead to another late one, but the chain must end at what every release has.
		const seen = new Set<string>();
		for (let at: string | null = path; at !== null; ) {
			if (seen.has(at)) return true;
			seen.add(at);
			const planned = byPath.get(at);
			if (planned === undefined) return !assets(at);
			at = planned.kind === 'render' || planned.kind === 'made' ? planned.meanwhile : null;
		}
		return false;
	});
	expect(late.length).toBeGreaterThan(0);
	expect(endless.map(({ path, meanwhile }) => `${path} → ${meanwhile}`)).toEqual([]);
});
