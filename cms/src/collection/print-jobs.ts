/**
 * Documents that are printed for one person: request letters, receipts, address labels. They are whole HTML pages without a request to
 * anywhere; the publisher, which has the browser, takes one after another and brings the PDF back.
 */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { putPrivate } from './private-store.ts';

export type PrintKind = 'receipt' | 'requestLetter' | 'blank' | 'addressLabels';

/** A printer that has not brought a document back by then has died. The longest takes a few seconds. */
const LEASE_MS = 2 * 60_000;

/** How long nobody has to ask for it again; a receipt can be made again at any time. */
const KEPT_DAYS = 30;

/**
 * Asks for a document and answers its id: the same page is printed once, however often it is asked for. One that failed
 * is tried again. Runs in the caller's transaction when `knex` is one.
 */
export async function requestPrint(knex: Knex, kind: PrintKind, html: string, now = new Date()): Promise<number> {
	const sha256 = createHash('sha256').update(`${kind}\n${html}`).digest('hex');
	await knex('print_jobs')
		.insert({ sha256, kind, html, asked_at: now.toISOString() })
		.onConflict('sha256')
		.merge({ fault: null, taken_at: knex.raw('case when print_jobs.fault is null then print_jobs.taken_at end') });
	const row: { id: number } | undefined = await knex('print_jobs').where({ sha256 }).first('id');
	if (row === undefined) throw new Error('The database did not store the page to print.');
	return row.id;
}

export interface PrintJob {
	id: number;
	html: string;
}

/** The oldest one that waits; nobody else gets it for a while. `null` when none does. */
export async function takePrintJob(knex: Knex, now: Date): Promise<PrintJob | null> {
	const expired = new Date(now.getTime() - LEASE_MS).toISOString();
	const waiting = () =>
		knex('print_jobs')
			.where({ printed_at: null, fault: null })
			.andWhere((free) => free.whereNull('taken_at').orWhere('taken_at', '<', expired));
	for (;;) {
		const next: PrintJob | undefined = await waiting().orderBy('asked_at').orderBy('id').first('id', 'html');
		if (next === undefined) return null;
		const taken = await waiting().where({ id: next.id }).update({ taken_at: now.toISOString() });
		if (taken === 1) return next;
	}
}

/** Brought twice, the first stays. */
export async function storePrinted(knex: Knex, id: number, pdf: Uint8Array, now: Date): Promise<void> {
	const storedAs = await putPrivate(pdf, 'pdf');
	await knex('print_jobs')
		.where({ id, printed_at: null })
		.update({ printed_at: now.toISOString(), stored_as: storedAs, fault: null });
}

export async function printFailed(knex: Knex, id: number, fault: string): Promise<void> {
	await knex('print_jobs')
		.where({ id, printed_at: null })
		.update({ fault: fault.slice(0, 2000) });
}

/** Where a document stands. */
export type PrintedFile =
	| { state: 'waiting' }
	| { state: 'failed'; fault: string }
	| {
			state: 'ready';
			/** Of the private store. */
			name: string;
	  };

/** `null` when it was never asked for, or so long ago that it is forgotten. */
export async function printedFile(knex: Knex, id: number): Promise<PrintedFile | null> {
	const row: { stored_as: string | null; fault: string | null } | undefined = await knex('print_jobs')
		.where({ id })
		.first('stored_as', 'fault');
	if (row === undefined) return null;
	if (row.stored_as !== null) return { state: 'ready', name: row.stored_as };
	return row.fault === null ? { state: 'waiting' } : { state: 'failed', fault: row.fault };
}

/** Forgets the pages of documents that were printed long ago. Answers the names of their files. */
export async function purgePrintJobs(knex: Knex, now: Date): Promise<string[]> {
	const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
	const rows: { stored_as: string | null }[] = await knex('print_jobs')
		.where('asked_at', '<', before)
		.delete()
		.returning('stored_as');
	return rows.flatMap(({ stored_as }) => (stored_as === null ? [] : [stored_as]));
}
