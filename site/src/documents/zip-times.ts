/**
 * Takes the clock out of a ZIP archive: a file that is made twice from the same record must be the same twice, or every
 * nightly comparison of the site would find thousands of changes that are none.
 */

/** 1 January 1980, 00:00, the first moment that the format can name (APPNOTE.TXT 4.4.6): month and day 1. */
const FIRST_DOS_DATE = (1 << 5) | 1;

const SIGNATURE = { localFile: 0x04034b50, centralFile: 0x02014b50, end: 0x06054b50 };
/** Offsets of fields in the records of the format, APPNOTE.TXT 4.3. */
const LOCAL = { time: 10 };
const CENTRAL = { time: 12, nameLength: 28, extraLength: 30, commentLength: 32, localOffset: 42, size: 46 };
const END = { count: 10, directoryOffset: 16, size: 22 };

/** Changes the bytes in place. Throws for what is not a ZIP archive without a comment, as our writer makes them. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	const end = archive.byteLength - END.size;
	if (end < 0 || view.getUint32(end, true) !== SIGNATURE.end) throw new Error('The archive has no end record.');
	let entry = view.getUint32(end + END.directoryOffset, true);
	for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
		if (view.getUint32(entry, true) !== SIGNATURE.centralFile) throw new Error('The archive has a broken directory.');
		setTime(view, entry + CENTRAL.time);
		const local = view.getUint32(entry + CENTRAL.localOffset, true);
		if (view.getUint32(local, true) !== SIGNATURE.localFile) throw new Error('The archive has a broken file record.');
		setTime(view, local + LOCAL.time);
		const lengths = [CENTRAL.nameLength, CENTRAL.extraLength, CENTRAL.commentLength];
		entry += CENTRAL.size + lengths.reduce((sum, length) => sum + view.getUint16(entry + length, true), 0);
	}
	return archive;
}

function setTime(view: DataView, at: number): void {
	view.setUint16(at, 0, true);
	view.setUint16(at + 2, FIRST_DOS_DATE, true);
}
