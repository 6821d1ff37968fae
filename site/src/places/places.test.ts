import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { markdownHtml } from '@mab/newsletter-templates/markdown.ts';
import { describe, expect, test } from 'vitest';
import { readContent } from '../content.ts';
import {
	both,
	memoryStore,
	municipalityRecord,
	practiceRecord,
	referenceRecord,
	referenceRecords,
} from '../testing/records.ts';
import { champions } from './champions.ts';
import { facetBars } from './charts.ts';
import { headingsFrom } from './headings.ts';
import { numbers, quarterPages } from './numbers.ts';
import { formatPeriod } from './period.ts';
import { practiceMap } from './practice-map.ts';
import { formatQuarter, quarterOf, quartersBetween, shortQuarter } from './quarters.ts';
import { regionList, regionPages } from './regions.ts';

const contentOf = (...records: PublicRecord[]) => readContent(memoryStore([...referenceRecords(), ...records]));

/** Practice `number`, of Sakhipur where nothing else is said. */
function practice(number: number, overrides: Parameters<typeof practiceRecord>[0] = {}): PublicRecord {
	const name = String(number).padStart(3, '0');
	return practiceRecord({ id: `practice-${name}`, slug: `practice-${name}`, code: `MAB-P-2026-${name}`, ...overrides });
}
const sakhipur = municipalityRecord({
	location: { latitude: 24.3199, longitude: 90.1694, precision: 'town' },
	region: 'centre',
});
const kushtia = municipalityRecord({
	code: 'kushtia',
	name: both('Kushtia', 'কুষ্টিয়া'),
	district: 'kushtia',
	division: 'khulna',
	liupcp: 'yes',
	location: { latitude: 23.9028, longitude: 89.1194, precision: 'districtOffice' },
});
const mongla = municipalityRecord({
	code: 'mongla',
	name: both('Mongla', 'মোংলা'),
	district: 'kushtia',
	division: 'khulna',
	liupcp: 'unknown',
});

describe('quarters', () => {
	test.each([
		['2026-01-01', '2026-q1'],
		['2026-03-31', '2026-q1'],
		['2026-04-01', '2026-q2'],
		['2026-12-31', '2026-q4'],
	])('%s lies in %s', (day, quarter) => {
		expect(quarterOf(day)).toBe(quarter);
	});

	test('the run from one to another has no gap, over the turn of the year', () => {
		expect(quartersBetween('2025-q3', '2026-q2')).toEqual(['2025-q3', '2025-q4', '2026-q1', '2026-q2']);
		expect(quartersBetween('2026-q1', '2026-q1')).toEqual(['2026-q1']);
	});

	test('are shown in the words and digits of the language', () => {
		expect(formatQuarter('2026-q4', 'en')).toBe('October to December 2026');
		expect(formatQuarter('2026-q4', 'bn')).toBe('অক্টোবর–ডিসেম্বর ২০২৬');
		expect(shortQuarter('2026-q1', 'bn')).toBe('২০২৬-১');
	});

	test('something else is refused by name', () => {
		expect(() => formatQuarter('2026-q5', 'en')).toThrow(/"2026-q5"/);
	});
});

