/** The site folder: objects, manifests and the file that names the live one (cms/src/domain/publication/release.ts). */
import { createHash } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { join } from 'node:path';
import {
	cacheRule,
	currentText,
	type Entries,
	type Entry,
	InvalidRelease,
	type Manifest,
	manifestName,
	type ObjectEntry,
	objectName,
	parseCurrent,
} from '@mab/cms/domain/publication/release.ts';
import {
	parseRelease,
	type ReleaseName,
	releaseOf,
	type WrittenRelease,
	withChanges,
	writeRelease,
} from '@mab/cms/domain/publication/release-file.ts';
import { collectorOf, isMissing, manifestNames } from './collector.ts';

/**
 * From which share of its entries on a release is written whole. Reading a difference then costs an eighth of reading
 * it all; and what nobody waits for writes it whole earlier, so that no edit has to.
 */
const WHOLE_FROM = { atOnce: 1 / 8, inBackground: 1 / 64 };

export interface StoredObject {
	object: string;
	size: number;
}

export interface SiteFolder {
	readonly dir: string;
	/** The live release without the entries whose bytes are missing; `null` before the first. Its entries follow what is live. */
	live(): Manifest | null;
	/** A release in the making: what is live, now and at any later time, seen through changes. */
	draft(): Draft;
	/** The size of a stored object; `null` when it is not stored. */
	sizeOf(object: string): number | null;
	put(bytes: Uint8Array): StoredObject;
	/** Makes the draft the live release, unless it is what is live. After a crash at any moment the old or the new one is live, whole. */
	goLive(next: NextRelease): { manifest: Manifest; isNew: boolean };
	/** Removes old manifests, and from time to time the objects that neither the kept ones need nor `alsoNeeded` names. */
	collect(now: Date, alsoNeeded: () => ReadonlySet<string>): { manifests: number; objects: number };
}

export interface Draft extends Entries {
	/** Every path that was set, with `null` for nothing. */
	readonly changes: ReadonlyMap<string, Entry | null>;
	set(path: string, entry: Entry | null): void;
	/** Forgets the changes. */
	clear(): void;
}

export interface NextRelease extends Pick<Manifest, 'head' | 'codeVersion'> {
	draft: Draft;
	/** Nobody waits for it. */
	inBackground: boolean;
	now: () => Date;
}

export function openSiteFolder(dir: string): SiteFolder {
	// All 256 at once, so that storing an object need not look whether its folder exists.
	for (let prefix = 0; prefix < 256; prefix += 1) {
		mkdirSync(join(dir, 'objects', prefix.toString(16).padStart(2, '0')), { recursive: true });
	}
	mkdirSync(join(dir, 'releases'), { recursive: true });
	const found = readLive(dir);
	const entries = new Map(found?.manifest.entries);
	let live: Manifest | null = found === null ? null : { ...found.manifest, entries };
	/** The release that differences are written from; `null` where the next must be whole. */
	let whole = found?.whole ?? null;
	const collector = collectorOf(dir);
	for (const release of found?.files ?? []) collector.note(release);

	function write(next: ReleaseFacts, changes: WrittenRelease['entries'], inBackground: boolean): void {
		const differing = new Map([...(whole?.differing ?? []), ...changes]);
		const isWhole =
			whole === null || differing.size > entries.size * WHOLE_FROM[inBackground ? 'inBackground' : 'atOnce'];
		const release: WrittenRelease = isWhole
			? { ...next, since: null, entries: new Map(withChanges(entries, changes)) }
			: { ...next, since: whole?.name ?? null, entries: differing };
		writeDurably(join(dir, 'releases', manifestName(next.number)), writeRelease(release));
		syncFolder(join(dir, 'releases'));
		writeDurably(join(dir, 'current'), currentText(next.number));
		syncFolder(dir);
		collector.note(release);
		if (isWhole) whole = { name: { number: next.number, builtAt: next.builtAt }, differing: new Map() };
		else if (whole !== null) whole.differing = differing;
	}

	return {
		dir,
		live: () => live,
		draft: () => draftOf(entries),
		sizeOf: (object) => sizeOf(join(dir, 'objects', objectName(object))),
		put: (bytes) => putObject(dir, bytes),
		goLive({ draft, head, codeVersion, inBackground, now }) {
			const changes = new Map([...draft.changes].filter(([path, entry]) => !isSame(entries.get(path) ?? null, entry)));
			if (live?.codeVersion === codeVersion && changes.size === 0) {
				draft.clear();
				return { manifest: live, isNew: false };
			}
			const facts = { number: 1 + newestNumber(dir), head, codeVersion, builtAt: now().toISOString() };
			write(facts, changes, inBackground);
			for (const [path, entry] of changes) {
				if (entry === null) entries.delete(path);
				else entries.set(path, entry);
			}
			draft.clear();
			live = { ...facts, entries };
			return { manifest: live, isNew: true };
		},
		collect: (now, alsoNeeded) => collector.collect(live, now, alsoNeeded),
	};
}

