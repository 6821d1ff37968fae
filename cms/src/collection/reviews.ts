/**
 * The moves of reviewers: taking a response, returning it, saying yes at one of the two levels, not accepting it, opening
 * it again. Each is one event and one transaction; the rules are in domain/response/response.ts.
 */
import type { Knex } from 'knex';
import type { ResponseState, ReviewLevel, ReviewMove } from '../domain/response/response.ts';
import { endAssignments } from './assignments.ts';
import { recordEvent } from './events.ts';
import { actorOfReviewer, type Reviewer, requireMove } from './moves.ts';
import { sendRemarks } from './remarks.ts';

export interface MoveRequest {
	responseId: string;
	move: ReviewMove;
	reviewer: Reviewer;
	reason: string;
}

/** Whose work is done with a move. One that went back to the municipality returns to the same people. */
const ENDS: Partial<Record<ReviewMove, readonly ReviewLevel[]>> = {
	passed: ['secretariat'],
	validated: ['secretariat', 'expert'],
	notAccepted: ['secretariat', 'expert'],
	withdrawn: ['secretariat', 'expert'],
};

/** Makes the move and answers the new state. Throws `response.unknown` and what `decideMove` throws. */
export async function makeMove(
	trx: Knex.Transaction,
	{ responseId, move, reviewer, reason }: MoveRequest,
	now = new Date(),
): Promise<ResponseState> {
	const { by } = await requireMove(trx, { responseId, event: move, reviewer, reason });
	const details = move === 'returned' ? { remarks: await sendRemarks(trx, responseId, by, now) } : {};
	for (const level of ENDS[move] ?? []) await endAssignments(trx, { responseId, level }, now);
	const who = { actor: actorOfReviewer(reviewer), actorName: reviewer.name, by };
	return recordEvent(trx, { responseId, kind: move, ...who, reason: reason.trim() || null, details }, now);
}
