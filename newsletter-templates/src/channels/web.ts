/**
 * An edition as a page of the site: one `article` for its layout, which brings the looks. `h1` is the newsletter, `h2`
 * a section, `h3` an entry; headings inside texts begin at `h4`.
 *
 * Classes: `edition` · `edition-masthead`, `edition-quarter`, `edition-facts`, `edition-title` · `edition-contents` ·
 * `edition-section` with the anchor of its kind as a second class · `edition-item`, `edition-overline`, `edition-badge`
 * · `edition-text`, `edition-quotation`, `edition-person`, `edition-picture`, `edition-facts-list`, `edition-results`,
 * `edition-labelled`, `edition-pilots` with `data-light` on each, `edition-figures`, `edition-note`, `edition-link`,
 * `edition-action` · `edition-imprint`.
 */

import type { EditionContent, EditionPicture } from '@mab/cms/domain/publication/edition-content.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { captionOf } from '../caption.ts';
import {
	inThisIssue,
	mastheadFacts,
	newsletterName,
	type PublicEditionLinks,
	publicLinks,
	quarterName,
	sectionsOf,
} from '../edition.ts';
import { type Html, html } from '../html.ts';
import { imprintLines } from '../imprint.ts';
import { safeHref } from '../markdown.ts';
import { QUESTIONNAIRE_ICON } from '../questionnaire-icon.ts';
import type { Item, Part, Section } from '../section.ts';
import { NEWSLETTER_WORDS, type NewsletterWords } from '../words.ts';
import { writtenBlocks } from '../written.ts';

export interface WebSetting {
	/** Origin of the public site. */
	siteUrl: string;
	/** How a picture is shown, where the site knows of narrower copies. Without it: an `img` of the original. */
	picture?: (picture: EditionPicture) => Html;
}

interface Web {
	locale: Locale;
	words: NewsletterWords;
	links: PublicEditionLinks;
	picture: (picture: EditionPicture) => Html;
}

export function editionWeb(edition: EditionContent, { siteUrl, picture = plainPicture }: WebSetting): string {
	const { locale } = edition;
	const web: Web = { locale, words: NEWSLETTER_WORDS[locale], links: publicLinks(edition, siteUrl), picture };
	return html`<article class="edition" lang="${locale}">
${masthead(edition)}
${contents(edition)}
${sectionsOf(edition, 'full').map((section) => sectionHtml(section, web))}
${imprint(edition, web)}
</article>`.toString();
}

function masthead(edition: EditionContent): Html {
	const { title, locale, imprint } = edition;
	return html`<header class="edition-masthead">
<h1>${newsletterName(locale)}</h1>
<p class="edition-quarter">${quarterName(edition)}</p>
${title !== null && html`<p class="edition-title">${title}</p>`}
<p class="edition-facts">${[imprint.publisher, ...mastheadFacts(edition)].join(' · ')}</p>
</header>`;
}

function contents(edition: EditionContent): Html {
	const lines = inThisIssue(edition).map(
		({ id, title, lang }) => html`<li><a href="#${id}"${langOf(lang, edition.locale)}>${title}</a></li>`,
	);
	return html`<nav class="edition-contents" aria-labelledby="in-this-issue"><h2 id="in-this-issue">${NEWSLETTER_WORDS[edition.locale].inThisIssue}</h2><ol>${lines}</ol></nav>`;
}

function sectionHtml({ kind: _, id, heading, parts }: Section, web: Web): Html {
	return html`
<section class="edition-section ${id.replace(/-\d+$/, '')}" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${parts.map((part) => partHtml(part, web))}</section>`;
}

function langOf(lang: Locale, locale: Locale): Html | false {
	return lang !== locale && html` lang="${lang}"`;
}

