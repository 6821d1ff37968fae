/** The two languages of the platform. Bangla comes first: it is the language of most readers. */
export const LOCALES = ['bn', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Text that was written in both. */
export interface BothLanguages {
	en: string;
	bn: string;
}

/** What people call the two. */
export const LOCALE_NAMES: Readonly<Record<Locale, BothLanguages>> = {
	bn: { en: 'Bangla', bn: 'বাংলা' },
	en: { en: 'English', bn: 'ইংরেজি' },
};

/** Text that exists once per record but is shown in either language; `null` where nobody wrote it. */
export interface Bilingual {
	bn: string | null;
	en: string | null;
}

/** What is written and published apart in each language; a missing key is a language not published. */
export type Localised<T> = Partial<Record<Locale, T>>;

export function isLocale(value: unknown): value is Locale {
	return value === 'bn' || value === 'en';
}

/** The other language: what a page shows, with a notice, when the asked one is missing. */
export function otherLocale(locale: Locale): Locale {
	return locale === 'bn' ? 'en' : 'bn';
}

/** The text in the asked language, or in the other one with its own `lang`; `null` when neither exists. */
export function pickText(text: Bilingual, locale: Locale): { text: string; lang: Locale } | null {
	for (const lang of [locale, otherLocale(locale)]) {
		const value = text[lang];
		if (value !== null && value !== '') return { text: value, lang };
	}
	return null;
}
