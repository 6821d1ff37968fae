/**
 * An edition in one language, as it is frozen at approval: all that its readers see and nothing that can change after.
 * Every renderer (web, mail, text, print) takes this one shape, so the four cannot drift apart.
 *
 * Paths are of the public site (`/bn/practices/x/`) and become addresses with the origin that a renderer is given. Days
 * are `YYYY-MM-DD`, instants ISO 8601 UTC, money whole Taka, text NFC. `Markdown` marks what may hold Markdown; all
 * other text is plain. Digits in text are as the editor wrote them; numbers are numbers, and a renderer writes them.
 */

import type { Figure, PublicImage } from '../public-image.ts';
import type { Locale } from '../text/locale.ts';

export type Markdown = string;
export type Quarter = 1 | 2 | 3 | 4;

/** A picture with what must be said about it, in the language of the edition. */
export interface EditionPicture {
	image: PublicImage;
	kind: Figure['kind'];
	alt: string;
	caption: string | null;
	credit: string | null;
}

/** What every entry of a block has: words that the edition may have of its own, and the page it leads to. */
export interface EditionItem {
	/** The edition's own title, or that of the entry. */
	title: string;
	/** The edition's own words, or those of the entry. */
	blurb: Markdown;
	path: string;
	/** Of title and blurb; differs from the edition's where the entry has no text in that language. */
	lang: Locale;
}

export interface EditionPractice extends EditionItem {
	/** `2026-014` */
	code: string;
	municipality: string;
	division: string;
	sector: string;
	picture: EditionPicture | null;
	champion: { year: number; round: string } | null;
}

export interface EditionResult {
	indicator: string;
	unit: string | null;
	baseline: number | null;
	baselineOn: string | null;
	latest: number | null;
	latestOn: string | null;
}

/** The note of the President or Secretary General: an office, never a party. */
export interface FromMabBlock {
	kind: 'fromMab';
	heading: string | null;
	text: Markdown;
	/** For the mail; `null` lets the mail shorten `text`. */
	shortText: Markdown | null;
	office: string;
	name: string | null;
	portrait: EditionPicture | null;
}

export interface LeadPracticeBlock {
	kind: 'leadPractice';
	practice: EditionPractice;
	keyFacts: { label: string; value: string }[];
	story: Markdown;
	results: EditionResult[];
	/** Capital cost. */
	costBdt: number | null;
	replication: Markdown | null;
}

export interface PracticesInBriefBlock {
	kind: 'practicesInBrief';
	practices: EditionPractice[];
}

export interface ExpertViewBlock {
	kind: 'expertView';
	name: string;
	role: string | null;
	organisation: string | null;
	text: Markdown;
	/** The person's relation to the practice, as declared. */
	declaredLink: string | null;
	/** The practice of this edition that the view is about. */
	about: { title: string; path: string } | null;
	portrait: EditionPicture | null;
	lang: Locale;
}

export interface GovernanceChangesBlock {
	kind: 'governanceChanges';
	changes: (EditionItem & { municipality: string; before: Markdown; after: Markdown; proof: Markdown | null })[];
}

export type TrafficLight = 'onTrack' | 'atRisk' | 'offTrack';
export interface ReplicationWatchBlock {
	kind: 'replicationWatch';
	text: Markdown;
	pilots: { municipality: string; light: TrafficLight; text: string }[];
	lesson: Markdown | null;
}

export interface EventsBlock {
	kind: 'events';
	events: (EditionItem & { startsAt: string; endsAt: string | null; place: string | null })[];
}

/** Counted by the system on the day of approval. */
export interface NumbersBlock {
	kind: 'numbers';
	figures: { label: string; value: number }[];
	/** The day on which they were counted. */
	countedOn: string;
}

/** "Report your practice". */
export interface CallBlock {
	kind: 'call';
	text: Markdown;
	path: string;
	deadlineOn: string | null;
	phone: string | null;
}

