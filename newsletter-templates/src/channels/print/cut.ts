import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type Html, html } from '../../html.ts';
import { blocksOfHtml, clip } from '../../plain-text.ts';
import type { Writing } from '../../section.ts';
import { writtenBlocks } from '../../written.ts';
import { blockHeight, emFor, PARAGRAPH_GAP, type Setting, textHeight } from './measure.ts';

export interface PrintBlock {
	html: Html;
	/** Millimetres of its column. */
	height: number;
}

/**
 * What of a text stands within a height in millimetres, block by block. Where it ends before the text does, the last
 * block is cut between its sentences and loses its emphasis.
 */
export function cutToHeight(
	writing: Writing,
	budget: number,
	setting: Setting,
	baseUrl: string,
): { blocks: PrintBlock[]; isCut: boolean } {
	const blocks: PrintBlock[] = [];
	let left = budget;
	for (const block of writtenBlocks(writing, { baseUrl })) {
		const height = blockHeight(block, setting);
		if (height > left) {
			// The first block is never left out whole: an entry without a word says nothing.
			const part = beginning(block, blocks.length === 0 ? Math.max(left, 12) : left, setting, writing.lang);
			return { blocks: part === null ? blocks : [...blocks, part], isCut: true };
		}
		const last = blocks.at(-1);
		// A heading stays with what it is the heading of.
		if (last !== undefined && /<\/h[4-6]>$/.test(last.html.toString())) {
			blocks[blocks.length - 1] = { html: html`${last.html}${block}`, height: last.height + height };
		} else blocks.push({ html: block, height });
		left -= height;
	}
	return { blocks, isCut: false };
}

/** The sentences of a block that fit; `null` where not even the first one does and others stand before it. */
function beginning(block: Html, budget: number, setting: Setting, lang: Locale): PrintBlock | null {
	const sentences = blocksOfHtml(block.toString(), lang).flat();
	const room = budget - PARAGRAPH_GAP;
	let text = '';
	for (const sentence of sentences) {
		const longer = text === '' ? sentence : `${text} ${sentence}`;
		if (textHeight(longer, setting) > room) break;
		text = longer;
	}
	if (text === '') text = clip(sentences[0] ?? '', emFor(room, setting));
	if (text === '' || text === '…') return null;
	return { html: html`<p>${text}</p>`, height: textHeight(text, setting) + PARAGRAPH_GAP };
}
