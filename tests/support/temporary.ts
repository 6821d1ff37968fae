/** Folders for what a test writes. */
import { accessSync, constants, mkdtempSync, statfsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Linux keeps it in memory. */
const MEMORY = '/dev/shm';

/** What the tests that run side by side write is a part of this; containers often get 64 MB, which is none. */
const ROOM_BYTES = 1024 ** 3;

/**
 * A new folder, in memory where there is room. Every commit of a database waits for the disk otherwise (measured: 6 ms),
 * although no test cuts the power: what a process wrote outlives its kill -9 wherever it is. Nothing may be run from it.
 */
export function temporaryFolder(name: string): string {
	return mkdtempSync(path.join(hasRoom(MEMORY) ? MEMORY : os.tmpdir(), `mab-${name}-`));
}

function hasRoom(folder: string): boolean {
	try {
		accessSync(folder, constants.W_OK);
		const { bavail, bsize } = statfsSync(folder);
		return bavail * bsize >= ROOM_BYTES;
	} catch {
		return false;
	}
}
