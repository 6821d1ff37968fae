/**
 * The filter of the library as the browser runs it: what it loads, and the pure part of what it does. It knows facets
 * and values as data alone, so that nothing of the site's own tables is sent to the browser.
 */

/** The facet codes of a run of practices, one column for each facet; rows are in order of first publication. */
export interface FilterBlock {
	/** The short numbers of the practices, `2026-014`. */
	numbers: string[];
	/** Minutes since 1970 of the first publication. */
	publishedMinutes: number[];
	/** Set-up cost in whole Taka; `null` where nobody knows it. */
	costs: (number | null)[];
	/** By facet: the address parts in use, and for each practice the places of its own among them. */
	facets: Record<string, { keys: string[]; of: (number | number[])[] }>;
}

/** What the form is made of, in one language. */
export interface FilterIndex {
	/** The names of the blocks. */
	blocks: string[];
	facets: FilterFacet[];
	/** The pairs of facets that have plain pages, each in the order of its address. */
	pairs: [string, string][];
	words: FilterWords;
}
export interface FilterFacet {
	key: string;
	label: string;
	/** Shown at once; the others stand behind a further door. */
	isFirst: boolean;
	/** A long facet is a list to choose one from. */
	control: 'checkboxes' | 'select';
	values: { key: string; name: string; lang?: string; isPaired: boolean }[];
}
/** Texts with `{n}` for a number and `{what}` for a condition. */
export interface FilterWords {
	one: string;
	many: string;
	summary: string;
	any: string;
	show: string;
	showNone: string;
	reset: string;
	found: string;
	foundNone: string;
	drop: string;
	dropNone: string;
	more: string;
	moreConditions: string;
	remove: string;
	plain: string;
	sort: string;
	sorts: Record<Sort, string>;
	failed: string;
}

export const SORTS = ['newest', 'cost', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export interface Combination {
	/** By facet, the address parts that were chosen; a practice needs one of each facet. */
	chosen: Record<string, string[]>;
	sort: Sort;
}

/** One practice of a block. */
export interface Candidate {
	number: string;
	publishedMinutes: number;
	costBdt: number | null;
	values: Record<string, string[]>;
}

const PRACTICES_PER_BLOCK = 512;

/**
 * Where a practice is found depends on its number alone (`2026-014`), which is never given again: publishing or
 * withdrawing one leaves all others in their files.
 */
export function blockOf(number: string): string {
	const [year, sequence] = number.split('-');
	return `${year}-${Math.floor(Number(sequence) / PRACTICES_PER_BLOCK)}`;
}

export const dataPath = {
	index: (locale: string) => `/data/library/${locale}/index.json`,
	block: (block: string) => `/data/library/practices-${block}.json`,
	names: (locale: string, block: string) => `/data/library/${locale}/names-${block}.json`,
	/**
	 * The list entry of one practice. In runs of four, the 24 entries of a query came from 22 files, of which three
	 * quarters were not shown: 55 KB where single entries take 27.
	 */
	entry: (locale: string, number: string) => `/data/library/${locale}/entry-${number}.txt`,
	comparison: (locale: string, number: string) => `/data/library/${locale}/compare-${number}.json`,
};

export function candidatesOf({ numbers, publishedMinutes, costs, facets }: FilterBlock): Candidate[] {
	return numbers.map((number, row) => ({
		number,
		publishedMinutes: publishedMinutes[row] ?? 0,
		costBdt: costs[row] ?? null,
		values: Object.fromEntries(
			Object.entries(facets).map(([facet, { keys, of }]) => [
				facet,
				[of[row] ?? []].flat().flatMap((place) => keys[place] ?? []),
			]),
		),
	}));
}

/** Unknown facets and values are left out: an old link must still find something. */
export function readCombination(query: string, facets: readonly FilterFacet[]): Combination {
	const parameters = new URLSearchParams(query);
	const chosen: Combination['chosen'] = {};
	for (const { key, values } of facets) {
		const asked = parameters.getAll(key);
		const known = values.filter((value) => asked.includes(value.key)).map((value) => value.key);
		if (known.length > 0) chosen[key] = known;
	}
	return { chosen, sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'newest' };
}

/** With its question mark; empty for the whole library in its usual order. */
export function writeCombination({ chosen, sort }: Combination): string {
	const parameters = new URLSearchParams();
	for (const [facet, keys] of Object.entries(chosen)) for (const key of keys) parameters.append(facet, key);
	if (sort !== 'newest') parameters.set('sort', sort);
	const query = parameters.toString();
	return query === '' ? '' : `?${query}`;
}

export function matching(candidates: readonly Candidate[], chosen: Combination['chosen']): Candidate[] {
	const conditions = Object.entries(chosen);
	return candidates.filter(({ values }) =>
		conditions.every(([facet, keys]) => keys.some((key) => values[facet]?.includes(key))),
	);
}

/** How many practices each value of the facet would give beside the conditions of the other facets. */
export function countsOf(
	candidates: readonly Candidate[],
	chosen: Combination['chosen'],
	facet: string,
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { values } of matching(candidates, without(chosen, facet))) {
		for (const key of values[facet] ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

/** The facets whose condition alone stands between the reader and some practices; what gives most comes first. */
export function waysOut(
	candidates: readonly Candidate[],
	chosen: Combination['chosen'],
): { facet: string; count: number }[] {
	return Object.keys(chosen)
		.map((facet) => ({ facet, count: matching(candidates, without(chosen, facet)).length }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

export function without(chosen: Combination['chosen'], facet: string): Combination['chosen'] {
	return Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== facet));
}

/** The path below `/practices/` of the plain page with these practices; `null` where there is none. */
export function plainPath(
	{ facets, pairs }: Pick<FilterIndex, 'facets' | 'pairs'>,
	chosen: Combination['chosen'],
): string | null {
	const conditions = Object.entries(chosen);
	if (conditions.some(([, keys]) => keys.length !== 1)) return null;
	const path = (order: readonly string[]) => order.map((facet) => `${facet}/${chosen[facet]?.[0]}/`).join('');
	const names = conditions.map(([facet]) => facet);
	if (names.length < 2) return path(names);
	const isPaired = conditions.every(([facet, [key]]) =>
		facets.find((one) => one.key === facet)?.values.some((value) => value.key === key && value.isPaired),
	);
	const pair = pairs.find((one) => names.length === 2 && one.every((facet) => names.includes(facet)));
	return pair && isPaired ? path(pair) : null;
}

/** @param names by number; needed for the order by name alone */
export function sorted(
	candidates: readonly Candidate[],
	sort: Sort,
	names: ReadonlyMap<string, string>,
	collator: Intl.Collator,
): Candidate[] {
	const newestFirst = [...candidates].sort((a, b) => a.publishedMinutes - b.publishedMinutes).reverse();
	if (sort === 'cost') {
		// What nobody knows stands at the end.
		const cost = ({ costBdt }: Candidate) => costBdt ?? Number.MAX_SAFE_INTEGER;
		return newestFirst.sort((a, b) => cost(a) - cost(b));
	}
	if (sort === 'name') {
		const name = ({ number }: Candidate) => names.get(number) ?? number;
		return newestFirst.sort((a, b) => collator.compare(name(a), name(b)));
	}
	return newestFirst;
}
