import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EditionRecord, MunicipalityRecord, PracticeRecord } from '@mab/cms/domain/publication/public-record.ts';
import { manifestName, objectName } from '@mab/cms/domain/publication/release.ts';
import { seededRandom } from '@mab/scripts/bench/random.ts';
import { MEDIA, syntheticMunicipality, syntheticPractice, syntheticReferences } from '@mab/scripts/bench/records.ts';
import { editionContent, editionRecord } from '@mab/site/src/testing/records.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Damage, type FakeCms, type ReleaseReport, startFakeCms } from '../support/fake-feed.ts';
import {
	entriesFromScratch,
	FAKE_BUNDLE,
	healthOf,
	killAll,
	lateWorkDone,
	liveRelease,
	publishOnce,
	REAL_BUNDLE,
	releaseNumbered,
	removeWorkplaces,
	startPublisher,
	textOf,
	verifiedEntries,
	workplace,
} from '../support/publisher.ts';

/** Enough for more cards than a release takes along, and few: drawing one takes longer than everything else about it. */
const PRACTICE_COUNT = 14;

/** Each way in which a feed can go wrong, with a word of the reason that the publisher must give. */
const DAMAGES: Record<Exclude<Damage, 'none'>, string> = {
	noEndLine: 'no end line',
	cutWithinLine: 'within a line',
	wrongCount: 'announces',
	connectionLost: 'broke off',
	notJson: 'not JSON',
};

let cms: FakeCms;
/** Every practice belongs to it, so that renaming it makes every practice page dirty. */
let town: MunicipalityRecord;

const practice = (number: number): PracticeRecord => syntheticPractice(number, town.code, seededRandom(number));
const titled = (number: number, title: string): PracticeRecord => {
	const record = practice(number);
	if (record.text.en) record.text.en.title = title;
	return record;
};
const renameTown = (name: string) => cms.publish({ ...town, name: { bn: `${name} পৌরসভা`, en: name } });
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const isLiveAt = (head: number) => (report: { head: number; liveAt?: string }) =>
	report.head >= head && report.liveAt !== undefined;

beforeEach(async () => {
	cms = await startFakeCms(MEDIA);
	town = syntheticMunicipality(1);
	for (const record of [...syntheticReferences(), town]) cms.publish(record);
	for (let number = 1; number <= PRACTICE_COUNT; number += 1) cms.publish(practice(number));
});

afterEach(async () => {
	await killAll();
	await cms.close();
	removeWorkplaces();
});

test('kill -9 at six moments of a build leaves a whole release each time, and the next start finishes the work', async () => {
	const place = workplace(cms, FAKE_BUNDLE, { FAKE_PAGE_MS: '10' });
	await publishOnce(place);
	const began = performance.now();
	let publisher = startPublisher(place);
	renameTown('Savar');
	await cms.reported(isLiveAt(cms.head));
	const startAndBuildMs = performance.now() - began;

	for (let kill = 1; kill <= 6; kill += 1) {
		await publisher.kill('SIGKILL');
		renameTown(`Savar ${kill}`);
		publisher = startPublisher(place);
		await sleep((startAndBuildMs * kill) / 6);
		await publisher.kill('SIGKILL');
		const names = new Set(
			Object.entries(verifiedEntries(place.siteDir)).flatMap(([path, entry]) =>
				/^\/en\/(practices|municipalities)\//.test(path) ? namesIn(textOf(place.siteDir, entry)) : [],
			),
		);
		expect(names.size).toBe(1);

		publisher = startPublisher(place);
		await cms.reported(isLiveAt(cms.head));
		expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE));
	}
});

