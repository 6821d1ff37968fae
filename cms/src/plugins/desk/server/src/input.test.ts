import { expect, test } from 'vitest';
import {
	assignmentInput,
	decisionInput,
	feedbackListInput,
	feedbackStepInput,
	read,
	registryImportInput,
	reviewInput,
	rowInput,
} from './input.ts';

const ENTRY = { uid: 'api::practice.practice', documentId: 'hhid65uc1mgd76razbjzmdbc' };
const invalid = expect.objectContaining({ code: 'input.invalid', status: 400 });

test('the address and the body of a request are read together', () => {
	expect(
		read(decisionInput, { locale: 'bn', decision: 'requestChanges', reason: '  Check the date. ' }, ENTRY),
	).toEqual({
		...ENTRY,
		locale: 'bn',
		decision: 'requestChanges',
		reason: 'Check the date.',
	});
});

test('the address wins over a body that names another entry', () => {
	const body = { locale: 'bn', decision: 'approve', documentId: 'another' };
	expect(read(decisionInput, body, ENTRY).documentId).toBe(ENTRY.documentId);
});

test('a problem names every field that is wrong', () => {
	const readWrong = () => read(reviewInput, { locale: 'fr' }, { ...ENTRY, uid: 'admin::user' });
	expect(readWrong).toThrow(invalid);
	expect(readWrong).toThrow(/uid.*locale/);
});

test.each([
	['a day that does not exist', { assigneeId: 7, dueOn: '2026-02-30' }],
	['an assignee that is no id', { assigneeId: 'seven', dueOn: null }],
	['a missing due date, which must be said to be none', { assigneeId: 7 }],
])('%s is refused', (_case, body) => {
	expect(() => read(assignmentInput, { locale: 'en', ...body }, ENTRY)).toThrow(invalid);
});

test('nobody and no day are an assignment too', () => {
	const body = { locale: 'en', assigneeId: null, dueOn: null };
	expect(read(assignmentInput, body, ENTRY)).toEqual({ ...ENTRY, ...body });
});

test.each(['abc', '0', '-1', '1.5', ''])('the row id %j is refused', (id) => {
	expect(() => read(rowInput, { id })).toThrow(invalid);
});

test('a missing body is refused like a wrong one', () => {
	expect(() => read(registryImportInput, undefined)).toThrow(invalid);
	expect(() => read(registryImportInput, { csv: '', dryRun: true })).toThrow(invalid);
});

test('the list of messages begins at its first page, with every state', () => {
	expect(read(feedbackListInput, { form: 'practiceUse' })).toEqual({ form: 'practiceUse', state: null, page: 1 });
	expect(read(feedbackListInput, { form: 'problemReport', state: 'new', page: '3' })).toMatchObject({ page: 3 });
});

test.each([
	['no form', { to: 'read' }, { id: '7' }],
	['a state that is none', { to: 'lost' }, { id: '7', form: 'practiceUse' }],
	['a note as long as a book', { to: 'read', note: 'x'.repeat(2001) }, { id: '7', form: 'practiceUse' }],
])('a step with %s is refused', (_case, body, params) => {
	expect(() => read(feedbackStepInput, body, params)).toThrow(invalid);
});
