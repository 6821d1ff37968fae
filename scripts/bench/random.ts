/** A pseudo-random generator whose sequence depends on the seed alone, so that every run does the same work. */
export interface Random {
	/** At least 0, less than 1. */
	next(): number;
	/** A whole number, at least 0, less than `count`. */
	below(count: number): number;
	pick<T>(values: readonly T[]): T;
}

/** Mulberry32: short, and good enough to choose test data. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (count: number) => Math.floor(next() * count);
	return {
		next,
		below,
		pick<T>(values: readonly T[]): T {
			const value = values[below(values.length)];
			if (value === undefined) throw new Error('There is nothing to pick from.');
			return value;
		},
	};
}
