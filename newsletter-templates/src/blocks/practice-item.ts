import { type EditionPractice, practiceShortPath } from '@mab/cms/domain/publication/edition-content.ts';
import { formatNumber, toBanglaDigits } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import type { Item, Part } from '../section.ts';
import type { BlockView } from './view.ts';

/** The head of a practice, which the lead and the practices in brief share. */
export function practiceItem(practice: EditionPractice, { locale, words }: BlockView, parts: Part[]): Item {
	const { title, lang, path, code, municipality, division, sector, champion } = practice;
	return {
		...{ title, lang, path, parts },
		shortPath: /^[0-9]{4}-[0-9]+$/.test(code) ? practiceShortPath(locale, code) : null,
		overline: [municipality, division, sector].filter((part) => part !== ''),
		badge: champion === null ? null : `${words.champion} ${yearText(champion.year, locale)}`,
	};
}

/** A year is a name: it has no separators. */
export function yearText(year: number, locale: Locale): string {
	return locale === 'bn' ? toBanglaDigits(String(year)) : String(year);
}

export function orNotKnown(value: number | null, { locale, words }: BlockView): string {
	return value === null ? words.notKnown : formatNumber(value, locale);
}
