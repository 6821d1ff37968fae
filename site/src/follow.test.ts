/** A plan that follows the records arrives where a plan made anew does, whatever happened on the way. */
import type { PublicRecord, RecordType, Tombstone } from '@mab/cms/domain/publication/public-record.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Planned, RecordRef, RecordStore } from './contract.ts';
import { planFollower } from './follow.ts';
import { planOf } from './plan.ts';
import {
	acknowledgementRecord,
	banglaText,
	both,
	englishText,
	governanceChangeRecord,
	memoryStore,
	municipalityRecord,
	practiceRecord,
	referenceRecord,
	sampleRecords,
} from './testing/records.ts';

const SITE = { siteUrl: 'https://practices.example.org', codeVersion: 'code-1' };

/** What an editor may do. The few names let addresses, numbers and former addresses meet. */
const name = fc.constantFrom('alpha', 'beta', 'gamma');
const practice = fc.record({
	id: name,
	slug: name,
	formerSlugs: fc.uniqueArray(name, { maxLength: 2 }),
	code: fc.constantFrom('MAB-P-2026-001', 'MAB-P-2026-002', 'MAB-P-2026-003'),
	sector: fc.constantFrom('sanitation', 'solid-waste'),
	municipalities: fc.constantFrom<string[]>(['sakhipur'], ['kushtia'], ['kushtia', 'sakhipur']),
	title: fc.constantFrom('Compost', 'Markets'),
	firstPublishedAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
});
const word = fc.constantFrom('one', 'two');
const step = fc.oneof(
	{ arbitrary: fc.record({ practice }), weight: 4 },
	{ arbitrary: fc.record({ town: word }), weight: 1 },
	{ arbitrary: fc.record({ sectorName: word }), weight: 1 },
	{ arbitrary: fc.record({ sectorOfChange: word }), weight: 1 },
	{ arbitrary: fc.record({ project: word, onEveryPage: fc.boolean() }), weight: 1 },
	{ arbitrary: fc.record({ buried: name, slugs: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }) }), weight: 2 },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function changedBy(one: Step): PublicRecord | Tombstone {
	if ('practice' in one) {
		const { title, ...fields } = one.practice;
		return practiceRecord({ ...fields, text: { bn: banglaText({ title }), en: englishText({ title }) } });
	}
	if ('town' in one) return municipalityRecord({ name: both(one.town, 'সখীপুর') });
	if ('sectorName' in one) return referenceRecord('sector', 'sanitation', both(one.sectorName, 'পয়ঃ'));
	if ('sectorOfChange' in one) return governanceChangeRecord({ sector: one.sectorOfChange });
	if ('project' in one) {
		return acknowledgementRecord({ onEveryPage: one.onEveryPage, slug: one.project });
	}
	return { type: 'practice', id: one.buried, slugs: one.slugs, goneAt: '2026-11-01T00:00:00.000Z' };
}

/** The records at first, and after each step. */
function* history(steps: readonly Step[]): Iterable<RecordStore> {
	let records: PublicRecord[] = sampleRecords();
	let tombstones: Tombstone[] = [];
	const known = new Map<string, RecordRef>();
	yield sharing(memoryStore(records), known);
	for (const changed of steps.map(changedBy)) {
		records = records.filter(({ id }) => id !== changed.id);
		tombstones = tombstones.filter(({ id }) => id !== changed.id);
		if ('goneAt' in changed) tombstones.push(changed);
		else records.push(changed);
		yield sharing(memoryStore(records, tombstones), known);
	}
}

/** As the publisher's store: what did not change is the same object as before. */
function sharing(store: RecordStore, known: Map<string, RecordRef>): RecordStore {
	const shared = <T extends RecordType>(ref: RecordRef<T>): RecordRef<T> => {
		const name = ref.toJSON();
		if (!known.has(name)) known.set(name, ref as unknown as RecordRef);
		return known.get(name) as unknown as RecordRef<T>;
	};
	return { ...store, refs: (type) => store.refs(type).map(shared) };
}

/** The plan made anew, or the word that there can be none. */
function afresh(store: RecordStore): Map<string, Planned> | 'two claims' {
	try {
		return new Map(planOf(store, SITE).map((planned) => [planned.path, planned]));
	} catch {
		return 'two claims';
	}
}

describe('a plan that followed any edits', () => {
	test('is the plan made anew, and says every address in which it differs from the one before', () => {
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
				const follower = planFollower(SITE);
				let before: { number: number; planned: Map<string, Planned> } | null = null;
				for (const store of history(steps)) {
					const expected = afresh(store);
					if (expected === 'two claims') {
						expect(() => follower.follow(store)).toThrow(/claim/);
						before = null;
						continue;
					}
					const { number, planned, touched } = follower.follow(store);
					expect(new Map(planned)).toEqual(expected);
					if (before !== null && before.number === number - 1) {
						const { planned: old } = before;
						const all = [...old.keys(), ...expected.keys()];
						const differing = all.filter((path) => JSON.stringify(old.get(path)) !== JSON.stringify(planned.get(path)));
						expect([...touched]).toEqual(expect.arrayContaining(differing));
					}
					before = { number, planned: expected };
				}
			}),
			{ numRuns: 20 },
		);
	}, 60_000);

	test('skips a number where it could not be made, so that nobody builds on it', () => {
		const follower = planFollower(SITE);
		const first = follower.follow(memoryStore(sampleRecords()));
		const twin = memoryStore([...sampleRecords(), practiceRecord({ id: 'twin' })]);
		expect(() => follower.follow(twin)).toThrow(/claim/);
		const next = follower.follow(memoryStore(sampleRecords()));
		expect(next.number).toBeGreaterThan(first.number + 1);
		expect(next.touched.size).toBeGreaterThanOrEqual(next.planned.size);
	});
});

test('an edit touches its own addresses and leaves the entries of all others as they are', () => {
	const records = [...sampleRecords(), practiceRecord({ id: 'other', slug: 'other', code: 'MAB-P-2026-002' })];
	const follower = planFollower(SITE);
	const first = new Map(follower.follow(memoryStore(records)).planned);
	const edited = practiceRecord({
		text: { bn: banglaText(), en: englishText({ problem: 'Another account.' }) },
	});
	const { planned, touched } = follower.follow(
		memoryStore(records.map((one) => (one.id === edited.id ? edited : one))),
	);
	expect(touched).toContain('/en/practices/sakhipur-co-compost/');
	expect([...touched].filter((path) => path.includes('/other'))).toEqual([]);
	for (const [path, entry] of planned) if (!touched.has(path)) expect(entry).toBe(first.get(path));
});

test('a page that is only printed is found, and is no entry of the plan', () => {
	const follower = planFollower(SITE);
	const { planned } = follower.follow(memoryStore(sampleRecords()));
	const poster = '/en/practices/sakhipur-co-compost/poster-a3/';
	expect(follower.find(poster)).toMatchObject({ kind: 'page', isPublished: false });
	expect(planned.has(poster)).toBe(false);
});
