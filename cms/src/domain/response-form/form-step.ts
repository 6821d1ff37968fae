/**
 * What pressing a button on a page of the form means: which answers change, and which page comes next. The server does
 * this with what a browser without script posts, and the browser with the same form when it has script.
 *
 * The names of the fields are the paths of the answers. `shown` lists them, because an empty box is not sent.
 */

import {
	allQuestions,
	answerPath,
	isAnswered,
	readAnswerPath,
	rowsOf,
	visibleQuestions,
} from '../questionnaire/questionnaire.ts';
import { checkQuestion } from '../questionnaire/questionnaire-check.ts';
import type { Field, Question, Questionnaire } from '../questionnaire/questionnaire-definition.ts';
import { readValue, WHOLE_TOWN } from '../questionnaire/questionnaire-values.ts';
import { type AnswerPath, type Answers, NOT_KNOWN, POSITION } from '../questionnaire/response-answers.ts';
import type { FormPlace } from './form-place.ts';
import type { FormQuery } from './form-state.ts';

/** `URLSearchParams` and `FormData` are such. */
export interface Posted {
	getAll(name: string): unknown[];
}

export interface FormStep {
	/** Only what differs from the answers as they were. */
	changes: Readonly<Record<AnswerPath, string>>;
	next: { place: FormPlace; query: Partial<FormQuery> };
}

interface StepContext {
	questionnaire: Questionnaire;
	answers: Answers;
	place: Extract<FormPlace, { kind: 'question' }>;
	query: Pick<FormQuery, 'isChecking'>;
	posted: Posted;
	/** Files that were chosen: their ids, as answers. */
	files?: Answers;
}

/** The box beside a field that answers in its place: "do not know yet", "whole town". */
export const boxName = (path: AnswerPath): string => `box ${path}`;

/** What such a box says; `null` where a field has none. */
export function boxValue({ kind, mayBeUnknown }: Field): string | null {
	if (kind === 'wards') return WHOLE_TOWN;
	return mayBeUnknown && kind !== 'choice' ? NOT_KNOWN : null;
}

const textOf = (posted: Posted, name: string): string => {
	const [value] = posted.getAll(name);
	return typeof value === 'string' ? value : '';
};

/** The answers as the page shows them, in the form in which they are stored. */
export function postedAnswers(questionnaire: Questionnaire, posted: Posted): Record<AnswerPath, string> {
	const questions = new Map(allQuestions(questionnaire).map((question) => [question.key, question]));
	const answers: Record<AnswerPath, string> = {};
	for (const path of textOf(posted, 'shown').split(' ')) {
		const parts = readAnswerPath(path);
		if (parts === null) continue;
		const field = questions.get(parts.question)?.fields.find(({ key }) => key === parts.field);
		if (field === undefined || field.kind === 'file') continue;
		const box = posted.getAll(boxName(path)).length > 0 ? boxValue(field) : null;
		const typed = posted.getAll(path).filter((value) => typeof value === 'string');
		answers[path] = box ?? readValue(field, typed.join(' '));
	}
	return answers;
}

/** Of `after`, what is not so in `before`. */
export function changedAnswers(before: Answers, after: Answers): Record<AnswerPath, string> {
	return Object.fromEntries(Object.entries(after).filter(([path, value]) => (before[path] ?? '') !== value));
}

export function takeStep(context: StepContext): FormStep {
	const { questionnaire, answers, place, posted, files = {} } = context;
	const question = allQuestions(questionnaire).find(({ key }) => key === place.question);
	const typed = changedAnswers(answers, { ...postedAnswers(questionnaire, posted), ...files });
	if (question === undefined) return { changes: {}, next: { place: { kind: 'tasks' }, query: {} } };
	const [go = 'continue', row = '', position = ''] = textOf(posted, 'go').split(':');
	const stay = { kind: 'question', question: question.key, row: null } as const;
	if (question.repeat !== null) {
		const moved = moveRows(question, { ...answers, ...typed }, { go, row, position });
		if (moved !== null) {
			const changes = { ...typed, ...withNewPosition(question, { ...answers, ...typed }, typed), ...moved };
			return {
				changes,
				next: {
					place: stay,
					query: go === 'remove' ? { removed: `${row}:${positionOf(question, answers, row)}` } : {},
				},
			};
		}
	}
	const positions = question.repeat === null ? {} : withNewPosition(question, answers, typed);
	const changes = { ...typed, ...positions };
	const after = { ...answers, ...changes };
	if (go === 'stay') return { changes, next: { place, query: {} } };
	if (go === 'tasks') return { changes, next: { place: { kind: 'tasks' }, query: {} } };
	if (go === 'back') return { changes, next: { place: placeBefore(questionnaire, after, place), query: {} } };
	if (go === 'add') return { changes, next: { place: { ...stay, row: row === '' ? null : row }, query: {} } };
	return { changes, next: nextPlace(context, question, after) };
}

