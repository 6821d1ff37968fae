import type { EditionPicture } from '@mab/cms/domain/publication/edition-content.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { FIGURE_KINDS } from '@mab/cms/domain/vocabulary.ts';

/** What stands below a picture; empty for nothing. A drawing is called one: nobody may take it for a photo of the place. */
export function captionOf({ caption, kind, credit }: EditionPicture, locale: Locale): string {
	const said = [caption, credit === null ? null : `${FIGURE_KINDS[kind][locale]}: ${credit}`];
	return said.filter((part) => part !== null).join(' · ');
}
