/**
 * A list of nominations as a table: what each row says. Every row is reported, and one that says less than is needed is
 * not taken.
 */

import { ADDRESS_FAULTS, readAddress } from '../mail/mail-address.ts';
import type { ProblemMessage } from '../problem.ts';
import { type ImportProblem, importProblem, MAX_IMPORT_ROWS, type TableLine } from '../subscriber/subscriber-import.ts';
import { normaliseText, toAsciiDigits } from '../text/bangla.ts';
import { isLocale, type Locale } from '../text/locale.ts';

type Column = 'municipality' | 'name' | 'designation' | 'email' | 'mobile' | 'language';

/** What people write over the columns, in small letters and without spaces and hyphens. */
const HEADERS: Record<Column, readonly string[]> = {
	municipality: ['municipality', 'municipalitycode', 'code', 'paurashava', 'pourashava', 'পৌরসভা'],
	name: ['name', 'focalpoint', 'focalpointname', 'নাম', 'ফোকালপয়েন্ট', 'ফোকালপয়েন্টেরনাম'],
	designation: ['designation', 'post', 'position', 'পদবি', 'পদবী', 'পদ'],
	email: ['email', 'emailaddress', 'mail', 'ইমেইল', 'ইমেল', 'মেইল'],
	mobile: ['mobile', 'phone', 'mobilenumber', 'মোবাইল', 'ফোন', 'মোবাইলনম্বর'],
	language: ['language', 'lang', 'ভাষা'],
};
const REQUIRED: readonly Column[] = ['municipality', 'name', 'designation', 'email'];

const plain = (text: string): string =>
	normaliseText(text)
		.toLowerCase()
		.replace(/[\s\-_./()]+/g, '');
const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
	Object.entries(HEADERS).flatMap(([column, names]) => names.map((name) => [plain(name), column as Column] as const)),
);
const LANGUAGE_OF: ReadonlyMap<string, Locale> = new Map(
	Object.entries({
		...({ bn: 'bn', bangla: 'bn', bengali: 'bn', বাংলা: 'bn' } as const),
		...({ en: 'en', english: 'en', ইংরেজি: 'en' } as const),
	}).map(([word, locale]) => [plain(word), locale]),
);

export interface NominationEntry {
	municipalityCode: string;
	name: string;
	designation: string;
	email: string;
	mobile: string | null;
	language: Locale;
}

export interface NominationRowRead {
	/** Of the file, from 1. */
	line: number;
	/** The beginning of what stands in the address column. */
	typed: string;
	/** `null` exactly where there is a fault. */
	entry: NominationEntry | null;
	fault: ProblemMessage | null;
}

export interface NominationFile {
	problems: ImportProblem[];
	rows: NominationRowRead[];
}

/** As long as a name or a designation may be. */
const MAX_TEXT_LENGTH = 200;
const MAX_MOBILE_LENGTH = 32;

/** Bangladeshi and foreign numbers as people write them. */
const MOBILE = /^\+?[\d -]{6,}$/;

const missingColumn = (column: Column): ProblemMessage => ({
	en: `No column is named "${column}". The first row names the columns: municipality, name, designation, email, mobile, language.`,
	bn: `"${column}" নামের কোনো কলাম নেই। প্রথম সারিতে কলামের নাম লিখুন: municipality, name, designation, email, mobile, language।`,
});

/** The rows of a table whose first line names the columns. Import them only when there is no problem. */
export function readNominationTable(
	lines: readonly TableLine[],
	municipalitiesOf: (text: string) => readonly string[],
): NominationFile {
	const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const [header, ...body] = filled;
	const failed = (problem: ImportProblem): NominationFile => ({ problems: [problem], rows: [] });
	if (header === undefined || body.length === 0) return failed(importProblem(1, 'import.empty-file'));
	if (body.length > MAX_IMPORT_ROWS) {
		return failed(importProblem(header.number, 'import.too-many-rows', String(body.length)));
	}
	const columns = header.cells.map((cell) => COLUMN_OF.get(plain(cell)) ?? null);
	const missing = REQUIRED.find((column) => !columns.includes(column));
	if (missing !== undefined) {
		const empty = importProblem(header.number, 'import.empty-file');
		return failed({ ...empty, message: missingColumn(missing) });
	}
	const seen = { places: new Map<string, number>(), addresses: new Map<string, number>() };
	return { problems: [], rows: body.map((line) => readRow(line, columns, municipalitiesOf, seen)) };
}

