/** What the quarter of an edition is called. */
import { toBanglaDigits } from '../text/bangla.ts';
import type { Locale } from '../text/locale.ts';
import type { Quarter } from './edition-content.ts';

type InBoth = Record<Locale, string>;

/** The months of each quarter. */
export const QUARTER_MONTHS: Readonly<Record<Quarter, InBoth>> = {
	1: { en: 'January–March', bn: 'জানুয়ারি–মার্চ' },
	2: { en: 'April–June', bn: 'এপ্রিল–জুন' },
	3: { en: 'July–September', bn: 'জুলাই–সেপ্টেম্বর' },
	4: { en: 'October–December', bn: 'অক্টোবর–ডিসেম্বর' },
};

/** `July–September 2026` */
export function periodText({ year, quarter }: { year: number; quarter: Quarter }): InBoth {
	const { en, bn } = QUARTER_MONTHS[quarter];
	return { en: `${en} ${year}`, bn: `${bn} ${toBanglaDigits(String(year))}` };
}

/** The quarter of an edition by its slug, `2026-q3`; the slug itself where it is none. */
export function periodOfSlug(slug: string): InBoth {
	const [, year, quarter] = /^(\d{4})-q([1-4])$/.exec(slug) ?? [];
	if (year === undefined) return { en: slug, bn: slug };
	return periodText({ year: Number(year), quarter: Number(quarter) as Quarter });
}
