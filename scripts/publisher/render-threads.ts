import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Tombstone } from '@mab/cms/domain/publication/public-record.ts';
import type { RecordStore, Site } from '@mab/site/src/contract.ts';
import { type AddressFailure, PublisherFailure } from './failure.ts';
import { localRenderer, type RenderedPage, type Renderer, type RenderJob } from './render.ts';
import { type RefRow, rowsOf } from './store.ts';

/** What a thread needs to make the same pages as this one. */
export interface ThreadSetup {
	bundle: string;
	codeVersion: string;
	publisherDir: string;
	siteDir: string;
	rows: RefRow[];
	tombstones: readonly Tombstone[];
}

/** What the threads of one job share. */
export interface ThreadWork {
	paths: readonly string[];
	/**
	 * One integer: the first path that no thread has taken. Threads help themselves, because the main thread may be busy
	 * for seconds, for instance with the first search index.
	 */
	taken: SharedArrayBuffer;
}

/** What became of some paths, or what keeps the thread from rendering anything, or that no path is left. */
export type ThreadAnswer =
	| 'done'
	| { pages: RenderedPage[]; failures: AddressFailure[] }
	| { stop: { code: PublisherFailure['code']; message: string } };

/** Below this a thread takes longer to start (load the site, plan) than it saves. */
const MIN_PAGES = 1_000;

/** Paths that a thread takes at once: enough to be worth a message, few enough that all threads finish together. */
export const BATCH_PAGES = 32;

/** More threads than this wait for the disk and hold 150 MB each. */
const MAX_THREADS = 4;

/**
 * Renders files and few pages in this thread, many pages in one thread per processor, and what nobody waits for in a
 * single thread beside this one.
 */
export function renderer(options: {
	site: Site;
	bundle: string;
	publisherDir: string;
	siteDir: string;
	/** For benchmarks and tests. */
	threadCount?: number;
	minPages?: number;
}): Renderer {
	const { site, bundle, publisherDir, siteDir, minPages = MIN_PAGES } = options;
	const threadCount = options.threadCount ?? Math.min(MAX_THREADS, availableParallelism());
	const local = localRenderer(site, siteDir);

	return async (job) => {
		const { pages, files, records, inBackground } = job;
		const isMuch = threadCount >= 2 && pages.length >= minPages;
		if (!isMuch && !inBackground) return local(job);
		const setup = { bundle, codeVersion: site.codeVersion, publisherDir, siteDir, ...contentOf(records) };
		if (inBackground) return renderInThreads({ ...job, paths: [...pages, ...files] }, setup, 1);
		const stop = new AbortController();
		const signal = AbortSignal.any([job.signal, stop.signal]);
		try {
			// Files share what one of them had to work out, such as the search index; a thread would do that again.
			await Promise.all([
				renderInThreads({ ...job, signal, paths: pages }, setup, threadCount),
				local({ ...job, signal, pages: [] }),
			]);
		} finally {
			stop.abort();
		}
	};
}

function contentOf(records: RecordStore): Pick<ThreadSetup, 'rows' | 'tombstones'> {
	return { rows: rowsOf(records), tombstones: records.tombstones() };
}

type ThreadJob = Pick<RenderJob, 'signal' | 'onPage' | 'onFailure'> & { paths: readonly string[] };

async function renderInThreads(job: ThreadJob, setup: ThreadSetup, threadCount: number): Promise<void> {
	const work: ThreadWork = { paths: job.paths, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
	const threads = Array.from(
		{ length: threadCount },
		() => new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: { ...setup, ...work } }),
	);
	try {
		await Promise.all(threads.map((thread) => finished(thread, job)));
	} finally {
		await Promise.all(threads.map((thread) => thread.terminate()));
	}
}

/** Passes on what a thread answers until it is done. */
function finished(thread: Worker, { signal, onPage, onFailure }: ThreadJob): Promise<void> {
	return new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason);
		signal.addEventListener('abort', stop, { once: true });
		thread.on('message', (answer: ThreadAnswer) => {
			if (answer === 'done') resolve();
			else if ('stop' in answer) reject(new PublisherFailure(answer.stop.code, answer.stop.message));
			else {
				for (const page of answer.pages) onPage(page);
				for (const failure of answer.failures) onFailure(failure);
			}
		});
		thread.on('error', reject);
		thread.on('exit', (code) => {
			signal.removeEventListener('abort', stop);
			reject(new Error(`A render thread ended with code ${code}.`));
		});
	});
}
