/** One build: what the records call for, less what the live release or an earlier build already made. */
import type { Entry, Manifest, ObjectEntry } from '@mab/cms/domain/publication/release.ts';
import type { Plan, Planned, RecordStore } from '@mab/site/src/contract.ts';
import { contentTypeOf } from './content-type.ts';
import { type AddressFailure, PublisherFailure } from './failure.ts';
import { type LateItem, type LateJob, type LateState, madeEntry, makeOne, temporaryEntry } from './late.ts';
import type { MadeStore } from './made.ts';
import type { Makers } from './makers.ts';
import { type FetchMedia, objectOfMedia } from './media.ts';
import { type Draft, objectEntry, type SiteFolder, type StoredObject } from './release.ts';
import { pathsOf, type RenderedPage, type Renderer } from './render.ts';
import type { SiteBundle } from './site-bundle.ts';

/** Enough to hide the latency of the CMS, few enough not to keep it from its other work. */
const MEDIA_CONCURRENCY = 4;

/**
 * What may follow after the release is in it nevertheless when it is little, so that a published practice comes with
 * its sheet, its documents and its card. One practice calls for 8 such pages and files in both languages, and a new
 * name of its municipality for those of all its practices: they need not hold the name up.
 */
const PROMPT_PAGES = 60;
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
	/** What the build before left; `null` at the first and after one that broke off. It is used up. */
	standing: Standing | null;
	/** Whether what has this key was waiting to be made before, so that this build need not see to it at once. */
	isWaiting: (key: string) => boolean;
	now: () => Date;
	/** Stops the build between two pages; nothing of it becomes visible. */
	signal: AbortSignal;
}

/** What a build knows in the end, so that the next one looks at what changed alone. */
export interface Standing extends LateState {
	/** The number of the plan. */
	plan: number;
	/** Addresses that could not be made: the next build tries them again whatever the plan says. */
	failed: Set<string>;
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
	standing: Standing;
	planMs: number;
	renderMs: number;
	switchMs: number;
}

type PlannedPage = Extract<Planned, { kind: 'render' }>;
type PlannedMedia = Extract<Planned, { kind: 'media' }>;

/** What has to be done. */
interface Work {
	dirty: PlannedPage[];
	media: PlannedMedia[];
	/** Late addresses that became due with this plan. */
	due: LateItem[];
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

	const startedMs = performance.now();
	const plan = bundle.site.follow(records);
	const planMs = performance.now() - startedMs;
	const follows = input.standing?.plan === plan.number - 1 ? input.standing : null;
	const standing = follows ?? {
		plan: 0,
		items: new Map(),
		waiting: new Map(),
		failed: new Set(),
		draft: folder.draft(),
	};
	const paths = follows === null ? allPaths(plan, folder) : new Set([...plan.touched, ...follows.failed]);
	if (follows === null) addAssets(standing.draft, bundle, folder);
	const { dirty, media, due } = workOf(paths, plan, standing, input);

	const { draft } = standing;
	const failures: AddressFailure[] = [];
	const fail = (failure: AddressFailure) => {
		failures.push(failure);
		standing.failed.add(failure.path);
		if (draft.get(failure.path)?.kind !== 'object') draft.set(failure.path, null);
	};
	await addMedia(draft, media, input, fail);
	const lateFailures = await addRendered(standing, dirty, promptWork(due, input), { ...input, fail });
	const renderMs = performance.now() - startedMs - planMs;

	input.signal.throwIfAborted();
	const live = folder.live();
	const removedCount = [...draft.changes].filter(
		([path, entry]) => entry === null && live?.entries.get(path) !== undefined,
	).length;
	const { manifest, isNew } = folder.goLive({ draft, head, codeVersion, inBackground: false, now });
	return {
		manifest,
		isNew,
		pageCount: plan.planned.size,
		renderedCount: dirty.length,
		removedCount,
		failures,
		late: { ...standing, failures: lateFailures, records, head, codeVersion },
		standing: { ...standing, plan: plan.number },
		planMs,
		renderMs,
		switchMs: performance.now() - startedMs - planMs - renderMs,
	};
}

/** What is planned, and what is live and may be planned no more. */
function allPaths(plan: Plan, folder: SiteFolder): Set<string> {
	return new Set([...plan.planned.keys(), ...Array.from(folder.live()?.entries ?? [], ([path]) => path)]);
}

