/**
 * What of a practice stands on its sheet: two pages A4, or one in the pack of a sector. A sheet must fit whatever the
 * record holds, and a page that is made before it is printed cannot be measured; so each part is estimated by the
 * width of its letters, on the safe side, and texts are left out sentence by sentence until the estimate fits. Problem, steps,
 * difficulties and conditions share the room first, in turns; lessons and the rest get what is left.
 */

import { type Block, clip } from '@mab/newsletter-templates/plain-text.ts';
import { take } from '@mab/newsletter-templates/take.ts';
import { widthEm } from '@mab/newsletter-templates/text-width.ts';
import { labelsIn } from '../shown.ts';
import type { Answer, DocumentResult, PracticeDocument, Said, Section } from './practice-document.ts';

export type SheetSize = 'onePage' | 'twoPages';

export interface SheetEntry {
	/** In the language of the texts; `null` for an entry that needs none. */
	title: string | null;
	/** A label of the document, in its language. */
	label: string | null;
	note: string | null;
	sentences: readonly string[];
	/** The web page has more of it. */
	isCut: boolean;
}
export interface SheetSection {
	heading: string;
	/** Steps are counted. */
	isNumbered: boolean;
	entries: SheetEntry[];
}
export interface Sheet {
	title: string;
	oneLine: string;
	place: Said;
	keyFacts: Answer[];
	answers: Answer[];
	/** Around the table of results, in the order of the page. */
	sectionsBefore: SheetSection[];
	results: DocumentResult[];
	sectionsAfter: SheetSection[];
	contact: Said[];
	sources: { title: string; seenOn: string }[];
	acknowledgements: Said[];
	/** To be set a step smaller, so that a few lines do not stand alone on a second page. */
	isTight: boolean;
	/** Anything was left out or shortened. */
	isCut: boolean;
}

/**
 * Lines of body text in all columns of the sheet, less a tenth: headings and rows of a table are pushed whole into the
 * next column. Measured in Chromium with the style of sheet.css.
 */
const LINES: Record<SheetSize, number> = { twoPages: 228, onePage: 104 };
/**
 * What of `LINES` fits one page in ordinary type, and what in that of `.tight`. Measured with the 42 sheets of the seed:
 * between the two a second page would be filled by an eighth at most.
 */
const ONE_PAGE_LINES = 121;
const ONE_TIGHT_PAGE_LINES = 139;
/** A column is 88 mm wide and the body 9.8 pt; lines end before the margin by half a word on average. */
const LINE_EM = 24;

/** As wide as the number of a step, by which its note is set in. */
const NUMBER = 'WW';

/** In lines of body text. */
const HEIGHT = { masthead: 5, heading: 2.2, subheading: 0.3, paragraphEnd: 0.7, row: 0.6, fact: 1.1 };
/** The columns of a page: what runs across the whole width costs each of them. */
const COLUMN_COUNT = 2;
/** How much larger than the body the title is set, and how many facts stand side by side. */
const TITLE_SCALE = 2.1;
const FACTS_PER_ROW = 4;
/** The shares of a column that the cells of a result have. */
const RESULT_CELLS = { indicator: 0.42, value: 0.26 };

type Most = Record<
	'keyFacts' | 'steps' | 'results' | 'difficulties' | 'conditions' | 'contact' | 'sources' | 'acknowledgements',
	number
>;
const MOST: Record<SheetSize, Most> = {
	twoPages: {
		...{ keyFacts: 6, steps: 10, results: 8, difficulties: 6, conditions: 5, contact: 4, sources: 5 },
		acknowledgements: 2,
	},
	onePage: {
		...{ keyFacts: 4, steps: 8, results: 5, difficulties: 4, conditions: 5, contact: 4, sources: 3 },
		acknowledgements: 1,
	},
};
/** How much of the sheet may go to what is not cut by sentences; beyond it, rows are left out. */
const FIXED_SHARE = 0.6;
/** The widest that each short text may be, in em. */
const MAX_EM = {
	title: 80,
	oneLine: 125,
	place: 60,
	label: 26,
	fact: 48,
	cell: 48,
	note: 40,
	contact: 46,
	source: 55,
	acknowledgement: 140,
};

