/**
 * Answers a question from the files of the index. It knows neither files nor browsers: `load` brings a file, so tests
 * ask the index in memory and a page asks its server.
 */
import {
	isNearSound,
	isSameSound,
	isTypo,
	prefixDistance,
	type Sound,
	soundDistance,
	soundOf,
	withoutTypedEnding,
} from '@mab/cms/domain/text/search-sounds.ts';
import { compoundParts, isStopWord, normaliseWord, stemOf, tokensOf } from '@mab/cms/domain/text/search-words.ts';
import {
	decodePostings,
	MAX_WEIGHT,
	type Postings,
	type ResultName,
	type ResultType,
	type Shard,
	shardOf,
	typeOf,
} from './shards.ts';

export type LoadShard = (shard: string) => Promise<Shard>;

export interface Hit {
	name: ResultName;
	score: number;
}

export interface Answer {
	/** The best first. */
	hits: Hit[];
	/** No page has all the words: these have some of them. */
	isWidened: boolean;
	/** Words as they were typed that no page has, each with words that the index has instead. */
	unknown: { typed: string; suggestions: string[] }[];
	/** Stems of the index that answered, for highlighting. */
	matched: Set<string>;
	/** What was typed between quotation marks, normalised for `hasPhrase`. */
	phrases: string[];
}

/** How a word of the index answers the word that was typed, and how much such an answer is worth. */
const VALUE = { exact: 1, sound: 0.75, begun: 0.55, ending: 0.5, typo: 0.4, part: 0.7, joined: 0.95 } as const;

/** Among equals a practice comes first: it is what the exchange is for. */
const PREFERENCE: Record<ResultType, number> = {
	practice: 1.1,
	municipality: 1,
	governanceChange: 0.95,
	report: 1,
	edition: 0.9,
	learningEvent: 0.9,
	information: 0.8,
};

/** The same script is trusted less where the typed word exists as it is: only spellings that are all but the same. */
const NEAR_TWIN = 0.2;
/** With so many pages that surely have every word, those that perhaps have it are not needed. */
const ENOUGH = 10;
const MAX_SUGGESTIONS = 3;
/** Beginnings of fewer letters match too much to be of use beside a word that exists. */
const MIN_BEGINNING = 4;

/** A word of the question in the forms in which it may be met. */
interface AskedWord {
	/** As typed, normalised. */
	typed: string;
	stem: string;
	sound: Sound;
	typedSound: Sound;
	/** The words that it consists of, where a hyphen or a known compound shows them. */
	parts: string[];
	/** The last word of a question may not be finished. */
	isOpen: boolean;
}

/** Pages by score for one word, and the words of the index that gave them. */
interface Found {
	scores: Map<ResultName, number>;
	matched: Set<string>;
	/** Not every page that has the word is among them, so that none may be left out for want of it. */
	isCommon: boolean;
}

const nothing = (): Found => ({ scores: new Map(), matched: new Set(), isCommon: false });

