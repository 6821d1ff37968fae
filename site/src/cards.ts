/**
 * The light part of a record: what lists show and what the plan needs. It is computed once per content hash and kept
 * by the store as plain JSON, so that a plan over thousands of records loads none of them.
 *
 * `item` is what another page may show of the record. The rest serves the plan alone and must stay out of page
 * inputs: a corrected body changes `updatedAt`, and no list should be rendered again for that.
 */

import type { Figure, PublicImage } from '@mab/cms/domain/public-image.ts';
import { type EditionContent, picturesOf as picturesOfEdition } from '@mab/cms/domain/publication/edition-content.ts';
import type {
	AcknowledgementRecord,
	EditionRecord,
	GovernanceChangeRecord,
	LearningEventRecord,
	MunicipalityRecord,
	PracticeRecord,
	PublicRecord,
	QuestionnaireRecord,
	ReachRecord,
	RecordType,
	ReferenceRecord,
	ReportRecord,
	RoundRecord,
} from '@mab/cms/domain/publication/public-record.ts';
import type { Bilingual, Locale, Localised } from '@mab/cms/domain/text/locale.ts';
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import type {
	CostBand,
	EntryType,
	EventKind,
	EvidenceLevel,
	Hazard,
	MunicipalityKind,
	ReportKind,
	Stage,
} from '@mab/cms/domain/vocabulary.ts';
import { dayInDhaka } from './dhaka.ts';
import { numberOf } from './practice-number.ts';

interface Published {
	slug: string;
	formerSlugs: string[];
	firstPublishedAt: string;
	updatedAt: string;
	corrections: PracticeRecord['corrections'];
	/** Every picture and document of the record, by content-addressed name. */
	files: string[];
	/** The pictures among them: enough to know which smaller copies there are. */
	images: Pick<PublicImage, 'file' | 'width' | 'mime'>[];
}

export interface PracticeItem {
	slug: string;
	/** `2026-014` of the practice number MAB-P-2026-014: short, and never given to another practice. */
	number: string;
	title: Bilingual;
	oneLine: Bilingual;
	sector: string;
	stage: Stage;
	entryType: EntryType;
	evidenceLevel: EvidenceLevel;
	costBand: CostBand | null;
	povertyRelated: boolean;
	championYear: number | null;
	featured: boolean;
	verified: boolean;
	/** Municipality codes, the leading one first. */
	municipalities: string[];
	/** The day of first publication, `YYYY-MM-DD` in Asia/Dhaka. */
	publishedOn: string;
}

export interface GovernanceItem {
	slug: string;
	title: Bilingual;
	municipality: string;
	sector: string | null;
	changedOn: string;
}

export interface EventItem {
	slug: string;
	title: Bilingual;
	oneLine: Bilingual;
	kind: EventKind;
	startsAt: string;
	endsAt: string | null;
	isOnline: boolean;
	venue: Bilingual | null;
	municipality: string | null;
	sectors: string[];
}

export interface ReportItem {
	slug: string;
	title: Bilingual;
	oneLine: Bilingual;
	kind: ReportKind;
	periodStart: string | null;
	periodEnd: string | null;
	sectors: string[];
	/** Municipality codes. */
	municipalities: string[];
	/** The day of first publication, `YYYY-MM-DD` in Asia/Dhaka. */
	publishedOn: string;
}

export interface EditionItem
	extends Pick<EditionRecord, 'slug' | 'year' | 'quarter' | 'volume' | 'issue' | 'issuedOn'> {
	/** Its theme; without one, the title of its lead practice. */
	title: Bilingual;
	languages: Locale[];
}

/** All that a page shows of it: it has no page of its own. */
export interface AcknowledgementItem extends Pick<AcknowledgementRecord, 'slug' | 'donors' | 'onEveryPage'> {
	title: Bilingual;
	disclaimer: Bilingual;
	/** As in `PracticeItem.number`. */
	practices: string[];
}

export interface MunicipalityItem {
	code: string;
	name: Bilingual;
	kind: MunicipalityKind;
	district: string;
	division: string;
}

export interface ReferenceItem {
	key: string;
	name: Bilingual;
	description: Bilingual;
	division: string | null;
	position: number;
}

