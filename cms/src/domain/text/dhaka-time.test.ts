import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	dhakaDay,
	dhakaWallClockToInstant,
	formatSpan,
	instantToDhakaWallClock,
	mondayOf,
	monthsBefore,
} from './dhaka-time.ts';

describe('a wall-clock time in Bangladesh', () => {
	test('is six hours ahead of UTC', () => {
		expect(dhakaWallClockToInstant('2026-04-14T09:30')?.toISOString()).toBe('2026-04-14T03:30:00.000Z');
	});

	test('just after midnight lies on the day before in UTC', () => {
		expect(dhakaWallClockToInstant('2026-01-01T00:00')?.toISOString()).toBe('2025-12-31T18:00:00.000Z');
	});

	test('exists on the leap day of a leap year', () => {
		expect(dhakaWallClockToInstant('2028-02-29T23:59')?.toISOString()).toBe('2028-02-29T17:59:00.000Z');
	});

	test.each([
		'',
		'2026-04-14',
		'2026-04-14T09:30:00',
		'2026-04-14T09:30Z',
		'2026-04-14 09:30',
		'2026-02-29T09:30',
		'2026-13-01T09:30',
		'2026-04-31T09:30',
		'2026-04-14T24:00',
		'2026-04-14T09:60',
		'২০২৬-০৪-১৪T০৯:৩০',
		' 2026-04-14T09:30',
	])('that is malformed or impossible has no instant: "%s"', (wallClock) => {
		expect(dhakaWallClockToInstant(wallClock)).toBeNull();
	});

	test('comes back from its instant', () => {
		const minutes = fc.date({
			min: new Date('1971-12-16T00:00:00Z'),
			max: new Date('2999-12-31T00:00:00Z'),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(minutes, (date) => {
				const wallClock = instantToDhakaWallClock(date);
				expect(dhakaWallClockToInstant(wallClock)?.getTime()).toBe(Math.floor(date.getTime() / 60_000) * 60_000);
			}),
		);
	});
});

test('the day in Bangladesh begins at 18:00 UTC', () => {
	expect(dhakaDay(new Date('2026-06-30T17:59:59.999Z'))).toBe('2026-06-30');
	expect(dhakaDay(new Date('2026-06-30T18:00:00.000Z'))).toBe('2026-07-01');
});

test.each([
	['2026-11-23T10:30:00.000Z', 6, '2026-05-23T10:30:00.000Z'],
	['2026-05-31T00:00:00.000Z', 1, '2026-04-30T00:00:00.000Z'],
	['2024-02-29T12:00:00.000Z', 12, '2023-02-28T12:00:00.000Z'],
	['2026-01-15T00:00:00.000Z', 24, '2024-01-15T00:00:00.000Z'],
])('from %s, %i months before is %s', (instant, months, expected) => {
	expect(monthsBefore(new Date(instant), months).toISOString()).toBe(expected);
});

test.each([
	['2026-11-23', '2026-11-23'],
	['2026-11-28', '2026-11-23'],
	['2026-11-29', '2026-11-23'],
	['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (day, monday) => {
	expect(mondayOf(day)).toBe(monday);
});

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
		['what is no instant', 'soon', 'later', 'soon – later'],
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
