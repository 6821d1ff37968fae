import type { FromMabBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { shorten, whole } from '../../shorten.ts';
import type { BlockParts } from '../view.ts';

/** Words of the note in a mail that has no short text of its own. */
const MAIL_WORDS = 60;

export const fromMab: BlockParts<FromMabBlock> = (block, { locale, detail, words }, sectionPath) => {
	const { text, shortText, office, name, portrait } = block;
	const short =
		shortText === null
			? shorten(text, MAIL_WORDS, locale)
			: { writing: whole(shortText, locale), isCut: shortText !== text };
	const shown = detail === 'full' ? { writing: whole(text, locale), isCut: false } : short;
	return [
		{ kind: 'writing', writing: shown.writing },
		...(shown.isCut
			? [{ kind: 'link' as const, role: 'more' as const, label: words.readMore, path: sectionPath }]
			: []),
		{ kind: 'person', name, details: [office], portrait, lang: locale },
	];
};
