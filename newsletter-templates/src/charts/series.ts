/** Small multiples: one panel of columns for each series, all on one scale, over the same run of time. */
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Cell, ChartText, Datum } from './chart.ts';
import { CHART_WIDTH, drawing, LABEL_SIZE, LINE_HEIGHT, langOf, MARK_COLOUR, table } from './chart.ts';
import { tenths, textWidth, wrapText } from './text.ts';

export interface SeriesData extends ChartText {
	/** What the rows of the table are. */
	head: string;
	/** The run of time, oldest first: as short as it stands below a column, as a table says it, and its list. */
	times: readonly (Pick<Datum, 'href'> & { short: string; long: string })[];
	/** One number for each time. */
	series: readonly (Pick<Datum, 'label' | 'lang'> & { numbers: readonly Pick<Datum, 'value' | 'shown'>[] })[];
}

/** A drawing shows the newest; the table shows all. */
const MOST_COLUMNS = 8;
const COLUMNS_HEIGHT = 70;
const SMALL_SIZE = 12;
const PANEL_GAP = 18;
const LABEL_GAP = 6;

/** Panels stand two beside each other where there are several. */
export function seriesChart(data: SeriesData): Html {
	const across = data.series.length > 1 ? 2 : 1;
	const width = (CHART_WIDTH - (across - 1) * PANEL_GAP) / across;
	const newest = -MOST_COLUMNS;
	const most = Math.max(1, ...data.series.flatMap(({ numbers }) => numbers.slice(newest).map(({ value }) => value)));
	const names = data.series.map(({ label }) => wrapText(label, { width, size: LABEL_SIZE }));
	const times = data.times.slice(newest);
	let y = 0;
	const panels: Html[] = [];
	for (let first = 0; first < data.series.length; first += across) {
		const row = data.series.slice(first, first + across);
		const nameHeight = Math.max(...names.slice(first, first + across).map(({ length }) => length)) * LINE_HEIGHT;
		const base = y + nameHeight + SMALL_SIZE + 6 + COLUMNS_HEIGHT;
		row.forEach((series, column) => {
			const left = column * (width + PANEL_GAP);
			const lines = names[first + column] ?? [];
			panels.push(
				html`${lines.map(
					(line, index) =>
						html`<text x="${left}" y="${y + (index + 1) * LINE_HEIGHT - 5}"${langOf(series)}>${line}</text>`,
				)}${columns({ numbers: series.numbers.slice(newest), times, left, width, base, most })}`,
			);
		});
		y = base + SMALL_SIZE + 10 + PANEL_GAP;
	}
	return drawing(data, Math.max(1, y - PANEL_GAP), panels);
}

interface Panel {
	numbers: SeriesData['series'][number]['numbers'];
	times: SeriesData['times'];
	left: number;
	width: number;
	/** Where the columns stand. */
	base: number;
	most: number;
}

function columns({ numbers, times, left, width, base, most }: Panel): Html {
	const step = width / Math.max(1, numbers.length);
	const thickness = Math.min(28, step * 0.7);
	const middle = (index: number) => tenths(left + (index + 0.5) * step);
	const isNamed = namedTimes(times, step);
	return html`<path class="axis" d="M${tenths(left)} ${base + 0.5}h${tenths(width)}" stroke="currentColor"/>${numbers.map(
		({ value, shown }, index) => {
			const height = tenths((value / most) * COLUMNS_HEIGHT);
			return html`<rect class="mark" x="${tenths(middle(index) - thickness / 2)}" y="${tenths(base - height)}" width="${tenths(thickness)}" height="${height}" fill="${MARK_COLOUR}"/><text x="${middle(index)}" y="${tenths(base - height - 4)}" font-size="${SMALL_SIZE}" text-anchor="middle">${shown}</text>`;
		},
	)}${times.map(({ short }, index) => {
		if (!isNamed(index)) return null;
		// The first and the last would reach out of the panel where columns are narrow.
		const half = textWidth(short, SMALL_SIZE) / 2;
		const x = tenths(Math.min(Math.max(middle(index), left + half), left + width - half));
		return html`<text x="${x}" y="${base + SMALL_SIZE + 5}" font-size="${SMALL_SIZE}" text-anchor="middle">${short}</text>`;
	})}`;
}

/**
 * Every time, or every second, third, … counted from the newest, so that no name meets the next, even where the names at
 * both ends are moved inwards.
 */
function namedTimes(times: Panel['times'], step: number): (index: number) => boolean {
	const widest = Math.max(0, ...times.map(({ short }) => textWidth(short, SMALL_SIZE)));
	const needed = widest + LABEL_GAP + Math.max(0, widest - step);
	const every = Math.max(1, Math.ceil(needed / step));
	return (index) => (times.length - 1 - index) % every === 0;
}

/** Newest first, as people look for it. */
export function seriesTable({ title, head, times, series }: SeriesData): Html {
	const rows = times.map(({ long, href }, index): Cell[] => [
		{ shown: long, ...(href === undefined ? {} : { href }) },
		...series.map(({ numbers }) => ({ shown: numbers[index]?.shown ?? '' })),
	]);
	return table({ caption: title, heads: [head, ...series.map(({ label }) => label)], rows: rows.reverse() });
}
