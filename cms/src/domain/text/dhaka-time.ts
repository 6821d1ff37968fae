/** Wall-clock time of Bangladesh, in which editors plan, and UTC instants, which are stored. */
import { isDay } from './bangla.ts';

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
