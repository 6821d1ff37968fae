import { describe, expect, test } from 'vitest';
import { type ListPage, listPages } from './paging.ts';

/** 1 is the oldest entry. */
const entries = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const pagesOf = (oldestFirst: readonly number[]) => listPages(oldestFirst, (entry) => `entry-${entry}`);
const itemsByNumber = (pages: readonly ListPage<number>[]) => pages.map(({ number, items }) => ({ number, items }));

describe('listPages', () => {
	test('an empty list is one page without neighbours', () => {
		expect(pagesOf([])).toEqual([{ number: null, items: [], newer: null, older: null }]);
	});

	test('a short list is one page, the newest entry first', () => {
		const pages = pagesOf(entries(53));
		expect(pages).toHaveLength(1);
		expect(pages[0]?.items).toEqual(entries(53).reverse());
	});

	test('closed pages are numbered from the oldest and lead to their neighbours', () => {
		const [newest, first, second, third] = pagesOf(entries(110));
		expect(newest).toMatchObject({ number: null, newer: null, older: 3 });
		expect(newest?.items.at(0)).toBe(110);
		expect(first).toMatchObject({ number: 1, newer: 2, older: null });
		expect(first?.items.at(-1)).toBe(1);
		expect(second).toMatchObject({ number: 2, newer: 3, older: 1 });
		expect(third).toMatchObject({ number: 3, newer: 'newest', older: 2 });
	});

	test('no page is so long or so short that a reader would notice', () => {
		const [newest, ...closed] = pagesOf(entries(3_000));
		expect(newest?.items.length).toBeGreaterThanOrEqual(24);
		expect(newest?.items.length).toBeLessThan(54);
		const sizes = closed.map(({ items }) => items.length);
		expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([18, 30]);
		expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeCloseTo(24, -0.5);
	});

	test.each([1, 53, 54, 77, 78, 240, 241])('%i entries each appear once, in their order', (count) => {
		const [newest, ...closed] = pagesOf(entries(count));
		const shown = [...closed, newest].flatMap((page) => page?.items.toReversed() ?? []);
		expect(shown).toEqual(entries(count));
	});

	test('a new entry leaves every closed page as it was', () => {
		for (const count of entries(200)) {
			const [, ...before] = pagesOf(entries(count));
			const [, ...after] = pagesOf(entries(count + 1));
			expect(itemsByNumber(after).slice(0, before.length)).toEqual(itemsByNumber(before));
		}
	});

	test('withdrawing an entry leaves most of the other pages as they were', () => {
		const all = entries(1_000);
		const before = new Set(pagesOf(all).map((page) => JSON.stringify(page.items)));
		const changed = entries(100).map((nth) => {
			const left = pagesOf(all.filter((entry) => entry !== nth * 9));
			return left.filter(({ items }) => !before.has(JSON.stringify(items))).length;
		});
		const average = changed.reduce((sum, count) => sum + count, 0) / changed.length;
		expect(before.size).toBeGreaterThan(35);
		expect(average).toBeLessThan(2.5);
	});
});
