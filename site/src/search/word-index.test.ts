import { stemOf } from '@mab/cms/domain/text/search-words.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../content.ts';
import {
	both,
	englishText,
	memoryStore,
	municipalityRecord,
	practiceRecord,
	sampleRecords,
} from '../testing/records.ts';
import { findablesOf } from './findables.ts';
import { decodePostings, SHARDS, shardOfWord } from './shards.ts';
import { wordIndex } from './word-index.ts';

const WORDS = ['tax', 'taxes', 'water', 'compost', 'পৌরসভার', 'পৌরসভা', 'পানি', 'বর্জ্য', 'কর', 'ড্রেন', 'ghat', 'lease'];

const practice = (number: number, words: readonly string[]) =>
	practiceRecord({
		id: `practice-${number}`,
		slug: `practice-${number}`,
		code: `MAB-P-2026-${String(number).padStart(3, '0')}`,
		text: { en: englishText({ title: words.join(' '), problem: words.toReversed().join('. ') }) },
	});

type State = ReadonlyMap<number, readonly string[]>;
const recordsOf = (state: State) => [
	...sampleRecords().filter(({ type }) => type !== 'practice'),
	...[...state].map(([number, words]) => practice(number, words)),
];
const findables = (state: State) => findablesOf(readContent(memoryStore(recordsOf(state))));
const filesOf = (index: ReturnType<typeof wordIndex>) =>
	SHARDS.map((shard) => [shard, index.text(shard), index.hash(shard)]);

/** Practices of random words appear, change and go, in one long life of the index. */
const lives = fc.array(
	fc.array(
		fc.record({
			number: fc.integer({ min: 1, max: 6 }),
			words: fc.option(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })),
		}),
		{ minLength: 1, maxLength: 4 },
	),
	{ minLength: 1, maxLength: 6 },
);

describe('an index that was brought up to date', () => {
	test('equals one that was made anew, file by file, after any changes', () => {
		fc.assert(
			fc.property(lives, (life) => {
				const kept = wordIndex();
				const state = new Map<number, readonly string[]>();
				for (const changes of life) {
					for (const { number, words } of changes) {
						if (words === null) state.delete(number);
						else state.set(number, words);
					}
					kept.update(findables(state));
					const fresh = wordIndex();
					fresh.update(findables(new Map([...state].toReversed())));
					expect(filesOf(kept)).toEqual(filesOf(fresh));
				}
			}),
			{ numRuns: 20 },
		);
	});

	test('has rewritten only the files that hold words of what changed', () => {
		const index = wordIndex();
		index.update(
			findables(
				new Map([
					[1, ['tax']],
					[2, ['ghat']],
				]),
			),
		);
		const before = new Map(SHARDS.map((shard) => [shard, index.hash(shard)]));
		index.update(
			findables(
				new Map([
					[1, ['tax', 'lease']],
					[2, ['ghat']],
				]),
			),
		);
		const changed = SHARDS.filter((shard) => index.hash(shard) !== before.get(shard));
		expect(changed).toContain(shardOfWord('lease'));
		expect(changed).not.toContain(shardOfWord('ghat'));
		expect(changed.length).toBeLessThan(6);
	});

	test('reads no record whose content is known', () => {
		const index = wordIndex();
		const records = recordsOf(new Map([[1, ['tax']]]));
		index.update(findablesOf(readContent(memoryStore(records))));
		const unreadable = memoryStore(records);
		const content = readContent({
			...unreadable,
			refs: (type) =>
				unreadable.refs(type).map((ref) => ({
					...ref,
					toJSON: () => ref.toJSON(),
					load: () => {
						throw new Error(`${ref.id} was read.`);
					},
				})),
		});
		expect(() => index.update(findablesOf(content))).not.toThrow();
	});
});

describe('what a page is found by', () => {
	const weightsOf = (written: string, records = sampleRecords()) => {
		const word = stemOf(written);
		const index = wordIndex();
		index.update(findablesOf(readContent(memoryStore(records))));
		const text = (JSON.parse(index.text(shardOfWord(word))) as Record<string, string>)[word];
		return text === undefined ? new Map<string, number>() : decodePostings(text).weights;
	};

	test('a practice that exists in Bangla alone is found by English words of the glossary and of its town', () => {
		const { bn } = practiceRecord().text;
		const records = sampleRecords().map((record) =>
			record.type === 'practice' && bn ? { ...record, topics: [], text: { bn } } : record,
		);
		for (const word of ['sludge', 'compost', 'sakhipur'])
			expect([...weightsOf(word, records).keys()]).toContain('p2026-1');
	});

	test('a title says more than the text, and the number most', () => {
		const title = weightsOf('compost').get('p2026-1') ?? 0;
		expect(weightsOf('2026001').get('p2026-1')).toBeGreaterThan(title);
		expect(title).toBeGreaterThan(weightsOf('bucket').get('p2026-1') ?? 0);
	});

	test('a town is found by its former name', () => {
		const jashore = municipalityRecord({ code: 'jashore', name: both('Jashore', 'যশোর') });
		expect([...weightsOf('jessore', [...sampleRecords(), jashore]).keys()]).toContain('m.jashore');
	});

	test('two practices of one number are both found', () => {
		const twin = practiceRecord({ id: 'practice-twin', slug: 'twin' });
		expect([...weightsOf('2026001', [...sampleRecords(), twin]).keys()].sort()).toEqual(['p.twin', 'p2026-1']);
	});
});
