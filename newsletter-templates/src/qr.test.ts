import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrOf } from './qr.ts';

const URL = 'https://practices.example.org/p/2026-014/en';

/** The dark modules that the path draws. */
function modulesOf(path: string): Set<string> {
	return new Set(
		[...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, width]) =>
			Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step},${y}`),
		),
	);
}

describe('a QR code', () => {
	test('draws exactly the dark modules of the code', () => {
		const { data } = encode(URL, { ecc: 'M', border: 4 });
		const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])));
		expect(modulesOf(qrOf(URL).path)).toEqual(new Set(dark));
	});

	test('keeps the quiet zone of four modules that readers need', () => {
		const { size, path } = qrOf(URL);
		for (const module of modulesOf(path)) {
			for (const at of module.split(',').map(Number)) {
				expect(at).toBeGreaterThanOrEqual(4);
				expect(at).toBeLessThan(size - 4);
			}
		}
	});
});