describe('numbers', () => {
	const content = contentOf(
		...[sakhipur, kushtia, mongla],
		practice(1, { municipalities: ['sakhipur', 'kushtia'], firstPublishedAt: '2026-03-31T19:00:00.000Z' }),
		practice(2, {
			municipalities: ['mongla'],
			sector: 'water',
			povertyRelated: false,
			beneficiaries: null,
			firstPublishedAt: '2026-10-04T05:00:00.000Z',
			circulation: [
				{ channel: 'edition', title: both('Newsletter', 'বার্তা'), on: '2026-11-01', url: null },
				{ channel: 'event', title: both('Seminar', 'সেমিনার'), on: '2026-12-05', url: null },
				{ channel: 'edition', title: both('Newsletter', 'বার্তা'), on: '2026-08-01', url: null },
			],
		}),
	);
	const all = numbers(content);
	const count = (facet: keyof typeof all.facets, key: string) =>
		all.facets[facet].find((value) => value.key === key)?.count;

	test('every value is counted, also those that nobody has', () => {
		expect(all.practiceCount).toBe(2);
		expect(count('sector', 'sanitation')).toBe(1);
		expect(count('sector', 'health')).toBe(0);
		expect(all.facets.sector).toHaveLength(12);
		expect(all.povertyCount).toBe(1);
	});

	test('a practice of two municipalities counts in the division and LIUPCP status of each', () => {
		expect([count('division', 'dhaka'), count('division', 'khulna')]).toEqual([1, 2]);
		expect([count('liupcp', 'yes'), count('liupcp', 'no'), count('liupcp', 'not-known')]).toEqual([1, 1, 1]);
	});

	test('people are summed up where they are stated, with the number of practices that state them', () => {
		expect(all.people).toEqual({ sum: 32_000, practiceCount: 1 });
	});

	test('municipalities count once, and only those of the registry', () => {
		const strange = contentOf(
			sakhipur,
			practice(1, { municipalities: ['sakhipur', 'not-in-the-registry'] }),
			practice(2),
		);
		expect(numbers(strange).municipalities).toEqual({ count: 1, withPractice: 1 });
	});

	test('a quarter is that of the day in Bangladesh, and quarters without anything are there too', () => {
		expect(all.quarters.map(({ quarter, practiceCount }) => [quarter, practiceCount])).toEqual([
			['2026-q2', 1],
			['2026-q3', 0],
			['2026-q4', 1],
		]);
		expect(all.quarters.map(({ circulation }) => circulation.edition)).toEqual([0, 1, 1]);
	});

	test('a quarter has a page when something was published or spread in it, with its neighbours', () => {
		const pages = quarterPages(content);
		expect(pages.map(({ older, quarter, newer }) => [older, quarter, newer])).toEqual([
			[null, '2026-q2', '2026-q3'],
			['2026-q2', '2026-q3', '2026-q4'],
			['2026-q3', '2026-q4', null],
		]);
		expect(pages[2]?.circulated.map(({ on }) => on)).toEqual(['2026-12-05', '2026-11-01']);
		expect(pages[0]).toMatchObject({ municipalityCount: 2, sectors: [{ key: 'sanitation', count: 1 }] });
	});

	test('before the first publication there is nothing, and no fault', () => {
		const empty = contentOf(sakhipur);
		expect(numbers(empty)).toMatchObject({ practiceCount: 0, quarters: [], people: { sum: 0, practiceCount: 0 } });
		expect(quarterPages(empty)).toEqual([]);
	});

	test('a closed quarter does not change with a publication of today', () => {
		const records = [sakhipur, practice(1, { firstPublishedAt: '2026-02-04T05:00:00.000Z' })];
		const today = practice(9, { firstPublishedAt: '2026-11-04T05:00:00.000Z' });
		const later = practice(8, { firstPublishedAt: '2026-05-04T05:00:00.000Z' });
		const before = quarterPages(contentOf(...records, later))[0];
		const after = quarterPages(contentOf(...records, later, today))[0];
		expect(JSON.stringify(after)).toBe(JSON.stringify(before));
	});

	test('bars carry the digits of the language, the list behind them, and the note on double counting', () => {
		const { bars, description, note } = facetBars({
			...{ facet: 'division', counted: all.facets.division, locale: 'bn', isLinked: true },
		});
		expect(bars).toContainEqual({ label: 'খুলনা', value: 2, shown: '২', href: '/bn/practices/division/khulna/' });
		expect(description).toContain('খুলনা');
		const sector = facetBars({ facet: 'sector', counted: all.facets.sector, locale: 'bn', isLinked: false });
		expect(note.length).toBeGreaterThan(sector.note.length);
		expect(sector.bars.every((bar) => !('href' in bar))).toBe(true);
	});
});

