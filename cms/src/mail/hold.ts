/** A hold: why no mailer may send anything at all, letters included. Stored, so that all of them know. */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { type Problem, type ProblemMessage, problems } from '../domain/problem.ts';
import { readSetting, removeSetting, writeSetting } from './database.ts';
import type { MailSettings } from './settings.ts';

export interface Hold extends ProblemMessage {
	/** Of the problem whose words these are. */
	code: string;
	/** Hash of SMTP_URL: another relay or password is another matter. */
	relay: string;
	at: string;
	/** When it ends by itself; `null` where only a person ends it. */
	until: string | null;
}

/** The hold that is in force, whatever the relay; `null` when there is none. */
export async function readHold(knex: Knex, now: Date): Promise<Hold | null> {
	const hold = await readSetting<Hold>(knex, 'hold');
	return hold !== null && (hold.until === null || now.toISOString() < hold.until) ? hold : null;
}

export const isHoldOf = ({ relay }: Hold, settings: MailSettings): boolean => relay === relayName(settings);

/** A hash, for the password is in the address. */
const relayName = ({ smtpUrl }: MailSettings): string =>
	createHash('sha256').update(smtpUrl).digest('hex').slice(0, 16);

export async function storeHold(knex: Knex, hold: Hold): Promise<void> {
	await writeSetting(knex, 'hold', hold);
}

/** Lets mail leave again. */
export async function releaseHold(knex: Knex): Promise<void> {
	await removeSetting(knex, 'hold');
}

/** Why everything must stop, and until when; `null` for until a person says so. */
export interface HoldReason {
	problem: Problem;
	until: Date | null;
}

export function holdOf({ problem, until }: HoldReason, settings: MailSettings, now: Date): Hold {
	const relay = relayName(settings);
	return { code: problem.code, ...problem.text, relay, at: now.toISOString(), until: until?.toISOString() ?? null };
}

/** Nobody tries again before a person has looked, or the account would be locked. */
export const loginRefused = (answer: string): HoldReason => ({
	problem: problems.mailLoginRefused({ answer }),
	until: null,
});

/** It may be mended meanwhile; until it is, whoever is first gets the same mail once an hour. */
const NOT_STORED_HOLD_MS = 60 * 60_000;

const MAX_DETAIL_LENGTH = 120;

/**
 * The database is there and refuses to note what became of mails: a bug, which ends the mailer. The next one would send
 * again what was on its way, and end as well, every half minute.
 */
export function notStored(error: unknown, now: Date): HoldReason {
	// What a database says stands at the end, after the statement and its values.
	const words = error instanceof Error ? error.message.split(' - ').at(-1) : undefined;
	const detail = (words ?? String(error)).slice(0, MAX_DETAIL_LENGTH);
	return { problem: problems.mailNotStored({ detail }), until: new Date(now.getTime() + NOT_STORED_HOLD_MS) };
}
