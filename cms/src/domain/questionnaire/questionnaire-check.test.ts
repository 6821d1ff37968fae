import { describe, expect, test } from 'vitest';
import { allQuestions, BEGINNINGS } from './questionnaire.ts';
import { checkQuestion, checkResponse, sectionStates } from './questionnaire-check.ts';
import { FIRST_QUESTIONNAIRE } from './questionnaire-first.ts';
import type { Answers } from './response-answers.ts';

function faultsOf(key: string, answers: Answers): [path: string, code: string][] {
	const question = allQuestions(FIRST_QUESTIONNAIRE).find((each) => each.key === key);
	if (question === undefined) throw new Error(`There is no question ${key}.`);
	return checkQuestion(FIRST_QUESTIONNAIRE, question, answers).map(({ path, code }) => [path, code]);
}
const stateOf = (key: string, answers: Answers) =>
	sectionStates(FIRST_QUESTIONNAIRE, answers).find((section) => section.key === key)?.state;

const row = (question: string, id: string, values: Answers): Answers =>
	Object.fromEntries(
		Object.entries({ $position: '1', ...values }).map(([field, value]) => [`${question}.${id}.${field}`, value]),
	);

describe('a question', () => {
	test('that is needed names each missing field', () => {
		expect(faultsOf('respondent', {})).toEqual([
			['respondent.name', 'missing'],
			['respondent.designation', 'missing'],
			['respondent.mobile', 'missing'],
		]);
	});
	test('that is optional may be left out, but not half answered', () => {
		expect(faultsOf('partners', {})).toEqual([]);
		expect(faultsOf('partners', row('partners', 'a', { name: 'DPHE' }))).toEqual([['partners.a.kind', 'missing']]);
	});
	test('that is not asked has no faults', () => {
		expect(faultsOf('results', BEGINNINGS.practice)).toEqual([['results', 'missing']]);
		expect(faultsOf('results', BEGINNINGS.planned)).toEqual([]);
	});
	test('asks for a field only while it is shown', () => {
		expect(faultsOf('povertyLink', { 'povertyLink.value': 'no' })).toEqual([]);
		expect(faultsOf('povertyLink', { 'povertyLink.value': 'yes' })).toEqual([['povertyLink.how', 'missing']]);
	});
	test('counts the rows in which something is written', () => {
		const two = {
			...row('steps', 'a', { what: 'Listed the tanks' }),
			...row('steps', 'b', { what: 'Bought a tanker' }),
		};
		expect(faultsOf('steps', { ...two, ...row('steps', 'c', {}) })).toEqual([['steps', 'too-few-rows']]);
		expect(faultsOf('steps', { ...two, ...row('steps', 'c', { what: 'Set the fees' }) })).toEqual([]);
	});
	test('takes "not known" where the definition does', () => {
		expect(faultsOf('capitalCost', { 'capitalCost.value': 'not-known' })).toEqual([]);
		expect(faultsOf('title', { 'title.value': 'not-known' })).toEqual([]);
		expect(faultsOf('sector', { 'sector.value': 'not-known' })).toEqual([['sector.value', 'not-a-choice']]);
	});
});

test('every fault is a sentence in both languages with the numbers of its limit in their digits', () => {
	const [fault] = checkResponse(FIRST_QUESTIONNAIRE, { 'title.value': 'ক'.repeat(101) }).filter(
		({ question }) => question === 'title',
	);
	expect(fault?.message.en).toContain('100');
	expect(fault?.message.bn).toContain('১০১');
});

test('nothing to report needs who answers, the reason and the declaration', () => {
	const questions = new Set(checkResponse(FIRST_QUESTIONNAIRE, BEGINNINGS.nothing).map(({ question }) => question));
	expect([...questions]).toEqual(['profileOk', 'respondent', 'nothing', 'declaration']);
});

test.each([
	[{}, 'notStarted'],
	[{ 'capitalCost.value': '3000000' }, 'inProgress'],
	[{ 'capitalCost.value': 'অনেক' }, 'problem'],
	[
		{
			...{ 'capitalCost.value': '3000000', 'annualCost.value': 'not-known' },
			...row('funding', 'a', { kind: 'ownRevenue', percent: '100' }),
		},
		'completed',
	],
] as const)('with %j the section on cost is %s', (answers, state) => {
	expect(stateOf('e', answers)).toBe(state);
});

test('a section of which nothing is asked is not listed', () => {
	expect(sectionStates(FIRST_QUESTIONNAIRE, BEGINNINGS.nothing).map(({ key }) => key)).toEqual(['a', 'h', 'i']);
});
