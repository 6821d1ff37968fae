import { describe, expect, test } from 'vitest';
import { formatSpan, instantInDhaka } from './dhaka.ts';

describe('a span of time', () => {
	test.each([
		['one day', '2026-12-10T04:00:00.000Z', '2026-12-10T06:00:00.000Z', '10 December 2026, 10:00–12:00'],
		[
			'two days',
			'2026-12-10T04:00:00.000Z',
			'2026-12-11T06:00:00.000Z',
			'10 December 2026, 10:00 – 11 December 2026, 12:00',
		],
		['an end that nobody knows', '2026-12-10T04:00:00.000Z', null, '10 December 2026, 10:00'],
		['hours that nobody knows', '2026-12-09T18:00:00.000Z', '2026-12-09T18:00:00.000Z', '10 December 2026'],
	])('of %s', (_, startsAt, endsAt, expected) => {
		expect(formatSpan(startsAt, endsAt, 'en')).toBe(expected);
	});

	test('has Bangla digits in Bangla', () => {
		expect(formatSpan('2026-12-10T04:00:00.000Z', '2026-12-10T06:00:00.000Z', 'bn')).toBe(
			'১০ ডিসেম্বর, ২০২৬, ১০:০০–১২:০০',
		);
	});
});

test('an instant late in the UTC day is the next day in Bangladesh', () => {
	expect(instantInDhaka('2026-12-31T20:30:00.000Z')).toBe('2027-01-01T02:30:00+06:00');
});
