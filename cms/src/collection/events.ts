/**
 * The timeline of a response: events are added and never changed (a trigger of the database holds that too), and the
 * state column of the response is what they add up to, written in the same transaction.
 */
import type { Knex } from 'knex';
import { problems } from '../domain/problem.ts';
import {
	nextState,
	type ResponseEventKind,
	type ResponseParty,
	type ResponseState,
} from '../domain/response/response.ts';

export interface NewEvent {
	responseId: string;
	kind: ResponseEventKind;
	by: ResponseParty;
	/** `focal:12`, `desk:3`, `system`. */
	actor: string;
	/** As it is now: people leave. */
	actorName: string;
	reason?: string | null;
	/** What belongs to the kind. */
	details?: Readonly<Record<string, unknown>>;
}

export interface ResponseEvent {
	id: number;
	kind: ResponseEventKind;
	by: ResponseParty;
	actor: string;
	actorName: string;
	reason: string | null;
	details: Readonly<Record<string, unknown>>;
	/** ISO instant. */
	occurredAt: string;
}

interface EventRow {
	id: number;
	kind: ResponseEventKind;
	actor: string;
	actor_name: string;
	reason: string | null;
	details: string;
	occurred_at: string;
}

/**
 * Adds an event and moves the response, and answers the state it is in now. `begun` is the first event of a row that
 * was inserted just before. Throws `response.unknown`, and what `nextState` throws. Call inside the transaction of what
 * the event tells of; other saves of this response wait until it ends.
 */
export async function recordEvent(trx: Knex.Transaction, event: NewEvent, now = new Date()): Promise<ResponseState> {
	const { responseId, kind, by, actor, actorName, reason, details } = event;
	const current = await lockResponse(trx, responseId);
	const state = nextState(kind === 'begun' ? null : current.state, kind, by);
	await trx('response_events').insert({
		response_id: responseId,
		kind,
		actor,
		actor_name: actorName,
		reason: reason ?? null,
		details: JSON.stringify({ ...details, by }),
		occurred_at: now.toISOString(),
	});
	if (state !== current.state) await trx('responses').where({ id: responseId }).update({ state });
	return state;
}

/** The state of the response, whose row nobody else changes until the transaction ends. Throws `response.unknown`. */
export async function lockResponse(trx: Knex.Transaction, id: string): Promise<{ state: ResponseState }> {
	const row = await trx('responses').where({ id }).forUpdate().first<{ state: ResponseState } | undefined>('state');
	if (row === undefined) throw problems.responseUnknown({ id });
	return row;
}

/** The timeline, oldest first. */
export async function eventsOf(knex: Knex, responseId: string): Promise<ResponseEvent[]> {
	const rows: EventRow[] = await knex('response_events').where({ response_id: responseId }).orderBy('id');
	return rows.map(({ id, kind, actor, actor_name, reason, details, occurred_at }) => {
		const { by, ...rest } = JSON.parse(details) as Record<string, unknown> & { by: ResponseParty };
		return { id, kind, by, actor, actorName: actor_name, reason, details: rest, occurredAt: occurred_at };
	});
}
