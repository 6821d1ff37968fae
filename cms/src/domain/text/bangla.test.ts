import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	compareText,
	countGraphemes,
	countWords,
	fiscalYearLabel,
	formatDay,
	formatInstant,
	formatNumber,
	formatPartialDate,
	formatPercent,
	formatTaka,
	formatTakaWords,
	isDay,
	isNormalised,
	isPartialDate,
	normaliseText,
	parseLooseNumber,
	spellTaka,
	toAsciiDigits,
	toBanglaDigits,
} from './bangla.ts';

const ZWNJ = '\u200c';
const ZWJ = '\u200d';
const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc.string({
		unit: fc.constantFrom(
			...'কযরড়ঢ়য়ািুেো্০৯ \r\n\t,.-12',
			ZWJ,
			ZWNJ,
			'\ufeff',
			'\u200b',
			'\ud83d',
			'\u09df',
			'\u0085',
			'👩',
		),
	}),
);
const anyLocale = fc.constantFrom('bn' as const, 'en' as const);

describe('digits', () => {
	test('change script and leave everything else', () => {
		expect(toBanglaDigits('Ward 7, ২০২৬: 10.5%')).toBe('Ward ৭, ২০২৬: ১০.৫%');
		expect(toAsciiDigits('ওয়ার্ড ৭, 2026: ১০.৫%')).toBe('ওয়ার্ড 7, 2026: 10.5%');
	});

	test('come back from the other script', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(toAsciiDigits(toBanglaDigits(text))).toBe(toAsciiDigits(text));
				expect(toBanglaDigits(toAsciiDigits(text))).toBe(toBanglaDigits(text));
			}),
		);
	});
});

