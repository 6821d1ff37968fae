/** A closed page holds as many entries as this, and on average as many as lie in the middle. */
const CLOSED = { min: 18, max: 30 };

/** The newest page is never shorter than this once there are older ones. */
const NEWEST_MIN = 24;

export interface ListPage<T> {
	/** `null` for the newest page, which has the list's own address. */
	number: number | null;
	/** Newest first. */
	items: T[];
	/** Page numbers; `'newest'` is the list's own address, `null` means that there is none. */
	newer: number | 'newest' | null;
	older: number | null;
}

/**
 * Cuts a list into pages numbered from the oldest, so that a new entry touches the newest page only.
 *
 * Where a page ends is decided by the entries around that place and not by counting from the beginning: it ends after
 * the one whose slug has the smallest mark of those that may be last. When an entry is withdrawn, the other pages then
 * mostly stay what they were, where pages of equal size would all move up by one.
 *
 * @param oldestFirst in the order in which the entries were first published
 */
export function listPages<T>(oldestFirst: readonly T[], slugOf: (entry: T) => string): ListPage<T>[] {
	const ends = endsOfPages(oldestFirst.map((entry) => markOf(slugOf(entry))));
	const closed = ends.map((end, index): ListPage<T> => {
		const number = index + 1;
		return {
			number,
			items: oldestFirst.slice(ends[index - 1] ?? 0, end).reverse(),
			newer: number === ends.length ? 'newest' : number + 1,
			older: index === 0 ? null : index,
		};
	});
	const newest: ListPage<T> = {
		number: null,
		items: oldestFirst.slice(ends.at(-1) ?? 0).reverse(),
		newer: null,
		older: ends.length === 0 ? null : ends.length,
	};
	return [newest, ...closed];
}

/** For each closed page the index after its last entry. */
function endsOfPages(marks: readonly number[]): number[] {
	const ends: number[] = [];
	let start = 0;
	while (marks.length - start >= CLOSED.max + NEWEST_MIN) {
		const candidates = marks.slice(start + CLOSED.min - 1, start + CLOSED.max);
		start += CLOSED.min + candidates.indexOf(Math.min(...candidates));
		ends.push(start);
	}
	return ends;
}

/** A number that looks drawn at random and is always the same for a slug (FNV-1a, with the mixing of MurmurHash3). */
function markOf(slug: string): number {
	let mark = 0x811c9dc5;
	for (let index = 0; index < slug.length; index += 1) mark = Math.imul(mark ^ slug.charCodeAt(index), 0x01000193);
	mark = Math.imul(mark ^ (mark >>> 16), 0x85ebca6b);
	return (mark ^ (mark >>> 13)) >>> 0;
}
