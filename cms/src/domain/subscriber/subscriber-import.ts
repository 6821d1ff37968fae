/**
 * A list of officials or partners as subscribers (C56): what each row of a table says, and what an import would do with
 * it. Every row is reported; who left, was erased or must not be mailed is never brought back.
 */

import { ADDRESS_FAULTS, readAddress } from '../mail/mail-address.ts';
import type { ProblemMessage } from '../problem.ts';
import { formatNumber, normaliseText, toAsciiDigits } from '../text/bangla.ts';
import { isLocale, type Locale } from '../text/locale.ts';
import {
	AUDIENCES,
	type Audience,
	isAudience,
	SUBSCRIBER_STATES,
	SUPPRESSION_REASONS,
	type SubscriberState,
	type SuppressionReason,
} from './subscriber.ts';

/** A row of a file. */
export interface TableLine {
	/** The line of the file on which it starts, from 1. */
	number: number;
	cells: readonly string[];
}

/** As many as MAB could look through. */
export const MAX_IMPORT_ROWS = 5000;

type Column = 'email' | 'language' | 'audience' | 'organisation' | 'municipality';

/** What people write over the columns, in small letters and without spaces and hyphens. */
const HEADERS: Record<Column, readonly string[]> = {
	email: ['email', 'emailaddress', 'emailid', 'mail', 'ইমেইল', 'ইমেইলঠিকানা', 'ইমেল', 'মেইল'],
	language: ['language', 'lang', 'ভাষা'],
	audience: ['audience', 'kind', 'type', 'role', 'ধরন', 'পাঠকেরধরন', 'ভূমিকা'],
	organisation: ['organisation', 'organization', 'office', 'প্রতিষ্ঠান', 'দপ্তর', 'সংস্থা'],
	municipality: ['municipality', 'municipalitycode', 'paurashava', 'pourashava', 'city', 'পৌরসভা', 'সিটিকর্পোরেশন'],
};

const LANGUAGES: readonly ProblemMessage[] = [
	{ en: 'Bangla', bn: 'বাংলা' },
	{ en: 'English', bn: 'ইংরেজি' },
];

const LANGUAGE_WORDS: Record<string, Locale> = {
	...{ bn: 'bn', bangla: 'bn', bengali: 'bn', বাংলা: 'bn' },
	...{ en: 'en', english: 'en', ইংরেজি: 'en', ইংরেজী: 'en' },
};

const AUDIENCE_WORDS: Record<string, Audience> = {
	...{ mayor: 'headOfMunicipality', administrator: 'headOfMunicipality', head: 'headOfMunicipality' },
	...{ মেয়র: 'headOfMunicipality', প্রশাসক: 'headOfMunicipality', পৌরসভারপ্রধান: 'headOfMunicipality' },
	...{ focalpoint: 'focalPoint', focalperson: 'focalPoint', ফোকালপয়েন্ট: 'focalPoint', ফোকালপারসন: 'focalPoint' },
	...{ councillor: 'councillor', councilor: 'councillor', কাউন্সিলর: 'councillor' },
	...{ government: 'government', lgd: 'government', undp: 'government', partner: 'government' },
	...{ সরকার: 'government', সরকারি: 'government', উন্নয়নসহযোগী: 'government' },
	...{ expert: 'expert', researcher: 'expert', বিশেষজ্ঞ: 'expert', গবেষক: 'expert' },
	...{ media: 'media', press: 'media', journalist: 'media', গণমাধ্যম: 'media', সাংবাদিক: 'media' },
	...{ public: 'public', citizen: 'public', নাগরিক: 'public' },
};

/** In the form in which such words are compared. */
const plain = (text: string): string =>
	normaliseText(text)
		.toLowerCase()
		.replace(/[\s\-_./()]+/g, '');

/** `plain` of the keys: Bangla letters written in code may be composed otherwise. */
const wordMap = <T>(words: Record<string, T>): ReadonlyMap<string, T> =>
	new Map(Object.entries(words).map(([word, value]) => [plain(word), value]));

const COLUMN_OF = wordMap(
	Object.fromEntries(
		Object.entries(HEADERS).flatMap(([column, names]) => names.map((name) => [name, column as Column])),
	),
);
const LANGUAGE_OF = wordMap(LANGUAGE_WORDS);
const AUDIENCE_OF = wordMap({
	...AUDIENCE_WORDS,
	...Object.fromEntries(
		Object.entries(AUDIENCES).flatMap(([key, { en, bn }]) => [key, en, bn].map((word) => [word, key as Audience])),
	),
});