test('kill -9 while an edition is rendered, printed and switched to: one edition is live, and a print is whole or not there', async () => {
	const own = await startFakeCms(MEDIA);
	const place = workplace(own, REAL_BUNDLE, { PUBLISHER_MAKES: 'pdf' });
	const paths = ['', '-bw', '-print'].map((print) => `/bn/newsletter/2026-q3${print}.pdf`);
	const live = () => verifiedEntries(place.siteDir);
	const printsIn = (entries: ReturnType<typeof live>) =>
		paths.filter((path) => entries[path]?.kind === 'object').map((path) => textOf(place.siteDir, entries[path]));
	try {
		own.publish(town);
		own.publish(editionOfRound(0));
		let publisher = startPublisher(place);
		await lateWorkDone(publisher, place.siteDir);
		const page = () => textOf(place.siteDir, live()['/bn/newsletter/2026-q3/']);
		const isBuilding = async () => (await healthOf(publisher)).state === 'building';
		// While it renders, as soon as it has switched, and while it prints.
		for (const [index, afterMs] of [null, 0, 700].entries()) {
			await publisher.kill('SIGKILL');
			own.publish(editionOfRound(index + 1));
			publisher = startPublisher(place);
			const isThere = async () => page().includes(`Round ${index + 1}`) || (afterMs === null && (await isBuilding()));
			await expect.poll(isThere, { interval: 5 }).toBe(true);
			await sleep(afterMs ?? 0);
			await publisher.kill('SIGKILL');
			const titles = afterMs === null ? [`Round ${index}`, `Round ${index + 1}`] : [`Round ${index + 1}`];
			expect(titles.filter((title) => page().includes(title))).toHaveLength(1);
			for (const print of printsIn(live())) expect(print).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
		}
		await lateWorkDone(startPublisher(place), place.siteDir);
		expect(page()).toContain('Round 3');
		expect(printsIn(live())).toHaveLength(paths.length);
	} finally {
		await killAll();
		await own.close();
	}
});

/** In one language and without pictures, with a title that says which of several contents it is. */
function editionOfRound(round: number): EditionRecord {
	const blocks = editionContent('bn').blocks.filter(({ kind }) =>
		['governanceChanges', 'numbers', 'call'].includes(kind),
	);
	const record = editionRecord({ version: round + 1, content: { title: `Round ${round}`, blocks } });
	const { bn } = record.text;
	if (bn === undefined) throw new Error('The example has no Bangla.');
	return { ...record, text: { bn } };
}

const namesIn = (html: string) => /<p class="names">(.*?)<\/p>/.exec(html)?.slice(1) ?? [];

test('a reader who polls while releases are switched sees each one whole', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	await publishOnce(place);
	startPublisher(place);
	const seen = new Set<string>();
	let switching = true;
	const reader = (async () => {
		while (switching) {
			const entries = liveRelease(place.siteDir)?.entries ?? {};
			const names = [
				`/en/municipalities/${town.code}/`,
				'/en/practices/practice-00001/',
				'/bn/practices/practice-00014/',
			]
				.map((path) => textOf(place.siteDir, entries[path]))
				.flatMap(namesIn);
			if (new Set(names).size !== 1) throw new Error(`one release shows ${names.join(' and ')}`);
			for (const name of names) seen.add(name);
			await sleep(1);
		}
	})();
	for (let edit = 1; edit <= 15; edit += 1) {
		renameTown(`Tongi ${edit}`);
		await cms.reported(isLiveAt(cms.head));
	}
	switching = false;
	await reader;
	expect(seen).toContain('Tongi 14');
	expect(seen.size).toBeGreaterThan(5);
});

