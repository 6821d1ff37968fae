/** Search as a reader's browser gets it: the compiled site's files, asked with the set of queries that people type. */
import { brotliCompressSync, constants } from 'node:zlib';
import { seededRandom } from '@mab/scripts/bench/random.ts';
import { syntheticMunicipality, syntheticPractice, syntheticReferences } from '@mab/scripts/bench/records.ts';
import type { RecordStore } from '@mab/site/src/contract.ts';
import { answer } from '@mab/site/src/search/query.ts';
import { type ResultName, type Shard, searchAddress, typeOf } from '@mab/site/src/search/shards.ts';
import { memoryStore, practiceRecord } from '@mab/site/src/testing/records.ts';
import { describe, expect, test } from 'vitest';
import { SEARCH_QUERIES, type SearchQuery, UNSEEN_QUERIES } from '../support/search-queries.ts';
import { seedPractices } from '../support/seed-practices.ts';
import { seedRecords } from '../support/seed-records.ts';
import { clientAsset, loadSiteBundle, renderText } from '../support/site.ts';

const { createSite, clientAssets } = await loadSiteBundle();
const site = createSite({ PUBLIC_SITE_URL: 'https://practices.example.org' });
const seeds = memoryStore(seedRecords());

const SHOWN_RESULTS = 10;
const slugs = new Map(seedPractices().map(({ slug }, index) => [`p2026-${index + 1}`, slug]));
/** As the queries name their results. */
const nameOf = (name: ResultName) => slugs.get(name) ?? `${typeOf(name)}:${name.slice(2)}`;

const loader =
	(store: RecordStore) =>
	async (shard: string): Promise<Shard> =>
		JSON.parse(await renderText(site, searchAddress.shard(shard), store));

/** What is missing among the first results, and what should not have been found at all. */
async function judged({ typed, finds, not = [], only }: SearchQuery) {
	const { hits, isWidened } = await answer(typed, loader(seeds));
	const found = hits.map(({ name }) => nameOf(name));
	const shown = found.slice(0, SHOWN_RESULTS);
	const strangers = only ? found.filter((name) => !name.includes(':') && !finds.includes(name)) : [];
	const isExcused = isWidened && finds.length === 0;
	return {
		typed,
		missing: finds.filter((name) => !shown.includes(name)),
		wrong: isExcused
			? []
			: [...new Set([...(isWidened ? [] : not.filter((name) => found.includes(name))), ...strangers])],
	};
}

describe('the queries that people type', () => {
	test('are at least sixty, half of them in Bangla letters', () => {
		const bangla = SEARCH_QUERIES.filter(({ typed }) => /[\u0980-\u09ff]/.test(typed));
		expect(SEARCH_QUERIES.length).toBeGreaterThanOrEqual(100);
		expect(Math.abs(bangla.length / SEARCH_QUERIES.length - 0.5)).toBeLessThan(0.1);
	});

	test('find what they should and nothing that they should not', async () => {
		const results = await Promise.all(SEARCH_QUERIES.map(judged));
		expect(results.filter(({ missing, wrong }) => missing.length + wrong.length > 0)).toEqual([]);
	});

	test('find nine in ten of what is expected also where the engine never met them', async () => {
		const results = await Promise.all(UNSEEN_QUERIES.map(judged));
		const expected = UNSEEN_QUERIES.reduce((sum, { finds }) => sum + finds.length, 0);
		const missing = results.flatMap((result) => result.missing);
		expect(expected).toBeGreaterThan(50);
		expect(missing.length / expected).toBeLessThan(0.1);
	});

	test('name only practices that exist', () => {
		const known = new Set(slugs.values());
		for (const { finds, not = [] } of SEARCH_QUERIES) {
			for (const name of [...finds, ...not].filter((one) => !one.includes(':'))) expect(known).toContain(name);
		}
	});
});

/** Bytes as the server sends them (brotli 5). */
const sent = (body: string | Uint8Array) =>
	brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** All that a first question loads on the search page after its HTML: scripts, files of the index, cards. */
