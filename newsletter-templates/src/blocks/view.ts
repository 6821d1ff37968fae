import type { Locale } from '@mab/cms/domain/text/locale.ts';

import type { Detail, Part } from '../section.ts';
import { NEWSLETTER_WORDS, type NewsletterWords } from '../words.ts';

/** For whom a block is shown. */
export interface BlockView {
	locale: Locale;
	detail: Detail;
	words: NewsletterWords;
}

export function blockView(locale: Locale, detail: Detail): BlockView {
	return { locale, detail, words: NEWSLETTER_WORDS[locale] };
}

/** What a block says under its heading. `sectionPath` is where the whole of it stands on the web. */
export type BlockParts<B> = (block: B, view: BlockView, sectionPath: string) => Part[];
