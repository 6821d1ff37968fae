/**
 * Pictures and files of published entries. The site names them by their content, so that a replaced file is a new
 * address and an unpublished upload cannot be guessed.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const UID = 'api::public-media.public-media';

export interface UploadRow {
	id: number;
	hash: string;
	ext: string | null;
	mime: string;
	width: number | null;
	height: number | null;
	url: string;
	updatedAt: string;
}

/** The bytes of an upload, from the local folder or from the storage it was put in. */
export async function readUpload({ url }: UploadRow): Promise<Buffer> {
	if (url.startsWith('/')) return readFile(path.join(strapi.dirs.static.public, url));
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}. Does the file storage allow reading?`);
	return Buffer.from(await response.arrayBuffer());
}

/** Hashes by upload id and change time: an upload is read once for each version of it. */
const names = new Map<string, { file: string; sizeBytes: number }>();

/** The content-addressed name of an upload, `<sha256>.<ext>`. */
export async function contentName(upload: UploadRow): Promise<{ file: string; sizeBytes: number }> {
	const key = `${upload.id}:${upload.hash}:${new Date(upload.updatedAt).toISOString()}`;
	const known = names.get(key);
	if (known !== undefined) return known;
	const bytes = await readUpload(upload);
	const extension = (upload.ext ?? '').toLowerCase().replace(/[^.a-z0-9]/g, '');
	const name = { file: `${createHash('sha256').update(bytes).digest('hex')}${extension}`, sizeBytes: bytes.length };
	names.set(key, name);
	return name;
}

/** Remembers that the upload may be fetched under its content name, in the transaction of the publication. */
export async function allowMedia(file: string, upload: UploadRow): Promise<void> {
	const known = await strapi.db.query(UID).findOne({ where: { file } });
	if (known === null) {
		await strapi.db.query(UID).create({ data: { file, uploadId: upload.id, uploadHash: upload.hash } });
	} else if (known.uploadId !== upload.id) {
		await strapi.db
			.query(UID)
			.update({ where: { id: known.id }, data: { uploadId: upload.id, uploadHash: upload.hash } });
	}
}

/** The upload behind a public file name, with its bytes; `null` when no published entry uses that file. */
export async function publicMedia(file: string): Promise<{ upload: UploadRow; bytes: Buffer } | null> {
	const allowed = await strapi.db.query(UID).findOne({ where: { file } });
	if (allowed === null) return null;
	const upload: UploadRow | null = await strapi.db
		.query('plugin::upload.file')
		.findOne({ where: { id: allowed.uploadId } });
	if (upload === null) return null;
	const bytes = await readUpload(upload);
	return createHash('sha256').update(bytes).digest('hex') === file.split('.')[0] ? { upload, bytes } : null;
}
