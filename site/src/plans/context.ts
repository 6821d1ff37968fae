/** What every part of the plan works with: the kinds of address, and makers for them. */
import type { Locale } from '@mab/cms/domain/locale.ts';
import type { Content, InputOf } from '../content.ts';
import type { Planned } from '../contract.ts';
import type { Page, Paged, Route } from '../inputs.ts';
import { type ListPage, listPages } from '../paging.ts';
import type { Recipe } from '../recipes.ts';

export type Status = Extract<Planned, { kind: 'render' }>['status'];

/** A file that is not a page: like a page it is made of its input alone. */
export interface PlainFile {
	path: string;
	contentType: string;
	/** All that `write` reads. A record reference stands for the whole record. */
	input: unknown;
	/** Where the address leads until the file is there; missing for a file that a release must have. */
	meanwhile?: string;
	/** Once there, it may stay as it was while it is made anew: for files of the whole library, which take seconds. */
	mayLag?: boolean;
	write(): string | Uint8Array | Promise<string | Uint8Array>;
}

export type Address =
	| {
			kind: 'page';
			path: string;
			contentType: string;
			status: Status;
			page: Page;
			meanwhile: string | null;
			mayLag: boolean;
			isPublished: boolean;
	  }
	| { kind: 'file'; path: string; file: PlainFile }
	| { kind: 'made'; path: string; contentType: string; meanwhile: string; recipe: Recipe; reads: unknown }
	| { kind: 'redirect'; path: string; location: string }
	| { kind: 'media'; path: string; file: string };

interface PageOptions {
	status?: Status;
	/** The page may follow after the release: until then its address leads there. */
	meanwhile?: string;
	/** As for a file: once there, it may stay as it was while it is made anew. */
	mayLag?: boolean;
	/** `false` for a page that exists only to be printed by a recipe. */
	isPublished?: boolean;
	/** Missing for a whole document in HTML. */
	contentType?: string;
}
export type PageMaker = <R extends Route>(
	route: R,
	locale: Locale,
	path: string,
	input: InputOf<R>,
	options?: PageOptions,
) => Address;

export interface PlanContext {
	content: Content;
	/** Origin without a slash at the end. */
	siteUrl: string;
	at: PageMaker;
}

const HTML = 'text/html; charset=utf-8';

/** One part of the plan, in a file of its own beside this one. */
export type PlanPart = (context: PlanContext) => Iterable<Address>;

export function planContext(content: Content, siteUrl: string): PlanContext {
	return {
		content,
		siteUrl,
		at: (route, locale, path, input, options = {}) => {
			const { status = 200, meanwhile = null, mayLag = false, isPublished = true, contentType = HTML } = options;
			// The generic signature ties the input to its route; TypeScript cannot carry that tie into the union.
			const page = { route, path, locale, siteUrl, input } as Page;
			return { kind: 'page', path, contentType, status, page, meanwhile, mayLag, isPublished };
		},
	};
}

export function fileAt(file: PlainFile): Address {
	return { kind: 'file', path: file.path, file };
}

/** The pages of a list: the newest at the list's own address, the closed ones below `page/{number}/`. */
export function paged<T>(oldestFirst: readonly T[], first: string): { path: string; list: Paged<T> }[] {
	const pathOf = (page: ListPage<T>['newer']): string | null =>
		page === null ? null : page === 'newest' ? first : `${first}page/${page}/`;
	return listPages(oldestFirst).map(({ number, items, newer, older }) => ({
		path: pathOf(number ?? 'newest') ?? first,
		list: { entries: items, number, newer: pathOf(newer), older: pathOf(older) },
	}));
}
