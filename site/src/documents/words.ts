/**
 * The practice in at most 100, 300 or 800 words, for newspapers, partners' magazines and speeches. The sentences are
 * those of the record, in the order of the page; none is cut, none is written here.
 */
import { countWords } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import type { Block } from '@mab/newsletter-templates/plain-text.ts';
import { type Run, take } from '@mab/newsletter-templates/take.ts';
import { stringsFor } from '../i18n/index.ts';
import { labelsIn } from '../shown.ts';
import type { DocumentResult, PracticeDocument, Section } from './practice-document.ts';

export const WORD_LIMITS = [100, 300, 800] as const;
export type WordLimit = (typeof WORD_LIMITS)[number];

export interface WordVersion {
	limit: WordLimit;
	/** All words of the paragraphs and their headings; the title is not counted. */
	wordCount: number;
	paragraphs: Paragraph[];
}
export interface Paragraph {
	/** Only in the longest version, which needs them. */
	heading: string | null;
	sentences: string[];
}

/** From this limit on the text has headings. */
const HEADINGS_FROM: WordLimit = 800;

/** A stretch of the text, and after which others its sentences get their turn: the lower tier first. */
interface Passage {
	tier: 0 | 1 | 2 | 3;
	heading: string;
	sentences: readonly string[];
}

/**
 * The longest version within the limit; without a paragraph where the first sentence is already longer. The document
 * must be in the language of its texts, or labels of the other language would stand among them.
 */
export function wordVersion(document: PracticeDocument, limit: WordLimit): WordVersion {
	const withHeadings = limit >= HEADINGS_FROM;
	const passages = passagesOf(document);
	const tiers = ([0, 1, 2, 3] as const).map((tier) => passages.filter((passage) => passage.tier === tier));
	const counts = take(
		tiers.map((tier) => tier.map((passage) => costs(passage, withHeadings))),
		limit,
	);
	// A tier that is not told to its end ends the text: a lone short sentence of a later one would hang in the air.
	const lastTier = tiers.findIndex((tier, at) =>
		tier.some(({ sentences }, index) => (counts[at]?.[index] ?? 0) < sentences.length),
	);
	const taken = new Map(
		tiers
			.slice(0, lastTier === -1 ? tiers.length : lastTier + 1)
			.flatMap((tier, at) => tier.map((passage, index) => [passage, counts[at]?.[index] ?? 0] as const)),
	);
	const paragraphs = passages
		.map((passage): Paragraph => {
			const sentences = passage.sentences.slice(0, taken.get(passage) ?? 0);
			return { heading: withHeadings ? passage.heading : null, sentences };
		})
		.filter(({ sentences }) => sentences.length > 0);
	return { limit, wordCount: countWords(plainText(paragraphs)), paragraphs: withoutRepeatedHeadings(paragraphs) };
}

/** Paragraphs as plain text, an empty line between them. */
export function plainText(paragraphs: readonly Paragraph[]): string {
	return paragraphs
		.map(({ heading, sentences }) => [heading, sentences.join(' ')].filter((line) => line !== null).join('\n'))
		.join('\n\n');
}

/** A heading counts with the first sentence below it. */
function costs({ heading, sentences }: Passage, withHeadings: boolean): Run {
	return sentences.map(
		(sentence, index) => countWords(sentence) + (withHeadings && index === 0 ? countWords(heading) : 0),
	);
}

function passagesOf(document: PracticeDocument): Passage[] {
	const { lang } = document;
	const label = labelsIn(lang);
	const section = (id: Section['id']): readonly string[] =>
		document.sections.filter((one) => one.id === id).flatMap(({ blocks }) => closed(blocks, lang));
	return [
		{ tier: 0, heading: label('summary'), sentences: [...closed([[document.oneLine]], lang), ...section('summary')] },
		{ tier: 1, heading: label('problem'), sentences: section('problem') },
		...document.steps.map(
			({ title, blocks }): Passage => ({
				tier: 2,
				heading: label('steps'),
				sentences: withTitle(title, closed(blocks, lang)),
			}),
		),
		{
			tier: 1,
			heading: label('results'),
			sentences: document.results.flatMap((result) => resultSentence(result, lang)),
		},
		...document.difficulties.map(
			({ difficulty, answer }): Passage => ({
				tier: 3,
				heading: label('difficulties'),
				sentences: closed([...difficulty, ...answer], lang),
			}),
		),
		{ tier: 3, heading: label('lessons'), sentences: section('lessons') },
		...document.conditions.map(
			({ label: name, blocks }): Passage => ({
				tier: 3,
				heading: label('transfer'),
				sentences: withTitle(name, closed(blocks, lang)),
			}),
		),
		{ tier: 3, heading: label('sustainability'), sentences: section('sustainability') },
	];
}

/** Steps, difficulties and conditions are passages of their own under one heading, which stands once. */
function withoutRepeatedHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
	return paragraphs.map((paragraph, index) =>
		paragraph.heading === paragraphs[index - 1]?.heading ? { ...paragraph, heading: null } : paragraph,
	);
}

function withTitle(title: string, [first, ...rest]: readonly string[]): string[] {
	return first === undefined ? [] : [`${title}: ${first}`, ...rest];
}

const SENTENCE_END = /[।॥.?!…:;]["'”’)\]]*$/;
const FULL_STOP = { bn: '।', en: '.' };

/** The last sentence of a list entry often has no full stop; in running text it needs one. */
function closed(blocks: readonly Block[], lang: Locale): string[] {
	return blocks.flatMap((block) =>
		block.map((sentence) => (SENTENCE_END.test(sentence) ? sentence : `${sentence}${FULL_STOP[lang]}`)),
	);
}

/** A result that was measured and named in the language of the text; the others are left out. */
function resultSentence({ indicator, before, now }: DocumentResult, lang: Locale): string[] {
	if (now === null || indicator.lang !== lang || now.lang !== lang) return [];
	const { baseline, latest } = stringsFor(lang).practice.results;
	const values = before?.lang === lang ? `${baseline} ${before.text}, ${latest} ${now.text}` : now.text;
	return [`${indicator.text}: ${values}${FULL_STOP[lang]}`];
}
