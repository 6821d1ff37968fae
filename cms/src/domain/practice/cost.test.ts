import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COST_BANDS, type CostBand, keysOf } from '../vocabulary.ts';
import { costBandOf } from './cost.ts';

describe('the cost band', () => {
	test.each([
		[0, 'upTo5Lakh'],
		[1, 'upTo5Lakh'],
		[499_999, 'upTo5Lakh'],
		[500_000, 'upTo5Lakh'],
		[500_001, 'from5To25Lakh'],
		[2_500_000, 'from5To25Lakh'],
		[2_500_001, 'from25LakhTo1Crore'],
		[10_000_000, 'from25LakhTo1Crore'],
		[10_000_001, 'above1Crore'],
		[30_33_00_000, 'above1Crore'],
		[Number.MAX_SAFE_INTEGER, 'above1Crore'],
	])('of %i Taka is %s', (amountBdt, band) => {
		expect(costBandOf(amountBdt)).toBe(band);
	});

	test('of an unknown cost is unknown, and not the lowest', () => {
		expect(costBandOf(null)).toBeNull();
	});

	test('never falls when the cost rises', () => {
		const order: (CostBand | null)[] = keysOf(COST_BANDS);
		const rank = (amountBdt: number) => order.indexOf(costBandOf(amountBdt));
		fc.assert(
			fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
				expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
			}),
		);
	});
});
