import { expect, test } from 'vitest';
import { type FormPlace, formPath, readFormPath } from './form-place.ts';

const id = '018f0000-0000-7000-8000-000000000001';

test.each<[FormPlace, string]>([
	[{ kind: 'tasks' }, ''],
	[{ kind: 'question', question: 'title', row: null }, 'q/title/'],
	[{ kind: 'question', question: 'steps', row: 'k3f9' }, 'q/steps/k3f9/'],
	[{ kind: 'check', section: null }, 'check/'],
	[{ kind: 'check', section: 'b' }, 'check/b/'],
	[{ kind: 'conflicts' }, 'conflicts/'],
	[{ kind: 'receipt' }, 'receipt/'],
])('%o has an address that leads back to it', (place, end) => {
	const path = formPath({ locale: 'bn', id, place });
	expect(path).toBe(`/bn/questionnaire/form/${id}/${end}`);
	expect(readFormPath(path)).toEqual({ locale: 'bn', id, place });
});

test('home has no response', () => {
	expect(readFormPath('/en/questionnaire/form/')).toEqual({ locale: 'en', id: null, place: { kind: 'home' } });
});

test.each([
	'/de/questionnaire/form/',
	'/bn/questionnaire/',
	'/bn/questionnaire/form/1/',
	`/bn/questionnaire/form/${id}/q/`,
	`/bn/questionnaire/form/${id}/q/title/k3f9/more/`,
	`/bn/questionnaire/form/${id}/q/__proto__/`,
	`/bn/questionnaire/form/${id}/receipt/answers.pdf`,
	`/bn/questionnaire/form/${id}/../admin/`,
])('%s is no page of the form', (path) => {
	expect(readFormPath(path)).toBeNull();
});
