/**
 * The public record of a reviewed entry, field by field: an explicit list, so that a new private attribute stays
 * private until somebody writes it down here. Shared facts come from the version just published.
 */
import { costBandOf } from '../domain/practice/cost.ts';
import { laterConfirmation } from '../domain/practice/practice-check.ts';
import type { ReviewedType } from '../domain/practice/publish-requirements.ts';
import type {
	AcknowledgementRecord,
	Cost,
	ExpertView,
	GovernanceChangeRecord,
	LearningEventRecord,
	PracticeRecord,
	PracticeText,
	ReportRecord,
} from '../domain/publication/public-record.ts';
import { type Bilingual, LOCALES, type Locale } from '../domain/text/locale.ts';
import { withheldCells } from '../domain/text/small-number.ts';
import { COMMITTEES, HAZARDS, keysOf } from '../domain/vocabulary.ts';
import { documentsOf, figureOf, figuresOf, imageOf } from './figures';
import type { OnMedia } from './media';
import { bilingual, numberOrNull, type Row, rowOrNull, rowsIn, textOrNull } from './rows';

export type EntryRow = Record<string, unknown> & { documentId: string; locale: Locale };
export type ReviewedRecord =
	| PracticeRecord
	| GovernanceChangeRecord
	| LearningEventRecord
	| ReportRecord
	| AcknowledgementRecord;

