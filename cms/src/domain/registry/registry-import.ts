/**
 * The registry of municipalities as a CSV file: reading it with every fault named, and the plan of what an import would
 * change. Nothing is imported while there is a single problem.
 */
import { parse } from 'csv-parse/sync';
import type { ProblemMessage } from '../problem.ts';
import { normaliseText, parseLooseNumber } from '../text/bangla.ts';
import { isSlug } from '../text/slug.ts';
import {
	keysOf,
	LIUPCP_STATUSES,
	type LiupcpStatus,
	MUNICIPALITY_KINDS,
	type MunicipalityKind,
} from '../vocabulary.ts';

/** `null` in an optional field says "the file does not know", and an import then keeps what is stored. */
export interface RegistryRow {
	/** The stable key and address part; an import recognises a municipality by it. */
	code: string;
	nameEn: string;
	nameBn: string;
	kind: MunicipalityKind;
	district: string;
	division: string;
	category: 'A' | 'B' | 'C' | null;
	liupcp: LiupcpStatus;
	/** Degrees, WGS 84. Latitude, longitude and precision are known together or not at all. */
	latitude: number | null;
	longitude: number | null;
	positionPrecision: 'town' | 'districtOffice' | null;
	/** Where the facts of the row come from. */
	source: string;
}

export interface RowProblem {
	/** The line of the file on which the row starts, from 1. */
	line: number;
	/** The column name as in the file; `null` when the whole row or file is meant. */
	column: string | null;
	code: RowProblemCode;
	message: ProblemMessage;
}

/** The columns, which may stand in any order. */
const COLUMNS = [
	'code',
	'name_en',
	'name_bn',
	'kind',
	'district',
	'division',
	'category',
	'liupcp',
	'lat',
	'lon',
	'position',
	'source',
] as const;
type Column = (typeof COLUMNS)[number];

const KINDS = keysOf(MUNICIPALITY_KINDS);
const STATUSES = keysOf(LIUPCP_STATUSES);
const CATEGORIES = ['A', 'B', 'C'] as const;
const PRECISIONS = ['town', 'districtOffice'] as const;

/** Degrees around Bangladesh with its islands, a little wider than 20°34'–26°38' N and 88°01'–92°41' E. */
const BOUNDS = { lat: [20.5, 26.7], lon: [87.9, 92.8] } as const;

