/**
 * RSS 2.0 and JSON Feed 1.1 of what is published, per language and type.
 *
 * A feed holds the newest entries by first publication. A correction changes the text of its entry and `date_modified`,
 * not its identity or its place, so that no reader program shows it twice.
 */
import { type EditionContent, picturesOf } from '@mab/cms/domain/publication/edition-content.ts';
import { formatMoment } from '@mab/cms/domain/text/dhaka-time.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { LOCALES, pickText } from '@mab/cms/domain/text/locale.ts';
import { inThisIssue } from '@mab/newsletter-templates/edition.ts';
import { html } from '@mab/newsletter-templates/html.ts';
import { markdownHtml } from '@mab/newsletter-templates/markdown.ts';
import { addressOf } from '../addresses.ts';
import type { Content } from '../content.ts';
import type { RecordRef } from '../contract.ts';
import { exchangeStrings } from '../i18n/exchange.ts';
import { stringsFor } from '../i18n/index.ts';
import { editionTitle } from '../i18n/newsletter.ts';
import type { InputOf } from '../inputs.ts';
import type { PlainFile } from '../plans/context.ts';
import { labelsIn, textIn } from '../shown.ts';
import { element, escapeXml } from './xml.ts';

export const FEED_TOPICS = ['all', 'practices', 'governance', 'events', 'reports', 'newsletter'] as const;
export type FeedTopic = (typeof FEED_TOPICS)[number];
type Format = 'xml' | 'json';

/** As many as the readers of a quarter may have missed; the rest is in the lists of the site. */
const ENTRY_COUNT = 30;

const LANGUAGE_TAGS: Record<Locale, string> = { bn: 'bn-BD', en: 'en-BD' };

export const FEED_TYPES: Record<Format, string> = { xml: 'application/rss+xml', json: 'application/feed+json' };

export function feedPath(locale: Locale, topic: FeedTopic, format: Format): string {
	return `${topic === 'all' ? addressOf.home(locale) : TOPIC_PAGE[topic](locale)}feed.${format}`;
}

const TOPIC_PAGE: Record<FeedTopic, (locale: Locale) => string> = {
	all: addressOf.home,
	practices: addressOf.practices,
	governance: addressOf.governance,
	events: addressOf.events,
	reports: addressOf.reports,
	newsletter: addressOf.newsletter,
};

/** The inputs of the record pages hold all that an entry shows. */
type Source =
	| ({ type: 'practice' } & Pick<InputOf<'practice'>, 'practice' | 'sector' | 'places'>)
	| ({ type: 'governanceChange' } & Pick<InputOf<'governanceChange'>, 'change' | 'place' | 'sector'>)
	| ({ type: 'learningEvent' } & Pick<InputOf<'event'>, 'event' | 'place' | 'sectors'>)
	| ({ type: 'report' } & Pick<InputOf<'report'>, 'report' | 'sectors'>)
	| { type: 'edition'; edition: RecordRef<'edition'> };

interface Entry {
	/** Never changes, whatever becomes of address and text. */
	id: string;
	path: string;
	title: string;
	lang: Locale;
	/** Plain text. */
	summary: string;
	/** Safe HTML with absolute addresses. */
	body: string;
	firstPublishedAt: string;
	updatedAt: string;
	/** Path of a picture. */
	image: string | null;
	tags: string[];
}

export function feeds(content: Content, siteUrl: string): PlainFile[] {
	const sources = newestSources(content);
	return LOCALES.flatMap((locale) =>
		FEED_TOPICS.flatMap((topic) =>
			(['xml', 'json'] as const).map((format): PlainFile => {
				const feed = { siteUrl, locale, topic };
				return {
					path: feedPath(locale, topic, format),
					contentType: `${FEED_TYPES[format]}; charset=utf-8`,
					input: { feed, sources: sources[topic] },
					write: () =>
						WRITERS[format](
							feed,
							sources[topic].map((source) => entryOf(source, locale, siteUrl)),
						),
				};
			}),
		),
	);
}

function newestSources(content: Content): Record<FeedTopic, Source[]> {
	const practices = newest(content.practices).map((ref): Dated => {
		const { practice, sector, places } = content.practice(ref);
		return dated(ref, { type: 'practice', practice, sector, places });
	});
	const governance = newest(content.governance).map((ref): Dated => {
		const { change, place, sector } = content.governanceChange(ref);
		return dated(ref, { type: 'governanceChange', change, place, sector });
	});
	const events = newest(content.events).map((ref): Dated => {
		const { event, place, sectors } = content.event(ref);
		return dated(ref, { type: 'learningEvent', event, place, sectors });
	});
	const reports = newest(content.reports).map((ref): Dated => {
		const { report, sectors } = content.report(ref);
		return dated(ref, { type: 'report', report, sectors });
	});
	const editions = newest(content.editions).map((edition): Dated => dated(edition, { type: 'edition', edition }));
	const all = newest([...practices, ...governance, ...events, ...reports, ...editions]);
	const sourcesOf = (list: readonly Dated[]) => list.map(({ source }) => source);
	return {
		all: sourcesOf(all),
		practices: sourcesOf(practices),
		governance: sourcesOf(governance),
		events: sourcesOf(events),
		reports: sourcesOf(reports),
		newsletter: sourcesOf(editions),
	};
}

