/**
 * The publisher's copy of the public records: an SQLite file that follows the publication feed, and in memory one
 * light reference per record. The file is a cache; lost or unreadable, it is filled again from the feed.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { PublicRecord, RecordType, Tombstone } from '@mab/cms/domain/publication/public-record.ts';
import type { Card } from '@mab/site/src/cards.ts';
import type { RecordOf, RecordRef, RecordStore } from '@mab/site/src/contract.ts';
import { type CacheSchema, openCacheFile, PATIENCE_MS } from './cache-file.ts';
import { PublisherFailure } from './failure.ts';
import type { FeedAnswer } from './feed.ts';
import { RECORD_TYPES } from './record-types.ts';

export type CardOf = (record: PublicRecord) => Card;

/** What identifies a record's content; enough to make a reference without reading the record. */
export interface RefRow {
	type: RecordType;
	id: string;
	hash: string;
	/** Missing where nobody has computed it yet. */
	card?: Card;
}

export interface Store {
	/** The feed position that the records are at; `null` before the first complete feed. */
	readonly head: number | null;
	/** The records at this moment. The same object until the head moves, so that readers may keep indexes of it. */
	records(): RecordStore;
	/** Applies a feed in one transaction with its head: all of it or, when it breaks off, nothing. */
	apply(feed: FeedAnswer): Promise<void>;
	close(): void;
}

const SCHEMA: CacheSchema = {
	version: 1,
	sql: `
		CREATE TABLE IF NOT EXISTS records (type TEXT NOT NULL, id TEXT NOT NULL, hash TEXT NOT NULL, json TEXT NOT NULL);
		CREATE UNIQUE INDEX IF NOT EXISTS records_identity ON records (type, id);
		CREATE INDEX IF NOT EXISTS records_refs ON records (type, id, hash);
		CREATE TABLE IF NOT EXISTS tombstones (type TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (type, id));
		CREATE TABLE IF NOT EXISTS position (only INTEGER PRIMARY KEY CHECK (only = 1), head INTEGER NOT NULL);
	`,
};

/** In code-unit order, which every platform and locale agrees on. */
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function recordsFile(publisherDir: string): string {
	return join(publisherDir, 'records.db');
}

/** SHA-256 in lower-case hex; of a record, it is taken over its JSON. */
export function hashOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

class LazyRef<T extends RecordType> implements RecordRef<T> {
	readonly type: T;
	readonly id: string;
	readonly hash: string;
	readonly #read: () => PublicRecord;
	readonly #cardOf: CardOf;
	#card: Card | undefined;

	constructor(row: RefRow & { type: T }, read: () => PublicRecord, cardOf: CardOf) {
		this.type = row.type;
		this.id = row.id;
		this.hash = row.hash;
		this.#card = row.card;
		this.#read = read;
		this.#cardOf = cardOf;
	}

	get card(): Card<T> {
		this.#card ??= this.#cardOf(this.#read());
		// The card of a record of type T is a Card<T>; TypeScript does not follow a union through its discriminant here.
		return this.#card as Card<T>;
	}

	load(): RecordOf<T> {
		return this.#read() as RecordOf<T>;
	}

	toJSON(): string {
		return `${this.type}:${this.id}:${this.hash}`;
	}
}

/** Reads single records by identity and content. */
export type ReadRecord = (row: RefRow) => PublicRecord;

/** Opens the file for reading only, as the render workers do. */
export function openReader(publisherDir: string): { read: ReadRecord; close(): void } {
	const database = new DatabaseSync(recordsFile(publisherDir), { readOnly: true, timeout: PATIENCE_MS });
	return { read: readerOf(database), close: () => database.close() };
}

/**
 * A page asks for its record several times, and the pages of a practice in both languages follow each other; to parse
 * it takes as long as to render a small page. Each takes some 0.2 MB.
 */
const KEPT_RECORDS = 16;

function readerOf(database: DatabaseSync): ReadRecord {
	const select = database.prepare('SELECT hash, json FROM records WHERE type = ? AND id = ?');
	const kept = new Map<string, PublicRecord>();
	return ({ type, id, hash }) => {
		const name = `${type}:${id}:${hash}`;
		const known = kept.get(name);
		if (known !== undefined) return known;
		const found = select.get(type, id);
		if (found?.hash !== hash) {
			throw new PublisherFailure('records.replaced', `The ${type} ${id} changed while it was being read.`);
		}
		const record: PublicRecord = JSON.parse(String(found.json));
		kept.set(name, record);
		if (kept.size > KEPT_RECORDS) kept.delete(kept.keys().next().value ?? '');
		return record;
	};
}