export function sheetOf(document: PracticeDocument, size: SheetSize): Sheet {
	const { locale } = document;
	const label = labelsIn(locale);
	const { fixed, most } = fixedWithin(LINES[size] * FIXED_SHARE, document, MOST[size]);

	const section = (id: Section['id']) => document.sections.filter((one) => one.id === id);
	const simple = (id: Section['id']): Draft[] =>
		section(id).map(({ heading, blocks }) => ({ heading, isNumbered: false, tier: 1, entries: [entry({ blocks })] }));
	const first = (draft: Omit<Draft, 'tier'>): Draft[] => (draft.entries.length === 0 ? [] : [{ ...draft, tier: 0 }]);
	const before: Draft[] = [
		...simple('problem').map((draft) => ({ ...draft, tier: 0 as const })),
		...first({
			heading: label('steps'),
			isNumbered: true,
			entries: document.steps
				.slice(0, most.steps)
				.map(({ title, note, blocks }) =>
					entry({ title: clip(title, MAX_EM.cell), note: note === null ? null : clip(note, MAX_EM.note), blocks }),
				),
		}),
	];
	const after: Draft[] = [
		...first({
			heading: label('difficulties'),
			isNumbered: false,
			entries: document.difficulties
				.slice(0, most.difficulties)
				.map(({ difficulty, answer }) => entry({ blocks: [...difficulty, ...answer] })),
		}),
		...first({
			heading: label('transfer'),
			isNumbered: false,
			entries: document.conditions
				.slice(0, most.conditions)
				.map((condition) => entry({ label: condition.label, blocks: condition.blocks })),
		}),
		...(['lessons', 'participation', 'sustainability', 'objectives'] as const).flatMap(simple),
	];

	const drafts = [...before, ...after];
	const tiers = ([0, 1] as const).map((tier) =>
		drafts.filter((draft) => draft.tier === tier).flatMap((draft) => draft.entries.map((one) => ({ draft, one }))),
	);
	const counts = take(
		tiers.map((tier) => tier.map(({ draft, one }) => costs(one, draft))),
		LINES[size] - fixedLines(fixed),
	);
	const pieces = new Map(
		tiers.flatMap((tier, at) => tier.map(({ one }, index) => [one, counts[at]?.[index] ?? 0] as const)),
	);
	const cutAt = ({ heading, isNumbered, entries }: Draft): SheetSection => ({
		heading,
		isNumbered,
		entries: entries
			.filter((one) => pieces.get(one) !== 0)
			.map((one) => {
				const taken = (pieces.get(one) ?? 0) - (one.title === null ? 0 : 1);
				return { ...one, sentences: one.sentences.slice(0, taken), isCut: taken < one.sentences.length };
			}),
	});
	const usedLines =
		fixedLines(fixed) +
		sum(tiers.flatMap((tier) => tier.flatMap(({ draft, one }) => costs(one, draft).slice(0, pieces.get(one)))));
	const isLeftOut = drafts.some(({ entries }) =>
		entries.some((one) => (pieces.get(one) ?? 0) < one.sentences.length + (one.title === null ? 0 : 1)),
	);
	const hasMore = (['keyFacts', 'steps', 'results', 'difficulties', 'conditions', 'sources'] as const).some(
		(part) => document[part].length > most[part],
	);
	const sections = (of: Draft[]) => of.map(cutAt).filter(({ entries }) => entries.length > 0);
	return {
		...fixed,
		sectionsBefore: sections(before),
		sectionsAfter: sections(after),
		isTight: size === 'twoPages' && usedLines > ONE_PAGE_LINES && usedLines <= ONE_TIGHT_PAGE_LINES,
		isCut: isLeftOut || hasMore,
	};
}

interface DraftEntry {
	title: string | null;
	label: string | null;
	note: string | null;
	sentences: string[];
}
interface Draft {
	heading: string;
	isNumbered: boolean;
	tier: 0 | 1;
	entries: DraftEntry[];
}

function entry(of: Partial<Omit<DraftEntry, 'sentences'>> & { blocks: readonly Block[] }): DraftEntry {
	const { title = null, label = null, note = null, blocks } = of;
	return { title, label, note, sentences: blocks.flat() };
}

/** The pieces of an entry in lines: the title with its note where it has one, then each sentence. */
function costs(one: DraftEntry, { heading, entries }: Draft): number[] {
	const opening = one === entries[0] ? HEIGHT.heading + lines(heading) - 1 : 0;
	const title = one.title === null ? 0 : Math.ceil(lines(`${NUMBER}${one.title} …`));
	const head = one.title === null ? [] : [HEIGHT.subheading + title + Math.ceil(lines(NUMBER + (one.note ?? '')))];
	const sentences = one.sentences.map((sentence) => lines(`${sentence} `));
	const [first = 0, ...rest] = [...head, ...sentences];
	return [first + opening + HEIGHT.paragraphEnd + lines(one.label ?? ''), ...rest];
}