describe('a page that cannot be rendered', () => {
	const isNamed = ({ failure }: ReleaseReport) => failure != null;

	test('stays as it was while everything else goes live, and the editors learn which and why', async () => {
		const place = workplace(cms, FAKE_BUNDLE);
		await publishOnce(place);
		const before = liveRelease(place.siteDir)?.entries;
		startPublisher(place);
		cms.publish(titled(7, 'CANNOT RENDER'));
		renameTown('Feni');

		const { failure, liveAt } = await cms.reported((report) => isNamed(report) && report.head === cms.head);

		expect(failure).toContain('/bn/practices/practice-00007/');
		expect(failure).toContain('the page is broken on purpose');
		expect(liveAt).toBeDefined();
		const after = verifiedEntries(place.siteDir);
		for (const locale of ['bn', 'en']) {
			const [broken, other] = [`/${locale}/practices/practice-00007/`, `/${locale}/practices/practice-00008/`];
			expect(after[broken]).toEqual(before?.[broken]);
			expect(textOf(place.siteDir, after[other])).toContain('Feni');
		}
	});

	test('is left out where there was nothing before', async () => {
		const place = workplace(cms, FAKE_BUNDLE);
		cms.publish(titled(7, 'CANNOT RENDER'));
		expect(await publishOnce(place, 1)).toContain('/bn/practices/practice-00007/');
		const entries = verifiedEntries(place.siteDir);
		expect(entries['/en/practices/practice-00007/']).toBeUndefined();
		expect(entries['/en/practices/practice-00008/']).toMatchObject({ status: 200 });
	});

	test('is the page of the new text once it is corrected', async () => {
		const place = workplace(cms, FAKE_BUNDLE);
		const publisher = startPublisher(place);
		cms.publish(titled(7, 'CANNOT RENDER'));
		await cms.reported(isNamed);
		expect(await healthOf(publisher)).toMatchObject({
			state: 'failing',
			head: cms.head,
			failure: expect.stringContaining('/practices/practice-00007/'),
		});

		cms.publish(titled(7, 'Corrected'));
		await cms.reported((report) => isLiveAt(cms.head)(report) && !isNamed(report));

		const page = liveRelease(place.siteDir)?.entries['/en/practices/practice-00007/'];
		expect(textOf(place.siteDir, page)).toContain('Corrected');
		expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE));
	});

	test('is tried again without any change, and reported once until then', async () => {
		const cause = join(mkdtempSync(join(tmpdir(), 'cause-')), 'broken');
		writeFileSync(cause, '');
		const place = workplace(cms, FAKE_BUNDLE, { FAKE_BROKEN_WHILE: cause });
		startPublisher(place);
		await cms.reported(isNamed);
		// The first attempt after this fails as well.
		await sleep(3_000);
		expect(cms.reports).toHaveLength(1);
		rmSync(cause);
		await cms.reported((report) => isLiveAt(cms.head)(report) && !isNamed(report));
		expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE));
	});
});

test('a picture that the CMS does not have is left out, named, and fetched as soon as it is there', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	cms.media = new Map();
	startPublisher(place);
	expect(await cms.reported(isLiveAt(cms.head))).toMatchObject({ failure: expect.stringContaining('404') });
	cms.media = MEDIA;
	await cms.reported((report) => isLiveAt(cms.head)(report) && report.failure === null);
	expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE));
});

test('a CMS that gives out no pictures at the moment is waited for', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	cms.refusesMedia = true;
	startPublisher(place);
	expect(await cms.reported(({ failedAt }) => failedAt !== undefined)).toMatchObject({
		failure: expect.stringContaining('503'),
	});
	expect(liveRelease(place.siteDir)).toBeNull();
	cms.refusesMedia = false;
	await cms.reported(isLiveAt(cms.head));
	expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE));
});

test('editors learn of a success that the CMS missed before they learn of the failure after it', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	cms.refusesReports = true;
	startPublisher(place);
	await expect.poll(() => liveRelease(place.siteDir)?.number).toBe(1);
	cms.refusesMedia = true;
	const { cover, ...rest } = practice(7);
	if (cover === null) throw new Error('the practice has no picture');
	cms.publish({ ...rest, cover: { ...cover, image: { ...cover.image, file: `${'f'.repeat(64)}.svg` } } });
	await sleep(300);
	cms.refusesReports = false;
	await cms.reported(({ failedAt }) => failedAt !== undefined);
	expect(cms.reports.map(({ head, liveAt }) => [head, liveAt !== undefined])).toEqual([
		[cms.head - 1, true],
		[cms.head, false],
	]);
});

