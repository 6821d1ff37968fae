/** Spreadsheets in the format of Excel. */
import writeXlsx from 'write-excel-file/node';

export interface SheetContent {
	/** At most 31 characters. */
	name: string;
	header: readonly string[];
	rows: Iterable<readonly (string | number | null)[]>;
}

/** Excel refuses a file with a longer text in a cell ("Excel specifications and limits", total number of characters). */
const CELL_CHARACTERS = 32_767;

/** In characters of the standard font. */
const COLUMN_WIDTH = 22;

/** Texts stay texts: a cell that begins with `=` is shown and not computed. The first row stays in sight. */
export async function workbook(sheets: readonly SheetContent[]): Promise<Uint8Array> {
	const bytes = await writeXlsx(
		sheets.map(({ name, header, rows }) => ({
			sheet: name,
			stickyRowsCount: 1,
			columns: header.map(() => ({ width: COLUMN_WIDTH })),
			data: [header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })), ...cellsOf(rows)],
		})),
	).toBuffer();
	return withFixedTimes(bytes);
}

function* cellsOf(rows: SheetContent['rows']) {
	for (const row of rows) {
		yield row.map((value) => (typeof value === 'string' ? value.slice(0, CELL_CHARACTERS) : value));
	}
}

const LOCAL_HEADER = { signature: 0x04034b50, time: 10, name: 26, extra: 28, length: 30 };
const CENTRAL_HEADER = { signature: 0x02014b50, time: 12, name: 28, extra: 30, comment: 32, offset: 42, length: 46 };
const END_RECORD = { signature: 0x06054b50, count: 10, offset: 16, length: 22 };

/** 1 January 1980, 00:00: the first moment that a ZIP archive can name (APPNOTE 4.4.6). */
const FIRST_MOMENT = 0x0021_0000;

/**
 * Equal data must give equal bytes, but the archive names the moment at which each part was written. The moments stand
 * in the header of each part and again in the directory at the end.
 */
function withFixedTimes(archive: Uint8Array): Uint8Array {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	// The archive has no comment, so the end record is the last thing in it.
	const end = archive.byteLength - END_RECORD.length;
	if (view.getUint32(end, true) !== END_RECORD.signature)
		throw new Error('The workbook does not end as a ZIP archive.');
	let at = view.getUint32(end + END_RECORD.offset, true);
	for (let left = view.getUint16(end + END_RECORD.count, true); left > 0; left -= 1) {
		const part = view.getUint32(at + CENTRAL_HEADER.offset, true);
		if (
			view.getUint32(at, true) !== CENTRAL_HEADER.signature ||
			view.getUint32(part, true) !== LOCAL_HEADER.signature
		) {
			throw new Error('The workbook has a directory that does not lead to its parts.');
		}
		view.setUint32(at + CENTRAL_HEADER.time, FIRST_MOMENT, true);
		view.setUint32(part + LOCAL_HEADER.time, FIRST_MOMENT, true);
		const { name, extra, comment, length } = CENTRAL_HEADER;
		const entry = at;
		for (const field of [name, extra, comment]) at += view.getUint16(entry + field, true);
		at += length;
	}
	return archive;
}
