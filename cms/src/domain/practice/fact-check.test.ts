import { expect, test } from 'vitest';
import { type FactCheckFacts, factCheckState, factCheckStep } from './fact-check.ts';

const asked = (overrides: Partial<FactCheckFacts> = {}): FactCheckFacts => ({
	contentHash: 'a'.repeat(64),
	dueOn: '2026-12-12',
	answer: null,
	remindedAt: null,
	askedAt: '2026-11-28T04:00:00.000Z',
	...overrides,
});

test.each([
	[null, 'notAsked'],
	[asked(), 'waiting'],
	[asked({ answer: 'agreed' }), 'agreed'],
	[asked({ answer: 'silent' }), 'silent'],
	[asked({ answer: 'agreed', contentHash: 'b'.repeat(64) }), 'outdated'],
] as const)('%j is %s: an answer is about one text', (newest, state) => {
	expect(factCheckState(newest, 'a'.repeat(64))).toBe(state);
});

const at = (instant: string) => ({ now: new Date(instant), today: instant.slice(0, 10) });

test.each([
	['2026-12-04T04:00:00.000Z', asked(), null],
	['2026-12-05T03:59:59.000Z', asked(), null],
	['2026-12-05T04:00:00.000Z', asked(), 'remind'],
	['2026-12-06T04:00:00.000Z', asked({ remindedAt: '2026-12-05T04:00:00.000Z' }), null],
	['2026-12-12T17:00:00.000Z', asked({ remindedAt: '2026-12-05T04:00:00.000Z' }), null],
	['2026-12-13T04:00:00.000Z', asked({ remindedAt: '2026-12-05T04:00:00.000Z' }), 'silence'],
	['2026-12-13T04:00:00.000Z', asked({ answer: 'commented' }), null],
] as const)('at %s, %j: %s', (instant, facts, step) => {
	const { now, today } = at(instant);
	expect(factCheckStep(facts, now, today)).toBe(step);
});
