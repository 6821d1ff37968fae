/**
 * The publisher's life: ask the feed, build, switch, report, and again. One build at a time; while the feed has nothing
 * new, what may follow after a release is made.
 */
import { type BuildResult, build, type Standing } from './build.ts';
import { addressRetryDelayMs, PublisherFailure, reasonOf, retryDelayMs, summaryOfFailures } from './failure.ts';
import { askFeed } from './feed.ts';
import { type LateWork, unlessStopped } from './late.ts';
import type { MadeStore } from './made.ts';
import type { Makers } from './makers.ts';
import { mediaFetcher } from './media.ts';
import type { SiteFolder } from './release.ts';
import type { Renderer } from './render.ts';
import { pause, type Reporter } from './report.ts';
import type { PublisherState } from './server.ts';
import type { Settings } from './settings.ts';
import type { SiteBundle } from './site-bundle.ts';
import type { Store } from './store.ts';

/** How long the CMS may hold a request open; below the 30 s after which proxies give up. */
const WAIT_SECONDS = 25;

/** A CMS that is starting should find its site published soon after, and asking it costs next to nothing. */
const FEED_RETRY_MS = 1_000;

/** A feed that answers at once without a change, although asked to wait, must not be asked in a tight loop. */
const QUIET_PAUSE_MS = 1_000;

export interface LoopInput {
	settings: Settings;
	bundle: SiteBundle;
	store: Store;
	folder: SiteFolder;
	made: MadeStore;
	makers: Makers;
	renderer: Renderer;
	late: LateWork;
	reporter: Reporter;
	log: (line: string) => void;
	now: () => Date;
	signal: AbortSignal;
	/** What one build leaves to the next. */
	left: { standing: Standing | null };
	/** Learns each change of state. */
	onState: (state: PublisherState, failure: string | null) => void;
}

/** One failure after another, for growing delays and for a log that does not repeat itself. */
interface Streak {
	count: number;
	message: string;
}
const CALM: Streak = { count: 0, message: '' };

/** Takes what the feed has. Answers whether anything changed. */
async function pull({ settings, store, late, signal }: LoopInput, waitSeconds: number): Promise<boolean> {
	const before = store.head;
	const feed = await askFeed({ ...settings, since: before ?? 0, waitSeconds, signal });
	// Late work reads the records that are about to change, and an edit is worth more than it.
	if (feed.head !== before) await late.stop();
	await store.apply(feed);
	return store.head !== before;
}

/** Builds what the store holds and reports the outcome. Throws what the build threw, after reporting it. */
export async function publish(input: LoopInput): Promise<BuildResult> {
	const { settings, store, late, reporter, now, signal, log, left } = input;
	const head = store.head ?? 0;
	const startedAt = now().toISOString();
	await late.stop();
	const { standing } = left;
	// A build that breaks off leaves half of what it knew.
	left.standing = null;
	try {
		const result = await build({
			...input,
			standing,
			records: store.records(),
			head,
			fetchMedia: mediaFetcher(settings, signal),
			isWaiting: late.isWaiting,
		});
		left.standing = result.standing;
		const { number } = result.manifest;
		const changedCount = result.renderedCount + result.removedCount;
		const failure = summaryOfFailures(result.failures);
		reporter.send({ number, head, startedAt, liveAt: liveSince(result, head, now), changedCount, failure });
		log(summaryOf(result));
		if (result.isNew) tidy(input);
		late.start(result.late);
		return result;
	} catch (error) {
		signal.throwIfAborted();
		reporter.send({ head, startedAt, failedAt: now().toISOString(), failure: reasonOf(error) });
		throw error;
	}
}

/** After a restart the release that is found live keeps the time at which it became so. */
function liveSince({ isNew, manifest }: BuildResult, head: number, now: () => Date): string {
	return isNew || manifest.head < head ? now().toISOString() : manifest.builtAt;
}

/** The release is live already, so what goes wrong here is no failed build. */
export function tidy({ folder, made, now, log }: Pick<LoopInput, 'folder' | 'made' | 'now' | 'log'>): void {
	try {
		folder.collect(now(), made.objects);
	} catch (error) {
		log(`Old releases could not be removed, which only costs space: ${reasonOf(error)}`);
	}
}

function summaryOf({ manifest, isNew, pageCount, renderedCount, removedCount, ...times }: BuildResult): string {
	if (!isNew) return `Release ${manifest.number} stays live: nothing to render (${pageCount} addresses).`;
	const totalMs = Math.round(times.planMs + times.renderMs + times.switchMs);
	return `Release ${manifest.number} is live: ${renderedCount} of ${pageCount} addresses rendered, ${removedCount} removed, in ${totalMs} ms.`;
}

/**
 * One complete feed, one build, and everything that follows after it. Throws PublisherFailure `make.failed`, when all
 * is done, if some addresses could not be made.
 */
export async function publishOnce(input: LoopInput): Promise<void> {
	const { late, signal } = input;
	await pull(input, 0);
	const { failures } = await publish(input);
	await unlessStopped(late.settled(), signal);
	const { failures: lateFailures, failedCount } = late.progress();
	const summary = summaryOfFailures([...failures, ...lateFailures], failures.length + failedCount);
	if (summary !== null) throw new PublisherFailure('make.failed', `Not everything could be made. ${summary}`);
}

/** Works until the signal says stop. Failures are logged, reported and tried again; none ends the loop. */
export async function publishForever(input: LoopInput): Promise<void> {
	const { store, late, signal, log, onState } = input;
	let feed = CALM;
	let building = CALM;
	let retryAtMs = 0;
	let isBuildDue = true;

	const worse = (streak: Streak, message: string): Streak => {
		if (message !== streak.message) log(message);
		return { count: streak.count + 1, message };
	};

	while (!signal.aborted) {
		const askedAtMs = performance.now();
		const untilRetryMs = building.count === 0 ? Number.POSITIVE_INFINITY : Math.max(0, retryAtMs - askedAtMs);
		const waitSeconds = isBuildDue ? 0 : Math.min(WAIT_SECONDS, Math.ceil(untilRetryMs / 1000));
		let hasChanged = false;
		try {
			hasChanged = await pull(input, waitSeconds);
			feed = CALM;
		} catch (error) {
			if (signal.aborted) break;
			feed = worse(feed, reasonOf(error));
			late.resume();
		}
		isBuildDue ||= hasChanged || (building.count > 0 && performance.now() >= retryAtMs);

		if (isBuildDue && store.head !== null) {
			onState('building', null);
			try {
				const summary = summaryOfFailures((await publish(input)).failures);
				building = summary === null ? CALM : worse(hasChanged ? CALM : building, summary);
				retryAtMs = performance.now() + addressRetryDelayMs(building.count);
			} catch (error) {
				if (signal.aborted) break;
				building = worse(building, reasonOf(error));
				retryAtMs = performance.now() + retryDelayMs(building.count);
			}
			isBuildDue = false;
		}

		const failure = building.message || feed.message;
		onState(failure === '' ? 'waiting' : 'failing', failure || null);
		if (feed.count > 0) await pause(FEED_RETRY_MS, signal);
		else if (!hasChanged && performance.now() - askedAtMs < Math.min(QUIET_PAUSE_MS, waitSeconds * 1000)) {
			await pause(QUIET_PAUSE_MS, signal);
		}
	}
}
