/** What is wrong with answers, in words that say what to do, and where each section stands. */

import type { ProblemMessage } from '../problem.ts';
import { toBanglaDigits } from '../text/bangla.ts';
import { answerAt, answerPath, isAnswered, rowsOf, visibleFields, visibleQuestions } from './questionnaire.ts';
import type { Field, Question, Questionnaire } from './questionnaire-definition.ts';
import { type ValueFault, type ValueFaultCode, valueFault } from './questionnaire-values.ts';
import type { AnswerPath, Answers } from './response-answers.ts';

/** Codes may be added, never renamed. */
export type AnswerFaultCode = ValueFaultCode | 'missing' | 'too-few-rows' | 'too-many-rows';

export interface AnswerFault {
	/** Of the answer; the key of the question where it is about the whole of it. */
	path: AnswerPath;
	question: string;
	code: AnswerFaultCode;
	/** A sentence by itself, to stand below the number and label of its question. */
	message: ProblemMessage;
	details: Readonly<Record<string, number>>;
}

const same = (en: string, bn: string) => (): ProblemMessage => ({ en, bn });
const counted =
	(en: string, bn: string) =>
	(details: AnswerFault['details']): ProblemMessage => ({
		en: filled(en, details, 'en'),
		bn: filled(bn, details, 'bn'),
	});

function filled(text: string, details: AnswerFault['details'], locale: 'bn' | 'en'): string {
	return text.replace(/\{(\w+)\}/g, (_, key: string) => {
		const number = (details[key] ?? 0).toLocaleString('en-IN');
		return locale === 'bn' ? toBanglaDigits(number) : number;
	});
}

