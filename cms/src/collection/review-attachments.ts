/** The files of a response for those who review it, whoever's response it is. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Knex } from 'knex';
import { privateFolder } from './private-store.ts';

export interface ReviewedFile {
	bytes: Buffer;
	mediaType: string;
}

export interface AskedFile {
	responseId: string;
	/** Of the attachment. */
	id: string;
	/** The small copy of a photo. */
	isSmall: boolean;
}

/** Where cleared files lie: see attachment-store.ts. */
const folder = (): string => join(privateFolder(), 'attachments', 'files');

interface Row {
	stored_as: string;
	media_type: string;
}

/** `null` for one that this response does not have, or that was not proven clean. */
export async function clearedFile(knex: Knex, { responseId, id, isSmall }: AskedFile): Promise<ReviewedFile | null> {
	const row = await knex('response_attachments')
		.where({ id, response_id: responseId, removed_at: null, refused_at: null })
		.whereNotNull('cleared_at')
		.first<Row | undefined>('stored_as', 'media_type');
	if (row === undefined) return null;
	const file = join(folder(), basename(row.stored_as));
	if (isSmall) return { bytes: await readFile(`${file}-small`), mediaType: 'image/jpeg' };
	return { bytes: await readFile(file), mediaType: row.media_type };
}
