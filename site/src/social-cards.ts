/**
 * The pictures that chats and networks show beside links: which page has which, and what it says. A card is made from
 * what it shows and nothing else, so an edit of a body makes no picture again.
 */
import { formatDay, formatPartialDate, toBanglaDigits } from '@mab/cms/domain/text/bangla.ts';
import { type Bilingual, type Locale, pickText } from '@mab/cms/domain/text/locale.ts';
import {
	COST_BANDS,
	ENTRY_TYPES,
	EVENT_KINDS,
	MUNICIPALITY_KINDS,
	REPORT_KINDS,
	SECTORS,
	STAGES,
} from '@mab/cms/domain/vocabulary.ts';
import type { SocialCard } from '@mab/newsletter-templates/social-card.ts';
import { addressOf } from './addresses.ts';
import type { EditionItem } from './cards.ts';
import { dayInDhaka } from './dhaka.ts';
import { stringsFor } from './i18n/index.ts';
import { newsletterName, quarterTitle, volumeAndIssue } from './i18n/newsletter.ts';
import { placeStrings } from './i18n/places.ts';
import type { Page } from './inputs.ts';
import { listTitle } from './library/title.ts';
import type { EventEntry, GovernanceEntry, Named, Place, PracticeFacts, ReportEntry } from './page-parts.ts';

/** The address of the card that belongs to a page address: `/bn/events/` → `/og/bn/events.png`. */
export function cardAddress(page: string): string {
	return `/og${page.replace(/\/$/, '')}.png`;
}

/** The card of a page: its own, that of the list it belongs to, or that of the site. */
export function cardPathOf(page: Page): string {
	return cardAddress(pageOfCard(page));
}

function pageOfCard(page: Page): string {
	const { locale } = page;
	switch (page.route) {
		case 'practice':
		case 'governanceChange':
		case 'event':
		case 'report':
		case 'edition':
		case 'questionnaire':
		case 'municipalityList':
			return page.path;
		case 'practiceList': {
			const sector = page.input.chosen.find(({ facet }) => facet === 'sector');
			return sector === undefined ? addressOf.practices(locale) : addressOf.practiceFacet(locale, 'sector', sector.key);
		}
		case 'municipality':
			return page.input.practices.length > 0 ? page.path : addressOf.municipalities(locale);
		case 'governanceList':
			return addressOf.governance(locale);
		case 'eventList':
			return addressOf.events(locale);
		case 'reportList':
			return addressOf.reports(locale);
		case 'newsletter':
		case 'subscribe':
			return addressOf.newsletter(locale);
		default:
			return addressOf.home(locale);
	}
}

type Words = Omit<SocialCard, 'locale' | 'site'>;

const shown = (text: Bilingual, locale: Locale): string => pickText(text, locale)?.text ?? '';

/** Nothing is better than an empty line. */
const shownOrNull = (text: Bilingual, locale: Locale): string | null => pickText(text, locale)?.text ?? null;

function card(locale: Locale, words: Words): SocialCard {
	return { locale, site: stringsFor(locale).siteName, ...words };
}

/** The drawing of a sector that the exchange knows; one added later has none of its own. */
const iconOf = (sector: string | null): string =>
	sector !== null && Object.hasOwn(SECTORS, sector) ? sector : 'practice';

function placeLine(places: readonly Place[], locale: Locale): string | null {
	const [first, second] = places;
	if (first === undefined) return null;
	const names = places.map(({ name }) => shown(name, locale)).join(', ');
	const district = second === undefined ? shownOrNull(first.district, locale) : null;
	return district === null || district === names ? names : `${names}, ${district}`;
}

export function siteCard(locale: Locale): SocialCard {
	const { tagline, home, organisation } = stringsFor(locale);
	return card(locale, { kicker: organisation, title: home.title, place: tagline, facts: [], icon: 'logo' });
}

export function listCard(locale: Locale, list: { title: string; icon: string }): SocialCard {
	return card(locale, { kicker: stringsFor(locale).tagline, place: null, facts: [], ...list });
}

