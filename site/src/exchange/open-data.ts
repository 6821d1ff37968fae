/**
 * The published practices as data for others: two tables (practices and their results) as CSV and in one workbook,
 * the tables as JSON, every practice whole as a JSON file of its own, a dictionary and a JSON Schema.
 *
 * The tables hold all practices, so they are made after the release and read one record at a time.
 */

import type { PracticeRecord } from '@mab/cms/domain/publication/public-record.ts';
import { csvOf } from '@mab/cms/domain/text/csv.ts';
import type { Bilingual } from '@mab/cms/domain/text/locale.ts';
import { addressOf } from '../addresses.ts';
import type { Content } from '../content.ts';
import type { RecordRef } from '../contract.ts';
import { exchangeStrings } from '../i18n/exchange.ts';
import { stringsFor } from '../i18n/index.ts';
import type { Named, Place } from '../page-parts.ts';
import { circulationOf } from '../places/circulation.ts';
import { quarterPages } from '../places/numbers.ts';
import type { PlainFile } from '../plans/context.ts';
import { numberOf } from '../practice-number.ts';
import { circulationCsv } from './circulation.ts';
import { dictionaryOf, type ReferenceLists, schemaOf } from './dictionary.ts';
import { CSV_TYPE, XLSX_TYPE } from './file-types.ts';
import type { Fields } from './practice-fields.ts';
import { PRACTICE_FIELDS } from './practice-fields.ts';
import type { Cell, Column, OpenPractice, OpenResult, OpenSource } from './tables.ts';
import { PRACTICE_COLUMNS, pageAddresses, RESULT_COLUMNS, SOURCE_COLUMNS } from './tables.ts';
import { workbook } from './workbook.ts';

export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

export const DATA_PATHS = {
	json: '/data/practices.json',
	csv: '/data/practices.csv',
	resultsCsv: '/data/results.csv',
	circulationCsv: '/data/circulation.csv',
	xlsx: '/data/practices.xlsx',
	dictionary: '/data/dictionary.json',
	schema: '/data/practice.schema.json',
} as const;
export type DataFile = keyof typeof DATA_PATHS;

const JSON_TYPE = 'application/json; charset=utf-8';

export const DATA_TYPES: Record<DataFile, string> = {
	json: JSON_TYPE,
	csv: CSV_TYPE,
	resultsCsv: CSV_TYPE,
	circulationCsv: CSV_TYPE,
	xlsx: XLSX_TYPE,
	dictionary: JSON_TYPE,
	schema: 'application/schema+json; charset=utf-8',
};

/** The whole of one practice, by the short form of its number. */
export function practiceDataPath(number: string): string {
	return `/data/practices/${number}.json`;
}

interface Everything {
	siteUrl: string;
	/** In the order of first publication: a new practice comes last. */
	practices: readonly RecordRef<'practice'>[];
	sectors: Record<string, Bilingual>;
	places: Record<string, Place>;
	lists: ReferenceLists;
}

export function openData(content: Content, siteUrl: string): PlainFile[] {
	const everything = everythingOf(content, siteUrl);
	const { lists } = everything;
	const meanwhile = addressOf.data('bn');
	const spread = quarterPages(content).map(({ quarter, circulated }) => ({ quarter, circulated }));
	const file = (name: DataFile, write: PlainFile['write']): PlainFile => ({
		path: DATA_PATHS[name],
		contentType: DATA_TYPES[name],
		input: everything,
		meanwhile,
		mayLag: true,
		write,
	});
	return [
		file('json', () => tablesAsJson(everything)),
		file('csv', () => csvOf([namesOf(PRACTICE_COLUMNS), ...rowsOf(PRACTICE_COLUMNS, opened(everything))])),
		file('resultsCsv', () => csvOf([namesOf(RESULT_COLUMNS), ...rowsOf(RESULT_COLUMNS, resultsOf(everything))])),
		{
			...file('circulationCsv', () => circulationCsv(spread, siteUrl)),
			input: { siteUrl, spread },
		},
		file('xlsx', () => workbookOf(everything)),
		{
			path: DATA_PATHS.dictionary,
			contentType: DATA_TYPES.dictionary,
			input: { siteUrl, lists },
			write: () => jsonText({ ...headOf(siteUrl), ...dictionaryOf(lists) }),
		},
		{
			path: DATA_PATHS.schema,
			contentType: DATA_TYPES.schema,
			input: { siteUrl, lists },
			write: () => jsonText(schemaOf(siteUrl + DATA_PATHS.schema, lists)),
		},
		...byNumber(content.practices).map((ref) => practiceFile(ref, content, siteUrl)),
	];
}

