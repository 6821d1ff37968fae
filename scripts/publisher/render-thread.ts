/** One render thread: loads the site, sees the same records as the main thread, renders the paths it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { type AddressFailure, PublisherFailure, reasonOf } from './failure.ts';
import { localRenderer, type RenderedPage } from './render.ts';
import type { ThreadAnswer, ThreadSetup } from './render-threads.ts';
import { loadSite } from './site-bundle.ts';
import { openReader, recordsOf } from './store.ts';

const { bundle, codeVersion, publisherDir, siteDir, rows, tombstones }: ThreadSetup = workerData;

/** Ready once, before the first list of paths. */
const ready = (async () => {
	const { site, cardOf } = await loadSite(bundle);
	if (site.codeVersion !== codeVersion) {
		throw new PublisherFailure('site.not-built', `${bundle} was built again meanwhile. Start the publisher again.`);
	}
	const { read } = openReader(publisherDir);
	return { render: localRenderer(site, siteDir), records: recordsOf(rows, tombstones, { read, cardOf }) };
})();

// The main thread ends this one when it has nothing more to render or was told to stop.
const { signal } = new AbortController();

async function answer(paths: readonly string[]): Promise<ThreadAnswer> {
	try {
		const { render, records } = await ready;
		const pages: RenderedPage[] = [];
		const failures: AddressFailure[] = [];
		const [onPage, onFailure] = [pages.push.bind(pages), failures.push.bind(failures)];
		await render({ pages: paths, files: [], records, inBackground: false, signal, onPage, onFailure });
		return { pages, failures };
	} catch (error) {
		const code = error instanceof PublisherFailure ? error.code : 'render.failed';
		return { stop: { code, message: reasonOf(error) } };
	}
}

parentPort?.on('message', async (paths: readonly string[]) => {
	parentPort?.postMessage(await answer(paths));
});
