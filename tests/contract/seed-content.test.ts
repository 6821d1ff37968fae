/** The seeded entries go through the same gate as an editor's work, so they must be ready for it, and true to style. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content, ContentValue } from '@mab/cms/domain/practice/content.ts';
import { missingToPublish, type ReviewedType } from '@mab/cms/domain/practice/publish-requirements.ts';
import { isDay, isNormalised, isPartialDate } from '@mab/cms/domain/text/bangla.ts';
import { LOCALES, type Locale } from '@mab/cms/domain/text/locale.ts';
import { isReservedSlug, isSlug } from '@mab/cms/domain/text/slug.ts';
import { keysOf, SECTORS } from '@mab/cms/domain/vocabulary.ts';
import { eventEntry, governanceEntry, practiceEntry, type SeedEntry, type SeedIds } from '@mab/scripts/seed/entries.ts';
import { events } from '@mab/scripts/seed/events.ts';
import { governanceChanges } from '@mab/scripts/seed/governance-changes.ts';
import { ILLUSTRATIONS } from '@mab/scripts/seed/illustrations/index.ts';
import { practices } from '@mab/scripts/seed/practices.ts';
import { SDGS } from '@mab/scripts/seed/reference.ts';
import { describe, expect, test } from 'vitest';
import { attributesOf } from './schemas.ts';

const REGISTRY = path.resolve(import.meta.dirname, '../../scripts/seed/municipalities.csv');
const codes = readFileSync(REGISTRY, 'utf8')
	.trim()
	.split(/\r?\n/)
	.slice(1)
	.map((line) => line.slice(0, line.indexOf(',')));

const TYPES: Record<SeedEntry['uid'], ReviewedType> = {
	'api::practice.practice': 'practice',
	'api::governance-change.governance-change': 'governanceChange',
	'api::learning-event.learning-event': 'learningEvent',
};

/** Each entry known by its own name, and the pictures as the seed makes them. */
const IDS: SeedIds = {
	sectors: new Map(keysOf(SECTORS).map((key) => [key, `sector ${key}`])),
	municipalities: new Map(codes.map((code) => [code, `municipality ${code}`])),
	sdgs: new Map(SDGS.map((_, index) => [index + 1, `goal ${index + 1}`])),
	figures: new Map(
		Object.entries(ILLUSTRATIONS).map(([sector, { alt, credit }], index) => [
			sector,
			{
				...{ image: index + 1, kind: 'illustration', consent: 'notNeeded' },
				...{ altEn: alt.en, altBn: alt.bn, creditEn: credit.en, creditBn: credit.bn },
			},
		]),
	),
};

const entries = [
	...practices.map((practice) => practiceEntry(practice, IDS)),
	...governanceChanges.map((change) => governanceEntry(change, IDS)),
	...events.map((event) => eventEntry(event, IDS)),
];
const named = entries.map((entry): [string, SeedEntry] => [entry.slug, entry]);

const contentTypeOf = ({ uid }: SeedEntry) => uid.slice(uid.indexOf('.') + 1);

/** The content that the CMS would read back after storing the entry. */
function contentOf(entry: SeedEntry, locale: Locale): Content {
	const data = { ...entry.shared, ...entry.text[locale] };
	return Object.fromEntries(
		attributesOf(contentTypeOf(entry)).map(([name, { type, relation }]) => {
			const value = (JSON.parse(JSON.stringify(data[name] ?? null)) ?? null) as ContentValue;
			if (type !== 'relation') return [name, value];
			const { set } = (value ?? { set: [] }) as unknown as { set: { documentId: string }[] };
			const ids = set.map(({ documentId }) => documentId);
			return [name, relation === 'oneToMany' ? ids : (ids[0] ?? null)];
		}),
	);
}

