import type { Locale } from '@mab/cms/domain/locale.ts';
import { pickText } from '@mab/cms/domain/locale.ts';
import type { LearningEventRecord } from '@mab/cms/domain/public-record.ts';

const SCHEMA = 'https://schema.org';

/** An event for search engines and calendars, https://schema.org/Event. */
export function eventData(
	{ startsAt, endsAt, venue, onlineUrl }: LearningEventRecord,
	page: { locale: Locale; url: string; title: string; oneLine: string; organiser: string },
): object {
	const place = venue && {
		'@type': 'Place',
		name: pickText(venue.name, page.locale)?.text,
		address: pickText(venue.address, page.locale)?.text,
	};
	const online = onlineUrl === null ? null : { '@type': 'VirtualLocation', url: onlineUrl };
	const mode = place && online ? 'Mixed' : online ? 'Online' : 'Offline';
	return {
		'@context': SCHEMA,
		'@type': 'Event',
		name: page.title,
		description: page.oneLine,
		url: page.url,
		startDate: startsAt,
		endDate: endsAt ?? undefined,
		eventAttendanceMode: `${SCHEMA}/${mode}EventAttendanceMode`,
		location: [place, online].filter((location) => location !== null),
		organizer: { '@type': 'Organization', name: page.organiser },
	};
}