describe('the map', () => {
	const records = [
		...[sakhipur, kushtia, mongla],
		practice(1, { municipalities: ['sakhipur', 'kushtia'] }),
		practice(2, { municipalities: ['mongla', 'not-in-the-registry'], sector: 'water' }),
	];

	test('the list has every town with a practice, in the order of the divisions; the drawing only those it can place', () => {
		const { divisions, points } = practiceMap(contentOf(...records), null);
		expect(divisions.map(({ key, practiceCount }) => [key, practiceCount])).toEqual([
			['dhaka', 1],
			['khulna', 2],
			['', 1],
		]);
		const towns = divisions.flatMap((division) => division.towns);
		expect(towns.map(({ place, precision, isListed }) => [place.code, precision, isListed])).toEqual([
			['sakhipur', 'town', true],
			['kushtia', 'districtOffice', true],
			['mongla', null, true],
			['not-in-the-registry', null, false],
		]);
		expect(points.flatMap((point) => point.towns)).toEqual(['kushtia', 'sakhipur']);
	});

	test('of a sector has the practices of that sector alone', () => {
		const map = practiceMap(contentOf(...records), { key: 'water', name: both('Water', 'পানি') });
		expect(map.practiceCount).toBe(1);
		expect(map.points).toEqual([]);
		expect(map.sectors.values.map(({ key }) => key)).toEqual(['sanitation', 'water']);
	});
});

describe('champions', () => {
	const champion = (year: number) => ({ champion: { year, round: 'Round 1' } });

	test('have a page for each year, the newest first, by sector in the order of the sectors', () => {
		const pages = champions(
			contentOf(
				sakhipur,
				practice(1, { ...champion(2025), sector: 'water' }),
				practice(2, { ...champion(2026), sector: 'water' }),
				practice(3, { ...champion(2026), sector: 'solid-waste' }),
				practice(4),
			),
		);
		expect(pages[0]?.years).toEqual([
			{ year: 2026, count: 2 },
			{ year: 2025, count: 1 },
		]);
		expect(pages.map(({ shown }) => [shown?.year, shown?.sectors.map(({ key }) => key)])).toEqual([
			[2026, ['solid-waste', 'water']],
			[2025, ['water']],
		]);
	});

	test('while there is none, there is one page that says so', () => {
		expect(champions(contentOf(sakhipur, practice(1)))).toEqual([{ years: [], shown: null }]);
	});
});

describe('regions', () => {
	test('a region has its municipalities and practices; who has none is counted, never guessed', () => {
		const content = contentOf(
			...[sakhipur, kushtia, practice(1), practice(2, { municipalities: ['kushtia'] })],
			referenceRecord('region', 'centre', both('Centre', 'মধ্য')),
		);
		const pages = regionPages(content);
		expect(pages).toMatchObject([{ region: { key: 'centre' }, places: [{ code: 'sakhipur' }], practiceCount: 1 }]);
		expect(regionList(content, pages)).toMatchObject({ municipalityCount: 2, withoutRegion: 1 });
	});

	test('none has been entered: none is shown', () => {
		expect(regionPages(contentOf(kushtia, practice(1, { municipalities: ['kushtia'] })))).toEqual([]);
	});
});

describe('reports', () => {
	test.each([
		['2025-07', '2026-06', 'July 2025 to June 2026'],
		['2025', '2025', '2025'],
		['2025', null, '2025'],
		[null, '2026-06', 'June 2026'],
		[null, null, null],
	])('the period from %s to %s is shown as %s', (periodStart, periodEnd, shown) => {
		expect(formatPeriod({ periodStart, periodEnd }, 'en')).toBe(shown);
	});

	test.each([
		['### Deep\n\ntext\n\n#### Deeper', ['h3', 'h4']],
		['# One\n\n### Three\n\n## Two', ['h3', 'h4', 'h4']],
		['no heading', []],
	])('the headings of %j start below the section and leave none out', (source, levels) => {
		const text = headingsFrom(markdownHtml(source), 3);
		expect([...text.matchAll(/<(h\d)>/g)].map(([, level]) => level)).toEqual(levels);
		expect([...text.matchAll(/<\/(h\d)>/g)].map(([, level]) => level)).toEqual(levels);
	});

	test('a tag that somebody wrote stays text', () => {
		expect(headingsFrom(markdownHtml('&lt;h5> and <h1>'), 3)).not.toMatch(/<h\d/);
	});
});
