import { readdirSync, readFileSync } from 'node:fs';
import { keysOf, SECTORS } from '@mab/cms/domain/vocabulary.ts';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ILLUSTRATIONS } from './index.ts';

/** What a cover may weigh in the repository; drawn by hand, none needs more. */
const MAX_BYTES = 12 * 1024;

const SHAPES: ReadonlySet<string> = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse']);

const bytesOf = (file: string) => readFileSync(new URL(file, import.meta.url));

test('every sector has a picture and every picture a sector', () => {
	const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.svg'));

	expect(Object.keys(ILLUSTRATIONS).sort()).toEqual(keysOf(SECTORS).sort());
	expect(files.sort()).toEqual(
		Object.values(ILLUSTRATIONS)
			.map(({ file }) => file)
			.sort(),
	);
});

describe.each(keysOf(SECTORS))('the picture of %s', (sector) => {
	const { file, alt, credit } = ILLUSTRATIONS[sector];

	test('draws at 16:9 and covers its whole area', async () => {
		const picture = sharp(bytesOf(file));

		expect(await picture.metadata()).toMatchObject({ format: 'svg', width: 1200, height: 675 });
		expect(await picture.stats()).toMatchObject({ isOpaque: true });
	});

	test('weighs no more than 12 KB', () => {
		expect(bytesOf(file).byteLength).toBeLessThanOrEqual(MAX_BYTES);
	});

	test('holds shapes only: no script, handler, style, lettering or reference', () => {
		const elements = new Set(
			[
				...bytesOf(file)
					.toString('utf8')
					.matchAll(/<([a-z]+)/gi),
			].map(([, name]) => name),
		);
		const attributes = new Set(
			[
				...bytesOf(file)
					.toString('utf8')
					.matchAll(/\s([\w:-]+)="/g),
			].map(([, name]) => name),
		);

		expect([...elements].filter((name) => !SHAPES.has(name ?? ''))).toEqual([]);
		expect([...attributes].filter((name) => /^on|href|^style$|^xmlns:/.test(name ?? ''))).toEqual([]);
		expect(bytesOf(file).toString('utf8')).not.toMatch(/url\(|<!|<\?/);
	});

	test.each(['en', 'bn'] as const)('is described and credited in %s, normalised', (locale) => {
		expect(alt[locale].length).toBeGreaterThan(20);
		for (const text of [alt[locale], credit[locale]]) {
			expect(text).not.toBe('');
			expect(text).toBe(text.normalize('NFC'));
			expect(/\p{Script=Bengali}/u.test(text)).toBe(locale === 'bn');
		}
	});
});
