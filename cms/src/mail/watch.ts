/** What the mailer looks at every second: which mailings may go on, which must stop, and which are over. */
import type { Knex } from 'knex';
import { isOutage } from '../domain/outage.ts';
import { Problem, problems } from '../domain/problem.ts';
import { reasonToStop } from './breakers.ts';
import { countOf } from './database.ts';
import { doubtAbout } from './installation.ts';
import { MAILER, recordStep, stopMailing } from './mailings.ts';
import { type CompileEdition, prepareMailing } from './prepare.ts';
import type { MailingRow } from './rows.ts';
import type { MailSettings } from './settings.ts';

export interface WatchInput {
	knex: Knex;
	settings: MailSettings;
	compile: CompileEdition;
	installationId: string;
	/** Mailings of which something was learnt that may have to stop them. */
	suspects: ReadonlySet<number>;
	/** Something came back meanwhile, by mail or from the relay; it may concern any of them. */
	hasReturns: boolean;
	now: Date;
	log: (line: string) => void;
}

/** All but the content, which is large and needed once. */
const WATCHED = [
	'id',
	'installation_id',
	'ordered_at',
	'scheduled_at',
	'reaffirmed_at',
	'resumed_at',
	'prepared_at',
] as const;
type Watched = Pick<MailingRow, (typeof WATCHED)[number]>;

/** The mailings that may go on now, the oldest first. Those that are due are prepared, those that must stop stopped. */
export async function runningMailings(input: WatchInput): Promise<number[]> {
	const due = await input
		.knex('mailings')
		.where({ paused_at: null, cancelled_at: null, finished_at: null })
		.where((either) => either.whereNull('scheduled_at').orWhere('scheduled_at', '<=', input.now.toISOString()))
		.orderBy('id')
		.select<Watched[]>(...WATCHED);
	const running: number[] = [];
	for (const mailing of due) {
		const reason = await reasonAgainst(input, mailing);
		if (reason === null) running.push(mailing.id);
		else if (await stopMailing(input.knex, mailing.id, reason, input.now)) {
			input.log(`mailing ${mailing.id} stops: ${reason.code}`);
		}
	}
	return running;
}

/** Why the mailing must not go on now; `null` when it may. Prepares it when that has not been done. */
async function reasonAgainst(input: WatchInput, mailing: Watched): Promise<Problem | null> {
	const doubt = doubtAbout(mailing, input.installationId, input.now);
	if (doubt !== null) return doubt;
	if (mailing.prepared_at === null) return prepare(input, mailing.id);
	return input.hasReturns || input.suspects.has(mailing.id) ? reasonToStop(input.knex, mailing) : null;
}

async function prepare({ knex, settings, compile, now, log }: WatchInput, id: number): Promise<Problem | null> {
	try {
		const count = await prepareMailing(knex, id, { settings, compile, now });
		if (count !== null) log(`mailing ${id} is prepared for ${count} recipients`);
		return null;
	} catch (error) {
		if (error instanceof Problem) return error;
		if (isOutage(error)) throw error;
		// A bug in a template: the mailing stops and says so; letters and other mailings go on.
		log(`mailing ${id} cannot be prepared: ${error instanceof Error ? error.stack : error}`);
		return problems.mailingFault({ detail: String(error).slice(0, 200) });
	}
}

/** Ends the mailing when every row of its frozen list is terminal, and not before (row C62). */
export async function finishIfOver(knex: Knex, mailingId: number, now: Date): Promise<boolean> {
	const open = () =>
		knex('deliveries').where({ mailing_id: mailingId, accepted_at: null, failed_at: null, skipped_at: null });
	const hasOne = async (query: Knex.QueryBuilder) => (await query.first('id')) !== undefined;
	// These two have indexes and are asked every second; all rows are counted once, at the end.
	if (await hasOne(open().whereNotNull('next_attempt_at'))) return false;
	if (await hasOne(open().whereNotNull('uncertain_at'))) return false;
	if ((await countOf(open())) > 0) return false;
	return knex.transaction(async (trx) => {
		const running = { id: mailingId, finished_at: null, cancelled_at: null, paused_at: null };
		const count = await trx('mailings').where(running).update({ finished_at: now.toISOString() });
		if (count > 0) await recordStep(trx, { mailingId, step: 'finish', actor: MAILER, now });
		return count > 0;
	});
}