/** What the record needs beside the rows. */
export interface RecordContext {
	type: ReviewedType;
	formerSlugs: string[];
	version: number;
	firstPublishedAt: string;
	/** The instant of this publication. */
	now: string;
	/** What the municipality has confirmed beside the text, `2026-11`; of practices alone. */
	confirmedOn: string | null;
	/** When each language was last published; the one being published carries `now`. */
	publishedAt: Partial<Record<Locale, string>>;
	onMedia: OnMedia;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Builds the record. `shared` gives the facts of both languages, `versions` the texts by language. */
export async function reviewedRecord(
	shared: EntryRow,
	versions: readonly EntryRow[],
	context: RecordContext,
): Promise<ReviewedRecord> {
	switch (context.type) {
		case 'practice':
			return practiceRecord(shared, versions, context);
		case 'governanceChange':
			return governanceChangeRecord(shared, versions, context);
		case 'learningEvent':
			return learningEventRecord(shared, versions, context);
		case 'report':
			return reportRecord(shared, versions, context);
		case 'acknowledgement':
			return acknowledgementRecord(shared, versions, context);
		default:
			return context.type satisfies never;
	}
}

function commonFields(shared: EntryRow, { formerSlugs, version, firstPublishedAt, now }: RecordContext) {
	return { id: shared.documentId, slug: text(shared.slug), formerSlugs, version, firstPublishedAt, updatedAt: now };
}

function textsByLocale<T>(
	versions: readonly EntryRow[],
	{ publishedAt, now }: RecordContext,
	textOf: (row: EntryRow) => T,
): Partial<Record<Locale, T & { machineTranslated: boolean; publishedAt: string }>> {
	const texts: Partial<Record<Locale, T & { machineTranslated: boolean; publishedAt: string }>> = {};
	for (const locale of LOCALES) {
		const row = versions.find((version) => version.locale === locale);
		if (row === undefined) continue;
		texts[locale] = {
			...textOf(row),
			machineTranslated: row.translation !== 'writtenByPerson' && row.translation !== null,
			publishedAt: publishedAt[locale] ?? now,
		};
	}
	return texts;
}

async function practiceRecord(
	shared: EntryRow,
	versions: readonly EntryRow[],
	context: RecordContext,
): Promise<PracticeRecord> {
	const lead = rowOrNull(shared.leadMunicipality);
	const others = rowsIn(shared.otherMunicipalities);
	const latitude = numberOrNull(shared.latitude);
	const longitude = numberOrNull(shared.longitude);
	const resolution = rowOrNull(shared.resolution);
	const capitalCost = costOf(shared.capitalCost);
	const recommendation = rowOrNull(shared.recommendation);
	const champion = rowOrNull(shared.champion);
	const beforeAfter = rowOrNull(shared.beforeAfter);
	const before = await figureOf(beforeAfter?.before, context.onMedia);
	const after = await figureOf(beforeAfter?.after, context.onMedia);
	const provenance = rowOrNull(shared.provenance);
	return {
		type: 'practice',
		...commonFields(shared, context),
		code: text(shared.code),
		entryType: shared.entryType as PracticeRecord['entryType'],
		stage: shared.stage as PracticeRecord['stage'],
		sector: text(rowOrNull(shared.sector)?.key),
		municipalities: [...new Set([lead, ...others].map((row) => text(row?.code)).filter((code) => code !== ''))],
		wards: textOrNull(shared.wards),
		location: latitude !== null && longitude !== null ? { latitude, longitude } : null,
		topics: rowsIn(shared.topics).map((row) => ({ bn: textOrNull(row.bn), en: textOrNull(row.en) })),
		sdgs: rowsIn(shared.sdgs)
			.map((row) => Number(row.number))
			.sort((a, b) => a - b),
		startedOn: textOrNull(shared.startedOn),
		endedOn: textOrNull(shared.endedOn),
		lastConfirmedOn: laterConfirmation(textOrNull(shared.lastConfirmedOn), context.confirmedOn),
		resolution: resolution === null ? null : { number: text(resolution.number), on: textOrNull(resolution.on) },
		committees: keysOf(COMMITTEES).filter((key) => rowOrNull(shared.committees)?.[key] === true),
		partners: rowsIn(shared.partners).map((row) => ({
			name: bilingual(row, 'name'),
			kind: row.kind as PracticeRecord['partners'][number]['kind'],
			role: bilingual(row, 'role'),
			contribution: bilingual(row, 'contribution'),
		})),
		capitalCost,
		annualCost: costOf(shared.annualCost),
		costBand: costBandOf(capitalCost?.amountBdt ?? null),
		funding: rowsIn(shared.funding).map((row) => ({
			kind: row.kind as PracticeRecord['funding'][number]['kind'],
			name: bilingual(row, 'name'),
			amountBdt: numberOrNull(row.amountBdt),
			percent: numberOrNull(row.percent),
		})),
		monthsToImplement: numberOrNull(shared.monthsToImplement),
		results: rowsIn(shared.results).map((row) => ({
			indicator: bilingual(row, 'indicator'),
			unit: bilingual(row, 'unit'),
			baseline: numberOrNull(row.baseline),
			baselineOn: textOrNull(row.baselineOn),
			latest: numberOrNull(row.latest),
			latestOn: textOrNull(row.latestOn),
			source: bilingual(row, 'source'),
			womenPercent: numberOrNull(row.womenPercent),
			poorPercent: numberOrNull(row.poorPercent),
		})),
		beneficiaries: beneficiariesOf(shared.beneficiaries),
		povertyRelated: shared.povertyRelated === true,
		evidenceLevel: shared.evidenceLevel as PracticeRecord['evidenceLevel'],
		hazards: keysOf(HAZARDS).filter((key) => rowOrNull(shared.hazards)?.[key] === true),
		replicatedIn: rowsIn(shared.replicatedIn).map((row) => ({
			municipality: text(row.municipalityCode),
			year: numberOrNull(row.year),
			outcome: bilingual(row, 'outcome'),
		})),
		recommendation:
			recommendation === null
				? null
				: {
						verdict: recommendation.verdict as NonNullable<PracticeRecord['recommendation']>['verdict'],
						reasons: bilingual(recommendation, 'reasons'),
					},
		champion: champion === null ? null : { year: Number(champion.year), round: text(champion.round) },
		featured: shared.featured === true,
		verified: shared.verified === true,
		expertViews: await expertViewsOf(shared, context),
		citizenVoices: rowsIn(shared.citizenVoices).map((row) => ({
			quote: bilingual(row, 'quote'),
			speaker: bilingual(row, 'speaker'),
		})),
		cover: await figureOf(shared.cover, context.onMedia),
		gallery: await figuresOf(shared.gallery, context.onMedia),
		beforeAfter: before !== null && after !== null ? { before, after } : null,
		documents: await documentsOf(shared.documents, context.onMedia),
		links: rowsIn(shared.links).map((row) => ({
			kind: row.kind as PracticeRecord['links'][number]['kind'],
			title: bilingual(row, 'title'),
			url: text(row.url),
		})),
		contactOffice: officeOf(shared.contactOffice),
		sources: sourcesOf(shared.sources),
		provenance: {
			origin: (provenance?.origin ?? 'deskResearch') as PracticeRecord['provenance']['origin'],
			note: bilingual(provenance ?? {}, 'note'),
			licence: text(provenance?.licence) || 'CC BY 4.0',
		},
		corrections: correctionsOf(shared.corrections),
		circulation: rowsIn(shared.circulation).map((row) => ({
			channel: row.channel as PracticeRecord['circulation'][number]['channel'],
			title: bilingual(row, 'title'),
			on: text(row.on),
			url: textOrNull(row.url),
		})),
		unknowns: rowsIn(shared.unknowns).map((row) => ({
			field: row.field as PracticeRecord['unknowns'][number]['field'],
			note: bilingual(row, 'note'),
		})),
		text: textsByLocale(versions, context, practiceText),
	};
}

function practiceText(row: EntryRow): Omit<PracticeText, 'machineTranslated' | 'publishedAt'> {
	const sustainability = rowOrNull(row.sustainability);
	const transfer = rowOrNull(row.transfer);
	return {
		title: text(row.title),
		oneLine: text(row.oneLine),
		summary: text(row.summary),
		keyFacts: rowsIn(row.keyFacts).map((fact) => ({ label: text(fact.label), value: text(fact.value) })),
		problem: text(row.problem),
		objectives: textOrNull(row.objectives),
		steps: rowsIn(row.steps).map((step) => ({
			title: text(step.title),
			text: text(step.text),
			when: textOrNull(step.when),
			who: textOrNull(step.who),
		})),
		buildingBlocks: rowsIn(row.buildingBlocks).map((block) => ({
			name: text(block.name),
			what: text(block.what),
			enablingFactors: textOrNull(block.enablingFactors),
			lesson: textOrNull(block.lesson),
		})),
		novelty: textOrNull(row.novelty),
		governance: textOrNull(row.governance),
		participation: textOrNull(row.participation),
		inKind: textOrNull(row.inKind),
		povertyHow: textOrNull(row.povertyHow),
		sustainability:
			sustainability === null
				? null
				: {
						money: textOrNull(sustainability.money),
						people: textOrNull(sustainability.people),
						rules: textOrNull(sustainability.rules),
						environment: textOrNull(sustainability.environment),
					},
		climate: textOrNull(row.climate),
		difficulties: rowsIn(row.difficulties).map((pair) => ({
			difficulty: text(pair.difficulty),
			answer: textOrNull(pair.answer),
		})),
		lessons: rowsIn(row.lessons).map((lesson) => text(lesson.text)),
		transfer:
			transfer === null
				? null
				: {
						preconditions: textOrNull(transfer.preconditions),
						minimumVersion: textOrNull(transfer.minimumVersion),
						steps: textOrNull(transfer.steps),
						typicalTime: textOrNull(transfer.typicalTime),
						notSuitableWhen: textOrNull(transfer.notSuitableWhen),
					},
	};
}

function governanceChangeRecord(
	shared: EntryRow,
	versions: readonly EntryRow[],
	context: RecordContext,
): GovernanceChangeRecord {
	return {
		type: 'governanceChange',
		...commonFields(shared, context),
		municipality: text(rowOrNull(shared.municipality)?.code),
		sector: textOrNull(rowOrNull(shared.sector)?.key),
		changedOn: text(shared.changedOn),
		sources: sourcesOf(shared.sources),
		corrections: correctionsOf(shared.corrections),
		text: textsByLocale(versions, context, (row) => ({
			title: text(row.title),
			before: text(row.before),
			after: text(row.after),
			proof: textOrNull(row.proof),
		})),
	};
}

async function learningEventRecord(
	shared: EntryRow,
	versions: readonly EntryRow[],
	context: RecordContext,
): Promise<LearningEventRecord> {
	const venue = rowOrNull(shared.venue);
	return {
		type: 'learningEvent',
		...commonFields(shared, context),
		kind: shared.kind as LearningEventRecord['kind'],
		startsAt: instantOrNull(shared.startsAt) ?? context.now,
		endsAt: instantOrNull(shared.endsAt),
		onlineUrl: textOrNull(shared.onlineUrl),
		venue:
			venue === null
				? null
				: { name: bilingual(venue, 'name'), address: bilingual(venue, 'address'), mapUrl: textOrNull(venue.mapUrl) },
		municipality: textOrNull(rowOrNull(shared.municipality)?.code),
		sectors: rowsIn(shared.sectors).map((row) => text(row.key)),
		documents: await documentsOf(shared.documents, context.onMedia),
		contactOffice: officeOf(shared.contactOffice),
		sources: sourcesOf(shared.sources),
		corrections: correctionsOf(shared.corrections),
		text: textsByLocale(versions, context, (row) => ({
			title: text(row.title),
			oneLine: text(row.oneLine),
			aims: text(row.aims),
			agenda: rowsIn(row.agenda).map((item) => ({
				startsAt: instantOrNull(item.startsAt),
				title: text(item.title),
				text: textOrNull(item.text),
				speaker: textOrNull(item.speaker),
			})),
			partners: rowsIn(row.partners).map((partner) => text(partner.text)),
			outcome: textOrNull(row.outcome),
		})),
	};
}

async function reportRecord(
	shared: EntryRow,
	versions: readonly EntryRow[],
	context: RecordContext,
): Promise<ReportRecord> {
	return {
		type: 'report',
		...commonFields(shared, context),
		kind: shared.kind as ReportRecord['kind'],
		periodStart: textOrNull(shared.periodStart),
		periodEnd: textOrNull(shared.periodEnd),
		sectors: rowsIn(shared.sectors).map((row) => text(row.key)),
		municipalities: rowsIn(shared.municipalities).map((row) => text(row.code)),
		documents: await documentsOf(shared.documents, context.onMedia),
		sources: sourcesOf(shared.sources),
		corrections: correctionsOf(shared.corrections),
		text: textsByLocale(versions, context, (row) => ({
			title: text(row.title),
			oneLine: text(row.oneLine),
			summary: text(row.summary),
			keyFindings: rowsIn(row.keyFindings).map((finding) => text(finding.text)),
			body: textOrNull(row.body),
		})),
	};
}

async function acknowledgementRecord(
	shared: EntryRow,
	versions: readonly EntryRow[],
	context: RecordContext,
): Promise<AcknowledgementRecord> {
	const donors: AcknowledgementRecord['donors'] = [];
	for (const row of rowsIn(shared.donors)) {
		const logo = await imageOf(row.logo, context.onMedia);
		donors.push({ name: bilingual(row, 'name'), url: textOrNull(row.url), logo });
	}
	return {
		type: 'acknowledgement',
		...commonFields(shared, context),
		shownFrom: text(shared.shownFrom),
		shownUntil: text(shared.shownUntil),
		onEveryPage: shared.onEveryPage === true,
		practices: rowsIn(shared.practiceNumbers).map((row) => text(row.code)),
		donors,
		text: textsByLocale(versions, context, (row) => ({ title: text(row.title), disclaimer: text(row.disclaimer) })),
	};
}

function instantOrNull(value: unknown): string | null {
	return value === null || value === undefined || value === '' ? null : new Date(value as string).toISOString();
}

function costOf(value: unknown): Cost | null {
	const row = rowOrNull(value);
	const amountBdt = numberOrNull(row?.amountBdt);
	if (row === null || amountBdt === null) return null;
	return { amountBdt, priceYear: numberOrNull(row.priceYear), note: bilingual(row, 'note') };
}

/** Counts that would point to people stay with MAB. */
function beneficiariesOf(value: unknown): PracticeRecord['beneficiaries'] {
	const row = rowOrNull(value);
	if (row === null) return null;
	const counts = {
		directCount: numberOrNull(row.directCount),
		womenCount: numberOrNull(row.womenCount),
		poorHouseholdCount: numberOrNull(row.poorHouseholdCount),
		indirectCount: numberOrNull(row.indirectCount),
	};
	const withheld = withheldCells(counts, { womenCount: 'directCount' });
	return {
		...counts,
		...Object.fromEntries(withheld.map((key) => [key, null])),
		...{ isEstimate: row.isEstimate === true, note: bilingual(row, 'note') },
		...(withheld.length > 0 ? { withheld } : {}),
	};
}

function officeOf(value: unknown): PracticeRecord['contactOffice'] {
	const row = rowOrNull(value);
	if (row === null) return null;
	const isPublic = row.isPublic === true;
	return {
		office: bilingual(row, 'office'),
		designation: bilingual(row, 'designation'),
		phone: isPublic ? textOrNull(row.phone) : null,
		email: isPublic ? textOrNull(row.email) : null,
	};
}

function sourcesOf(value: unknown): PracticeRecord['sources'] {
	return rowsIn(value).map((row) => ({
		title: text(row.title),
		url: textOrNull(row.url),
		seenOn: text(row.seenOn),
		fact: bilingual(row, 'fact'),
	}));
}

function correctionsOf(value: unknown): PracticeRecord['corrections'] {
	return rowsIn(value).map((row) => ({ on: text(row.on), what: bilingual(row, 'what') }));
}

/** The attached expert views; consent is a condition of publishing and is checked before. */
async function expertViewsOf(shared: EntryRow, context: RecordContext): Promise<ExpertView[]> {
	const views: ExpertView[] = [];
	for (const { documentId } of rowsIn(shared.expertViews) as { documentId: string }[]) {
		const row: Row | null = await strapi.db
			.query('api::expert-view.expert-view')
			.findOne({ where: { documentId }, populate: { photo: { populate: { image: true } } } });
		if (row === null) continue;
		const name: Bilingual = bilingual(row, 'name');
		views.push({
			name,
			role: bilingual(row, 'role'),
			organisation: bilingual(row, 'organisation'),
			kind: row.kind as ExpertView['kind'],
			text: bilingual(row, 'text'),
			givenOn: text(row.givenOn),
			declaredLink: bilingual(row, 'declaredLink'),
			photo: await figureOf(row.photo, context.onMedia),
		});
	}
	return views;
}
