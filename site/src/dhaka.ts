/** Bangladesh keeps UTC+6 all year (no daylight saving since 2009). */
const DHAKA_OFFSET_MS = 6 * 60 * 60 * 1000;

/** The day in Bangladesh of an ISO instant, `YYYY-MM-DD`. */
export function dayInDhaka(instant: string): string {
	return dhakaClock(instant).slice(0, 10);
}

/** The same instant as clocks in Bangladesh show it, with their offset: `2026-12-10T10:00:00+06:00`. */
export function instantInDhaka(instant: string): string {
	return `${dhakaClock(instant).slice(0, 19)}+06:00`;
}

function dhakaClock(instant: string): string {
	return new Date(Date.parse(instant) + DHAKA_OFFSET_MS).toISOString();
}
