/** The address of a practice that fits on paper: `/p/2026-014` for Bangla, `/p/2026-014/en` for English. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { addressOf } from '../addresses.ts';

/** Whether the number of a practice can stand in an address, as `2026-014` can. */
export function hasShortAddress(number: string): boolean {
	return /^[0-9]{4}-[0-9]+$/.test(number);
}

/** The page itself where the number is of another form. */
export function shortAddress(locale: Locale, { slug, number }: { slug: string; number: string }): string {
	return hasShortAddress(number) ? addressOf.practiceShort(locale, number) : addressOf.practice(locale, slug);
}

/** The address as people type it: without the scheme, which every browser adds. */
export function typed(url: string): string {
	return url.replace(/^https?:\/\//, '');
}
