import { existsSync } from 'node:fs';
import type { MunicipalityRecord, PracticeRecord, PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import type { Entry } from '@mab/cms/domain/publication/release.ts';
import { type Random, seededRandom } from '@mab/scripts/bench/random.ts';
import { MEDIA, syntheticPractice, syntheticRecords } from '@mab/scripts/bench/records.ts';
import type { AddressFailure } from '@mab/scripts/publisher/failure.ts';
import { openSiteFolder } from '@mab/scripts/publisher/release.ts';
import type { RenderedPage } from '@mab/scripts/publisher/render.ts';
import { renderer } from '@mab/scripts/publisher/render-threads.ts';
import { loadSite } from '@mab/scripts/publisher/site-bundle.ts';
import { openStore } from '@mab/scripts/publisher/store.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeCms, startFakeCms, TOKEN } from '../support/fake-feed.ts';
import {
	entriesFromScratch,
	FAKE_BUNDLE,
	killAll,
	lateWorkDone,
	liveRelease,
	REAL_BUNDLE,
	removeWorkplaces,
	startPublisher,
	verifiedEntries,
	workplace,
} from '../support/publisher.ts';

const EDIT_COUNT = 32;
const COMPARE_EVERY = 16;

let cms: FakeCms;

beforeEach(async () => {
	cms = await startFakeCms(MEDIA);
});

afterEach(async () => {
	await killAll();
	await cms.close();
	removeWorkplaces();
});

/** An editorial office that changes what is public, one random step at a time. */
function office(random: Random) {
	const initial = syntheticRecords({ municipalityCount: 4, practicesEach: 5, seed: 7 });
	const isA = (type: PublicRecord['type']) => (record: PublicRecord) => record.type === type;
	const towns = initial.filter(isA('municipality')) as MunicipalityRecord[];
	let live = initial.filter(isA('practice')) as PracticeRecord[];
	let written = live.length;
	for (const record of initial) cms.publish(record);

	const replace = (changed: PracticeRecord) => {
		live = live.map((record) => (record.id === changed.id ? changed : record));
		cms.publish(changed);
	};
	const withText = (record: PracticeRecord, change: { title?: string; summary?: string }): PracticeRecord => ({
		...record,
		version: record.version + 1,
		updatedAt: '2026-11-23T08:00:00.000Z',
		text: { ...record.text, ...(record.text.bn && { bn: { ...record.text.bn, ...change } }) },
	});
	const steps: Record<string, (record: PracticeRecord) => void> = {
		create() {
			written += 1;
			const created = syntheticPractice(written, random.pick(towns).code, random);
			live.push(created);
			cms.publish(created);
		},
		changeBody: (record) => replace(withText(record, { summary: `সংশোধিত সারাংশ ${random.below(1000)}` })),
		changeTitle: (record) => replace(withText(record, { title: `নতুন শিরোনাম ${random.below(1000)}` })),
		renameSlug: (record) => {
			const slug = `${record.id}-renamed-${random.below(1000)}`;
			replace({ ...record, slug, formerSlugs: [...new Set([...record.formerSlugs, record.slug])] });
		},
		moveToAnotherTown: (record) => replace({ ...record, municipalities: [random.pick(towns).code] }),
		moveToAnotherSector: (record) => replace({ ...record, sector: random.pick(live).sector }),
		withdrawOneLanguage: (record) => replace({ ...record, text: { bn: record.text.bn ?? record.text.en } as never }),
		unpublish: (record) => {
			live = live.filter(({ id }) => id !== record.id);
			cms.bury(record, [record.slug, ...record.formerSlugs]);
		},
		renameMunicipality: () => {
			const index = random.below(towns.length);
			const town = towns[index];
			if (town === undefined) return;
			const name = { bn: `নতুন নামের পৌরসভা ${random.below(1000)}`, en: `Renamed Paurashava ${random.below(1000)}` };
			towns[index] = { ...town, name };
			cms.publish(towns[index]);
		},
	};
	return { edit: () => random.pick(Object.values(steps))(random.pick(live)) };
}

/** Lets a running publisher follow random edits and compares its release with a full build now and then. */
async function comparisons(bundle: string, env: Record<string, string> = {}) {
	// Archives stand for everything that follows after a release: they take in pages and files, and cost little.
	const settings = { PUBLISHER_MAKES: 'archive', FAKE_LATE: '1', ...env };
	const place = workplace(cms, bundle, settings);
	const { edit } = office(seededRandom(20_261_123));
	const publisher = startPublisher(place);
	const compared: { incremental: Record<string, Entry>; full: Record<string, Entry> }[] = [];
	for (let count = 1; count <= EDIT_COUNT; count += 1) {
		// The first build is of more than a hundred pages.
		await cms.reported(({ head, liveAt }) => head === cms.head && liveAt !== undefined);
		if (count % COMPARE_EVERY === 0) {
			await lateWorkDone(publisher, place.siteDir);
			compared.push({
				incremental: verifiedEntries(place.siteDir),
				full: await entriesFromScratch(cms, bundle, { PUBLISHER_MAKES: 'archive', FAKE_LATE: '1' }),
			});
		}
		edit();
	}
	return compared;
}

/** Paths whose bytes differ; keys may, when the keys are what is wrong. */
function differences(a: Record<string, Entry>, b: Record<string, Entry>): string[] {
	const bytesOf = (entry: Entry | undefined) => (entry?.kind === 'object' ? entry.object : entry?.location);
	const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...paths].filter((path) => bytesOf(a[path]) !== bytesOf(b[path]));
}

