/** What readers send back about a practice: that they use it (C30), or that something is wrong with it (E44). */

import type { ProblemMessage } from '../problem.ts';
import {
	type FieldProblem,
	type FieldView,
	FORM_WORDS,
	type FormSpec,
	type FormView,
	fieldView,
	HONEYPOT_FIELD,
	hiddenField,
	line,
	readForm,
} from '../public-form/form.ts';
import { toAsciiDigits } from '../text/bangla.ts';
import { isLocale, type Locale } from '../text/locale.ts';
import { type FeedbackState, PROBLEM_KINDS, USE_STAGES } from '../vocabulary.ts';

/**
 * A Bangla letter takes 12 bytes in a form on average (measured on the seeded practices), so the longest answers need
 * some 16 kB.
 */
export const MAX_FEEDBACK_BYTES = 20 * 1024;

/** What a ticket of 1,000 letters holds is read in a minute; who has more to say is asked for it. */
const LONG_TEXT_GRAPHEMES = 1000;
const LONG_TEXT_HINT: ProblemMessage = {
	en: 'At most 1,000 characters.',
	bn: 'সর্বোচ্চ ১,০০০ অক্ষর।',
};

const PRACTICE_FIELD = line({
	name: 'practice',
	isRequired: true,
	label: { en: 'Practice number', bn: 'চর্চা নম্বর' },
	hint: {
		en: 'It stands at the top of the practice, for example MAB-P-2026-014.',
		bn: 'চর্চার পাতার শুরুতে লেখা থাকে, যেমন MAB-P-2026-014।',
	},
});

export type FeedbackForm = 'practiceUse' | 'problemReport';

export const FEEDBACK_FORMS: Readonly<Record<FeedbackForm, FormSpec>> = {
	practiceUse: {
		action: '/api/feedback/practice-uses',
		title: { en: 'We use this practice', bn: 'আমরা এই চর্চা ব্যবহার করি' },
		lead: {
			en: 'Tell MAB when you plan, try or run something like it. MAB counts how far practices travel and may put you in touch with each other. Nothing of this is published without asking you.',
			bn: 'আপনারা এমন কিছু করার পরিকল্পনা করলে, শুরু করলে বা চালালে ম্যাবকে জানান। চর্চা কত দূর ছড়ায়, ম্যাব তা গোনে এবং দরকারে আপনাদের পরস্পরের সঙ্গে যোগাযোগ করিয়ে দেয়। আপনাকে না জানিয়ে এর কিছুই প্রকাশ করা হয় না।',
		},
		submit: { en: 'Send to MAB', bn: 'ম্যাবের কাছে পাঠান' },
		fields: [
			PRACTICE_FIELD,
			line({
				...{ name: 'name', isRequired: true, autocomplete: 'name' },
				label: { en: 'Your name', bn: 'আপনার নাম' },
			}),
			line({
				...{ name: 'organisation', isRequired: true, autocomplete: 'organization', maxGraphemes: 150 },
				label: { en: 'Municipality or organisation', bn: 'পৌরসভা বা প্রতিষ্ঠান' },
			}),
			line({
				...{ name: 'role', isRequired: false, autocomplete: 'organization-title' },
				label: { en: 'Your position', bn: 'আপনার পদ' },
			}),
			{
				...{ name: 'stage', kind: 'choice', isRequired: true, options: USE_STAGES, hint: null },
				label: { en: 'How far are you?', bn: 'কোন পর্যায়ে আছেন?' },
			},
			line({
				...{ name: 'whatIsUsed', kind: 'text', isRequired: true, maxGraphemes: LONG_TEXT_GRAPHEMES },
				label: { en: 'What do you use, and how?', bn: 'কী ব্যবহার করছেন, কীভাবে?' },
				hint: LONG_TEXT_HINT,
			}),
			line({
				...{ name: 'contact', isRequired: false, autocomplete: 'email', maxGraphemes: 150 },
				label: { en: 'E-mail or phone', bn: 'ই-মেইল বা ফোন' },
				hint: { en: 'Only MAB sees it.', bn: 'শুধু ম্যাব দেখবে।' },
			}),
			{
				...{ name: 'mayContact', kind: 'tick', isRequired: false, hint: null },
				label: { en: 'MAB may contact me about this', bn: 'ম্যাব এ বিষয়ে আমার সঙ্গে যোগাযোগ করতে পারে' },
			},
		],
	},
	problemReport: {
		action: '/api/feedback/problem-reports',
		title: { en: 'Report a problem', bn: 'সমস্যা জানান' },
		lead: {
			en: 'Is something wrong, out of date or harmful? Tell MAB. You need not give your name. What you write is not published; a correction is, with its date.',
			bn: 'কোনো তথ্য ভুল, পুরোনো বা ক্ষতিকর মনে হলে ম্যাবকে জানান। নাম না দিলেও চলবে। আপনার লেখা প্রকাশ করা হয় না; সংশোধন হলে তা তারিখসহ প্রকাশ করা হয়।',
		},
		submit: { en: 'Send to MAB', bn: 'ম্যাবের কাছে পাঠান' },
		fields: [
			PRACTICE_FIELD,
			{
				...{ name: 'kind', kind: 'choice', isRequired: true, options: PROBLEM_KINDS, hint: null },
				label: { en: 'What kind of problem is it?', bn: 'কী ধরনের সমস্যা?' },
			},
			line({
				...{ name: 'text', kind: 'text', isRequired: true, maxGraphemes: LONG_TEXT_GRAPHEMES },
				label: { en: 'What is wrong?', bn: 'কী সমস্যা, লিখুন' },
				hint: LONG_TEXT_HINT,
			}),
			line({
				...{ name: 'name', isRequired: false, autocomplete: 'name' },
				label: { en: 'Your name', bn: 'আপনার নাম' },
			}),
			line({
				...{ name: 'contact', isRequired: false, autocomplete: 'email', maxGraphemes: 150 },
				label: { en: 'E-mail or phone', bn: 'ই-মেইল বা ফোন' },
				hint: {
					en: 'Only if MAB may ask you about this. Only MAB sees it.',
					bn: 'ম্যাব এ বিষয়ে আপনাকে প্রশ্ন করতে পারলে তবেই দিন। শুধু ম্যাব দেখবে।',
				},
			}),
		],
	},
};

