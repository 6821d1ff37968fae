/**
 * What search engines read of a page, as JSON-LD in the words of https://schema.org.
 *
 * Everything is worked out here from the input of the page, so that a page cannot forget it and cannot say something
 * else than it shows.
 */

import type { LearningEventRecord, PracticeRecord, ReportRecord } from '@mab/cms/domain/publication/public-record.ts';
import { hasHour } from '@mab/cms/domain/text/dhaka-time.ts';
import type { Bilingual, Locale } from '@mab/cms/domain/text/locale.ts';
import { LOCALES, pickText } from '@mab/cms/domain/text/locale.ts';
import { safeHref } from '@mab/newsletter-templates/markdown.ts';
import { addressOf } from './addresses.ts';
import { dayInDhaka, instantInDhaka } from './dhaka.ts';
import { DATA_PATHS, DATA_TYPES, LICENCE_URL, practiceDataPath } from './exchange/open-data.ts';
import { exchangeStrings } from './i18n/exchange.ts';
import { frame } from './i18n/frame.ts';
import { stringsFor } from './i18n/index.ts';
import { newsletterName } from './i18n/newsletter.ts';
import type { Page, PageOf } from './inputs.ts';
import type { Place } from './page-parts.ts';
import { numberOf } from './practice-number.ts';
import { textIn } from './shown.ts';

const SCHEMA = 'https://schema.org';

/** Where MAB itself is at home. */
const ORGANISATION_SITE = 'https://mab.org.bd/';

type Data = Record<string, unknown>;
interface Shown {
	/** As in the heading of the page. */
	title: string;
	/** Path of the picture that stands for the page in chats and networks. */
	picture: string;
}

/** The data of a page, or `null` for a page that says nothing of its own. */
export function structuredData(page: Page, shown: Shown): object | null {
	const nodes = [...nodesOf(page, shown), ...breadcrumbs(page, shown.title)];
	return nodes.length === 0 ? null : { '@context': SCHEMA, '@graph': nodes };
}

function nodesOf(page: Page, shown: Shown): Data[] {
	switch (page.route) {
		case 'home':
			return [website(page), organisation(page)];
		case 'practice':
			return [practiceArticle(page, shown)];
		case 'governanceChange':
			return [governanceArticle(page, shown)];
		case 'report':
			return [reportArticle(page, shown)];
		case 'event':
			return [learningEvent(page, shown)];
		case 'newsletter':
			return [{ ...periodical(page), publisher: publisher(page) }];
		case 'edition':
			return [publicationIssue(page, shown)];
		case 'data':
			return [catalogue(page)];
		default:
			return [];
	}
}

const idOf = (page: Page, name: string) => `${page.siteUrl}/#${name}`;

function organisation({ siteUrl, locale }: Page): Data {
	const { organisation: name } = stringsFor(locale);
	return {
		'@type': 'Organization',
		'@id': `${siteUrl}/#mab`,
		name,
		alternateName: ['MAB', ...LOCALES.map((one) => stringsFor(one).organisation).filter((one) => one !== name)],
		url: ORGANISATION_SITE,
		logo: `${siteUrl}/favicon.svg`,
		areaServed: { '@type': 'Country', name: 'Bangladesh' },
	};
}

function website(page: Page): Data {
	const { siteUrl, locale } = page;
	const { siteName, tagline } = stringsFor(locale);
	return {
		'@type': 'WebSite',
		'@id': idOf(page, 'site'),
		name: siteName,
		description: tagline,
		url: siteUrl + addressOf.home(locale),
		inLanguage: locale,
		publisher: { '@id': idOf(page, 'mab') },
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}${addressOf.search(locale)}?q={search_term_string}` },
			'query-input': 'required name=search_term_string',
		},
	};
}

/** Whoever reads one page alone must learn who speaks; the front page says the rest of the organisation. */
function publisher(page: Page): Data {
	const { '@id': id, name, url, logo } = organisation(page);
	return { '@type': 'Organization', '@id': id, name, url, logo };
}

interface Dated {
	firstPublishedAt: string;
	updatedAt: string;
	corrections: { on: string; what: Bilingual }[];
	sources: { title: string; url: string | null }[];
}

/** What every kind of article has. */
function article(page: Page, record: Dated, text: { title: string; lang: Locale }, { picture }: Shown): Data {
	const { siteUrl, path, locale } = page;
	const url = siteUrl + path;
	const corrections = record.corrections.flatMap(({ on, what }) => {
		const words = pickText(what, locale);
		return words === null ? [] : [{ '@type': 'CorrectionComment', text: words.text, datePublished: on }];
	});
	return {
		'@id': `${url}#article`,
		headline: text.title,
		url,
		mainEntityOfPage: url,
		inLanguage: text.lang,
		datePublished: record.firstPublishedAt,
		dateModified: record.updatedAt,
		author: publisher(page),
		publisher: { '@id': idOf(page, 'mab') },
		license: LICENCE_URL,
		isAccessibleForFree: true,
		image: siteUrl + picture,
		...some('citation', record.sources.map(sourceWork)),
		...some('correction', corrections),
	};
}