const MESSAGES = {
	'registry.empty-file': () => ({
		en: 'The file has no rows. Choose the file that has the list.',
		bn: 'ফাইলে কোনো সারি নেই। তালিকাসহ ফাইলটি বেছে নিন।',
	}),
	'registry.wrong-separator': () => ({
		en: 'The columns are not separated by commas. Save the file as "CSV UTF-8 (comma delimited)".',
		bn: 'কলামগুলো কমা দিয়ে আলাদা করা নেই। ফাইলটি "CSV UTF-8 (comma delimited)" হিসেবে সংরক্ষণ করুন।',
	}),
	'registry.missing-column': (column: string) => ({
		en: `The column "${column}" is missing from the first line.`,
		bn: `প্রথম লাইনে "${column}" কলামটি নেই।`,
	}),
	'registry.unknown-column': (column: string) => ({
		en: `The column "${column}" is not known. Remove it, or correct its name.`,
		bn: `"${column}" নামের কোনো কলাম নেই। এটি বাদ দিন বা নাম ঠিক করুন।`,
	}),
	'registry.repeated-column': (column: string) => ({
		en: `The column "${column}" appears more than once.`,
		bn: `"${column}" কলামটি একাধিকবার আছে।`,
	}),
	'registry.unclosed-quote': () => ({
		en: 'A quotation mark in this row is not closed, or stands inside a value. The rows from here on could not be read.',
		bn: 'এই সারির একটি উদ্ধৃতিচিহ্ন বন্ধ হয়নি, অথবা মানের মাঝখানে বসেছে। এখান থেকে পরের সারিগুলো পড়া যায়নি।',
	}),
	'registry.cell-count': (found: string) => ({
		en: `The row has ${found} cells where ${COLUMNS.length} are expected. Put a value that contains a comma in quotation marks.`,
		bn: `সারিতে ${found}টি ঘর আছে, থাকার কথা ${COLUMNS.length}টি। মানের ভেতর কমা থাকলে মানটি উদ্ধৃতিচিহ্নের মধ্যে লিখুন।`,
	}),
	'registry.not-utf8': () => ({
		en: 'Some characters were lost because the file is not UTF-8. Save it as "CSV UTF-8" and try again.',
		bn: 'ফাইলটি UTF-8 নয় বলে কিছু অক্ষর নষ্ট হয়েছে। "CSV UTF-8" হিসেবে সংরক্ষণ করে আবার চেষ্টা করুন।',
	}),
	'registry.missing-value': () => ({
		en: 'This value is missing, and every municipality needs it.',
		bn: 'এই ঘরটি খালি, অথচ প্রতিটি পৌরসভার জন্য এটি লাগবে।',
	}),
	'registry.bad-code': (value: string) => ({
		en: `"${value}" is not a code: use small Latin letters, digits and hyphens, as in "coxs-bazar".`,
		bn: `"${value}" কোড হতে পারে না: ছোট হাতের ইংরেজি অক্ষর, ইংরেজি অঙ্ক ও হাইফেন ব্যবহার করুন, যেমন "coxs-bazar"।`,
	}),
	'registry.duplicate-code': (value: string, firstLine: string) => ({
		en: `The code "${value}" is already used on line ${firstLine}.`,
		bn: `"${value}" কোডটি ${firstLine} নম্বর লাইনে আগেই আছে।`,
	}),
	'registry.wrong-script': (value: string) => ({
		en: `"${value}" is in the other script: name_bn is written in Bangla letters, name_en in Latin letters.`,
		bn: `"${value}" অন্য লিপিতে লেখা: name_bn বাংলায় আর name_en ইংরেজিতে লিখতে হবে।`,
	}),
	'registry.unknown-value': (value: string, allowed: string) => ({
		en: `"${value}" is not one of the possible values: ${allowed}.`,
		bn: `"${value}" গ্রহণযোগ্য নয়; হতে পারে: ${allowed}।`,
	}),
	'registry.unknown-district': (district: string, division: string) => ({
		en: `There is no district "${district}" in the division "${division}".`,
		bn: `"${division}" বিভাগে "${district}" নামে কোনো জেলা নেই।`,
	}),
	'registry.not-a-number': (value: string) => ({
		en: `"${value}" is not a number of degrees such as 23.2332.`,
		bn: `"${value}" ডিগ্রির সংখ্যা নয়; লিখুন এভাবে: 23.2332 বা ২৩.২৩৩২।`,
	}),
	'registry.outside-bangladesh': (value: string, from: string, to: string) => ({
		en: `${value} lies outside Bangladesh (${from} to ${to}). Are latitude and longitude exchanged?`,
		bn: `${value} বাংলাদেশের সীমার বাইরে (${from} থেকে ${to})। অক্ষাংশ ও দ্রাঘিমাংশ কি অদলবদল হয়েছে?`,
	}),
	'registry.incomplete-position': () => ({
		en: 'A position needs lat, lon and position (town or districtOffice) together. Fill in all three or none.',
		bn: 'অবস্থানের জন্য lat, lon ও position (town বা districtOffice) একসঙ্গে লাগে। তিনটিই লিখুন, নয়তো তিনটিই খালি রাখুন।',
	}),
} satisfies Record<string, (...facts: string[]) => ProblemMessage>;
export type RowProblemCode = keyof typeof MESSAGES;

/** A file can put anything into a cell; a message shows the start of it. */
const SHOWN_VALUE_LENGTH = 60;

function problem<C extends RowProblemCode>(
	line: number,
	column: string | null,
	code: C,
	...facts: Parameters<(typeof MESSAGES)[C]>
): RowProblem {
	const write: (...facts: string[]) => ProblemMessage = MESSAGES[code];
	return { line, column, code, message: write(...facts.map((fact) => fact.slice(0, SHOWN_VALUE_LENGTH))) };
}

/** What a registry file says. */
export interface RegistryFile {
	rows: RegistryRow[];
	/** The line of the file on which each code stands, from 1. */
	lineOfCode: ReadonlyMap<string, number>;
	problems: RowProblem[];
}

/**
 * The rows of a registry file and everything that is wrong with it. Takes a byte order mark, CRLF or LF, columns in any
 * order, Bangla digits in numbers, and quoted cells; texts come out in their stored form (NFC, single spaces). `rows`
 * holds the faultless rows only, so import it only when `problems` is empty. Whether a district exists is for the
 * caller to check.
 */
