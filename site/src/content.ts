/** The named queries that make page inputs. Nothing else reads the store. */
import type { Bilingual } from '@mab/cms/domain/locale.ts';
import type { RecordType, Tombstone } from '@mab/cms/domain/public-record.ts';
import { keysOf, STAGES } from '@mab/cms/domain/vocabulary.ts';
import type { Facet } from './addresses.ts';
import { FACETS } from './addresses.ts';
import type { Card, EventCard, GovernanceCard, PracticeCard } from './cards.ts';
import type { RecordRef, RecordStore } from './contract.ts';
import type {
	EventEntry,
	FacetValue,
	GovernanceEntry,
	Named,
	PageOf,
	Place,
	PracticeEntry,
	Route,
	Way,
} from './inputs.ts';

const HOME_PRACTICE_COUNT = 6;
const HOME_GOVERNANCE_COUNT = 3;

export type InputOf<R extends Route> = PageOf<R>['input'];
export type Content = ReturnType<typeof readContent>;

/** Indexes the cards of the store once, so that making thousands of inputs reads no record. */
export function readContent(store: RecordStore) {
	const named = {
		sector: referencesByKey(store, 'sector'),
		division: referencesByKey(store, 'division'),
		district: referencesByKey(store, 'district'),
		region: referencesByKey(store, 'region'),
		sdg: referencesByKey(store, 'sdg'),
	};
	const nameOf = (type: keyof typeof named, key: string): Bilingual => named[type].get(key)?.name ?? keyAsName(key);

	const places = new Map(
		store.refs('municipality').map(({ card: { item } }): [string, Place] => [
			item.code,
			{
				code: item.code,
				name: item.name,
				district: nameOf('district', item.district),
				division: nameOf('division', item.division),
				divisionKey: item.division,
			},
		]),
	);
	const placeOf = (code: string): Place => places.get(code) ?? unlistedPlace(code);

	const practiceEntry = ({ card: { item } }: { card: PracticeCard }): PracticeEntry => ({
		item,
		sector: nameOf('sector', item.sector),
		places: item.municipalities.map(placeOf),
	});
	const governanceEntry = ({ card: { item } }: { card: GovernanceCard }): GovernanceEntry => ({
		item,
		place: placeOf(item.municipality),
	});
	const eventEntry = ({ card: { item } }: { card: EventCard }): EventEntry => ({
		item,
		place: item.municipality === null ? null : placeOf(item.municipality),
	});

	const practices = store.refs('practice').toSorted(byFirstPublication);
	const practiceEntries = practices.map(practiceEntry);
	const governance = store.refs('governanceChange').toSorted(byFirstPublication);
	const events = store.refs('learningEvent').toSorted((a, b) => compare(a.card.item.startsAt, b.card.item.startsAt));

	const practicesByFacet: Record<Facet, Map<string, PracticeEntry[]>> = {
		sector: groupBy(practiceEntries, ({ item }) => [item.sector]),
		division: groupBy(practiceEntries, (entry) => entry.places.map(({ divisionKey }) => divisionKey)),
		stage: groupBy(practiceEntries, ({ item }) => [item.stage]),
	};
	const practicesByMunicipality = groupBy(practiceEntries, ({ item }) => item.municipalities);
	const replicationsByMunicipality = groupBy(
		practices.flatMap(({ card }, index) => {
			const entry = practiceEntries[index];
			return entry ? [{ entry, replicatedIn: card.replicatedIn }] : [];
		}),
		({ replicatedIn }) => replicatedIn,
	);
	const governanceByMunicipality = groupBy(governance.map(governanceEntry), ({ item }) => [item.municipality]);
	const eventsByMunicipality = groupBy(events.map(eventEntry), ({ item }) =>
		item.municipality === null ? [] : [item.municipality],
	);

	const facetValues: Record<Facet, FacetValue[]> = {
		sector: facetValuesOf('sector', named.sector),
		division: facetValuesOf('division', named.division),
		stage: keysOf(STAGES).map((key) => ({ facet: 'stage', key, name: STAGES[key], description: null })),
	};
	const wayOf = (facet: Facet, countOf: (key: string) => number | null): Way => ({
		facet,
		values: facetValues[facet].map(({ key, name }) => ({ key, name, count: countOf(key) })),
	});
	const namedSectors = (keys: readonly string[]): Named[] => keys.map((key) => ({ key, name: nameOf('sector', key) }));

	return {
		practices,
		governance,
		events,
		municipalities: store.refs('municipality'),
		/** Oldest first, as the lists are numbered. */
		practiceEntries,
		governanceEntries: governance.map(governanceEntry),
		eventEntries: events.map(eventEntry),
		facetValues,
		practicesOf: ({ facet, key }: FacetValue): PracticeEntry[] => practicesByFacet[facet].get(key) ?? [],
		tombstones: (): readonly Tombstone[] => store.tombstones(),

		/** All facets with the number of practices of each value; for the front page of the library alone. */
		countedWays: (): Way[] =>
			FACETS.map((facet) => wayOf(facet, (key) => practicesByFacet[facet].get(key)?.length ?? 0)),
		way: (facet: Facet): Way => wayOf(facet, () => null),

		home: (): InputOf<'home'> => ({
			practices: practiceEntries.slice(-HOME_PRACTICE_COUNT).reverse(),
			governance: governance.slice(-HOME_GOVERNANCE_COUNT).reverse().map(governanceEntry),
			sectors: wayOf('sector', () => null),
		}),

		practice: (practice: RecordRef<'practice'>): InputOf<'practice'> => ({
			practice,
			sector: nameOf('sector', practice.card.item.sector),
			places: practice.card.item.municipalities.map(placeOf),
			replicatedIn: practice.card.replicatedIn.map(placeOf),
			sdgs: [...named.sdg].map(([key, { name }]) => ({ key, name })),
		}),

		governanceChange: (change: RecordRef<'governanceChange'>): InputOf<'governanceChange'> => {
			const { municipality, sector } = change.card.item;
			return {
				change,
				place: placeOf(municipality),
				sector: sector === null ? null : { key: sector, name: nameOf('sector', sector) },
			};
		},

		event: (event: RecordRef<'learningEvent'>): InputOf<'event'> => ({
			event,
			place: eventEntry(event).place,
			sectors: namedSectors(event.card.item.sectors),
		}),

		municipality: (municipality: RecordRef<'municipality'>): InputOf<'municipality'> => {
			const { item, region } = municipality.card;
			return {
				municipality,
				place: placeOf(item.code),
				region: region === null ? null : nameOf('region', region),
				practices: newestFirst(practicesByMunicipality.get(item.code)),
				replicated: newestFirst(replicationsByMunicipality.get(item.code)).map(({ entry }) => entry),
				governance: newestFirst(governanceByMunicipality.get(item.code)),
				events: newestFirst(eventsByMunicipality.get(item.code)),
			};
		},

		municipalityList: (): InputOf<'municipalityList'> => {
			const byDivision = groupBy([...places.values()], ({ divisionKey }) => [divisionKey]);
			const known = facetValues.division.map(({ key }) => key);
			const unlisted = [...byDivision.keys()].filter((key) => !known.includes(key)).sort();
			return {
				divisions: [...known, ...unlisted].map((key) => ({
					key,
					name: nameOf('division', key),
					places: byDivision.get(key) ?? [],
				})),
			};
		},
	};
}

