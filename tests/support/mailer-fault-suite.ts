/**
 * The mailer while its database fails it: full, restarted, locked, put back from a copy; and while several mailers die
 * over one ledger. What the relay noted is held against what the ledger says.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { deliveryState } from '@mab/cms/domain/delivery.ts';
import { mailingView } from '@mab/cms/mail/mailing-view.ts';
import { pauseMailing, reaffirmMailing, resumeMailing, settleUncertain } from '@mab/cms/mail/mailings.ts';
import type { DeliveryRow } from '@mab/cms/mail/rows.ts';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
	emptyMailTables,
	type MailerProcess,
	type MailSite,
	openMailSite,
	orderFor,
	runHere,
	seedSubscribers,
	startMailer,
	totals,
	until,
} from './mail-run.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { fillingOf, limitOfPages, mountSmallDisk, moveLedgerTo, refusedCommits } from './small-disk.ts';
import { openSink, type Sink } from './smtp-sink.ts';

const ACTOR = 'Rahima Begum';
const CONNECTIONS = 5;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Copies that came beyond the first of each recipient. */
const duplicates = ({ taken }: Sink) => taken.length - new Set(taken.map(({ recipient }) => recipient)).size;
const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

/** On one engine; a test file of each calls it, so that the two run side by side. */
export function mailerFaultSuite(engine: 'SQLite' | 'PostgreSQL'): void {
	let server: PostgresServer | null = null;
	let site: MailSite;
	let sink: Sink;
	const mailers = new Set<MailerProcess>();

	beforeAll(async () => {
		server = engine === 'PostgreSQL' ? await startPostgres() : null;
		site = await openMailSite(server?.url ?? null);
	});
	afterAll(async () => {
		await site.close();
		await server?.stop();
	});
	beforeEach(async () => {
		await emptyMailTables(site);
		sink = await openSink();
	});
	afterEach(async () => {
		for (const { child, ended } of mailers) {
			child.kill('SIGKILL');
			await ended;
		}
		mailers.clear();
		await sink.close();
	});

	async function start(env: NodeJS.ProcessEnv = {}): Promise<MailerProcess> {
		const mailer = startMailer(site, { SMTP_URL: sink.url, ...env });
		mailers.add(mailer);
		await mailer.line(/begins/);
		return mailer;
	}
	async function kill(mailer: MailerProcess): Promise<void> {
		mailer.child.kill('SIGKILL');
		await mailer.ended;
		mailers.delete(mailer);
	}
	const rows = (from = site) => from.knex('deliveries').select<DeliveryRow[]>();
	const isFinished = async (id: number, from = site) => (await mailingView(from.knex, id)).state === 'finished';
	const finished = (id: number, from = site) => until(() => isFinished(id, from), `mailing ${id} is finished`, 60_000);

	/** Everybody was accepted, as the relay's log says too. */
	async function expectAllReached(count: number, from = site): Promise<void> {
		const all = await rows(from);
		const reached = new Set(sink.taken.map(({ recipient }) => recipient));
		expect(all).toHaveLength(count);
		expect(all.filter((row) => deliveryState(row) !== 'accepted' || !reached.has(row.email))).toEqual([]);
	}

	test('a full disk: nothing leaves that was not written ahead, and it goes on by itself', {
		timeout: 120_000,
	}, async () => {
		const disk = mountSmallDisk();
		const small =
			engine === 'SQLite' && disk !== null
				? await openMailSite(null, mkdtempSync(path.join(disk.folder, 'site-')))
				: site;
		const { knex } = small;
		const moveBack = disk !== null && server !== null ? await moveLedgerTo(disk, knex, server) : async () => {};
		const limit = engine === 'SQLite' ? limitOfPages(knex) : refusedCommits(knex);
		const filling = disk === null ? limit : fillingOf(disk);
		await seedSubscribers(knex, { count: 400 });
		const id = await orderFor(knex);
		const run = runHere(small, { SMTP_URL: sink.url, MAIL_RATE_PER_SECOND: '150' });
		await until(() => sink.taken.length > 40, 'some are sent');
		await filling.fill();
		await until(() => run.lines.some((line) => line.startsWith('database:')), 'the disk is missed');
		const before = sink.taken.length;
		await sleep(1_000);
		expect(sink.taken.length - before).toBeLessThanOrEqual(CONNECTIONS);
		const writtenAhead = new Set((await rows(small)).filter((row) => row.first_attempt_at).map(({ email }) => email));
		expect(sink.taken.filter(({ recipient }) => !writtenAhead.has(recipient))).toEqual([]);
		expect(await isFinished(id, small)).toBe(false);
		await filling.free();
		await finished(id, small);
		await run.stop();
		await expectAllReached(400, small);
		expect(duplicates(sink)).toBeLessThanOrEqual(CONNECTIONS);
		await moveBack();
		if (small !== site) await small.close();
		disk?.remove();
	});

	test('the database goes away in the middle: outcomes wait for it', async () => {
		await seedSubscribers(site.knex, { count: 400 });
		const id = await orderFor(site.knex);
		const mailer = await start({ MAIL_RATE_PER_SECOND: '80' });
		const restarts = engine === 'PostgreSQL' ? 3 : 1;
		for (let restart = 0; restart < restarts; restart += 1) {
			const before = sink.taken.length;
			await until(() => sink.taken.length > before + 60, 'some are sent');
			if (server === null) await locked();
			else await server.crash();
		}
		await finished(id);
		expect(mailer.child.exitCode).toBeNull();
		expect(mailer.lines.some((line) => line.startsWith('database:'))).toBe(true);
		await expectAllReached(400);
		expect(duplicates(sink)).toBeLessThanOrEqual(restarts);
	});

	/** Ten seconds, twenty times as long as the mailer waits for a lock, and five times as long as it bears silence. */
	async function locked(): Promise<void> {
		const holder = await site.knex.transaction();
		await holder('mail_settings').where({ key: 'beat' }).update({ key: 'beat' });
		const before = sink.taken.length;
		await sleep(10_000);
		expect(sink.taken.length - before).toBeLessThanOrEqual(CONNECTIONS);
		await holder.rollback();
	}

	test('three mailers that are killed again and again keep one pace, and each row in one hand', {
		timeout: 120_000,
	}, async () => {
		const rate = 60;
		await seedSubscribers(site.knex, { count: 400 });
		const id = await orderFor(site.knex);
		const env = { MAIL_RATE_PER_SECOND: String(rate) };
		const hands = await Promise.all([start(env), start(env), start(env)]);
		let kills = 0;
		while (!(await isFinished(id))) {
			if (kills < 6) {
				await sleep(300 + Math.random() * 400);
				const hand = kills % hands.length;
				const dead = hands[hand];
				if (dead !== undefined) await kill(dead);
				hands[hand] = await start(env);
				kills += 1;
			} else await sleep(200);
		}
		await expectAllReached(400);
		// What comes twice was on its way in the hand that died.
		expect(duplicates(sink)).toBeLessThanOrEqual(kills * CONNECTIONS);
		// One bucket for all: it holds what one second may send, and fills at the rate.
		const [first, last] = [sink.taken[0]?.atMs ?? 0, sink.taken.at(-1)?.atMs ?? 0];
		expect((last - first) / 1000).toBeGreaterThan((400 - rate) / rate - 0.2);
	});

	test('a copy that was put back asks first, and sends only the rest', async () => {
		await seedSubscribers(site.knex, { count: 120 });
		const id = await orderFor(site.knex);
		const first = runHere(site, { SMTP_URL: sink.url, MAIL_RATE_PER_SECOND: '60' });
		await until(() => sink.taken.length > 20, 'some are sent');
		await pauseMailing(site.knex, id, ACTOR);
		await until(async () => (await totals(site.knex, id)).sending === undefined, 'nothing is on its way');
		const copy = await copyOf(site);
		// The heart of the mailer beats on after the copy was taken.
		const { count } = await beatOf(site);
		await until(async () => (await beatOf(site)).count > count, 'it beats once more', 10_000);
		await first.stop();
		const sent = sink.taken.length;

		await putBack(site, copy);
		const second = runHere(site, { SMTP_URL: sink.url });
		await until(async () => (await mailingView(site.knex, id)).pauseReason?.code === 'mailing.restored', 'it asks');
		await expect(resumeMailing(site.knex, id, ACTOR)).rejects.toMatchObject({ code: 'mailing.step-not-allowed' });
		await sleep(1_200);
		expect(sink.taken).toHaveLength(sent);
		await reaffirmMailing(site.knex, id, ACTOR);
		await finished(id);
		await second.stop();
		await expectAllReached(120);
		expect(duplicates(sink)).toBe(0);
	});

	test('killed while it prepares: all of it or nothing, and the same bodies', async () => {
		const count = 8_000;
		await seedSubscribers(site.knex, { count });
		const id = await orderFor(site.knex);
		const mailing = () => site.knex('mailings').where({ id }).first('prepared_at', 'audience_count');
		const bodies = () => site.knex('mailing_bodies').orderBy('language').select('template', 'sha256');
		const prepared = async () => (await mailing()).prepared_at !== null;
		let reference: string | null = null;
		let kills = 0;
		while (kills < 6) {
			const mailer = await start({ MAIL_RATE_PER_SECOND: '1' });
			await sleep(kills * 25);
			await kill(mailer);
			kills += 1;
			const frozen = (await rows()).length;
			expect(frozen).toBe((await prepared()) ? count : 0);
			if (frozen === 0) {
				expect(sink.attempts.size).toBe(0);
				expect(await bodies()).toEqual([]);
				continue;
			}
			const [body] = await bodies();
			expect(sha256Of(body.template)).toBe(body.sha256);
			reference ??= body.sha256;
			expect(body.sha256).toBe(reference);
			expect((await mailing()).audience_count).toBe(count);
			// As if the kill had come before the commit.
			for (const table of ['deliveries', 'mailing_bodies']) await site.knex(table).delete();
			await site.knex('mailings').where({ id }).update({ prepared_at: null, audience_count: null });
			sink.attempts.clear();
		}
		const last = await start({ MAIL_RATE_PER_SECOND: '1' });
		await last.line(new RegExp(`prepared for ${count} recipients`));
		const [body] = await bodies();
		expect(body.sha256).toBe(reference ?? body.sha256);
		expect(new Set((await rows()).map(({ subscriber_id }) => subscriber_id)).size).toBe(count);
	});

	test('killed with the policy to hold: nothing leaves twice, and a person settles the rest by the log of the relay', {
		timeout: 120_000,
	}, async () => {
		await seedSubscribers(site.knex, { count: 300 });
		const id = await orderFor(site.knex, { uncertainPolicy: 'hold' });
		for (let kills = 0; kills < 6; kills += 1) {
			const mailer = await start({ MAIL_RATE_PER_SECOND: '150' });
			await sleep(100 + Math.random() * 300);
			await kill(mailer);
		}
		await start();
		const isOver = async () => ['undecided', 'finished'].includes((await mailingView(site.knex, id)).state);
		await until(isOver, 'nothing is left to try');
		expect(duplicates(sink)).toBe(0);
		const uncertain = (await rows()).filter((row) => deliveryState(row) === 'uncertain');
		const reached = new Set(sink.taken.map(({ recipient }) => recipient));
		const settle = (isTaken: boolean, settlement: 'accept' | 'resend') => {
			const ids = uncertain.filter(({ email }) => reached.has(email) === isTaken).map((row) => row.id);
			return settleUncertain(site.knex, id, ids, settlement, ACTOR);
		};
		await settle(true, 'accept');
		await settle(false, 'resend');
		await finished(id);
		await expectAllReached(300);
		expect(duplicates(sink)).toBe(0);
	});
}

const COPIED = ['mail_settings', 'mailings', 'mailing_bodies', 'mailing_steps', 'deliveries'];
type Copy = Map<string, Record<string, unknown>[]>;

async function copyOf({ knex }: MailSite): Promise<Copy> {
	const copy: Copy = new Map();
	for (const table of COPIED) copy.set(table, await knex(table).select());
	return copy;
}

async function putBack({ knex }: MailSite, copy: Copy): Promise<void> {
	for (const [table, all] of copy) {
		await knex(table).delete();
		await knex.batchInsert(table, all, 50);
	}
}

async function beatOf({ knex }: MailSite): Promise<{ count: number }> {
	const row = await knex('mail_settings').where({ key: 'beat' }).first('value');
	return row === undefined ? { count: 0 } : JSON.parse(row.value);
}
