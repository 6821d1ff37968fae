import { expect, test } from 'vitest';
import { newReference } from './reference.ts';

test('a reference has eight characters, none of which is taken for another', () => {
	let next = 0;
	const all = Array.from({ length: 4 }, () => newReference((limit) => next++ % limit));
	expect(all).toEqual(['01234567', '89ABCDEF', 'GHJKMNPQ', 'RSTVWXYZ']);
});
