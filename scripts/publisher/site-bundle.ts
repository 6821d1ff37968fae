import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Site } from '@mab/site/src/contract.ts';
import { contentTypeOf } from './content-type.ts';
import { PublisherFailure } from './failure.ts';
import type { CardOf } from './store.ts';

/** What the compiled site exports. */
interface SiteModule {
	createSite(): Site;
	cardOf: CardOf;
	/** The folder whose every file is served under its path below it. */
	clientAssets: URL;
}

/** A file of the release that comes with the code. */
export interface Asset {
	path: string;
	contentType: string;
	bytes: Uint8Array;
}

export interface SiteBundle {
	site: Site;
	cardOf: CardOf;
	assets: Asset[];
}

/** Loads the compiled site. Throws PublisherFailure `site.not-built` when there is none. */
export async function loadSite(bundle: string): Promise<SiteBundle> {
	if (!existsSync(bundle)) {
		throw new PublisherFailure('site.not-built', `${bundle} does not exist. Build the site first: npm run build.`);
	}
	const { createSite, cardOf, clientAssets }: SiteModule = await import(pathToFileURL(bundle).href);
	return { site: createSite(), cardOf, assets: assetsIn(fileURLToPath(clientAssets)) };
}

function assetsIn(folder: string): Asset[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => {
			const file = join(entry.parentPath, entry.name);
			const path = `/${relative(folder, file).split(sep).join('/')}`;
			return { path, contentType: contentTypeOf(path), bytes: readFileSync(file) };
		});
}
