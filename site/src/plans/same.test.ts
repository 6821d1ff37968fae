import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSame, kept } from './same.ts';

const json = fc.jsonValue();
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('two inputs are the same', () => {
	test('when one is a copy of the other', () => {
		fc.assert(fc.property(json, (value) => isSame(copy(value), copy(value))));
	});

	test('only when their JSON is', () => {
		fc.assert(fc.property(json, json, (a, b) => !isSame(a, b) || JSON.stringify(a) === JSON.stringify(b)));
	});

	test.each([
		['another length', [1, 2], [1, 2, 3]],
		['another field of the same number', { a: 1 }, { b: 1 }],
		['another order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }],
		['a field that is undefined and one that is missing', { a: undefined, b: 1 }, { b: 1, c: undefined }],
		['an array and an object', [1], { 0: 1 }],
		['null and an object', null, {}],
		['two sets, which JSON cannot tell apart', new Set([1]), new Set([1])],
		['two functions', () => 1, () => 1],
	])('not for %s', (_, a, b) => {
		expect(isSame(a, b)).toBe(false);
	});

	test('by what stands for them, where something does', () => {
		const ref = (hash: string) => ({ toJSON: () => hash });
		expect(isSame([ref('1')], [ref('1')])).toBe(true);
		expect(isSame(ref('1'), ref('2'))).toBe(false);
		expect(isSame(ref('1'), { toJSON: '1' })).toBe(false);
		expect(isSame({}, ref('1'))).toBe(false);
	});
});

describe('a kept value', () => {
	const key = {};
	const names = [{ name: 'Savar' }, { name: 'Savar' }] as const;
	const [savar, otherSavar] = names;

	test('is handed out again while its parts are the very same', () => {
		const keep = kept<object>();
		const first = keep(key, [savar], () => ({}));
		expect(keep(key, [savar], () => ({}))).toBe(first);
		expect(keep(key, [otherSavar], () => ({}))).not.toBe(first);
		expect(keep({}, [savar], () => ({}))).not.toBe(first);
	});
});
