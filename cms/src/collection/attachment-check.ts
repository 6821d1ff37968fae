/**
 * What a received file is, by its bytes, and whether it may be kept. Photos are made anew from their dots, so that
 * nothing else of the file is left: no place where it was taken (A44), no program in its shadow.
 */
import { readFile, stat } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import {
	ATTACHMENT_TYPES,
	type AttachmentFault,
	type AttachmentType,
	isPhoto,
	MAX_ATTACHMENT_BYTES,
	MAX_PHOTO_EDGE,
	THUMBNAIL_EDGE,
	typeByName,
} from '../domain/attachment.ts';
import { officeFault } from './office-file.ts';

/** A photo of 50 million dots needs 150 MB of memory; phones make 12 to 50 million. */
const MAX_PIXELS = 50_000_000;

/** Below this, JPEG shows its blocks on the faces of people; above, files double in size. */
const JPEG_QUALITY = 82;

/** One at a time, on one core, nothing kept: saves of others go before pictures. */
sharp.concurrency(1);
sharp.cache(false);

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
	if (found === named) return null;
	return found === OLD_OFFICE && isOffice(named) ? 'passwordProtected' : 'wrongType';
}

/** Detection reads no more than it needs; a file that confuses it has no type. */
async function typeOf(bytes: Buffer): Promise<string | null> {
	try {
		const found = (await fileTypeFromBuffer(bytes))?.mime ?? null;
		// An archive whose parts come in an unusual order is known as a ZIP alone; officeFault looks closer.
		return found;
	} catch {
		return null;
	}
}

const isOffice = (type: AttachmentType): boolean => type === ATTACHMENT_TYPES.docx || type === ATTACHMENT_TYPES.xlsx;

/** What is kept of a photo. */
export interface KeptPhoto {
	bytes: Buffer;
	thumbnail: Buffer;
	width: number;
	height: number;
	mediaType: AttachmentType;
}

export type Finding =
	| { fault: AttachmentFault }
	/** Kept as it came. */
	| { fault: null; mediaType: AttachmentType; photo: null }
	| { fault: null; mediaType: AttachmentType; photo: KeptPhoto };

/** Thorough. The name has been held against the bytes before, and is again. */
export async function examine(file: string, name: string): Promise<Finding> {
	const fault = await firstFault(file, name);
	const mediaType = typeByName(name);
	if (fault !== null || mediaType === null) return { fault: fault ?? 'wrongType' };
	if (isPhoto(mediaType)) return examinePhoto(file, mediaType);
	const bytes = await readFile(file);
	const found =
		mediaType === ATTACHMENT_TYPES.pdf
			? pdfFault(bytes)
			: await officeFault(bytes, mediaType === ATTACHMENT_TYPES.docx ? 'docx' : 'xlsx');
	return found === null ? { fault: null, mediaType, photo: null } : { fault: found };
}

async function examinePhoto(file: string, mediaType: AttachmentType): Promise<Finding> {
	const options = { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 } as const;
	try {
		const { width = 0, height = 0 } = await sharp(file, { ...options, limitInputPixels: false }).metadata();
		if (width * height > MAX_PIXELS) return { fault: 'tooBig' };
		const turned = sharp(file, options)
			.rotate()
			.resize({ width: MAX_PHOTO_EDGE, height: MAX_PHOTO_EDGE, fit: 'inside', withoutEnlargement: true });
		// Drawings and scans stay sharp as PNG; everything else is smaller as JPEG.
		const isPng = mediaType === ATTACHMENT_TYPES.png;
		const encoded = isPng ? turned.png() : turned.flatten({ background: '#fff' }).jpeg({ quality: JPEG_QUALITY });
		const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
		const thumbnail = await sharp(data)
			.resize({ width: THUMBNAIL_EDGE, height: THUMBNAIL_EDGE, fit: 'inside', withoutEnlargement: true })
			.flatten({ background: '#fff' })
			.jpeg({ quality: JPEG_QUALITY })
			.toBuffer();
		const kept = isPng ? ATTACHMENT_TYPES.png : ATTACHMENT_TYPES.jpg;
		const photo = { bytes: data, thumbnail, width: info.width, height: info.height, mediaType: kept };
		return { fault: null, mediaType: kept, photo };
	} catch {
		return { fault: 'damaged' };
	}
}

/** How far from its end a PDF says where its contents are (ISO 32000-2, 7.5.5 and the habit of readers). */
const PDF_END_BYTES = 4096;

/** Encryption is named in the clear, in the trailer or the dictionary of the cross-reference stream (7.6.1). */
function pdfFault(bytes: Buffer): AttachmentFault | null {
	if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return 'wrongType';
	if (!bytes.subarray(-PDF_END_BYTES).includes('startxref')) return 'damaged';
	return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1')) ? 'passwordProtected' : null;
}
