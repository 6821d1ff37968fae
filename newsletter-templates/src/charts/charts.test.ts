import { describe, expect, test } from 'vitest';
import type { BarData } from './bars.ts';
import { barChart, barTable } from './bars.ts';
import { CHART_WIDTH } from './chart.ts';
import type { PartsData } from './parts.ts';
import { MOST_PARTS, partsChart, partsTable } from './parts.ts';
import type { SeriesData } from './series.ts';
import { seriesChart, seriesTable } from './series.ts';
import { textWidth, wrapText } from './text.ts';

const bars = (overrides: Partial<BarData> = {}): BarData => ({
	id: 'by-sector',
	title: 'খাত অনুযায়ী চর্চা',
	description: 'সবচেয়ে বেশি: পানি, ৮টি।',
	heads: ['খাত', 'চর্চা'],
	bars: [
		{ label: 'পানি', value: 8, shown: '৮', href: '/bn/practices/sector/water/' },
		{ label: 'স্বাস্থ্য', value: 4, shown: '৪' },
		{ label: 'Education', lang: 'en', value: 0, shown: '০' },
	],
	...overrides,
});

const parts = (count: number): PartsData => ({
	id: 'parts',
	title: 'Parts',
	description: 'All parts',
	heads: ['Part', 'Number', 'Share'],
	parts: Array.from({ length: count }, (_, index) => ({
		label: `Part ${index}`,
		value: index + 1,
		shown: String(index + 1),
		share: `${index + 1}%`,
	})),
});

const quarters = (count: number, series = 1): SeriesData => ({
	id: 'quarters',
	title: 'By quarter',
	description: 'The newest eight',
	head: 'Quarter',
	times: Array.from({ length: count }, (_, index) => ({
		short: `2026 Q${index}`,
		long: `Quarter ${index} of 2026`,
		href: `/en/numbers/${index}/`,
	})),
	series: Array.from({ length: series }, (_, row) => ({
		label: `Channel ${row}`,
		numbers: Array.from({ length: count }, (_, index) => ({ value: index, shown: String(index) })),
	})),
});

