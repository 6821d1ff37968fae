/** Horizontal bars: how much of each kind there is. */
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { ChartText, Datum } from './chart.ts';
import { CHART_WIDTH, drawing, LABEL_SIZE, LINE_HEIGHT, langOf, MARK_COLOUR, table } from './chart.ts';
import { tenths, textWidth, wrapText } from './text.ts';

export interface BarData extends ChartText {
	/** Of the columns of the table. */
	heads: readonly [name: string, value: string];
	bars: readonly Datum[];
}

const BAR_HEIGHT = 12;
const ROW_GAP = 10;
const VALUE_GAP = 6;

/** Each name stands above its bar and each number behind it, so that the length of neither cuts the other. */
export function barChart(data: BarData): Html {
	const numberWidth = Math.max(0, ...data.bars.map(({ shown }) => textWidth(shown, LABEL_SIZE)));
	const longest = CHART_WIDTH - numberWidth - VALUE_GAP;
	const most = Math.max(1, ...data.bars.map(({ value }) => value));
	let y = 0;
	const rows = data.bars.map((bar) => {
		const lines = wrapText(bar.label, { width: CHART_WIDTH, size: LABEL_SIZE });
		const top = y;
		const barTop = top + lines.length * LINE_HEIGHT + 2;
		y = barTop + BAR_HEIGHT + ROW_GAP;
		// Nothing is a line, not a gap: the reader sees that it was counted.
		const length = tenths(Math.max(1, (bar.value / most) * longest));
		return html`${lines.map(
			(line, index) => html`<text y="${top + (index + 1) * LINE_HEIGHT - 5}"${langOf(bar)}>${line}</text>`,
		)}<rect class="mark" y="${barTop}" width="${length}" height="${BAR_HEIGHT}" fill="${MARK_COLOUR}"/><text x="${tenths(length + VALUE_GAP)}" y="${barTop + BAR_HEIGHT - 1}">${bar.shown}</text>`;
	});
	return drawing(data, Math.max(1, y - ROW_GAP), rows);
}

export function barTable({ title, heads, bars }: BarData): Html {
	return table({
		caption: title,
		heads,
		rows: bars.map(({ label, lang, shown, href }) => [
			{ shown: label, ...(lang === undefined ? {} : { lang }), ...(href === undefined ? {} : { href }) },
			{ shown },
		]),
	});
}
