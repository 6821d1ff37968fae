/** Short ways to write a questionnaire down: what is not said is the usual. */
import type { Bilingual } from '../text/locale.ts';
import type { Choice, Field, FieldKind, Question, Words } from './questionnaire-definition.ts';

export const words = (bn: string, en: string): Words => ({ bn, en });

const NO_WORDS: Words = { bn: '', en: '' };
const NOTHING: Bilingual = { bn: null, en: null };

type FieldOptions = Partial<Omit<Field, 'key' | 'kind'>>;

export function field(key: string, kind: FieldKind, options: FieldOptions = {}): Field {
	return {
		...{ key, kind, label: NO_WORDS, hint: NOTHING, isRequired: false, mayBeUnknown: false },
		...{ maxWords: null, maxGraphemes: null, minimum: null, maximum: null },
		...{ choices: [], shownWhen: null, autocomplete: null },
		...options,
	};
}

export const required = (key: string, kind: FieldKind, options: FieldOptions = {}): Field =>
	field(key, kind, { ...options, isRequired: true });

/** The choices of a vocabulary, in its order; those named are taken alone. */
export function choicesOf(labels: Readonly<Record<string, Words>>, exclusive: readonly string[] = []): Choice[] {
	return Object.entries(labels).map(([value, { bn, en }]) => ({
		value,
		label: { bn, en },
		isRetired: false,
		isExclusive: exclusive.includes(value),
	}));
}

type QuestionOptions = Pick<Question, 'key' | 'label' | 'fields'> & Partial<Question>;

/** Needed, and asked of practices that exist and of planned ones. */
export function question(options: QuestionOptions): Question {
	return {
		...{ hint: NOTHING, example: NOTHING, isRequired: true, repeat: null, askedWhen: [] },
		...{ paths: ['practice', 'planned'], practiceField: null },
		...options,
	};
}
