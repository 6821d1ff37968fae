/** What pages show of records that have pages of their own, and the parts that several kinds of page read. */

import type { RecordType } from '@mab/cms/domain/publication/public-record.ts';
import type { Bilingual } from '@mab/cms/domain/text/locale.ts';
import type { AcknowledgementItem, EditionItem, EventItem, GovernanceItem, PracticeItem, ReportItem } from './cards.ts';
import type { RecordRef } from './contract.ts';
import type { Facet } from './facets.ts';

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
