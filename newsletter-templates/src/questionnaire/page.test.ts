import { allQuestions } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire/questionnaire-first.ts';
import { readValue } from '@mab/cms/domain/questionnaire/questionnaire-values.ts';
import type { Answers } from '@mab/cms/domain/questionnaire/response-answers.ts';
import type { FormPlace } from '@mab/cms/domain/response-form/form-place.ts';
import type { FormResponse, FormView } from '@mab/cms/domain/response-form/form-state.ts';
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { expect, test } from 'vitest';
import { countText, typedForm } from './controls.ts';
import { formPage } from './page.ts';

const HOSTILE = '"><script>alert(1)</script>\' $& \u0338';
const id = '018f0000-0000-7000-8000-000000000001';

function view(place: FormPlace, answers: Answers = {}, response: Partial<FormResponse> = {}): FormView {
	return {
		...{ locale: 'bn', place, questionnaire: FIRST_QUESTIONNAIRE, operationId: id, newRow: 'r1' },
		query: { isChecking: false, removed: null, isRefused: false, fileFault: null },
		person: {
			...{ name: HOSTILE, isSandbox: false, isOnBehalf: false },
			municipality: { code: 'jashore', name: { bn: 'যশোর', en: 'Jashore' }, facts: [] },
		},
		response: {
			...{ id, path: 'practice', state: 'draft', version: 1, reference: null, submittedAt: null, savedAt: null },
			...{ answers, attachments: [], remarks: [], conflicts: [], lastQuestion: null, similar: null },
			...response,
		},
	};
}
const question = (key: string): FormPlace => ({ kind: 'question', question: key, row: null });

test('whatever somebody typed is text on every page, in both languages', () => {
	const answers = Object.fromEntries(
		allQuestions(FIRST_QUESTIONNAIRE).flatMap(({ key, repeat, fields }) =>
			fields.map((field) => [repeat === null ? `${key}.${field.key}` : `${key}.x.${field.key}`, HOSTILE]),
		),
	);
	const conflicts = [{ path: 'title.value', kind: 'value' as const, mine: HOSTILE, theirs: HOSTILE, by: HOSTILE }];
	const remarks = [{ id: 1, question: 'title', text: HOSTILE, at: HOSTILE, answer: HOSTILE, isClosed: false }];
	const similar = { title: HOSTILE, likeness: 'title', responseId: id, slug: null } as const;
	const places: FormPlace[] = [
		...allQuestions(FIRST_QUESTIONNAIRE).map(({ key }) => question(key)),
		{ kind: 'question', question: 'photos', row: 'x' },
		...[{ kind: 'tasks' }, { kind: 'conflicts' }, { kind: 'receipt' }].map((place) => place as FormPlace),
		{ kind: 'check', section: null },
	];
	for (const locale of LOCALES) {
		for (const place of places) {
			const base = view(place, answers, { conflicts, remarks, reference: HOSTILE, similar });
			const { body } = formPage({ ...base, locale, query: { ...base.query, isChecking: true } }) ?? { body: '' };
			expect(body, JSON.stringify(place)).not.toMatch(/<script|\u0338/);
			expect(body).not.toBe('');
		}
	}
});

test('a stored value is shown as one types it, and typed so it is the same value', () => {
	const cases: Record<string, string> = {
		...{ 'capitalCost.value': '303300000', 'started.value': '2024-07', 'decision.date': '2026-07-14' },
		...{ 'respondent.mobile': '+8801712345678', 'where.wards': '1 3 4', 'where.point': '23.810600,90.412500' },
		...{ 'beneficiaries.total': '1234567', 'started.ended': '2024' },
	};
	for (const [path, value] of Object.entries(cases)) {
		const [key, name] = path.split('.');
		const field = allQuestions(FIRST_QUESTIONNAIRE)
			.find((one) => one.key === key)
			?.fields.find((one) => one.key === name);
		if (field === undefined) continue;
		for (const locale of LOCALES) expect(readValue(field, typedForm(field, value, locale)), path).toBe(value);
	}
});

test('a title of errors says so first, and every entry leads to a field of the page', () => {
	const base = view(question('respondent'));
	const { title, body } = formPage({ ...base, query: { ...base.query, isChecking: true } }) ?? { title: '', body: '' };
	expect(title).toMatch(/^ত্রুটি: /);
	const targets = [...body.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
	expect(targets.length).toBeGreaterThan(1);
	for (const target of targets) expect(body).toContain(`id="${target}"`);
});

test('what MAB has is read and not written', () => {
	const { body } = formPage(view(question('title'), { 'title.value': 'নাম' }, { state: 'inReview' })) ?? { body: '' };
	expect(body).not.toMatch(/<(?:input|textarea|button)/);
	expect(body).toContain('নাম');
	expect(formPage(view(question('unheard')))).toBeNull();
	expect(formPage(view({ kind: 'receipt' }))).toBeNull();
});

test('letters are counted as people see them, and going over the limit is said and not stopped', () => {
	expect(countText('ঝিনাইদহ পৌরসভা স্কুল', { words: null, letters: 13 }, 'bn')).toMatchObject({ isOver: false });
	expect(countText('এক দুই তিন', { words: 2, letters: null }, 'en')).toMatchObject({ isOver: true });
	expect(countText('', { words: null, letters: null }, 'en')).toBeNull();
});
