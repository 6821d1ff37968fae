import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Tombstone } from '@mab/cms/domain/public-record.ts';
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

/** A thread answers each list of paths with what became of each, or with what keeps it from rendering anything. */
export type ThreadAnswer =
	| { pages: RenderedPage[]; failures: AddressFailure[] }
	| { stop: { code: PublisherFailure['code']; message: string } };

/** Below this a thread takes longer to start (load the site, plan) than it saves. */
const MIN_PAGES = 1_000;

/** Paths handed to a thread at once: enough to keep it busy, few enough that all threads finish together. */
const BATCH_PAGES = 32;

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
	const batches = Array.from({ length: Math.ceil(job.paths.length / BATCH_PAGES) }, (_, index) =>
		job.paths.slice(index * BATCH_PAGES, (index + 1) * BATCH_PAGES),
	).values();
	const threads = Array.from(
		{ length: threadCount },
		() => new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: setup }),
	);
	try {
		await Promise.all(threads.map((thread) => feed(thread, batches, job)));
	} finally {
		await Promise.all(threads.map((thread) => thread.terminate()));
	}
}

/** Gives a thread one batch after another until there are none left. */
function feed(thread: Worker, batches: Iterator<readonly string[]>, job: ThreadJob): Promise<void> {
	const { signal, onPage, onFailure } = job;
	return new Promise((resolve, reject) => {
		const next = () => {
			const { value, done } = batches.next();
			if (done === true) resolve();
			else thread.postMessage(value);
		};
		const stop = () => reject(signal.reason);
		signal.addEventListener('abort', stop, { once: true });
		thread.on('message', (answer: ThreadAnswer) => {
			if ('stop' in answer) {
				reject(new PublisherFailure(answer.stop.code, answer.stop.message));
				return;
			}
			for (const page of answer.pages) onPage(page);
			for (const failure of answer.failures) onFailure(failure);
			next();
		});
		thread.on('error', reject);
		thread.on('exit', (code) => {
			signal.removeEventListener('abort', stop);
			reject(new Error(`A render thread ended with code ${code}.`));
		});
		next();
	});
}
