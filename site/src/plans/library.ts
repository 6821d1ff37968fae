/** The library of practices: the whole list, one list for each value of a facet, and their older pages. */
import { LOCALES } from '@mab/cms/domain/locale.ts';
import { addressOf, FACETS } from '../addresses.ts';
import type { PlanPart } from './context.ts';
import { paged } from './context.ts';

export const library: PlanPart = function* ({ content, at }) {
	for (const locale of LOCALES) {
		for (const { path, list } of paged(content.practiceEntries, addressOf.practices(locale))) {
			const ways = list.number === null ? content.countedWays() : [];
			yield at('practiceList', locale, path, { ...list, chosen: null, ways });
		}
		for (const chosen of FACETS.flatMap((facet) => content.facetValues[facet])) {
			const first = addressOf.practiceFacet(locale, chosen.facet, chosen.key);
			const ways = [content.way(chosen.facet)];
			for (const { path, list } of paged(content.practicesOf(chosen), first)) {
				yield at('practiceList', locale, path, { ...list, chosen, ways });
			}
		}
	}
};
