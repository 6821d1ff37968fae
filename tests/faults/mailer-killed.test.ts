/**
 * The mailer is killed again and again (kill -9) while a relay misbehaves. Everybody must get the edition or a reason,
 * nobody who left may, and what comes twice must be the same mail to the byte.
 */
import { type DeliveryState, deliveryState } from '@mab/cms/domain/mail/delivery.ts';
import type { DeliveryRow } from '@mab/cms/mail/rows.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	emptyMailTables,
	type MailSite,
	openMailSite,
	orderFor,
	seedSubscribers,
	startMailer,
	until,
} from '../support/mail-run.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { fate, type Mischief, openSink, type Sink } from '../support/smtp-sink.ts';

const RECIPIENTS = 3_000;
const KILLS = 50;

/** Messages a second: twice what the product sends where nothing is set. */
const RATE = '20';

/** 2 % have left. */
const hasLeft = (id: number) => id % 50 === 7;

/** The relay's bad days: each address always has the same, and only at its first attempt, except for those that do not exist. */
function mischief(recipient: string, attempt: number): Mischief | null {
	const part = fate(recipient);
	if (part < 1) return { at: 'recipient', code: 550, text: '5.1.1 No such user' };
	if (attempt > 1) return null;
	if (part < 8) return { at: 'recipient', code: 451, text: '4.7.1 Greylisted' };
	if (part < 10) return { at: 'half', reset: part === 8 };
	if (part < 12) return { at: 'dot', reset: part === 10 };
	if (part < 13) return { at: 'late', ms: 400 };
	return null;
}

interface Audit {
	state: DeliveryState;
	row: DeliveryRow;
	copies: number;
}

/** The ledger beside what the relay noted. */
async function audit(site: MailSite, sink: Sink): Promise<Audit[]> {
	const copies = new Map<string, number>();
	for (const { recipient } of sink.taken) copies.set(recipient, (copies.get(recipient) ?? 0) + 1);
	const rows = await site.knex('deliveries').select<DeliveryRow[]>();
	return rows.map((row) => ({ row, state: deliveryState(row), copies: copies.get(row.email) ?? 0 }));
}

/** Mails of one Message-ID that differ in a byte, and recipients with more than one Message-ID. */
function differing({ taken }: Sink): string[] {
	const first = new Map<string, { sha256: string; messageId: string }>();
	return taken.flatMap(({ recipient, sha256, messageId }) => {
		const known = first.get(recipient);
		first.set(recipient, known ?? { sha256, messageId });
		return known === undefined || (known.sha256 === sha256 && known.messageId === messageId) ? [] : [recipient];
	});
}

/**
 * Most die in the midst of sending: at a random moment after their first mail, because on a slow machine any time after
 * the start may be over before that. Every fifth dies while it begins.
 */
async function killAgainAndAgain(site: MailSite, sink: Sink): Promise<void> {
	for (let kill = 0; kill < KILLS; kill += 1) {
		const before = sink.taken.length;
		const mailer = startMailer(site, { SMTP_URL: sink.url, MAIL_RATE_PER_SECOND: RATE });
		await mailer.line(/begins/);
		const isSending = kill % 5 > 0;
		if (isSending) await until(() => sink.taken.length > before, 'one is sent');
		await new Promise((resolve) => setTimeout(resolve, Math.random() * (isSending ? 300 : 50)));
		mailer.child.kill('SIGKILL');
		await mailer.ended;
	}
}

// Side by side, because most of the time each waits for the mailer to be worth killing.
describe.concurrent.each(['SQLite', 'PostgreSQL'] as const)('%s', (engine) => {
	let server: PostgresServer | null = null;
	let site: MailSite;

	beforeAll(async () => {
		server = engine === 'PostgreSQL' ? await startPostgres() : null;
		site = await openMailSite(server?.url ?? null);
	});
	afterAll(async () => {
		await site.close();
		await server?.stop();
	});

	test(`${KILLS} kills: nobody is lost, nobody who left is written to, copies are the same to the byte`, async () => {
		await emptyMailTables(site);
		await seedSubscribers(site.knex, { count: RECIPIENTS, unsubscribed: hasLeft });
		const mailingId = await orderFor(site.knex);
		const sink = await openSink({ mischief });
		await killAgainAndAgain(site, sink);
		const takenBefore = sink.taken.length;
		const last = startMailer(site, { SMTP_URL: sink.url });
		await last.line(new RegExp(`mailing ${mailingId} is finished`));
		last.child.kill('SIGTERM');
		expect(await last.ended).toBe(0);

		const all = await audit(site, sink);
		const copies = all.reduce((sum, each) => sum + each.copies, 0);
		const reached = all.filter((each) => each.copies > 0).length;
		const ambiguous = all.filter(({ row }) => [10, 11].includes(fate(row.email))).length;
		expect(all).toHaveLength(RECIPIENTS * 0.98);
		expect(all.filter(({ state, copies: count }) => state === 'accepted' && count === 0)).toEqual([]);
		expect(
			all.filter(({ state, row }) => state !== 'accepted' && !(state === 'bounced' && row.smtp_code === 550)),
		).toEqual([]);
		expect(differing(sink)).toEqual([]);
		expect(sink.taken.filter(({ recipient }) => hasLeft(Number(/\d+/.exec(recipient)?.[0])))).toEqual([]);
		expect(copies - reached).toBeLessThanOrEqual(KILLS * 1.5 + ambiguous);
		expect(takenBefore).toBeLessThan(copies);
		await sink.close();
	});
});
