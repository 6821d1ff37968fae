/** The pages that search can find, each with its words and with what the list of results shows of it. */
import type { EditionContent } from '@mab/cms/domain/publication/edition-content.ts';
import type { PracticeRecord, PracticeText } from '@mab/cms/domain/publication/public-record.ts';
import type { Bilingual, Locale } from '@mab/cms/domain/text/locale.ts';
import { LOCALES, pickText } from '@mab/cms/domain/text/locale.ts';
import { COMMITTEES, HAZARDS, keysOf, MUNICIPALITY_KINDS } from '@mab/cms/domain/vocabulary.ts';
import { itemsOf, sectionsOf } from '@mab/newsletter-templates/edition.ts';
import { addressOf } from '../addresses.ts';
import type { Content } from '../content.ts';
import type { RecordRef } from '../contract.ts';
import { editionTitle } from '../i18n/newsletter.ts';
import type { InformationPage } from '../i18n/search.ts';
import { INFORMATION } from '../i18n/search.ts';
import type { Named, Place } from '../page-parts.ts';
import { textIn } from '../shown.ts';
import type { Card } from './results.ts';
import { numberedName, type ResultName } from './shards.ts';
import type { Part, Passage } from './words.ts';

export interface Findable {
	name: ResultName;
	/** All that `passages` and `card` read; a record reference stands for the whole record. */
	reads: unknown;
	/** What to search in, in both languages: a page published in one is found in both. */
	passages(): Passage[];
	card(locale: Locale): Card;
}

/** In the order of the store, so that equal records give equal lists. Reads no record. */
export function findablesOf(content: Content): Findable[] {
	const sdgs = content.sdgs();
	const names = new Set<ResultName>();
	return [
		...content.practices.map((ref) => practice(ref, content, sdgs, nameOfPractice(ref, names))),
		...content.municipalities.map(({ card: { item } }) => municipality(content.placeOf(item.code), item.kind)),
		...content.governance.map((ref) => governanceChange(ref, content)),
		...content.events.map((ref) => event(ref, content)),
		...content.reports.map((ref) => report(ref, content)),
		...content.editions.map(edition),
		...keysOf(INFORMATION).map(information),
	];
}

/** By number, which packs well in the index; by address part where the number is of another form or taken. */
function nameOfPractice({ card }: RecordRef<'practice'>, names: Set<ResultName>): ResultName {
	const numbered = numberedName(card.item.number);
	if (numbered === null || names.has(numbered)) return `p.${card.item.slug}`;
	names.add(numbered);
	return numbered;
}

function practice(ref: RecordRef<'practice'>, content: Content, sdgs: Named[], name: ResultName): Findable {
	const { item } = ref.card;
	const sector = content.sectorName(item.sector);
	const places = item.municipalities.map(content.placeOf);
	return {
		name,
		reads: [ref, sector, places],
		passages() {
			const record = ref.load();
			return [
				{ part: 'name', text: record.code },
				...both('sector', sector),
				...places.flatMap(placePassages),
				...both('sector', ...sdgs.filter(({ key }) => record.sdgs.includes(Number(key))).map((sdg) => sdg.name)),
				...(record.sdgs.length > 0
					? [{ part: 'aside' as const, text: record.sdgs.map((sdg) => `SDG${sdg} SDG ${sdg} এসডিজি`).join(' ') }]
					: []),
				...both('topic', ...record.topics),
				...both(
					'list',
					...record.results.map(({ indicator }) => indicator),
					...record.partners.map((partner) => partner.name),
				),
				...both(
					'aside',
					...record.hazards.map((hazard) => HAZARDS[hazard]),
					...record.committees.map((key) => COMMITTEES[key]),
				),
				...Object.values(record.text).flatMap(practicePassages),
			];
		},
		card(locale) {
			const record = ref.load();
			const { text, lang } = textIn(record.text, locale);
			return {
				href: addressOf.practice(locale, record.slug),
				title: text.title,
				about: [...places.map((place) => shown(place.name, locale)), shown(sector, locale)],
				texts: [text.oneLine, ...practiceTexts(record, text, lang)].map(plain).filter((part) => part !== ''),
				...(lang === locale ? {} : { lang }),
			};
		},
	};
}

