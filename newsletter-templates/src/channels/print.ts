/**
 * An edition for paper: A4, a multiple of four pages, for a desk printer or, with bleed and marks, for a print shop.
 * The result is a whole document that Chromium prints (`preferCSSPageSize`, `printBackground`, `tagged`, `outline`); it
 * needs no script, so the number of pages is decided here and not by measuring.
 */

import type { EditionContent } from '@mab/cms/domain/publication/edition-content.ts';
import { formatNumber } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import {
	editionName,
	inThisIssue,
	mastheadFacts,
	newsletterName,
	publicLinks,
	quarterName,
	sectionsOf,
} from '../edition.ts';
import { type Html, html } from '../html.ts';
import { imprintLines } from '../imprint.ts';
import { LOGO } from '../logo.ts';
import { PANORAMA } from '../panorama.ts';
import type { Section } from '../section.ts';
import { NEWSLETTER_WORDS } from '../words.ts';
import { paperAt } from './print/measure.ts';
import { heightOf, type Layout, layOut, type PageRange } from './print/pages.ts';
import { BLEED, MARKS, PRINT_STYLE } from './print/style.ts';
import {
	greetingHtml,
	LEAD_PICTURE_HEIGHT,
	PICTURE_HEIGHT,
	type PrintUnit,
	type PrintView,
	qrHtml,
	typed,
	unitsOf,
} from './print/units.ts';

export interface PrintSetting {
	/** Origin of the public site, for links, codes and pictures. */
	siteUrl: string;
	/** 3 mm more on every side and marks where to cut, for a print shop. */
	bleed: boolean;
	/** `false` for a printer that has black alone. */
	colour: boolean;
	/** `@font-face` rules of "Hind Siliguri" in 400 and 700, Bangla and Latin. */
	fonts: Html;
}

/** A section of the edition with what it is on paper. */
interface Printed {
	section: Section;
	units: PrintUnit[];
}

