/**
 * The index over all findable pages, kept between plans and brought up to date by difference: a plan after one
 * publication reads one record and writes the files that hold its words. It is a function of the findables alone, in
 * whatever order they came to it.
 */
import { createHash } from 'node:crypto';
import type { Findable } from './findables.ts';
import { encodePostings, ordinalOf, type ResultName, SHARDS, shardOfWord } from './shards.ts';
import { indexedWords, PART_WEIGHTS, simpler } from './words.ts';

export interface WordIndex {
	/** Makes the index that of these pages. Does nothing where it is already. */
	update(findables: readonly Findable[]): void;
	/** SHA-256 of `text`. */
	hash(shard: string): string;
	/** The file, as JSON. */
	text(shard: string): string;
}

/** Where one word occurs, and in which file it lies. Numbers and weights share one integer: a map for each of a million occurrences takes 100 MB. */
interface Occurrences {
	shard: string;
	/** Ordinal × 16 + weight, ascending. */
	practices: number[];
	/** By name, ascending. */
	others: { name: ResultName; weight: number }[];
	/** How many pages have each written form that is not the stem; `''` counts those that write the stem itself. */
	surfaces: Map<string, number>;
	/** `null` after a change. */
	encoded: string | null;
}

/** What is needed to take a page out of the index again; lists side by side, because there are over a million words. */
interface Known {
	key: string;
	words: string[];
	weights: Uint8Array;
	/** `''` for the stem itself. */
	surfaces: string[];
}

const WEIGHT_SPAN = 16;

export function wordIndex(): WordIndex {
	const known = new Map<ResultName, Known>();
	const shards = new Map<string, Map<string, Occurrences>>(SHARDS.map((shard) => [shard, new Map()]));
	const hashes = new Map<string, string>();
	const byWord = new Map<string, Occurrences>();
	let latest: readonly Findable[] | null = null;

	const occurrencesOf = (word: string): Occurrences => {
		const known = byWord.get(word);
		if (known !== undefined) return known;
		const shard = shardOfWord(word);
		const entries = shards.get(shard);
		if (entries === undefined)
			throw new Error(`The word "${word}" belongs to the file "${shard}", which does not exist.`);
		const made = { shard, practices: [], others: [], surfaces: new Map(), encoded: null };
		entries.set(word, made);
		byWord.set(word, made);
		return made;
	};
	/** A word that `other` has alike stays as it is: a town's new name leaves the texts of its practices alone. */
	const change = (
		name: ResultName,
		{ words, weights, surfaces }: Known,
		other: Known | undefined,
		apply: typeof insert | typeof remove,
	) => {
		const ordinal = ordinalOf(name);
		const stays = other === undefined ? () => false : wordsOf(other);
		words.forEach((word, at) => {
			const [weight, surface] = [weights[at] ?? 1, surfaces[at] ?? ''];
			if (stays(word, weight, surface)) return;
			const occurrences = occurrencesOf(word);
			apply(occurrences, { name, ordinal, weight, surface });
			occurrences.encoded = null;
			if (occurrences.practices.length === 0 && occurrences.others.length === 0) {
				shards.get(occurrences.shard)?.delete(word);
				byWord.delete(word);
			}
			hashes.delete(occurrences.shard);
		});
	};
	/** Of the files that changed last: each is asked for its hash, and then for itself. */
	const texts = new Map<string, string>();
	const text = (shard: string) => {
		const written = texts.get(shard) ?? writeShard(shards.get(shard));
		if (!hashes.has(shard)) texts.set(shard, written);
		return written;
	};

	return {
		update(findables) {
			if (findables === latest) return;
			latest = null;
			texts.clear();
			const current = new Map(findables.map((findable) => [findable.name, findable]));
			for (const [name, before] of known) {
				if (current.has(name)) continue;
				change(name, before, undefined, remove);
				known.delete(name);
			}
			for (const [name, findable] of current) {
				const key = JSON.stringify(findable.reads);
				const before = known.get(name);
				if (before?.key === key) continue;
				const words = indexedWords(findable.passages());
				const now: Known = {
					key,
					words: [...words.keys()],
					weights: Uint8Array.from(words.values(), ({ weight }) => weight),
					surfaces: Array.from(words.values(), ({ surface }) => surface ?? ''),
				};
				if (before !== undefined) change(name, before, now, remove);
				change(name, now, before, insert);
				known.set(name, now);
			}
			latest = findables;
		},
		hash(shard) {
			const hash = hashes.get(shard) ?? createHash('sha256').update(text(shard)).digest('hex');
			hashes.set(shard, hash);
			return hash;
		},
		text,
	};
}

