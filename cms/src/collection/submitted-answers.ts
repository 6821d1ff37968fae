/** What was submitted, as it was frozen. */
import type { Knex } from 'knex';
import type { Answers } from '../domain/questionnaire/response-answers.ts';

export interface SubmittedAnswers {
	/** 1 for the first. */
	round: number;
	answers: Answers;
	questionnaireVersion: number;
	/** Of the answers in canonical JSON. */
	sha256: string;
	/** ISO instant. */
	submittedAt: string;
}

interface Row {
	round: number;
	answers: string;
	questionnaire_version: number;
	sha256: string;
	submitted_at: string;
}

/** All submissions of a response, newest first. */
export async function submissionsOf(knex: Knex, responseId: string): Promise<SubmittedAnswers[]> {
	const rows: Row[] = await knex('response_submissions').where({ response_id: responseId }).orderBy('round', 'desc');
	return rows.map(({ round, answers, questionnaire_version, sha256, submitted_at }) => ({
		...{ round, answers: JSON.parse(answers), questionnaireVersion: questionnaire_version, sha256 },
		submittedAt: submitted_at,
	}));
}
