/**
 * Responses as tables (A70): one row for a response, a column for each value, a sheet of its own for the rows of
 * repeated questions, joined by the reference. Answers that the logic hides are not in it; what was not answered is an
 * empty cell, and "do not know" says so.
 */

import { allQuestions, answerPath, questionNumber, rowsOf } from '../questionnaire/questionnaire.ts';
import type { Choice, Field, Question, Questionnaire } from '../questionnaire/questionnaire-definition.ts';
import { type Answers, NOT_KNOWN, TICKED } from '../questionnaire/response-answers.ts';
import type { Bilingual, Locale } from '../text/locale.ts';
import { pickText } from '../text/locale.ts';

export interface ExportedResponse {
	/** Of the receipt, or the id of a draft. */
	reference: string;
	municipality: {
		code: string;
		name: Bilingual;
		district: Bilingual | null;
		division: Bilingual | null;
		category: string | null;
		liupcp: string;
	};
	round: Bilingual | null;
	/** With labels in both languages: path and state. */
	kind: { code: string; label: Bilingual };
	state: { code: string; label: Bilingual };
	/** ISO instant. */
	submittedAt: string | null;
	/** Without those that are hidden. */
	answers: Answers;
	/** Names in the archive of attachments, by their ids. */
	fileNames: Readonly<Record<string, string>>;
}

export interface ExportOptions {
	/** Words for people, or the stable codes for programs. */
	words: 'labels' | 'codes';
	locale: Locale;
}

export type ExportCell = string | number | null;
export interface ExportSheet {
	/** At most 31 characters, as Excel allows. */
	name: string;
	header: string[];
	rows: ExportCell[][];
}

const WORDS = {
	responses: { en: 'Responses', bn: 'উত্তর' },
	row: { en: 'Row', bn: 'সারি' },
	notKnown: { en: 'not known', bn: 'জানা নেই' },
	yes: { en: 'yes', bn: 'হ্যাঁ' },
	no: { en: 'no', bn: 'না' },
} as const satisfies Record<string, Record<Locale, string>>;

/** What every row begins with. */
const FACTS: readonly {
	code: string;
	label: Record<Locale, string>;
	value: (of: ExportedResponse, options: ExportOptions) => ExportCell;
}[] = [
	{ code: 'reference', label: { en: 'Reference', bn: 'নম্বর' }, value: ({ reference }) => reference },
	{
		code: 'municipality',
		label: { en: 'Municipality', bn: 'পৌরসভা' },
		value: ({ municipality: { code, name } }, options) => worded(code, name, options),
	},
	{
		code: 'district',
		label: { en: 'District', bn: 'জেলা' },
		value: ({ municipality: { district } }, { locale }) => textOf(district, locale),
	},
	{
		code: 'division',
		label: { en: 'Division', bn: 'বিভাগ' },
		value: ({ municipality: { division } }, { locale }) => textOf(division, locale),
	},
	{ code: 'category', label: { en: 'Category', bn: 'শ্রেণি' }, value: ({ municipality }) => municipality.category },
	{ code: 'liupcp', label: { en: 'LIUPCP', bn: 'এলআইইউপিসিপি' }, value: ({ municipality }) => municipality.liupcp },
	{ code: 'round', label: { en: 'Round', bn: 'পর্ব' }, value: ({ round }, { locale }) => textOf(round, locale) },
	{
		code: 'kind',
		label: { en: 'Kind', bn: 'ধরন' },
		value: ({ kind }, options) => worded(kind.code, kind.label, options),
	},
	{
		code: 'state',
		label: { en: 'State', bn: 'অবস্থা' },
		value: ({ state }, options) => worded(state.code, state.label, options),
	},
	{ code: 'submittedAt', label: { en: 'Submitted', bn: 'পাঠানোর সময়' }, value: ({ submittedAt }) => submittedAt },
];

const textOf = (text: Bilingual | null, locale: Locale): string | null =>
	text === null ? null : (pickText(text, locale)?.text ?? null);

const worded = (code: string, label: Bilingual, { words, locale }: ExportOptions): string =>
	words === 'codes' ? code : (textOf(label, locale) ?? code);

interface Column {
	code: string;
	label: Record<Locale, string>;
	value: (value: string | undefined, of: ExportedResponse, options: ExportOptions) => ExportCell;
	/** Of the answer. */
	field: Field;
}