export function readRegistryCsv(text: string): RegistryFile {
	const { lines, problems } = splitCells(text);
	const [header, ...body] = lines;
	const lineOfCode = new Map<string, number>();
	if (header === undefined) return { rows: [], lineOfCode, problems: problems.length > 0 ? problems : [emptyFile()] };
	const headerProblems = checkHeader(header);
	if (headerProblems.length > 0) return { rows: [], lineOfCode, problems: headerProblems };
	if (body.length === 0 && problems.length === 0) return { rows: [], lineOfCode, problems: [emptyFile()] };

	const rows: RegistryRow[] = [];
	const rowProblems: RowProblem[] = [];
	for (const line of body) {
		const reader = new RowReader(header.cells.map(columnName), line);
		const row = reader.read(lineOfCode);
		rowProblems.push(...reader.problems);
		if (row !== null) rows.push(row);
	}
	return { rows, lineOfCode, problems: [...rowProblems, ...problems] };
}

/** A problem for each row whose district is unknown. */
export function unknownDistricts(
	{ rows, lineOfCode }: RegistryFile,
	isKnown: (row: RegistryRow) => boolean,
): RowProblem[] {
	return rows
		.filter((row) => !isKnown(row))
		.map(({ code, district, division }) =>
			problem(lineOfCode.get(code) ?? 1, 'district', 'registry.unknown-district', district, division),
		);
}

interface CsvLine {
	/** The line of the file on which the row starts, from 1. */
	number: number;
	cells: string[];
}

const emptyFile = () => problem(1, null, 'registry.empty-file');
const columnName = (cell: string) => normaliseText(cell).toLowerCase();

/** Cells line by line, without blank lines, up to the first row whose quotation marks do not fit. */
function splitCells(text: string): { lines: CsvLine[]; problems: RowProblem[] } {
	let brokenBefore = Number.POSITIVE_INFINITY;
	const records = parse(text.replace(/\r\n?/g, '\n'), {
		bom: true,
		info: true,
		relax_column_count: true,
		skip_records_with_error: true,
		// What follows a broken quotation mark is guesswork: rows would be reported that nobody wrote.
		on_skip: (error) => {
			brokenBefore = Math.min(brokenBefore, Number(error?.lines ?? 1));
		},
	}) as unknown as { record: string[]; info: { lines: number } }[];

	const lines: CsvLine[] = [];
	let next = 1;
	for (const { record, info } of records) {
		if (info.lines >= brokenBefore) break;
		const start = info.lines - record.join('').split('\n').length + 1;
		next = info.lines + 1;
		if (record.some((cell) => cell.trim() !== '')) lines.push({ number: start, cells: record });
	}
	const isBroken = brokenBefore !== Number.POSITIVE_INFINITY;
	return { lines, problems: isBroken ? [problem(next, null, 'registry.unclosed-quote')] : [] };
}

const isDamaged = (cell: string) => /[\0\ufffd]/.test(cell);

function checkHeader({ number, cells }: CsvLine): RowProblem[] {
	if (cells.some(isDamaged)) return [problem(number, null, 'registry.not-utf8')];
	if (cells.length === 1 && /[;\t]/.test(cells[0] ?? '')) return [problem(number, null, 'registry.wrong-separator')];
	const names = cells.map(columnName);
	const known = new Set<string>(COLUMNS);
	return [
		...COLUMNS.filter((column) => !names.includes(column)).map((column) =>
			problem(number, column, 'registry.missing-column', column),
		),
		...names.filter((name) => !known.has(name)).map((name) => problem(number, name, 'registry.unknown-column', name)),
		...names
			.filter((name, index) => known.has(name) && names.indexOf(name) < index)
			.map((name) => problem(number, name, 'registry.repeated-column', name)),
	];
}

/** Reads one row and collects what is wrong with it. */
class RowReader {
	readonly problems: RowProblem[] = [];
	readonly #line: CsvLine;
	readonly #cells: Map<string, string>;

	constructor(names: readonly string[], line: CsvLine) {
		this.#line = line;
		this.#cells = new Map(names.map((name, index) => [name, line.cells[index] ?? '']));
	}

