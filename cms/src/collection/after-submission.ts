/** What a new submission means for its review: remarks that did their work, the score, the time that reviewers have. */
import type { Knex } from 'knex';
import { readAnswerPath } from '../domain/questionnaire/questionnaire.ts';
import type { Questionnaire } from '../domain/questionnaire/questionnaire-definition.ts';
import { answerDifference } from '../domain/questionnaire/questionnaire-present.ts';
import type { Answers } from '../domain/questionnaire/response-answers.ts';
import { completenessOfResponse } from '../domain/response/response-completeness.ts';
import { renewDueDays } from './assignments.ts';
import { storeCompleteness } from './ratings.ts';
import { closeChangedRemarks } from './remarks.ts';
import { submissionsOf } from './submitted-answers.ts';

export interface NewSubmission {
	responseId: string;
	questionnaire: Questionnaire;
	/** As they were frozen. */
	answers: Answers;
}

/** Call in the transaction of the submission, after its event. */
export async function afterSubmission(
	trx: Knex.Transaction,
	{ responseId, questionnaire, answers }: NewSubmission,
	now: Date,
): Promise<void> {
	const [, before] = await submissionsOf(trx, responseId);
	await storeCompleteness(trx, responseId, completenessOfResponse(questionnaire, answers).percent);
	if (before === undefined) return;
	const changed = answerDifference(questionnaire, before.answers, answers).map(
		({ path }) => readAnswerPath(path)?.question ?? '',
	);
	await closeChangedRemarks(trx, responseId, new Set(changed), now);
	await renewDueDays(trx, responseId, now);
}
