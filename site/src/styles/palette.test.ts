/** WCAG 2.2 contrast of every pair of colours that the styles put together, in each scheme. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheets = ['site.css', 'data.css'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));
/** The print rules stand last in each sheet. */
const screen = sheets.map((css) => css.split('@media print')[0] ?? '').join('\n');
const paper = sheets.map((css) => css.split('@media print')[1] ?? '').join('\n');

type Palette = Record<string, string>;

/** The custom properties that are colours, in the `:root` rules that `guard` stands before. */
function palette(css: string, guard: string): Palette {
	const colours: Palette = {};
	for (const [, before = '', body = ''] of css.matchAll(/(@media [^{]+\{\s*)?:root \{([^}]*)\}/g)) {
		if (!before.includes(guard) || (guard === '' && before !== '')) continue;
		for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)) colours[name] = value;
	}
	return colours;
}

const DARK = 'prefers-color-scheme: dark';
const light = palette(screen, '');
const dark = { ...light, ...palette(screen, DARK) };
const print = { ...light, ...palette(paper, '') };

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
	const digits =
		colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g);
	const [red = 0, green = 0, blue = 0] = (digits ?? [])
		.map((pair) => Number.parseInt(pair, 16) / 255)
		.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (bright + 0.05) / (dim + 0.05);
}

const BACKGROUNDS = ['paper', 'sheet', 'tint'] as const;
/** AA for text: 4.5. */
const LETTERING: [string, readonly string[]][] = [
	['ink', [...BACKGROUNDS, 'mark']],
	['soft', BACKGROUNDS],
	['green', BACKGROUNDS],
	['thread', BACKGROUNDS],
	['gold', BACKGROUNDS],
	['on-green', ['green']],
	['on-low', ['m0', 'm1', 'm2']],
	['on-high', ['m3', 'm4']],
];
/** AA for what is not text but must be seen: 3. */
const SHAPES: [string, readonly string[]][] = [
	['line', ['paper', 'sheet']],
	['focus', BACKGROUNDS],
	['c1', ['paper', 'sheet']],
	['c2', ['paper', 'sheet']],
	['c3', ['paper', 'sheet']],
	['c4', ['paper', 'sheet']],
];

describe.each([
	['light', light],
	['dark', dark],
	['print', print],
] as const)('in %s', (scheme, colours) => {
	const pairs = [
		...LETTERING.map((pair) => ({ pair, least: 4.5 })),
		...SHAPES.map((pair) => ({ pair, least: 3 })),
	].flatMap(({ pair: [front, backs], least }) => backs.map((back) => ({ front, back, least })));
	/** Paper has no focus, and what is filled with green on a screen is only outlined on paper. */
	const onPaper = pairs.filter(({ front }) => front !== 'focus' && front !== 'on-green');

	test.each(scheme === 'print' ? onPaper : pairs)('$front on $back reaches $least', ({ front, back, least }) => {
		const [one, other] = [colours[front], colours[back]];
		if (one === undefined || other === undefined) throw new Error(`--${front} or --${back} is not a colour token.`);
		expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
	});
});

test('a scheme leaves no colour of the page to the other scheme', () => {
	expect(Object.keys(palette(screen, DARK)).sort()).toEqual(Object.keys(light).sort());
});
