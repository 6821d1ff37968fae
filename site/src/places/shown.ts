/** What the pages show that count and gather practices by place and time. */
import type { Bilingual } from '@mab/cms/domain/text/locale.ts';
import type { CirculationChannel } from '@mab/cms/domain/vocabulary.ts';
import type { Reach } from '../cards.ts';
import type { RecordRef } from '../contract.ts';
import type { Facet } from '../facets.ts';
import type { MapPoint } from '../map/points.ts';
import type { Named, Place, PracticeEntry, Way } from '../page-parts.ts';
import type { CirculationEntry } from './circulation.ts';

export interface ChampionYear {
	year: number;
	/** In the order of the sectors. */
	sectors: (Named & { practices: PracticeEntry[] })[];
}

export interface Champions {
	/** Every year that has champions, newest first. */
	years: { year: number; count: number }[];
	/** `null` while there is none. */
	shown: ChampionYear | null;
}

/** The ways of dividing the library that are counted. */
export const COUNTED_FACETS = ['sector', 'division', 'stage', 'evidence', 'cost', 'liupcp'] as const satisfies Facet[];
export type CountedFacet = (typeof COUNTED_FACETS)[number];

/** A value that no practice has is counted as well: a gap is news. */
export type Counted = Named & { count: number };

export interface Numbers {
	practiceCount: number;
	facets: Record<CountedFacet, Counted[]>;
	povertyCount: number;
	municipalities: { count: number; withPractice: number };
	/** The sum of what is stated, and how many practices state it. */
	people: { sum: number; practiceCount: number };
	/** Oldest first and without gaps; none before the first publication. */
	quarters: QuarterNumbers[];
}

export interface QuarterNumbers {
	/** `2026-q4` */
	quarter: string;
	practiceCount: number;
	circulation: Record<CirculationChannel, number>;
}

/** Where and when a practice was spread. */
export interface Circulated extends CirculationEntry {
	practice: { code: string; slug: string; title: Bilingual };
}

export interface QuarterPage extends QuarterNumbers {
	/** Quarters that have a page; `null` where there is none. */
	newer: string | null;
	older: string | null;
	/** First published in the quarter, newest first. */
	practices: { slug: string; title: Bilingual; sector: Bilingual; places: Place['name'][] }[];
	sectors: Counted[];
	divisions: Counted[];
	municipalityCount: number;
	/** Issued in the quarter. */
	editions: { edition: RecordRef<'edition'>; reach: Reach | null }[];
	/** Newest first. */
	circulated: Circulated[];
}

export interface MapTown {
	place: Place;
	practiceCount: number;
	/** How exactly the position is known; `null` where the map cannot show the town. */
	precision: 'town' | 'districtOffice' | null;
	/** Whether the registry knows the town, so that it has a page. */
	isListed: boolean;
}

export interface PracticeMap {
	/** `null` for the practices of all sectors. */
	sector: Named | null;
	/** The sectors that have practices. */
	sectors: Way;
	practiceCount: number;
	/** The greatest first. */
	points: MapPoint[];
	/** The divisions that have practices. */
	divisions: (Named & { practiceCount: number; towns: MapTown[] })[];
}

export interface RegionList {
	regions: (Named & { municipalityCount: number; practiceCount: number })[];
	municipalityCount: number;
	/** Municipalities whose region MAB has not entered. */
	withoutRegion: number;
}

export interface RegionPage {
	region: Named & { description: Bilingual | null };
	places: Place[];
	practiceCount: number;
	/** Newest first. */
	practices: PracticeEntry[];
}
