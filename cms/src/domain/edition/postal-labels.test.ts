import { describe, expect, test } from 'vitest';
import {
	addressLines,
	type HardCopy,
	inPostalOrder,
	labelSheets,
	postalFault,
	postalList,
	postalTotals,
} from './postal-labels.ts';

const copy = (overrides: Partial<HardCopy> = {}): HardCopy => ({
	...{ code: 'sakhipur', name: { en: 'Sakhipur', bn: 'সখীপুর' }, kind: 'paurashava', head: null },
	district: { en: 'Tangail', bn: 'টাঙ্গাইল' },
	division: { en: 'Dhaka', bn: 'ঢাকা' },
	...{ copies: 1, dispatchedOn: null, receivedOn: null, note: null },
	...overrides,
});

describe('an address', () => {
	test('names the office, not a person, where nobody knows who holds it', () => {
		expect(addressLines(copy(), 'en')).toEqual(['Mayor or Administrator', 'Sakhipur Paurashava', 'Tangail district']);
		expect(addressLines(copy(), 'bn')).toEqual(['মেয়র বা প্রশাসক', 'সখীপুর পৌরসভা', 'জেলা: টাঙ্গাইল']);
	});

	test('names the head in office before the office', () => {
		const head = { role: 'administrator', name: { en: 'Abdul Karim', bn: null } } as const;
		expect(addressLines(copy({ head }), 'bn').slice(0, 2)).toEqual(['Abdul Karim', 'প্রশাসক']);
	});

	test('does not say twice that a city corporation is one', () => {
		const name = { en: 'Khulna City Corporation', bn: null };
		expect(addressLines(copy({ kind: 'cityCorporation', name }), 'en')[1]).toBe('Khulna City Corporation');
	});

	test('of a municipality without a district ends with its name', () => {
		expect(addressLines(copy({ district: { en: null, bn: null } }), 'en')).toHaveLength(2);
	});
});

test('the post is sorted by division, then district, then name', () => {
	const of = (code: string, division: string, district: string) =>
		copy({
			code,
			name: { en: code, bn: null },
			division: { en: division, bn: null },
			district: { en: district, bn: null },
		});
	const all = [of('b', 'Khulna', 'A'), of('z', 'Dhaka', 'B'), of('c', 'Dhaka', 'B'), of('y', 'Dhaka', 'A')];
	expect(inPostalOrder(all, 'en').map(({ code }) => code)).toEqual(['y', 'c', 'z', 'b']);
});

describe('labels', () => {
	test('fill sheets of 24 and leave out whoever gets nothing', () => {
		const sheets = labelSheets([...Array.from({ length: 30 }, () => copy({ copies: 5 })), copy({ copies: 0 })], 'en');
		expect(sheets.map((sheet) => sheet.length)).toEqual([24, 6]);
		expect(sheets[0]?.[0]?.copies).toBe(5);
	});

	test('of nobody are no sheet', () => {
		expect(labelSheets([], 'bn')).toEqual([]);
	});
});

test('the list is one row for each address and cannot run a formula', () => {
	const rows = postalList([copy({ note: '=1+1', dispatchedOn: '2026-11-01' })], 'en')
		.trim()
		.split('\r\n');
	expect(rows).toHaveLength(2);
	expect(rows[1]).toContain(`"Mayor or Administrator, Sakhipur Paurashava, Tangail district",1,2026-11-01,,'=1+1`);
});

test('totals count copies, not parcels', () => {
	const all = [copy({ copies: 5, dispatchedOn: '2026-11-01' }), copy({ copies: 3 }), copy({ copies: 0 })];
	expect(postalTotals(all)).toEqual({ addresses: 2, copies: 8, dispatched: 5, received: 0 });
});

test.each([
	[null, null, null],
	['2026-11-01', null, null],
	['2026-11-01', '2026-11-01', null],
	['2026-11-29', null, 'in-the-future'],
	[null, '2026-11-02', 'received-unsent'],
	['2026-11-03', '2026-11-02', 'received-early'],
] as const)('dispatched %s and received %s: %s', (dispatchedOn, receivedOn, fault) => {
	expect(postalFault({ dispatchedOn, receivedOn }, '2026-11-28')).toBe(fault);
});
