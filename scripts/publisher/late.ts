/**
 * What follows after a release: documents, pictures, cards, and the pages and files that need not be there from the
 * first moment. It is made in the background, and a new release takes in what is ready every few seconds.
 */
import type { ObjectEntry, RedirectEntry } from '@mab/cms/domain/publication/release.ts';
import type { Planned, RecordStore } from '@mab/site/src/contract.ts';
import { type AddressFailure, addressRetryDelayMs, reasonOf } from './failure.ts';
import type { MadeStore } from './made.ts';
import type { MakeContext } from './makers/maker.ts';
import type { Make, Makers } from './makers.ts';
import { type Draft, objectEntry, type SiteFolder, type StoredObject } from './release.ts';
import { pathsOf, type Renderer } from './render.ts';
import { pause } from './report.ts';
import type { SiteBundle } from './site-bundle.ts';

type PlannedRender = Extract<Planned, { kind: 'render' }>;
type PlannedMade = Extract<Planned, { kind: 'made' }>;

/** An address that may follow. The key of one that is made covers its maker as well. */
export type LateItem = (PlannedRender & { meanwhile: string }) | PlannedMade;

/** What is known of the late addresses of a plan. It passes from one build to the next, so that each looks at changes alone. */
export interface LateState {
	/** Every late address of the plan that this machine makes, by path, whether it is ready or not. */
	items: Map<string, LateItem>;
	/** Those that are not ready. */
	waiting: Map<string, LateItem>;
	/** What is live, with what was made since and is not live yet. */
	draft: Draft;
}

/** What a build leaves to be done. */
export interface LateJob extends LateState {
	/** What the build tried at once, and in vain. */
	failures: readonly AddressFailure[];
	records: RecordStore;
	head: number;
	codeVersion: string;
}

export interface LateProgress {
	/** Addresses that are ready, and all that this machine makes. */
	done: number;
	total: number;
	failedCount: number;
	/** The first few of those that failed. */
	failures: AddressFailure[];
}

export interface LateWork {
	/** Begins with what a build left, in the place of what was left before. */
	start(job: LateJob): void;
	/** Goes on after a stop. */
	resume(): void;
	/** Ends within moments; what is half done is dropped, what is done stays. */
	stop(): Promise<void>;
	/** Resolves when everything has been made, or tried once. */
	settled(): Promise<void>;
	isWaiting(key: string): boolean;
	progress(): LateProgress;
}

/** Often enough to see things come, rarely enough that switching costs next to nothing. */
const RELEASE_EVERY_MS = 10_000;

/** A machine without Chromium fails at every document for the same reason. */
const SHOWN_FAILURES = 20;
const LOGGED_FAILURES = 5;

/** How many times more than is called for may be remembered as made. */
const FORGET_FROM = 1.25;

/** What readers miss first comes first; the slowest comes last. */
const ORDER: Record<Make, number> = { card: 0, picture: 1, archive: 2, pdf: 3 };

/** The entry of a late address until it is ready. */
export function temporaryEntry({ meanwhile, key }: LateItem): RedirectEntry {
	return { kind: 'redirect', location: meanwhile, temporary: true, key };
}

/** The entry of a late address that is ready. */
export function madeEntry(item: LateItem, { object, size }: StoredObject): ObjectEntry {
	const status = item.kind === 'render' ? item.status : 200;
	return objectEntry(item.path, { object, size, contentType: item.contentType, status, key: item.key });
}

interface MakingInput extends MakeContext {
	makers: Makers;
	made: MadeStore;
}

/** Makes one thing and remembers it. A failure is answered, not thrown, unless the signal says stop. */
export async function makeOne(item: PlannedMade, input: MakingInput): Promise<StoredObject | AddressFailure> {
	const { makers, made, folder, signal } = input;
	try {
		const { ingredients, finish } = await makers.prepare(item.recipe, input);
		signal.throwIfAborted();
		const known = ingredients === null ? null : made.findAlike(ingredients);
		const stored = known ?? folder.put(await unlessStopped(finish(), signal));
		made.put(item.key, stored, ingredients);
		return stored;
	} catch (error) {
		signal.throwIfAborted();
		return { path: item.path, reason: reasonOf(error) };
	}
}

/** Rejects when the signal says stop. Some work cannot be broken off; nobody waits for its end. */
export function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason);
		signal.addEventListener('abort', stop, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
	});
}

/** An item that failed, and when it is tried again (of `performance.now()`). */
interface Trouble extends AddressFailure {
	count: number;
	retryAtMs: number;
}

export interface LateWorkInput {
	bundle: SiteBundle;
	folder: SiteFolder;
	made: MadeStore;
	makers: Makers;
	renderer: Renderer;
	log: (line: string) => void;
	now: () => Date;
	/** Called after each release that takes in late work. */
	onRelease: () => void;
}

