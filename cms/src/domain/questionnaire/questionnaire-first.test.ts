import { describe, expect, test } from 'vitest';
import { countGraphemes, countWords, isNormalised } from '../text/bangla.ts';
import { allQuestions, BEGINNINGS, questionNumber, questionsOnPath, visibleQuestions } from './questionnaire.ts';
import { FIRST_QUESTIONNAIRE } from './questionnaire-first.ts';

const keysOnPath = (path: 'practice' | 'planned' | 'nothing') =>
	questionsOnPath(FIRST_QUESTIONNAIRE, path).map(({ key }) => key);
const numbersOf = (keys: readonly string[]) => keys.map((key) => questionNumber(FIRST_QUESTIONNAIRE, key, 'en'));

test('nine sections ask 33 questions of a practice, numbered from 1 to 33', () => {
	expect(FIRST_QUESTIONNAIRE.sections).toHaveLength(9);
	expect(numbersOf(keysOnPath('practice'))).toEqual(Array.from({ length: 33 }, (_, index) => String(index + 1)));
});

test('a planned practice is asked 22 questions, and what it wants of others if it likes', () => {
	const planned = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 21, 26, 27, 29, 33];
	const asked = visibleQuestions(FIRST_QUESTIONNAIRE, BEGINNINGS.planned);
	expect(planned).toHaveLength(22);
	expect(numbersOf(asked.filter(({ key }) => key !== 'wants').map(({ key }) => key))).toEqual(planned.map(String));
	expect(asked.find(({ key }) => key === 'wants')?.isRequired).toBe(false);
});

test('nothing to report takes five answers', () => {
	const asked = visibleQuestions(FIRST_QUESTIONNAIRE, BEGINNINGS.nothing).map(({ key }) => key);
	expect(asked).toEqual(['profileOk', 'respondent', 'wants', 'nothing', 'declaration']);
	expect(numbersOf(asked)).toEqual(['1', '2', '30', '30a', '33']);
	expect(questionNumber(FIRST_QUESTIONNAIRE, 'nothing', 'bn')).toBe('৩০ক');
});

describe('the words', () => {
	const labels = allQuestions(FIRST_QUESTIONNAIRE).flatMap(({ label, fields }) => [
		label,
		...fields.flatMap((each) => [
			...each.choices.map((choice) => choice.label),
			...(each.label.bn === '' ? [] : [each.label]),
		]),
	]);
	test('are written in both languages, in the stored form', () => {
		for (const { bn, en } of labels) {
			expect(bn).toMatch(/[\u0980-\u09ff]/);
			expect(en).toMatch(/^[\x20-\x7e]+$/);
			expect(isNormalised(bn)).toBe(true);
		}
	});
	test('every long question has an example in both languages that keeps to its own limit', () => {
		for (const { key, fields, example } of allQuestions(FIRST_QUESTIONNAIRE)) {
			const longest = Math.max(...fields.map(({ kind, maxWords }) => (kind === 'text' ? (maxWords ?? 0) : 0)));
			if (longest === 0 || ['profileOk', 'nothing'].includes(key)) continue;
			for (const text of [example.bn ?? '', example.en ?? '']) {
				expect(text, key).not.toBe('');
				expect(countWords(text), key).toBeLessThanOrEqual(longest);
			}
		}
		const title = allQuestions(FIRST_QUESTIONNAIRE).find(({ key }) => key === 'title');
		expect(countGraphemes(title?.example.bn ?? '')).toBeLessThanOrEqual(100);
	});
});