export function editionPrint(edition: EditionContent, { siteUrl, bleed, colour, fonts }: PrintSetting): string {
	const { locale } = edition;
	const { webUrl } = publicLinks(edition, siteUrl);
	const view: PrintView = { locale, siteUrl, webUrl, words: NEWSLETTER_WORDS[locale], paper: paperAt(1) };
	const sections = sectionsOf(edition, 'full');
	const [first] = sections;
	// The note of MAB stands on the cover when it comes first.
	const greeting = first?.kind === 'fromMab' ? first : null;
	const inside = composed(greeting === null ? sections : sections.slice(1), view);
	const pages = [
		cover(edition, greeting, contentsPages(edition, inside), view),
		...inside.layout.pages.map((range) => insidePage(inside, range)),
		...Array.from({ length: inside.layout.spareCount }, (_, index) => sparePage(index, view)),
		backPage(edition, view),
	];
	const classes = ['edition', colour ? 'colour' : 'grey', ...(bleed ? ['bleed'] : [])].join(' ');
	return html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="author" content="${edition.imprint.publisher}"><title>${editionName(edition)}</title><link rel="canonical" href="${webUrl}"><style>${pageRule(bleed)}${fonts}${PRINT_STYLE}</style></head>
<body class="${classes}"><main>
${pages.map((content, index) => sheet(content, { number: index + 1, isCover: index === 0, hasMarks: bleed }, edition))}
</main></body></html>
`.toString();
}

/** The pages between cover and back, at the scale that was chosen for them. */
interface Composed {
	scale: number;
	view: PrintView;
	sections: Printed[];
	units: PrintUnit[];
	layout: Layout;
}

/** Type of 10 to 11.8 points: that which needs no further sheet of paper and leaves the least of it empty. */
const SCALES = [1, 1.03, 1.06, 1.09, 1.12, 1.15, 1.18] as const;

function composed(sections: readonly Section[], view: PrintView): Composed {
	const all = SCALES.map((scale): Composed => {
		const paper = paperAt(scale);
		const printed = sections.map((section, index) => ({
			section,
			units: unitsOf(section, index, { ...view, paper }),
		}));
		const units = printed.flatMap((one) => one.units);
		return { scale, view: { ...view, paper }, sections: printed, units, layout: layOut(units, paper) };
	});
	const pageCount = ({ layout }: Composed) => layout.pages.length + layout.spareCount;
	const fewest = Math.min(...all.map(pageCount));
	return all
		.filter((one) => pageCount(one) === fewest)
		.reduce((best, one) => (one.layout.badness <= best.layout.badness ? one : best));
}

/** A cut page is A4; with marks the sheet is larger by them on each side. */
function pageRule(bleed: boolean): Html {
	const more = bleed ? 2 * (BLEED + MARKS) : 0;
	return html`@page{size:${210 + more}mm ${297 + more}mm;margin:0}`;
}

interface SheetPlace {
	number: number;
	isCover: boolean;
	hasMarks: boolean;
}

/** Running head and page number are there for the eye alone: read aloud they would stand in the middle of a text. */
function sheet(content: Html, { number, isCover, hasMarks }: SheetPlace, edition: EditionContent): Html {
	const { locale } = edition;
	const head = html`<div class="running" aria-hidden="true"><span>${newsletterName(locale)}</span><span>${quarterName(edition)}</span></div>`;
	const foot = html`<div class="folio" aria-hidden="true"><span>${edition.imprint.publisher}</span><b>${formatNumber(number, locale)}</b></div>`;
	return html`<div class="sheet ${number % 2 === 0 ? 'even' : 'odd'}"><div class="page${isCover && ' cover'}">${!isCover && head}${content}${!isCover && foot}</div>${hasMarks && CROP_MARKS}</div>
`;
}

/** Millimetres of a sheet with its marks, and where the cut lies. */
const MARKED = { width: 230, height: 317, cut: BLEED + MARKS, length: 6 };

/** Eight lines that end outside of the bleed. */
const CROP_MARKS: Html = (() => {
	const { width, height, cut, length } = MARKED;
	const across = [cut, height - cut].map((y) => `M.5 ${y}h${length}M${width - length - 0.5} ${y}h${length}`);
	const down = [cut, width - cut].map((x) => `M${x} .5v${length}M${x} ${height - length - 0.5}v${length}`);
	return html`<svg class="marks" viewBox="0 0 ${width} ${height}" aria-hidden="true"><path d="${[...across, ...down].join('')}" fill="none" stroke="#000" stroke-width=".1"/></svg>`;
})();

/** On which page each line of "In this issue" is found. */
function contentsPages(edition: EditionContent, { sections, layout: { pages } }: Composed) {
	const starts = new Map<string, number[]>();
	let count = 0;
	for (const { section, units } of sections) {
		const perUnit = units.map((_, index) => pageOf(count + index, pages));
		starts.set(section.id, perUnit);
		count += units.length;
	}
	return inThisIssue(edition).map((line) => {
		const perUnit = starts.get(line.id) ?? [];
		// The lead is one entry of many units; in lists each entry is a unit.
		return { ...line, page: (line.item === null ? perUnit[0] : perUnit[line.item]) ?? perUnit[0] ?? null };
	});
}

function pageOf(unit: number, pages: Layout['pages']): number {
	// The cover is page 1.
	return pages.findIndex(({ from, to }) => unit >= from && unit < to) + 2;
}

function cover(
	edition: EditionContent,
	greeting: Section | null,
	lines: { title: string; lang: Locale; page: number | null }[],
	view: PrintView,
): Html {
	const { locale, title, imprint } = edition;
	const contents = lines.map(
		(line) =>
			html`<li><span${line.lang !== locale && html` lang="${line.lang}"`}>${line.title}</span>${line.page !== null && html`<b>${formatNumber(line.page, locale)}</b>`}</li>`,
	);
	return html`<div class="masthead"><div class="top"><span class="logo">${LOGO}</span><div><h1>${newsletterName(locale)}</h1><p class="quarter">${quarterName(edition)}</p></div></div><p class="facts-line">${[imprint.publisher, ...mastheadFacts(edition)].join(' · ')}</p></div>
${title !== null && html`<p class="theme">${title}</p>`}
<div class="cover-art">${PANORAMA}</div>
<div class="cover-foot${greeting === null && ' alone'}"><div class="toc"><h2>${view.words.inThisIssue}</h2><ol>${contents}</ol></div>${greeting !== null && html`<div>${sectionHead(greeting, false, view)}${greetingHtml(greeting, view)}</div>`}</div>`;
}

function sectionHead({ id, heading }: Section, isContinued: boolean, { words }: PrintView): Html {
	if (!isContinued) return html`<h2 id="${id}">${heading}</h2>`;
	return html`<p class="continued" aria-hidden="true">${heading} · ${words.continued}</p>`;
}

/** Millimetres that pictures may grow by. */
const MOST_GROWTH = { column: 26, lead: 60 };
/** Of the estimated room, so that a wrong estimate pushes nothing off the page. */
const GROWTH_SHARE = 0.85;

function insidePage({ sections, units, view, scale }: Composed, { from, to }: PageRange): Html {
	const shown = units.slice(from, to);
	const room = view.paper.height - heightOf(shown);
	const pictureCount = shown.reduce((sum, unit) => sum + unit.pictureCount, 0);
	const lead = shown.some((unit) => unit.hasLeadPicture) ? clamp(room * GROWTH_SHARE, MOST_GROWTH.lead) : 0;
	// These stand in two columns, so the page grows by half of them.
	const column = pictureCount === 0 ? 0 : clamp(((room - lead) * 2 * GROWTH_SHARE) / pictureCount, MOST_GROWTH.column);
	const heights = html`--lead-picture:${(LEAD_PICTURE_HEIGHT + lead).toFixed(1)}mm;--picture:${(PICTURE_HEIGHT + column).toFixed(1)}mm`;
	const bands = [...new Set(shown.map(({ section }) => section))].map((index) => {
		const { section } = sections[index] ?? {};
		const isContinued = units[from - 1]?.section === index;
		const own = shown.filter((unit) => unit.section === index);
		return (
			section !== undefined && html`<div class="band">${sectionHead(section, isContinued, view)}${flows(own)}</div>`
		);
	});
	// What the estimates could not know is known to the style: the room that is left shows the town, or lines for notes.
	const left = html`<div class="fill" aria-hidden="true"><div class="stitched">${PANORAMA}</div><div class="notes"><p class="label">${view.words.notes}</p><div class="ruled"></div></div></div>`;
	return html`<div style="zoom:${scale};${heights}">${bands}</div>${left}`;
}

function clamp(value: number, most: number): number {
	return Math.max(0, Math.min(most, value));
}

/** Neighbours that stand in columns share them. */
function flows(units: readonly PrintUnit[]): Html[] {
	const runs: { flow: PrintUnit['flow']; content: Html[] }[] = [];
	for (const { flow, html: content } of units) {
		const last = runs.at(-1);
		if (last?.flow === flow) last.content.push(content);
		else runs.push({ flow, content: [content] });
	}
	return runs.map(({ flow, content }) => html`<div class="${flow}">${content}</div>`);
}

/** What fills the sheet up is of use: questions for a meeting first, lines for notes after. */
function sparePage(index: number, { words }: PrintView): Html {
	const { title, questions } = words.discuss;
	if (index > 0)
		return html`<div class="spare"><p class="spare-title">${words.notes}</p><div class="ruled"></div></div>`;
	return html`<p class="spare-title">${title}</p>${questions.map((question) => html`<div class="question"><p>${question}</p><div class="ruled"></div></div>`)}`;
}

function backPage(edition: EditionContent, view: PrintView): Html {
	const { words, siteUrl } = view;
	const { webUrl, pdfUrl, subscribeUrl } = publicLinks(edition, siteUrl);
	const links = [
		[words.permanentAddress, webUrl],
		[words.printEdition, pdfUrl],
		[words.subscribe, subscribeUrl],
	] as const;
	const code = (label: string, url: string) => html`<div>${qrHtml(url, 30)}${label}</div>`;
	return html`<div class="imprint"><div><h2>${words.imprint}</h2>${imprintLines(edition).map((line) => html`<p>${line}</p>`)}<ul>${links.map(([label, url]) => html`<li>${label}: <a href="${url}">${typed(url)}</a></li>`)}</ul></div><div class="codes">${code(words.onTheWeb, webUrl)}${code(words.subscribe, subscribeUrl)}</div></div>
<p class="pass-on">${words.passOn}</p>
<div class="cover-art">${PANORAMA}</div>
<div class="post"><div><p class="from-address"><strong>${edition.imprint.publisher}</strong><br>${edition.imprint.address}</p></div><div class="label-box">${words.postTo}</div></div>`;
}
