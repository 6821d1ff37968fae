import { expect, test } from 'vitest';
import { periodOfSlug, periodText } from './edition-period.ts';

test('a quarter is called by its months', () => {
	const words = { en: 'July–September 2026', bn: 'জুলাই–সেপ্টেম্বর ২০২৬' };
	expect(periodText({ year: 2026, quarter: 3 })).toEqual(words);
	expect(periodOfSlug('2026-q3')).toEqual(words);
});

test('what is no quarter stays as it is', () => {
	expect(periodOfSlug('2026-q5')).toEqual({ en: '2026-q5', bn: '2026-q5' });
});
