import { describe, expect, test } from 'vitest';
import {
	type CompletenessFacts,
	chooseReviewer,
	completenessOf,
	type RemarkFacts,
	type ReviewCandidate,
	type ReviewTask,
	remarkState,
	themeOf,
} from './response-review.ts';

const facts = (overrides: Partial<RemarkFacts>): RemarkFacts => ({
	sentAt: null,
	answeredAt: null,
	closedAt: null,
	...overrides,
});
const AT = '2026-11-28T03:30:00.000Z';

test.each([
	[{}, 'drafted'],
	[{ sentAt: AT }, 'open'],
	[{ sentAt: AT, answeredAt: AT }, 'answered'],
	[{ sentAt: AT, answeredAt: AT, closedAt: AT }, 'closed'],
	[{ closedAt: AT }, 'closed'],
] as const)('a remark with %j is %s', (happened, state) => {
	expect(remarkState(facts(happened))).toBe(state);
});

describe('who should review', () => {
	const person = (id: number, overrides: Partial<ReviewCandidate> = {}): ReviewCandidate => ({
		id,
		sectors: [],
		municipalities: [],
		load: 0,
		...overrides,
	});
	const task: ReviewTask = { sector: 'sanitation', municipalityCode: 'sakhipur', excludedId: null };
	const chosen = (candidates: ReviewCandidate[], overrides: Partial<ReviewTask> = {}) =>
		chooseReviewer(candidates, { ...task, ...overrides })?.id ?? null;

	test('somebody who knows the sector comes before somebody who has less to do', () => {
		expect(chosen([person(1), person(2, { sectors: ['sanitation'], load: 9 })])).toBe(2);
	});

	test('somebody who reviews all comes before somebody who knows another sector', () => {
		expect(chosen([person(1, { sectors: ['housing'] }), person(2, { load: 4 })])).toBe(2);
	});

	test('among equals it is the one with the least to do', () => {
		expect(chosen([person(1, { load: 3 }), person(2, { load: 1 }), person(3, { load: 1 })])).toBe(2);
	});

	test('nobody judges a municipality in which they declared an interest', () => {
		const own = person(1, { sectors: ['sanitation'], municipalities: ['sakhipur'] });
		expect(chosen([own, person(2, { load: 20 })])).toBe(2);
		expect(chosen([own])).toBe(null);
	});

	test('who said yes at level 1 is not asked again at level 2', () => {
		expect(chosen([person(1), person(2, { load: 5 })], { excludedId: 1 })).toBe(2);
	});

	test('a response without a sector goes to somebody who reviews all', () => {
		expect(chosen([person(1, { sectors: ['sanitation'] }), person(2)], { sector: null })).toBe(2);
	});
});

test('a theme is one spelling, whoever typed it', () => {
	expect(themeOf('  User   Fees ')).toBe('user fees');
	expect(themeOf('পানির\u00a0 বিল')).toBe(themeOf('পানির বিল'));
	expect(themeOf(' \n ')).toBe('');
});

describe('completeness', () => {
	const asked = (answered: number, open: number): CompletenessFacts['asked'] => [
		...Array.from({ length: answered }, (_, index) => ({ key: `a${index}`, isAnswered: true })),
		...Array.from({ length: open }, (_, index) => ({ key: `o${index}`, isAnswered: false })),
	];
	const NONE = { numbers: false, file: false, photo: false };
	const ALL = { numbers: true, file: true, photo: true };

	test('is whole only with all answers and all proof', () => {
		expect(completenessOf({ asked: asked(31, 0), evidence: ALL, needsEvidence: true })).toEqual({
			percent: 100,
			openQuestions: [],
			missingEvidence: [],
		});
		expect(completenessOf({ asked: asked(30, 1), evidence: ALL, needsEvidence: true }).percent).toBe(97);
	});

	test('stays below 80 where every box is filled and nothing proves it', () => {
		const { percent, missingEvidence } = completenessOf({ asked: asked(31, 0), evidence: NONE, needsEvidence: true });
		expect(percent).toBe(77);
		expect(missingEvidence).toEqual(['numbers', 'file', 'photo']);
	});

	test('asks a planned practice for no proof', () => {
		expect(completenessOf({ asked: asked(22, 0), evidence: NONE, needsEvidence: false }).percent).toBe(100);
	});

	test('names the questions that are open', () => {
		expect(completenessOf({ asked: asked(1, 2), evidence: ALL, needsEvidence: false }).openQuestions).toEqual([
			'o0',
			'o1',
		]);
	});

	test('of nothing is nothing', () => {
		expect(completenessOf({ asked: [], evidence: NONE, needsEvidence: false }).percent).toBe(0);
	});
});
