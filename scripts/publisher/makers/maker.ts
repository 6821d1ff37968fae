/** What every maker is: it prepares work from a recipe, finishes it, and rests between two pieces of work. */
import type { Entries } from '@mab/cms/domain/publication/release.ts';
import type { RecordStore } from '@mab/site/src/contract.ts';
import type { Recipe } from '@mab/site/src/recipes.ts';
import type { SiteFolder } from '../release.ts';
import type { SiteBundle } from '../site-bundle.ts';

/** What a maker may use beside its recipe. */
export interface MakeContext {
	bundle: SiteBundle;
	records: RecordStore;
	folder: SiteFolder;
	/** The entries of the release that the result is for. */
	entries: Pick<Entries, 'get'>;
	/** What is made after it says stop is of no use to anybody. */
	signal: AbortSignal;
}

/** Work that is ready to be done. */
export interface Prepared {
	/**
	 * Hash of what the result is really made from, where finding that out costs little: two recipes with equal
	 * ingredients are done once. `null` where the recipe says it all.
	 */
	ingredients: string | null;
	/** The bytes. Throws with the reason; nothing else suffers from that. */
	finish(): Promise<Uint8Array>;
}

/** Equal recipes over equal records give equal bytes, but for the numbers that Chromium gives to parts of a long PDF. */
export interface Maker<R extends Recipe = Recipe> {
	prepare(recipe: R, context: MakeContext): Promise<Prepared>;
	/** Frees what the maker keeps between two pieces of work; it may be used again afterwards. */
	rest(): Promise<void>;
}