type ReleaseFacts = Omit<Manifest, 'entries'>;

/** Keys are compared too: a release that kept old keys would be rendered again at every build. */
function isSame(before: Entry | null, after: Entry | null): boolean {
	return before === after || JSON.stringify(before) === JSON.stringify(after);
}

function draftOf(entries: Entries): Draft {
	const changes = new Map<string, Entry | null>();
	return {
		...withChanges(entries, changes),
		changes,
		set: (path, entry) => changes.set(path, entry),
		clear: () => changes.clear(),
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

/** The entry of a path whose bytes are stored. */
export function objectEntry(path: string, fields: Omit<ObjectEntry, 'kind' | 'cache'>): ObjectEntry {
	const { object, size, contentType, status, key } = fields;
	return { kind: 'object', object, size, contentType, status, key, cache: cacheRule(path) };
}

/** The live release as it is, for readers other than the publisher; `null` before the first release. */
export function readLiveManifest(dir: string): Manifest | null {
	let current: string;
	try {
		current = readFileSync(join(dir, 'current'), 'utf8');
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
	return readManifest(dir, parseCurrent(current));
}

/** The release of a manifest. Throws InvalidRelease when its file, or the one that it differs from, cannot be read. */
export function readManifest(dir: string, name: string): Manifest {
	const { written, whole } = readFiles(dir, name);
	return releaseOf(written, whole);
}

function readFiles(dir: string, name: string): { written: WrittenRelease; whole: WrittenRelease } {
	const read = (file: string) => parseRelease(readFileSync(join(dir, 'releases', file), 'utf8'));
	const written = read(name);
	return { written, whole: written.since === null ? written : read(manifestName(written.since.number)) };
}

interface LiveRelease {
	manifest: Manifest;
	/** As they are written. */
	files: WrittenRelease[];
	/** The release that is written whole, and what differs from it; `null` where some of it is damaged. */
	whole: { name: ReleaseName; differing: WrittenRelease['entries'] } | null;
}

/** A release that cannot be read counts as none: everything is then rendered again. */
function readLive(dir: string): LiveRelease | null {
	try {
		const current = parseCurrent(readFileSync(join(dir, 'current'), 'utf8'));
		const { written, whole } = readFiles(dir, current);
		const manifest = releaseOf(written, whole);
		const entries = new Map(manifest.entries);
		const stored = new Map([...entries].filter(([, entry]) => isStored(dir, entry)));
		const { number, builtAt } = whole;
		const differing = written.since === null ? new Map() : written.entries;
		return {
			manifest: { ...manifest, entries: stored },
			files: [whole, written],
			whole: stored.size === entries.size ? { name: { number, builtAt }, differing } : null,
		};
	} catch (error) {
		if (error instanceof InvalidRelease || isMissing(error)) return null;
		throw error;
	}
}

function isStored(dir: string, entry: Entry): boolean {
	return entry.kind === 'redirect' || sizeOf(join(dir, 'objects', objectName(entry.object))) === entry.size;
}

function sizeOf(file: string): number | null {
	return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}

/** The number of the newest manifest; 0 where there is none. */
function newestNumber(dir: string): number {
	return Math.max(0, ...manifestNames(dir).map((name) => Number.parseInt(name, 10)));
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
