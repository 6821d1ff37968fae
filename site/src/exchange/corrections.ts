/** The corrections of everything that is published, newest first. */
import type { Content } from '../content.ts';
import { editionTitle } from '../i18n/newsletter.ts';
import type { InputOf } from '../inputs.ts';
import type { CorrectionEntry } from '../page-parts.ts';

/** Older ones stand on the page of their entry alone. */
const SHOWN_COUNT = 100;

export function corrections({ practices, governance, events, reports, editions }: Content): InputOf<'corrections'> {
	const titled = [
		...[...practices, ...governance, ...events, ...reports].map((ref) => ({
			type: ref.type,
			card: ref.card,
			title: ref.card.item.title,
		})),
		...editions.map((ref) => ({ type: ref.type, card: ref.card, title: editionTitle(ref.card.item) })),
	];
	const all = titled.flatMap(({ type, card, title }) =>
		card.corrections.map(({ on, what }): CorrectionEntry => ({ on, what, type, slug: card.item.slug, title })),
	);
	const sortKey = ({ on, type, slug }: CorrectionEntry) => `${on} ${type} ${slug}`;
	all.sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
	return { corrections: all.slice(0, SHOWN_COUNT), isWhole: all.length <= SHOWN_COUNT };
}
