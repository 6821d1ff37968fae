/** The map, MAB regions, champions, the numbers and the report shelf. */
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { isSlug } from '@mab/cms/domain/text/slug.ts';
import { addressOf } from '../addresses.ts';
import { champions } from '../places/champions.ts';
import { numbers, quarterPages } from '../places/numbers.ts';
import { practiceMap } from '../places/practice-map.ts';
import { regionList, regionPages } from '../places/regions.ts';
import type { PlanPart } from './context.ts';
import { paged } from './context.ts';

export const places: PlanPart = function* ({ content, at }) {
	const whole = practiceMap(content, null);
	const ofSectors = content.facetValues.sector
		.filter(({ key }) => isSlug(key))
		.map(({ key, name }) => practiceMap(content, { key, name }));
	const regions = regionPages(content).filter(({ region }) => isSlug(region.key));
	const championYears = champions(content);
	const all = numbers(content);
	const quarters = quarterPages(content);

	for (const locale of LOCALES) {
		yield at('map', locale, addressOf.map(locale), whole);
		for (const map of ofSectors) {
			if (map.sector !== null) yield at('map', locale, addressOf.mapOfSector(locale, map.sector.key), map);
		}

		yield at('regionList', locale, addressOf.regions(locale), regionList(content, regions));
		for (const page of regions) yield at('region', locale, addressOf.region(locale, page.region.key), page);

		const [newest] = championYears;
		if (newest) yield at('champions', locale, addressOf.champions(locale), newest);
		for (const page of championYears) {
			const year = page.shown?.year;
			if (year !== undefined) yield at('champions', locale, addressOf.championsOfYear(locale, year), page);
		}

		yield at('numbers', locale, addressOf.numbers(locale), all);
		for (const page of quarters) {
			yield at('numbersOfQuarter', locale, addressOf.numbersOfQuarter(locale, page.quarter), page);
		}

		for (const { path, list } of paged(content.reportEntries, addressOf.reports(locale))) {
			yield at('reportList', locale, path, list);
		}
		for (const ref of content.reports) {
			yield at('report', locale, addressOf.report(locale, ref.card.item.slug), content.report(ref));
		}
	}
};