function everythingOf(content: Content, siteUrl: string): Everything {
	const { practices, practiceEntries, facetValues } = content;
	const sectors: Record<string, Bilingual> = {};
	const places: Record<string, Place> = {};
	for (const { item, sector, places: entryPlaces } of practiceEntries) {
		sectors[item.sector] = sector;
		for (const place of entryPlaces) places[place.code] = place;
	}
	const listed = (values: readonly Named[]) => values.map(({ key, name }) => ({ key, name }));
	const lists = {
		sector: listed(facetValues.sector),
		division: listed(facetValues.division),
		sdg: content.sdgs(),
	};
	return { siteUrl, practices, sectors, places, lists };
}

/** One after the other, so that memory holds what is made of the records and not the records. */
function* opened({ siteUrl, practices, sectors, places }: Everything): Generator<OpenPractice> {
	for (const ref of practices) {
		const practice = ref.load();
		const sector = sectors[practice.sector] ?? { bn: null, en: practice.sector };
		yield { practice, siteUrl, sector, placeOf: (code) => places[code] ?? unlisted(code) };
	}
}

function unlisted(code: string): Place {
	const nowhere = { bn: null, en: null };
	return { code, name: { bn: null, en: code }, district: nowhere, division: nowhere, divisionKey: '' };
}

function* resultsOf(everything: Everything): Generator<OpenResult> {
	for (const open of opened(everything)) {
		for (const [index, result] of open.practice.results.entries()) yield { ...open, result, position: index + 1 };
	}
}

function* sourcesOf(everything: Everything): Generator<OpenSource> {
	for (const open of opened(everything)) for (const source of open.practice.sources) yield { ...open, source };
}

function namesOf<T>(columns: readonly Column<T>[]): string[] {
	return columns.map(({ name }) => name);
}

/** A truth value is the word true or false in both CSV and workbook: programs read the words in every language. */
function* rowsOf<T>(columns: readonly Column<T>[], items: Iterable<T>): Generator<(string | number | null)[]> {
	for (const item of items) yield columns.map(({ of }) => textOfTruth(of(item)));
}

function textOfTruth(cell: Cell): string | number | null {
	return typeof cell === 'boolean' ? String(cell) : cell;
}

function objectOf<T>(columns: readonly Column<T>[], item: T): Record<string, Cell> {
	return Object.fromEntries(columns.map(({ name, of }) => [name, of(item)]));
}

function tablesAsJson(everything: Everything): string {
	const { siteUrl } = everything;
	const lines: string[] = [];
	for (const open of opened(everything)) {
		const { practice } = open;
		const results = practice.results.map((result, index) =>
			objectOf(RESULT_COLUMNS.slice(1), { ...open, result, position: index + 1 }),
		);
		const whole = siteUrl + practiceDataPath(numberOf(practice.code));
		lines.push(JSON.stringify({ ...objectOf(PRACTICE_COLUMNS, open), results, whole }));
	}
	const head = JSON.stringify({ ...headOf(siteUrl), practiceCount: lines.length });
	return `${head.slice(0, -1)},"practices":[\n${lines.join(',\n')}\n]}\n`;
}

function headOf(siteUrl: string): object {
	return {
		title: { bn: exchangeStrings('bn').data.dataset, en: exchangeStrings('en').data.dataset },
		publisher: { bn: stringsFor('bn').organisation, en: stringsFor('en').organisation },
		licence: LICENCE_URL,
		page: { bn: siteUrl + addressOf.data('bn'), en: siteUrl + addressOf.data('en') },
		dictionary: siteUrl + DATA_PATHS.dictionary,
		schema: siteUrl + DATA_PATHS.schema,
	};
}