export interface PracticeCard extends Published {
	item: PracticeItem;
	startedOn: string | null;
	capitalCostBdt: number | null;
	/** What makes two practices alike, beside sector and cost band. Topics as they compare, not as they are shown. */
	topics: string[];
	sdgs: number[];
	hazards: Hazard[];
	/** The pictures of the practice itself, without portraits, in the order in which they are shown. */
	pictures: string[];
	replicatedIn: string[];
	circulation: PracticeRecord['circulation'];
	/** People reached directly; `null` where the practice states no number. */
	directCount: number | null;
}
export interface GovernanceCard extends Published {
	item: GovernanceItem;
}
export interface EventCard extends Published {
	item: EventItem;
}
export interface ReportCard extends Published {
	item: ReportItem;
}
export interface AcknowledgementCard extends Published {
	item: AcknowledgementItem;
}
export interface EditionCard extends Published {
	item: EditionItem;
	/** The numbers of the practices in it, each once. A slug may change; a number never does. */
	practices: string[];
}
export interface MunicipalityCard
	extends Pick<MunicipalityRecord, 'region' | 'category' | 'liupcp' | 'population' | 'location'> {
	item: MunicipalityItem;
}
export interface ReferenceCard {
	item: ReferenceItem;
}

export interface QuestionnaireCard {
	item: Pick<QuestionnaireRecord, 'version'>;
}
export interface RoundCard {
	item: Pick<RoundRecord, 'title' | 'opensAt' | 'closesAt'>;
}

export interface ReachCard {
	/** Slug of the edition. */
	edition: string;
	item: Reach;
}
/** How far an edition came. */
export type Reach = Pick<ReachRecord, 'post' | 'mail' | 'visits'>;

interface Cards {
	practice: PracticeCard;
	governanceChange: GovernanceCard;
	learningEvent: EventCard;
	report: ReportCard;
	acknowledgement: AcknowledgementCard;
	edition: EditionCard;
	reach: ReachCard;
	municipality: MunicipalityCard;
	division: ReferenceCard;
	district: ReferenceCard;
	region: ReferenceCard;
	sector: ReferenceCard;
	sdg: ReferenceCard;
	questionnaire: QuestionnaireCard;
	round: RoundCard;
}
export type Card<T extends RecordType = RecordType> = Cards[T];

export function cardOf(record: PracticeRecord): PracticeCard;
export function cardOf(record: GovernanceChangeRecord): GovernanceCard;
export function cardOf(record: LearningEventRecord): EventCard;
export function cardOf(record: ReportRecord): ReportCard;
export function cardOf(record: AcknowledgementRecord): AcknowledgementCard;
export function cardOf(record: EditionRecord): EditionCard;
export function cardOf(record: MunicipalityRecord): MunicipalityCard;
export function cardOf(record: ReferenceRecord): ReferenceCard;
export function cardOf(record: QuestionnaireRecord): QuestionnaireCard;
export function cardOf(record: RoundRecord): RoundCard;
export function cardOf(record: ReachRecord): ReachCard;
export function cardOf(record: PublicRecord): Card;
export function cardOf(record: PublicRecord): Card {
	switch (record.type) {
		case 'practice':
			return practiceCard(record);
		case 'governanceChange':
			return governanceCard(record);
		case 'learningEvent':
			return eventCard(record);
		case 'report':
			return reportCard(record);
		case 'acknowledgement':
			return acknowledgementCard(record);
		case 'edition':
			return editionCard(record);
		case 'reach':
			return { edition: record.id, item: pick(record, 'post', 'mail', 'visits') };
		case 'municipality':
			return municipalityCard(record);
		case 'division':
		case 'district':
		case 'region':
		case 'sector':
		case 'sdg':
			return { item: pick(record, 'key', 'name', 'description', 'division', 'position') };
		case 'questionnaire':
			return { item: pick(record, 'version') };
		case 'round':
			return { item: pick(record, 'title', 'opensAt', 'closesAt') };
		default:
			return record satisfies never;
	}
}

function practiceCard(record: PracticeRecord): PracticeCard {
	const portraits = record.expertViews.flatMap(({ photo }) => photo ?? []);
	return {
		...published(
			record,
			record.documents.map(({ file }) => file),
			[...picturesOf(record), ...portraits],
		),
		replicatedIn: record.replicatedIn.map(({ municipality }) => municipality),
		directCount: record.beneficiaries?.directCount ?? null,
		...pick(record, 'startedOn', 'circulation'),
		capitalCostBdt: record.capitalCost?.amountBdt ?? null,
		topics: [...new Set(record.topics.map(({ bn, en }) => (en ?? bn ?? '').toLowerCase()))].filter(
			(topic) => topic !== '',
		),
		...pick(record, 'sdgs', 'hazards'),
		pictures: picturesOf(record).map(({ image }) => image.file),
		item: {
			...pick(record, 'slug', 'sector', 'stage', 'entryType', 'evidenceLevel', 'costBand', 'povertyRelated'),
			...pick(record, 'municipalities', 'featured', 'verified'),
			number: numberOf(record.code),
			title: bilingual(record.text, 'title'),
			oneLine: bilingual(record.text, 'oneLine'),
			championYear: record.champion?.year ?? null,
			publishedOn: dayInDhaka(record.firstPublishedAt),
		},
	};
}

