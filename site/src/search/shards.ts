/**
 * The files of the index: which word lies in which, and how they are written. Words that sound alike begin alike, so
 * one file answers a word with its misspellings, its Latin form and its beginnings.
 */
import { soundOf } from '@mab/cms/domain/text/search-sounds.ts';

/** What a search result stands for. The letter begins its name in the index. */
export const RESULT_TYPES = {
	p: 'practice',
	m: 'municipality',
	g: 'governanceChange',
	e: 'learningEvent',
	r: 'report',
	n: 'edition',
	i: 'information',
} as const;
export type TypeLetter = keyof typeof RESULT_TYPES;
export type ResultType = (typeof RESULT_TYPES)[TypeLetter];

/** `p2026-14`, `m.jashore`, `g.kushtia-sanitation-by-laws-2020`: a type letter and what identifies the page. */
export type ResultName = string;

export function typeOf(name: ResultName): ResultType {
	return RESULT_TYPES[name.charAt(0) as TypeLetter];
}

const LETTERS = [...'abcdfghjklmnprst'];
const DIGITS = [...'0123456789'];
/**
 * Beginnings so common that their words are spread over the third sound: those whose files were the largest with
 * 3,300 practices. One that is missing here only makes its file larger.
 */
const SPREAD = ['pr', 'an', 'tr', 'ar', 'st', 'sr', 'br', 'kl', 'sd', 'at', 'sn'];
const OTHER = 'other';

/** Every file there is. The list is fixed, so that the addresses of the site do not depend on the words in it. */
export const SHARDS: readonly string[] = [
	...LETTERS,
	...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)),
	...SPREAD.flatMap((beginning) => LETTERS.map((third) => beginning + third)),
	...DIGITS,
	...DIGITS.flatMap((first) => DIGITS.map((second) => first + second)),
	OTHER,
];
const KNOWN = new Set(SHARDS);

/** The file in which a word lies, by its sound; a number lies by its last digits, because most begin with 20. */
export function shardOf(skeleton: string): string {
	const beginning = /^\d+$/.test(skeleton) ? skeleton.slice(-2) : skeleton.slice(0, 2);
	const shard = SPREAD.includes(beginning) ? skeleton.slice(0, 3) : beginning;
	return KNOWN.has(shard) ? shard : OTHER;
}

export function shardOfWord(word: string): string {
	return shardOf(soundOf(word).skeleton);
}

/** One file: each word with the results that hold it, as `encodePostings` writes them. */
export type Shard = Record<string, string>;

/** How much a word says about a page, 1 (mentioned once in the text) to 10 (its name or number). */
export const MAX_WEIGHT = 10;

export interface Postings {
	weights: Map<ResultName, number>;
	/** A written form of the word, where no page writes the bare stem. */
	surface: string | null;
	/** The word is on so many practices that only those are kept that say more with it than mention it. */
	isCommon: boolean;
}

const COMMON = '~';
const letterOf = (weight: number) => String.fromCharCode(64 + weight);
const weightOf = (letter: string) => letter.charCodeAt(0) - 64;

const NUMBERED = /^p(\d{4})-([1-9]\d{0,4})$/;
const FIRST_YEAR = 2000;
/** One more than the highest number of a year. */
const YEAR_SPAN = 100_000;

/** The name of a practice by its number, `2026-014`; `null` where the number is of another form. */
export function numberedName(number: string): ResultName | null {
	const [, year = '', digits = ''] = /^(2\d{3})-0*([1-9]\d{0,4})$/.exec(number) ?? [];
	return year === '' ? null : `p${year}-${digits}`;
}

/** The place of a numbered practice among all; `null` for everything else. */
export function ordinalOf(name: ResultName): number | null {
	const [, year, number] = NUMBERED.exec(name) ?? [];
	return year === undefined ? null : (Number(year) - FIRST_YEAR) * YEAR_SPAN + Number(number);
}

function nameOfOrdinal(ordinal: number): ResultName {
	return `p${FIRST_YEAR + Math.floor(ordinal / YEAR_SPAN)}-${ordinal % YEAR_SPAN}`;
}

/**
 * Numbered practices as steps from one to the next in base 36, each closed by its weight as a capital letter (a step
 * of one is left out), then the named results after semicolons, then a written form after a bar: `1jtmE3CC;Hm.jashore|taxes`. A common word
 * begins with `~`.
 */
export function encodePostings(
	practices: readonly { ordinal: number; weight: number }[],
	others: readonly { name: ResultName; weight: number }[],
	{ surface, isCommon }: Pick<Postings, 'surface' | 'isCommon'>,
): string {
	let before = 0;
	let text = isCommon ? COMMON : '';
	for (const { ordinal, weight } of practices) {
		const step = ordinal - before;
		text += (step === 1 ? '' : step.toString(36)) + letterOf(weight);
		before = ordinal;
	}
	for (const { name, weight } of others) text += `;${letterOf(weight)}${name}`;
	return surface === null ? text : `${text}|${surface}`;
}

export function decodePostings(text: string): Postings {
	const isCommon = text.startsWith(COMMON);
	const [results = '', surface = null] = (isCommon ? text.slice(1) : text).split('|');
	const [practices = '', ...others] = results.split(';');
	const weights = new Map<ResultName, number>();
	let ordinal = 0;
	for (const [, step = '', letter = ''] of practices.matchAll(/([0-9a-z]*)([A-J])/g)) {
		ordinal += step === '' ? 1 : Number.parseInt(step, 36);
		weights.set(nameOfOrdinal(ordinal), weightOf(letter));
	}
	for (const other of others) weights.set(other.slice(1), weightOf(other));
	return { weights, surface, isCommon };
}

export const searchAddress = {
	shard: (shard: string) => `/data/search/words/${shard}.json`,
	/** What the list of results shows of one page. Municipalities share a file: there are few, and they are short. */
	card: (locale: string, name: ResultName) =>
		typeOf(name) === 'municipality'
			? `/data/search/${locale}/municipalities.json`
			: `/data/search/${locale}/cards/${name}.json`,
} as const;