describe('text in its stored form', () => {
	test.each([
		['is NFC: one-part and two-part য় are equal', 'সম\u09df', 'সম\u09af\u09bc'],
		['is NFC: a vowel sign typed in two parts is one', 'ক\u09c7\u09be', 'ক\u09cb'],
		['has no white space around it', ' \n\u00a0পৌরসভা\t ', 'পৌরসভা'],
		['has LF line ends', 'এক\r\nদুই\rতিন\u2028চার', 'এক\nদুই\nতিন\nচার'],
		['has no byte order mark and no zero-width space', '\ufeffপৌর\u200bসভা\ufeff', 'পৌরসভা'],
		['has no controls but tab and line feed', 'a\u0000b\u0007\tc\u009f\nd', 'ab\tc\nd'],
		['has no marks of writing direction', '\u202eabc\u202c\u200f', 'abc'],
		['keeps ZWJ that makes the ya-phala of র', `র${ZWJ}্যাব`, `র${ZWJ}্যাব`],
		['keeps ZWNJ that shows the hasanta', `ওয়ার্ড${ZWNJ}ভিত্তিক`.normalize('NFC'), `ওয়ার্ড${ZWNJ}ভিত্তিক`.normalize('NFC')],
		['keeps one of several joiners', `ক্${ZWNJ}${ZWNJ}ষ`, `ক্${ZWNJ}ষ`],
		['has no joiner at the edge of a word or in Latin', `${ZWJ}ক${ZWNJ} wa${ZWJ}rd`, 'ক ward'],
		['keeps the joiner inside an emoji', '👩\u200d👧 ❤️\u200d🔥 👩🏽\u200d🔬', '👩\u200d👧 ❤️\u200d🔥 👩🏽\u200d🔬'],
		['replaces half a character, which UTF-8 cannot hold', 'a\ud83d b', 'a\ufffd b'],
		['keeps space and line breaks inside', 'এক  দুই\n\nতিন', 'এক  দুই\n\nতিন'],
		['has no joiner between a letter and an emoji', 'a\u200d👩', 'a👩'],
	])('%s', (_, typed, stored) => {
		expect(normaliseText(typed)).toBe(stored);
		expect(isNormalised(stored)).toBe(true);
	});

	test('is reached in one step', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const stored = normaliseText(text);
				expect(isNormalised(stored)).toBe(true);
				expect(stored.normalize('NFC')).toBe(stored);
				expect(stored.isWellFormed()).toBe(true);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('is recognised', () => {
		expect(isNormalised('সম\u09df')).toBe(false);
		expect(isNormalised('পৌরসভা ')).toBe(false);
		expect(isNormalised('')).toBe(true);
	});
});

describe('counting', () => {
	test.each([
		['', 0],
		['পৌরসভা', 4],
		['ক্ষুদ্র', 2],
		['য়', 1],
		['👨‍👩‍👧', 1],
		['abc', 3],
	])('the letters a reader sees in "%s" are %i', (text, count) => {
		expect(countGraphemes(text)).toBe(count);
	});

	test.each([
		['', 0],
		[' — । ', 0],
		['সাত নম্বর ওয়ার্ডে, ২০২৬ সালে।', 5],
		[`ওয়ার্ড${ZWNJ}ভিত্তিক সভা`, 2],
		['Faecal sludge (12.5 tonnes)', 4],
	])('the words in "%s" are %i', (text, count) => {
		expect(countWords(text)).toBe(count);
	});
});

describe('numbers', () => {
	test.each([
		[0, '০', '0'],
		[999, '৯৯৯', '999'],
		[100_000, '১,০০,০০০', '1,00,000'],
		[12_345_678.5, '১,২৩,৪৫,৬৭৮.৫', '1,23,45,678.5'],
		[-1_234_567, '-১২,৩৪,৫৬৭', '-12,34,567'],
		[0.1234, '০.১২৩', '0.123'],
		[-0, '০', '0'],
		[-0.0001, '০', '0'],
	])('%d groups by lakh and crore in both languages', (value, bn, en) => {
		expect(formatNumber(value, 'bn')).toBe(bn);
		expect(formatNumber(value, 'en')).toBe(en);
	});

	test('have three digits in the last group and two in the others, the same in both languages', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), (value) => {
				const en = formatNumber(value, 'en');
				expect(en).toMatch(/^-?\d{1,3}$|^-?\d{1,2}(?:,\d{2})*,\d{3}$/);
				expect(toAsciiDigits(formatNumber(value, 'bn'))).toBe(en);
			}),
		);
	});

	test('come back from the text they are shown as', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), anyLocale, (value, locale) => {
				expect(parseLooseNumber(formatNumber(value, locale))).toBe(value);
			}),
		);
	});

	test('of percent are as people say them', () => {
		expect(formatPercent(12.5, 'bn')).toBe('১২.৫%');
		expect(formatPercent(100, 'en')).toBe('100%');
		expect(formatPercent(33.333, 'en')).toBe('33.3%');
	});
});

