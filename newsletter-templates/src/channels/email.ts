/**
 * An edition as a mail: tables, because Outlook knows nothing else; texts shortened with a link to the rest, because
 * Gmail cuts a mail at about 102 KB and Bangla takes three bytes a letter; pictures from the site by https; nothing
 * that tells us who read what.
 */

import { type EditionContent, type EditionPicture, mailPicture } from '@mab/cms/domain/publication/edition-content.ts';
import { type Locale, otherLocale } from '@mab/cms/domain/text/locale.ts';
import { captionOf } from '../caption.ts';
import {
	absoluteUrl,
	type EditionLinks,
	editionName,
	inThisIssue,
	mastheadFacts,
	newsletterName,
	quarterName,
	sectionsOf,
} from '../edition.ts';
import { type Html, html } from '../html.ts';
import { imprintLines } from '../imprint.ts';
import type { Item, Part, Section } from '../section.ts';
import { NEWSLETTER_WORDS, type NewsletterWords } from '../words.ts';
import { writtenBlocks } from '../written.ts';
import { mailDocument } from './mail-document.ts';

export interface EditionEmail {
	subject: string;
	preheader: string;
	html: string;
}

/** Pixels between the margins of the mail on a computer. */
const COLUMN_WIDTH = 576;
const PORTRAIT_WIDTH = 72;
/** Of the Questionnaire, which is twice as large for screens of two dots a pixel. */
const ICON_SIZE = 48;

/** A shape for each light, for those who see no difference between the colours. */
const LIGHT_SIGNS = { onTrack: '●', atRisk: '▲', offTrack: '■' } as const;

interface MailView {
	locale: Locale;
	words: NewsletterWords;
	links: EditionLinks;
}

export function editionEmail(edition: EditionContent, links: EditionLinks): EditionEmail {
	const { locale, subject, preheader } = edition;
	const view: MailView = { locale, links, words: NEWSLETTER_WORDS[locale] };
	const body = html`
<tr><td class="top"><a href="${links.webUrl}">${view.words.viewInBrowser}</a></td></tr>
${masthead(edition, view)}
${contents(edition, view)}
${sectionsOf(edition, 'short').map((section) => sectionHtml(section, view))}
${footer(edition, view)}`;
	return { subject, preheader, html: mailDocument({ lang: locale, title: editionName(edition), preheader, body }) };
}

function masthead(edition: EditionContent, { links }: MailView): Html {
	const { locale, title, imprint } = edition;
	return html`<tr><td class="mast"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td class="plate" width="64"><img src="${links.siteUrl}/newsletter-logo.png" width="64" height="64" alt=""></td><td class="name"><h1>${newsletterName(locale)}</h1><p class="quarter">${quarterName(edition)}</p></td></tr></table><p class="soft" style="margin:10px 0 0">${[imprint.publisher, ...mastheadFacts(edition)].join(' · ')}</p></td></tr>${title !== null && html`<tr><td class="theme">${title}</td></tr>`}`;
}

/** Without links: those within a mail work in few programs. */
function contents(edition: EditionContent, { locale, words }: MailView): Html {
	const lines = inThisIssue(edition).map(({ title, lang }) => html`<li${langOf(lang, locale)}>${title}</li>`);
	return html`<tr><td class="toc"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td class="tint"><h2>${words.inThisIssue}</h2><ul>${lines}</ul></td></tr></table></td></tr>`;
}

function sectionHtml({ id, heading, parts }: Section, view: MailView): Html {
	return html`
<tr id="${id}"><td class="sec"><h2>${heading}</h2>${parts.map((part, index) => partHtml(part, index, view))}</td></tr>`;
}

function langOf(lang: Locale, locale: Locale): Html | false {
	return lang !== locale && html` lang="${lang}"`;
}

