/** The files of a response for those who review it, whoever's response it is. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Knex } from 'knex';
import { typeByName } from '../domain/response/attachment.ts';
import { privateFolder } from './private-store.ts';

export interface ReviewedFile {
	bytes: Buffer;
	mediaType: string;
}

export interface AskedFile {
	responseId: string;
	/** Of the attachment. */
	id: string;
	/** `small`: the small copy of a photo. `original`: the photo as it came, where its sender wanted that kept. */
	copy: 'kept' | 'small' | 'original';
}

/** Where cleared files lie: see attachment-store.ts. */
const folder = (): string => join(privateFolder(), 'attachments', 'files');

interface Row {
	stored_as: string;
	media_type: string;
	original_name: string;
}

/** `null` for one that this response does not have, or that was not proven clean. */
export async function clearedFile(knex: Knex, { responseId, id, copy }: AskedFile): Promise<ReviewedFile | null> {
	const row = await knex('response_attachments')
		.where({ id, response_id: responseId, removed_at: null, refused_at: null })
		.whereNotNull('cleared_at')
		.first<Row | undefined>('stored_as', 'media_type', 'original_name');
	if (row === undefined) return null;
	const file = join(folder(), basename(row.stored_as));
	if (copy === 'small') return { bytes: await readFile(`${file}-small`), mediaType: 'image/jpeg' };
	if (copy === 'kept') return { bytes: await readFile(file), mediaType: row.media_type };
	const original = await knex('response_originals').where({ attachment_id: id }).whereNotNull('kept_at').first('size');
	if (original === undefined) return null;
	return { bytes: await readFile(`${file}-original`), mediaType: typeByName(row.original_name) ?? row.media_type };
}
