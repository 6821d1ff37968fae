import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PublisherFailure } from './failure.ts';

/** A publisher that was told to stop may need a moment to finish; its successor waits that long. */
const PATIENCE_MS = 2_000;

const SQLITE_BUSY = 5;

/**
 * Makes this process the only publisher of a folder until it ends. The lock is an open SQLite transaction, which the
 * operating system releases however the process dies, so that no stale lock file can ever block a start.
 *
 * Throws PublisherFailure `lease.taken` when another process holds it.
 */
export function takeLease(publisherDir: string): { release(): void } {
	mkdirSync(publisherDir, { recursive: true });
	const database = new DatabaseSync(join(publisherDir, 'lease.db'), { timeout: PATIENCE_MS });
	try {
		database.exec('BEGIN EXCLUSIVE');
	} catch (cause) {
		database.close();
		if (!(cause instanceof Error && 'errcode' in cause && cause.errcode === SQLITE_BUSY)) throw cause;
		throw new PublisherFailure(
			'lease.taken',
			`Another publisher works in ${publisherDir}. Only one may; stop it, or give this one its own PUBLISHER_DIR and SITE_DIR.`,
			{ cause },
		);
	}
	return { release: () => database.close() };
}
