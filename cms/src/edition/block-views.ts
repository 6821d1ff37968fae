/** The blocks of an edition with what stands in them, in their order. */

import { blockOrder, type EditionDraft, type EntryChoice } from '../domain/edition/edition-draft.ts';
import type { EditionBlockKind } from '../domain/publication/edition-content.ts';
import { type Bilingual, pickText } from '../domain/text/locale.ts';
import { EDITION_BLOCKS } from '../domain/vocabulary.ts';
import type { EditionBlockView, EditionList, EditionRow } from '../plugins/desk/contract';
import type { ComposedEdition } from './content';
import type { ChosenRow } from './readiness';

type Lists = EditionBlockView['lists'];

/** Letters of a text that stands for its row. */
const EXCERPT_LENGTH = 80;

export function blockViews({ draft, contents }: ComposedEdition, chosen: readonly ChosenRow[]): EditionBlockView[] {
	const content = contents.bn ?? contents.en;
	return blockOrder(draft.order).map(({ kind, isShown }) => ({
		...{ kind, isShown },
		label: EDITION_BLOCKS[kind],
		isEmpty: isShown && content?.blocks.every((block) => block.kind !== kind) === true,
		lists: LISTS[kind](draft, chosen).filter(({ rows }) => rows.length > 0),
	}));
}

const none = (): Lists => [];

const LISTS: Record<EditionBlockKind, (draft: EditionDraft, chosen: readonly ChosenRow[]) => Lists> = {
	fromMab: ({ fromMab }) => [fixed(fromMab === null ? [] : [ownRow(fromMab.text)])],
	leadPractice: ({ lead }, chosen) => [fixed(lead === null ? [] : [entryRow('lead', lead, chosen)])],
	practicesInBrief: ({ briefs }, chosen) => [entryRows('briefs', briefs, chosen)],
	expertView({ expertView }, chosen) {
		if (expertView === null) return [];
		const about = chosen.filter(({ field }) => field === 'expertView.practice');
		const view =
			expertView.view === null ? [] : [{ title: textOf(expertView.view.name), entry: null, hasOwnWords: true }];
		return [fixed([...view, ...about.map((row) => rowOf(row, row.title, false))])];
	},
	governanceChanges: ({ governanceChanges }, chosen) => [entryRows('governanceChanges', governanceChanges, chosen)],
	replicationWatch({ replicationWatch: watch }) {
		if (watch === null) return [];
		const pilots = watch.pilots.map(({ municipality, text }) => ({
			title: [municipality === null ? '' : textOf(municipality), textOf(text)].filter((part) => part !== '').join(': '),
			...{ entry: null, hasOwnWords: true },
		}));
		return [fixed([ownRow(watch.text)]), { list: 'pilots', rows: pilots }];
	},
	events: ({ events }, chosen) => [entryRows('events', events, chosen)],
	numbers: none,
	call: ({ call }) => [fixed(call === null ? [] : [ownRow(call.text)])],
	letters: ({ letters, corrections }) => [
		{ list: 'letters', rows: letters.map(({ text }) => ownRow(text)) },
		{ list: 'corrections', rows: corrections.map(({ what }) => ownRow(what)) },
	],
};

const fixed = (rows: EditionRow[]): Lists[number] => ({ list: null, rows: rows.filter(({ title }) => title !== '') });

function textOf(text: Bilingual): string {
	const whole = pickText(text, 'bn')?.text ?? '';
	return whole.length <= EXCERPT_LENGTH ? whole : `${whole.slice(0, EXCERPT_LENGTH).replace(/\s+\S*$/, '')} …`;
}

const ownRow = (text: Bilingual): EditionRow => ({ title: textOf(text), entry: null, hasOwnWords: true });

function rowOf({ uid, entryId, isPublic }: ChosenRow, title: string, hasOwnWords: boolean): EditionRow {
	return { title, hasOwnWords, entry: { uid, documentId: entryId, isPublic } };
}

function entryRow(field: string, { title, blurb }: EntryChoice, chosen: readonly ChosenRow[]): EditionRow {
	const hasOwnWords = [title.bn, title.en, blurb.bn, blurb.en].some((text) => text !== null);
	const found = chosen.find((row) => row.field === field);
	const shown = pickText(title, 'bn')?.text ?? found?.title ?? '–';
	return found === undefined ? { title: shown, hasOwnWords, entry: null } : rowOf(found, shown, hasOwnWords);
}

function entryRows(list: EditionList, choices: readonly EntryChoice[], chosen: readonly ChosenRow[]): Lists[number] {
	return { list, rows: choices.map((choice, index) => entryRow(`${list}.${index}`, choice, chosen)) };
}
