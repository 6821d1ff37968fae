/**
 * Pictures and files of published entries. The site names them by their content, so that a replaced file is a new
 * address and an unpublished upload cannot be guessed.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
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

/** What to do with a file that a record names: keep it for the site, or only show it in a preview. */
export type OnMedia = (file: string, upload: UploadRow) => Promise<void>;

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

/** Where the bytes of published files are kept, whatever happens to the upload afterwards. */
function keptPath(file: string): string {
	return path.resolve(process.cwd(), process.env.PUBLIC_MEDIA_DIR ?? '../data/public-media', file);
}

/**
 * Keeps the bytes of the upload under their content name and remembers that they may be fetched. Called inside the
 * transaction of the publication; a file that is kept for a publication that then fails is never named by the feed.
 */
export async function keepPublicMedia(file: string, upload: UploadRow): Promise<void> {
	const kept = keptPath(file);
	if (!existsSync(kept)) {
		await mkdir(path.dirname(kept), { recursive: true });
		const temporary = `${kept}.${randomUUID()}`;
		await writeFile(temporary, await readUpload(upload));
		await rename(temporary, kept);
	}
	const query = strapi.db.query(UID);
	if ((await query.findOne({ where: { file } })) === null) {
		await query.create({ data: { file, uploadId: upload.id, uploadHash: upload.hash, mime: upload.mime } });
	}
}

/** The bytes of a file that a published entry uses or used; `null` for any other name. */
export async function publicMedia(file: string): Promise<{ mime: string; bytes: Buffer } | null> {
	const known: { mime: string } | null = await strapi.db.query(UID).findOne({ where: { file } });
	return known === null ? null : { mime: known.mime, bytes: await readFile(keptPath(file)) };
}
