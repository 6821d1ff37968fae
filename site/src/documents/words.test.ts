import { countWords } from '@mab/cms/domain/text/bangla.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, englishText } from '../testing/records.ts';
import { inItsOwnLanguage } from './practice-document.ts';
import { documentInput } from './testing.ts';
import { plainText, WORD_LIMITS, wordVersion } from './words.ts';

const sentences = (count: number) => `So ${'word '.repeat(8)}end. `.repeat(count).trim();
const english = (overrides: Parameters<typeof englishText>[0]) =>
	inItsOwnLanguage(documentInput({ text: { en: englishText(overrides) } }));

describe('a version in so many words', () => {
	test.each(WORD_LIMITS)('has at most %i words in either language, however long the record is', (limit) => {
		const long = {
			summary: sentences(200),
			problem: sentences(200),
			lessons: [sentences(200)],
			steps: Array.from({ length: 20 }, () => ({ title: 'A step', text: sentences(50), when: null, who: null })),
		};
		for (const document of [english(long), inItsOwnLanguage(documentInput({ text: { bn: banglaText(long) } }, 'bn'))]) {
			const { paragraphs, wordCount } = wordVersion(document, limit);
			expect(wordCount).toBe(countWords(plainText(paragraphs)));
			expect(wordCount).toBeLessThanOrEqual(limit);
			expect(wordCount).toBeGreaterThan(limit * 0.85);
		}
	});

	test('is made of whole sentences of the record, in the order of the page', () => {
		const document = english({ summary: 'One is here. Two is here.', problem: 'Three was there. Four was there.' });
		const text = plainText(wordVersion(document, 300).paragraphs);
		const order = ['One is here. Two is here.', 'Three was there. Four was there.', 'Find the land: The council'];
		expect(order.map((part) => text.indexOf(part))).toEqual(
			order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
		);
		expect(text).not.toContain('-1');
		for (const part of order) expect(text).toContain(part);
	});

	test('has headings in the longest version alone, each once', () => {
		const document = english({});
		expect(wordVersion(document, 100).paragraphs.every(({ heading }) => heading === null)).toBe(true);
		const headings = wordVersion(document, 800).paragraphs.flatMap(({ heading }) => heading ?? []);
		expect(headings).toContain('Lessons');
		expect(new Set(headings).size).toBe(headings.length);
	});

	test('does not end in a stray sentence of a later part', () => {
		const document = english({ problem: sentences(40), lessons: ['Stray.'] });
		expect(plainText(wordVersion(document, 100).paragraphs)).not.toContain('Stray.');
	});

	test('is empty where the first sentence is longer, rather than a cut sentence', () => {
		expect(wordVersion(english({ oneLine: 'word '.repeat(120), summary: '' }), 100)).toMatchObject({
			wordCount: 0,
			paragraphs: [],
		});
	});

	test('closes an entry without a full stop, with the danda in Bangla', () => {
		const document = inItsOwnLanguage(
			documentInput({ text: { bn: banglaText({ summary: '- প্রথম কাজ\n- দ্বিতীয় কাজ' }) } }, 'bn'),
		);
		expect(plainText(wordVersion(document, 100).paragraphs)).toContain('প্রথম কাজ। দ্বিতীয় কাজ।');
	});

	test('is in the language of the texts where the other is not published', () => {
		const document = inItsOwnLanguage(documentInput({ text: { en: englishText() } }, 'bn'));
		const text = plainText(wordVersion(document, 800).paragraphs);
		expect(text).not.toMatch(/[\u0980-\u09ff]/);
		expect(text).toContain('Tanks emptied in a year: Before 0 tanks (2014), Latest 1,450 tanks (June 2025).');
	});

	test('never breaks its limit, whatever the texts hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', '।', 'ক', '\n', '*', '"') }), (text) => {
				const document = english({ summary: text, problem: text, lessons: [text] });
				for (const limit of WORD_LIMITS) expect(wordVersion(document, limit).wordCount).toBeLessThanOrEqual(limit);
			}),
		);
	});
});
