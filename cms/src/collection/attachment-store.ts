/**
 * Where attachments lie: a private folder that no address leads to. Names on the disk are random; what the sender called
 * a file is kept in its row alone.
 *
 * - `incoming`: being received. `quarantine`: received, not proven clean. `files`: cleared, with `-small` beside photos,
 *   and `-original` where the sender wanted the photo kept as it came.
 * - `uploads/<response>`: pieces of large files, by the tus protocol.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

type Shelf = 'incoming' | 'quarantine' | 'files';

export interface AttachmentStore {
	pathOf(shelf: Shelf, name: string): string;
	/** Of the pieces of one response. */
	uploadsOf(responseId: string): string;
	/** What lies on a shelf, with when it came. */
	list(shelf: Shelf): Promise<{ name: string; changedMs: number }[]>;
	uploadFolder: string;
}

/** 128 bits: nobody guesses one. */
export const newStoredName = (): string => randomBytes(16).toString('hex');

export async function openAttachmentStore(folder: string): Promise<AttachmentStore> {
	for (const shelf of ['incoming', 'quarantine', 'files', 'uploads']) {
		await mkdir(path.join(folder, shelf), { recursive: true, mode: 0o700 });
	}
	return {
		pathOf: (shelf, name) => path.join(folder, shelf, path.basename(name)),
		uploadsOf: (responseId) => path.join(folder, 'uploads', path.basename(responseId)),
		uploadFolder: path.join(folder, 'uploads'),
		async list(shelf) {
			const names = await readdir(path.join(folder, shelf));
			return Promise.all(
				names.map(async (name) => ({ name, changedMs: (await stat(path.join(folder, shelf, name))).mtimeMs })),
			);
		},
	};
}

export interface Received {
	/** In `incoming`. */
	name: string;
	size: number;
	sha256: string;
}

/** A stream that was longer than it may be. */
export class TooLong extends Error {}

/**
 * Writes a stream to a file, no further than the limit; `moveDurably` brings it onto the disk. Throws `TooLong`, and
 * leaves nothing behind then.
 */
export async function receive(
	store: AttachmentStore,
	body: AsyncIterable<Uint8Array>,
	maxBytes: number,
): Promise<Received> {
	const name = newStoredName();
	const file = store.pathOf('incoming', name);
	const hash = createHash('sha256');
	let size = 0;
	try {
		const handle = await open(file, 'wx', 0o600);
		try {
			for await (const chunk of body) {
				size += chunk.byteLength;
				if (size > maxBytes) throw new TooLong();
				hash.update(chunk);
				await handle.writeFile(chunk);
			}
		} finally {
			await handle.close();
		}
	} catch (error) {
		await rm(file, { force: true });
		throw error;
	}
	return { name, size, sha256: hash.digest('hex') };
}

/** Moves a file. Once this returns, a power cut undoes neither the move nor what was written to the file. */
export async function moveDurably(from: string, to: string): Promise<void> {
	await rename(from, to);
	await syncFile(to);
}

/**
 * Each takes one of the threads with which the whole process reads and writes files, for as long as the disk likes. The
 * product gives the CMS twice as many (scripts/processes.ts).
 */
const SYNCS_AT_ONCE = 8;
const inTurn = turns(SYNCS_AT_ONCE);

/** Answers a function that lets so many pieces of work run at the same time. */
function turns(most: number): (work: () => Promise<void>) => Promise<void> {
	const waiting: (() => void)[] = [];
	let runningCount = 0;
	return async (work) => {
		if (runningCount >= most) await new Promise<void>((resolve) => waiting.push(resolve));
		else runningCount += 1;
		try {
			await work();
		} finally {
			// Whoever waits takes this place.
			const next = waiting.shift();
			if (next === undefined) runningCount -= 1;
			else next();
		}
	};
}

/** What was written to the file, and its name, are on the disk. */
export function syncFile(file: string): Promise<void> {
	return inTurn(async () => {
		const handle = await open(file, 'r+');
		try {
			await handle.sync();
		} finally {
			await handle.close();
		}
		await syncFolder(path.dirname(file));
	});
}

async function syncFolder(folder: string): Promise<void> {
	// Windows knows no handles of folders, and writes names through by itself.
	if (process.platform === 'win32') return;
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
