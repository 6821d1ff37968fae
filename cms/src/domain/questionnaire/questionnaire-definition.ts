/**
 * A questionnaire as data: sections, questions and the fields of their answers, in both languages. One version is one
 * value of this type. It is edited in Strapi, shown by the browser and the server with the same code, printed, and
 * used to read and check every answer.
 *
 * Keys, kinds and conditions of a version that somebody has answered are locked; words, examples, order and further
 * choices are not (rows A55, A56).
 */
import type { Bilingual, Locale } from '../text/locale.ts';

/** Words in both languages, both written. */
export type Words = Readonly<Record<Locale, string>>;

/**
 * - `line`, `text`: one line; several. Limits in graphemes and in words.
 * - `number`, `money` (whole Taka), `month` (`2026-07`, or `2026` where nobody knows the month), `day` (`2026-07-14`), `phone`, `email`, `link`.
 * - `choice`, `choices`: one; several of `choices`.
 * - `municipality`: a code of the registry. `wards`: numbers of wards, or the whole town.
 * - `point`: latitude and longitude, from the device or typed.
 * - `file`: the id of an attachment. `tick`: a box.
 */
export const FIELD_KINDS = [
	'line',
	'text',
	'number',
	'money',
	'month',
	'day',
	'phone',
	'email',
	'link',
	'choice',
	'choices',
	'municipality',
	'wards',
	'point',
	'file',
	'tick',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface Choice {
	/** Stable: `^[a-zA-Z][a-zA-Z0-9-]*$`. Never renamed; a retired choice stays readable. */
	value: string;
	label: Words;
	/** Offered no longer, still shown where it was chosen. */
	isRetired: boolean;
	/** Taken alone, never with others: "none yet", "all". */
	isExclusive: boolean;
}

/** Holds when the answer at `path` is, or contains, one of `values`. */
export interface Condition {
	/** `stage.value`; within a row of the same question the bare key of a field. */
	path: string;
	values: readonly string[];
}

export interface Field {
	/** Unique within its question: `value` where a question has one field alone. */
	key: string;
	kind: FieldKind;
	/** Empty words where the question says it all. */
	label: Words;
	hint: Bilingual;
	/** Needed where the question is answered at all and the field is shown. */
	isRequired: boolean;
	/** "Do not know yet" counts as an answer (A38). */
	mayBeUnknown: boolean;
	/** `null` where there is none. Words are counted by `countWords`, characters by `countGraphemes`. */
	maxWords: number | null;
	maxGraphemes: number | null;
	/** Of number and money. */
	minimum: number | null;
	maximum: number | null;
	choices: readonly Choice[];
	/** Shown only then; `null` for always. */
	shownWhen: Condition | null;
	/** What the browser may fill in (HTML `autocomplete`). */
	autocomplete: string | null;
}

/** Rows of a question: steps, results, partners. */
export interface Repeat {
	minimum: number;
	maximum: number;
	/** "Step", "Result": heads each row with its number. */
	rowName: Words;
}

export interface Question {
	/** Stable: `capitalCost`. */
	key: string;
	label: Words;
	hint: Bilingual;
	/** Filled in as a good answer would be (A05). */
	example: Bilingual;
	/** Needed at submission where it is visible. */
	isRequired: boolean;
	fields: readonly Field[];
	/** `null` for a question answered once. */
	repeat: Repeat | null;
	/** Asked only then. All must hold. */
	askedWhen: readonly Condition[];
	/** On which paths it is asked. */
	paths: readonly QuestionPath[];
	/** Attribute of the practice that the answer becomes (models.md 2.1), for "Make practice draft"; `null` for none. */
	practiceField: string | null;
}

/**
 * Which questions a response is asked: a practice that exists, one that is planned (22 questions), or nothing to
 * report (A48).
 */
export const QUESTION_PATHS = ['practice', 'planned', 'nothing'] as const;
export type QuestionPath = (typeof QUESTION_PATHS)[number];

export interface Section {
	/** `a` to `i` in the first version. */
	key: string;
	title: Words;
	questions: readonly Question[];
}

export interface Questionnaire {
	/** 1, 2, 3 … */
	version: number;
	/** Where the film about the form is shown, `https://…` (A09); the guideline says the same in words and drawings. */
	guideVideo: Bilingual;
	sections: readonly Section[];
}
