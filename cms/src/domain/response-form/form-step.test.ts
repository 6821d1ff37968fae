import { expect, test } from 'vitest';
import { FIRST_QUESTIONNAIRE } from '../questionnaire/questionnaire-first.ts';
import type { Answers } from '../questionnaire/response-answers.ts';
import { placeBefore, takeStep } from './form-step.ts';

const questionnaire = FIRST_QUESTIONNAIRE;
const place = (question: string, row: string | null = null) => ({ kind: 'question' as const, question, row });

/** A page that shows these paths is sent with these fields. */
function step(key: string, fields: Record<string, string | string[]>, options: Options = {}) {
	const { answers = {}, row = null, isChecking = false } = options;
	const posted = new URLSearchParams();
	for (const [name, value] of Object.entries(fields)) {
		for (const each of [value].flat()) posted.append(name, each);
	}
	return takeStep({ questionnaire, answers, place: place(key, row), query: { isChecking }, posted });
}
interface Options {
	answers?: Answers;
	row?: string | null;
	isChecking?: boolean;
}

test('what is typed in Bangla is kept in the one form, and the next question follows', () => {
	const { changes, next } = step('capitalCost', { shown: 'capitalCost.value', 'capitalCost.value': '৩০ লাখ' });
	expect(changes).toEqual({ 'capitalCost.value': '3000000' });
	expect(next.place).toEqual(place('annualCost'));
});

test('what is the same is no change; what was emptied is', () => {
	const answers = { 'title.value': 'নাম', 'respondent.name': 'করিম' };
	expect(step('title', { shown: 'title.value', 'title.value': ' নাম ' }, { answers }).changes).toEqual({});
	expect(step('title', { shown: 'title.value', 'title.value': '' }, { answers }).changes).toEqual({
		'title.value': '',
	});
});

test('a field that the page did not show is not touched, whatever is posted under its name', () => {
	const fields = { shown: 'title.value nothing.at.all', 'title.value': 'নাম', 'stage.value': 'planned', __proto__: 'x' };
	expect(step('title', fields).changes).toEqual({ 'title.value': 'নাম' });
});

test('boxes answer in place of their field, and several choices are one value', () => {
	expect(step('capitalCost', { shown: 'capitalCost.value', 'box capitalCost.value': 'not-known' }).changes).toEqual({
		'capitalCost.value': 'not-known',
	});
	expect(step('where', { shown: 'where.wards', 'box where.wards': 'all', 'where.wards': '3' }).changes).toEqual({
		'where.wards': 'all',
	});
	const chosen = { shown: 'affected.value', 'affected.value': ['children', 'women'] };
	expect(step('affected', chosen).changes).toEqual({ 'affected.value': 'women children' });
});

test('the last question of a part leads to the check of its answers', () => {
	const { next } = step('summary', { shown: 'summary.value', 'summary.value': 'ক' });
	expect(next.place).toEqual({ kind: 'check', section: 'b' });
});

test('from the check one comes back to it when nothing is wrong, and stays where something is', () => {
	const fields = (value: string) => ({ shown: 'title.value', 'title.value': value });
	expect(step('title', fields('নাম'), { isChecking: true }).next.place).toEqual({ kind: 'check', section: 'b' });
	expect(step('title', fields(''), { isChecking: true }).next).toEqual({
		place: place('title'),
		query: { isChecking: true },
	});
});

const ROWS: Answers = {
	...{ 'steps.a.what': 'ক', 'steps.a.$position': '1' },
	...{ 'steps.b.what': 'খ', 'steps.b.$position': '2' },
	...{ 'steps.c.what': 'গ', 'steps.c.$position': '3' },
};

test('a new row comes last, and its page leads back to the rows', () => {
	const { changes, next } = step('steps', { shown: 'steps.n.what', 'steps.n.what': 'ঘ' }, { answers: ROWS, row: 'n' });
	expect(changes).toEqual({ 'steps.n.what': 'ঘ', 'steps.n.$position': '4' });
	expect(next.place).toEqual(place('steps'));
	expect(step('steps', { shown: 'steps.n.what', 'steps.n.what': '' }, { answers: ROWS, row: 'n' }).changes).toEqual({});
});

test('rows change places, also where two have one number', () => {
	const same = { ...ROWS, 'steps.b.$position': '1' };
	expect(step('steps', { go: 'up:c' }, { answers: ROWS }).changes).toEqual({
		'steps.c.$position': '2',
		'steps.b.$position': '3',
	});
	expect(step('steps', { go: 'down:a' }, { answers: same }).changes).toEqual({ 'steps.a.$position': '2' });
	expect(step('steps', { go: 'up:a' }, { answers: ROWS }).changes).toEqual({});
	expect(step('steps', { go: 'up:nobody' }, { answers: ROWS }).changes).toEqual({});
});

test('a row that was removed comes back to where it stood', () => {
	const removed = step('steps', { go: 'remove:b' }, { answers: ROWS });
	expect(removed).toEqual({
		changes: { 'steps.b.$position': '' },
		next: { place: place('steps'), query: { removed: 'b:2' } },
	});
	const answers = { ...ROWS, ...removed.changes };
	expect(step('steps', { go: 'undo:b:2' }, { answers }).changes).toEqual({ 'steps.b.$position': '2' });
});

test('Back leads to the question before, to the list from the first of a part, and from a row to its question', () => {
	expect(placeBefore(questionnaire, {}, place('stage'))).toEqual(place('title'));
	expect(placeBefore(questionnaire, {}, place('title'))).toEqual({ kind: 'tasks' });
	expect(placeBefore(questionnaire, ROWS, place('steps', 'a'))).toEqual(place('steps'));
	expect(placeBefore(questionnaire, {}, { kind: 'tasks' })).toEqual({ kind: 'home' });
});
