import type { Locale } from '@mab/cms/domain/text/locale.ts';

/** What the list of results shows of one page. All texts are plain: they are never HTML. */
export interface Card {
	href: string;
	title: string;
	/** Municipality, sector and the like. */
	about: string[];
	/** What an excerpt is taken from; the first is shown where nothing in them was searched for. */
	texts: string[];
	/** The language of title and texts where it is not that of the page. */
	lang?: Locale;
}
