/** The sections of an edition as units of print: what each looks like on paper and how much room it takes. */

import { type EditionPicture, mailPicture, type TrafficLight } from '@mab/cms/domain/publication/edition-content.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { captionOf } from '../../caption.ts';
import { absoluteUrl } from '../../edition.ts';
import { type Html, html } from '../../html.ts';
import { qrOf } from '../../qr.ts';
import { QUESTIONNAIRE_ICON } from '../../questionnaire-icon.ts';
import type { Item, Part, Section, Writing } from '../../section.ts';
import type { NewsletterWords } from '../../words.ts';
import { cutToHeight } from './cut.ts';
import { across, COLUMN_COUNT, inColumn, type Paper, type Setting, textHeight } from './measure.ts';
import type { Unit } from './pages.ts';

export interface PrintUnit extends Unit {
	html: Html;
	/** Whether it stands in the two columns or across them. */
	flow: 'columns' | 'across';
	/** Pictures in it, which may grow when the page has room. */
	pictureCount: number;
	/** It holds the picture of the lead, which goes across the page. */
	hasLeadPicture?: boolean;
}

export interface PrintView {
	locale: Locale;
	words: NewsletterWords;
	siteUrl: string;
	/** The edition on the web: base of the addresses in texts. */
	webUrl: string;
	paper: Paper;
}

/** Millimetres of a picture in a column, and of that of the lead, before they grow. */
export const PICTURE_HEIGHT = 38;
export const LEAD_PICTURE_HEIGHT = 62;
/** Of a caption under a picture. */
const CAPTION_HEIGHT = 8;

/** Millimetres of a column that a text may take: twice what the limits of an edition (models.md 2.6) need. */
const MOST = { item: 170, writing: 240, quotation: 240, letter: 80, labelled: 70 };
/** Millimetres. */
const SHORT_ITEM = 60;
/** Pages of the lead, of which the story gets what the rest leaves. */
const LEAD_PAGES = 2;
const MOST_ROWS = 10;
/** Lines that the style shows of what is meant to be short. */
const MOST_LINES = { title: 5, small: 3, person: 4 };

const QR = { item: 18, lead: 26, call: 36 };

/** The settings that estimates count with, for a page of a size. */
function settingsFor(paper: Paper) {
	const column = inColumn(paper);
	const page = across(paper);
	const lead = { ...page, width: page.width - QR.lead - 6 };
	return {
		column,
		page,
		small: { ...column, size: 8.6, lineHeight: 1.45 },
		itemTitle: { ...column, size: 13, lineHeight: 1.35, width: column.width - QR.item - 4, isBold: true },
		leadTitle: { ...lead, size: 23, lineHeight: 1.3, isBold: true },
		leadBlurb: { ...lead, size: 12 },
		/** An answer beside its label. */
		pair: { ...column, width: column.width - 16 },
		/** One of four facts side by side. */
		factLabel: { ...page, size: 8.6, lineHeight: 1.4, width: page.width / 4 - 6 },
		factValue: { ...page, size: 9.6, lineHeight: 1.4, width: page.width / 4 - 6, isBold: true },
		indicator: { ...page, size: 9.4, lineHeight: 1.45, width: page.width * 0.5 - 4 },
		value: { ...page, size: 9.4, lineHeight: 1.45, width: page.width * 0.25 - 4 },
		pilotName: { ...page, width: 50, isBold: true },
		pilotText: { ...page, width: page.width - 86 },
		call: { ...page, size: 11, width: page.width - QR.call - 20 },
	} satisfies Record<string, Setting>;
}

export function unitsOf(section: Section, index: number, view: PrintView): PrintUnit[] {
	if (section.kind === 'call') return [callUnit(section, index, view)];
	const units: PrintUnit[] = [];
	for (const part of section.parts) {
		const made = partUnits(part, section, index, view);
		const before = units.at(-1);
		const isTail = part.kind === 'person' || part.kind === 'note' || part.kind === 'link';
		const [tail] = made;
		if (isTail && before !== undefined && tail !== undefined && before.flow === tail.flow) {
			units[units.length - 1] = {
				...before,
				html: html`${before.html}${tail.html}`,
				height: before.height + tail.height,
			};
		} else units.push(...made);
	}
	return units;
}

