/** What the list of municipalities and the page of each one show. */
import type { Bilingual } from '@mab/cms/domain/text/locale.ts';
import type { Card } from '../cards.ts';
import type { RecordRef } from '../contract.ts';
import { groupBy, newestFirst } from '../grouping.ts';
import type { InputOf } from '../inputs.ts';
import type { LibraryRow } from '../library/lists.ts';
import type { EventEntry, GovernanceEntry, Place } from '../page-parts.ts';

/** The lists are oldest first. */
interface Known {
	towns: readonly Card<'municipality'>[];
	/** By key, in the order in which they are shown. */
	divisions: ReadonlyMap<string, unknown>;
	districts: ReadonlyMap<string, unknown>;
	nameOf: (type: 'division' | 'district' | 'region', key: string) => Bilingual;
	placeOf: (code: string) => Place;
	rows: readonly LibraryRow[];
	governance: readonly GovernanceEntry[];
	events: readonly EventEntry[];
}

interface MunicipalityInputs {
	municipalityList(): InputOf<'municipalityList'>;
	municipality(municipality: RecordRef<'municipality'>): InputOf<'municipality'>;
}

export function municipalityInputs(known: Known): MunicipalityInputs {
	const { towns, nameOf, placeOf, rows } = known;
	const practices = groupBy(rows, ({ entry }) => entry.item.municipalities);
	const replicated = groupBy(rows, ({ practice }) => practice.card.replicatedIn);
	const governance = groupBy(known.governance, ({ item }) => [item.municipality]);
	const events = groupBy(known.events, ({ item }) => (item.municipality === null ? [] : [item.municipality]));
	const byDistrict = groupBy(towns, ({ item }) => [item.district]);
	const byDivision = groupBy(towns, ({ item }) => [item.division]);

	const countedPlace = ({ item: { code } }: Card<'municipality'>) => ({
		...placeOf(code),
		practiceCount: practices.get(code)?.length ?? 0,
	});
	const districtsOf = (division: string) => {
		const ofDivision = groupBy(byDivision.get(division) ?? [], ({ item }) => [item.district]);
		return keysInOrder(known.districts, ofDivision).map((key) => ({
			key,
			name: nameOf('district', key),
			places: (ofDivision.get(key) ?? []).map(countedPlace),
		}));
	};

	return {
		municipalityList: () => ({
			divisions: keysInOrder(known.divisions, byDivision).map((key) => ({
				key,
				name: nameOf('division', key),
				districts: districtsOf(key),
			})),
		}),
		municipality: (municipality) => {
			const { item, region } = municipality.card;
			const { code } = item;
			return {
				municipality,
				place: placeOf(code),
				region: region === null ? null : { key: region, name: nameOf('region', region) },
				neighbours: (byDistrict.get(item.district) ?? [])
					.filter((other) => other.item.code !== code)
					.map((other) => ({ code: other.item.code, name: other.item.name })),
				practices: newestFirst(practices.get(code)).map(({ entry }) => entry),
				replicated: newestFirst(replicated.get(code)).map(({ entry }) => entry),
				governance: newestFirst(governance.get(code)),
				events: newestFirst(events.get(code)),
			};
		},
	};
}

/** The keys that have something: first those that the list knows, in its order, then the others. */
function keysInOrder(list: ReadonlyMap<string, unknown>, groups: ReadonlyMap<string, unknown>): string[] {
	const unlisted = [...groups.keys()].filter((key) => !list.has(key)).sort();
	return [...[...list.keys()].filter((key) => groups.has(key)), ...unlisted];
}
