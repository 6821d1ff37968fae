/**
 * An edition as it is being composed: what the editors chose and wrote, in both languages, and the public records that
 * it takes the rest from. `composeEdition` (edition-composition.ts) makes the content of one language of it.
 */

import type { Figure } from '../public-image.ts';
import type { EditionBlockKind, Quarter, TrafficLight } from '../publication/edition-content.ts';
import type {
	GovernanceChangeRecord,
	LearningEventRecord,
	PracticeRecord,
	PracticeText,
} from '../publication/public-record.ts';
import { type Bilingual, LOCALES, type Locale, type Localised } from '../text/locale.ts';
import { EDITION_BLOCKS, type EditionLanguages, keysOf } from '../vocabulary.ts';

export interface DraftFigure extends Figure {
	consent: 'notNeeded' | 'given' | 'missing';
}

/** An entry in a block, with the words that the edition has of its own. */
export interface EntryChoice {
	/** documentId; `null` where nothing is chosen yet. */
	entryId: string | null;
	title: Bilingual;
	blurb: Bilingual;
}

export interface BlockPlace {
	kind: EditionBlockKind;
	isShown: boolean;
}

export interface DraftExpertView {
	name: Bilingual;
	role: Bilingual;
	organisation: Bilingual;
	text: Bilingual;
	declaredLink: Bilingual;
	consentGiven: boolean;
	photo: DraftFigure | null;
}

export interface EditionDraft {
	year: number;
	quarter: Quarter;
	volume: number | null;
	issue: number | null;
	issn: string | null;
	issuedOn: string | null;
	languages: EditionLanguages;
	title: Bilingual;
	subject: Bilingual;
	preheader: Bilingual;
	textPart: Bilingual;
	order: readonly BlockPlace[];
	fromMab: {
		heading: Bilingual;
		text: Bilingual;
		shortText: Bilingual;
		office: Bilingual;
		name: Bilingual;
		portrait: DraftFigure | null;
	} | null;
	lead: (EntryChoice & { story: Bilingual; replication: Bilingual }) | null;
	briefs: readonly EntryChoice[];
	expertView: { view: DraftExpertView | null; practiceId: string | null } | null;
	governanceChanges: readonly EntryChoice[];
	replicationWatch: {
		text: Bilingual;
		pilots: readonly { municipality: Bilingual | null; light: TrafficLight | null; text: Bilingual }[];
		lesson: Bilingual;
	} | null;
	events: readonly EntryChoice[];
	call: { text: Bilingual; deadlineOn: string | null; phone: string | null } | null;
	letters: readonly { text: Bilingual; from: Bilingual }[];
	/** What earlier editions said wrong. */
	corrections: readonly { on: string; what: Bilingual }[];
	imprint: {
		publisher: Bilingual;
		editor: Bilingual;
		address: Bilingual;
		phone: string | null;
		email: string | null;
		fundingNote: Bilingual;
		copyCount: number | null;
		licence: string | null;
	} | null;
}

/** Counted from what is public and from what municipalities sent; nothing of it is typed in. */
export interface QuarterNumbers {
	/** That have sent a response in any round, one of nothing to report among them. */
	respondedMunicipalities: number;
	/** Responses that a second reviewer found worth learning from. */
	validated: number;
	practicesInQuarter: number;
	practices: number;
	/** With at least one practice. */
	municipalities: number;
	/** Taken up by another municipality. */
	replicated: number;
	changesInQuarter: number;
	/** `YYYY-MM-DD` */
	countedOn: string;
}

/** What an edition takes of a public record. */
export interface SourcePractice
	extends Pick<PracticeRecord, 'slug' | 'code' | 'municipalities' | 'sector' | 'results' | 'capitalCost'> {
	cover: Figure | null;
	champion: PracticeRecord['champion'];
	text: Localised<Pick<PracticeText, 'title' | 'summary' | 'keyFacts' | 'problem' | 'steps' | 'transfer'>>;
}
export interface SourceChange extends Pick<GovernanceChangeRecord, 'slug' | 'municipality'> {
	text: Localised<Pick<GovernanceChangeText, 'title' | 'before' | 'after' | 'proof'>>;
}
export interface SourceEvent
	extends Pick<LearningEventRecord, 'slug' | 'startsAt' | 'endsAt' | 'venue' | 'municipality'> {
	text: Localised<Pick<LearningEventText, 'title' | 'oneLine'>>;
}
type GovernanceChangeText = NonNullable<GovernanceChangeRecord['text']['bn']>;
type LearningEventText = NonNullable<LearningEventRecord['text']['bn']>;

/** What an edition takes from outside: public records by id, names by key. */
export interface EditionSources {
	practices: ReadonlyMap<string, SourcePractice>;
	changes: ReadonlyMap<string, SourceChange>;
	events: ReadonlyMap<string, SourceEvent>;
	municipalities: ReadonlyMap<string, { name: Bilingual; division: Bilingual }>;
	sectors: ReadonlyMap<string, Bilingual>;
	numbers: QuarterNumbers;
}

export function localesOf({ languages }: Pick<EditionDraft, 'languages'>): Locale[] {
	return languages === 'both' ? [...LOCALES] : [languages];
}

/** The order of the blocks: as stored, every kind once; what the stored order lacks comes last, as in a new edition. */
export function blockOrder(stored: readonly BlockPlace[]): BlockPlace[] {
	const known = stored.filter((place, index) => stored.findIndex(({ kind }) => kind === place.kind) === index);
	const lacking = keysOf(EDITION_BLOCKS).filter((kind) => known.every((place) => place.kind !== kind));
	return [...known, ...lacking.map((kind) => ({ kind, isShown: true }))];
}
