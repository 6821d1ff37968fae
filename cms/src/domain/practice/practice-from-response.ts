/**
 * What a practice takes over from a response (C01): every answer that has a place in it, in the language in which it was
 * written, with the question it came from. Nothing is invented: what was not answered stays open for the editor, what
 * nobody knows is listed as not known.
 */

import { allQuestions, answerAt, answerPath, rowsOf, visibleAnswers } from '../questionnaire/questionnaire.ts';
import type { Field, Question, Questionnaire } from '../questionnaire/questionnaire-definition.ts';
import { presentValue } from '../questionnaire/questionnaire-present.ts';
import { WHOLE_TOWN } from '../questionnaire/questionnaire-values.ts';
import { type Answers, NOT_KNOWN, TICKED } from '../questionnaire/response-answers.ts';
import { countGraphemes } from '../text/bangla.ts';
import type { Locale } from '../text/locale.ts';
import { COMMITTEES, type EvidenceLevel, keysOf, UNKNOWABLE_FIELDS, type UnknowableField } from '../vocabulary.ts';

/** An attribute of the practice as the document service takes it, without relations and files. */
export type PracticeData = Record<string, unknown>;

export interface PracticePhoto {
	/** Of the attachment. */
	file: string;
	caption: string;
	alt: string;
	credit: string;
	hasConsent: boolean;
}

export interface PracticeDocument {
	file: string;
	title: string;
}

export interface PracticeDraft {
	locale: Locale;
	data: PracticeData;
	/** Key of the sector; `null` when it was not answered. */
	sector: string | null;
	/** The first becomes the cover. */
	photos: readonly PracticePhoto[];
	documents: readonly PracticeDocument[];
	/** The file of the decision; `null` for none. */
	resolutionFile: string | null;
	/** From which question each attribute came; one may come from several. */
	origins: readonly { field: string; question: string }[];
}

interface Reading {
	questionnaire: Questionnaire;
	/** Those that count: asked, shown, not empty. */
	answers: Answers;
	locale: Locale;
}

/** Bangla where at least half of the letters are; people mix in English words and names of machines. */
export function languageOfAnswers(questionnaire: Questionnaire, answers: Answers): Locale {
	const texts = allQuestions(questionnaire).flatMap((question) => {
		const keys = question.fields.filter(({ kind }) => kind === 'text' || kind === 'line').map(({ key }) => key);
		const rows = question.repeat === null ? [null] : rowsOf(question, answers);
		return rows.flatMap((row) => keys.map((key) => answerAt(answers, answerPath(question.key, key, row))));
	});
	const all = texts.join(' ');
	const bangla = all.match(/\p{Script=Bengali}/gu)?.length ?? 0;
	const latin = all.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return bangla >= latin ? 'bn' : 'en';
}

/** @param evidenceLevel what a reviewer found; without it, what the answers themselves show */
export function practiceFromResponse(
	questionnaire: Questionnaire,
	submitted: Answers,
	evidenceLevel: EvidenceLevel | null,
): PracticeDraft {
	const answers = visibleAnswers(questionnaire, submitted);
	const reading = { questionnaire, answers, locale: languageOfAnswers(questionnaire, answers) };
	const parts = allQuestions(questionnaire).flatMap((question): Part[] => {
		const map = question.practiceField === null ? undefined : MAPS[question.practiceField];
		return map === undefined ? [] : [{ question: question.key, data: map(question, reading) }];
	});
	const data = mergeParts(parts.map((part) => part.data));
	if (data.evidenceLevel !== undefined && evidenceLevel !== null) data.evidenceLevel = evidenceLevel;
	const unknowns = unknownsIn(reading);
	const entryType = data.stage === 'planned' ? 'planned' : 'promising';
	return {
		locale: reading.locale,
		data: { ...data, entryType, ...(unknowns.length > 0 ? { unknowns: unknowns.map((field) => ({ field })) } : {}) },
		sector: answerAt(answers, 'sector.value') || null,
		photos: photosIn(reading),
		documents: documentsIn(reading),
		resolutionFile: fileAt(reading, 'resolution'),
		origins: originsOf(parts, reading),
	};
}

interface Part {
	question: string;
	data: PracticeData;
}

/** Two questions may fill one component: how easy it is, and what must be there first. */
function mergeParts(parts: readonly PracticeData[]): PracticeData {
	const merged: PracticeData = {};
	for (const [field, value] of parts.flatMap((data) => Object.entries(data))) {
		const before = merged[field];
		merged[field] = isRecord(before) && isRecord(value) ? { ...before, ...value } : value;
	}
	return merged;
}

