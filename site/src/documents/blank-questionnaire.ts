/**
 * The questionnaire on paper, from the same definition as the form: every question with its hint and example, whatever
 * the answers before it, with the numbers of the screen and room to write (A03). The printed page and the Word document
 * are both made of this.
 */

import { allQuestions, questionNumber, sectionLetter } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import type {
	Condition,
	Field,
	Question,
	Questionnaire,
} from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { formatNumber, toBanglaDigits } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { pickText } from '@mab/cms/domain/text/locale.ts';
import { blankWords } from '../i18n/blank.ts';

/** Where a person writes: so many lines, or boxes to tick. */
export interface BlankField {
	/** `''` where the question says it all. */
	label: string;
	/** When it is answered at all, its limit and its hint, each said in a few words. */
	notes: string[];
	/** 0 where only boxes are ticked. */
	lines: number;
	boxes: string[];
}

export interface BlankQuestion {
	number: string;
	label: string;
	/** Optional, not for planned practices … */
	notes: string[];
	hint: string | null;
	example: string | null;
	fields: BlankField[];
	/** `Step 1`, `Step 2` …: each with all the fields. Empty for a question answered once. */
	rows: string[];
	/** Short fields side by side, a row below a row. */
	isTable: boolean;
	moreRows: string | null;
}

export interface BlankDocument {
	title: string;
	version: string;
	lead: string;
	/** Where the answers are sent. */
	url: string;
	head: string[];
	sections: { heading: string; questions: BlankQuestion[] }[];
	example: string;
}

/** What fits on a line of 17 cm in a clear hand. */
const WORDS_PER_LINE = 11;
const LETTERS_PER_LINE = 80;
const MOST_LINES = 14;
/** How many rows are printed, unless more are needed. */
const USUAL_ROWS = 3;

interface Input {
	questionnaire: Questionnaire;
	locale: Locale;
	url: string;
}

export function blankQuestionnaire({ questionnaire, locale, url }: Input): BlankDocument {
	const words = blankWords[locale];
	const version = digits(questionnaire.version, locale);
	return {
		...{ title: words.title, version: words.version(version), lead: words.lead, url, example: words.example },
		head: [words.municipality, words.filledBy, words.day],
		sections: questionnaire.sections.map(({ title, questions }, index) => ({
			heading: `${words.section(sectionLetter(index, locale))}: ${title[locale]}`,
			questions: questions.map((question) => blankQuestion(question, { questionnaire, locale })),
		})),
	};
}

type Context = Pick<Input, 'questionnaire' | 'locale'>;

function blankQuestion(question: Question, context: Context): BlankQuestion {
	const { locale, questionnaire } = context;
	const { key, label, hint, example, fields, repeat } = question;
	const words = blankWords[locale];
	const rowCount = repeat === null ? 0 : Math.min(repeat.maximum, Math.max(repeat.minimum, USUAL_ROWS));
	return {
		number: questionNumber(questionnaire, key, locale),
		label: label[locale],
		notes: questionNotes(question, context),
		hint: pickText(hint, locale)?.text ?? null,
		example: pickText(example, locale)?.text ?? null,
		fields: fields.map((field) => blankField(field, question, context)),
		rows: Array.from({ length: rowCount }, (_, row) => `${repeat?.rowName[locale]} ${digits(row + 1, locale)}`),
		isTable: repeat !== null && fields.every(({ kind }) => kind !== 'text' && kind !== 'tick'),
		moreRows: repeat !== null && repeat.maximum > rowCount ? words.moreRows(digits(repeat.maximum, locale)) : null,
	};
}

function questionNotes({ isRequired, paths, askedWhen }: Question, context: Context): string[] {
	const words = blankWords[context.locale];
	if (!paths.includes('practice') && !paths.includes('planned')) return [words.onlyNothing];
	return [
		...(isRequired ? [] : [words.optional]),
		...(paths.includes('planned') ? [] : [words.notPlanned]),
		...askedWhen.map((condition) => conditionNote(condition, null, context)),
	];
}

function blankField(field: Field, question: Question, context: Context): BlankField {
	const { locale } = context;
	const { shownWhen, label, hint, isRequired, mayBeUnknown, kind } = field;
	const words = blankWords[locale];
	const isOptional = !isRequired && question.isRequired && shownWhen === null;
	const hintText = pickText(hint, locale)?.text;
	return {
		label: label[locale],
		notes: [
			...(shownWhen === null ? [] : [conditionNote(shownWhen, question, context)]),
			...(isOptional ? [words.optional] : []),
			// Where the field has no words of its own, the hint of the question tells the limit.
			...(field.maxWords === null || label[locale] === '' ? [] : [words.words(digits(field.maxWords, locale))]),
			...(hintText === undefined ? [] : [hintText]),
		],
		lines: linesOf(field),
		boxes: [
			...(kind === 'tick' ? [label[locale]] : []),
			...(kind === 'file' ? [words.attached] : []),
			...field.choices.filter((choice) => !choice.isRetired).map((choice) => choice.label[locale]),
			...(mayBeUnknown ? [words.notKnown] : []),
		],
	};
}

/** `If "Yes"`; with the number of the question where the condition looks at another one. */
function conditionNote({ path, values }: Condition, own: Question | null, context: Context): string {
	const { questionnaire, locale } = context;
	const words = blankWords[locale];
	const [questionKey = '', fieldKey = ''] = path.includes('.') ? path.split('.') : [own?.key, path];
	const question = allQuestions(questionnaire).find(({ key }) => key === questionKey);
	const field = question?.fields.find(({ key }) => key === fieldKey);
	const named = values.map((value) => {
		const text = field?.choices.find((choice) => choice.value === value)?.label[locale] ?? value;
		return `"${text}"`;
	});
	const place =
		questionKey === own?.key ? '' : `${words.question(questionNumber(questionnaire, questionKey, locale))} `;
	return words.onlyIf(place + named.join(locale === 'bn' ? ' বা ' : ' or '));
}

function linesOf({ kind, maxWords, maxGraphemes }: Field): number {
	switch (kind) {
		case 'text':
			return Math.min(MOST_LINES, Math.max(2, Math.ceil((maxWords ?? WORDS_PER_LINE * 4) / WORDS_PER_LINE)));
		case 'line':
			return Math.min(2, Math.max(1, Math.ceil((maxGraphemes ?? 1) / LETTERS_PER_LINE)));
		case 'choice':
		case 'choices':
		case 'tick':
		case 'file':
			return 0;
		default:
			return 1;
	}
}

function digits(number: number, locale: Locale): string {
	const text = formatNumber(number, locale);
	return locale === 'bn' ? toBanglaDigits(text) : text;
}
