import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperAt } from './measure.ts';
import { heightOf, layOut, type Unit } from './pages.ts';

const PAPER = paperAt(1);
const unit = (height: number, section = 0): Unit => ({ section, height, solid: 0 });

describe('laying out', () => {
	test('an edition without content is cover, back and what fills the sheet', () => {
		expect(layOut([], PAPER)).toMatchObject({ pages: [], spareCount: 2 });
	});

	test('puts what fits on one page on one page', () => {
		expect(layOut([unit(100), unit(100)], PAPER).pages).toEqual([{ from: 0, to: 2 }]);
	});

	test('begins a page with a new section when both ways fit', () => {
		const units = [unit(90, 0), unit(60, 0), unit(60, 1), unit(90, 1)];
		expect(layOut(units, PAPER).pages).toEqual([
			{ from: 0, to: 2 },
			{ from: 2, to: 4 },
		]);
	});

	test('gives a unit that is higher than a page a page of its own', () => {
		expect(layOut([unit(20), unit(900), unit(20)], PAPER).pages).toHaveLength(3);
	});

	test('loses nothing, keeps the order, fills no page beyond its height and makes whole sheets', () => {
		const units = fc.array(fc.record({ height: fc.integer({ min: 4, max: 230 }), isNew: fc.boolean() }), {
			maxLength: 40,
		});
		fc.assert(
			fc.property(units, (drawn) => {
				let section = 0;
				const all = drawn.map(({ height, isNew }) => {
					section += isNew ? 1 : 0;
					return unit(height, section);
				});
				const { pages, spareCount } = layOut(all, PAPER);
				expect(pages.flatMap(({ from, to }) => all.slice(from, to))).toEqual(all);
				expect((pages.length + spareCount + 2) % 4).toBe(0);
				expect(spareCount).toBeLessThan(4);
				expect(pages.every(({ from, to }) => to - from === 1 || heightOf(all.slice(from, to)) <= PAPER.height)).toBe(
					true,
				);
			}),
		);
	});
});
