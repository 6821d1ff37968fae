/** A save as it comes from outside: read field by field, held to its limits, and cleaned of what no database keeps. */
import { problems } from '../problem.ts';
import { allQuestions, readAnswerPath } from '../questionnaire/questionnaire.ts';
import type { Questionnaire } from '../questionnaire/questionnaire-definition.ts';
import { type AnswerPath, type Answers, type Operation, POSITION } from '../questionnaire/response-answers.ts';

/** Room for 200 answers in Bangla, whose letters take three bytes each. */
export const MAX_OPERATION_BYTES = 256 * 1024;

/** More than a whole questionnaire with all its rows has. */
const MAX_CHANGES = 200;

/** UTF-16 units. The longest answer asked for has 600 words, about 5,000 units. */
const MAX_VALUE_LENGTH = 20_000;

/** RFC 9562: version 7 carries the time, so that rows of one day lie together. */
const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isUuid7 = (text: unknown): text is string => typeof text === 'string' && UUID_7.test(text);

/** Throws `input.invalid`, `response.too-many-changes`, `response.value-too-long` or `response.path-unknown`. */
export function readOperation(opId: string, body: unknown): Operation {
	if (!isUuid7(opId)) throw problems.invalidInput({ detail: 'opId' });
	const { baseVersion, questionnaireVersion, changes, bases } = readRecord(body, 'body');
	return {
		opId,
		baseVersion: readVersion(baseVersion, 'baseVersion'),
		questionnaireVersion: readVersion(questionnaireVersion, 'questionnaireVersion'),
		changes: readChanges(changes),
		...(bases === undefined ? {} : { bases: readBases(bases) }),
	};
}

function readRecord(value: unknown, name: string): Record<string, unknown> {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
	throw problems.invalidInput({ detail: name });
}

function readVersion(value: unknown, name: string): number {
	if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31) return value;
	throw problems.invalidInput({ detail: name });
}

function readChanges(value: unknown): Answers {
	const entries = Object.entries(readRecord(value, 'changes'));
	if (entries.length === 0) throw problems.invalidInput({ detail: 'changes' });
	if (entries.length > MAX_CHANGES) {
		throw problems.responseTooManyChanges({ count: entries.length, limit: MAX_CHANGES });
	}
	return Object.fromEntries(entries.map(([path, text]) => [readPath(path), readText(path, text)]));
}

function readBases(value: unknown): Record<AnswerPath, number> {
	const entries = Object.entries(readRecord(value, 'bases')).slice(0, MAX_CHANGES);
	return Object.fromEntries(entries.map(([path, version]) => [readPath(path), readVersion(version, 'bases')]));
}

function readPath(path: string): AnswerPath {
	if (readAnswerPath(path) === null) throw problems.responsePathUnknown({ path: path.slice(0, 100) });
	return path;
}

function readText(path: AnswerPath, value: unknown): string {
	if (typeof value !== 'string') throw problems.invalidInput({ detail: path });
	if (value.length > MAX_VALUE_LENGTH) {
		throw problems.responseValueTooLong({ path, length: value.length, limit: MAX_VALUE_LENGTH });
	}
	return storableText(value);
}

/** Controls but for tab and line feed. PostgreSQL takes no U+0000 in text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** What is meant by the text stays; halves of characters become U+FFFD, and one line end is written one way. */
const storableText = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(CONTROLS, '')
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.normalize('NFC');

/** Throws `response.path-unknown` where a change is of a question or field that this version does not have. */
export function checkPaths({ changes }: Operation, questionnaire: Questionnaire): void {
	const known = new Map(allQuestions(questionnaire).map((question) => [question.key, question]));
	for (const path of Object.keys(changes)) {
		const parts = readAnswerPath(path);
		const question = parts === null ? undefined : known.get(parts.question);
		const isOfRow = parts !== null && parts.row !== null;
		const isField = question?.fields.some(({ key }) => key === parts?.field) === true;
		const isPosition = isOfRow && parts.field === POSITION;
		if (question === undefined || isOfRow !== (question.repeat !== null) || !(isField || isPosition)) {
			throw problems.responsePathUnknown({ path });
		}
	}
}