function practicePassages(text: PracticeText): Passage[] {
	return [
		{ part: 'title', text: text.title },
		{ part: 'oneLine', text: text.oneLine },
		{ part: 'summary', text: text.summary },
		...text.keyFacts.map(({ label, value }) => ({ part: 'list' as const, text: `${label}: ${value}` })),
		...text.steps.map(({ title }) => ({ part: 'list' as const, text: title })),
		...text.buildingBlocks.map((block) => ({ part: 'list' as const, text: block.name })),
		{ part: 'text', text: text.problem },
	];
}

/** What an excerpt may be taken from, in the order in which a reader would prefer it. */
function practiceTexts(record: PracticeRecord, text: PracticeText, lang: Locale): string[] {
	return [
		text.summary,
		...text.keyFacts.map(({ label, value }) => `${label}: ${value}`),
		...text.steps.map(({ title }) => title),
		...text.buildingBlocks.map(({ name }) => name),
		...record.results.map(({ indicator }) => indicator[lang] ?? ''),
		...record.partners.map(({ name }) => name[lang] ?? ''),
		text.problem,
	];
}

function placePassages(place: Place): Passage[] {
	return [...both('place', place.name), ...both('sector', place.district), ...both('text', place.division)];
}

function municipality(place: Place, kind: keyof typeof MUNICIPALITY_KINDS): Findable {
	return {
		name: `m.${place.code}`,
		reads: [place, kind],
		passages: () => [
			...both('name', place.name),
			...both('sector', place.district),
			...both('text', place.division, MUNICIPALITY_KINDS[kind]),
		],
		card: (locale) => {
			const name = pickText(place.name, locale);
			return {
				href: addressOf.municipality(locale, place.code),
				title: name?.text ?? place.code,
				about: [MUNICIPALITY_KINDS[kind][locale], shown(place.district, locale), shown(place.division, locale)],
				texts: [],
				...(name === null || name.lang === locale ? {} : { lang: name.lang }),
			};
		},
	};
}

function governanceChange(ref: RecordRef<'governanceChange'>, content: Content): Findable {
	const { item } = ref.card;
	const place = content.placeOf(item.municipality);
	const sector = item.sector === null ? NOTHING : content.sectorName(item.sector);
	return {
		name: `g.${item.slug}`,
		reads: [ref, place, sector],
		passages: () => [
			...placePassages(place),
			...both('sector', sector),
			...Object.values(ref.load().text).flatMap(({ title, before, after, proof }) =>
				parts(['title', title], ['summary', after], ['text', before], ['aside', proof ?? '']),
			),
		],
		card(locale) {
			const { text, lang } = textIn(ref.load().text, locale);
			return {
				href: addressOf.governanceChange(locale, item.slug),
				title: text.title,
				about: [shown(place.name, locale), shown(sector, locale)],
				texts: [text.after, text.before].map(plain),
				...(lang === locale ? {} : { lang }),
			};
		},
	};
}

function event(ref: RecordRef<'learningEvent'>, content: Content): Findable {
	const { item } = ref.card;
	const place = item.municipality === null ? null : content.placeOf(item.municipality);
	const sectors = item.sectors.map(content.sectorName);
	return {
		name: `e.${item.slug}`,
		reads: [ref, place, sectors],
		passages: () => [
			...(place === null ? [] : placePassages(place)),
			...both('sector', ...sectors),
			...both('place', item.venue ?? NOTHING),
			...Object.values(ref.load().text).flatMap(({ title, oneLine, aims, outcome, agenda, partners }) =>
				parts(
					...[['title', title] as const, ['oneLine', oneLine] as const, ['text', aims] as const],
					...[['text', outcome ?? ''] as const],
					...[...agenda.map((point) => point.title), ...partners].map((text) => ['list', text] as const),
				),
			),
		],
		card(locale) {
			const { text, lang } = textIn(ref.load().text, locale);
			return {
				href: addressOf.event(locale, item.slug),
				title: text.title,
				about: [
					...(place === null ? [] : [shown(place.name, locale)]),
					...sectors.map((sector) => shown(sector, locale)),
				],
				texts: [text.oneLine, text.aims, text.outcome ?? '', ...text.agenda.map(({ title }) => title)].map(plain),
				...(lang === locale ? {} : { lang }),
			};
		},
	};
}

