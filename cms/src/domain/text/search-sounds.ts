/**
 * How a word of either script sounds, coarsely enough that spellings of one word agree, and how far two sounds are
 * apart. `skeleton` also decides in which file of the index a word lies: words that sound alike lie together.
 */

export interface Sound {
	isBangla: boolean;
	/**
	 * The consonants in fifteen classes that both scripts share: aspiration, doubling and the place of the tongue do
	 * not count. A word that begins with a vowel begins with `a`. Digits stand for themselves.
	 */
	skeleton: string;
	/** The vowel after each letter of the skeleton; empty where none is written. */
	vowels: string[];
	/** The written letter of each class, which tells থ from ত. */
	letters: string[];
}

const BANGLA = /[\u0980-\u09ff]/;
const HASANTA = '\u09cd';

const BANGLA_CLASSES = letterTable({
	k: 'কখ',
	g: 'গঘ',
	c: 'চছ',
	j: 'জঝয',
	t: 'টঠতথৎ',
	d: 'ডঢদধ',
	n: 'নণঞঙ\u0982',
	r: 'র',
	l: 'ল',
	m: 'ম',
	p: 'প',
	f: 'ফ',
	b: 'বভ',
	s: 'শষস',
	h: 'হ',
});
const BANGLA_VOWELS = letterTable({
	a: 'আ\u09be',
	i: 'ইঈ\u09bf\u09c0',
	u: 'উঊ\u09c1\u09c2',
	e: 'এ\u09c7',
	o: 'ও\u09cb',
	oi: 'ঐ\u09c8',
	ou: 'ঔ\u09cc',
});
const LATIN_CLASSES = letterTable({ k: 'kcq', g: 'g', c: 'C', j: 'jz', t: 't', d: 'd', n: 'n', r: 'r', l: 'l' });
for (const [letter, name] of letterTable({ m: 'm', p: 'p', f: 'f', b: 'bv', s: 's', h: 'h' })) {
	LATIN_CLASSES.set(letter, name);
}
/** Vowels of Latin spelling that are one sound: slum, sloom; pourashava, paurashava. */
const LATIN_VOWELS: Record<string, string> = {
	ee: 'i',
	ea: 'i',
	ie: 'i',
	oo: 'u',
	au: 'ou',
	ei: 'e',
};

function letterTable(table: Record<string, string>): Map<string, string> {
	return new Map(Object.entries(table).flatMap(([name, letters]) => [...letters].map((letter) => [letter, name])));
}

/** Of a normalised word (`normaliseWord` or a stem of one). */
export function soundOf(word: string): Sound {
	return BANGLA.test(word) ? banglaSound(word) : latinSound(word);
}

/** Bangla letters that are written but not heard, or heard otherwise than alone. The order matters. */
const HEARD: readonly [RegExp, string][] = [
	[/ক্ষ/g, 'ক'],
	[/জ্ঞ/g, 'গ'],
	[/[ঙ\u0982]্?গ/g, '\u0982'],
	// A ya-phala after র is a letter of its own: কার্যালয়. Elsewhere it only colours the vowel: ট্যাক্স, বর্জ্য.
	[/র\u09cdয(?!\u09bc)/g, 'রজ'],
	[/\u09cdয\u09be/g, '\u09c7'],
	[/\u09cdয(?!\u09bc)/g, ''],
	[/([জতদধশসষ])\u09cdব/g, '$1'],
	[/[ডঢ]\u09bc/g, 'র'],
	[/ওয\u09bc/g, 'অ'],
	[/অ\u09c7/g, 'এ'],
	[/য\u09bc/g, 'ই'],
	[/ঋ|\u09c3/g, 'রি'],
];

function banglaSound(word: string): Sound {
	const sound: Sound = { isBangla: true, skeleton: '', vowels: [], letters: [] };
	const heard = HEARD.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
	let isBound = false;
	for (const letter of heard) {
		const name = /\d/.test(letter) ? letter : BANGLA_CLASSES.get(letter);
		if (letter === HASANTA) isBound = true;
		else if (name === undefined) addVowel(sound, letter === 'অ' ? '' : BANGLA_VOWELS.get(letter), letter);
		// A doubled letter sounds once: চট্টগ্রাম.
		else if (!isBound || !sound.skeleton.endsWith(name)) addConsonant(sound, name, letter);
		if (letter !== HASANTA) isBound = false;
	}
	return sound;
}

