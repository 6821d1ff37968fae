/**
 * An edition between its blocks and its outputs: sections of parts, without any markup. A block says what it consists
 * of, once for readers who get all of it and once for those who get less; an output says how each kind of part looks.
 * So no output can forget a heading or a link that another one has.
 */
import type { EditionBlockKind, EditionPicture, TrafficLight } from '@mab/cms/domain/publication/edition-content.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';

/** `full` for the web and print, `short` for the mail and its text. */
export type Detail = 'full' | 'short';

/** What somebody wrote. A shortened text is plain, its paragraphs apart by an empty line: half of a Markdown table is none. */
export interface Writing {
	format: 'markdown' | 'plain';
	text: string;
	lang: Locale;
}

export interface LabelledWriting {
	label: string;
	writing: Writing;
}

export type Part =
	| { kind: 'writing'; writing: Writing }
	/** The words of a person or a letter. */
	| { kind: 'quotation'; writing: Writing; from: string | null }
	| { kind: 'person'; name: string | null; details: string[]; portrait: EditionPicture | null; lang: Locale }
	| { kind: 'picture'; picture: EditionPicture }
	| { kind: 'facts'; title: string; facts: { label: string; value: string }[]; lang: Locale }
	| { kind: 'results'; rows: { indicator: string; before: string; now: string }[] }
	| { kind: 'labelled'; entries: LabelledWriting[] }
	| { kind: 'pilots'; pilots: { municipality: string; light: TrafficLight; text: string }[] }
	| { kind: 'figures'; figures: { label: string; value: string }[]; note: string }
	| { kind: 'note'; label: string; text: string }
	| SectionLink
	| { kind: 'item'; item: Item };

/**
 * A link of the edition. `action` leads to the Questionnaire and stands beside its icon. `more` leads to the rest of what
 * was shortened and exists in short outputs alone.
 */
export interface SectionLink {
	kind: 'link';
	role: 'action' | 'about' | 'more';
	label: string;
	path: string;
}

/** An entry with a heading of its own, which leads to its page. */
export interface Item {
	title: string;
	lang: Locale;
	path: string;
	/** The address for paper, where there is a shorter one. */
	shortPath: string | null;
	/** Place, sector, day: what stands over or under the title. */
	overline: string[];
	badge: string | null;
	parts: Part[];
}

export interface Section {
	kind: EditionBlockKind;
	/** Unique in the edition; the anchor of the section. */
	id: string;
	heading: string;
	parts: Part[];
}
