/**
 * The way of a file: received to the disk, looked at, kept in quarantine; then examined in a queue of one and cleared or
 * refused. Nothing of it touches the answers.
 */
import { link, open, readdir, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Knex } from 'knex';
import { actorOfPerson, type Person } from '../domain/focal-point/person.ts';
import { problems } from '../domain/problem.ts';
import { readAnswerPath } from '../domain/questionnaire/questionnaire.ts';
import {
	ATTACHMENT_TYPES,
	type AttachmentFault,
	isPhoto,
	MAX_ATTACHMENTS,
	MAX_DIRECT_BYTES,
	MAX_RESPONSE_BYTES,
	shownName,
	typeByName,
} from '../domain/response/attachment.ts';
import { mayEdit } from '../domain/response/response.ts';
import { examine, firstFault } from './attachment-check.ts';
import {
	type AttachmentStore,
	moveDurably,
	newStoredName,
	type Received,
	receive,
	syncFile,
	TooLong,
} from './attachment-store.ts';
import {
	type AttachmentRow,
	type AttachmentView,
	attachmentRows,
	attachmentState,
	attachmentView,
} from './attachments.ts';
import { type Clamd, isInfected, NoVerdict } from './clamd.ts';
import type { KeptPhoto } from './photo.ts';
import { ownResponse } from './response-rows.ts';
import { together } from './together.ts';

export interface Intake {
	knex: Knex;
	store: AttachmentStore;
	/** `null` where no scanner is set up. */
	clamd: Clamd | null;
	log: (line: string) => void;
}

