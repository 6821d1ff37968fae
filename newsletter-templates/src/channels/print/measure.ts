/**
 * How high a text will stand on paper, estimated before anything is printed: a page that is made of pure functions
 * cannot be measured. All figures are of the style in `style.ts`, in Chromium 147, and on the safe side.
 */
import type { Html } from '../../html.ts';
import { blocksOfHtml } from '../../plain-text.ts';
import { widthEm } from '../../text-width.ts';

/** Millimetres between the margins. */
export interface Paper {
	width: number;
	height: number;
}

/** A4 less the margins, which the running head and the page number stand in. */
const A4: Paper = { width: 182, height: 258 };

/** A page on which everything is so many times larger holds as much as a smaller one. */
export function paperAt(scale: number): Paper {
	return { width: A4.width / scale, height: A4.height / scale };
}

export const COLUMN_COUNT = 2;
const COLUMN_GAP = 6;

const MM_PER_POINT = 25.4 / 72;
/** Points and lines of the body text. */
const BODY = { size: 10, lineHeight: 1.5 };

export interface Setting {
	/** Points. */
	size: number;
	lineHeight: number;
	/** Millimetres that a line may take. */
	width: number;
	isBold?: boolean;
}

export function across({ width }: Paper): Setting {
	return { ...BODY, width };
}

export function inColumn({ width }: Paper): Setting {
	return { ...BODY, width: (width - COLUMN_GAP) / COLUMN_COUNT };
}

/**
 * `widthEm` is on the safe side of letters in bold. In the regular weight none of 420 texts of the seeded practices was
 * wider than this share of it (Bangla 0.94, English 0.90).
 */
const REGULAR_SHARE = 0.94;

/** What a line loses at its end to a word that does not fit, in em. With it no text of those took more lines. */
const RAGGED_EM = 1.2;

/** Millimetres of a paragraph. */
export function textHeight(text: string, setting: Setting): number {
	const width = widthEm(text) * (setting.isBold ? 1 : REGULAR_SHARE);
	return Math.max(1, Math.ceil(width / lineEm(setting))) * lineOf(setting);
}

/** How much text, in em, stands in a height of so many millimetres. */
export function emFor(height: number, setting: Setting): number {
	return Math.max(1, Math.floor(height / lineOf(setting))) * lineEm(setting);
}

function lineEm({ size, width }: Setting): number {
	return width / (size * MM_PER_POINT) - RAGGED_EM;
}

function lineOf({ size, lineHeight }: Setting): number {
	return size * lineHeight * MM_PER_POINT;
}

/** Between two paragraphs. */
export const PARAGRAPH_GAP = 2;
const HEADING_EXTRA = 3;
const LIST_INDENT = 6;

/** Millimetres of one block of `markdown`, with the room under it. */
export function blockHeight(block: Html, setting: Setting): number {
	const text = block.toString();
	const rows = blocksOfHtml(text, 'bn').map((sentences) => sentences.join(' '));
	const isIndented = /^<(?:ul|ol|blockquote|pre)/.test(text);
	const narrowed = isIndented ? { ...setting, width: setting.width - LIST_INDENT } : setting;
	// Lists in lists and cells of tables cannot be told apart here, so every row of theirs gets some room.
	const loose = isIndented || text.startsWith('<table') ? rows.length * 1.2 : 0;
	const heading = /^<h/.test(text) ? HEADING_EXTRA : 0;
	return rows.reduce((sum, row) => sum + textHeight(row, narrowed), 0) + PARAGRAPH_GAP + loose + heading;
}
