/** What each page reads: nothing else is in reach of a page. */

import type { Figure } from '@mab/cms/domain/public-image.ts';
import type { RecordType } from '@mab/cms/domain/publication/public-record.ts';
import type { Bilingual, Locale } from '@mab/cms/domain/text/locale.ts';
import type { EditionPrint, PosterPaper } from './addresses.ts';
import type { AcknowledgementItem, EditionItem, RoundCard } from './cards.ts';
import type { RecordRef } from './contract.ts';
import type { FacetValue } from './facets.ts';
import type {
	CorrectionEntry,
	DivisionEntry,
	EditionMention,
	EventEntry,
	GovernanceEntry,
	ListOverview,
	Named,
	OpenDataFacts,
	Paged,
	Place,
	PracticeEntry,
	PracticeFacts,
	RelatedEntry,
	ReportEntry,
	Way,
} from './page-parts.ts';
import type { Champions, Numbers, PracticeMap, QuarterPage, RegionList, RegionPage } from './places/shown.ts';

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
export type InputOf<R extends Route> = PageOf<R>['input'];

/** The input of the page that is being rendered. Throws when another route's input was handed in. */
export function pageOf<R extends Route>(locals: { page: Page }, route: R): PageOf<R> {
	const { page } = locals;
	if (page.route !== route) throw new Error(`${page.path} is a ${page.route} page but was rendered as ${route}.`);
	return page as PageOf<R>;
}