describe('what may follow after a release', () => {
	const LATE = { FAKE_LATE: '1', PUBLISHER_MAKES: 'card,archive' };
	/** A sheet, a card and an archive of each practice, and a file of all, in each language. */
	const lateCount = 6 * PRACTICE_COUNT + 2;
	/** Pages, and few enough to come with the first release. */
	const sheetCount = 2 * PRACTICE_COUNT;
	/** A release every few seconds says how many there are so far. */
	const madeCount = (output: string) =>
		Math.max(...[...output.matchAll(/with (\d+) late addresses/g)].map(([, count]) => Number(count)));

	test('leads elsewhere until it is ready, and the release waits for none of it', async () => {
		const place = workplace(cms, FAKE_BUNDLE, LATE);
		const publisher = startPublisher(place);
		await cms.reported(isLiveAt(cms.head));
		const first = Object.entries(verifiedEntries(place.siteDir));
		expect(first.find(([path]) => path === '/en/practices/practice-00007/kit.zip')?.[1]).toMatchObject({
			kind: 'redirect',
			temporary: true,
			location: '/en/practices/practice-00007/',
		});

		await lateWorkDone(publisher, place.siteDir);

		const entries = verifiedEntries(place.siteDir);
		expect(entries['/en/practices/practice-00007/kit.zip']).toMatchObject({ contentType: 'application/zip' });
		expect(entries['/og/bn/practice-00007.png']).toMatchObject({ contentType: 'image/png' });
		expect(entries['/bn/practices/practice-00007/print/']).toMatchObject({ status: 200 });
		expect((await healthOf(publisher)).late).toMatchObject({ done: lateCount, total: lateCount, failures: [] });
		expect(entries).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE, LATE));
	});

	test('comes with the release when it is little', async () => {
		const place = workplace(cms, FAKE_BUNDLE, LATE);
		await publishOnce(place);
		startPublisher(place);
		await cms.reported(isLiveAt(cms.head));
		cms.publish(titled(7, 'Another title'));
		await cms.reported(isLiveAt(cms.head));
		const entries = verifiedEntries(place.siteDir);
		expect(entries['/og/en/practice-00007.png']).toMatchObject({ kind: 'object' });
		expect(textOf(place.siteDir, entries['/en/practices/practice-00007/print/'])).toContain('Another title');
	});

	test('stays as it was where it may lag, until it is made anew', async () => {
		const place = workplace(cms, FAKE_BUNDLE, LATE);
		await publishOnce(place);
		const before = verifiedEntries(place.siteDir)['/en/all.csv'];
		const publisher = startPublisher(place);
		await cms.reported(isLiveAt(cms.head));
		cms.publish(titled(7, 'Another title'));
		const { number } = await cms.reported(isLiveAt(cms.head));

		await lateWorkDone(publisher, place.siteDir);

		expect(releaseNumbered(place.siteDir, number ?? 0).entries['/en/all.csv']).toEqual(before);
		expect(textOf(place.siteDir, liveRelease(place.siteDir)?.entries['/en/all.csv'])).toContain('Another title');
	});

	test('survives kill -9: the next start makes only what is missing', async () => {
		const place = workplace(cms, FAKE_BUNDLE, LATE);
		const killed = startPublisher(place);
		await expect.poll(async () => (await healthOf(killed)).late.done).toBeGreaterThan(sheetCount + 10);
		const { done } = (await healthOf(killed)).late;
		await killed.kill('SIGKILL');
		expect(done).toBeLessThan(lateCount);
		// Whatever a page links to is there whole, or leads to the page until it is.
		const left = verifiedEntries(place.siteDir);
		const late = Object.values(left).filter((entry) => entry.kind === 'redirect' && entry.temporary);
		expect(late.length).toBeGreaterThan(0);
		expect(late.filter((entry) => entry.kind === 'redirect' && left[entry.location]?.kind !== 'object')).toEqual([]);

		const publisher = startPublisher(place);
		await lateWorkDone(publisher, place.siteDir);

		expect(madeCount(publisher.output())).toBeLessThanOrEqual(lateCount - done);
		expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE, LATE));
	});

	test('gives way to an edit at once, and loses nothing of what was made', async () => {
		const place = workplace(cms, FAKE_BUNDLE, LATE);
		const publisher = startPublisher(place);
		await expect.poll(async () => (await healthOf(publisher)).late.done).toBeGreaterThan(sheetCount + 10);
		const { done } = (await healthOf(publisher)).late;

		cms.publish(titled(7, 'Urgent'));
		await cms.reported(isLiveAt(cms.head));

		const { late } = await healthOf(publisher);
		expect(late.done).toBeLessThan(lateCount);
		const entries = verifiedEntries(place.siteDir);
		expect(textOf(place.siteDir, entries['/en/practices/practice-00007/'])).toContain('Urgent');
		// What was made before the edit is in the release of the edit, except the two cards that the edit made stale.
		const cards = Object.entries(entries).filter(([path, { kind }]) => path.startsWith('/og/') && kind === 'object');
		expect(cards.length).toBeGreaterThanOrEqual(done - sheetCount - 2);

		await lateWorkDone(publisher, place.siteDir);
		expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE, LATE));
	});

	test('that cannot be made is named, keeps leading elsewhere, and stops nothing else', async () => {
		const place = workplace(cms, FAKE_BUNDLE, LATE);
		cms.publish(titled(7, 'CANNOT RENDER'));
		const publisher = startPublisher(place);
		const isAllTried = async () => {
			const { done, total, failedCount } = (await healthOf(publisher)).late;
			return total > 0 && done + failedCount === total;
		};
		await expect.poll(isAllTried).toBe(true);

		const { late } = await healthOf(publisher);
		expect(late.failures.map(({ path }) => path).sort()).toEqual([
			'/bn/practices/practice-00007/kit.zip',
			'/bn/practices/practice-00007/print/',
			'/en/practices/practice-00007/kit.zip',
			'/en/practices/practice-00007/print/',
		]);
		expect(publisher.output()).toContain('/en/practices/practice-00007/print/ could not be made');
		const entries = verifiedEntries(place.siteDir);
		expect(entries['/en/practices/practice-00007/print/']).toMatchObject({ temporary: true });

		cms.publish(titled(7, 'Corrected'));
		await cms.reported((report) => isLiveAt(cms.head)(report) && report.failure === null);
		await lateWorkDone(publisher, place.siteDir);
		expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE, LATE));
	});

	test('a memory of what was made that cannot be read is begun anew', async () => {
		const place = workplace(cms, FAKE_BUNDLE, { ...LATE, PUBLISHER_MAKES: 'archive' });
		await publishOnce(place);
		writeFileSync(join(place.publisherDir, 'made.db'), 'this is no database, and long enough to be seen as none');
		renameTown('Feni');
		await publishOnce(place);
		const env = { ...LATE, PUBLISHER_MAKES: 'archive' };
		expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE, env));
	});
});