const MESSAGES: Record<AnswerFaultCode, (details: AnswerFault['details']) => ProblemMessage> = {
	missing: same('Answer this question.', 'এই প্রশ্নের উত্তর দিন।'),
	'too-few-rows': counted('Describe at least {limit}; there are {count}.', 'কমপক্ষে {limit}টি লিখুন; এখন আছে {count}টি।'),
	'too-many-rows': counted('Keep at most {limit}; there are {count}.', 'সর্বোচ্চ {limit}টি রাখুন; এখন আছে {count}টি।'),
	'too-many-words': counted(
		'Shorten it to {limit} words; it has {count}.',
		'{limit} শব্দের মধ্যে আনুন; এখন আছে {count} শব্দ।',
	),
	'too-many-characters': counted(
		'Shorten it to {limit} letters; it has {count}.',
		'{limit} অক্ষরের মধ্যে আনুন; এখন আছে {count}টি।',
	),
	'below-minimum': counted('Write {limit} or more.', '{limit} বা তার বেশি লিখুন।'),
	'above-maximum': counted('Write {limit} or less.', '{limit} বা তার কম লিখুন।'),
	'not-whole': same('Write whole Taka, without poisha.', 'পূর্ণ টাকা লিখুন, পয়সা ছাড়া।'),
	exclusive: same(
		'One of the answers ticked does not go together with others. Keep either that one or the others.',
		'বেছে নেওয়া একটি উত্তর অন্যগুলোর সাথে মেলে না। হয় সেটি রাখুন, নয় অন্যগুলো।',
	),
	'point-outside': same(
		'This place is outside of Bangladesh. Write latitude first, like 23.8106, 90.4125.',
		'স্থানটি বাংলাদেশের বাইরে। আগে অক্ষাংশ লিখুন, যেমন ২৩.৮১০৬, ৯০.৪১২৫।',
	),
	'not-a-line': same('Write it again.', 'আবার লিখুন।'),
	'not-a-text': same('Write it again.', 'আবার লিখুন।'),
	'not-a-number': same('Write a number alone, like 1200 or 12.5.', 'শুধু একটি সংখ্যা লিখুন, যেমন ১২০০ বা ১২.৫।'),
	'not-a-money': same('Write the amount in Taka, like 2500000 or 25 lakh.', 'টাকার পরিমাণ লিখুন, যেমন ২৫০০০০০ বা ২৫ লাখ।'),
	'not-a-month': same(
		'Write month and year, like 07/2026 or July 2026. The year alone is enough.',
		'মাস ও বছর লিখুন, যেমন ০৭/২০২৬ বা জুলাই ২০২৬। শুধু বছর লিখলেও চলবে।',
	),
	'not-a-day': same('Write day, month and year, like 14/7/2026.', 'দিন, মাস ও বছর লিখুন, যেমন ১৪/৭/২০২৬।'),
	'not-a-phone': same(
		'Write the phone number with all its digits, like 01712 345678.',
		'ফোন নম্বরের সব অঙ্ক লিখুন, যেমন ০১৭১২ ৩৪৫৬৭৮।',
	),
	'not-a-email': same(
		'Write one e-mail address, like name@example.org.',
		'একটি ইমেইল ঠিকানা লিখুন, যেমন name@example.org।',
	),
	'not-a-link': same(
		'Write a web address, like https://example.org/page.',
		'একটি ওয়েব ঠিকানা লিখুন, যেমন https://example.org/page।',
	),
	'not-a-choice': same('Choose one of the answers.', 'উত্তরগুলোর একটি বেছে নিন।'),
	'not-a-choices': same('Choose from the answers listed.', 'তালিকার উত্তর থেকে বেছে নিন।'),
	'not-a-municipality': same('Choose a municipality from the list.', 'তালিকা থেকে একটি পৌরসভা বেছে নিন।'),
	'not-a-wards': same(
		'Write the numbers of the wards, like 1, 3-5, or "all".',
		'ওয়ার্ড নম্বর লিখুন, যেমন ১, ৩-৫; অথবা "সব"।',
	),
	'not-a-point': same(
		'Write latitude and longitude, like 23.8106, 90.4125.',
		'অক্ষাংশ ও দ্রাঘিমাংশ লিখুন, যেমন ২৩.৮১০৬, ৯০.৪১২৫।',
	),
	'not-a-file': same('Choose the file again.', 'ফাইলটি আবার বেছে নিন।'),
	'not-a-tick': same('Tick the box or leave it empty.', 'ঘরে টিক দিন অথবা ফাঁকা রাখুন।'),
};

/** What to do about a value that cannot be taken, for forms beside the questionnaire. */
export const valueMessage = ({ code, details }: ValueFault): ProblemMessage => MESSAGES[code](details);

/** The one message that depends on the kind of field: a box says what ticking it means. */
const MISSING: Partial<Record<Field['kind'], ProblemMessage>> = {
	tick: {
		en: 'Tick this box if you agree. Without it the response cannot be sent.',
		bn: 'একমত হলে এই ঘরে টিক দিন। টিক ছাড়া উত্তরপত্র পাঠানো যায় না।',
	},
	file: { en: 'Add the file here.', bn: 'এখানে ফাইলটি যোগ করুন।' },
	choice: { en: 'Choose one answer.', bn: 'একটি উত্তর বেছে নিন।' },
	choices: { en: 'Choose at least one answer.', bn: 'অন্তত একটি উত্তর বেছে নিন।' },
};

const UNKNOWN_HINT: ProblemMessage = {
	en: 'Answer this question, or say that you do not know yet.',
	bn: 'উত্তর দিন, অথবা "এখনো জানা নেই" বেছে নিন।',
};

function faultAt(
	question: Question,
	path: AnswerPath,
	code: AnswerFaultCode,
	details: AnswerFault['details'] = {},
): AnswerFault {
	return { path, question: question.key, code, message: MESSAGES[code](details), details };
}

