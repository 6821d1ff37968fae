/** The Bangla font of the site and the whole font it was made from, as HarfBuzz and as a machine sees them. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ofSite = createRequire(new URL('../../site/package.json', import.meta.url));
/** The tools that made the font bring the shaper that tests it. */
const ofSubsetFont = createRequire(ofSite.resolve('subset-font'));

export const SITE_FONT = fileURLToPath(new URL('../../site/src/fonts/bangla.woff2', import.meta.url));
export const WHOLE_FONT = ofSite.resolve(
	'@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal.woff2',
);

/** The part of harfbuzzjs 1.6 that is used here. */
interface HarfBuzz {
	Blob: new (data: Uint8Array) => object;
	Face: new (blob: object, index: number) => object;
	Font: new (face: object) => { glyphToPath(glyph: number): string };
	Buffer: new () => {
		addText(text: string): void;
		guessSegmentProperties(): void;
		getGlyphInfosAndPositions(): Glyph[];
	};
	shape(font: object, buffer: object): void;
}
interface Glyph {
	/** The index of the glyph; 0 is the box for what is missing. */
	codepoint: number;
	xAdvance?: number;
	xOffset?: number;
	yOffset?: number;
}

async function asTrueType(woff2: string): Promise<Buffer> {
	const fontverter: { convert(font: Buffer, format: 'truetype'): Promise<Buffer> } = ofSubsetFont('fontverter');
	return fontverter.convert(readFileSync(woff2), 'truetype');
}

export interface Shaped {
	/** What is drawn: outlines with their places, so that equal drawings are equal texts. */
	drawing: string;
	isWhole: boolean;
}

/** Shapes words with one font. Glyph numbers differ between a font and its subset; outlines do not. */
export async function shaper(woff2: string): Promise<(word: string) => Shaped> {
	const { Blob, Face, Font, Buffer, shape }: HarfBuzz = await import(
		pathToFileURL(ofSubsetFont.resolve('harfbuzzjs')).href
	);
	const font = new Font(new Face(new Blob(await asTrueType(woff2)), 0));
	const outlines = new Map<number, string>();
	const outlineOf = (glyph: number): string => {
		const known = outlines.get(glyph) ?? font.glyphToPath(glyph);
		outlines.set(glyph, known);
		return known;
	};
	return (word) => {
		const buffer = new Buffer();
		buffer.addText(word);
		buffer.guessSegmentProperties();
		shape(font, buffer);
		const glyphs = buffer.getGlyphInfosAndPositions();
		return {
			drawing: glyphs
				.map(({ codepoint, xAdvance, xOffset, yOffset }) =>
					[outlineOf(codepoint), xAdvance, xOffset, yOffset].join(' '),
				)
				.join('|'),
			isWhole: glyphs.every(({ codepoint }) => codepoint !== 0),
		};
	};
}

/**
 * Makes the whole font one of the machine's own for programs that are started with `FONTCONFIG_FILE` set to the answer:
 * Android has this font.
 */
export async function fontsOfAPhone(): Promise<string> {
	const folder = mkdtempSync(path.join(tmpdir(), 'mab-fonts-'));
	writeFileSync(path.join(folder, 'NotoSansBengali-Regular.ttf'), await asTrueType(WHOLE_FONT));
	const config = path.join(folder, 'fonts.conf');
	writeFileSync(
		config,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`,
	);
	return config;
}
