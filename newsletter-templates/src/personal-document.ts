/**
 * A document on A4 that is printed for one person: a letter, a receipt. The page asks for nothing but the Bangla
 * letters, which the printer has (scripts/publisher/makers/pdf.ts).
 */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type Html, html } from './html.ts';

const STYLE = html`
@font-face{font-family:"Bangla";src:url("/bangla.woff2") format("woff2");unicode-range:U+0964-0965,U+0980-09FE,U+200C-200D,U+25CC}
@page{size:A4;margin:18mm 20mm}
*{box-sizing:border-box}
body{margin:0;font:11pt/1.55 "Bangla",sans-serif;color:#1e2521;overflow-wrap:anywhere}
:lang(bn){line-height:1.7}
h1{margin:0 0 4mm;font-size:15pt;line-height:1.4}
h2{margin:6mm 0 2mm;font-size:12pt;line-height:1.4}
:is(h1,h2,strong,th):lang(bn){font-weight:400}
p,ul,ol,table{margin:0 0 3mm}
.sheet{break-after:page}
.sheet:last-child{break-after:auto}
.head{display:flex;justify-content:space-between;gap:8mm;padding-bottom:3mm;margin-bottom:7mm;border-bottom:.5mm dashed #a63a24}
.head p{margin:0}
.soft{color:#55605a;font-size:9.5pt}
table{width:100%;border-collapse:collapse}
h1,h2{break-after:avoid}
tr{break-inside:avoid}
th,td{padding:2mm 0;border-bottom:.25mm solid #857e69;text-align:start;vertical-align:top}
th{width:32%;padding-inline-end:4mm;font-weight:400;color:#55605a}
.fill td{height:10mm}
.with-code{display:grid;grid-template-columns:1fr 34mm;gap:6mm;align-items:start;margin-top:6mm}
.with-code svg{width:34mm;height:34mm}
.keep{break-inside:avoid}
`;

export interface PersonalDocument {
	lang: Locale;
	title: string;
	/** A word at the foot of every page, beside its number; none where several letters are one document. */
	footer?: string;
	body: Html;
}

/** Chromium counts pages in the digits of the language. */
const COUNTER: Record<Locale, Html> = { bn: html`bengali`, en: html`decimal` };

function pageFooter(lang: Locale, footer: string): Html {
	const style = COUNTER[lang];
	return html`@page{@bottom-left{content:"${footer}";font:8.5pt sans-serif}@bottom-right{content:counter(page,${style}) " / " counter(pages,${style});font:8.5pt "Bangla",sans-serif}}`;
}

export function personalDocument({ lang, title, footer, body }: PersonalDocument): string {
	return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}${footer !== undefined && pageFooter(lang, footer)}</style></head><body>${body}</body></html>
`.toString();
}
