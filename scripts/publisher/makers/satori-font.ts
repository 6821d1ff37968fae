/**
 * Fonts as satori has to be given them. satori 0.63.2 shapes with HarfBuzz, whose y axis points up, and draws in SVG,
 * whose y axis points down, but adds the vertical offsets of glyphs instead of subtracting them: every mark that the
 * font moves up moves down. Negating all vertical values of the font's GPOS table makes the two errors cancel, and the
 * result equals Chromium's. A test notices when satori corrects the sign; then this module has to go.
 *
 * Only what the Bangla and Latin fonts in use contain is read: OpenType 1.9, GPOS version 1, lookup types 1–6 and 9.
 */
import { inflateSync } from 'node:zlib';

/** The four bytes with which a WOFF 1 file begins. */
const WOFF_SIGNATURE = 'wOFF';
const WOFF = { flavor: 4, tableCount: 12, directory: 44, entry: 20 };
const SFNT = { tableCount: 4, directory: 12, entry: 16 };

/** Unpacks WOFF 1 into the TrueType or OpenType file that it holds; any other file is answered as a copy. */
export function sfntOf(font: Buffer): Buffer {
	if (font.toString('latin1', 0, 4) !== WOFF_SIGNATURE) return Buffer.from(font);
	const count = font.readUInt16BE(WOFF.tableCount);
	const tables = Array.from({ length: count }, (_, index) => {
		const entry = WOFF.directory + index * WOFF.entry;
		const [offset, packed, length] = [4, 8, 12].map((field) => font.readUInt32BE(entry + field));
		const bytes = font.subarray(offset, Number(offset) + Number(packed));
		return {
			tagAndChecksum: Buffer.concat([font.subarray(entry, entry + 4), font.subarray(entry + 16, entry + 20)]),
			bytes: Number(packed) < Number(length) ? inflateSync(bytes) : bytes,
		};
	});
	const log = Math.floor(Math.log2(count));
	const searchRange = 2 ** log * SFNT.entry;
	const header = Buffer.alloc(SFNT.directory + count * SFNT.entry);
	header.writeUInt32BE(font.readUInt32BE(WOFF.flavor), 0);
	[count, searchRange, log, count * SFNT.entry - searchRange].forEach((value, index) => {
		header.writeUInt16BE(value, SFNT.tableCount + index * 2);
	});
	const parts: Buffer[] = [header];
	let offset = header.length;
	tables.forEach(({ tagAndChecksum, bytes }, index) => {
		const entry = SFNT.directory + index * SFNT.entry;
		tagAndChecksum.copy(header, entry);
		header.writeUInt32BE(offset, entry + 8);
		header.writeUInt32BE(bytes.length, entry + 12);
		const padding = Buffer.alloc(-bytes.length & 3);
		parts.push(bytes, padding);
		offset += bytes.length + padding.length;
	});
	return Buffer.concat(parts);
}

/** The font, unpacked, with all vertical positions of GPOS negated. A font without GPOS is only unpacked. */
export function withNegatedGposY(font: Buffer): Buffer {
	const sfnt = sfntOf(font);
	const gpos = tableOffset(sfnt, 'GPOS');
	if (gpos !== null) negateTable(sfnt, gpos);
	return sfnt;
}

function tableOffset(sfnt: Buffer, tag: string): number | null {
	const count = sfnt.readUInt16BE(SFNT.tableCount);
	for (let index = 0; index < count; index += 1) {
		const entry = SFNT.directory + index * SFNT.entry;
		if (sfnt.toString('latin1', entry, entry + 4) === tag) return sfnt.readUInt32BE(entry + 8);
	}
	return null;
}

/** Bits of a ValueFormat, OpenType GPOS "Value record". */
const X_PLACEMENT = 0x1;
const Y_PLACEMENT = 0x2;

function negateTable(font: Buffer, gpos: number): void {
	const u16 = (at: number) => font.readUInt16BE(at);
	/** Tables may share parts; each value is negated once. */
	const negated = new Set<number>();

	function negate(at: number) {
		if (negated.has(at)) return;
		negated.add(at);
		font.writeInt16BE(-font.readInt16BE(at), at);
	}
	function each(countAt: number, itemSize: number, visit: (at: number) => void) {
		const count = u16(countAt);
		for (let index = 0; index < count; index += 1) visit(countAt + 2 + index * itemSize);
	}
	/** Anchors of all three formats begin with format, x and y. An offset of 0 means that there is none. */
	function anchorAt(base: number, offsetAt: number) {
		const offset = u16(offsetAt);
		if (offset !== 0) negate(base + offset + 4);
	}
	const valueSize = (format: number) => {
		let size = 0;
		for (let bits = format & 0xff; bits !== 0; bits &= bits - 1) size += 2;
		return size;
	};
	function value(at: number, format: number) {
		if ((format & Y_PLACEMENT) !== 0) negate(at + ((format & X_PLACEMENT) === 0 ? 0 : 2));
	}

	function singleAdjustment(at: number) {
		const format = u16(at + 4);
		if (u16(at) === 1) value(at + 6, format);
		else each(at + 6, valueSize(format), (record) => value(record, format));
	}
	function pairAdjustment(at: number) {
		const [first, second] = [u16(at + 4), u16(at + 6)];
		const [firstSize, secondSize] = [valueSize(first), valueSize(second)];
		const pair = (record: number) => {
			value(record, first);
			value(record + firstSize, second);
		};
		if (u16(at) === 1) {
			each(at + 8, 2, (offsetAt) => {
				each(at + u16(offsetAt), 2 + firstSize + secondSize, (record) => pair(record + 2));
			});
			return;
		}
		const classPairs = u16(at + 12) * u16(at + 14);
		for (let index = 0; index < classPairs; index += 1) pair(at + 16 + index * (firstSize + secondSize));
	}
	function cursive(at: number) {
		each(at + 4, 4, (record) => {
			anchorAt(at, record);
			anchorAt(at, record + 2);
		});
	}
	/** Rows of anchors, one column for each class of marks. */
	function anchorRows(at: number, classCount: number) {
		each(at, classCount * 2, (row) => {
			for (let column = 0; column < classCount; column += 1) anchorAt(at, row + column * 2);
		});
	}
	/** Mark to base, mark to ligature and mark to mark. */
	function attachment(at: number, type: number) {
		const classCount = u16(at + 6);
		const [marks, bases] = [at + u16(at + 8), at + u16(at + 10)];
		each(marks, 4, (record) => anchorAt(marks, record + 2));
		if (type === 5) each(bases, 2, (offsetAt) => anchorRows(bases + u16(offsetAt), classCount));
		else anchorRows(bases, classCount);
	}
	function subtable(type: number, at: number): void {
		switch (type) {
			case 1:
				singleAdjustment(at);
				break;
			case 2:
				pairAdjustment(at);
				break;
			case 3:
				cursive(at);
				break;
			case 4:
			case 5:
			case 6:
				attachment(at, type);
				break;
			case 9:
				subtable(u16(at + 2), at + font.readUInt32BE(at + 4));
				break;
			default:
			// Contextual lookups (7, 8) hold no positions of their own; they name other lookups.
		}
	}

	const lookups = gpos + u16(gpos + 8);
	each(lookups, 2, (offsetAt) => {
		const lookup = lookups + u16(offsetAt);
		each(lookup + 4, 2, (subtableAt) => subtable(u16(lookup), lookup + u16(subtableAt)));
	});
}