const MESSAGES = {
	'import.empty-file': () => ({
		en: 'The file has no rows. Choose the file that has the list.',
		bn: 'ফাইলে কোনো সারি নেই। তালিকাসহ ফাইলটি বেছে নিন।',
	}),
	'import.too-many-rows': (count: string) => ({
		en: `The file has ${formatNumber(Number(count), 'en')} rows; at most ${formatNumber(MAX_IMPORT_ROWS, 'en')} are taken at once. Cut it into parts.`,
		bn: `ফাইলে ${formatNumber(Number(count), 'bn')}টি সারি আছে; একবারে সর্বোচ্চ ${formatNumber(MAX_IMPORT_ROWS, 'bn')}টি নেওয়া যায়। ভাগ করে দিন।`,
	}),
	'import.no-address-column': () => ({
		en: 'No column is named "email". Name the columns in the first line: email, language, audience, organisation, municipality.',
		bn: '"ইমেইল" নামের কোনো কলাম নেই। প্রথম সারিতে কলামের নাম লিখুন: email, language, audience, organisation, municipality।',
	}),
	'import.repeated-column': (name: string) => ({
		en: `Two columns mean the same as "${name}". Remove one.`,
		bn: `"${name}" অর্থে দুটি কলাম আছে। একটি বাদ দিন।`,
	}),
	'import.unclosed-quote': () => ({
		en: 'A quotation mark in this row is not closed, or stands inside a value. The rows from here on could not be read.',
		bn: 'এই সারির একটি উদ্ধৃতিচিহ্ন বন্ধ হয়নি, অথবা মানের মাঝখানে বসেছে। এখান থেকে পরের সারিগুলো পড়া যায়নি।',
	}),
	'import.not-utf8': () => ({
		en: 'Some characters were lost because the file is not UTF-8. Save it as "CSV UTF-8" or as Excel (.xlsx) and try again.',
		bn: 'ফাইলটি UTF-8 নয় বলে কিছু অক্ষর নষ্ট হয়েছে। "CSV UTF-8" বা এক্সেল (.xlsx) হিসেবে সংরক্ষণ করে আবার চেষ্টা করুন।',
	}),
	'import.old-excel': () => ({
		en: 'This is a file of an old Excel (.xls). Save it as .xlsx or CSV and try again.',
		bn: 'এটি পুরোনো এক্সেলের ফাইল (.xls)। .xlsx বা CSV হিসেবে সংরক্ষণ করে আবার চেষ্টা করুন।',
	}),
	'import.unreadable': () => ({
		en: 'The file could not be read as an Excel table. Save it again as .xlsx or CSV and try again.',
		bn: 'ফাইলটি এক্সেল টেবিল হিসেবে পড়া যায়নি। .xlsx বা CSV হিসেবে আবার সংরক্ষণ করে চেষ্টা করুন।',
	}),
	'import.too-large': () => ({
		en: 'The file unpacks to more than a list of this kind can be. Copy the rows into a new file and try again.',
		bn: 'ফাইলটি খুললে এমন তালিকার তুলনায় অনেক বড় হয়। সারিগুলো নতুন ফাইলে কপি করে আবার চেষ্টা করুন।',
	}),
} satisfies Record<string, (...facts: string[]) => ProblemMessage>;
export type ImportProblemCode = keyof typeof MESSAGES;

/** Something that keeps the whole file from being imported. */
export interface ImportProblem {
	/** The line of the file, from 1. */
	line: number;
	code: ImportProblemCode;
	message: ProblemMessage;
}

/** A file can put anything into a cell; a message shows the start of it. */
const SHOWN_LENGTH = 60;
const shown = (text: string): string => text.slice(0, SHOWN_LENGTH);

export function importProblem<C extends ImportProblemCode>(
	line: number,
	code: C,
	...facts: Parameters<(typeof MESSAGES)[C]>
): ImportProblem {
	const write: (...facts: string[]) => ProblemMessage = MESSAGES[code];
	return { line, code, message: write(...facts.map(shown)) };
}

