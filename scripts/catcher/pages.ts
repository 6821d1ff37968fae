/** The pages of the inbox. They need no script, and nothing from outside of this machine. */
import { formatInstant, formatNumber } from '@mab/cms/domain/text/bangla.ts';
import { isLocale, type Locale, otherLocale } from '@mab/cms/domain/text/locale.ts';
import { type Html, html } from '@mab/newsletter-templates/html.ts';
import type { Attachment } from 'mailparser';
import type { MailSummary } from './store.ts';

const WORDS = {
	bn: {
		language: 'বাংলা',
		title: 'স্থানীয় ডাকবাক্স',
		lead: 'এই যন্ত্র থেকে পাঠানো সব ই-মেইল এখানে থাকে; বাইরে কিছুই যায় না।',
		kept: (count: string) => `${count}টি ই-মেইল আছে, নতুনগুলো আগে।`,
		empty: 'এখনো কোনো ই-মেইল আসেনি। কিছু পাঠিয়ে পাতাটি আবার খুলুন।',
		older: 'আরও পুরোনো',
		newest: 'সবচেয়ে নতুন',
		back: 'সব ই-মেইল',
		from: 'প্রেরক',
		to: 'প্রাপক',
		time: 'সময়',
		size: 'আকার',
		envelope: 'খাম (SMTP)',
		kilobytes: 'কিলোবাইট',
		noSubject: '(বিষয় নেই)',
		nobody: '(ফাঁকা)',
		html: 'এইচটিএমএল',
		htmlFrame: 'ই-মেইলের এইচটিএমএল অংশ',
		whole: 'পুরো পাতায় দেখুন',
		text: 'সাধারণ লেখা',
		attachments: 'সংযুক্তি',
		headers: 'শিরোনাম-লাইন (হেডার)',
		source: 'মূল ফাইল (.eml)',
		none: 'নেই',
		broken: 'ই-মেইলটি খুলে দেখানো গেল না; মূল ফাইলটি দেখুন।',
		missingTitle: 'ই-মেইলটি নেই',
		missing: 'ই-মেইলটি আর রাখা নেই, বা ঠিকানাটি ভুল। শুধু নতুন ই-মেইলগুলো রাখা হয়।',
	},
	en: {
		language: 'English',
		title: 'Local mailbox',
		lead: 'Every mail sent from this machine stays here; nothing goes out.',
		kept: (count: string) => `${count} kept, the newest first.`,
		empty: 'No mail has come yet. Send one and open this page again.',
		older: 'Older',
		newest: 'Newest',
		back: 'All mails',
		from: 'From',
		to: 'To',
		time: 'Time',
		size: 'Size',
		envelope: 'Envelope (SMTP)',
		kilobytes: 'kB',
		noSubject: '(no subject)',
		nobody: '(empty)',
		html: 'HTML',
		htmlFrame: 'HTML part of the mail',
		whole: 'Show on a page of its own',
		text: 'Plain text',
		attachments: 'Attachments',
		headers: 'Header lines',
		source: 'Source (.eml)',
		none: 'None',
		broken: 'This mail could not be taken apart; look at its source.',
		missingTitle: 'No such mail',
		missing: 'This mail is no longer kept, or the address is wrong. Only the newest are kept.',
	},
} as const;

/** A page of the list is a screen or three on a phone, and quick to make. */
const MAILS_ON_A_PAGE = 50;

const KILOBYTE = 1024;

/** Letters for a machine that has no Bangla, in our pages and in mails, which themselves bring none. */
export const BANGLA_FACE = `@font-face{font-family:"Noto Sans Bengali";font-display:swap;src:local("Noto Sans Bengali"),local("Nirmala UI"),url("/bangla.woff2") format("woff2");unicode-range:U+0964-0965,U+0980-09FE,U+200C-200D,U+25CC}`;

