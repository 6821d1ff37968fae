import { expect, test } from 'vitest';
import { withheldCells } from './small-number.ts';

const withheld = (total: number | null, women: number | null, households: number | null = null) =>
	withheldCells({ total, women, households }, { women: 'total' });

test.each([
	['many of many', 1200, 700, []],
	['nothing known', null, null, []],
	['nobody at all', 0, 0, []],
	['no woman of many', 120, 0, []],
	['all of many are women', 120, 120, []],
	['five are said', 10, 5, []],
	['four are not', 120, 4, ['women']],
	['one is not', null, 1, ['women']],
	['the men who are left are few', 120, 117, ['women']],
	['few altogether', 3, 1, ['total', 'women']],
	['few altogether, and none of them a woman: that says it of each', 3, 0, ['total', 'women']],
	['few altogether, and all of them women', 4, 4, ['total', 'women']],
] as const)('%s: %s people, %s of them women', (_, total, women, expected) => {
	expect(withheld(total, women)).toEqual(expected);
});

test('a count of its own stands by itself', () => {
	expect(withheld(1200, 700, 3)).toEqual(['households']);
	expect(withheld(3, null, 900)).toEqual(['total']);
});
