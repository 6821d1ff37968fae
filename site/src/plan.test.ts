import type { PublicRecord, Tombstone } from '@mab/cms/domain/publication/public-record.ts';
import { keysOf, SECTORS } from '@mab/cms/domain/vocabulary.ts';
import { describe, expect, test } from 'vitest';
import type { Planned } from './contract.ts';
import { planOf } from './plan.ts';
import {
	acknowledgementRecord,
	banglaText,
	both,
	cover,
	englishText,
	governanceChangeRecord,
	learningEventRecord,
	memoryStore,
	municipalityRecord,
	practiceRecord,
	referenceRecord,
	referenceRecords,
	sampleRecords,
} from './testing/records.ts';

const SITE = 'https://practices.example.org';

function plan(
	records: readonly PublicRecord[],
	tombstones: readonly Tombstone[] = [],
	codeVersion = 'code-1',
): Planned[] {
	return planOf(memoryStore(records, tombstones), { siteUrl: SITE, codeVersion });
}

/** The sample with one record put in the place of that with its id, or added. */
function sampleWith(changed: PublicRecord): PublicRecord[] {
	return [...sampleRecords().filter(({ id }) => id !== changed.id), changed];
}

/** Paths whose key differs, that are new, or that are gone. */
function touched(before: readonly Planned[], after: readonly Planned[]): string[] {
	const keys = (planned: readonly Planned[]) => new Map(planned.map(({ path, key }) => [path, key]));
	const [old, young] = [keys(before), keys(after)];
	return [...new Set([...old.keys(), ...young.keys()])].filter((path) => old.get(path) !== young.get(path)).sort();
}

/**
 * Those of the paths that are pages to read. The files, documents and pictures that are made from the same records,
 * and the pages about the whole (map, numbers, search), have tests beside the parts of the plan that make them.
 */
function pagesAmong(paths: readonly string[]): string[] {
	return paths.filter(
		(path) =>
			/^\/(bn|en)\/((practices|municipalities|governance|events)\/(.+\/)?)?$/.test(path) &&
			!/\/(print|kit|pack)\/$/.test(path),
	);
}

function inBothLanguages(...paths: string[]): string[] {
	return paths.flatMap((path) => [`/bn${path}`, `/en${path}`]).sort();
}

/** Every list of the library on which the practice of the sample stands. */
const LISTS = [
	'/practices/',
	'/practices/category/not-known/',
	'/practices/cost/above-1-crore/',
	'/practices/cost/above-1-crore/poverty/yes/',
	'/practices/district/tangail/',
	'/practices/division/dhaka/',
	'/practices/division/dhaka/poverty/yes/',
	'/practices/evidence/e1/',
	'/practices/liupcp/no/',
	'/practices/poverty/yes/',
	'/practices/sdg/11/',
	'/practices/sdg/6/',
	'/practices/sector/sanitation/',
	'/practices/sector/sanitation/cost/above-1-crore/',
	'/practices/sector/sanitation/division/dhaka/',
	'/practices/sector/sanitation/evidence/e1/',
	'/practices/sector/sanitation/poverty/yes/',
	'/practices/sector/sanitation/stage/running/',
	'/practices/stage/running/',
	'/practices/year/2015/',
];

const tombstone = (overrides: Partial<Tombstone>): Tombstone => ({
	type: 'practice',
	id: 'practice-gone',
	slugs: ['withdrawn-practice'],
	goneAt: '2026-11-01T00:00:00.000Z',
	...overrides,
});