	/** The row, or `null` when it has a problem. Enters its code into `lineOfCode`. */
	read(lineOfCode: Map<string, number>): RegistryRow | null {
		const { cells, number } = this.#line;
		if (cells.length !== COLUMNS.length) {
			this.problems.push(problem(number, null, 'registry.cell-count', String(cells.length)));
			return null;
		}
		const row = {
			code: this.#code(lineOfCode),
			nameEn: this.#name('name_en', /\p{Script=Latin}/u),
			nameBn: this.#name('name_bn', /\p{Script=Bengali}/u),
			kind: this.#choice('kind', KINDS, 'required'),
			district: this.#required('district'),
			division: this.#required('division'),
			category: this.#choice('category', CATEGORIES, 'optional'),
			liupcp: this.#choice('liupcp', STATUSES, 'required'),
			latitude: this.#degrees('lat'),
			longitude: this.#degrees('lon'),
			positionPrecision: this.#choice('position', PRECISIONS, 'optional'),
			source: this.#required('source'),
		};
		const position = (['lat', 'lon', 'position'] as const).map((column) => this.#text(column));
		if (position.includes('') && position.some((cell) => cell !== '')) {
			this.#report(
				position[0] === '' ? 'lat' : position[1] === '' ? 'lon' : 'position',
				'registry.incomplete-position',
			);
		}
		const { kind, liupcp } = row;
		return this.problems.length > 0 || kind === null || liupcp === null ? null : { ...row, kind, liupcp };
	}

	#text(column: Column): string {
		return normaliseText(this.#cells.get(column) ?? '').replace(/\s+/g, ' ');
	}

	#report<C extends RowProblemCode>(column: Column, code: C, ...facts: Parameters<(typeof MESSAGES)[C]>): void {
		this.problems.push(problem(this.#line.number, column, code, ...facts));
	}

	/** The text of a compulsory cell; `''` when it was reported. */
	#required(column: Column): string {
		const text = this.#text(column);
		if (text === '') this.#report(column, 'registry.missing-value');
		if (!isDamaged(text)) return text;
		this.#report(column, 'registry.not-utf8');
		return '';
	}

	#code(lineOfCode: Map<string, number>): string {
		const code = this.#required('code');
		if (code === '') return code;
		const firstLine = lineOfCode.get(code);
		if (!isSlug(code)) this.#report('code', 'registry.bad-code', code);
		else if (firstLine !== undefined) this.#report('code', 'registry.duplicate-code', code, String(firstLine));
		else lineOfCode.set(code, this.#line.number);
		return code;
	}

	#name(column: 'name_en' | 'name_bn', script: RegExp): string {
		const name = this.#required(column);
		if (name !== '' && !script.test(name)) this.#report(column, 'registry.wrong-script', name);
		return name;
	}

	#choice<V extends string>(column: Column, values: readonly V[], need: 'required' | 'optional'): V | null {
		const text = need === 'required' ? this.#required(column) : this.#text(column);
		const value = values.find((candidate) => candidate === text);
		if (value !== undefined) return value;
		if (text !== '') this.#report(column, 'registry.unknown-value', text, values.join(', '));
		return null;
	}

	#degrees(column: 'lat' | 'lon'): number | null {
		const text = this.#text(column);
		if (text === '') return null;
		const degrees = parseLooseNumber(text);
		const [from, to] = BOUNDS[column];
		if (degrees === null) this.#report(column, 'registry.not-a-number', text);
		else if (degrees < from || degrees > to) {
			this.#report(column, 'registry.outside-bangladesh', text, String(from), String(to));
		}
		return degrees;
	}
}

export interface RegistryChange {
	field: keyof RegistryRow;
	before: string | number | null;
	after: string | number | null;
}

export interface RegistryPlan {
	create: RegistryRow[];
	update: { code: string; changes: RegistryChange[] }[];
	unchangedCount: number;
}

/**
 * What an import would do. A municipality is recognised by its code. One that the file does not mention stays as it is,
 * and so does a field that the file leaves empty: an empty cell means "not known here", and what MAB once entered must
 * not vanish because a list lacks a column of it. A value is erased by hand.
 */
export function planRegistryImport(current: readonly RegistryRow[], incoming: readonly RegistryRow[]): RegistryPlan {
	const stored = new Map(current.map((row) => [row.code, row]));
	const plan: RegistryPlan = { create: [], update: [], unchangedCount: 0 };
	for (const row of incoming) {
		const before = stored.get(row.code);
		const changes = before === undefined ? [] : changesBetween(before, row);
		if (before === undefined) plan.create.push(row);
		else if (changes.length > 0) plan.update.push({ code: row.code, changes });
		else plan.unchangedCount += 1;
	}
	return plan;
}

function changesBetween(before: RegistryRow, after: RegistryRow): RegistryChange[] {
	return (Object.keys(after) as (keyof RegistryRow)[])
		.filter((field) => after[field] !== null && after[field] !== before[field])
		.map((field) => ({ field, before: before[field], after: after[field] }));
}
