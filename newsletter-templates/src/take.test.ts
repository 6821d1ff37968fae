import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { take } from './take.ts';

describe('taking pieces', () => {
	test('goes round: one of each run before the second of any', () => {
		expect(
			take(
				[
					[
						[1, 1, 1, 1],
						[1, 1],
					],
				],
				4,
			),
		).toEqual([[2, 2]]);
	});

	test('gives the next tier what is left', () => {
		expect(take([[[3, 3]], [[1, 1, 1]]], 8)).toEqual([[2], [2]]);
	});

	test('ends a run at the first piece without room, even where a later one would fit', () => {
		expect(take([[[2, 9, 1]]], 5)).toEqual([[1]]);
	});

	test('never spends more than there is, and leaves nothing that would fit', () => {
		const tiers = fc.array(fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 6 }), { maxLength: 5 }), {
			maxLength: 3,
		});
		fc.assert(
			fc.property(tiers, fc.nat({ max: 200 }), (runs, budget) => {
				const counts = take(runs, budget);
				const spent = runs.flatMap((tier, at) => tier.flatMap((run, index) => run.slice(0, counts[at]?.[index])));
				const left = budget - spent.reduce((sum, cost) => sum + cost, 0);
				expect(left).toBeGreaterThanOrEqual(0);
				const next = runs.flatMap((tier, at) => tier.flatMap((run, index) => run[counts[at]?.[index] ?? 0] ?? []));
				for (const cost of next) expect(cost).toBeGreaterThan(left);
			}),
		);
	});
});