const isRecord = (value: unknown): value is PracticeData =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function originsOf(parts: readonly Part[], { questionnaire, answers }: Reading): PracticeDraft['origins'] {
	const files = allQuestions(questionnaire).flatMap((question) => {
		const field = question.practiceField ?? '';
		const isFilled = ['gallery', 'documents'].includes(field) && rowsOf(question, answers).length > 0;
		return isFilled ? [{ field, question: question.key }] : [];
	});
	const fields = parts.flatMap(({ question, data }) => Object.keys(data).map((field) => ({ field, question })));
	const sector = answerAt(answers, 'sector.value') === '' ? [] : [{ field: 'sector', question: 'sector' }];
	return [...fields, ...sector, ...files];
}

/** What is read of an answer: '' for nothing and for "not known". */
class Answer {
	readonly #question: Question;
	readonly #reading: Reading;
	readonly #row: string | null;

	constructor(question: Question, reading: Reading, row: string | null = null) {
		this.#question = question;
		this.#reading = reading;
		this.#row = row;
	}

	raw(field: string): string {
		const value = answerAt(this.#reading.answers, answerPath(this.#question.key, field, this.#row));
		return value === NOT_KNOWN ? '' : value;
	}

	isTicked(field: string): boolean {
		return this.raw(field) === TICKED;
	}

	/** `undefined` for what is no number: it was kept as typed, and an editor reads it there. */
	number(field: string): number | undefined {
		const value = this.raw(field);
		return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
	}

	/** Of a choice, its words. */
	label(field: string): string {
		const definition = this.#question.fields.find(({ key }) => key === field);
		const value = this.raw(field);
		return definition === undefined || value === '' ? '' : presentValue(definition, value, this.#reading.locale);
	}

	/** `{ nameBn: … }`: a text of a component that has both languages side by side. */
	localised(field: string, attribute: string): PracticeData {
		const value = this.raw(field);
		const suffix = this.#reading.locale === 'bn' ? 'Bn' : 'En';
		return value === '' ? {} : { [`${attribute}${suffix}`]: value };
	}
}

type Map = (question: Question, reading: Reading) => PracticeData;

const filled = (data: PracticeData): PracticeData =>
	Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== ''));

/** One field that has the value of one attribute. */
const text =
	(attribute: string, field = 'value'): Map =>
	(question, reading) =>
		filled({ [attribute]: new Answer(question, reading).raw(field) });

const rows = (
	question: Question,
	reading: Reading,
	read: (answer: Answer) => PracticeData,
): PracticeData[] | undefined => {
	const all = rowsOf(question, reading.answers).map((row) => filled(read(new Answer(question, reading, row))));
	const kept = all.filter((data) => Object.keys(data).length > 0);
	return kept.length > 0 ? kept : undefined;
};

const list =
	(attribute: string, read: (answer: Answer) => PracticeData): Map =>
	(question, reading) =>
		filled({ [attribute]: rows(question, reading, read) });

const cost =
	(attribute: string): Map =>
	(question, reading) => {
		const amount = new Answer(question, reading).number('value');
		return amount === undefined ? {} : { [attribute]: { amountBdt: String(amount) } };
	};

/** A component with at least one value; else nothing. */
const component = (attribute: string, data: PracticeData): PracticeData => {
	const values = filled(data);
	return Object.keys(values).length > 0 ? { [attribute]: values } : {};
};

/** The title of a step has 60 letters; the editor words it. Cut between words. */
const STEP_TITLE_GRAPHEMES = 60;

function shortTitle(what: string): string {
	const sentence = what.split(/(?<=[।.!?])\s/u)[0] ?? what;
	const words = sentence.replace(/[।.]$/u, '').split(/\s+/);
	let title = '';
	for (const word of words) {
		const longer = title === '' ? word : `${title} ${word}`;
		if (countGraphemes(longer) > STEP_TITLE_GRAPHEMES) break;
		title = longer;
	}
	return title;
}

/** A proof on paper raises self-reported to "records attached"; more needs a reviewer's word (A65). */
function evidenceFrom(question: Question, reading: Reading): PracticeData {
	const answer = new Answer(question, reading);
	if (answer.raw('value') === '') return {};
	const hasFile = answer.raw('file') !== '' || documentsIn(reading).length > 0;
	return { evidenceLevel: hasFile ? 'e1' : 'e0' };
}

