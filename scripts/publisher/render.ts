import type { RecordStore, Site } from '@mab/site/src/contract.ts';
import { PublisherFailure, reasonOf } from './failure.ts';
import { putObject, type StoredObject } from './release.ts';

export interface RenderedPage extends StoredObject {
	path: string;
}

export interface RenderJob {
	paths: readonly string[];
	records: RecordStore;
	signal: AbortSignal;
	/** Called once for each path, in any order, when its bytes are stored. */
	onPage: (page: RenderedPage) => void;
}

/** Renders pages and stores their bytes. Throws PublisherFailure `render.failed` at the first page that throws. */
export type Renderer = (job: RenderJob) => Promise<void>;

/** How long pages may be rendered in a row before health checks, previews and signals get their turn. */
const TURN_MS = 20;

/** Renders in this thread. */
export function localRenderer(site: Site, siteDir: string): Renderer {
	return async ({ paths, records, signal, onPage }) => {
		let turnBeganMs = performance.now();
		for (const path of paths) {
			if (performance.now() - turnBeganMs > TURN_MS) {
				await new Promise(setImmediate);
				signal.throwIfAborted();
				turnBeganMs = performance.now();
			}
			onPage({ path, ...putObject(siteDir, await renderPage(site, path, records)) });
		}
	};
}

/** The bytes of one page. Throws PublisherFailure `render.failed` that names the page and the reason. */
export async function renderPage(site: Site, path: string, records: RecordStore): Promise<Uint8Array> {
	try {
		return await site.render(path, records);
	} catch (cause) {
		throw new PublisherFailure('render.failed', `${path} could not be rendered: ${reasonOf(cause)}`, { cause });
	}
}