interface Seen {
	/** The line on which each stands first. */
	places: Map<string, number>;
	addresses: Map<string, number>;
}

function readRow(
	{ number: line, cells }: TableLine,
	columns: readonly (Column | null)[],
	municipalitiesOf: (text: string) => readonly string[],
	seen: Seen,
): NominationRowRead {
	const textOf = (column: Column): string => normaliseText(cells[columns.indexOf(column)] ?? '').replace(/\s+/g, ' ');
	const typed = textOf('email').slice(0, 60);
	const fail = (fault: ProblemMessage): NominationRowRead => ({ line, typed, entry: null, fault });

	const place = textOf('municipality');
	const [municipalityCode, ...others] = place === '' ? [] : municipalitiesOf(place);
	if (municipalityCode === undefined) return fail(FAULTS.place(place));
	if (others.length > 0) return fail(FAULTS.ambiguous([municipalityCode, ...others]));
	const [name, designation] = [textOf('name'), textOf('designation')];
	if (name === '' || name.length > MAX_TEXT_LENGTH) return fail(FAULTS.text('name'));
	if (designation === '' || designation.length > MAX_TEXT_LENGTH) return fail(FAULTS.text('designation'));
	const reading = readAddress(toAsciiDigits(textOf('email')));
	if (!reading.isValid) return fail(ADDRESS_FAULTS[reading.fault]);
	const mobile = readMobile(textOf('mobile'));
	if (mobile === undefined) return fail(FAULTS.mobile);
	const word = textOf('language');
	const language = word === '' ? 'bn' : LANGUAGE_OF.get(plain(word));
	if (!isLocale(language)) return fail(FAULTS.language);
	const firstLine = seen.places.get(municipalityCode) ?? seen.addresses.get(reading.address);
	if (firstLine !== undefined) return fail(FAULTS.repeated(firstLine));
	seen.places.set(municipalityCode, line);
	seen.addresses.set(reading.address, line);
	return {
		...{ line, typed, fault: null },
		entry: { municipalityCode, name, designation, email: reading.address, mobile, language },
	};
}

/** In ASCII digits; `null` for none, `undefined` for what is no number. */
export function readMobile(typed: string): string | null | undefined {
	const number = toAsciiDigits(normaliseText(typed));
	if (number === '') return null;
	return MOBILE.test(number) && number.length <= MAX_MOBILE_LENGTH ? number : undefined;
}

const FAULTS = {
	place: (text: string): ProblemMessage => ({
		en: `No municipality "${text.slice(0, 60)}" is in the registry. Write its code or its name as there.`,
		bn: `তালিকায় "${text.slice(0, 60)}" নামে কোনো পৌরসভা নেই। তালিকার মতো নাম বা কোড লিখুন।`,
	}),
	ambiguous: (codes: readonly string[]): ProblemMessage => ({
		en: `Several municipalities have this name. Write the code of one: ${codes.join(', ')}.`,
		bn: `এই নামে একাধিক পৌরসভা আছে। যেটি চান তার কোড লিখুন: ${codes.join(', ')}।`,
	}),
	text: (column: 'name' | 'designation'): ProblemMessage => ({
		en: `Write the ${column}, at most ${MAX_TEXT_LENGTH} letters.`,
		bn: `${column === 'name' ? 'নাম' : 'পদবি'} লিখুন, সর্বোচ্চ ${MAX_TEXT_LENGTH} অক্ষর।`,
	}),
	mobile: {
		en: 'The mobile number may have digits, spaces, hyphens and a + before them.',
		bn: 'মোবাইল নম্বরে সংখ্যা, ফাঁকা, হাইফেন আর আগে + থাকতে পারে।',
	},
	language: { en: 'The language must be Bangla or English.', bn: 'ভাষা বাংলা বা ইংরেজি হতে হবে।' },
	repeated: (line: number): ProblemMessage => ({
		en: `The same municipality or address stands on line ${line}.`,
		bn: `একই পৌরসভা বা ঠিকানা ${line} নম্বর লাইনে আছে।`,
	}),
} as const;
