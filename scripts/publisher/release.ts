/** The site folder: objects, manifests and the file that names the live one (cms/src/domain/release.ts). */
import { createHash } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { join } from 'node:path';
import {
	cacheRule,
	currentText,
	type Entry,
	InvalidRelease,
	type Manifest,
	manifestName,
	type ObjectEntry,
	objectName,
	objectsOf,
	parseCurrent,
	parseManifest,
} from '@mab/cms/domain/release.ts';

/** Readers that noticed the switch late, and an operator who wants yesterday's release, find this many manifests. */
const KEPT_RELEASES = 5;

/** Longer than any build, so that a collection never takes an object that a build relies on. */
const COLLECT_AFTER_MS = 10 * 60 * 1000;

export interface StoredObject {
	object: string;
	size: number;
}

export interface SiteFolder {
	readonly dir: string;
	/** The live manifest without the entries whose bytes are missing; `null` before the first release. */
	live(): Manifest | null;
	/** The number that the next release gets. */
	nextNumber(): number;
	/** The size of a stored object; `null` when it is not stored. */
	sizeOf(object: string): number | null;
	put(bytes: Uint8Array): StoredObject;
	/** Makes the manifest the live one. After a crash at any moment the old or the new release is live, whole. */
	switchTo(manifest: Manifest): void;
	/** Removes old manifests and the objects that neither the kept ones need nor `alsoNeeded` names. */
	collect(now: Date, alsoNeeded: ReadonlySet<string>): { manifests: number; objects: number };
}

export function openSiteFolder(dir: string): SiteFolder {
	// All 256 at once, so that storing an object need not look whether its folder exists.
	for (let prefix = 0; prefix < 256; prefix += 1) {
		mkdirSync(join(dir, 'objects', prefix.toString(16).padStart(2, '0')), { recursive: true });
	}
	mkdirSync(join(dir, 'releases'), { recursive: true });
	let live = readLive(dir);
	/** What the kept manifests need, so that a collection parses none twice. */
	const needed = new Map<string, Set<string>>();

	return {
		dir,
		live: () => live,
		nextNumber: () => 1 + Math.max(0, ...manifestNames(dir).map((name) => Number.parseInt(name, 10))),
		sizeOf: (object) => sizeOf(join(dir, 'objects', objectName(object))),
		put: (bytes) => putObject(dir, bytes),
		switchTo(manifest) {
			writeDurably(join(dir, 'releases', manifestName(manifest.number)), JSON.stringify(manifest));
			syncFolder(join(dir, 'releases'));
			writeDurably(join(dir, 'current'), currentText(manifest.number));
			syncFolder(dir);
			live = manifest;
			needed.set(manifestName(manifest.number), objectsOf(manifest));
		},
		collect(now, alsoNeeded) {
			const names = manifestNames(dir);
			const liveName = live === null ? null : manifestName(live.number);
			const kept = names.filter((name, index) => index >= names.length - KEPT_RELEASES || name === liveName);
			const dropped = names.filter((name) => !kept.includes(name));
			for (const name of dropped) {
				rmSync(join(dir, 'releases', name), { force: true });
				needed.delete(name);
			}
			for (const name of kept) {
				if (!needed.has(name)) needed.set(name, objectsNeededBy(join(dir, 'releases', name)));
			}
			const objects = removeUnneeded(dir, [...needed.values(), alsoNeeded], now.getTime() - COLLECT_AFTER_MS);
			return { manifests: dropped.length, objects };
		},
	};
}

/**
 * Stores bytes under their hash and answers it; the folder must have been opened before. An object that is already
 * there stays untouched. Objects are not synced one by one (10,000 syncs would take a minute): one that a power cut
 * left empty has the wrong size, which the next start notices.
 */
export function putObject(dir: string, bytes: Uint8Array): StoredObject {
	const object = createHash('sha256').update(bytes).digest('hex');
	const file = join(dir, 'objects', objectName(object));
	if (sizeOf(file) !== bytes.length) {
		const draft = `${file}.${process.pid}.tmp`;
		writeFileSync(draft, bytes);
		renameSync(draft, file);
	}
	return { object, size: bytes.length };
}

/** The bytes of a stored object. Throws when there are none. */
export function readObject(dir: string, object: string): Buffer {
	return readFileSync(join(dir, 'objects', objectName(object)));
}