/** By field; `null` where nothing was answered. */
export interface FeedbackAnswers {
	/** `MAB-P-2026-014`, whatever way it was written. */
	practice: string | null;
	[field: string]: string | null;
}

export interface ReadFeedback {
	locale: Locale;
	/** As it was typed, in the form in which texts are stored: what a form that comes back is filled with. */
	typed: Record<string, string>;
	/** The honeypot was filled. */
	isFromProgram: boolean;
	/** Empty when the answers can be taken. */
	problems: FieldProblem[];
	answers: FeedbackAnswers;
}

const MESSAGES = {
	'not-a-number': {
		en: 'is not a practice number; it looks like MAB-P-2026-014',
		bn: 'চর্চা নম্বর এ রকম হয় না; নম্বর দেখতে MAB-P-2026-014-এর মতো',
	},
	'not-published': {
		en: 'no practice is published under this number; look at it again on the page of the practice',
		bn: 'এই নম্বরে কোনো চর্চা প্রকাশিত নেই; চর্চার পাতায় নম্বরটি আবার দেখুন',
	},
	'not-a-contact': { en: 'write an e-mail address or a phone number', bn: 'ই-মেইল ঠিকানা বা ফোন নম্বর লিখুন' },
	'contact-missing': {
		en: 'is needed where MAB may contact you; or untick the box below',
		bn: 'যোগাযোগের অনুমতি দিলে এটি দরকার; না চাইলে নিচের টিক তুলে দিন',
	},
	'consent-missing': {
		en: 'tick this, or leave e-mail and phone empty: MAB keeps them only where it may use them',
		bn: 'এখানে টিক দিন, অথবা ই-মেইল ও ফোন ফাঁকা রাখুন: অনুমতি ছাড়া ম্যাব তা রাখে না',
	},
} as const satisfies Record<string, ProblemMessage>;

/** A problem of a named field of the form, for what only the caller can know. */
export function fieldProblem(form: FeedbackForm, name: string, code: keyof typeof MESSAGES): FieldProblem {
	const field = FEEDBACK_FORMS[form].fields.find((each) => each.name === name);
	if (field === undefined) throw new Error(`The form ${form} has no field ${name}.`);
	return { field: name, code, label: field.label, message: MESSAGES[code] };
}

/** Reads what was posted, whatever it is. Never throws. */
export function readFeedback(form: FeedbackForm, body: unknown): ReadFeedback {
	const { values, typed, problems, isFromProgram, posted } = readForm(FEEDBACK_FORMS[form].fields, body);
	const locale = posted.get('locale');
	const answers: FeedbackAnswers = { practice: null, ...values };
	const number = practiceNumber(answers.practice ?? '');
	const isWrongNumber = number === null && answers.practice !== null && !problems.some(isAbout('practice'));
	if (isWrongNumber) problems.unshift(fieldProblem(form, 'practice', 'not-a-number'));
	answers.practice = number;
	if (!problems.some(isAbout('contact'))) problems.push(...contactProblems(form, answers));
	return { locale: isLocale(locale) ? locale : 'bn', typed, isFromProgram, problems, answers };
}

const isAbout =
	(name: string) =>
	({ field }: FieldProblem): boolean =>
		field === name;

/** The full number of a practice from what a person typed: `২০২৬-০১৪` → `MAB-P-2026-014`; `null` for anything else. */
export function practiceNumber(typed: string): string | null {
	const [, short] = /^(?:MAB-P-)?(\d{4}-\d{3,6})$/i.exec(toAsciiDigits(typed).replace(/\s/g, '')) ?? [];
	return short === undefined ? null : `MAB-P-${short}`;
}

