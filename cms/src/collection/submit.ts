/** Sending a response from the CMS: with the current questionnaire, a letter to the focal point, and work for reviewers. */
import type { Knex } from 'knex';
import type { Person } from '../domain/focal-point/person.ts';
import type { Questionnaire } from '../domain/questionnaire/questionnaire-definition.ts';
import { formPath } from '../domain/response-form/form-place.ts';
import type { Locale } from '../domain/text/locale.ts';
import { queueLetter } from '../mail/letters.ts';
import { afterSubmission } from './after-submission.ts';
import { receiptMessage } from './letters.ts';
import { currentQuestionnaire } from './questionnaires.ts';
import { type Receipt, type Submitted, submitResponse } from './submissions.ts';

/**
 * Submits the version of a response that the person has checked. Throws what `submitResponse` throws.
 */
export async function submitAndTell(person: Person, id: string, version: number): Promise<Receipt> {
	const questionnaire = await currentQuestionnaire(strapi);
	const onSubmitted = (trx: Knex.Transaction, submitted: Submitted) => tell(trx, submitted, questionnaire);
	// A transaction of Strapi, which its own queries join: outside of it they would wait for the one connection of SQLite.
	return await strapi.db.transaction(({ trx }) =>
		submitResponse(trx, person, id, { version, questionnaire, onSubmitted }),
	);
}

/** In the transaction of the submission: whoever has a reference has a letter on its way. */
async function tell(
	trx: Knex.Transaction,
	{ receipt, response, answers }: Submitted,
	questionnaire: Questionnaire,
): Promise<void> {
	const submittedAt = new Date(receipt.submittedAt);
	if (receipt.round > 1) {
		const { id: responseId, municipality_code: municipalityCode } = response;
		const again = { responseId, municipalityCode, reference: receipt.reference, round: receipt.round };
		await strapi.service('api::response-review.response-review').tellAgain(trx, again, submittedAt);
	}
	await afterSubmission(trx, { responseId: response.id, questionnaire, answers }, submittedAt);
	const focal: { email: string; language: Locale } | undefined = await trx('focal_points')
		.where({ municipality_code: response.municipality_code, ended_at: null })
		.whereNotNull('activated_at')
		.first('email', 'language');
	if (focal === undefined) return;
	const { email, language } = focal;
	const path = formPath({ locale: language, id: response.id, place: { kind: 'receipt' } });
	const letter = {
		kind: 'responseReceipt',
		dedupeKey: `responseReceipt:${response.id}:${receipt.round}`,
		email,
		language,
		message: await receiptMessage(language, { ...receipt, isAgain: receipt.round > 1, path }),
		expiresAt: null,
	};
	await queueLetter(trx, letter, submittedAt);
}
