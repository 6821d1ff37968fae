import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MunicipalityRecord, PracticeRecord } from '@mab/cms/domain/public-record.ts';
import { objectName } from '@mab/cms/domain/release.ts';
import { seededRandom } from '@mab/scripts/bench/random.ts';
import { MEDIA, syntheticMunicipality, syntheticPractice, syntheticReferences } from '@mab/scripts/bench/records.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Damage, type FakeCms, startFakeCms } from '../support/fake-feed.ts';
import {
	entriesFromScratch,
	FAKE_BUNDLE,
	killAll,
	liveRelease,
	publishOnce,
	removeWorkplaces,
	startPublisher,
	textOf,
	verifiedEntries,
	workplace,
} from '../support/publisher.ts';

const PRACTICE_COUNT = 25;

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

test('kill -9 at ten moments of a build leaves a whole release each time, and the next start finishes the work', async () => {
	const place = workplace(cms, FAKE_BUNDLE, { FAKE_PAGE_MS: '6' });
	await publishOnce(place);
	const began = performance.now();
	let publisher = startPublisher(place);
	renameTown('Savar');
	await cms.reported(isLiveAt(cms.head));
	const startAndBuildMs = performance.now() - began;

	for (let kill = 1; kill <= 10; kill += 1) {
		await publisher.kill('SIGKILL');
		renameTown(`Savar ${kill}`);
		publisher = startPublisher(place);
		await sleep((startAndBuildMs * kill) / 10);
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
}, 60_000);

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
				'/bn/practices/practice-00025/',
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
}, 30_000);

describe('a page that cannot be rendered', () => {
	test('leaves the live release as it is and tells the editors which page and why', async () => {
		const place = workplace(cms, FAKE_BUNDLE);
		await publishOnce(place);
		const before = liveRelease(place.siteDir);
		startPublisher(place);
		cms.publish(titled(7, 'CANNOT RENDER'));

		const { failure } = await cms.reported(({ failedAt }) => failedAt !== undefined);

		expect(failure).toContain('/bn/practices/practice-00007/');
		expect(failure).toContain('the page is broken on purpose');
		expect(liveRelease(place.siteDir)).toEqual(before);
	});

	test('holds nothing up once it is corrected', async () => {
		const place = workplace(cms, FAKE_BUNDLE);
		const publisher = startPublisher(place);
		cms.publish(titled(7, 'CANNOT RENDER'));
		await cms.reported(({ failedAt }) => failedAt !== undefined);
		const health = await fetch(`http://127.0.0.1:${await publisher.port}/health`);
		expect(await health.json()).toMatchObject({ state: 'failing', head: cms.head });

		cms.publish(titled(7, 'Corrected'));
		await cms.reported(isLiveAt(cms.head));

		const page = liveRelease(place.siteDir)?.entries['/en/practices/practice-00007/'];
		expect(textOf(place.siteDir, page)).toContain('Corrected');
	});

	test('is reported once, however often it is tried', async () => {
		cms.publish(titled(7, 'CANNOT RENDER'));
		startPublisher(workplace(cms, FAKE_BUNDLE));
		await cms.reported(({ failedAt }) => failedAt !== undefined);
		await sleep(1_500);
		expect(cms.reports).toHaveLength(1);
	});
});

test('a failure that heals without any further change is tried again', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	cms.media = new Map();
	startPublisher(place);
	expect(await cms.reported(({ failedAt }) => failedAt !== undefined)).toMatchObject({
		failure: expect.stringContaining('404'),
	});
	cms.media = MEDIA;
	await cms.reported(isLiveAt(cms.head));
	expect(verifiedEntries(place.siteDir)).toEqual(await entriesFromScratch(cms, FAKE_BUNDLE));
});

test('editors learn of a success that the CMS missed before they learn of the failure after it', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	cms.refusesReports = true;
	startPublisher(place);
	await expect.poll(() => liveRelease(place.siteDir)?.number, { timeout: 5_000 }).toBe(1);
	cms.publish(titled(7, 'CANNOT RENDER'));
	await sleep(300);
	cms.refusesReports = false;
	await cms.reported(({ failedAt }) => failedAt !== undefined);
	expect(cms.reports.map(({ head, liveAt }) => [head, liveAt !== undefined])).toEqual([
		[cms.head - 1, true],
		[cms.head, false],
	]);
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
	}, 20_000);

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
	await expect.poll(() => liveRelease(place.siteDir)?.number, { timeout: 5_000 }).toBe(1);
	renameTown('Feni');
	await expect.poll(() => liveRelease(place.siteDir)?.number, { timeout: 5_000 }).toBe(2);
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
	expect(liveRelease(place.siteDir)).toBeNull();
});

test('a second publisher of the same folder says so and ends with code 2', async () => {
	const place = workplace(cms, FAKE_BUNDLE);
	await startPublisher(place).port;
	expect(await publishOnce(place, 2)).toContain('Another publisher');
});

test('SIGTERM during a build ends at once, cleanly and without a release', async () => {
	const place = workplace(cms, FAKE_BUNDLE, { FAKE_PAGE_MS: '50' });
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
	await expect.poll(() => readdirSync(join(place.siteDir, 'releases')).length).toBe(5);
});