async function firstQuestion(question: string, store: RecordStore) {
	const files = new Map<string, number>();
	const file = async (path: string) => {
		const text = await renderText(site, path, store);
		files.set(path, sent(text));
		return text;
	};
	const { hits } = await answer(question, async (shard) => JSON.parse(await file(searchAddress.shard(shard))));
	await Promise.all(hits.slice(0, SHOWN_RESULTS).map(({ name }) => file(searchAddress.card('bn', name))));
	return { hits: hits.length, bytes: scriptBytes + [...files.values()].reduce((sum, size) => sum + size, 0) };
}

const page = await renderText(site, '/bn/search/', seeds);
const scripts = [...page.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, path = '']) => path);
const scriptBytes = scripts.reduce((sum, path) => sum + sent(clientAsset(clientAssets, path) ?? ''), 0);

describe('what a question costs', () => {
	test('the script of the search page has at most 12 KB, with what every page loads 17 KB', () => {
		const own = scripts.filter((path) => path.includes('search'));
		expect(own).toHaveLength(1);
		expect(sent(clientAsset(clientAssets, own[0] ?? '') ?? '')).toBeLessThanOrEqual(12 * 1024);
		expect(scriptBytes).toBeLessThanOrEqual(17 * 1024);
	});

	const random = seededRandom(7);
	const towns = Array.from({ length: 330 }, (_, number) => syntheticMunicipality(number));
	const many = memoryStore([
		...syntheticReferences(),
		...towns,
		...Array.from({ length: 500 }, (_, number) =>
			syntheticPractice(number + 1, towns[number % towns.length]?.code ?? '', random),
		),
	]);
	test.each(['পয়ঃবর্জ্য', 'পৌরসভার হোল্ডিং ট্যাক্স', 'municipal tax collection', 'poyo borjo'])(
		'"%s" loads at most 45 KB with 500 practices, a third of what is allowed',
		async (question) => {
			const { hits, bytes } = await firstQuestion(question, many);
			expect(hits).toBeGreaterThan(0);
			expect(bytes).toBeLessThanOrEqual(45 * 1024);
		},
	);
});

describe('publishing one practice', () => {
	const added = practiceRecord({ id: 'practice-new', slug: 'new-one', code: 'MAB-P-2026-900' });
	const keys = (store: RecordStore) =>
		new Map(
			site
				.plan(store)
				.filter(({ path }) => path.startsWith('/data/search/'))
				.map(({ path, key }) => [path, key]),
		);

	test('makes again only the files of its words, and its own', () => {
		const before = keys(seeds);
		const after = keys(memoryStore([...seedRecords(), added]));
		const changed = [...after].filter(([path, key]) => before.get(path) !== key).map(([path]) => path);
		expect(changed).toEqual(expect.arrayContaining(['/data/search/bn/cards/p2026-900.json']));
		const cards = changed.filter((path) => path.includes('/cards/'));
		expect(cards).toHaveLength(2);
		expect(changed.length - cards.length).toBeLessThan(after.size / 3);
	});

	test('gives the same files as a site that has always had it', async () => {
		const store = memoryStore([...seedRecords(), added]);
		const fresh = createSite({ PUBLIC_SITE_URL: 'https://practices.example.org' });
		expect(keys(store)).toEqual(
			new Map(
				fresh
					.plan(store)
					.filter(({ path }) => path.startsWith('/data/search/'))
					.map(({ path, key }) => [path, key]),
			),
		);
		const { hits } = await answer('2026-900', loader(store));
		expect(hits.map(({ name }) => name)).toEqual(['p2026-900']);
	});

	test('and withdrawing it leaves no trace', () => {
		const before = keys(memoryStore(seedRecords()));
		keys(memoryStore([...seedRecords(), added]));
		expect(keys(memoryStore(seedRecords()))).toEqual(before);
	});
});

test('every result leads to a page of the site, in both languages', async () => {
	const paths = new Set(site.plan(seeds).map(({ path }) => path));
	for (const locale of ['bn', 'en'] as const) {
		const cards = [...paths].filter((path) => path.startsWith(`/data/search/${locale}/`));
		expect(cards.length).toBeGreaterThan(30);
		for (const path of cards) {
			const body = JSON.parse(await renderText(site, path, seeds));
			const all = path.endsWith('municipalities.json') ? Object.values(body) : [body];
			for (const { href } of all as { href: string }[]) expect(paths, href).toContain(href);
		}
	}
});
