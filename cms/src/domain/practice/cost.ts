import type { CostBand } from '../vocabulary.ts';

const LAKH = 100_000;
const CRORE = 10_000_000;

/** Upper limits of the cost bands in Taka, models.md row 28. The last band has none. */
const BANDS: readonly [CostBand, number][] = [
	['upTo5Lakh', 5 * LAKH],
	['from5To25Lakh', 25 * LAKH],
	['from25LakhTo1Crore', CRORE],
	['above1Crore', Number.POSITIVE_INFINITY],
];

/** The band of a set-up cost in whole Taka; `null` when the cost is not known. A limit belongs to the lower band. */
export function costBandOf(capitalCostBdt: number | null): CostBand | null {
	if (capitalCostBdt === null) return null;
	return BANDS.find(([, limit]) => capitalCostBdt <= limit)?.[0] ?? null;
}
