import type { GovernanceChangesBlock } from '@mab/cms/domain/publication/edition-content.ts';
import type { LabelledWriting, Part } from '../../section.ts';
import { shorten, whole } from '../../shorten.ts';
import type { BlockParts, BlockView } from '../view.ts';

/** Words of a change in a mail: with title and place three lines on a computer. */
const MAIL_WORDS = 30;

type Change = GovernanceChangesBlock['changes'][number];

export const governanceChanges: BlockParts<GovernanceChangesBlock> = ({ changes }, view) =>
	changes.map((change) => {
		const { title, lang, path, municipality } = change;
		const parts = view.detail === 'full' ? fullParts(change, view) : shortParts(change);
		return { kind: 'item', item: { title, lang, path, parts, shortPath: null, overline: [municipality], badge: null } };
	});

function fullParts({ blurb, before, after, proof, lang }: Change, { words }: BlockView): Part[] {
	const answers: readonly [string, string | null][] = [
		[words.before, before],
		[words.after, after],
		[words.proof, proof],
	];
	const entries = answers.flatMap(([label, text]): LabelledWriting[] =>
		text === null || text === '' ? [] : [{ label, writing: whole(text, lang) }],
	);
	return [
		...(blurb === '' ? [] : [{ kind: 'writing' as const, writing: whole(blurb, lang) }]),
		{ kind: 'labelled', entries },
	];
}

function shortParts({ blurb, after, lang }: Change): Part[] {
	return [{ kind: 'writing', writing: shorten(blurb === '' ? after : blurb, MAIL_WORDS, lang).writing }];
}
