import { describe, expect, test } from 'vitest';
import { sourcesOf, variantsOf } from './pictures.ts';

const HASH = 'a'.repeat(64);
const image = (overrides = {}) => ({ file: `${HASH}.jpg`, width: 4000, mime: 'image/jpeg', ...overrides });
const widths = (overrides: object) =>
	variantsOf(image(overrides))
		.filter(({ format }) => format === 'avif')
		.map(({ width }) => width);

describe('the copies of a picture', () => {
	test.each([
		[{}, [360, 720, 1080, 1440]],
		[{ width: 1440 }, [360, 720, 1080, 1440]],
		[{ width: 1200 }, [360, 720, 1080, 1200]],
		[{ width: 200 }, [200]],
		[{ width: 0 }, []],
		[{ mime: 'image/svg+xml', file: `${HASH}.svg` }, []],
		[{ mime: 'image/gif', file: `${HASH}.gif` }, []],
	])('of %j are %j pixels wide', (overrides, expected) => {
		expect(widths(overrides)).toEqual(expected);
	});

	test('have the hash of the original and their width in the address', () => {
		expect(variantsOf(image({ width: 300 })).map(({ path }) => path)).toEqual([
			`/media/${HASH}-300.avif`,
			`/media/${HASH}-300.webp`,
		]);
	});

	test('are offered by format, the lightest first', () => {
		expect(sourcesOf(image({ width: 700 }))).toEqual([
			{ type: 'image/avif', srcset: `/media/${HASH}-360.avif 360w, /media/${HASH}-700.avif 700w` },
			{ type: 'image/webp', srcset: `/media/${HASH}-360.webp 360w, /media/${HASH}-700.webp 700w` },
		]);
		expect(sourcesOf(image({ mime: 'image/svg+xml' }))).toEqual([]);
	});
});
