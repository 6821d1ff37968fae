/** The compiled site. The publisher imports the build of this module, `dist/server/entry.mjs`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from 'astro/app/entrypoint';
import type { RecordStore, Site } from './contract.ts';
import { planFollower } from './follow.ts';
import type { Page, Route } from './inputs.ts';
import type { Address, AddressBook } from './plan.ts';
import { addressBook, plannedIn, planOf } from './plan.ts';

export type { Card } from './cards.ts';
export { cardOf } from './cards.ts';
export type * from './contract.ts';

const DEFAULT_SITE_URL = 'http://localhost:1337';

/** The page file of each route, below src/pages. */
const COMPONENT: Record<Route, string> = {
	choose: 'index.astro',
	home: '[locale]/index.astro',
	questionnaire: '[locale]/questionnaire.astro',
	questionnaireForm: '[locale]/questionnaire/form.astro',
	questionnaireBlank: '[locale]/questionnaire/blank.astro',
	practiceList: '[locale]/practices/[...list].astro',
	practiceEntry: 'data/library/[...entry].astro',
	compare: '[locale]/practices/compare.astro',
	practice: '[locale]/practices/[slug].astro',
	practicePrint: '[locale]/practices/[slug]/print.astro',
	practicePoster: '[locale]/practices/[slug]/[poster].astro',
	practiceKit: '[locale]/practices/[slug]/kit.astro',
	sectorPack: '[locale]/practices/sector/[...pack].astro',
	municipalityList: '[locale]/municipalities/index.astro',
	municipality: '[locale]/municipalities/[code].astro',
	governanceList: '[locale]/governance/[...list].astro',
	governanceChange: '[locale]/governance/[slug].astro',
	eventList: '[locale]/events/[...list].astro',
	event: '[locale]/events/[slug].astro',
	reportList: '[locale]/reports/[...list].astro',
	report: '[locale]/reports/[slug].astro',
	newsletter: '[locale]/newsletter/index.astro',
	edition: '[locale]/newsletter/[slug].astro',
	editionPrint: '[locale]/newsletter/[slug]/[print].astro',
	subscribe: '[locale]/newsletter/subscribe.astro',
	map: '[locale]/map/[...sector].astro',
	champions: '[locale]/champions/[...year].astro',
	regionList: '[locale]/regions/index.astro',
	region: '[locale]/regions/[key].astro',
	numbers: '[locale]/numbers/index.astro',
	numbersOfQuarter: '[locale]/numbers/[quarter].astro',
	search: '[locale]/search.astro',
	searchTowns: '[locale]/search/towns.astro',
	about: '[locale]/about.astro',
	privacy: '[locale]/privacy.astro',
	design: '[locale]/design.astro',
	accessibility: '[locale]/accessibility.astro',
	corrections: '[locale]/corrections.astro',
	terms: '[locale]/terms.astro',
	data: '[locale]/data.astro',
	offline: '[locale]/offline.astro',
	notFound: '[locale]/404.astro',
	// Astro fills parameters from the address, so this page, which stands at any address, takes every one.
	gone: '[...gone].astro',
};

/**
 * The folder whose every file is served under its path below it: fonts under hashed names.
 * It stands beside the server bundle in the build.
 */
export const clientAssets = new URL('../client/', import.meta.url);

/**
 * @param env `PUBLIC_SITE_URL` is the origin under which readers reach the site (canonical links, sitemap);
 * http://localhost:1337 without it.
 */
export function createSite(env: { PUBLIC_SITE_URL?: string | undefined } = process.env): Site {
	const siteUrl = new URL(env.PUBLIC_SITE_URL || DEFAULT_SITE_URL).origin;
	const codeVersion = hashOfFolders([new URL('./', import.meta.url), clientAssets]);
	const renderPage = pageRenderer();
	const follower = planFollower({ siteUrl, codeVersion });
	const books = new WeakMap<RecordStore, AddressBook>();
	const bookOf = (store: RecordStore): AddressBook => {
		const book = books.get(store) ?? addressBook(store, siteUrl);
		books.set(store, book);
		return book;
	};
	const addressIn = (path: string, store: RecordStore): Address | undefined =>
		follower.store === store ? follower.find(path) : bookOf(store).find(path);

	return {
		codeVersion,
		siteUrl,
		plan: (store) => planOf(store, { siteUrl, codeVersion }),
		follow: (store) => follower.follow(store),
		find: (path, store) => plannedIn(bookOf(store), path, codeVersion),
		async render(path, store) {
			const address = addressIn(path, store);
			if (address?.kind === 'page') return renderPage(address.page);
			if (address?.kind === 'file') {
				const bytes = await address.file.write();
				return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
			}
			throw new Error(`${path} is not an address that can be rendered. Plan again with the same store.`);
		},
	};
}

function pageRenderer() {
	const app = createApp({ streaming: false });
	// The error is handed on; Astro would print it as well.
	app.logger.options.level = 'silent';
	// Astro would turn a page that throws into an error page. The publisher must learn that it failed, and why.
	app.renderError = (request, { status, error }) =>
		Promise.reject(error instanceof Error ? error : new Error(`${request.url} answered ${status}.`));
	const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

	return async (page: Page): Promise<Uint8Array> => {
		const component = `src/pages/${COMPONENT[page.route]}`;
		const routeData = routes.get(component);
		if (!routeData) throw new Error(`${component}, the page of ${page.path}, is not in the bundle.`);
		const request = new Request(new URL(page.path, page.siteUrl));
		const response = await app.render(request, { locals: { page }, routeData });
		if (response.status !== 200) throw new Error(`${page.path} answered ${response.status}.`);
		return bytesOf(response);
	};
}

/** Astro answers in one piece, which `arrayBuffer` would copy once more. */
async function bytesOf({ body }: Response): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	if (body !== null) for await (const piece of body) pieces.push(piece);
	const [whole] = pieces;
	return whole !== undefined && pieces.length === 1 ? whole : Buffer.concat(pieces);
}

/** SHA-256 over every file of the build, so that no part of the code can be left out of the version. */
function hashOfFolders(folders: URL[]): string {
	const hash = createHash('sha256');
	for (const folder of folders) {
		const root = fileURLToPath(folder);
		for (const name of readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length))
			.sort()) {
			hash.update(`${name}\n`).update(readFileSync(join(root, name)));
		}
	}
	return hash.digest('hex');
}
