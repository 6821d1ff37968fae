import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { objectName } from '@mab/cms/domain/publication/release.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MadeStore, openMadeStore } from './made.ts';
import { openSiteFolder, type SiteFolder } from './release.ts';

let dir: string;
let folder: SiteFolder;
let made: MadeStore;

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'made-'));
	folder = openSiteFolder(join(dir, 'site'));
	made = openMadeStore(dir, folder);
});
afterEach(() => {
	made.close();
	rmSync(dir, { recursive: true });
});

const stored = (text: string) => folder.put(new TextEncoder().encode(text));
function reopened(): MadeStore {
	made.close();
	made = openMadeStore(dir, folder);
	return made;
}

test('what was made is found by its key and by its ingredients, also after a restart', () => {
	const pdf = stored('a document');
	made.put('key-1', pdf, 'flour and water');
	for (const store of [made, reopened()]) {
		expect(store.find('key-1')).toEqual(pdf);
		expect(store.findAlike('flour and water')).toEqual(pdf);
		expect([store.find('key-2'), store.findAlike('sugar')]).toEqual([null, null]);
	}
});

test('bytes that are gone were never made', () => {
	const pdf = stored('a document');
	made.put('key-1', pdf, 'flour');
	rmSync(join(folder.dir, 'objects', objectName(pdf.object)));
	expect([made.find('key-1'), made.findAlike('flour')]).toEqual([null, null]);
});

test('what nothing calls for is forgotten for good', () => {
	made.put('old', stored('old'), 'flour');
	made.put('new', stored('new'), 'water');
	made.keepOnly(new Set(['new', 'not yet made']));
	for (const store of [made, reopened()]) {
		expect([store.find('old'), store.findAlike('flour')]).toEqual([null, null]);
		expect(store.find('new')).not.toBeNull();
	}
});

test('no collection takes what was made and is in no release yet', () => {
	const [kept, dropped] = [stored('made'), stored('nobody needs this')];
	made.put('key-1', kept, null);
	const nextYear = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000);
	expect(folder.collect(nextYear, made.objects)).toEqual({ manifests: 0, objects: 1 });
	expect([folder.sizeOf(kept.object), folder.sizeOf(dropped.object)]).toEqual([kept.size, null]);
});