export function lateWork(input: LateWorkInput): LateWork {
	const { folder, made, renderer, log, now, onRelease } = input;
	let job: LateJob | null = null;
	let stopping = new AbortController();
	let running: Promise<void> | null = null;
	let settled = Promise.withResolvers<void>();
	/** By key. The number of the job with which an item came: what an editor has just published goes before old work. */
	let since = new Map<string, number>();
	let jobCount = 0;
	let troubles = new Map<string, Trouble>();

	function noteFailure({ key }: LateItem, { path, reason }: AddressFailure) {
		const before = troubles.get(key);
		if (before?.reason !== reason && troubles.size < LOGGED_FAILURES) {
			log(`${path} could not be made and is tried again later: ${reason}`);
		} else if (before === undefined && troubles.size === LOGGED_FAILURES) {
			log('More addresses could not be made; the health of the publisher counts them.');
		}
		const count = (before?.count ?? 0) + 1;
		troubles.set(key, { path, reason, count, retryAtMs: performance.now() + addressRetryDelayMs(count) });
	}

	async function makeAll(work: LateJob, signal: AbortSignal): Promise<void> {
		const startedMs = performance.now();
		let releasedAtMs = startedMs;
		let count = 0;
		const release = (isLast: boolean) => {
			releasedAtMs = performance.now();
			const { manifest, isNew } = folder.goLive({ ...work, inBackground: true, now });
			if (!isNew) return;
			const waiting = work.waiting.size;
			const spent = `${Math.round((performance.now() - startedMs) / 1000)} s`;
			log(`Release ${manifest.number} is live with ${count} late addresses after ${spent}; ${waiting} are waiting.`);
			if (isLast) onRelease();
		};
		const add = (item: LateItem, stored: StoredObject) => {
			troubles.delete(item.key);
			work.waiting.delete(item.path);
			work.draft.set(item.path, madeEntry(item, stored));
			count += 1;
			if (performance.now() - releasedAtMs >= RELEASE_EVERY_MS) release(false);
		};

		for (const batch of batchesOf(work)) {
			signal.throwIfAborted();
			if (Array.isArray(batch)) {
				await renderBatch(batch, work, signal, add);
			} else {
				const outcome = await makeOne(batch, { ...input, ...work, entries: work.draft, signal });
				if ('reason' in outcome) noteFailure(batch, outcome);
				else add(batch, outcome);
				// Health checks, previews and the feed get their turn between two pieces of work.
				await new Promise(setImmediate);
			}
		}
		release(true);
	}

	/**
	 * What is due, in order: of each job the pages and files together, then everything else one by one, and last the
	 * files that may lag.
	 */
	function batchesOf(work: LateJob): (LateItem[] | PlannedMade)[] {
		const dueAtMs = performance.now();
		const isDue = ({ key }: LateItem) => (troubles.get(key)?.retryAtMs ?? 0) <= dueAtMs;
		const due = [...work.waiting.values()].filter(isDue);
		const byJob = [...Map.groupBy(due, ({ key }) => since.get(key) ?? 0)].sort(([a], [b]) => b - a);
		return byJob.flatMap(([, items]) => {
			const pages = items.filter((item) => item.kind === 'render' && !item.mayLag);
			const lagging = items.filter((item) => item.kind === 'render' && item.mayLag);
			const others = items.filter((item) => item.kind === 'made');
			others.sort((a, b) => ORDER[a.recipe.make] - ORDER[b.recipe.make]);
			return [pages, ...others, lagging].filter((batch) => !Array.isArray(batch) || batch.length > 0);
		});
	}

	async function renderBatch(
		batch: readonly LateItem[],
		{ records }: LateJob,
		signal: AbortSignal,
		add: (item: LateItem, stored: StoredObject) => void,
	): Promise<void> {
		const items = new Map(batch.map((item) => [item.path, item]));
		await renderer({
			...pathsOf(batch),
			records,
			inBackground: true,
			signal,
			onPage({ path, object, size }) {
				const item = items.get(path);
				if (item === undefined) throw new Error(`${path} was rendered but not asked for.`);
				made.put(item.key, { object, size }, null);
				add(item, { object, size });
			},
			onFailure(failure) {
				const item = items.get(failure.path);
				if (item !== undefined) noteFailure(item, failure);
			},
		});
	}

	async function run(work: LateJob, signal: AbortSignal): Promise<void> {
		for (;;) {
			await makeAll(work, signal);
			forgetMade(work);
			settled.resolve();
			if (troubles.size === 0) return;
			const nextMs = Math.min(...[...troubles.values()].map(({ retryAtMs }) => retryAtMs));
			await pause(Math.max(0, nextMs - performance.now()), signal);
			signal.throwIfAborted();
		}
	}

	/** From time to time: what is of no use costs little space, and looking for it some time. */
	function forgetMade({ items }: LateJob) {
		if (made.count < items.size * FORGET_FROM) return;
		made.keepOnly(new Set(Array.from(items.values(), ({ key }) => key)));
	}

	function begin() {
		if (job === null || running !== null) return;
		const work = job;
		stopping = new AbortController();
		const { signal } = stopping;
		running = run(work, signal)
			.catch((error: unknown) => {
				if (signal.aborted) return;
				// Not one item but the work as a whole, for instance a full disk. The next build begins it anew.
				log(`Late work broke off and goes on after the next change: ${reasonOf(error)}`);
				settled.resolve();
			})
			.finally(() => {
				running = null;
			});
	}

	return {
		start(next) {
			if (running !== null) throw new Error('The late work of the build before must be stopped first.');
			job = next;
			jobCount += 1;
			const former = since;
			since = new Map(Array.from(next.waiting.values(), ({ key }) => [key, former.get(key) ?? jobCount]));
			troubles = new Map([...troubles].filter(([key]) => since.has(key)));
			for (const failure of next.failures) {
				const item = next.waiting.get(failure.path);
				if (item !== undefined) noteFailure(item, failure);
			}
			settled = Promise.withResolvers();
			begin();
		},
		resume: begin,
		async stop() {
			stopping.abort(new DOMException('The late work was stopped.', 'AbortError'));
			await running;
		},
		settled: () => settled.promise,
		isWaiting: (key) => since.has(key),
		progress() {
			const total = job?.items.size ?? 0;
			const done = total - (job?.waiting.size ?? 0);
			const failures = [...troubles.values()].slice(0, SHOWN_FAILURES).map(({ path, reason }) => ({ path, reason }));
			return { done, total, failedCount: troubles.size, failures };
		},
	};
}
