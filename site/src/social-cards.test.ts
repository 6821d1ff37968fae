import { readdirSync } from 'node:fs';
import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { describe, expect, test } from 'vitest';
import { addressBook, planOf } from './plan.ts';
import { cardPathOf } from './social-cards.ts';
import { both, memoryStore, practiceRecord, reportRecord, sampleRecords } from './testing/records.ts';

const SITE = 'https://practices.example.org';
const bookOf = (records: readonly PublicRecord[]) => addressBook(memoryStore(records), SITE);
const records = [...sampleRecords(), reportRecord()];

/** Card addresses of a plan with their keys. */
function cards(changed: PublicRecord, codeVersion = 'code-1'): Record<string, string> {
	const all = [...records.filter(({ id }) => id !== changed.id), changed];
	const planned = planOf(memoryStore(all), { siteUrl: SITE, codeVersion }).filter(({ path }) =>
		path.startsWith('/og/'),
	);
	return Object.fromEntries(planned.map(({ path, key }) => [path, key]));
}
const touched = (before: Record<string, string>, after: Record<string, string>) =>
	Object.keys(after).filter((path) => before[path] !== after[path]);

test('the card of every page is planned', () => {
	const book = bookOf(records);
	const pages = [...book.all().values()].flatMap((address) => (address.kind === 'page' ? [address.page] : []));
	expect(pages.length).toBeGreaterThan(100);
	for (const page of pages) expect(book.find(cardPathOf(page)), page.path).toMatchObject({ kind: 'made' });
});

test.each([
	['/bn/practices/sakhipur-co-compost/', '/og/bn/practices/sakhipur-co-compost.png'],
	['/en/practices/', '/og/en/practices.png'],
	['/bn/practices/sector/sanitation/', '/og/bn/practices/sector/sanitation.png'],
	['/bn/practices/division/dhaka/', '/og/bn/practices.png'],
	['/bn/municipalities/sakhipur/', '/og/bn/municipalities/sakhipur.png'],
	['/bn/municipalities/kushtia/', '/og/bn/municipalities.png'],
	['/en/about/', '/og/en.png'],
	['/', '/og/bn.png'],
])('%s has the card %s', (path, expected) => {
	const address = bookOf(records).find(path);
	if (address?.kind !== 'page') throw new Error(`${path} is no page`);
	expect(cardPathOf(address.page)).toBe(expected);
});

test('every card has a drawing, an end, and something to say', () => {
	const drawings = readdirSync(new URL('./icons/', import.meta.url));
	for (const address of bookOf(records).all().values()) {
		if (address.kind !== 'made' || address.recipe.make !== 'card') continue;
		const { card } = address.recipe;
		expect(drawings).toContain(`${card.icon}.svg`);
		expect([card.site, card.kicker, card.title].every((text) => text !== '')).toBe(true);
		expect([card.place, ...card.facts]).not.toContain('');
		expect(address.path.startsWith(`/og/${card.locale}`)).toBe(true);
	}
});

test('a page in a language that nobody wrote has the words of the other', () => {
	const { en } = practiceRecord().text;
	if (en === undefined) throw new Error('the sample has lost its English text');
	const address = bookOf([practiceRecord({ text: { en } })]).find('/og/bn/practices/sakhipur-co-compost.png');
	expect(address).toMatchObject({ recipe: { card: { locale: 'bn', title: en.title } } });
});

describe('a card is made again', () => {
	const before = cards(practiceRecord());

	test('when its title changes, and no other with it', () => {
		const { bn, en } = practiceRecord().text;
		if (bn === undefined || en === undefined) throw new Error('the sample has lost a text');
		const after = cards(practiceRecord({ text: { bn: { ...bn, title: 'নতুন শিরোনাম' }, en } }));
		expect(touched(before, after)).toEqual(['/og/bn/practices/sakhipur-co-compost.png']);
	});

	test('neither for a new body nor for a new version of the site', () => {
		const { bn, en } = practiceRecord().text;
		if (bn === undefined || en === undefined) throw new Error('the sample has lost a text');
		const edited = practiceRecord({
			updatedAt: '2026-11-23T08:00:00.000Z',
			text: { bn: { ...bn, summary: 'সংশোধিত সারাংশ' }, en },
			topics: [both('A new topic', 'নতুন বিষয়')],
		});
		expect(touched(before, cards(edited))).toEqual([]);
		expect(touched(before, cards(practiceRecord(), 'code-2'))).toEqual([]);
	});
});
