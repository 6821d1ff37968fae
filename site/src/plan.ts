/** Every address of the release, each with the whole of what it is made from. The parts are in `plans/`. */
import { readContent } from './content.ts';
import type { Planned, RecordStore } from './contract.ts';
import { planFollower } from './follow.ts';
import type { Address, PlanContext } from './plans/context.ts';
import { addressesOf, planContext } from './plans/context.ts';
import { keyOf, plannedAs } from './plans/keys.ts';
import { isFallback, PARTS, twoClaims } from './plans/parts.ts';

export type { Address } from './plans/context.ts';

/** The addresses of one store. They are made as far as somebody asks: a page is found without the search index. */
export interface AddressBook {
	find(path: string): Address | undefined;
	all(): ReadonlyMap<string, Address>;
}

/**
 * Where several records lay claim to a path, a page wins over a redirect and a redirect over the notice that something
 * is gone. Throws when two pages claim the same path, once the second of them is reached.
 */
export function addressBook(store: RecordStore, siteUrl: string): AddressBook {
	const found = new Map<string, Address>();
	const rest = addressesIn(planContext(readContent(store), siteUrl), found);
	let fault: Error | null = null;
	const advance = (): boolean => {
		// A generator that has thrown looks like one that is finished, and half a plan would unpublish the other half.
		if (fault !== null) throw fault;
		try {
			return rest.next().done !== true;
		} catch (error) {
			fault = error instanceof Error ? error : new Error(String(error));
			throw fault;
		}
	};
	return {
		find(path) {
			while (!found.has(path) && advance());
			return found.get(path);
		},
		all() {
			while (advance());
			return found;
		},
	};
}

/** Puts one address after another into the map. */
function* addressesIn(context: PlanContext, found: Map<string, Address>): Generator<void, void> {
	for (const [rank, part] of PARTS.entries()) {
		for (const address of addressesOf(part, context)) {
			const isTaken = found.has(address.path);
			if (isTaken && !isFallback(rank)) throw twoClaims(address.path);
			if (!isTaken) found.set(address.path, address);
			yield;
		}
	}
}

/** One address of the book as an entry of the plan; `null` where there is none. */
export function plannedIn(book: AddressBook, path: string, codeVersion: string): Planned | null {
	const keyAt = (source: string): string => {
		const address = book.find(source);
		if (address === undefined) throw new Error(`${path} is made from ${source}, which is no address.`);
		return keyOf(address, codeVersion, keyAt);
	};
	const address = book.find(path);
	return address === undefined ? null : plannedAs(address, () => keyOf(address, codeVersion, keyAt));
}

/** The whole plan of a store, made anew and sorted by path (code units). */
export function planOf(
	store: RecordStore,
	{ siteUrl, codeVersion }: { siteUrl: string; codeVersion: string },
): Planned[] {
	const { planned } = planFollower({ siteUrl, codeVersion }).follow(store);
	// A copy holds its key.
	return Array.from(planned.values(), (entry) => ({ ...entry })).sort((a, b) => (a.path < b.path ? -1 : 1));
}