function partHtml(part: Part, index: number, view: MailView): Html {
	const { locale, words, links } = view;
	switch (part.kind) {
		case 'item':
			return html`<div class="item${index > 0 && ' more'}">${itemHtml(part.item, view)}</div>`;
		case 'writing':
			return html`<div${langOf(part.writing.lang, locale)}>${writtenBlocks(part.writing, { baseUrl: view.links.webUrl })}</div>`;
		case 'quotation':
			return html`<blockquote${langOf(part.writing.lang, locale)}>${writtenBlocks(part.writing, { baseUrl: view.links.webUrl })}${part.from !== null && html`<p>— ${part.from}</p>`}</blockquote>`;
		case 'person':
			return personHtml(part, view);
		case 'picture':
			return pictureHtml(part.picture, view);
		case 'facts':
			return html`<table class="facts" cellpadding="0" cellspacing="0" aria-label="${part.title}"${langOf(part.lang, locale)}>${part.facts.map(({ label, value }) => html`<tr><td class="fl">${label}</td><td class="fv">${value}</td></tr>`)}</table>`;
		case 'results':
			return html`${part.rows.map(({ indicator, before, now }) => html`<p>${indicator}: ${words.results.before} ${before}; ${words.results.now} <strong>${now}</strong></p>`)}`;
		case 'labelled':
			return html`${part.entries.map(({ label, writing }) => html`<p class="over"><strong>${label}</strong></p><div${langOf(writing.lang, locale)}>${writtenBlocks(writing, { baseUrl: view.links.webUrl })}</div>`)}`;
		case 'pilots':
			return html`<table class="grid" cellpadding="0" cellspacing="0">${part.pilots.map(({ municipality, light, text }) => html`<tr><td class="pilot"><strong>${municipality}</strong> <span class="${light}"><strong>${LIGHT_SIGNS[light]} ${words.lights[light]}</strong></span><br>${text}</td></tr>`)}</table>`;
		case 'figures':
			return html`<table class="grid" cellpadding="0" cellspacing="0">${pairs(part.figures).map((row) => html`<tr>${row.map(({ label, value }) => html`<td class="num"><span class="big">${value}</span>${label}</td>`)}</tr>`)}</table><p class="soft">${part.note}</p>`;
		case 'note':
			return html`<p>${part.label}: <strong>${part.text}</strong></p>`;
		case 'link': {
			const href = absoluteUrl(links.siteUrl, part.path);
			if (part.role !== 'action')
				return html`<p>${part.role === 'about' && `${words.about}: `}<a href="${href}">${part.label}</a></p>`;
			return html`<table role="presentation" cellpadding="0" cellspacing="0"><tr><td class="icon" width="${ICON_SIZE}"><img src="${links.siteUrl}/questionnaire-icon.png" width="${ICON_SIZE}" height="${ICON_SIZE}" alt=""></td><td class="btn"><a href="${href}">${part.label}</a></td></tr></table>`;
		}
		default:
			return part satisfies never;
	}
}

function itemHtml({ title, lang, path, overline, badge, parts }: Item, view: MailView): Html {
	const href = absoluteUrl(view.links.siteUrl, path);
	const isPicture = ({ kind }: Part) => kind === 'picture';
	return html`${parts.filter(isPicture).map((part, index) => partHtml(part, index, view))}${overline.length > 0 && html`<p class="over">${overline.join(' · ')}</p>`}${badge !== null && html`<p class="badge">${badge}</p>`}<h3${langOf(lang, view.locale)}><a href="${href}">${title}</a></h3>${parts.filter((part) => !isPicture(part)).map((part, index) => partHtml(part, index, view))}`;
}

function personHtml({ name, details, portrait, lang }: Extract<Part, { kind: 'person' }>, view: MailView): Html {
	const said = html`${name !== null && html`<strong>${name}</strong><br>`}<span class="soft">${details.join(', ')}</span>`;
	if (portrait === null) return html`<p${langOf(lang, view.locale)}>${said}</p>`;
	const { path } = mailPicture(portrait.image);
	return html`<table role="presentation" class="grid" cellpadding="0" cellspacing="0"><tr><td class="face" width="${PORTRAIT_WIDTH}"><img src="${view.links.siteUrl}${path}" alt="${portrait.alt}" width="${PORTRAIT_WIDTH}" height="${heightFor(portrait, PORTRAIT_WIDTH)}"></td><td${langOf(lang, view.locale)}>${said}</td></tr></table>`;
}

function pictureHtml(picture: EditionPicture, { locale, links }: MailView): Html {
	const { alt, image } = picture;
	const said = captionOf(picture, locale);
	return html`<div class="pic"><img src="${links.siteUrl}${mailPicture(image).path}" alt="${alt}" width="${COLUMN_WIDTH}" height="${heightFor(picture, COLUMN_WIDTH)}" style="width:100%">${said !== '' && html`<p class="cap">${said}</p>`}</div>`;
}

/** `null` for a picture of unknown size, which then takes the height that it has. */
function heightFor({ image: { width, height } }: EditionPicture, shownWidth: number): number | 'auto' {
	return width > 0 && height > 0 ? Math.round((shownWidth * height) / width) : 'auto';
}

function pairs<T>(all: readonly T[]): T[][] {
	return Array.from({ length: Math.ceil(all.length / 2) }, (_, row) => all.slice(row * 2, row * 2 + 2));
}

/** The ways out in both languages: a forwarded mail may reach somebody who reads the other one. */
function footer(edition: EditionContent, { locale, words, links }: MailView): Html {
	const other = otherLocale(locale);
	const bothWays = (key: 'unsubscribe' | 'preferences') =>
		html`${words[key]} / <span lang="${other}">${NEWSLETTER_WORDS[other][key]}</span>`;
	return html`
<tr id="imprint"><td class="end"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td class="stitch">&nbsp;</td></tr></table></td></tr>
<tr><td class="foot"><h2>${words.imprint}</h2>${imprintLines(edition).map((line) => html`<p>${line}</p>`)}
<p><a href="${links.webUrl}">${words.viewInBrowser}</a> · <a href="${links.pdfUrl}">${words.printEdition}</a> · <a href="${links.subscribeUrl}">${words.subscribe}</a></p>
<p>${words.reason} ${words.noTracking}</p>
<p><a href="${links.unsubscribeUrl}">${bothWays('unsubscribe')}</a></p>
<p><a href="${links.preferencesUrl}">${bothWays('preferences')}</a></p></td></tr>`;
}
