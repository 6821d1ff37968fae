/** Wall-clock time of Bangladesh, in which editors plan, and UTC instants, which are stored. */
import { formatInstant, isDay } from './bangla.ts';
import type { Locale } from './locale.ts';

/**
 * Asia/Dhaka is UTC+6 all year. Daylight saving was tried once, from June to December 2009; planning looks forward,
 * so that half-year is read as UTC+6 too.
 */
const DHAKA_OFFSET_HOURS = 6;
const HOUR_MS = 3_600_000;

/** `2026-04-14T09:30` → the instant 03:30 UTC; `null` for anything that is no such minute. */
export function dhakaWallClockToInstant(wallClock: string): Date | null {
	const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(wallClock) ?? [];
	if (!isDay(day)) return null;
	return new Date(Date.parse(`${day}T${time}:00Z`) - DHAKA_OFFSET_HOURS * HOUR_MS);
}

/** The minute in Bangladesh, `YYYY-MM-DDTHH:mm`, as `<input type="datetime-local">` takes it. */
export function instantToDhakaWallClock(instant: Date): string {
	return new Date(instant.getTime() + DHAKA_OFFSET_HOURS * HOUR_MS).toISOString().slice(0, 'YYYY-MM-DDTHH:mm'.length);
}

/** The day in Bangladesh, `YYYY-MM-DD`. */
export function dhakaDay(instant: Date): string {
	return instantToDhakaWallClock(instant).slice(0, 'YYYY-MM-DD'.length);
}

/** Midnight stands for an hour that nobody knows. */
export function hasHour(instant: string): boolean {
	const at = new Date(instant);
	return Number.isNaN(at.getTime()) || !instantToDhakaWallClock(at).endsWith('T00:00');
}

/** An ISO instant as day and time, or the day alone where the hour is not known. */
export function formatMoment(instant: string, locale: Locale): string {
	const text = formatInstant(instant, locale);
	// The time stands at the end in both languages, after the last comma.
	return hasHour(instant) ? text : text.slice(0, text.lastIndexOf(', '));
}

/** From one moment to another; the day is said once where both lie on it: `10 December 2026, 10:00–12:00`. */
export function formatSpan(startsAt: string, endsAt: string | null, locale: Locale): string {
	const start = formatMoment(startsAt, locale);
	if (endsAt === null) return start;
	if (dayOf(startsAt) !== dayOf(endsAt)) return `${start} – ${formatMoment(endsAt, locale)}`;
	if (!hasHour(startsAt) || !hasHour(endsAt)) return start;
	return `${start}–${formatInstant(endsAt, locale).split(', ').at(-1)}`;
}

/** What is no instant stands for itself. */
function dayOf(instant: string): string {
	const at = new Date(instant);
	return Number.isNaN(at.getTime()) ? instant : dhakaDay(at);
}

/** The Monday of the week of a day, `YYYY-MM-DD`. */
export function mondayOf(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
	return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The instant so many calendar months earlier: on 31 May, one month before is 30 April. */
export function monthsBefore(instant: Date, months: number): Date {
	const earlier = new Date(instant);
	earlier.setUTCDate(1);
	earlier.setUTCMonth(earlier.getUTCMonth() - months);
	const daysInMonth = new Date(Date.UTC(earlier.getUTCFullYear(), earlier.getUTCMonth() + 1, 0)).getUTCDate();
	earlier.setUTCDate(Math.min(instant.getUTCDate(), daysInMonth));
	return earlier;
}
