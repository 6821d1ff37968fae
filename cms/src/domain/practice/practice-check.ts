/**
 * Whether a practice still runs (A58): asked once a year, by mail, of whoever answers for the municipality. The answer is
 * a fact of its own; only "it runs as documented" confirms the page, and nothing else changes it by itself.
 */

import type { ProblemMessage } from '../problem.ts';
import { field } from '../questionnaire/questionnaire-builders.ts';
import { valueMessage } from '../questionnaire/questionnaire-check.ts';
import type { Field } from '../questionnaire/questionnaire-definition.ts';
import { readValue, valueFault } from '../questionnaire/questionnaire-values.ts';
import { dhakaDay } from '../text/dhaka-time.ts';

/** Features row A58. Months after the publication or the last confirmation, and after the question. */
export const CHECK_MONTHS = { ask: 12, remind: 1 } as const;

export const CHECK_ANSWERS = {
	running: { en: 'Yes, as the page says', bn: 'হ্যাঁ, পাতায় যেমন লেখা আছে' },
	changed: { en: 'Yes, but something has changed', bn: 'হ্যাঁ, তবে কিছু বদলেছে' },
	stopped: { en: 'No, it has stopped', bn: 'না, বন্ধ হয়ে গেছে' },
	other: { en: 'I do not know; somebody else does', bn: 'আমি জানি না; অন্য কেউ জানেন' },
} as const satisfies Record<string, ProblemMessage>;
export type CheckAnswer = keyof typeof CHECK_ANSWERS;

export const isCheckAnswer = (value: unknown): value is CheckAnswer =>
	typeof value === 'string' && Object.hasOwn(CHECK_ANSWERS, value);

const LAST_DAY_OF_MONTH = 31;

/** `2026-02-30` is no day: the last one of that month is meant. */
function dayIn(year: number, month: number, day: number): string {
	const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return new Date(Date.UTC(year, month, Math.min(day, daysInMonth))).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The same day so many months later; on 31 January, one month later is the last of February. */
export function monthsLater(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const total = year * 12 + month - 1 + months;
	return dayIn(Math.floor(total / 12), total % 12, date);
}

/** The last day that a date with month or year alone may mean. */
function lastDayOf(partial: string): string {
	const [year = 0, month = 12, day = LAST_DAY_OF_MONTH] = partial.split('-').map(Number);
	return dayIn(year, month - 1, day);
}

export interface CheckedPractice {
	/** ISO instant. */
	firstPublishedAt: string;
	/** `2026-07`, `2026`; `null` for never. */
	lastConfirmedOn: string | null;
}

/**
 * The newest anniversary of the last confirmation, or else of the publication, that has come; `null` in the first year.
 * One that passed long ago is asked once, not once for each year that was missed.
 */
export function checkDueOn({ firstPublishedAt, lastConfirmedOn }: CheckedPractice, today: string): string | null {
	const published = dhakaDay(new Date(firstPublishedAt));
	const confirmed = lastConfirmedOn === null ? published : lastDayOf(lastConfirmedOn);
	const anchor = confirmed > published ? confirmed : published;
	let due: string | null = null;
	for (let months = CHECK_MONTHS.ask; monthsLater(anchor, months) <= today; months += CHECK_MONTHS.ask) {
		due = monthsLater(anchor, months);
	}
	return due;
}

export interface CheckFacts {
	/** The day on which somebody was asked; `null` while nobody answers for the municipality. */
	askedOn: string | null;
	remindedOn: string | null;
	/** The newest one; `null` for none. */
	answer: CheckAnswer | null;
}

/** What the passing of time does to a question. `today` is the day in Bangladesh. */
export function needsReminder({ askedOn, remindedOn, answer }: CheckFacts, today: string): boolean {
	if (askedOn === null || remindedOn !== null || answer !== null) return false;
	return monthsLater(askedOn, CHECK_MONTHS.remind) <= today;
}

/** Why an officer of MAB has to ask, by telephone or letter. */
export const CHECK_OBSTACLES = {
	nobody: { en: 'Nobody answers for the municipality', bn: 'পৌরসভার কোনো ফোকাল পয়েন্ট নেই' },
	silent: { en: 'No answer a month after the reminder', bn: 'তাগিদের এক মাস পরেও উত্তর আসেনি' },
	other: { en: 'Somebody else knows', bn: 'অন্য কেউ জানেন' },
} as const satisfies Record<string, ProblemMessage>;
export type CheckObstacle = keyof typeof CHECK_OBSTACLES;

/** `null` where nothing keeps the municipality from answering by itself, or it has answered. */
export function checkObstacle(facts: CheckFacts, today: string): CheckObstacle | null {
	const { askedOn, remindedOn, answer } = facts;
	if (answer === 'other') return 'other';
	if (answer !== null) return null;
	if (askedOn === null) return 'nobody';
	return remindedOn !== null && monthsLater(remindedOn, CHECK_MONTHS.remind) <= today ? 'silent' : null;
}

/** The later of two confirmations; the more exact one of the same year. */
export function laterConfirmation(one: string | null, other: string | null): string | null {
	if (one === null || other === null) return one ?? other;
	return one > other ? one : other;
}

/** The boxes beside the choices. */
export const CHECK_FIELDS = {
	stoppedOn: field('stoppedOn', 'month'),
	why: field('why', 'text', { maxWords: 150 }),
	who: field('who', 'line', { maxGraphemes: 200 }),
} as const satisfies Record<string, Field>;
export type CheckField = keyof typeof CHECK_FIELDS;

/** Which boxes belong to which answer, all of them needed. */
const NEEDED: Record<CheckAnswer, readonly CheckField[]> = {
	running: [],
	changed: [],
	stopped: ['stoppedOn', 'why'],
	other: ['who'],
};

const MISSING: Record<CheckField | 'answer', ProblemMessage> = {
	answer: { en: 'Choose one answer.', bn: 'একটি উত্তর বেছে নিন।' },
	stoppedOn: { en: 'Write since when; the year alone is enough.', bn: 'কবে থেকে বন্ধ লিখুন; শুধু বছর লিখলেও চলবে।' },
	why: { en: 'Write in a sentence why it stopped.', bn: 'কেন বন্ধ হলো এক বাক্যে লিখুন।' },
	who: { en: 'Write who knows: name, office, telephone.', bn: 'কে জানেন লিখুন: নাম, দপ্তর, ফোন।' },
};

export interface CheckReading {
	/** `null` while something is wrong. */
	given: { answer: CheckAnswer; stoppedOn: string | null; words: string | null } | null;
	faults: { name: CheckField | 'answer'; message: ProblemMessage }[];
}

/** Boxes of an answer that was not chosen are not looked at. */
export function readCheckAnswer(typed: (name: string) => string): CheckReading {
	const answer = typed('answer');
	if (!isCheckAnswer(answer)) return { given: null, faults: [{ name: 'answer', message: MISSING.answer }] };
	const faults = NEEDED[answer].flatMap((name) => {
		const fault = valueFault(CHECK_FIELDS[name], typed(name));
		if (fault !== null) return [{ name, message: valueMessage(fault) }];
		return readValue(CHECK_FIELDS[name], typed(name)) === '' ? [{ name, message: MISSING[name] }] : [];
	});
	if (faults.length > 0) return { given: null, faults };
	const read = (name: CheckField) =>
		NEEDED[answer].includes(name) ? readValue(CHECK_FIELDS[name], typed(name)) : null;
	return { given: { answer, stoppedOn: read('stoppedOn'), words: read('why') ?? read('who') }, faults: [] };
}
