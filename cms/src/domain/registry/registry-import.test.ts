import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRegistryImport, type RegistryRow, readRegistryCsv } from './registry-import.ts';

const HEADER = 'code,name_en,name_bn,kind,district,division,category,liupcp,lat,lon,position,source';
const SAKHIPUR = 'sakhipur,Sakhipur,সখীপুর,paurashava,Tangail,Dhaka,A,no,24.3167,90.1667,town,MAB list 2026';
const MIRPUR = 'mirpur,Mirpur,মিরপুর,paurashava,Kushtia,Khulna,,no,,,,MAB list 2026';

const file = (...lines: string[]) => [HEADER, ...lines, ''].join('\n');
/** SAKHIPUR with some cells replaced, by position in the header. */
const row = (cells: Record<string, string>) =>
	HEADER.split(',')
		.map((column, index) => cells[column] ?? SAKHIPUR.split(',')[index])
		.join(',');
const faults = (text: string) =>
	readRegistryCsv(text).problems.map(({ line, column, code }) => [line, column, code] as const);

const sakhipur: RegistryRow = {
	code: 'sakhipur',
	nameEn: 'Sakhipur',
	nameBn: 'সখীপুর',
	kind: 'paurashava',
	district: 'Tangail',
	division: 'Dhaka',
	category: 'A',
	liupcp: 'no',
	latitude: 24.3167,
	longitude: 90.1667,
	positionPrecision: 'town',
	source: 'MAB list 2026',
};

