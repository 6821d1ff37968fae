import type { Locale } from '@mab/cms/domain/locale.ts';
import { otherLocale } from '@mab/cms/domain/locale.ts';
import type { RecordType } from '@mab/cms/domain/public-record.ts';

/** The ways to divide the library, each with an address part of its own. */
export const FACETS = ['sector', 'division', 'stage'] as const;
export type Facet = (typeof FACETS)[number];

/** Where each page lives. Mails and print use the same addresses, so a change here needs a redirect. */
export const addressOf = {
	home: (locale: Locale) => `/${locale}/`,
	questionnaire: (locale: Locale) => `/${locale}/questionnaire/`,
	practices: (locale: Locale) => `/${locale}/practices/`,
	practiceFacet: (locale: Locale, facet: Facet, value: string) => `/${locale}/practices/${facet}/${value}/`,
	practice: (locale: Locale, slug: string) => `/${locale}/practices/${slug}/`,
	municipalities: (locale: Locale) => `/${locale}/municipalities/`,
	municipality: (locale: Locale, code: string) => `/${locale}/municipalities/${code}/`,
	governance: (locale: Locale) => `/${locale}/governance/`,
	governanceChange: (locale: Locale, slug: string) => `/${locale}/governance/${slug}/`,
	events: (locale: Locale) => `/${locale}/events/`,
	event: (locale: Locale, slug: string) => `/${locale}/events/${slug}/`,
	about: (locale: Locale) => `/${locale}/about/`,
	privacy: (locale: Locale) => `/${locale}/privacy/`,
	notFound: (locale: Locale) => `/${locale}/404/`,
	media: (file: string) => `/media/${file}`,
} as const;

/** The page of one record, by its address part; `null` for the types that have no page. */
export const RECORD_ADDRESS: Record<RecordType, ((locale: Locale, slug: string) => string) | null> = {
	practice: addressOf.practice,
	governanceChange: addressOf.governanceChange,
	learningEvent: addressOf.event,
	municipality: addressOf.municipality,
	sector: (locale, key) => addressOf.practiceFacet(locale, 'sector', key),
	division: (locale, key) => addressOf.practiceFacet(locale, 'division', key),
	district: null,
	region: null,
	sdg: null,
};

/** The same page in the other language: every page exists in both under the same Latin address. */
export function inOtherLanguage(path: string, locale: Locale): string {
	return `/${otherLocale(locale)}${path.slice(locale.length + 1)}`;
}
