/**
 * Whether this database is the one that this machine worked on last. A file beside the database remembers which
 * installation it was and how often the mailer's heart had beaten; a database that belongs to another installation, or
 * that remembers fewer beats than the file, is a copy, and a copy asks before it sends (row C66). A gap in the beats
 * shows that nobody was at work, whatever the reason.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Knex } from 'knex';
import { hoursLate } from '../domain/mail/mailing.ts';
import { type Problem, problems } from '../domain/problem.ts';
import { readSetting, writeSetting } from './database.ts';
import { installationOf, stopMailing } from './mailings.ts';
import type { MailingRow } from './rows.ts';

interface Mark {
	installationId: string;
	beatCount: number;
}

interface Beat {
	at: string;
	count: number;
}

export interface Installation {
	id: string;
	/** Lives one beat. Answers why what is under way must be asked about first; `null` as a rule. */
	beat(now: Date): Promise<Problem | null>;
}

/** Makes a file at the first start. Several machines with one PostgreSQL share the id and each have a file. */
export async function openInstallation(knex: Knex, folder: string): Promise<Installation> {
	const file = path.join(folder, 'installation.json');
	// Before the file, which the first mailer writes before it beats: of two that start together, none takes the other
	// for another machine.
	const beat = await readSetting<Beat>(knex, 'beat');
	const inFile = readMark(file);
	// Before the first beat of all there is nothing to doubt: the CMS names the installation with the first order.
	const isFirst = inFile === null && beat === null;
	const id = inFile?.installationId ?? (isFirst ? await installationOf(knex) : randomUUID());
	if ((await readSetting<string>(knex, 'installationId')) !== id) await writeSetting(knex, 'installationId', id);
	let mark: Mark = inFile ?? { installationId: id, beatCount: isFirst ? 0 : Number.MAX_SAFE_INTEGER };
	// Otherwise a mailer that is killed between its first beat and its file leaves a database that looks like a copy.
	if (isFirst) writeMark(file, mark);
	return {
		id,
		async beat(now) {
			const { doubt, count } = await nextBeat(knex, mark, now);
			mark = { installationId: id, beatCount: count };
			// After the database: a file that is behind doubts nothing, one that is ahead would.
			writeMark(file, mark);
			return doubt;
		},
	};
}

async function nextBeat(knex: Knex, mark: Mark, now: Date): Promise<{ doubt: Problem | null; count: number }> {
	return knex.transaction(async (trx) => {
		// Taken first, so that mailers beat one after another.
		await trx('mail_settings').where({ key: 'beat' }).update({ key: 'beat' });
		const last = await readSetting<Beat>(trx, 'beat');
		const count = (last?.count ?? 0) + 1;
		await writeSetting(trx, 'beat', { at: now.toISOString(), count } satisfies Beat);
		return { doubt: doubtOf(last, mark, now), count };
	});
}

function doubtOf(last: Beat | null, mark: Mark, now: Date): Problem | null {
	if ((last?.count ?? 0) < mark.beatCount) return problems.mailingRestored({});
	const hours = last === null ? null : hoursLate(Date.parse(last.at), now.getTime());
	return hours === null ? null : problems.mailingLate({ hours });
}

function readMark(file: string): Mark | null {
	if (!existsSync(file)) return null;
	try {
		const { installationId, beatCount } = JSON.parse(readFileSync(file, 'utf8'));
		if (typeof installationId === 'string' && Number.isSafeInteger(beatCount)) return { installationId, beatCount };
	} catch {
		// Treated as what it is: no mark.
	}
	return null;
}

function writeMark(file: string, mark: Mark): void {
	mkdirSync(path.dirname(file), { recursive: true });
	// Several mailers of one machine write it.
	const own = `${file}.${process.pid}`;
	writeFileSync(own, `${JSON.stringify(mark)}\n`);
	renameSync(own, file);
}

/** Stops everything that is under way until a person says that it is right to go on. Answers which. */
export async function doubtAll(knex: Knex, doubt: Problem, now: Date): Promise<number[]> {
	const open = await knex('mailings')
		.where({ cancelled_at: null, finished_at: null })
		.select<MailingRow[]>('id', 'scheduled_at', 'paused_at');
	// What waits for its time or for a person is not late; but a copy may have sent it since.
	const isLateOnly = doubt.code === problems.mailingLate({ hours: 0 }).code;
	const waits = ({ paused_at, scheduled_at }: MailingRow) =>
		paused_at !== null || (scheduled_at !== null && scheduled_at > now.toISOString());
	const stopped: number[] = [];
	for (const mailing of open) {
		if (isLateOnly && waits(mailing)) continue;
		if (await stopMailing(knex, mailing.id, doubt, now)) stopped.push(mailing.id);
	}
	return stopped;
}

type Doubted = Pick<
	MailingRow,
	'installation_id' | 'prepared_at' | 'scheduled_at' | 'ordered_at' | 'reaffirmed_at' | 'resumed_at'
>;

/** Why this mailing must not go on before a person has said yes; `null` when it may. */
export function doubtAbout(mailing: Doubted, installationId: string, now: Date): Problem | null {
	if (mailing.installation_id !== installationId) return problems.mailingRestored({});
	if (mailing.prepared_at !== null) return null;
	const due = [mailing.scheduled_at ?? mailing.ordered_at, mailing.reaffirmed_at, mailing.resumed_at];
	const latest = Math.max(...due.map((at) => (at === null ? 0 : Date.parse(at))));
	const hours = hoursLate(latest, now.getTime());
	return hours === null ? null : problems.mailingLate({ hours });
}
