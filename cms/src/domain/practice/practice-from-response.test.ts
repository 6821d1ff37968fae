import { describe, expect, test } from 'vitest';
import { FIRST_QUESTIONNAIRE } from '../questionnaire/questionnaire-first.ts';
import type { Answers } from '../questionnaire/response-answers.ts';
import { languageOfAnswers, practiceFromResponse } from './practice-from-response.ts';

const draftOf = (answers: Answers, level: 'e2' | null = null) =>
	practiceFromResponse(FIRST_QUESTIONNAIRE, answers, level);
const dataOf = (answers: Answers) => draftOf(answers).data;

describe('the language', () => {
	test('is the one in which most letters were written', () => {
		expect(languageOfAnswers(FIRST_QUESTIONNAIRE, { 'title.value': 'ফোন করলেই ট্যাংক পরিষ্কার (VacuTug)' })).toBe('bn');
		expect(languageOfAnswers(FIRST_QUESTIONNAIRE, { 'title.value': 'Tanks emptied on call' })).toBe('en');
		expect(languageOfAnswers(FIRST_QUESTIONNAIRE, {})).toBe('bn');
	});

	test('decides where a text of a shared component stands; the other language stays empty', () => {
		const row = { 'partners.p1.$position': '1', 'partners.p1.kind': 'ngo' };
		expect(dataOf({ ...row, 'partners.p1.name': 'উন্নয়ন সংস্থা' }).partners).toEqual([
			{ nameBn: 'উন্নয়ন সংস্থা', kind: 'ngo' },
		]);
		expect(dataOf({ ...row, 'partners.p1.name': 'Practical Action' }).partners).toEqual([
			{ nameEn: 'Practical Action', kind: 'ngo' },
		]);
	});
});

describe('what is taken over', () => {
	test('texts and choices as they are', () => {
		expect(
			dataOf({ 'title.value': 'Tanks on call', 'stage.value': 'running', 'started.value': '2022-01' }),
		).toMatchObject({ title: 'Tanks on call', stage: 'running', startedOn: '2022-01', entryType: 'promising' });
	});

	test('a planned practice as such', () => {
		expect(dataOf({ 'stage.value': 'planned' }).entryType).toBe('planned');
	});

	test('steps with a title cut between words, in their order', () => {
		const what = 'Listed and mapped the septic tanks of all houses together with the ward committees. Then printed it.';
		const { steps } = dataOf({
			'steps.b.$position': '1',
			'steps.b.what': what,
			'steps.b.who': 'Conservancy section',
			'steps.a.$position': '2',
			'steps.a.what': 'Bought a tanker.',
		});
		expect(steps).toEqual([
			{
				title: 'Listed and mapped the septic tanks of all houses together',
				text: what,
				who: 'Conservancy section',
			},
			{ title: 'Bought a tanker', text: 'Bought a tanker.' },
		]);
	});

	test('costs as whole Taka in text, results as numbers', () => {
		const data = dataOf({
			'capitalCost.value': '3000000',
			'results.r.$position': '1',
			'results.r.indicator': 'Tanks emptied',
			'results.r.before': '110',
			'results.r.now': '1460.5',
			'results.r.nowOn': '2026-06',
		});
		expect(data.capitalCost).toEqual({ amountBdt: '3000000' });
		expect(data.results).toEqual([
			{ indicatorEn: 'Tanks emptied', baseline: 110, latest: 1460.5, latestOn: '2026-06' },
		]);
	});

	test('"not known" as such, never as a number', () => {
		const data = dataOf({ 'annualCost.value': 'not-known', 'beneficiaries.total': 'not-known' });
		expect(data.annualCost).toBeUndefined();
		expect(data.unknowns).toEqual([{ field: 'annualCost' }, { field: 'beneficiaries' }]);
	});

	test('what nobody could read is left to the editor', () => {
		expect(dataOf({ 'capitalCost.value': 'about thirty lakh' }).capitalCost).toBeUndefined();
	});

	test('two questions into one component', () => {
		const { transfer } = dataOf({
			'title.value': 'Tanks on call',
			'ease.value': 'easy',
			'ease.why': 'No new law is needed.',
			'preconditions.value': 'land vehicle',
		});
		expect(transfer).toEqual({ preconditions: 'Land; Vehicle', steps: 'Easy. No new law is needed.' });
	});

	test('a point and wards', () => {
		expect(dataOf({ 'where.wards': '3 5', 'where.point': '23.8106,90.4125' })).toMatchObject({
			wards: '3, 5',
			latitude: 23.8106,
			longitude: 90.4125,
		});
		expect(dataOf({ 'where.wards': '3' }).latitude).toBeUndefined();
	});

	test('photos with what must stand beside them, and documents', () => {
		const draft = draftOf({
			'photos.p.$position': '1',
			'photos.p.file': 'file-1',
			'photos.p.caption': 'The tanker',
			'photos.p.credit': 'R. Begum',
			'photos.p.hasConsent': 'yes',
			'documents.d.$position': '1',
			'documents.d.title': 'Register',
			'documents.d.file': 'file-2',
		});
		expect(draft.photos).toEqual([
			{ file: 'file-1', caption: 'The tanker', alt: '', credit: 'R. Begum', hasConsent: true },
		]);
		expect(draft.documents).toEqual([{ file: 'file-2', title: 'Register' }]);
	});
});

