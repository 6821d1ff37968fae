/**
 * What the outside world may know: the records of the publication feed. A field that is not here cannot reach the
 * site, because the site is built from these records alone.
 *
 * Days are `YYYY-MM-DD`; partial dates (`PartialDate`) are `YYYY` or `YYYY-MM`; instants are ISO 8601 UTC; money is
 * whole Taka. Text is NFC. Markdown is allowed only where a comment says so.
 */

import type { Figure, PublicImage } from '../public-image.ts';
import type { Questionnaire, Words } from '../questionnaire/questionnaire-definition.ts';
import type { Bilingual, Localised } from '../text/locale.ts';
import type {
	CirculationChannel,
	Committee,
	CostBand,
	DocumentKind,
	EntryType,
	EventKind,
	EvidenceLevel,
	ExpertKind,
	FundingKind,
	Hazard,
	HeadRole,
	LiupcpStatus,
	MunicipalityKind,
	Origin,
	PartnerKind,
	ReportKind,
	Stage,
	UnknowableField,
	Verdict,
} from '../vocabulary.ts';
import type { EditionContent, Quarter } from './edition-content.ts';

export type PartialDate = string;

export interface Cost {
	amountBdt: number;
	priceYear: number | null;
	note: Bilingual;
}

/** The part of a practice that is written and published apart in each language. All texts are Markdown except title, oneLine and the short labels. */
export interface PracticeText {
	title: string;
	oneLine: string;
	summary: string;
	keyFacts: { label: string; value: string }[];
	problem: string;
	objectives: string | null;
	steps: { title: string; text: string; when: string | null; who: string | null }[];
	buildingBlocks: { name: string; what: string; enablingFactors: string | null; lesson: string | null }[];
	novelty: string | null;
	governance: string | null;
	participation: string | null;
	inKind: string | null;
	povertyHow: string | null;
	sustainability: {
		money: string | null;
		people: string | null;
		rules: string | null;
		environment: string | null;
	} | null;
	climate: string | null;
	difficulties: { difficulty: string; answer: string | null }[];
	lessons: string[];
	transfer: {
		preconditions: string | null;
		minimumVersion: string | null;
		steps: string | null;
		typicalTime: string | null;
		notSuitableWhen: string | null;
	} | null;
	/** The language was first written by a machine and then confirmed by a person. */
	machineTranslated: boolean;
	publishedAt: string;
}

export interface PracticeResult {
	indicator: Bilingual;
	unit: Bilingual;
	baseline: number | null;
	baselineOn: PartialDate | null;
	latest: number | null;
	latestOn: PartialDate | null;
	source: Bilingual;
	womenPercent: number | null;
	poorPercent: number | null;
}

export interface ExpertView {
	name: Bilingual;
	role: Bilingual;
	organisation: Bilingual;
	kind: ExpertKind;
	text: Bilingual;
	givenOn: string;
	/** The person's relation to the practice, as declared. */
	declaredLink: Bilingual;
	photo: Figure | null;
}

export type BeneficiaryCount = 'directCount' | 'womenCount' | 'poorHouseholdCount' | 'indirectCount';

