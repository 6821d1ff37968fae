/**
 * Address labels as a document that an office prints: three by eight on A4. As every document for one person it asks for
 * nothing but the Bangla letters, which the printer has (scripts/publisher/makers/pdf.ts).
 */
import { type Html, html } from './html.ts';

export interface AddressLabels {
	lang: 'bn' | 'en';
	title: string;
	/** Sheets of at most 24 labels. */
	sheets: readonly { lines: readonly string[]; copies: string }[][];
	/** Shown when there is none. */
	empty: string;
}

/** Printers cannot reach the outer 4 mm. */
const STYLE: Html = html`
@font-face{font-family:"Bangla";src:url("/bangla.woff2") format("woff2");unicode-range:U+0964-0965,U+0980-09FE,U+200C-200D,U+25CC}
@page{size:A4;margin:0}
*{box-sizing:border-box}
body{margin:0;color:#000;background:#fff;font:10.5pt/1.35 "Bangla",Arial,sans-serif}
.sheet{display:grid;grid-template:repeat(8,37mm)/repeat(3,70mm);width:210mm;height:296mm;break-after:page}
.sheet:last-child{break-after:auto}
.label{position:relative;padding:4mm 5mm;overflow:hidden;overflow-wrap:anywhere}
.label p{margin:0}
.label p:first-child{font-size:8pt}
.copies{position:absolute;right:5mm;bottom:3mm;font-size:8pt}`;

export function addressLabels({ lang, title, sheets, empty }: AddressLabels): string {
	return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body>${sheets.length === 0 && html`<p>${empty}</p>`}${sheets.map(
		(labels) => html`
<div class="sheet">${labels.map(label)}</div>`,
	)}
</body></html>
`.toString();
}

function label({ lines, copies }: AddressLabels['sheets'][number][number]): Html {
	return html`<div class="label">${lines.map((line) => html`<p>${line}</p>`)}<p class="copies">${copies}</p></div>`;
}
