/** The smaller copies of a photo that the publisher makes, and how a page offers them to a browser. */
import type { PublicImage } from '@mab/cms/domain/public-image.ts';
import { addressOf } from './addresses.ts';
import type { PictureFormat } from './recipes.ts';

/** Best first: a browser takes the first format that it knows. */
export const PICTURE_FORMATS = ['avif', 'webp'] as const satisfies readonly PictureFormat[];

/**
 * Pixels. A phone of 360 pixels with two or three dots each takes the second or third, a full column of text on a
 * large screen the third or fourth.
 */
const WIDTHS = [360, 720, 1080, 1440];

/** What a photo may be. A drawing in SVG is sharp at any width; a GIF may move. */
const RASTER_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

export interface Variant {
	path: string;
	file: string;
	width: number;
	format: PictureFormat;
}

/** The copies of one picture, none wider than the original; none at all where copies make no sense. */
export function variantsOf({ file, width, mime }: Pick<PublicImage, 'file' | 'width' | 'mime'>): Variant[] {
	// The media library knows no width of a file that it could not read.
	if (!RASTER_TYPES.includes(mime) || !(width > 0)) return [];
	const narrower = WIDTHS.filter((candidate) => candidate < width);
	const widths = width <= Math.max(...WIDTHS) ? [...narrower, width] : narrower;
	const hash = file.slice(0, file.lastIndexOf('.'));
	return PICTURE_FORMATS.flatMap((format) =>
		widths.map((candidate) => ({
			path: addressOf.media(`${hash}-${candidate}.${format}`),
			file,
			width: candidate,
			format,
		})),
	);
}

/** One `source` of a `picture` element for each format. */
export function sourcesOf(image: Pick<PublicImage, 'file' | 'width' | 'mime'>): { type: string; srcset: string }[] {
	const byFormat = Map.groupBy(variantsOf(image), ({ format }) => format);
	return [...byFormat].map(([format, variants]) => ({
		type: `image/${format}`,
		srcset: variants.map(({ path, width }) => `${path} ${width}w`).join(', '),
	}));
}
