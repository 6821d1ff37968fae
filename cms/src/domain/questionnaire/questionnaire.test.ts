import { describe, expect, test } from 'vitest';
import {
	allQuestions,
	answerPath,
	pathOfResponse,
	readAnswerPath,
	rowsOf,
	visibleAnswers,
	visibleFields,
	visibleQuestions,
} from './questionnaire.ts';
import { field, question, words } from './questionnaire-builders.ts';
import { FIRST_QUESTIONNAIRE } from './questionnaire-first.ts';

function questionOf(key: string) {
	const found = allQuestions(FIRST_QUESTIONNAIRE).find((each) => each.key === key);
	if (found === undefined) throw new Error(`There is no question ${key}.`);
	return found;
}

test.each([
	[{}, 'practice'],
	[{ 'stage.value': 'running' }, 'practice'],
	[{ 'stage.value': 'planned' }, 'planned'],
	[{ 'stage.value': 'planned', 'nothing.isSaid': 'yes' }, 'nothing'],
] as const)('%j is on the path %s', (answers, path) => {
	expect(pathOfResponse(answers)).toBe(path);
});

describe('paths of answers', () => {
	test.each([
		['title.value', { question: 'title', row: null, field: 'value' }],
		['steps.k3f9.what', { question: 'steps', row: 'k3f9', field: 'what' }],
		['steps.k3f9.$position', { question: 'steps', row: 'k3f9', field: '$position' }],
	])('%s has parts', (path, parts) => {
		expect(readAnswerPath(path)).toEqual(parts);
		expect(answerPath(parts.question, parts.field, parts.row)).toBe(path);
	});
	test.each([
		'',
		'title',
		'__proto__.value',
		'title.__proto__',
		'a.b.c.d',
		'$position',
		'steps..what',
		'শিরোনাম.value',
		'a.\u0000',
	])('%j is none', (path) => {
		expect(readAnswerPath(path)).toBeNull();
	});
});

test('rows stand by position; a removed one is gone, one without a position comes last', () => {
	const answers = {
		'steps.b.$position': '2',
		'steps.b.what': 'second',
		'steps.a.$position': '10',
		'steps.c.$position': '1.5',
		'steps.gone.$position': '',
		'steps.gone.what': 'still stored',
		'steps.lost.what': 'its position has not come yet',
		'steps.huge.$position': '1e400',
		'stepsOther.x.$position': '0',
	};
	expect(rowsOf(questionOf('steps'), answers)).toEqual(['c', 'b', 'a', 'huge', 'lost']);
});

describe('what is hidden is not submitted', () => {
	test('answers off the path, of hidden fields, of removed and empty rows, and of unknown questions', () => {
		const answers = {
			'stage.value': 'planned',
			'title.value': 'Emptying on call',
			'novelty.value': 'written while it was running',
			'decision.value': 'no',
			'decision.number': '12/2025',
			'partners.a.$position': '1',
			'partners.a.name': 'DPHE',
			'partners.b.$position': '2',
			'partners.c.$position': '',
			'partners.c.name': 'removed',
			'oldQuestion.value': 'kept, but not asked',
		};
		expect(visibleAnswers(FIRST_QUESTIONNAIRE, answers)).toEqual({
			'stage.value': 'planned',
			'title.value': 'Emptying on call',
			'decision.value': 'no',
			'partners.a.$position': '1',
			'partners.a.name': 'DPHE',
		});
	});
	test('they come back when the answer before them does', () => {
		const answers = { 'decision.value': 'yes', 'decision.number': '12/2025' };
		expect(visibleAnswers(FIRST_QUESTIONNAIRE, answers)).toEqual(answers);
	});
});

describe('conditions', () => {
	const first = question({
		key: 'first',
		label: words('ক', 'a'),
		fields: [
			field('value', 'choice'),
			field('more', 'line', { shownWhen: { path: 'value', values: ['yes'] } }),
			field('most', 'line', { shownWhen: { path: 'more', values: ['all'] } }),
		],
	});
	const second = question({
		key: 'second',
		label: words('খ', 'b'),
		askedWhen: [{ path: 'first.more', values: ['all'] }],
		fields: [field('value', 'line')],
	});
	const guideVideo = { bn: null, en: null };
	const questionnaire = {
		version: 1,
		guideVideo,
		sections: [{ key: 'a', title: words('ক', 'A'), questions: [first, second] }],
	};

	test('a field that hangs on a hidden field is hidden, and so is a question', () => {
		const answers = { 'first.value': 'no', 'first.more': 'all', 'first.most': 'x', 'second.value': 'y' };
		expect(visibleFields(first, answers).map(({ key }) => key)).toEqual(['value']);
		expect(visibleQuestions(questionnaire, answers).map(({ key }) => key)).toEqual(['first']);
		expect(visibleQuestions(questionnaire, { ...answers, 'first.value': 'yes' }).map(({ key }) => key)).toEqual([
			'first',
			'second',
		]);
	});
	test('one of several chosen values is enough', () => {
		expect(visibleFields(questionOf('evidence'), { 'evidence.value': 'noneYet' })).toHaveLength(1);
		expect(visibleFields(questionOf('evidence'), { 'evidence.value': 'survey audit' })).toHaveLength(2);
	});
});
