/**
 * Which questions and fields a response is asked, and how its flat answers are addressed. The same code runs in the
 * browser, on the server and in tests; the definition comes to it as data.
 */

import { toBanglaDigits } from '../text/bangla.ts';
import type { Locale } from '../text/locale.ts';
import type { Condition, Field, Question, Questionnaire, QuestionPath } from './questionnaire-definition.ts';
import { type AnswerPath, type Answers, POSITION, TICKED } from './response-answers.ts';

/** The answer that puts a response on the planned path, and the one that says there is nothing to report (A47, A48). */
const PLANNED = { path: 'stage.value', value: 'planned' };
const NOTHING = { path: 'nothing.isSaid', value: TICKED };

/** What a response begins with, so that `pathOfResponse` finds its path. */
export const BEGINNINGS: Readonly<Record<QuestionPath, Answers>> = {
	practice: {},
	planned: { [PLANNED.path]: PLANNED.value },
	nothing: { [NOTHING.path]: NOTHING.value },
};

export function pathOfResponse(answers: Answers): QuestionPath {
	if (answers[NOTHING.path] === NOTHING.value) return 'nothing';
	return answers[PLANNED.path] === PLANNED.value ? 'planned' : 'practice';
}

export function allQuestions({ sections }: Questionnaire): Question[] {
	return sections.flatMap(({ questions }) => questions);
}

export function questionsOnPath(questionnaire: Questionnaire, path: QuestionPath): Question[] {
	return allQuestions(questionnaire).filter(({ paths }) => paths.includes(path));
}

/**
 * A word of at most 36 letters, digits and hyphens; `$position` is the one field with a sign. Names that objects have
 * of themselves (`__proto__`) are none.
 */
const PATH =
	/^[a-zA-Z][a-zA-Z0-9]{0,35}(?:\.[a-zA-Z0-9][a-zA-Z0-9-]{0,35})?\.(?:[a-zA-Z][a-zA-Z0-9]{0,35}|\$position)$/;

export interface PathParts {
	question: string;
	/** `null` for a question answered once. */
	row: string | null;
	field: string;
}

export function answerPath(question: string, field: string, row: string | null = null): AnswerPath {
	return row === null ? `${question}.${field}` : `${question}.${row}.${field}`;
}

/** The parts of a path of an answer; `null` for any other text. */
export function readAnswerPath(text: string): PathParts | null {
	if (!PATH.test(text)) return null;
	const parts = text.split('.');
	const [question = '', middle = '', last] = parts;
	return last === undefined ? { question, row: null, field: middle } : { question, row: middle, field: last };
}

/** What is answered at a path; `''` where nothing is. */
export const answerAt = (answers: Answers, path: AnswerPath): string =>
	Object.hasOwn(answers, path) ? (answers[path] ?? '') : '';

/**
 * Ids of the rows of a question in their order. A row whose position was emptied is removed; one whose position never
 * came (or is no number) stands at the end, so that what was typed into it is seen.
 */
