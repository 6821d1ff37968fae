/** The files of a response, as rows: received into quarantine, then cleared or refused. */
import type { Knex } from 'knex';
import type { ProblemMessage } from '../domain/problem.ts';
import { allQuestions, answerAt, readAnswerPath } from '../domain/questionnaire/questionnaire.ts';
import type { AnswerFault } from '../domain/questionnaire/questionnaire-check.ts';
import type { Questionnaire } from '../domain/questionnaire/questionnaire-definition.ts';
import type { AnswerPath, Answers } from '../domain/questionnaire/response-answers.ts';
import { ATTACHMENT_FAULTS, type AttachmentFault, isPhoto } from '../domain/response/attachment.ts';

export interface AttachmentRow {
	id: string;
	response_id: string;
	path: AnswerPath;
	original_name: string;
	media_type: string | null;
	size: number;
	sha256: string;
	stored_as: string | null;
	width: number | null;
	height: number | null;
	actor: string;
	received_at: string;
	cleared_at: string | null;
	fault: AttachmentFault | null;
	refused_at: string | null;
	removed_at: string | null;
	/** Of the original, where it is kept. */
	original_size: number | null;
}

/** - `quarantine`: received and not checked yet. Submission does not wait for it. */
export type AttachmentState = 'quarantine' | 'cleared' | 'refused';

export interface AttachmentView {
	id: string;
	path: AnswerPath;
	name: string;
	state: AttachmentState;
	/** Bytes, as kept. */
	size: number;
	mediaType: string | null;
	/** Of a cleared photo. */
	width: number | null;
	height: number | null;
	isPhoto: boolean;
	fault: AttachmentFault | null;
	/** What is said of the fault. */
	message: ProblemMessage | null;
	/** Bytes of the photo as it came, where that is kept too (A41). */
	originalSize: number | null;
	receivedAt: string;
}

export function attachmentState({ cleared_at, refused_at }: AttachmentRow): AttachmentState {
	if (refused_at !== null) return 'refused';
	return cleared_at === null ? 'quarantine' : 'cleared';
}

export function attachmentView(row: AttachmentRow): AttachmentView {
	return {
		id: row.id,
		path: row.path,
		name: row.original_name,
		state: attachmentState(row),
		size: row.size,
		mediaType: row.media_type,
		width: row.width,
		height: row.height,
		isPhoto: row.media_type !== null && isPhoto(row.media_type),
		fault: row.fault,
		message: row.fault === null ? null : ATTACHMENT_FAULTS[row.fault],
		originalSize: row.original_size,
		receivedAt: row.received_at,
	};
}

/** A query for whole rows. */
export const attachmentRows = (knex: Knex): Knex.QueryBuilder<AttachmentRow, AttachmentRow[]> =>
	knex('response_attachments')
		.leftJoin('response_originals', (on) =>
			on.on('response_originals.attachment_id', 'id').andOnNotNull('response_originals.kept_at'),
		)
		.select('response_attachments.*', 'response_originals.size as original_size');

/** Those that were not removed, in the order in which they came. */
export async function attachmentsOf(knex: Knex, responseId: string): Promise<AttachmentView[]> {
	const rows = await attachmentRows(knex)
		.where({ response_id: responseId, removed_at: null })
		.orderBy(['received_at', 'id']);
	return rows.map(attachmentView);
}

interface Files {
	responseId: string;
	questionnaire: Questionnaire;
	answers: Answers;
}

/** Answers that name a file which this response does not have, or which was refused. One in quarantine may be sent. */
export async function unusableFiles(knex: Knex, { responseId, questionnaire, answers }: Files): Promise<AnswerFault[]> {
	const named = fileAnswers(questionnaire, answers);
	if (named.length === 0) return [];
	const known = new Map((await attachmentsOf(knex, responseId)).map((view) => [view.id, view]));
	return named.flatMap(({ path, question }) => {
		const view = known.get(answerAt(answers, path));
		if (view !== undefined && view.fault === null) return [];
		const message = view?.message ?? ATTACHMENT_FAULTS.failed;
		return [{ path, question, code: 'not-a-file' as const, message, details: {} }];
	});
}

function fileAnswers(questionnaire: Questionnaire, answers: Answers): { path: AnswerPath; question: string }[] {
	const fileFields = new Map(
		allQuestions(questionnaire).map(({ key, fields }) => [
			key,
			new Set(fields.filter(({ kind }) => kind === 'file').map((field) => field.key)),
		]),
	);
	return Object.keys(answers).flatMap((path) => {
		const parts = readAnswerPath(path);
		return parts !== null && fileFields.get(parts.question)?.has(parts.field)
			? [{ path, question: parts.question }]
			: [];
	});
}
