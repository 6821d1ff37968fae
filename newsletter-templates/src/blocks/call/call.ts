import type { CallBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { formatDay } from '@mab/cms/domain/text/bangla.ts';
import type { Part } from '../../section.ts';
import { whole } from '../../shorten.ts';
import type { BlockParts } from '../view.ts';

export const call: BlockParts<CallBlock> = ({ text, path, deadlineOn, phone }, { locale, words }) => {
	const parts: (Part | null)[] = [
		{ kind: 'writing', writing: whole(text, locale) },
		deadlineOn === null ? null : { kind: 'note', label: words.deadline, text: formatDay(deadlineOn, locale) },
		phone === null ? null : { kind: 'note', label: words.phone, text: phone },
		{ kind: 'link', role: 'action', label: words.reportPractice, path },
	];
	return parts.filter((part) => part !== null);
};
