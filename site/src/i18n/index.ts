import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { bn } from './bn.ts';
import type { Strings } from './en.ts';
import { en } from './en.ts';

export type { Strings } from './en.ts';

const STRINGS: Record<Locale, Strings> = { bn, en };

export function stringsFor(locale: Locale): Strings {
	return STRINGS[locale];
}
