import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Tombstone } from '@mab/cms/domain/public-record.ts';
import type { RecordStore, Site } from '@mab/site/src/contract.ts';
import { PublisherFailure } from './failure.ts';
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

/** A thread answers each list of paths with the pages, or with the failure that stopped it. */
export type ThreadAnswer = { pages: RenderedPage[] } | { failure: { code: PublisherFailure['code']; message: string } };

/** Below this a thread takes longer to start (load the site, plan) than it saves. */
const MIN_PAGES = 1_000;

/** Paths handed to a thread at once: enough to keep it busy, few enough that all threads finish together. */
const BATCH_PAGES = 32;

/** More threads than this wait for the disk and hold 150 MB each. */
const MAX_THREADS = 4;

/** Renders few pages in this thread and many in one thread per processor. */
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
		if (threadCount < 2 || job.paths.length < minPages) return local(job);
		const setup = { bundle, codeVersion: site.codeVersion, publisherDir, siteDir, ...contentOf(job.records) };
		await renderInThreads(job, setup, threadCount);
	};
}

function contentOf(records: RecordStore): Pick<ThreadSetup, 'rows' | 'tombstones'> {
	return { rows: rowsOf(records), tombstones: records.tombstones() };
}

async function renderInThreads(job: RenderJob, setup: ThreadSetup, threadCount: number): Promise<void> {
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
function feed(thread: Worker, batches: Iterator<readonly string[]>, { signal, onPage }: RenderJob): Promise<void> {
	return new Promise((resolve, reject) => {
		const next = () => {
			const { value, done } = batches.next();
			if (done === true) resolve();
			else thread.postMessage(value);
		};
		const stop = () => reject(signal.reason);
		signal.addEventListener('abort', stop, { once: true });
		thread.on('message', (answer: ThreadAnswer) => {
			if ('failure' in answer) {
				reject(new PublisherFailure(answer.failure.code, answer.failure.message));
				return;
			}
			for (const page of answer.pages) onPage(page);
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