/** Everything that keeps a question from being submitted, in its order. Nothing is wrong with one that is not asked. */
export function checkQuestion(questionnaire: Questionnaire, question: Question, answers: Answers): AnswerFault[] {
	const isAsked = visibleQuestions(questionnaire, answers).some(({ key }) => key === question.key);
	return isAsked ? askedFaults(question, answers) : [];
}

function askedFaults(question: Question, answers: Answers): AnswerFault[] {
	const isBegun = isAnswered(question, answers);
	if (!isBegun && !question.isRequired) return [];
	if (question.repeat === null) return fieldFaults(question, { answers, row: null, isBegun });
	const rows = rowsOf(question, answers).filter((row) => isAnswered(question, answers, row));
	return [
		...rowCountFaults(question, rows.length),
		...rows.flatMap((row) => fieldFaults(question, { answers, row, isBegun })),
	];
}

function rowCountFaults(question: Question, count: number): AnswerFault[] {
	const { minimum, maximum } = question.repeat ?? { minimum: 0, maximum: 0 };
	const least = Math.max(minimum, question.isRequired ? 1 : 0);
	if (count === 0 && least > 0) return [faultAt(question, question.key, 'missing')];
	if (count < least) return [faultAt(question, question.key, 'too-few-rows', { count, limit: least })];
	return count > maximum ? [faultAt(question, question.key, 'too-many-rows', { count, limit: maximum })] : [];
}

function fieldFaults(
	question: Question,
	{ answers, row, isBegun }: { answers: Answers; row: string | null; isBegun: boolean },
): AnswerFault[] {
	const fields = visibleFields(question, answers, row);
	if (!isBegun && !fields.some(({ isRequired }) => isRequired)) return [faultAt(question, question.key, 'missing')];
	return fields.flatMap((field) => {
		const path = answerPath(question.key, field.key, row);
		const value = answerAt(answers, path);
		if (value === '') return field.isRequired ? [missingAt(question, path, field)] : [];
		const found = valueFault(field, value);
		return found === null ? [] : [faultAt(question, path, found.code, found.details)];
	});
}

function missingAt(question: Question, path: AnswerPath, { kind, mayBeUnknown }: Field): AnswerFault {
	const message = mayBeUnknown ? UNKNOWN_HINT : MISSING[kind];
	const found = faultAt(question, path, 'missing');
	return message === undefined ? found : { ...found, message };
}

/** Everything that keeps a response from being submitted, in the order of its questions. */
export function checkResponse(questionnaire: Questionnaire, answers: Answers): AnswerFault[] {
	return visibleQuestions(questionnaire, answers).flatMap((question) => askedFaults(question, answers));
}

/**
 * - `notStarted`: nothing is answered.
 * - `problem`: something is answered in a way that cannot be submitted.
 * - `inProgress`: what is answered is right; something needed is missing.
 * - `completed`: nothing stands in the way of submission.
 */
export type SectionState = 'notStarted' | 'inProgress' | 'completed' | 'problem';

export interface SectionProgress {
	key: string;
	state: SectionState;
	/** Questions of it that are asked, and how many of them have an answer. */
	asked: number;
	answered: number;
}

/** The sections of which this response is asked anything. */
export function sectionStates(questionnaire: Questionnaire, answers: Answers): SectionProgress[] {
	const asked = new Set(visibleQuestions(questionnaire, answers));
	return questionnaire.sections.flatMap(({ key, questions }) => {
		const own = questions.filter((question) => asked.has(question));
		if (own.length === 0) return [];
		const answered = own.filter((question) => isAnswered(question, answers)).length;
		const faults = own.flatMap((question) => askedFaults(question, answers));
		return [{ key, state: sectionState(answered, faults), asked: own.length, answered }];
	});
}

function sectionState(answered: number, faults: readonly AnswerFault[]): SectionState {
	if (answered === 0) return 'notStarted';
	if (faults.some(({ code }) => code !== 'missing' && code !== 'too-few-rows')) return 'problem';
	return faults.length === 0 ? 'completed' : 'inProgress';
}
