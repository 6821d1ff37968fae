/**
 * How wide a text is, roughly: for pages that are laid out for paper before anything measures them. The widths are
 * those of Hind Siliguri (Chromium 156), the face of the sheets, rounded up by kind of character.
 */

/** In em. The first kind that a character belongs to counts. */
const WIDTHS: readonly [RegExp, number][] = [
	// A consonant after a hasanta stands below or beside the first one and widens it little.
	[/^\u09cd$/u, -0.25],
	[/^[\u09be\u09c0\u09cb\u09cc\u09d7]$/u, 0.38],
	[/^[\u09bf\u09c7\u09c8]$/u, 0.36],
	[/^[\p{Mn}\p{Cf}]$/u, 0],
	[/^\s$/u, 0.23],
	[/^[iljtfrI.,:;'"|()[\]!/\-–‘’“”।]$/u, 0.35],
	[/^[WMmw@%—…]$/u, 0.95],
	[/^[A-Z]$/u, 0.7],
	[/^[\u0020-\u024f]$/u, 0.56],
	[/^[\u0980-\u09ff]$/u, 0.62],
];
/** Of a character of any other script. */
const WIDEST = 1.1;

export function widthEm(text: string): number {
	let width = 0;
	for (const character of text) width += widthOf(character);
	return width;
}

const known = new Map<string, number>();

function widthOf(character: string): number {
	const width = known.get(character) ?? WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? WIDEST;
	known.set(character, width);
	return width;
}
