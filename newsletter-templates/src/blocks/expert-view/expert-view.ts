import type { ExpertViewBlock } from '@mab/cms/domain/publication/edition-content.ts';
import type { Part } from '../../section.ts';
import { shorten, whole } from '../../shorten.ts';
import type { BlockParts } from '../view.ts';

/** Words of the view in a mail. */
const MAIL_WORDS = 60;

export const expertView: BlockParts<ExpertViewBlock> = (block, { detail, words }, sectionPath) => {
	const { name, role, organisation, text, declaredLink, about, portrait, lang } = block;
	const shown = detail === 'full' ? { writing: whole(text, lang), isCut: false } : shorten(text, MAIL_WORDS, lang);
	const details = [role, organisation].filter((part) => part !== null);
	const parts: (Part | null)[] = [
		{ kind: 'quotation', writing: shown.writing, from: null },
		shown.isCut ? { kind: 'link', role: 'more', label: words.readMore, path: sectionPath } : null,
		{ kind: 'person', name, details, portrait, lang },
		declaredLink === null ? null : { kind: 'note', label: words.declaredLink, text: declaredLink },
		about === null ? null : { kind: 'link', role: 'about', label: about.title, path: about.path },
	];
	return parts.filter((part) => part !== null);
};
