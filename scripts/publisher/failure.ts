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
	| 'media.corrupt'
	| 'plan.invalid'
	| 'render.failed';

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

/**
 * Milliseconds to wait before attempt n+1, the first failure being n = 1; the last value repeats. A failure that
 * heals itself (the CMS restarts) costs a second, one that needs a person does not fill the log.
 */
const RETRY_DELAYS_MS = [1_000, 2_000, 5_000, 10_000, 30_000, 60_000];

export function retryDelayMs(failureCount: number): number {
	return RETRY_DELAYS_MS[Math.min(failureCount, RETRY_DELAYS_MS.length) - 1] ?? 1_000;
}
