import { formatDay, formatInstant } from '../../../../domain/text/bangla.ts';
import type { Locale } from '../../../../domain/text/locale.ts';
import type { BilingualText } from '../../contract.ts';

const inBoth = (show: (locale: Locale) => string): BilingualText => ({ en: show('en'), bn: show('bn') });

/** An ISO instant as people in Bangladesh say it: the time alone when it is today, else with the day. */
export function momentText(instant: string, now: Date = new Date()): BilingualText {
	return inBoth((locale) => {
		const shown = formatInstant(instant, locale);
		const today = formatInstant(now.toISOString(), locale);
		const timeStart = shown.lastIndexOf(', ') + ', '.length;
		return shown.slice(0, timeStart) === today.slice(0, timeStart) ? shown.slice(timeStart) : shown;
	});
}

/** An ISO instant with its day, whatever the day is: for plans, where "14:32" could be any day. */
export function dayAndTimeText(instant: string): BilingualText {
	return inBoth((locale) => formatInstant(instant, locale));
}

/** `YYYY-MM-DD` as a day. */
export function dayText(day: string): BilingualText {
	return inBoth((locale) => formatDay(day, locale));
}

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g;

/** A text of the server with the ISO instants in it as people read them. */
export function withReadableInstants(text: string, show: (instant: string) => string): string {
	return text.replace(INSTANT, show);
}
