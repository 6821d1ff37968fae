/** The font of the site against the font it was made from: every word must be drawn the same. */
import { statSync } from 'node:fs';
import { events } from '@mab/scripts/seed/events.ts';
import { governanceChanges } from '@mab/scripts/seed/governance-changes.ts';
import { practices } from '@mab/scripts/seed/practices.ts';
import { design } from '@mab/site/src/i18n/design.ts';
import { frame } from '@mab/site/src/i18n/frame.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Shaped, SITE_FONT, shaper, WHOLE_FONT } from '../support/fonts.ts';

/** Conjuncts, reordered vowels, reph, joiners, nukta as one and as two code points, U+09CC taken apart. */
const HARD_WORDS =
	'ক্ষ জ্ঞ ঙ্গ ঞ্চ ঞ্জ হ্ম হ্ন ন্ত্র ন্ধ্র ষ্ট্র ষ্ঠ্য স্থ্য ক্ষ্ম ম্প্র ত্ত্ব দ্ব্য দ্ভ্র চ্ছ্ব স্ত্রী র‍্যা স্কুল হ্যাঁ র্টিঁ কি কী কু কূ কৃ কে কৈ কো কৌ কেঁ ' +
	'ব্রহ্মপুত্র র্যাব র‍্যাব ক্‌ষ রাষ্ট্র বৈশিষ্ট্য কর্পোরেশন উন্নয়ন স্বাস্থ্য দুর্যোগ পর্যন্ত ঐতিহ্য উৎসব দুঃখ চাঁদ নওগাঁ ঠাকুরগাঁও চাঁপাইনবাবগঞ্জ ' +
	'নির্বাহী কর্মকর্তা ২০২৬ সালের ৩য় ত্রৈমাসিক ৳১২ পৌরসভা পৌরসভা \u09df \u09af\u09bc \u09dc \u09a1\u09bc \u09dd \u09a2\u09bc ঋণ ঈদ ঊর্ধ্ব ঔষধ ঐক্য । ॥ \u25cc\u09cd';

const CONSONANTS = [...'কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহৎ'].filter((letter) => letter !== 'ৎ');
const VOWEL_SIGNS = ['', 'া', 'ি', 'ী', 'ু', 'ূ', 'ৃ', 'ে', 'ৈ', 'ো', 'ৌ', '্', 'ঁ', 'ং', 'ঃ'];

/** The runs of Bangla in any text: what the browser asks of this font. */
function wordsIn(content: unknown): string[] {
	return [...new Set(JSON.stringify(content).match(/[\u0964\u0965\u0980-\u09ff\u200c\u200d]+/g) ?? [])];
}

let drawn: (word: string) => Shaped;
let meant: (word: string) => Shaped;
beforeAll(async () => {
	// One after the other: the decompressor of fonts mixes up two at a time.
	drawn = await shaper(SITE_FONT);
	meant = await shaper(WHOLE_FONT);
});

function wronglyDrawn(words: readonly string[]): string[] {
	return words.filter((word) => !drawn(word).isWhole || drawn(word).drawing !== meant(word).drawing);
}

describe('the font of the site draws as the whole font does', () => {
	test('the hard words', () => {
		expect(wronglyDrawn(HARD_WORDS.split(' '))).toEqual([]);
	});

	test('every Bangla word of the seeded content', () => {
		const words = wordsIn([practices, governanceChanges, events]);
		expect(words.length).toBeGreaterThan(2000);
		expect(wronglyDrawn(words)).toEqual([]);
	});

	test('every word of the frame and of the living page', () => {
		expect(wronglyDrawn(wordsIn([frame.bn, design.bn]))).toEqual([]);
	});

	test('every pair of consonants with every vowel sign, whether a word has it or not', () => {
		const words = CONSONANTS.flatMap((first) =>
			CONSONANTS.flatMap((second) => VOWEL_SIGNS.map((sign) => `${first}্${second}${sign}`)),
		);
		expect(wronglyDrawn(words)).toEqual([]);
	});

	test('every three consonants in a row', () => {
		const words = CONSONANTS.flatMap((first) =>
			CONSONANTS.flatMap((second) => CONSONANTS.map((third) => `${first}্${second}্${third}`)),
		);
		expect(wronglyDrawn(words)).toEqual([]);
	});
});

test('a letter that modern Bangla does not use is not in the font: the words above are drawn by it, not by luck', () => {
	expect(drawn('ৰ').isWhole).toBe(false);
	expect(meant('ৰ').isWhole).toBe(true);
});

test('the font weighs at most 37.5 kB', () => {
	expect(statSync(SITE_FONT).size).toBeLessThanOrEqual(37_500);
});
