import { expect, test } from 'vitest';
import { newRowId, uuid7 } from './uuid7.ts';

test('an id begins with its time and says its version', () => {
	const id = uuid7(Date.parse('2026-11-28T08:02:00.000Z'));
	expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
	expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(Date.parse('2026-11-28T08:02:00.000Z'));
});

test('no two are alike, and a row may be named by its id', () => {
	expect(new Set(Array.from({ length: 1000 }, () => uuid7(0))).size).toBe(1000);
	expect(newRowId()).toMatch(/^r[a-z0-9]{7}$/);
});
