/** Every address of the release, each with the whole of what it is made from. The parts are in `plans/`. */
import { createHash } from 'node:crypto';
import { readContent } from './content.ts';
import type { Planned, RecordStore } from './contract.ts';
import type { Address, PlanPart } from './plans/context.ts';
import { planContext } from './plans/context.ts';
import { documents } from './plans/documents.ts';
import { exchange } from './plans/exchange.ts';
import { indexes } from './plans/indexes.ts';
import { library } from './plans/library.ts';
import { media } from './plans/media.ts';
import { gone, moved } from './plans/moved.ts';
import { pages } from './plans/pages.ts';
import { places } from './plans/places.ts';
import { search } from './plans/search.ts';
import { sharing } from './plans/sharing.ts';

export type { Address } from './plans/context.ts';

/** Two of these must not claim one path. */
const PARTS: readonly PlanPart[] = [pages, library, documents, places, search, exchange, indexes, sharing];

/** These give way to the parts above, and the first of them to those after it. */
const FALLBACKS: readonly PlanPart[] = [moved, gone, media];

/**
 * All addresses by path. Where several records lay claim to a path, a page wins over a redirect and a redirect over
 * the notice that something is gone. Throws when two pages claim the same path.
 */
export function addressesOf(store: RecordStore, siteUrl: string): Map<string, Address> {
	const context = planContext(readContent(store), siteUrl);
	const addresses = new Map<string, Address>();
	for (const part of PARTS) {
		for (const address of part(context)) {
			if (addresses.has(address.path)) throw new Error(`Two records claim ${address.path}. Slugs must be unique.`);
			addresses.set(address.path, address);
		}
	}
	for (const part of FALLBACKS) {
		for (const address of part(context)) if (!addresses.has(address.path)) addresses.set(address.path, address);
	}
	return addresses;
}

/** The plan of the contract, sorted by path (code units). */
export function planOf(addresses: Map<string, Address>, codeVersion: string): Planned[] {
	return [...addresses.values()].flatMap((address) => planned(address, codeVersion) ?? []).sort(byPath);
}

/** `null` for a page that is only printed. */
function planned(address: Address, codeVersion: string): Planned | null {
	const { path } = address;
	switch (address.kind) {
		case 'page': {
			const { page, status, meanwhile, isPublished } = address;
			if (!isPublished) return null;
			const key = hashOf(codeVersion, page.route, JSON.stringify(page));
			return { kind: 'render', path, key, status, contentType: 'text/html; charset=utf-8', meanwhile };
		}
		case 'file': {
			const { input, contentType, meanwhile = null } = address.file;
			const key = hashOf(codeVersion, path, JSON.stringify(input));
			return { kind: 'render', path, key, status: 200, contentType, meanwhile };
		}
		case 'made': {
			const { contentType, meanwhile, recipe, reads } = address;
			const key = hashOf(codeVersion, JSON.stringify(recipe), JSON.stringify(reads));
			return { kind: 'made', path, key, contentType, meanwhile, recipe };
		}
		case 'redirect':
			return { kind: 'redirect', path, key: hashOf('redirect', address.location), location: address.location };
		case 'media':
			return { kind: 'media', path, key: address.file, file: address.file };
		default:
			return address satisfies never;
	}
}

function hashOf(...parts: string[]): string {
	return createHash('sha256').update(parts.join('\n')).digest('hex');
}

function byPath(a: { path: string }, b: { path: string }): number {
	return a.path < b.path ? -1 : 1;
}
