/**
 * The text part of an edition's mail: the same shortened content as the HTML, links as numbers with a list at the end,
 * and no address of a picture (a text that is full of them is taken for advertising).
 */

import type { EditionContent } from '@mab/cms/domain/publication/edition-content.ts';
import { countGraphemes } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { otherLocale } from '@mab/cms/domain/text/locale.ts';
import { compile } from 'html-to-text';
import {
	absoluteUrl,
	type EditionLinks,
	inThisIssue,
	mastheadFacts,
	newsletterName,
	quarterName,
	sectionsOf,
} from '../edition.ts';
import { imprintLines } from '../imprint.ts';
import { paragraph } from '../paragraph.ts';
import type { Item, Part, Writing } from '../section.ts';
import { NEWSLETTER_WORDS } from '../words.ts';
import { writtenBlocks } from '../written.ts';

/** The links of a text in the order in which they are met; an address has one number however often it is met. */
class NumberedLinks {
	readonly #numbers = new Map<string, number>();

	mark(url: string): string {
		const number = this.#numbers.get(url) ?? this.#numbers.size + 1;
		this.#numbers.set(url, number);
		return `[${number}]`;
	}

	lines(): string[] {
		return Array.from(this.#numbers, ([url, number]) => `[${number}] ${url}`);
	}
}

interface TextView {
	locale: Locale;
	siteUrl: string;
	webUrl: string;
	links: NumberedLinks;
	toText: (html: string) => string;
}

export function editionText(edition: EditionContent, links: EditionLinks): string {
	const body = edition.textPart === null ? made(edition, links) : ownWords(edition.textPart);
	return `${body}\n\n${footer(edition.locale, links)}\n`;
}

/** Begins the footer. */
const FOOTER_LINE = '-'.repeat(40);

/** Whoever begins with a copy of the made text has its footer too, whose links belong to nobody. */
function ownWords(textPart: string): string {
	const end = textPart.split(/\r?\n/).indexOf(FOOTER_LINE);
	return (end === -1 ? textPart : textPart.split(/\r?\n/).slice(0, end).join('\n')).trim();
}

function made(edition: EditionContent, links: EditionLinks): string {
	const { locale, title } = edition;
	const words = NEWSLETTER_WORDS[locale];
	const numbered = new NumberedLinks();
	const { siteUrl, webUrl } = links;
	const view: TextView = { locale, siteUrl, webUrl, links: numbered, toText: converter(numbered) };
	const blocks = [
		underlined(newsletterName(locale), '='),
		paragraph([quarterName(edition), ...mastheadFacts(edition)].join(' · ')),
		...(title === null ? [] : [paragraph(title)]),
		paragraph(`${words.viewInBrowser}: ${numbered.mark(webUrl)}`),
		underlined(words.inThisIssue, '='),
		inThisIssue(edition)
			.map(({ title: line }) => paragraph(`* ${line}`))
			.join('\n'),
		...sectionsOf(edition, 'short').flatMap(({ heading, parts }) => [
			underlined(heading, '='),
			...parts.flatMap((part) => partText(part, view)),
		]),
		underlined(words.imprint, '='),
		imprintLines(edition).map(paragraph).join('\n'),
		paragraph(`${words.printEdition}: ${numbered.mark(links.pdfUrl)}`),
		paragraph(`${words.subscribe}: ${numbered.mark(links.subscribeUrl)}`),
	];
	const list = [`${words.links}:`, ...numbered.lines()].join('\n');
	return [...blocks.filter((block) => block !== ''), list].join('\n\n');
}

/** In both languages, because a forwarded mail may reach somebody who reads the other one. */
function footer(locale: Locale, { unsubscribeUrl, preferencesUrl }: EditionLinks): string {
	const own = NEWSLETTER_WORDS[locale];
	const other = NEWSLETTER_WORDS[otherLocale(locale)];
	return [
		FOOTER_LINE,
		paragraph(`${own.reason} ${own.noTracking}`),
		`${own.unsubscribe} / ${other.unsubscribe}:\n${unsubscribeUrl}`,
		`${own.preferences} / ${other.preferences}:\n${preferencesUrl}`,
	].join('\n\n');
}

/** Fits on a phone, and is shorter than the line of the footer, which nobody's heading must be taken for. */
const MAX_RULE_LENGTH = 30;

/** A heading of level 2 is underlined by `=`, one of level 3 by `-`. */
function underlined(text: string, line: '=' | '-'): string {
	const heading = paragraph(text);
	return `${heading}\n${line.repeat(Math.max(3, Math.min(countGraphemes(heading), MAX_RULE_LENGTH)))}`;
}

function partText(part: Part, view: TextView): string[] {
	const words = NEWSLETTER_WORDS[view.locale];
	switch (part.kind) {
		case 'item':
			return itemText(part.item, view);
		case 'writing':
			return writing(part.writing, view);
		case 'quotation':
			return [...writing(part.writing, view), ...(part.from === null ? [] : [paragraph(`— ${part.from}`)])];
		case 'person':
			return [paragraph(`— ${[part.name, ...part.details].filter((one) => one !== null).join(', ')}`)];
		case 'picture':
			return [];
		case 'facts':
		case 'figures': {
			const facts = part.kind === 'facts' ? part.facts : part.figures;
			const list = facts.map(({ label, value }) => paragraph(`* ${label}: ${value}`)).join('\n');
			return part.kind === 'facts' ? [list] : [list, paragraph(part.note)];
		}
		case 'results':
			return [
				part.rows
					.map(({ indicator, before, now }) =>
						paragraph(`* ${indicator}: ${words.results.before} ${before}; ${words.results.now} ${now}`),
					)
					.join('\n'),
			];
		case 'labelled':
			return part.entries.flatMap(({ label, writing: text }) => {
				const [first = '', ...rest] = writing(text, view);
				return [`${label}:\n${first}`, ...rest];
			});
		case 'pilots':
			return [
				part.pilots
					.map(({ municipality, light, text }) => paragraph(`* ${municipality} (${words.lights[light]}): ${text}`))
					.join('\n'),
			];
		case 'note':
			return [paragraph(`${part.label}: ${part.text}`)];
		case 'link': {
			const mark = view.links.mark(absoluteUrl(view.siteUrl, part.path));
			return [paragraph(`${part.role === 'about' ? `${words.about}: ` : ''}${part.label} ${mark}`)];
		}
		default:
			return part satisfies never;
	}
}

function itemText({ title, path, overline, badge, parts }: Item, view: TextView): string[] {
	const mark = view.links.mark(absoluteUrl(view.siteUrl, path));
	const place = [...overline, ...(badge === null ? [] : [badge])].join(' · ');
	// A link to the page of the entry itself says nothing that the mark does not.
	const own = parts.filter((part) => !(part.kind === 'link' && part.path === path));
	return [underlined(title, '-'), paragraph(`${place} ${mark}`.trim()), ...own.flatMap((part) => partText(part, view))];
}

/** Paragraphs of what somebody wrote. */
function writing(text: Writing, view: TextView): string[] {
	return view
		.toText(writtenBlocks(text, { baseUrl: view.webUrl }).join(''))
		.split(/\n{2,}/)
		.map((block) => block.split('\n').map(paragraph).join('\n'))
		.filter((block) => block.trim() !== '');
}

/** HTML of `markdown` as text, with a number in the place of each link. */
function converter(links: NumberedLinks): (html: string) => string {
	return compile({
		wordwrap: false,
		selectors: [
			{ selector: 'a', format: 'numberedLink' },
			...['h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
			{ selector: 'table', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
			{ selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
			...['td + td', 'th + th'].map((selector) => ({ selector, format: 'laterCell' })),
		],
		formatters: {
			numberedLink(element, walk, builder) {
				walk(element.children, builder);
				builder.addInline(` ${links.mark(element.attribs.href ?? '')}`);
			},
			laterCell(element, walk, builder) {
				builder.addInline(' · ');
				walk(element.children, builder);
			},
		},
	});
}
