/** An outline of slides for a talk on the practice: a heading and a few lines each. */

import type { Block } from '@mab/newsletter-templates/plain-text.ts';
import { stringsFor } from '../i18n/index.ts';
import { labelsIn } from '../shown.ts';
import type { PracticeDocument } from './practice-document.ts';

export interface Slide {
	heading: string;
	lines: string[];
}

/** More lines than these are not read from the back of a hall. */
const LINES_PER_SLIDE = 6;

/** The document must be in the language of its texts. Slides for which nothing is known are left out. */
export function slidesOf(document: PracticeDocument): Slide[] {
	const { locale, sections, steps, results, answers, difficulties, conditions, keyFacts, place, url } = document;
	const label = labelsIn(locale);
	const t = stringsFor(locale);
	const firstOf = (blocks: readonly Block[]): string[] => blocks.flat().slice(0, 1);
	const slides: Slide[] = [
		{ heading: document.title, lines: [place.text, document.oneLine] },
		{ heading: label('keyFacts'), lines: keyFacts.map((fact) => `${fact.label}: ${fact.value.text}`) },
		{
			heading: label('problem'),
			lines:
				sections
					.find(({ id }) => id === 'problem')
					?.blocks.flat()
					.slice(0, 3) ?? [],
		},
		{ heading: label('steps'), lines: steps.map(({ title }) => title) },
		{
			heading: label('results'),
			lines: results.flatMap(({ indicator, now }) => (now === null ? [] : [`${indicator.text}: ${now.text}`])),
		},
		{ heading: t.practice.costAndTime, lines: answers.map((answer) => `${answer.label}: ${answer.value.text}`) },
		{ heading: label('difficulties'), lines: difficulties.flatMap(({ difficulty }) => firstOf(difficulty)) },
		{
			heading: label('transfer'),
			lines: conditions.flatMap(({ label: name, blocks }) => firstOf(blocks).map((line) => `${name}: ${line}`)),
		},
		{ heading: label('contactOffice'), lines: [...document.contact.map(({ text }) => text), url] },
	];
	return slides
		.filter(({ lines }) => lines.length > 0)
		.map((slide) => ({ ...slide, lines: slide.lines.slice(0, LINES_PER_SLIDE) }));
}
