/**
 * The library of practices: the whole list, one list for each value of a facet and for the useful pairs, their older
 * pages, the comparison, and what the browser needs for any other combination.
 */
import { LOCALES } from '@mab/cms/domain/locale.ts';
import { addressOf } from '../addresses.ts';
import { comparisons } from '../library/comparison-data.ts';
import { entryFiles, filterFiles } from '../library/filter-data.ts';
import type { PlanPart } from './context.ts';
import { fileAt, paged } from './context.ts';

/** A list entry is no page: as plain text no search engine shows it as one. */
const FRAGMENT = 'text/plain; charset=utf-8';

export const library: PlanPart = function* ({ content, at }) {
	const lists = content.library.lists();
	for (const locale of LOCALES) {
		for (const list of lists) {
			const { chosen, entries } = list;
			for (const { path, list: page } of paged(entries, addressOf.practicesBy(locale, chosen))) {
				const overview = page.number === null ? content.library.overview(list) : null;
				yield at('practiceList', locale, path, { ...page, chosen, overview });
			}
			if (chosen.length > 1) {
				const location = addressOf.practicesBy(locale, chosen);
				yield { kind: 'redirect', path: addressOf.practicesBy(locale, chosen.toReversed()), location };
			}
		}
		yield at('compare', locale, addressOf.compare(locale), {});
		for (const { path, entry } of entryFiles(content.library, locale)) {
			yield at('practiceEntry', locale, path, { entry }, { contentType: FRAGMENT });
		}
	}
	for (const file of [...filterFiles(content.library), ...comparisons(content)]) yield fileAt(file);
};
