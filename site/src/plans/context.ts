/** What every part of the plan works with: the kinds of address, and makers for them. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { listPagePath } from '../addresses.ts';
import type { AcknowledgementItem } from '../cards.ts';
import type { Content } from '../content.ts';
import type { Planned } from '../contract.ts';
import type { InputOf, Page, Route } from '../inputs.ts';
import type { Paged } from '../page-parts.ts';
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

/**
 * Addresses that are made of one input and of nothing else: a plan takes them over from the plan before while the input
 * stays the same. The sources of a document lie in the same group as the document.
 */
export interface Group {
	kind: 'group';
	/** Names the group in its plan and in the next. */
	id: string;
	input: unknown;
	addresses(): Iterable<Address>;
}

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

/** What is the same in every plan of a site. */
export interface SiteContext {
	/** Origin without a slash at the end. */
	siteUrl: string;
	/** What the foot of every page shows. */
	acknowledgements: readonly AcknowledgementItem[];
	at: PageMaker;
}

export interface PlanContext extends SiteContext {
	content: Content;
}

const HTML = 'text/html; charset=utf-8';

/** One part of the plan, in a file of its own beside this one. */
export type PlanPart = (context: PlanContext) => Iterable<Address | Group>;

/** The addresses of a part, those of its groups as well. */
export function* addressesOf(part: PlanPart, context: PlanContext): Iterable<Address> {
	for (const item of part(context)) {
		if (item.kind === 'group') yield* item.addresses();
		else yield item;
	}
}

export function planContext(content: Content, siteUrl: string): PlanContext {
	const acknowledgements = content.acknowledgements.filter(({ onEveryPage }) => onEveryPage);
	return { content, siteUrl, acknowledgements, at: pageMaker(siteUrl, acknowledgements) };
}

/** Routes whose pages have no foot: they are printed, filled in by the CMS, or put into another page. */
const WITHOUT_FOOT: readonly Route[] = [
	...(['practicePrint', 'practicePoster', 'sectorPack', 'editionPrint'] as const),
	...(['questionnaireBlank', 'questionnaireForm', 'practiceEntry', 'choose'] as const),
];

function pageMaker(siteUrl: string, ofEveryPage: readonly AcknowledgementItem[]): PageMaker {
	return (route, locale, path, input, options = {}) => {
		const { status = 200, meanwhile = null, mayLag = false, isPublished = true, contentType = HTML } = options;
		const acknowledgements = WITHOUT_FOOT.includes(route) ? [] : ofEveryPage;
		// The generic signature ties the input to its route; TypeScript cannot carry that tie into the union.
		const page = { route, path, locale, siteUrl, acknowledgements, input } as Page;
		return { kind: 'page', path, contentType, status, page, meanwhile, mayLag, isPublished };
	};
}

/**
 * `make` must be a function of its two arguments: whatever else it read would be missing from the comparison, and would
 * be kept in memory as long as the group.
 */
export function groupOf<I>(
	id: string,
	input: I,
	{ siteUrl, acknowledgements, at }: SiteContext,
	make: (input: I, context: SiteContext) => Iterable<Address>,
): Group {
	const addresses = () => make(input, { siteUrl, acknowledgements, at });
	return { kind: 'group', id, input: [input, acknowledgements], addresses };
}

export function fileAt(file: PlainFile): Address {
	return { kind: 'file', path: file.path, file };
}

/** The pages of a list: the newest at the list's own address, the closed ones below `page/{number}/`. */
export function paged<T extends { item: { slug: string } }>(
	oldestFirst: readonly T[],
	first: string,
): { path: string; list: Paged<T> }[] {
	const pathOf = (page: ListPage<T>['newer']): string | null =>
		page === null ? null : listPagePath(first, page === 'newest' ? null : page);
	return listPages(oldestFirst, ({ item }) => item.slug).map(({ number, items, newer, older }) => ({
		path: pathOf(number ?? 'newest') ?? first,
		list: { entries: items, number, newer: pathOf(newer), older: pathOf(older) },
	}));
}
