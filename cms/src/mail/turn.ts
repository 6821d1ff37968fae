/** Whoever changes subscribers takes turns, so that two presses of one button see each other. */
import type { Knex } from 'knex';
import { isPostgres } from './database.ts';

/** Ours and arbitrary; the others are in tables.ts and publication/outbox.ts. */
const SUBSCRIBERS_LOCK = 7_270_004;

/**
 * Runs the work in one transaction, alone among those that change subscribers. Editors, who take turns at content, do
 * not wait for it on PostgreSQL; on SQLite all writers share one file, so keep the work short.
 */
export async function inSubscribersTurn<T>(knex: Knex, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
	return knex.transaction(async (trx) => {
		if (isPostgres(trx)) await trx.raw('select pg_advisory_xact_lock(?)', [SUBSCRIBERS_LOCK]);
		// Writing first makes SQLite take its lock before anything is read: it cannot be had later when another process
		// wrote in between.
		else await trx('subscription_tokens').where({ id: 0 }).delete();
		return work(trx);
	});
}
