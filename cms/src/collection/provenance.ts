/** Which practice was made of a response, and from which answer each of its fields came (C01). */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Answers } from '../domain/questionnaire/response-answers.ts';

export interface Origin {
	/** Attribute of the practice. */
	field: string;
	responseId: string;
	reference: string | null;
	/** Key of the question. */
	question: string;
	/** Of the submission. */
	round: number;
	/** Of the answer as it was submitted. */
	sha256: string;
}

/** documentId; `null` when none was made. */
export async function practiceOfResponse(knex: Knex, responseId: string): Promise<string | null> {
	const row = await knex('practice_drafts')
		.where({ response_id: responseId })
		.first<{ practice_id: string } | undefined>('practice_id');
	return row?.practice_id ?? null;
}

/** The response of which a practice was made; `null` for one that was written on the desk. */
export async function responseOfPractice(knex: Knex, practiceId: string): Promise<string | null> {
	const row = await knex('practice_drafts')
		.where({ practice_id: practiceId })
		.first<{ response_id: string } | undefined>('response_id');
	return row?.response_id ?? null;
}

export interface MadePractice {
	practiceId: string;
	responseId: string;
	reference: string | null;
	round: number;
	answers: Answers;
	origins: readonly { field: string; question: string }[];
	madeBy: string;
}

export async function recordPractice(trx: Knex.Transaction, made: MadePractice, now = new Date()): Promise<void> {
	const { practiceId, responseId, reference, round, answers, origins, madeBy } = made;
	const at = now.toISOString();
	await trx('practice_drafts').insert({
		...{ response_id: responseId, practice_id: practiceId, made_by: madeBy, made_at: at },
	});
	for (const { field, question } of origins) {
		await trx('practice_origins').insert({
			practice_id: practiceId,
			field,
			response_id: responseId,
			reference,
			question,
			round,
			sha256: answerHash(answers, question),
			made_at: at,
		});
	}
}

/** Of everything that was answered to a question, paths in the order of their code units. */
function answerHash(answers: Answers, question: string): string {
	const own = Object.entries(answers)
		.filter(([path]) => path.startsWith(`${question}.`))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return createHash('sha256')
		.update(JSON.stringify(Object.fromEntries(own)))
		.digest('hex');
}

interface OriginRow {
	field: string;
	response_id: string;
	reference: string | null;
	question: string;
	round: number;
	sha256: string;
}

export async function originsOfPractice(knex: Knex, practiceId: string): Promise<Origin[]> {
	const rows: OriginRow[] = await knex('practice_origins').where({ practice_id: practiceId }).orderBy('id');
	return rows.map(({ response_id, ...rest }) => ({ ...rest, responseId: response_id }));
}
