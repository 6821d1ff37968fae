import type { Knex } from 'knex';
import { expect, test } from 'vitest';
import { together } from './together.ts';

/** What belongs together is known by the database alone. */
const knex = {} as Knex;
const storageFault = () => Object.assign(new Error('full'), { code: 'SQLITE_FULL' });

function recorded(fails: (inputs: readonly string[]) => Error | null = () => null, most = 3) {
	const runs: string[][] = [];
	const take = together(async (_, inputs: readonly string[]) => {
		runs.push([...inputs]);
		const error = fails(inputs);
		if (error !== null) throw error;
		return inputs.map((input) => input.toUpperCase());
	}, most);
	return { runs, takeAll: (...inputs: string[]) => Promise.allSettled(inputs.map((input) => take(knex, input))) };
}

test('what comes at the same time is taken together, so many at most', async () => {
	const { runs, takeAll } = recorded();
	const outcomes = await takeAll('a', 'b', 'c', 'd', 'e');
	expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : null))).toEqual([
		'A',
		'B',
		'C',
		'D',
		'E',
	]);
	expect(runs).toEqual([
		['a', 'b', 'c'],
		['d', 'e'],
	]);
});

test('what fails together is tried one by one, and nobody fails for another', async () => {
	const { takeAll } = recorded((inputs) => (inputs.includes('bad') ? new Error('bad') : null));
	const outcomes = await takeAll('a', 'b', 'bad', 'c');
	expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
});

test('of a disk that is full all hear at once, and later ones are taken again', async () => {
	let isFull = true;
	const { runs, takeAll } = recorded(() => (isFull ? storageFault() : null));
	expect((await takeAll('a', 'b', 'c')).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
	expect(runs).toEqual([['a', 'b', 'c']]);
	isFull = false;
	expect(await takeAll('d')).toEqual([{ status: 'fulfilled', value: 'D' }]);
});
