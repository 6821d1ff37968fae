/** The tables of the open data: one row for each practice, each result and each source. */

import type { PracticeRecord, PracticeResult, PracticeText } from '@mab/cms/domain/publication/public-record.ts';
import type { Bilingual, Locale } from '@mab/cms/domain/text/locale.ts';
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { addressOf } from '../addresses.ts';
import type { Place } from '../page-parts.ts';
import type { Leaf } from './practice-fields.ts';
import { fieldAt, IN_LANGUAGE } from './practice-fields.ts';

/** What the files show of a practice: its record, and the names that the record has as keys. */
export interface OpenPractice {
	practice: PracticeRecord;
	siteUrl: string;
	sector: Bilingual;
	placeOf(code: string): Place;
}

export interface OpenResult extends OpenPractice {
	result: PracticeResult;
	/** Counts the results of a practice from 1. */
	position: number;
}
export interface OpenSource extends OpenPractice {
	source: PracticeRecord['sources'][number];
}

export type Cell = string | number | boolean | null;

export interface Column<T> extends Pick<Leaf, 'type' | 'unit' | 'list' | 'meaning'> {
	name: string;
	of(item: T): Cell;
}

export function pageAddresses(siteUrl: string, slug: string): Record<'bn' | 'en', string> {
	return { bn: siteUrl + addressOf.practice('bn', slug), en: siteUrl + addressOf.practice('en', slug) };
}

/** Several values of one cell. No key and no code holds this sign. */
const SEPARATOR = ';';
const joined = (values: readonly (string | number)[]): string | null =>
	values.length === 0 ? null : values.join(SEPARATOR);

/** A column takes type, unit and meaning from the field of the dictionary at `path`. */
function column<T>(name: string, path: string, of: (item: T) => Cell): Column<T> {
	const field = fieldAt(path);
	if ('fields' in field) throw new Error(`${path} holds other fields. A cell holds one value.`);
	const { type, meaning, unit, list } = field;
	return { name, type, meaning, ...(unit === undefined ? {} : { unit }), ...(list === undefined ? {} : { list }), of };
}

/** Two columns, `titleBn` and `titleEn`, for a field that exists in each language; `*` stands for the language. */
function pair<T>(name: string, path: string, of: (item: T, locale: Locale) => Cell): Column<T>[] {
	return LOCALES.map((locale) => {
		const { bn, en } = fieldAt(path.endsWith('.*') ? path.slice(0, -2) : path.replace('*', locale)).meaning;
		const { bn: inBn, en: inEn } = IN_LANGUAGE[locale];
		const meaning = { bn: `${bn}, ${inBn}`, en: `${en}, ${inEn}` };
		const ending = locale === 'bn' ? 'Bn' : 'En';
		return { ...column<T>(name + ending, path.replace('*', locale), (item) => of(item, locale)), meaning };
	});
}

function named<T>(name: string, path: string, of: (item: T) => Bilingual | undefined): Column<T>[] {
	return pair<T>(name, `${path}.*`, (item, locale) => of(item)?.[locale] ?? null);
}

function written(name: 'title' | 'oneLine' | 'summary'): Column<OpenPractice>[] {
	return pair(name, `text.*.${name}`, ({ practice }, locale) => {
		const text: PracticeText | undefined = practice.text[locale];
		return text?.[name] ?? null;
	});
}

const leadOf = ({ practice, placeOf }: OpenPractice) => {
	const [lead] = practice.municipalities;
	return lead === undefined ? undefined : placeOf(lead);
};

const NUMBER = column<OpenPractice>('number', 'number', ({ practice }) => practice.code);

