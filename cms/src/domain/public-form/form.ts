/**
 * Forms that anybody may send, as data, so that the page that asks, the answer to a mistake and the check of what came
 * are one thing.
 *
 * What came from outside is read field by field; whatever is not named here is not looked at.
 */
import { countGraphemes, normaliseText, toBanglaDigits } from '../text/bangla.ts';
import type { BothLanguages, Locale } from '../text/locale.ts';

/**
 * A field that people do not see and are told to leave empty. What fills it is a program. Browsers know no personal
 * detail of this name, so they do not fill it by themselves.
 */
export const HONEYPOT_FIELD = 'subject';

/** What a ticked box sends. */
export const TICKED = 'yes';

interface FieldBase {
	name: string;
	isRequired: boolean;
	label: BothLanguages;
	hint: BothLanguages | null;
}
export interface LineField extends FieldBase {
	/** One line; `text` has several, and `address` is one of e-mail. */
	kind: 'line' | 'text' | 'address';
	maxGraphemes: number;
	/** What the browser may fill in by itself (HTML `autocomplete`). */
	autocomplete: string | null;
}
export interface ChoiceField extends FieldBase {
	/** All options in view; `select` opens, for long lists. */
	kind: 'choice' | 'select';
	options: Readonly<Record<string, BothLanguages>>;
}
/** A box to tick; its value is `TICKED` or nothing. */
export interface TickField extends FieldBase {
	kind: 'tick';
}
export type FormField = LineField | ChoiceField | TickField;

export interface FormSpec {
	/** Where the form is posted to, urlencoded or as JSON. */
	action: string;
	title: BothLanguages;
	lead: BothLanguages;
	submit: BothLanguages;
	/** In the order of the form. */
	fields: readonly FormField[];
}

export const line = (field: Pick<LineField, 'name' | 'isRequired' | 'label'> & Partial<LineField>): LineField => ({
	...{ kind: 'line', maxGraphemes: 100, autocomplete: null, hint: null },
	...field,
});

/** What is wrong with a field. Codes may be added, never renamed. */
export interface FieldProblem {
	field: string;
	code: string;
	label: BothLanguages;
	/** Goes on from the label: "Your name: is not filled in". */
	message: BothLanguages;
}

const MESSAGES = {
	missing: { en: 'is not filled in', bn: 'পূরণ করা হয়নি' },
	'not-text': { en: 'could not be read; write it again', bn: 'পড়া যায়নি; আবার লিখুন' },
	'not-a-choice': { en: 'choose one of the answers', bn: 'উত্তরগুলোর একটি বেছে নিন' },
} as const satisfies Record<string, BothLanguages>;

function tooLong(count: number, max: number): BothLanguages {
	const inBangla = (number: number) => toBanglaDigits(number.toLocaleString('en-IN'));
	return {
		en: `has ${count.toLocaleString('en-IN')} characters; at most ${max.toLocaleString('en-IN')} fit`,
		bn: `${inBangla(count)}টি অক্ষর আছে; সর্বোচ্চ ${inBangla(max)}টি লেখা যায়`,
	};
}

/** What was posted, read by the fields of a form. */
export interface FormReading {
	/** By field; `null` where nothing was answered. */
	values: Record<string, string | null>;
	/** As it was typed, in the form in which texts are stored: what a form that comes back is filled with. */
	typed: Record<string, string>;
	problems: FieldProblem[];
	/** The honeypot was filled. */
	isFromProgram: boolean;
	/** Whatever else was posted. */
	posted: ReadonlyMap<string, unknown>;
}

/** Reads what was posted, whatever it is. Never throws. */
export function readForm(fields: readonly FormField[], body: unknown): FormReading {
	const posted = postedValues(body);
	const reading: FormReading = {
		values: {},
		typed: {},
		problems: [],
		isFromProgram: isFilled(posted.get(HONEYPOT_FIELD)),
		posted,
	};
	for (const field of fields) {
		const { value, problem } = readField(field, posted.get(field.name));
		reading.typed[field.name] = value ?? '';
		reading.values[field.name] = value;
		if (problem !== null) reading.problems.push({ field: field.name, label: field.label, ...problem });
	}
	return reading;
}

