/** The files of the open data, as the compiled site makes them. */
import type { PracticeRecord, PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import {
	both,
	editionRecord,
	englishText,
	memoryStore,
	municipalityRecord,
	practiceRecord,
	referenceRecords,
} from '@mab/site/src/testing/records.ts';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { loadSiteBundle } from '../support/site.ts';
import { fullPractice, fullRecords } from '../support/site-records.ts';
import { filesInZip } from '../support/zip.ts';

const SITE = 'https://practices.example.org';
const { createSite } = await loadSiteBundle();
const site = createSite({ PUBLIC_SITE_URL: SITE });

async function file(path: string, records: readonly PublicRecord[] = fullRecords()): Promise<Buffer> {
	return Buffer.from(await site.render(path, memoryStore(records)));
}
async function json<T>(path: string, records?: readonly PublicRecord[]): Promise<T> {
	return JSON.parse((await file(path, records)).toString('utf8'));
}
async function rows(path: string, records?: readonly PublicRecord[]): Promise<Record<string, string>[]> {
	return parse(await file(path, records), { bom: true, columns: true });
}
const practicesOf = (records: readonly PublicRecord[]) =>
	records.filter((record): record is PracticeRecord => record.type === 'practice');

describe('the tables', () => {
	test('have one row for each practice, by its number', async () => {
		const numbers = practicesOf(fullRecords()).map(({ code }) => code);
		const table = await rows('/data/practices.csv');
		expect(table.map(({ number }) => number).toSorted()).toEqual(numbers.toSorted());
	});

	test('begin with the mark by which spreadsheets know UTF-8', async () => {
		for (const path of ['/data/practices.csv', '/data/results.csv']) {
			expect((await file(path)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		}
	});

	test('hold both languages side by side, and nothing where a language is missing', async () => {
		const table = await rows('/data/practices.csv');
		const row = (number: string) => table.find((one) => one.number === number);
		expect(row('MAB-P-2026-001')).toMatchObject({
			titleBn: 'পয়ঃবর্জ্য থেকে জৈব সার'.normalize('NFC'),
			titleEn: 'Co-compost from faecal sludge',
			municipalityBn: 'সখীপুর',
			capitalCostBdt: '303300000',
		});
		expect(row('MAB-P-2026-003')).toMatchObject({ titleBn: '', titleEn: 'Co-compost from faecal sludge' });
	});

	test('have the results of a practice in their order, under its number', async () => {
		const result = practiceRecord().results[0];
		if (result === undefined) throw new Error('The sample practice has lost its result.');
		const results = [result, { ...result, indicator: both('Second', 'দ্বিতীয়'), latest: null }];
		const table = await rows('/data/results.csv', [practiceRecord({ results })]);
		expect(table.map(({ number, position, indicatorEn, latest }) => [number, position, indicatorEn, latest])).toEqual([
			['MAB-P-2026-001', '1', 'Tanks emptied in a year', '1450'],
			['MAB-P-2026-001', '2', 'Second', ''],
		]);
	});

	test('cannot be taken for formulas by a spreadsheet', async () => {
		const text = englishText({ title: '=HYPERLINK("https://evil.example")', oneLine: '+1', summary: '@SUM(A1)' });
		const [row] = await rows('/data/practices.csv', [practiceRecord({ text: { en: text }, wards: '-1, 2' })]);
		for (const value of Object.values(row ?? {})) expect(value).not.toMatch(/^[=+\-@\t\r]/);
		expect(row?.titleEn).toContain('=HYPERLINK');
	});
});

describe('the workbook', () => {
	const sheetsOf = async (records?: readonly PublicRecord[]) => {
		const parts = filesInZip(await file('/data/practices.xlsx', records));
		const part = (name: string) => parts.get(name)?.toString('utf8') ?? '';
		const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>([\s\S]*?)<\/t>.*?<\/si>/g)];
		return {
			names: [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
			sheets: [...parts].flatMap(([name, bytes]) => (/worksheets\/sheet/.test(name) ? [bytes.toString('utf8')] : [])),
			strings: strings.map(([, text = '']) => text),
		};
	};

	test('has practices, results, sources and a dictionary, each with its first row in sight', async () => {
		const { names, sheets } = await sheetsOf();
		expect(names).toEqual(['about', 'practices', 'results', 'sources', 'dictionary']);
		for (const sheet of sheets) expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
	});

	test('holds Bangla and the licence, and computes nothing', async () => {
		const text = englishText({ title: '=1+1' });
		const { sheets, strings } = await sheetsOf([practiceRecord({ text: { bn: text, en: text } })]);
		expect(strings).toContain('=1+1');
		expect(strings).toContain('https://creativecommons.org/licenses/by/4.0/');
		expect(strings.join(' ')).toContain('বাংলাদেশের পৌরসভাগুলোর চর্চা'.normalize('NFC'));
		for (const sheet of sheets) expect(sheet).not.toContain('<f>');
	});

	test('is no wider than a cell may be, however long a text is', async () => {
		const text = englishText({ summary: 'x'.repeat(50_000) });
		const { strings } = await sheetsOf([practiceRecord({ text: { en: text } })]);
		expect(Math.max(...strings.map(({ length }) => length))).toBe(32_767);
	});

	test('is the same for the same records', async () => {
		expect((await file('/data/practices.xlsx')).equals(await file('/data/practices.xlsx'))).toBe(true);
	});
});

describe('circulation', () => {
	const log = { channel: 'event' as const, on: '2026-12-05', title: both('Mayors meet', 'মেয়রদের সভা'), url: null };
	const records = [
		...fullRecords().filter(({ type }) => type !== 'practice' && type !== 'edition'),
		practiceRecord({ circulation: [log] }),
		editionRecord(),
	];

	test('of a quarter is one row for each time, with the editions that nobody entered, and the sums by channel', async () => {
		const table = await rows('/data/circulation/2026-q4.csv', records);
		expect(table.map(({ quarter, number, channel, on, url }) => [quarter, number, channel, on, url])).toEqual([
			['2026-q4', 'MAB-P-2026-001', 'event', '2026-12-05', ''],
			['2026-q4', 'MAB-P-2026-001', 'edition', '2026-10-15', `${SITE}/bn/newsletter/2026-q3/`],
		]);
		expect(await rows('/data/circulation.csv', records)).toEqual(table);
		const parts = filesInZip(await file('/data/circulation/2026-q4.xlsx', records));
		expect(parts.get('xl/workbook.xml')?.toString()).toMatch(/name="circulation".*name="totals".*name="editions"/s);
	});

	test('stands in the file of the practice, the editions with their page', async () => {
		const { circulation } = await json<{ circulation: { channel: string; url: string | null }[] }>(
			'/data/practices/2026-001.json',
			records,
		);
		expect(circulation.map(({ channel, url }) => [channel, url])).toEqual([
			['event', null],
			['edition', `${SITE}/bn/newsletter/2026-q3/`],
		]);
	});
});

interface Dictionary {
	tables: Record<'practices' | 'results', { name: string; meaning: { bn: string; en: string } }[]>;
	fields: { name: string; type: string; isList: boolean; list?: string; meaning: { bn: string; en: string } }[];
	lists: Record<string, { key: string }[]>;
}

describe('the dictionary', () => {
	test('explains every column in both languages', async () => {
		const { tables } = await json<Dictionary>('/data/dictionary.json');
		for (const [table, path] of [
			['practices', '/data/practices.csv'] as const,
			['results', '/data/results.csv'] as const,
		]) {
			const [row] = await rows(path);
			expect(tables[table].map(({ name }) => name)).toEqual(Object.keys(row ?? {}));
		}
		for (const { name, meaning } of Object.values(tables).flat()) {
			expect(meaning.en, name).toMatch(/[a-z]/i);
			expect(meaning.bn, name).toMatch(/[\u0980-\u09ff]/);
		}
	});

	test('explains every field of the file of a practice', async () => {
		const { fields } = await json<Dictionary>('/data/dictionary.json');
		const explained = new Set(fields.map(({ name }) => name));
		const whole = await json('/data/practices/2026-002.json');
		const unexplained = pathsIn(whole).filter((path) => !explained.has(path) && !['$schema', 'licence'].includes(path));
		expect(unexplained).toEqual([]);
	});

	test('names no list that it does not carry', async () => {
		const { fields, lists } = await json<Dictionary>('/data/dictionary.json');
		for (const { list } of fields) if (list !== undefined) expect(lists[list]?.length, list).toBeGreaterThan(0);
		expect(lists.sector?.map(({ key }) => key)).toContain('sanitation');
		expect(lists.sdg?.map(({ key }) => key)).toContain('6');
	});
});

/** Paths of all values, `results.latest` for each result; what has no value inside counts as well. */
function pathsIn(value: unknown, path = ''): string[] {
	const here = path === '' ? [] : [path];
	if (Array.isArray(value)) return [...here, ...value.flatMap((one) => pathsIn(one, path))];
	if (typeof value !== 'object' || value === null) return here;
	return [
		...here,
		...Object.entries(value).flatMap(([key, one]) => pathsIn(one, path === '' ? key : `${path}.${key}`)),
	];
}

describe('the file of a practice', () => {
	test('says everything that its record says but how to reach a person', async () => {
		const record = fullPractice();
		const whole = JSON.stringify(await json('/data/practices/2026-002.json'));
		for (const { bn } of [
			record.topics,
			record.expertViews.map(({ text }) => text),
			record.corrections.map(({ what }) => what),
		].flat()) {
			expect(whole).toContain(bn);
		}
		expect(whole).toContain(record.text.en?.summary);
		expect(record.contactOffice?.phone).not.toBeNull();
		for (const secret of [record.contactOffice?.phone, record.contactOffice?.email])
			expect(whole).not.toContain(secret);
	});

	test('gives nothing out that is not listed, whatever else a record carries', async () => {
		const record = { ...practiceRecord(), internalNote: 'SECRET', contactOffice: null };
		expect((await file('/data/practices/2026-001.json', [record])).toString()).not.toContain('SECRET');
	});

	test('holds what its schema says, for every practice', async () => {
		const schema = await json<Schema>('/data/practice.schema.json');
		for (const { code } of practicesOf(fullRecords())) {
			const whole = await json(`/data/practices/${code.replace('MAB-P-', '')}.json`);
			expect(faultsOf(schema, whole), code).toEqual([]);
		}
		expect(faultsOf(schema, { number: 7 })).not.toEqual([]);
	});

	test('keeps its address when the practice gets another title and web address', async () => {
		const before = await json<{ url: { en: string } }>('/data/practices/2026-001.json', [practiceRecord()]);
		const moved = [practiceRecord({ slug: 'moved', formerSlugs: ['sakhipur-co-compost'] })];
		const after = await json<{ url: { en: string } }>('/data/practices/2026-001.json', moved);
		expect(before.url.en).toBe(`${SITE}/en/practices/sakhipur-co-compost/`);
		expect(after.url.en).toBe(`${SITE}/en/practices/moved/`);
	});
});

test('no file gives out a phone number or an e-mail address', async () => {
	const store = memoryStore(fullRecords());
	const paths = site
		.plan(store)
		.flatMap(({ kind, path }) => (kind === 'render' && path.startsWith('/data/practice') ? [path] : []));
	expect(paths.length).toBeGreaterThan(5);
	for (const path of [...paths, '/data/results.csv']) {
		const bytes = Buffer.from(await site.render(path, store));
		const text = path.endsWith('.xlsx') ? Buffer.concat([...filesInZip(bytes).values()]).toString() : bytes.toString();
		expect(text, path).not.toMatch(/\+880 71 00000|conservancy@example\.org/);
	}
});

test('the table in JSON leads to the whole of each practice', async () => {
	interface Table {
		licence: string;
		practiceCount: number;
		practices: { number: string; whole: string; results: object[] }[];
	}
	const { licence, practiceCount, practices } = await json<Table>('/data/practices.json');
	expect(licence).toBe('https://creativecommons.org/licenses/by/4.0/');
	expect(practices).toHaveLength(practiceCount);
	for (const { number, whole, results } of practices) {
		expect(await json<{ number: string }>(whole.replace(SITE, ''))).toMatchObject({ number });
		expect(results).toHaveLength(1);
	}
});

describe('a change', () => {
	const keys = (records: readonly PublicRecord[]) =>
		new Map(site.plan(memoryStore(records)).map(({ path, key }) => [path, key]));
	const others = [...referenceRecords(), municipalityRecord()];

	test('of a text makes the tables again, and of the single files that of its practice alone', () => {
		const second = practiceRecord({ id: 'practice-2', code: 'MAB-P-2026-002', slug: 'second' });
		const before = keys([...others, practiceRecord(), second]);
		const after = keys([...others, practiceRecord({ wards: '9' }), second]);
		const changed = [...after].flatMap(([path, key]) =>
			path.startsWith('/data/pr') && before.get(path) !== key ? [path] : [],
		);
		expect(changed.toSorted()).toEqual([
			'/data/practices.csv',
			'/data/practices.json',
			'/data/practices.xlsx',
			'/data/practices/2026-001.json',
		]);
	});

	test('of the name of a municipality makes the files again that show it', () => {
		const before = keys([...others, practiceRecord()]);
		const after = keys([
			...referenceRecords(),
			municipalityRecord({ name: both('Renamed', 'নতুন নাম') }),
			practiceRecord(),
		]);
		expect(after.get('/data/practices/2026-001.json')).not.toBe(before.get('/data/practices/2026-001.json'));
		expect(after.get('/data/practices.csv')).not.toBe(before.get('/data/practices.csv'));
	});
});

test('files of all practices may follow after the release, and lead to their page until then', () => {
	const plan = site.plan(memoryStore(fullRecords()));
	for (const path of ['/data/practices.csv', '/data/practices.xlsx', '/data/practices/2026-001.json']) {
		expect(plan).toContainEqual(expect.objectContaining({ path, meanwhile: '/bn/data/' }));
	}
});

interface Schema {
	type?: string;
	enum?: unknown[];
	anyOf?: Schema[];
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: string[];
	pattern?: string;
}

/** What of JSON Schema the schema uses. Paths of what does not hold. */
function faultsOf(schema: Schema, value: unknown, path = '$'): string[] {
	if (schema.anyOf)
		return schema.anyOf.some((one) => faultsOf(one, value, path).length === 0) ? [] : [`${path}: anyOf`];
	if (schema.enum) return schema.enum.includes(value) ? [] : [`${path}: enum`];
	if (schema.type === 'array') {
		const { items = {} } = schema;
		return Array.isArray(value)
			? value.flatMap((one, at) => faultsOf(items, one, `${path}[${at}]`))
			: [`${path}: array`];
	}
	if (schema.type === 'object') {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: object`];
		const { properties = {}, required = [] } = schema;
		const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}.${name}: required`);
		const inside = Object.entries(value).flatMap(([name, one]) => {
			const property = properties[name];
			return property === undefined ? [`${path}.${name}: additional`] : faultsOf(property, one, `${path}.${name}`);
		});
		return [...missing, ...inside];
	}
	if (schema.type === 'null') return value === null ? [] : [`${path}: null`];
	const isType = schema.type === 'integer' ? Number.isInteger(value) : typeof value === schema.type;
	if (!isType) return [`${path}: ${schema.type}`];
	return schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(value)) ? [`${path}: pattern`] : [];
}
