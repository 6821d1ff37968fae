import { formatDay, formatInstant } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';

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

/** From one moment to another; the day is said once where both lie on it: `10 December 2026, 10:00–12:00`. */
export function formatSpan(startsAt: string, endsAt: string | null, locale: Locale): string {
	const start = formatMoment(startsAt, locale);
	if (endsAt === null) return start;
	const isOneDay = dayInDhaka(startsAt) === dayInDhaka(endsAt);
	if (!isOneDay) return `${start} – ${formatMoment(endsAt, locale)}`;
	if (!hasHour(startsAt) || !hasHour(endsAt)) return start;
	// The time stands at the end in both languages, after the last comma.
	return `${start}–${formatInstant(endsAt, locale).split(', ').at(-1)}`;
}

/** The same instant as clocks in Bangladesh show it, with their offset: `2026-12-10T10:00:00+06:00`. */
export function instantInDhaka(instant: string): string {
	return `${dhakaClock(instant).slice(0, 19)}+06:00`;
}

function dhakaClock(instant: string): string {
	return new Date(Date.parse(instant) + DHAKA_OFFSET_MS).toISOString();
}