export const STYLE = `
${BANGLA_FACE}
:root{color-scheme:light dark;--paper:#fbf7ee;--sheet:#fffdf8;--ink:#1e2521;--soft:#55605a;--line:#857e69;--green:#0b5d4a;--thread:#a63a24;--focus:#1d4fd8}
@media (prefers-color-scheme:dark){:root{--paper:#131916;--sheet:#1b2420;--ink:#ebe6da;--soft:#aeb8b0;--line:#7f8d84;--green:#8ad6b7;--thread:#f0a48f;--focus:#9dbdff}}
*{box-sizing:border-box}
html{font:1rem/1.6 "Noto Sans Bengali",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
:lang(bn){line-height:1.7}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
header,main{max-width:60rem;margin-inline:auto;padding:0 clamp(1rem,4vw,2.5rem)}
header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;padding-block:.5rem;border-bottom:2px dashed var(--thread)}
a{color:var(--green);text-underline-offset:.2em}
header a,nav a,.open{display:inline-flex;align-items:center;min-height:2.75rem}
header a:first-child{color:inherit;text-decoration:none;font-size:1.1rem}
h1{margin:1.25rem 0 .5rem;font-size:clamp(1.4rem,1.1rem + 1.6vw,2rem);line-height:1.4}
h2{margin:1.75rem 0 .5rem;font-size:1.2rem}
:is(h1,h2):lang(bn){font-weight:600}
.soft{color:var(--soft)}
nav{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.mails{margin:1rem 0;padding:0;list-style:none;border-top:1px solid var(--line)}
.mails li{position:relative;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;padding:.6rem .75rem;border-bottom:1px solid var(--line)}
.mails li:hover{background:var(--sheet)}
.mails a{grid-column:1/-1;font-size:1.05rem}
.mails a::after{content:"";position:absolute;inset:0}
.mails span{color:var(--soft);font-size:.92rem}
.mails .who{grid-column:1/-1}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem 1rem;margin:0}
dt{color:var(--soft)}dd{margin:0}
@media (max-width:30rem){dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.4rem}}
iframe{display:block;width:100%;height:75vh;background:#fff;border:1px solid var(--line);border-radius:3px}
pre{margin:0;padding:1rem;white-space:pre-wrap;font:inherit;background:var(--sheet);border:1px solid var(--line);border-radius:3px}
pre.lines{font:.85rem/1.5 ui-monospace,Menlo,Consolas,monospace}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
`;

interface Frame {
	locale: Locale;
	title: string;
	/** The same page in the other language. */
	otherHref: string;
	main: Html;
}

