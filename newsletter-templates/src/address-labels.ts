/** Address labels as a document that an office prints: three by eight on A4, without a script and without the network. */
import { type Html, html } from './html.ts';

export interface AddressLabels {
	lang: 'bn' | 'en';
	title: string;
	/** Bangla letters (WOFF2) as a `data:` address: the file is opened away from any site. */
	fontHref: string;
	/** Sheets of at most 24 labels. */
	sheets: readonly { lines: readonly string[]; copies: string }[][];
	/** Shown when there is none. */
	empty: string;
}

/** Printers cannot reach the outer 4 mm. */
const style = (fontHref: string): Html => html`
@font-face{font-family:"Noto Sans Bengali";src:url("${fontHref}") format("woff2");unicode-range:U+0964-0965,U+0980-09FE,U+200C-200D,U+25CC}
@page{size:A4;margin:0}
*{box-sizing:border-box}
body{margin:0;color:#000;background:#fff;font:10.5pt/1.35 "Noto Sans Bengali","Segoe UI",Arial,sans-serif}
.sheet{display:grid;grid-template:repeat(8,37mm)/repeat(3,70mm);width:210mm;height:296mm;break-after:page}
.sheet:last-child{break-after:auto}
.label{position:relative;padding:4mm 5mm;overflow:hidden;overflow-wrap:anywhere}
.label p{margin:0}
.label p:first-child{font-size:8pt}
.copies{position:absolute;right:5mm;bottom:3mm;font-size:8pt}
@media screen{body{background:#e8e8e8}.sheet{margin:8mm auto;background:#fff}.label{outline:1px dotted #999}}`;

export function addressLabels({ lang, title, fontHref, sheets, empty }: AddressLabels): string {
	return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style(fontHref)}</style></head>
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
