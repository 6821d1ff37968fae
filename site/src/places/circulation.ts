/** Where a practice was taken up elsewhere: by what its own log says, and by the editions of the newsletter themselves. */

import type { PracticeRecord } from '@mab/cms/domain/publication/public-record.ts';
import type { Bilingual } from '@mab/cms/domain/text/locale.ts';
import type { CirculationChannel } from '@mab/cms/domain/vocabulary.ts';
import { editionTitle } from '../i18n/newsletter.ts';
import type { EditionMention } from '../page-parts.ts';
import { quarterOf } from './quarters.ts';

export interface CirculationEntry {
	channel: CirculationChannel;
	title: Bilingual;
	on: string;
	url: string | null;
	/** Slug of the edition whose page shows it; `null` for what somebody entered. */
	edition: string | null;
}

/**
 * Newest first. MAB issues one edition in a quarter, so an entry of the log for the newsletter in the quarter in which
 * an edition with the practice came out tells of that edition: it counts once.
 */
export function circulationOf(
	log: PracticeRecord['circulation'],
	editions: readonly EditionMention[],
): CirculationEntry[] {
	const quarters = new Set(editions.map(({ issuedOn }) => quarterOf(issuedOn)));
	const entered = log.filter(({ channel, on }) => channel !== 'edition' || !quarters.has(quarterOf(on)));
	return [
		...editions.map((edition): CirculationEntry => {
			const { slug, issuedOn } = edition;
			return { channel: 'edition', title: editionTitle(edition), on: issuedOn, url: null, edition: slug };
		}),
		...entered.map((entry): CirculationEntry => ({ ...entry, edition: null })),
	].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