function report(ref: RecordRef<'report'>, content: Content): Findable {
	const { slug } = ref.card.item;
	return {
		name: `r.${slug}`,
		reads: [ref],
		passages() {
			const record = ref.load();
			return [
				...record.municipalities.map(content.placeOf).flatMap(({ name }) => both('place', name)),
				...both('sector', ...record.sectors.map(content.sectorName)),
				...Object.values(record.text).flatMap(({ title, oneLine, summary, keyFindings }) =>
					parts(
						...[['title', title] as const, ['oneLine', oneLine] as const, ['summary', summary] as const],
						...keyFindings.map((finding) => ['list', finding] as const),
					),
				),
			];
		},
		card(locale) {
			const { text, lang } = textIn(ref.load().text, locale);
			return {
				href: addressOf.report(locale, slug),
				title: text.title,
				about: [],
				texts: [text.oneLine, text.summary, ...text.keyFindings].map(plain),
				...(lang === locale ? {} : { lang }),
			};
		},
	};
}

/** What stands in an edition has pages of its own, so its titles are enough. */
function edition(ref: RecordRef<'edition'>): Findable {
	const { item } = ref.card;
	const name = editionTitle(item);
	return {
		name: `n.${item.slug}`,
		reads: [ref],
		passages: () => [
			...both('name', name),
			...Object.values(ref.load().text).flatMap((text) =>
				parts(
					...[['title', text.title ?? ''] as const, ['oneLine', text.preheader] as const],
					...outlineTitles(text).map((title) => ['list', title] as const),
				),
			),
		],
		card(locale) {
			const { text, lang } = textIn(ref.load().text, locale);
			return {
				href: addressOf.edition(locale, item.slug),
				title: text.title ?? shown(name, locale),
				about: text.title === null ? [] : [shown(name, locale)],
				texts: [text.preheader, ...outlineTitles(text)].map(plain),
				...(lang === locale ? {} : { lang }),
			};
		},
	};
}

function outlineTitles(text: EditionContent): string[] {
	return sectionsOf(text, 'short').flatMap((section) => [
		section.heading,
		...itemsOf(section).map(({ title }) => title),
	]);
}

/** A page of the site itself that answers a question. */
function information(key: InformationPage): Findable {
	const page = INFORMATION[key];
	return {
		name: `i.${key}`,
		reads: page,
		passages: () => LOCALES.flatMap((locale) => parts(['title', page[locale].title], ['summary', page[locale].text])),
		card: (locale) => ({
			href: addressOf[key](locale),
			title: page[locale].title,
			about: [],
			texts: [page[locale].text],
		}),
	};
}

const NOTHING: Bilingual = { bn: null, en: null };

function both(part: Part, ...texts: Bilingual[]): Passage[] {
	return parts(...texts.flatMap(({ bn, en }) => [[part, bn ?? ''] as const, [part, en ?? ''] as const]));
}

function parts(...pairs: (readonly [Part, string])[]): Passage[] {
	return pairs.flatMap(([part, text]) => (text === '' ? [] : [{ part, text }]));
}

function shown(text: Bilingual, locale: Locale): string {
	return pickText(text, locale)?.text ?? '';
}

/** Markdown without its marks, for an excerpt. It stays text: nothing that shows it may take it for HTML. */
export function plain(markdown: string): string {
	return markdown
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+/gm, '')
		.replace(/(\*\*|__|~~|`)/g, '')
		.replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}
