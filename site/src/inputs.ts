/** What each page reads: nothing else is in reach of a page. */
import type { Bilingual, Locale } from '@mab/cms/domain/locale.ts';
import type { Figure } from '@mab/cms/domain/public-image.ts';
import type { RecordType } from '@mab/cms/domain/public-record.ts';
import type { EditionPrint, PosterPaper } from './addresses.ts';
import type {
	AcknowledgementItem,
	EditionItem,
	EventItem,
	GovernanceItem,
	PracticeItem,
	ReportItem,
	RoundCard,
} from './cards.ts';
import type { RecordRef } from './contract.ts';
import type { Facet, FacetValue } from './facets.ts';
import type { Champions } from './places/champions.ts';
import type { Numbers, QuarterPage } from './places/numbers.ts';
import type { PracticeMap } from './places/practice-map.ts';
import type { RegionList, RegionPage } from './places/regions.ts';

/** A municipality as other pages show it. */
export interface Place {
	code: string;
	name: Bilingual;
	district: Bilingual;
	division: Bilingual;
	/** Empty for a code that the registry does not hold. */
	divisionKey: string;
}

/** A record may name a municipality that is not in the registry, or not yet: it has no page to lead to. */
export function hasPage({ divisionKey }: Place): boolean {
	return divisionKey !== '';
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
/** A practice as another practice points to it: so little that few changes reach the pages that point. */
export interface RelatedEntry {
	slug: string;
	title: Bilingual;
	oneLine: Bilingual;
	places: Bilingual[];
}
/** What the sheet, the poster, the kit and the Word document of a practice are made from. */
export interface PracticeFacts {
	practice: RecordRef<'practice'>;
	sector: Bilingual;
	places: Place[];
	/** Of the projects that name the practice. */
	acknowledgements: AcknowledgementItem[];
}
export interface GovernanceEntry {
	item: GovernanceItem;
	place: Place;
	sector: Named | null;
}
export interface EventEntry {
	item: EventItem;
	place: Place | null;
}

export interface ReportEntry {
	item: ReportItem;
	sectors: Named[];
	places: Place[];
}

/** An edition as another page points to it. */
export type EditionMention = Pick<EditionItem, 'slug' | 'year' | 'quarter' | 'issuedOn'>;

/** A division with what lies in it; those without municipalities are left out. */
export interface DivisionEntry extends Named {
	districts: (Named & { places: (Place & { practiceCount: number })[] })[];
}

/** One page of a list that is numbered from the oldest; the neighbours are paths. */
export interface Paged<T> {
	entries: T[];
	/** `null` on the newest page. */
	number: number | null;
	newer: string | null;
	older: string | null;
}

export interface Way {
	facet: Facet;
	/** Those that some practice has. A count stands only where the page changes with it anyway. */
	values: (Named & { count: number | null })[];
}
/** What the newest page of a library list says beside its entries. */
export interface ListOverview {
	count: number;
	/** The ways to narrow the list further. */
	ways: Way[];
	/** The other values of the facet chosen last; `null` where there is none. */
	siblings: Way | null;
}

/** A correction of a published entry, as the list of all corrections shows it. */
export interface CorrectionEntry {
	on: string;
	what: Bilingual;
	type: RecordType;
	slug: string;
	title: Bilingual;
}

/** What the page on open data says about the files. */
export interface OpenDataFacts {
	practiceCount: number;
	/** The day of the newest change of a practice, in Asia/Dhaka; `null` while there is none. */
	changedOn: string | null;
}

interface Inputs {
	choose: object;
	home: {
		/** The newest first. */
		practices: PracticeEntry[];
		/** The cover of the newest practice. */
		leadCover: Figure | null;
		champions: PracticeEntry[];
		governance: GovernanceEntry[];
		/** The latest date first: a plan has no clock that could tell what is still to come. */
		events: EventEntry[];
		/** The newest edition of the newsletter. */
		edition: EditionItem | null;
		sectors: Way;
	};
	design: Pick<Inputs['home'], 'practices' | 'leadCover'>;
	questionnaire: {
		/** The version that is asked; `null` before the first one reached the site. */
		questionnaire: RecordRef<'questionnaire'> | null;
		/** The newest first. */
		rounds: RoundCard['item'][];
	};
	questionnaireBlank: { questionnaire: RecordRef<'questionnaire'> };
	/** The frame that the CMS fills. */
	questionnaireForm: object;
	practiceList: Paged<PracticeEntry> & {
		/** What the library is narrowed to: nothing, a value, or a pair of values in the order of `FACETS`. */
		chosen: readonly FacetValue[];
		/** `null` on the closed pages. */
		overview: ListOverview | null;
	};
	practiceEntry: { entry: PracticeEntry };
	compare: object;
	practice: {
		practice: RecordRef<'practice'>;
		sector: Bilingual;
		places: Place[];
		replicatedIn: Place[];
		sdgs: Named[];
		related: RelatedEntry[];
		/** The editions of the newsletter that the practice is in, the newest first. */
		editions: EditionMention[];
		/** Of the projects that name the practice. */
		acknowledgements: AcknowledgementItem[];
	};
	practicePrint: PracticeFacts;
	practicePoster: { facts: PracticeFacts; paper: PosterPaper };
	practiceKit: PracticeFacts;
	/** The practices on one page of a sector's list, the best proven first. */
	sectorPack: {
		sector: Named;
		/** Of the list page; `null` for the newest. */
		number: number | null;
		/** Whether it holds every practice of the sector. */
		isWhole: boolean;
		practices: PracticeFacts[];
	};
	municipalityList: { divisions: DivisionEntry[] };
	municipality: {
		municipality: RecordRef<'municipality'>;
		place: Place;
		region: Named | null;
		/** The other municipalities of the district. */
		neighbours: { code: string; name: Bilingual }[];
		practices: PracticeEntry[];
		replicated: PracticeEntry[];
		governance: GovernanceEntry[];
		events: EventEntry[];
	};
	governanceList: Paged<GovernanceEntry>;
	governanceChange: { change: RecordRef<'governanceChange'>; place: Place; sector: Named | null };
	eventList: Paged<EventEntry>;
	event: { event: RecordRef<'learningEvent'>; place: Place | null; sectors: Named[] };
	reportList: Paged<ReportEntry>;
	report: { report: RecordRef<'report'>; sectors: Named[]; places: Place[] };
	newsletter: {
		newest: RecordRef<'edition'> | null;
		/** The newest first, and so the editions of each. */
		years: { year: number; editions: EditionItem[] }[];
	};
	edition: {
		edition: RecordRef<'edition'>;
		older: EditionMention | null;
		newer: EditionMention | null;
	};
	editionPrint: { edition: RecordRef<'edition'>; print: EditionPrint };
	subscribe: { municipalities: { code: string; name: Bilingual }[] };
	map: PracticeMap;
	champions: Champions;
	regionList: RegionList;
	region: RegionPage;
	numbers: Numbers;
	numbersOfQuarter: QuarterPage;
	search: object;
	searchTowns: { towns: Place[] };
	/** Every one that is public now. */
	about: { acknowledgements: AcknowledgementItem[] };
	privacy: object;
	accessibility: object;
	corrections: { corrections: CorrectionEntry[]; isWhole: boolean };
	terms: object;
	data: OpenDataFacts;
	offline: object;
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
	/** What the foot of every page shows. Few projects are there, and for years. */
	acknowledgements: readonly AcknowledgementItem[];
}
export type PageOf<R extends Route> = { [K in R]: Common<K> & { input: Inputs[K] } }[R];
export type Page = PageOf<Route>;

/** The input of the page that is being rendered. Throws when another route's input was handed in. */
export function pageOf<R extends Route>(locals: { page: Page }, route: R): PageOf<R> {
	const { page } = locals;
	if (page.route !== route) throw new Error(`${page.path} is a ${page.route} page but was rendered as ${route}.`);
	return page as PageOf<R>;
}
