import { formatDay, formatInstant } from '@mab/cms/domain/bangla.ts';
import type { Locale } from '@mab/cms/domain/locale.ts';

/** Bangladesh keeps UTC+6 all year (no daylight saving since 2009). */
const DHAKA_OFFSET_MS = 6 * 60 * 60 * 1000;

/** The day in Bangladesh of an ISO instant, `YYYY-MM-DD`. */
export function dayInDhaka(instant: string): string {
	return dhakaClock(instant).slice(0, 10);
}

/** Midnight stands for an hour that nobody knows. */
export function hasHour(instant: string): boolean {
	return !dhakaClock(instant).endsWith('T00:00:00.000Z');
}

/** Day and time, or the day alone where the hour is not known. */
export function formatMoment(instant: string, locale: Locale): string {
	return hasHour(instant) ? formatInstant(instant, locale) : formatDay(dayInDhaka(instant), locale);
}

function dhakaClock(instant: string): string {
	return new Date(Date.parse(instant) + DHAKA_OFFSET_MS).toISOString();
}
