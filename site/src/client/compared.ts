import { isNumber, MAX_COMPARED } from '../library/comparison.ts';

const KEY = 'mab-compare';

/** The numbers chosen for comparison. A browser that keeps nothing (private mode, storage forbidden) has none. */
export function chosenForComparison(): string[] {
	try {
		return (localStorage.getItem(KEY) ?? '').split(',').filter(isNumber).slice(0, MAX_COMPARED);
	} catch {
		return [];
	}
}

export function keepForComparison(numbers: readonly string[]): void {
	try {
		localStorage.setItem(KEY, numbers.join(','));
	} catch {
		// Storage is forbidden or full: the address of the comparison still carries the choice.
	}
}
