/**
 * How long a sign-in of a focal point lasts (ASVS 5.0, 7.1.1 and 7.3.1–2, which leave the figures to the risk).
 *
 * What a stranger would gain is the draft of one municipality, which MAB publishes once it is checked; what a focal
 * point loses is the way back in, and that is a mail which may take ten minutes where the office has no mailbox of its
 * own. A person who answers once a week therefore stays signed in on a phone of their own, and nowhere longer than about
 * a round lasts. On a device that others use the session ends with the browser, and in any case with the working day.
 */

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** In milliseconds: without a request, and in all. */
export const SESSION_LIMITS = {
	own: { idleMs: 14 * DAY_MS, totalMs: 60 * DAY_MS },
	shared: { idleMs: 120 * MINUTE_MS, totalMs: 12 * 60 * MINUTE_MS },
} as const;

/** An officer of MAB types in a pile of answer sheets of one municipality; the next one is opened from the desk again. */
export const ENTRY_SESSION_MS = 4 * 60 * MINUTE_MS;

/** When a session was last used is written down so seldom, because 330 people save at once. */
export const SEEN_EVERY_MS = 10 * MINUTE_MS;

export interface SessionTimes {
	/** ISO 8601 UTC. */
	seenAt: string;
	expiresAt: string;
	endedAt: string | null;
	isShared: boolean;
}

export function isSessionOpen({ seenAt, expiresAt, endedAt, isShared }: SessionTimes, now: Date): boolean {
	if (endedAt !== null || expiresAt <= now.toISOString()) return false;
	const { idleMs } = SESSION_LIMITS[isShared ? 'shared' : 'own'];
	return now.getTime() - Date.parse(seenAt) < idleMs;
}

/** From the most particular to the most general: every browser also claims to be the older ones. */
const BROWSERS: readonly (readonly [name: string, pattern: RegExp])[] = [
	['Edge', /\bEdg(?:e|A|iOS)?\//],
	['Opera', /\b(?:OPR|Opera)\b/],
	['Samsung Internet', /\bSamsungBrowser\//],
	['UC Browser', /\bUCBrowser\//],
	['Firefox', /\b(?:Firefox|FxiOS)\//],
	['Chrome', /\b(?:Chrome|CriOS)\//],
	['Safari', /\bSafari\//],
];
const SYSTEMS: readonly (readonly [name: string, pattern: RegExp])[] = [
	['Android', /\bAndroid\b/],
	['iPhone', /\biPhone\b/],
	['iPad', /\biPad\b/],
	['Windows', /\bWindows\b/],
	['Mac', /\bMacintosh\b/],
	['Linux', /\bLinux\b/],
];

const nameOf = (table: typeof BROWSERS, userAgent: string): string | null =>
	table.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? null;

/** What a person knows a device again by in the list of sessions: "Chrome, Android". Empty where nobody can tell. */
export function deviceName(userAgent: string): string {
	return [nameOf(BROWSERS, userAgent), nameOf(SYSTEMS, userAgent)].filter((name) => name !== null).join(', ');
}
