/** Addresses found one by one, and what a document's key takes from the pages it is made from. */
import { describe, expect, test } from 'vitest';
import { addressBook, plannedIn, planOf } from './plan.ts';
import { memoryStore, municipalityRecord, practiceRecord, sampleRecords } from './testing/records.ts';

const SITE = 'https://practices.example.org';
const site = { siteUrl: SITE, codeVersion: 'code-1' };
const PRACTICE = '/bn/practices/sakhipur-co-compost';

test('an address that is looked up is the one that the whole plan has', () => {
	const store = memoryStore(sampleRecords());
	for (const planned of planOf(store, site).filter((_, index) => index % 37 === 0)) {
		const book = addressBook(store, SITE);
		expect(book.find(planned.path)).toMatchObject({ path: planned.path });
		expect(plannedIn(book, planned.path, site.codeVersion)).toEqual(planned);
	}
	expect(addressBook(store, SITE).find('/bn/nothing/')).toBeUndefined();
});

test('two claims to one path are refused however often the plan is asked for', () => {
	const twin = practiceRecord({ id: 'twin' });
	const book = addressBook(memoryStore([...sampleRecords(), twin]), SITE);
	for (const _ of ['once', 'again']) expect(() => book.all()).toThrow(/claim/);
});

test('the file for comparing a practice changes with what it says of the municipality', () => {
	const of = (count: number) => {
		const records = sampleRecords().map((record) =>
			record.type === 'municipality' ? { ...record, population: { count, year: 2022 } } : record,
		);
		const plan = planOf(memoryStore(records), site);
		return plan.filter(({ path }) => path.startsWith('/data/library/bn/compare-')).map(({ key }) => key);
	};
	expect(of(30_000)).toHaveLength(1);
	expect(of(30_000)).not.toEqual(of(31_000));
});

describe('a document', () => {
	const keys = (records = sampleRecords(), codeVersion = 'code-1') =>
		new Map(planOf(memoryStore(records), { siteUrl: SITE, codeVersion }).map(({ path, key }) => [path, key]));
	const renamed = sampleRecords().map((record) =>
		record.type === 'municipality' && record.code === 'sakhipur'
			? municipalityRecord({ name: { bn: 'নতুন সখীপুর', en: 'New Sakhipur' } })
			: record,
	);

	test.each([`${PRACTICE}.pdf`, `${PRACTICE}/poster-a3.pdf`, `${PRACTICE}/kit.zip`])(
		'%s is made again when a page it is made from shows something new',
		(path) => {
			expect(keys(renamed).get(path)).not.toBe(keys().get(path));
			expect(keys(sampleRecords(), 'code-2').get(path)).not.toBe(keys().get(path));
			expect(keys().get(path)).toBe(keys().get(path));
		},
	);
});
