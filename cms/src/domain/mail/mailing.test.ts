import { describe, expect, test } from 'vitest';
import { problems } from '../problem.ts';
import {
	type Experience,
	hasComplaints,
	hoursLate,
	isOrderable,
	isStopTold,
	type MailingFacts,
	mailingState,
	openSteps,
	trippedBreaker,
} from './mailing.ts';

const NOW = Date.parse('2026-10-14T03:30:00Z');
const facts = (overrides: Partial<MailingFacts> = {}): MailingFacts => ({
	scheduled_at: null,
	prepared_at: null,
	paused_at: null,
	cancelled_at: null,
	finished_at: null,
	...overrides,
});
const some = '2026-10-14T03:00:00.000Z';

describe('the state of a mailing', () => {
	test.each([
		[facts(), 0, 'preparing'],
		[facts({ scheduled_at: '2026-10-14T03:30:01.000Z' }), 0, 'scheduled'],
		[facts({ scheduled_at: '2026-10-14T03:30:00.000Z' }), 0, 'preparing'],
		[facts({ prepared_at: some }), 3, 'sending'],
		[facts({ prepared_at: some }), 0, 'undecided'],
		[facts({ prepared_at: some, paused_at: some }), 3, 'paused'],
		[facts({ prepared_at: some, finished_at: some }), 0, 'finished'],
		[facts({ paused_at: some, cancelled_at: some }), 0, 'cancelled'],
	] as const)('%o with %i open is %s', (each, openCount, state) => {
		expect(mailingState(each, { nowMs: NOW, openCount })).toBe(state);
	});
});

describe('the steps open to a person', () => {
	test.each([
		['scheduled', null, ['pause', 'cancel', 'schedule']],
		['sending', null, ['pause', 'cancel']],
		['paused', 'mailing.paused-by-person', ['resume', 'cancel']],
		['paused', 'mailing.late', ['reaffirm', 'cancel']],
		['paused', 'mailing.restored', ['reaffirm', 'cancel']],
		['finished', null, []],
		['cancelled', null, []],
	] as const)('%s (%s): %o', (state, code, steps) => {
		expect(openSteps(state, code)).toEqual(steps);
	});
});

test.each([
	['2026-10-14T03:30:00Z', null],
	['2026-10-14T04:00:00Z', null],
	['2026-10-14T01:30:00Z', null],
	['2026-10-14T01:29:59Z', 2],
	['2026-10-12T03:30:00Z', 48],
])('due at %s it is %s hours late', (due, hours) => {
	expect(hoursLate(Date.parse(due), NOW)).toBe(hours);
});

describe('a mailing stops by itself', () => {
	const experience = (overrides: Partial<Experience>): Experience => ({
		acceptedCount: 1000,
		bouncedCount: 0,
		complainedCount: 0,
		recentCount: 200,
		recentPolicyCount: 0,
		...overrides,
	});

	test.each([
		[{}, null],
		[{ recentPolicyCount: 4 }, null],
		[{ recentPolicyCount: 5 }, 'refusals'],
		[{ recentCount: 40, recentPolicyCount: 4 }, null],
		[{ bouncedCount: 52 }, null],
		[{ bouncedCount: 53 }, 'bounces'],
		[{ acceptedCount: 30, bouncedCount: 4 }, null],
		[{ acceptedCount: 30, bouncedCount: 5 }, 'bounces'],
		[{ complainedCount: 3 }, null],
		[{ complainedCount: 4 }, 'complaints'],
		[{ acceptedCount: 330, complainedCount: 2 }, null],
	] as const)('%o: %s', (overrides, breaker) => {
		expect(trippedBreaker(experience(overrides))).toBe(breaker);
	});

	test('one complaint in a thousand is said, and stops nothing', () => {
		expect(hasComplaints(experience({ complainedCount: 1 }))).toBe(false);
		expect(hasComplaints(experience({ complainedCount: 2 }))).toBe(true);
	});
});

describe('an edition', () => {
	const mailing = (state: 'sending' | 'finished' | 'cancelled') => ({ editionId: 'a', state });

	test.each([
		['was never mailed', [], true],
		['is being mailed', [mailing('sending')], false],
		['was mailed', [mailing('finished')], false],
		['was mailed after a first attempt was cancelled', [mailing('cancelled'), mailing('finished')], false],
		['was cancelled on its way', [mailing('cancelled')], true],
	])('that %s may be ordered: %#', (_case, mailings, may) => {
		expect(isOrderable('a', mailings)).toBe(may);
	});

	test('is not kept back by the mailing of another', () => {
		expect(isOrderable('b', [mailing('finished')])).toBe(true);
	});
});

test.each([
	[problems.mailLoginRefused({ answer: '535' }).code, false],
	[problems.mailingPausedByPerson({ actor: 'Rahima' }).code, false],
	[problems.mailingBounces({ count: 9, of: 100 }).code, true],
	[null, false],
])('a stop for the reason %s is told by mail: %s', (code, isTold) => {
	expect(isStopTold(code)).toBe(isTold);
});