/** @param share of a column's width. */
function lines(text: string, share = 1): number {
	return widthEm(text) / (LINE_EM * share);
}

type Fixed = Omit<Sheet, 'sectionsBefore' | 'sectionsAfter' | 'isTight' | 'isCut'>;

/** As many facts, results and sources as leave room for the texts; the longest of the three lists gives way first. */
function fixedWithin(limit: number, document: PracticeDocument, wanted: Most): { fixed: Fixed; most: Most } {
	let most = wanted;
	let fixed = fixedParts(document, most);
	while (fixedLines(fixed) > limit) {
		const longest = (['sources', 'results', 'keyFacts'] as const).toSorted(
			(a, b) => fixed[b].length - fixed[a].length,
		)[0];
		if (longest === undefined || fixed[longest].length === 0) break;
		most = { ...most, [longest]: fixed[longest].length - 1 };
		fixed = fixedParts(document, most);
	}
	return { fixed, most };
}

function fixedParts(document: PracticeDocument, most: Most): Fixed {
	return {
		title: clip(document.title, MAX_EM.title),
		oneLine: clip(document.oneLine, MAX_EM.oneLine),
		place: clippedSaid(document.place, MAX_EM.place),
		keyFacts: document.keyFacts.slice(0, most.keyFacts).map(clippedAnswer),
		answers: document.answers.map(clippedAnswer),
		results: document.results.slice(0, most.results).map(clippedResult),
		contact: document.contact.slice(0, most.contact).map((line) => clippedSaid(line, MAX_EM.contact)),
		sources: document.sources
			.slice(0, most.sources)
			.map(({ title, seenOn }) => ({ title: clip(title, MAX_EM.source), seenOn })),
		acknowledgements: document.acknowledgements
			.slice(0, most.acknowledgements)
			.map((one) => clippedSaid(one, MAX_EM.acknowledgement)),
	};
}

function fixedLines(fixed: Fixed): number {
	const wide = (text: string, scale: number) => Math.ceil(lines(text, COLUMN_COUNT / scale)) * scale;
	const factShare = COLUMN_COUNT / FACTS_PER_ROW;
	const factLines = rowsOf([...fixed.keyFacts, ...fixed.answers], FACTS_PER_ROW).map((row) =>
		Math.max(
			...row.map(
				({ label, value }) =>
					HEIGHT.fact + Math.ceil(lines(label, factShare)) + Math.ceil(lines(value.text, factShare)),
			),
		),
	);
	const head = HEIGHT.masthead + wide(fixed.title, TITLE_SCALE) + wide(fixed.oneLine, 1) + sum(factLines);
	const rows = fixed.results.map(
		({ indicator, before, now }) =>
			HEIGHT.row +
			Math.max(
				Math.ceil(lines(indicator.text, RESULT_CELLS.indicator)),
				...[before, now].map((cell) => Math.ceil(lines(cell?.text ?? '', RESULT_CELLS.value))),
			),
	);
	const ends = [
		...fixed.contact.map(({ text }) => text),
		...fixed.sources.map(({ title, seenOn }) => `${title} ${seenOn}`),
	];
	const table = rows.length === 0 ? 0 : HEIGHT.heading + 1 + sum(rows);
	const foot = sum(fixed.acknowledgements.map(({ text }) => wide(text, 1)));
	return (head + foot) * COLUMN_COUNT + table + 2 * HEIGHT.heading + sum(ends.map((end) => Math.ceil(lines(end))));
}

function clippedSaid(said: Said, maxEm: number): Said {
	return { ...said, text: clip(said.text, maxEm) };
}
function clippedAnswer({ label, value }: Answer): Answer {
	return { label: clip(label, MAX_EM.label), value: clippedSaid(value, MAX_EM.fact) };
}
function clippedResult(result: DocumentResult): DocumentResult {
	const cell = (said: Said | null) => (said === null ? null : clippedSaid(said, MAX_EM.cell));
	return {
		...result,
		indicator: clippedSaid(result.indicator, MAX_EM.cell),
		before: cell(result.before),
		now: cell(result.now),
	};
}

function rowsOf<T>(items: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
		items.slice(index * size, (index + 1) * size),
	);
}
function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