export interface PracticeRecord {
	type: 'practice';
	id: string;
	slug: string;
	formerSlugs: string[];
	code: string;
	/** Counts the publications of this record from 1. */
	version: number;
	firstPublishedAt: string;
	updatedAt: string;
	entryType: EntryType;
	stage: Stage;
	sector: string;
	/** Municipality codes, the leading one first. */
	municipalities: string[];
	wards: string | null;
	location: { latitude: number; longitude: number } | null;
	topics: Bilingual[];
	sdgs: number[];
	startedOn: PartialDate | null;
	endedOn: PartialDate | null;
	lastConfirmedOn: PartialDate | null;
	resolution: { number: string; on: string | null } | null;
	committees: Committee[];
	partners: { name: Bilingual; kind: PartnerKind; role: Bilingual; contribution: Bilingual }[];
	capitalCost: Cost | null;
	annualCost: Cost | null;
	costBand: CostBand | null;
	funding: { kind: FundingKind; name: Bilingual; amountBdt: number | null; percent: number | null }[];
	monthsToImplement: number | null;
	results: PracticeResult[];
	beneficiaries: {
		directCount: number | null;
		womenCount: number | null;
		poorHouseholdCount: number | null;
		indirectCount: number | null;
		isEstimate: boolean;
		note: Bilingual;
		/** Counts so small that they would point to people (A76), which are `null` here; left out where there is none. */
		withheld?: BeneficiaryCount[];
	} | null;
	povertyRelated: boolean;
	evidenceLevel: EvidenceLevel;
	hazards: Hazard[];
	replicatedIn: { municipality: string; year: number | null; outcome: Bilingual }[];
	recommendation: { verdict: Verdict; reasons: Bilingual } | null;
	champion: { year: number; round: string } | null;
	featured: boolean;
	verified: boolean;
	expertViews: ExpertView[];
	citizenVoices: { quote: Bilingual; speaker: Bilingual }[];
	/** Always set on a published practice; a preview of an unfinished draft may lack it. */
	cover: Figure | null;
	gallery: Figure[];
	beforeAfter: { before: Figure; after: Figure } | null;
	documents: { kind: DocumentKind; title: Bilingual; file: string; sizeBytes: number; mime: string }[];
	links: { kind: DocumentKind; title: Bilingual; url: string }[];
	/** Only what the municipality made public: phone and e-mail are `null` otherwise. */
	contactOffice: { office: Bilingual; designation: Bilingual; phone: string | null; email: string | null } | null;
	sources: { title: string; url: string | null; seenOn: string; fact: Bilingual }[];
	provenance: { origin: Origin; note: Bilingual; licence: string };
	corrections: { on: string; what: Bilingual }[];
	circulation: { channel: CirculationChannel; title: Bilingual; on: string; url: string | null }[];
	/** Answers that are "not known", each with an optional remark. */
	unknowns: { field: UnknowableField; note: Bilingual }[];
	/** At least one language. */
	text: Localised<PracticeText>;
}

export interface GovernanceChangeRecord {
	type: 'governanceChange';
	id: string;
	slug: string;
	formerSlugs: string[];
	version: number;
	firstPublishedAt: string;
	updatedAt: string;
	municipality: string;
	sector: string | null;
	changedOn: PartialDate;
	sources: { title: string; url: string | null; seenOn: string; fact: Bilingual }[];
	corrections: { on: string; what: Bilingual }[];
	/** `before`, `after` and `proof` are Markdown. */
	text: Localised<{
		title: string;
		before: string;
		after: string;
		proof: string | null;
		machineTranslated: boolean;
		publishedAt: string;
	}>;
}

export interface LearningEventRecord {
	type: 'learningEvent';
	id: string;
	slug: string;
	formerSlugs: string[];
	version: number;
	firstPublishedAt: string;
	updatedAt: string;
	kind: EventKind;
	startsAt: string;
	endsAt: string | null;
	/** Set for an online event or one with online access. */
	onlineUrl: string | null;
	venue: { name: Bilingual; address: Bilingual; mapUrl: string | null } | null;
	municipality: string | null;
	sectors: string[];
	documents: { kind: DocumentKind; title: Bilingual; file: string; sizeBytes: number; mime: string }[];
	contactOffice: { office: Bilingual; designation: Bilingual; phone: string | null; email: string | null } | null;
	sources: { title: string; url: string | null; seenOn: string; fact: Bilingual }[];
	corrections: { on: string; what: Bilingual }[];
	/** `aims`, agenda texts and `outcome` are Markdown. */
	text: Localised<{
		title: string;
		oneLine: string;
		aims: string;
		agenda: { startsAt: string | null; title: string; text: string | null; speaker: string | null }[];
		partners: string[];
		outcome: string | null;
		machineTranslated: boolean;
		publishedAt: string;
	}>;
}

/** A report of MAB on the shelf: its text as a page, its file for those who print it. */
export interface ReportRecord {
	type: 'report';
	id: string;
	slug: string;
	formerSlugs: string[];
	version: number;
	firstPublishedAt: string;
	updatedAt: string;
	kind: ReportKind;
	/** What the report is about, from and to; `null` where it has no period. */
	periodStart: PartialDate | null;
	periodEnd: PartialDate | null;
	sectors: string[];
	/** Municipality codes. */
	municipalities: string[];
	documents: { kind: DocumentKind; title: Bilingual; file: string; sizeBytes: number; mime: string }[];
	sources: { title: string; url: string | null; seenOn: string; fact: Bilingual }[];
	corrections: { on: string; what: Bilingual }[];
	/** `summary` and `body` are Markdown. */
	text: Localised<{
		title: string;
		oneLine: string;
		summary: string;
		keyFindings: string[];
		body: string | null;
		machineTranslated: boolean;
		publishedAt: string;
	}>;
}

