/**
 * Words that MAB's texts are better without, such as names of parties (E41): content must outlive a change of
 * government. MAB keeps the list. Finding one is a warning for an editor to weigh; it never keeps anything from readers.
 */

import { labelOf } from '../field-labels.ts';
import type { MissingItem, ProblemMessage } from '../problem.ts';
import { type Bilingual, type Locale, pickText } from '../text/locale.ts';
import { stemOf, tokensOf } from '../text/search-words.ts';
import type { Content, ContentValue } from './content.ts';

export interface WordToAvoid {
	/** One word or several; either language may be missing. */
	word: Bilingual;
	reason: Bilingual;
	/** What to write in its place. */
	suggestion: Bilingual;
}

interface FoundWord {
	entry: WordToAvoid;
	/** As the text writes it. */
	written: string;
}

/** A word of a text with its place, without its endings. */
interface Stem {
	stem: string;
	start: number;
	end: number;
}

/** Each entry that the text contains, once, in whatever inflection; never as a part of another word. */
export function wordsToAvoidIn(text: string, list: readonly WordToAvoid[]): FoundWord[] {
	if (list.length === 0) return [];
	const stems = stemsOf(text);
	return list.flatMap((entry) => {
		const place = [entry.word.bn, entry.word.en]
			.map((word) => placeOf(stemsOf(word ?? ''), stems))
			.find((found) => found !== null);
		return place ? [{ entry, written: text.slice(place.start, place.end) }] : [];
	});
}

function stemsOf(text: string): Stem[] {
	return tokensOf(text).flatMap(({ words, start, end }) => words.map((word) => ({ stem: stemOf(word), start, end })));
}

function placeOf(wanted: readonly Stem[], stems: readonly Stem[]): { start: number; end: number } | null {
	if (wanted.length === 0) return null;
	const first = stems.findIndex((_, at) => wanted.every(({ stem }, nth) => stems[at + nth]?.stem === stem));
	const [from, to] = [stems[first], stems[first + wanted.length - 1]];
	return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}

/** One warning for each word and attribute of an entry. */
export function wordWarnings(content: Content, list: readonly WordToAvoid[], locale: Locale): MissingItem[] {
	return Object.entries(content).flatMap(([field, value]) => {
		const found = textsIn(value).flatMap((text) => wordsToAvoidIn(text, list));
		return [...new Map(found.map((each) => [each.entry, each])).values()].map((each) => ({
			field,
			locale,
			code: WORD_TO_AVOID,
			label: labelOf(field),
			message: avoidMessage(each),
		}));
	});
}

export const WORD_TO_AVOID = 'word-to-avoid';

export function avoidMessage({ entry: { reason, suggestion }, written }: FoundWord): ProblemMessage {
	const said = (text: Bilingual, locale: Locale, frame: (words: string) => string): string => {
		const words = pickText(text, locale)?.text;
		return words ? ` ${frame(words)}` : '';
	};
	return {
		en: `has the word "${written}", which MAB avoids.${said(reason, 'en', (words) => `Reason: ${words}.`)}${said(suggestion, 'en', (words) => `Better: ${words}.`)}`,
		bn: `"${written}" শব্দটি আছে, যা ম্যাব এড়িয়ে চলে।${said(reason, 'bn', (words) => `কারণ: ${words}।`)}${said(suggestion, 'bn', (words) => `বদলে লিখুন: ${words}।`)}`,
	};
}

function textsIn(value: ContentValue): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
