import type { ReplicationWatchBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { whole } from '../../shorten.ts';
import type { BlockParts } from '../view.ts';

export const replicationWatch: BlockParts<ReplicationWatchBlock> = ({ text, pilots, lesson }, { locale, words }) => [
	...(text === '' ? [] : [{ kind: 'writing' as const, writing: whole(text, locale) }]),
	...(pilots.length === 0 ? [] : [{ kind: 'pilots' as const, pilots }]),
	...(lesson === null
		? []
		: [{ kind: 'labelled' as const, entries: [{ label: words.lesson, writing: whole(lesson, locale) }] }]),
];
