/** Which mailers live. A delivery in the hand of one that does not is taken from it. */
import { readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';
import type { Knex } from 'knex';
import type { Pace } from '../domain/mail/mail-pace.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import { readSetting } from './database.ts';
import { readHold } from './hold.ts';

/** What a mailer says of itself. */
export interface MailerState {
	relay: 'idle' | 'connected' | 'unreachable' | 'held';
	/** Of a relay that cannot be reached: what it or the network said. */
	detail: string | null;
	/** Mails wait, because the quota of the hour or the day is used. */
	isQuotaUsed: boolean;
	/** Messages per second by the settings. */
	rateLimit: number;
}

export interface MailerRow {
	id: string;
	host: string;
	pid: number;
	started_at: string;
	seen_at: string;
	state: string;
}

/**
 * Longer than the longest silence that one message may cause (socket timeout 5 min, twice, and margin): whoever is
 * quiet for this long and runs elsewhere is taken for dead.
 */
const DEAD_AFTER_MS = 15 * 60_000;

/** A mailer that lives says so this often; the desk begins to worry after three times as long. */
export const BEAT_EVERY_MS = 5_000;
const WORRY_AFTER_MS = 3 * BEAT_EVERY_MS;

/**
 * Names the machine, its boot and its table of processes: only there does a process number mean the same. Where the
 * system does not tell, only silence shows that a mailer is dead.
 */
export function thisHost(): string {
	try {
		const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
		return `${os.hostname().slice(0, 60)} ${boot} ${readlinkSync('/proc/self/ns/pid')}`;
	} catch {
		return `${os.hostname().slice(0, 60)} ${os.platform()}`;
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's process: it runs.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

function isDead({ host, pid, seen_at }: MailerRow, nowMs: number): boolean {
	if (host === thisHost()) return !isRunning(pid);
	return nowMs - Date.parse(seen_at) > DEAD_AFTER_MS;
}

export async function registerMailer(knex: Knex, id: string, state: MailerState, now: Date): Promise<void> {
	const at = now.toISOString();
	const row: MailerRow = {
		id,
		host: thisHost(),
		pid: process.pid,
		started_at: at,
		seen_at: at,
		state: JSON.stringify(state),
	};
	await knex('mailers').insert(row);
}

/** False when another mailer took this one for dead: whatever it holds is somebody else's by now. */
export async function beat(knex: Knex, id: string, state: MailerState, now: Date): Promise<boolean> {
	const facts = { seen_at: now.toISOString(), state: JSON.stringify(state) };
	return (await knex('mailers').where({ id }).update(facts)) > 0;
}

export async function unregisterMailer(knex: Knex, id: string): Promise<void> {
	await knex('mailers').where({ id }).delete();
}

/** The mailers in whose hand nothing is safe: those that died, and those that hold something and are unknown. */
export async function deadMailers(knex: Knex, nowMs: number): Promise<string[]> {
	const known = await knex('mailers').select<MailerRow[]>();
	const alive = new Set(known.filter((mailer) => !isDead(mailer, nowMs)).map(({ id }) => id));
	const holders = await knex('deliveries')
		.whereNotNull('claimed_by')
		.distinct<{ claimed_by: string }[]>('claimed_by')
		.union((letters) => letters.from('letters').whereNotNull('claimed_by').distinct('claimed_by'));
	const all = [...known.map(({ id }) => id), ...holders.map(({ claimed_by }) => claimed_by)];
	return [...new Set(all)].filter((id) => !alive.has(id));
}

export interface MailerStatus {
	/** Mailers that lived within the last seconds. */
	aliveCount: number;
	/** When one last did; `null` when none ever has. */
	lastSeenAt: string | null;
	relay: MailerState['relay'] | null;
	detail: string | null;
	isQuotaUsed: boolean;
	/** Messages per second at present, of all mailers together; `null` before the first. */
	rate: number | null;
	rateLimit: number | null;
	/** Why nothing at all may leave. */
	hold: (ProblemMessage & { code: string }) | null;
}

/** How the mailers are, for the desk. */
export async function mailerStatus(knex: Knex, now = new Date()): Promise<MailerStatus> {
	const mailers = await knex('mailers').orderBy('seen_at', 'desc').select<MailerRow[]>();
	const last: { at: string } | null = await readSetting(knex, 'beat');
	const newest = mailers[0];
	// One that was written before an update says less.
	const state: Partial<MailerState> = newest === undefined ? {} : JSON.parse(newest.state);
	return {
		aliveCount: mailers.filter(({ seen_at }) => now.getTime() - Date.parse(seen_at) < WORRY_AFTER_MS).length,
		lastSeenAt: newest?.seen_at ?? last?.at ?? null,
		relay: state.relay ?? null,
		detail: state.detail ?? null,
		isQuotaUsed: state.isQuotaUsed ?? false,
		rateLimit: state.rateLimit ?? null,
		rate: (await readSetting<Pace>(knex, 'pace'))?.rate ?? null,
		hold: await readHold(knex, now),
	};
}
