import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlug, slugFromTitle } from './slug.ts';

describe('the slug of an English title', () => {
	test.each([
		['Sakhipur co-compost', 'sakhipur-co-compost'],
		["Women's market: 12 shops & a crèche", 'womens-market-12-shops-and-a-creche'],
		['  Drains — cleaned before the rains!  ', 'drains-cleaned-before-the-rains'],
		['Ward ৭ pays its tax', 'ward-7-pays-its-tax'],
	])('"%s" is %s', (title, slug) => {
		expect(slugFromTitle({ en: title, bn: 'অন্য শিরোনাম' })).toBe(slug);
	});

	test('ends with a whole word within 80 characters', () => {
		const title = 'How one municipality turned the waste of forty thousand households into compost for farmers';
		expect(slugFromTitle({ en: title, bn: null })).toBe(
			'how-one-municipality-turned-the-waste-of-forty-thousand-households-into-compost',
		);
	});

	test('may be exactly 80 characters long', () => {
		const [start, fits] = ['a'.repeat(40), 'b'.repeat(39)];
		expect(slugFromTitle({ en: `${start} ${fits}`, bn: null })).toBe(`${start}-${fits}`);
		expect(slugFromTitle({ en: `${start} ${fits}b`, bn: null })).toBe(start);
	});

	test('is cut inside a word only where the first word alone is too long', () => {
		expect(slugFromTitle({ en: `${'a'.repeat(100)} b`, bn: null })).toBe('a'.repeat(80));
	});
});

describe('without an English title', () => {
	test.each([
		['পৌরসভায় কঠিন বর্জ্য', 'paurashavay-kothin-borjyo'],
		['সাত নম্বর ওয়ার্ডে মানববর্জ্য থেকে সার', 'sat-nombor-warde-manoboborjyo-theke-sar'],
		['উন্নয়ন কর্মকাণ্ড', 'unnoyon-kormokando'],
		['স্মার্ট বোর্ড ২০২৬', 'smart-bord-2026'],
		['রাষ্ট্র ও স্বাস্থ্য', 'rashtro-o-swasthyo'],
		['র‍্যালি ও কার্যালয়', 'ryali-o-karjaloy'],
	])('"%s" gives %s by its sound', (title, slug) => {
		expect(slugFromTitle({ en: null, bn: title })).toBe(slug);
	});

	test('both spellings of one letter give one slug', () => {
		expect(slugFromTitle({ en: '', bn: 'পা\u09dc\u09be' })).toBe('para');
		expect(slugFromTitle({ en: '', bn: 'পা\u09a1\u09bc\u09be' })).toBe('para');
	});

	test.each([
		{ en: null, bn: null },
		{ en: '', bn: '' },
		{ en: '—', bn: '।' },
		{ en: '日本', bn: '!!' },
	])('nor letters in any, it is "entry"', (title) => {
		expect(slugFromTitle(title)).toBe('entry');
	});
});

test.each([
	['a', true],
	['sakhipur-co-compost-2', true],
	['a'.repeat(80), true],
	['a'.repeat(81), false],
	['', false],
	['-a', false],
	['a-', false],
	['a--b', false],
	['A', false],
	['a b', false],
	['সখীপুর', false],
	['a\n', false],
])('"%s" is a slug: %s', (text, expected) => {
	expect(isSlug(text)).toBe(expected);
});

test('any pair of titles gives a slug', () => {
	const bangla = fc.string({ unit: fc.constantFrom(...'কখগঙচছজটডতদনপবমযরলশষসহড়য়ৎংঃঁািীুূৃেৈোৌ্অআইউএও০১৯ -।') });
	const title = fc.option(fc.oneof(bangla, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })));
	fc.assert(
		fc.property(title, title, (en, bn) => {
			expect(slugFromTitle({ en, bn })).toSatisfy(isSlug);
		}),
	);
});
