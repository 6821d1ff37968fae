import { describe, expect, test } from 'vitest';
import { isNearSound, isTypo, prefixDistance, soundDistance, soundOf, withoutTypedEnding } from './search-sounds.ts';
import { normaliseWord } from './search-words.ts';

const sound = (word: string) => soundOf(normaliseWord(word));

function isNear(a: string, b: string): boolean {
	const distance = soundDistance(sound(a), sound(b));
	return distance !== null && isNearSound(distance, sound(a).skeleton.length);
}

describe('two spellings of one word sound near', () => {
	test.each([
		['সখিপুর', 'সখীপুর'],
		['ভূমি', 'ভুমি'],
		['বাঁধ', 'বাধ'],
		['নারায়ণগঞ্জ', 'নারায়নগঞ্জ'],
		['শহর', 'সহর'],
		['ট্যাংক', 'ট্যাঙ্ক'],
		['রিকশা', 'রিক্সা'],
		['অ্যাম্বুলেন্স', 'এম্বুলেন্স'],
		['পয়বর্জ্য', 'পয়োবর্জ্য'],
		['সিংড়া', 'সিংরা'],
		['মোংলা', 'মংলা'],
	])('in Bangla: %s, %s', (a, b) => {
		expect(isNear(a, b)).toBe(true);
	});

	test.each([
		['যশোর', 'Jashore'],
		['যশোর', 'Jessore'],
		['কুমিল্লা', 'Comilla'],
		['বরিশাল', 'Barisal'],
		['মৌলভীবাজার', 'Maulvibazar'],
		['হবিগঞ্জ', 'Habigonj'],
		['পৌরসভা', 'pourashava'],
		['পৌরসভা', 'paurasabha'],
		['বর্জ্য', 'borjyo'],
		['ময়লা', 'moyla'],
		['বৃষ্টি', 'brishti'],
		['লক্ষ্মীপুর', 'Lakshmipur'],
		['ট্যাক্স', 'tax'],
		['টয়লেট', 'toilet'],
	])('across the scripts: %s, %s', (a, b) => {
		expect(isNear(a, b)).toBe(true);
		expect(isNear(b, a)).toBe(true);
	});

	test.each([
		['কর', 'কার'],
		['সার', 'সারা'],
		['পান', 'পানি'],
		['বাদ', 'বাঁধ'],
		['কর', 'car'],
		['bill', 'ball'],
		['2019', '2091'],
	])('and others do not: %s, %s', (a, b) => {
		expect(isNear(a, b)).toBe(false);
	});
});

test('the beginning of a word in the other script is near the word', () => {
	const distance = prefixDistance(sound('poribes'), sound('পরিবেশবান্ধব'));
	expect(distance).not.toBeNull();
	expect(distance).toBeLessThan(1);
	expect(prefixDistance(sound('পরিবেশ'), sound('পরিবার'))).toBeNull();
});

describe('a slip of the finger', () => {
	const slip = (a: string, b: string) => isTypo({ word: a, sound: sound(a) }, { word: b, sound: sound(b) });
	test('is one letter more, less or other, or two swapped, in a longer word', () => {
		expect(slip('sanitaion', 'sanitation')).toBe(true);
		expect(slip('embnakment', 'embankment')).toBe(true);
		expect(slip('চট্রগ্রাম', 'চট্টগ্রাম')).toBe(true);
	});
	test('is not another short word, another number, or a word of the other script', () => {
		expect(slip('ball', 'bill')).toBe(false);
		expect(slip('2026014', '2026015')).toBe(false);
		expect(slip('sanitation', 'স্যানিটেশন')).toBe(false);
	});
});

test('endings of Bangla typed in Latin letters are tried without', () => {
	expect(withoutTypedEnding('brishtir')).toContain('brishti');
	expect(withoutTypedEnding('par')).toEqual([]);
});
