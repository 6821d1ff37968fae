/** The files from which the browser makes any combination of facets, and the list entries that it shows. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { LOCALES, pickText } from '@mab/cms/domain/text/locale.ts';
import type { Facet } from '../facets.ts';
import { FACETS, isPaired, PAIRS } from '../facets.ts';
import { libraryStrings } from '../i18n/library.ts';
import type { PracticeEntry } from '../page-parts.ts';
import type { PlainFile } from '../plans/context.ts';
import { isNumber } from './comparison.ts';
import type { FilterBlock, FilterFacet, FilterIndex } from './filter.ts';
import { blockOf, dataPath } from './filter.ts';
import type { Library, LibraryRow } from './lists.ts';

/** What most readers ask; on a phone the other facets would push the answer out of sight. */
const ASKED_FIRST: readonly Facet[] = ['sector', 'cost', 'division', 'poverty', 'champion'];

const MINUTE_MS = 60_000;

/** More values than this are a list to choose one from, and not boxes to tick. */
const MAX_CHECKBOXES = 12;

export function filterFiles({ rows, way }: Library): PlainFile[] {
	const numbered = rows.filter(({ entry }) => isNumber(entry.item.number));
	const blocks = [...Map.groupBy(numbered, ({ entry }) => blockOf(entry.item.number))].sort(([a], [b]) =>
		a < b ? -1 : 1,
	);
	const names = blocks.map(([name]) => name);
	return [
		...blocks.map(([name, members]) => jsonFile(dataPath.block(name), blockFrom(members))),
		...LOCALES.flatMap((locale) => [
			jsonFile(dataPath.index(locale), filterIndex(names, way, locale)),
			...blocks.map(([name, members]) => jsonFile(dataPath.names(locale, name), namesOf(members, locale))),
		]),
	];
}

/** The list entry of each practice, once for a number that two records claim. */
export function entriesByNumber({ rows }: Library): PracticeEntry[] {
	const byNumber = new Map(rows.toReversed().map(({ entry }) => [entry.item.number, entry]));
	return [...byNumber.values()].filter(({ item }) => isNumber(item.number));
}

function blockFrom(rows: readonly LibraryRow[]): FilterBlock {
	return {
		numbers: rows.map(({ entry }) => entry.item.number),
		publishedMinutes: rows.map(({ practice }) => Math.floor(Date.parse(practice.card.firstPublishedAt) / MINUTE_MS)),
		costs: rows.map(({ practice }) => practice.card.capitalCostBdt),
		facets: Object.fromEntries(
			FACETS.map((facet) => {
				const keys = [...new Set(rows.flatMap(({ values }) => values[facet]))].sort();
				const places = new Map(keys.map((key, place) => [key, place]));
				const of = rows.map(({ values }) => {
					const own = values[facet].map((key) => places.get(key) ?? -1);
					return own.length === 1 ? (own[0] ?? -1) : own;
				});
				return [facet, { keys, of }];
			}),
		),
	};
}

function filterIndex(blocks: string[], way: Library['way'], locale: Locale): FilterIndex {
	const { filter, facets, count } = libraryStrings(locale);
	return {
		blocks,
		facets: FACETS.map((facet): FilterFacet => {
			const values = way(facet).values.map(({ key, name }) => {
				const shown = pickText(name, locale) ?? { text: key, lang: locale };
				const lang = shown.lang === locale ? {} : { lang: shown.lang };
				return { key, name: shown.text, ...lang, isPaired: isPaired({ facet, key }) };
			});
			return {
				key: facet,
				label: facets[facet],
				isFirst: ASKED_FIRST.includes(facet),
				control: values.length > MAX_CHECKBOXES ? 'select' : 'checkboxes',
				values,
			};
		}).filter(({ values }) => values.length > 0),
		pairs: PAIRS.map(([first, second]) => [first, second]),
		words: { ...filter, one: count('{n}', true), many: count('{n}', false) },
	};
}

function namesOf(rows: readonly LibraryRow[], locale: Locale): Record<string, string> {
	return Object.fromEntries(
		rows.map(({ entry: { item } }) => [item.number, pickText(item.title, locale)?.text ?? item.number]),
	);
}

function jsonFile(path: string, content: object): PlainFile {
	return {
		path,
		contentType: 'application/json; charset=utf-8',
		input: content,
		write: () => JSON.stringify(content),
	};
}