/** The own properties of what was posted: names of the prototype are not answers. */
function postedValues(body: unknown): Map<string, unknown> {
	const isRecord = typeof body === 'object' && body !== null && !Array.isArray(body);
	return new Map(isRecord ? Object.entries(body) : []);
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

interface FieldReading {
	value: string | null;
	problem: Pick<FieldProblem, 'code' | 'message'> | null;
}

const wrong = (code: keyof typeof MESSAGES, value: string | null = null): FieldReading => ({
	value,
	problem: { code, message: MESSAGES[code] },
});

function readField(field: FormField, posted: unknown): FieldReading {
	if (field.kind === 'tick') return { value: posted === TICKED || posted === true ? TICKED : null, problem: null };
	if (isFilled(posted) && typeof posted !== 'string') return wrong('not-text');
	const text = normaliseText(typeof posted === 'string' ? posted : '');
	const value = field.kind === 'text' ? text : text.replace(/\s+/g, ' ');
	if (value === '') return field.isRequired ? wrong('missing') : { value: null, problem: null };
	if ('options' in field) {
		return Object.hasOwn(field.options, value) ? { value, problem: null } : wrong('not-a-choice');
	}
	const count = countGraphemes(value);
	const isTooLong = count > field.maxGraphemes;
	return { value, problem: isTooLong ? { code: 'too-long', message: tooLong(count, field.maxGraphemes) } : null };
}

/** What a form shows beside its fields. */
export const FORM_WORDS = {
	optional: { en: '(optional)', bn: '(ঐচ্ছিক)' },
	trap: { en: 'Leave this field empty', bn: 'এই ঘরটি ফাঁকা রাখুন' },
	problems: { en: 'Some answers need another look', bn: 'কয়েকটি উত্তর আবার দেখুন' },
	noChoice: { en: 'Choose one', bn: 'বেছে নিন' },
} as const satisfies Record<string, BothLanguages>;

/** A field as `formHtml` of the templates takes it. */
export interface FieldView {
	name: string;
	kind: FormField['kind'] | 'hidden';
	label: string;
	hint: string | null;
	isRequired: boolean;
	value: string;
	problem: string | null;
	options: { value: string; label: string }[];
	autocomplete: string | null;
}

export interface FormView {
	action: string;
	fields: FieldView[];
	optional: string;
	submit: string;
	trap: { name: string; label: string };
	idPrefix: string;
}

export const hiddenField = (name: string, value: string): FieldView => ({
	...{ name, kind: 'hidden', label: '', value, hint: null, isRequired: false, problem: null, options: [] },
	autocomplete: null,
});

/** A field in one language, with what was typed into it and what is wrong with that. */
export function fieldView(
	field: FormField,
	{ locale, value, problems }: { locale: Locale; value: string; problems: readonly FieldProblem[] },
): FieldView {
	return {
		...{ name: field.name, kind: field.kind, isRequired: field.isRequired, value },
		problem: problems.find((each) => each.field === field.name)?.message[locale] ?? null,
		label: field.label[locale],
		hint: field.hint?.[locale] ?? null,
		options: optionsOf(field, locale),
		autocomplete: 'autocomplete' in field ? field.autocomplete : null,
	};
}

function optionsOf(field: FormField, locale: Locale): FieldView['options'] {
	if (field.kind === 'tick') return [{ value: TICKED, label: field.label[locale] }];
	if (!('options' in field)) return [];
	const options = Object.entries(field.options).map(([value, label]) => ({ value, label: label[locale] }));
	return field.kind === 'select' ? [{ value: '', label: FORM_WORDS.noChoice[locale] }, ...options] : options;
}
