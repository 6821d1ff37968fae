/** The pictures shown beside links in chats and networks. */
import { LOCALES, type Locale } from '@mab/cms/domain/text/locale.ts';
import type { SocialCard } from '@mab/newsletter-templates/social-card.ts';
import { addressOf } from '../addresses.ts';
import {
	cardAddress,
	editionCard,
	eventCard,
	fixedCards,
	governanceCard,
	municipalityCard,
	practiceCard,
	reportCard,
	sectorCard,
	siteCard,
} from '../social-cards.ts';
import type { Address, PlanContext, PlanPart } from './context.ts';
import { groupOf } from './context.ts';

export const sharing: PlanPart = function* (context) {
	const { content } = context;
	for (const practice of content.practices) {
		yield groupOf(`cards of ${practice.id}`, content.practiceFacts(practice), context, function* (facts) {
			for (const locale of LOCALES) {
				const page = addressOf.practice(locale, facts.practice.card.item.slug);
				yield cardAt(page, practiceCard(locale, facts), cardAddress(addressOf.home(locale)));
			}
		});
	}
	for (const locale of LOCALES) {
		const home = addressOf.home(locale);
		// Only the card of the site itself has no other to stand in for it.
		yield cardAt(home, siteCard(locale), home);
		for (const [page, card] of cardsOf(content, locale)) yield cardAt(page, card, cardAddress(home));
	}
};

function* cardsOf(content: PlanContext['content'], locale: Locale): Iterable<[page: string, card: SocialCard]> {
	yield* fixedCards(locale);
	for (const sector of content.facetValues.sector) {
		yield [addressOf.practiceFacet(locale, 'sector', sector.key), sectorCard(locale, sector)];
	}
	for (const entry of content.governanceEntries) {
		yield [addressOf.governanceChange(locale, entry.item.slug), governanceCard(locale, entry)];
	}
	for (const entry of content.eventEntries) yield [addressOf.event(locale, entry.item.slug), eventCard(locale, entry)];
	for (const entry of content.reportEntries)
		yield [addressOf.report(locale, entry.item.slug), reportCard(locale, entry)];
	for (const { card } of content.editions) {
		yield [addressOf.edition(locale, card.item.slug), editionCard(locale, card.item)];
	}
	const towns = new Set(content.practices.flatMap(({ card }) => card.item.municipalities));
	for (const { card } of content.municipalities) {
		const { code, kind } = card.item;
		if (!towns.has(code)) continue;
		yield [addressOf.municipality(locale, code), municipalityCard(locale, content.placeOf(code), kind)];
	}
}

function cardAt(page: string, card: SocialCard, meanwhile: string): Address {
	return {
		kind: 'made',
		path: cardAddress(page),
		contentType: 'image/png',
		meanwhile,
		recipe: { make: 'card', card },
		reads: null,
	};
}