describe('evidence', () => {
	const proof = { 'evidence.value': 'register' };

	test('is self-reported until a file is there', () => {
		expect(dataOf(proof).evidenceLevel).toBe('e0');
		expect(dataOf({ ...proof, 'evidence.file': 'file-3' }).evidenceLevel).toBe('e1');
	});

	test('is what a reviewer found, where one did', () => {
		expect(draftOf(proof, 'e2').data.evidenceLevel).toBe('e2');
	});
});

test('each attribute is traced to its question, a file too, and an answer that does not count to none', () => {
	const { origins } = draftOf({
		'stage.value': 'planned',
		'sector.value': 'sanitation',
		// Results of a planned practice are not asked.
		'results.r.$position': '1',
		'results.r.indicator': 'Tanks',
		'ease.value': 'easy',
		'preconditions.value': 'land',
	});
	expect(origins).toEqual([
		{ field: 'stage', question: 'stage' },
		{ field: 'transfer', question: 'ease' },
		{ field: 'transfer', question: 'preconditions' },
		{ field: 'sector', question: 'sector' },
	]);
});

test('every attribute that the questionnaire names is mapped, or is a file or a relation', () => {
	const fields = FIRST_QUESTIONNAIRE.sections.flatMap(({ questions }) =>
		questions.flatMap(({ practiceField }) => (practiceField === null ? [] : [practiceField])),
	);
	const questionsOfPractices = FIRST_QUESTIONNAIRE.sections.flatMap(({ questions }) =>
		questions.filter(({ paths }) => paths.includes('practice')),
	);
	const answers: Answers = {
		...Object.fromEntries(
			questionsOfPractices.flatMap(({ key, repeat, fields: all }) => {
				const row = repeat === null ? '' : '.r1';
				const position: [string, string][] = repeat === null ? [] : [[`${key}.r1.$position`, '1']];
				return [...position, ...all.map((field): [string, string] => [`${key}${row}.${field.key}`, sample(field)])];
			}),
		),
		'stage.value': 'running',
	};
	const mapped = new Set(draftOf(answers).origins.map(({ field }) => field));
	// A municipality that copied it is named in words; an editor chooses it from the registry.
	expect([...new Set(fields)].filter((field) => !mapped.has(field))).toEqual(['replicatedIn']);
});

function sample({ kind, choices }: { kind: string; choices: readonly { value: string }[] }): string {
	if (kind === 'choice' || kind === 'choices') return choices[0]?.value ?? '';
	if (kind === 'tick') return 'yes';
	if (kind === 'number' || kind === 'money') return '12';
	return kind === 'point' ? '23.8,90.4' : kind === 'month' ? '2026-01' : kind === 'day' ? '2026-01-02' : 'text';
}