/** As short as a telephone number within one town. */
const MIN_PHONE_DIGITS = 6;

/** Whether it looks like an e-mail address or a telephone number. Whether it is one shows when somebody uses it. */
function isContact(text: string): boolean {
	const [local = '', domain = '', ...more] = text.split('@');
	if (more.length === 0 && local !== '' && domain.includes('.') && !/\s/.test(text)) return true;
	return toAsciiDigits(text).replace(/\D/g, '').length >= MIN_PHONE_DIGITS;
}

/** MAB keeps an address or number only of somebody who agreed to be asked. */
function contactProblems(form: FeedbackForm, { contact, mayContact }: FeedbackAnswers): FieldProblem[] {
	if (contact !== null && contact !== undefined && !isContact(contact)) {
		return [fieldProblem(form, 'contact', 'not-a-contact')];
	}
	if (mayContact === undefined) return [];
	if (contact === null && mayContact !== null) return [fieldProblem(form, 'contact', 'contact-missing')];
	if (contact !== null && mayContact === null) return [fieldProblem(form, 'mayContact', 'consent-missing')];
	return [];
}

/**
 * The form in one language, as `formHtml` of the templates takes it. `typed` holds at least the number of the practice,
 * which is shown only where it is missing or wrong.
 */
export function feedbackFormView(
	form: FeedbackForm,
	{ locale, typed, problems = [] }: Pick<ReadFeedback, 'locale' | 'typed'> & { problems?: readonly FieldProblem[] },
): FormView {
	const spec = FEEDBACK_FORMS[form];
	const fields = spec.fields.map((field): FieldView => {
		const view = fieldView(field, { locale, value: typed[field.name] ?? '', problems });
		const isKnown = field.name === PRACTICE_FIELD.name && view.value !== '' && view.problem === null;
		return isKnown ? { ...hiddenField(field.name, view.value), label: view.label } : view;
	});
	return {
		action: spec.action,
		fields: [hiddenField('locale', locale), ...fields],
		optional: FORM_WORDS.optional[locale],
		submit: spec.submit[locale],
		trap: { name: HONEYPOT_FIELD, label: FORM_WORDS.trap[locale] },
		idPrefix: form,
	};
}

/**
 * Months after which name, position, e-mail and phone are erased (E40): counted from the day the ticket was closed, and
 * for a ticket that nobody closes from the day it came. What was said stays.
 */
export const PERSONAL_DATA_MONTHS = { afterClosing: 6, atMost: 24 };

/** The fields that are erased then. */
export const PERSONAL_FIELDS = ['name', 'role', 'contact'] as const;

/** Every step that the desk may take. What was closed by mistake is opened again. */
const STEPS: Record<FeedbackForm, Partial<Record<FeedbackState, readonly FeedbackState[]>>> = {
	practiceUse: {
		new: ['read', 'confirmed', 'closed'],
		read: ['confirmed', 'closed'],
		confirmed: ['closed'],
		closed: ['read'],
	},
	problemReport: {
		new: ['read', 'answered', 'closed'],
		read: ['answered', 'closed'],
		answered: ['closed'],
		closed: ['read'],
	},
};

export function feedbackSteps(form: FeedbackForm, from: FeedbackState): readonly FeedbackState[] {
	return STEPS[form][from] ?? [];
}

const STEP_LABELS: Record<FeedbackState, ProblemMessage> = {
	new: { en: 'Mark as new', bn: 'নতুন হিসেবে চিহ্নিত করুন' },
	read: { en: 'Mark as read', bn: 'পড়া হয়েছে বলে চিহ্নিত করুন' },
	answered: { en: 'Mark as answered', bn: 'উত্তর দেওয়া হয়েছে বলে চিহ্নিত করুন' },
	confirmed: { en: 'Mark as confirmed', bn: 'সত্যতা নিশ্চিত বলে চিহ্নিত করুন' },
	closed: { en: 'Close', bn: 'নিষ্পত্তি করুন' },
};

/** The step as a thing to do, for the button that takes it. */
export function feedbackStepLabel(from: FeedbackState, to: FeedbackState): ProblemMessage {
	return from === 'closed' ? { en: 'Open again', bn: 'আবার খুলুন' } : STEP_LABELS[to];
}

/** Letters and digits that cannot be taken for one another in print or on the phone: no 0 O 1 I L U V. */
export const TICKET_LETTERS = '23456789ABCDEFGHJKMNPQRSTWXYZ';
const TICKET_LENGTH = 8;
const TICKET_PREFIX: Record<FeedbackForm, string> = { practiceUse: 'U', problemReport: 'R' };

/** `U-7K3PQ9XA`. @param pick a random whole number below the limit, from a source that cannot be guessed */
export function newTicket(form: FeedbackForm, pick: (limit: number) => number): string {
	const letters = Array.from({ length: TICKET_LENGTH }, () => TICKET_LETTERS[pick(TICKET_LETTERS.length)]);
	return `${TICKET_PREFIX[form]}-${letters.join('')}`;
}
