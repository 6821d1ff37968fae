/** The corrections of everything that is published, newest first. */
import type { Content, InputOf } from '../content.ts';
import type { CorrectionEntry } from '../inputs.ts';

/** Older ones stand on the page of their entry alone. */
const SHOWN_COUNT = 100;

export function corrections({ practices, governance, events, reports }: Content): InputOf<'corrections'> {
	const all = [...practices, ...governance, ...events, ...reports].flatMap(({ type, card }) =>
		card.corrections.map(({ on, what }): CorrectionEntry => {
			const { slug, title } = card.item;
			return { on, what, type, slug, title };
		}),
	);
	const sortKey = ({ on, type, slug }: CorrectionEntry) => `${on} ${type} ${slug}`;
	all.sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
	return { corrections: all.slice(0, SHOWN_COUNT), isWhole: all.length <= SHOWN_COUNT };
}
