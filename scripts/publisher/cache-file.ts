/** SQLite files that can be made again from elsewhere, so that one that cannot be read is thrown away. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How long one waits for another process to finish writing. */
export const PATIENCE_MS = 5_000;

/** What a file holds. The version rises with every change of the statements, which may find a file of an older one. */
export interface CacheSchema {
	version: number;
	/** Statements that may be carried out again on a file that has them already. */
	sql: string;
}

/** Opens a file for writing, or starts an empty one where it is missing, unreadable or of another version. */
export function openCacheFile(file: string, schema: CacheSchema): DatabaseSync {
	mkdirSync(dirname(file), { recursive: true });
	try {
		return open(file, schema);
	} catch {
		for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
		return open(file, schema);
	}
}

function open(file: string, { version, sql }: CacheSchema): DatabaseSync {
	const database = new DatabaseSync(file, { timeout: PATIENCE_MS });
	try {
		database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 16777216;');
		const { user_version: found } = database.prepare('PRAGMA user_version').get() ?? {};
		if (found !== 0 && found !== version) throw new Error(`${file} has schema version ${found}`);
		database.exec(`${sql} PRAGMA user_version = ${version};`);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}
