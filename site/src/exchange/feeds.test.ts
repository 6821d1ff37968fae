import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { describe, expect, test } from 'vitest';
import { readContent } from '../content.ts';
import { englishText, memoryStore, practiceRecord, sampleRecords } from '../testing/records.ts';
import { feeds } from './feeds.ts';

const SITE = 'https://practices.example.org';

interface JsonFeed {
	items: { id: string; url: string; title: string; language: string; content_html: string; date_modified: string }[];
}

function filesOf(records: readonly PublicRecord[]) {
	const files = feeds(readContent(memoryStore(records)), SITE);
	const fileAt = (path: string) => {
		const file = files.find((one) => one.path === path);
		if (file === undefined) throw new Error(`${path} is not among the feeds.`);
		return file;
	};
	return {
		keyOf: (path: string) => JSON.stringify(fileAt(path).input),
		async json(path: string): Promise<JsonFeed> {
			return JSON.parse(String(await fileAt(path).write()));
		},
	};
}

const pad = (number: number) => String(number).padStart(3, '0');
/** The higher the number, the later it was published. */
const practices = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		practiceRecord({
			id: `practice-${pad(index)}`,
			code: `MAB-P-2026-${pad(index)}`,
			slug: `practice-${pad(index)}`,
			firstPublishedAt: new Date(Date.UTC(2026, 0, 1, index)).toISOString(),
		}),
	);

describe('a feed', () => {
	test('holds the newest thirty, newest first', async () => {
		const { items } = await filesOf(practices(40)).json('/bn/practices/feed.json');
		expect(items.map(({ url }) => url)).toEqual(
			Array.from({ length: 30 }, (_, index) => `${SITE}/bn/practices/practice-${pad(39 - index)}/`),
		);
	});

	test('of everything holds each kind', async () => {
		const { items } = await filesOf(sampleRecords()).json('/en/feed.json');
		expect(items.map(({ url }) => url.split('/')[4]).toSorted()).toEqual(['events', 'governance', 'practices']);
	});

	test('keeps the identity of an entry whose title, address and text change', async () => {
		const [before, after] = [
			practiceRecord(),
			practiceRecord({ slug: 'moved', text: { en: englishText({ title: 'X' }) } }),
		];
		const [old, fresh] = await Promise.all(
			[before, after].map((record) => filesOf([record]).json('/en/practices/feed.json')),
		);
		expect(fresh?.items[0]?.id).toBe(old?.items[0]?.id);
		expect(fresh?.items[0]?.url).not.toBe(old?.items[0]?.url);
	});

	test('is made again when one of its entries changes, and not when an older practice does', () => {
		const all = practices(40);
		const changed = (index: number) =>
			all.map((record, at) => (at === index ? { ...record, updatedAt: '2027-01-01T00:00:00.000Z' } : record));
		const key = filesOf(all).keyOf('/bn/practices/feed.xml');
		expect(filesOf(changed(39)).keyOf('/bn/practices/feed.xml')).not.toBe(key);
		expect(filesOf(changed(3)).keyOf('/bn/practices/feed.xml')).toBe(key);
	});

	test('marks an entry that exists in the other language alone', async () => {
		const record = practiceRecord({ text: { en: englishText() } });
		const { items } = await filesOf([record]).json('/bn/practices/feed.json');
		expect(items[0]).toMatchObject({ language: 'en', title: englishText().title });
	});

	test('carries whole addresses also in its texts', async () => {
		const record = practiceRecord({ text: { en: englishText({ summary: 'See [the library](/en/practices/).' }) } });
		const { items } = await filesOf([record]).json('/en/practices/feed.json');
		expect(items[0]?.content_html).toContain(`href="${SITE}/en/practices/"`);
	});
});