describe('a damaged feed', () => {
	test('is refused as a whole, whatever the damage, and the next good one is taken', async () => {
		const place = workplace(cms, FAKE_BUNDLE);
		await publishOnce(place);
		const before = liveRelease(place.siteDir);
		renameTown('Feni');
		for (const [damage, reason] of Object.entries(DAMAGES)) {
			cms.damage = damage as Damage;
			expect(await publishOnce(place, 1)).toContain(reason);
			expect(liveRelease(place.siteDir)).toEqual(before);
		}
		cms.damage = 'none';
		await publishOnce(place);
		expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE));
	});

	test('never makes a first release', async () => {
		const place = workplace(cms, FAKE_BUNDLE);
		cms.damage = 'noEndLine';
		await publishOnce(place, 1);
		expect(liveRelease(place.siteDir)).toBeNull();
	});
});

test('a database restored to an earlier state takes the site back with it', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	const restore = cms.backup();
	renameTown('Savar');
	cms.bury(practice(3), ['practice-00003']);
	await publishOnce(place);

	restore();
	await publishOnce(place);

	const entries = verifiedEntries(place.siteDir);
	expect(entries['/en/practices/practice-00003/']).toMatchObject({ status: 200 });
	expect(entries).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE));
});

test('a CMS that is away for a while is waited for', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	cms.damage = 'connectionLost';
	const publisher = startPublisher(place);
	await publisher.port;
	await sleep(300);
	cms.damage = 'none';
	expect(await cms.reported(isLiveAt(cms.head))).toMatchObject({ number: 1 });
});