interface Datable {
	id: string;
	card: { firstPublishedAt: string };
}
type Dated = Datable & { source: Source };

function dated({ id, card }: Datable, source: Source): Dated {
	return { id, card: { firstPublishedAt: card.firstPublishedAt }, source };
}

/** Newest first; entries of one instant in the order of their ids, so that equal data gives equal feeds. */
function newest<T extends Datable>(items: readonly T[]): T[] {
	const sortKey = ({ card, id }: Datable) => `${card.firstPublishedAt} ${id}`;
	return items.toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1)).slice(0, ENTRY_COUNT);
}

function entryOf(source: Source, locale: Locale, siteUrl: string): Entry {
	const label = labelsIn(locale);
	switch (source.type) {
		case 'practice': {
			const practice = source.practice.load();
			const { text, lang } = textIn(practice.text, locale);
			return {
				...identity(source.practice, practice, locale),
				path: addressOf.practice(locale, practice.slug),
				title: text.title,
				lang,
				summary: text.oneLine,
				body: bodyOf(siteUrl, [{ heading: null, text: text.summary }]),
				image: practice.cover === null ? null : addressOf.media(practice.cover.image.file),
				tags: namesIn(locale, [source.sector, ...source.places.map(({ name }) => name)]),
			};
		}
		case 'governanceChange': {
			const change = source.change.load();
			const { text, lang } = textIn(change.text, locale);
			const place = pickText(source.place.name, locale)?.text ?? source.place.code;
			return {
				...identity(source.change, change, locale),
				path: addressOf.governanceChange(locale, change.slug),
				title: text.title,
				lang,
				summary: exchangeStrings(locale).feeds.governanceIn(place),
				body: bodyOf(siteUrl, [
					{ heading: label('before'), text: text.before },
					{ heading: label('after'), text: text.after },
					{ heading: label('proof'), text: text.proof },
				]),
				image: null,
				tags: namesIn(locale, [source.place.name, source.sector?.name ?? null]),
			};
		}
		case 'learningEvent': {
			const event = source.event.load();
			const { text, lang } = textIn(event.text, locale);
			return {
				...identity(source.event, event, locale),
				path: addressOf.event(locale, event.slug),
				title: text.title,
				lang,
				summary: text.oneLine,
				body: bodyOf(siteUrl, [
					{ heading: label('startsAt'), text: formatMoment(event.startsAt, locale) },
					{ heading: label('aims'), text: text.aims },
				]),
				image: null,
				tags: namesIn(locale, [source.place?.name ?? null, ...source.sectors.map(({ name }) => name)]),
			};
		}
		case 'report': {
			const report = source.report.load();
			const { text, lang } = textIn(report.text, locale);
			return {
				...identity(source.report, report, locale),
				path: addressOf.report(locale, report.slug),
				title: text.title,
				lang,
				summary: text.oneLine,
				body: bodyOf(siteUrl, [{ heading: null, text: text.summary }]),
				image: null,
				tags: namesIn(
					locale,
					source.sectors.map(({ name }) => name),
				),
			};
		}
		case 'edition': {
			const edition = source.edition.load();
			const { text, lang } = textIn(edition.text, locale);
			const name = editionTitle(edition)[locale] ?? '';
			const path = addressOf.edition(locale, edition.slug);
			const [cover] = picturesOf(text);
			return {
				...identity(source.edition, edition, locale),
				path,
				title: text.title === null ? name : `${text.title} · ${name}`,
				lang,
				summary: text.preheader,
				body: contentsOf(text, siteUrl + path),
				image: cover === undefined ? null : addressOf.media(cover.image.file),
				tags: [],
			};
		}
		default:
			return source satisfies never;
	}
}

