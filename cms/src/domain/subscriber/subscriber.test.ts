import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNormalised } from '../text/bangla.ts';
import { keysOf } from '../vocabulary.ts';
import {
	AUDIENCES,
	CONSENT_KINDS,
	daysBefore,
	isLiftedByConfirming,
	letterBudget,
	mayUndo,
	mayWriteAgain,
	PAUSES,
	type Preferences,
	pauseEnd,
	preferenceChanges,
	SUBSCRIBER_SOURCES,
	SUBSCRIBER_STATES,
	SUPPRESSION_REASONS,
	type SubscriberFacts,
	subscriberState,
} from './subscriber.ts';

const NOW = new Date('2026-10-14T03:30:00Z');
const EARLIER = '2026-10-01T00:00:00.000Z';
const LATER = '2026-12-01T00:00:00.000Z';

test('every word exists in both languages', () => {
	const lists = [AUDIENCES, SUBSCRIBER_STATES, SUBSCRIBER_SOURCES, CONSENT_KINDS, SUPPRESSION_REASONS, PAUSES];
	for (const { en, bn } of lists.flatMap((list) => Object.values(list))) {
		expect(en).toMatch(/[A-Za-z]/);
		expect(bn).toMatch(/[\u0980-\u09ff]/);
		expect(isNormalised(bn)).toBe(true);
	}
});

const facts = (overrides: Partial<SubscriberFacts> = {}): SubscriberFacts => ({
	...{ email: 'a@example.org', confirmedAt: EARLIER, unsubscribedAt: null, pausedUntil: null, isSuppressed: false },
	wantsNewsletter: true,
	...overrides,
});

test.each<[Partial<SubscriberFacts>, boolean]>([
	[{ unsubscribedAt: '2026-10-13T03:30:00.000Z' }, true],
	[{ unsubscribedAt: '2026-10-07T03:30:00.001Z' }, true],
	[{ unsubscribedAt: '2026-10-07T03:30:00.000Z' }, false],
	[{ unsubscribedAt: null }, false],
	[{ unsubscribedAt: '2026-10-13T03:30:00.000Z', confirmedAt: null }, false],
	[{ unsubscribedAt: '2026-10-13T03:30:00.000Z', isSuppressed: true }, false],
])('unsubscribing with %j may be taken back within a week: %s', (overrides, expected) => {
	expect(mayUndo(facts(overrides), NOW)).toBe(expected);
});

describe('the state of a subscriber', () => {
	test.each<[Partial<SubscriberFacts>, string]>([
		[{}, 'active'],
		[{ confirmedAt: null }, 'unconfirmed'],
		[{ pausedUntil: LATER }, 'paused'],
		[{ pausedUntil: EARLIER }, 'active'],
		[{ wantsNewsletter: false, pausedUntil: LATER }, 'eventsOnly'],
		[{ wantsNewsletter: false, confirmedAt: null }, 'unconfirmed'],
		[{ unsubscribedAt: EARLIER, pausedUntil: LATER }, 'unsubscribed'],
		[{ unsubscribedAt: EARLIER, confirmedAt: null }, 'unsubscribed'],
		[{ isSuppressed: true, unsubscribedAt: EARLIER }, 'suppressed'],
		[{ isSuppressed: true, email: null }, 'erased'],
	])('with %j is %s', (overrides, state) => {
		expect(subscriberState(facts(overrides), NOW)).toBe(state);
	});
});

test('a complaint and a decision of the desk outlast a new subscription', () => {
	const lifted = keysOf(SUPPRESSION_REASONS).filter(isLiftedByConfirming);
	expect(lifted).toEqual(['hardBounce', 'softBounces', 'erased']);
});

describe('letters to an address that somebody types again and again', () => {
	const daysAgo = (...days: number[]) => days.map((each) => daysBefore(NOW, each));

	test.each([
		[[], true],
		[[0.5], false],
		[[1], true],
		[[2, 5], true],
		[[2, 5, 29], false],
		[[2, 5, 30], true],
		[[31, 32, 33, 34], true],
	])('after letters %j days ago one more may go: %s', (days, expected) => {
		expect(mayWriteAgain(daysAgo(...days), NOW)).toBe(expected);
	});
});

describe('the budget of letters', () => {
	const limits = { burst: 60, perHour: 240 };
	const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

	test('is the whole burst at first, and comes back four letters a minute', () => {
		expect(letterBudget(null, limits, NOW).letters).toBe(60);
		expect(letterBudget({ letters: 0, at: NOW }, limits, minutesLater(1)).letters).toBeCloseTo(4);
		expect(letterBudget({ letters: 0, at: NOW }, limits, minutesLater(600)).letters).toBe(60);
	});

	test('gives nothing when the clock is set back', () => {
		expect(letterBudget({ letters: 3, at: NOW }, limits, minutesLater(-60)).letters).toBe(3);
	});

	test('lets no hour have more than burst and rate together, however it is asked', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 200 }), (pausesSeconds) => {
				let budget = letterBudget(null, limits, NOW);
				let at = NOW;
				const sent: Date[] = [];
				for (const seconds of pausesSeconds) {
					at = new Date(at.getTime() + seconds * 1000);
					budget = letterBudget(budget, limits, at);
					const letters = Math.floor(budget.letters);
					sent.push(...Array.from({ length: letters }, () => at));
					budget = { ...budget, letters: budget.letters - letters };
				}
				for (const start of sent) {
					const inHour = sent.filter((each) => each >= start && each.getTime() - start.getTime() < 3_600_000);
					expect(inHour.length).toBeLessThanOrEqual(limits.burst + limits.perHour);
				}
			}),
			{ numRuns: 25 },
		);
	});
});

test('a pause ends on the same day, or on the last of a shorter month', () => {
	expect(pauseEnd('3', NOW).toISOString()).toBe('2027-01-14T03:30:00.000Z');
	expect(pauseEnd('6', new Date('2026-08-31T00:00:00Z')).toISOString()).toBe('2027-02-28T00:00:00.000Z');
});

test('the consent record says what was changed and nothing else', () => {
	const before: Preferences = {
		...{ language: 'bn', audience: 'public', wantsNewsletter: true, wantsEventNotices: false, pausedUntil: null },
	};
	expect(preferenceChanges(before, before)).toBe('');
	expect(preferenceChanges(before, { ...before, language: 'en', wantsNewsletter: false, pausedUntil: LATER })).toBe(
		`language: bn → en; newsletter: yes → no; paused until: not paused → ${LATER}`,
	);
});
