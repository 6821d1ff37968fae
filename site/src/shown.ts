import type { FIELD_LABELS as FieldLabels } from '@mab/cms/domain/field-labels.ts';
import { FIELD_LABELS } from '@mab/cms/domain/field-labels.ts';
import type { Locale, Localised } from '@mab/cms/domain/text/locale.ts';
import { otherLocale } from '@mab/cms/domain/text/locale.ts';

/** The text of a record in the asked language, or in the other one. A public record has at least one. */
export function textIn<T>(text: Localised<T>, locale: Locale): { text: T; lang: Locale } {
	for (const lang of [locale, otherLocale(locale)]) {
		const found = text[lang];
		if (found !== undefined) return { text: found, lang };
	}
	throw new Error('A public record has no text in any language. The feed must not carry it.');
}

/** For the `lang` attribute of a part: nothing where the part is in the language of the page. */
export function langOfPart(lang: Locale, locale: Locale): Locale | undefined {
	return lang === locale ? undefined : lang;
}

/** The name of a field as people know it from the documentation template. */
export function labelsIn(locale: Locale): (field: keyof typeof FieldLabels) => string {
	return (field) => FIELD_LABELS[field][locale];
}