function workbookOf(everything: Everything): Promise<Uint8Array> {
	const { siteUrl, lists } = everything;
	const about = (['bn', 'en'] as const).flatMap((locale) => {
		const { dataset, licence, cite, citation } = exchangeStrings(locale).data;
		return [
			[dataset, siteUrl + addressOf.data(locale)],
			[licence, LICENCE_URL],
			[cite, citation(siteUrl + addressOf.data(locale))],
		];
	});
	const { fields, tables } = dictionaryOf(lists);
	const dictionary = [...tables.practices, ...tables.results, ...tables.sources, ...fields].map((entry) => [
		...[entry.table ?? null, entry.name, entry.type, entry.unit ?? null, entry.list ?? null],
		...[entry.meaning.bn, entry.meaning.en],
	]);
	return workbook([
		{ name: 'about', header: ['', ''], rows: about },
		{ name: 'practices', header: namesOf(PRACTICE_COLUMNS), rows: rowsOf(PRACTICE_COLUMNS, opened(everything)) },
		{ name: 'results', header: namesOf(RESULT_COLUMNS), rows: rowsOf(RESULT_COLUMNS, resultsOf(everything)) },
		{ name: 'sources', header: namesOf(SOURCE_COLUMNS), rows: rowsOf(SOURCE_COLUMNS, sourcesOf(everything)) },
		{
			name: 'dictionary',
			header: ['table', 'name', 'type', 'unit', 'list', 'meaningBn', 'meaningEn'],
			rows: dictionary,
		},
	]);
}

/** Each number once: should two records carry one number, it stays with the one that was first published. */
function byNumber(practices: readonly RecordRef<'practice'>[]): RecordRef<'practice'>[] {
	const first = new Map<string, RecordRef<'practice'>>();
	for (const ref of practices) if (!first.has(ref.card.item.number)) first.set(ref.card.item.number, ref);
	return [...first.values()];
}

function practiceFile(ref: RecordRef<'practice'>, content: Content, siteUrl: string): PlainFile {
	const { item, replicatedIn } = ref.card;
	const sector = content.sectorName(item.sector);
	const places = [...new Set([...item.municipalities, ...replicatedIn])].map(content.placeOf);
	const editions = content.editionsNaming(ref);
	return {
		path: practiceDataPath(item.number),
		contentType: JSON_TYPE,
		input: { siteUrl, practice: ref, sector, places, editions },
		meanwhile: addressOf.data('bn'),
		write: () => {
			const placeOf = (code: string) => places.find((place) => place.code === code) ?? unlisted(code);
			const practice = ref.load();
			const circulation = circulationOf(practice.circulation, editions).map(({ edition, ...entry }) => ({
				...entry,
				url: edition === null ? entry.url : siteUrl + addressOf.edition('bn', edition),
			}));
			const whole = cut(PRACTICE_FIELDS, { ...wholeOf({ practice, siteUrl, sector, placeOf }), circulation });
			const links = { $schema: siteUrl + DATA_PATHS.schema, licence: LICENCE_URL };
			return jsonText({ ...links, ...whole });
		},
	};
}

/** The record with names beside its keys and with whole addresses; the fields to give out are chosen afterwards. */
function wholeOf({ practice, siteUrl, sector, placeOf }: OpenPractice): Record<string, unknown> {
	const media = <T extends { file: string }>({ file, ...rest }: T) => ({
		...rest,
		url: siteUrl + addressOf.media(file),
	});
	const picture = (figure: PracticeRecord['cover']) => figure && { ...figure, ...media(figure.image) };
	const { beforeAfter, beneficiaries } = practice;
	return {
		...practice,
		number: practice.code,
		url: pageAddresses(siteUrl, practice.slug),
		sector: { key: practice.sector, name: sector },
		municipalities: practice.municipalities.map(placeOf),
		replicatedIn: practice.replicatedIn.map((one) => ({ ...one, municipality: placeOf(one.municipality) })),
		beneficiaries: beneficiaries && { ...beneficiaries, withheld: beneficiaries.withheld ?? [] },
		cover: picture(practice.cover),
		gallery: practice.gallery.map(picture),
		beforeAfter: beforeAfter && { before: picture(beforeAfter.before), after: picture(beforeAfter.after) },
		documents: practice.documents.map(media),
		text: { bn: practice.text.bn ?? null, en: practice.text.en ?? null },
	};
}

/** The value with no other fields than the named ones, in their order. What is missing is `null`. */
function cut(fields: Fields, source: unknown): Record<string, unknown> {
	const from = (typeof source === 'object' && source !== null ? source : {}) as Record<string, unknown>;
	return Object.fromEntries(
		Object.entries(fields).map(([name, field]) => {
			const found = from[name] ?? null;
			switch (field.kind) {
				case 'value':
				case 'values':
					return [name, found];
				case 'group':
					return [name, found === null ? null : cut(field.fields, found)];
				case 'groups':
					return [name, Array.isArray(found) ? found.map((one) => cut(field.fields, one)) : []];
				default:
					return field satisfies never;
			}
		}),
	);
}

function jsonText(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
