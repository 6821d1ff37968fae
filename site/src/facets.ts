/**
 * The ways to divide the library. This one table says for each of them which values it has, in which order they are
 * shown, and which of them a practice has. A facet and its values are address parts: `/bn/practices/{facet}/{value}/`.
 */
import { toBanglaDigits } from '@mab/cms/domain/text/bangla.ts';
import type { Bilingual } from '@mab/cms/domain/text/locale.ts';
import { isSlug } from '@mab/cms/domain/text/slug.ts';
import { COST_BANDS, EVIDENCE_LEVELS, keysOf, LIUPCP_STATUSES, STAGES } from '@mab/cms/domain/vocabulary.ts';
import type { MunicipalityCard, PracticeCard, ReferenceItem } from './cards.ts';

/** In the order in which a combination names them in its address. */
export const FACETS = [
	'sector',
	'division',
	'district',
	'region',
	'category',
	'stage',
	'cost',
	'evidence',
	'sdg',
	'poverty',
	'champion',
	'liupcp',
	'year',
] as const;
export type Facet = (typeof FACETS)[number];

/** A value of a facet. `key` is its address part: lower-case Latin words joined by hyphens. */
export interface FacetValue {
	facet: Facet;
	key: string;
	name: Bilingual;
	description: Bilingual | null;
}

/** What a practice is divided by. A practice of several municipalities has the values of each. */
export interface Divisible {
	practice: PracticeCard;
	towns: readonly MunicipalityCard[];
}

/** The lists that MAB keeps, each in the order in which it is shown. */
export type ReferenceLists = Record<
	'sector' | 'division' | 'district' | 'region' | 'sdg',
	ReadonlyMap<string, ReferenceItem>
>;

type Value = Omit<FacetValue, 'facet'>;
interface FacetDefinition {
	/** The address parts that a practice has. */
	of(subject: Divisible): string[];
	/** The values that always have a page, in order; `present` are those that some practice has. */
	values(lists: ReferenceLists, present: ReadonlySet<string>): Value[];
}

/** The value of a practice of which nobody knows the answer. A facet without this value is always answered. */
export const NOT_KNOWN = 'not-known';
/** The value of a facet that only asks whether. */
export const YES = 'yes';

const notKnown = value(NOT_KNOWN, { en: 'Not known', bn: 'জানা নেই' });

const DEFINITIONS: Record<Facet, FacetDefinition> = {
	sector: { of: ({ practice }) => [practice.item.sector], values: ({ sector }) => listed(sector) },
	division: { of: ({ towns }) => towns.map(({ item }) => item.division), values: ({ division }) => listed(division) },
	district: { of: ({ towns }) => towns.map(({ item }) => item.district), values: ({ district }) => listed(district) },
	region: {
		// MAB enters its eleven regions one by one: a list of all towns that have none yet would help nobody.
		of: ({ towns }) => towns.flatMap(({ region }) => region ?? []),
		values: ({ region }) => listed(region),
	},
	category: {
		of: ({ towns }) => knownOr(towns.flatMap(({ category }) => category?.toLowerCase() ?? [])),
		values: () => [
			value('a', { en: 'Category A', bn: 'ক শ্রেণি' }),
			value('b', { en: 'Category B', bn: 'খ শ্রেণি' }),
			value('c', { en: 'Category C', bn: 'গ শ্রেণি' }),
			notKnown,
		],
	},
	stage: { of: ({ practice }) => [practice.item.stage], values: () => closed(STAGES) },
	cost: {
		of: ({ practice }) => knownOr(practice.item.costBand === null ? [] : [addressPart(practice.item.costBand)]),
		values: () => [...closed(COST_BANDS, addressPart), value(NOT_KNOWN, { en: 'Cost not known', bn: 'ব্যয় জানা নেই' })],
	},
	evidence: { of: ({ practice }) => [practice.item.evidenceLevel], values: () => closed(EVIDENCE_LEVELS) },
	sdg: {
		of: ({ practice }) => practice.sdgs.map(String),
		values: ({ sdg }) =>
			listed(sdg).map(({ key, name, ...rest }) => ({
				...rest,
				key,
				name: { en: name.en && `${key}. ${name.en}`, bn: name.bn && `${toBanglaDigits(key)}. ${name.bn}` },
			})),
	},
	poverty: {
		// "Not poverty-related" is no quality that anybody looks for, so it has no page.
		of: ({ practice }) => (practice.item.povertyRelated ? [YES] : []),
		values: () => [value(YES, { en: 'Poverty-related', bn: 'দারিদ্র্য-সংশ্লিষ্ট' })],
	},
	champion: {
		of: ({ practice: { item } }) => (item.championYear === null ? [] : [YES, String(item.championYear)]),
		values: (_, present) => [value(YES, { en: 'All champions', bn: 'সব সেরা চর্চা' }), ...years(present)],
	},
	liupcp: {
		of: ({ towns }) => knownOr(towns.flatMap(({ liupcp }) => (liupcp === 'unknown' ? [] : liupcp))),
		values: () => [value(YES, LIUPCP_STATUSES.yes), value('no', LIUPCP_STATUSES.no), notKnown],
	},
	/**
	 * The year in which the practice started. The year of publication says more about MAB than about the practice: the
	 * lists are in that order already, and each entry shows its day. A reader asks how long something has been tried.
	 */
	year: {
		of: ({ practice }) => knownOr(practice.startedOn === null ? [] : [practice.startedOn.slice(0, 4)]),
		values: (_, present) => [...years(present), notKnown],
	},
};

