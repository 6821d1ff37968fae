import { describe, expect, test } from 'vitest';
import { listPages, PAGE_SIZE } from './paging.ts';

/** 1 is the oldest entry. */
const entries = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('listPages', () => {
	test('an empty list is one page without neighbours', () => {
		expect(listPages([])).toEqual([{ number: null, items: [], newer: null, older: null }]);
	});

	test('the newest page grows until a further full page can be closed', () => {
		const pages = listPages(entries(2 * PAGE_SIZE - 1));
		expect(pages).toHaveLength(1);
		expect(pages[0]?.items).toHaveLength(2 * PAGE_SIZE - 1);
		expect(pages[0]?.items[0]).toBe(2 * PAGE_SIZE - 1);
	});

	test('closed pages are numbered from the oldest and show the newest of their entries first', () => {
		const [newest, first, second] = listPages(entries(75));
		expect(newest).toMatchObject({ number: null, newer: null, older: 2 });
		expect(newest?.items.at(0)).toBe(75);
		expect(newest?.items.at(-1)).toBe(49);
		expect(first).toMatchObject({ number: 1, newer: 2, older: null });
		expect(first?.items.at(0)).toBe(24);
		expect(first?.items.at(-1)).toBe(1);
		expect(second).toMatchObject({ number: 2, newer: 'newest', older: 1 });
	});

	test.each([1, 23, 24, 47, 48, 71, 72, 240, 241])('%i entries each appear once', (count) => {
		const shown = listPages(entries(count)).flatMap(({ items }) => items);
		expect(shown.toSorted((a, b) => a - b)).toEqual(entries(count));
	});

	test.each([48, 71, 100])('a new entry after %i leaves every closed page as it was', (count) => {
		const [, ...before] = listPages(entries(count));
		const [, ...after] = listPages(entries(count + 1));
		expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
		expect(after[before.length - 1]?.items).toEqual(before.at(-1)?.items);
	});
});
