/**
 * What all charts share: the frame of a drawing and its twin, a table of the same numbers.
 *
 * A chart is 320 units wide, so that its type is as large as the text around it on a phone. Colours are attributes,
 * which any style sheet of the page overrules by the class names; text takes the colour around it.
 */
import type { Html, HtmlValue } from '../html.ts';
import { html } from '../html.ts';

export const CHART_WIDTH = 320;
/** Sizes in units of the drawing. */
export const LABEL_SIZE = 14;
export const LINE_HEIGHT = 20;

/** Of marks when no style sheet says otherwise; 7.6 : 1 on white. */
export const MARK_COLOUR = '#0b5d4a';

export interface ChartText {
	/** Once on a page: the parts of the drawing are named after it. */
	id: string;
	/** What the chart shows, in one line. */
	title: string;
	/** What a reader who does not see the drawing must know: how it is drawn and its main message. */
	description: string;
}

/** A number with its name. `shown` is the number as people read it, in the digits of their language. */
export interface Datum {
	label: string;
	/** Where the label is in another language than the page. */
	lang?: string;
	/** Not negative. */
	value: number;
	shown: string;
	/** An address of the own site, where what was counted is listed. */
	href?: string;
}

/** @param height in units of the drawing */
export function drawing({ id, title, description }: ChartText, height: number, marks: HtmlValue): Html {
	return html`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${CHART_WIDTH} ${Math.ceil(height)}" width="${CHART_WIDTH}" height="${Math.ceil(height)}" font-size="${LABEL_SIZE}" fill="currentColor"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${marks}</svg>`;
}

export interface Table {
	caption: string;
	heads: readonly string[];
	/** The first cell names the row. */
	rows: readonly (readonly Cell[])[];
}
export type Cell = Pick<Datum, 'lang' | 'href'> & { shown: string };

/** The numbers of a chart as a table. */
export function table({ caption, heads, rows }: Table): Html {
	return html`<table><caption>${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(row)}</tbody></table>`;
}

function row([name, ...numbers]: readonly Cell[]): Html {
	return html`<tr>${name && html`<th scope="row"${langOf(name)}>${content(name)}</th>`}${numbers.map(
		(number) => html`<td class="figure"${langOf(number)}>${content(number)}</td>`,
	)}</tr>`;
}

function content({ shown, href }: Cell): HtmlValue {
	return href === undefined ? shown : html`<a href="${href}">${shown}</a>`;
}

export function langOf({ lang }: Pick<Datum, 'lang'>): Html | null {
	return lang === undefined ? null : html` lang="${lang}"`;
}
