import { mailPicture } from '@mab/cms/domain/publication/edition-content.ts';
import type { PublicRecord, Tombstone } from '@mab/cms/domain/publication/public-record.ts';
import { describe, expect, test } from 'vitest';
import type { Planned } from '../contract.ts';
import { planOf } from '../plan.ts';
import { cover, editionRecord, memoryStore, practiceRecord, sampleRecords } from '../testing/records.ts';

const SITE = 'https://practices.example.org';
const second = editionRecord({ content: { quarter: 2, issue: 2, issuedOn: '2026-07-14' } });
const third = editionRecord();

function plan(records: readonly PublicRecord[], gone: readonly Tombstone[] = []): Planned[] {
	return planOf(memoryStore([...sampleRecords(), ...records], gone), { siteUrl: SITE, codeVersion: 'code-1' });
}
function at(path: string, planned: readonly Planned[]): Planned | undefined {
	return planned.find((one) => one.path === path);
}
/** Bangla pages whose key differs, that are new or that are gone. */
function touched(before: readonly Planned[], after: readonly Planned[]): string[] {
	const keys = (planned: readonly Planned[]) => new Map(planned.map(({ path, key }) => [path, key]));
	const [old, young] = [keys(before), keys(after)];
	return [...new Set([...old.keys(), ...young.keys()])]
		.filter((path) => /^\/bn\/(.*\/)?$/.test(path) && old.get(path) !== young.get(path))
		.sort();
}

describe('an edition', () => {
	const planned = plan([third]);

	test.each([
		['/bn/newsletter/2026-q3.pdf', 'A4', '/bn/newsletter/2026-q3/print/'],
		['/bn/newsletter/2026-q3-bw.pdf', 'A4', '/bn/newsletter/2026-q3/print-bw/'],
		['/en/newsletter/2026-q3-print.pdf', 'A4-bleed', '/en/newsletter/2026-q3/print-shop/'],
	])('%s is printed on %s', (path, paper, page) => {
		expect(at(path, planned)).toMatchObject({ kind: 'made', recipe: { make: 'pdf', paper, page } });
	});

	test('of its pages for the printer the plain one alone is published', () => {
		const prints = planned.filter(({ path }) => /\/2026-q3\/print/.test(path)).map(({ path }) => path);
		expect(prints).toEqual(['/bn/newsletter/2026-q3/print/', '/en/newsletter/2026-q3/print/']);
	});

	test('in one language is printed in that one, and the addresses of the other lead there', () => {
		const { en } = third.text;
		const english = plan([{ ...third, text: en === undefined ? {} : { en } }]);
		expect(at('/bn/newsletter/2026-q3/print/', english)).toMatchObject({ location: '/en/newsletter/2026-q3/print/' });
		expect(at('/bn/newsletter/2026-q3-bw.pdf', english)).toMatchObject({ location: '/en/newsletter/2026-q3-bw.pdf' });
		expect(at('/bn/newsletter/2026-q3/', english)).toMatchObject({ kind: 'render', status: 200 });
	});

	test('has each of its pictures as JPEG at the address that the mail shows', () => {
		expect(at(mailPicture(cover.image).path, planned)).toMatchObject({
			contentType: 'image/jpeg',
			meanwhile: `/media/${cover.image.file}`,
			recipe: { make: 'picture', file: cover.image.file, width: 1200, format: 'jpeg' },
		});
	});

	test('touches the front page, the archive, its neighbour, the practices in it and the numbers, and nothing else', () => {
		const other = practiceRecord({ id: 'practice-other', slug: 'other', code: 'MAB-P-2026-002' });
		expect(touched(plan([other, second]), plan([other, second, third]))).toEqual([
			'/bn/',
			'/bn/newsletter/',
			'/bn/newsletter/2026-q2/',
			'/bn/newsletter/2026-q3/',
			'/bn/newsletter/2026-q3/print/',
			'/bn/numbers/',
			'/bn/numbers/2026-q4/',
			'/bn/practices/sakhipur-co-compost/',
		]);
	});

	test('without a title is known by its lead practice', () => {
		const untitled = editionRecord({ content: { title: null } });
		const [ref] = memoryStore([untitled]).refs('edition');
		expect(ref?.card.item.title.en).toBe('Co-compost from faecal sludge');
	});
});

describe('an address that is no longer that of an edition', () => {
	test('leads to the new one, with its files', () => {
		const planned = plan([editionRecord({ formerSlugs: ['2026-q9'] })]);
		expect(at('/bn/newsletter/2026-q9/', planned)).toMatchObject({ location: '/bn/newsletter/2026-q3/' });
		expect(at('/en/newsletter/2026-q9-bw.pdf', planned)).toMatchObject({ location: '/en/newsletter/2026-q3-bw.pdf' });
	});

	test('says that the edition was withdrawn, and so do its files', () => {
		const gone = { type: 'edition', id: 'edition-gone', slugs: ['2025-q4'], goneAt: '2026-11-01T00:00:00.000Z' };
		const planned = plan([], [gone as Tombstone]);
		expect(at('/bn/newsletter/2025-q4/', planned)).toMatchObject({ kind: 'render', status: 410 });
		expect(at('/bn/newsletter/2025-q4.pdf', planned)).toMatchObject({ location: '/bn/newsletter/2025-q4/' });
	});
});
