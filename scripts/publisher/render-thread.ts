/** One render thread: loads the site, sees the same records as the main thread, renders paths until none is left. */
import { parentPort, workerData } from 'node:worker_threads';
import { type AddressFailure, PublisherFailure, reasonOf } from './failure.ts';
import { localRenderer, type RenderedPage } from './render.ts';
import { BATCH_PAGES, type ThreadAnswer, type ThreadSetup, type ThreadWork } from './render-threads.ts';
import { loadSite } from './site-bundle.ts';
import { openReader, recordsOf } from './store.ts';

const { bundle, codeVersion, publisherDir, siteDir, rows, tombstones, paths, taken }: ThreadSetup & ThreadWork =
	workerData;

/** Ready once, before the first paths. */
const ready = (async () => {
	const { site, cardOf } = await loadSite(bundle);
	if (site.codeVersion !== codeVersion) {
		throw new PublisherFailure('site.not-built', `${bundle} was built again meanwhile. Start the publisher again.`);
	}
	const { read } = openReader(publisherDir);
	return { render: localRenderer(site, siteDir), records: recordsOf(rows, tombstones, { read, cardOf }) };
})();

// The main thread ends this one when it was told to stop.
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

const firstFree = new Int32Array(taken);
for (;;) {
	const from = Atomics.add(firstFree, 0, BATCH_PAGES);
	if (from >= paths.length) break;
	parentPort?.postMessage(await answer(paths.slice(from, from + BATCH_PAGES)));
}
parentPort?.postMessage('done' satisfies ThreadAnswer);
