import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
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
import { addressesOf, planContext } from './context.ts';
import { documents, movedDocuments } from './documents.ts';

const other = practiceRecord({
	id: 'practice-other',
	slug: 'other',
	code: 'MAB-P-2026-002',
	municipalities: ['kushtia'],
});
const contextOf = (records: readonly PublicRecord[], ...gone: Parameters<typeof memoryStore>[1] & object) =>
	planContext(readContent(memoryStore(records, gone)), 'https://practices.example.org');

/** What the documents are made from, by address. */
function inputs(records: readonly PublicRecord[]): Map<string, string> {
	return new Map(
		[...addressesOf(documents, contextOf(records))].map((address) => {
			const reads =
				address.kind === 'page' ? address.page : address.kind === 'file' ? address.file.input : { ...address };
			return [address.path, JSON.stringify(reads)];
		}),
	);
}
function touched(after: readonly PublicRecord[]): string[] {
	const [old, young] = [inputs([...sampleRecords(), other]), inputs(after)];
	return [...young.keys()].filter((path) => old.get(path) !== young.get(path));
}

describe('a change of a practice', () => {
	const text = { ...practiceRecord().text, en: englishText({ problem: 'Another account.' }) };
	const paths = touched([
		...sampleRecords().filter(({ type }) => type !== 'practice'),
		practiceRecord({ text }),
		other,
	]);

	test('touches every document of it', () => {
		const whole = [...inputs(sampleRecords()).keys()].filter((path) => path.includes('sakhipur-co-compost'));
		expect(whole.length).toBeGreaterThan(15);
		expect(paths).toEqual(expect.arrayContaining(whole));
	});

	test('touches the pack of its sector, and no document of another practice or sector', () => {
		expect(paths).toContain('/bn/practices/sector/sanitation/pack.pdf');
		expect(paths.filter((path) => !/sakhipur-co-compost|sector\/sanitation/.test(path))).toEqual([]);
	});
});

describe('the packs of a large sector', () => {
	const many = (count: number) =>
		Array.from({ length: count }, (_, index) => {
			const digits = String(index + 1).padStart(3, '0');
			const firstPublishedAt = `2026-01-01T${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00.000Z`;
			return practiceRecord({ id: `p${digits}`, slug: `p${digits}`, code: `MAB-P-2026-${digits}`, firstPublishedAt });
		});
	const places = sampleRecords().filter(({ type }) => type !== 'practice');
	const packs = (count: number) =>
		new Map([...inputs([...places, ...many(count)])].filter(([path]) => /\/pack\.pdf$/.test(path)));
	const sanitation = (paths: Iterable<string>) =>
		[...paths].filter((path) => path.startsWith('/en/practices/sector/sanitation/'));

	test('hold the practices of one list page each, so that none grows with the library', () => {
		expect(sanitation(packs(100).keys()).sort()).toEqual([
			'/en/practices/sector/sanitation/pack.pdf',
			'/en/practices/sector/sanitation/page/1/pack.pdf',
			'/en/practices/sector/sanitation/page/2/pack.pdf',
			'/en/practices/sector/sanitation/page/3/pack.pdf',
		]);
	});

	test('are not printed again when a practice is added, but for the newest', () => {
		const [before, after] = [packs(100), packs(101)];
		const printed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
		expect(sanitation(printed)).toEqual(['/en/practices/sector/sanitation/pack.pdf']);
	});
});

test('a new name of the town touches the documents that print it', () => {
	const renamed = municipalityRecord({ name: both('New name', 'নতুন নাম') });
	const paths = touched([...sampleRecords().filter(({ id }) => id !== renamed.id), renamed, other]);
	expect(paths).toContain('/en/practices/sakhipur-co-compost.pdf');
	expect(paths).not.toContain('/en/practices/other.pdf');
});

test('two practices with one number cannot stop the plan: the older keeps the short address', () => {
	const twin = { ...other, code: practiceRecord().code, firstPublishedAt: '2026-11-01T00:00:00.000Z' };
	const short = [...addressesOf(documents, contextOf([...sampleRecords(), twin]))].filter(({ path }) =>
		path.startsWith('/p/'),
	);
	expect(short).toMatchObject([
		{ path: '/p/2026-001', location: '/bn/practices/sakhipur-co-compost/' },
		{ path: '/p/2026-001/en', location: '/en/practices/sakhipur-co-compost/' },
	]);
});

test('the file of a withdrawn practice leads to the page that says so', () => {
	const gone = { type: 'practice', id: 'gone', slugs: ['withdrawn'], goneAt: '2026-11-01T00:00:00.000Z' } as const;
	expect([...movedDocuments(contextOf([], { ...gone, slugs: [...gone.slugs] }))]).toContainEqual({
		kind: 'redirect',
		path: '/bn/practices/withdrawn.pdf',
		location: '/bn/practices/withdrawn/',
	});
});

test('posters of two practices never share an address, whatever their slugs', () => {
	const greedy = practiceRecord({ id: 'greedy', slug: 'other-poster-a3', code: 'MAB-P-2026-003' });
	const paths = [...addressesOf(documents, contextOf([...sampleRecords(), other, greedy]))].map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
});