/** What is said of a file before it comes. */
export interface Announced {
	responseId: string;
	/** UUID made by the device. */
	id: string;
	/** Of the answer that names it. */
	path: string;
	name: string;
	/** The sender wants a photo kept as it came, beside the one made anew (A41). */
	keepsOriginal?: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Throws `input.invalid`, `response.unknown`, `response.submitted`, `attachment.unknown`, or `attachment.refused`. */
export async function admit(
	{ knex }: Intake,
	person: Person,
	announced: Announced,
	size: number,
): Promise<AttachmentView | null> {
	const { responseId, id, path: answer, name } = announced;
	if (!UUID.test(id)) throw problems.invalidInput({ detail: 'attachment' });
	if (readAnswerPath(answer) === null) throw problems.invalidInput({ detail: 'path' });
	const { state } = await ownResponse(knex, person, responseId);
	const [known] = await attachmentRows(knex).where({ id });
	if (known !== undefined && known.response_id !== responseId) throw problems.attachmentUnknown({ id });
	if (known !== undefined) return attachmentView(known);
	if (!mayEdit(state)) throw problems.responseSubmitted({ state });
	if (typeByName(name) === null) throw problems.attachmentRefused({ fault: 'wrongType' });
	const others = await attachmentRows(knex).where({ response_id: responseId, removed_at: null, refused_at: null });
	const bytes = others.reduce((sum, other) => sum + other.size + (other.original_size ?? 0), 0);
	const isFull = others.length >= MAX_ATTACHMENTS || bytes + size > MAX_RESPONSE_BYTES;
	if (isFull) throw problems.attachmentRefused({ fault: 'tooMany' });
	return null;
}

/** Takes a small file in one go; the same id again answers what became of the first. Throws as `admit`, or `upload.too-large`. */
export async function receiveAttachment(
	intake: Intake,
	person: Person,
	announced: Announced,
	body: AsyncIterable<Uint8Array>,
): Promise<AttachmentView> {
	const known = await admit(intake, person, announced, 0);
	if (known !== null) return known;
	const received = await receive(intake.store, body, MAX_DIRECT_BYTES).catch((error) => {
		throw error instanceof TooLong ? problems.uploadTooLarge({ maxBytes: MAX_DIRECT_BYTES }) : error;
	});
	const from = intake.store.pathOf('incoming', received.name);
	return keepReceived(intake, person, { announced, received, from });
}

interface Keeping {
	announced: Announced;
	received: Received;
	/** Where the file lies. */
	from: string;
}

/** Puts a whole file into quarantine. Throws `attachment.refused`; the file is gone then. */
export async function keepReceived(
	{ knex, store }: Intake,
	person: Person,
	{ announced, received, from }: Keeping,
): Promise<AttachmentView> {
	const { id, responseId, path: answer, name, keepsOriginal = false } = announced;
	const fault = await firstFault(from, name);
	if (fault !== null) {
		await rm(from, { force: true });
		throw problems.attachmentRefused({ fault });
	}
	const storedAs = newStoredName();
	await moveDurably(from, store.pathOf('quarantine', storedAs));
	const mediaType = typeByName(name);
	const row = await storeReceived(knex, {
		row: {
			id,
			response_id: responseId,
			path: answer,
			original_name: shownName(name),
			media_type: mediaType,
			size: received.size,
			sha256: received.sha256,
			stored_as: storedAs,
			actor: actorOfPerson(person),
			received_at: new Date().toISOString(),
		},
		keepsOriginal: keepsOriginal && mediaType !== null && isPhoto(mediaType),
	});
	// It came twice at the same time.
	if (row.stored_as !== storedAs) await rm(store.pathOf('quarantine', storedAs), { force: true });
	if (row.response_id !== responseId) throw problems.attachmentUnknown({ id });
	return attachmentView(row);
}

interface ReceivedFile {
	row: Pick<AttachmentRow, 'id' | 'response_id' | 'path' | 'original_name' | 'media_type' | 'size' | 'sha256'> &
		Pick<AttachmentRow, 'stored_as' | 'actor' | 'received_at'>;
	keepsOriginal: boolean;
}

/** SQLite takes statements that insert up to 500 rows (SQLITE_MAX_COMPOUND_SELECT). */
const MOST_TOGETHER = 100;

/** The row as it stands now: of two with one id, the first stays. */
const storeReceived = together(storeAllReceived, MOST_TOGETHER);

function storeAllReceived(knex: Knex, files: readonly ReceivedFile[]): Promise<AttachmentRow[]> {
	const rows = files.map(({ row }) => row);
	const originals = files.filter(({ keepsOriginal }) => keepsOriginal);
	return knex.transaction(async (trx) => {
		await trx('response_attachments').insert(rows).onConflict('id').ignore();
		if (originals.length > 0) {
			await trx('response_originals')
				.insert(originals.map(({ row: { id, size } }) => ({ attachment_id: id, size })))
				.onConflict('attachment_id')
				.ignore();
		}
		const ids = rows.map(({ id }) => id);
		const stored = new Map((await attachmentRows(trx).whereIn('id', ids)).map((row) => [row.id, row]));
		return ids.map((id) => stored.get(id) as AttachmentRow);
	});
}

/** Takes a file out of the response. Repeated, it does nothing. Throws as `ownResponse`, `response.submitted`, `attachment.unknown`. */
export async function removeAttachment(knex: Knex, person: Person, responseId: string, id: string): Promise<void> {
	const { state } = await ownResponse(knex, person, responseId);
	if (!mayEdit(state)) throw problems.responseSubmitted({ state });
	const row = await knex('response_attachments').where({ id, response_id: responseId }).first('id');
	if (row === undefined) throw problems.attachmentUnknown({ id });
	await knex('response_attachments').where({ id, removed_at: null }).update({ removed_at: new Date().toISOString() });
}

/**
 * Answers a function that examines whatever waits, one file after the other. Called while it runs, it goes on until
 * nothing is left.
 */
export function examiner(intake: Intake): () => Promise<void> {
	let running: Promise<void> | null = null;
	let isWoken = false;
	const run = async () => {
		do {
			isWoken = false;
			await examineWaiting(intake);
		} while (isWoken);
	};
	return () => {
		isWoken = true;
		running ??= run().finally(() => {
			running = null;
		});
		return running;
	};
}

async function examineWaiting(intake: Intake): Promise<void> {
	const waiting = await attachmentRows(intake.knex)
		.where({ cleared_at: null, refused_at: null, removed_at: null })
		.orderBy('received_at');
	for (const row of waiting) {
		try {
			await examineRow(intake, row);
		} catch (error) {
			intake.log(`The attachment ${row.id} waits: ${error instanceof Error ? error.message : String(error)}`);
			// Without a scanner all wait; anything else may be about this file alone.
			if (error instanceof NoVerdict) return;
		}
	}
}

async function examineRow(intake: Intake, row: AttachmentRow): Promise<void> {
	const { store, clamd } = intake;
	const file = store.pathOf('quarantine', row.stored_as ?? '');
	const isThere = await stat(file).catch(() => null);
	if (isThere === null) return refuse(intake, row, 'failed');
	if (clamd !== null && (await isInfected(clamd, file))) return refuse(intake, row, 'infected');
	const storedAs = newStoredName();
	const kept = store.pathOf('files', storedAs);
	const finding = await examine({ file, name: row.original_name, kept });
	if (finding.fault !== null) return refuse(intake, row, finding.fault);
	if (finding.photo === null) await linkDurably(file, kept);
	else if (await isOriginalWanted(intake, row)) await linkDurably(file, `${kept}-original`);
	await clear(intake, row, { storedAs, photo: finding.photo });
	await rm(file, { force: true });
}

async function refuse({ knex, store }: Intake, row: AttachmentRow, fault: AttachmentFault): Promise<void> {
	await knex('response_attachments')
		.where({ id: row.id, cleared_at: null })
		.update({ fault, refused_at: new Date().toISOString(), stored_as: null });
	if (row.stored_as !== null) await rm(store.pathOf('quarantine', row.stored_as), { force: true });
}

async function isOriginalWanted({ knex }: Intake, { id }: AttachmentRow): Promise<boolean> {
	return (await knex('response_originals').where({ attachment_id: id }).first('attachment_id')) !== undefined;
}

/** A second name for the file: whenever the process ends, the row names one that is there. */
async function linkDurably(file: string, name: string): Promise<void> {
	await link(file, name);
	await syncFile(name);
}

interface Clearing {
	storedAs: string;
	/** What it became; `null` for a file that is kept as it came. */
	photo: KeptPhoto | null;
}

async function clear({ knex }: Intake, { id }: AttachmentRow, { storedAs, photo }: Clearing): Promise<void> {
	const now = new Date().toISOString();
	const drawn =
		photo === null ? {} : { media_type: photo.mediaType, size: photo.size, width: photo.width, height: photo.height };
	await knex.transaction(async (trx) => {
		await trx('response_attachments')
			.where({ id })
			.update({ cleared_at: now, stored_as: storedAs, ...drawn });
		await trx('response_originals').where({ attachment_id: id }).update({ kept_at: now });
	});
}

export interface ServedFile {
	headers: Record<string, string>;
	stream: Readable;
}

/** Whatever a file holds, a browser saves it and runs nothing of it. */
const SERVED = {
	'X-Content-Type-Options': 'nosniff',
	'Content-Security-Policy': "default-src 'none'; sandbox",
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Referrer-Policy': 'no-referrer',
};

/**
 * A cleared file, for those who may see the response; the caller has made sure of that. `small`: the thumbnail of a
 * photo, which may stand on a page. Throws `attachment.unknown` or `attachment.in-quarantine`.
 */
export async function servedFile(
	knex: Knex,
	store: AttachmentStore,
	{ responseId, id, isSmall }: { responseId: string; id: string; isSmall: boolean },
): Promise<ServedFile> {
	const [row] = await attachmentRows(knex).where({ id, response_id: responseId, removed_at: null });
	if (row === undefined) throw problems.attachmentUnknown({ id });
	const { isPhoto, mediaType, name } = attachmentView(row);
	if (attachmentState(row) === 'quarantine') throw problems.attachmentInQuarantine({ id });
	if (row.stored_as === null || (isSmall && !isPhoto)) throw problems.attachmentUnknown({ id });
	const file = store.pathOf('files', isSmall ? `${row.stored_as}-small` : row.stored_as);
	const handle = await open(file);
	const { size } = await handle.stat();
	const headers = {
		...SERVED,
		'Content-Type': isSmall ? ATTACHMENT_TYPES.jpg : (mediaType ?? 'application/octet-stream'),
		'Content-Length': String(size),
		'Content-Disposition': isSmall ? 'inline' : `attachment; filename*=UTF-8''${extendedValue(name)}`,
		'Cache-Control': 'private, max-age=86400, immutable',
		// Whoever uses the browser next does not get the copy that it kept.
		Vary: 'Cookie',
	};
	return { headers, stream: handle.createReadStream() };
}

/** RFC 8187 §3.2.1: what `encodeURIComponent` leaves as it is and a parameter does not take. */
const extendedValue = (text: string): string =>
	encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const DAY_MS = 86_400_000;

/** Pieces of a large file are kept while a person may come back to a better network. */
const UPLOAD_KEPT_MS = 7 * DAY_MS;

/** Removes what nothing names: pieces that were given up, files whose row was never written, files taken out of drafts. */
export async function sweepAttachments({ knex, store }: Intake, now = Date.now()): Promise<void> {
	for (const { name, changedMs } of await store.list('incoming')) {
		if (now - changedMs > DAY_MS) await rm(store.pathOf('incoming', name), { force: true });
	}
	for (const shelf of ['quarantine', 'files'] as const) {
		for (const { name, changedMs } of await store.list(shelf)) {
			if (now - changedMs <= DAY_MS) continue;
			const storedAs = name.replace(/-(?:small|original)$/, '');
			const row = await knex('response_attachments').where({ stored_as: storedAs }).first('id');
			if (row === undefined) await rm(store.pathOf(shelf, name), { force: true });
		}
	}
	await sweepRemoved(knex, store, now);
	await sweepUploads(store, now);
}

/** What was ever submitted stays with it. */
async function sweepRemoved(knex: Knex, store: AttachmentStore, now: number): Promise<void> {
	const before = new Date(now - UPLOAD_KEPT_MS).toISOString();
	const rows: { id: string; stored_as: string }[] = await knex('response_attachments as attachment')
		.join('responses', 'responses.id', 'attachment.response_id')
		.whereNull('responses.reference')
		.whereNotNull('attachment.stored_as')
		.where('attachment.removed_at', '<', before)
		.select('attachment.id', 'attachment.stored_as');
	for (const { id, stored_as } of rows) {
		await knex('response_attachments').where({ id }).update({ stored_as: null });
		for (const shelf of ['quarantine', 'files'] as const) {
			for (const beside of ['', '-small', '-original']) {
				await rm(store.pathOf(shelf, stored_as + beside), { force: true });
			}
		}
	}
}

async function sweepUploads({ uploadFolder }: AttachmentStore, now: number): Promise<void> {
	for (const response of await readdir(uploadFolder)) {
		const folder = path.join(uploadFolder, response);
		for (const name of await readdir(folder)) {
			const { mtimeMs } = await stat(path.join(folder, name));
			if (now - mtimeMs > UPLOAD_KEPT_MS) await rm(path.join(folder, name), { force: true });
		}
		// Fails while anything is in it.
		await rmdir(folder).catch(() => undefined);
	}
}