/** The cards of the lists and guides, by the address of their page. */
export function fixedCards(locale: Locale): [page: string, card: SocialCard][] {
	const { municipalities, governance, events, guides } = stringsFor(locale);
	const { reports } = placeStrings(locale);
	return [
		[addressOf.practices(locale), listCard(locale, { title: listTitle([], locale), icon: 'practice' })],
		[addressOf.municipalities(locale), listCard(locale, { title: municipalities.title, icon: 'municipality' })],
		[addressOf.governance(locale), listCard(locale, { title: governance.title, icon: 'governance' })],
		[addressOf.events(locale), listCard(locale, { title: events.title, icon: 'event' })],
		[addressOf.reports(locale), listCard(locale, { title: reports.title, icon: 'report' })],
		[addressOf.newsletter(locale), listCard(locale, { title: newsletterName(locale), icon: 'newsletter' })],
		[addressOf.questionnaire(locale), listCard(locale, { title: guides.questionnaire.title, icon: 'questionnaire' })],
	];
}

export function sectorCard(locale: Locale, { key, name }: Named): SocialCard {
	return card(locale, {
		kicker: listTitle([], locale),
		title: shown(name, locale),
		place: null,
		facts: [],
		icon: iconOf(key),
	});
}

export function practiceCard(locale: Locale, { practice, sector, places }: PracticeFacts): SocialCard {
	const { title, championYear, entryType, stage, costBand } = practice.card.item;
	const year = championYear === null ? null : String(championYear);
	return card(locale, {
		kicker: shown(sector, locale),
		title: shown(title, locale),
		place: placeLine(places, locale),
		facts: [
			year === null
				? ENTRY_TYPES[entryType][locale]
				: stringsFor(locale).library.champion(locale === 'bn' ? toBanglaDigits(year) : year),
			STAGES[stage][locale],
			...(costBand === null ? [] : [COST_BANDS[costBand][locale]]),
		],
		icon: iconOf(practice.card.item.sector),
	});
}

export function governanceCard(locale: Locale, { item, place }: GovernanceEntry): SocialCard {
	return card(locale, {
		kicker: stringsFor(locale).governance.title,
		title: shown(item.title, locale),
		place: placeLine([place], locale),
		facts: [formatPartialDate(item.changedOn, locale)],
		icon: 'governance',
	});
}

export function eventCard(locale: Locale, { item, place }: EventEntry): SocialCard {
	const venue = item.venue === null ? null : shownOrNull(item.venue, locale);
	return card(locale, {
		kicker: EVENT_KINDS[item.kind][locale],
		title: shown(item.title, locale),
		place: venue ?? (place === null ? null : placeLine([place], locale)),
		facts: [formatDay(dayInDhaka(item.startsAt), locale), ...(item.isOnline ? [stringsFor(locale).events.online] : [])],
		icon: 'event',
	});
}

export function reportCard(locale: Locale, { item, places }: ReportEntry): SocialCard {
	return card(locale, {
		kicker: REPORT_KINDS[item.kind][locale],
		title: shown(item.title, locale),
		place: placeLine(places, locale),
		facts: [formatDay(item.publishedOn, locale)],
		icon: 'report',
	});
}

export function editionCard(locale: Locale, item: EditionItem): SocialCard {
	const quarter = quarterTitle(item, locale);
	const theme = shownOrNull(item.title, locale);
	return card(locale, {
		kicker: newsletterName(locale),
		title: theme ?? quarter,
		place: theme === null ? null : quarter,
		facts: [volumeAndIssue(item, locale), formatDay(item.issuedOn, locale)],
		icon: 'newsletter',
	});
}

export function municipalityCard(locale: Locale, place: Place, kind: keyof typeof MUNICIPALITY_KINDS): SocialCard {
	return card(locale, {
		kicker: MUNICIPALITY_KINDS[kind][locale],
		title: shown(place.name, locale),
		place: shownOrNull(place.district, locale),
		facts: [],
		icon: 'municipality',
	});
}
