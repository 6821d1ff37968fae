/**
 * Makes `bangla.woff2`, the one font of the site, from Noto Sans Bengali.
 *
 *     node site/src/fonts/make-font.ts
 *
 * The characters are a fixed list, never the text in use: a subset made from text dropped U+09D7 and broke the word
 * for municipality, and a conjunct that an editor writes tomorrow must shape like those of today. Every glyph that the
 * font's own rules reach from the list is kept. `bangla-font.test.ts` holds the result against the whole font.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** First and last code points (Unicode 17, block Bengali U+0980–09FF) of what modern Bangla is written with. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
	// The space, because shaping measures it.
	[0x20, 0x20],
	// Danda and double danda.
	[0x964, 0x965],
	// Chandrabindu, anusvara, visarga; independent vowels.
	[0x981, 0x983],
	[0x985, 0x98b],
	[0x98f, 0x990],
	[0x993, 0x994],
	// Consonants.
	[0x995, 0x9a8],
	[0x9aa, 0x9b0],
	[0x9b2, 0x9b2],
	[0x9b6, 0x9b9],
	// Nukta, vowel signs, hasanta, khanda ta, and U+09D7, into which U+09CC is taken apart.
	[0x9bc, 0x9bc],
	[0x9be, 0x9c3],
	[0x9c7, 0x9c8],
	[0x9cb, 0x9ce],
	[0x9d7, 0x9d7],
	// ড় ঢ় য় as one code point, as older keyboards write them.
	[0x9dc, 0x9dd],
	[0x9df, 0x9df],
	// Digits and the sign of the Taka.
	[0x9e6, 0x9ef],
	[0x9f3, 0x9f3],
	// Zero width non-joiner and joiner; the dotted circle under a sign without its letter.
	[0x200c, 0x200d],
	[0x25cc, 0x25cc],
];

const source = createRequire(import.meta.url).resolve(
	'@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal.woff2',
);
const target = new URL('bangla.woff2', import.meta.url);

const characters = RANGES.flatMap(([first, last]) =>
	Array.from({ length: last - first + 1 }, (_, step) => first + step),
);
const font = await subsetFont(readFileSync(source), String.fromCodePoint(...characters), {
	targetFormat: 'woff2',
	noHinting: true,
	// Tables for old rasterisers and for choosing among the styles of a family.
	dropTables: ['gasp', 'STAT'],
});
writeFileSync(target, font);
console.info(`${target.pathname}: ${font.length} bytes for ${characters.length} characters`);
