import { countWords } from '@mab/cms/domain/text/bangla.ts';
import { describe, expect, test } from 'vitest';
import { UNBROKEN } from './blocks/examples.ts';
import { shorten } from './shorten.ts';

describe('shortening', () => {
	test('leaves a text that fits as it was written', () => {
		expect(shorten('One **two** [three](/en/x/).', 5, 'en')).toEqual({
			writing: { format: 'markdown', text: 'One **two** [three](/en/x/).', lang: 'en' },
			isCut: false,
		});
	});

	test('cuts between sentences and keeps paragraphs', () => {
		const { writing, isCut } = shorten('মো. রহিম এলেন। তিনি গেলেন।\n\nতারপর বৃষ্টি। সবাই ভিজল।', 7, 'bn');
		expect(isCut).toBe(true);
		expect(writing).toEqual({ format: 'plain', text: 'মো. রহিম এলেন। তিনি গেলেন।\n\nতারপর বৃষ্টি।', lang: 'bn' });
	});

	test('leaves out headings, whose text it may not keep', () => {
		expect(shorten('# Head\n\nOne two. Three four five.', 3, 'en').writing.text).toBe('One two.');
	});

	test('cuts a sentence that is longer than everything, and shows that', () => {
		const text = shorten(`${'word '.repeat(80)}end.`, 20, 'en').writing.text;
		expect(text.endsWith('…')).toBe(true);
		expect(countWords(text)).toBeLessThanOrEqual(40);
		expect(shorten(UNBROKEN.repeat(30), 20, 'bn').writing.text.length).toBeLessThan(400);
	});

	test('of nothing is nothing', () => {
		expect(shorten('', 10, 'bn')).toMatchObject({ writing: { text: '' }, isCut: false });
	});
});
