/** Every address of the release, each with the whole of what it is made from. The parts are in `plans/`. */
import { hash } from 'node:crypto';
import { readContent } from './content.ts';
import type { Planned, RecordStore } from './contract.ts';
import type { Address, PlanContext, PlanPart } from './plans/context.ts';
import { planContext } from './plans/context.ts';
import { documents, movedDocuments } from './plans/documents.ts';
import { exchange } from './plans/exchange.ts';
import { indexes } from './plans/indexes.ts';
import { library } from './plans/library.ts';
import { media } from './plans/media.ts';
import { gone, moved } from './plans/moved.ts';
import { movedEditions, newsletter } from './plans/newsletter.ts';
import { pages } from './plans/pages.ts';
import { places } from './plans/places.ts';
import { search } from './plans/search.ts';
import { sharing } from './plans/sharing.ts';
import type { Recipe } from './recipes.ts';

export type { Address } from './plans/context.ts';

/** Two of these must not claim one path. */
const PARTS: readonly PlanPart[] = [pages, library, documents, places, newsletter, search, exchange, indexes, sharing];

/** These give way to the parts above, and the first of them to those after it. */
const FALLBACKS: readonly PlanPart[] = [moved, movedDocuments, movedEditions, gone, media];

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
	for (const part of PARTS) {
		for (const address of part(context)) {
			if (found.has(address.path)) throw new Error(`Two records claim ${address.path}. Slugs must be unique.`);
			found.set(address.path, address);
			yield;
		}
	}
	for (const part of FALLBACKS) {
		for (const address of part(context)) {
			if (found.has(address.path)) continue;
			found.set(address.path, address);
			yield;
		}
	}
}

/** The plan of the contract, sorted by path (code units). */
export function planOf(book: AddressBook, codeVersion: string): Planned[] {
	const planned = planner(book, codeVersion);
	return [...book.all().values()].flatMap((address) => planned(address) ?? []).sort(byPath);
}

/** Makes addresses into entries of the plan; `null` for a page that is only printed. */
export function planner(book: AddressBook, codeVersion: string): (address: Address) => Planned | null {
	/** By path: a page may be printed, and stand in an archive, and its input is large. */
	const keys = new Map<string, string>();

	function keyOf(address: Address): string {
		const known = keys.get(address.path) ?? computed(address);
		keys.set(address.path, known);
		return known;
	}
	function computed(address: Address): string {
		switch (address.kind) {
			case 'page':
				return hashOf(codeVersion, address.page.route, JSON.stringify(address.page));
			case 'file':
				return hashOf(codeVersion, address.path, JSON.stringify(address.file.input));
			case 'made': {
				const { recipe, reads } = address;
				return hashOf(JSON.stringify(recipe), JSON.stringify(reads), ...sourcesOf(recipe).map(keyOfPath));
			}
			case 'redirect':
				return hashOf('redirect', address.location);
			case 'media':
				return address.file;
			default:
				return address satisfies never;
		}
	}
	const keyOfPath = (path: string): string => {
		const address = book.find(path);
		return address === undefined ? 'nothing' : keyOf(address);
	};

	return (address) => {
		const { path } = address;
		switch (address.kind) {
			case 'page': {
				const { contentType, status, meanwhile, mayLag, isPublished } = address;
				if (!isPublished) return null;
				return { kind: 'render', path, key: keyOf(address), status, contentType, meanwhile, mayLag };
			}
			case 'file': {
				const { contentType, meanwhile = null, mayLag = false } = address.file;
				return { kind: 'render', path, key: keyOf(address), status: 200, contentType, meanwhile, mayLag };
			}
			case 'made': {
				const { contentType, meanwhile, recipe } = address;
				return { kind: 'made', path, key: keyOf(address), contentType, meanwhile, recipe };
			}
			case 'redirect':
				return { kind: 'redirect', path, key: keyOf(address), location: address.location };
			case 'media':
				return { kind: 'media', path, key: keyOf(address), file: address.file };
			default:
				return address satisfies never;
		}
	};
}

/** The addresses whose bytes go into what is made. Through their keys a document changes with whatever they read. */
function sourcesOf(recipe: Recipe): string[] {
	switch (recipe.make) {
		case 'pdf':
			return [recipe.page];
		case 'archive':
			return recipe.members.map(({ path }) => path);
		case 'card':
		case 'picture':
			return [];
		default:
			return recipe satisfies never;
	}
}

/** In one call: a plan makes a hundred thousand of these. */
function hashOf(...parts: string[]): string {
	return hash('sha256', parts.join('\n'));
}

function byPath(a: { path: string }, b: { path: string }): number {
	return a.path < b.path ? -1 : 1;
}