const numbersOf = (svg: string, element: string, attribute: string) =>
	[...svg.matchAll(new RegExp(`<${element}[^>]* ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => Number(value));
const textsOf = (svg: string) =>
	[...svg.matchAll(/<text(?: x="([^"]*)")? y="([^"]*)"[^>]*>([^<]*)<\/text>/g)].map(([, x, y, text = '']) => ({
		...{ x: Number(x ?? 0), y: Number(y), text },
	}));

describe('text in drawings', () => {
	test('a longer text and a larger type are wider', () => {
		expect(textWidth('পৌরসভা', 14)).toBeGreaterThan(textWidth('পৌর', 14));
		expect(textWidth('পৌরসভা', 28)).toBeCloseTo(2 * textWidth('পৌরসভা', 14));
	});

	test('lines break between words and none is too wide', () => {
		const lines = wrapText('দরিদ্র মানুষের আবাসন ও ভূমি-অধিকার', { width: 120, size: 14 });
		expect(lines.join(' ')).toBe('দরিদ্র মানুষের আবাসন ও ভূমি-অধিকার');
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
	});

	test('a word without spaces is cut between letters, never inside a conjunct', () => {
		const word = 'ক্ষুদ্রঋণ'.repeat(6);
		const lines = wrapText(word, { width: 100, size: 14 });
		expect(lines.join('')).toBe(word);
		for (const line of lines) {
			expect(textWidth(line, 14)).toBeLessThanOrEqual(100);
			expect(line).not.toMatch(/^[\u09bc-\u09cd]|\u09cd$/);
		}
	});

	test('nothing is one empty line', () => {
		expect(wrapText('  ', { width: 100, size: 14 })).toEqual(['']);
	});
});

describe('horizontal bars', () => {
	test('are an image with a title and a description', () => {
		const svg = String(barChart(bars()));
		expect(svg).toContain('role="img" aria-labelledby="by-sector-title by-sector-desc"');
		expect(svg).toContain('<title id="by-sector-title">খাত অনুযায়ী চর্চা</title>');
		expect(svg).toContain('<desc id="by-sector-desc">');
	});

	test('are as long as their numbers, and nothing is still a line', () => {
		const [eight = 0, four = 0, none = 0] = numbersOf(String(barChart(bars())), 'rect', 'width');
		expect(eight / four).toBeCloseTo(2, 1);
		expect(none).toBe(1);
	});

	test('leave room for the widest number inside the drawing', () => {
		const data = bars({ bars: [{ label: 'All', value: 12_34_567, shown: '১২,৩৪,৫৬৭' }] });
		const [length = 0] = numbersOf(String(barChart(data)), 'rect', 'width');
		expect(length + textWidth('১২,৩৪,৫৬৭', 14)).toBeLessThan(CHART_WIDTH);
	});

	test('a long name takes further lines, and everything below moves down', () => {
		const long = 'Health, nutrition, social protection and everything else that belongs to a good life in a town';
		const data = bars({ bars: [{ label: long, value: 1, shown: '1' }, ...bars().bars] });
		const texts = textsOf(String(barChart(data)));
		const ys = texts.map(({ y }) => y);
		expect(ys).toEqual(ys.toSorted((a, b) => a - b));
		expect(new Set(ys).size).toBe(ys.length);
	});

	test('escape what they are given', () => {
		const data = bars({ title: '</title><script>', bars: [{ label: '<b>"&', value: 1, shown: '<i>' }] });
		expect(String(barChart(data)) + String(barTable(data))).not.toMatch(/<script|<b>|<i>/);
	});

	test('without bars are still a drawing', () => {
		expect(String(barChart(bars({ bars: [] })))).toMatch(/^<svg .*<\/svg>$/);
	});

	test('their table has the same numbers, the links, and the language of a name', () => {
		const table = String(barTable(bars()));
		expect(table).toContain(
			'<th scope="row"><a href="/bn/practices/sector/water/">পানি</a></th><td class="figure">৮</td>',
		);
		expect(table).toContain('<th scope="row" lang="en">Education</th><td class="figure">০</td>');
		expect(table).toContain('<caption>খাত অনুযায়ী চর্চা</caption>');
	});
});

describe('the parts of a whole', () => {
	test('fill the bar in proportion, each with a pattern of its own', () => {
		const svg = String(partsChart(parts(3)));
		const widths = numbersOf(svg, 'rect class="stroke"', 'width').filter((width) => width !== 16);
		expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(CHART_WIDTH, 0);
		const fills = [...svg.matchAll(/fill="url\(#([^)]*)\)"/g)].map(([, id]) => id);
		expect(new Set(fills).size).toBe(3);
		for (const id of fills) expect(svg).toContain(`<pattern id="${id}"`);
	});

	test('that nobody counted have no width, and stand in the legend and the table', () => {
		const data = { ...parts(2), parts: parts(2).parts.map((part) => ({ ...part, value: 0, shown: '0' })) };
		const svg = String(partsChart(data));
		expect(svg).not.toContain('NaN');
		expect(textsOf(svg).map(({ text }) => text)).toEqual(['Part 0: 0 (1%)', 'Part 1: 0 (2%)']);
		expect(String(partsTable(data)).match(/<tr>/g)).toHaveLength(3);
	});

	test('are refused beyond the patterns that there are', () => {
		expect(() => partsChart(parts(MOST_PARTS + 1))).toThrow(/6 parts/);
	});
});

describe('small multiples', () => {
	test('draw the newest eight times and tell all of them in the table, newest first', () => {
		const svg = String(seriesChart(quarters(11)));
		expect(numbersOf(svg, 'rect', 'height')).toHaveLength(8);
		const rows = [...String(seriesTable(quarters(11))).matchAll(/scope="row"><a href="([^"]*)">/g)].map(
			([, href]) => href,
		);
		expect(rows).toHaveLength(11);
		expect(rows[0]).toBe('/en/numbers/10/');
	});

	test('have one scale in all panels', () => {
		const data = quarters(2, 2);
		const [, second] = data.series;
		const series = [
			data.series[0],
			{
				label: 'Half',
				numbers: [
					{ value: 0, shown: '0' },
					{ value: 0.5, shown: '½' },
				],
			},
		];
		expect(second).toBeDefined();
		const heights = numbersOf(
			String(seriesChart({ ...data, series: series.flatMap((one) => one ?? []) })),
			'rect',
			'height',
		);
		expect(heights).toEqual([0, 70, 0, 35]);
	});

	test.each([1, 2, 5, 8, 20])('with %i times no name of a time meets the next or leaves the drawing', (count) => {
		const texts = textsOf(String(seriesChart(quarters(count, 4))));
		const names = texts.filter(({ text }) => text.startsWith('2026'));
		expect(names.length).toBeGreaterThan(0);
		const half = textWidth('2026 Q1', 12) / 2;
		for (const { x } of names) {
			expect(x - half).toBeGreaterThanOrEqual(-0.1);
			expect(x + half).toBeLessThanOrEqual(CHART_WIDTH + 0.1);
		}
		const inOneLine = Map.groupBy(names, ({ y }) => y);
		for (const line of inOneLine.values()) {
			const xs = line.map(({ x }) => x).sort((a, b) => a - b);
			xs.slice(1).forEach((x, index) => {
				expect(x - (xs[index] ?? 0)).toBeGreaterThan(2 * half);
			});
		}
	});
});
