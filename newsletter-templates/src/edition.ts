/** What all outputs of an edition share: its names, its sections, its outline, and the addresses that it leads to. */

import {
	type EditionBlock,
	type EditionBlockKind,
	type EditionContent,
	editionPath,
	editionSlug,
} from '@mab/cms/domain/publication/edition-content.ts';
import { formatDay } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { BLOCK_ANCHORS, blockParts } from './blocks/blocks.ts';
import { yearText } from './blocks/practice-item.ts';
import { blockView } from './blocks/view.ts';
import { safeHref } from './markdown.ts';
import type { Detail, Item, Section } from './section.ts';
import { NEWSLETTER_WORDS } from './words.ts';

/** Addresses that everybody gets alike. All are absolute and none holds a token of a person. */
export interface PublicEditionLinks {
	/** Origin of the public site, without a slash at the end. */
	siteUrl: string;
	/** The edition on the web, which "view in browser" opens. */
	webUrl: string;
	pdfUrl: string;
	subscribeUrl: string;
}

/** Addresses of a mail. Those of the recipient may be placeholders that the mailer fills in. */
export interface EditionLinks extends PublicEditionLinks {
	unsubscribeUrl: string;
	preferencesUrl: string;
}

export function publicLinks(edition: EditionContent, siteUrl: string): PublicEditionLinks {
	const slug = editionSlug(edition);
	return {
		siteUrl,
		webUrl: siteUrl + editionPath.web(edition.locale, slug),
		pdfUrl: siteUrl + editionPath.pdf(edition.locale, slug),
		subscribeUrl: siteUrl + editionPath.subscribe(edition.locale),
	};
}

/** An address of the edition as an absolute one; the site itself for what may not be linked. */
export function absoluteUrl(siteUrl: string, path: string): string {
	return new URL(safeHref(path) ?? '/', siteUrl).href;
}

/** `ম্যাব বার্তা`, `MAB Newsletter` */
export function newsletterName(locale: Locale): string {
	return NEWSLETTER_WORDS[locale].newsletter;
}

/** `জুলাই–সেপ্টেম্বর ২০২৬` */
export function quarterName({ locale, quarter, year }: Pick<EditionContent, 'locale' | 'quarter' | 'year'>): string {
	return `${NEWSLETTER_WORDS[locale].quarters[quarter]} ${yearText(year, locale)}`;
}

/** `ম্যাব বার্তা, জুলাই–সেপ্টেম্বর ২০২৬`: the title of the page and of the document. */
export function editionName(edition: Pick<EditionContent, 'locale' | 'quarter' | 'year'>): string {
	return `${newsletterName(edition.locale)}, ${quarterName(edition)}`;
}

/** Volume, issue, day and ISSN, as they stand in the masthead. */
export function mastheadFacts({ locale, volume, issue, issuedOn, issn }: EditionContent): string[] {
	const words = NEWSLETTER_WORDS[locale];
	const facts = [
		`${words.volume} ${yearText(volume, locale)}, ${locale === 'en' ? words.issue.toLowerCase() : words.issue} ${yearText(issue, locale)}`,
		formatDay(issuedOn, locale),
	];
	return issn === null ? facts : [...facts, `ISSN ${issn}`];
}

/** The sections of an edition in their order, without blocks that say nothing. Links in them are paths of the site. */
export function sectionsOf(edition: EditionContent, detail: Detail): Section[] {
	const { locale } = edition;
	const webPath = editionPath.web(locale, editionSlug(edition));
	const blocks = edition.blocks.filter((block) => blockParts(block, blockView(locale, 'full'), webPath).length > 0);
	return blocks.map((block, index) => {
		const id = anchorOf(blocks, index);
		const parts = blockParts(block, blockView(locale, detail), `${webPath}#${id}`);
		return { kind: block.kind, id, heading: headingOf(block, locale), parts };
	});
}

function headingOf(block: EditionBlock, locale: Locale): string {
	const own = block.kind === 'fromMab' ? block.heading : null;
	return own ?? NEWSLETTER_WORDS[locale].headings[block.kind];
}

/** The second block of a kind is `events-2`. */
function anchorOf(blocks: readonly EditionBlock[], index: number): string {
	const kind = blocks[index]?.kind ?? 'fromMab';
	const nth = blocks.slice(0, index + 1).filter((block) => block.kind === kind).length;
	return nth === 1 ? BLOCK_ANCHORS[kind] : `${BLOCK_ANCHORS[kind]}-${nth}`;
}

export function itemsOf({ parts }: Section): Item[] {
	return parts.flatMap((part) => (part.kind === 'item' ? [part.item] : []));
}

export interface TableOfContentsLine {
	/** Anchor of the section. */
	id: string;
	/** Which entry of the section it announces; `null` for the section as a whole. */
	item: number | null;
	title: string;
	lang: Locale;
}

/** "In this issue" has five to seven lines (models.md 2.6). */
const MAX_LINES = 7;
/** What a reader finds anyway is not announced. */
const UNANNOUNCED: ReadonlySet<EditionBlockKind> = new Set(['fromMab', 'numbers', 'call', 'letters']);
const BY_TITLE: ReadonlySet<EditionBlockKind> = new Set(['leadPractice', 'practicesInBrief']);

/** The practices by their titles, every other section by its heading. */
export function inThisIssue(edition: EditionContent): TableOfContentsLine[] {
	const sections = sectionsOf(edition, 'short').filter(({ kind }) => !UNANNOUNCED.has(kind));
	let room = MAX_LINES - sections.filter(({ kind }) => !BY_TITLE.has(kind)).length;
	return sections
		.flatMap((section): TableOfContentsLine[] => {
			const { id, kind, heading } = section;
			if (!BY_TITLE.has(kind)) return [{ id, item: null, title: heading, lang: edition.locale }];
			const shown = itemsOf(section).slice(0, Math.max(1, room));
			room -= shown.length;
			return shown.map(({ title, lang }, item) => ({ id, item, title, lang }));
		})
		.slice(0, MAX_LINES);
}

export interface Outline {
	/** Level 1 is the name of the newsletter; 2 the sections, "In this issue" and the imprint; 3 their entries. */
	headings: { level: 1 | 2 | 3; text: string }[];
	/** Absolute, in the order of the edition, each once. */
	links: string[];
}

/** The headings and links that every output of an edition has, no more and no fewer. */
export function outlineOf(edition: EditionContent, siteUrl: string): Outline {
	const words = NEWSLETTER_WORDS[edition.locale];
	const sections = sectionsOf(edition, 'short');
	const { webUrl, pdfUrl, subscribeUrl } = publicLinks(edition, siteUrl);
	const links = sections.flatMap(({ parts }) =>
		parts.flatMap((part) => {
			if (part.kind === 'item') return [absoluteUrl(siteUrl, part.item.path)];
			return part.kind === 'link' && part.role !== 'more' ? [absoluteUrl(siteUrl, part.path)] : [];
		}),
	);
	return {
		headings: [
			{ level: 1, text: newsletterName(edition.locale) },
			{ level: 2, text: words.inThisIssue },
			...sections.flatMap((section) => [
				{ level: 2 as const, text: section.heading },
				...itemsOf(section).map(({ title }) => ({ level: 3 as const, text: title })),
			]),
			{ level: 2, text: words.imprint },
		],
		links: [...new Set([...links, webUrl, pdfUrl, subscribeUrl])],
	};
}
