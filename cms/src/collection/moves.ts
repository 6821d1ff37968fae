/** What the rules of domain/response/response.ts ask about a move of a reviewer, read from the tables. */
import type { Knex } from 'knex';
import { problems } from '../domain/problem.ts';
import {
	decideMove,
	type MoveContext,
	partiesOf,
	type ResponseEventKind,
	type ResponseParty,
	type ResponseState,
	standingOf,
} from '../domain/response/response.ts';
import { eventsOf, lockResponse } from './events.ts';

/** An administrator at the review desk. */
export interface Reviewer {
	adminId: number;
	name: string;
	/** Codes of their roles. */
	roles: readonly string[];
}

export const actorOfReviewer = ({ adminId }: Reviewer): string => `desk:${adminId}`;

/** What a reviewer knows, and from what they keep away. */
export interface ReviewerProfile {
	/** Keys; none for somebody who reviews all. */
	sectors: string[];
	/** Codes of the municipalities in which they declared an interest. */
	municipalities: string[];
}

export const NO_PROFILE: ReviewerProfile = { sectors: [], municipalities: [] };

interface ProfileRow {
	reviewer_id: number;
	sectors: string;
	municipalities: string;
}

export async function profilesOf(knex: Knex): Promise<Map<number, ReviewerProfile>> {
	const rows: ProfileRow[] = await knex('reviewer_profiles');
	return new Map(
		rows.map(({ reviewer_id, sectors, municipalities }) => [
			reviewer_id,
			{ sectors: JSON.parse(sectors), municipalities: JSON.parse(municipalities) },
		]),
	);
}

/** All that the rules ask about a move, whichever it is. Throws `response.unknown`. */
export async function moveContext(
	knex: Knex,
	responseId: string,
	reviewer: Reviewer,
): Promise<Omit<MoveContext, 'event' | 'reason'>> {
	const response = await knex('responses')
		.where({ id: responseId })
		.first<{ municipality_code: string } | undefined>('municipality_code');
	if (response === undefined) throw problems.responseUnknown({ id: responseId });
	const { municipalities } = (await profilesOf(knex)).get(reviewer.adminId) ?? NO_PROFILE;
	const remarks: { sent_at: string | null }[] = await knex('response_remarks')
		.where({ response_id: responseId, closed_at: null })
		.select('sent_at');
	return {
		standing: standingOf(await eventsOf(knex, responseId)),
		parties: partiesOf(reviewer.roles),
		actor: actorOfReviewer(reviewer),
		hasConflict: municipalities.includes(response.municipality_code),
		draftedRemarks: remarks.filter(({ sent_at }) => sent_at === null).length,
		openRemarks: remarks.filter(({ sent_at }) => sent_at !== null).length,
	};
}

export interface AskedMove {
	responseId: string;
	event: ResponseEventKind;
	reviewer: Reviewer;
	reason?: string;
}

/** Throws `response.unknown` and what `decideMove` throws. The row stays locked until the transaction ends. */
export async function requireMove(
	trx: Knex.Transaction,
	{ responseId, event, reviewer, reason = '' }: AskedMove,
): Promise<{ to: ResponseState; by: ResponseParty }> {
	await lockResponse(trx, responseId);
	return decideMove({ ...(await moveContext(trx, responseId, reviewer)), event, reason });
}
