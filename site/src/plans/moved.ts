/** Addresses that lead elsewhere, and those whose record is gone. */
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { addressOf, RECORD_ADDRESS } from '../addresses.ts';
import type { PlanPart } from './context.ts';

export const moved: PlanPart = function* ({ content }) {
	const types = [
		{ refs: content.practices, address: addressOf.practice },
		{ refs: content.governance, address: addressOf.governanceChange },
		{ refs: content.events, address: addressOf.event },
		{ refs: content.reports, address: addressOf.report },
		{ refs: content.editions, address: addressOf.edition },
	];
	for (const { refs, address } of types) {
		for (const { card } of refs) {
			for (const former of card.formerSlugs) {
				for (const locale of LOCALES) {
					yield { kind: 'redirect', path: address(locale, former), location: address(locale, card.item.slug) };
				}
			}
		}
	}
};

export const gone: PlanPart = function* ({ content, at }) {
	for (const { type, slugs } of content.tombstones()) {
		const address = RECORD_ADDRESS[type];
		for (const slug of slugs) {
			for (const locale of LOCALES) {
				yield at('gone', locale, address(locale, slug), { type }, { status: 410 });
				// A region has a page of its own beside its list in the library.
				if (type === 'region') yield at('gone', locale, addressOf.region(locale, slug), { type }, { status: 410 });
			}
		}
	}
};