function frame({ locale, title, otherHref, main }: Frame): string {
	const words = WORDS[locale];
	const other = otherLocale(locale);
	return html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · ${words.title}</title><link rel="preload" href="/bangla.woff2" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/${locale}/">${words.title}</a><a href="${otherHref}" lang="${other}" hreflang="${other}">${WORDS[other].language}</a></header>
<main>${main}</main></body>
</html>
`.toString();
}

const sizeText = (bytes: number, locale: Locale): string =>
	`${formatNumber(Math.max(1, Math.round(bytes / KILOBYTE)), locale)} ${WORDS[locale].kilobytes}`;

function listItem(mail: MailSummary, locale: Locale): Html {
	const words = WORDS[locale];
	return html`<li><a href="/${locale}/mails/${mail.id}/">${mail.subject || words.noSubject}</a><span class="who">${mail.from || words.nobody} → ${mail.to || mail.recipients.join(', ') || words.nobody}</span><span><time datetime="${mail.receivedAt}">${formatInstant(mail.receivedAt, locale)}</time></span><span>${sizeText(mail.sizeBytes, locale)}</span></li>`;
}

/** @param before the id of the mail after which this page goes on; `null` for the newest. */
export function listPage(mails: readonly MailSummary[], locale: Locale, before: string | null): string {
	const words = WORDS[locale];
	const rest = before === null ? mails : mails.filter(({ id }) => id < before);
	const shown = rest.slice(0, MAILS_ON_A_PAGE);
	const last = shown.at(-1);
	const isMore = rest.length > shown.length && last !== undefined;
	const query = before === null ? '' : `?before=${before}`;
	return frame({
		locale,
		title: words.title,
		otherHref: `/${otherLocale(locale)}/${query}`,
		main: html`<h1>${words.title}</h1><p>${words.lead}</p>
${mails.length === 0 ? html`<p>${words.empty}</p>` : html`<p class="soft">${words.kept(formatNumber(mails.length, locale))}</p>`}
${shown.length > 0 && html`<ul class="mails">${shown.map((mail) => listItem(mail, locale))}</ul>`}
<nav>${before !== null && html`<a href="/${locale}/">${words.newest}</a>`}${isMore && html`<a href="/${locale}/?before=${last.id}">${words.older}</a>`}</nav>`,
	});
}

/** What is left of a mail once it is taken apart. */
export interface OpenedMail {
	hasHtml: boolean;
	text: string | null;
	attachments: readonly Pick<Attachment, 'filename' | 'contentType' | 'size'>[];
	/** The header lines as they came. */
	head: string;
	/** What `Content-Language` says. */
	language: string | null;
	/** Could not be parsed. */
	isBroken: boolean;
}

const langOf = ({ language }: OpenedMail): Html | null => (isLocale(language) ? html` lang="${language}"` : null);

function facts(mail: MailSummary, locale: Locale): Html {
	const words = WORDS[locale];
	const envelope = `${mail.sender || words.nobody} → ${mail.recipients.join(', ') || words.nobody}`;
	const rows: [string, string][] = [
		[words.from, mail.from || words.nobody],
		[words.to, mail.to || words.nobody],
		[words.envelope, envelope],
		[words.time, formatInstant(mail.receivedAt, locale)],
		[words.size, sizeText(mail.sizeBytes, locale)],
	];
	return html`<dl>${rows.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}

function attachmentList(opened: OpenedMail, locale: Locale): Html {
	const words = WORDS[locale];
	if (opened.attachments.length === 0) return html`<p>${words.none}</p>`;
	return html`<ul>${opened.attachments.map(
		({ filename, contentType, size }) =>
			html`<li>${filename ?? words.nobody} <span class="soft">${contentType}, ${sizeText(size, locale)}</span></li>`,
	)}</ul>`;
}

/**
 * Links of the mail open in a tab of their own, as they do in a mail program; scripts and forms do not work, as there.
 */
export const FRAME_RIGHTS = 'allow-popups allow-popups-to-escape-sandbox';

export function mailPage(mail: MailSummary, opened: OpenedMail, locale: Locale): string {
	const words = WORDS[locale];
	const lang = langOf(opened);
	const htmlPart = html`<iframe title="${words.htmlFrame}" src="/mails/${mail.id}.html" sandbox="${FRAME_RIGHTS}"></iframe>
<a class="open" href="/mails/${mail.id}.html">${words.whole}</a>`;
	return frame({
		locale,
		title: mail.subject || words.noSubject,
		otherHref: `/${otherLocale(locale)}/mails/${mail.id}/`,
		main: html`<nav><a href="/${locale}/">← ${words.back}</a><a href="/mails/${mail.id}.eml">${words.source}</a></nav>
<h1${lang}>${mail.subject || words.noSubject}</h1>${facts(mail, locale)}
${opened.isBroken && html`<p>${words.broken}</p>`}
<h2>${words.html}</h2>${opened.hasHtml ? htmlPart : html`<p>${words.none}</p>`}
<h2>${words.text}</h2>${opened.text === null ? html`<p>${words.none}</p>` : html`<pre${lang}>${opened.text}</pre>`}
<h2>${words.attachments}</h2>${attachmentList(opened, locale)}
<h2>${words.headers}</h2><pre class="lines" lang="en">${opened.head}</pre>`,
	});
}

export function missingPage(locale: Locale): string {
	const words = WORDS[locale];
	return frame({
		locale,
		title: words.missingTitle,
		otherHref: `/${otherLocale(locale)}/`,
		main: html`<h1>${words.missingTitle}</h1><p>${words.missing}</p><nav><a href="/${locale}/">${words.back}</a></nav>`,
	});
}
