/** One bar divided: the parts of a whole. Each part has a pattern of its own, so that the drawing needs no colour. */
import type { Html, HtmlValue } from '../html.ts';
import { html } from '../html.ts';
import type { ChartText, Datum } from './chart.ts';
import { CHART_WIDTH, drawing, LABEL_SIZE, LINE_HEIGHT, langOf, MARK_COLOUR, table } from './chart.ts';
import { tenths, wrapText } from './text.ts';

export interface PartsData extends ChartText {
	/** Of the columns of the table. */
	heads: readonly [name: string, value: string, share: string];
	/** At most as many as there are patterns. `share` is the percentage as people read it. */
	parts: readonly (Datum & { share: string })[];
}

const BAR_HEIGHT = 30;
const SWATCH = 16;
const SWATCH_GAP = 8;
const ROW_GAP = 6;

/** What fills a part, by its place; drawn in a square of eight units on an empty ground. */
const PATTERNS: readonly HtmlValue[] = [
	html`<rect class="mark" width="8" height="8" fill="${MARK_COLOUR}"/>`,
	html`<path class="stroke" d="M-2 10 10-2M-2 2 2-2M6 10l4-4" stroke="${MARK_COLOUR}" stroke-width="2.4"/>`,
	null,
	html`<circle class="mark" cx="4" cy="4" r="1.7" fill="${MARK_COLOUR}"/>`,
	html`<path class="stroke" d="M0 4h8" stroke="${MARK_COLOUR}" stroke-width="2"/>`,
];
export const MOST_PARTS = PATTERNS.length;

/** @throws when there are more parts than patterns: two parts that look alike would be a wrong drawing */
export function partsChart(data: PartsData): Html {
	const { id, parts } = data;
	if (parts.length > MOST_PARTS)
		throw new Error(`The chart ${id} has ${parts.length} parts; it can show ${MOST_PARTS}.`);
	const whole = parts.reduce((sum, { value }) => sum + value, 0);
	let x = 0;
	const segments = parts.map(({ value }, index) => {
		const width = whole === 0 ? 0 : (value / whole) * CHART_WIDTH;
		const left = x;
		x += width;
		return width === 0 ? null : box({ x: left, y: 0, width, height: BAR_HEIGHT, pattern: patternId(id, index) });
	});
	let y = BAR_HEIGHT + 10;
	const legend = parts.map((part, index) => {
		const left = SWATCH + SWATCH_GAP;
		const lines = wrapText(`${part.label}: ${part.shown} (${part.share})`, {
			width: CHART_WIDTH - left,
			size: LABEL_SIZE,
		});
		const top = y;
		y += lines.length * LINE_HEIGHT + ROW_GAP;
		return html`${box({ x: 0, y: top + 1, width: SWATCH, height: SWATCH, pattern: patternId(id, index) })}${lines.map(
			(line, row) => html`<text x="${left}" y="${top + (row + 1) * LINE_HEIGHT - 5}"${langOf(part)}>${line}</text>`,
		)}`;
	});
	return drawing(data, y - ROW_GAP, [
		html`<defs>${parts.map(
			(_, index) =>
				html`<pattern id="${patternId(id, index)}" width="8" height="8" patternUnits="userSpaceOnUse">${PATTERNS[index]}</pattern>`,
		)}</defs>`,
		segments,
		legend,
	]);
}

const patternId = (id: string, index: number) => `${id}-pattern-${index + 1}`;

function box({
	x,
	y,
	width,
	height,
	pattern,
}: Record<'x' | 'y' | 'width' | 'height', number> & { pattern: string }): Html {
	return html`<rect class="stroke" x="${tenths(x)}" y="${y}" width="${tenths(width)}" height="${height}" fill="url(#${pattern})" stroke="${MARK_COLOUR}"/>`;
}

export function partsTable({ title, heads, parts }: PartsData): Html {
	return table({
		caption: title,
		heads,
		rows: parts.map(({ label, lang, shown, share, href }) => [
			{ shown: label, ...(lang === undefined ? {} : { lang }), ...(href === undefined ? {} : { href }) },
			{ shown },
			{ shown: share },
		]),
	});
}
