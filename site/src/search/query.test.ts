import { describe, expect, test } from 'vitest';
import { readContent } from '../content.ts';
import { englishText, memoryStore, practiceRecord, referenceRecords } from '../testing/records.ts';
import { findablesOf } from './findables.ts';
import { answer, normalisePhrase, unfinishedWord } from './query.ts';
import type { Shard } from './shards.ts';
import { wordIndex } from './word-index.ts';

const TITLES = [
	'Piped water for the poor',
	'A tax fair in the town hall',
	'Rainwater tanks at schools',
	'Tax bills by mobile phone',
	'Solid waste and drains',
];
const index = wordIndex();
index.update(
	findablesOf(
		readContent(
			memoryStore([
				...referenceRecords(),
				...TITLES.map((title, at) =>
					practiceRecord({
						id: `practice-${at}`,
						slug: `practice-${at}`,
						code: `MAB-P-2026-00${at + 1}`,
						topics: [],
						sdgs: [],
						sector: 'health',
						partners: [],
						results: [],
						municipalities: [],
						hazards: [],
						committees: [],
						text: {
							en: englishText({
								title,
								oneLine: '',
								summary: '',
								keyFacts: [],
								problem: '',
								steps: [],
								buildingBlocks: [],
							}),
						},
					}),
				),
			]),
		),
	),
);
const load = async (shard: string): Promise<Shard> => JSON.parse(index.text(shard));
const ask = (question: string) => answer(question, load);
const found = async (question: string) =>
	(await ask(question)).hits.map(({ name }) => name).filter((name) => name.startsWith('p'));

describe('a question', () => {
	test('of several words is answered by pages that have all of them', async () => {
		expect(await found('tax fair')).toEqual(['p2026-2']);
		expect((await ask('tax fair')).isWidened).toBe(false);
	});

	test('that no page answers whole is widened, and says so', async () => {
		const { isWidened, unknown } = await ask('tax zeppelin');
		expect(isWidened).toBe(true);
		expect(unknown.map(({ typed }) => typed)).toEqual(['zeppelin']);
		expect((await found('tax zeppelin')).sort()).toEqual(['p2026-2', 'p2026-4']);
	});

	test('is met while its last word is being typed, but not once it is finished', async () => {
		expect(await found('rainwa')).toEqual(['p2026-3']);
		expect(await found('rainwa ')).toEqual([]);
		expect([unfinishedWord('tax Rainwa'), unfinishedWord('tax rainwa ')]).toEqual(['rainwa', '']);
	});

	test('finds words written apart and together', async () => {
		expect(await found('rain water')).toContain('p2026-3');
		expect(await found('solidwaste')).toEqual(['p2026-5']);
	});

	test('keeps what stands in quotation marks', async () => {
		expect((await ask('"Town hall" tax')).phrases).toEqual([normalisePhrase('town halls')]);
	});

	test('of words that only serve others is still asked', async () => {
		expect((await ask('the')).unknown).toHaveLength(1);
	});

	test('of nothing has no answer and needs no file', async () => {
		const none = () => Promise.reject(new Error('A file was asked for.'));
		for (const nothing of ['', '   ', '!?', '।', '””']) expect((await answer(nothing, none)).hits).toEqual([]);
	});

	test('that is misspelt beyond finding gets suggestions from the index', async () => {
		const { hits, unknown } = await ask('mobail');
		const suggested = unknown.flatMap(({ suggestions }) => suggestions);
		expect(hits.length > 0 || suggested.includes('mobile')).toBe(true);
	});

	test('hands on a failure to load', async () => {
		await expect(answer('tax', () => Promise.reject(new TypeError('offline')))).rejects.toThrow(TypeError);
	});
});
