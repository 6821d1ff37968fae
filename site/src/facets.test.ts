import { COST_BANDS, EVIDENCE_LEVELS, keysOf, STAGES } from '@mab/cms/domain/vocabulary.ts';
import { describe, expect, test } from 'vitest';
import type { MunicipalityCard, PracticeCard } from './cards.ts';
import { cardOf } from './cards.ts';
import type { Facet } from './facets.ts';
import { FACETS, facetValues, isPaired, PAIRS, valuesOf } from './facets.ts';
import { both, municipalityRecord, practiceRecord, referenceRecord } from './testing/records.ts';

const town = (overrides: Parameters<typeof municipalityRecord>[0] = {}): MunicipalityCard =>
	cardOf(municipalityRecord(overrides));
const practice = (overrides: Parameters<typeof practiceRecord>[0] = {}): PracticeCard =>
	cardOf(practiceRecord(overrides));
const values = (
	facet: Facet,
	{ of = {}, towns = [town()] }: { of?: Parameters<typeof practiceRecord>[0]; towns?: MunicipalityCard[] } = {},
) => valuesOf(facet, { practice: practice(of), towns });

const items = (...records: ReturnType<typeof referenceRecord>[]) =>
	new Map(records.map((record) => [record.key, cardOf(record).item]));
const lists = {
	sector: items(referenceRecord('sector', 'water', both('Water', 'পানি'))),
	division: items(),
	district: items(),
	region: items(),
	sdg: items(referenceRecord('sdg', '6', both('Clean water', 'নিরাপদ পানি'))),
};
const listed = (facet: Facet, ...present: string[]) => facetValues(facet, lists, new Set(present));

describe('the values of a practice', () => {
	test.each([
		['upTo5Lakh', 'up-to-5-lakh'],
		['from5To25Lakh', 'from-5-to-25-lakh'],
		['from25LakhTo1Crore', 'from-25-lakh-to-1-crore'],
		['above1Crore', 'above-1-crore'],
		[null, 'not-known'],
	] as const)('a cost band of %s has the address part %s', (costBand, expected) => {
		expect(values('cost', { of: { costBand } })).toEqual([expected]);
	});

	test('a practice of several municipalities has the places of each, every one once', () => {
		const towns = [town({ district: 'tangail', division: 'dhaka' }), town({ district: 'gazipur', division: 'dhaka' })];
		expect(values('district', { towns })).toEqual(['tangail', 'gazipur']);
		expect(values('division', { towns })).toEqual(['dhaka']);
	});

	test('one known category is enough: not known stands only where nothing is known', () => {
		expect(values('category', { towns: [town({ category: null }), town({ category: 'B' })] })).toEqual(['b']);
		expect(values('category', { towns: [town({ category: null })] })).toEqual(['not-known']);
		expect(values('category', { towns: [] })).toEqual(['not-known']);
	});

	test.each([
		['yes', 'yes'],
		['no', 'no'],
		['unknown', 'not-known'],
	] as const)('a town whose LIUPCP status is %s counts as %s', (liupcp, expected) => {
		expect(values('liupcp', { towns: [town({ liupcp })] })).toEqual([expected]);
	});

	test('a champion is among all champions and those of its year', () => {
		expect(values('champion', { of: { champion: { year: 2026, round: '1' } } })).toEqual(['yes', '2026']);
		expect(values('champion')).toEqual([]);
	});

	test('the year is that in which the practice started', () => {
		expect(values('year', { of: { startedOn: '2019-07', firstPublishedAt: '2026-10-04T05:00:00.000Z' } })).toEqual([
			'2019',
		]);
		expect(values('year', { of: { startedOn: null } })).toEqual(['not-known']);
	});

	test('what is not poverty-related, of no region or of no goal has no value there', () => {
		const of = { povertyRelated: false, sdgs: [] };
		for (const facet of ['poverty', 'region', 'sdg'] as const) expect(values(facet, { of })).toEqual([]);
	});

	test('a key that cannot stand in an address is left out', () => {
		expect(values('sector', { of: { sector: '../admin' } })).toEqual([]);
	});
});

describe('the values of a facet', () => {
	test('are lower-case Latin address parts with a name in both languages', () => {
		for (const facet of FACETS) {
			for (const { key, name } of listed(facet, '2024')) {
				expect(key, facet).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
				if (key !== '2024') expect([name.en, name.bn], `${facet} ${key}`).not.toContain(null);
			}
		}
	});

	test('include one that practices have and no list knows, after the others and under its key', () => {
		expect(listed('sector', 'water', 'not-listed')).toMatchObject([
			{ key: 'water', name: both('Water', 'পানি') },
			{ key: 'not-listed', name: { en: 'not-listed', bn: null } },
		]);
	});

	test('name a goal with its number in the digits of the language', () => {
		expect(listed('sdg')).toMatchObject([{ key: '6', name: both('6. Clean water', '৬. নিরাপদ পানি') }]);
	});

	test('put the newest year first and what is not known last', () => {
		expect(listed('year', '2012', '2024', 'not-known').map(({ key }) => key)).toEqual(['2024', '2012', 'not-known']);
	});
});

describe('a closed list', () => {
	test.each([
		['stage', keysOf(STAGES).map((stage) => ({ stage }))],
		['cost', keysOf(COST_BANDS).map((costBand) => ({ costBand }))],
		['evidence', keysOf(EVIDENCE_LEVELS).map((evidenceLevel) => ({ evidenceLevel }))],
	] as const)('of %s has the page that each practice is listed on', (facet, records) => {
		const keys = listed(facet).map(({ key }) => key);
		for (const of of records) expect(keys).toEqual(expect.arrayContaining(values(facet, { of })));
	});
});

describe('pairs', () => {
	test('stand in the order of the facets, so that each has one address', () => {
		for (const [first, second] of PAIRS) expect(FACETS.indexOf(first)).toBeLessThan(FACETS.indexOf(second));
	});

	test.each([
		[{ facet: 'cost', key: 'not-known' }, false],
		[{ facet: 'champion', key: '2026' }, false],
		[{ facet: 'champion', key: 'yes' }, true],
		[{ facet: 'sector', key: 'water' }, true],
	] as const)('%o stands in pairs: %s', (value, expected) => {
		expect(isPaired(value)).toBe(expected);
	});
});
