import { describe, expect, test } from 'vitest';
import { isNumber, readNumbers, toggled } from './comparison.ts';

describe('the address of a comparison', () => {
	test.each([
		['?p=2026-014,2026-003', ['2026-014', '2026-003']],
		['?p=2026-014&p=2026-003', ['2026-014', '2026-003']],
		['?p=২০২৬-০১৪', ['2026-014']],
		['?p=MAB-P-2026-014', ['2026-014']],
		['?p=mab-p-2026-014,2026-014', ['2026-014']],
		['?p=,%20,', []],
		['', []],
	])('%s names %o', (query, expected) => {
		expect(readNumbers(query)).toEqual(expected);
	});

	test.each([
		['2026-014', true],
		['2026-00014', true],
		['../../admin', false],
		['2026-014/../x', false],
		['26-014', false],
	])('%s can be a number: %s', (text, expected) => {
		expect(isNumber(text)).toBe(expected);
	});
});

describe('the choice', () => {
	test('takes a practice in and lets it go again', () => {
		expect(toggled(['2026-001'], '2026-002')).toEqual(['2026-001', '2026-002']);
		expect(toggled(['2026-001', '2026-002'], '2026-001')).toEqual(['2026-002']);
	});

	test('is full with three', () => {
		expect(toggled(['2026-001', '2026-002', '2026-003'], '2026-004')).toBeNull();
	});
});