/** What each `practiceField` of a question becomes. One that is missing here has no place in a practice, or is a file. */
const MAPS: Readonly<Record<string, Map>> = {
	title: text('title'),
	stage: text('stage'),
	startedOn: (question, reading) => {
		const answer = new Answer(question, reading);
		return filled({ startedOn: answer.raw('value'), endedOn: answer.raw('ended') });
	},
	wards: (question, reading) => {
		const answer = new Answer(question, reading);
		const wards = answer.raw('wards');
		const [latitude, longitude] = answer.raw('point').split(',').map(Number);
		return filled({
			wards: wards === WHOLE_TOWN ? answer.label('wards') : wards.split(' ').join(', '),
			...(latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {}),
		});
	},
	summary: text('summary'),
	problem: text('problem'),
	steps: list('steps', (answer) => {
		const what = answer.raw('what');
		return { title: shortTitle(what), text: what, when: answer.raw('when'), who: answer.raw('who') };
	}),
	novelty: text('novelty'),
	partners: list('partners', (answer) => ({
		...answer.localised('name', 'name'),
		kind: answer.raw('kind'),
		...answer.localised('role', 'role'),
	})),
	participation: (question, reading) => {
		const answer = new Answer(question, reading);
		const chosen = answer.raw('committees').split(' ');
		const committees = keysOf(COMMITTEES).map((key) => [key, chosen.includes(key)] as const);
		return {
			...filled({ participation: answer.raw('value') }),
			...(committees.some(([, took]) => took) ? { committees: Object.fromEntries(committees) } : {}),
		};
	},
	resolution: (question, reading) => {
		const answer = new Answer(question, reading);
		return component('resolution', { number: answer.raw('number'), on: answer.raw('date') });
	},
	capitalCost: cost('capitalCost'),
	annualCost: cost('annualCost'),
	funding: list('funding', (answer) => {
		const amount = answer.number('amount');
		return {
			kind: answer.raw('kind'),
			...answer.localised('name', 'name'),
			amountBdt: amount === undefined ? undefined : String(amount),
			percent: answer.number('percent'),
		};
	}),
	results: list('results', (answer) => ({
		...answer.localised('indicator', 'indicator'),
		...answer.localised('unit', 'unit'),
		...answer.localised('source', 'source'),
		baseline: answer.number('before'),
		baselineOn: answer.raw('beforeOn'),
		latest: answer.number('now'),
		latestOn: answer.raw('nowOn'),
	})),
	beneficiaries: (question, reading) => {
		const answer = new Answer(question, reading);
		return component('beneficiaries', {
			directCount: answer.number('total'),
			womenCount: answer.number('women'),
			poorHouseholdCount: answer.number('poorHouseholds'),
			isEstimate: answer.isTicked('isEstimate') ? true : undefined,
		});
	},
	povertyHow: (question, reading) => {
		const answer = new Answer(question, reading);
		const value = answer.raw('value');
		return value === '' ? {} : { povertyRelated: value === 'yes', ...filled({ povertyHow: answer.raw('how') }) };
	},
	evidenceLevel: evidenceFrom,
	difficulties: list('difficulties', (answer) => ({
		difficulty: answer.raw('difficulty'),
		answer: answer.raw('solution'),
	})),
	sustainability: (question, reading) => {
		const answer = new Answer(question, reading);
		return component('sustainability', {
			money: answer.raw('money'),
			people: [answer.label('value'), answer.raw('office'), answer.raw('why')].filter(Boolean).join(' · '),
		});
	},
	lessons: (question, reading) => {
		const advice = new Answer(question, reading).raw('value');
		return advice === '' ? {} : { lessons: [{ text: advice }] };
	},
	transfer: (question, reading) => {
		const answer = new Answer(question, reading);
		if (question.key === 'preconditions') {
			const all = [answer.label('value'), answer.raw('other')].filter(Boolean).join('; ');
			return component('transfer', { preconditions: all });
		}
		return component('transfer', { steps: [answer.label('value'), answer.raw('why')].filter(Boolean).join('. ') });
	},
};

/** Attributes whose question was answered with "not known", where a practice may say so. */
function unknownsIn({ questionnaire, answers }: Reading): UnknowableField[] {
	const fields = allQuestions(questionnaire).flatMap(({ key, practiceField, fields: all }) => {
		const main = all[0] as Field | undefined;
		const isUnknown = main !== undefined && answerAt(answers, answerPath(key, main.key)) === NOT_KNOWN;
		return isUnknown && practiceField !== null ? [practiceField] : [];
	});
	return UNKNOWABLE_FIELDS.filter((field) => fields.includes(field));
}

const withField = ({ questionnaire }: Reading, field: string): Question[] =>
	allQuestions(questionnaire).filter(({ practiceField }) => practiceField === field);

function photosIn(reading: Reading): PracticePhoto[] {
	return withField(reading, 'gallery').flatMap((question) =>
		rowsOf(question, reading.answers)
			.map((row) => new Answer(question, reading, row))
			.filter((answer) => answer.raw('file') !== '')
			.map((answer) => ({
				file: answer.raw('file'),
				caption: answer.raw('caption'),
				alt: answer.raw('alt'),
				credit: answer.raw('credit'),
				hasConsent: answer.isTicked('hasConsent'),
			})),
	);
}

function documentsIn(reading: Reading): PracticeDocument[] {
	return withField(reading, 'documents').flatMap((question) =>
		rowsOf(question, reading.answers)
			.map((row) => new Answer(question, reading, row))
			.filter((answer) => answer.raw('file') !== '')
			.map((answer) => ({ file: answer.raw('file'), title: answer.raw('title') })),
	);
}

function fileAt(reading: Reading, field: string): string | null {
	const [question] = withField(reading, field);
	return question === undefined ? null : new Answer(question, reading).raw('file') || null;
}
