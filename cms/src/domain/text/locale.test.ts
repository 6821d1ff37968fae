import { describe, expect, test } from 'vitest';
import { isLocale, LOCALES, otherLocale, pickText } from './locale.ts';

test('there are two languages, Bangla first', () => {
	expect(LOCALES).toEqual(['bn', 'en']);
});

describe('a locale', () => {
	test.each(LOCALES)('%s is one', (locale) => {
		expect(isLocale(locale)).toBe(true);
	});

	test.each(['', 'BN', 'bn-BD', 'en-GB', 'fr', '*', null, undefined, 0, ['bn'], { locale: 'bn' }])(
		'%j is none',
		(value) => {
			expect(isLocale(value)).toBe(false);
		},
	);

	test('has one other', () => {
		expect(otherLocale('bn')).toBe('en');
		expect(otherLocale('en')).toBe('bn');
	});
});

describe('a text of two languages', () => {
	const both = { bn: 'পানি সরবরাহ', en: 'Water supply' };

	test('is shown in the language asked for', () => {
		expect(pickText(both, 'bn')).toEqual({ text: 'পানি সরবরাহ', lang: 'bn' });
		expect(pickText(both, 'en')).toEqual({ text: 'Water supply', lang: 'en' });
	});

	test.each([
		['nobody wrote it', null],
		['it was emptied', ''],
	])('is shown in the other language, and says so, where %s', (_, absent) => {
		expect(pickText({ ...both, en: absent }, 'en')).toEqual({ text: 'পানি সরবরাহ', lang: 'bn' });
		expect(pickText({ ...both, bn: absent }, 'bn')).toEqual({ text: 'Water supply', lang: 'en' });
	});

	test('that exists in neither is nothing', () => {
		expect(pickText({ bn: null, en: '' }, 'bn')).toBeNull();
	});
});
