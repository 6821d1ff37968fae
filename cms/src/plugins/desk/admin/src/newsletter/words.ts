import { formatNumber, toBanglaDigits } from '../../../../../domain/text/bangla.ts';
import type { BilingualText, EditionCard } from '../../../contract.ts';

const yearText = (year: number): BilingualText => ({ en: String(year), bn: toBanglaDigits(String(year)) });

const QUARTERS: Record<EditionCard['quarter'], BilingualText> = {
	1: { en: 'January–March', bn: 'জানুয়ারি–মার্চ' },
	2: { en: 'April–June', bn: 'এপ্রিল–জুন' },
	3: { en: 'July–September', bn: 'জুলাই–সেপ্টেম্বর' },
	4: { en: 'October–December', bn: 'অক্টোবর–ডিসেম্বর' },
};

/** `July–September 2026` */
export function periodText({ year, quarter }: Pick<EditionCard, 'year' | 'quarter'>): BilingualText {
	const [months, of] = [QUARTERS[quarter], yearText(year)];
	return { en: `${months.en} ${of.en}`, bn: `${months.bn} ${of.bn}` };
}

/** The quarter of an edition by its slug, `2026-q3`; the slug itself where it is none. */
export function periodOfSlug(slug: string): BilingualText {
	const [, year, quarter] = /^(\d{4})-q([1-4])$/.exec(slug) ?? [];
	if (year === undefined) return { en: slug, bn: slug };
	return periodText({ year: Number(year), quarter: Number(quarter) as EditionCard['quarter'] });
}

/** `Volume 1, issue 3`; a dash for a number that is not given yet. */
export function numbersText(numbers: NonNullable<EditionCard['numbers']>): BilingualText {
	const shown = (value: number | null, locale: 'bn' | 'en') => (value === null ? '–' : formatNumber(value, locale));
	const { volume, issue } = numbers;
	return {
		en: `Volume ${shown(volume, 'en')}, issue ${shown(issue, 'en')}`,
		bn: `বর্ষ ${shown(volume, 'bn')}, সংখ্যা ${shown(issue, 'bn')}`,
	};
}

/** Bytes as whole kilobytes. */
export function sizeText(bytes: number): BilingualText {
	const kilobytes = Math.ceil(bytes / 1024);
	return { en: `${formatNumber(kilobytes, 'en')} KB`, bn: `${formatNumber(kilobytes, 'bn')} কেবি` };
}
