/** Text inside drawings, where nothing breaks lines and nothing measures: both are done here, by estimate. */

const LETTERS = new Intl.Segmenter('bn', { granularity: 'grapheme' });
const BANGLA = /[\u0980-\u09ff]/;
/** Vowel signs that stand beside their letter; ো and ৌ stand on both sides. */
const ONE_SIDED_SIGN = /[\u09be-\u09c0\u09c7\u09c8]/g;
const TWO_SIDED_SIGN = /[\u09cb\u09cc]/g;

/**
 * Widths in units of the type size, fitted to 1,008 names and numbers (municipalities, the closed lists, figures; both
 * languages) measured in Chromium with Noto Sans Bengali and DejaVu Sans, which is as wide as system fonts get: 96 in
 * 100 are narrower than the estimate, and none is more than 19 % wider.
 */
const WIDTHS = { banglaLetter: 0.72, vowelSign: 0.35, space: 0.35, other: 0.65 };

/** The estimated width of a run of text, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const { segment } of LETTERS.segment(text)) width += letterWidth(segment);
	return width * size;
}

function letterWidth(letter: string): number {
	if (letter === ' ') return WIDTHS.space;
	if (!BANGLA.test(letter)) return WIDTHS.other;
	const signs = count(letter, ONE_SIDED_SIGN) + 2 * count(letter, TWO_SIDED_SIGN);
	return WIDTHS.banglaLetter + signs * WIDTHS.vowelSign;
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

/** Lines that are at most `width` wide. A word that is wider alone is cut between letters. Never empty. */
export function wrapText(text: string, { width, size }: { width: number; size: number }): string[] {
	const words = text
		.split(/\s+/)
		.filter((word) => word !== '')
		.flatMap((word) => cut(word, width, size));
	const lines: string[] = [];
	for (const word of words) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.length === 0 ? [''] : lines;
}

function cut(word: string, width: number, size: number): string[] {
	if (textWidth(word, size) <= width) return [word];
	const pieces: string[] = [];
	for (const { segment } of LETTERS.segment(word)) {
		const longer = `${pieces.at(-1) ?? ''}${segment}`;
		if (pieces.length > 0 && textWidth(longer, size) <= width) pieces[pieces.length - 1] = longer;
		else pieces.push(segment);
	}
	return pieces;
}

/** To a tenth: a hundredth of a unit is not seen and doubles the length of a drawing. */
export function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}
