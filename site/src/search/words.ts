/** The words of a page with what each says about it: what the index keeps of a text. */
import { compoundParts, isStopWord, stemOf, type Token, tokensOf } from '@mab/cms/domain/text/search-words.ts';
import { synonymsAt } from './glossary.ts';
import { MAX_WEIGHT } from './shards.ts';

/** How much the words of each part of a page say about it. */
export const PART_WEIGHTS = {
	name: 10,
	title: 9,
	topic: 7,
	oneLine: 6,
	place: 6,
	sector: 4,
	summary: 4,
	list: 3,
	text: 2,
	aside: 1,
} as const;
export type Part = keyof typeof PART_WEIGHTS;

export interface Passage {
	part: Part;
	text: string;
}

export interface IndexedWord {
	weight: number;
	/** A form in which the page writes it; `null` where that is the stem itself. */
	surface: string | null;
}

/** Words of parts that weigh at least this are also kept joined to their neighbour: জৈব সার is found by জৈবসার. */
const JOINED_FROM = PART_WEIGHTS.sector;
const SYNONYM_SHARE = 0.4;
/** Nobody types more, and a text without spaces must not become one word. */
const MAX_WORD_LENGTH = 40;

/** Stems of all words by weight, the highest where a word occurs several times. */
export function indexedWords(passages: readonly Passage[]): Map<string, IndexedWord> {
	const words = new Map<string, IndexedWord>();
	for (const { part, text } of passages) addWords(words, text, PART_WEIGHTS[part]);
	return words;
}

function addWords(words: Map<string, IndexedWord>, text: string, weight: number): void {
	const tokens = tokensOf(text);
	const wholes = tokens.map(({ whole }) => stem(whole));
	const parts = tokens.flatMap((token) => token.words);
	tokens.forEach((token, index) => {
		const whole = wholes[index] ?? '';
		for (const word of token.words) if (!isStopWord(word)) add(words, stem(word), weight, word);
		if (token.words.length > 1) add(words, whole, weight, token.whole);
		for (const part of derivedFrom(token.whole).compoundParts) add(words, part, Math.max(1, weight - 1), part);
		const next = tokens[index + 1];
		if (next && weight >= JOINED_FROM && areNeighbours(text, token, next)) {
			const joined = token.whole + next.whole;
			add(words, stem(joined), Math.ceil(weight / 2), joined);
		}
	});
	addSynonyms(words, wholes, weight);
	if (parts.length > tokens.length) addSynonyms(words, parts.map(stem), weight);
}

/** Two words in one breath: no stop between them, and neither is a number or only serves the other. */
function areNeighbours(text: string, first: Token, second: Token): boolean {
	if (second.start !== first.end + 1 || text[first.end] !== ' ') return false;
	// Nobody writes a word with an ending together with the next.
	if (stem(first.whole) !== first.whole) return false;
	return [first, second].every(({ whole }) => !isStopWord(whole) && !/\d/.test(whole));
}

function addSynonyms(words: Map<string, IndexedWord>, stems: readonly string[], weight: number): void {
	stems.forEach((_, index) => {
		for (const synonym of synonymsAt(stems, index)) {
			if (!isStopWord(synonym)) add(words, stem(synonym), Math.max(1, Math.round(weight * SYNONYM_SHARE)), synonym);
		}
	});
}

function add(words: Map<string, IndexedWord>, word: string, weight: number, form: string): void {
	if (word === '' || word.length > MAX_WORD_LENGTH) return;
	const known = words.get(word);
	const surface =
		known === undefined ? (form === word ? null : form) : simpler(known.surface, form === word ? null : form);
	words.set(word, { weight: Math.min(MAX_WEIGHT, Math.max(weight, known?.weight ?? 0)), surface });
}

/** The better form to suggest: the bare stem where somebody writes it, else the shorter one. The order does not matter. */
export function simpler(a: string | null, b: string | null): string | null {
	if (a === null || b === null) return null;
	if (a.length !== b.length) return a.length < b.length ? a : b;
	return a < b ? a : b;
}

/** What follows from one written word alone. */
interface Derived {
	stem: string;
	compoundParts: string[];
}
const derived = new Map<string, Derived>();
const MAX_DERIVED = 200_000;

function derivedFrom(word: string): Derived {
	const known = derived.get(word);
	if (known !== undefined) return known;
	const stem = stemOf(word);
	const made = { stem, compoundParts: compoundParts(stem) };
	if (derived.size >= MAX_DERIVED) derived.clear();
	derived.set(word, made);
	return made;
}

function stem(word: string): string {
	return derivedFrom(word).stem;
}
