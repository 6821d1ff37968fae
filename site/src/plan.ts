/** Every address of the release, each with the whole of what its page reads. */
import { createHash } from 'node:crypto';
import type { Locale } from '@mab/cms/domain/locale.ts';
import { LOCALES } from '@mab/cms/domain/locale.ts';
import type { Facet } from './addresses.ts';
import { addressOf, FACETS, RECORD_ADDRESS } from './addresses.ts';
import type { Content, InputOf } from './content.ts';
import { readContent } from './content.ts';
import type { Planned, RecordStore } from './contract.ts';
import type { FacetValue, Page, Paged, Route } from './inputs.ts';
import type { ListPage } from './paging.ts';
import { listPages } from './paging.ts';
import type { TextFile } from './sitemap.ts';
import { robots, sitemaps } from './sitemap.ts';

type Status = Extract<Planned, { kind: 'render' }>['status'];

export type Address =
	| { kind: 'page'; path: string; status: Status; page: Page }
	| { kind: 'text'; path: string; file: TextFile }
	| { kind: 'redirect'; path: string; location: string }
	| { kind: 'media'; path: string; file: string };

/**
 * All addresses by path. Where several records lay claim to a path, a page wins over a redirect and a redirect over
 * the notice that something is gone. Throws when two pages claim the same path.
 */
export function addressesOf(store: RecordStore, siteUrl: string): Map<string, Address> {
	const content = readContent(store);
	const addresses = new Map<string, Address>();
	for (const address of [...pageAddresses(content, siteUrl), ...textAddresses(content, siteUrl)]) {
		if (addresses.has(address.path)) throw new Error(`Two records claim ${address.path}. Slugs must be unique.`);
		addresses.set(address.path, address);
	}
	for (const address of [...redirects(content), ...goneAddresses(content, siteUrl), ...mediaAddresses(content)]) {
		if (!addresses.has(address.path)) addresses.set(address.path, address);
	}
	return addresses;
}

/** The plan of the contract, sorted by path (code units). */
export function planOf(addresses: Map<string, Address>, codeVersion: string): Planned[] {
	return [...addresses.values()].map((address) => planned(address, codeVersion)).sort(byPath);
}

function planned(address: Address, codeVersion: string): Planned {
	const { path } = address;
	switch (address.kind) {
		case 'page': {
			const { page, status } = address;
			const key = hashOf(codeVersion, page.route, JSON.stringify(page));
			return { kind: 'render', path, key, status, contentType: 'text/html; charset=utf-8' };
		}
		case 'text': {
			const { input, contentType } = address.file;
			const key = hashOf(codeVersion, path, JSON.stringify(input));
			return { kind: 'render', path, key, status: 200, contentType };
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

function* pageAddresses(content: Content, siteUrl: string): Generator<Address> {
	const at = pageMaker(siteUrl);
	yield at('choose', LOCALES[0], '/', {});
	for (const locale of LOCALES) {
		yield at('home', locale, addressOf.home(locale), content.home());
		yield at('questionnaire', locale, addressOf.questionnaire(locale), {});
		yield at('about', locale, addressOf.about(locale), {});
		yield at('privacy', locale, addressOf.privacy(locale), {});
		yield at('notFound', locale, addressOf.notFound(locale), {}, 404);
		yield* practiceLists(content, locale, at);
		for (const ref of content.practices) {
			yield at('practice', locale, addressOf.practice(locale, ref.card.item.slug), content.practice(ref));
		}
		yield at('municipalityList', locale, addressOf.municipalities(locale), content.municipalityList());
		for (const ref of content.municipalities) {
			const path = addressOf.municipality(locale, ref.card.item.code);
			yield at('municipality', locale, path, content.municipality(ref));
		}
		for (const page of paged(content.governanceEntries, addressOf.governance(locale))) {
			yield at('governanceList', locale, page.path, page.list);
		}
		for (const ref of content.governance) {
			const path = addressOf.governanceChange(locale, ref.card.item.slug);
			yield at('governanceChange', locale, path, content.governanceChange(ref));
		}
		for (const page of paged(content.eventEntries, addressOf.events(locale))) {
			yield at('eventList', locale, page.path, page.list);
		}
		for (const ref of content.events) {
			yield at('event', locale, addressOf.event(locale, ref.card.item.slug), content.event(ref));
		}
	}
}

function* practiceLists(content: Content, locale: Locale, at: PageMaker): Generator<Address> {
	for (const { path, list } of paged(content.practiceEntries, addressOf.practices(locale))) {
		const ways = list.number === null ? content.countedWays() : [];
		yield at('practiceList', locale, path, { ...list, chosen: null, ways });
	}
	for (const chosen of FACETS.flatMap((facet: Facet): FacetValue[] => content.facetValues[facet])) {
		const first = addressOf.practiceFacet(locale, chosen.facet, chosen.key);
		const ways = [content.way(chosen.facet)];
		for (const { path, list } of paged(content.practicesOf(chosen), first)) {
			yield at('practiceList', locale, path, { ...list, chosen, ways });
		}
	}
}

type PageMaker = <R extends Route>(
	route: R,
	locale: Locale,
	path: string,
	input: InputOf<R>,
	status?: Status,
) => Address;

function pageMaker(siteUrl: string): PageMaker {
	return (route, locale, path, input, status = 200) => {
		// The generic signature ties the input to its route; TypeScript cannot carry that tie into the union.
		const page = { route, path, locale, siteUrl, input } as Page;
		return { kind: 'page', path, status, page };
	};
}

/** The pages of a list: the newest at the list's own address, the closed ones below `page/{number}/`. */
function paged<T>(oldestFirst: readonly T[], first: string): { path: string; list: Paged<T> }[] {
	const pathOf = (page: ListPage<T>['newer']): string | null =>
		page === null ? null : page === 'newest' ? first : `${first}page/${page}/`;
	return listPages(oldestFirst).map(({ number, items, newer, older }) => ({
		path: pathOf(number ?? 'newest') ?? first,
		list: { entries: items, number, newer: pathOf(newer), older: pathOf(older) },
	}));
}

function* textAddresses(content: Content, siteUrl: string): Generator<Address> {
	for (const file of [robots(siteUrl), ...sitemaps(content, siteUrl)]) yield { kind: 'text', path: file.path, file };
}

function* redirects(content: Content): Generator<Address> {
	const moved = [
		{ refs: content.practices, address: addressOf.practice },
		{ refs: content.governance, address: addressOf.governanceChange },
		{ refs: content.events, address: addressOf.event },
	];
	for (const { refs, address } of moved) {
		for (const { card } of refs) {
			for (const former of card.formerSlugs) {
				for (const locale of LOCALES) {
					yield { kind: 'redirect', path: address(locale, former), location: address(locale, card.item.slug) };
				}
			}
		}
	}
}

function* goneAddresses(content: Content, siteUrl: string): Generator<Address> {
	const at = pageMaker(siteUrl);
	for (const { type, slugs } of content.tombstones()) {
		const address = RECORD_ADDRESS[type];
		if (address === null) continue;
		for (const slug of slugs) {
			for (const locale of LOCALES) yield at('gone', locale, address(locale, slug), { type }, 410);
		}
	}
}

function* mediaAddresses(content: Content): Generator<Address> {
	for (const { card } of [...content.practices, ...content.events]) {
		for (const file of card.files) yield { kind: 'media', path: addressOf.media(file), file };
	}
}
