/** The files of an export: a workbook, an archive of CSV files, or the attachments. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { strToU8, Zip, ZipPassThrough, zipSync } from 'fflate';
import type { ExportSheet } from '../domain/response/response-export.ts';
import { csvOf } from '../domain/text/csv.ts';

/** Excel refuses a file with a longer text in a cell ("Excel specifications and limits", total number of characters). */
const CELL_CHARACTERS = 32_767;

/** In characters of the standard font. */
const COLUMN_WIDTH = 22;

/** Texts stay texts: a cell that begins with `=` is shown and not computed. The first row stays in sight. */
export async function workbookOf(sheets: readonly ExportSheet[]): Promise<Buffer> {
	const { default: writeXlsx } = await import('write-excel-file/node');
	return writeXlsx(
		sheets.map(({ name, header, rows }) => ({
			sheet: name,
			stickyRowsCount: 1,
			columns: header.map(() => ({ width: COLUMN_WIDTH })),
			data: [
				header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
				...rows.map((row) => row.map((value) => (typeof value === 'string' ? value.slice(0, CELL_CHARACTERS) : value))),
			],
		})),
	).toBuffer();
}

/** One CSV for each sheet, with the mark by which Excel knows Bangla. */
export function csvArchiveOf(sheets: readonly ExportSheet[]): Buffer {
	const files = sheets.map(({ name, header, rows }) => [`${name}.csv`, strToU8(csvOf([header, ...rows]))]);
	return Buffer.from(zipSync(Object.fromEntries(files)));
}

export interface ArchiveFile {
	/** Within the archive. */
	name: string;
	/** On the disk. */
	path: string;
}

/** The files one after another, read as fast as they are taken: memory does not grow with their number. */
export function attachmentArchive(files: readonly ArchiveFile[]): Readable {
	return Readable.from(archiveChunks(files));
}

async function* archiveChunks(files: readonly ArchiveFile[]): AsyncGenerator<Uint8Array> {
	let ready: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		ready.push(chunk);
	});
	function* taken(): Generator<Uint8Array> {
		yield* ready;
		ready = [];
	}
	for (const { name, path } of files) {
		// Photos and office files are compressed already.
		const entry = new ZipPassThrough(name);
		zip.add(entry);
		for await (const chunk of createReadStream(path)) {
			entry.push(chunk as Uint8Array);
			yield* taken();
		}
		entry.push(new Uint8Array(0), true);
		yield* taken();
	}
	zip.end();
	yield* taken();
}
