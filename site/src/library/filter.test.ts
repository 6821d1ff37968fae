import { describe, expect, test } from 'vitest';
import type { Candidate, FilterFacet } from './filter.ts';
import {
	blockOf,
	candidatesOf,
	countsOf,
	matching,
	plainPath,
	readCombination,
	sorted,
	waysOut,
	writeCombination,
} from './filter.ts';

const candidate = (
	number: string,
	values: Record<string, string[]>,
	overrides: Partial<Candidate> = {},
): Candidate => ({
	number,
	publishedMinutes: 0,
	costBdt: null,
	values,
	...overrides,
});
const facet = (key: string, ...keys: string[]): FilterFacet => ({
	key,
	label: key,
	isFirst: true,
	control: 'checkboxes',
	values: keys.map((value) => ({ key: value, name: value, isPaired: value !== 'not-known' })),
});

const library = [
	candidate('2026-001', { sector: ['water'], division: ['dhaka'], poverty: ['yes'] }),
	candidate('2026-002', { sector: ['water'], division: ['khulna', 'dhaka'] }),
	candidate('2026-003', { sector: ['health'], division: ['khulna'], poverty: ['yes'] }),
];
const facets = [facet('sector', 'water', 'health'), facet('division', 'dhaka', 'khulna'), facet('poverty', 'yes')];
const numbers = (candidates: readonly Candidate[]) => candidates.map(({ number }) => number);
const collator = new Intl.Collator('bn', { numeric: true });

describe('a combination', () => {
	test('asks for one value of each facet', () => {
		expect(numbers(matching(library, { division: ['khulna'], poverty: ['yes'] }))).toEqual(['2026-003']);
		expect(numbers(matching(library, { sector: ['water', 'health'], poverty: ['yes'] }))).toEqual([
			'2026-001',
			'2026-003',
		]);
		expect(matching(library, {})).toHaveLength(3);
	});

	test('comes back from its address as it went there', () => {
		const combination = { chosen: { sector: ['water', 'health'], poverty: ['yes'] }, sort: 'cost' } as const;
		const mutable = { ...combination, chosen: { sector: ['water', 'health'], poverty: ['yes'] } };
		expect(writeCombination(mutable)).toBe('?sector=water&sector=health&poverty=yes&sort=cost');
		expect(readCombination(writeCombination(mutable), facets)).toEqual(combination);
	});

	test('leaves out of an address what nobody knows', () => {
		expect(readCombination('?sector=water&sector=gone&colour=red&sort=shoe', facets)).toEqual({
			chosen: { sector: ['water'] },
			sort: 'newest',
		});
	});

	test('of nothing has an address without a query', () => {
		expect(writeCombination({ chosen: {}, sort: 'newest' })).toBe('');
	});
});

describe('counts', () => {
	test('say what a value gives beside the conditions of the other facets, not beside its own', () => {
		const counts = countsOf(library, { sector: ['water'], poverty: ['yes'] }, 'sector');
		expect([...counts]).toEqual([
			['water', 1],
			['health', 1],
		]);
	});

	test('count a practice of two divisions under both', () => {
		expect(countsOf(library, {}, 'division')).toEqual(
			new Map([
				['dhaka', 2],
				['khulna', 2],
			]),
		);
	});
});

describe('an empty result', () => {
	test('names the single conditions whose loss gives practices, the most first', () => {
		expect(waysOut(library, { sector: ['health'], division: ['dhaka'] })).toEqual([
			{ facet: 'sector', count: 2 },
			{ facet: 'division', count: 1 },
		]);
	});

	test('names none where no single condition is in the way', () => {
		expect(waysOut(library, { sector: ['none'], division: ['none'] })).toEqual([]);
	});
});

describe('the plain page of a combination', () => {
	const index = { facets, pairs: [['sector', 'division']] as [string, string][] };

	test.each([
		[{ poverty: ['yes'] }, 'poverty/yes/'],
		[{ division: ['dhaka'], sector: ['water'] }, 'sector/water/division/dhaka/'],
		[{ sector: ['water'], poverty: ['yes'] }, null],
		[{ sector: ['water', 'health'] }, null],
		[{ sector: ['water'], division: ['dhaka'], poverty: ['yes'] }, null],
		[{}, ''],
	])('of %o is %s', (chosen, expected) => {
		expect(plainPath(index, chosen)).toBe(expected);
	});

	test('does not exist for a value that stands in no pair', () => {
		const unpaired = [facet('sector', 'water'), facet('division', 'not-known')];
		expect(plainPath({ ...index, facets: unpaired }, { sector: ['water'], division: ['not-known'] })).toBeNull();
	});
});

describe('the order', () => {
	const three = [
		candidate('2026-001', {}, { publishedMinutes: 1, costBdt: 500 }),
		candidate('2026-002', {}, { publishedMinutes: 3, costBdt: null }),
		candidate('2026-003', {}, { publishedMinutes: 2, costBdt: 100 }),
	];

	test('is by first publication, newest first', () => {
		expect(numbers(sorted(three, 'newest', new Map(), collator))).toEqual(['2026-002', '2026-003', '2026-001']);
	});

	test('by cost puts what nobody knows at the end', () => {
		expect(numbers(sorted(three, 'cost', new Map(), collator))).toEqual(['2026-003', '2026-001', '2026-002']);
	});

	test('by name follows the Bangla alphabet', () => {
		const names = new Map([
			['2026-001', 'সড়ক'],
			['2026-002', 'আবর্জনা'],
			['2026-003', 'কর'],
		]);
		expect(numbers(sorted(three, 'name', names, collator))).toEqual(['2026-002', '2026-003', '2026-001']);
	});

	test('of those published in one minute is the opposite of the order in which they stand', () => {
		const equal = ['2026-001', '2026-002'].map((number) => candidate(number, {}));
		expect(numbers(sorted(equal, 'newest', new Map(), collator))).toEqual(['2026-002', '2026-001']);
	});
});

describe('the files', () => {
	test('of a practice follow from its number alone', () => {
		expect(blockOf('2026-014')).toBe(blockOf('2026-511'));
		expect(blockOf('2026-014')).not.toBe(blockOf('2026-512'));
		expect(blockOf('2026-014')).not.toBe(blockOf('2027-014'));
	});

	test('give back the values of each practice: one, several or none', () => {
		const block = {
			numbers: ['2026-001', '2026-002', '2026-003'],
			publishedMinutes: [1, 2, 3],
			costs: [null, 5, 6],
			facets: { division: { keys: ['dhaka', 'khulna'], of: [0, [1, 0], []] } },
		};
		expect(candidatesOf(block).map(({ values }) => values.division)).toEqual([['dhaka'], ['khulna', 'dhaka'], []]);
		expect(candidatesOf(block)[0]).toMatchObject({ number: '2026-001', costBdt: null, publishedMinutes: 1 });
	});
});
