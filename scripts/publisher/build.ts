/** One build: what the records call for, less what the live release or an earlier build already made. */
import type { Entry, Manifest, ObjectEntry } from '@mab/cms/domain/release.ts';
import type { Planned, RecordStore } from '@mab/site/src/contract.ts';
import { contentTypeOf } from './content-type.ts';
import { type AddressFailure, PublisherFailure } from './failure.ts';
import { type LateItem, type LateJob, madeEntry, makeOne, temporaryEntry } from './late.ts';
import type { MadeStore } from './made.ts';
import type { Makers } from './makers.ts';
import { type FetchMedia, objectOfMedia } from './media.ts';
import { goLive, objectEntry, type SiteFolder } from './release.ts';
import { pathsOf, type RenderedPage, type Renderer } from './render.ts';
import type { SiteBundle } from './site-bundle.ts';

/** Enough to hide the latency of the CMS, few enough not to keep it from its other work. */
const MEDIA_CONCURRENCY = 4;

/**
 * What may follow after the release is in it nevertheless when it is little, so that a published practice comes with
 * its sheet, its documents and its card: 200 pages and files take less than half a second, 8 cards as long.
 */
const PROMPT_PAGES = 200;
const PROMPT_CARDS = 8;

export interface BuildInput {
	bundle: SiteBundle;
	records: RecordStore;
	/** The feed position of the records. */
	head: number;
	folder: SiteFolder;
	made: MadeStore;
	makers: Makers;
	renderer: Renderer;
	fetchMedia: FetchMedia;
	/** Whether what has this key was waiting to be made before, so that this build need not see to it at once. */
	isWaiting: (key: string) => boolean;
	now: () => Date;
	/** Stops the build between two pages; nothing of it becomes visible. */
	signal: AbortSignal;
}

export interface BuildResult {
	/** The release that is live after the build. */
	manifest: Manifest;
	/** `false` when the records call for nothing else than what is live. */
	isNew: boolean;
	pageCount: number;
	renderedCount: number;
	removedCount: number;
	/** Addresses that keep the bytes they had, or are left out where they had none. */
	failures: AddressFailure[];
	/** What follows in later releases. */
	late: LateJob;
	planMs: number;
	renderMs: number;
	switchMs: number;
}

type PlannedPage = Extract<Planned, { kind: 'render' }>;
type PlannedMedia = Extract<Planned, { kind: 'media' }>;

/** The plan, sorted by what has to be done. */
interface Work {
	/** What is known already. */
	entries: Map<string, Entry>;
	dirty: PlannedPage[];
	media: PlannedMedia[];
	/** Every late address of the plan that this machine makes, whether it is ready or not. */
	late: LateItem[];
	waiting: LateItem[];
}

/**
 * Builds and switches. The result is the same whatever was live before: an entry is carried over only when its key is
 * the same, and a key covers everything that the bytes are made from.
 *
 * Throws PublisherFailure `media.unavailable` or `plan.invalid`; the old release then stays. A single page or file
 * that cannot be made stops nothing: it is among the `failures`.
 */
export async function build(input: BuildInput): Promise<BuildResult> {
	const { bundle, records, head, folder, now } = input;
	const { codeVersion } = bundle.site;
	const live = folder.live();

	const startedMs = performance.now();
	const plan = bundle.site.plan(records);
	const planMs = performance.now() - startedMs;
	const { entries, dirty, media, late, waiting } = workOf(plan, live, input);
	addAssets(entries, plan, bundle, folder);

	const failures: AddressFailure[] = [];
	const fail = (failure: AddressFailure) => {
		failures.push(failure);
		const before = live?.entries[failure.path];
		if (before?.kind === 'object') entries.set(failure.path, before);
	};
	await addMedia(entries, media, input, fail);
	const lateFailures = await addRendered(entries, dirty, promptWork(waiting, input), { ...input, fail });
	const renderMs = performance.now() - startedMs - planMs;

	input.signal.throwIfAborted();
	const removedCount = Object.keys(live?.entries ?? {}).filter((path) => !entries.has(path)).length;
	const { manifest, isNew } = goLive(folder, { head, codeVersion, entries, now });
	return {
		manifest,
		isNew,
		pageCount: plan.length,
		renderedCount: dirty.length,
		removedCount,
		failures,
		late: { items: late, failures: lateFailures, entries, records, head, codeVersion },
		planMs,
		renderMs,
		switchMs: performance.now() - startedMs - planMs - renderMs,
	};
}

