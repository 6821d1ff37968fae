/**
 * A table from a file that somebody chose: CSV in its varieties, or Excel. Whatever the file is, reading it takes little
 * time and memory: an Excel file is a packed archive, and a few bytes of one can claim to be gigabytes or to reach to
 * the end of the largest sheet.
 */
import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/universal';
import {
	type ImportProblem,
	importProblem,
	MAX_IMPORT_ROWS,
	type TableLine,
} from '../domain/subscriber/subscriber-import.ts';

export interface TableFile {
	lines: TableLine[];
	problems: ImportProblem[];
}

const failed = (problem: ImportProblem): TableFile => ({ lines: [], problems: [problem] });

/** Reads the bytes of a file, whatever they are. Never throws. */
export async function readTableFile(bytes: Buffer): Promise<TableFile> {
	if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return readExcel(bytes);
	if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') return failed(importProblem(1, 'import.old-excel'));
	const text = decode(bytes);
	return text === null ? failed(importProblem(1, 'import.not-utf8')) : readCsv(text);
}

/** UTF-8, or what Excel calls "Unicode text"; `null` for other code pages, in which Bangla is lost already. */
function decode(bytes: Buffer): string | null {
	const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
	try {
		return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

const SEPARATORS = [',', ';', '\t'];

/** The sign that stands most often in the first line: Excel takes the one of the country. */
function separatorOf(text: string): string {
	const [header = ''] = text.split(/\r|\n/, 1);
	const count = (separator: string): number => header.split(separator).length;
	return SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

function readCsv(text: string): TableFile {
	let brokenBefore = Number.POSITIVE_INFINITY;
	const records = parse(text.replace(/\r\n?/g, '\n'), {
		bom: true,
		delimiter: separatorOf(text),
		info: true,
		relax_column_count: true,
		skip_records_with_error: true,
		on_skip: (error) => {
			brokenBefore = Math.min(brokenBefore, Number(error?.lines ?? 1));
		},
	}) as unknown as { record: string[]; info: { lines: number } }[];
	const lines: TableLine[] = [];
	let next = 1;
	for (const { record, info } of records) {
		if (info.lines >= brokenBefore) break;
		lines.push({ number: info.lines - record.join('').split('\n').length + 1, cells: record });
		next = info.lines + 1;
	}
	const isBroken = brokenBefore !== Number.POSITIVE_INFINITY;
	return { lines, problems: isBroken ? [importProblem(next, 'import.unclosed-quote')] : [] };
}

/** An honest list of 5,000 rows unpacks to some 2 MB. */
const MAX_UNPACKED_BYTES = 16 * 1024 * 1024;
const MAX_ENTRIES = 200;

/** Rows between those of a list may be empty, but not many. */
const MAX_ROW_NUMBER = 4 * MAX_IMPORT_ROWS;

async function readExcel(bytes: Buffer): Promise<TableFile> {
	const unpacked = unpack(bytes);
	if (unpacked === null) return failed(importProblem(1, 'import.unreadable'));
	if (unpacked === 'tooLarge' || unpacked.some(reachesTooFar)) return failed(importProblem(1, 'import.too-large'));
	try {
		const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
		const rows = await readSheet(buffer);
		return { lines: rows.map((cells, index) => ({ number: index + 1, cells: cells.map(cellText) })), problems: [] };
	} catch {
		// Whatever is wrong inside, its words would tell an editor nothing.
		return failed(importProblem(1, 'import.unreadable'));
	}
}

const cellText = (cell: unknown): string => {
	if (cell === null || cell === undefined) return '';
	return cell instanceof Date ? cell.toISOString() : String(cell);
};

/**
 * The reader fills every gap up to the farthest cell, so one cell in the last corner of a sheet would take all memory.
 * `r` is the address of a cell or the number of a row.
 */
function reachesTooFar(xml: string): boolean {
	for (const [, , reference = ''] of xml.matchAll(/\sr\s*=\s*(["'])(.*?)\1/g)) {
		const [, row] = /^[A-Z]{0,2}(\d{1,7})$/.exec(reference) ?? [];
		if (row === undefined || Number(row) > MAX_ROW_NUMBER) return true;
	}
	return false;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER_LENGTH = 30;
const END_LENGTH = 22;
/** A comment at the end of an archive has at most so many bytes. */
const MAX_COMMENT_LENGTH = 65_535;

/**
 * The texts in an archive (APPNOTE.TXT of PKWARE, §4.3). `null` when it is none, or of a kind that no spreadsheet is:
 * encrypted, in volumes, or larger than 4 GB.
 */
function unpack(bytes: Buffer): string[] | 'tooLarge' | null {
	const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	if (end < 0 || end + END_LENGTH > bytes.length || end < bytes.length - END_LENGTH - MAX_COMMENT_LENGTH) return null;
	if (bytes.readUInt32LE(end) !== END_OF_DIRECTORY) return null;
	const entryCount = bytes.readUInt16LE(end + 10);
	if (entryCount > MAX_ENTRIES) return 'tooLarge';
	const texts: string[] = [];
	let left = MAX_UNPACKED_BYTES;
	let at = bytes.readUInt32LE(end + 16);
	try {
		for (let index = 0; index < entryCount; index += 1) {
			if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
			const claimedLength = bytes.readUInt32LE(at + 24);
			if (claimedLength > left) return 'tooLarge';
			const text = inflated(bytes, at, claimedLength);
			if (text === null) return null;
			left -= claimedLength;
			texts.push(text);
			at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
		}
		return texts;
	} catch {
		// An address beyond the end, or packed bytes that are none or longer than they claim.
		return null;
	}
}

/** The text of an entry of the directory; `null` for one that is packed in another way. */
function inflated(bytes: Buffer, entryAt: number, claimedLength: number): string | null {
	const method = bytes.readUInt16LE(entryAt + 10);
	const packedLength = bytes.readUInt32LE(entryAt + 20);
	const headerAt = bytes.readUInt32LE(entryAt + 42);
	const dataAt = headerAt + LOCAL_HEADER_LENGTH + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
	const packed = bytes.subarray(dataAt, dataAt + packedLength);
	if (method === 0) return packed.toString('utf8');
	if (method !== 8) return null;
	// The reader trusts the length that is claimed; more must not come out.
	return inflateRawSync(packed, { maxOutputLength: Math.max(1, claimedLength) }).toString('utf8');
}