describe('a release that followed many edits is byte for byte a full build', () => {
	const bundles: [string, string][] = [['of the test site', FAKE_BUNDLE]];
	// The site is compiled before these tests in `npm test`; a single run on a fresh clone has only the test site.
	if (existsSync(REAL_BUNDLE)) bundles.push(['of the public site', REAL_BUNDLE]);

	test.each(bundles)('%s', async (_, bundle) => {
		for (const { incremental, full } of await comparisons(bundle)) {
			expect(differences(incremental, full)).toEqual([]);
			expect(incremental).toEqual(full);
		}
	});

	test('and the comparison finds a dependency that a key forgets', async () => {
		const compared = await comparisons(FAKE_BUNDLE, { FAKE_FORGETS_NAMES: '1' });
		expect(compared.flatMap(({ incremental, full }) => differences(incremental, full))).not.toEqual([]);
	});
});

describe('many pages are rendered in threads', () => {
	async function render(records: PublicRecord[], threadCount: number) {
		const { siteDir, publisherDir } = workplace(cms, FAKE_BUNDLE);
		const { site, cardOf } = await loadSite(FAKE_BUNDLE);
		const store = openStore({ publisherDir, cardOf });
		openSiteFolder(siteDir);
		const changes = (async function* () {
			for (const record of records) yield { line: 'record' as const, seq: 1, record };
		})();
		await store.apply({ since: 0, head: 1, changes });
		const pages: RenderedPage[] = [];
		const failures: AddressFailure[] = [];
		const options = { site, bundle: FAKE_BUNDLE, siteDir, publisherDir, threadCount, minPages: 1 };
		try {
			await renderer(options)({
				pages: site.plan(store.records()).flatMap(({ kind, path }) => (kind === 'render' ? [path] : [])),
				files: [],
				records: store.records(),
				inBackground: false,
				signal: new AbortController().signal,
				onPage: (page) => pages.push(page),
				onFailure: (failure) => failures.push(failure),
			});
		} finally {
			store.close();
		}
		return { pages: pages.sort((a, b) => (a.path < b.path ? -1 : 1)), failures };
	}
	const records = syntheticRecords({ municipalityCount: 5, practicesEach: 10, seed: 3 });

	test('with the same bytes as in one', async () => {
		const inOne = await render(records, 1);
		expect(inOne.pages.length).toBeGreaterThan(100);
		expect(await render(records, 2)).toEqual(inOne);
	});

	test('and a page that throws is named, while all others are rendered', async () => {
		const broken = records.map((record) =>
			record.type === 'practice' && record.text.en && record.slug === 'practice-00042'
				? { ...record, text: { en: { ...record.text.en, title: 'CANNOT RENDER' } } }
				: record,
		);
		const { pages, failures } = await render(broken, 2);
		const paths = ['/bn/practices/practice-00042/', '/en/practices/practice-00042/'];
		expect(failures.map(({ path }) => path).sort()).toEqual(paths);
		expect(failures[0]?.reason).toBe('the page is broken on purpose');
		expect(pages.filter(({ path }) => paths.includes(path))).toEqual([]);
		expect(pages.length + failures.length).toBe((await render(records, 1)).pages.length);
	});
});

describe('preview', () => {
	const record = syntheticPractice(1, 'town-0001', seededRandom(1));
	const draft = { ...record, text: { en: { ...(record.text.en ?? record.text.bn), title: 'Not yet published' } } };
	const path = `/en/practices/${record.slug}/`;

	async function publisher() {
		for (const known of syntheticRecords({ municipalityCount: 1, practicesEach: 2, seed: 1 })) cms.publish(known);
		const place = workplace(cms, FAKE_BUNDLE);
		const { port } = startPublisher(place);
		await cms.reported(({ head }) => head === cms.head);
		const url = `http://127.0.0.1:${await port}/preview`;
		return {
			place,
			async ask(body: unknown, token = TOKEN) {
				const response = await fetch(url, {
					method: 'POST',
					headers: { Authorization: `Bearer ${token}` },
					body: typeof body === 'string' ? body : JSON.stringify(body),
				});
				return { status: response.status, type: response.headers.get('Content-Type'), text: await response.text() };
			},
		};
	}

	test('shows one page with the record as given and leaves the release alone', async () => {
		const { place, ask } = await publisher();
		const before = liveRelease(place.siteDir);
		const { status, type, text } = await ask({ record: draft, path });
		expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
		expect(text).toContain('Not yet published');
		expect(liveRelease(place.siteDir)).toEqual(before);
	});

	test('shows a record that was never published', async () => {
		const { ask } = await publisher();
		const fresh = { ...draft, id: 'fresh', slug: 'fresh' };
		expect(await ask({ record: fresh, path: '/en/practices/fresh/' })).toMatchObject({ status: 200 });
	});

	test('is refused without the token, for what is no page, and for what is no record', async () => {
		const { ask } = await publisher();
		const refused = [
			await ask({ record: draft, path }, 'guess'),
			await ask({ record: draft, path: '/en/nothing/' }),
			await ask('{'),
			await ask({ path }),
			await ask({ record: { type: 'user', id: '1' }, path }),
			await ask('x'.repeat(5 * 1024 * 1024)),
		];
		expect(refused.map(({ status }) => status)).toEqual([401, 404, 400, 400, 400, 413]);
	});
});