function partUnits(part: Part, section: Section, index: number, view: PrintView): PrintUnit[] {
	const column = (content: Html, height: number): PrintUnit => ({
		...{ section: index, flow: 'columns', html: content, pictureCount: 0, solid: 0 },
		height: height / COLUMN_COUNT,
	});
	const wide = (content: Html, height: number): PrintUnit => ({
		...{ section: index, flow: 'across', html: content, height, pictureCount: 0, solid: 0 },
	});
	const { words, locale, paper } = view;
	const setting = settingsFor(paper);
	switch (part.kind) {
		case 'item':
			return section.kind === 'leadPractice'
				? leadUnits(part.item, column, wide, view)
				: [itemUnit(part.item, index, view)];
		case 'writing': {
			// A word or two before a table stand across, like the table.
			const isIntroduction = section.kind === 'replicationWatch';
			const [place, its] = isIntroduction ? [wide, setting.page] : [column, setting.column];
			const { blocks, isCut } = cutToHeight(part.writing, MOST.writing, its, view.webUrl);
			const pieces = blocks.map(({ html: block, height }) =>
				place(inLanguage(block, part.writing.lang, locale), height),
			);
			return isCut ? [...pieces, place(rest(words), 6)] : pieces;
		}
		case 'quotation': {
			const most = section.kind === 'letters' ? MOST.letter : MOST.quotation;
			const { blocks, isCut } = cutToHeight(part.writing, most, setting.column, view.webUrl);
			const from = part.from !== null && html`<p class="from">— ${part.from}</p>`;
			const fromHeight = part.from === null ? 0 : clamped(part.from, setting.small, MOST_LINES.small) + 3;
			const content = html`<blockquote${langOf(part.writing.lang, locale)}>${blocks.map(({ html: block }) => block)}${isCut && rest(words)}${from}</blockquote>`;
			return [column(content, heightOfAll(blocks) + (isCut ? 6 : 0) + fromHeight + 4)];
		}
		case 'person':
			return [column(personHtml(part, view), personHeight(part, setting))];
		case 'picture':
			return [];
		case 'facts':
			return [wide(factsHtml(part, locale), factsHeight(part.facts, setting))];
		case 'results':
			return [
				wide(resultsHtml(part.rows.slice(0, MOST_ROWS), words), resultsHeight(part.rows.slice(0, MOST_ROWS), setting)),
			];
		case 'labelled':
			return part.entries.map(({ label, writing }) => labelledUnit(label, writing, column, view));
		case 'pilots':
			return [
				wide(
					pilotsHtml(part.pilots.slice(0, MOST_ROWS), words),
					pilotsHeight(part.pilots.slice(0, MOST_ROWS), setting),
				),
			];
		case 'figures':
			return [wide(figuresHtml(part), figuresHeight(part, setting))];
		case 'note':
			return [
				column(
					html`<p class="note">${part.label}: <strong>${part.text}</strong></p>`,
					clamped(`${part.label}: ${part.text}`, setting.small, MOST_LINES.small) + 3,
				),
			];
		case 'link':
			return [
				column(linkHtml(part, view), clamped(`${words.about}: ${part.label}`, setting.small, MOST_LINES.small) + 3),
			];
		default:
			return part satisfies never;
	}
}

type Settings = ReturnType<typeof settingsFor>;
type Place = (content: Html, height: number) => PrintUnit;

/** Millimetres of the note on the cover: beside the contents, and as high as leaves the picture its room. */
const GREETING = { width: 106, height: 105 };

/** The note of MAB as it stands on the cover. */
export function greetingHtml({ parts }: Section, view: PrintView): Html {
	const setting = { ...settingsFor(view.paper).column, width: GREETING.width };
	return html`${parts.map((part) => {
		if (part.kind === 'person') return personHtml(part, view);
		if (part.kind !== 'writing') return null;
		const { blocks, isCut } = cutToHeight(part.writing, GREETING.height, setting, view.webUrl);
		return html`${blocks.map(({ html: block }) => block)}${isCut && rest(view.words)}`;
	})}`;
}

