import { soundOf } from '@mab/cms/domain/text/search-sounds.ts';
import { tokensOf } from '@mab/cms/domain/text/search-words.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePostings, encodePostings, numberedName, ordinalOf, SHARDS, shardOf, shardOfWord } from './shards.ts';

describe('a word has one file', () => {
	test('that is on the list of files, whatever the word', () => {
		const text = fc.string({
			unit: fc.oneof(fc.constantFrom(...'কখপরসনটযবিাুেো্abcxyz0123456789'), fc.string({ unit: 'binary' })),
		});
		fc.assert(
			fc.property(text, (written) => {
				for (const { whole } of tokensOf(written)) expect(SHARDS).toContain(shardOfWord(whole));
			}),
		);
	});

	test('which it shares with its Latin form and its misspellings', () => {
		for (const spellings of [
			['যশোর', 'jessore', 'jashore'],
			['পৌরসভা', 'pourashava', 'paurasabha'],
			['সখিপুর', 'সখীপুর'],
		]) {
			expect(new Set(spellings.map((word) => shardOf(soundOf(word).skeleton))).size).toBe(1);
		}
	});

	test('and no file is on the list twice', () => {
		expect(new Set(SHARDS).size).toBe(SHARDS.length);
	});
});

describe('a practice is counted by its number', () => {
	test.each([
		['2026-001', 'p2026-1'],
		['2026-1014', 'p2026-1014'],
	])('%s', (number, name) => {
		expect(numberedName(number)).toBe(name);
		expect(ordinalOf(name)).not.toBeNull();
	});

	test.each(['2026-000', '2026-123456', '1999-001', 'MAB-P-X', ''])('but not by "%s"', (number) => {
		expect(numberedName(number)).toBeNull();
	});
});

test('results come back as they were written', () => {
	const weight = fc.integer({ min: 1, max: 10 });
	const practices = fc
		.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 40 })
		.chain((numbers) =>
			fc.tuple(...numbers.sort((a, b) => a - b).map((number) => fc.record({ number: fc.constant(number), weight }))),
		);
	const others = fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[mger]\.[a-z0-9-]{1,20}$/), weight }), {
		selector: ({ name }) => name,
	});
	const surface = fc.option(fc.constantFrom('taxes', 'পৌরসভায়'));
	fc.assert(
		fc.property(practices, others, surface, fc.boolean(), (numbered, named, form, isCommon) => {
			const ordinals = numbered.map(({ number, weight: value }) => ({
				name: `p2026-${number}`,
				ordinal: ordinalOf(`p2026-${number}`) ?? 0,
				weight: value,
			}));
			const text = encodePostings(ordinals, named, { surface: form, isCommon });
			const expected = [...ordinals, ...named].map(({ name, weight: value }): [string, number] => [name, value]);
			expect(decodePostings(text)).toEqual({ weights: new Map(expected), surface: form, isCommon });
		}),
	);
});
