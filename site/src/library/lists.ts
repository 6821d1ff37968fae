/** The library divided by its facets: which lists there are, what each holds and which ways lead on from it. */
import type { MunicipalityCard, PracticeCard } from '../cards.ts';
import type { RecordRef } from '../contract.ts';
import type { Facet, FacetValue, ReferenceLists } from '../facets.ts';
import { FACETS, facetValues, isPaired, PAIRS, valuesOf } from '../facets.ts';
import type { ListOverview, PracticeEntry, Way } from '../page-parts.ts';
import { kept } from '../plans/same.ts';

/** A longer facet (64 districts) is listed on the front page of the library alone, not beside each of its values. */
const MAX_SIBLINGS = 20;

export interface LibraryRow {
	practice: RecordRef<'practice'>;
	entry: PracticeEntry;
	/** The address parts that the practice has in each facet. */
	values: Record<Facet, readonly string[]>;
	/** The keys of every list that it stands on beside the whole. */
	lists: readonly string[];
}

/** It follows from the practice and its towns, of which an edit changes one. */
const keptPlaces = kept<Pick<LibraryRow, 'values' | 'lists'>>();

export interface LibraryList {
	/** None for the whole library; never more than two, in the order of `FACETS`. */
	chosen: readonly FacetValue[];
	/** Oldest first, as the lists are numbered. */
	entries: readonly PracticeEntry[];
}

export type Library = ReturnType<typeof divideLibrary>;

/**
 * @param practices with their entries, in the order of first publication
 * @param towns by municipality code; a practice may name one that the registry does not know
 */
export function divideLibrary(
	practices: readonly { practice: RecordRef<'practice'>; entry: PracticeEntry }[],
	towns: ReadonlyMap<string, MunicipalityCard>,
	lists: ReferenceLists,
) {
	const rows = practices.map(({ practice, entry }): LibraryRow => {
		const townsOfPractice = practice.card.item.municipalities.flatMap((code) => towns.get(code) ?? []);
		const places = keptPlaces(practice, townsOfPractice, () => placesOf(practice.card, townsOfPractice));
		return { practice, entry, ...places };
	});
	const members = membersOf(rows);
	const values = byFacet((facet) => {
		const present = rows.flatMap((row) => row.values[facet]);
		return facetValues(facet, lists, new Set(present));
	});

	const entriesOf = (chosen: readonly FacetValue[]): readonly PracticeEntry[] => members.get(listKey(chosen)) ?? [];
	const pairs = PAIRS.flatMap(([first, second]) =>
		values[first].flatMap((one) => values[second].map((other) => [one, other])),
	).filter((pair) => pair.every(isPaired) && entriesOf(pair).length > 0);

	const wayOf = (facet: Facet, chosen: readonly FacetValue[], isCounted: boolean): Way => ({
		facet,
		values: values[facet]
			.filter((one) => chosen.length === 0 || isPaired(one))
			.map(({ key, name, ...rest }) => ({
				key,
				name,
				count: entriesOf(inOrder([...chosen, { key, name, ...rest }])).length,
			}))
			.filter(({ count }) => count > 0)
			.map((one) => ({ ...one, count: isCounted ? one.count : null })),
	});
	const narrower = (chosen: readonly FacetValue[]): Way[] =>
		facetsBeside(chosen)
			.map((facet) => wayOf(facet, chosen, true))
			.filter((way) => way.values.length > 0);
	const siblings = (chosen: readonly FacetValue[]): Way | null => {
		const last = chosen.at(-1);
		if (last === undefined) return null;
		const isTooLong = values[last.facet].length > MAX_SIBLINGS && entriesOf(chosen).length > 0;
		const way = wayOf(last.facet, chosen.slice(0, -1), false);
		const others = way.values.filter(({ key }) => key !== last.key);
		return isTooLong || others.length === 0 ? null : { ...way, values: others };
	};

	return {
		rows,
		values,
		/** The values of a facet that some practice has, without counts. */
		way: (facet: Facet): Way => wayOf(facet, [], false),

		/** The whole library, every single value, and the pairs that some practice has. */
		lists: (): LibraryList[] =>
			[[], ...FACETS.flatMap((facet) => values[facet].map((one) => [one])), ...pairs].map((chosen) => ({
				chosen,
				entries: chosen.length === 0 ? rows.map(({ entry }) => entry) : entriesOf(chosen),
			})),

		/** For the newest page of a list alone: a count on a closed page would change with every publication. */
		overview: ({ chosen, entries }: LibraryList): ListOverview => ({
			count: entries.length,
			ways: narrower(chosen),
			siblings: siblings(chosen),
		}),
	};
}

/** The facets whose values narrow a list to another plain list. */
export function facetsBeside(chosen: readonly Pick<FacetValue, 'facet' | 'key'>[]): readonly Facet[] {
	const [one, ...more] = chosen;
	if (one === undefined) return FACETS;
	if (more.length > 0 || !isPaired(one)) return [];
	return FACETS.filter((facet) =>
		PAIRS.some(
			([first, second]) => (first === one.facet && second === facet) || (second === one.facet && first === facet),
		),
	);
}

/** The values in the one order that a combination has in its address. */
export function inOrder<T extends { facet: Facet }>(chosen: readonly T[]): T[] {
	return chosen.toSorted((a, b) => FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet));
}

function placesOf(practice: PracticeCard, towns: MunicipalityCard[]): Pick<LibraryRow, 'values' | 'lists'> {
	const values = byFacet((facet) => valuesOf(facet, { practice, towns }));
	const picked = (facet: Facet) => values[facet].map((key) => ({ facet, key }));
	const pairs = PAIRS.flatMap(([first, second]) =>
		picked(first).flatMap((one) => picked(second).map((other) => [one, other])),
	);
	return { values, lists: [...FACETS.flatMap(picked).map((one) => [one]), ...pairs].map(listKey) };
}

/** The entries under each single value and each pair, by list key. */
function membersOf(rows: readonly LibraryRow[]): Map<string, PracticeEntry[]> {
	const members = new Map<string, PracticeEntry[]>();
	for (const { entry, lists } of rows) {
		for (const key of lists) {
			const list = members.get(key);
			if (list) list.push(entry);
			else members.set(key, [entry]);
		}
	}
	return members;
}

function listKey(chosen: readonly Pick<FacetValue, 'facet' | 'key'>[]): string {
	return chosen.map(({ facet, key }) => `${facet}/${key}`).join('/');
}

function byFacet<T>(of: (facet: Facet) => T): Record<Facet, T> {
	// `fromEntries` forgets which keys it was given.
	return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<Facet, T>;
}