describe('the plan', () => {
	test('names every path once, sorted', () => {
		const paths = plan(sampleRecords(), [tombstone({})]).map(({ path }) => path);
		expect(paths).toEqual([...new Set(paths)].sort());
	});

	test('has every page in both languages', () => {
		const paths = plan(sampleRecords()).map(({ path }) => path);
		const withoutLanguage = (locale: string) =>
			paths.filter((path) => path.startsWith(`/${locale}/`)).map((path) => path.slice(3));
		expect(withoutLanguage('bn')).toEqual(withoutLanguage('en'));
	});

	test('stands without any record', () => {
		const paths = plan([]).map(({ path }) => path);
		expect(paths).toEqual(expect.arrayContaining(['/', '/bn/', '/en/practices/', '/bn/404/', '/robots.txt']));
	});

	test('is the same for the same records in another order', () => {
		expect(plan(sampleRecords().reverse())).toEqual(plan(sampleRecords()));
	});

	test('gives the not-found pages status 404', () => {
		const missing = plan([]).filter((planned) => planned.kind === 'render' && planned.status === 404);
		expect(missing.map(({ path }) => path)).toEqual(['/bn/404/', '/en/404/']);
	});

	test('lists each file of the records as media once', () => {
		const file = `${'b'.repeat(64)}.pdf`;
		const document = {
			kind: 'byLaw',
			title: both('By-law', 'উপ-আইন'),
			file,
			sizeBytes: 1,
			mime: 'application/pdf',
		} as const;
		const records = sampleWith(practiceRecord({ gallery: [cover], documents: [document] }));
		expect(plan(records).filter(({ kind }) => kind === 'media')).toEqual([
			{ kind: 'media', path: `/media/${cover.image.file}`, key: cover.image.file, file: cover.image.file },
			{ kind: 'media', path: `/media/${file}`, key: file, file },
		]);
	});

	test('refuses two records at one address and says which', () => {
		const twin = practiceRecord({ id: 'practice-twin' });
		expect(() => plan(sampleWith(twin))).toThrow('/practices/sakhipur-co-compost/');
	});
});

describe('a project that begins or ends touches', () => {
	const change = (acknowledgement: PublicRecord) =>
		touched(plan(sampleRecords()), plan([...sampleRecords(), acknowledgement]));

	test('the practices that it names, what is made of them, and the page that lists projects', () => {
		const paths = change(acknowledgementRecord()).filter((path) => !path.startsWith('/media/'));
		expect(paths).toEqual(expect.arrayContaining(inBothLanguages('/about/', '/practices/sakhipur-co-compost/')));
		expect(paths).toContain('/bn/practices/sakhipur-co-compost.pdf');
		const others = /about|sakhipur-co-compost|sector\/sanitation\/pack|compare-2026-001/;
		expect(paths.filter((path) => !others.test(path))).toEqual([]);
	});

	test('every page where it stands on every page, and nothing that is printed', () => {
		const paths = change(acknowledgementRecord({ onEveryPage: true, practices: [] }));
		const pages = plan(sampleRecords()).filter(
			(planned) => planned.kind === 'render' && planned.contentType.startsWith('text/html') && planned.path !== '/',
		);
		const untouched = pages.map(({ path }) => path).filter((path) => !paths.includes(path));
		expect(untouched.filter((path) => !/\/(print|pack|form)\/$/.test(path))).toEqual([]);
		expect(untouched).toEqual(expect.arrayContaining(inBothLanguages('/practices/sakhipur-co-compost/print/')));
		expect(paths.filter((path) => /\.(pdf|docx|zip)$/.test(path))).toEqual([]);
	});
});

