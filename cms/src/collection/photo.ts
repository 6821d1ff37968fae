/**
 * Photos are made anew from their dots, so that nothing else of the file is left: no place where it was taken (A44), no
 * program in its shadow. This runs in a process of its own (photo-process.ts).
 */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import {
	ATTACHMENT_TYPES,
	type AttachmentFault,
	type AttachmentType,
	MAX_PHOTO_EDGE,
	THUMBNAIL_EDGE,
} from '../domain/response/attachment.ts';
import { syncFile } from './attachment-store.ts';

/** A photo of 50 million dots needs 150 MB of memory; phones make 12 to 50 million. */
const MAX_PIXELS = 50_000_000;

/** Below this, JPEG shows its blocks on the faces of people; above, files double in size. */
const JPEG_QUALITY = 82;

/** One at a time, on one core, nothing kept: saves of others go before pictures. */
sharp.concurrency(1);
sharp.cache(false);

export interface PhotoWish {
	/** As it came. */
	file: string;
	/** Drawings and scans (PNG) stay sharp; everything else is smaller as JPEG. */
	isPng: boolean;
	/** Where it is written; the small copy beside it, with `-small` behind the name. */
	kept: string;
}

/** What is kept of a photo. */
export interface KeptPhoto {
	/** Bytes. */
	size: number;
	width: number;
	height: number;
	mediaType: AttachmentType;
}

/** Answers the fault of what cannot be drawn. Once it answers, what was written survives a power cut. */
export async function makeAnew({ file, isPng, kept }: PhotoWish): Promise<KeptPhoto | AttachmentFault> {
	const drawn = await draw(file, isPng);
	if (typeof drawn === 'string') return drawn;
	const { bytes, thumbnail, width, height } = drawn;
	await writeFile(`${kept}-small`, thumbnail, { mode: 0o600 });
	await writeFile(kept, bytes, { mode: 0o600 });
	await syncFile(`${kept}-small`);
	await syncFile(kept);
	return { size: bytes.length, width, height, mediaType: isPng ? ATTACHMENT_TYPES.png : ATTACHMENT_TYPES.jpg };
}

interface Drawn {
	bytes: Buffer;
	thumbnail: Buffer;
	width: number;
	height: number;
}

async function draw(file: string, isPng: boolean): Promise<Drawn | AttachmentFault> {
	const options = { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 } as const;
	try {
		const { width = 0, height = 0 } = await sharp(file, { ...options, limitInputPixels: false }).metadata();
		if (width * height > MAX_PIXELS) return 'tooBig';
		const turned = sharp(file, options)
			.autoOrient()
			.resize({ width: MAX_PHOTO_EDGE, height: MAX_PHOTO_EDGE, fit: 'inside', withoutEnlargement: true });
		const encoded = isPng ? turned.png() : turned.flatten({ background: '#fff' }).jpeg({ quality: JPEG_QUALITY });
		const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
		const thumbnail = await sharp(data)
			.resize({ width: THUMBNAIL_EDGE, height: THUMBNAIL_EDGE, fit: 'inside', withoutEnlargement: true })
			.flatten({ background: '#fff' })
			.jpeg({ quality: JPEG_QUALITY })
			.toBuffer();
		return { bytes: data, thumbnail, width: info.width, height: info.height };
	} catch {
		return 'damaged';
	}
}
