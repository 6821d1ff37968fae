/** Reads from the answers of a response what its score counts (A64). */
import {
	answerAt,
	answerPath,
	isAnswered,
	pathOfResponse,
	rowsOf,
	visibleQuestions,
} from '../questionnaire/questionnaire.ts';
import type { Question, Questionnaire } from '../questionnaire/questionnaire-definition.ts';
import { type Answers, NOT_KNOWN } from '../questionnaire/response-answers.ts';
import { type Completeness, completenessOf, type EvidencePart } from './response-review.ts';

export function completenessOfResponse(questionnaire: Questionnaire, answers: Answers): Completeness {
	const questions = visibleQuestions(questionnaire, answers);
	return completenessOf({
		asked: questions.map((question) => ({ key: question.key, isAnswered: isAnswered(question, answers) })),
		evidence: evidenceIn(questions, answers),
		needsEvidence: pathOfResponse(answers) === 'practice',
	});
}

function evidenceIn(questions: readonly Question[], answers: Answers): Record<EvidencePart, boolean> {
	return {
		numbers: questions.some(
			(question) => question.practiceField === 'results' && hasRowWith(question, answers, ['before', 'now']),
		),
		file: questions.some(
			(question) =>
				['evidenceLevel', 'documents', 'resolution'].includes(question.practiceField ?? '') &&
				hasFile(question, answers),
		),
		photo: questions.some((question) => question.practiceField === 'gallery' && hasFile(question, answers)),
	};
}

function hasRowWith(question: Question, answers: Answers, fields: readonly string[]): boolean {
	return rowsOf(question, answers).some((row) =>
		fields.every((field) => !['', NOT_KNOWN].includes(answerAt(answers, answerPath(question.key, field, row)))),
	);
}

function hasFile(question: Question, answers: Answers): boolean {
	const files = question.fields.filter(({ kind }) => kind === 'file');
	const rows = question.repeat === null ? [null] : rowsOf(question, answers);
	return rows.some((row) => files.some(({ key }) => answerAt(answers, answerPath(question.key, key, row)) !== ''));
}