/** A record store over fixed rows. */
export function recordsOf(
	rows: readonly RefRow[],
	tombstones: readonly Tombstone[],
	{ read, cardOf }: { read: ReadRecord; cardOf: CardOf },
): RecordStore {
	return storeOf(
		rows.map((row) => new LazyRef(row, () => read(row), cardOf)),
		tombstones,
	);
}

function storeOf(refs: readonly RecordRef[], tombstones: readonly Tombstone[]): RecordStore {
	const byType = Map.groupBy(refs, ({ type }) => type);
	for (const list of byType.values()) list.sort((a, b) => byText(a.id, b.id));
	const buried = tombstones.toSorted((a, b) => byText(a.type, b.type) || byText(a.id, b.id));
	return {
		refs: <T extends RecordType>(type: T) => (byType.get(type) ?? []) as unknown as readonly RecordRef<T>[],
		tombstones: () => buried,
	};
}

/** The rows of a store with their cards, to hand to another thread. */
export function rowsOf(records: RecordStore): RefRow[] {
	return RECORD_TYPES.flatMap((type) => records.refs(type).map(({ id, hash, card }) => ({ type, id, hash, card })));
}

/** The records as they would be with one of them changed or added; nothing is written. For previews. */
export function overlay(records: RecordStore, record: PublicRecord, cardOf: CardOf): RecordStore {
	const row = { type: record.type, id: record.id, hash: hashOf(JSON.stringify(record)), card: cardOf(record) };
	const isOther = ({ type, id }: { type: RecordType; id: string }) => type !== record.type || id !== record.id;
	const others = RECORD_TYPES.flatMap((type) => records.refs(type).filter(isOther));
	return storeOf([...others, new LazyRef(row, () => record, cardOf)], records.tombstones().filter(isOther));
}

/** Opens the file of one folder, or starts an empty one where it is missing or cannot be read. */
export function openStore({ publisherDir, cardOf }: { publisherDir: string; cardOf: CardOf }): Store {
	// Two connections: readers keep the last complete state while a long feed is being written.
	const writer = openCacheFile(recordsFile(publisherDir), SCHEMA);
	const reading = openReader(publisherDir);
	const statements = {
		refs: writer.prepare('SELECT type, id, hash FROM records'),
		tombstones: writer.prepare('SELECT json FROM tombstones'),
		head: writer.prepare('SELECT head FROM position'),
		putRecord: writer.prepare(
			'INSERT INTO records (type, id, hash, json) VALUES (?, ?, ?, ?) ON CONFLICT (type, id) DO UPDATE SET hash = excluded.hash, json = excluded.json',
		),
		dropRecord: writer.prepare('DELETE FROM records WHERE type = ? AND id = ?'),
		putTombstone: writer.prepare(
			'INSERT INTO tombstones (type, id, json) VALUES (?, ?, ?) ON CONFLICT (type, id) DO UPDATE SET json = excluded.json',
		),
		dropTombstone: writer.prepare('DELETE FROM tombstones WHERE type = ? AND id = ?'),
		putHead: writer.prepare('INSERT OR REPLACE INTO position (only, head) VALUES (1, ?)'),
	};

	let refs = new Map<string, RecordRef>();
	let records: RecordStore;
	let head: number | null;

	/** Memory follows the file, keeping the references (and their cards) of what did not change. */
	function refresh() {
		const kept = refs;
		refs = new Map();
		for (const row of statements.refs.all()) {
			const { type, id, hash } = row as unknown as RefRow;
			const name = `${type}:${id}:${hash}`;
			refs.set(name, kept.get(name) ?? new LazyRef({ type, id, hash }, () => reading.read({ type, id, hash }), cardOf));
		}
		records = storeOf(
			[...refs.values()],
			statements.tombstones.all().map(({ json }) => JSON.parse(String(json))),
		);
		const position = statements.head.get();
		head = position === undefined ? null : Number(position.head);
	}
	refresh();

	async function apply(feed: FeedAnswer) {
		writer.exec('BEGIN IMMEDIATE');
		try {
			if (feed.since === 0) writer.exec('DELETE FROM records; DELETE FROM tombstones;');
			for await (const change of feed.changes) {
				const { type, id } = change.line === 'record' ? change.record : change.tombstone;
				if (change.line === 'record') {
					const json = JSON.stringify(change.record);
					statements.putRecord.run(type, id, hashOf(json), json);
					statements.dropTombstone.run(type, id);
				} else {
					statements.putTombstone.run(type, id, JSON.stringify(change.tombstone));
					statements.dropRecord.run(type, id);
				}
			}
			statements.putHead.run(feed.head);
			writer.exec('COMMIT');
		} catch (error) {
			writer.exec('ROLLBACK');
			throw error;
		}
		refresh();
	}

	return {
		get head() {
			return head;
		},
		records: () => records,
		apply,
		close() {
			reading.close();
			writer.close();
		},
	};
}
