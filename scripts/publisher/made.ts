/**
 * The publisher's memory of what it has made beside the pages that a release must have: documents, pictures, cards and
 * the pages that may follow. It is an SQLite file of its own, so that work of hours survives however the process ends.
 * The bytes lie with the objects of the site; the file is a cache, and lost or unreadable, everything is made again.
 */
import { join } from 'node:path';
import { type CacheSchema, openCacheFile } from './cache-file.ts';
import type { SiteFolder, StoredObject } from './release.ts';

export interface MadeStore {
	/** How much is remembered. */
	readonly count: number;
	/** What was made from exactly this; `null` when nothing was, or when its bytes are gone. */
	find(key: string): StoredObject | null;
	/** What was made from the same ingredients under another key. */
	findAlike(ingredients: string): StoredObject | null;
	put(key: string, made: StoredObject, ingredients: string | null): void;
	/** Every object that a later release may need. */
	objects(): ReadonlySet<string>;
	/** Forgets what nothing calls for any more. */
	keepOnly(keys: ReadonlySet<string>): void;
	close(): void;
}

const SCHEMA: CacheSchema = {
	version: 1,
	sql: 'CREATE TABLE IF NOT EXISTS made (key TEXT PRIMARY KEY, object TEXT NOT NULL, size INTEGER NOT NULL, ingredients TEXT) WITHOUT ROWID;',
};

interface Row extends StoredObject {
	ingredients: string | null;
}

/** Opens the file of one folder, or starts an empty one where it is missing or cannot be read. */
export function openMadeStore(publisherDir: string, folder: Pick<SiteFolder, 'sizeOf'>): MadeStore {
	const database = openCacheFile(join(publisherDir, 'made.db'), SCHEMA);
	const insert = database.prepare('INSERT OR REPLACE INTO made (key, object, size, ingredients) VALUES (?, ?, ?, ?)');
	const remove = database.prepare('DELETE FROM made WHERE key = ?');
	const byKey = new Map<string, Row>();
	const byIngredients = new Map<string, StoredObject>();
	for (const row of database.prepare('SELECT key, object, size, ingredients FROM made').all()) {
		const { key, object, size, ingredients } = row as unknown as Row & { key: string };
		remember(key, { object, size, ingredients });
	}

	function remember(key: string, row: Row) {
		byKey.set(key, row);
		if (row.ingredients !== null) byIngredients.set(row.ingredients, row);
	}
	const whole = (made: StoredObject | undefined): StoredObject | null =>
		made !== undefined && folder.sizeOf(made.object) === made.size ? { object: made.object, size: made.size } : null;

	return {
		get count() {
			return byKey.size;
		},
		find: (key) => whole(byKey.get(key)),
		findAlike: (ingredients) => whole(byIngredients.get(ingredients)),
		put(key, { object, size }, ingredients) {
			insert.run(key, object, size, ingredients);
			remember(key, { object, size, ingredients });
		},
		objects: () => new Set([...byKey.values()].map(({ object }) => object)),
		keepOnly(keys) {
			const dropped = [...byKey.keys()].filter((key) => !keys.has(key));
			if (dropped.length === 0) return;
			database.exec('BEGIN');
			for (const key of dropped) remove.run(key);
			database.exec('COMMIT');
			for (const key of dropped) byKey.delete(key);
			byIngredients.clear();
			for (const row of byKey.values()) if (row.ingredients !== null) byIngredients.set(row.ingredients, row);
		},
		close: () => database.close(),
	};
}
