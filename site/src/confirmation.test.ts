import { describe, expect, test } from 'vitest';
import { currentMonthInDhaka } from './client/dhaka-month.ts';
import { confirmedUntil } from './confirmation.ts';

describe('a confirmation counts', () => {
	test.each([
		['2026-09', '2028-03'],
		['2026-06', '2027-12'],
		['2026-07', '2028-01'],
		['2026-12', '2028-06'],
	])('for 18 months after its month: %s until %s', (on, until) => {
		expect(confirmedUntil(on)).toBe(until);
	});

	test('from December where only the year is known: sooner would call a confirmed practice unconfirmed', () => {
		expect(confirmedUntil('2026')).toBe('2028-06');
	});

	test.each(['', 'soon', '2026-13', '2026-9'])('for nobody knows how long when the date reads "%s"', (on) => {
		expect(confirmedUntil(on)).toBeNull();
	});
});

test('the month of a reader is that of Bangladesh, which is ahead of UTC', () => {
	expect(currentMonthInDhaka(new Date('2028-03-31T17:59:59Z'))).toBe('2028-03');
	expect(currentMonthInDhaka(new Date('2028-03-31T18:00:00Z'))).toBe('2028-04');
});
