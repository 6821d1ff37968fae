/**
 * The live release of the public site, as it lies in its folder. Noticing a new one costs one `stat` in a while, and
 * everybody in this process shares the manifest, which has a hundred thousand addresses in a large installation.
 */
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { type Manifest, manifestName, parseCurrent } from '../domain/publication/release.ts';
import { isNamed, parseRelease, releaseOf, type WrittenRelease } from '../domain/publication/release-file.ts';

/** How long a new release may stay unnoticed. */
const NOTICE_MS = 50;

type Log = Pick<Core.Strapi['log'], 'error' | 'info'>;
type LiveManifest = () => Promise<Manifest | null>;

const shared = new Map<string, LiveManifest>();

/** The folder of the site. */
export function siteDir(appRoot: string, dir: string): string {
	return resolve(appRoot, dir);
}

/** The live manifest of a site folder; `null` until a first release exists. Never throws: the last good one stays. */
export function liveManifest(dir: string, log: Log): LiveManifest {
	const known = shared.get(dir) ?? watched(dir, log);
	shared.set(dir, known);
	return known;
}

function watched(dir: string, log: Log): LiveManifest {
	let manifest: Manifest | null = null;
	/** The last one that was read whole, on which differences stand. */
	let whole: WrittenRelease | null = null;
	let seen = '';
	let checkedAtMs = Number.NEGATIVE_INFINITY;
	let checking: Promise<void> | null = null;
	let lastFault = '';

	const read = async (name: string) => parseRelease(await readFile(join(dir, 'releases', name), 'utf8'));

	async function check() {
		try {
			const { ino, mtimeNs } = await stat(join(dir, 'current'), { bigint: true });
			const mark = `${ino}-${mtimeNs}`;
			if (mark !== seen) {
				const release = await read(parseCurrent(await readFile(join(dir, 'current'), 'utf8')));
				const { since } = release;
				if (since === null) whole = release;
				else if (whole === null || !isNamed(since, whole)) whole = await read(manifestName(since.number));
				manifest = releaseOf(release, whole);
				seen = mark;
			}
			lastFault = '';
		} catch (error) {
			const fault = error instanceof Error ? error.message : String(error);
			const isExpected = manifest === null && isMissingFile(error);
			if (fault !== lastFault && !isExpected) log.error(`Public site: ${fault}. The release before it stays live.`);
			lastFault = fault;
		}
		checkedAtMs = performance.now();
	}

	return async () => {
		if (checking === null && performance.now() - checkedAtMs >= NOTICE_MS) {
			checking = check().finally(() => {
				checking = null;
			});
		}
		if (checking !== null) await checking;
		return manifest;
	};
}

/** There is no such file. */
export function isMissingFile(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
