/** Files that a browser without script sends along with a page of the form, and files that it takes out again. */

import type { Person } from '../domain/focal-point/person.ts';
import { Problem, problems } from '../domain/problem.ts';
import { allQuestions, answerAt, readAnswerPath } from '../domain/questionnaire/questionnaire.ts';
import { type AnswerPath, type Answers, TICKED } from '../domain/questionnaire/response-answers.ts';
import { MAX_ATTACHMENT_BYTES } from '../domain/response/attachment.ts';
import { uuid7 } from '../domain/response/uuid7.ts';
import type { FormQuery, FormView } from '../domain/response-form/form-state.ts';
import { admit, keepReceived, removeAttachment } from './attachment-intake.ts';
import { receive } from './attachment-store.ts';
import type { PostedForm } from './form-body.ts';
import { intakeOfCms } from './intake.ts';

export interface PostedFiles {
	/** Answers that name the files. */
	changes: Answers;
	/** A file that was not taken, and why; every other answer is. */
	fault: FormQuery['fileFault'];
	/** The button was about a file: the page stays. */
	isOnlyFile: boolean;
}

const FILE = 'file ';
const ORIGINAL = 'original ';
const REMOVE = 'removeFile:';

export async function takePostedFiles(
	person: Person,
	{ view, posted }: { view: FormView; posted: PostedForm },
): Promise<PostedFiles> {
	const go = posted.text('go');
	const changes: Record<AnswerPath, string> = {};
	if (go.startsWith(REMOVE)) {
		const path = go.slice(REMOVE.length);
		await forget(person, view, path);
		return { changes: isFilePath(view, path) ? { [path]: '' } : {}, fault: null, isOnlyFile: true };
	}
	let fault: FormQuery['fileFault'] = null;
	for (const { name, file } of posted.files) {
		const path = name.slice(FILE.length);
		if (!name.startsWith(FILE) || !isFilePath(view, path)) continue;
		try {
			const keepsOriginal = posted.text(ORIGINAL + path) === TICKED;
			changes[path] = await keepFile(person, view, { path, file, keepsOriginal });
			await forget(person, view, path);
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			fault = { path, text: error.text };
		}
	}
	return { changes, fault, isOnlyFile: false };
}

function isFilePath({ questionnaire }: FormView, path: string): boolean {
	const parts = readAnswerPath(path);
	const question = allQuestions(questionnaire).find(({ key }) => key === parts?.question);
	return question?.fields.some(({ key, kind }) => kind === 'file' && key === parts?.field) === true;
}

interface PostedFile {
	path: AnswerPath;
	file: File;
	keepsOriginal: boolean;
}

/** The id of the attachment. Throws what `admit` and `keepReceived` throw. */
async function keepFile(
	person: Person,
	{ response }: FormView,
	{ path, file, keepsOriginal }: PostedFile,
): Promise<string> {
	const { intake, examine } = await intakeOfCms(strapi);
	const announced = { responseId: response.id, id: uuid7(), path, name: file.name, keepsOriginal };
	if (file.size > MAX_ATTACHMENT_BYTES) throw problems.attachmentRefused({ fault: 'tooBig' });
	await admit(intake, person, announced, file.size);
	const received = await receive(intake.store, file.stream(), MAX_ATTACHMENT_BYTES);
	const from = intake.store.pathOf('incoming', received.name);
	await keepReceived(intake, person, { announced, received, from });
	void examine().catch((error) => strapi.log.error(error));
	return announced.id;
}

/** The file that an answer named before. */
async function forget(person: Person, { response }: FormView, path: AnswerPath): Promise<void> {
	const id = answerAt(response.answers, path);
	if (response.attachments.some((one) => one.id === id)) {
		await removeAttachment(strapi.db.connection, person, response.id, id);
	}
}
