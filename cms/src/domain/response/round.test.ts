import { describe, expect, test } from 'vitest';
import { closingOf, countdownWords, intakeAt, lastDayOf, type Round, roundFault } from './round.ts';

const round = (overrides: Partial<Round> = {}): Round => ({
	id: 'r1',
	title: { bn: 'পর্ব ১', en: 'Round 1' },
	opensAt: '2026-11-30T18:00:00.000Z',
	closesAt: '2027-01-31T18:00:00.000Z',
	extensions: [{ municipalityCode: 'bhola', closesAt: '2027-02-14T18:00:00.000Z' }],
	...overrides,
});
const at = (instant: string) => new Date(instant);

test.each([
	['2026-11-30T17:59:59.999Z', null, 'continuous'],
	['2026-11-30T18:00:00Z', null, 'open'],
	['2027-01-24T17:59:00Z', null, 'open'],
	['2027-01-24T18:00:00Z', null, 'closing'],
	['2027-01-31T18:00:00Z', null, 'continuous'],
	['2027-01-31T18:00:00Z', 'bhola', 'open'],
	['2027-02-14T18:00:00Z', 'bhola', 'continuous'],
	['2027-01-31T18:00:00Z', 'savar', 'continuous'],
] as const)('at %s intake of %s is %s', (instant, municipality, state) => {
	expect(intakeAt([round()], municipality, at(instant)).state).toBe(state);
});

test('a newer round wins over an extension of the one before', () => {
	const next = round({ id: 'r2', opensAt: '2027-02-05T18:00:00.000Z', closesAt: '2027-04-01T18:00:00.000Z' });
	expect(intakeAt([round(), next], 'bhola', at('2027-02-06T00:00:00Z')).round?.id).toBe('r2');
});

test('an extension never shortens a round', () => {
	const shorter = round({ extensions: [{ municipalityCode: 'bhola', closesAt: '2027-01-01T18:00:00.000Z' }] });
	expect(closingOf(shorter, 'bhola')).toBe('2027-01-31T18:00:00.000Z');
});

describe('the countdown', () => {
	test.each([
		['2027-01-31T18:00:00Z', '2027-01-20T03:00:00Z', 'আর ১২ দিন বাকি', '12 days left'],
		['2027-01-31T11:00:00Z', '2027-01-30T03:00:00Z', 'আগামীকাল ১৭:০০-এ শেষ হবে', 'closes tomorrow at 17:00'],
		['2027-01-31T11:00:00Z', '2027-01-30T19:00:00Z', 'আজ ১৭:০০-এ শেষ হবে', 'closes today at 17:00'],
		['2027-01-31T11:00:00Z', '2027-01-31T11:00:00Z', 'শেষ হয়েছে', 'closed'],
		['whenever', '2027-01-31T11:00:00Z', '', ''],
	])('to %s at %s', (closesAt, now, bn, en) => {
		expect(countdownWords(closesAt, at(now), 'bn')).toBe(bn);
		expect(countdownWords(closesAt, at(now), 'en')).toBe(en);
	});
	test('a round that closes at midnight is open through the day before', () => {
		expect(lastDayOf('2027-01-31T18:00:00.000Z', 'en')).toBe('31 January 2027');
	});
});

describe('a round is refused', () => {
	test.each([
		['order', { closesAt: '2026-11-30T18:00:00.000Z', extensions: [] }],
		['order', { opensAt: 'whenever', extensions: [] }],
		['extension', { extensions: [{ municipalityCode: '', closesAt: '2027-02-14T18:00:00.000Z' }] }],
		['extension', { extensions: [{ municipalityCode: 'bhola', closesAt: '2027-01-14T18:00:00.000Z' }] }],
		[
			'overlap',
			{ id: 'r2', opensAt: '2027-01-30T18:00:00.000Z', closesAt: '2027-04-01T18:00:00.000Z', extensions: [] },
		],
	] as const)('for its %s', (fault, overrides) => {
		expect(roundFault(round(overrides), [round()])).toBe(fault);
	});
	test('not when it follows another at once', () => {
		const next = round({
			id: 'r2',
			opensAt: '2027-01-31T18:00:00.000Z',
			closesAt: '2027-04-01T18:00:00.000Z',
			extensions: [],
		});
		expect(roundFault(next, [round(), next])).toBeNull();
	});
});
