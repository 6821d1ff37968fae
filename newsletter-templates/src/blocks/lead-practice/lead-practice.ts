import type { EditionResult, LeadPracticeBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { formatDay, formatPartialDate, formatTakaWords, isDay } from '@mab/cms/domain/text/bangla.ts';
import type { Part } from '../../section.ts';
import { shorten, whole } from '../../shorten.ts';
import { orNotKnown, practiceItem } from '../practice-item.ts';
import type { BlockParts, BlockView } from '../view.ts';

/** Words of the story, and number of facts, in a mail. */
const MAIL_WORDS = 120;
const MAIL_FACTS = 4;

export const leadPractice: BlockParts<LeadPracticeBlock> = (block, view) => {
	const { practice, story } = block;
	const picture: Part[] = practice.picture === null ? [] : [{ kind: 'picture', picture: practice.picture }];
	const parts: Part[] =
		view.detail === 'full'
			? [
					...picture,
					{ kind: 'writing', writing: whole(practice.blurb, practice.lang) },
					...factsOf(block, view),
					{ kind: 'writing', writing: whole(story, practice.lang) },
					...resultsOf(block, view),
					...replicationOf(block, view),
				]
			: [
					...picture,
					...factsOf(block, view),
					{
						kind: 'writing',
						writing: shorten(story === '' ? practice.blurb : story, MAIL_WORDS, practice.lang).writing,
					},
					{ kind: 'link', role: 'more', label: view.words.readMore, path: practice.path },
				];
	return [{ kind: 'item', item: practiceItem(practice, view, parts) }];
};

function factsOf({ keyFacts, costBdt, practice }: LeadPracticeBlock, { locale, detail, words }: BlockView): Part[] {
	const cost = costBdt === null ? [] : [{ label: words.cost, value: formatTakaWords(costBdt, locale) }];
	const facts = [...keyFacts, ...cost];
	if (facts.length === 0) return [];
	const shown = detail === 'full' ? facts : facts.slice(0, MAIL_FACTS);
	return [{ kind: 'facts', title: words.keyFacts, facts: shown, lang: practice.lang }];
}

function resultsOf({ results }: LeadPracticeBlock, view: BlockView): Part[] {
	if (results.length === 0) return [];
	const rows = results.map((result) => ({
		indicator: result.unit === null ? result.indicator : `${result.indicator} (${result.unit})`,
		before: measured(result.baseline, result.baselineOn, view),
		now: measured(result.latest, result.latestOn, view),
	}));
	return [{ kind: 'results', rows }];
}

function measured(value: EditionResult['latest'], on: string | null, view: BlockView): string {
	const shown = orNotKnown(value, view);
	if (value === null || on === null) return shown;
	return `${shown} (${isDay(on) ? formatDay(on, view.locale) : formatPartialDate(on, view.locale)})`;
}

function replicationOf({ replication, practice }: LeadPracticeBlock, { words }: BlockView): Part[] {
	if (replication === null) return [];
	return [{ kind: 'labelled', entries: [{ label: words.replicate, writing: whole(replication, practice.lang) }] }];
}
