/** Lists by what their items name. */

/** An item appears once under each of its keys, however often it names the key. */
export function groupBy<T>(items: readonly T[], keysOfItem: (item: T) => readonly string[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keysOfItem(item))) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}

export function newestFirst<T>(oldestFirst: readonly T[] | undefined): T[] {
	return oldestFirst?.toReversed() ?? [];
}