function sourceWork({ title, url }: { title: string; url: string | null }): Data {
	const href = url === null ? null : safeHref(url);
	return { '@type': 'CreativeWork', name: title, ...(href === null ? {} : { url: href }) };
}

/** Nothing where there is nothing: an empty list would claim that somebody looked. */
function some(name: string, list: readonly unknown[]): Data {
	return list.length === 0 ? {} : { [name]: list };
}

function named(name: Bilingual, locale: Locale): string[] {
	const words = pickText(name, locale);
	return words === null ? [] : [words.text];
}

function place({ name, code, district }: Place, page: Page): Data {
	const { locale, siteUrl } = page;
	const [inDistrict] = named(district, locale);
	return {
		'@type': 'City',
		name: named(name, locale)[0] ?? code,
		url: siteUrl + addressOf.municipality(locale, code),
		address: {
			'@type': 'PostalAddress',
			...(inDistrict === undefined ? {} : { addressRegion: inDistrict }),
			addressCountry: 'BD',
		},
	};
}

/** https://schema.org/Article */
function practiceArticle(page: PageOf<'practice'>, shown: Shown): Data {
	const { locale, siteUrl, input } = page;
	const practice: PracticeRecord = input.practice.load();
	const { text, lang } = textIn(practice.text, locale);
	const { location } = practice;
	return {
		'@type': 'Article',
		...article(page, practice, { title: text.title, lang }, shown),
		description: text.oneLine,
		identifier: practice.code,
		version: practice.version,
		about: named(input.sector, locale).map((name) => ({ '@type': 'Thing', name })),
		...some(
			'keywords',
			practice.topics.flatMap((topic) => named(topic, locale)),
		),
		spatialCoverage: [
			...input.places.map((one) => place(one, page)),
			...(location === null ? [] : [{ '@type': 'Place', geo: { '@type': 'GeoCoordinates', ...location } }]),
		],
		encoding: {
			'@type': 'DataDownload',
			encodingFormat: 'application/json',
			contentUrl: siteUrl + practiceDataPath(numberOf(practice.code)),
		},
	};
}

function governanceArticle(page: PageOf<'governanceChange'>, shown: Shown): Data {
	const { locale, input } = page;
	const change = input.change.load();
	const { text, lang } = textIn(change.text, locale);
	return {
		'@type': 'Article',
		...article(page, change, { title: text.title, lang }, shown),
		spatialCoverage: [place(input.place, page)],
		temporalCoverage: change.changedOn,
		...some('about', (input.sector === null ? [] : named(input.sector.name, locale)).map(thing)),
	};
}

const thing = (name: string): Data => ({ '@type': 'Thing', name });

/** https://schema.org/Report */
function reportArticle(page: PageOf<'report'>, shown: Shown): Data {
	const { locale, siteUrl, input } = page;
	const report: ReportRecord = input.report.load();
	const { text, lang } = textIn(report.text, locale);
	const { periodStart, periodEnd } = report;
	const period = periodStart === null ? [] : [periodEnd === null ? periodStart : `${periodStart}/${periodEnd}`];
	return {
		'@type': 'Report',
		...article(page, report, { title: text.title, lang }, shown),
		description: text.oneLine,
		...some('about', input.sectors.flatMap(({ name }) => named(name, locale)).map(thing)),
		...(period[0] === undefined ? {} : { temporalCoverage: period[0] }),
		...some(
			'encoding',
			report.documents.map(({ file, mime, sizeBytes }) => ({
				'@type': 'MediaObject',
				contentUrl: siteUrl + addressOf.media(file),
				encodingFormat: mime,
				contentSize: `${sizeBytes} B`,
			})),
		),
	};
}

/** https://schema.org/Periodical */
function periodical({ siteUrl, locale }: Page): Data {
	const url = siteUrl + addressOf.newsletter(locale);
	return { '@type': 'Periodical', '@id': `${url}#periodical`, name: newsletterName(locale), url, inLanguage: locale };
}

/** https://schema.org/PublicationIssue of a PublicationVolume of the newsletter. */
function publicationIssue(page: PageOf<'edition'>, shown: Shown): Data {
	const { locale, siteUrl, path, input } = page;
	const edition = input.edition.load();
	const { text, lang } = textIn(edition.text, locale);
	const { volume, issue, issuedOn } = edition;
	const series = { ...periodical(page), ...(text.issn === null ? {} : { issn: text.issn }) };
	return {
		'@type': 'PublicationIssue',
		...article(page, { ...edition, sources: [] }, { title: shown.title, lang }, shown),
		'@id': `${siteUrl}${path}#issue`,
		name: shown.title,
		description: text.preheader,
		datePublished: issuedOn,
		issueNumber: issue,
		isPartOf: { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: series },
		encoding: {
			'@type': 'MediaObject',
			contentUrl: siteUrl + addressOf.editionPdf(locale, edition.slug),
			encodingFormat: 'application/pdf',
		},
	};
}

