/** The addresses of places and numbers that search engines list beside the fixed ones. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { isSlug } from '@mab/cms/domain/text/slug.ts';
import { addressOf } from '../addresses.ts';
import type { Content } from '../content.ts';
import { champions } from './champions.ts';
import { quarterPages } from './numbers.ts';

/** A map of a sector without practices is left out: it has nothing to find. */
export function placeAddresses(content: Content): ((locale: Locale) => string)[] {
	const sectors = content.library.way('sector').values.map(({ key }) => key);
	const regions = content.facetValues.region.map(({ key }) => key).filter(isSlug);
	const [newest] = champions(content);
	return [
		addressOf.regions,
		...regions.map((key) => (locale: Locale) => addressOf.region(locale, key)),
		...sectors.map((key) => (locale: Locale) => addressOf.mapOfSector(locale, key)),
		...(newest?.years ?? []).map(
			({ year }) =>
				(locale: Locale) =>
					addressOf.championsOfYear(locale, year),
		),
		...quarterPages(content).map(
			({ quarter }) =>
				(locale: Locale) =>
					addressOf.numbersOfQuarter(locale, quarter),
		),
	];
}
