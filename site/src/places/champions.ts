/** The champion practices by year and sector. */

import type { Content } from '../content.ts';
import type { Champions } from './shown.ts';

/** The page of each year, newest first; one page without a year while nothing has been chosen. */
export function champions({ practiceEntries, facetValues, sectorName }: Content): Champions[] {
	const ofYear = Map.groupBy(practiceEntries, ({ item }) => item.championYear);
	const years = [...ofYear]
		.flatMap(([year, entries]) => (year === null ? [] : { year, count: entries.length }))
		.sort((a, b) => b.year - a.year);
	const keys = facetValues.sector.map(({ key }) => key);
	const pages = years.map(({ year }): Champions => {
		const ofSector = Map.groupBy(ofYear.get(year) ?? [], ({ item }) => item.sector);
		const known = keys.filter((key) => ofSector.has(key));
		const unlisted = [...ofSector.keys()].filter((key) => !keys.includes(key)).sort();
		return {
			years,
			shown: {
				year,
				sectors: [...known, ...unlisted].map((key) => ({
					key,
					name: sectorName(key),
					practices: ofSector.get(key) ?? [],
				})),
			},
		};
	});
	return pages.length === 0 ? [{ years, shown: null }] : pages;
}