describe('money', () => {
	test.each([
		[303_300_000, '৳ ৩০,৩৩,০০,০০০', 'Tk 30,33,00,000'],
		[0, '৳ ০', 'Tk 0'],
		[-45_000, '৳ -৪৫,০০০', 'Tk -45,000'],
	])('%d Taka has its sign in front', (amountBdt, bn, en) => {
		expect(formatTaka(amountBdt, 'bn')).toBe(bn);
		expect(formatTaka(amountBdt, 'en')).toBe(en);
	});

	test.each([
		[303_300_000, '৩০.৩৩ কোটি টাকা', '30.33 crore Taka'],
		[10_000_000, '১ কোটি টাকা', '1 crore Taka'],
		[9_999_999, '১ কোটি টাকা', '1 crore Taka'],
		[9_994_000, '৯৯.৯৪ লাখ টাকা', '99.94 lakh Taka'],
		[550_000, '৫.৫ লাখ টাকা', '5.5 lakh Taka'],
		[100_000, '১ লাখ টাকা', '1 lakh Taka'],
		[99_999, '৯৯,৯৯৯ টাকা', '99,999 Taka'],
		[0, '০ টাকা', '0 Taka'],
		[-20_000_000, '-২ কোটি টাকা', '-2 crore Taka'],
		[1e12, '১,০০,০০০ কোটি টাকা', '1,00,000 crore Taka'],
	])('%d Taka in words', (amountBdt, bn, en) => {
		expect(formatTakaWords(amountBdt, 'bn')).toBe(bn);
		expect(formatTakaWords(amountBdt, 'en')).toBe(en);
	});

	test.each([
		[303_300_000, '৩০ কোটি ৩৩ লাখ টাকা', '30 crore 33 lakh Taka'],
		[303_345_600, '৩০ কোটি ৩৩ লাখ ৪৫ হাজার ৬০০ টাকা', '30 crore 33 lakh 45 thousand 600 Taka'],
		[9_999_999, '৯৯ লাখ ৯৯ হাজার ৯৯৯ টাকা', '99 lakh 99 thousand 999 Taka'],
		[1000, '১ হাজার টাকা', '1 thousand Taka'],
		[0, '০ টাকা', '0 Taka'],
		[-20_000_000, '-২ কোটি টাকা', '-2 crore Taka'],
		[1e12, '১,০০,০০০ কোটি টাকা', '1,00,000 crore Taka'],
	])('%d Taka part by part', (amountBdt, bn, en) => {
		expect(spellTaka(amountBdt, 'bn')).toBe(bn);
		expect(spellTaka(amountBdt, 'en')).toBe(en);
	});

	test('never shows a hundred lakh', () => {
		fc.assert(
			fc.property(fc.integer({ min: 9_900_000, max: 10_100_000 }), (amountBdt) => {
				expect(formatTakaWords(amountBdt, 'en')).not.toContain('100 lakh');
			}),
		);
	});
});

describe('dates', () => {
	test.each([
		['2026-04-14', '১৪ এপ্রিল, ২০২৬', '14 April 2026'],
		['2025-09-01', '১ সেপ্টেম্বর, ২০২৫', '1 September 2025'],
		['2024-02-29', '২৯ ফেব্রুয়ারি, ২০২৪', '29 February 2024'],
	])('%s is shown as a day', (day, bn, en) => {
		expect(formatDay(day, 'bn')).toBe(bn.normalize('NFC'));
		expect(formatDay(day, 'en')).toBe(en);
	});

	test('known only in part show that part', () => {
		expect(formatPartialDate('2024', 'bn')).toBe('২০২৪');
		expect(formatPartialDate('2024', 'en')).toBe('2024');
		expect(formatPartialDate('2024-03', 'bn')).toBe('মার্চ ২০২৪');
		expect(formatPartialDate('2024-03', 'en')).toBe('March 2024');
	});

	test('of an instant are those of Bangladesh, with a 24-hour clock', () => {
		expect(formatInstant('2026-04-14T08:32:00Z', 'bn')).toBe('১৪ এপ্রিল, ২০২৬, ১৪:৩২');
		expect(formatInstant('2026-04-14T08:32:00Z', 'en')).toBe('14 April 2026, 14:32');
		expect(formatInstant('2026-06-30T18:00:00.000Z', 'en')).toBe('1 July 2026, 00:00');
	});

	test.each([
		['2025-07-01', '২০২৫-২৬', '2025-26'],
		['2025-06-30', '২০২৪-২৫', '2024-25'],
		['2026-01-15', '২০২৫-২৬', '2025-26'],
		['2099-12-31', '২০৯৯-০০', '2099-00'],
	])('%s lies in the fiscal year that runs from July to June', (day, bn, en) => {
		expect(fiscalYearLabel(day, 'bn')).toBe(bn);
		expect(fiscalYearLabel(day, 'en')).toBe(en);
	});

	test.each(['', 'soon', '2026-02-30', '2026-13', '১৪-০৪-২০২৬'])(
		'that cannot be read are shown as given: "%s"',
		(text) => {
			for (const format of [formatDay, formatPartialDate, formatInstant, fiscalYearLabel]) {
				expect(format(text, 'bn')).toBe(text);
			}
		},
	);

	test.each(['1', '2026-04-14', '2026-02-30T10:00:00Z', '2026-04-14T25:00:00Z'])('"%s" is no instant', (text) => {
		expect(formatInstant(text, 'en')).toBe(text);
	});

	test.each([
		['2026-04-14', true],
		['2024-02-29', true],
		['2025-02-29', false],
		['2026-04-31', false],
		['2026-00-10', false],
		['0000-01-01', false],
		['2026-4-14', false],
		['২০২৬-০৪-১৪', false],
		['2026-04-14T00:00', false],
		['2026-04-14\n', false],
	])('"%s" is a day: %s', (text, expected) => {
		expect(isDay(text)).toBe(expected);
	});

	test.each([
		['2026', true],
		['2026-12', true],
		['2026-13', false],
		['2026-00', false],
		['0000', false],
		['26', false],
		['2026-04-14', false],
		['', false],
	])('"%s" is a partial date: %s', (text, expected) => {
		expect(isPartialDate(text)).toBe(expected);
	});
});