/** The page after "Save and continue". */
function nextPlace(
	{ questionnaire, place, query, posted }: StepContext,
	question: Question,
	after: Answers,
): FormStep['next'] {
	const all = { ...place, row: null };
	if (query.isChecking) {
		const isRight = checkQuestion(questionnaire, question, after).length === 0;
		return isRight
			? { place: { kind: 'check', section: sectionOf(questionnaire, question) }, query: {} }
			: { place: place.row === null ? place : all, query: { isChecking: true } };
	}
	// A question without rows shows the first one at once; when something is written into it, the rows are shown.
	const [path = ''] = textOf(posted, 'shown').split(' ');
	const row = readAnswerPath(path)?.row ?? null;
	const isRowWritten = row !== null && isAnswered(question, after, row);
	if (place.row !== null || isRowWritten) return { place: all, query: {} };
	return { place: placeAfter(questionnaire, after, question), query: {} };
}

const sectionOf = ({ sections }: Questionnaire, { key }: Question): string | null =>
	sections.find(({ questions }) => questions.some((question) => question.key === key))?.key ?? null;

/** The next question of the section, or the check of its answers. */
function placeAfter(questionnaire: Questionnaire, answers: Answers, question: Question): FormPlace {
	const section = sectionOf(questionnaire, question);
	const asked = visibleQuestions(questionnaire, answers);
	const next = asked[asked.findIndex(({ key }) => key === question.key) + 1];
	if (next === undefined || sectionOf(questionnaire, next) !== section) return { kind: 'check', section };
	return { kind: 'question', question: next.key, row: null };
}

/** Where Back leads. */
export function placeBefore(questionnaire: Questionnaire, answers: Answers, place: FormPlace): FormPlace {
	if (place.kind === 'tasks' || place.kind === 'home' || place.kind === 'receipt') return { kind: 'home' };
	if (place.kind !== 'question') return { kind: 'tasks' };
	if (place.row !== null) return { ...place, row: null };
	const asked = visibleQuestions(questionnaire, answers);
	const index = asked.findIndex(({ key }) => key === place.question);
	const [current, before] = [asked[index], asked[index - 1]];
	if (current === undefined || before === undefined) return { kind: 'tasks' };
	const isSameSection = sectionOf(questionnaire, before) === sectionOf(questionnaire, current);
	return isSameSection ? { kind: 'question', question: before.key, row: null } : { kind: 'tasks' };
}

const positionOf = (question: Question, answers: Answers, row: string): number => {
	const number = Number(answers[answerPath(question.key, POSITION, row)]);
	return Number.isFinite(number) ? number : 0;
};

/** A row into which something was written for the first time gets its place at the end. */
function withNewPosition(question: Question, answers: Answers, typed: Answers): Record<AnswerPath, string> {
	const rows = new Set(Object.keys(typed).map((path) => readAnswerPath(path)?.row ?? ''));
	const last = Math.max(0, ...rowsOf(question, answers).map((row) => positionOf(question, answers, row)));
	const fresh = [...rows].filter((row) => row !== '' && answers[answerPath(question.key, POSITION, row)] === undefined);
	return Object.fromEntries(
		fresh.map((row, index) => [answerPath(question.key, POSITION, row), String(last + index + 1)]),
	);
}

/** Up, down, remove and its undo; `null` for anything else. */
function moveRows(
	question: Question,
	answers: Answers,
	{ go, row, position }: { go: string; row: string; position: string },
): Record<AnswerPath, string> | null {
	const rows = rowsOf(question, answers);
	const at = (id: string) => answerPath(question.key, POSITION, id);
	const index = rows.indexOf(row);
	if (go === 'undo') return answers[at(row)] === '' && /^\d{1,9}$/.test(position) ? { [at(row)]: position } : {};
	if (go === 'remove') return index === -1 ? {} : { [at(row)]: '' };
	if (go !== 'up' && go !== 'down') return null;
	const other = rows[go === 'up' ? index - 1 : index + 1];
	if (index === -1 || other === undefined) return {};
	// Numbered anew, because two devices may have given two rows one number.
	const order = rows.map((id) => (id === row ? other : id === other ? row : id));
	const numbered = Object.fromEntries(order.map((id, place) => [at(id), String(place + 1)]));
	return changedAnswers(answers, numbered);
}
