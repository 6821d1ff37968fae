export const PAGE_SIZE = 24;

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
 * Cuts a list into pages numbered from the oldest, so that a new entry touches the newest page only. The newest page
 * holds what the full pages leave over, up to twice a page less one: a page is closed when the next is full.
 *
 * @param oldestFirst in the order in which the entries were first published
 */
export function listPages<T>(oldestFirst: readonly T[]): ListPage<T>[] {
	const closedCount = Math.max(0, Math.floor(oldestFirst.length / PAGE_SIZE) - 1);
	const closed = Array.from({ length: closedCount }, (_, index): ListPage<T> => {
		const number = index + 1;
		return {
			number,
			items: oldestFirst.slice(index * PAGE_SIZE, number * PAGE_SIZE).reverse(),
			newer: number === closedCount ? 'newest' : number + 1,
			older: index === 0 ? null : index,
		};
	});
	const newest: ListPage<T> = {
		number: null,
		items: oldestFirst.slice(closedCount * PAGE_SIZE).reverse(),
		newer: null,
		older: closedCount === 0 ? null : closedCount,
	};
	return [newest, ...closed];
}
