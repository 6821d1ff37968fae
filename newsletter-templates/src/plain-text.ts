/**
 * Markdown as plain sentences, for what cannot show HTML or must be cut to a length: the sheet, the poster, the texts of
 * the partner kit, the Word document, the mail and the print of an edition.
 */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { markdown } from './markdown.ts';
import { widthEm } from './text-width.ts';

/** A paragraph, heading, list entry or row of a table, sentence by sentence; never empty. */
export type Block = readonly string[];

/** The blocks of a Markdown text in reading order. Emphasis and link targets are lost, pictures are their words. */
export function blocksOf(source: string | null, lang: Locale): Block[] {
	return source === null ? [] : blocksOfHtml(markdown(source), lang);
}

/** The same for what `markdown` has made of a text. */
export function blocksOfHtml(html: string, lang: Locale): Block[] {
	return html
		.split(BLOCK_TAG)
		.map(textOf)
		.map((text) => sentencesOf(text, lang))
		.filter((sentences) => sentences.length > 0);
}

/** The tags that end a line in the output of `markdown`; cells of a row stay together. */
const BLOCK_TAG = /<\/?(?:p|h[3-6]|ul|ol|li|blockquote|pre|table|thead|tbody|tr|hr)\b[^>]*>/;
const CELL_END = /<\/t[hd]><t[hd]\b[^>]*>/g;
const CHARACTER_OF: Record<string, string> = {
	...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#824;': '\u0338' },
};

/** `markdown` writes every tag itself and escapes the rest, so what looks like a tag here is one. */
function textOf(html: string): string {
	return html
		.replace(CELL_END, ' · ')
		.replace(/<br>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:amp|lt|gt|quot|#39|#824);/g, (reference) => CHARACTER_OF[reference] ?? reference)
		.replace(/\s+/g, ' ')
		.trim();
}

/** Where a sentence may end: the mark, closing quotes or brackets, white space. A full stop needs a second look. */
const SENTENCE_END = /(?:[।॥?!]|\.)["'”’)\]]*\s+/gu;
/** Words that end in a full stop inside a sentence; single letters are initials. */
const ABBREVIATION =
	/(?:^|[\s(“"'])(?:\p{L}|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|Md|Prof|Engr|No|Nos|Tk|St|vs|cf|approx|e\.g|i\.e|etc)\.$/u;

/** A text of one paragraph as its sentences. Joined by spaces they are the text again. */
export function sentencesOf(text: string, lang: Locale): string[] {
	const sentences: string[] = [];
	let start = 0;
	for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
		const end = index + mark.length;
		if (mark.startsWith('.') && !endsSentence(text.slice(start, index + 1), text.slice(end), lang)) continue;
		sentences.push(text.slice(start, end).trim());
		start = end;
	}
	const rest = text.slice(start).trim();
	return rest === '' ? sentences : [...sentences, rest];
}

/** Bangla ends its sentences with a danda: a full stop after a Bangla letter shortens a word (মো., ড., কি.মি.). */
function endsSentence(before: string, after: string, lang: Locale): boolean {
	if (ABBREVIATION.test(before)) return false;
	if (lang === 'bn') return !/[\u0980-\u09ff]\.$/.test(before);
	return !/^\p{Ll}/u.test(after);
}

/** The beginning of a text up to a width in em, cut between words where there are any, with an ellipsis. */
export function clip(text: string, maxEm: number): string {
	if (widthEm(text) <= maxEm) return text;
	let cut = '';
	let left = maxEm - widthEm('…');
	// By letters as a reader counts them: half of a conjunct is no letter.
	for (const { segment } of GRAPHEMES.segment(text)) {
		left -= widthEm(segment);
		if (left < 0) break;
		cut += segment;
	}
	const lastSpace = cut.lastIndexOf(' ');
	return `${(lastSpace > cut.length / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
const GRAPHEMES = new Intl.Segmenter('bn', { granularity: 'grapheme' });
