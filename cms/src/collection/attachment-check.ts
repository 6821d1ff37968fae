/** What a received file is, by its bytes, and whether it may be kept. */
import { readFile, stat } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import {
	ATTACHMENT_TYPES,
	type AttachmentFault,
	type AttachmentType,
	isPhoto,
	MAX_ATTACHMENT_BYTES,
	typeByName,
} from '../domain/response/attachment.ts';
import { officeFault } from './office-file.ts';
import type { KeptPhoto } from './photo.ts';
import { drawPhoto } from './photo-queue.ts';

/** How the beginning of an encrypted DOCX or XLSX is called: they are wrapped in the older format. */
const OLD_OFFICE = 'application/x-cfb';

/** Fast: looks at size, name and first bytes. `null` when there is nothing against it yet. */
export async function firstFault(file: string, name: string): Promise<AttachmentFault | null> {
	const { size } = await stat(file);
	if (size === 0) return 'empty';
	if (size > MAX_ATTACHMENT_BYTES) return 'tooBig';
	const named = typeByName(name);
	if (named === null) return 'wrongType';
	const found = await typeOf(await readFile(file));
	// An archive whose parts stand in an unusual order is known as a ZIP alone; officeFault looks into it.
	if (found === named || (found === 'application/zip' && isOffice(named))) return null;
	return found === OLD_OFFICE && isOffice(named) ? 'passwordProtected' : 'wrongType';
}

/** Detection reads no more than it needs; a file that confuses it has no type. */
async function typeOf(bytes: Buffer): Promise<string | null> {
	try {
		return (await fileTypeFromBuffer(bytes))?.mime ?? null;
	} catch {
		return null;
	}
}

const isOffice = (type: AttachmentType): boolean => type === ATTACHMENT_TYPES.docx || type === ATTACHMENT_TYPES.xlsx;

export type Finding =
	| { fault: AttachmentFault }
	/** Kept as it came. */
	| { fault: null; mediaType: AttachmentType; photo: null }
	/** Made anew. */
	| { fault: null; mediaType: AttachmentType; photo: KeptPhoto };

interface Examined {
	/** In quarantine. */
	file: string;
	/** As the sender called it. */
	name: string;
	/** Where a photo is written as it is made anew. */
	kept: string;
}

/** Thorough. The name has been held against the bytes before, and is again. */
export async function examine({ file, name, kept }: Examined): Promise<Finding> {
	const fault = await firstFault(file, name);
	const mediaType = typeByName(name);
	if (fault !== null || mediaType === null) return { fault: fault ?? 'wrongType' };
	if (isPhoto(mediaType)) {
		const made = await drawPhoto({ file, isPng: mediaType === ATTACHMENT_TYPES.png, kept });
		return typeof made === 'string' ? { fault: made } : { fault: null, mediaType: made.mediaType, photo: made };
	}
	const bytes = await readFile(file);
	const found =
		mediaType === ATTACHMENT_TYPES.pdf
			? pdfFault(bytes)
			: await officeFault(bytes, mediaType === ATTACHMENT_TYPES.docx ? 'docx' : 'xlsx');
	return found === null ? { fault: null, mediaType, photo: null } : { fault: found };
}

/** How far from its end a PDF says where its contents are (ISO 32000-2, 7.5.5 and the habit of readers). */
const PDF_END_BYTES = 4096;

/** Encryption is named in the clear, in the trailer or the dictionary of the cross-reference stream (7.6.1). */
function pdfFault(bytes: Buffer): AttachmentFault | null {
	if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return 'wrongType';
	if (!bytes.subarray(-PDF_END_BYTES).includes('startxref')) return 'damaged';
	return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1')) ? 'passwordProtected' : null;
}
