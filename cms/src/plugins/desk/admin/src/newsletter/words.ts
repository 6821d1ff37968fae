import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText, EditionCard } from '../../../contract.ts';

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
