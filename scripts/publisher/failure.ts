/** Every expected failure of the publisher. The code is stable; the message says what happened and what to do. */
export type FailureCode =
	| 'settings.invalid'
	| 'lease.taken'
	| 'site.not-built'
	| 'feed.unreachable'
	| 'feed.refused'
	| 'feed.malformed'
	| 'feed.truncated'
	| 'records.replaced'
	| 'media.unavailable'
	| 'media.missing'
	| 'media.corrupt'
	| 'plan.invalid'
	| 'render.failed'
	| 'make.failed';

export class PublisherFailure extends Error {
	readonly code: FailureCode;

	constructor(code: FailureCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'PublisherFailure';
		this.code = code;
	}
}

/** The message of whatever was thrown. */
export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** One address that could not be made while everything else could. */
export interface AddressFailure {
	path: string;
	reason: string;
}

/** How many failures a summary names: a mistake in a template would otherwise fill the log with every page. */
const NAMED_FAILURES = 5;

/** One line that names the first few of so many; `null` when there are none. */
export function summaryOfFailures(failures: readonly AddressFailure[], count = failures.length): string | null {
	if (count === 0) return null;
	const named = failures.slice(0, NAMED_FAILURES).map(({ path, reason }) => `${path}: ${reason}`);
	const rest = count - named.length;
	return [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

/**
 * Milliseconds to wait before attempt n+1, the first failure being n = 1; the last value repeats. A failure that
 * heals itself (the CMS restarts) costs a second, one that needs a person does not fill the log.
 */
const RETRY_DELAYS_MS = [1_000, 2_000, 5_000, 10_000, 30_000, 60_000];

/** For single addresses. What broke one page rarely heals without an edit, which tries again by itself. */
const ADDRESS_RETRY_DELAYS_MS = [2_000, 10_000, 60_000, 5 * 60_000, 30 * 60_000];

export function retryDelayMs(failureCount: number): number {
	return delayFrom(RETRY_DELAYS_MS, failureCount);
}

export function addressRetryDelayMs(failureCount: number): number {
	return delayFrom(ADDRESS_RETRY_DELAYS_MS, failureCount);
}

function delayFrom(delaysMs: readonly number[], failureCount: number): number {
	return delaysMs[Math.min(failureCount, delaysMs.length) - 1] ?? 1_000;
}
