/** The files of a ZIP archive, read by its directory (APPNOTE 4.3.12). Stored and deflated members alone. */
import { inflateRawSync } from 'node:zlib';

const END_SIGNATURE = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

export function filesInZip(bytes: Uint8Array): Map<string, Buffer> {
	const archive = Buffer.from(bytes);
	const end = archive.lastIndexOf(END_SIGNATURE);
	if (end < 0) throw new Error('The archive has no end record.');
	const files = new Map<string, Buffer>();
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
		const method = archive.readUInt16LE(at + 10);
		const size = archive.readUInt32LE(at + 20);
		const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [
			number,
			number,
			number,
		];
		const header = archive.readUInt32LE(at + 42);
		const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
		const content = archive.subarray(start, start + size);
		const path = archive.toString('utf8', at + 46, at + 46 + name);
		files.set(path, method === 0 ? content : inflateRawSync(content));
		at += 46 + name + extra + comment;
	}
	return files;
}
