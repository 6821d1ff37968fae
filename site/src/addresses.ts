import { editionPath, practiceShortPath } from '@mab/cms/domain/publication/edition-content.ts';
import type { RecordType } from '@mab/cms/domain/publication/public-record.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { otherLocale } from '@mab/cms/domain/text/locale.ts';
import type { Facet } from './facets.ts';

/** The sheets of ISO 216 on which a poster is printed. */
export const POSTER_PAPERS = ['A3', 'A1'] as const;
export type PosterPaper = (typeof POSTER_PAPERS)[number];

/** The ways in which an edition is printed, with the end of their address: that of a print shop has a bleed of 3 mm. */
export const EDITION_PRINTS = {
	colour: { page: '', file: '' },
	blackAndWhite: { page: '-bw', file: '-bw' },
	printShop: { page: '-shop', file: '-print' },
} as const;
export type EditionPrint = keyof typeof EDITION_PRINTS;

/** Where each page lives. Mails and print use the same addresses, so a change here needs a redirect. */
export const addressOf = {
	home: (locale: Locale) => `/${locale}/`,
	questionnaire: (locale: Locale) => `/${locale}/questionnaire/`,
	questionnaireForm: (locale: Locale) => `/${locale}/questionnaire/form/`,
	/** The page that the PDF is printed from; it is not published. */
	questionnaireSheets: (locale: Locale) => `/${locale}/questionnaire/blank/`,
	questionnairePdf: (locale: Locale) => `/${locale}/questionnaire/blank.pdf`,
	questionnaireWord: (locale: Locale) => `/${locale}/questionnaire/blank.docx`,
	practices: (locale: Locale) => `/${locale}/practices/`,
	practiceFacet: (locale: Locale, facet: Facet, value: string) => `/${locale}/practices/${facet}/${value}/`,
	/** A list of the library by the values that it is narrowed to, in the order of `FACETS`. */
	practicesBy: (locale: Locale, chosen: readonly { facet: Facet; key: string }[]) =>
		`/${locale}/practices/${chosen.map(({ facet, key }) => `${facet}/${key}/`).join('')}`,
	compare: (locale: Locale) => `/${locale}/practices/compare/`,
	practice: (locale: Locale, slug: string) => `/${locale}/practices/${slug}/`,
	practiceShort: practiceShortPath,
	practicePrint: (locale: Locale, slug: string) => `/${locale}/practices/${slug}/print/`,
	practicePdf: (locale: Locale, slug: string) => `/${locale}/practices/${slug}.pdf`,
	practiceWord: (locale: Locale, slug: string) => `/${locale}/practices/${slug}.docx`,
	// Below the slug: beside it, the poster of one practice could have the address of another.
	practicePosterPage: (locale: Locale, slug: string, paper: PosterPaper) =>
		`/${locale}/practices/${slug}/poster-${paper.toLowerCase()}/`,
	practicePoster: (locale: Locale, slug: string, paper: PosterPaper) =>
		`/${locale}/practices/${slug}/poster-${paper.toLowerCase()}.pdf`,
	practiceKit: (locale: Locale, slug: string) => `/${locale}/practices/${slug}/kit/`,
	practiceKitText: (locale: Locale, slug: string) => `/${locale}/practices/${slug}/kit.txt`,
	practiceKitArchive: (locale: Locale, slug: string) => `/${locale}/practices/${slug}/kit.zip`,
	/** @param number of the list page whose practices it holds; `null` for the newest */
	sectorPack: (locale: Locale, key: string, number: number | null) => `${sectorPage(locale, key, number)}pack/`,
	sectorPackPdf: (locale: Locale, key: string, number: number | null) => `${sectorPage(locale, key, number)}pack.pdf`,
	municipalities: (locale: Locale) => `/${locale}/municipalities/`,
	municipality: (locale: Locale, code: string) => `/${locale}/municipalities/${code}/`,
	governance: (locale: Locale) => `/${locale}/governance/`,
	governanceChange: (locale: Locale, slug: string) => `/${locale}/governance/${slug}/`,
	events: (locale: Locale) => `/${locale}/events/`,
	event: (locale: Locale, slug: string) => `/${locale}/events/${slug}/`,
	reports: (locale: Locale) => `/${locale}/reports/`,
	report: (locale: Locale, slug: string) => `/${locale}/reports/${slug}/`,
	about: (locale: Locale) => `/${locale}/about/`,
	privacy: (locale: Locale) => `/${locale}/privacy/`,
	accessibility: (locale: Locale) => `/${locale}/accessibility/`,
	corrections: (locale: Locale) => `/${locale}/corrections/`,
	terms: (locale: Locale) => `/${locale}/terms/`,
	data: (locale: Locale) => `/${locale}/data/`,
	offline: (locale: Locale) => `/${locale}/offline/`,
	search: (locale: Locale) => `/${locale}/search/`,
	searchTowns: (locale: Locale) => `/${locale}/search/towns/`,
	map: (locale: Locale) => `/${locale}/map/`,
	mapOfSector: (locale: Locale, key: string) => `/${locale}/map/sector/${key}/`,
	champions: (locale: Locale) => `/${locale}/champions/`,
	championsOfYear: (locale: Locale, year: number) => `/${locale}/champions/${year}/`,
	regions: (locale: Locale) => `/${locale}/regions/`,
	region: (locale: Locale, key: string) => `/${locale}/regions/${key}/`,
	numbers: (locale: Locale) => `/${locale}/numbers/`,
	/** @param quarter `2026-q4` */
	numbersOfQuarter: (locale: Locale, quarter: string) => `/${locale}/numbers/${quarter}/`,
	newsletter: (locale: Locale) => `/${locale}/newsletter/`,
	/** @param slug `2026-q3` */
	edition: editionPath.web,
	editionPrint: (locale: Locale, slug: string, print: EditionPrint = 'colour') =>
		`/${locale}/newsletter/${slug}/print${EDITION_PRINTS[print].page}/`,
	editionPdf: (locale: Locale, slug: string, print: EditionPrint = 'colour') =>
		print === 'colour'
			? editionPath.pdf(locale, slug)
			: `/${locale}/newsletter/${slug}${EDITION_PRINTS[print].file}.pdf`,
	subscribe: editionPath.subscribe,
	design: (locale: Locale) => `/${locale}/design/`,
	notFound: (locale: Locale) => `/${locale}/404/`,
	media: (file: string) => `/media/${file}`,
} as const;

