/** Answers as people read them: on the pages that check them, on paper, at the review desk and in exports. */
import { formatDay, formatNumber, formatPartialDate, formatTaka, spellTaka, toBanglaDigits } from '../text/bangla.ts';
import type { Locale } from '../text/locale.ts';
import {
	allQuestions,
	answerAt,
	answerPath,
	isAnswered,
	readAnswerPath,
	rowsOrOnce,
	visibleFields,
} from './questionnaire.ts';
import type { Field, Question, Questionnaire, Words } from './questionnaire-definition.ts';
import { valueFault, WHOLE_TOWN } from './questionnaire-values.ts';
import { type AnswerPath, type Answers, NOT_KNOWN, POSITION } from './response-answers.ts';

export const ANSWER_WORDS = {
	notProvided: { en: 'Not provided', bn: 'দেওয়া হয়নি' },
	notKnown: { en: 'Not known yet', bn: 'এখনো জানা নেই' },
	ticked: { en: 'Yes', bn: 'হ্যাঁ' },
	wholeTown: { en: 'Whole town', bn: 'পুরো শহর' },
	wards: { en: 'Wards', bn: 'ওয়ার্ড' },
} as const satisfies Record<string, Words>;

/** One field of an answer. */
export interface AnswerLine {
	path: AnswerPath;
	field: Field;
	/** `Step 2`; `null` for a question answered once. */
	row: string | null;
	/** `''` where the question says it all. */
	label: string;
	/**
	 * As people read it; `null` where nothing is answered (shown as `ANSWER_WORDS.notProvided`). Of a `file` and a
	 * `municipality` this is the id or code: only who keeps them knows their names.
	 */
	value: string | null;
}

/** Every shown field of a question; of a repeated one those of rows in which anything is answered. */
export function presentAnswer(question: Question, answers: Answers, locale: Locale): AnswerLine[] {
	const rows = rowsOrOnce(question, answers).filter((row) => row === null || isAnswered(question, answers, row));
	return rows.flatMap((row, index) =>
		visibleFields(question, answers, row).map((field) => {
			const path = answerPath(question.key, field.key, row);
			const value = answerAt(answers, path);
			return {
				...{ path, field, label: field.label[locale] },
				row: row === null ? null : rowHeading(question, index, locale),
				value: value === '' ? null : presentValue(field, value, locale),
			};
		}),
	);
}

/** `Step 2`, `ধাপ ২`: of the row at an index. */
export function rowHeading({ repeat }: Question, index: number, locale: Locale): string {
	return `${repeat?.rowName[locale] ?? ''} ${inScript(String(index + 1), locale)}`.trim();
}

const inScript = (text: string, locale: Locale): string => (locale === 'bn' ? toBanglaDigits(text) : text);

/** A stored value in words of a language. What could not be read is shown as it was typed. */
export function presentValue(field: Field, value: string, locale: Locale): string {
	if (value === NOT_KNOWN && field.mayBeUnknown) return ANSWER_WORDS.notKnown[locale];
	return valueFault(field, value)?.code.startsWith('not-a') ? value : presentRead(field, value, locale);
}

function presentRead({ kind, choices }: Field, value: string, locale: Locale): string {
	const labelOf = (key: string) => choices.find((choice) => choice.value === key)?.label[locale] ?? key;
	switch (kind) {
		case 'number':
			return formatNumber(Number(value), locale);
		case 'money':
			return `${formatTaka(Number(value), locale)} (${spellTaka(Number(value), locale)})`;
		case 'month':
			return formatPartialDate(value, locale);
		case 'day':
			return formatDay(value, locale);
		case 'phone':
			return inScript(value.replace(/^\+880(1\d{3})(\d{6})$/, '0$1-$2'), locale);
		case 'choice':
			return labelOf(value);
		case 'choices':
			return value.split(' ').map(labelOf).join('; ');
		case 'wards':
			if (value === WHOLE_TOWN) return ANSWER_WORDS.wholeTown[locale];
			return `${ANSWER_WORDS.wards[locale]} ${inScript(value.split(' ').join(', '), locale)}`;
		case 'point':
			return inScript(value.replace(',', ', '), locale);
		case 'tick':
			return ANSWER_WORDS.ticked[locale];
		case 'line':
		case 'text':
		case 'email':
		case 'link':
		case 'municipality':
		case 'file':
			return value;
		default:
			return kind satisfies never;
	}
}

/** One value that is not the same in two states of a response. */
export interface AnswerChange {
	path: AnswerPath;
	/** `null` where this version of the questionnaire has no such question or field, or where a row came or went. */
	question: Question | null;
	field: Field | null;
	row: string | null;
	/** As stored; `''` for nothing. `presentValue` puts them into words. */
	before: string;
	after: string;
}

/**
 * What changed, in the order of the questionnaire; answers that it does not know come last. That a row was removed is a
 * change of its `$position`; that rows only moved is none.
 */
export function answerDifference(questionnaire: Questionnaire, before: Answers, after: Answers): AnswerChange[] {
	const questions = new Map(allQuestions(questionnaire).map((question) => [question.key, question]));
	const changes = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((path): AnswerChange[] => {
		const change = { path, before: answerAt(before, path), after: answerAt(after, path) };
		const parts = readAnswerPath(path);
		const hasOnlyMoved = parts?.field === POSITION && (change.before === '') === (change.after === '');
		if (change.before === change.after || hasOnlyMoved) return [];
		const question = questions.get(parts?.question ?? '') ?? null;
		const field = question?.fields.find(({ key }) => key === parts?.field) ?? null;
		return [{ ...change, question, field, row: parts?.row ?? null }];
	});
	const order = orderOf(questionnaire, [before, after]);
	return changes.sort((a, b) => (order.get(a.path) ?? order.size) - (order.get(b.path) ?? order.size));
}

function orderOf(questionnaire: Questionnaire, states: readonly Answers[]): Map<AnswerPath, number> {
	const order = new Map<AnswerPath, number>();
	for (const question of allQuestions(questionnaire)) {
		for (const row of new Set(states.flatMap((answers) => rowsOrOnce(question, answers)))) {
			const keys = row === null ? [] : [POSITION];
			for (const key of [...keys, ...question.fields.map((field) => field.key)]) {
				const path = answerPath(question.key, key, row);
				if (!order.has(path)) order.set(path, order.size);
			}
		}
	}
	return order;
}