/** The project behind practices, or behind the whole exchange. It is public between its two days and not a day longer. */
export interface AcknowledgementRecord {
	type: 'acknowledgement';
	id: string;
	slug: string;
	formerSlugs: string[];
	version: number;
	firstPublishedAt: string;
	updatedAt: string;
	/** First and last day in Bangladesh. */
	shownFrom: string;
	shownUntil: string;
	onEveryPage: boolean;
	/** Practice numbers, `MAB-P-2026-014`. */
	practices: string[];
	donors: { name: Bilingual; url: string | null; logo: PublicImage | null }[];
	/** `title` is the name of the project. */
	text: Localised<{ title: string; disclaimer: string; machineTranslated: boolean; publishedAt: string }>;
}

/** A newsletter edition. Its content is what was approved, byte for byte; what is corrected later stands beside it. */
export interface EditionRecord {
	type: 'edition';
	id: string;
	/** `2026-q3` */
	slug: string;
	formerSlugs: string[];
	version: number;
	firstPublishedAt: string;
	updatedAt: string;
	year: number;
	quarter: Quarter;
	volume: number;
	issue: number;
	issuedOn: string;
	/** SHA-256 of the approved content of all languages, in lower-case hex. */
	contentHash: string;
	/** Notes after publication: what was wrong and is now right. */
	corrections: { on: string; what: Bilingual }[];
	/** At least one language. */
	text: Localised<EditionContent & { publishedAt: string }>;
}

/**
 * How far an edition came, as far as that is known without watching anybody (C72, C73). A record of its own: when a
 * parcel leaves, the edition and everything printed of it stay as they are.
 */
export interface ReachRecord {
	type: 'reach';
	/** Slug of the edition. */
	id: string;
	/** Hard copies that have left; `null` before the first. */
	post: { copyCount: number; municipalityCount: number; firstOn: string; lastOn: string } | null;
	/** Counted for 14 days from the first mail on; `null` until they are over. */
	mail: { deliveredCount: number } | null;
	/** Of the same days; `null` until they are over, and where another host shows the archive. */
	visits: { pageCount: number; pdfCount: number } | null;
}

export interface MunicipalityRecord {
	type: 'municipality';
	id: string;
	/** The address part and the stable key. */
	code: string;
	name: Bilingual;
	kind: MunicipalityKind;
	district: string;
	division: string;
	region: string | null;
	category: 'A' | 'B' | 'C' | null;
	liupcp: LiupcpStatus;
	population: { count: number; year: number } | null;
	wardCount: number | null;
	location: { latitude: number; longitude: number; precision: 'town' | 'districtOffice' } | null;
	website: string | null;
	/** The present head: role and name, never a phone number. */
	head: { role: HeadRole; name: Bilingual; since: string | null } | null;
}

/** Reference lists. `key` is the address part. */
export interface ReferenceRecord {
	type: 'division' | 'district' | 'region' | 'sector' | 'sdg';
	id: string;
	key: string;
	name: Bilingual;
	/** Districts name their division; the others have none. */
	division: string | null;
	/** The order in which lists show it. */
	position: number;
	description: Bilingual;
}

/** A version of the questionnaire that is in use; the newest of them is asked. It has no address of its own. */
export interface QuestionnaireRecord extends Questionnaire {
	type: 'questionnaire';
	id: string;
}

/** A round of collection. Whose time was extended is not public. It has no address of its own. */
export interface RoundRecord {
	type: 'round';
	id: string;
	title: Words;
	opensAt: string;
	closesAt: string;
}

export type PublicRecord =
	| PracticeRecord
	| GovernanceChangeRecord
	| LearningEventRecord
	| ReportRecord
	| AcknowledgementRecord
	| EditionRecord
	| ReachRecord
	| MunicipalityRecord
	| ReferenceRecord
	| QuestionnaireRecord
	| RoundRecord;
export type RecordType = PublicRecord['type'];

/** A record that is no longer public, kept so that its addresses answer 410 and not 404. */
export interface Tombstone {
	type: RecordType;
	id: string;
	/** Every address part the record was ever public under. */
	slugs: string[];
	goneAt: string;
}

/** One line of the publication feed (NDJSON): a head line, then records and tombstones, then an end line. */
export type FeedLine =
	| { line: 'head'; version: 1; since: number; head: number }
	| { line: 'record'; seq: number; record: PublicRecord }
	| { line: 'tombstone'; seq: number; tombstone: Tombstone }
	| { line: 'end'; count: number };