function governanceCard(record: GovernanceChangeRecord): GovernanceCard {
	return {
		...published(record, []),
		item: {
			...pick(record, 'slug', 'municipality', 'sector', 'changedOn'),
			title: bilingual(record.text, 'title'),
		},
	};
}

function eventCard(record: LearningEventRecord): EventCard {
	return {
		...published(
			record,
			record.documents.map(({ file }) => file),
		),
		item: {
			...pick(record, 'slug', 'kind', 'startsAt', 'endsAt', 'municipality', 'sectors'),
			title: bilingual(record.text, 'title'),
			oneLine: bilingual(record.text, 'oneLine'),
			isOnline: record.onlineUrl !== null,
			venue: record.venue?.name ?? null,
		},
	};
}

function reportCard(record: ReportRecord): ReportCard {
	return {
		...published(
			record,
			record.documents.map(({ file }) => file),
		),
		item: {
			...pick(record, 'slug', 'kind', 'periodStart', 'periodEnd', 'sectors', 'municipalities'),
			title: bilingual(record.text, 'title'),
			oneLine: bilingual(record.text, 'oneLine'),
			publishedOn: dayInDhaka(record.firstPublishedAt),
		},
	};
}

function acknowledgementCard(record: AcknowledgementRecord): AcknowledgementCard {
	const logos = record.donors.flatMap(({ logo }) => logo?.file ?? []);
	return {
		// Logos are small already: they are shown as they are.
		...published({ ...record, corrections: [] }, logos),
		item: {
			...pick(record, 'slug', 'donors', 'onEveryPage'),
			title: bilingual(record.text, 'title'),
			disclaimer: bilingual(record.text, 'disclaimer'),
			practices: record.practices.map(numberOf),
		},
	};
}

function editionCard(record: EditionRecord): EditionCard {
	const contents = Object.values(record.text);
	const named = contents.flatMap(practicesOf).map(({ code }) => numberOf(code));
	return {
		...published(record, [], contents.flatMap(picturesOfEdition)),
		practices: [...new Set(named)],
		item: {
			...pick(record, 'slug', 'year', 'quarter', 'volume', 'issue', 'issuedOn'),
			title: { bn: themeOf(record.text.bn), en: themeOf(record.text.en) },
			languages: LOCALES.filter((locale) => record.text[locale] !== undefined),
		},
	};
}

/** The lead practice first. */
function practicesOf({ blocks }: EditionContent) {
	const lead = blocks.flatMap((block) => (block.kind === 'leadPractice' ? [block.practice] : []));
	const brief = blocks.flatMap((block) => (block.kind === 'practicesInBrief' ? block.practices : []));
	return [...lead, ...brief];
}

function themeOf(edition: EditionContent | undefined): string | null {
	return edition === undefined ? null : (edition.title ?? practicesOf(edition)[0]?.title ?? null);
}

function municipalityCard(record: MunicipalityRecord): MunicipalityCard {
	return {
		...pick(record, 'region', 'category', 'liupcp', 'population', 'location'),
		item: pick(record, 'code', 'name', 'kind', 'district', 'division'),
	};
}

function published(
	record: Omit<Published, 'files' | 'images'>,
	documents: string[],
	figures: readonly Pick<Figure, 'image'>[] = [],
): Published {
	const images = new Map(figures.map(({ image }) => [image.file, pick(image, 'file', 'width', 'mime')]));
	return {
		...pick(record, 'slug', 'formerSlugs', 'firstPublishedAt', 'updatedAt', 'corrections'),
		files: [...new Set([...images.keys(), ...documents])].sort(),
		images: [...images.values()],
	};
}

/** Each picture of the practice once, without portraits: the cover first. */
export function picturesOf({ cover, gallery, beforeAfter }: PracticeRecord): Figure[] {
	const figures = [cover, beforeAfter?.before, beforeAfter?.after, ...gallery].filter((figure) => figure != null);
	return [...new Map(figures.map((figure) => [figure.image.file, figure])).values()];
}

/** One text of a localised part, side by side; `null` where the language is not published. */
function bilingual<K extends string>(text: Localised<Record<K, string>>, key: K): Bilingual {
	return { bn: text.bn?.[key] ?? null, en: text.en?.[key] ?? null };
}

function pick<T extends object, K extends keyof T>(value: T, ...keys: K[]): Pick<T, K> {
	return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>;
}
