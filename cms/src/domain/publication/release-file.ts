/**
 * How a release is written: whole, or as what differs from a whole one. A release of 3,300 practices has a hundred
 * thousand entries, 30 MB of JSON; an edit changes some fifty of them, and readers wait while it is written and read.
 *
 * A difference names the whole release that it stands on, and never another difference: two files at most are read.
 */
import type { Entries, Entry, Manifest } from './release.ts';
import { InvalidRelease } from './release.ts';

/** Which release, beyond doubt: numbers begin again when a site folder is emptied. */
export type ReleaseName = Pick<Manifest, 'number' | 'builtAt'>;

export interface WrittenRelease extends Omit<Manifest, 'entries'> {
	/** The whole release that this one differs from; `null` for a whole one. */
	since: ReleaseName | null;
	/** All entries of a whole release; of a difference those that changed, `null` for what is there no more. */
	entries: ReadonlyMap<string, Entry | null>;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isFields = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A header value: a line break would let a record write headers. */
const isHeaderValue = (value: unknown): value is string => typeof value === 'string' && /^[\x20-\x7e]+$/.test(value);
/** One leading slash only: `//host/` would lead to another site. */
const isSitePath = (value: unknown): value is string =>
	typeof value === 'string' && /^\/(?![/\\])[\x20-\x7e]*$/.test(value);

/**
 * What every field of an entry must be. `object` matters most: it becomes part of a file name. Lists, because a release
 * of 3,300 practices has a hundred thousand entries, and readers wait while they are checked.
 */
const ENTRY_RULES: Record<Entry['kind'], [field: string, holds: (value: unknown) => boolean][]> = {
	object: [
		['object', (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)],
		['size', isCount],
		['contentType', isHeaderValue],
		['status', (value) => value === 200 || value === 404 || value === 410],
		['key', isText],
		['cache', (value) => value === 'immutable' || value === 'revalidate'],
	],
	redirect: [
		['location', isSitePath],
		['temporary', (value) => value === undefined || value === true],
		['key', isText],
	],
};

function pathFault(path: string): string | null {
	const isClean = isSitePath(path) && !(path.includes('/.') && /\/\.\.?(\/|$)/.test(path));
	return isClean ? null : `${JSON.stringify(path)} is no path of a site`;
}

function entryFault(path: string, entry: unknown): string | null {
	const fault = pathFault(path);
	if (fault !== null) return fault;
	if (!isFields(entry) || (entry.kind !== 'object' && entry.kind !== 'redirect')) return `${path} has no known kind`;
	for (const [field, holds] of ENTRY_RULES[entry.kind]) {
		if (!holds(entry[field])) return `"${field}" of ${path} is ${JSON.stringify(entry[field])?.slice(0, 80)}`;
	}
	return null;
}

const isInstant = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));
const isNumber = (value: unknown): value is number => isCount(value) && value > 0;

/** Reads one file. Throws InvalidRelease with the first fault. */
export function parseRelease(text: string): WrittenRelease {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new InvalidRelease('the manifest is not JSON', { cause });
	}
	if (!isFields(value)) throw new InvalidRelease('the manifest is not an object');
	const { version, number, head, codeVersion, builtAt, entries } = value;
	if (version !== 1 && version !== 2) {
		throw new InvalidRelease(`manifest version ${JSON.stringify(version)} is not known here`);
	}
	if (!isNumber(number)) throw new InvalidRelease('"number" is not a release number');
	if (!isCount(head)) throw new InvalidRelease('"head" is not a feed position');
	if (!isText(codeVersion)) throw new InvalidRelease('"codeVersion" is missing');
	if (!isInstant(builtAt)) throw new InvalidRelease('"builtAt" is not an instant');
	if (!isFields(entries)) throw new InvalidRelease('"entries" is missing');
	const since = version === 1 ? null : sinceOf(value);
	return { number, head, codeVersion, builtAt, since, entries: entriesOf(entries, { mayRemove: since !== null }) };
}

function sinceOf({ since }: Record<string, unknown>): ReleaseName {
	if (!isFields(since) || !isNumber(since.number) || !isInstant(since.builtAt)) {
		throw new InvalidRelease('"since" does not name a release');
	}
	return { number: since.number, builtAt: since.builtAt };
}

function entriesOf(entries: Record<string, unknown>, { mayRemove }: { mayRemove: boolean }): WrittenRelease['entries'] {
	const known = new Map<string, Entry | null>();
	for (const [path, entry] of Object.entries(entries)) {
		const fault = entry === null && mayRemove ? pathFault(path) : entryFault(path, entry);
		if (fault !== null) throw new InvalidRelease(fault);
		known.set(path, entry as Entry | null);
	}
	return known;
}

/** The text of a file, sorted by path, so that equal releases are equal files. */
export function writeRelease({ since, entries, ...facts }: WrittenRelease): string {
	const sorted = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
	const { number, head, codeVersion, builtAt } = facts;
	const form = since === null ? { version: 1 } : { version: 2, since };
	return JSON.stringify({ ...form, number, head, codeVersion, builtAt, entries: sorted });
}

/**
 * The release that a file stands for.
 *
 * @param whole the release that a difference names. Throws InvalidRelease when it is another, or itself no whole one.
 */
export function releaseOf(written: WrittenRelease, whole: WrittenRelease | null): Manifest {
	const { since, entries, ...facts } = written;
	if (since === null) return { ...facts, entries: withChanges(NOTHING, entries) };
	if (whole === null || whole.since !== null || !isNamed(since, whole)) {
		throw new InvalidRelease(`release ${facts.number} differs from release ${since.number}, which is not there`);
	}
	return { ...facts, entries: withChanges(releaseOf(whole, null).entries, entries) };
}

export function isNamed(name: ReleaseName, release: ReleaseName): boolean {
	return name.number === release.number && name.builtAt === release.builtAt;
}

/** Seen through the changes; nothing is copied, so what is changed underneath later is seen as well. */
export function withChanges(entries: Entries, changes: ReadonlyMap<string, Entry | null>): Entries {
	return {
		get(path) {
			const change = changes.get(path);
			return change === undefined ? entries.get(path) : (change ?? undefined);
		},
		*[Symbol.iterator]() {
			for (const entry of entries) if (!changes.has(entry[0])) yield entry;
			for (const [path, entry] of changes) if (entry !== null) yield [path, entry];
		},
	};
}

/** The content hashes that the entries need. */
export function objectsOf(entries: WrittenRelease['entries']): Set<string> {
	const objects = new Set<string>();
	for (const entry of entries.values()) if (entry?.kind === 'object') objects.add(entry.object);
	return objects;
}

const NOTHING: Entries = new Map();