function latinSound(word: string): Sound {
	const sound: Sound = { isBangla: false, skeleton: '', vowels: [], letters: [] };
	const heard = word
		.replace(/[ts]ion/g, 'son')
		.replace(/ph/g, 'f')
		.replace(/kkh|ksh/g, 'k')
		.replace(/x/g, 'ks')
		.replace(/s?c(?=[eiy])/g, 's')
		.replace(/ck/g, 'k')
		.replace(/c?ch+/g, 'C')
		.replace(/ng/g, 'n')
		.replace(/([kgjtdbsr])h/g, '$1')
		.replace(/([a-z])\1/gi, (doubled, letter: string) => (LATIN_CLASSES.has(letter) ? letter : doubled))
		.replace(/([bcdfghjklmnprstv])y(?=[aou])/g, '$1')
		.replace(/([jtdshk])w(?=[aeiou])/g, '$1');
	for (const [part] of heard.matchAll(/[aeiouwy]+|./g)) {
		const name = /\d/.test(part) ? part : LATIN_CLASSES.get(part);
		if (name !== undefined) addConsonant(sound, name, part);
		else if (/[aeiouwy]/.test(part)) addVowel(sound, latinVowel(part), part);
	}
	return sound;
}

function latinVowel(letters: string): string {
	const plain = letters.replaceAll('y', 'i').replaceAll('w', 'u');
	return LATIN_VOWELS[plain] ?? plain;
}

function addConsonant(sound: Sound, name: string, letter: string): void {
	sound.skeleton += name;
	sound.vowels.push('');
	sound.letters.push(letter);
}

function addVowel(sound: Sound, vowel: string | undefined, letter: string): void {
	// Signs without a sound: chandrabindu, visarga.
	if (vowel === undefined) return;
	if (sound.skeleton === '') addConsonant(sound, 'a', letter);
	const last = sound.vowels.length - 1;
	const before = sound.vowels[last] ?? '';
	if (!before.endsWith(vowel) || vowel === '') sound.vowels[last] = before + vowel;
}

/**
 * How much two sounds of one skeleton differ in what the skeleton leaves out. 0 is the same; the unit is one vowel
 * that nobody would confuse. `null` where the skeletons differ, and for numbers, which are never nearly the same.
 */
export function soundDistance(a: Sound, b: Sound): number | null {
	if (a.skeleton !== b.skeleton || /\d/.test(a.skeleton)) return null;
	return distanceOver(a, b, a.skeleton.length, a.skeleton.length);
}

/** As `soundDistance`, of the beginning of a word that is still being typed: its last vowel is open. */
export function prefixDistance(typed: Sound, word: Sound): number | null {
	const { length } = typed.skeleton;
	if (!word.skeleton.startsWith(typed.skeleton) || /\d/.test(typed.skeleton)) return null;
	return distanceOver(typed, word, length, typed.vowels.at(-1) === '' ? length - 1 : length);
}

function distanceOver(a: Sound, b: Sound, letterCount: number, vowelCount: number): number {
	let distance = 0;
	for (let index = 0; index < letterCount; index += 1) {
		distance += letterDistance(a, b, index);
		if (index >= vowelCount) continue;
		const [x, y] = [a.vowels[index] ?? '', b.vowels[index] ?? ''];
		distance += a.isBangla && b.isBangla ? banglaVowelDistance(x, y) : vowelDistance(x, y);
	}
	return distance;
}

/** How far two sounds may be apart and still be spellings of one word: nothing for one letter, more for each further. */
export function isNearSound(distance: number, skeletonLength: number): boolean {
	return distance <= 0.35 * (skeletonLength - 1);
}

/** Stricter, for a word that needs no other spelling: fair is a word, so it is not ফির as well. */
export function isSameSound(distance: number, skeletonLength: number): boolean {
	return distance < 0.2 * (skeletonLength - 1) || distance === 0;
}

