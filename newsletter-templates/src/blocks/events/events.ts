import type { EventsBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { formatSpan } from '@mab/cms/domain/text/dhaka-time.ts';
import { shorten, whole } from '../../shorten.ts';
import type { BlockParts } from '../view.ts';

/** Words of an event in a mail. */
const MAIL_WORDS = 40;

export const events: BlockParts<EventsBlock> = (block, { locale, detail }) =>
	block.events.map(({ title, lang, path, blurb, startsAt, endsAt, place }) => {
		const writing = detail === 'full' ? whole(blurb, lang) : shorten(blurb, MAIL_WORDS, lang).writing;
		const overline = [formatSpan(startsAt, endsAt, locale), ...(place === null ? [] : [place])];
		const parts = blurb === '' ? [] : [{ kind: 'writing' as const, writing }];
		return { kind: 'item', item: { title, lang, path, overline, parts, shortPath: null, badge: null } };
	});
