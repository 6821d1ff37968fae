import { describe, expect, test } from 'vitest';
import { allQuestions } from './questionnaire.ts';
import { FIRST_QUESTIONNAIRE } from './questionnaire-first.ts';
import { answerDifference, presentAnswer } from './questionnaire-present.ts';
import type { Answers } from './response-answers.ts';

function linesOf(key: string, answers: Answers, locale: 'bn' | 'en' = 'bn') {
	const question = allQuestions(FIRST_QUESTIONNAIRE).find((each) => each.key === key);
	if (question === undefined) throw new Error(`There is no question ${key}.`);
	return presentAnswer(question, answers, locale).map(({ row, value }) => (row === null ? value : `${row}: ${value}`));
}

describe('an answer is read in the words of a language', () => {
	test.each([
		['capitalCost', { 'capitalCost.value': '303300000' }, ['৳ ৩০,৩৩,০০,০০০ (৩০ কোটি ৩৩ লাখ টাকা)']],
		['capitalCost', { 'capitalCost.value': 'not-known' }, ['এখনো জানা নেই']],
		['capitalCost', { 'capitalCost.value': 'অনেক টাকা' }, ['অনেক টাকা']],
		['capitalCost', {}, [null]],
		['started', { 'started.value': '2024-07' }, ['জুলাই ২০২৪']],
		[
			'where',
			{ 'where.wards': '1 3 12', 'where.point': '23.810600,90.412500' },
			['ওয়ার্ড ১, ৩, ১২', '২৩.৮১০৬০০, ৯০.৪১২৫০০'],
		],
		['where', { 'where.wards': 'all' }, ['পুরো শহর', null]],
		['stage', { 'stage.value': 'scaled' }, ['সম্প্রসারিত']],
		['preconditions', { 'preconditions.value': 'land vehicle' }, ['জমি; গাড়ি', null]],
		['respondent', { 'respondent.mobile': '+8801712345678' }, [null, null, '০১৭১২-৩৪৫৬৭৮', null]],
	] as const)('%s %j', (key, answers, values) => {
		expect(linesOf(key, answers)).toEqual(values);
	});
	test('rows are counted in their order, without empty ones', () => {
		const answers = {
			...{ 'difficulties.x.$position': '2', 'difficulties.x.difficulty': 'Narrow lanes' },
			...{ 'difficulties.y.$position': '1', 'difficulties.y.difficulty': 'No list' },
			'difficulties.z.$position': '0',
		};
		expect(linesOf('difficulties', answers, 'en')).toEqual([
			...['Difficulty 1: No list', 'Difficulty 1: null', 'Difficulty 2: Narrow lanes', 'Difficulty 2: null'],
		]);
	});
});

describe('the difference of two states', () => {
	test('is told in the order of the questionnaire, unknown questions last', () => {
		const before = { 'advice.value': 'a', 'title.value': 'old', 'gone.value': 'x', 'sector.value': 'water' };
		const after = { 'title.value': 'new', 'advice.value': 'b', 'sector.value': 'water' };
		expect(
			answerDifference(FIRST_QUESTIONNAIRE, before, after).map(({ path, before: was, after: is }) => [path, was, is]),
		).toEqual([
			['title.value', 'old', 'new'],
			['advice.value', 'a', 'b'],
			['gone.value', 'x', ''],
		]);
	});
	test('names a row that was removed, and none that only moved', () => {
		const before = { 'steps.a.$position': '1', 'steps.a.what': 'x', 'steps.b.$position': '2' };
		const after = { 'steps.a.$position': '', 'steps.a.what': 'x', 'steps.b.$position': '1' };
		expect(answerDifference(FIRST_QUESTIONNAIRE, before, after).map(({ path }) => path)).toEqual(['steps.a.$position']);
	});
});