function partHtml(part: Part, web: Web): Html {
	const { locale, words } = web;
	switch (part.kind) {
		case 'item':
			return itemHtml(part.item, web);
		case 'writing':
			return html`<div class="edition-text"${langOf(part.writing.lang, locale)}>${writtenBlocks(part.writing)}</div>`;
		case 'quotation':
			return html`<figure class="edition-quotation"><blockquote${langOf(part.writing.lang, locale)}>${writtenBlocks(part.writing)}</blockquote>${part.from !== null && html`<figcaption>${part.from}</figcaption>`}</figure>`;
		case 'person': {
			const { name, details, portrait, lang } = part;
			return html`<div class="edition-person"${langOf(lang, locale)}>${portrait !== null && web.picture(portrait)}<p>${name !== null && html`<strong>${name}</strong><br>`}${details.join(', ')}</p></div>`;
		}
		case 'picture':
			return figure(part.picture, web);
		case 'facts':
			return html`<dl class="edition-facts-list" aria-label="${part.title}"${langOf(part.lang, locale)}>${part.facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
		case 'results': {
			const { title, indicator, before, now } = words.results;
			return html`<table class="edition-results"><caption>${title}</caption><thead><tr><th scope="col">${indicator}</th><th scope="col">${before}</th><th scope="col">${now}</th></tr></thead><tbody>${part.rows.map((row) => html`<tr><th scope="row">${row.indicator}</th><td>${row.before}</td><td>${row.now}</td></tr>`)}</tbody></table>`;
		}
		case 'labelled':
			return html`<dl class="edition-labelled">${part.entries.map(({ label, writing }) => html`<div><dt>${label}</dt><dd${langOf(writing.lang, locale)}>${writtenBlocks(writing)}</dd></div>`)}</dl>`;
		case 'pilots':
			return html`<ul class="edition-pilots">${part.pilots.map(({ municipality, light, text }) => html`<li data-light="${light}"><strong>${municipality}</strong> <span>${words.lights[light]}</span> ${text}</li>`)}</ul>`;
		case 'figures':
			return html`<dl class="edition-figures">${part.figures.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl><p class="edition-note">${part.note}</p>`;
		case 'note':
			return html`<p class="edition-note">${part.label}: <strong>${part.text}</strong></p>`;
		case 'link': {
			const href = safeHref(part.path) ?? '/';
			if (part.role === 'action')
				return html`<p class="edition-action"><a href="${href}">${QUESTIONNAIRE_ICON} ${part.label}</a></p>`;
			return html`<p class="edition-link">${part.role === 'about' && `${words.about}: `}<a href="${href}">${part.label}</a></p>`;
		}
		default:
			return part satisfies never;
	}
}

function itemHtml({ title, lang, path, overline, badge, parts }: Item, web: Web): Html {
	return html`<div class="edition-item">${overline.length > 0 && html`<p class="edition-overline">${overline.join(' · ')}</p>`}${badge !== null && html`<p class="edition-badge">${badge}</p>`}<h3${langOf(lang, web.locale)}><a href="${safeHref(path) ?? '/'}">${title}</a></h3>${parts.map((part) => partHtml(part, web))}</div>`;
}

function figure(picture: EditionPicture, web: Web): Html {
	const caption = captionOf(picture, web.locale);
	return html`<figure class="edition-picture">${web.picture(picture)}${caption !== '' && html`<figcaption>${caption}</figcaption>`}</figure>`;
}

function plainPicture({ image, alt }: EditionPicture): Html {
	return html`<img src="/media/${image.file}" alt="${alt}" width="${image.width}" height="${image.height}" loading="lazy" decoding="async">`;
}

function imprint(edition: EditionContent, { words, links }: Web): Html {
	return html`
<footer class="edition-imprint" aria-labelledby="imprint"><h2 id="imprint">${words.imprint}</h2>${imprintLines(edition).map((line) => html`<p>${line}</p>`)}<ul>
<li><a href="${links.webUrl}">${words.permanentAddress}</a></li>
<li><a href="${links.pdfUrl}">${words.printEdition}</a></li>
<li><a href="${links.subscribeUrl}">${words.subscribe}</a></li>
</ul></footer>`;
}