/** The page of one record, by its address part; a value of a reference list has the list of its practices. */
export const RECORD_ADDRESS: Record<RecordType, (locale: Locale, slug: string) => string> = {
	practice: addressOf.practice,
	governanceChange: addressOf.governanceChange,
	learningEvent: addressOf.event,
	report: addressOf.report,
	edition: addressOf.edition,
	municipality: addressOf.municipality,
	sector: (locale, key) => addressOf.practiceFacet(locale, 'sector', key),
	division: (locale, key) => addressOf.practiceFacet(locale, 'division', key),
	district: (locale, key) => addressOf.practiceFacet(locale, 'district', key),
	region: (locale, key) => addressOf.practiceFacet(locale, 'region', key),
	sdg: (locale, key) => addressOf.practiceFacet(locale, 'sdg', key),
	// Stands with its edition among the numbers of the quarter.
	reach: addressOf.numbers,
	// It has no page of its own and stands on this one, wherever else it stands.
	acknowledgement: addressOf.about,
	// Neither has an address of its own: both stand on the guideline.
	questionnaire: addressOf.questionnaire,
	round: addressOf.questionnaire,
};

function sectorPage(locale: Locale, key: string, number: number | null): string {
	return listPagePath(addressOf.practiceFacet(locale, 'sector', key), number);
}

/** The address of a closed page of a list; that of the newest is the list's own. */
export function listPagePath(list: string, number: number | null): string {
	return number === null ? list : `${list}page/${number}/`;
}

/** The same page in the other language: every page exists in both under the same Latin address. */
export function inOtherLanguage(path: string, locale: Locale): string {
	return `/${otherLocale(locale)}${path.slice(locale.length + 1)}`;
}
