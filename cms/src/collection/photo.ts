/**
 * Photos are made anew from their dots, so that nothing else of the file is left: no place where it was taken (A44), no
 * program in its shadow.
 */
import sharp from 'sharp';
import {
	ATTACHMENT_TYPES,
	type AttachmentFault,
	type AttachmentType,
	MAX_PHOTO_EDGE,
	THUMBNAIL_EDGE,
} from '../domain/attachment.ts';

/** A photo of 50 million dots needs 150 MB of memory; phones make 12 to 50 million. */
const MAX_PIXELS = 50_000_000;

/** Below this, JPEG shows its blocks on the faces of people; above, files double in size. */
const JPEG_QUALITY = 82;

/** One at a time, on one core, nothing kept: saves of others go before pictures. */
sharp.concurrency(1);
sharp.cache(false);

/** What is kept of a photo. */
export interface KeptPhoto {
	bytes: Buffer;
	thumbnail: Buffer;
	width: number;
	height: number;
	mediaType: AttachmentType;
}

/** Drawings and scans (PNG) stay sharp; everything else is smaller as JPEG. Answers the fault of what cannot be drawn. */
export async function makeAnew(file: string, isPng: boolean): Promise<KeptPhoto | AttachmentFault> {
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
		const mediaType = isPng ? ATTACHMENT_TYPES.png : ATTACHMENT_TYPES.jpg;
		return { bytes: data, thumbnail, width: info.width, height: info.height, mediaType };
	} catch {
		return 'damaged';
	}
}
