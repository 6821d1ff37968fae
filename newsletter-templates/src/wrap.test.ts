import { countGraphemes } from '@mab/cms/domain/text/bangla.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HARD_WORDS } from './hard-words.examples.ts';
import { wrap } from './wrap.ts';

describe('wrapping', () => {
	test('breaks at spaces and sets later lines in', () => {
		expect(wrap('* এক দুই তিন চার', 9, '  ')).toEqual(['* এক দুই', '  তিন চার']);
	});

	test('counts letters as a reader does: a conjunct is one', () => {
		expect(wrap('ক্ষ স্ত্রী ন্ত্র', 4)).toEqual(['ক্ষ স্ত্রী', 'ন্ত্র']);
	});

	test('breaks a word longer than a line between letters', () => {
		expect(wrap('স্ত্রীক্ষন্ত্রজ্ঞ', 2)).toEqual(['স্ত্রীক্ষ', 'ন্ত্রজ্ঞ']);
	});

	test('has nothing for nothing', () => {
		expect(wrap('  ', 10)).toEqual([]);
	});

	test('loses no word, and no line is longer than it may be', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...HARD_WORDS), { maxLength: 60 }),
				fc.integer({ min: 20, max: 78 }),
				(words, columns) => {
					const lines = wrap(words.join(' '), columns);
					expect(lines.join(' ')).toBe(words.join(' '));
					expect(lines.every((line) => countGraphemes(line) <= columns)).toBe(true);
				},
			),
		);
	});
});