/** Sorts the paths by what has to be done. What is known already goes into the draft. */
function workOf(paths: ReadonlySet<string>, plan: Plan, standing: Standing, input: BuildInput): Work {
	const { bundle, folder, makers, made } = input;
	const { draft, items, waiting, failed } = standing;
	const work: Work = { dirty: [], media: [], due: [] };
	const isSameCode = folder.live()?.codeVersion === bundle.site.codeVersion;
	const assets = new Set(bundle.assets.map(({ path }) => path));

	function follow(item: LateItem, before: Entry | undefined) {
		const isMadeHere = item.kind === 'render' || makers.does(item.recipe.make);
		if (isMadeHere) items.set(item.path, item);
		const known = before !== undefined && isSameObject(before, item) ? before : null;
		const stored = known === null ? made.find(item.key) : null;
		const former = item.kind === 'render' && item.mayLag && before?.kind === 'object' ? before : temporaryEntry(item);
		if (known !== null) return;
		draft.set(item.path, stored === null ? former : madeEntry(item, stored));
		if (!isMadeHere || stored !== null) return;
		waiting.set(item.path, item);
		work.due.push(item);
	}

	for (const path of paths) {
		items.delete(path);
		waiting.delete(path);
		failed.delete(path);
		const planned = plan.planned.get(path);
		if (planned === undefined) {
			if (!assets.has(path)) draft.set(path, null);
			continue;
		}
		if (assets.has(path)) throw new PublisherFailure('plan.invalid', `${path} is both a page and a file of the site.`);
		const before = draft.get(path);
		switch (planned.kind) {
			case 'redirect':
				draft.set(path, { kind: 'redirect', location: planned.location, key: planned.key });
				break;
			case 'made':
				follow({ ...planned, key: makers.keyOf(planned) }, before);
				break;
			case 'media':
				if (before === undefined || !isSameObject(before, planned)) work.media.push(planned);
				break;
			case 'render': {
				// The key covers the code as well; asking twice makes a site that forgets it there no danger.
				const kept = isSameCode ? before : undefined;
				const { meanwhile } = planned;
				if (meanwhile !== null) follow({ ...planned, meanwhile }, kept);
				else if (kept === undefined || !isSameObject(kept, planned)) work.dirty.push(planned);
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

function addAssets(draft: Draft, { assets }: SiteBundle, folder: SiteFolder) {
	for (const { path, contentType, bytes } of assets) {
		const stored = folder.put(bytes);
		draft.set(path, objectEntry(path, { ...stored, contentType, status: 200, key: stored.object }));
	}
}

async function addMedia(
	draft: Draft,
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
		draft.set(path, objectEntry(path, { object, size, contentType: contentTypeOf(file), status: 200, key }));
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
function promptWork(due: readonly LateItem[], { isWaiting }: BuildInput): LateItem[] {
	const fresh = due.filter(({ key }) => !isWaiting(key));
	const pages = fresh.filter((item) => item.kind === 'render' && !item.mayLag);
	const cards = fresh.filter((item) => item.kind === 'made' && item.recipe.make === 'card');
	return [...(pages.length <= PROMPT_PAGES ? pages : []), ...(cards.length <= PROMPT_CARDS ? cards : [])];
}

/** Renders what a release must have and what it takes along. Answers what of the latter failed. */
async function addRendered(
	{ draft, waiting }: Standing,
	dirty: readonly PlannedPage[],
	prompt: readonly LateItem[],
	{ fail, ...input }: BuildInput & { fail: (failure: AddressFailure) => void },
): Promise<AddressFailure[]> {
	const { renderer, records, made, signal } = input;
	const planned = new Map(dirty.map((page) => [page.path, page]));
	const late = new Map(prompt.flatMap((item) => (item.kind === 'render' ? [[item.path, item] as const] : [])));
	const lateFailures: AddressFailure[] = [];
	const ready = (item: LateItem, stored: StoredObject) => {
		draft.set(item.path, madeEntry(item, stored));
		waiting.delete(item.path);
	};
	const onPage = ({ path, object, size }: RenderedPage) => {
		const page = planned.get(path);
		const item = late.get(path);
		if (page !== undefined) {
			const { key, status, contentType } = page;
			draft.set(path, objectEntry(path, { object, size, contentType, status, key }));
		} else if (item !== undefined) {
			made.put(item.key, { object, size }, null);
			ready(item, { object, size });
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
		const outcome = await makeOne(item, { ...input, entries: draft });
		if ('reason' in outcome) lateFailures.push(outcome);
		else ready(item, outcome);
	}
	return lateFailures;
}