test('a report that the CMS cannot take is sent again and keeps no release waiting', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	cms.refusesReports = true;
	startPublisher(place);
	await expect.poll(() => liveRelease(place.siteDir)?.number).toBe(1);
	renameTown('Feni');
	await expect.poll(() => liveRelease(place.siteDir)?.number).toBe(2);
	cms.refusesReports = false;
	expect(await cms.reported(isLiveAt(cms.head))).toMatchObject({ number: 2 });
});

test('a lost object is made again at the next start', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	await publishOnce(place);
	const page = liveRelease(place.siteDir)?.entries['/en/practices/practice-00007/'];
	if (page?.kind !== 'object') throw new Error('the page is missing');
	writeFileSync(join(place.siteDir, 'objects', objectName(page.object)), '');

	await publishOnce(place);

	expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE));
});

test('a records file that cannot be read is filled again from the feed', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	await publishOnce(place);
	writeFileSync(join(place.publisherDir, 'records.db'), 'this is no database, and long enough to be seen as none');
	renameTown('Feni');
	await publishOnce(place);
	expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE));
});

test('a picture that is not what its name says is never published', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	cms.media = new Map([...MEDIA.keys()].map((file) => [file, new TextEncoder().encode('something else')]));
	expect(await publishOnce(place, 1)).toContain('are not this file');
	const paths = Object.keys(verifiedEntries(place.siteDir));
	expect(paths.filter((path) => path.startsWith('/media/'))).toEqual([]);
	expect(paths).toContain('/en/practices/practice-00007/');
});

test('a second publisher of the same folder says so and ends with code 2', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	await startPublisher(place).port;
	expect(await publishOnce(place, 2)).toContain('Another publisher');
});

test('SIGTERM during a build ends at once, cleanly and without a release', async () => {
	const place = workplace(cms, FAKE_BUNDLE, { FAKE_PAGE_MS: '80' });
	const publisher = startPublisher(place);
	const health = `http://127.0.0.1:${await publisher.port}/health`;
	await expect.poll(async () => (await fetch(health)).json()).toMatchObject({ state: 'building' });
	expect(await publisher.kill('SIGTERM')).toBe(0);
	expect(liveRelease(place.siteDir)).toBeNull();
});

test('only the last five manifests are kept', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	startPublisher(place);
	for (let edit = 1; edit <= 7; edit += 1) {
		renameTown(`Tongi ${edit}`);
		await cms.reported(isLiveAt(cms.head));
	}
	const newest = liveRelease(place.siteDir)?.number ?? 0;
	const last = [4, 3, 2, 1, 0].map((before) => manifestName(newest - before));
	const kept = () => readdirSync(join(place.siteDir, 'releases')).sort();
	await expect.poll(() => kept().slice(-5)).toEqual(last);
	// One of them may be written as the difference from one that is older.
	await expect.poll(() => kept().length).toBeLessThanOrEqual(6);
});
