/** The compiled site in a real browser without a server: every request is answered from the bundle. */

import type { PublicRecord, Tombstone } from '@mab/cms/domain/publication/public-record.ts';
import { addressBook } from '@mab/site/src/plan.ts';
import { memoryStore } from '@mab/site/src/testing/records.ts';
import type { BrowserContext, Page } from 'playwright-core';
import { clientAsset, loadSiteBundle } from './site.ts';

const ORIGIN = 'http://site.test';

const CONTENT_TYPES: Record<string, string> = {
	css: 'text/css',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
	woff2: 'font/woff2',
	xml: 'application/xml',
};

/** A drawing of one colour for every picture. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><path d="M0 0h1200v675H0z"/></svg>';

export async function openSite(records: readonly PublicRecord[], tombstones: readonly Tombstone[] = []) {
	const { createSite, clientAssets } = await loadSiteBundle();
	const site = createSite({ PUBLIC_SITE_URL: ORIGIN });
	const store = memoryStore(records, tombstones);
	site.plan(store);

	return {
		origin: ORIGIN,
		render: (path: string): Promise<Uint8Array> => site.render(path, store),

		/** The published pages, one for each template and language. */
		templates(): { route: string; path: string }[] {
			const pages = [...addressBook(store, ORIGIN).all().values()].flatMap((address) =>
				address.kind === 'page' && address.isPublished && address.contentType.startsWith('text/html')
					? [{ route: `${address.page.route} in ${address.page.locale}`, path: address.path }]
					: [],
			);
			return [...new Map(pages.toReversed().map((page) => [page.route, page])).values()];
		},

		/** Answers what the pages of the context ask for. `requested` gets each path; `delayMs` holds fonts back. */
		async serve(
			context: BrowserContext | Page,
			{ requested = [], delayMs = 0 }: { requested?: string[]; delayMs?: number } = {},
		): Promise<void> {
			await context.route(`${ORIGIN}/**`, async (route) => {
				const { pathname } = new URL(route.request().url());
				requested.push(pathname);
				if (pathname.endsWith('.woff2')) await new Promise((resolve) => setTimeout(resolve, delayMs));
				const contentType = CONTENT_TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)] ?? 'text/html; charset=utf-8';
				const asset = clientAsset(clientAssets, pathname);
				if (asset !== null) return route.fulfill({ body: asset, contentType });
				if (pathname.startsWith('/media/')) return route.fulfill({ body: PICTURE, contentType: 'image/svg+xml' });
				const body = await site.render(pathname, store).catch(() => null);
				return body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body: Buffer.from(body), contentType });
			});
		},
	};
}