/** The address parts of the facet that the practice has, each once; a key that cannot stand in an address is left out. */
export function valuesOf(facet: Facet, subject: Divisible): string[] {
	return [...new Set(DEFINITIONS[facet].of(subject))].filter(isSlug);
}

/**
 * The values of the facet that have a page. A value that practices have and no list knows (a reference list may arrive
 * after the record that names it) comes last under its key, so that no link leads nowhere.
 */
export function facetValues(facet: Facet, lists: ReferenceLists, present: ReadonlySet<string>): FacetValue[] {
	const known = DEFINITIONS[facet].values(lists, present).filter(({ key }) => isSlug(key));
	const keys = new Set(known.map(({ key }) => key));
	const unlisted = [...present].filter((key) => !keys.has(key)).sort();
	return [...known, ...unlisted.map((key) => value(key, { en: key, bn: null }))].map((one) => ({ facet, ...one }));
}

/**
 * The pairs that have plain pages, where some practice has both. Each pair costs two addresses for every publication,
 * so it must be a question that people ask in these words; all other combinations are made in the browser.
 *
 * A mayor begins with the sector and asks what is near, what towns of the same category did, what the town can afford,
 * what runs already, what is proven, and what won. A donor asks for the poor: by sector, by place and by cost.
 */
export const PAIRS: readonly (readonly [Facet, Facet])[] = [
	['sector', 'division'],
	['sector', 'category'],
	['sector', 'stage'],
	['sector', 'cost'],
	['sector', 'evidence'],
	['sector', 'poverty'],
	['sector', 'champion'],
	['division', 'poverty'],
	['cost', 'poverty'],
];

/**
 * Whether the value stands in pairs. What nobody knows is no wish that could be narrowed, and a sector has one or two
 * champions in a year, which the list of all its champions shows.
 */
export function isPaired({ facet, key }: Pick<FacetValue, 'facet' | 'key'>): boolean {
	return key !== NOT_KNOWN && (facet !== 'champion' || key === YES);
}

function value(key: string, name: Bilingual): Value {
	return { key, name, description: null };
}

function listed(items: ReadonlyMap<string, ReferenceItem>): Value[] {
	return [...items.values()].map(({ key, name, description }) => ({ key, name, description }));
}

function closed<K extends string>(labels: Record<K, Bilingual>, toKey: (key: K) => string = String): Value[] {
	return keysOf(labels).map((key) => value(toKey(key), labels[key]));
}

/** The newest first. */
function years(present: ReadonlySet<string>): Value[] {
	return [...present]
		.filter((key) => /^\d{4}$/.test(key))
		.sort()
		.reverse()
		.map((year) => value(year, { en: year, bn: toBanglaDigits(year) }));
}

/** One known answer is enough: a practice counts as not known only where nothing is known. */
function knownOr(known: string[]): string[] {
	return known.length > 0 ? known : [NOT_KNOWN];
}

/** `from5To25Lakh` → `from-5-to-25-lakh` */
function addressPart(key: string): string {
	return key.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/g, '-').toLowerCase();
}
