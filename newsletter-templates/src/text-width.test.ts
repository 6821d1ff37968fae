import { describe, expect, test } from 'vitest';
import { widthEm } from './text-width.ts';

/** Measured with `measureText` in Chromium 156 with Hind Siliguri: mean width of a letter over the seeded texts. */
describe('the width of a text is estimated', () => {
	test.each([
		['পৌরসভা প্রতিটি ওয়ার্ডে নিরাপদে সেপটিক ট্যাংক খালি করার ব্যবস্থা করেছে।', 0.605, 68],
		['The municipality empties the septic tanks of every ward on call, and composts the sludge.', 0.426, 90],
	])('not below what it is: %s', (text, meanEm, letterCount) => {
		const graphemes = [...new Intl.Segmenter('bn').segment(text)].length;
		expect(widthEm(text)).toBeGreaterThan(meanEm * graphemes);
		expect(widthEm(text)).toBeLessThan(meanEm * graphemes * 1.25);
		expect(graphemes).toBeLessThan(letterCount);
	});

	test('wide for wide letters and narrow for narrow ones', () => {
		expect(widthEm('WWWW')).toBeGreaterThan(2 * widthEm('iiii'));
	});

	test('of conjuncts by their first letter: three letters joined are not three letters wide', () => {
		expect(widthEm('ক্ষ্ম')).toBeLessThan(widthEm('কষম'));
	});

	test('of an unknown script at its widest', () => {
		expect(widthEm('漢')).toBeGreaterThan(1);
	});
});
