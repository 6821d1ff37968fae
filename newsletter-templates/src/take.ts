/**
 * The rule by which a text is cut to a size. Each run is a row of pieces that only make sense from the first on (the
 * sentences of a section); a piece is taken whole or not at all. Runs stand in tiers: a tier gets what the tiers before
 * it left over. Within a tier the runs take turns, one piece each, so that a long section does not silence the others.
 */

/** The cost of each piece of a run, in the unit of the budget. */
export type Run = readonly number[];

/** How many pieces of each run fit, tier by tier. Together they never cost more than the budget. */
export function take(tiers: readonly (readonly Run[])[], budget: number): number[][] {
	let left = budget;
	return tiers.map((runs) => {
		const counts = runs.map(() => 0);
		let isOpen = runs.map(() => true);
		while (isOpen.includes(true)) {
			isOpen = runs.map((run, index) => {
				const count = counts[index] ?? 0;
				const cost = run[count];
				// A run that once has no room is closed: a later, shorter sentence would stand without the one before it.
				if (!isOpen[index] || cost === undefined || cost > left) return false;
				left -= cost;
				counts[index] = count + 1;
				return true;
			});
		}
		return counts;
	});
}
