/** The pages that every reader meets: front pages, guides, and one page for each record. */
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { addressOf } from '../addresses.ts';
import type { PlanPart } from './context.ts';
import { groupOf, paged } from './context.ts';

export const pages: PlanPart = function* (context) {
	const { content, at } = context;
	for (const ref of content.practices) {
		yield groupOf(`pages of ${ref.id}`, content.practice(ref), context, function* (input, { at }) {
			const { slug } = input.practice.card.item;
			for (const locale of LOCALES) yield at('practice', locale, addressOf.practice(locale, slug), input);
		});
	}
	for (const ref of content.municipalities) {
		const town = content.municipality(ref);
		for (const locale of LOCALES) {
			yield at('municipality', locale, addressOf.municipality(locale, ref.card.item.code), town);
		}
	}
	yield at('choose', LOCALES[0], '/', {});
	for (const locale of LOCALES) {
		const home = content.home();
		yield at('home', locale, addressOf.home(locale), home);
		yield at('about', locale, addressOf.about(locale), { acknowledgements: content.acknowledgements });
		yield at('privacy', locale, addressOf.privacy(locale), {});
		const { practices, leadCover } = home;
		yield at('design', locale, addressOf.design(locale), { practices: practices.slice(0, 3), leadCover });
		yield at('notFound', locale, addressOf.notFound(locale), {}, { status: 404 });
		yield at('municipalityList', locale, addressOf.municipalities(locale), content.municipalityList());
		for (const page of paged(content.governanceEntries, addressOf.governance(locale))) {
			yield at('governanceList', locale, page.path, page.list);
		}
		for (const ref of content.governance) {
			const path = addressOf.governanceChange(locale, ref.card.item.slug);
			yield at('governanceChange', locale, path, content.governanceChange(ref));
		}
		for (const page of paged(content.eventEntries, addressOf.events(locale))) {
			yield at('eventList', locale, page.path, page.list);
		}
		for (const ref of content.events) {
			yield at('event', locale, addressOf.event(locale, ref.card.item.slug), content.event(ref));
		}
	}
};
