import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DifferencePart, wordDifference } from './text-difference.ts';

/** What blows up takes minutes; a busy machine may take seconds for what is done in a moment. */
const MOMENT_MS = 10_000;

const joined = (parts: readonly DifferencePart[], without: DifferencePart['kind']) =>
	parts
		.filter(({ kind }) => kind !== without)
		.map(({ text }) => text)
		.join('');

describe('the difference of two texts', () => {
	test('is one part when nothing changed, and none when both are empty', () => {
		expect(wordDifference('একই কথা', 'একই কথা')).toEqual([{ kind: 'same', text: 'একই কথা' }]);
		expect(wordDifference('', '')).toEqual([]);
	});

	test('shows a changed word with the words around it', () => {
		expect(wordDifference('The plant treats 12 tonnes a day.', 'The plant treats 15 tonnes a day.')).toEqual([
			{ kind: 'same', text: 'The plant treats ' },
			{ kind: 'removed', text: '12' },
			{ kind: 'added', text: '15' },
			{ kind: 'same', text: ' tonnes a day.' },
		]);
	});

	test('keeps a Bangla word whole although one vowel sign changed', () => {
		expect(wordDifference('সখীপুর পৌরসভা', 'সখিপুর পৌরসভা')).toEqual([
			{ kind: 'removed', text: 'সখীপুর' },
			{ kind: 'added', text: 'সখিপুর' },
			{ kind: 'same', text: ' পৌরসভা' },
		]);
	});

	test('shows neighbouring changed words as one change, not as words with spaces between', () => {
		expect(wordDifference('in a very small town', 'in one rather large town')).toEqual([
			{ kind: 'same', text: 'in ' },
			{ kind: 'removed', text: 'a very small' },
			{ kind: 'added', text: 'one rather large' },
			{ kind: 'same', text: ' town' },
		]);
	});

	test('shows a sentence put in between', () => {
		expect(wordDifference('First. Third.', 'First. Second. Third.')).toEqual([
			{ kind: 'same', text: 'First. ' },
			{ kind: 'added', text: 'Second. ' },
			{ kind: 'same', text: 'Third.' },
		]);
	});

	test('shows text that was all removed or all added', () => {
		expect(wordDifference('gone now', '')).toEqual([{ kind: 'removed', text: 'gone now' }]);
		expect(wordDifference('', 'new text')).toEqual([{ kind: 'added', text: 'new text' }]);
	});

	test('shows changed white space', () => {
		expect(wordDifference('one two', 'one\n\ntwo')).toEqual([
			{ kind: 'same', text: 'one' },
			{ kind: 'removed', text: ' ' },
			{ kind: 'added', text: '\n\n' },
			{ kind: 'same', text: 'two' },
		]);
	});
});

describe('for any two texts', () => {
	const word = fc.oneof(
		fc.constantFrom('ward', 'ওয়ার্ড', '২০২৬', 'a', 'b', ' ', '  ', '\n'),
		fc.string({ unit: 'grapheme' }),
	);
	const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

	test('what stayed and what was removed is the old text, what stayed and what was added the new one', () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const parts = wordDifference(before, after);
				expect(joined(parts, 'added')).toBe(before);
				expect(joined(parts, 'removed')).toBe(after);
			}),
		);
	});

	test('no part is empty and no neighbours are of one kind', () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const parts = wordDifference(before, after);
				expect(parts.every((part) => part.text !== '')).toBe(true);
				expect(parts.some((part, index) => index > 0 && parts[index - 1]?.kind === part.kind)).toBe(false);
			}),
		);
	});
});

describe('long texts', () => {
	const words = (count: number, prefix: string) =>
		Array.from({ length: count }, (_, index) => `${prefix}${index % 300}`).join(' ');

	test('of 2,000 words are compared in a moment', () => {
		const [before, after] = [words(2_000, 'শব্দ'), `intro ${words(2_000, 'শব্দ').replaceAll('শব্দ7 ', '')} end`];
		const startedAt = performance.now();
		const parts = wordDifference(before, after);
		expect(performance.now() - startedAt).toBeLessThan(MOMENT_MS);
		expect(joined(parts, 'removed')).toBe(after);
		expect(parts.filter(({ kind }) => kind === 'same').length).toBeGreaterThan(5);
	});

	test('too long to compare count as replaced between their common beginning and end', () => {
		const parts = wordDifference(`start ${words(20_000, 'a')} end`, `start ${words(20_000, 'b')} end`);
		expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
		expect(parts.at(0)?.text).toBe('start ');
		expect(parts.at(-1)?.text).toBe(' end');
	});
});