type ReferenceType = Extract<RecordType, 'sector' | 'division' | 'district' | 'region' | 'sdg'>;
type ReferenceItem = Card<ReferenceType>['item'];

/** The reference list in the order in which it is shown. */
function referencesByKey(store: RecordStore, type: ReferenceType): Map<string, ReferenceItem> {
	const items = store.refs(type).map(({ card }) => card.item);
	items.sort((a, b) => a.position - b.position || compare(a.key, b.key));
	return new Map(items.map((item) => [item.key, item]));
}

function facetValuesOf(facet: Facet, items: Map<string, ReferenceItem>): FacetValue[] {
	return [...items.values()].map(({ key, name, description }) => ({ facet, key, name, description }));
}

/** A reference list may arrive after the record that names it; its key is then the only name there is. */
function keyAsName(key: string): Bilingual {
	return { bn: null, en: key };
}

function unlistedPlace(code: string): Place {
	const name = keyAsName(code);
	const nowhere = { bn: null, en: null };
	return { code, name, district: nowhere, division: nowhere, divisionKey: '' };
}

function byFirstPublication(a: Datable, b: Datable): number {
	return compare(a.card.firstPublishedAt, b.card.firstPublishedAt) || compare(a.id, b.id);
}
interface Datable {
	id: string;
	card: { firstPublishedAt: string };
}

/** ISO days and instants of one form sort by code unit. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** An item appears once under each of its keys, however often it names the key. */
function groupBy<T>(items: readonly T[], keysOfItem: (item: T) => readonly string[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keysOfItem(item))) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}

function newestFirst<T>(oldestFirst: readonly T[] | undefined): T[] {
	return oldestFirst?.toReversed() ?? [];
}
