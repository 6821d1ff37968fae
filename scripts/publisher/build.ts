/** One build: what the records call for, less what the live release already has. */
import { cacheRule, type Entry, type Manifest, type ObjectEntry } from '@mab/cms/domain/release.ts';
import type { Planned, RecordStore } from '@mab/site/src/contract.ts';
import { contentTypeOf } from './content-type.ts';
import { PublisherFailure } from './failure.ts';
import { type FetchMedia, objectOfMedia } from './media.ts';
import type { SiteFolder } from './release.ts';
import type { Renderer } from './render.ts';
import type { SiteBundle } from './site-bundle.ts';

/** Enough to hide the latency of the CMS, few enough not to keep it from its other work. */
const MEDIA_CONCURRENCY = 4;

export interface BuildInput {
	bundle: SiteBundle;
	records: RecordStore;
	/** The feed position of the records. */
	head: number;
	folder: SiteFolder;
	renderer: Renderer;
	fetchMedia: FetchMedia;
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
	planMs: number;
	renderMs: number;
	switchMs: number;
}

type PlannedPage = Extract<Planned, { kind: 'render' }>;
type PlannedMedia = Extract<Planned, { kind: 'media' }>;

/**
 * Builds and switches. The result is the same whatever was live before: an entry is carried over only when its key
 * and the code are the same, and a key covers everything that the page reads.
 *
 * Throws PublisherFailure `render.failed` (naming the path), `media.…` or `plan.invalid`; the old release then stays.
 */
export async function build(input: BuildInput): Promise<BuildResult> {
	const { bundle, records, folder } = input;
	const { codeVersion } = bundle.site;
	const live = folder.live();
	const carried = live?.codeVersion === codeVersion ? live.entries : {};

	const startedMs = performance.now();
	const plan = bundle.site.plan(records);
	const planMs = performance.now() - startedMs;

	const entries = new Map<string, Entry>();
	const dirty: PlannedPage[] = [];
	const media: PlannedMedia[] = [];
	const seen = new Set<string>();
	for (const planned of plan) {
		if (seen.has(planned.path)) throw new PublisherFailure('plan.invalid', `${planned.path} is planned twice.`);
		seen.add(planned.path);
		const before = Object.hasOwn(carried, planned.path) ? carried[planned.path] : undefined;
		if (planned.kind === 'redirect') {
			entries.set(planned.path, { kind: 'redirect', location: planned.location, key: planned.key });
		} else if (planned.kind === 'made') {
			entries.set(planned.path, { kind: 'redirect', location: planned.meanwhile, key: planned.key });
		} else if (before !== undefined && isSameObject(before, planned)) {
			entries.set(planned.path, before);
		} else if (planned.kind === 'media') {
			media.push(planned);
		} else {
			dirty.push(planned);
		}
	}
	for (const { path, contentType, bytes } of bundle.assets) {
		if (seen.has(path)) throw new PublisherFailure('plan.invalid', `${path} is both a page and a file of the site.`);
		const stored = folder.put(bytes);
		entries.set(path, objectEntry(path, { ...stored, contentType, status: 200, key: stored.object }));
	}
	await addMedia(entries, media, input);
	await addRendered(entries, dirty, input);
	const renderMs = performance.now() - startedMs - planMs;

	const sorted = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
	const counts = {
		pageCount: plan.length,
		renderedCount: dirty.length,
		removedCount: Object.keys(live?.entries ?? {}).filter((path) => !entries.has(path)).length,
		planMs,
		renderMs,
	};
	if (live?.codeVersion === codeVersion && isSame(live.entries, sorted)) {
		return { ...counts, manifest: live, isNew: false, switchMs: 0 };
	}
	input.signal.throwIfAborted();
	const manifest: Manifest = {
		version: 1,
		number: folder.nextNumber(),
		head: input.head,
		codeVersion,
		builtAt: input.now().toISOString(),
		entries: sorted,
	};
	folder.switchTo(manifest);
	return { ...counts, manifest, isNew: true, switchMs: performance.now() - startedMs - planMs - renderMs };
}

function isSameObject(before: Entry, planned: PlannedPage | PlannedMedia): before is ObjectEntry {
	if (before.kind !== 'object' || before.key !== planned.key) return false;
	if (planned.kind === 'media') return true;
	return before.status === planned.status && before.contentType === planned.contentType;
}

function objectEntry(path: string, fields: Omit<ObjectEntry, 'kind' | 'cache'>): ObjectEntry {
	const { object, size, contentType, status, key } = fields;
	return { kind: 'object', object, size, contentType, status, key, cache: cacheRule(path) };
}

async function addMedia(
	entries: Map<string, Entry>,
	media: readonly PlannedMedia[],
	{ folder, fetchMedia, signal }: BuildInput,
): Promise<void> {
	const add = async ({ path, key, file }: PlannedMedia) => {
		const object = objectOfMedia(file);
		const size = folder.sizeOf(object) ?? folder.put(await fetchMedia(file)).size;
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

async function addRendered(
	entries: Map<string, Entry>,
	dirty: readonly PlannedPage[],
	{ renderer, records, signal }: BuildInput,
): Promise<void> {
	const planned = new Map(dirty.map((page) => [page.path, page]));
	await renderer({
		paths: [...planned.keys()],
		records,
		signal,
		onPage({ path, object, size }) {
			const page = planned.get(path);
			if (page === undefined) throw new Error(`${path} was rendered but not asked for.`);
			const { key, status, contentType } = page;
			entries.set(path, objectEntry(path, { object, size, contentType, status, key }));
		},
	});
}

/** Keys are compared too: a release that kept old keys would be rendered again at every build. */
function isSame(before: Record<string, Entry>, after: Record<string, Entry>): boolean {
	const paths = Object.keys(after);
	return (
		paths.length === Object.keys(before).length &&
		paths.every((path) => before[path] === after[path] || JSON.stringify(before[path]) === JSON.stringify(after[path]))
	);
}