describe('a change touches', () => {
	const before = plan(sampleRecords());

	test('no page when nothing changed', () => {
		expect(touched(before, plan(sampleRecords()))).toEqual([]);
	});

	test('every page and file that is rendered when the code changed', () => {
		const rendered = before.filter(({ kind }) => kind === 'render').map(({ path }) => path);
		expect(touched(before, plan(sampleRecords(), [], 'code-2'))).toEqual(expect.arrayContaining(rendered));
	});

	test('the pages of the practice alone when its body changed', () => {
		const text = { bn: banglaText(), en: englishText({ problem: 'Another account of the problem.' }) };
		const after = plan(sampleWith(practiceRecord({ text })));
		expect(pagesAmong(touched(before, after))).toEqual(inBothLanguages('/practices/sakhipur-co-compost/'));
	});

	test('the sitemap as well when the practice says that it changed', () => {
		const after = plan(sampleWith(practiceRecord({ updatedAt: '2026-11-09T00:00:00.000Z' })));
		expect(pagesAmong(touched(before, after))).toEqual(inBothLanguages('/practices/sakhipur-co-compost/'));
		expect(touched(before, after)).toContain('/sitemap-practices-1.xml');
	});

	test('every list that shows the practice when its title changed', () => {
		const text = { bn: banglaText(), en: englishText({ title: 'Compost for farmers' }) };
		expect(pagesAmong(touched(before, plan(sampleWith(practiceRecord({ text })))))).toEqual(
			inBothLanguages('/', '/municipalities/sakhipur/', '/practices/sakhipur-co-compost/', ...LISTS),
		);
	});

	test('the lists that it leaves and those that it joins when the practice moves to another sector', () => {
		const after = plan(sampleWith(practiceRecord({ sector: 'solid-waste' })));
		expect(touched(before, after)).toEqual(
			expect.arrayContaining(inBothLanguages('/practices/sector/sanitation/', '/practices/sector/solid-waste/')),
		);
	});

	test('the towns that followed a practice', () => {
		const replicatedIn = [{ municipality: 'kushtia', year: 2024, outcome: both('Works', 'চলছে') }];
		expect(pagesAmong(touched(before, plan(sampleWith(practiceRecord({ replicatedIn })))))).toEqual(
			inBothLanguages('/municipalities/kushtia/', '/practices/sakhipur-co-compost/'),
		);
	});

	test('every page that names the municipality when it gets another name', () => {
		const renamed = municipalityRecord({ name: both('Sakhipur Town', 'সখীপুর শহর') });
		expect(pagesAmong(touched(before, plan(sampleWith(renamed))))).toEqual(
			inBothLanguages(
				'/',
				'/municipalities/',
				'/municipalities/sakhipur/',
				'/practices/sakhipur-co-compost/',
				...LISTS,
			),
		);
	});

	test('the page of the municipality alone when its profile changed', () => {
		const counted = municipalityRecord({ population: { count: 33_000, year: 2022 } });
		expect(pagesAmong(touched(before, plan(sampleWith(counted))))).toEqual(
			inBothLanguages('/municipalities/sakhipur/'),
		);
	});

	test('every page that names the sector when it gets another name', () => {
		const renamed = referenceRecord('sector', 'sanitation', both('Sanitation', 'স্যানিটেশন'));
		const otherSectors = keysOf(SECTORS).filter((key) => key !== 'sanitation');
		expect(pagesAmong(touched(before, plan(sampleWith(renamed))))).toEqual(
			inBothLanguages(
				'/',
				'/events/online-orientation-2026/',
				'/governance/',
				'/governance/kushtia-sanitation-by-law/',
				'/municipalities/kushtia/',
				'/municipalities/sakhipur/',
				'/practices/sakhipur-co-compost/',
				...LISTS,
				...otherSectors.map((key) => `/practices/sector/${key}/`),
			),
		);
	});

	test('the page of a governance change alone when its proof changed', () => {
		const change = governanceChangeRecord();
		if (change.text.en) change.text.en.proof = 'The gazette.';
		expect(pagesAmong(touched(before, plan(sampleWith(change))))).toEqual(
			inBothLanguages('/governance/kushtia-sanitation-by-law/'),
		);
	});

	test('the page and the list of an event when it is put off, and the front page that announces it', () => {
		const later = learningEventRecord({ startsAt: '2026-12-17T04:00:00.000Z' });
		expect(pagesAmong(touched(before, plan(sampleWith(later))))).toEqual(
			inBothLanguages('/', '/events/', '/events/online-orientation-2026/'),
		);
	});
});

