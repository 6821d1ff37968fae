import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundParts, isStopWord, normaliseWord, stemOf, tokensOf } from './search-words.ts';

const stem = (word: string) => stemOf(normaliseWord(word));
const words = (text: string) => tokensOf(text).map(({ whole }) => whole);

describe('a word is compared in one form', () => {
	test.each([
		['Bangla digits', '২০২৬', '2026'],
		['grouped digits', '১২,৩৪,৫৬৭.৫', '1234567.5'],
		['য় and ড় of one code point', 'সম\u09df বা\u09dcি', 'সম\u09af\u09bc বা\u09a1\u09bcি'],
		['joiners', 'র\u200d্যাব ক\u09cd\u200cষ', 'র্যাব ক্ষ'],
		['a vowel sign typed as two', 'ক\u09c7\u09be', 'ক\u09cb'],
		['capitals and accents', 'Café', 'cafe'],
		['an English genitive', 'women’s', 'women'],
		['letters and marks in another width', '𝐂ａｆＥ＇Ｓ', 'cafe'],
	])('%s', (_, typed, expected) => {
		expect(normaliseWord(typed)).toBe(expected.normalize('NFC'));
	});

	const letters = fc.string({
		unit: fc.oneof(
			fc.constantFrom(..."কখগঘঙচয়ড়ঢ়ৎংঃঁািীুূৃেৈোৌ্০১২৩abzéÅ,.'-"),
			fc.constantFrom('\u200c', '\u200d', '\u09df', '\u09dc', '\u09bc', '\u09d7'),
			fc.string({ unit: 'binary', maxLength: 1 }),
		),
	});
	test('which is NFC, and the same when it is taken again', () => {
		fc.assert(
			fc.property(letters, (text) => {
				const once = normaliseWord(text);
				expect(once).toBe(once.normalize('NFC'));
				expect(normaliseWord(once)).toBe(once);
			}),
		);
	});

	test('and a stem has no further ending', () => {
		fc.assert(
			fc.property(letters, (text) => {
				const once = stem(text);
				// English words may be shortened twice in theory; Bangla, where endings pile up, may not.
				if (!/[a-z]/.test(once)) expect(stemOf(once)).toBe(once);
			}),
		);
	});
});

describe('a text falls into words', () => {
	test('at spaces, danda and punctuation, with their places', () => {
		const text = 'পৌরসভা: কর, পানি। Tax!';
		expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['পৌরসভা', 'কর', 'পানি', 'Tax']);
	});

	test.each([
		['hyphens', 'উপ-আইন', ['উপআইন'], ['উপ', 'আইন']],
		['visarga', 'পয়ঃবর্জ্য', ['পয়বর্জ্য'], ['পয়', 'বর্জ্য']],
		['a colon typed for visarga', 'পয়:বর্জ্য', ['পয়বর্জ্য'], ['পয়', 'বর্জ্য']],
		['a counting word after digits', '৩৮টি', ['38টি'], ['38', 'টি']],
	])('and keeps the parts of %s together and apart', (_, text, whole, parts) => {
		expect(words(text)).toEqual(whole.map((one) => one.normalize('NFC')));
		expect(tokensOf(text).flatMap((token) => token.words)).toEqual(parts.map((one) => one.normalize('NFC')));
	});

	test.each(['MAB-P-2026-014', 'mab-p-2026-014', '২০২৬-০১৪', '2026-014'])('%s is one number', (number) => {
		expect(words(number)).toEqual(['2026014']);
	});

	test('of which the text itself is made up: places never overlap and lie inside it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				let end = 0;
				for (const token of tokensOf(text)) {
					expect(token.start).toBeGreaterThanOrEqual(end);
					expect(token.end).toBeGreaterThan(token.start);
					end = token.end;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
		);
	});
});

describe('endings', () => {
	test.each([
		['পৌরসভা', 'পৌরসভার পৌরসভায় পৌরসভাকে পৌরসভাতে পৌরসভাটি পৌরসভাও পৌরসভাই পৌরসভাগুলো পৌরসভাগুলোর পৌরসভাগুলোতেও'],
		['শহর', 'শহরে শহরের শহরেও শহরটি শহরটির শহরগুলি'],
		['কাউন্সিলর', 'কাউন্সিলরের কাউন্সিলররা কাউন্সিলরদের কাউন্সিলরদেরকে'],
		['নারী', 'নারীর নারীরা নারীদের নারীদেরও'],
		['পরিবার', 'পরিবারের পরিবারে পরিবারগুলোকে'],
		['সড়ক', 'সড়কে সড়কের সড়কটি'],
		['ব্যাংক', 'ব্যাংকে ব্যাংকের'],
		['যশোর', 'যশোরে যশোরের'],
		['কৃষক', 'কৃষকেরা কৃষকদের কৃষকের'],
		['হোল্ডিং', 'হোল্ডিংয়ের হোল্ডিংয়ে'],
		['সৈয়দপুর', 'সৈয়দপুরে সৈয়দপুরের'],
		['ঋণ', 'ঋণের ঋণে'],
		['কর', 'করের'],
	])('%s is found in all its cases', (word, cases) => {
		const expected = word.normalize('NFC');
		expect(cases.split(' ').map(stem)).toEqual(cases.split(' ').map(() => expected));
		expect(stem(word)).toBe(expected);
	});

	test.each(['কার', 'সার', 'ঘর', 'বাজার', 'সরকার', 'অধিকার', 'শোধনাগার', 'কমিটি', 'আদায়', 'নগর', 'সিটি'])(
		'%s has none',
		(word) => {
			expect(stem(word)).toBe(word.normalize('NFC'));
		},
	);

	test.each([
		['taxes', 'tax'],
		['municipalities', 'municipality'],
		['composting', 'composted'],
		['houses', 'housing'],
		['fertilizers', 'fertiliser'],
		['faecal', 'fecal'],
		['licence', 'licenses'],
		['emptied', 'emptying'],
		['women', "woman's"],
		['planned', 'plan'],
	])('%s and %s are one word', (a, b) => {
		expect(stem(a)).toBe(stem(b));
	});

	test.each(['bus', 'gas', 'class', 'water', 'king', 'bed'])('%s is left alone', (word) => {
		expect(stem(word)).toBe(word);
	});
});

test('a compound written as one word gives its two words', () => {
	expect(compoundParts('কঠিনবর্জ্য')).toEqual(['কঠিন', 'বর্জ্য']);
	expect(compoundParts('করমেলা')).toEqual(['কর', 'মেলা']);
	expect(compoundParts('পৌরকর')).toEqual(['পৌর', 'কর']);
	expect(compoundParts('লস্কর')).toEqual([]);
	expect(compoundParts('বর্জ্য')).toEqual([]);
});

test('words that only serve others are known in both languages', () => {
	expect(['এবং', 'করে', 'the', 'কর', 'tax'].map((word) => isStopWord(word))).toEqual([true, true, true, false, false]);
});
