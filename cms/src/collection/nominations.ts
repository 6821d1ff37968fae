/** Letters that ask heads of municipalities for a focal point. */
import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { letterNumber, type RequestChannel } from '../domain/focal-point/nomination.ts';

export interface NominationRequest {
	municipalityCode: string;
	letterNumber: string;
	requestedAt: string;
	requestedBy: string;
	channel: RequestChannel;
	printJobId: number | null;
}

interface RequestRow {
	municipality_code: string;
	letter_number: string;
	requested_at: string;
	requested_by: string;
	channel: RequestChannel;
	print_job_id: number | null;
}

/** Of one municipality, or of all; the newest first. */
export async function listRequests(knex: Knex, municipalityCode?: string): Promise<NominationRequest[]> {
	const rows: RequestRow[] = await knex('nomination_requests')
		.where(municipalityCode === undefined ? {} : { municipality_code: municipalityCode })
		.orderBy('id', 'desc');
	return rows.map((row) => ({
		municipalityCode: row.municipality_code,
		letterNumber: row.letter_number,
		requestedAt: row.requested_at,
		requestedBy: row.requested_by,
		channel: row.channel,
		printJobId: row.print_job_id,
	}));
}

export interface NewRequest {
	municipalityCode: string;
	channel: RequestChannel;
	requestedBy: string;
}

/** Answers the number of the letter. */
export async function recordRequest(knex: Knex, request: NewRequest, now: Date): Promise<string> {
	const [row] = await knex('nomination_requests')
		.insert({
			municipality_code: request.municipalityCode,
			// Until the id is known.
			letter_number: randomBytes(12).toString('hex'),
			requested_at: now.toISOString(),
			requested_by: request.requestedBy,
			channel: request.channel,
		})
		.returning<{ id: number }[]>('id');
	if (row === undefined) throw new Error('The database did not answer the id of the letter.');
	const number = letterNumber(now.getUTCFullYear(), row.id);
	await knex('nomination_requests').where({ id: row.id }).update({ letter_number: number });
	return number;
}

/** The document of the letter. */
export async function keepPrint(knex: Knex, number: string, printJobId: number): Promise<void> {
	await knex('nomination_requests').where({ letter_number: number }).update({ print_job_id: printJobId });
}
