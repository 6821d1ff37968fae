import { describe, expect, test } from 'vitest';
import {
	type Attempts,
	bounceOf,
	DELIVERY_FACTS,
	type DeliveryFacts,
	deliveryState,
	judge,
	nextAttemptMs,
	type RelayTrouble,
	relayPauseMs,
} from './delivery.ts';

const nothing = Object.fromEntries(DELIVERY_FACTS.map(([, fact]) => [fact, null])) as DeliveryFacts;
const facts = (overrides: Partial<DeliveryFacts> = {}): DeliveryFacts => ({ ...nothing, ...overrides });
const at = (time: string) => `2026-10-14T${time}.000Z`;

describe('the state of a delivery', () => {
	test('is pending when nothing has happened', () => {
		expect(deliveryState(facts())).toBe('pending');
	});

	test.each(DELIVERY_FACTS)('is %s once there is %s', (state, fact) => {
		expect(deliveryState(facts({ [fact]: at('10:00:00') }))).toBe(state);
	});

	test('a bounce after acceptance wins: the relay took the message, the mailbox did not', () => {
		expect(deliveryState(facts({ accepted_at: at('10:00:00'), bounced_at: at('10:04:00') }))).toBe('bounced');
	});

	test('one that was put off and is on its way again is sending', () => {
		expect(deliveryState(facts({ deferred_at: at('10:00:00'), sending_at: at('10:20:00') }))).toBe('sending');
	});
});

describe('what an answer of the relay means', () => {
	const trouble = (overrides: Partial<RelayTrouble>): RelayTrouble => ({
		phase: 'recipient',
		code: 450,
		enhanced: null,
		text: '',
		mayBeTaken: false,
		...overrides,
	});

	test.each([
		['connect', null, false, 'relayDown'],
		['message', null, false, 'deferred'],
		['message', null, true, 'uncertain'],
		['recipient', null, false, 'relayDown'],
	] as const)('silence at %s (code %s, may be taken: %s): %s', (phase, code, mayBeTaken, kind) => {
		expect(judge(trouble({ phase, code, mayBeTaken }))).toEqual({ kind });
	});

	test.each([
		['login', 535, '5.7.8', 'Authentication credentials invalid', 'loginRefused'],
		['sender', 530, '5.7.0', 'Authentication required', 'loginRefused'],
		['login', 500, null, 'unrecognised', 'loginRefused'],
		['login', 454, '4.7.0', 'Temporary authentication failure', 'relayDown'],
		['connect', 554, null, 'No SMTP service here', 'relayDown'],
		['connect', 421, null, 'Too many connections', 'relayDown'],
		['message', 421, '4.3.2', 'Closing', 'throttled'],
		['recipient', 421, '4.7.0', 'Try again later', 'throttled'],
		['recipient', 450, '4.7.1', 'Rate limited', 'throttled'],
		['sender', 451, null, 'Too many messages, slow down', 'throttled'],
		['sender', 454, null, 'Throttling failure: Maximum sending rate exceeded', 'throttled'],
		['recipient', 451, '4.7.1', 'Greylisted, try again in 300 seconds', 'greylisted'],
		['recipient', 450, '4.2.0', 'Greylisting in action', 'greylisted'],
		['recipient', 451, null, 'Please try again', 'greylisted'],
		['message', 451, '4.3.0', 'Local error', 'deferred'],
		['recipient', 452, '4.2.2', 'Mailbox full, quota exceeded', 'deferred'],
		['recipient', 450, null, 'Mailbox busy', 'deferred'],
	] as const)('at %s %s %s %s: %s', (phase, code, enhanced, text, kind) => {
		expect(judge(trouble({ phase, code, enhanced, text }))).toEqual({ kind });
	});

	test.each([
		['recipient', 550, '5.1.1', 'No such user', 'address'],
		['recipient', 550, '5.1.10', 'Recipient not found', 'address'],
		['recipient', 550, '5.2.1', 'Mailbox disabled', 'address'],
		['recipient', 550, '5.4.1', 'Recipient address rejected', 'address'],
		['recipient', 550, null, 'User unknown', 'address'],
		['recipient', 550, null, 'The account does not exist', 'address'],
		['recipient', 551, null, 'User not local', 'address'],
		['recipient', 550, null, 'Requested action not taken: mailbox unavailable', 'mailbox'],
		['recipient', 552, null, 'Over quota', 'mailbox'],
		['recipient', 552, '5.2.2', 'Over quota', 'mailbox'],
		['recipient', 553, '5.1.8', 'Sender rejected', 'policy'],
		['recipient', 550, '5.7.1', 'Relaying denied', 'policy'],
		['recipient', 550, null, 'Blocked by policy', 'policy'],
		['recipient', 554, '5.1.1', 'Refused', 'policy'],
		['sender', 550, '5.1.1', 'Sender unknown', 'policy'],
		['message', 550, '5.1.1', 'Message refused', 'policy'],
		['message', 552, '5.3.4', 'Too big', 'policy'],
	] as const)('at %s %s %s %s: failed by %s', (phase, code, enhanced, text, failure) => {
		expect(judge(trouble({ phase, code, enhanced, text }))).toEqual({ kind: 'failed', failure });
	});

	test('an answer after the last byte is an answer: what was refused is not uncertain', () => {
		expect(judge(trouble({ phase: 'message', code: 451, mayBeTaken: true }))).toEqual({ kind: 'deferred' });
	});

	test('our own reputation is never held against a subscriber', () => {
		expect([bounceOf('address'), bounceOf('mailbox'), bounceOf('policy')]).toEqual(['hardBounce', 'softBounce', null]);
	});
});

describe('the next attempt', () => {
	const MINUTE = 60_000;
	const attempts = (overrides: Partial<Attempts>): Attempts => ({
		verdict: 'deferred',
		attemptCount: 1,
		firstAttemptAtMs: 0,
		nowMs: 0,
		secondsPerMinute: 60,
		random: 0.5,
		...overrides,
	});

	test.each([
		[1, 1],
		[2, 2],
		[3, 4],
		[8, 128],
		[9, 240],
		[40, 240],
	])('after attempt %i comes in about %i minutes', (attemptCount, minutes) => {
		expect(nextAttemptMs(attempts({ attemptCount }))).toBe(minutes * MINUTE);
	});

	test('is spread by half to each side', () => {
		const delays = [0, 1].map((random) => nextAttemptMs(attempts({ attemptCount: 2, random })));
		expect(delays).toEqual([MINUTE, 3 * MINUTE]);
	});

	test('of a greylisted one comes after 5 to 15 minutes, however often it was tried', () => {
		const delays = [0, 1].map((random) => nextAttemptMs(attempts({ verdict: 'greylisted', attemptCount: 6, random })));
		expect(delays).toEqual([5 * MINUTE, 15 * MINUTE]);
	});

	test('never comes after two days of trying', () => {
		const hours = (count: number) => count * 60 * MINUTE;
		expect(nextAttemptMs(attempts({ nowMs: hours(48) }))).not.toBeNull();
		expect(nextAttemptMs(attempts({ nowMs: hours(48) + 1 }))).toBeNull();
	});

	test('a relay that does not answer is left alone for longer and longer', () => {
		expect([1, 2, 5, 11, 60].map(relayPauseMs)).toEqual([1_000, 2_000, 16_000, 900_000, 900_000]);
	});
});
