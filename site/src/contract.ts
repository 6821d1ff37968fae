/**
 * The contract between the site (which knows what pages exist and what each reads) and the publisher (which knows
 * what changed and keeps the release).
 *
 * A page may read nothing but its input. The key of an address is a hash of that input and of the code, so a page
 * whose input did not change need not be rendered, and a dependency cannot be forgotten: what is not in the input
 * cannot be read.
 */
import type { PublicRecord, RecordType, Tombstone } from '@mab/cms/domain/publication/public-record.ts';
import type { Card } from './cards.ts';
import type { Recipe } from './recipes.ts';

export type RecordOf<T extends RecordType> = Extract<PublicRecord, { type: T }>;

/** A record by reference. In an input it stands for the whole record: it serialises to its content hash. */
export interface RecordRef<T extends RecordType = RecordType> {
	readonly type: T;
	readonly id: string;
	/** SHA-256 of the record's JSON. */
	readonly hash: string;
	/** The light part that lists need; computed once per content hash by `cardOf`. */
	readonly card: Card<T>;
	/** The whole record, read from the store now. */
	load(): RecordOf<T>;
	/** `type:id:hash` */
	toJSON(): string;
}

/** All public records at one moment. */
export interface RecordStore {
	/** Every record of the type, ordered by id so that equal data gives equal plans. */
	refs<T extends RecordType>(type: T): readonly RecordRef<T>[];
	tombstones(): readonly Tombstone[];
}

/**
 * One address of the release.
 *
 * An address with `meanwhile` need not be ready when the release goes live: until it is, it leads (302) to that other
 * path. Everything else is there from the first moment.
 */
export type Planned =
	| {
			kind: 'render';
			path: string;
			key: string;
			status: 200 | 404 | 410;
			contentType: string;
			meanwhile: string | null;
			/**
			 * Of an address with `meanwhile`: while it is made anew, what it held before stays. For files of the whole
			 * library, which take seconds and which every edit changes.
			 */
			mayLag: boolean;
	  }
	| { kind: 'made'; path: string; key: string; contentType: string; meanwhile: string; recipe: Recipe }
	| { kind: 'redirect'; path: string; key: string; location: string }
	| { kind: 'media'; path: string; key: string; file: string };

/** A plan of a site that follows the records, and how it differs from the one before. */
export interface Plan {
	/** Counts the plans that the site has followed, with gaps where one could not be made. */
	number: number;
	/**
	 * Every address that the records call for, by path. The site changes it when it follows the next store. The key of
	 * what is rendered may be made when it is first asked for, which must be before then.
	 */
	planned: ReadonlyMap<string, Planned>;
	/** Every path that is new, gone or made from something else than in the plan with the number before. */
	touched: ReadonlySet<string>;
}

/** What the compiled site exports as `createSite`. */
export interface Site {
	/** Changes with every change of code, style or text of the site. */
	readonly codeVersion: string;
	/** The origin under which readers reach the site, without a slash at the end. */
	readonly siteUrl: string;
	/** Every address that the records call for, each path once, sorted by path. Made anew each time. */
	plan(store: RecordStore): Planned[];
	/** The same, made from the plan that was followed before: its cost is that of what changed. */
	follow(store: RecordStore): Plan;
	/** One address of the plan, without making those that nobody asked for; `null` where there is none. */
	find(path: string, store: RecordStore): Planned | null;
	/**
	 * The bytes of one address: a planned one of the kind `render`, or an unpublished page that a recipe prints.
	 * Throws when the page throws.
	 */
	render(path: string, store: RecordStore): Promise<Uint8Array>;
}
