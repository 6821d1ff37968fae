import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PictureFormat } from '@mab/site/src/recipes.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSiteFolder, type SiteFolder } from '../release.ts';
import type { MakeContext } from './maker.ts';
import { pictureMaker } from './picture.ts';

let dir: string;
let folder: SiteFolder;
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'pictures-'));
	folder = openSiteFolder(dir);
});
afterAll(() => rmSync(dir, { recursive: true }));

/** The copy of a picture that came in as these bytes. */
async function copyOf(bytes: Buffer, extension: string, width: number, format: PictureFormat): Promise<Buffer> {
	const file = `${createHash('sha256').update(bytes).digest('hex')}.${extension}`;
	folder.put(bytes);
	// The maker reads nothing of the context but the folder.
	const context = { folder } as MakeContext;
	const { finish } = await pictureMaker().prepare({ make: 'picture', file, width, format }, context);
	return Buffer.from(await finish());
}

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#386' } });

test('a copy is as wide as asked and lighter than the photo', async () => {
	const noise = { type: 'gaussian', mean: 128, sigma: 25 } as const;
	const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#386', noise } })
		.jpeg({ quality: 90 })
		.toBuffer();
	for (const format of ['avif', 'webp'] as const) {
		const copy = await copyOf(photo, 'jpg', 600, format);
		expect(await sharp(copy).metadata()).toMatchObject({ width: 600, height: 400 });
		expect(copy.length).toBeLessThan(photo.length / 3);
	}
});

test('equal pictures give equal bytes', async () => {
	const photo = await plain(500, 500).jpeg().toBuffer();
	const [once, again] = [await copyOf(photo, 'jpg', 300, 'avif'), await copyOf(photo, 'jpg', 300, 'avif')];
	expect(once.equals(again)).toBe(true);
});

test('a picture is never made wider', async () => {
	const copy = await copyOf(await plain(200, 100).png().toBuffer(), 'png', 900, 'webp');
	expect(await sharp(copy).metadata()).toMatchObject({ width: 200, height: 100 });
});

test('what the camera wrote is applied or left out: turn, place, owner', async () => {
	const photo = await plain(400, 300)
		.withExif({ IFD0: { Copyright: 'Nasrin Akter' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '24/1 19/1 0/1' } })
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();
	const copy = await copyOf(photo, 'jpg', 300, 'webp');
	const { width, height, exif, xmp, iptc, icc, orientation } = await sharp(copy).metadata();
	expect([width, height]).toEqual([300, 400]);
	expect([exif, xmp, iptc, icc, orientation]).toEqual(Array.from({ length: 5 }, () => undefined));
});

describe('a picture that is not what it says', () => {
	test('cut off in the middle, it is refused', async () => {
		const photo = await sharp({
			create: {
				width: 900,
				height: 900,
				channels: 3,
				background: '#386',
				noise: { type: 'gaussian', mean: 128, sigma: 30 },
			},
		})
			.jpeg()
			.toBuffer();
		await expect(copyOf(photo.subarray(0, photo.length / 2), 'jpg', 300, 'avif')).rejects.toThrow();
	});

	test('a small file that unpacks to a giant is refused before it is unpacked', async () => {
		const giant = await plain(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer();
		expect(giant.length).toBeLessThan(1_000_000);
		await expect(copyOf(giant, 'png', 300, 'avif')).rejects.toThrow(/pixel/i);
	});

	test('text under the name of a photo is refused', async () => {
		await expect(copyOf(Buffer.from('<script>'), 'jpg', 300, 'webp')).rejects.toThrow();
	});
});
