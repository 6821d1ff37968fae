/** The compiled site, as the publisher loads it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RecordStore, Site } from '@mab/site/src/contract.ts';

const BUNDLE = fileURLToPath(new URL('../../site/dist/server/entry.mjs', import.meta.url));

interface SiteBundle {
	createSite(env?: { PUBLIC_SITE_URL?: string }): Site;
	clientAssets: URL;
}

/** Throws, with what to do, when the site has not been built. */
export async function loadSiteBundle(): Promise<SiteBundle> {
	if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is missing. Run "npm run build" first.`);
	return await import(pathToFileURL(BUNDLE).href);
}

export async function renderText(site: Site, path: string, store: RecordStore): Promise<string> {
	return new TextDecoder().decode(await site.render(path, store));
}

/** A file of the client build by the path at which readers ask for it; `null` when there is none. */
export function clientAsset(assets: URL, path: string): Buffer | null {
	const file = new URL(`.${path}`, assets);
	return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}
