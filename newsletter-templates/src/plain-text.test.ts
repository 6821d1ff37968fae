import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, clip, sentencesOf } from './plain-text.ts';
import { widthEm } from './text-width.ts';

describe('sentences', () => {
	test('of Bangla end at the danda, not at the point of a shortened word', () => {
		expect(sentencesOf('মো. রহিম ২.৫ কি.মি. হেঁটেছেন। এরপর? ফিরেছেন।', 'bn')).toEqual([
			'মো. রহিম ২.৫ কি.মি. হেঁটেছেন।',
			'এরপর?',
			'ফিরেছেন।',
		]);
	});

	test('of English end at the full stop, not after initials, titles and shortened words', () => {
		expect(
			sentencesOf(
				'Dr. S. B. Karim paid Tk. 5 lakh (approx. USD 4,500). He came at 6 p.m. and left. "Good." So it is.',
				'en',
			),
		).toEqual([
			'Dr. S. B. Karim paid Tk. 5 lakh (approx. USD 4,500).',
			'He came at 6 p.m. and left.',
			'"Good."',
			'So it is.',
		]);
	});

	test('lose nothing: joined they are the text', () => {
		const word = fc.constantFrom('ক', 'খাল।', 'No.', 'end.', 'U.N.', '"why?"', 'abc', '৳ ৫.৫', 'Then', '(x.)');
		fc.assert(
			fc.property(fc.array(word), fc.constantFrom('bn', 'en'), (words, lang) => {
				expect(sentencesOf(words.join(' '), lang).join(' ')).toBe(words.join(' '));
			}),
		);
	});
});

describe('blocks of Markdown', () => {
	test('are paragraphs, list entries, headings and rows, without marks', () => {
		const source =
			'# Head\n\nOne **bold**. Two [link](https://example.org).\n\n- first\n- second\n\n| a | b |\n|---|---|\n| 1 | 2 |';
		expect(blocksOf(source, 'en')).toEqual([
			['Head'],
			['One bold.', 'Two link.'],
			['first'],
			['second'],
			['a · b'],
			['1 · 2'],
		]);
	});

	test('show hostile markup as the text that it is', () => {
		expect(blocksOf('<script>alert("1")</script> & <b>', 'en')).toEqual([['<script>alert("1")</script> & <b>']]);
	});

	test('are none where nobody wrote anything', () => {
		expect(blocksOf(null, 'bn')).toEqual([]);
		expect(blocksOf(' \n\n ', 'bn')).toEqual([]);
	});
});

describe('a short text', () => {
	test('that fits stays as it is', () => {
		expect(clip('পৌরসভা', widthEm('পৌরসভা'))).toBe('পৌরসভা');
	});

	test('that does not fit ends between words in an ellipsis', () => {
		expect(clip('one two three', widthEm('one two th…'))).toBe('one two…');
	});

	test('without spaces is cut between letters, never inside one', () => {
		expect(clip('ক্ষুক্ষুক্ষুক্ষু', widthEm('ক্ষুক্ষু…') + 0.1)).toBe('ক্ষুক্ষু…');
	});

	test('is never wider than asked', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('ক্ষ', 'মি', 'W', ' ', 'i', '漢') }),
				fc.double({ min: 2, max: 9, noNaN: true }),
				(text, em) => {
					expect(widthEm(clip(text, em))).toBeLessThanOrEqual(em);
				},
			),
		);
	});
});
