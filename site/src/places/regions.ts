/** The MAB regions with their municipalities and practices. */

import type { Content } from '../content.ts';
import type { RegionList, RegionPage } from './shown.ts';

/** As many as fit on a page beside the municipalities; all of them are a list of the library. */
const NEWEST_COUNT = 12;

export function regionPages({ facetValues, municipalities, library, placeOf }: Content): RegionPage[] {
	const towns = Map.groupBy(municipalities, ({ card }) => card.region);
	return facetValues.region.map(({ key, name, description }) => {
		const practices = library.rows.filter(({ values }) => values.region.includes(key)).map(({ entry }) => entry);
		return {
			region: { key, name, description },
			places: (towns.get(key) ?? []).map(({ card }) => placeOf(card.item.code)),
			practiceCount: practices.length,
			practices: practices.slice(-NEWEST_COUNT).reverse(),
		};
	});
}

export function regionList({ municipalities }: Content, pages: readonly RegionPage[]): RegionList {
	return {
		regions: pages.map(({ region: { key, name }, places, practiceCount }) => ({
			...{ key, name, practiceCount },
			municipalityCount: places.length,
		})),
		municipalityCount: municipalities.length,
		withoutRegion: municipalities.filter(({ card }) => card.region === null).length,
	};
}