describe('a faultless file', () => {
	test('gives its rows, with null for what it does not know', () => {
		expect(readRegistryCsv(file(SAKHIPUR, MIRPUR))).toEqual({
			lineOfCode: new Map([
				['sakhipur', 2],
				['mirpur', 3],
			]),
			problems: [],
			rows: [
				sakhipur,
				expect.objectContaining({
					code: 'mirpur',
					category: null,
					latitude: null,
					longitude: null,
					positionPrecision: null,
				}),
			],
		});
	});

	test.each([
		['a byte order mark and CRLF', `\ufeff${file(SAKHIPUR).replaceAll('\n', '\r\n')}`],
		['a byte order mark before a quoted column name', `\ufeff${file(SAKHIPUR).replace('code', '"code"')}`],
		['no line end at the end', file(SAKHIPUR).trimEnd()],
		['blank lines and lines of commas only', file('', SAKHIPUR, ',,,,,,,,,,,', '')],
		['Bangla digits', file(row({ lat: '২৪.৩১৬৭', lon: '৯০.১৬৬৭' }))],
		['quoted cells', file(row({ name_en: '"Sakhipur"', source: '"MAB list 2026"' }))],
		[
			'surplus white space',
			file(row({ name_en: ' Sakhipur  ', name_bn: '\u200bসখীপুর\u00a0', source: 'MAB  list\t2026' })),
		],
		['column names in capitals', file(SAKHIPUR).replace('name_en', ' Name_EN ')],
	])('may have %s', (_, text) => {
		expect(readRegistryCsv(text)).toMatchObject({ rows: [sakhipur], problems: [] });
	});

	test('may have its columns in another order', () => {
		const order = [11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
		const reordered = [HEADER, SAKHIPUR].map((line) => order.map((index) => line.split(',')[index]).join(','));
		expect(readRegistryCsv(reordered.join('\n')).rows).toEqual([sakhipur]);
	});

	test('may have commas and line breaks in quoted cells', () => {
		const { rows, problems } = readRegistryCsv(file(row({ source: '"MAB list, 2026\n""final"""' })));
		expect(problems).toEqual([]);
		expect(rows[0]?.source).toBe('MAB list, 2026 "final"');
	});

	test('gives names in NFC whatever the keyboard sent', () => {
		const { rows } = readRegistryCsv(
			file(row({ name_bn: 'বড়াইগ্রাম'.normalize('NFC').replace('\u09a1\u09bc', '\u09dc') })),
		);
		expect(rows[0]?.nameBn).toBe('বড়াইগ্রাম'.normalize('NFC'));
	});
});

describe('a file that cannot be a registry', () => {
	test.each([
		['nothing', ''],
		['only a byte order mark', '\ufeff'],
		['only blank lines', '\n\r\n \n'],
		['only the column names', `${HEADER}\n`],
	])('has %s', (_, text) => {
		expect(readRegistryCsv(text).rows).toEqual([]);
		expect(faults(text)).toEqual([[1, null, 'registry.empty-file']]);
	});

	test('lacks, repeats and invents columns: each is named', () => {
		const text = `code,name_en,name_bn,kind,district,division,code,liupcp,lat,lon,position,Mayor\n${SAKHIPUR}\n`;
		expect(readRegistryCsv(text).rows).toEqual([]);
		expect(faults(text)).toEqual([
			[1, 'category', 'registry.missing-column'],
			[1, 'source', 'registry.missing-column'],
			[1, 'mayor', 'registry.unknown-column'],
			[1, 'code', 'registry.repeated-column'],
		]);
	});

	test('is separated by semicolons or tabs', () => {
		expect(faults(file(SAKHIPUR).replaceAll(',', ';'))).toEqual([[1, null, 'registry.wrong-separator']]);
		expect(faults(file(SAKHIPUR).replaceAll(',', '\t'))).toEqual([[1, null, 'registry.wrong-separator']]);
	});

	test('was saved as UTF-16', () => {
		const utf16 = new TextDecoder().decode(Buffer.from(`\ufeff${file(SAKHIPUR)}`, 'utf16le'));
		expect(faults(utf16)).toEqual([[1, null, 'registry.not-utf8']]);
	});
});

describe('a faulty row', () => {
	test.each([
		[{ code: '' }, 'code', 'registry.missing-value'],
		[{ code: 'Sakhipur' }, 'code', 'registry.bad-code'],
		[{ code: 'sakhipur_1' }, 'code', 'registry.bad-code'],
		[{ code: 'সখীপুর' }, 'code', 'registry.bad-code'],
		[{ name_en: '' }, 'name_en', 'registry.missing-value'],
		[{ name_bn: ' \u200b ' }, 'name_bn', 'registry.missing-value'],
		[{ name_en: 'সখীপুর' }, 'name_en', 'registry.wrong-script'],
		[{ name_bn: 'Sakhipur' }, 'name_bn', 'registry.wrong-script'],
		[{ name_bn: 'সখ\ufffdপুর' }, 'name_bn', 'registry.not-utf8'],
		[{ kind: 'pourashava' }, 'kind', 'registry.unknown-value'],
		[{ kind: '' }, 'kind', 'registry.missing-value'],
		[{ district: '' }, 'district', 'registry.missing-value'],
		[{ division: '' }, 'division', 'registry.missing-value'],
		[{ category: 'D' }, 'category', 'registry.unknown-value'],
		[{ category: 'a' }, 'category', 'registry.unknown-value'],
		[{ liupcp: 'maybe' }, 'liupcp', 'registry.unknown-value'],
		[{ liupcp: '' }, 'liupcp', 'registry.missing-value'],
		[{ lat: 'north' }, 'lat', 'registry.not-a-number'],
		[{ lat: '"24,3167"' }, 'lat', 'registry.not-a-number'],
		[{ lat: '19.9' }, 'lat', 'registry.outside-bangladesh'],
		[{ lon: '৯৩' }, 'lon', 'registry.outside-bangladesh'],
		[{ lat: '' }, 'lat', 'registry.incomplete-position'],
		[{ lon: '' }, 'lon', 'registry.incomplete-position'],
		[{ position: '' }, 'position', 'registry.incomplete-position'],
		[{ position: 'roof' }, 'position', 'registry.unknown-value'],
		[{ source: '' }, 'source', 'registry.missing-value'],
	])('with %o is reported in its column', (cells, column, code) => {
		const text = file(MIRPUR, row(cells as Record<string, string>));
		expect(faults(text)).toEqual([[3, column, code]]);
		expect(readRegistryCsv(text).rows.map((valid) => valid.code)).toEqual(['mirpur']);
	});

	test('with latitude and longitude exchanged is reported in both', () => {
		expect(faults(file(row({ lat: '90.1667', lon: '24.3167' })))).toEqual([
			[2, 'lat', 'registry.outside-bangladesh'],
			[2, 'lon', 'registry.outside-bangladesh'],
		]);
	});

	test('with too few or too many cells is reported as a whole', () => {
		expect(faults(file('sakhipur,Sakhipur', `${SAKHIPUR},more`))).toEqual([
			[2, null, 'registry.cell-count'],
			[3, null, 'registry.cell-count'],
		]);
	});

	test('that repeats a code is reported with the line of the first', () => {
		const { problems, rows } = readRegistryCsv(file(SAKHIPUR, MIRPUR, row({ name_en: 'Other' }), SAKHIPUR));
		expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
			[4, 'code', 'registry.duplicate-code'],
			[5, 'code', 'registry.duplicate-code'],
		]);
		expect(problems[1]?.message.en).toContain('line 2');
		expect(rows.map(({ code }) => code)).toEqual(['sakhipur', 'mirpur']);
	});
});