/** A head over both columns, the story in them, and under it what can be compared. */
function leadUnits(item: Item, column: Place, wide: Place, view: PrintView): PrintUnit[] {
	const { words, locale, paper } = view;
	const setting = settingsFor(paper);
	const writings = item.parts.flatMap((part) => (part.kind === 'writing' ? [part.writing] : []));
	const [blurb, story] = writings;
	const facts = item.parts.flatMap((part) => (part.kind === 'facts' ? [part] : []));
	const pictures = item.parts.flatMap((part) => (part.kind === 'picture' ? [part.picture] : []));
	const head = wide(
		html`<div class="lead-head">${headHtml(item, QR.lead, view)}${blurb !== undefined && blurb.text !== '' && html`<div class="blurb"${langOf(blurb.lang, locale)}>${cutToHeight(blurb, 22, setting.leadBlurb, view.webUrl).blocks.map(({ html: block }) => block)}</div>`}</div>${pictures.map((picture) => pictureHtml(picture, view))}${facts.map((part) => factsHtml(part, locale))}`,
		leadHeadHeight(item, blurb, setting) +
			facts.reduce((sum, part) => sum + factsHeight(part.facts, setting), 0) +
			pictures.length * (LEAD_PICTURE_HEIGHT + CAPTION_HEIGHT),
	);
	head.hasLeadPicture = pictures.length > 0;
	const after = item.parts.flatMap((part): PrintUnit[] => {
		if (part.kind === 'results') {
			const rows = part.rows.slice(0, MOST_ROWS);
			return [wide(resultsHtml(rows, words), resultsHeight(rows, setting))];
		}
		if (part.kind !== 'labelled') return [];
		return part.entries.map(({ label, writing }) => {
			const { blocks, isCut } = cutToHeight(writing, MOST.labelled, setting.page, view.webUrl);
			const content = html`<div class="box"><p class="label">${label}</p><div${langOf(writing.lang, locale)}>${blocks.map(({ html: block }) => block)}${isCut && rest(words)}</div></div>`;
			return wide(content, heightOfAll(blocks) + 15);
		});
	});
	if (story === undefined) return [head, ...after];
	const fixed = [head, ...after].reduce((sum, { height }) => sum + height, 0);
	// What balancing loses on each page, and the heading.
	const budget = (paper.height * LEAD_PAGES - fixed - 60) * COLUMN_COUNT;
	const { blocks, isCut } = cutToHeight(story, Math.max(40, budget), setting.column, view.webUrl);
	const told = blocks.map(({ html: block, height }) => column(inLanguage(block, story.lang, locale), height));
	return [head, ...told, ...(isCut ? [column(rest(words), 6)] : []), ...after];
}

function leadHeadHeight(item: Item, blurb: Writing | undefined, setting: Settings): number {
	const title = clamped(item.title, setting.leadTitle, MOST_LINES.title);
	const words =
		blurb === undefined || blurb.text === '' ? 0 : Math.min(24, textHeight(blurb.text, setting.leadBlurb)) + 3;
	return Math.max(QR.lead + 10, title + 16 + words) + 4;
}

/** An entry of a list: one unit, so that a page never begins in the middle of it. */
function itemUnit(item: Item, section: number, view: PrintView): PrintUnit {
	const { words, locale, paper } = view;
	const setting = settingsFor(paper);
	let height = Math.max(QR.item + 3, clamped(item.title, setting.itemTitle, MOST_LINES.title) + 12) + 4;
	let solid = height;
	let pictureCount = 0;
	let left = MOST.item;
	const content = item.parts.map((part) => {
		if (part.kind === 'picture') {
			pictureCount += 1;
			height += PICTURE_HEIGHT + CAPTION_HEIGHT;
			solid = height;
			return pictureHtml(part.picture, view);
		}
		const writings =
			part.kind === 'writing' ? [{ label: null, writing: part.writing }] : part.kind === 'labelled' ? part.entries : [];
		return writings.map(({ label, writing }) => {
			const { blocks, isCut } = cutToHeight(writing, left, label === null ? setting.column : setting.pair, view.webUrl);
			const used = heightOfAll(blocks) + (isCut ? 6 : 0);
			left = Math.max(0, left - used);
			height += used;
			const text = html`<div${langOf(writing.lang, locale)}>${blocks.map(({ html: block }) => block)}${isCut && rest(words)}</div>`;
			return label === null ? text : html`<div class="pair"><p class="label">${label}</p>${text}</div>`;
		});
	});
	// A short entry is not broken: its last word alone on top of the next column would be lost there.
	const isShort = height < SHORT_ITEM;
	return {
		...{ section, flow: 'columns', pictureCount, solid: isShort ? height : solid },
		html: html`<div class="item${isShort && ' short'}">${headHtml(item, QR.item, view)}${content}</div>`,
		height: (height + 5) / COLUMN_COUNT,
	};
}

