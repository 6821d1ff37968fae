import { describe, expect, test } from 'vitest';
import {
	type FocalPointFacts,
	focalPointState,
	letterNumber,
	type NominationFacts,
	nominationState,
} from './nomination.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T04:00:00.000Z`;
const focalPoint = (overrides: Partial<FocalPointFacts> = {}): FocalPointFacts => ({
	invitedAt: null,
	activatedAt: null,
	endedAt: null,
	endReason: null,
	...overrides,
});

describe('a focal point', () => {
	test.each([
		['nominated', focalPoint()],
		['invited', focalPoint({ invitedAt: at(2) })],
		['active', focalPoint({ invitedAt: at(2), activatedAt: at(3) })],
		['replaced', focalPoint({ invitedAt: at(2), activatedAt: at(3), endedAt: at(9), endReason: 'replaced' })],
		['left', focalPoint({ activatedAt: at(3), endedAt: at(9), endReason: 'left' })],
		['left', focalPoint({ endedAt: at(9), endReason: 'mistake' })],
	] as const)('is %s', (expected, facts) => {
		expect(focalPointState(facts)).toBe(expected);
	});
});

describe('a municipality', () => {
	const facts = (overrides: Partial<NominationFacts> = {}): NominationFacts => ({
		requestedAt: null,
		current: null,
		lastEndedAt: null,
		...overrides,
	});

	test.each([
		['notAsked', facts()],
		['requested', facts({ requestedAt: at(1) })],
		['nominated', facts({ requestedAt: at(1), current: focalPoint() })],
		['nominated', facts({ current: focalPoint() })],
		['invited', facts({ current: focalPoint({ invitedAt: at(2) }), lastEndedAt: at(1) })],
		['active', facts({ current: focalPoint({ activatedAt: at(2) }) })],
		['vacant', facts({ requestedAt: at(1), lastEndedAt: at(5) })],
		['requested', facts({ requestedAt: at(6), lastEndedAt: at(5) })],
	] as const)('is %s', (expected, each) => {
		expect(nominationState(each)).toBe(expected);
	});
});

test('letters are numbered within the year', () => {
	expect(letterNumber(2026, 42)).toBe('MAB-N-2026-0042');
});
