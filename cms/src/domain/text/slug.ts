/** Addresses are Latin in both languages: a Bangla word of six letters takes 54 characters when it is percent-encoded. */
import type { Bilingual } from './locale.ts';

const MAX_LENGTH = 80;
const FALLBACK = 'entry';

/**
 * The address part of a record: lower-case Latin words joined by hyphens, at most 80 characters. Made from the English
 * title, or where that has no letters from the sound of the Bangla title; `entry` when neither has any. It is not yet
 * unique: the caller knows the slugs in use.
 */
export function slugFromTitle({ en, bn }: Bilingual): string {
	return slugify(en ?? '') || slugify(bn ?? '') || FALLBACK;
}

export function isSlug(text: string): boolean {
	return text.length <= MAX_LENGTH && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

function slugify(title: string): string {
	const words = banglaToLatin(title)
		.normalize('NFKD')
		.replace(/[\p{M}'’ʼ]/gu, '')
		.replaceAll('&', ' and ')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	return fit(words);
}

/** Whole words as far as they fit; a first word that is too long alone is cut. */
function fit(words: readonly string[]): string {
	let slug = words[0]?.slice(0, MAX_LENGTH) ?? '';
	for (const word of words.slice(1)) {
		if (slug.length + 1 + word.length > MAX_LENGTH) break;
		slug += `-${word}`;
	}
	return slug;
}

// Keys are NFC, in which ড় ঢ় য় are a letter and a nukta.
const CONSONANTS = new Map(
	Object.entries({
		...{ ক: 'k', খ: 'kh', গ: 'g', ঘ: 'gh', ঙ: 'ng' },
		...{ চ: 'ch', ছ: 'chh', জ: 'j', ঝ: 'jh', ঞ: 'n' },
		...{ ট: 't', ঠ: 'th', ড: 'd', ঢ: 'dh', ণ: 'n' },
		...{ ত: 't', থ: 'th', দ: 'd', ধ: 'dh', ন: 'n' },
		...{ প: 'p', ফ: 'f', ব: 'b', ভ: 'bh', ম: 'm' },
		...{ য: 'j', র: 'r', ল: 'l', শ: 'sh', ষ: 'sh', স: 's', হ: 'h', ৰ: 'r', ৱ: 'w' },
		...{ 'ড\u09bc': 'r', 'ঢ\u09bc': 'rh', 'য\u09bc': 'y' },
		// Conjuncts that do not sound like their letters, and the w of borrowed words (ওয়ার্ড is ward).
		...{ ক্ষ: 'kkh', জ্ঞ: 'gg', ঙ্গ: 'ng', ঞ্জ: 'nj', ঞ্চ: 'nch', 'ওয\u09bc': 'w' },
		// Without the joiner it is a reph: র‍্যালি is rally, কার্যালয় ends in jaloy.
		'র\u200d\u09cd\u09af': 'ry',
		// The one word that every second title has keeps its official spelling, paurashava, in all its cases.
		পৌরসভ: 'paurashav',
	}),
);
/** Second letters of a conjunct that sound otherwise than alone, with the first letters that make them do so. */
const AFTER_HASANTA: Record<string, { latin: string; after: RegExp }> = {
	য: { latin: 'y', after: /^[^র]/ },
	ব: { latin: 'w', after: /^[জতথদধশষস]$/ },
};
/** Ends of borrowed words, which carry no vowel: স্মার্ট, বোর্ড, পার্ক, ফান্ড, পোস্ট. */
const CLOSED_END = /^[রনসল][টডক]$/;
const VOWELS = new Map(
	Object.entries({ অ: 'o', আ: 'a', ই: 'i', ঈ: 'i', উ: 'u', ঊ: 'u', ঋ: 'ri', এ: 'e', ঐ: 'oi', ও: 'o', ঔ: 'ou' }),
);
const VOWEL_SIGNS = new Map([
	['\u09be', 'a'],
	['\u09bf', 'i'],
	['\u09c0', 'i'],
	['\u09c1', 'u'],
	['\u09c2', 'u'],
	['\u09c3', 'ri'],
	['\u09c7', 'e'],
	['\u09c8', 'oi'],
	['\u09cb', 'o'],
	['\u09cc', 'ou'],
]);
/** What ends a syllable without a vowel, and the digits; chandrabindu and visarga are not written. */
const OTHERS = new Map([
	['ৎ', 't'],
	['\u0982', 'ng'],
	...[...'০১২৩৪৫৬৭৮৯'].map((digit, value): [string, string] => [digit, String(value)]),
]);
const HASANTA = '\u09cd';
const SOUND = /পৌরসভ|র\u200d\u09cd\u09af|ক্ষ|জ্ঞ|ঙ্গ|ঞ্জ|ঞ্চ|ওয\u09bc(?=\u09be)|[ডঢয]\u09bc|./gu;

const TABLES = [
	['consonant', CONSONANTS],
	['vowel', VOWELS],
	['vowelSign', VOWEL_SIGNS],
	['other', OTHERS],
] as const;

type Unit = { kind: 'consonant' | 'vowel' | 'vowelSign' | 'hasanta' | 'other'; letter: string; latin: string };

function banglaToLatin(text: string): string {
	return text.normalize('NFC').replace(/[\u0980-\u09ff\u200b-\u200d]+/g, wordToLatin);
}

function wordToLatin(word: string): string {
	const units = [...word.matchAll(SOUND)].flatMap(([letter]) => unitOf(letter));
	return units.map((_, index) => sound(units, index) + inherentVowel(units, index)).join('');
}

function unitOf(letter: string): Unit[] {
	if (letter === HASANTA) return [{ kind: 'hasanta', letter, latin: '' }];
	for (const [kind, table] of TABLES) {
		const latin = table.get(letter);
		if (latin !== undefined) return [{ kind, letter, latin }];
	}
	return [];
}

function sound(units: readonly Unit[], index: number): string {
	const unit = units[index];
	const first = conjunctPartner(units, index);
	const other = AFTER_HASANTA[unit?.letter ?? ''];
	return other !== undefined && first !== null && other.after.test(first) ? other.latin : (unit?.latin ?? '');
}

/**
 * The `o` that a consonant carries unwritten. At the end of a word it is heard only after a conjunct (গন্ধ gondho, but
 * কলেজ kolej); inside it is mostly silent before a consonant with a vowel sign of its own (ঝালকাঠি jhalkathi).
 */
function inherentVowel(units: readonly Unit[], index: number): string {
	const [unit, next, afterNext] = [units[index], units[index + 1], units[index + 2]];
	if (unit?.kind !== 'consonant') return '';
	const first = conjunctPartner(units, index);
	if (next === undefined) return first === null || CLOSED_END.test(first + unit.letter) ? '' : 'o';
	if (next.kind !== 'consonant' && next.kind !== 'other') return '';
	const isSilentInside = next.kind === 'consonant' && afterNext?.kind === 'vowelSign' && index > 0 && first === null;
	return isSilentInside ? '' : 'o';
}

/** The consonant that a hasanta binds to this one; `null` where this one stands alone. */
function conjunctPartner(units: readonly Unit[], index: number): string | null {
	return units[index - 1]?.kind === 'hasanta' ? (units[index - 2]?.letter ?? null) : null;
}

/** Address parts under `/practices/`, `/governance/` and `/events/` that lists have taken or will take. */
const RESERVED_SLUGS = new Set([
	...['page', 'print', 'sector', 'division', 'district', 'region', 'municipality', 'category', 'cost', 'stage'],
	...['champion', 'evidence', 'sdg', 'year', 'poverty', 'liupcp', 'compare', 'map', 'search', 'index', 'feed'],
]);

/** Whether the address part belongs to a list page, so that no entry can have it. */
export function isReservedSlug(slug: string): boolean {
	return RESERVED_SLUGS.has(slug);
}
