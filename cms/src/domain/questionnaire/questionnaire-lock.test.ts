import { describe, expect, test } from 'vitest';
import { field, question, words } from './questionnaire-builders.ts';
import type { Field, Question, Questionnaire } from './questionnaire-definition.ts';
import { FIRST_QUESTIONNAIRE } from './questionnaire-first.ts';
import { definitionFaults, lockedChanges } from './questionnaire-lock.ts';
import { questionnaireOfRow, rowOfQuestionnaire } from './questionnaire-row.ts';

/** Version 1 with one question changed. */
function withQuestion(key: string, change: (question: Question) => Partial<Question>): Questionnaire {
	return {
		...FIRST_QUESTIONNAIRE,
		sections: FIRST_QUESTIONNAIRE.sections.map((section) => ({
			...section,
			questions: section.questions.map((each) => (each.key === key ? { ...each, ...change(each) } : each)),
		})),
	};
}
const withField = (key: string, fieldKey: string, change: (field: Field) => Partial<Field>): Questionnaire =>
	withQuestion(key, ({ fields }) => ({
		fields: fields.map((each) => (each.key === fieldKey ? { ...each, ...change(each) } : each)),
	}));

test('the first version holds together', () => {
	expect(definitionFaults(FIRST_QUESTIONNAIRE)).toEqual([]);
});

test('a stored version is the version that was stored', () => {
	const stored: Parameters<typeof questionnaireOfRow>[0] = JSON.parse(
		JSON.stringify(rowOfQuestionnaire(FIRST_QUESTIONNAIRE)),
	);
	expect(questionnaireOfRow(stored)).toEqual(FIRST_QUESTIONNAIRE);
});

test.each([
	['a key with a space', withQuestion('title', () => ({ key: 'the title' })), 'the title', 'key'],
	['a key that objects have', withQuestion('title', () => ({ key: '__proto__' })), '__proto__', 'key'],
	['no Bangla', withQuestion('title', () => ({ label: words(' ', 'Name') })), 'title', 'words'],
	['one key twice', withQuestion('title', () => ({ key: 'stage' })), 'stage', 'twice'],
	['no path', withQuestion('title', () => ({ paths: [] })), 'title', 'path'],
	['a choice without answers', withField('stage', 'value', () => ({ choices: [] })), 'stage.value', 'choices'],
	[
		'a condition on a later question',
		withQuestion('title', () => ({ askedWhen: [{ path: 'stage.value', values: ['planned'] }] })),
		...['title', 'condition'],
	],
	[
		'a condition on an answer that there is not',
		withField('povertyLink', 'how', () => ({ shownWhen: { path: 'value', values: ['perhaps'] } })),
		...['povertyLink.how', 'condition'],
	],
	[
		'a condition that is no condition',
		withField('povertyLink', 'how', () => ({ shownWhen: { path: 'nonsense', values: [] } })),
		...['povertyLink.how', 'condition'],
	],
	[
		'fewer rows at most than at least',
		withQuestion('steps', () => ({ repeat: { minimum: 3, maximum: 2, rowName: words('ধাপ', 'Step') } })),
		...['steps', 'rows'],
	],
] as const)('%s is a fault', (_, questionnaire, where, code) => {
	expect(definitionFaults(questionnaire)).toContainEqual({ where, code });
});

describe('of an answered version may change', () => {
	test.each([
		['words, hints and examples', withQuestion('title', () => ({ label: words('নাম', 'Name'), hint: words('ক', 'a') }))],
		['the order', { ...FIRST_QUESTIONNAIRE, sections: FIRST_QUESTIONNAIRE.sections.toReversed() }],
		[
			'further and retired choices',
			withField('offers', 'value', ({ choices }) => ({
				choices: [
					...choices.map((choice) => ({ ...choice, isRetired: choice.value === 'trainer' })),
					{ value: 'call', label: words('ফোনে কথা', 'A call'), isRetired: false, isExclusive: false },
				],
			})),
		],
		['a wider limit', withField('summary', 'value', () => ({ maxWords: 80 }))],
		['no limit', withField('summary', 'value', () => ({ maxWords: null }))],
	])('%s', (_, after) => {
		expect(lockedChanges(FIRST_QUESTIONNAIRE, after)).toEqual([]);
	});
});

describe('of an answered version is refused', () => {
	test.each([
		[
			'another key',
			withQuestion('title', () => ({ key: 'name' })),
			[
				['title', 'removed'],
				['name', 'added'],
			],
		],
		['another kind', withField('title', 'value', () => ({ kind: 'text' })), [['title.value', 'logic']]],
		['another need', withQuestion('title', () => ({ isRequired: false })), [['title', 'logic']]],
		['another path', withQuestion('results', () => ({ paths: ['practice', 'planned'] })), [['results', 'logic']]],
		['another condition', withField('povertyLink', 'how', () => ({ shownWhen: null })), [['povertyLink.how', 'logic']]],
		[
			'a removed field',
			withQuestion('started', ({ fields }) => ({ fields: fields.slice(0, 1) })),
			[['started.ended', 'removed']],
		],
		[
			'a new field',
			withQuestion('title', ({ fields }) => ({ fields: [...fields, field('short', 'line')] })),
			[['title.short', 'added']],
		],
		[
			'a removed choice',
			withField('offers', 'value', ({ choices }) => ({ choices: choices.slice(1) })),
			[['offers.value.present', 'removed']],
		],
		['a narrower limit', withField('summary', 'value', () => ({ maxWords: 50 })), [['summary.value', 'limit']]],
		[
			'more rows at least',
			withQuestion('steps', () => ({ repeat: { minimum: 4, maximum: 8, rowName: words('ধাপ', 'Step') } })),
			[['steps', 'limit']],
		],
	] as const)('%s', (_, after, faults) => {
		expect(lockedChanges(FIRST_QUESTIONNAIRE, after).map(({ where, code }) => [where, code])).toEqual(faults);
	});
});

test('a question may be written with little', () => {
	const small = {
		version: 1,
		guideVideo: { bn: null, en: null },
		sections: [
			{
				key: 'a',
				title: words('ক', 'A'),
				questions: [question({ key: 'one', label: words('এক', 'One'), fields: [field('value', 'line')] })],
			},
		],
	};
	expect(definitionFaults(small)).toEqual([]);
});

test.each([
	['https://video.example.org/w/3minutes', []],
	['video.example.org/3', ['guideVideoBn address']],
	['javascript:alert(1)', ['guideVideoBn address']],
])('the film about the form at %s', (bn, expected) => {
	const faults = definitionFaults({ ...FIRST_QUESTIONNAIRE, guideVideo: { bn, en: null } });
	expect(faults.map(({ where, code }) => `${where} ${code}`)).toEqual(expected);
});
