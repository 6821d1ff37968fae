import { expect, test } from 'vitest';
import type { Operation, VersionedAnswer } from '../questionnaire/response-answers.ts';
import { answersOf, foldOperation } from './response-merge.ts';

const state = (answers: Record<string, [value: string, version: number]>) =>
	new Map<string, VersionedAnswer>(
		Object.entries(answers).map(([path, [value, version]]) => [path, { value, version }]),
	);

const operation = (changes: Record<string, string>, overrides: Partial<Operation> = {}): Operation => ({
	opId: 'op',
	baseVersion: 3,
	questionnaireVersion: 1,
	changes,
	...overrides,
});

const kinds = (...args: Parameters<typeof foldOperation>) =>
	foldOperation(...args).conflicts.map(({ path, kind }) => `${path} ${kind}`);

test('a value that nobody changed since is taken with the next version', () => {
	const { changes, conflicts } = foldOperation(
		state({ 'title.value': ['Old', 3] }),
		operation({ 'title.value': 'New' }),
		7,
	);
	expect(conflicts).toEqual([]);
	expect([...changes]).toEqual([['title.value', { value: 'New', version: 7 }]]);
});

test('two people who write different values keep both, and other values of the save are taken', () => {
	const before = state({ 'title.value': ['Theirs', 5], 'aim.value': ['Old', 2] });
	const { changes, conflicts } = foldOperation(before, operation({ 'title.value': 'Mine', 'aim.value': 'New' }), 7);
	expect(conflicts).toEqual([{ path: 'title.value', kind: 'value', mine: 'Mine', theirs: 'Theirs' }]);
	expect([...changes.keys()]).toEqual(['aim.value']);
});

test('equal values are never a conflict, and change nothing', () => {
	const { changes, conflicts } = foldOperation(
		state({ 'title.value': ['Same', 5] }),
		operation({ 'title.value': 'Same' }),
		7,
	);
	expect(conflicts).toEqual([]);
	expect(changes.size).toBe(0);
});

test('a device does not stand in its own way: its own later save is named as the base', () => {
	const before = state({ 'title.value': ['Mine', 5] });
	expect(kinds(before, operation({ 'title.value': 'Mine too' }, { bases: { 'title.value': 5 } }), 7)).toEqual([]);
	expect(kinds(before, operation({ 'title.value': 'Mine too' }, { bases: { 'aim.value': 5 } }), 7)).toHaveLength(1);
});

test('text in a row that somebody removed is a conflict', () => {
	const before = state({ 'steps.k3.$position': ['', 5], 'steps.k3.what': ['Dig', 2] });
	expect(kinds(before, operation({ 'steps.k3.what': 'Dig deep' }), 7)).toEqual(['steps.k3.what rowRemoved']);
	expect(kinds(before, operation({ 'steps.k3.$position': '2' }), 7)).toEqual(['steps.k3.$position rowRemoved']);
});

test('removing a row in which somebody wrote is a conflict, in any field of it', () => {
	const before = state({ 'steps.k3.$position': ['1', 2], 'steps.k3.what': ['Dig deep', 5] });
	expect(kinds(before, operation({ 'steps.k3.$position': '' }), 7)).toEqual(['steps.k3.$position rowChanged']);
});

test('a row may be removed, moved and restored by those who saw it as it is', () => {
	const before = state({ 'steps.k3.$position': ['1', 2], 'steps.k3.what': ['Dig', 3], 'steps.k31.what': ['Lay', 5] });
	expect(kinds(before, operation({ 'steps.k3.$position': '' }), 7)).toEqual([]);
	expect(kinds(before, operation({ 'steps.k3.$position': '4' }), 7)).toEqual([]);
	const removed = state({ 'steps.k3.$position': ['', 3] });
	expect(kinds(removed, operation({ 'steps.k3.$position': '1', 'steps.k3.what': 'Dig' }), 7)).toEqual([]);
});

test('answers are what the state says, without versions', () => {
	expect(answersOf(state({ 'title.value': ['Title', 1] }))).toEqual({ 'title.value': 'Title' });
});
