import { describe, expect, test } from 'vitest';
import { LOCALES } from '../text/locale.ts';
import { HOUSE_TERMS } from './house-terms.ts';

describe('the terms of the house', () => {
	test('have an address each, in ASCII', () => {
		const keys = HOUSE_TERMS.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
	});

	test('are written in both languages, as texts are stored', () => {
		const texts = HOUSE_TERMS.flatMap(({ term, meaning }) =>
			LOCALES.flatMap((locale) => [term[locale], meaning[locale]]),
		);
		expect(texts.filter((text) => text === '' || text !== text.normalize('NFC'))).toEqual([]);
	});

	test('are not what another of them tells not to write', () => {
		const written = HOUSE_TERMS.flatMap(({ term }) => LOCALES.flatMap((locale) => term[locale].split(', ')));
		const avoided = HOUSE_TERMS.flatMap(({ not }) => LOCALES.flatMap((locale) => not[locale]));
		expect(avoided.filter((word) => written.includes(word))).toEqual([]);
	});
});