function headHtml(item: Item, qrSize: number, view: PrintView): Html {
	const { title, lang, path, shortPath, overline, badge } = item;
	const href = absoluteUrl(view.siteUrl, path);
	const onPaper = shortPath === null ? href : absoluteUrl(view.siteUrl, shortPath);
	return html`<div class="head"><div><p class="overline">${badge !== null && html`<strong class="badge">${badge}</strong> `}${overline.join(' · ')}</p><h3${langOf(lang, view.locale)}><a href="${href}">${title}</a></h3>${shortPath !== null && html`<p class="address">${typed(onPaper)}</p>`}</div>${qrHtml(onPaper, qrSize)}</div>`;
}

/** One call on one box: what is asked, until when, and where. */
function callUnit({ parts }: Section, section: number, view: PrintView): PrintUnit {
	const writing = parts.flatMap((part) => (part.kind === 'writing' ? [part.writing] : []));
	const setting = settingsFor(view.paper);
	const cut = writing.map((one) => cutToHeight(one, 60, setting.call, view.webUrl).blocks);
	const notes = parts.flatMap((part) => (part.kind === 'note' ? [part] : []));
	const action = parts.flatMap((part) => (part.kind === 'link' ? [part] : []))[0];
	const href = absoluteUrl(view.siteUrl, action?.path ?? '/');
	const content = html`<div class="call"><div>${cut.map((blocks) => blocks.map(({ html: block }) => block))}${notes.map(({ label, text }) => html`<p class="note">${label}: <strong>${text}</strong></p>`)}<p class="action">${QUESTIONNAIRE_ICON} <a href="${href}">${action?.label}</a></p></div>${qrHtml(href, QR.call)}</div>`;
	// Two lines of each note.
	const height =
		Math.max(QR.call, cut.reduce((sum, blocks) => sum + heightOfAll(blocks), 0) + notes.length * 12 + 12) + 16;
	return { section, flow: 'across', html: content, height, pictureCount: 0, solid: 0 };
}

function labelledUnit(label: string, writing: Writing, column: Place, view: PrintView): PrintUnit {
	const { blocks, isCut } = cutToHeight(writing, MOST.labelled, settingsFor(view.paper).column, view.webUrl);
	const content = html`<div class="box"><p class="label">${label}</p><div${langOf(writing.lang, view.locale)}>${blocks.map(({ html: block }) => block)}${isCut && rest(view.words)}</div></div>`;
	return column(content, heightOfAll(blocks) * 1.1 + 15);
}

function personHtml({ name, details, portrait, lang }: Extract<Part, { kind: 'person' }>, view: PrintView): Html {
	return html`<div class="person"${langOf(lang, view.locale)}>${portrait !== null && imageHtml(portrait, view)}<p>${name !== null && html`<strong>${name}</strong><br>`}${details.join(', ')}</p></div>`;
}

function personHeight({ name, details, portrait }: Extract<Part, { kind: 'person' }>, { small }: Settings): number {
	const said = clamped(name ?? '', small, 2) + clamped(details.join(', '), small, MOST_LINES.person - 1);
	return Math.max(portrait === null ? 0 : 24, said * 1.1) + 3;
}

function pictureHtml(picture: EditionPicture, view: PrintView): Html {
	const caption = captionOf(picture, view.locale);
	return html`<figure>${imageHtml(picture, view)}${caption !== '' && html`<figcaption>${caption}</figcaption>`}</figure>`;
}

/**
 * A drawing as it is; of a photo the copy for mails, which is wide enough for paper at 150 dots an inch and which the
 * site has for every published edition.
 */
export function imageHtml({ image, alt }: EditionPicture, { siteUrl }: PrintView): Html {
	const path = image.mime === 'image/svg+xml' ? `/media/${image.file}` : mailPicture(image).path;
	return html`<span class="picture"><img src="${siteUrl}${path}" alt="${alt}"></span>`;
}