describe('order', () => {
	test('puts ং after the vowels and both forms of য় together', () => {
		expect(['কলা', 'কংস', 'অংশ', 'কাক'].sort(compareText('bn'))).toEqual(['অংশ', 'কংস', 'কলা', 'কাক']);
		expect(compareText('bn')('সম\u09df', 'সম\u09af\u09bc')).toBe(0);
	});

	test('counts numbers by value in either script', () => {
		expect(['ওয়ার্ড ১০', 'ওয়ার্ড 3', 'ওয়ার্ড ২'].sort(compareText('bn'))).toEqual(['ওয়ার্ড ২', 'ওয়ার্ড 3', 'ওয়ার্ড ১০']);
		expect(['ward 10', 'Ward 9', 'ward 1'].sort(compareText('en'))).toEqual(['ward 1', 'Ward 9', 'ward 10']);
	});
});

describe('a number that a person typed', () => {
	test.each([
		['১২৩', 123],
		['১২,৩৪,৫৬৭.৫', 1_234_567.5],
		['1,234,567', 1_234_567],
		['12 34 567', 1_234_567],
		['১২\u00a0৩৪\u202f৫৬৭', 1_234_567],
		['1, 00, 000', 100_000],
		[' 42 ', 42],
		['-৫', -5],
		['\u22125', -5],
		['+5', 5],
		['.5', 0.5],
		['007', 7],
		['0', 0],
		['-0', 0],
		['৯০০৭১৯৯২৫৪৭৪০৯৯১', 9_007_199_254_740_991],
	])('"%s" is %d', (input, value) => {
		expect(parseLooseNumber(input)).toBe(value);
	});

	test.each([
		['', 'nothing'],
		['-', 'only a sign'],
		['.', 'only a point'],
		['5.', 'decimals missing'],
		['1,5', 'perhaps a decimal comma'],
		['10,00', 'no grouping that exists'],
		['1,0000', 'no grouping that exists'],
		[',100', 'a group missing'],
		['1.234.567', 'two points'],
		['1.5,000', 'a comma after the point'],
		['12a', 'a letter'],
		['1e5', 'an exponent'],
		['0x10', 'hexadecimal'],
		['৫ লাখ', 'a word'],
		['1\n000', 'two lines'],
		['--5', 'two signs'],
		['9007199254740993', 'more than a number holds exactly'],
	])('"%s" is not read: %s', (input) => {
		expect(parseLooseNumber(input)).toBeNull();
	});
});

test('nothing throws on any text or number', () => {
	const functionsOfText = [toBanglaDigits, toAsciiDigits, normaliseText, isNormalised, countGraphemes, countWords];
	const functionsOfDate = [formatDay, formatPartialDate, formatInstant, fiscalYearLabel];
	const functionsOfNumber = [formatNumber, formatTaka, formatTakaWords, formatPercent];
	fc.assert(
		fc.property(anyText, fc.double(), anyLocale, (text, value, locale) => {
			for (const call of functionsOfText) call(text);
			for (const call of functionsOfDate) expect(call(text, locale)).toBeTypeOf('string');
			for (const call of functionsOfNumber) expect(call(value, locale)).toBeTypeOf('string');
			parseLooseNumber(text);
			compareText(locale)(text, text);
		}),
	);
});
