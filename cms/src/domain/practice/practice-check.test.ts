import { describe, expect, test } from 'vitest';
import {
	type CheckFacts,
	checkDueOn,
	checkObstacle,
	laterConfirmation,
	monthsLater,
	needsReminder,
	readCheckAnswer,
} from './practice-check.ts';

const practice = (lastConfirmedOn: string | null, firstPublishedAt = '2025-03-10T04:00:00.000Z') => ({
	...{ lastConfirmedOn, firstPublishedAt },
});

describe('a practice is asked of a year after', () => {
	test.each([
		['its publication', practice(null), '2026-03-10', '2026-03-10'],
		['not a day sooner', practice(null), '2026-03-09', null],
		['the day of Bangladesh', practice(null, '2025-03-09T18:30:00.000Z'), '2026-03-10', '2026-03-10'],
		['the end of the month of its confirmation', practice('2025-06'), '2026-06-29', null],
		['that end', practice('2025-06'), '2026-06-30', '2026-06-30'],
		['the end of the year, where nobody knows the month', practice('2025'), '2026-12-31', '2026-12-31'],
		['its publication, where the confirmation is older', practice('2024-01'), '2026-03-10', '2026-03-10'],
		['the newest anniversary, where years were missed', practice(null), '2029-07-01', '2029-03-10'],
	])('%s', (_, of, today, expected) => {
		expect(checkDueOn(of, today)).toBe(expected);
	});

	test('on the last day of a shorter month', () => {
		expect(monthsLater('2024-02-29', 12)).toBe('2025-02-28');
		expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28');
		expect(monthsLater('2026-11-30', 2)).toBe('2027-01-30');
	});
});

const facts = (overrides: Partial<CheckFacts> = {}): CheckFacts => ({
	...{ askedOn: '2026-03-10', remindedOn: null, answer: null },
	...overrides,
});

describe('silence', () => {
	test.each([
		['a month later', facts(), '2026-04-10', true],
		['not sooner', facts(), '2026-04-09', false],
		['once', facts({ remindedOn: '2026-04-10' }), '2026-06-01', false],
		['and nobody who has answered', facts({ answer: 'changed' }), '2026-06-01', false],
		['nor one who was never asked', facts({ askedOn: null }), '2026-06-01', false],
	] as const)('is reminded %s', (_, of, today, expected) => {
		expect(needsReminder(of, today)).toBe(expected);
	});

	test.each([
		['while the mail may still be answered', facts(), '2026-04-30', null],
		['a month after the reminder', facts({ remindedOn: '2026-04-10' }), '2026-05-10', 'silent'],
		['where nobody answers for the municipality', facts({ askedOn: null }), '2026-03-10', 'nobody'],
		['where somebody else knows', facts({ answer: 'other' }), '2026-03-11', 'other'],
		['never where it was answered', facts({ answer: 'stopped', remindedOn: '2026-04-10' }), '2026-09-10', null],
	] as const)('is the officers’ %s', (_, of, today, expected) => {
		expect(checkObstacle(of, today)).toBe(expected);
	});
});

describe('an answer', () => {
	const read = (typed: Record<string, string>) => readCheckAnswer((name) => typed[name] ?? '');
	test('of one word needs nothing else, and looks at no box of another answer', () => {
		expect(read({ answer: 'running', why: 'x', stoppedOn: 'soon' }).given).toEqual({
			...{ answer: 'running', stoppedOn: null, words: null },
		});
	});
	test('that it stopped says since when and why, in digits of either script', () => {
		expect(read({ answer: 'stopped', stoppedOn: 'জুলাই ২০২৬', why: 'গাড়ি নষ্ট' }).given).toEqual({
			...{ answer: 'stopped', stoppedOn: '2026-07', words: 'গাড়ি নষ্ট'.normalize('NFC') },
		});
		expect(read({ answer: 'stopped', stoppedOn: 'soon' }).faults.map(({ name }) => name)).toEqual(['stoppedOn', 'why']);
	});
	test.each([{}, { answer: 'perhaps' }, { answer: 'constructor' }])(
		'that is none of the four is asked again',
		(typed) => {
			expect(read(typed as Record<string, string>).faults.map(({ name }) => name)).toEqual(['answer']);
		},
	);
	test('that somebody else knows says who', () => {
		expect(read({ answer: 'other' }).faults.map(({ name }) => name)).toEqual(['who']);
	});
});

test.each([
	[null, null, null],
	['2025-06', null, '2025-06'],
	[null, '2026-11', '2026-11'],
	['2026-12', '2026-11', '2026-12'],
	['2026', '2026-11', '2026-11'],
])('of %s and %s the later confirmation is %s', (one, other, expected) => {
	expect(laterConfirmation(one, other)).toBe(expected);
});
