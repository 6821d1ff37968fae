/** The PDF of the answers of a response that was submitted. It is asked for by a press, and fetched when it is printed. */
import { createHash } from 'node:crypto';
import type { FormView } from '../domain/response-form/form-state.ts';
import { printedFile, requestPrint } from './print-jobs.ts';
import { readPrivate } from './private-store.ts';

interface Template {
	answersDocument(view: FormView): string;
}

/** A name that the compiler does not follow: see answer-page.ts. */
const TEMPLATE: string = '@mab/newsletter-templates/questionnaire/answers-document.ts';

const documentOf = async (view: FormView): Promise<string> =>
	((await import(TEMPLATE)) as Template).answersDocument(view);

export async function askForDocument(view: FormView): Promise<void> {
	await requestPrint(strapi.db.connection, 'receipt', await documentOf(view));
}

/** `waiting` while it is printed; `null` when nobody has asked for it as the answers stand, or it could not be printed. */
export async function printedDocument(view: FormView): Promise<Buffer | 'waiting' | null> {
	const knex = strapi.db.connection;
	const sha256 = createHash('sha256')
		.update(`receipt\n${await documentOf(view)}`)
		.digest('hex');
	const job: { id: number } | undefined = await knex('print_jobs').where({ sha256 }).first('id');
	const file = job === undefined ? null : await printedFile(knex, job.id);
	if (file === null || file.state === 'failed') return null;
	return file.state === 'waiting' ? 'waiting' : readPrivate(file.name);
}
