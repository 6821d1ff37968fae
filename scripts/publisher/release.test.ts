import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, objectName } from '@mab/cms/domain/publication/release.ts';
import { parseRelease } from '@mab/cms/domain/publication/release-file.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { objectEntry, openSiteFolder, readLiveManifest, type SiteFolder } from './release.ts';

let dir: string;
let folder: SiteFolder;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'release-'));
	folder = openSiteFolder(dir);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const NOW = new Date('2026-11-28T08:00:00.000Z');
const page = (path: string, text: string): Entry => {
	const stored = folder.put(new TextEncoder().encode(text));
	return objectEntry(path, { ...stored, contentType: 'text/html', status: 200, key: text });
};

function goLive(changes: Record<string, string | null>, { inBackground = false } = {}) {
	const draft = folder.draft();
	for (const [path, text] of Object.entries(changes)) draft.set(path, text === null ? null : page(path, text));
	return folder.goLive({ draft, head: 1, codeVersion: 'code-1', inBackground, now: () => NOW });
}

/** A site of many pages, of which an edit touches few. */
const SITE = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`/bn/${index}/`, `page ${index}`]));
const newestFile = () => {
	const name = readdirSync(join(dir, 'releases')).sort().at(-1) ?? '';
	return parseRelease(readFileSync(join(dir, 'releases', name), 'utf8'));
};
/** The texts of the live release, as any reader finds it. */
const texts = () =>
	Object.fromEntries(Array.from(readLiveManifest(dir)?.entries ?? [], ([path, { key }]) => [path, key]));

describe('a release of which little changed', () => {
	test('is written as the difference from the last one that was written whole', () => {
		goLive(SITE);
		goLive({ '/bn/1/': 'other' });
		goLive({ '/bn/2/': null });
		expect(newestFile()).toMatchObject({ number: 3, since: { number: 1 } });
		expect([...newestFile().entries.keys()].sort()).toEqual(['/bn/1/', '/bn/2/']);
		const { '/bn/2/': _, ...others } = SITE;
		expect(texts()).toEqual({ ...others, '/bn/1/': 'other' });
	});

	test('is no new release when nothing did', () => {
		const { manifest } = goLive(SITE);
		expect(goLive({ '/bn/1/': 'page 1', '/bn/none/': null })).toEqual({ manifest, isNew: false });
	});

	test('is written whole once an eighth of it has changed', () => {
		goLive(SITE);
		for (let edit = 0; edit < 12; edit += 1) goLive({ [`/bn/${edit}/`]: 'other' });
		expect(newestFile().since).not.toBeNull();
		goLive({ '/bn/12/': 'other' });
		expect(newestFile().since).toBeNull();
	});

	test('is written whole earlier where nobody waits for it', () => {
		goLive(SITE);
		goLive({ '/bn/1/': 'other', '/bn/2/': 'other' }, { inBackground: true });
		expect(newestFile().since).toBeNull();
	});

	test('is written whole after bytes were lost', () => {
		goLive(SITE);
		goLive({ '/bn/1/': 'other' });
		const lost = folder.live()?.entries.get('/bn/7/');
		if (lost?.kind !== 'object') throw new Error('the page is missing');
		rmSync(join(dir, 'objects', objectName(lost.object)));
		folder = openSiteFolder(dir);
		expect(folder.live()?.entries.get('/bn/7/')).toBeUndefined();
		goLive({ '/bn/7/': 'page 7' });
		expect(newestFile().since).toBeNull();
		expect(texts()).toEqual({ ...SITE, '/bn/1/': 'other' });
	});
});

test('readers find what was made live, whatever changed and however often the publisher was started', () => {
	const path = fc.constantFrom(...Object.keys(SITE).slice(0, 40));
	const step = fc.record({
		changes: fc.dictionary(path, fc.constantFrom('one', 'two', null), { maxKeys: 6 }),
		inBackground: fc.boolean(),
		restarts: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
			rmSync(dir, { recursive: true, force: true });
			folder = openSiteFolder(dir);
			goLive(SITE);
			let expected: Record<string, string | null> = SITE;
			for (const { changes, inBackground, restarts } of steps) {
				if (restarts) folder = openSiteFolder(dir);
				goLive(changes, { inBackground });
				folder.collect(NOW, () => new Set());
				expected = Object.fromEntries(Object.entries({ ...expected, ...changes }).filter(([, text]) => text !== null));
				expect(texts()).toEqual(expected);
			}
		}),
		{ numRuns: 6 },
	);
});

test('a collection keeps the last five releases, what they differ from, and the objects of both', () => {
	goLive(SITE);
	for (let edit = 1; edit <= 8; edit += 1) goLive({ '/bn/1/': `edit ${edit}` });
	const later = new Date(NOW.getTime() + 24 * 60 * 60 * 1000 * 365);
	const { manifests, objects } = folder.collect(later, () => new Set());
	expect(
		readdirSync(join(dir, 'releases'))
			.sort()
			.map((name) => Number.parseInt(name, 10)),
	).toEqual([1, 5, 6, 7, 8, 9]);
	// The texts of the releases that left: edits 1, 2 and 3.
	expect([manifests, objects]).toEqual([3, 3]);
	expect(texts()).toEqual({ ...SITE, '/bn/1/': 'edit 8' });
});
