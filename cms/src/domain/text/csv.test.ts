import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('a file begins with the mark that makes Excel read Bangla', () => {
	expect(
		csvOf([
			['নাম', 'সংখ্যা'],
			['পৌরসভা', 12],
		]),
	).toBe('\uFEFFনাম,সংখ্যা\r\nপৌরসভা,12\r\n');
});

test.each(['=1+1', '+880', '-2', '@SUM(A1)', '\t=1', '\r=1', '\0=1', '＝1+1'])(
	'a text that begins like a formula stays text: %j',
	(text) => {
		expect(csvOf([[text]])).toContain(`'${text}`);
	},
);

test('a number is a number, an absent value an empty cell', () => {
	expect(csvOf([[-2, null]])).toBe('\uFEFF-2,\r\n');
});

test('commas, quotation marks and line breaks come back as they were written', () => {
	const harmless = fc.string({ unit: 'grapheme' }).map((text) => `a${text}`);
	fc.assert(
		fc.property(fc.array(fc.array(harmless, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
			const read: unknown = parse(csvOf(rows), { bom: true, relax_column_count: true });
			expect(read).toEqual(rows);
		}),
	);
});