/** Whether a page has a word in this weight and form. */
function wordsOf({ words, weights, surfaces }: Known): (word: string, weight: number, surface: string) => boolean {
	const places = new Map(words.map((word, at) => [word, at]));
	return (word, weight, surface) => {
		const at = places.get(word);
		return at !== undefined && weights[at] === weight && surfaces[at] === surface;
	};
}

interface Occurrence {
	name: ResultName;
	ordinal: number | null;
	weight: number;
	surface: string;
}

function insert(occurrences: Occurrences, { name, ordinal, weight, surface }: Occurrence): void {
	const { practices, others, surfaces } = occurrences;
	if (ordinal === null)
		others.splice(
			placeAmong(others, (other) => other.name < name),
			0,
			{ name, weight },
		);
	else {
		const packed = ordinal * WEIGHT_SPAN + weight;
		practices.splice(
			placeAmong(practices, (other) => other < packed),
			0,
			packed,
		);
	}
	surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
}

function remove(occurrences: Occurrences, { name, ordinal, weight, surface }: Occurrence): void {
	const { practices, others, surfaces } = occurrences;
	if (ordinal === null)
		others.splice(
			placeAmong(others, (other) => other.name < name),
			1,
		);
	else {
		const packed = ordinal * WEIGHT_SPAN + weight;
		practices.splice(
			placeAmong(practices, (other) => other < packed),
			1,
		);
	}
	const left = (surfaces.get(surface) ?? 0) - 1;
	if (left > 0) surfaces.set(surface, left);
	else surfaces.delete(surface);
}

/** The index of the first that is not before, by halving. A first index is mostly made in ascending order. */
function placeAmong<T>(sorted: readonly T[], isBefore: (item: T) => boolean): number {
	let [low, high] = [0, sorted.length];
	if (high === 0 || isBefore(sorted[high - 1] as T)) return high;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (isBefore(sorted[middle] as T)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function writeShard(entries: ReadonlyMap<string, Occurrences> = new Map()): string {
	const lines = [...entries].map(([word, occurrences]) => `${JSON.stringify(word)}:${encoded(occurrences)}`);
	return `{${lines.sort().join(',')}}`;
}

function encoded(occurrences: Occurrences): string {
	if (occurrences.encoded === null) {
		const forms = [...occurrences.surfaces.keys()].map((form) => (form === '' ? null : form));
		const practices = telling(occurrences.practices);
		const isCommon = practices.length < occurrences.practices.length;
		const surface = forms.reduce(simpler);
		occurrences.encoded = JSON.stringify(encodePostings(practices, occurrences.others, { surface, isCommon }));
	}
	return occurrences.encoded;
}

/**
 * A word on more practices than this tells little where it is only mentioned. It is then kept for those that say more
 * with it: first not for a mere mention in the text, then only for title, topic, place or first line.
 */
const MANY_PRACTICES = 1_000;
const HIGHEST_FLOOR = PART_WEIGHTS.oneLine;

function telling(practices: readonly number[]): { ordinal: number; weight: number }[] {
	let kept = practices;
	for (let floor = 2; kept.length > MANY_PRACTICES && floor <= HIGHEST_FLOOR; floor += 1) {
		kept = kept.filter((packed) => packed % WEIGHT_SPAN >= floor);
	}
	return kept.map((packed) => ({ ordinal: Math.floor(packed / WEIGHT_SPAN), weight: packed % WEIGHT_SPAN }));
}
