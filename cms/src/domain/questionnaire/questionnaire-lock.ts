/**
 * What an editor may do to a questionnaire: every version must hold together, and of one that somebody has answered only
 * words, order, further choices and wider limits change (A55). What else should change needs a new version.
 */
import type { ProblemMessage } from '../problem.ts';
import { allQuestions } from './questionnaire.ts';
import {
	type Condition,
	FIELD_KINDS,
	type Field,
	type Question,
	type Questionnaire,
} from './questionnaire-definition.ts';

/** One thing that stands against saving: where, and what. */
export interface DefinitionFault {
	/** `b`, `stage`, `stage.value`, `stage.value.planned` */
	where: string;
	code: keyof typeof FAULTS;
}

export const FAULTS = {
	key: {
		en: 'a key is missing or is no word of Latin letters and digits that begins with a letter',
		bn: 'কী নেই, অথবা তা ইংরেজি অক্ষর দিয়ে শুরু হওয়া অক্ষর ও সংখ্যার শব্দ নয়',
	},
	twice: { en: 'the same key stands twice', bn: 'একই কী দুবার আছে' },
	words: { en: 'the words are missing in Bangla or in English', bn: 'বাংলা বা ইংরেজি লেখা নেই' },
	kind: { en: 'this kind of field does not exist', bn: 'এই ধরনের ঘর নেই' },
	choices: { en: 'a choice needs at least two answers', bn: 'বেছে নেওয়ার প্রশ্নে অন্তত দুটি উত্তর লাগে' },
	condition: {
		en: 'a condition must name a field before it (stage.value: pilot running) and answers that this field has',
		bn: 'শর্তে আগের কোনো ঘর (stage.value: pilot running) ও সেই ঘরের উত্তর থাকতে হবে',
	},
	rows: { en: 'rows need a name and a maximum above the minimum', bn: 'সারির নাম এবং সর্বনিম্নের চেয়ে বড় সর্বোচ্চ সংখ্যা লাগে' },
	path: { en: 'a question needs at least one path', bn: 'প্রশ্নে অন্তত একটি পথ থাকতে হবে' },
	address: { en: 'is no address that begins with https://', bn: 'https:// দিয়ে শুরু হওয়া ঠিকানা নয়' },
	removed: { en: 'was removed', bn: 'বাদ দেওয়া হয়েছে' },
	added: { en: 'was added', bn: 'যোগ করা হয়েছে' },
	logic: { en: 'its kind, condition, path or need was changed', bn: 'ধরন, শর্ত, পথ বা বাধ্যতা বদলানো হয়েছে' },
	limit: { en: 'its limit became narrower', bn: 'সীমা আরও ছোট করা হয়েছে' },
} as const satisfies Record<string, ProblemMessage>;

const KEY = /^[a-zA-Z][a-zA-Z0-9]{0,35}$/;
const CHOICE_VALUE = /^[a-zA-Z][a-zA-Z0-9-]{0,63}$/;

const hasWords = ({ bn, en }: { bn: string; en: string }): boolean => bn.trim() !== '' && en.trim() !== '';

const isWebAddress = (text: string): boolean => text.startsWith('https://') && URL.canParse(text);

/** What keeps a version from holding together, in its order. */
export function definitionFaults(questionnaire: Questionnaire): DefinitionFault[] {
	const sections = questionnaire.sections.flatMap((section): DefinitionFault[] => [
		...(KEY.test(section.key) ? [] : [{ where: section.key || '?', code: 'key' as const }]),
		...(hasWords(section.title) ? [] : [{ where: section.key, code: 'words' as const }]),
	]);
	const questions = allQuestions(questionnaire);
	const addresses = [
		{ where: 'guideVideoBn', address: questionnaire.guideVideo.bn },
		{ where: 'guideVideoEn', address: questionnaire.guideVideo.en },
	];
	return [
		...addresses
			.filter(({ address }) => address !== null && !isWebAddress(address))
			.map(({ where }) => ({ where, code: 'address' as const })),
		...sections,
		...repeated(
			questionnaire.sections.map(({ key }) => key),
			'',
		),
		...repeated(
			questions.map(({ key }) => key),
			'',
		),
		...questions.flatMap((question, index) => questionFaults(question, questions.slice(0, index))),
	];
}

function repeated(keys: readonly string[], prefix: string): DefinitionFault[] {
	return keys
		.filter((key, index) => keys.indexOf(key) !== index)
		.map((key) => ({ where: `${prefix}${key}`, code: 'twice' }));
}

function questionFaults(question: Question, before: readonly Question[]): DefinitionFault[] {
	const { key, label, repeat, fields, paths, askedWhen } = question;
	const codes: DefinitionFault['code'][] = [];
	if (!KEY.test(key)) codes.push('key');
	if (!hasWords(label)) codes.push('words');
	if (paths.length === 0) codes.push('path');
	if (repeat !== null && (repeat.maximum < Math.max(1, repeat.minimum) || !hasWords(repeat.rowName)))
		codes.push('rows');
	if (!askedWhen.every((condition) => isBefore(condition, before))) codes.push('condition');
	return [
		...codes.map((code) => ({ where: key || '?', code })),
		...repeated(
			fields.map((field) => field.key),
			`${key}.`,
		),
		...fields.flatMap((field, index) => fieldFaults(question, field, { before, own: fields.slice(0, index) })),
	];
}