/** Why a row is not imported. */
export interface RowFault {
	code:
		| 'row.address-invalid'
		| 'row.repeated'
		| 'row.language-unknown'
		| 'row.audience-unknown'
		| 'row.municipality-unknown'
		| 'row.municipality-ambiguous'
		| 'row.organisation-too-long'
		| 'row.suppressed'
		| 'row.known';
	message: ProblemMessage;
}

export interface ImportEntry {
	email: string;
	language: Locale;
	audience: Audience;
	organisation: string | null;
	municipalityCode: string | null;
}

/** What a row says; `entry` is `null` exactly where there is a fault. */
export interface ReadRow {
	line: number;
	/** The beginning of what stands in the address column. */
	typed: string;
	entry: ImportEntry | null;
	fault: RowFault | null;
}

export interface ImportFile {
	problems: ImportProblem[];
	rows: ReadRow[];
	/** Names of columns that are not taken over: names, phone numbers and whatever else lists have. */
	ignoredColumns: string[];
}

export interface ImportDefaults {
	/** Where the file says nothing else. */
	language: Locale;
	audience: Audience;
	/** The codes of the municipalities of which the text is the code or a name: seven names are those of two towns. */
	municipalitiesOf: (text: string) => readonly string[];
}

/** Letters that sound alike and that lists write one for the other: সখীপুর and সখিপুর. */
const SAME_SOUND = new Map([
	['\u09c0', '\u09bf'],
	['\u09c2', '\u09c1'],
	['ণ', 'ন'],
]);

/** The form in which names of municipalities are compared. */
export const plainPlace = (text: string): string =>
	plain(text)
		.replace(/(?:paurashava|pourashava|municipality|citycorporation|পৌরসভা|সিটিকর্পোরেশন)$/, '')
		.replace(/[\u09c0\u09c2ণ]/g, (letter) => SAME_SOUND.get(letter) ?? letter);

const MAX_ORGANISATION_LENGTH = 200;

/** The rows of a table whose first line names the columns. Import them only when there is no problem. */
export function readImportTable(lines: readonly TableLine[], defaults: ImportDefaults): ImportFile {
	const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const [header, ...body] = filled;
	const failed = (...problems: ImportProblem[]): ImportFile => ({ problems, rows: [], ignoredColumns: [] });
	if (header === undefined) return failed(importProblem(1, 'import.empty-file'));
	const columns = header.cells.map((cell) => COLUMN_OF.get(plain(cell)) ?? null);
	const repeated = columns.find((column, index) => column !== null && columns.indexOf(column) < index);
	if (!columns.includes('email')) return failed(importProblem(header.number, 'import.no-address-column'));
	if (repeated !== undefined && repeated !== null) {
		return failed(importProblem(header.number, 'import.repeated-column', repeated));
	}
	if (body.length === 0) return failed(importProblem(header.number, 'import.empty-file'));
	if (body.length > MAX_IMPORT_ROWS) {
		return failed(importProblem(header.number, 'import.too-many-rows', String(body.length)));
	}
	const firstLineOf = new Map<string, number>();
	return {
		problems: [],
		rows: body.map((row) => readRow(row, columns, defaults, firstLineOf)),
		ignoredColumns: header.cells.filter((cell, index) => columns[index] === null && cell.trim() !== '').map(shown),
	};
}

function readRow(
	{ number: line, cells }: TableLine,
	columns: readonly (Column | null)[],
	defaults: ImportDefaults,
	firstLineOf: Map<string, number>,
): ReadRow {
	const textOf = (column: Column): string => normaliseText(cells[columns.indexOf(column)] ?? '').replace(/\s+/g, ' ');
	const typed = shown(textOf('email'));
	const fail = (code: RowFault['code'], message: ProblemMessage): ReadRow => ({
		...{ line, typed, entry: null },
		fault: { code, message },
	});
	const reading = readAddress(toAsciiDigits(textOf('email')));
	if (!reading.isValid) return fail('row.address-invalid', ADDRESS_FAULTS[reading.fault]);
	const first = firstLineOf.get(reading.address);
	if (first !== undefined) return fail('row.repeated', repeatedMessage(first));
	firstLineOf.set(reading.address, line);
	const language = chosen(textOf('language'), LANGUAGE_OF, defaults.language);
	if (!isLocale(language)) return fail('row.language-unknown', unknownMessage(textOf('language'), LANGUAGES));
	const audience = chosen(textOf('audience'), AUDIENCE_OF, defaults.audience);
	if (!isAudience(audience)) {
		return fail('row.audience-unknown', unknownMessage(textOf('audience'), Object.values(AUDIENCES)));
	}
	const place = textOf('municipality');
	const [municipalityCode = null, ...others] = place === '' ? [] : defaults.municipalitiesOf(place);
	if (place !== '' && municipalityCode === null) return fail('row.municipality-unknown', placeMessage(place));
	if (others.length > 0) return fail('row.municipality-ambiguous', ambiguousMessage([municipalityCode, ...others]));
	const organisation = textOf('organisation');
	if (organisation.length > MAX_ORGANISATION_LENGTH) return fail('row.organisation-too-long', TOO_LONG);
	const entry = { email: reading.address, language, audience, organisation: organisation || null, municipalityCode };
	return { line, typed, entry, fault: null };
}