export interface LettersBlock {
	kind: 'letters';
	letters: { text: Markdown; from: string }[];
	/** What earlier editions said wrong. */
	corrections: { on: string; text: Markdown }[];
}

export type EditionBlock =
	| FromMabBlock
	| LeadPracticeBlock
	| PracticesInBriefBlock
	| ExpertViewBlock
	| GovernanceChangesBlock
	| ReplicationWatchBlock
	| EventsBlock
	| NumbersBlock
	| CallBlock
	| LettersBlock;
export type EditionBlockKind = EditionBlock['kind'];

export interface EditionImprint {
	publisher: string;
	editor: string;
	address: string;
	phone: string | null;
	email: string | null;
	fundingNote: string | null;
	/** Printed copies. */
	copyCount: number | null;
	licence: string;
}

export interface EditionContent {
	locale: Locale;
	year: number;
	quarter: Quarter;
	volume: number;
	/** Of the issue within its volume. */
	issue: number;
	issn: string | null;
	issuedOn: string;
	/** What stands beside the quarter, such as the theme; `null` for none. */
	title: string | null;
	/** Of the mail. */
	subject: string;
	preheader: string;
	/** The editor's own text part of the mail; `null` lets it be made from the blocks. */
	textPart: string | null;
	/** In their order. Masthead, "In this issue" and imprint are not among them: every renderer makes them. */
	blocks: EditionBlock[];
	imprint: EditionImprint;
}

/** The address part of an edition: `2026-q3`. */
export function editionSlug({ year, quarter }: Pick<EditionContent, 'year' | 'quarter'>): string {
	return `${year}-q${quarter}`;
}

/**
 * Where an edition and what belongs to it lie on the site. Mails and prints carry these addresses for ever.
 * `slug` is that of `editionSlug`.
 */
export const editionPath = {
	web: (locale: Locale, slug: string) => `/${locale}/newsletter/${slug}/`,
	pdf: (locale: Locale, slug: string) => `/${locale}/newsletter/${slug}.pdf`,
	subscribe: (locale: Locale) => `/${locale}/newsletter/subscribe/`,
} as const;

/** What people type and scan from paper to reach a practice; Bangla needs no word. */
export function practiceShortPath(locale: Locale, number: string): string {
	return `/p/${number}${locale === 'bn' ? '' : `/${locale}`}`;
}

/**
 * Bytes of HTML in UTF-8. Gmail cuts a mail off at about 102 KB; sources differ on whether it counts before or after
 * the transfer encoding, which makes 1.37 of 1, so the limit is one that holds for both.
 */
export const MAIL_LIMIT_BYTES = 72 * 1024;

/** Pixels. Twice the width of a mail's column, for screens of two dots a pixel. */
const MAIL_PICTURE_WIDTH = 1200;

/**
 * Where the copy of a picture for mails lies: JPEG, because Outlook shows neither WebP nor AVIF. The site plans a copy
 * at this path for every picture of a published edition.
 */
export function mailPicture({ file, width }: Pick<PublicImage, 'file' | 'width'>): { path: string; width: number } {
	const narrowed = width > 0 ? Math.min(width, MAIL_PICTURE_WIDTH) : MAIL_PICTURE_WIDTH;
	return { path: `/media/${file.slice(0, file.lastIndexOf('.'))}-${narrowed}.jpg`, width: narrowed };
}

/** Every picture of the edition, each once. */
export function picturesOf({ blocks }: EditionContent): EditionPicture[] {
	const all = blocks.flatMap((block) => {
		switch (block.kind) {
			case 'leadPractice':
				return [block.practice.picture];
			case 'practicesInBrief':
				return block.practices.map(({ picture }) => picture);
			case 'fromMab':
			case 'expertView':
				return [block.portrait];
			default:
				return [];
		}
	});
	const present = all.filter((picture) => picture !== null);
	return [...new Map(present.map((picture) => [picture.image.file, picture])).values()];
}
