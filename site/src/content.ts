/** The named queries that make page inputs. Nothing else reads the store. */
import { createHash } from 'node:crypto';
import type { RecordType, Tombstone } from '@mab/cms/domain/publication/public-record.ts';
import type { Bilingual } from '@mab/cms/domain/text/locale.ts';
import type { AcknowledgementItem, Card, EditionItem, EventCard, GovernanceCard, Reach, ReportCard } from './cards.ts';
import type { RecordRef, RecordStore } from './contract.ts';
import { groupBy, newestFirst } from './grouping.ts';
import type { InputOf } from './inputs.ts';
import { divideLibrary } from './library/lists.ts';
import type {
	EditionMention,
	EventEntry,
	GovernanceEntry,
	Named,
	Place,
	PracticeEntry,
	PracticeFacts,
	ReportEntry,
} from './page-parts.ts';
import { listPages } from './paging.ts';
import { municipalityInputs } from './places/municipalities.ts';
import { kept } from './plans/same.ts';
import { relatedPractices } from './related.ts';

const HOME_PRACTICE_COUNT = 7;
const HOME_CHAMPION_COUNT = 3;
const HOME_GOVERNANCE_COUNT = 3;
const HOME_EVENT_COUNT = 2;
/** The one that is open or comes, and the one before. */
const GUIDELINE_ROUND_COUNT = 2;

