/** The search page and its index. */
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { addressOf } from '../addresses.ts';
import type { Findable } from '../search/findables.ts';
import { findablesOf } from '../search/findables.ts';
import { SHARDS, searchAddress, typeOf } from '../search/shards.ts';
import { wordIndex } from '../search/word-index.ts';
import type { PlanPart } from './context.ts';
import { fileAt } from './context.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** One for the process: each plan brings it up to date by what changed since the last. */
const index = wordIndex();

export const search: PlanPart = function* ({ content, at }) {
	const findables = findablesOf(content);
	// Made when a key or a file is asked for: a thread that renders pages only has no use for it.
	const current = () => {
		index.update(findables);
		return index;
	};
	for (const shard of SHARDS) {
		const path = searchAddress.shard(shard);
		yield fileAt({
			path,
			contentType: JSON_TYPE,
			get input() {
				return current().hash(shard);
			},
			write: () => current().text(shard),
		});
	}
	const towns = content.municipalities.map(({ card }) => content.placeOf(card.item.code));
	for (const locale of LOCALES) {
		yield at('search', locale, addressOf.search(locale), {});
		yield at('searchTowns', locale, addressOf.searchTowns(locale), { towns });
		yield fileAt(municipalityCards(locale, findables));
	}
	// Both languages of a record one after the other: it is then read once.
	for (const findable of findables) {
		if (typeOf(findable.name) === 'municipality') continue;
		for (const locale of LOCALES) {
			yield fileAt({
				path: searchAddress.card(locale, findable.name),
				contentType: JSON_TYPE,
				input: findable.reads,
				write: () => JSON.stringify(findable.card(locale)),
			});
		}
	}
};

function municipalityCards(locale: (typeof LOCALES)[number], findables: readonly Findable[]) {
	const municipalities = findables.filter(({ name }) => typeOf(name) === 'municipality');
	return {
		path: searchAddress.card(locale, 'm.'),
		contentType: JSON_TYPE,
		input: municipalities.map(({ name, reads }) => [name, reads]),
		write: () => JSON.stringify(Object.fromEntries(municipalities.map(({ name, card }) => [name, card(locale)]))),
	};
}
