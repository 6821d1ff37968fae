/** Smaller copies of photos, in formats that weigh less. */
import type { PictureFormat, Recipe } from '@mab/site/src/recipes.ts';
import type { Sharp } from 'sharp';
import { objectOfMedia } from '../media.ts';
import { readObject } from '../release.ts';
import type { Maker } from './maker.ts';

type PictureRecipe = Extract<Recipe, { make: 'picture' }>;

/** A picture of 100 megapixels takes 400 MB once it is unpacked; a small file may claim to be one. */
const MAX_PIXELS = 100_000_000;

/** The widest copy of a photo of 12 megapixels took 0.3 s; what takes this long was made to take long. */
const TIMEOUT_SECONDS = 60;

/** Of four widths of one photo of 12 megapixels, effort 2 took 0.6 s and the default, 4, took 3.3 s. */
const ENCODE: Record<PictureFormat, (picture: Sharp) => Sharp> = {
	avif: (picture) => picture.avif({ quality: 50, effort: 2 }),
	webp: (picture) => picture.webp({ quality: 74, effort: 4 }),
	// JPEG knows no transparence: what shines through in a drawing is paper.
	jpeg: (picture) => picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true }),
};

export function pictureMaker(): Maker<PictureRecipe> {
	return {
		async prepare({ file, width, format }, { folder }) {
			return {
				ingredients: null,
				async finish() {
					const { default: sharp } = await import('sharp');
					// One processor is enough for work that nobody waits for.
					sharp.concurrency(1);
					const original = sharp(readObject(folder.dir, objectOfMedia(file)), { limitInputPixels: MAX_PIXELS });
					// Nothing of EXIF, GPS or colour profile is written unless it is asked for; the turn of the camera is applied.
					const picture = original.autoOrient().resize({ width, withoutEnlargement: true });
					return ENCODE[format](picture).timeout({ seconds: TIMEOUT_SECONDS }).toBuffer();
				},
			};
		},
		async rest() {},
	};
}
