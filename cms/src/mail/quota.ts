/** What left within the hour and the day, for the quotas of the relay: counted from the ledger, so that it survives. */
import type { Knex } from 'knex';
import type { PaceLimits, Sent } from '../domain/mail/mail-pace.ts';
import { countOf, readSetting, writeSetting } from './database.ts';

/** Counting anew is needed seldom: until then what leaves is added, so that the count is never too small. */
const COUNT_EVERY_MS = 10_000;

interface SentCount extends Sent {
	countedAtMs: number;
}

export const NOTHING_SENT: Sent = { lastHour: 0, lastDay: 0 };
const HOUR_MS = 3_600_000;

/** What left within the hour and the day, by the ledger; nothing is counted where nothing is limited. */
export async function sentWithin(trx: Knex, limits: PaceLimits, now: Date): Promise<Sent> {
	if (limits.perHour === null && limits.perDay === null) return NOTHING_SENT;
	const stored = await readSetting<SentCount>(trx, 'sent');
	const age = stored === null ? Infinity : Math.abs(now.getTime() - stored.countedAtMs);
	if (stored !== null && age < COUNT_EVERY_MS) return stored;
	const lastHour = await sentSince(trx, now.getTime() - HOUR_MS);
	const lastDay = limits.perDay === null ? 0 : await sentSince(trx, now.getTime() - 24 * HOUR_MS);
	const counted: SentCount = { lastHour, lastDay, countedAtMs: now.getTime() };
	await writeSetting(trx, 'sent', counted);
	return counted;
}

async function sentSince(trx: Knex, sinceMs: number): Promise<number> {
	let count = 0;
	for (const table of ['letters', 'deliveries']) {
		count += await countOf(trx(table).where('accepted_at', '>', new Date(sinceMs).toISOString()));
		count += await countOf(trx(table).whereNotNull('claimed_by').whereNotNull('sending_at'));
	}
	return count;
}

export async function noteSent(trx: Knex, limits: PaceLimits, count: number): Promise<void> {
	if (count === 0 || (limits.perHour === null && limits.perDay === null)) return;
	const stored = await readSetting<SentCount>(trx, 'sent');
	if (stored === null) return;
	await writeSetting(trx, 'sent', {
		...stored,
		lastHour: stored.lastHour + count,
		lastDay: stored.lastDay + count,
	});
}
