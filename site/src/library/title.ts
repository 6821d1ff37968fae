import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { pickText } from '@mab/cms/domain/text/locale.ts';
import type { FacetValue } from '../facets.ts';
import { libraryStrings } from '../i18n/library.ts';

/** What a list of the library is called: of all practices, of a value, or of a pair of values. */
export function listTitle(chosen: readonly FacetValue[], locale: Locale): string {
	const { front, phrases, prefixes } = libraryStrings(locale);
	const [first, second] = chosen.map((value) => ({ ...value, shown: pickText(value.name, locale)?.text ?? value.key }));
	if (first === undefined) return front.title;
	if (second === undefined) return capitalised(phrases[first.facet](first.shown, first.key));
	const prefix = prefixes[first.facet]?.(first.shown) ?? first.shown;
	return `${prefix}: ${phrases[second.facet](second.shown, second.key)}`;
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
