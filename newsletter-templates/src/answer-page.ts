/**
 * The page that answers a form: what went wrong, or that it arrived. The CMS sends it while the site is files, so it
 * carries all it needs: the colours of the site, no script, and a font only for devices that have no Bangla. Its looks
 * follow site/src/styles.
 */
import { type FormView, formHtml, problemSummary } from './form.ts';
import { type Html, html } from './html.ts';

export interface AnswerPage {
	lang: 'bn' | 'en';
	title: string;
	siteName: string;
	homeHref: string;
	/** Bangla letters (WOFF2) for a device without any. */
	fontHref: string;
	/** Sentences under the title. */
	paragraphs: readonly string[];
	/** The same in the other language, where nobody knows which one the reader has. */
	otherLanguage: { lang: 'bn' | 'en'; title: string; paragraphs: readonly string[] } | null;
	/** Something to keep: a ticket number. */
	highlight: { label: string; value: string } | null;
	/** What is known, name by name. */
	facts?: readonly { label: string; value: string }[];
	/** The form again, filled as it was sent. */
	form: { view: FormView; problemsTitle: string } | null;
	/** Each posts nothing but itself to one of our own addresses; the first is the one that the page is about. */
	buttons?: readonly { action: string; label: string }[];
	links: readonly { href: string; label: string }[];
}

const fontFace = (href: string): Html => html`
@font-face{font-family:"Noto Sans Bengali";font-display:swap;src:local("Noto Sans Bengali"),local("Nirmala UI"),local("Kohinoor Bangla"),url("${href}") format("woff2");unicode-range:U+0964-0965,U+0980-09FE,U+200C-200D,U+25CC}`;

const STYLE = html`
:root{color-scheme:light dark;--paper:#fbf7ee;--sheet:#fffdf8;--tint:#ecf0e2;--ink:#1e2521;--soft:#55605a;--line:#857e69;--green:#0b5d4a;--on-green:#fffdf8;--thread:#a63a24;--focus:#1d4fd8}
@media (prefers-color-scheme:dark){:root{--paper:#131916;--sheet:#1b2420;--tint:#21302a;--ink:#ebe6da;--soft:#aeb8b0;--line:#7f8d84;--green:#8ad6b7;--on-green:#10201a;--thread:#f0a48f;--focus:#9dbdff}}
*{box-sizing:border-box}
html{font:1.0625rem/1.65 "Noto Sans Bengali",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
:lang(bn){line-height:1.75}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:break-word}
header,main{max-width:44rem;margin-inline:auto;padding:0 clamp(1rem,4vw,2.5rem)}
header{padding-block:.5rem;border-bottom:2px dashed var(--thread)}
header a,nav a,.error-summary a{display:inline-flex;align-items:center;min-height:2.75rem;color:var(--green)}
header a{color:inherit;text-decoration:none;font-size:1.1rem}
h1{margin:1.5rem 0 .75rem;font-size:clamp(1.6rem,1.15rem + 2.2vw,2.3rem);line-height:1.35}
h2{margin:0 0 .5rem;font-size:1.25rem;line-height:1.4}
:is(h1,h2,strong):lang(bn){font-weight:400}
p,ul{margin:0 0 1rem}ul{padding-inline-start:1.35em}
.other{margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--line)}
.ticket{padding:1rem 1.5rem;background:var(--tint);border-inline-start:4px solid var(--green)}
.ticket strong{display:block;font-size:1.5rem;letter-spacing:.04em}
nav{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin-block:1.5rem}
.field,.choices{min-width:0;margin:0 0 1.5rem;padding:0;border:0}
.field>label,.choices>legend{display:block;margin-bottom:.25rem;padding:0;font-size:1.14rem;line-height:1.45}
.optional,.hint{color:var(--soft);font-size:.92rem}.hint{margin-bottom:.5rem}
input:not([type=checkbox],[type=radio]),select,textarea{display:block;width:100%;min-height:2.75rem;padding:.45rem .7rem;font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--line);border-radius:3px}
textarea{min-height:8rem;resize:vertical}
[type=checkbox],[type=radio]{width:1.5rem;height:1.5rem;margin:.65rem 0 0;accent-color:var(--green)}
.choice{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 .75rem}
.choice label{min-height:2.75rem;padding-block:.5rem}
.error{margin:0 0 .5rem;color:var(--thread)}.error::before{content:"! ";font-weight:700}
.wrong{padding-inline-start:1rem;border-inline-start:4px solid var(--thread)}
.wrong :is(input,select,textarea){border:2px solid var(--thread)}
.error-summary{margin-bottom:2.5rem;padding:1rem 1.5rem;border:3px solid var(--thread);background:var(--sheet)}
.error-summary a{color:var(--thread)}.error-summary ul{margin:0}
.button{min-height:2.75rem;padding:.35rem 1rem;font:inherit;color:var(--on-green);background:var(--green);border:1px solid var(--green);border-radius:3px;cursor:pointer}
.press{margin:0 0 1.5rem}
.press:first-of-type .button{width:100%;min-height:3.75rem;font-size:1.25rem;line-height:1.4}
dl{margin:0 0 1.5rem}dt{color:var(--soft);font-size:.92rem}dd{margin:0 0 .75rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
a{text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
`;

const paragraphsHtml = (paragraphs: readonly string[]): Html => html`${paragraphs.map((text) => html`<p>${text}</p>`)}`;

/** A whole document. */
export function answerPage(page: AnswerPage): string {
	const { lang, title, siteName, homeHref, fontHref, paragraphs, otherLanguage, highlight, form, links } = page;
	const { facts = [], buttons = [] } = page;
	const other =
		otherLanguage !== null &&
		html`<div class="other" lang="${otherLanguage.lang}"><h2>${otherLanguage.title}</h2>${paragraphsHtml(otherLanguage.paragraphs)}</div>`;
	const ticket =
		highlight !== null && html`<p class="ticket">${highlight.label} <strong>${highlight.value}</strong></p>`;
	const again = form !== null && html`${problemSummary(form.view, form.problemsTitle)}${formHtml(form.view)}`;
	const known =
		facts.length > 0 && html`<dl>${facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
	const presses = buttons.map(
		({ action, label }) =>
			html`<form class="press" method="post" action="${action}"><button class="button" type="submit">${label}</button></form>`,
	);
	const ways =
		links.length > 0 && html`<nav>${links.map(({ href, label }) => html`<a href="${href}">${label}</a>`)}</nav>`;
	return html`<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} · ${siteName}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml"><style>${fontFace(fontHref)}${STYLE}</style></head>
<body><header><a href="${homeHref}">${siteName}</a></header>
<main><h1>${title}</h1>${paragraphsHtml(paragraphs)}${ticket}${known}${again}${presses}${other}${ways}</main></body>
</html>
`.toString();
}
