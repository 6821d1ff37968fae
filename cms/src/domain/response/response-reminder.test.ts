import { describe, expect, it } from 'vitest';
import { type ReminderCase, reminderFor } from './response-reminder.ts';

const NOW = Date.parse('2026-11-28T06:00:00.000Z');

const about = (change: Partial<ReminderCase>): ReminderCase => ({
	participation: 'silent',
	hasReturned: false,
	focalPoint: { isSuppressed: false },
	remindedAt: [],
	officeEmail: 'office@kushtia.example',
	...change,
});

describe('reminderFor', () => {
	it.each([
		['the silent', {}, 'silent'],
		['who began and did not send', { participation: 'inProgress' }, 'draft'],
		['who has a returned response', { participation: 'responded', hasReturned: true }, 'returned'],
	] as const)('reminds %s', (_who, change, kind) => {
		expect(reminderFor(about(change), NOW)).toEqual({ kind, obstacle: null, isEscalated: false });
	});

	it.each([
		['who has answered', { participation: 'responded' }, 'answered'],
		['who has nothing to report', { participation: 'nothing' }, 'answered'],
		['who has no focal point', { focalPoint: null }, 'noFocalPoint'],
		['whose address takes no mail', { focalPoint: { isSuppressed: true } }, 'suppressed'],
		['who was reminded six days ago', { remindedAt: ['2026-11-22T06:00:01.000Z'] }, 'tooSoon'],
	] as const)('leaves out %s', (_who, change, obstacle) => {
		expect(reminderFor(about(change), NOW)).toMatchObject({ obstacle, isEscalated: false });
	});

	it('reminds again after seven days', () => {
		expect(reminderFor(about({ remindedAt: ['2026-11-21T06:00:00.000Z'] }), NOW).obstacle).toBeNull();
	});

	it('tells the head from the third reminder on, where the office has an address', () => {
		const twice = { remindedAt: ['2026-11-07T06:00:00.000Z', '2026-11-14T06:00:00.000Z'] };
		expect(reminderFor(about(twice), NOW).isEscalated).toBe(true);
		expect(reminderFor(about({ ...twice, officeEmail: null }), NOW).isEscalated).toBe(false);
		expect(reminderFor(about({ remindedAt: twice.remindedAt.slice(1) }), NOW).isEscalated).toBe(false);
	});
});
