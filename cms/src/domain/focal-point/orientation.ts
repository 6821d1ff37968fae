/** Orientation sessions (A06): where one stands, and its entry for a calendar (RFC 5545). */

import type { ProblemMessage } from '../problem.ts';
import type { Locale } from '../text/locale.ts';

export const ORIENTATION_PLATFORMS = {
	zoom: { en: 'Zoom', bn: 'জুম' },
	teams: { en: 'Microsoft Teams', bn: 'মাইক্রোসফট টিমস' },
	meet: { en: 'Google Meet', bn: 'গুগল মিট' },
	skype: { en: 'Skype', bn: 'স্কাইপ' },
	inPerson: { en: 'In person', bn: 'সরাসরি' },
	other: { en: 'Other', bn: 'অন্যান্য' },
} as const satisfies Record<string, ProblemMessage>;
export type OrientationPlatform = keyof typeof ORIENTATION_PLATFORMS;

export interface OrientationTimes {
	/** ISO 8601 UTC. */
	startsAt: string;
	durationMinutes: number;
	cancelledBecause: string | null;
}

export type OrientationState = 'upcoming' | 'running' | 'over' | 'cancelled';

const endOf = ({ startsAt, durationMinutes }: OrientationTimes): Date =>
	new Date(Date.parse(startsAt) + durationMinutes * 60_000);

export function orientationState(session: OrientationTimes, now: Date): OrientationState {
	if (session.cancelledBecause !== null) return 'cancelled';
	if (now.getTime() < Date.parse(session.startsAt)) return 'upcoming';
	return now < endOf(session) ? 'running' : 'over';
}

/** A session to come, as the dashboard of a focal point shows it. */
export interface UpcomingSession {
	id: string;
	title: Record<Locale, string>;
	/** ISO 8601 UTC. */
	startsAt: string;
	/** The municipality of the person is. */
	isRegistered: boolean;
}

export interface CalendarEntry extends OrientationTimes {
	id: string;
	title: Record<Locale, string>;
	platform: OrientationPlatform;
	joinUrl: string | null;
}

/** `20261130T043000Z` */
const stamp = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d+/g, '');

/** RFC 5545 §3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** RFC 5545 §3.1: at most 75 octets in a line, and no letter is cut. */
const MAX_OCTETS = 75;

function folded(line: string): string {
	const lines: string[] = [];
	let current = '';
	for (const letter of line) {
		const isFull = new TextEncoder().encode(current + letter).length > MAX_OCTETS;
		if (isFull) lines.push(current);
		// The line that goes on begins with a space, which counts.
		current = isFull ? ` ${letter}` : current + letter;
	}
	return [...lines, current].join('\r\n');
}

/** The session as a file for any calendar. Times are UTC, which every program shows in the time of its owner. */
export function calendarFile(session: CalendarEntry, locale: Locale, host: string, now: Date): string {
	const { id, title, platform, joinUrl, startsAt, cancelledBecause } = session;
	const lines = [
		...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//MAB//Practice Exchange//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT'],
		`UID:orientation-${id}@${host}`,
		`DTSTAMP:${stamp(now)}`,
		`DTSTART:${stamp(new Date(startsAt))}`,
		`DTEND:${stamp(endOf(session))}`,
		`SUMMARY:${escaped(title[locale])}`,
		`LOCATION:${escaped(ORIENTATION_PLATFORMS[platform][locale])}`,
		...(joinUrl === null ? [] : [`URL:${joinUrl}`, `DESCRIPTION:${escaped(joinUrl)}`]),
		`STATUS:${cancelledBecause === null ? 'CONFIRMED' : 'CANCELLED'}`,
		...['END:VEVENT', 'END:VCALENDAR'],
	];
	return `${lines.map(folded).join('\r\n')}\r\n`;
}
