/**
 * What of a practice stands on its poster: the process in steps, the results in large print. The areas of a poster are
 * fixed, so each text has a largest size; sentences are left out whole, short texts end in an ellipsis.
 */
import { clip } from '@mab/newsletter-templates/plain-text.ts';
import { take } from '@mab/newsletter-templates/take.ts';
import { widthEm } from '@mab/newsletter-templates/text-width.ts';
import type { PracticeDocument, Said } from './practice-document.ts';

export interface PosterFigure {
	figure: string;
	lang: Said['lang'];
	caption: Said;
	/** The value before, where it is known. */
	before: Said | null;
}
export interface Poster {
	title: string;
	/** Long titles are set smaller. */
	titleSize: 'large' | 'medium' | 'small';
	oneLine: string;
	place: Said;
	problem: string;
	steps: { title: string; text: string }[];
	figures: PosterFigure[];
	keyFacts: { label: string; value: Said }[];
	/** The project behind the practice; `null` where there is none. */
	acknowledgement: Said | null;
}

const MOST = { steps: 6, figures: 3, keyFacts: 4 };
/** In em of the type in which each is set (poster.css): together they fill the sheet but for a strip of the picture. */
const MAX_EM = {
	...{ title: 74, oneLine: 80, place: 32, problem: 100, stepTitle: 26, step: 44 },
	...{ figure: 6, caption: 32, before: 22, factLabel: 22, fact: 27, acknowledgement: 50 },
};
/** The widest title of each size. */
const TITLE_EM = { large: 25, medium: 44 };

export function posterOf(document: PracticeDocument): Poster {
	const title = clip(document.title, MAX_EM.title);
	const width = widthEm(title);
	const [project] = document.acknowledgements;
	const problem = document.sections.find(({ id }) => id === 'problem')?.blocks.flat() ?? [];
	return {
		title,
		titleSize: width <= TITLE_EM.large ? 'large' : width <= TITLE_EM.medium ? 'medium' : 'small',
		oneLine: clip(document.oneLine, MAX_EM.oneLine),
		place: shorter(document.place, MAX_EM.place),
		problem: firstSentences(problem, MAX_EM.problem),
		steps: document.steps.slice(0, MOST.steps).map((step) => ({
			title: clip(step.title, MAX_EM.stepTitle),
			text: firstSentences(step.blocks.flat(), MAX_EM.step),
		})),
		figures: figuresOf(document),
		keyFacts: document.keyFacts.slice(0, MOST.keyFacts).map(({ label, value }) => ({
			label: clip(label, MAX_EM.factLabel),
			value: shorter(value, MAX_EM.fact),
		})),
		acknowledgement: project === undefined ? null : shorter(project, MAX_EM.acknowledgement),
	};
}

function figuresOf({ results, locale }: PracticeDocument): PosterFigure[] {
	return results
		.flatMap(({ figure, unit, indicator, before }) => {
			if (figure === null) return [];
			const caption = { ...indicator, text: [unit?.text, indicator.text].filter(Boolean).join(' · ') };
			return {
				figure: clip(figure, MAX_EM.figure),
				lang: locale,
				caption: shorter(caption, MAX_EM.caption),
				before: before && shorter(before, MAX_EM.before),
			};
		})
		.slice(0, MOST.figures);
}

/** Whole sentences as far as they fit; of a first sentence that is too long alone, its beginning. */
function firstSentences(sentences: readonly string[], maxEm: number): string {
	const [counts] = take([[sentences.map((sentence) => widthEm(`${sentence} `))]], maxEm);
	const fitting = sentences.slice(0, counts?.[0] ?? 0);
	return fitting.length > 0 ? fitting.join(' ') : clip(sentences[0] ?? '', maxEm);
}

function shorter(said: Said, maxEm: number): Said {
	return { ...said, text: clip(said.text, maxEm) };
}
