/** From counted values to what the charts take. */
import { formatNumber } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { pickText } from '@mab/cms/domain/text/locale.ts';
import type { BarData } from '@mab/newsletter-templates/charts/bars.ts';
import { addressOf } from '../addresses.ts';
import { placeStrings } from '../i18n/places.ts';
import type { Counted, CountedFacet } from './shown.ts';

/** Facets in which a practice of several municipalities can have several values, so that the bars are no whole. */
const OF_MUNICIPALITIES: readonly CountedFacet[] = ['division', 'liupcp'];

interface FacetCounts {
	facet: CountedFacet;
	counted: readonly Counted[];
	locale: Locale;
	/** Whether the rows lead to the lists of the library. */
	isLinked: boolean;
}

/** The bars of one facet; `note` says what is counted. */
export function facetBars({ facet, counted, locale, isLinked }: FacetCounts): BarData & { note: string } {
	const t = placeStrings(locale).numbers;
	const { title, head, note } = t.facets[facet];
	const bars = counted.map(({ key, name, count }) => {
		const label = pickText(name, locale) ?? { text: key, lang: locale };
		return {
			label: label.text,
			...(label.lang === locale ? {} : { lang: label.lang }),
			value: count,
			shown: formatNumber(count, locale),
			...(isLinked ? { href: addressOf.practiceFacet(locale, facet, key) } : {}),
		};
	});
	const most = bars.reduce<(typeof bars)[number] | null>(
		(best, bar) => (bar.value > (best?.value ?? 0) ? bar : best),
		null,
	);
	return {
		id: `by-${facet}`,
		title,
		description: most === null ? t.none : t.most(most.label, most.shown),
		note: OF_MUNICIPALITIES.includes(facet) ? `${note} ${t.several}` : note,
		heads: [head, t.practiceCount],
		bars,
	};
}
