import type { MunicipalityRecord, PracticeRecord, PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { COST_BANDS, EVIDENCE_LEVELS, keysOf, LIUPCP_STATUSES, SECTORS, STAGES } from '@mab/cms/domain/vocabulary.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facet } from '../facets.ts';
import type { PageOf } from '../inputs.ts';
import { addressBook } from '../plan.ts';
import type { Address } from '../plans/context.ts';
import {
	both,
	memoryStore,
	municipalityRecord,
	practiceRecord,
	referenceRecord,
	referenceRecords,
} from '../testing/records.ts';
import type { FilterBlock, FilterIndex } from './filter.ts';
import { candidatesOf, countsOf, dataPath, matching, plainPath } from './filter.ts';
import { facetsBeside, inOrder } from './lists.ts';

const DISTRICTS = { tangail: 'dhaka', kushtia: 'khulna' } as const;

const towns = fc
	.array(
		fc.record({
			district: fc.constantFrom(...keysOf(DISTRICTS)),
			region: fc.constantFrom(null, 'north'),
			category: fc.constantFrom(null, 'A' as const, 'B' as const, 'C' as const),
			liupcp: fc.constantFrom(...keysOf(LIUPCP_STATUSES)),
		}),
		{ minLength: 1, maxLength: 4 },
	)
	.map((all) =>
		all.map((town, index) =>
			municipalityRecord({ ...town, code: `town-${index}`, division: DISTRICTS[town.district] }),
		),
	);

const practicesOf = (codes: string[]) =>
	fc
		.array(
			fc.record({
				sector: fc.constantFrom(...keysOf(SECTORS).slice(0, 3)),
				municipalities: fc.uniqueArray(fc.constantFrom(...codes, 'not-in-the-registry'), {
					minLength: 1,
					maxLength: 3,
				}),
				stage: fc.constantFrom(...keysOf(STAGES)),
				costBand: fc.constantFrom(null, ...keysOf(COST_BANDS)),
				evidenceLevel: fc.constantFrom(...keysOf(EVIDENCE_LEVELS)),
				sdgs: fc.uniqueArray(fc.constantFrom(1, 6, 11), { maxLength: 3 }),
				povertyRelated: fc.boolean(),
				champion: fc.constantFrom(null, { year: 2025, round: '1' }, { year: 2026, round: '1' }),
				startedOn: fc.constantFrom(null, '2015', '2019-07'),
			}),
			{ maxLength: 60 },
		)
		.map((all) =>
			all.map((practice, index) => {
				const number = String(index + 1).padStart(3, '0');
				return practiceRecord({
					...practice,
					id: `practice-${number}`,
					slug: `practice-${number}`,
					code: `MAB-P-2026-${number}`,
					firstPublishedAt: new Date(Date.UTC(2026, 0, 1, index)).toISOString(),
				});
			}),
		);

const libraries = towns.chain((known) =>
	practicesOf(known.map(({ code }) => code)).map((practices) => ({ towns: known, practices })),
);
type LibraryCase = { towns: MunicipalityRecord[]; practices: PracticeRecord[] };

/** The data read plainly, field by field: whether a practice belongs under a value. */
function belongs(
	practice: PracticeRecord,
	registry: readonly MunicipalityRecord[],
	facet: Facet,
	key: string,
): boolean {
	const own = registry.filter(({ code }) => practice.municipalities.includes(code));
	const kebab = (band: string) =>
		({
			upTo5Lakh: 'up-to-5-lakh',
			from5To25Lakh: 'from-5-to-25-lakh',
			from25LakhTo1Crore: 'from-25-lakh-to-1-crore',
			above1Crore: 'above-1-crore',
		})[band];
	switch (facet) {
		case 'sector':
			return practice.sector === key;
		case 'division':
			return own.some(({ division }) => division === key);
		case 'district':
			return own.some(({ district }) => district === key);
		case 'region':
			return own.some(({ region }) => region === key);
		case 'category':
			return key === 'not-known'
				? own.every(({ category }) => category === null)
				: own.some(({ category }) => category === key.toUpperCase());
		case 'stage':
			return practice.stage === key;
		case 'cost':
			return practice.costBand === null ? key === 'not-known' : kebab(practice.costBand) === key;
		case 'evidence':
			return practice.evidenceLevel === key;
		case 'sdg':
			return practice.sdgs.includes(Number(key));
		case 'poverty':
			return practice.povertyRelated;
		case 'champion':
			return practice.champion !== null && (key === 'yes' || practice.champion.year === Number(key));
		case 'liupcp':
			return key === 'not-known'
				? own.every(({ liupcp }) => liupcp === 'unknown')
				: own.some(({ liupcp }) => liupcp === key);
		case 'year':
			return key === 'not-known' ? practice.startedOn === null : (practice.startedOn ?? '').startsWith(key);
		default:
			return facet satisfies never;
	}
}

type ListPage = PageOf<'practiceList'>;

function planned({ towns: registry, practices }: LibraryCase) {
	const records: PublicRecord[] = [
		...referenceRecords(),
		referenceRecord('region', 'north', both('North', 'উত্তর')),
		...registry,
		...practices,
	];
	return addressBook(memoryStore(records), 'https://practices.example.org').all();
}

const listPagesOf = (addresses: ReadonlyMap<string, Address>): ListPage[] =>
	[...addresses.values()].flatMap((address) =>
		address.kind === 'page' && address.page.route === 'practiceList' && address.page.locale === 'bn'
			? [address.page]
			: [],
	);

async function fileOf<T>(addresses: ReadonlyMap<string, Address>, path: string): Promise<T> {
	const address = addresses.get(path);
	if (address?.kind !== 'file') throw new Error(`${path} is not a file of the plan.`);
	return JSON.parse(String(await address.file.write()));
}

describe('over any records', () => {
	test('each list holds the practices that the data put there, newest first, on all its pages together', () => {
		fc.assert(
			fc.property(libraries, (library) => {
				const pages = listPagesOf(planned(library));
				const lists = Map.groupBy(pages, ({ input }) =>
					input.chosen.map(({ facet, key }) => `${facet}/${key}`).join('/'),
				);
				for (const members of lists.values()) {
					const chosen = members[0]?.input.chosen ?? [];
					const expected = library.practices.filter((practice) =>
						chosen.every(({ facet, key }) => belongs(practice, library.towns, facet, key)),
					);
					// The newest page has no number; after it comes the closed page with the highest.
					const order = (page: ListPage) => page.input.number ?? Number.POSITIVE_INFINITY;
					const shown = members.toSorted((a, b) => order(b) - order(a)).flatMap(({ input }) => input.entries);
					expect(shown.map(({ item }) => item.slug)).toEqual(expected.map(({ slug }) => slug).reverse());
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('each count is that of the data, on the list itself and at the links that narrow it', () => {
		fc.assert(
			fc.property(libraries, (library) => {
				for (const { input, path } of listPagesOf(planned(library))) {
					const { chosen, overview, number } = input;
					if (number !== null) expect(overview, path).toBeNull();
					if (overview === null) continue;
					const count = (values: readonly { facet: Facet; key: string }[]) =>
						library.practices.filter((practice) =>
							values.every(({ facet, key }) => belongs(practice, library.towns, facet, key)),
						).length;
					expect(overview.count, path).toBe(count(chosen));
					for (const { facet, values } of overview.ways) {
						for (const value of values) {
							expect(value.count, `${facet} ${value.key} on ${path}`).toBe(
								count([...chosen, { facet, key: value.key }]),
							);
						}
					}
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('each link of a list leads to a page with practices, and no pair without practices has a page', () => {
		fc.assert(
			fc.property(libraries, (library) => {
				const addresses = planned(library);
				const pages = listPagesOf(addresses);
				for (const { input } of pages) {
					if (input.chosen.length === 2) expect(input.entries.length).toBeGreaterThan(0);
					const { ways = [], siblings = null } = input.overview ?? {};
					const targets = [
						...ways.map((way) => ({ way, within: input.chosen })),
						...(siblings ? [{ way: siblings, within: input.chosen.slice(0, -1) }] : []),
					].flatMap(({ way, within }) => way.values.map(({ key }) => inOrder([...within, { facet: way.facet, key }])));
					for (const chosen of targets) {
						const path = `/bn/practices/${chosen.map(({ facet, key }) => `${facet}/${key}/`).join('')}`;
						const target = pages.find((page) => page.path === path);
						expect(target?.input.entries.length, path).toBeGreaterThan(0);
					}
				}
			}),
			{ numRuns: 20 },
		);
	});

	test('the browser counts as the pages do, and finds the plain page of what it counted', async () => {
		await fc.assert(
			fc.asyncProperty(libraries, async (library) => {
				const addresses = planned(library);
				const index = await fileOf<FilterIndex>(addresses, dataPath.index('bn'));
				const blocks = await Promise.all(
					index.blocks.map((name) => fileOf<FilterBlock>(addresses, dataPath.block(name))),
				);
				const candidates = blocks.flatMap(candidatesOf);
				for (const { input, path } of listPagesOf(addresses)) {
					if (input.overview === null || input.overview.count === 0) continue;
					const chosen = Object.fromEntries(input.chosen.map(({ facet, key }) => [facet, [key]]));
					expect(matching(candidates, chosen), path).toHaveLength(input.overview.count);
					expect(`/bn/practices/${plainPath(index, chosen)}`).toBe(path);
					for (const { facet, values } of input.overview.ways) {
						const counts = countsOf(candidates, chosen, facet);
						for (const { key, count } of values) expect(counts.get(key), `${facet} ${key} on ${path}`).toBe(count);
					}
				}
			}),
			{ numRuns: 20 },
		);
	});
});

describe('the files of the filter', () => {
	const library = (count: number): LibraryCase => ({
		towns: [municipalityRecord({ code: 'town-0' })],
		practices: Array.from({ length: count }, (_, index) =>
			practiceRecord({
				id: `practice-${index}`,
				slug: `practice-${index}`,
				code: `MAB-P-2026-${String(index + 1).padStart(3, '0')}`,
				municipalities: ['town-0'],
				firstPublishedAt: new Date(Date.UTC(2026, 0, 1, index)).toISOString(),
			}),
		),
	});
	const inputs = (addresses: ReadonlyMap<string, Address>) =>
		new Map(
			[...addresses.values()].flatMap((address): [string, string][] => {
				if (!address.path.startsWith('/data/library/')) return [];
				if (address.kind === 'file') return [[address.path, JSON.stringify(address.file.input)]];
				return address.kind === 'page' ? [[address.path, JSON.stringify(address.page.input)]] : [];
			}),
		);
	function changed(before: LibraryCase, after: LibraryCase): string[] {
		const [old, young] = [inputs(planned(before)), inputs(planned(after))];
		return [...new Set([...old.keys(), ...young.keys()])].filter((path) => old.get(path) !== young.get(path)).sort();
	}

	test('a new practice touches its block, its names, its entry and its comparison', () => {
		expect(changed(library(600), library(601))).toEqual([
			'/data/library/bn/compare-2026-601.json',
			'/data/library/bn/entry-2026-601.txt',
			'/data/library/bn/names-2026-1.json',
			'/data/library/en/compare-2026-601.json',
			'/data/library/en/entry-2026-601.txt',
			'/data/library/en/names-2026-1.json',
			'/data/library/practices-2026-1.json',
		]);
	});

	test('a practice that is withdrawn moves no other', () => {
		const whole = library(600);
		const rest = { ...whole, practices: whole.practices.filter(({ code }) => code !== 'MAB-P-2026-003') };
		expect(changed(whole, rest)).toEqual([
			'/data/library/bn/compare-2026-003.json',
			'/data/library/bn/entry-2026-003.txt',
			'/data/library/bn/names-2026-0.json',
			'/data/library/en/compare-2026-003.json',
			'/data/library/en/entry-2026-003.txt',
			'/data/library/en/names-2026-0.json',
			'/data/library/practices-2026-0.json',
		]);
	});
});

describe('the ways beside a list', () => {
	test.each([
		[[], 13],
		[[{ facet: 'sector', key: 'water' }], 7],
		[[{ facet: 'cost', key: 'not-known' }], 0],
		[
			[
				{ facet: 'sector', key: 'water' },
				{ facet: 'cost', key: 'above-1-crore' },
			],
			0,
		],
	] as const)('%o leads on by %i facets', (chosen, expected) => {
		expect(facetsBeside(chosen)).toHaveLength(expected);
	});
});

describe('the other order of a pair', () => {
	test('leads to the one address of the pair', () => {
		const addresses = planned({ towns: [municipalityRecord()], practices: [practiceRecord()] });
		expect(addresses.get('/bn/practices/division/dhaka/sector/sanitation/')).toMatchObject({
			kind: 'redirect',
			location: '/bn/practices/sector/sanitation/division/dhaka/',
		});
	});
});