/** Shared by the plans of one process, so that what did not change is recognised at a glance. */
const keptPlace = kept<Place>();
const keptEntry = kept<PracticeEntry>();
const keptFacts = kept<PracticeFacts>();

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
		store.refs('municipality').map((municipality): [string, Place] => {
			const { code, name, district, division } = municipality.card.item;
			const [districtName, divisionName] = [nameOf('district', district), nameOf('division', division)];
			const place = { code, name, district: districtName, division: divisionName, divisionKey: division };
			return [code, keptPlace(municipality, [districtName, divisionName], () => place)];
		}),
	);
	const placeOf = (code: string): Place => places.get(code) ?? unlistedPlace(code);

	const sdgs = [...named.sdg].map(([key, { name }]): Named => ({ key, name }));

	const practiceEntry = (practice: RecordRef<'practice'>): PracticeEntry => {
		const { item } = practice.card;
		const [sector, placesOfItem] = [nameOf('sector', item.sector), item.municipalities.map(placeOf)];
		return keptEntry(practice, [sector, ...placesOfItem], () => digested({ item, sector, places: placesOfItem }));
	};
	const namedSector = (key: string): Named => ({ key, name: nameOf('sector', key) });
	const governanceEntry = ({ card: { item } }: { card: GovernanceCard }): GovernanceEntry => ({
		item,
		place: placeOf(item.municipality),
		sector: item.sector === null ? null : namedSector(item.sector),
	});
	const reportEntry = ({ card: { item } }: { card: ReportCard }): ReportEntry => ({
		item,
		sectors: item.sectors.map(namedSector),
		places: item.municipalities.map(placeOf),
	});
	const eventEntry = ({ card: { item } }: { card: EventCard }): EventEntry => ({
		item,
		place: item.municipality === null ? null : placeOf(item.municipality),
	});

	const practices = store.refs('practice').toSorted(byFirstPublication);
	const governance = store.refs('governanceChange').toSorted(byFirstPublication);
	const reports = store.refs('report').toSorted(byFirstPublication);
	const editions = store.refs('edition').toSorted((a, b) => compare(a.card.item.slug, b.card.item.slug));
	const events = store.refs('learningEvent').toSorted((a, b) => compare(a.card.item.startsAt, b.card.item.startsAt));

	const acknowledgements = store.refs('acknowledgement').map(({ card }) => card.item);
	const acknowledgementsByPractice = groupBy(acknowledgements, ({ practices: numbers }) => numbers);
	const acknowledgementsOf = ({ card }: RecordRef<'practice'>): AcknowledgementItem[] =>
		acknowledgementsByPractice.get(card.item.number) ?? [];

	const relatedTo = relatedPractices(practices);
	/** Eight documents in two languages are made from the same facts: their part of the key is worked out once. */
	const practiceFacts = (practice: RecordRef<'practice'>): PracticeFacts => {
		const { item } = practice.card;
		const [sector, placesOfItem] = [nameOf('sector', item.sector), item.municipalities.map(placeOf)];
		const behind = acknowledgementsOf(practice);
		return keptFacts(practice, [sector, ...placesOfItem, ...behind], () =>
			digested({ practice, sector, places: placesOfItem, acknowledgements: behind }),
		);
	};

	const towns = new Map(store.refs('municipality').map(({ card }) => [card.item.code, card]));
	const library = divideLibrary(
		practices.map((practice) => ({ practice, entry: practiceEntry(practice) })),
		towns,
		named,
	);
	const practiceEntries = library.rows.map(({ entry }) => entry);
	const editionsByPractice = groupBy(editions, ({ card }) => card.practices);
	const editionsNaming = ({ card }: RecordRef<'practice'>): EditionMention[] =>
		newestFirst(editionsByPractice.get(card.item.number)).map(mentionOf);

	const reachBySlug = new Map(store.refs('reach').map(({ card }) => [card.edition, card.item]));

	const governanceEntries = governance.map(governanceEntry);
	const eventEntries = events.map(eventEntry);
	const municipalityPages = municipalityInputs({
		towns: [...towns.values()],
		divisions: named.division,
		districts: named.district,
		nameOf,
		placeOf,
		rows: library.rows,
		governance: governanceEntries,
		events: eventEntries,
	});

	return {
		practices,
		governance,
		events,
		reports,
		acknowledgements,
		/** Oldest first, by the quarter. */
		editions,
		editionsNaming,
		/** `null` while nothing is known of it. */
		reachOf: ({ card }: RecordRef<'edition'>): Reach | null => reachBySlug.get(card.item.slug) ?? null,
		municipalities: store.refs('municipality'),
		/** Oldest first, as the lists are numbered. */
		practiceEntries,
		governanceEntries,
		eventEntries,
		reportEntries: reports.map(reportEntry),
		library,
		facetValues: library.values,
		tombstones: (): readonly Tombstone[] => store.tombstones(),
		placeOf,
		sectorName: (key: string): Bilingual => nameOf('sector', key),
		sdgs: (): Named[] => sdgs,

		home: (): InputOf<'home'> => ({
			practices: practiceEntries.slice(-HOME_PRACTICE_COUNT).reverse(),
			leadCover: practices.at(-1)?.load().cover ?? null,
			champions: practiceEntries
				.filter(({ item }) => item.championYear !== null)
				.slice(-HOME_CHAMPION_COUNT)
				.reverse(),
			governance: governance.slice(-HOME_GOVERNANCE_COUNT).reverse().map(governanceEntry),
			events: events.slice(-HOME_EVENT_COUNT).reverse().map(eventEntry),
			edition: editions.at(-1)?.card.item ?? null,
			sectors: library.way('sector'),
		}),

		guideline: (): InputOf<'questionnaire'> => ({
			questionnaire:
				store.refs('questionnaire').toSorted((a, b) => b.card.item.version - a.card.item.version)[0] ?? null,
			rounds: store
				.refs('round')
				.map(({ card }) => card.item)
				.sort((a, b) => compare(b.opensAt, a.opensAt))
				.slice(0, GUIDELINE_ROUND_COUNT),
		}),

		practice: (practice: RecordRef<'practice'>): InputOf<'practice'> => ({
			practice,
			sector: nameOf('sector', practice.card.item.sector),
			places: practice.card.item.municipalities.map(placeOf),
			replicatedIn: practice.card.replicatedIn.map(placeOf),
			sdgs,
			related: relatedTo(practice).map(({ card: { item } }) => ({
				slug: item.slug,
				title: item.title,
				oneLine: item.oneLine,
				places: item.municipalities.map((code) => placeOf(code).name),
			})),
			editions: editionsNaming(practice),
			acknowledgements: acknowledgementsOf(practice),
		}),
		practiceFacts,
		townOf: (code: string) => towns.get(code),

		/** One pack for each page of the sector's list, so that none grows with the library. */
		sectorPacks: ({ key, name }: Named): InputOf<'sectorPack'>[] =>
			listPages(
				practices.filter(({ card }) => card.item.sector === key),
				({ card }) => card.item.slug,
			).map(({ number, items, older }) => ({
				sector: { key, name },
				number,
				isWhole: number === null && older === null,
				practices: bestProvenFirst(items).map(practiceFacts),
			})),

		governanceChange: (change: RecordRef<'governanceChange'>): InputOf<'governanceChange'> => {
			const { place, sector } = governanceEntry(change);
			return { change, place, sector };
		},

		event: (event: RecordRef<'learningEvent'>): InputOf<'event'> => ({
			event,
			place: eventEntry(event).place,
			sectors: event.card.item.sectors.map(namedSector),
		}),

		report: (report: RecordRef<'report'>): InputOf<'report'> => {
			const { sectors, places } = reportEntry(report);
			return { report, sectors, places };
		},

		newsletter: (): InputOf<'newsletter'> => ({
			newest: editions.at(-1) ?? null,
			years: [...Map.groupBy(newestFirst(editions), ({ card }) => card.item.year)].map(([year, ofYear]) => ({
				year,
				editions: ofYear.map(({ card }) => card.item),
			})),
		}),

		/** @param index among the editions */
		edition: (edition: RecordRef<'edition'>, index: number): InputOf<'edition'> => ({
			edition,
			older: mentioned(editions[index - 1]),
			newer: mentioned(editions[index + 1]),
		}),
		...municipalityPages,
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

/** A reference list may arrive after the record that names it; its key is then the only name there is. */
function keyAsName(key: string): Bilingual {
	return { bn: null, en: key };
}

function unlistedPlace(code: string): Place {
	const name = keyAsName(code);
	const nowhere = { bn: null, en: null };
	return { code, name, district: nowhere, division: nowhere, divisionKey: '' };
}

function mentionOf({ card: { item } }: { card: { item: EditionItem } }): EditionMention {
	const { slug, year, quarter, issuedOn } = item;
	return { slug, year, quarter, issuedOn };
}

function mentioned(edition: RecordRef<'edition'> | undefined): EditionMention | null {
	return edition === undefined ? null : mentionOf(edition);
}

/** Verified ones first, then by evidence; among equals in the order given. */
function bestProvenFirst(practices: readonly RecordRef<'practice'>[]): RecordRef<'practice'>[] {
	return practices.toSorted(
		({ card: { item: a } }, { card: { item: b } }) =>
			Number(b.verified) - Number(a.verified) || compare(b.evidenceLevel, a.evidenceLevel),
	);
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

/**
 * The value with its digest in the place of its JSON, made once: an entry stands on some fifty lists, and writing it
 * out for the key of each took most of the time of a plan.
 */
function digested<T extends object>(value: T): T {
	let digest: string | undefined;
	const toJSON = () => {
		digest ??= createHash('sha256')
			.update(JSON.stringify({ ...value }))
			.digest('hex');
		return digest;
	};
	return Object.defineProperty(value, 'toJSON', { value: toJSON });
}