/** Every text of a value with the path at which it stands. */
function textsIn(value: unknown, at = ''): { at: string; text: string }[] {
	if (typeof value === 'string') return [{ at, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => textsIn(item, at === '' ? key : `${at}.${key}`));
}

const banglaTextsOf = ({ shared, text }: SeedEntry) => [
	...textsIn(shared).filter(({ at }) => /(?:Bn|\.bn)$/.test(at)),
	...textsIn(text.bn).filter(({ at }) => !at.endsWith('startsAt')),
];

test('there is enough to show what the platform is for', () => {
	expect(practices.length).toBeGreaterThanOrEqual(20);
	expect(governanceChanges.length).toBeGreaterThanOrEqual(6);
	expect(events.length).toBeGreaterThanOrEqual(2);
	expect(new Set(practices.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(8);
});

describe.each(named)('%s', (_, entry) => {
	test.each(LOCALES)('lacks nothing for publication in %s', (locale) => {
		const content = contentOf(entry, locale);
		expect(missingToPublish({ type: TYPES[entry.uid], locale, content, expertViews: [] })).toEqual([]);
	});

	test('has only attributes that its content type has, component by component', () => {
		const unknownIn = (value: unknown, type: string, at: string): string[] =>
			Object.entries(value as Record<string, unknown>).flatMap(([name, item]) => {
				// Left open by spreading, and so not sent.
				if (item === undefined) return [];
				const attribute = Object.fromEntries(attributesOf(type))[name];
				if (attribute === undefined) return [`${at}.${name}`];
				const { component } = attribute;
				if (component === undefined || item === null) return [];
				return [item].flat().flatMap((row) => unknownIn(row, component, `${at}.${name}`));
			});
		for (const data of [entry.shared, entry.text.bn, entry.text.en]) {
			expect(unknownIn(data, contentTypeOf(entry), 'entry')).toEqual([]);
		}
	});

	test('is written in the form in which texts are stored', () => {
		expect(textsIn([entry.shared, entry.text]).filter(({ text }) => !isNormalised(text))).toEqual([]);
	});

	test('is written in Bangla where it says so, with Bangla digits', () => {
		const texts = banglaTextsOf(entry);
		// Addresses and Latin names such as PM2.5 keep their digits.
		const withoutLatin = (text: string) => text.replace(/https?:\S+/g, '').replace(/[A-Za-z][A-Za-z0-9.-]*/g, '');
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.filter(({ text }) => /[0-9]/.test(withoutLatin(text)))).toEqual([]);
		expect(texts.filter(({ text }) => !/[\u0980-\u09ff]/.test(text))).toEqual([]);
	});

	test('has no Bangla letters in its English', () => {
		const texts = [...textsIn(entry.shared).filter(({ at }) => /(?:En|\.en)$/.test(at)), ...textsIn(entry.text.en)];
		expect(texts.filter(({ text }) => /[\u0980-\u09ff]/.test(text))).toEqual([]);
	});

	test('tells nobody a mail address or a telephone number', () => {
		const texts = textsIn([entry.shared, entry.text]);
		const isPrivate = (text: string) => /\S@\S|(?:\+?৮৮|\+?88)?[০0][১1](?:[\s-]?[০-৯0-9]){9}/.test(text);
		expect(texts.filter(({ text }) => !/^https?:/.test(text) && isPrivate(text))).toEqual([]);
		expect(texts.filter(({ at }) => /(?:phone|email)$/.test(at))).toEqual([]);
	});

	test('names each source with its day and what it proves', () => {
		const sources = entry.shared.sources as { title: string; url: string | null; seenOn: string; factBn: string }[];
		expect(sources.length).toBeGreaterThan(0);
		for (const { title, url, seenOn, factBn } of sources) {
			expect(isDay(seenOn), title).toBe(true);
			expect(factBn, title).toBeTruthy();
			if (url !== null) expect(new URL(url).protocol, title).toBe('https:');
		}
	});
});

describe('a result', () => {
	const results = practices.flatMap(({ slug, results: rows }) => rows.map((row) => ({ slug, ...row })));

	test.each(results)('of $slug, $indicator.en, has a figure with a source in both languages', (result) => {
		expect(result.baseline !== null || result.latest !== null).toBe(true);
		expect(result.source.bn).toBeTruthy();
		expect(result.source.en).toBeTruthy();
	});

	test('is dated by a year or a month, where it is dated', () => {
		for (const { slug, baselineOn, latestOn } of results) {
			for (const date of [baselineOn, latestOn]) if (date !== null) expect(isPartialDate(date), slug).toBe(true);
		}
	});
});

describe('an address', () => {
	test('belongs to one entry of its type and can be a web address', () => {
		const addresses = entries.map(({ uid, slug }) => `${uid}/${slug}`);
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(entries.filter(({ slug }) => !isSlug(slug) || isReservedSlug(slug))).toEqual([]);
	});

	test.each(LOCALES)('has a title of its own in %s', (locale) => {
		const titles = entries.map(({ text }) => text[locale].title);
		expect(new Set(titles).size).toBe(titles.length);
	});
});

describe('the registry', () => {
	test('has the 328 paurashavas and 12 city corporations, each code once', () => {
		expect(codes).toHaveLength(340);
		expect(new Set(codes).size).toBe(340);
	});

	test('has every municipality that an entry names', () => {
		const mentioned = [
			...practices.flatMap(({ municipalities }) => municipalities),
			...governanceChanges.map(({ municipality }) => municipality),
			...events.flatMap(({ municipality }) => municipality ?? []),
		];
		expect(mentioned.filter((code) => !codes.includes(code))).toEqual([]);
	});
});

test('every illustrated sector is described and credited in both languages', () => {
	expect(Object.keys(ILLUSTRATIONS).toSorted()).toEqual(keysOf(SECTORS).toSorted());
	for (const [sector, { alt, credit }] of Object.entries(ILLUSTRATIONS)) {
		for (const text of [alt.bn, alt.en, credit.bn, credit.en]) expect(text, sector).toBeTruthy();
	}
});
