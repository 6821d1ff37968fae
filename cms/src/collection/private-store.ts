/**
 * Files that nobody may see but those whom they concern: letters of nomination, receipts. They lie beside the database,
 * under random names, where no address leads.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const privateFolder = (): string => resolve(process.env.PRIVATE_DIR || join('..', 'data', 'private'));

/** Only names that `putPrivate` makes: nothing can lead out of the folder. */
const NAME = /^[0-9a-f-]{36}\.(pdf|jpg|png)$/;
export type PrivateExtension = 'pdf' | 'jpg' | 'png';

/** Stores the bytes and answers their name. Once it answers, they survive a power cut. */
export async function putPrivate(bytes: Uint8Array, extension: PrivateExtension): Promise<string> {
	const name = `${randomUUID()}.${extension}`;
	const folder = privateFolder();
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const draft = join(folder, `${name}.new`);
	const file = await open(draft, 'wx', 0o600);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(draft, join(folder, name));
	return name;
}

/** `null` when there is no such file. */
export async function readPrivate(name: string): Promise<Buffer | null> {
	if (!NAME.test(name)) return null;
	try {
		return await readFile(join(privateFolder(), name));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

export async function removePrivate(name: string): Promise<void> {
	if (NAME.test(name)) await rm(join(privateFolder(), name), { force: true });
}
