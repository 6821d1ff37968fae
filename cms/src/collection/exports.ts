/** The responses and attachments that an export holds. Sandbox responses never do; rejected ones and drafts when asked for. */
import type { Knex } from 'knex';
import { readAnswerPath } from '../domain/questionnaire/questionnaire.ts';
import type { Answers } from '../domain/questionnaire/response-answers.ts';
import { typeByName } from '../domain/response/attachment.ts';
import { attachmentName } from '../domain/response/response-export.ts';
import { attachmentRows } from './attachments.ts';

export interface ExportWish {
	/** documentId; `null` for all of time. */
	round: string | null;
	/** Those not accepted or withdrawn too. */
	withRejected: boolean;
	withDrafts: boolean;
}

export interface StoredResponse {
	id: string;
	/** Of the receipt, or the id of a draft. */
	reference: string;
	municipalityCode: string;
	roundId: string | null;
	path: string;
	state: string;
	submittedAt: string | null;
	/** As it was sent last; of a draft as it stands, hidden answers among it. */
	answers: Answers;
}

const REJECTED = ['notAccepted', 'withdrawn'];

/** In the order in which they were begun. */
export async function storedResponses(knex: Knex, wish: ExportWish): Promise<StoredResponse[]> {
	const query = knex('responses').where({ is_sandbox: false }).orderBy('begun_at');
	if (wish.round !== null) query.where({ round_id: wish.round });
	if (!wish.withRejected) query.whereNotIn('state', REJECTED);
	if (!wish.withDrafts) query.whereNotNull('submitted_at');
	const rows = await query.select();
	const [sent, drafts] = await Promise.all([lastSubmissions(knex), currentAnswers(knex)]);
	return rows.map((row) => ({
		id: row.id,
		reference: row.reference ?? row.id,
		municipalityCode: row.municipality_code,
		roundId: row.round_id,
		path: row.path,
		state: row.state,
		submittedAt: row.submitted_at,
		answers: sent.get(row.id) ?? drafts.get(row.id) ?? {},
	}));
}

async function lastSubmissions(knex: Knex): Promise<ReadonlyMap<string, Answers>> {
	const rows: { response_id: string; answers: string }[] = await knex('response_submissions')
		.orderBy('round')
		.select('response_id', 'answers');
	return new Map(rows.map(({ response_id, answers }) => [response_id, JSON.parse(answers) as Answers]));
}

/** Of those that were never sent. */
async function currentAnswers(knex: Knex): Promise<ReadonlyMap<string, Answers>> {
	const rows: { response_id: string; path: string; value: string }[] = await knex('response_answers')
		.whereIn('response_id', knex('responses').whereNull('submitted_at').select('id'))
		.select('response_id', 'path', 'value');
	const answers = new Map<string, Record<string, string>>();
	for (const { response_id, path, value } of rows) {
		const own = answers.get(response_id) ?? {};
		own[path] = value;
		answers.set(response_id, own);
	}
	return answers;
}

export interface StoredAttachment {
	id: string;
	responseId: string;
	/** In the private store. */
	storedAs: string;
	/** In an archive: by reference, question and number. */
	name: string;
	/** The photo as it came, beside the one made anew. */
	isOriginal: boolean;
}

/** The clean ones of these responses, each followed by its original where that was kept. */
export async function storedAttachments(
	knex: Knex,
	responses: readonly Pick<StoredResponse, 'id' | 'reference'>[],
): Promise<StoredAttachment[]> {
	const references = new Map(responses.map(({ id, reference }) => [id, reference]));
	const rows = await attachmentRows(knex)
		.whereNotNull('cleared_at')
		.whereNotNull('stored_as')
		.where({ removed_at: null, refused_at: null })
		.orderBy('received_at');
	const counts = new Map<string, number>();
	return rows.flatMap(({ id, response_id: responseId, path, media_type, stored_as, original_name, original_size }) => {
		const reference = references.get(responseId);
		if (reference === undefined || stored_as === null) return [];
		const question = readAnswerPath(path)?.question ?? 'file';
		const number = (counts.get(`${reference} ${question}`) ?? 0) + 1;
		counts.set(`${reference} ${question}`, number);
		const nameOf = (part: string, type: string | null) =>
			attachmentName(reference, part, number, EXTENSIONS[type ?? ''] ?? 'bin');
		const kept = { id, responseId, storedAs: stored_as, name: nameOf(question, media_type), isOriginal: false };
		const name = nameOf(`${question}-original`, typeByName(original_name));
		const original = { ...kept, storedAs: `${stored_as}-original`, name, isOriginal: true };
		return original_size === null ? [kept] : [kept, original];
	});
}

/** Of the types that the questionnaire takes. */
const EXTENSIONS: Readonly<Record<string, string>> = {
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/webp': 'webp',
	'application/pdf': 'pdf',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};