describe('a new practice', () => {
	/** Published one an hour, all in one town. */
	const library = (count: number): PublicRecord[] => [
		...referenceRecords(),
		municipalityRecord(),
		...Array.from({ length: count }, (_, index) =>
			practiceRecord({
				id: `practice-${index}`,
				slug: `practice-${index}`,
				firstPublishedAt: new Date(Date.UTC(2026, 0, 1, index)).toISOString(),
			}),
		),
	];

	test.each([100, 300])('touches the same few pages when %i are published already', (count) => {
		const paths = touched(plan(library(count)), plan(library(count + 1)));
		const neighbours = pagesAmong(paths).filter((path) => /\/practices\/practice-\d+\/$/.test(path));
		expect(pagesAmong(paths).filter((path) => !neighbours.includes(path))).toEqual(
			inBothLanguages('/', '/municipalities/', '/municipalities/sakhipur/', ...LISTS),
		);
		expect(neighbours).toEqual(expect.arrayContaining(inBothLanguages(`/practices/practice-${count}/`)));
		// Those that name the new one as related: how many depends on what is related, not on how many there are.
		expect(neighbours.length).toBeLessThanOrEqual(2 * 10);
		expect(paths).toContain('/sitemap-practices-1.xml');
	});

	test('closes a page of each list it fills, and changes no page that was closed before but the last', () => {
		const paths = touched(plan(library(83)), plan(library(84)));
		expect(paths).toContain('/bn/practices/page/2/');
		expect(paths).toContain('/bn/practices/page/1/');
		expect(touched(plan(library(103)), plan(library(104)))).not.toContain('/bn/practices/page/1/');
	});
});

describe('former addresses', () => {
	test('a former slug redirects in both languages', () => {
		const moved = practiceRecord({ slug: 'sakhipur-compost', formerSlugs: ['sakhipur-co-compost'] });
		const redirects = plan(sampleWith(moved)).filter((planned) => planned.kind === 'redirect');
		for (const locale of ['bn', 'en']) {
			expect(redirects).toContainEqual(
				expect.objectContaining({
					path: `/${locale}/practices/sakhipur-co-compost/`,
					location: `/${locale}/practices/sakhipur-compost/`,
				}),
			);
		}
	});

	test('a page wins over the redirect of another record, and over a tombstone', () => {
		const moved = practiceRecord({ id: 'practice-moved', slug: 'elsewhere', formerSlugs: ['sakhipur-co-compost'] });
		const planned = plan(sampleWith(moved), [tombstone({ slugs: ['sakhipur-co-compost'] })]);
		expect(planned.find(({ path }) => path === '/bn/practices/sakhipur-co-compost/')).toMatchObject({
			kind: 'render',
			status: 200,
		});
	});

	test.each([
		['practice', '/practices/former/'],
		['governanceChange', '/governance/former/'],
		['learningEvent', '/events/former/'],
		['report', '/reports/former/'],
		['municipality', '/municipalities/former/'],
		['sector', '/practices/sector/former/'],
		['division', '/practices/division/former/'],
		['district', '/practices/district/former/'],
		['region', '/practices/region/former/', '/regions/former/'],
		['sdg', '/practices/sdg/former/'],
	] as const)('a withdrawn %s answers 410 at %s in both languages', (type, ...paths) => {
		const gone = plan(sampleRecords(), [tombstone({ type, slugs: ['former'] })]).filter(
			(planned) => planned.kind === 'render' && planned.status === 410,
		);
		expect(gone.map((planned) => planned.path)).toEqual(inBothLanguages(...paths));
	});

	test('every slug that a withdrawn record ever had answers 410', () => {
		const paths = plan([], [tombstone({ slugs: ['first', 'second'] })]).map(({ path }) => path);
		expect(paths).toEqual(expect.arrayContaining(inBothLanguages('/practices/first/', '/practices/second/')));
	});
});
