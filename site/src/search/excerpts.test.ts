import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, type Matcher, marked } from './excerpts.ts';
import { plain } from './findables.ts';

const matcher = (...stems: string[]): Matcher => ({ stems: new Set(stems), beginning: '' });
const matches = (parts: readonly { text: string; isMatch: boolean }[]) =>
	parts.filter(({ isMatch }) => isMatch).map(({ text }) => text);

describe('marking', () => {
	test('marks whole words in every case and in both spellings of য়', () => {
		expect(matches(marked('পৌরসভার ময়লা, পৌরসভায় সম\u09dfে', matcher('পৌরসভা', 'সম\u09af\u09bc')))).toEqual([
			'পৌরসভার',
			'পৌরসভায়',
			'সম\u09dfে',
		]);
	});

	test('marks what is being typed, and two words that answered as one', () => {
		expect(matches(marked('Rickshaws and rice', { stems: new Set(), beginning: 'ric' }))).toEqual([
			'Rickshaws',
			'rice',
		]);
		expect(matches(marked('কঠিন বর্জ্য ফেলা', matcher('কঠিনবর্জ্য')))).toEqual(['কঠিন', 'বর্জ্য']);
	});

	test('gives parts of the text and nothing else: joined, they are the text, and none is markup that was not in it', () => {
		const hostile = fc.string({
			unit: fc.oneof(
				fc.constantFrom('<', '>', '&', '"', "'", 'tax', ' ', 'কর', '<b>', '</mark>', '&lt;'),
				fc.string({ unit: 'binary' }),
			),
		});
		fc.assert(
			fc.property(hostile, (text) => {
				const parts = marked(text, matcher('tax', 'কর', 'b', 'mark'));
				expect(parts.map((part) => part.text).join('')).toBe(text);
				for (const part of parts) expect(Object.keys(part).sort()).toEqual(['isMatch', 'text']);
			}),
		);
	});

	test('leaves markup of a record as the characters that it is', () => {
		const text = '<img src=x onerror=alert(1)> tax <script>alert(2)</script>';
		expect(marked(text, matcher('tax'))).toEqual([
			{ text: '<img src=x onerror=alert(1)> ', isMatch: false },
			{ text: 'tax', isMatch: true },
			{ text: ' <script>alert(2)</script>', isMatch: false },
		]);
	});
});

describe('an excerpt', () => {
	const long = `${'before '.repeat(60)}the tax was collected ${'after '.repeat(60)}`;
	const text = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('');

	test('is taken where most of the words stand', () => {
		expect(matches(excerpt(['tax once', long], matcher('tax', 'collect')))).toEqual(['tax', 'collected']);
	});

	test('has dots where something is left out, and no half word', () => {
		const shown = text(excerpt([long], matcher('tax')));
		expect(shown.length).toBeLessThan(200);
		expect(shown).toMatch(/^… before/);
		expect(shown).toMatch(/(before|after) …$/);
	});

	test('is the beginning of the first text where nothing is found', () => {
		expect(text(excerpt(['First text.', 'Second text.'], matcher('tax')))).toBe('First text.');
		expect(excerpt([], matcher('tax'))).toEqual([]);
	});

	test('goes on with the first text after a short heading', () => {
		expect(text(excerpt(['How it works.', 'Tax fair'], matcher('fair')))).toBe('Tax fair … How it works.');
	});
});

test('Markdown is shown without its marks', () => {
	expect(plain('## Title\n\n- **bold** and *soft*\n- [link](https://example.org) `code`\n\n> quote_with_bars')).toBe(
		'Title bold and soft link code quote_with_bars',
	);
});
