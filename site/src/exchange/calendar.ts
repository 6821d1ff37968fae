/** Learning events as iCalendar files (RFC 5545): one for each event, and one to subscribe to. */
import { hasHour } from '@mab/cms/domain/text/dhaka-time.ts';
import type { Bilingual, Locale } from '@mab/cms/domain/text/locale.ts';
import { LOCALES, pickText } from '@mab/cms/domain/text/locale.ts';
import { safeHref } from '@mab/newsletter-templates/markdown.ts';
import ical, { ICalEventStatus } from 'ical-generator';
import { addressOf } from '../addresses.ts';
import type { Content } from '../content.ts';
import { dayInDhaka } from '../dhaka.ts';
import { exchangeStrings } from '../i18n/exchange.ts';
import { stringsFor } from '../i18n/index.ts';
import type { InputOf } from '../inputs.ts';
import type { PlainFile } from '../plans/context.ts';
import { textIn } from '../shown.ts';

/** The latest by date; a calendar program fetches the whole file again and again. */
const EVENT_COUNT = 100;

const DAY_MS = 24 * 60 * 60 * 1000;

export const CALENDAR_TYPE = 'text/calendar';

/** `null`: the calendar of all events. */
export function calendarPath(locale: Locale, slug: string | null): string {
	return slug === null ? `/${locale}/events.ics` : `/${locale}/events/${slug}.ics`;
}

type Source = Pick<InputOf<'event'>, 'event' | 'place'>;

export function calendars(content: Content, siteUrl: string): PlainFile[] {
	const sources = content.events.map((ref): Source => {
		const { event, place } = content.event(ref);
		return { event, place };
	});
	const latest = sources.slice(-EVENT_COUNT);
	return LOCALES.flatMap((locale) => [
		calendar({ locale, siteUrl, slug: null }, latest),
		...sources.map((source) => calendar({ locale, siteUrl, slug: source.event.card.item.slug }, [source])),
	]);
}

interface CalendarIdentity {
	locale: Locale;
	siteUrl: string;
	slug: string | null;
}

function calendar(identity: CalendarIdentity, sources: readonly Source[]): PlainFile {
	return {
		path: calendarPath(identity.locale, identity.slug),
		contentType: `${CALENDAR_TYPE}; charset=utf-8`,
		input: { identity, sources },
		write: () => calendarText(identity, sources),
	};
}

function calendarText({ locale, siteUrl, slug }: CalendarIdentity, sources: readonly Source[]): string {
	const { siteName, events: t } = stringsFor(locale);
	const file = ical({
		// Programs show it to nobody; ASCII keeps the line short.
		prodId: { company: 'MAB', product: 'Practice Exchange', language: locale },
		// Times are UTC, which every program shows in the time of its owner; Bangladesh keeps UTC+6 all year.
		timezone: null,
		...(slug === null ? { name: `${t.title} · ${siteName}`, ttl: DAY_MS / 1000 } : {}),
	});
	for (const source of sources) {
		const event = source.event.load();
		const { text } = textIn(event.text, locale);
		const url = siteUrl + addressOf.event(locale, event.slug);
		const { online, place } = whereOf(source, locale);
		const { calendar: words } = exchangeStrings(locale);
		file.createEvent({
			id: `${event.id}-${locale}@${new URL(siteUrl).hostname}`,
			sequence: event.version - 1,
			stamp: new Date(event.updatedAt),
			created: new Date(event.firstPublishedAt),
			lastModified: new Date(event.updatedAt),
			...whenOf(event),
			summary: text.title,
			description: [
				text.oneLine,
				...(online === null ? [] : [`${words.online}: ${online}`]),
				`${words.more}: ${url}`,
			].join('\n'),
			...(place === null && online === null ? {} : { location: place ?? words.online }),
			url,
			status: ICalEventStatus.CONFIRMED,
		});
	}
	// RFC 5545 §3.1 ends every line, also the last, with CRLF.
	return `${file.toString()}\r\n`;
}

/** An event whose hour nobody knows takes whole days of Bangladesh; the end of a whole day is the day after. */
function whenOf({ startsAt, endsAt }: { startsAt: string; endsAt: string | null }) {
	if (hasHour(startsAt)) return { start: new Date(startsAt), ...(endsAt === null ? {} : { end: new Date(endsAt) }) };
	const first = dayInDhaka(startsAt);
	const last = endsAt === null ? first : dayInDhaka(endsAt);
	return { allDay: true, start: atMidnight(first), end: new Date(atMidnight(last).getTime() + DAY_MS) };
}

function atMidnight(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}

function whereOf({ event, place }: Source, locale: Locale): { online: string | null; place: string | null } {
	const { venue, onlineUrl } = event.load();
	const named = (name: Bilingual) => pickText(name, locale)?.text ?? [];
	const parts = [
		...(venue === null ? [] : [named(venue.name), named(venue.address)]),
		...(place === null ? [] : [named(place.name)]),
	].flat();
	return {
		online: onlineUrl === null ? null : safeHref(onlineUrl),
		place: parts.length === 0 ? null : [...new Set(parts)].join(', '),
	};
}
