import type { LettersBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { formatDay } from '@mab/cms/domain/text/bangla.ts';
import { whole } from '../../shorten.ts';
import type { BlockParts } from '../view.ts';

/** A mail names the letters and leads to them: who was sent something wrong must learn of the correction. */
export const letters: BlockParts<LettersBlock> = (block, { locale, detail, words }, sectionPath) => {
	if (detail === 'short') return [{ kind: 'link', role: 'more', label: words.lettersOnWeb, path: sectionPath }];
	return [
		...block.letters.map(({ text, from }) => ({
			kind: 'quotation' as const,
			writing: whole(text, locale),
			from,
		})),
		...(block.corrections.length === 0
			? []
			: [
					{
						kind: 'labelled' as const,
						entries: block.corrections.map(({ on, text }) => ({
							label: `${words.correctionOf}, ${formatDay(on, locale)}`,
							writing: whole(text, locale),
						})),
					},
				]),
	];
};
