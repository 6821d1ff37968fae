/**
 * The library of practices: the whole list, one list for each value of a facet and for the useful pairs, their older
 * pages, the comparison, and what the browser needs for any other combination.
 */
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { addressOf } from '../addresses.ts';
import { comparedPractices, comparisonFiles } from '../library/comparison-data.ts';
import { dataPath } from '../library/filter.ts';
import { entriesByNumber, filterFiles } from '../library/filter-data.ts';
import type { LibraryList } from '../library/lists.ts';
import type { ListOverview, PracticeEntry } from '../page-parts.ts';
import type { Address, PlanPart, SiteContext } from './context.ts';
import { fileAt, groupOf, paged } from './context.ts';

/** A list entry is no page: as plain text no search engine shows it as one. */
const FRAGMENT = 'text/plain; charset=utf-8';

export const library: PlanPart = function* (context) {
	const { content, at } = context;
	for (const { chosen, entries } of content.library.lists()) {
		const input = { chosen, entries, overview: content.library.overview({ chosen, entries }) };
		yield groupOf(`list of ${chosen.map(({ facet, key }) => `${facet} ${key}`).join(', ')}`, input, context, listPages);
	}
	for (const entry of entriesByNumber(content.library)) {
		yield groupOf(`entry ${entry.item.number}`, entry, context, entryPages);
	}
	for (const locale of LOCALES) yield at('compare', locale, addressOf.compare(locale), {});
	for (const input of comparedPractices(content)) {
		yield groupOf(`comparison of ${input.facts.practice.id}`, input, context, (facts) =>
			comparisonFiles(facts).map(fileAt),
		);
	}
	for (const file of filterFiles(content.library)) yield fileAt(file);
};

interface ListInput extends LibraryList {
	overview: ListOverview;
}

function* listPages({ chosen, entries, overview }: ListInput, { at }: SiteContext): Iterable<Address> {
	for (const locale of LOCALES) {
		const first = addressOf.practicesBy(locale, chosen);
		for (const { path, list } of paged(entries, first)) {
			yield at('practiceList', locale, path, { ...list, chosen, overview: list.number === null ? overview : null });
		}
		if (chosen.length > 1) {
			yield { kind: 'redirect', path: addressOf.practicesBy(locale, chosen.toReversed()), location: first };
		}
	}
}

function* entryPages(entry: PracticeEntry, { at }: SiteContext): Iterable<Address> {
	for (const locale of LOCALES) {
		yield at('practiceEntry', locale, dataPath.entry(locale, entry.item.number), { entry }, { contentType: FRAGMENT });
	}
}