export const PRACTICE_COLUMNS: readonly Column<OpenPractice>[] = [
	NUMBER,
	...pair<OpenPractice>(
		'url',
		'url.*',
		({ practice, siteUrl }, locale) => pageAddresses(siteUrl, practice.slug)[locale],
	),
	...written('title'),
	...written('oneLine'),
	...written('summary'),
	column('entryType', 'entryType', ({ practice }) => practice.entryType),
	column('stage', 'stage', ({ practice }) => practice.stage),
	column('sector', 'sector.key', ({ practice }) => practice.sector),
	...named<OpenPractice>('sector', 'sector.name', ({ sector }) => sector),
	column('municipality', 'municipalities.code', ({ practice }) => practice.municipalities[0] ?? null),
	...named<OpenPractice>('municipality', 'municipalities.name', (open) => leadOf(open)?.name),
	...named<OpenPractice>('district', 'municipalities.district', (open) => leadOf(open)?.district),
	...named<OpenPractice>('division', 'municipalities.division', (open) => leadOf(open)?.division),
	column('otherMunicipalities', 'municipalities.code', ({ practice }) => joined(practice.municipalities.slice(1))),
	column('wards', 'wards', ({ practice }) => practice.wards),
	column('latitude', 'location.latitude', ({ practice }) => practice.location?.latitude ?? null),
	column('longitude', 'location.longitude', ({ practice }) => practice.location?.longitude ?? null),
	column('sdgs', 'sdgs', ({ practice }) => joined(practice.sdgs)),
	column('startedOn', 'startedOn', ({ practice }) => practice.startedOn),
	column('endedOn', 'endedOn', ({ practice }) => practice.endedOn),
	column('lastConfirmedOn', 'lastConfirmedOn', ({ practice }) => practice.lastConfirmedOn),
	column('committees', 'committees', ({ practice }) => joined(practice.committees)),
	column('capitalCostBdt', 'capitalCost.amountBdt', ({ practice }) => practice.capitalCost?.amountBdt ?? null),
	column('capitalCostPriceYear', 'capitalCost.priceYear', ({ practice }) => practice.capitalCost?.priceYear ?? null),
	column('annualCostBdt', 'annualCost.amountBdt', ({ practice }) => practice.annualCost?.amountBdt ?? null),
	column('annualCostPriceYear', 'annualCost.priceYear', ({ practice }) => practice.annualCost?.priceYear ?? null),
	column('costBand', 'costBand', ({ practice }) => practice.costBand),
	column('monthsToImplement', 'monthsToImplement', ({ practice }) => practice.monthsToImplement),
	column('directCount', 'beneficiaries.directCount', ({ practice }) => practice.beneficiaries?.directCount ?? null),
	column('womenCount', 'beneficiaries.womenCount', ({ practice }) => practice.beneficiaries?.womenCount ?? null),
	column('poorHouseholdCount', 'beneficiaries.poorHouseholdCount', ({ practice }) => {
		return practice.beneficiaries?.poorHouseholdCount ?? null;
	}),
	column(
		'indirectCount',
		'beneficiaries.indirectCount',
		({ practice }) => practice.beneficiaries?.indirectCount ?? null,
	),
	column('isEstimate', 'beneficiaries.isEstimate', ({ practice }) => practice.beneficiaries?.isEstimate ?? null),
	column('povertyRelated', 'povertyRelated', ({ practice }) => practice.povertyRelated),
	column('evidenceLevel', 'evidenceLevel', ({ practice }) => practice.evidenceLevel),
	column('hazards', 'hazards', ({ practice }) => joined(practice.hazards)),
	column('replicatedIn', 'replicatedIn.municipality.code', ({ practice }) =>
		joined(practice.replicatedIn.map(({ municipality }) => municipality)),
	),
	column('verdict', 'recommendation.verdict', ({ practice }) => practice.recommendation?.verdict ?? null),
	column('championYear', 'champion.year', ({ practice }) => practice.champion?.year ?? null),
	column('featured', 'featured', ({ practice }) => practice.featured),
	column('verified', 'verified', ({ practice }) => practice.verified),
	column('unknowns', 'unknowns.field', ({ practice }) => joined(practice.unknowns.map(({ field }) => field))),
	column('origin', 'provenance.origin', ({ practice }) => practice.provenance.origin),
	column('licence', 'provenance.licence', ({ practice }) => practice.provenance.licence),
	column('version', 'version', ({ practice }) => practice.version),
	column('firstPublishedAt', 'firstPublishedAt', ({ practice }) => practice.firstPublishedAt),
	column('updatedAt', 'updatedAt', ({ practice }) => practice.updatedAt),
];

export const RESULT_COLUMNS: readonly Column<OpenResult>[] = [
	NUMBER,
	{
		name: 'position',
		type: 'integer',
		meaning: { bn: 'চর্চার কততম ফলাফল', en: 'Counts the results of a practice from 1' },
		of: ({ position }) => position,
	},
	...named<OpenResult>('indicator', 'results.indicator', ({ result }) => result.indicator),
	...named<OpenResult>('unit', 'results.unit', ({ result }) => result.unit),
	column('baseline', 'results.baseline', ({ result }) => result.baseline),
	column('baselineOn', 'results.baselineOn', ({ result }) => result.baselineOn),
	column('latest', 'results.latest', ({ result }) => result.latest),
	column('latestOn', 'results.latestOn', ({ result }) => result.latestOn),
	...named<OpenResult>('source', 'results.source', ({ result }) => result.source),
	column('womenPercent', 'results.womenPercent', ({ result }) => result.womenPercent),
	column('poorPercent', 'results.poorPercent', ({ result }) => result.poorPercent),
];

export const SOURCE_COLUMNS: readonly Column<OpenSource>[] = [
	NUMBER,
	column('title', 'sources.title', ({ source }) => source.title),
	column('url', 'sources.url', ({ source }) => source.url),
	column('seenOn', 'sources.seenOn', ({ source }) => source.seenOn),
	...named<OpenSource>('fact', 'sources.fact', ({ source }) => source.fact),
];