/** The value of a word; the default for none, `null` for one that is not known. */
const chosen = <T>(word: string, values: ReadonlyMap<string, T>, otherwise: T): T | null =>
	word === '' ? otherwise : (values.get(plain(word)) ?? null);

const repeatedMessage = (line: number): ProblemMessage => ({
	en: `The same address stands on line ${line}.`,
	bn: `একই ঠিকানা ${formatNumber(line, 'bn')} নম্বর লাইনে আছে।`,
});
/** In the words that the column takes. */
const unknownMessage = (value: string, allowed: readonly ProblemMessage[]): ProblemMessage => ({
	en: `"${shown(value)}" is not one of the possible values: ${allowed.map(({ en }) => en).join('; ')}.`,
	bn: `"${shown(value)}" গ্রহণযোগ্য নয়; হতে পারে: ${allowed.map(({ bn }) => bn).join('; ')}।`,
});
const placeMessage = (value: string): ProblemMessage => ({
	en: `No municipality "${shown(value)}" is in the registry. Write its code or its name as there.`,
	bn: `তালিকায় "${shown(value)}" নামে কোনো পৌরসভা নেই। তালিকার মতো নাম বা কোড লিখুন।`,
});
const ambiguousMessage = (codes: readonly (string | null)[]): ProblemMessage => ({
	en: `Several municipalities have this name. Write the code of one: ${codes.join(', ')}.`,
	bn: `এই নামে একাধিক পৌরসভা আছে। যেটি চান তার কোড লিখুন: ${codes.join(', ')}।`,
});
const TOO_LONG: ProblemMessage = {
	en: `The name of the organisation is longer than ${MAX_ORGANISATION_LENGTH} letters.`,
	bn: `প্রতিষ্ঠানের নাম ${MAX_ORGANISATION_LENGTH} অক্ষরের চেয়ে বড়।`,
};

/** What is known of an address before the import. */
export interface Standing {
	/** `null` for an address that is not among the subscribers. */
	state: SubscriberState | null;
	suppression: SuppressionReason | null;
}

/** What the import does with a row. */
export interface PlannedRow {
	line: number;
	typed: string;
	outcome: 'add' | 'skip' | 'invalid';
	fault: RowFault | null;
	/** Of a row to add. */
	entry: ImportEntry | null;
}

/** Whoever is known keeps what they chose: an import adds people and changes nobody. */
export function planSubscriberImport(rows: readonly ReadRow[], standingOf: (email: string) => Standing): PlannedRow[] {
	return rows.map(({ line, typed, entry, fault }): PlannedRow => {
		if (entry === null) return { line, typed, outcome: 'invalid', fault, entry: null };
		const skipped = standingFault(standingOf(entry.email));
		if (skipped !== null) return { line, typed, outcome: 'skip', fault: skipped, entry: null };
		return { line, typed, outcome: 'add', fault: null, entry };
	});
}

function standingFault({ state, suppression }: Standing): RowFault | null {
	if (suppression !== null) return { code: 'row.suppressed', message: SUPPRESSION_REASONS[suppression] };
	if (state === null) return null;
	const { en, bn } = SUBSCRIBER_STATES[state];
	return {
		code: 'row.known',
		message: { en: `Known already: ${en.toLowerCase()}.`, bn: `আগে থেকেই আছেন: ${bn}।` },
	};
}
