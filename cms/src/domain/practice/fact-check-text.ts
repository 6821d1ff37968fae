/** The edited text as the municipality checks it: what readers will see, field by field, in one language. */

import { labelOf } from '../field-labels.ts';
import { formatNumber, formatTaka } from '../text/bangla.ts';
import type { Locale } from '../text/locale.ts';
import type { Content, ContentValue } from './content.ts';

export interface FactCheckPart {
	label: string;
	/** Paragraphs; rows of a list are one each. */
	lines: string[];
}

/** In the order of the published page. */
const SHOWN = [
	...['title', 'oneLine', 'summary', 'keyFacts', 'problem', 'objectives', 'steps', 'novelty', 'governance'],
	...['participation', 'partners', 'capitalCost', 'annualCost', 'funding', 'results', 'beneficiaries', 'povertyHow'],
	...['sustainability', 'difficulties', 'lessons', 'transfer'],
];

export function factCheckText(content: Content, locale: Locale): FactCheckPart[] {
	return SHOWN.map((field) => ({ label: labelOf(field)[locale], lines: linesOf(content[field], locale) })).filter(
		({ lines }) => lines.length > 0,
	);
}

function linesOf(value: ContentValue | undefined, locale: Locale): string[] {
	if (Array.isArray(value)) return value.map((row) => wordsOf(row, locale)).filter((line) => line !== '');
	const words = wordsOf(value, locale);
	return words === '' ? [] : words.split(/\n{2,}/);
}

/** The texts and numbers of a value, those of the other language left out. */
function wordsOf(value: ContentValue | undefined, locale: Locale, key = ''): string {
	if (typeof value === 'number') return formatNumber(value, locale);
	if (typeof value === 'string') return key === 'amountBdt' ? formatTaka(Number(value), locale) : value;
	if (typeof value !== 'object' || value === null) return '';
	return Object.entries(value)
		.filter(([name]) => !name.endsWith(locale === 'bn' ? 'En' : 'Bn') && name !== 'kind')
		.map(([name, part]) => wordsOf(part, locale, name))
		.filter((text) => text !== '')
		.join(' · ');
}
