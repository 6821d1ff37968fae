import { describe, expect, test } from 'vitest';
import { readMobile, readNominationTable } from './nomination-import.ts';

const HEADER = ['Municipality', 'নাম', 'Designation', 'E-mail', 'Mobile', 'Language'];
const places: Record<string, string[]> = {
	singra: ['singra'],
	সিংড়া: ['singra'],
	shibganj: ['shibganj-bogura', 'shibganj'],
};
const read = (...rows: string[][]) =>
	readNominationTable(
		[HEADER, ...rows].map((cells, index) => ({ number: index + 1, cells })),
		(text) => places[text] ?? [],
	);
const GOOD = ['সিংড়া', 'রহিমা খাতুন', 'নির্বাহী প্রকৌশলী', 'Rahima@Example.org', '০১৭১১-১১১১১১', ''];

test('a row in Bangla with a Bangla number is taken', () => {
	expect(read(GOOD).rows).toEqual([
		{
			...{ line: 2, typed: 'Rahima@Example.org', fault: null },
			entry: {
				municipalityCode: 'singra',
				name: 'রহিমা খাতুন',
				designation: 'নির্বাহী প্রকৌশলী',
				email: 'rahima@example.org',
				mobile: '01711-111111',
				language: 'bn',
			},
		},
	]);
});

describe('a row is not taken', () => {
	test.each([
		['with a municipality that the registry does not know', ['nowhere', ...GOOD.slice(1)]],
		['with a name that two municipalities have', ['shibganj', ...GOOD.slice(1)]],
		['without a name', [GOOD[0] ?? '', '', ...GOOD.slice(2)]],
		['without a designation', [...GOOD.slice(0, 2), '', ...GOOD.slice(3)]],
		['with a wrong address', [...GOOD.slice(0, 3), 'rahima at example.org', '', '']],
		['with a number that is none', [...GOOD.slice(0, 4), 'ask the office', '']],
		['in a language that we do not write', [...GOOD.slice(0, 5), 'French']],
	])('%s', (_case, row) => {
		expect(read(row).rows).toEqual([expect.objectContaining({ entry: null, fault: expect.anything() })]);
	});

	test('whose municipality or address stands before', () => {
		const other = ['shibganj-bogura', 'করিম', 'সচিব', 'karim@example.org', '', 'en'];
		places['shibganj-bogura'] = ['shibganj-bogura'];
		const { rows } = read(GOOD, [...GOOD.slice(0, 3), 'other@example.org', '', ''], other, [
			...other.slice(0, 3),
			...['rahima@example.org', '', ''],
		]);
		expect(rows.map(({ entry }) => entry !== null)).toEqual([true, false, true, false]);
	});
});

test('a file without a needed column is refused whole', () => {
	const lines = [
		['municipality', 'name'],
		['singra', 'x'],
	].map((cells, index) => ({ number: index + 1, cells }));
	expect(readNominationTable(lines, () => ['singra'])).toMatchObject({ problems: [{ line: 1 }], rows: [] });
	expect(readNominationTable([], () => [])).toMatchObject({ problems: [{ code: 'import.empty-file' }] });
});

test.each([
	['', null],
	['+880 1711 111111', '+880 1711 111111'],
	['12345', undefined],
	['<b>', undefined],
])('the number %j is read as %j', (typed, expected) => {
	expect(readMobile(typed)).toBe(expected);
});
