/**
 * The outbox of publication: one row for each change of the public record of something, written in the transaction of
 * the change. The row carries the record as it was approved, so what is public cannot change without a new row, and
 * the feed is a plain read.
 */
import type { Core } from '@strapi/strapi';
import type { PublicRecord, RecordType, Tombstone } from '../domain/publication/public-record.ts';
import type { ReviewedRecord } from './reviewed-records';
import { announcePublication } from './signal';

const UID = 'api::publication-event.publication-event';
const TABLE = 'publication_events';

/**
 * PostgreSQL gives out ids before commit, so a reader could see row 8 before row 7 exists and miss it for ever. And it
 * lets two writers read the same state and both act on it: two clicks on "Publish" would publish twice. Writers
 * therefore take turns until commit, as they do on SQLite anyway. The number is ours and arbitrary.
 */
const TURN_LOCK = 7_270_001;

/** Readers who send a message take turns among themselves: a crowd of them must not hold up the editors. */
export const READERS_LOCK = 7_270_002;

interface EventRow {
	id: number;
	recordType: RecordType;
	recordId: string;
	kind: 'record' | 'tombstone';
	record: string;
	occurredAt: string;
}

/**
 * Runs the work in one transaction, alone among all writers of reviewed and public content. Take the turn before the
 * first read that the decision depends on, and before any row lock: two writers that lock rows first can deadlock.
 */
export async function inTurn<T>(
	work: (trx: Core.Strapi['db']['connection']) => Promise<T>,
	lock: number = TURN_LOCK,
): Promise<T> {
	const result = await strapi.db.transaction(async ({ trx }) => {
		if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [lock]);
		return { value: await work(trx) };
	});
	return (await result).value;
}

/** The newest event of a record; `null` when it was never public. */
export async function latestEvent(type: RecordType, id: string): Promise<EventRow | null> {
	return strapi.db.query(UID).findOne({ where: { recordType: type, recordId: id }, orderBy: { id: 'desc' } });
}

/** The record as it is public now; `null` when it is not. */
export async function publicRecordOf<T extends RecordType>(
	type: T,
	id: string,
): Promise<Extract<PublicRecord, { type: T }> | null> {
	const event = await latestEvent(type, id);
	return event?.kind === 'record' ? JSON.parse(event.record) : null;
}

/** The record as it was last public, whether or not it still is; `null` when it never was. */
export async function lastPublicRecordOf<T extends RecordType>(
	type: T,
	id: string,
): Promise<Extract<PublicRecord, { type: T }> | null> {
	const event: EventRow | null = await strapi.db
		.query(UID)
		.findOne({ where: { recordType: type, recordId: id, kind: 'record' }, orderBy: { id: 'desc' } });
	return event === null ? null : JSON.parse(event.record);
}

/** Writes the record, unless it equals what is already public. Call inside the transaction of the change. */
export async function publishRecord(record: PublicRecord): Promise<void> {
	const json = JSON.stringify(record);
	await inTurn(async () => {
		const latest = await latestEvent(record.type, record.id);
		if (latest?.kind === 'record' && latest.record === json) return;
		await append(record.type, record.id, 'record', json);
	});
}

/** Marks the record as gone, with every address part it was ever public under. Does nothing when it was never public. */
export async function retireRecord(type: RecordType, id: string): Promise<void> {
	await inTurn(async () => {
		const latest = await latestEvent(type, id);
		if (latest === null || latest.kind === 'tombstone') return;
		const tombstone: Tombstone = { type, id, slugs: await publicSlugs(type, id), goneAt: new Date().toISOString() };
		await append(type, id, 'tombstone', JSON.stringify(tombstone));
	});
}

async function append(type: RecordType, id: string, kind: 'record' | 'tombstone', record: string): Promise<void> {
	await strapi.db.transaction(async ({ onCommit }) => {
		onCommit(announcePublication);
		await strapi.db.query(UID).create({
			data: { recordType: type, recordId: id, kind, record, occurredAt: new Date() },
		});
	});
}

/** The address part of a record: slug, code or key, whichever its type has; `null` for one without an address. */
function slugOf(record: PublicRecord): string | null {
	if ('slug' in record) return record.slug;
	if ('key' in record) return record.key;
	return record.type === 'municipality' ? record.code : null;
}

/** Every address part the record was ever public under, oldest first. */
export async function publicSlugs(type: RecordType, id: string): Promise<string[]> {
	const events: EventRow[] = await strapi.db
		.query(UID)
		.findMany({ where: { recordType: type, recordId: id, kind: 'record' }, orderBy: { id: 'asc' } });
	const slugs = events.map(({ record }) => slugOf(JSON.parse(record) as PublicRecord));
	return [...new Set(slugs.filter((slug) => slug !== null))];
}

/** How often, and since when, a reviewed record was made public: its version number and first day. */
export async function publicationHistory(
	type: RecordType,
	id: string,
): Promise<{ count: number; firstAt: string | null }> {
	const where = { recordType: type, recordId: id, kind: 'record' };
	const [count, first] = await Promise.all([
		strapi.db.query(UID).count({ where }),
		strapi.db.query(UID).findOne({ where, orderBy: { id: 'asc' } }) as Promise<EventRow | null>,
	]);
	return { count, firstAt: first === null ? null : (JSON.parse(first.record) as ReviewedRecord).firstPublishedAt };
}

/** The sequence number of the newest event; 0 before the first. */
export async function feedHead(): Promise<number> {
	const row = await strapi.db.getConnection(TABLE).max({ head: 'id' }).first();
	return Number((row as { head: number | string | null } | undefined)?.head ?? 0);
}

/** How many feed lines are read from the database at once: enough to be fast, few enough that others get their turn. */
const FEED_PAGE = 100;

/** A change as a line of the feed, made by the database: no record becomes a JavaScript text on its way through. */
const LINE = `'{"line":"' || kind || '","seq":' || id || ',"' || kind || '":' || record || '}\n'`;

const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;

/**
 * The feed as NDJSON (`FeedLine`): a head line, the newest state of everything that changed after `since`, an end
 * line. The head is read first, so a reader that continues from it can see a record twice but never miss one.
 */
export async function* feedLines(since: number): AsyncGenerator<Buffer | string> {
	const head = await feedHead();
	yield lineOf({ line: 'head', version: 1, since, head });
	let after = since;
	let count = 0;
	while (after < head) {
		const rows = await pageOfFeed(after, head);
		if (rows.length === 0) break;
		for (const { id, line } of rows) {
			yield line;
			after = id;
			count += 1;
		}
	}
	yield lineOf({ line: 'end', count });
}

async function pageOfFeed(after: number, head: number): Promise<{ id: number; line: Buffer | string }[]> {
	const events = strapi.db.getConnection(TABLE);
	// From SQLite the bytes of a text come far cheaper than its characters, which would only be made bytes again.
	const line = strapi.db.dialect.client === 'sqlite' ? `cast(${LINE} as blob)` : LINE;
	return events
		.select('id', strapi.db.connection.raw(`${line} as line`))
		.where('id', '>', after)
		.andWhere('id', '<=', head)
		.whereNotExists(function newer() {
			this.select('newer.id')
				.from(`${TABLE} as newer`)
				.whereRaw('newer.record_type = ??.record_type and newer.record_id = ??.record_id and newer.id > ??.id', [
					TABLE,
					TABLE,
					TABLE,
				])
				.andWhere('newer.id', '<=', head);
		})
		.orderBy('id')
		.limit(FEED_PAGE);
}