export function rowsOf({ key }: Question, answers: Answers): string[] {
	const positions = new Map<string, number>();
	for (const path of Object.keys(answers)) {
		const parts = path.startsWith(`${key}.`) ? readAnswerPath(path) : null;
		if (parts === null || parts.row === null || positions.has(parts.row)) continue;
		const position = answers[answerPath(key, POSITION, parts.row)];
		if (position === '') continue;
		const number = Number(position);
		positions.set(parts.row, Number.isFinite(number) ? number : Number.POSITIVE_INFINITY);
	}
	return [...positions]
		.sort(([idA, a], [idB, b]) => (a === b ? compare(idA, idB) : a < b ? -1 : 1))
		.map(([row]) => row);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The rows to go through: for a question answered once, the one that has no id. */
export function rowsOrOnce(question: Question, answers: Answers): (string | null)[] {
	return question.repeat === null ? [null] : rowsOf(question, answers);
}

function holds({ path, values }: Condition, answers: Answers): boolean {
	return answerAt(answers, path)
		.split(' ')
		.some((value) => value !== '' && values.includes(value));
}

/**
 * The fields of a question, or of one of its rows, that are shown. A field hangs on fields before it; one that hangs on
 * a hidden field is hidden.
 */
export function visibleFields(question: Question, answers: Answers, row: string | null = null): Field[] {
	const shown = new Set<string>();
	return question.fields.filter((field) => {
		const isShown = isFieldShown(field, question, { answers, row, shown });
		if (isShown) shown.add(field.key);
		return isShown;
	});
}

function isFieldShown(
	{ shownWhen }: Field,
	question: Question,
	{ answers, row, shown }: { answers: Answers; row: string | null; shown: ReadonlySet<string> },
): boolean {
	if (shownWhen === null) return true;
	if (shownWhen.path.includes('.')) return holds(shownWhen, answers);
	const path = answerPath(question.key, shownWhen.path, row);
	return shown.has(shownWhen.path) && holds({ path, values: shownWhen.values }, answers);
}

/** A question that is asked, with the answers that count up to it. */
interface Walked {
	asked: Question[];
	/** Of asked questions and shown fields alone, without empty ones. */
	answers: Record<AnswerPath, string>;
}

/** From the first question to the last: a condition sees only answers before it that are shown themselves. */
function walk(questionnaire: Questionnaire, answers: Answers): Walked {
	const walked: Walked = { asked: [], answers: {} };
	for (const question of questionsOnPath(questionnaire, pathOfResponse(answers))) {
		if (!question.askedWhen.every((condition) => holds(condition, walked.answers))) continue;
		walked.asked.push(question);
		for (const row of rowsOrOnce(question, answers)) copyShown(question, { answers, row, into: walked.answers });
	}
	return walked;
}

function copyShown(
	question: Question,
	{ answers, row, into }: { answers: Answers; row: string | null; into: Record<AnswerPath, string> },
): void {
	const paths = visibleFields(question, answers, row)
		.map(({ key }) => answerPath(question.key, key, row))
		.filter((path) => answerAt(answers, path) !== '');
	for (const path of paths) into[path] = answerAt(answers, path);
	if (row !== null && paths.length > 0) {
		const path = answerPath(question.key, POSITION, row);
		into[path] = answerAt(answers, path);
	}
}

/** The questions that this response is asked, in order. */
export function visibleQuestions(questionnaire: Questionnaire, answers: Answers): Question[] {
	return walk(questionnaire, answers).asked;
}

/**
 * What is submitted, exported and counted: answers of questions that are asked and fields that are shown (A29). Empty
 * rows and answers to questions that this version does not have are left out; they stay stored (A56).
 */
export function visibleAnswers(questionnaire: Questionnaire, answers: Answers): Answers {
	return walk(questionnaire, answers).answers;
}

/** Whether anything is answered in the shown fields of a question, or of one of its rows. */
export function isAnswered(question: Question, answers: Answers, row?: string | null): boolean {
	const rows = row === undefined ? rowsOrOnce(question, answers) : [row];
	return rows.some((each) =>
		visibleFields(question, answers, each).some(
			({ key }) => answerAt(answers, answerPath(question.key, key, each)) !== '',
		),
	);
}

const LETTERS: Record<Locale, string> = { bn: 'কখগঘঙচছজঝঞটঠডঢ', en: 'ABCDEFGHIJKLMN' };

/** `A`, `ক`: of the section at an index. */
export function sectionLetter(index: number, locale: Locale): string {
	return LETTERS[locale][index] ?? questionNumberText(index + 1, '', locale);
}

/**
 * The number of a question on screens and paper, the same on every path: `12`, `১২`. One that is asked only where there
 * is nothing to report has the number before it and a letter: `30a`, `৩০ক`.
 */
export function questionNumber(questionnaire: Questionnaire, key: string, locale: Locale): string {
	let number = 0;
	let letter = 0;
	for (const question of allQuestions(questionnaire)) {
		const isOfPractices = question.paths.some((path) => path !== 'nothing');
		number += isOfPractices ? 1 : 0;
		letter = isOfPractices ? 0 : letter + 1;
		const suffix = letter === 0 ? '' : (LETTERS[locale][letter - 1] ?? '').toLowerCase();
		if (question.key === key) return questionNumberText(number, suffix, locale);
	}
	return '';
}

function questionNumberText(number: number, suffix: string, locale: Locale): string {
	return `${locale === 'bn' ? toBanglaDigits(String(number)) : number}${suffix}`;
}