/** Letters that one Bangla word is often written with: শহর, সহর; নারায়ণগঞ্জ, নারায়নগঞ্জ. */
const CONFUSED_LETTERS = ['শষস', 'নণ', 'জয', 'ঙ\u0982', 'ঞন', 'তৎ'];

function letterDistance(a: Sound, b: Sound, index: number): number {
	const [x, y] = [a.letters[index] ?? '', b.letters[index] ?? ''];
	// Nobody spells ক with a c, except in names that have their own spelling: car is not কর.
	if (a.isBangla !== b.isBangla) return (a.isBangla ? y : x) === 'c' ? 0.2 : 0;
	if (x === y || !a.isBangla) return 0;
	return CONFUSED_LETTERS.some((group) => group.includes(x) && group.includes(y)) ? 0.1 : 0.5;
}

function banglaVowelDistance(a: string, b: string): number {
	if (a === b) return 0;
	return BANGLA_VOWEL_DISTANCES.get(pairOf(a, b)) ?? (isPartOf(a, b) ? 0.4 : 1);
}

/** Between Latin spellings, and between Latin and Bangla, where the unwritten vowel is an `o` or an `a`. */
function vowelDistance(a: string, b: string): number {
	if (a === b) return 0;
	return VOWEL_DISTANCES.get(pairOf(a, b)) ?? (isPartOf(a, b) ? 0.3 : 0.7);
}

const BANGLA_VOWEL_DISTANCES = distances({ ' o': 0.3, 'e i': 0.5, 'o u': 0.5, ' a': 1, ' i': 1, ' u': 1, ' e': 1 });
const VOWEL_DISTANCES = distances({
	...{ ' a': 0.2, ' o': 0.1, ' e': 0.3, ' i': 0.6, ' u': 0.4, ' ou': 0.4, ' oi': 0.4 },
	...{
		'a o': 0.4,
		'a e': 0.35,
		'e i': 0.25,
		'o u': 0.35,
		'a u': 0.4,
		'o ou': 0.2,
		'ou u': 0.3,
		'a ou': 0.4,
		'oi i': 0.3,
	},
});

function distances(table: Record<string, number>): Map<string, number> {
	return new Map(
		Object.entries(table).map(([pair, distance]) => {
			const [a = '', b = ''] = pair.split(' ');
			return [pairOf(a, b), distance];
		}),
	);
}

function pairOf(a: string, b: string): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function isPartOf(a: string, b: string): boolean {
	return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** Shorter words have too many neighbours: one wrong letter in bill is ball. */
const MIN_TYPO_SKELETON = 4;
const LONG_WORD_LETTERS = 8;

/**
 * Whether one word may be the other with a slip of the finger: one letter, or two in a word of eight letters or more.
 * The first letters must be right.
 */
export function isTypo(a: { word: string; sound: Sound }, b: { word: string; sound: Sound }): boolean {
	if (a.sound.isBangla !== b.sound.isBangla || /\d/.test(a.word + b.word)) return false;
	const [x, y] = [a.sound.skeleton, b.sound.skeleton];
	if (Math.min(x.length, y.length) < MIN_TYPO_SKELETON - 1 || Math.max(x.length, y.length) < MIN_TYPO_SKELETON)
		return false;
	const most = Math.min(a.word.length, b.word.length) >= LONG_WORD_LETTERS ? 2 : 1;
	return isWithin(x, y, 1) && isWithin(a.word, b.word, most);
}

/** Whether the two are at most so many changes apart: a letter more, less, other, or two swapped. */
function isWithin(a: string, b: string, most: number): boolean {
	if (Math.abs(a.length - b.length) > most) return false;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			next.push(least);
		}
		[before, row] = [row, next];
	}
	return (row[b.length] ?? most + 1) <= most;
}

/** Bangla endings as they are typed in Latin letters: brishtir pani, nodite. The shorter forms, nearest first. */
export function withoutTypedEnding(word: string): string[] {
	return ['gulo', 'guli', 'der', 'er', 'te', 'ke', 'ti', 'ta', 'r', 'y', 'e']
		.filter((ending) => word.endsWith(ending) && word.length - ending.length >= 3)
		.map((ending) => word.slice(0, -ending.length));
}
