import type { WordToAvoid } from '../domain/practice/words-to-avoid.ts';
import { textOrNull } from '../publication/rows';

export const WORD_UID = 'api::word-to-avoid.word-to-avoid';

const TEXTS = ['wordBn', 'wordEn', 'reasonBn', 'reasonEn', 'suggestionBn', 'suggestionEn'] as const;

/** The list that MAB keeps; empty at first. */
export async function wordsToAvoid(): Promise<WordToAvoid[]> {
	const rows: Record<(typeof TEXTS)[number], string | null>[] = await strapi.db
		.query(WORD_UID)
		.findMany({ select: [...TEXTS], orderBy: { id: 'asc' } });
	return rows.map((row) => ({
		word: { bn: textOrNull(row.wordBn), en: textOrNull(row.wordEn) },
		reason: { bn: textOrNull(row.reasonBn), en: textOrNull(row.reasonEn) },
		suggestion: { bn: textOrNull(row.suggestionBn), en: textOrNull(row.suggestionEn) },
	}));
}
