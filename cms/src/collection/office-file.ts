/**
 * Looks into a DOCX or XLSX file without trusting what it says of itself: both are ZIP archives, and one that was made
 * to fill a reviewer's memory says what it likes. Format: PKWARE APPNOTE 6.3.10.
 */
import { createInflateRaw } from 'node:zlib';
import type { AttachmentFault } from '../domain/response/attachment.ts';

/** A report with 200 pictures has about 250 parts. */
const MAX_ENTRIES = 2000;

/** Photos in such files are packed already; text packs to a tenth. */
const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;

interface Entry {
	name: string;
	isEncrypted: boolean;
	/** 0 stored, 8 deflated. */
	method: number;
	packed: Buffer;
}

/** Programs inside of documents. */
const MACROS = /vbaproject\.bin$|vbadata\.xml$|\/activex\/|\/macrosheets\//i;

/** The part that says which kind of document it is. */
const MAIN_PART = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const;

export async function officeFault(bytes: Buffer, kind: 'docx' | 'xlsx'): Promise<AttachmentFault | null> {
	const entries = entriesOf(bytes);
	if (entries === null) return 'damaged';
	if (entries.length > MAX_ENTRIES) return 'tooBig';
	if (entries.some(({ isEncrypted }) => isEncrypted)) return 'passwordProtected';
	if (entries.some(({ name }) => MACROS.test(name))) return 'macros';
	const names = new Set(entries.map(({ name }) => name));
	if (!names.has('[Content_Types].xml') || !names.has(MAIN_PART[kind])) return 'wrongType';
	return unpackedFault(entries);
}

/** `null` for an archive that cannot be read. At most one more entry than is allowed is read. */
function entriesOf(bytes: Buffer): Entry[] | null {
	const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	if (end < 0 || end + 22 > bytes.length) return null;
	const entries: Entry[] = [];
	let at = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0 && entries.length <= MAX_ENTRIES; left--) {
		const entry = entryAt(bytes, at);
		if (entry === null) return null;
		entries.push(entry.entry);
		at = entry.next;
	}
	return entries;
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

function entryAt(bytes: Buffer, at: number): { entry: Entry; next: number } | null {
	if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null;
	const nameLength = bytes.readUInt16LE(at + 28);
	const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	const local = bytes.readUInt32LE(at + 42);
	if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return null;
	const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
	const packedSize = bytes.readUInt32LE(at + 20);
	if (start + packedSize > bytes.length) return null;
	const entry = {
		name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
		isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
		method: bytes.readUInt16LE(at + 10),
		packed: bytes.subarray(start, start + packedSize),
	};
	return { entry, next };
}

/** Unpacks everything, keeps nothing, and stops at the limit. */
async function unpackedFault(entries: readonly Entry[]): Promise<AttachmentFault | null> {
	let total = 0;
	for (const { method, packed } of entries) {
		if (method !== 0 && method !== 8) return 'damaged';
		const size = method === 0 ? packed.length : await inflatedSize(packed, MAX_UNPACKED_BYTES - total);
		if (size === null) return 'damaged';
		total += size;
		if (total > MAX_UNPACKED_BYTES) return 'tooBig';
	}
	return null;
}

/** `null` when it cannot be unpacked. Larger than `limit` is said as soon as it is. */
async function inflatedSize(packed: Buffer, limit: number): Promise<number | null> {
	const inflate = createInflateRaw();
	let size = 0;
	try {
		inflate.end(packed);
		for await (const chunk of inflate) {
			size += chunk.length;
			if (size > limit) break;
		}
		return size;
	} catch {
		return null;
	} finally {
		inflate.destroy();
	}
}
