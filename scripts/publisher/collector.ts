/** Removes what no release needs any more. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidRelease, type Manifest, manifestName } from '@mab/cms/domain/publication/release.ts';
import { objectsOf, parseRelease, type WrittenRelease } from '@mab/cms/domain/publication/release-file.ts';

/** Readers that noticed the switch late, and an operator who wants yesterday's release, find this many manifests. */
const KEPT_RELEASES = 5;

/** Longer than any build, so that a collection never takes an object that a build relies on. */
const COLLECT_AFTER_MS = 10 * 60 * 1000;

interface Needed {
	objects: ReadonlySet<string>;
	/** The manifest that this one differs from. */
	since: string | null;
}

export interface Collector {
	/** Remembers what a manifest needs, so that none is parsed for that. */
	note(release: WrittenRelease): void;
	collect(
		live: Manifest | null,
		now: Date,
		alsoNeeded: () => ReadonlySet<string>,
	): { manifests: number; objects: number };
}

export function collectorOf(dir: string): Collector {
	const needed = new Map<string, Needed>();
	let collectedAtMs = Number.NEGATIVE_INFINITY;

	const neededBy = (name: string) => {
		const known = needed.get(name) ?? objectsNeededBy(join(dir, 'releases', name));
		needed.set(name, known);
		return known;
	};
	return {
		note: (release) => needed.set(manifestName(release.number), neededFor(release)),
		collect(live, now, alsoNeeded) {
			const names = manifestNames(dir);
			const liveName = live === null ? null : manifestName(live.number);
			const last = names.filter((name, index) => index >= names.length - KEPT_RELEASES || name === liveName);
			const kept = new Set(last.flatMap((name) => [name, neededBy(name).since ?? name]));
			const dropped = names.filter((name) => !kept.has(name));
			for (const name of dropped) {
				rmSync(join(dir, 'releases', name), { force: true });
				needed.delete(name);
			}
			// An object stays that long anyway, and looking at all of them takes a while.
			if (now.getTime() - collectedAtMs < COLLECT_AFTER_MS) return { manifests: dropped.length, objects: 0 };
			collectedAtMs = now.getTime();
			const objects = removeUnneeded(
				dir,
				[...[...kept].map((name) => neededBy(name).objects), alsoNeeded()],
				now.getTime() - COLLECT_AFTER_MS,
			);
			return { manifests: dropped.length, objects };
		},
	};
}

/** Oldest first. */
export function manifestNames(dir: string): string[] {
	return readdirSync(join(dir, 'releases'))
		.filter((name) => /^\d{8}\.json$/.test(name))
		.sort();
}

function neededFor({ since, entries }: WrittenRelease): Needed {
	return { objects: objectsOf(entries), since: since === null ? null : manifestName(since.number) };
}

function objectsNeededBy(file: string): Needed {
	try {
		return neededFor(parseRelease(readFileSync(file, 'utf8')));
	} catch (error) {
		// Nobody can serve a damaged manifest, so it keeps nothing alive.
		if (error instanceof InvalidRelease || isMissing(error)) return { objects: new Set(), since: null };
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

export function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