function fieldFaults(
	{ key: questionKey, fields }: Question,
	field: Field,
	{ before, own }: { before: readonly Question[]; own: readonly Field[] },
): DefinitionFault[] {
	const { key, kind, label, choices, shownWhen } = field;
	const where = `${questionKey}.${key}`;
	const codes: DefinitionFault['code'][] = [];
	if (!KEY.test(key) || !choices.every(({ value }) => CHOICE_VALUE.test(value))) codes.push('key');
	if (!FIELD_KINDS.includes(kind)) codes.push('kind');
	// One field alone needs no words of its own: the question says it all.
	if ((fields.length > 1 && key !== 'value' && !hasWords(label)) || !choices.every((each) => hasWords(each.label)))
		codes.push('words');
	if ((kind === 'choice' || kind === 'choices') && choices.length < 2) codes.push('choices');
	if (shownWhen !== null && !isKnown(shownWhen, own) && !isBefore(shownWhen, before)) codes.push('condition');
	return [
		...codes.map((code) => ({ where, code })),
		...repeated(
			choices.map(({ value }) => value),
			`${where}.`,
		),
	];
}

/** Of fields before it in the same question, by the bare key. */
const isKnown = ({ path, values }: Condition, fields: readonly Field[]): boolean =>
	fields.some((field) => field.key === path && values.length > 0 && values.every((value) => mayHold(field, value)));

const isBefore = ({ path, values }: Condition, questions: readonly Question[]): boolean => {
	const [questionKey, fieldKey = ''] = path.split('.');
	const question = questions.find(({ key, repeat }) => key === questionKey && repeat === null);
	return question !== undefined && isKnown({ path: fieldKey, values }, question.fields);
};

const mayHold = ({ choices }: Field, value: string): boolean =>
	choices.length === 0 || choices.some((choice) => choice.value === value);

/** What was changed in a version that somebody has answered, and may not be. */
export function lockedChanges(before: Questionnaire, after: Questionnaire): DefinitionFault[] {
	const [old, now] = [allQuestions(before), allQuestions(after)];
	return [
		...gone(
			before.sections.map(({ key }) => key),
			after.sections.map(({ key }) => key),
			'',
		),
		...gone(
			old.map(({ key }) => key),
			now.map(({ key }) => key),
			'',
		),
		...old.flatMap((question) => {
			const same = now.find(({ key }) => key === question.key);
			return same === undefined ? [] : questionChanges(question, same);
		}),
	];
}

function gone(before: readonly string[], after: readonly string[], prefix: string): DefinitionFault[] {
	return [
		...before
			.filter((key) => !after.includes(key))
			.map((key) => ({ where: `${prefix}${key}`, code: 'removed' as const })),
		...after
			.filter((key) => !before.includes(key))
			.map((key) => ({ where: `${prefix}${key}`, code: 'added' as const })),
	];
}

/** Of a question: what a stored answer or the count of needed ones hangs on. */
const questionLogic = ({ isRequired, paths, askedWhen, repeat }: Question): string =>
	JSON.stringify([isRequired, [...paths].sort(), askedWhen, repeat === null]);
const fieldLogic = ({ kind, isRequired, mayBeUnknown, shownWhen }: Field): string =>
	JSON.stringify([kind, isRequired, mayBeUnknown, shownWhen]);

function questionChanges(before: Question, after: Question): DefinitionFault[] {
	const { key } = before;
	const isNarrower =
		narrower(before.repeat?.maximum ?? null, after.repeat?.maximum ?? null) ||
		(after.repeat?.minimum ?? 0) > (before.repeat?.minimum ?? 0);
	return [
		...(questionLogic(before) === questionLogic(after) ? [] : [{ where: key, code: 'logic' as const }]),
		...(isNarrower ? [{ where: key, code: 'limit' as const }] : []),
		...gone(
			before.fields.map((field) => field.key),
			after.fields.map((field) => field.key),
			`${key}.`,
		),
		...before.fields.flatMap((field) => {
			const same = after.fields.find((each) => each.key === field.key);
			return same === undefined ? [] : fieldChanges(`${key}.${field.key}`, field, same);
		}),
	];
}

function fieldChanges(where: string, before: Field, after: Field): DefinitionFault[] {
	const isNarrower =
		narrower(before.maxWords, after.maxWords) ||
		narrower(before.maxGraphemes, after.maxGraphemes) ||
		narrower(before.maximum, after.maximum) ||
		narrower(negative(before.minimum), negative(after.minimum));
	const exclusives = before.choices.some(({ value, isExclusive }) =>
		after.choices.some((each) => each.value === value && each.isExclusive !== isExclusive),
	);
	return [
		...(fieldLogic(before) === fieldLogic(after) && !exclusives ? [] : [{ where, code: 'logic' as const }]),
		...(isNarrower ? [{ where, code: 'limit' as const }] : []),
		...before.choices
			.filter(({ value }) => !after.choices.some((each) => each.value === value))
			.map(({ value }) => ({ where: `${where}.${value}`, code: 'removed' as const })),
	];
}

/** Whether what fitted may not fit: `null` is no limit. */
const narrower = (before: number | null, after: number | null): boolean =>
	after !== null && (before === null || after < before);
const negative = (value: number | null): number | null => (value === null ? null : -value);
