/**
 * How fast mail may leave. One bucket in the database for all mailers together, so that neither a restart nor a second
 * machine sends faster than the relay allows, and a pace that gives way when the relay complains and comes back slowly.
 */

export interface PaceLimits {
	perSecond: number;
	perHour: number | null;
	perDay: number | null;
}

/** What is stored. Times in ms since 1970. */
export interface Pace {
	/** Messages per second at present, at most the limit. */
	rate: number;
	/** Messages that may leave at once. */
	tokens: number;
	atMs: number;
	/** When the relay last asked for less, and when the pace last grew since. */
	slowedAtMs: number;
	grownAtMs: number;
}

/** What left within the windows, counted from the ledger. */
export interface Sent {
	lastHour: number;
	lastDay: number;
}

/** A bucket that was left alone for long must not burst: it holds what one second may send, and at least one. */
const burst = (rate: number): number => Math.max(1, rate);

/** Slower than one in ten seconds would look like standing still, and help no relay. */
const LEAST_PER_SECOND = 0.1;

/** Complaints that come together are one complaint: connections hear of the same limit at the same time. */
const ONE_COMPLAINT_MS = 2_000;

/** The pace grows by a twentieth of the limit as often as this: back from half in about a minute and a half. */
const GROWS_EVERY_MS = 10_000;
const GROWTH = 0.05;

export function freshPace({ perSecond }: PaceLimits, nowMs: number): Pace {
	return { rate: perSecond, tokens: burst(perSecond), atMs: nowMs, slowedAtMs: 0, grownAtMs: nowMs };
}

/** The pace at this moment. A clock that was set back refills nothing and holds nothing up. */
export function refill(pace: Pace, { perSecond }: PaceLimits, nowMs: number): Pace {
	const seconds = Math.max(0, nowMs - pace.atMs) / 1000;
	const mayGrow = pace.rate < perSecond && Math.abs(nowMs - pace.grownAtMs) >= GROWS_EVERY_MS;
	const rate = Math.min(perSecond, mayGrow ? pace.rate + perSecond * GROWTH : pace.rate);
	return {
		...pace,
		rate,
		tokens: Math.min(burst(rate), pace.tokens + seconds * rate),
		atMs: nowMs,
		grownAtMs: mayGrow || pace.rate >= perSecond ? nowMs : pace.grownAtMs,
	};
}

/** How many of the wanted messages may leave now. Takes a pace that `refill` gave. */
export function allowance(pace: Pace, limits: PaceLimits, sent: Sent, wanted: number): number {
	const left = [
		pace.tokens,
		limits.perHour === null ? Infinity : limits.perHour - sent.lastHour,
		limits.perDay === null ? Infinity : limits.perDay - sent.lastDay,
	];
	return Math.max(0, Math.floor(Math.min(wanted, ...left)));
}

/** Of a quota: the share that a mailing leaves for letters, because somebody waits for a code or a link. */
const LETTER_SHARE = 0.1;

/** What mailings may use of the limits. A quota of less than ten is theirs as a whole. */
export function limitsOfMailings({ perSecond, perHour, perDay }: PaceLimits): PaceLimits {
	const without = (quota: number | null) => (quota === null ? null : quota - Math.floor(quota * LETTER_SHARE));
	return { perSecond, perHour: without(perHour), perDay: without(perDay) };
}

export const spend = (pace: Pace, count: number): Pace => ({ ...pace, tokens: pace.tokens - count });

/** Half as fast from now on. */
export function slowDown(pace: Pace, nowMs: number): Pace {
	if (Math.abs(nowMs - pace.slowedAtMs) < ONE_COMPLAINT_MS) return pace;
	const rate = Math.max(LEAST_PER_SECOND, pace.rate / 2);
	return { ...pace, rate, tokens: Math.min(pace.tokens, burst(rate)), slowedAtMs: nowMs, grownAtMs: nowMs };
}

/** Until the next message may leave, in ms. */
export function waitMs({ tokens, rate }: Pace): number {
	return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / rate) * 1000);
}
