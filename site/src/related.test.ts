import type { PracticeRecord } from '@mab/cms/domain/publication/public-record.ts';
import { COST_BANDS, HAZARDS, keysOf, SECTORS } from '@mab/cms/domain/vocabulary.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relatedPractices } from './related.ts';
import { both, memoryStore, practiceRecord } from './testing/records.ts';

/** A practice of its own town, sector and kind, of which a test sets what it is about. */
function practice(id: string, overrides: Partial<PracticeRecord> = {}): PracticeRecord {
	return practiceRecord({
		id,
		slug: id,
		municipalities: [id],
		costBand: null,
		topics: [],
		sdgs: [],
		hazards: [],
		...overrides,
	});
}

/** Who stands on whose page, the practices in the order given. */
function related(practices: readonly PracticeRecord[]): Map<string, string[]> {
	const byId = new Map(
		memoryStore(practices)
			.refs('practice')
			.map((ref) => [ref.id, ref]),
	);
	const refs = practices.flatMap(({ id }) => byId.get(id) ?? []);
	const of = relatedPractices(refs);
	return new Map(refs.map((ref) => [ref.id, of(ref).map(({ id }) => id)]));
}

const relatedTo = (id: string, practices: readonly PracticeRecord[]) => related(practices).get(id);

describe('related practices', () => {
	test('are of the same sector, never the practice itself, at most three', () => {
		const all = ['a', 'b', 'c', 'd', 'e'].map((id) => practice(id));
		expect(relatedTo('c', [...all, practice('water', { sector: 'water' })])).toEqual(['b', 'd', 'a']);
	});

	test('of another sector come in by a common topic, in whatever letters it was typed', () => {
		const compost = practice('compost', { topics: [both('Compost', 'সার')] });
		const farm = practice('farm', { sector: 'livelihoods', topics: [both('compost', 'কম্পোস্ট')] });
		expect(relatedTo('compost', [compost, farm])).toEqual(['farm']);
	});

	test('are none where nothing is shared, and a topic without a word is not shared', () => {
		const nameless = { topics: [{ bn: null, en: null }] };
		expect(relatedTo('a', [practice('a', nameless), practice('b', { sector: 'water', ...nameless })])).toEqual([]);
	});

	test('of the same cost come before those of another', () => {
		const cheap = { costBand: 'upTo5Lakh' } as const;
		const all = [practice('a', cheap), practice('b'), practice('c', { costBand: 'above1Crore' }), practice('d', cheap)];
		expect(relatedTo('a', all)).toEqual(['d', 'b', 'c']);
	});

	test('share goals and hazards, of which no more than two count', () => {
		const all = [
			practice('a', { sdgs: [1, 6, 11, 13], hazards: ['flood'] }),
			practice('near'),
			practice('many', { sdgs: [1, 6, 11, 13] }),
			practice('both', { sdgs: [1, 6], hazards: ['flood'] }),
		];
		expect(relatedTo('a', all)).toEqual(['both', 'many', 'near']);
	});

	test('of another municipality come first, however alike those of the same are', () => {
		const town = { municipalities: ['sakhipur'], topics: [both('compost', 'সার')] };
		expect(relatedTo('a', [practice('a', town), practice('own', town), practice('other')])).toEqual(['other', 'own']);
	});
});

describe('a change reaches few pages', () => {
	/** As many as MAB's library will have in some years, spread like the seeded ones. */
	const COUNT = 3300;
	const sectors = keysOf(SECTORS);
	const bands = keysOf(COST_BANDS);
	const hazards = keysOf(HAZARDS);
	const library = Array.from({ length: COUNT }, (_, index) =>
		practice(`practice-${String(index).padStart(4, '0')}`, {
			sector: sectors[(index * 7) % sectors.length] ?? 'water',
			municipalities: [`town-${(index * 13) % 330}`],
			costBand: bands[(index * 3) % bands.length] ?? null,
			topics: [both(`topic ${(index * 31) % 97}`, ''), both(`topic ${(index * 17) % 41}`, '')],
			sdgs: [(index % 17) + 1, ((index * 5) % 17) + 1],
			hazards: [hazards[index % hazards.length] ?? 'flood'],
		}),
	);
	const before = related(library);
	const touchedBy = (after: Map<string, string[]>, edited?: string) =>
		[...after].filter(
			([id, list]) => String(list) !== String(before.get(id)) || (edited !== undefined && list.includes(edited)),
		).length;

	test('a new practice stands on the pages of those near it alone', () => {
		expect(touchedBy(related([...library, practice('new', { sector: 'water', costBand: 'upTo5Lakh' })]))).toBeLessThan(
			10,
		);
	});

	test.each([0, 1234, COUNT - 1])('practice %i, renamed, moved to another sector or withdrawn', (index) => {
		const edited = library[index] as PracticeRecord;
		const renamed = library.with(index, { ...edited, updatedAt: '2026-11-30T00:00:00.000Z' });
		const moved = library.with(index, { ...edited, sector: edited.sector === 'water' ? 'health' : 'water' });
		const withdrawn = library.toSpliced(index, 1);
		expect(touchedBy(related(renamed), edited.id)).toBeLessThan(12);
		expect(touchedBy(related(moved), edited.id)).toBeLessThan(30);
		expect(touchedBy(related(withdrawn))).toBeLessThan(30);
	});

	test('every practice of a library has related ones', () => {
		for (const list of before.values()) expect(list).toHaveLength(3);
	});
});

test('the same practices give the same pages, whatever they hold', () => {
	const some = fc.array(
		fc.record({ sector: fc.constantFrom('water', 'health'), town: fc.constantFrom('a', 'b', 'c'), topic: fc.string() }),
		{ maxLength: 30 },
	);
	fc.assert(
		fc.property(some, (drawn) => {
			const practices = drawn.map(({ sector, town, topic }, index) =>
				practice(`p${index}`, { sector, municipalities: [town], topics: [both(topic, topic)] }),
			);
			const once = related(practices);
			expect(related(practices)).toEqual(once);
			for (const [id, list] of once) {
				expect(new Set([...list, id]).size).toBe(list.length + 1);
				expect(list.length).toBeLessThanOrEqual(3);
			}
		}),
	);
});
