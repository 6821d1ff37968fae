/** What each page reads: nothing else is in reach of a page. */
import type { Bilingual, Locale } from '@mab/cms/domain/locale.ts';
import type { RecordType } from '@mab/cms/domain/public-record.ts';
import type { Facet } from './addresses.ts';
import type { EventItem, GovernanceItem, PracticeItem } from './cards.ts';
import type { RecordRef } from './contract.ts';

/** A municipality as other pages show it. */
export interface Place {
	code: string;
	name: Bilingual;
	district: Bilingual;
	division: Bilingual;
	divisionKey: string;
}

export interface Named {
	key: string;
	name: Bilingual;
}

export interface PracticeEntry {
	item: PracticeItem;
	sector: Bilingual;
	/** The leading municipality first. */
	places: Place[];
}
export interface GovernanceEntry {
	item: GovernanceItem;
	place: Place;
}
export interface EventEntry {
	item: EventItem;
	place: Place | null;
}

/** One page of a list that is numbered from the oldest; the neighbours are paths. */
export interface Paged<T> {
	entries: T[];
	/** `null` on the newest page. */
	number: number | null;
	newer: string | null;
	older: string | null;
}

export interface FacetValue {
	facet: Facet;
	key: string;
	name: Bilingual;
	description: Bilingual | null;
}
export interface Way {
	facet: Facet;
	/** A count is given on the front page of the library alone: on any other page it would fan out. */
	values: (Named & { count: number | null })[];
}

interface Inputs {
	choose: object;
	home: { practices: PracticeEntry[]; governance: GovernanceEntry[]; sectors: Way };
	questionnaire: object;
	practiceList: Paged<PracticeEntry> & {
		/** The value whose practices are listed; `null` for the whole library. */
		chosen: FacetValue | null;
		/** The ways to narrow the list or to turn to another value of the same facet. */
		ways: Way[];
	};
	practice: {
		practice: RecordRef<'practice'>;
		sector: Bilingual;
		places: Place[];
		replicatedIn: Place[];
		sdgs: Named[];
	};
	municipalityList: { divisions: (Named & { places: Place[] })[] };
	municipality: {
		municipality: RecordRef<'municipality'>;
		place: Place;
		region: Bilingual | null;
		practices: PracticeEntry[];
		replicated: PracticeEntry[];
		governance: GovernanceEntry[];
		events: EventEntry[];
	};
	governanceList: Paged<GovernanceEntry>;
	governanceChange: { change: RecordRef<'governanceChange'>; place: Place; sector: Named | null };
	eventList: Paged<EventEntry>;
	event: { event: RecordRef<'learningEvent'>; place: Place | null; sectors: Named[] };
	about: object;
	privacy: object;
	notFound: object;
	gone: { type: RecordType };
}
export type Route = keyof Inputs;

interface Common<R extends Route> {
	route: R;
	path: string;
	/** Pages that serve both languages at once carry the first language. */
	locale: Locale;
	/** The origin of the public site without a slash at the end. */
	siteUrl: string;
}
export type PageOf<R extends Route> = { [K in R]: Common<K> & { input: Inputs[K] } }[R];
export type Page = PageOf<Route>;

/** The input of the page that is being rendered. Throws when another route's input was handed in. */
export function pageOf<R extends Route>(locals: { page: Page }, route: R): PageOf<R> {
	const { page } = locals;
	if (page.route !== route) throw new Error(`${page.path} is a ${page.route} page but was rendered as ${route}.`);
	return page as PageOf<R>;
}
