import type { Markdown } from '@mab/cms/domain/publication/edition-content.ts';
import { countGraphemes, countWords } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { markdownBlocks } from './markdown.ts';
import { blocksOf, blocksOfHtml, clip } from './plain-text.ts';
import type { Writing } from './section.ts';

/** A word longer than this counts as several: text without spaces has no words to count. */
const LETTERS_OF_A_LONG_WORD = 12;
/** Em that a word takes with its space, on average of the seeded practices. */
const EM_PER_WORD = 4;

/** As a Writing in its own language. */
export function whole(text: Markdown, lang: Locale): Writing {
	return { format: 'markdown', text, lang };
}

/**
 * The beginning of a text within a number of words, cut between sentences. A text that fits stays as it is, with its
 * links and lists; one that is cut loses its headings, whose parts it may not have. At least the first sentence is
 * kept; only one that is longer than everything together is cut inside.
 */
export function shorten(source: Markdown, maxWords: number, lang: Locale): { writing: Writing; isCut: boolean } {
	if (weightOf(blocksOf(source, lang).flat().join(' ')) <= maxWords)
		return { writing: whole(source, lang), isCut: false };
	const paragraphs = markdownBlocks(source)
		.map(String)
		.filter((block) => !/^<h[3-6]>/.test(block))
		.flatMap((block) => blocksOfHtml(block, lang));
	let weight = 0;
	const kept = paragraphs.map((sentences) =>
		sentences.filter((sentence) => {
			weight += weightOf(sentence);
			return weight <= maxWords;
		}),
	);
	const text = kept
		.filter((sentences) => sentences.length > 0)
		.map((sentences) => sentences.join(' '))
		.join('\n\n');
	const first = clip(paragraphs[0]?.[0] ?? '', maxWords * EM_PER_WORD);
	return { writing: { format: 'plain', text: text === '' ? first : text, lang }, isCut: true };
}

/** In words; a word without end counts as the words that would take its room. */
function weightOf(text: string): number {
	return Math.max(countWords(text), Math.floor(countGraphemes(text) / LETTERS_OF_A_LONG_WORD));
}
