import type { EventsBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { shorten, whole } from '../../shorten.ts';
import type { BlockParts } from '../view.ts';

/** Words of an event in a mail. */
const MAIL_WORDS = 40;

export const events: BlockParts<EventsBlock> = (block, { locale, detail }) =>
	block.events.map(({ title, lang, path, blurb, startsAt, endsAt, place }) => {
		const writing = detail === 'full' ? whole(blurb, lang) : shorten(blurb, MAIL_WORDS, lang).writing;
		const overline = [when(startsAt, endsAt, locale), ...(place === null ? [] : [place])];
		const parts = blurb === '' ? [] : [{ kind: 'writing' as const, writing }];
		return { kind: 'item', item: { title, lang, path, overline, parts, shortPath: null, badge: null } };
	});

/** `২ ডিসেম্বর, ২০২৬, ১০:০০–১৬:০০`; an event of several days gives both days in full. */
function when(startsAt: string, endsAt: string | null, locale: Locale): string {
	const start = formatInstant(startsAt, locale);
	if (endsAt === null) return start;
	const end = formatInstant(endsAt, locale);
	const day = start.slice(0, start.lastIndexOf(', ') + 2);
	return end.startsWith(day) ? `${start}–${end.slice(day.length)}` : `${start} – ${end}`;
}
