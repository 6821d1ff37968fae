import type { RecordStore, Site } from '@mab/site/src/contract.ts';
import { type AddressFailure, PublisherFailure, reasonOf } from './failure.ts';
import { putObject, type StoredObject } from './release.ts';

export interface RenderedPage extends StoredObject {
	path: string;
}

export interface RenderJob {
	/** Paths of whole documents in HTML. */
	pages: readonly string[];
	/** Paths of everything else that the site writes. */
	files: readonly string[];
	records: RecordStore;
	/** Nobody waits for it: it must keep neither this thread nor all processors busy. */
	inBackground: boolean;
	signal: AbortSignal;
	/** Called once for each path, in any order, when its bytes are stored … */
	onPage: (page: RenderedPage) => void;
	/** … or when the page threw. */
	onFailure: (failure: AddressFailure) => void;
}

/** Renders pages and stores their bytes; a page that throws does not stop the others. */
export type Renderer = (job: RenderJob) => Promise<void>;

/** Pages and other files apart, as a job wants them. */
export function pathsOf(items: readonly { path: string; contentType: string }[]): Pick<RenderJob, 'pages' | 'files'> {
	const { pages = [], files = [] } = Object.groupBy(items, ({ contentType }) =>
		contentType.startsWith('text/html') ? 'pages' : 'files',
	);
	return { pages: pages.map(({ path }) => path), files: files.map(({ path }) => path) };
}

/** How long pages may be rendered in a row before health checks, previews and signals get their turn. */
const TURN_MS = 20;

/** Renders in this thread. */
export function localRenderer(site: Site, siteDir: string): Renderer {
	return async ({ pages, files, records, signal, onPage, onFailure }) => {
		let turnBeganMs = performance.now();
		for (const path of [...pages, ...files]) {
			if (performance.now() - turnBeganMs > TURN_MS) {
				await new Promise(setImmediate);
				signal.throwIfAborted();
				turnBeganMs = performance.now();
			}
			let bytes: Uint8Array;
			try {
				bytes = await site.render(path, records);
			} catch (error) {
				onFailure({ path, reason: reasonOf(error) });
				continue;
			}
			onPage({ path, ...putObject(siteDir, bytes) });
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