function workOf(plan: readonly Planned[], live: Manifest | null, { bundle, makers, made }: BuildInput): Work {
	const work: Work = { entries: new Map(), dirty: [], media: [], late: [], waiting: [] };
	const { entries } = work;
	const isSameCode = live?.codeVersion === bundle.site.codeVersion;
	const seen = new Set<string>();

	function follow(item: LateItem, before: Entry | undefined) {
		const isMadeHere = item.kind === 'render' || makers.does(item.recipe.make);
		if (isMadeHere) work.late.push(item);
		const known = before !== undefined && isSameObject(before, item) ? before : null;
		const stored = known === null ? made.find(item.key) : null;
		const former = item.kind === 'render' && item.mayLag && before?.kind === 'object' ? before : temporaryEntry(item);
		entries.set(item.path, known ?? (stored === null ? former : madeEntry(item, stored)));
		if (isMadeHere && known === null && stored === null) work.waiting.push(item);
	}

	for (const planned of plan) {
		const { path, key } = planned;
		if (seen.has(path)) throw new PublisherFailure('plan.invalid', `${path} is planned twice.`);
		seen.add(path);
		const before = live !== null && Object.hasOwn(live.entries, path) ? live.entries[path] : undefined;
		switch (planned.kind) {
			case 'redirect':
				entries.set(path, { kind: 'redirect', location: planned.location, key });
				break;
			case 'made':
				follow({ ...planned, key: makers.keyOf(planned) }, before);
				break;
			case 'media':
				if (before !== undefined && isSameObject(before, planned)) entries.set(path, before);
				else work.media.push(planned);
				break;
			case 'render': {
				// The key covers the code as well; asking twice makes a site that forgets it there no danger.
				const kept = isSameCode ? before : undefined;
				const { meanwhile } = planned;
				if (meanwhile !== null) follow({ ...planned, meanwhile }, kept);
				else if (kept !== undefined && isSameObject(kept, planned)) entries.set(path, kept);
				else work.dirty.push(planned);
				break;
			}
			default:
				planned satisfies never;
		}
	}
	return work;
}

function isSameObject(before: Entry, planned: PlannedPage | PlannedMedia | LateItem): before is ObjectEntry {
	if (before.kind !== 'object' || before.key !== planned.key) return false;
	if (planned.kind === 'media') return true;
	const status = planned.kind === 'render' ? planned.status : 200;
	return before.status === status && before.contentType === planned.contentType;
}

function addAssets(entries: Map<string, Entry>, plan: readonly Planned[], bundle: SiteBundle, folder: SiteFolder) {
	const planned = new Set(plan.map(({ path }) => path));
	for (const { path, contentType, bytes } of bundle.assets) {
		if (planned.has(path)) throw new PublisherFailure('plan.invalid', `${path} is both a page and a file of the site.`);
		const stored = folder.put(bytes);
		entries.set(path, objectEntry(path, { ...stored, contentType, status: 200, key: stored.object }));
	}
}

async function addMedia(
	entries: Map<string, Entry>,
	media: readonly PlannedMedia[],
	{ folder, fetchMedia, signal }: BuildInput,
	fail: (failure: AddressFailure) => void,
): Promise<void> {
	const add = async ({ path, key, file }: PlannedMedia) => {
		const object = objectOfMedia(file);
		let size = folder.sizeOf(object);
		if (size === null) {
			try {
				size = folder.put(await fetchMedia(file)).size;
			} catch (error) {
				if (!isOfOneFile(error)) throw error;
				return fail({ path, reason: error.message });
			}
		}
		entries.set(path, objectEntry(path, { object, size, contentType: contentTypeOf(file), status: 200, key }));
	};
	const waiting = media.values();
	const worker = async () => {
		for (const item of waiting) {
			signal.throwIfAborted();
			await add(item);
		}
	};
	await Promise.all(Array.from({ length: MEDIA_CONCURRENCY }, worker));
}

function isOfOneFile(error: unknown): error is PublisherFailure {
	return error instanceof PublisherFailure && (error.code === 'media.missing' || error.code === 'media.corrupt');
}

/** What of the late work is so little that the release takes it along. */
function promptWork(waiting: readonly LateItem[], { isWaiting }: BuildInput): LateItem[] {
	const fresh = waiting.filter(({ key }) => !isWaiting(key));
	const pages = fresh.filter((item) => item.kind === 'render' && !item.mayLag);
	const cards = fresh.filter((item) => item.kind === 'made' && item.recipe.make === 'card');
	return [...(pages.length <= PROMPT_PAGES ? pages : []), ...(cards.length <= PROMPT_CARDS ? cards : [])];
}

/** Renders what a release must have and what it takes along. Answers what of the latter failed. */
async function addRendered(
	entries: Map<string, Entry>,
	dirty: readonly PlannedPage[],
	prompt: readonly LateItem[],
	{ fail, ...input }: BuildInput & { fail: (failure: AddressFailure) => void },
): Promise<AddressFailure[]> {
	const { renderer, records, made, signal } = input;
	const planned = new Map(dirty.map((page) => [page.path, page]));
	const late = new Map(prompt.flatMap((item) => (item.kind === 'render' ? [[item.path, item] as const] : [])));
	const lateFailures: AddressFailure[] = [];
	const onPage = ({ path, object, size }: RenderedPage) => {
		const page = planned.get(path);
		const item = late.get(path);
		if (page !== undefined) {
			const { key, status, contentType } = page;
			entries.set(path, objectEntry(path, { object, size, contentType, status, key }));
		} else if (item !== undefined) {
			made.put(item.key, { object, size }, null);
			entries.set(path, madeEntry(item, { object, size }));
		}
	};
	const onFailure = (failure: AddressFailure) => {
		if (planned.has(failure.path)) fail(failure);
		else lateFailures.push(failure);
	};
	const paths = pathsOf([...planned.values(), ...late.values()]);
	await renderer({ ...paths, records, inBackground: false, signal, onPage, onFailure });

	for (const item of prompt) {
		if (item.kind !== 'made') continue;
		const outcome = await makeOne(item, { ...input, entries });
		if ('reason' in outcome) lateFailures.push(outcome);
		else entries.set(item.path, madeEntry(item, outcome));
	}
	return lateFailures;
}
