import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type ImportDefaults,
	MAX_IMPORT_ROWS,
	plainPlace,
	planSubscriberImport,
	readImportTable,
	type Standing,
} from './subscriber-import.ts';

const PLACES = new Map(
	Object.entries({ Sakhipur: ['sakhipur'], সখিপুর: ['sakhipur'], কালীগঞ্জ: ['kaliganj', 'kaliganj-2'] }).map(
		([name, codes]) => [plainPlace(name), codes],
	),
);
const DEFAULTS: ImportDefaults = {
	...{ language: 'bn', audience: 'government' },
	municipalitiesOf: (text) => PLACES.get(plainPlace(text)) ?? [],
};

const read = (...rows: string[][]) =>
	readImportTable(
		rows.map((cells, index) => ({ number: index + 1, cells })),
		DEFAULTS,
	);
const faults = (...rows: string[][]) => read(...rows).rows.map(({ line, fault }) => `${line} ${fault?.code ?? 'good'}`);

describe('the table', () => {
	test.each([
		[['email'], ['a@example.org']],
		[['E-mail Address'], ['a@example.org']],
		[['ই-মেইল'], ['a@example.org']],
		[['ই-মেইল ঠিকানা'], ['a@example.org']],
		[['\ufeffইমেইল'], [' A@Example.org ']],
	])('is read under the header %j', (header, row) => {
		expect(read(header, row)).toMatchObject({ problems: [], rows: [{ line: 2, entry: { email: 'a@example.org' } }] });
	});

	test('takes columns in any order, values in both languages, and what is left out from the desk', () => {
		const { rows, ignoredColumns } = read(
			['নাম', 'পৌরসভা', 'ধরন', 'ভাষা', 'ইমেইল', 'Office', 'Phone'],
			['রহিমা', 'সখীপুর পৌরসভা', 'মেয়র', 'ইংরেজি', 'rahima১২@example.org', ' পৌর  ভবন ', '০১৭'],
			['', 'Sakhipur', 'Focal person', 'Bengali', 'b@example.org', '', ''],
			['', '', 'Head of a municipality', '', 'c@example.org', '', ''],
			['', '', '', '', 'd@example.org', '', ''],
		);
		expect(rows.map(({ entry }) => entry)).toEqual([
			{
				...{ email: 'rahima12@example.org', language: 'en', audience: 'headOfMunicipality' },
				...{ organisation: 'পৌর ভবন', municipalityCode: 'sakhipur' },
			},
			{
				...{ email: 'b@example.org', language: 'bn', audience: 'focalPoint' },
				...{ organisation: null, municipalityCode: 'sakhipur' },
			},
			{
				...{ email: 'c@example.org', language: 'bn', audience: 'headOfMunicipality' },
				...{ organisation: null, municipalityCode: null },
			},
			{
				...{ email: 'd@example.org', language: 'bn', audience: 'government' },
				...{ organisation: null, municipalityCode: null },
			},
		]);
		expect(ignoredColumns).toEqual(['নাম', 'Phone']);
	});

	test.each<[string[][], string]>([
		[[], 'import.empty-file'],
		[[['', ' ']], 'import.empty-file'],
		[[['email']], 'import.empty-file'],
		[[['name'], ['a@example.org']], 'import.no-address-column'],
		[
			[
				['email', 'ইমেইল'],
				['a@example.org', ''],
			],
			'import.repeated-column',
		],
		[[['email'], ...Array.from({ length: MAX_IMPORT_ROWS + 1 }, () => ['x'])], 'import.too-many-rows'],
	])('is refused as a whole: %#', (rows, code) => {
		expect(read(...rows)).toMatchObject({ problems: [{ code }], rows: [] });
	});

	test('is reported row by row', () => {
		expect(
			faults(
				['email', 'language', 'audience', 'municipality', 'organisation'],
				['a@example.org', '', '', '', ''],
				['not an address', '', '', '', ''],
				['A@EXAMPLE.ORG', '', '', '', ''],
				['b@example.org', 'french', '', '', ''],
				['c@example.org', '', 'constructor', '', ''],
				['d@example.org', '', '', 'Atlantis', ''],
				['e@example.org', '', '', '', 'ক'.repeat(201)],
				['f@example.org', '', '', 'কালিগঞ্জ', ''],
				['', '', '', '', ''],
				['=cmd@example.org', '', '', '', ''],
				['a@example.org\r\nBcc: x@example.org', '', '', '', ''],
			),
		).toEqual([
			...['2 good', '3 row.address-invalid', '4 row.repeated', '5 row.language-unknown', '6 row.audience-unknown'],
			...['7 row.municipality-unknown', '8 row.organisation-too-long', '9 row.municipality-ambiguous', '11 good'],
			'12 row.address-invalid',
		]);
	});

	test('says what is possible in words that it takes, and counts in the digits of the language', () => {
		const { rows } = read(
			['email', 'audience'],
			['a@example.org', 'constructor'],
			['b@example.org', ''],
			['b@example.org', ''],
		);
		const [unknown, , repeated] = rows.map(({ fault }) => fault?.message);
		for (const text of [unknown?.en, unknown?.bn]) {
			const [first = ''] = (text?.split(': ')[1] ?? '').split('; ');
			expect(read(['email', 'audience'], ['a@example.org', first]).rows[0]?.entry?.audience).toBe('headOfMunicipality');
		}
		expect(repeated?.bn).toContain('৩');
		const many = Array.from({ length: MAX_IMPORT_ROWS + 1 }, () => ['x']);
		expect(read(['email'], ...many).problems[0]?.message.bn).toContain('৫,০০১');
	});

	test('of anything is read without throwing', () => {
		fc.assert(
			fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), { maxLength: 6 }), (rows) => {
				for (const { entry, fault } of read(['email', 'audience'], ...rows).rows) {
					expect(entry === null).toBe(fault !== null);
				}
			}),
			{ numRuns: 30 },
		);
	});
});

describe('the plan', () => {
	const none: Standing = { state: null, suppression: null };

	test.each<[Partial<Standing>, string, string | undefined]>([
		[{}, 'add', undefined],
		[{ state: 'active' }, 'skip', 'row.known'],
		[{ state: 'unconfirmed' }, 'skip', 'row.known'],
		[{ state: 'unsubscribed' }, 'skip', 'row.known'],
		[{ state: 'suppressed', suppression: 'complaint' }, 'skip', 'row.suppressed'],
		[{ suppression: 'erased' }, 'skip', 'row.suppressed'],
	])('for an address of which is known %j is to %s it', (standing, outcome, code) => {
		const { rows } = read(['email'], ['a@example.org']);
		const [row] = planSubscriberImport(rows, () => ({ ...none, ...standing }));
		expect(row).toMatchObject({ line: 2, typed: 'a@example.org', outcome });
		expect(row?.fault?.code).toBe(code);
		expect(row?.entry === null).toBe(outcome !== 'add');
	});

	test('leaves invalid rows as they are', () => {
		const { rows } = read(['email'], ['x']);
		expect(planSubscriberImport(rows, () => none)).toMatchObject([{ outcome: 'invalid', entry: null }]);
	});
});
