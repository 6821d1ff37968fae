import { describe, expect, test } from 'vitest';
import { type ComparedPractice, likenessOf } from './similar-practice.ts';

const titled = (...titles: string[]): ComparedPractice => ({ titles, sector: null, startedOn: null });

describe('one practice under two names', () => {
	test.each([
		['the same', 'ফোন করলেই ট্যাংক পরিষ্কার', 'ফোন করলেই ট্যাংক পরিষ্কার'],
		['other endings', 'বাড়ি বাড়ি বর্জ্য সংগ্রহ', 'বাড়ির বর্জ্যের সংগ্রহ'],
		['another order', 'Door-to-door waste collection', 'Waste collection door to door'],
		['short and long vowels', 'নদীর ঘাট উন্নয়ন', 'নদির ঘাট উন্নয়ন'],
		['letters of one sound', 'শিশুদের টিকা কেন্দ্র', 'সিসুদের টিকা কেন্দ্র'],
		['a chandrabindu less', 'বাঁধ ও পাড় রক্ষা', 'বাধ ও পাড় রক্ষা'],
		['a compound and its parts', 'কঠিনবর্জ্য ব্যবস্থাপনা', 'কঠিন বর্জ্য ব্যবস্থাপনা'],
		['the other script, borrowed words', 'কো-কম্পোস্ট প্ল্যান্ট', 'Co-compost plant'],
		['Bangla in Latin letters', 'পানি কর মেলা', 'Pani kor mela'],
		['a slip of the finger', 'Mobile bill payment', 'Mobile bill paymnet'],
		['singular and plural', 'Electric rickshaws for waste', 'Electric rickshaw for waste'],
		['British and American', 'Programme for labour saving', 'Program for labor saving'],
		['the word municipality', 'পৌরসভার মোবাইলে বিল পরিশোধ', 'মোবাইলে বিল পরিশোধ কার্যক্রম'],
		['one word more', 'Rainwater harvesting by user committee', 'Rainwater harvesting by a women user committee'],
		['digits of both scripts', '২৪ ঘণ্টা পানি সরবরাহ', '24 ঘণ্টা পানি সরবরাহ'],
		['capital letters', 'CITIZEN CHARTER ONLINE', 'Citizen charter online'],
	])('%s', (_, one, other) => {
		expect(likenessOf(titled(one), titled(other))).toBe('title');
		expect(likenessOf(titled(other), titled(one))).toBe('title');
	});

	test('in whichever language a published practice says it', () => {
		expect(likenessOf(titled('Night soil on call'), titled('ফোন করলেই ট্যাংক পরিষ্কার', 'Night soil on call'))).toBe(
			'title',
		);
	});
});

describe('two practices', () => {
	test.each([
		['of one town', 'ঝিনাইদহে নদীর ঘাট', 'ঝিনাইদহে গৃহনির্মাণ তহবিল'],
		['of one thing, done otherwise', 'বর্জ্য থেকে সার', 'বর্জ্য সংগ্রহে রিকশা'],
		['with one word in common', 'Water bill by mobile', 'Water tank on the roof'],
		['that share all but what they are about', 'School for working children', 'Clinic for working mothers'],
		['whose words only look alike', 'কর মেলা', 'করাত কল'],
		['of which one has no word', 'কো-কম্পোস্ট প্ল্যান্ট', '—'],
		['which say municipality and nothing else alike', 'পৌরসভার পাঠাগার', 'পৌরসভার শ্মশান'],
		['with other numbers', 'Market 12', 'Market 14'],
	])('%s', (_, one, other) => {
		expect(likenessOf(titled(one), titled(other))).toBeNull();
	});
});

describe('the same sector and month of beginning', () => {
	const begun = (sector: string | null, startedOn: string | null, title = ''): ComparedPractice => ({
		...{ titles: [title], sector, startedOn },
	});
	test.each([
		[begun('sanitation', '2024-07'), begun('sanitation', '2024-07'), 'sectorAndStart'],
		[begun('sanitation', '2024-07', 'Tanks on call'), begun('sanitation', '2024-07', 'tanks on call'), 'title'],
		[begun('sanitation', '2024-07'), begun('sanitation', '2024-08'), null],
		[begun('sanitation', '2024-07'), begun('housing', '2024-07'), null],
		[begun('sanitation', '2024'), begun('sanitation', '2024'), null],
		[begun(null, '2024-07'), begun(null, '2024-07'), null],
		[begun('sanitation', null), begun('sanitation', null), null],
	] as const)('%#', (one, other, expected) => {
		expect(likenessOf(one, other)).toBe(expected);
	});
});
