/**
 * The small-number rule (A76): a published count of people that is so small that neighbours know who is meant is not said
 * exactly, nor may it follow from the other counts. Counts of practices and of municipalities are no counts of people:
 * each of them is published by name.
 */

/** The smallest count of people that is said: MAB's working rule, to be changed here. */
export const SMALLEST_COUNT = 5;

/** None is no person, and many are nobody in particular. */
const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_COUNT;

/**
 * The cells that must not be said.
 *
 * @param partOf of each part the cell that it is a part of: what is left of the whole is a count of people as well
 */
export function withheldCells<K extends string>(
	cells: Readonly<Record<K, number | null>>,
	partOf: Partial<Readonly<Record<NoInfer<K>, NoInfer<K>>>>,
): K[] {
	return (Object.keys(cells) as K[]).filter((key) => {
		const count = cells[key];
		if (count === null) return false;
		const wholeKey = partOf[key];
		const whole = wholeKey === undefined ? null : cells[wholeKey];
		// Two women of six are four men; none or all of three are a fact about each of the three.
		const tellsOfRest = whole !== null && (isSmall(whole) || isSmall(whole - count));
		return isSmall(count) || tellsOfRest;
	});
}