describe('every fault of a file is reported at once', () => {
	test('with the lines of the file, also after line breaks in cells and blank lines', () => {
		const text = file(
			row({ code: 'one', source: '"two\nlines"' }),
			'',
			row({ code: 'Two', kind: 'town' }),
			row({ code: 'three', liupcp: 'ja', source: '"two\n\nlines"' }),
			row({ code: 'four', category: 'X' }),
		);
		const expected = [
			[5, 'code', 'registry.bad-code'],
			[5, 'kind', 'registry.unknown-value'],
			[6, 'liupcp', 'registry.unknown-value'],
			[9, 'category', 'registry.unknown-value'],
		];
		expect(faults(text)).toEqual(expected);
		expect(faults(text.replaceAll('\n', '\r\n'))).toEqual(expected);
	});

	test.each([
		['never closed', row({ code: 'broken', name_en: '"Sakhipur' })],
		['inside a value', row({ code: 'broken', name_en: 'Sakhi"pur' })],
		['closed too early', row({ code: 'broken', name_en: '"Sakhi"pur' })],
	])('and a quotation mark %s at the row where it stands', (_, broken) => {
		const text = file(row({ code: 'BAD' }), '', broken, MIRPUR, row({ code: 'quoted', source: '"x"' }));
		expect(faults(text)).toEqual([
			[2, 'code', 'registry.bad-code'],
			[4, null, 'registry.unclosed-quote'],
		]);
		expect(readRegistryCsv(text).rows).toEqual([]);
	});

	test('a broken quotation mark in the first line of all is the only one', () => {
		expect(faults(`"${file(SAKHIPUR)}`)).toEqual([[1, null, 'registry.unclosed-quote']]);
	});

	test('in both languages, and without repeating a whole cell', () => {
		const { problems } = readRegistryCsv(file(row({ kind: 'x'.repeat(5_000) })));
		expect(problems[0]?.message.bn).toMatch(/\p{Script=Bengali}/u);
		expect(problems[0]?.message.en.length).toBeLessThan(300);
	});
});

test('any text is read without throwing, and a row is given only when it has no fault', () => {
	const cell = fc.oneof(
		fc.constantFrom('sakhipur', 'সখীপুর', 'paurashava', 'no', '', '"', '২৪.৩', 'A'),
		fc.string({ unit: 'grapheme' }),
	);
	const line = fc.array(cell, { minLength: 10, maxLength: 13 }).map((cells) => cells.join(','));
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(fc.oneof(line, fc.constant(SAKHIPUR))).map((lines) => file(...lines)),
	);
	fc.assert(
		fc.property(text, (csv) => {
			const { rows, problems } = readRegistryCsv(csv);
			expect(rows.length + problems.length).toBeGreaterThan(0);
			expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
		}),
		{ numRuns: 500 },
	);
});

describe('the plan of an import', () => {
	test('creates what is new, and leaves a municipality alone that the file lacks', () => {
		const other = { ...sakhipur, code: 'mirpur' };
		expect(planRegistryImport([sakhipur], [other])).toEqual({ create: [other], update: [], unchangedCount: 0 });
	});

	test('lists each changed field with both values', () => {
		const corrected: RegistryRow = { ...sakhipur, nameEn: 'Shakhipur', category: 'B', latitude: 24.32 };
		expect(planRegistryImport([sakhipur], [corrected])).toEqual({
			create: [],
			update: [
				{
					code: 'sakhipur',
					changes: [
						{ field: 'nameEn', before: 'Sakhipur', after: 'Shakhipur' },
						{ field: 'category', before: 'A', after: 'B' },
						{ field: 'latitude', before: 24.3167, after: 24.32 },
					],
				},
			],
			unchangedCount: 0,
		});
	});

	test('keeps what is stored where the file is empty, and fills what was not known', () => {
		const unknown: RegistryRow = {
			...sakhipur,
			category: null,
			latitude: null,
			longitude: null,
			positionPrecision: null,
		};
		expect(planRegistryImport([sakhipur], [unknown])).toEqual({ create: [], update: [], unchangedCount: 1 });
		expect(planRegistryImport([unknown], [sakhipur]).update[0]?.changes).toEqual([
			{ field: 'category', before: null, after: 'A' },
			{ field: 'latitude', before: null, after: 24.3167 },
			{ field: 'longitude', before: null, after: 90.1667 },
			{ field: 'positionPrecision', before: null, after: 'town' },
		]);
	});
});

describe('the registry that the platform starts with', () => {
	const csv = readFileSync(new URL('../../../../scripts/seed/municipalities.csv', import.meta.url), 'utf8');

	test('has 340 faultless rows, 12 of them city corporations, 20 of them in LIUPCP', () => {
		const { rows, problems } = readRegistryCsv(csv);
		expect(problems).toEqual([]);
		expect(rows).toHaveLength(340);
		expect(rows.filter(({ kind }) => kind === 'cityCorporation')).toHaveLength(12);
		expect(rows.filter(({ liupcp }) => liupcp === 'yes')).toHaveLength(20);
	});

	test('is imported once: a second import changes nothing', () => {
		const { rows } = readRegistryCsv(csv);
		expect(planRegistryImport([], rows)).toEqual({ create: rows, update: [], unchangedCount: 0 });
		expect(planRegistryImport(rows, readRegistryCsv(csv).rows)).toEqual({
			create: [],
			update: [],
			unchangedCount: 340,
		});
	});
});