/** What is in the edition, each line with its place: the whole of it would be a hundred times as long. */
function contentsOf(text: EditionContent, url: string): string {
	const lines = inThisIssue(text).map(({ id, title }) => html`<li><a href="${`${url}#${id}`}">${title}</a></li>`);
	return html`<p>${text.preheader}</p><ul>${lines}</ul>`.toString();
}

function identity(
	{ type, id }: Pick<RecordRef, 'type' | 'id'>,
	{ firstPublishedAt, updatedAt }: { firstPublishedAt: string; updatedAt: string },
	locale: Locale,
): Pick<Entry, 'id' | 'firstPublishedAt' | 'updatedAt'> {
	return { id: `mab:${type}:${id}:${locale}`, firstPublishedAt, updatedAt };
}

/** Markdown parts one after the other; a link to this site names it, because a feed is read elsewhere. */
function bodyOf(siteUrl: string, parts: readonly { heading: string | null; text: string | null }[]): string {
	const shown = parts.flatMap(({ heading, text }) =>
		text === null ? [] : [html`${heading !== null && html`<h3>${heading}</h3>`}${markdownHtml(text)}`],
	);
	return html`${shown}`.toString().replaceAll('href="/', `href="${siteUrl}/`);
}

function namesIn(locale: Locale, names: readonly (Parameters<typeof pickText>[0] | null)[]): string[] {
	return [...new Set(names.flatMap((name) => (name === null ? [] : (pickText(name, locale)?.text ?? []))))];
}

interface FeedIdentity {
	siteUrl: string;
	locale: Locale;
	topic: FeedTopic;
}
type Writer = (feed: FeedIdentity, entries: readonly Entry[]) => string;

const WRITERS: Record<Format, Writer> = { xml: rss, json: jsonFeed };

/** What both formats say of the feed itself. */
function headOf({ siteUrl, locale, topic }: FeedIdentity) {
	const { siteName, organisation } = stringsFor(locale);
	const { titles, description } = exchangeStrings(locale).feeds;
	return {
		title: topic === 'all' ? siteName : `${titles[topic]} · ${siteName}`,
		description: description(titles[topic]),
		author: organisation,
		language: LANGUAGE_TAGS[locale],
		page: siteUrl + TOPIC_PAGE[topic](locale),
	};
}

/** https://www.rssboard.org/rss-specification, with the full text as content:encoded. */
function rss(feed: FeedIdentity, entries: readonly Entry[]): string {
	const { siteUrl, locale, topic } = feed;
	const { title, description, author, language, page } = headOf(feed);
	const changes = entries.map(({ updatedAt }) => updatedAt).sort();
	const built = changes.at(-1);
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
		'<channel>',
		element('title', title),
		element('link', page),
		element('description', description),
		element('language', language),
		element('copyright', `${author}, CC BY 4.0`),
		...(built === undefined ? [] : [element('lastBuildDate', rfc822(built))]),
		`<atom:link href="${escapeXml(siteUrl + feedPath(locale, topic, 'xml'))}" rel="self" type="${FEED_TYPES.xml}"/>`,
		...entries.map((entry) => rssItem(entry, author, siteUrl)),
		'</channel>',
		'</rss>',
	];
	return `${lines.join('\n')}\n`;
}

function rssItem(entry: Entry, author: string, siteUrl: string): string {
	return [
		'<item>',
		element('title', entry.title),
		element('link', siteUrl + entry.path),
		`<guid isPermaLink="false">${escapeXml(entry.id)}</guid>`,
		element('pubDate', rfc822(entry.firstPublishedAt)),
		element('dc:creator', author),
		element('dc:language', entry.lang),
		...entry.tags.map((tag) => element('category', tag)),
		element('description', entry.summary),
		element('content:encoded', entry.body),
		'</item>',
	].join('\n');
}

/** RFC 822 with a year of four digits, as RSS wants it: `Sun, 04 Oct 2026 05:00:00 GMT`. */
function rfc822(instant: string): string {
	return new Date(instant).toUTCString();
}

/** https://www.jsonfeed.org/version/1.1/ */
function jsonFeed(feed: FeedIdentity, entries: readonly Entry[]): string {
	const { siteUrl, locale, topic } = feed;
	const { title, description, author, language, page } = headOf(feed);
	const json = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: page,
		feed_url: siteUrl + feedPath(locale, topic, 'json'),
		description,
		language,
		icon: `${siteUrl}/favicon.svg`,
		authors: [{ name: author, url: siteUrl + addressOf.about(locale) }],
		items: entries.map((entry) => ({
			id: entry.id,
			url: siteUrl + entry.path,
			title: entry.title,
			summary: entry.summary,
			content_html: entry.body,
			language: entry.lang,
			date_published: entry.firstPublishedAt,
			date_modified: entry.updatedAt,
			...(entry.image === null ? {} : { image: siteUrl + entry.image }),
			tags: entry.tags,
		})),
	};
	return `${JSON.stringify(json, null, '\t')}\n`;
}