function factsHtml({ title, facts, lang }: Extract<Part, { kind: 'facts' }>, locale: Locale): Html {
	return html`<dl class="facts" aria-label="${title}"${langOf(lang, locale)}>${facts.slice(0, 8).map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function factsHeight(facts: readonly { label: string; value: string }[], { factLabel, factValue }: Settings): number {
	const heights = facts
		.slice(0, 8)
		.map(({ label, value }) => clamped(label, factLabel, MOST_LINES.small) + clamped(value, factValue, 4));
	const rows = Array.from({ length: Math.ceil(heights.length / 4) }, (_, row) => heights.slice(row * 4, row * 4 + 4));
	return rows.reduce((sum, row) => sum + Math.max(...row) + 4, 5);
}

function resultsHtml(rows: Extract<Part, { kind: 'results' }>['rows'], words: NewsletterWords): Html {
	const { title, indicator, before, now } = words.results;
	return html`<table class="results"><caption>${title}</caption><thead><tr><th scope="col">${indicator}</th><th scope="col">${before}</th><th scope="col">${now}</th></tr></thead><tbody>${rows.map((row) => html`<tr><th scope="row">${row.indicator}</th><td>${row.before}</td><td>${row.now}</td></tr>`)}</tbody></table>`;
}

function resultsHeight(rows: Extract<Part, { kind: 'results' }>['rows'], { indicator, value }: Settings): number {
	return rows.reduce((sum, row) => {
		const cells = [textHeight(row.indicator, indicator), textHeight(row.before, value), textHeight(row.now, value)];
		return sum + Math.max(...cells) + 2.4;
	}, 22);
}

/** Drawn, because the face of the edition has no such signs: a shape for each light, for those who see no colours. */
const SIGNS: Record<TrafficLight, Html> = {
	onTrack: html`<circle cx="5" cy="5" r="4.5"/>`,
	atRisk: html`<path d="M5 .5 9.8 9.5H.2Z"/>`,
	offTrack: html`<path d="M.8.8h8.4v8.4H.8Z"/>`,
};

function pilotsHtml(pilots: Extract<Part, { kind: 'pilots' }>['pilots'], words: NewsletterWords): Html {
	return html`<ul class="pilots">${pilots.map(({ municipality, light, text }) => html`<li><strong>${municipality}</strong><span class="${light}"><svg viewBox="0 0 10 10" aria-hidden="true">${SIGNS[light]}</svg> ${words.lights[light]}</span><span>${text}</span></li>`)}</ul>`;
}

function pilotsHeight(pilots: Extract<Part, { kind: 'pilots' }>['pilots'], { pilotName, pilotText }: Settings): number {
	return pilots.reduce(
		(sum, pilot) => sum + Math.max(clamped(pilot.municipality, pilotName, 3), clamped(pilot.text, pilotText, 4)) + 3,
		6,
	);
}

function figuresHtml({ figures, note }: Extract<Part, { kind: 'figures' }>): Html {
	return html`<dl class="figures">${figures.slice(0, 8).map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl><p class="note">${note}</p>`;
}

function figuresHeight(
	{ figures, note }: Extract<Part, { kind: 'figures' }>,
	{ factLabel, small, page }: Settings,
): number {
	const heights = figures.slice(0, 8).map(({ label }) => clamped(label, factLabel, MOST_LINES.small) + 18);
	const rows = Array.from({ length: Math.ceil(heights.length / 4) }, (_, row) => heights.slice(row * 4, row * 4 + 4));
	return rows.reduce((sum, row) => sum + Math.max(...row), 8 + clamped(note, { ...small, width: page.width }, 2));
}

function linkHtml({ role, label, path }: Extract<Part, { kind: 'link' }>, { words, siteUrl }: PrintView): Html {
	return html`<p class="note">${role === 'about' && `${words.about}: `}<a href="${absoluteUrl(siteUrl, path)}">${label}</a></p>`;
}

export function qrHtml(url: string, size: number): Html {
	const { size: modules, path } = qrOf(url);
	return html`<svg class="qr" style="width:${size}mm;height:${size}mm" viewBox="0 0 ${modules} ${modules}" role="img" aria-label="QR: ${typed(url)}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${modules}v${modules}H0z"/><path fill="#000" d="${path}"/></svg>`;
}

/** The address as people type it. */
export function typed(url: string): string {
	return url.replace(/^https?:\/\//, '');
}

/** The style shows no more lines of it; the words stay whole for search, outline and screen readers. */
function clamped(text: string, setting: Setting, lines: number): number {
	return Math.min(textHeight(text, setting), lines * textHeight('', setting));
}

function rest({ restOnWeb }: NewsletterWords): Html {
	return html`<p class="rest">${restOnWeb}</p>`;
}

function heightOfAll(blocks: readonly { height: number }[]): number {
	return blocks.reduce((sum, { height }) => sum + height, 0);
}

function langOf(lang: Locale, locale: Locale): Html | false {
	return lang !== locale && html` lang="${lang}"`;
}

function inLanguage(block: Html, lang: Locale, locale: Locale): Html {
	return lang === locale ? block : html`<div lang="${lang}">${block}</div>`;
}