export interface NextRelease extends Pick<Manifest, 'head' | 'codeVersion'> {
	entries: ReadonlyMap<string, Entry>;
	now: () => Date;
}

/** Makes these entries the live release, unless they are what is live. */
export function goLive(folder: SiteFolder, next: NextRelease): { manifest: Manifest; isNew: boolean } {
	const { head, codeVersion } = next;
	const entries = Object.fromEntries([...next.entries].sort(([a], [b]) => (a < b ? -1 : 1)));
	const live = folder.live();
	if (live?.codeVersion === codeVersion && isSame(live.entries, entries)) return { manifest: live, isNew: false };
	const manifest: Manifest = {
		version: 1,
		number: folder.nextNumber(),
		head,
		codeVersion,
		builtAt: next.now().toISOString(),
		entries,
	};
	folder.switchTo(manifest);
	return { manifest, isNew: true };
}

/** Keys are compared too: a release that kept old keys would be rendered again at every build. */
function isSame(before: Record<string, Entry>, after: Record<string, Entry>): boolean {
	const paths = Object.keys(after);
	return (
		paths.length === Object.keys(before).length &&
		paths.every((path) => before[path] === after[path] || JSON.stringify(before[path]) === JSON.stringify(after[path]))
	);
}

/** The entry of a path whose bytes are stored. */
export function objectEntry(path: string, fields: Omit<ObjectEntry, 'kind' | 'cache'>): ObjectEntry {
	const { object, size, contentType, status, key } = fields;
	return { kind: 'object', object, size, contentType, status, key, cache: cacheRule(path) };
}

/** The live manifest as it is, for readers other than the publisher; `null` before the first release. */
export function readLiveManifest(dir: string): Manifest | null {
	let current: string;
	try {
		current = readFileSync(join(dir, 'current'), 'utf8');
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
	return parseManifest(readFileSync(join(dir, 'releases', parseCurrent(current)), 'utf8'));
}

/** A release that cannot be read counts as none: everything is then rendered again. */
function readLive(dir: string): Manifest | null {
	let manifest: Manifest | null;
	try {
		manifest = readLiveManifest(dir);
	} catch (error) {
		if (error instanceof InvalidRelease || isMissing(error)) return null;
		throw error;
	}
	if (manifest === null) return null;
	const entries = Object.entries(manifest.entries).filter(
		([, entry]) => entry.kind === 'redirect' || sizeOf(join(dir, 'objects', objectName(entry.object))) === entry.size,
	);
	return { ...manifest, entries: Object.fromEntries(entries) };
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function sizeOf(file: string): number | null {
	return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}

/** Oldest first. */
function manifestNames(dir: string): string[] {
	return readdirSync(join(dir, 'releases'))
		.filter((name) => /^\d{8}\.json$/.test(name))
		.sort();
}

function objectsNeededBy(file: string): Set<string> {
	try {
		return objectsOf(parseManifest(readFileSync(file, 'utf8')));
	} catch (error) {
		// Nobody can serve a damaged manifest, so it keeps nothing alive.
		if (error instanceof InvalidRelease) return new Set();
		throw error;
	}
}

function removeUnneeded(dir: string, needed: readonly ReadonlySet<string>[], writtenBeforeMs: number): number {
	let removed = 0;
	for (const prefix of readdirSync(join(dir, 'objects'))) {
		for (const name of readdirSync(join(dir, 'objects', prefix))) {
			if (needed.some((objects) => objects.has(name))) continue;
			const file = join(dir, 'objects', prefix, name);
			if (statSync(file).mtimeMs >= writtenBeforeMs) continue;
			rmSync(file, { force: true });
			removed += 1;
		}
	}
	return removed;
}

/** Replaces a file in one step, after its bytes are on the disk. */
function writeDurably(file: string, text: string): void {
	const draft = `${file}.tmp`;
	const descriptor = openSync(draft, 'w');
	try {
		writeSync(descriptor, text);
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
	renameSync(draft, file);
}

/** Makes renames in a folder durable. Windows cannot open folders, and needs no such step. */
function syncFolder(dir: string): void {
	if (process.platform === 'win32') return;
	const descriptor = openSync(dir, 'r');
	try {
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
