import type { PracticesInBriefBlock } from '@mab/cms/domain/publication/edition-content.ts';
import type { Part } from '../../section.ts';
import { shorten, whole } from '../../shorten.ts';
import { practiceItem } from '../practice-item.ts';
import type { BlockParts } from '../view.ts';

/** Words of each practice in a mail. */
const MAIL_WORDS = 50;

export const practicesInBrief: BlockParts<PracticesInBriefBlock> = ({ practices }, view) =>
	practices.map((practice) => {
		const { blurb, lang, path, picture } = practice;
		const text =
			view.detail === 'full' ? { writing: whole(blurb, lang), isCut: false } : shorten(blurb, MAIL_WORDS, lang);
		const parts: Part[] = [
			...(picture === null ? [] : [{ kind: 'picture' as const, picture }]),
			{ kind: 'writing', writing: text.writing },
			...(text.isCut ? [{ kind: 'link' as const, role: 'more' as const, label: view.words.readMore, path }] : []),
		];
		return { kind: 'item', item: practiceItem(practice, view, parts) };
	});
