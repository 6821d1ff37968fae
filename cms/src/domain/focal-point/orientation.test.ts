import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarFile, orientationState } from './orientation.ts';

const session = (overrides: Partial<CalendarEntry> = {}): CalendarEntry => ({
	...{ id: 'abc', title: { en: 'How to answer', bn: 'প্রশ্নমালা যেভাবে পূরণ করবেন' }, platform: 'zoom' },
	...{ joinUrl: 'https://zoom.example/j/1', startsAt: '2026-11-30T04:30:00.000Z', durationMinutes: 90 },
	cancelledBecause: null,
	...overrides,
});
const at = (time: string) => new Date(`2026-11-30T${time}:00.000Z`);

test.each([
	['upcoming', session(), at('04:29')],
	['running', session(), at('04:30')],
	['running', session(), at('05:59')],
	['over', session(), at('06:00')],
	['cancelled', session({ cancelledBecause: 'Storm' }), at('04:00')],
] as const)('a session is %s', (expected, each, now) => {
	expect(orientationState(each, now)).toBe(expected);
});

describe('the calendar file', () => {
	const text = (overrides: Partial<CalendarEntry> = {}) =>
		calendarFile(session(overrides), 'bn', 'practices.example.org', at('00:00'));

	test('says when it begins and ends, in UTC', () => {
		expect(text()).toContain('\r\nDTSTART:20261130T043000Z\r\nDTEND:20261130T060000Z\r\n');
		expect(text()).toContain('UID:orientation-abc@practices.example.org');
	});

	test('folds long lines without cutting a letter, and escapes what has a meaning', () => {
		const bn = `পৌরসভা, প্রশ্ন; ${'প্রশ্নমালা '.repeat(20)}`.trim();
		const file = text({ title: { en: 'x', bn } });
		for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		const summary = file
			.replaceAll('\r\n ', '')
			.split('\r\n')
			.find((line) => line.startsWith('SUMMARY:'));
		expect(summary).toBe(`SUMMARY:${bn.replace(',', '\\,').replace(';', '\\;')}`);
		expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
	});

	test('says that it is cancelled', () => {
		expect(text({ cancelledBecause: 'Storm', joinUrl: null })).toContain('STATUS:CANCELLED');
	});
});