export async function answer(question: string, load: LoadShard): Promise<Answer> {
	const phrases = [...question.matchAll(/["“”«»„]([^"“”«»„]+)["“”«»„]/g)].map(([, phrase = '']) =>
		normalisePhrase(phrase),
	);
	const asked = askedWords(question);
	const index = indexReader(load);
	const found = await Promise.all(asked.map((word) => findWord(word, index)));
	await addJoined(asked, found, index);
	await Promise.all(asked.map((word, at) => addParts(word, found[at], index)));

	const scored = new Map<ResultName, { score: number; count: number; required: number }>();
	const isRequired = found.map(({ isCommon }) => !isCommon || found.every((other) => other.isCommon));
	found.forEach(({ scores }, at) => {
		for (const [name, score] of scores) {
			const before = scored.get(name) ?? { score: 0, count: 0, required: 0 };
			scored.set(name, {
				score: before.score + score,
				count: before.count + 1,
				required: before.required + (isRequired[at] ? 1 : 0),
			});
		}
	});
	const all = [...scored].map(([name, values]) => ({
		name,
		...values,
		score: values.score * PREFERENCE[typeOf(name)],
	}));
	const requiredCount = isRequired.filter(Boolean).length;
	const strict = all.filter(({ count }) => count === asked.length);
	const complete = strict.length >= ENOUGH ? strict : all.filter(({ required }) => required === requiredCount);
	const isWidened = complete.length === 0 && all.length > 0;
	const most = Math.max(0, ...all.map(({ count }) => count));
	const hits = (isWidened ? all.filter(({ count }) => count === most || count >= 2) : complete)
		.sort((a, b) => b.count - a.count || b.score - a.score || (a.name < b.name ? -1 : 1))
		.map(({ name, score }) => ({ name, score }));
	return {
		hits,
		isWidened,
		unknown: await Promise.all(
			asked
				.filter((_, at) => found[at]?.scores.size === 0)
				.map(async (word) => ({ typed: word.typed, suggestions: await suggestions(word, index) })),
		),
		matched: new Set(found.flatMap(({ matched }) => [...matched])),
		phrases: phrases.filter((phrase) => phrase !== ''),
	};
}

function askedWords(question: string): AskedWord[] {
	const tokens = tokensOf(question);
	const isFinished = /[\s"”»]$/.test(question);
	const words = tokens.map(({ whole, words: parts }, index) => ({
		...askedWord(whole, index === tokens.length - 1 && !isFinished),
		...(parts.length > 1 ? { parts: parts.filter((part) => part.length > 1 && !isStopWord(part)) } : {}),
	}));
	const telling = words.filter(({ typed }) => !isStopWord(typed));
	return telling.length > 0 ? telling : words;
}

function askedWord(typed: string, isOpen: boolean): AskedWord {
	const stem = stemOf(typed);
	return { typed, stem, sound: soundOf(stem), typedSound: soundOf(typed), parts: compoundParts(stem), isOpen };
}

/** The last word of a question that may not be finished, normalised; empty where a space follows it. */
export function unfinishedWord(question: string): string {
	const last = askedWords(question).at(-1);
	return last?.isOpen ? last.typed : '';
}

/** A word of the index with its pages. */
interface Entry {
	word: string;
	sound: Sound;
	postings: () => Postings;
}

type IndexReader = (skeleton: string) => Promise<readonly Entry[]>;

/** Each file is read once, and its sounds are worked out once, however many words of a question lie in it. */
const entriesOfShard = new WeakMap<Shard, readonly Entry[]>();

function indexReader(load: LoadShard): IndexReader {
	return async (skeleton) => {
		const shard = await load(shardOf(skeleton));
		let entries = entriesOfShard.get(shard);
		if (entries === undefined) {
			entries = Object.entries(shard).map(([word, text]) => {
				let postings: Postings | undefined;
				return {
					word,
					sound: soundOf(word),
					postings: () => {
						postings ??= decodePostings(text);
						return postings;
					},
				};
			});
			entriesOfShard.set(shard, entries);
		}
		return entries;
	};
}

async function entriesNear(word: AskedWord, index: IndexReader): Promise<readonly Entry[]> {
	const [near, typed] = await Promise.all([index(word.sound.skeleton), index(word.typedSound.skeleton)]);
	return near === typed ? near : [...near, ...typed];
}

async function findWord(word: AskedWord, index: IndexReader): Promise<Found> {
	const found = nothing();
	const entries = await entriesNear(word, index);
	const exact = entries.filter((entry) => entry.word === word.stem || entry.word === word.typed);
	const isKnown = exact.length > 0;
	for (const entry of exact) take(found, entry, VALUE.exact);
	for (const entry of entries) {
		const distance = soundDistance(word.sound, entry.sound);
		if (distance === null || !isNearSound(distance, word.sound.skeleton.length)) continue;
		if (isTrusted(distance, word.sound, entry.sound, isKnown)) take(found, entry, VALUE.sound * (1 - distance / 3));
	}
	if (word.isOpen && (!isKnown || word.typed.length >= MIN_BEGINNING)) {
		for (const entry of entries) if (isBegunBy(word, entry, isKnown)) take(found, entry, VALUE.begun);
	}
	if (found.scores.size > 0) return found;
	for (const entry of entries) {
		if (isWithEnding(word, entry)) take(found, entry, VALUE.ending);
	}
	if (found.scores.size > 0) return found;
	for (const entry of entries) {
		if (isTypo({ word: word.stem, sound: word.sound }, entry)) take(found, entry, VALUE.typo);
	}
	return found;
}

/**
 * Whether a word that sounds near may answer. English tells words apart by their vowels (train, turn), and a typed
 * word that exists as it is needs no other spelling.
 */
function isTrusted(distance: number, asked: Sound, other: Sound, isKnown: boolean): boolean {
	const isLatin = !asked.isBangla && !other.isBangla;
	if (isKnown && asked.isBangla === other.isBangla) return distance <= NEAR_TWIN;
	return isKnown || isLatin ? isSameSound(distance, asked.skeleton.length) : true;
}

/** Whether the word of the index goes on from what was typed. A sign that changes the last letter does not go on: কর, কর্মী. */
function isBegunBy({ typed, typedSound }: AskedWord, entry: Entry, isKnown: boolean): boolean {
	if (entry.word.startsWith(typed)) return typed.length >= 2 && !/^[\u09cd\u09bc]/.test(entry.word.slice(typed.length));
	if (isKnown || typedSound.isBangla === entry.sound.isBangla || typedSound.skeleton.length < 3) return false;
	const distance = prefixDistance(typedSound, entry.sound);
	return distance !== null && isNearSound(distance, typedSound.skeleton.length);
}

/** The typed word is one of the index with an ending that the stemmer does not know, in either script. */
function isWithEnding({ typed, stem, sound }: AskedWord, entry: Entry): boolean {
	if (sound.isBangla)
		return entry.word.length >= 4 && stem.startsWith(entry.word) && stem.length - entry.word.length <= 3;
	if (!entry.sound.isBangla) return false;
	return withoutTypedEnding(typed).some((shorter) => {
		const shorterSound = soundOf(shorter);
		const distance = soundDistance(shorterSound, entry.sound);
		return distance !== null && isNearSound(distance, shorterSound.skeleton.length);
	});
}

/** A page counts once for a word, by its best answer. Words on few pages tell more than words on many. */
function take(found: Found, { word, postings }: Entry, value: number): void {
	const { scores, matched } = found;
	const { weights, isCommon } = postings();
	if (isCommon) found.isCommon = true;
	const rarity = 1 / Math.log(Math.E + weights.size / 4);
	matched.add(word);
	for (const [name, weight] of weights) {
		const score = value * (weight / MAX_WEIGHT) * rarity;
		if (score > (scores.get(name) ?? 0)) scores.set(name, score);
	}
}

function merge(into: Found | undefined, from: Found, value: number): void {
	if (into === undefined) return;
	for (const word of from.matched) into.matched.add(word);
	for (const [name, score] of from.scores) {
		if (score * value > (into.scores.get(name) ?? 0)) into.scores.set(name, score * value);
	}
}

/** Two words that others write as one: rain water, উপ আইন, poyo borjo. The one word answers both. */
async function addJoined(asked: readonly AskedWord[], found: readonly Found[], index: IndexReader): Promise<void> {
	const pairs = asked
		.slice(1)
		.map((second, at) => ({ at, word: askedWord((asked[at]?.typed ?? '') + second.typed, second.isOpen) }));
	const joined = await Promise.all(pairs.map(({ word }) => findWord({ ...word, isOpen: false }, index)));
	pairs.forEach(({ at }, pair) => {
		for (const half of [at, at + 1]) merge(found[half], joined[pair] ?? nothing(), VALUE.joined);
	});
}

/** One word that others write as several: কঠিনবর্জ্য, করমেলা, ই-রিকশা. A page must have all of them. */
async function addParts({ parts }: AskedWord, found: Found | undefined, index: IndexReader): Promise<void> {
	if (found === undefined || found.scores.size > 0) return;
	const [first, ...others] = await Promise.all(parts.map((part) => findWord(askedWord(part, false), index)));
	if (first === undefined) return;
	const scores = new Map<ResultName, number>();
	for (const [name, score] of first.scores) {
		if (!others.every((other) => other.scores.has(name))) continue;
		const sum = others.reduce((total, other) => total + (other.scores.get(name) ?? 0), score);
		scores.set(name, sum / parts.length);
	}
	const matched = new Set([first, ...others].flatMap((part) => [...part.matched]));
	merge(found, { ...nothing(), scores, matched }, VALUE.part);
}

/** Written forms of the index that look or sound like a word that it does not have, the most frequent first. */
async function suggestions(word: AskedWord, index: IndexReader): Promise<string[]> {
	const entries = await entriesNear(word, index);
	return entries
		.filter(({ word: other, sound }) => sound.isBangla === word.sound.isBangla && isSimilar(word, other, sound))
		.map(({ word: other, postings }) => ({ form: postings().surface ?? other, count: postings().weights.size }))
		.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))
		.slice(0, MAX_SUGGESTIONS)
		.map(({ form }) => form);
}

/** Looser than a typo: it is only offered. */
function isSimilar({ typed, sound }: AskedWord, other: string, otherSound: Sound): boolean {
	if (sound.skeleton === otherSound.skeleton) return sound.skeleton.length >= 2;
	const [x, y] = [sound.skeleton, otherSound.skeleton];
	if (Math.min(x.length, y.length) < 3 || typed[0] !== other[0]) return false;
	return (
		(x.length > y.length ? x : y).startsWith((x.length > y.length ? y : x).slice(0, 3)) &&
		Math.abs(x.length - y.length) <= 1
	);
}

/** Words and spaces alone, for comparing phrases. */
export function normalisePhrase(text: string): string {
	return tokensOf(text)
		.map(({ whole }) => stemOf(normaliseWord(whole)))
		.join(' ');
}
