import { expect, test } from 'vitest';
import { dayText, momentText, withReadableInstants } from './when.ts';

const NOON_IN_DHAKA = new Date('2026-04-14T06:00:00Z');

test('a moment of today is its time alone', () => {
	expect(momentText('2026-04-14T08:32:00Z', NOON_IN_DHAKA)).toEqual({ en: '14:32', bn: '১৪:৩২' });
});

test('a moment of another day carries the day', () => {
	expect(momentText('2026-04-13T08:32:00Z', NOON_IN_DHAKA)).toEqual({
		en: '13 April 2026, 14:32',
		bn: '১৩ এপ্রিল, ২০২৬, ১৪:৩২',
	});
});

test('today begins at midnight in Bangladesh, six hours before UTC', () => {
	const justAfterMidnight = new Date('2026-04-13T18:05:00Z');
	expect(momentText('2026-04-13T18:01:00Z', justAfterMidnight).en).toBe('00:01');
	expect(momentText('2026-04-13T17:59:00Z', justAfterMidnight).en).toBe('13 April 2026, 23:59');
});

test('a day is shown in the digits of each language', () => {
	expect(dayText('2026-12-20')).toEqual({ en: '20 December 2026', bn: '২০ ডিসেম্বর, ২০২৬' });
});

test('only whole instants inside a text are replaced', () => {
	const show = (instant: string) => `<${instant}>`;
	expect(withReadableInstants('at 2027-02-01T04:00:00.000Z, because', show)).toBe(
		'at <2027-02-01T04:00:00.000Z>, because',
	);
	expect(withReadableInstants('since 2027-02-01, at 04:00', show)).toBe('since 2027-02-01, at 04:00');
});