/** The sheet of responses first, then one for each question that has rows. */
export function exportSheets(
	questionnaire: Questionnaire,
	responses: readonly ExportedResponse[],
	options: ExportOptions,
): ExportSheet[] {
	const questions = allQuestions(questionnaire);
	const single = questions.filter(({ repeat }) => repeat === null);
	const repeated = questions.filter(({ repeat }) => repeat !== null);
	return [
		responsesSheet(questionnaire, single, responses, options),
		...repeated.map((question) => rowsSheet(questionnaire, question, responses, options)),
	];
}

function responsesSheet(
	questionnaire: Questionnaire,
	questions: readonly Question[],
	responses: readonly ExportedResponse[],
	options: ExportOptions,
): ExportSheet {
	const columns = questions.flatMap((question) =>
		columnsOf(questionnaire, question).map((column) => ({ ...column, question })),
	);
	return {
		name: options.words === 'codes' ? 'responses' : WORDS.responses[options.locale],
		header: [...FACTS, ...columns].map((column) => headerOf(column, options)),
		rows: responses.map((response) => [
			...FACTS.map(({ value }) => value(response, options)),
			...columns.map(({ question, field, value }) =>
				value(response.answers[answerPath(question.key, field.key)], response, options),
			),
		]),
	};
}

function rowsSheet(
	questionnaire: Questionnaire,
	question: Question,
	responses: readonly ExportedResponse[],
	options: ExportOptions,
): ExportSheet {
	const columns = columnsOf(questionnaire, question);
	const [reference] = FACTS;
	const row = { code: 'row', label: WORDS.row };
	const heads = reference === undefined ? [row] : [reference, row];
	return {
		name: `${questionNumber(questionnaire, question.key, 'en')} ${question.key}`.slice(0, 31),
		header: [...heads, ...columns].map((column) => headerOf(column, options)),
		rows: responses.flatMap((response) =>
			rowsOf(question, response.answers).map((id, index) => [
				response.reference,
				index + 1,
				...columns.map(({ field, value }) =>
					value(response.answers[answerPath(question.key, field.key, id)], response, options),
				),
			]),
		),
	};
}

const headerOf = ({ code, label }: Pick<Column, 'code' | 'label'>, { words, locale }: ExportOptions): string =>
	words === 'codes' ? code : label[locale];

/** One for each field; of several choices one for each choice, so that they can be counted. */
function columnsOf(questionnaire: Questionnaire, question: Question): Column[] {
	const heading = (locale: Locale, field: Field): string => {
		const own = field.label[locale];
		const number = questionNumber(questionnaire, question.key, locale);
		const asked = question.repeat === null ? `${number}. ${question.label[locale]}` : '';
		return [asked, own].filter((part) => part !== '').join(': ');
	};
	return question.fields.flatMap((field): Column[] => {
		const code = `${question.key}.${field.key}`;
		const label = { en: heading('en', field), bn: heading('bn', field) };
		if (field.kind !== 'choices')
			return [{ code, label, field, value: (value, of, how) => cellOf(field, value, of, how) }];
		return field.choices.map((choice) => ({
			code: `${code}/${choice.value}`,
			label: { en: `${label.en}: ${choice.label.en}`, bn: `${label.bn}: ${choice.label.bn}` },
			field,
			value: (value) => chosen(value, choice),
		}));
	});
}

/** 1 or 0; empty where the question was not answered. */
function chosen(value: string | undefined, choice: Choice): ExportCell {
	if (value === undefined || value === '') return null;
	return value.split(' ').includes(choice.value) ? 1 : 0;
}

function cellOf(field: Field, value: string | undefined, of: ExportedResponse, options: ExportOptions): ExportCell {
	if (value === undefined || value === '') return null;
	const { words, locale } = options;
	if (value === NOT_KNOWN) return words === 'codes' ? NOT_KNOWN : WORDS.notKnown[locale];
	switch (field.kind) {
		case 'number':
		case 'money':
			return Number.isFinite(Number(value)) ? Number(value) : value;
		case 'choice': {
			const choice = field.choices.find((each) => each.value === value);
			return choice === undefined ? value : worded(value, choice.label, options);
		}
		case 'tick':
			return words === 'codes' ? value : WORDS[value === TICKED ? 'yes' : 'no'][locale];
		case 'file':
			return of.fileNames[value] ?? value;
		default:
			return value;
	}
}

/** `7K3M9QXT-photos-1.jpg`: the reference, the question, which file of it, and the ending by its type. */
export function attachmentName(reference: string, question: string, number: number, extension: string): string {
	return `${reference}-${question}-${number}.${extension}`;
}