/** https://schema.org/Event; a search engine shows it only with a name, a beginning and a location. */
function learningEvent(page: PageOf<'event'>, { picture }: Shown): Data {
	const { locale, siteUrl, path, input } = page;
	const event: LearningEventRecord = input.event.load();
	const { text, lang } = textIn(event.text, locale);
	const online = event.onlineUrl === null ? null : safeHref(event.onlineUrl);
	const venue = venueOf(event, page, input.place);
	const mode = online === null ? 'Offline' : event.venue === null ? 'Online' : 'Mixed';
	return {
		'@type': 'Event',
		'@id': `${siteUrl}${path}#event`,
		name: text.title,
		description: text.oneLine,
		url: siteUrl + path,
		inLanguage: lang,
		startDate: moment(event.startsAt),
		...(event.endsAt === null ? {} : { endDate: moment(event.endsAt) }),
		eventStatus: `${SCHEMA}/EventScheduled`,
		eventAttendanceMode: `${SCHEMA}/${mode}EventAttendanceMode`,
		location: [
			...(mode === 'Online' ? [] : [venue]),
			...(online === null ? [] : [{ '@type': 'VirtualLocation', url: online }]),
		],
		organizer: publisher(page),
		image: siteUrl + picture,
		...some('about', input.sectors.flatMap(({ name }) => named(name, locale)).map(thing)),
	};
}

/** Where nobody knows the venue, the municipality or the country is all that can be said. */
function venueOf({ venue }: LearningEventRecord, page: Page, host: Place | null): Data {
	const { locale } = page;
	if (venue === null) return host === null ? country() : place(host, page);
	const [name] = named(venue.name, locale);
	const [street] = named(venue.address, locale);
	const [town] = host === null ? [] : named(host.name, locale);
	const map = venue.mapUrl === null ? null : safeHref(venue.mapUrl);
	return {
		'@type': 'Place',
		...(name === undefined ? {} : { name }),
		address: {
			'@type': 'PostalAddress',
			...(street === undefined ? {} : { streetAddress: street }),
			...(town === undefined ? {} : { addressLocality: town }),
			addressCountry: 'BD',
		},
		...(map === null ? {} : { hasMap: map }),
	};
}

function country(): Data {
	return { '@type': 'Place', name: 'Bangladesh', address: { '@type': 'PostalAddress', addressCountry: 'BD' } };
}

/** The time in Bangladesh with its offset, or the day alone where the hour is not known. */
function moment(instant: string): string {
	return hasHour(instant) ? instantInDhaka(instant) : dayInDhaka(instant);
}

/** https://schema.org/Dataset in a DataCatalog. */
function catalogue(page: PageOf<'data'>): Data {
	const { siteUrl, path, locale, input } = page;
	const { dataset, datasetDescription, keywords, fileNames, title } = exchangeStrings(locale).data;
	const url = siteUrl + path;
	const files = (['csv', 'resultsCsv', 'xlsx', 'json'] as const).map((name) => ({
		'@type': 'DataDownload',
		name: fileNames[name],
		contentUrl: siteUrl + DATA_PATHS[name],
		encodingFormat: DATA_TYPES[name].split(';')[0],
	}));
	return {
		'@type': 'DataCatalog',
		'@id': `${url}#catalogue`,
		name: title,
		url,
		publisher: publisher(page),
		dataset: {
			'@type': 'Dataset',
			'@id': `${url}#dataset`,
			name: dataset,
			description: datasetDescription,
			url,
			inLanguage: [...LOCALES],
			license: LICENCE_URL,
			creator: publisher(page),
			isAccessibleForFree: true,
			keywords,
			spatialCoverage: country(),
			...(input.changedOn === null ? {} : { dateModified: input.changedOn }),
			distribution: files,
		},
	};
}

/** The lists that other pages lie below, by the part of the address that names them. */
function sectionsIn(locale: Locale): Record<string, string> {
	const { nav } = stringsFor(locale);
	const { reports, newsletter } = frame[locale];
	const { practices, municipalities, governance, events } = nav;
	return { practices, municipalities, governance, events, reports, newsletter };
}

/** https://schema.org/BreadcrumbList: home, the list that the page belongs to, the page. */
function breadcrumbs(page: Page, title: string): Data[] {
	const { route, path, locale, siteUrl } = page;
	if (route === 'choose' || route === 'home') return [];
	const [, , section = '', ...below] = path.split('/');
	const home = { name: stringsFor(locale).nav.home, path: addressOf.home(locale) };
	const list = sectionsIn(locale)[section];
	const isBelowList = list !== undefined && below.some((part) => part !== '');
	const trail = [
		home,
		...(isBelowList ? [{ name: list, path: `/${locale}/${section}/` }] : []),
		...(page.route === 'practice' ? sectorStep(page) : []),
		{ name: title, path },
	];
	return [
		{
			'@type': 'BreadcrumbList',
			itemListElement: trail.map((step, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				name: step.name,
				item: siteUrl + step.path,
			})),
		},
	];
}

function sectorStep({ locale, input }: PageOf<'practice'>): { name: string; path: string }[] {
	const { sector } = input.practice.card.item;
	const [name] = named(input.sector, locale);
	return name === undefined ? [] : [{ name, path: addressOf.practiceFacet(locale, 'sector', sector) }];
}
