/**
 * Whether two practices of one municipality may be the same one (A50). Staff changes and intake never closes, so the same
 * practice is sent in twice under another name, in the other script, or in other spellings. It is a hint to people and
 * never a refusal: two practices may well be alike.
 */

import { isNearSound, isSameSound, isTypo, type Sound, soundDistance, soundOf } from '../text/search-sounds.ts';
import { compoundParts, isStopWord, stemOf, tokensOf } from '../text/search-words.ts';
import type { Likeness } from './practice-likeness.ts';

export interface ComparedPractice {
	/** In any language; a published practice has one in each. */
	titles: readonly string[];
	/** Key of the sector. */
	sector: string | null;
	/** `2026-07`, or `2026`. */
	startedOn: string | null;
}

/** What the two have in common; `null` for practices that are told apart. */
export function likenessOf(one: ComparedPractice, other: ComparedPractice): Likeness | null {
	const isNamedAlike = one.titles.some((title) => other.titles.some((its) => areTitlesAlike(title, its)));
	if (isNamedAlike) return 'title';
	return one.sector !== null && one.sector === other.sector && isSameMonth(one.startedOn, other.startedOn)
		? 'sectorAndStart'
		: null;
}

/** A year alone says too little: a town begins many things in a year. */
const MONTH = /^\d{4}-\d{2}/;

function isSameMonth(one: string | null, other: string | null): boolean {
	const month = MONTH.exec(one ?? '')?.[0];
	return month !== undefined && month === MONTH.exec(other ?? '')?.[0];
}

/**
 * Twice the words in common over all words of both, from which on two titles are called alike. Of the pairs in the test
 * set the least alike that are one practice have 0.67, the most alike that are two have 0.50.
 */
const ALIKE = 0.62;

function areTitlesAlike(one: string, other: string): boolean {
	const [mine, theirs] = [wordsOf(one), wordsOf(other)];
	if (mine.length === 0 || theirs.length === 0) return false;
	return (2 * commonCount(mine, theirs)) / (mine.length + theirs.length) >= ALIKE;
}

interface Word {
	word: string;
	sound: Sound;
}

/** Said of every practice of a municipality, so that they tell nothing apart. */
const EVERYWHERE = new Set(
	['পৌরসভা', 'সিটি', 'কর্পোরেশন', 'শহর', 'উদ্যোগ', 'কার্যক্রম', 'প্রকল্প', 'চালু']
		.map((word) => stemOf(word.normalize('NFC')))
		.concat(
			['municipality', 'paurashava', 'pourashava', 'city', 'corporation', 'town', 'project', 'program'].map(stemOf),
		),
);

/** What a title says, each word once and without its endings; compounds in their parts. */
function wordsOf(title: string): Word[] {
	const stems = tokensOf(title.normalize('NFC'))
		.flatMap(({ words }) => words)
		.filter((word) => !isStopWord(word))
		.map(stemOf)
		.filter((stem) => !EVERYWHERE.has(stem) && stem.length > 1)
		.flatMap((stem) => {
			const parts = compoundParts(stem);
			return parts.length === 0 ? [stem] : parts;
		});
	return [...new Set(stems)].map((word) => ({ word, sound: soundOf(word) }));
}

/** How many words of the one have a partner of their own in the other. */
function commonCount(one: readonly Word[], other: readonly Word[]): number {
	const free = [...other];
	return one.filter((word) => {
		const partner = free.findIndex((its) => isSameWord(word, its));
		if (partner !== -1) free.splice(partner, 1);
		return partner !== -1;
	}).length;
}

/** One word in two spellings, in two scripts, or with a slip of the finger. */
function isSameWord(one: Word, other: Word): boolean {
	if (one.word === other.word) return true;
	if (isTypo(one, other)) return true;
	const distance = soundDistance(one.sound, other.sound);
	if (distance === null) return false;
	const { length } = one.sound.skeleton;
	return one.sound.isBangla === other.sound.isBangla ? isSameSound(distance, length) : isNearSound(distance, length);
}
