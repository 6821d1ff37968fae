/** What the response board counts: responses and reminders. Rules: domain/response/response-board.ts, response-reminder.ts. */
import type { Knex } from 'knex';
import type { BoardResponse } from '../domain/response/response-board.ts';
import type { ReminderKind } from '../domain/response/response-reminder.ts';

/** The responses of a round, or of all time; never those of the sandbox. */
export async function boardResponses(knex: Knex, roundId: string | null): Promise<BoardResponse[]> {
	const query = knex('responses').where({ is_sandbox: false });
	if (roundId !== null) query.where({ round_id: roundId });
	const rows = await query.select('municipality_code', 'path', 'state', 'submitted_at', 'changed_at');
	return rows.map((row) => ({
		municipalityCode: row.municipality_code,
		path: row.path,
		state: row.state,
		submittedAt: row.submitted_at,
		changedAt: row.changed_at,
	}));
}

/** The instants of the reminders of a round, oldest first, by code. Copies to a head are not reminders of their own. */
export async function reminderLog(knex: Knex, roundId: string | null): Promise<ReadonlyMap<string, string[]>> {
	const rows: { municipality_code: string; sent_at: string }[] = await knex('response_reminders')
		.where({ round_id: roundId })
		.whereNot('kind', 'like', '%-head')
		.orderBy('id')
		.select('municipality_code', 'sent_at');
	const log = new Map<string, string[]>();
	for (const { municipality_code, sent_at } of rows) {
		log.set(municipality_code, [...(log.get(municipality_code) ?? []), sent_at]);
	}
	return log;
}

export interface ReminderRecord {
	municipalityCode: string;
	roundId: string | null;
	kind: ReminderKind;
	isToHead: boolean;
	email: string;
	sentBy: string;
}

/**
 * Within the transaction that queues the letter. Answers its number, which makes the letter one of its own; `null` when
 * the same was recorded today already.
 */
export async function recordReminder(trx: Knex, record: ReminderRecord, now: Date): Promise<number | null> {
	const rows: { id: number }[] = await trx('response_reminders')
		.insert({
			municipality_code: record.municipalityCode,
			round_id: record.roundId,
			kind: record.isToHead ? `${record.kind}-head` : record.kind,
			email: record.email,
			sent_by: record.sentBy,
			sent_at: now.toISOString(),
		})
		.onConflict()
		.ignore()
		.returning('id');
	return rows[0]?.id ?? null;
}
