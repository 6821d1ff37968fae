import { describe, expect, test } from 'vitest';
import { type WordToAvoid, wordsToAvoidIn, wordWarnings } from './words-to-avoid.ts';

const nothing = { en: null, bn: null };
const word = (bn: string | null, en: string | null): WordToAvoid => ({
	word: { bn, en },
	reason: { en: 'names a party', bn: null },
	suggestion: nothing,
});
const written = (text: string, ...list: WordToAvoid[]) => wordsToAvoidIn(text, list).map((found) => found.written);

describe('a word to avoid', () => {
	const league = word('কমলা দল', 'Orange League');

	test.each([
		['in Bangla with an ending', 'তিনি কমলা দলের নেতা।', 'কমলা দলের'],
		['in English in another case', 'Elected for the ORANGE LEAGUE in 2015.', 'ORANGE LEAGUE'],
		['in English inside a Bangla text', 'তিনি Orange League-এর সদস্য।', 'Orange League'],
		['bound by a hyphen', 'An Orange-League mayor.', 'Orange-League'],
	])('is found %s', (_, text, expected) => {
		expect(written(text, league).map((each) => each.replace(/-এর$/, ''))).toEqual([expected]);
	});

	test.each([
		['one of its words alone', 'An orange was planted; the league met.'],
		['the words in another order', 'The league orange.'],
		['a longer word that contains it', 'কমলা দলিল'],
		['an empty text', ''],
	])('is not %s', (_, text) => {
		expect(written(text, league)).toEqual([]);
	});

	test('is told once a text, however often it stands there', () => {
		expect(written('দল দলের দলকে', word('দল', null))).toHaveLength(1);
	});

	test('that says nothing in either language finds nothing', () => {
		expect(written('Any text.', word(null, null), word('', '—'))).toEqual([]);
	});
});

test('the warning names the attribute, the word as written, and why', () => {
	const content = { title: 'New drains', steps: [{ title: 'Vote', text: 'The Orange League agreed.' }], sdgs: [6] };
	const [warning, ...more] = wordWarnings(content, [word(null, 'Orange League')], 'en');
	expect(more).toEqual([]);
	expect(warning).toMatchObject({ field: 'steps', locale: 'en', code: 'word-to-avoid' });
	expect(warning?.message.en).toContain('"Orange League"');
	expect(warning?.message.bn).toContain('names a party');
});

test('an empty list warns of nothing', () => {
	expect(wordWarnings({ title: 'Anything' }, [], 'bn')).toEqual([]);
});
