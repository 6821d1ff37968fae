/** Feeds, calendars and open data, and the pages that explain what readers may expect of the exchange. */
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { addressOf } from '../addresses.ts';
import { dayInDhaka } from '../dhaka.ts';
import { calendars } from '../exchange/calendar.ts';
import { circulationFiles } from '../exchange/circulation.ts';
import { corrections } from '../exchange/corrections.ts';
import { feeds } from '../exchange/feeds.ts';
import { openData } from '../exchange/open-data.ts';
import type { OpenDataFacts } from '../page-parts.ts';
import type { PlanContext, PlanPart } from './context.ts';
import { fileAt } from './context.ts';

export const exchange: PlanPart = function* ({ content, siteUrl, at }) {
	const facts = factsOf(content);
	const corrected = corrections(content);
	for (const locale of LOCALES) {
		yield at('data', locale, addressOf.data(locale), facts);
		yield at('corrections', locale, addressOf.corrections(locale), corrected);
		yield at('terms', locale, addressOf.terms(locale), {});
		yield at('accessibility', locale, addressOf.accessibility(locale), {});
		yield at('offline', locale, addressOf.offline(locale), {});
	}
	for (const filesOf of [feeds, calendars, openData, circulationFiles]) {
		for (const file of filesOf(content, siteUrl)) yield fileAt(file);
	}
};

function factsOf({ practices }: PlanContext['content']): OpenDataFacts {
	const newest = practices.reduce<string | null>(
		(latest, { card }) => (latest === null || card.updatedAt > latest ? card.updatedAt : latest),
		null,
	);
	return { practiceCount: practices.length, changedOn: newest === null ? null : dayInDhaka(newest) };
}
