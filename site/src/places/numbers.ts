/** The exchange in numbers: whole, and quarter by quarter. Everything is counted from cards. */

import { CIRCULATION_CHANNELS, keysOf } from '@mab/cms/domain/vocabulary.ts';
import type { Content } from '../content.ts';
import type { Facet } from '../facets.ts';
import { YES } from '../facets.ts';
import type { LibraryRow } from '../library/lists.ts';
import type { Named } from '../page-parts.ts';
import { codeOf } from '../practice-number.ts';
import { circulationOf } from './circulation.ts';
import { quarterOf, quartersBetween } from './quarters.ts';
import {
	type Circulated,
	COUNTED_FACETS,
	type Counted,
	type Numbers,
	type QuarterNumbers,
	type QuarterPage,
} from './shown.ts';

export function numbers(content: Content): Numbers {
	const { library, facetValues, municipalities } = content;
	const { rows } = library;
	const withPractice = new Set(rows.flatMap(({ entry }) => entry.item.municipalities));
	const stated = rows.flatMap(({ practice }) => practice.card.directCount ?? []);
	const countedFacets = COUNTED_FACETS.map((facet) => [facet, counted(rows, facet, facetValues[facet])]);
	return {
		practiceCount: rows.length,
		facets: Object.fromEntries(countedFacets) as Numbers['facets'],
		povertyCount: rows.filter(({ values }) => values.poverty.includes(YES)).length,
		municipalities: {
			count: municipalities.length,
			withPractice: municipalities.filter(({ card }) => withPractice.has(card.item.code)).length,
		},
		people: { sum: stated.reduce((sum, count) => sum + count, 0), practiceCount: stated.length },
		quarters: quartersOf(rows, circulated(content)),
	};
}

/** One page for each quarter in which something was published or spread, oldest first. */
export function quarterPages(content: Content): QuarterPage[] {
	const { library, facetValues, editions, reachOf } = content;
	const { rows } = library;
	const all = circulated(content);
	const published = Map.groupBy(rows, ({ entry }) => quarterOf(entry.item.publishedOn));
	const spread = Map.groupBy(all, ({ on }) => quarterOf(on));
	const issued = Map.groupBy(editions, ({ card }) => quarterOf(card.item.issuedOn));
	const active = quartersOf(rows, all).filter(({ quarter }) => published.has(quarter) || spread.has(quarter));
	return active.map((quarterNumbers, index) => {
		const ofQuarter = published.get(quarterNumbers.quarter) ?? [];
		return {
			...quarterNumbers,
			newer: active[index + 1]?.quarter ?? null,
			older: active[index - 1]?.quarter ?? null,
			practices: ofQuarter.toReversed().map(({ entry: { item, sector, places } }) => ({
				slug: item.slug,
				title: item.title,
				sector,
				places: places.map(({ name }) => name),
			})),
			sectors: presentOnly(counted(ofQuarter, 'sector', facetValues.sector)),
			divisions: presentOnly(counted(ofQuarter, 'division', facetValues.division)),
			municipalityCount: new Set(ofQuarter.flatMap(({ entry }) => entry.item.municipalities)).size,
			editions: (issued.get(quarterNumbers.quarter) ?? []).map((edition) => ({ edition, reach: reachOf(edition) })),
			circulated: (spread.get(quarterNumbers.quarter) ?? []).toSorted((a, b) => (a.on > b.on ? -1 : 1)),
		};
	});
}

function counted(rows: readonly LibraryRow[], facet: Facet, values: readonly Named[]): Counted[] {
	const counts = new Map<string, number>();
	for (const key of rows.flatMap((row) => row.values[facet])) counts.set(key, (counts.get(key) ?? 0) + 1);
	return values.map(({ key, name }) => ({ key, name, count: counts.get(key) ?? 0 }));
}

function presentOnly(values: Counted[]): Counted[] {
	return values.filter(({ count }) => count > 0);
}

function circulated({ library, editionsNaming }: Content): Circulated[] {
	return library.rows.flatMap(({ practice }) => {
		const { circulation, item } = practice.card;
		return circulationOf(circulation, editionsNaming(practice)).map((entry) => ({
			...entry,
			practice: { code: codeOf(item.number), slug: item.slug, title: item.title },
		}));
	});
}

function quartersOf(rows: readonly LibraryRow[], circulation: readonly Circulated[]): QuarterNumbers[] {
	const published = rows.map(({ entry }) => quarterOf(entry.item.publishedOn));
	const spread = circulation.map(({ channel, on }) => ({ channel, quarter: quarterOf(on) }));
	const known = [...published, ...spread.map(({ quarter }) => quarter)].sort();
	const [first, last] = [known.at(0), known.at(-1)];
	if (first === undefined || last === undefined) return [];
	return quartersBetween(first, last).map((quarter) => ({
		quarter,
		practiceCount: published.filter((one) => one === quarter).length,
		circulation: Object.fromEntries(
			keysOf(CIRCULATION_CHANNELS).map((channel) => [
				channel,
				spread.filter((one) => one.quarter === quarter && one.channel === channel).length,
			]),
		) as QuarterNumbers['circulation'],
	}));
}
