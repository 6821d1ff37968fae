/** Which part of an edition stands on which page, and how many pages there are. */
import type { Paper } from './measure.ts';

/** What is never divided between two pages. */
export interface Unit {
	/** Index of the section that it belongs to. */
	section: number;
	/** Millimetres of the page that it takes; what stands in two columns takes half of its height. */
	height: number;
	/** Millimetres of the highest piece in it that no column breaks. */
	solid: number;
}

/** Indices of the first unit of a page and of the one after its last. */
export interface PageRange {
	from: number;
	to: number;
}

export interface Layout {
	pages: PageRange[];
	/** Pages for notes that fill the sheet up. */
	spareCount: number;
	/** The sum of squared empty shares and of what else is not as it should be. */
	badness: number;
}

/** A folded sheet has four pages. */
const PAGES_PER_SHEET = 4;
/** Cover and back page. */
const COVER_COUNT = 2;

/** Millimetres of a section's heading with the room around it, on every page on which the section stands. */
const SECTION_HEAD = 16;
/** What balancing two columns wastes: a line at least, and a quarter of what cannot be divided. */
const COLUMNS_WASTE = { least: 5, ofSolid: 0.25 };

/** Shares of a page, squared. One spare page is of use; every further one is as bad as an empty page. */
const SPARE_BADNESS = { first: 0.16, further: 1 };
const DIVIDED_SECTION_BADNESS = 0.15;

/** Millimetres that units take together on one page. */
export function heightOf(units: readonly Unit[]): number {
	const solidOf = new Map<number, number>();
	let sum = 0;
	for (const { section, height, solid } of units) {
		sum += height;
		solidOf.set(section, Math.max(solidOf.get(section) ?? 0, solid));
	}
	for (const solid of solidOf.values()) {
		sum += SECTION_HEAD + Math.max(COLUMNS_WASTE.least, solid * COLUMNS_WASTE.ofSolid);
	}
	return sum;
}

/**
 * Divides units over pages in their order, so that the whole is a multiple of four pages, the smallest possible, and
 * the pages are as evenly full as can be: the sum of the squared empty shares is the least.
 */
export function layOut(units: readonly Unit[], { height: pageHeight }: Paper): Layout {
	const least = fewestPages(units, pageHeight);
	const total = Math.ceil((least + COVER_COUNT) / PAGES_PER_SHEET) * PAGES_PER_SHEET;
	const room = total - COVER_COUNT;
	let best: Division | null = null;
	for (let count = least; count <= room; count += 1) {
		const division = divide(units, count, pageHeight);
		const spare = room - count;
		const spareBadness = spare === 0 ? 0 : SPARE_BADNESS.first + (spare - 1) * SPARE_BADNESS.further;
		const badness = (division?.badness ?? 0) + spareBadness;
		if (division !== null && (best === null || badness < best.badness)) best = { ...division, badness };
	}
	const { pages, badness } = best ?? { pages: [], badness: 0 };
	return { pages, badness, spareCount: room - pages.length };
}

interface Division {
	pages: PageRange[];
	badness: number;
}

function fewestPages(units: readonly Unit[], pageHeight: number): number {
	let pageCount = 0;
	let from = 0;
	while (from < units.length) {
		let to = from + 1;
		while (to < units.length && heightOf(units.slice(from, to + 1)) <= pageHeight) to += 1;
		pageCount += 1;
		from = to;
	}
	return pageCount;
}

/** The best division over exactly so many pages; `null` where there is none. */
function divide(units: readonly Unit[], pageCount: number, pageHeight: number): Division | null {
	// best[n]: of the first n units over the pages so far.
	let best: (Division | null)[] = Array.from({ length: units.length + 1 }, () => null);
	best[0] = { pages: [], badness: 0 };
	for (let page = 0; page < pageCount; page += 1) {
		const before = best;
		best = before.map((_, to) => bestEndingAt(to, before, units, pageHeight));
	}
	return best[units.length] ?? null;
}

function bestEndingAt(
	to: number,
	before: readonly (Division | null)[],
	units: readonly Unit[],
	pageHeight: number,
): Division | null {
	let best: Division | null = null;
	for (let from = to - 1; from >= 0; from -= 1) {
		const height = heightOf(units.slice(from, to));
		// A unit that is higher than a page stands alone.
		if (height > pageHeight && to - from > 1) break;
		const start = before[from];
		if (start === null || start === undefined) continue;
		const badness = start.badness + badnessOf(from, height / pageHeight, units);
		if (best === null || badness < best.badness) best = { pages: [...start.pages, { from, to }], badness };
	}
	return best;
}

function badnessOf(from: number, fullness: number, units: readonly Unit[]): number {
	const empty = Math.max(0, 1 - fullness);
	const isDivided = from > 0 && units[from]?.section === units[from - 1]?.section;
	return empty * empty + (isDivided ? DIVIDED_SECTION_BADNESS : 0);
}
