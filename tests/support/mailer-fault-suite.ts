/**
 * The mailer while its database fails it: full, restarted, locked, put back from a copy; and while several mailers die
 * over one ledger. What the relay noted is held against what the ledger says.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { deliveryState } from '@mab/cms/domain/mail/delivery.ts';
import { mailingView } from '@mab/cms/mail/mailing-view.ts';
import { pauseMailing, reaffirmMailing, resumeMailing, settleUncertain } from '@mab/cms/mail/mailings.ts';
import { prepareMailing } from '@mab/cms/mail/prepare.ts';
import type { DeliveryRow } from '@mab/cms/mail/rows.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import {
	compileForTest,
	emptyMailTables,
	type MailerProcess,
	type MailSite,
	openMailSite,
	orderFor,
	runHere,
	seedSubscribers,
	startMailer,
	until,
} from './mail-run.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { fillingOf, limitOfPages, mountSmallDisk, moveLedgerTo, refusedCommits } from './small-disk.ts';
import { openSink, type Sink } from './smtp-sink.ts';

const ACTOR = 'Rahima Begum';
const CONNECTIONS = 5;
const STEPS_ENTRY = path.join(import.meta.dirname, 'mailing-steps-entry.ts');

/** How long a disk stays full: many times as long as the mailer waits before it tries again. */
const FULL_MS = 15_000;

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
	const finished = (id: number, from = site) => until(() => isFinished(id, from), `mailing ${id} is finished`);

	/** Everybody was accepted, as the relay's log says too. */
	async function expectAllReached(count: number, from = site): Promise<void> {
		const all = await rows(from);
		const reached = new Set(sink.taken.map(({ recipient }) => recipient));
		expect(all).toHaveLength(count);
		expect(all.filter((row) => deliveryState(row) !== 'accepted' || !reached.has(row.email))).toEqual([]);
	}

	test('a full disk: nothing leaves that was not written ahead, and it goes on by itself', async () => {
		const disk = mountSmallDisk(6);
		const small =
			engine === 'SQLite' && disk !== null
				? await openMailSite(null, mkdtempSync(path.join(disk.folder, 'site-')))
				: site;
		const { knex } = small;
		const moveBack = disk !== null && server !== null ? await moveLedgerTo(disk, knex, server) : async () => {};
		const limit = engine === 'SQLite' ? limitOfPages(knex) : refusedCommits(knex);
		const filling = disk === null ? limit : fillingOf(disk);
		onTestFinished(async () => {
			await filling.free();
			await moveBack();
			if (small !== site) await small.close();
			disk?.remove();
		});
		await seedSubscribers(knex, { count: 400 });
		const id = await orderFor(knex);
		const run = runHere(small, { SMTP_URL: sink.url, MAIL_RATE_PER_SECOND: '150' });
		onTestFinished(run.stop);
		await until(() => sink.taken.length > 40, 'some are sent');
		// Its write-ahead log would be written over from the beginning, in room that it has already.
		if (engine === 'SQLite' && disk !== null) await knex.raw('pragma wal_checkpoint(truncate)');
		await filling.fill();
		const fullSinceMs = performance.now();
		// Four times make it wait as long as it ever does. PostgreSQL finds room that older rows have left, so it misses
		// the disk now and then; what may still be written may leave.
		const least = disk !== null && engine === 'PostgreSQL' ? 1 : 4;
		const misses = () => run.lines.filter((line) => line.startsWith('database:')).length;
		await until(() => misses() >= least, 'the disk is missed');
		await sleep(FULL_MS - (performance.now() - fullSinceMs));
		const left = [...sink.taken];
		const writtenAhead = new Set((await rows(small)).filter((row) => row.first_attempt_at).map(({ email }) => email));
		expect(left.filter(({ recipient }) => !writtenAhead.has(recipient))).toEqual([]);
		expect(await isFinished(id, small)).toBe(false);
		await filling.free();
		await finished(id, small);
		await run.stop();
		await expectAllReached(400, small);
		expect(duplicates(sink)).toBeLessThanOrEqual(CONNECTIONS);
	});

	test('the database goes away in the middle: outcomes wait for it', async () => {
		const restarts = engine === 'PostgreSQL' ? 4 : 1;
		const count = 100 + 50 * restarts;
		await seedSubscribers(site.knex, { count });
		const id = await orderFor(site.knex);
		const mailer = await start({ MAIL_RATE_PER_SECOND: '80' });
		for (let restart = 0; restart < restarts; restart += 1) {
			const before = sink.taken.length;
			await until(() => sink.taken.length > before + 40, 'some are sent');
			if (server === null) await locked();
			else await server.crash();
		}
		await finished(id);
		expect(mailer.child.exitCode).toBeNull();
		expect(mailer.lines.some((line) => line.startsWith('database:'))).toBe(true);
		await expectAllReached(count);
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

	test('three mailers that are killed again and again keep one pace, and each row in one hand', async () => {
		const [rate, count] = [60, 270];
		await seedSubscribers(site.knex, { count });
		const id = await orderFor(site.knex);
		const env = { MAIL_RATE_PER_SECOND: String(rate) };
		const hands = await Promise.all([start(env), start(env), start(env)]);
		let kills = 0;
		while (!(await isFinished(id))) {
			if (kills < 6) {
				await sleep(100 + Math.random() * 300);
				const hand = kills % hands.length;
				const dead = hands[hand];
				if (dead !== undefined) await kill(dead);
				hands[hand] = await start(env);
				kills += 1;
			} else await sleep(200);
		}
		await expectAllReached(count);
		// What comes twice was on its way in the hand that died.
		expect(duplicates(sink)).toBeLessThanOrEqual(kills * CONNECTIONS);
		// One bucket for all: it holds what one second may send, and fills at the rate.
		const [first, last] = [sink.taken[0]?.atMs ?? 0, sink.taken.at(-1)?.atMs ?? 0];
		expect((last - first) / 1000).toBeGreaterThan((count - rate) / rate - 0.2);
	});

	test('a copy that was put back asks first, and sends only the rest', async () => {
		const runOnce = () => runHere(site, { SMTP_URL: sink.url }, { isOnce: true }).ended;
		await seedSubscribers(site.knex, { count: 120 });
		const id = await orderFor(site.knex);
		const first = runHere(site, { SMTP_URL: sink.url, MAIL_RATE_PER_SECOND: '60' });
		await until(() => sink.taken.length > 20, 'some are sent');
		await pauseMailing(site.knex, id, ACTOR);
		await first.stop();
		const copy = await copyOf(site);
		const sent = sink.taken.length;
		// The heart of the mailer beats on after the copy was taken.
		await runOnce();

		await putBack(site, copy);
		await runOnce();
		expect((await mailingView(site.knex, id)).pauseReason?.code).toBe('mailing.restored');
		await expect(resumeMailing(site.knex, id, ACTOR)).rejects.toMatchObject({ code: 'mailing.step-not-allowed' });
		await runOnce();
		expect(sink.taken).toHaveLength(sent);
		await reaffirmMailing(site.knex, id, ACTOR);
		await runOnce();
		expect(await isFinished(id)).toBe(true);
		await expectAllReached(120);
		expect(duplicates(sink)).toBe(0);
	});

	test('killed before any statement of an order: there is one, logged once, or none', async () => {
		const logged = () => site.knex('mailing_steps').where({ step: 'order' }).pluck('mailing_id');
		for (let statement = 1, isKilled = true; isKilled; statement += 1) {
			for (const table of ['mailing_steps', 'mailings']) await site.knex(table).delete();
			isKilled = await diesAt('order', statement);
			expect(await logged()).toEqual(await site.knex('mailings').pluck('id'));
			const id = await orderFor(site.knex);
			expect(await logged()).toEqual([id]);
			if (!isKilled) expect(statement).toBeGreaterThan(5);
		}
	});

	test('killed before any statement that prepares a mailing: all of it or nothing, and the same bodies', async () => {
		const count = 400;
		await seedSubscribers(site.knex, { count });
		const id = await orderFor(site.knex);
		const mailing = () => site.knex('mailings').where({ id }).first('prepared_at', 'audience_count');
		const unprepared = { prepared_at: null, audience_count: null };
		const hashes = new Set<string>();
		for (let statement = 1, isKilled = true; isKilled; statement += 1) {
			for (const table of ['deliveries', 'mailing_bodies']) await site.knex(table).delete();
			await site.knex('mailings').where({ id }).update(unprepared);
			isKilled = await diesAt('prepare', statement);
			const isPrepared = (await mailing()).prepared_at !== null;
			expect(await rows()).toHaveLength(isPrepared ? count : 0);
			expect(await site.knex('mailing_bodies')).toHaveLength(isPrepared ? 1 : 0);

			const settings = readMailSettings(site.env);
			const made = await prepareMailing(site.knex, id, { settings, compile: compileForTest, now: new Date() });
			expect(made).toBe(isPrepared ? null : count);
			expect((await mailing()).audience_count).toBe(count);
			expect(new Set((await rows()).map(({ subscriber_id }) => subscriber_id)).size).toBe(count);
			const [body] = await site.knex('mailing_bodies');
			expect(sha256Of(body.template)).toBe(body.sha256);
			hashes.add(body.sha256);
			if (!isKilled) expect(statement).toBeGreaterThan(8);
		}
		expect(hashes.size).toBe(1);
	});

	/** Whether the process was killed there: it takes the step in as many statements at least. */
	const diesAt = (step: 'order' | 'prepare', statement: number): Promise<boolean> =>
		new Promise((resolve, reject) => {
			const args = [STEPS_ENTRY, step, String(statement)];
			execFile(process.execPath, args, { env: { ...process.env, ...site.env } }, (error) =>
				error === null || error.signal === 'SIGKILL' ? resolve(error !== null) : reject(error),
			);
		});

	test('killed with the policy to hold: nothing leaves twice, and a person settles the rest by the log of the relay', async () => {
		await seedSubscribers(site.knex, { count: 250 });
		const id = await orderFor(site.knex, { uncertainPolicy: 'hold' });
		for (let kills = 0; kills < 6; kills += 1) {
			const mailer = await start({ MAIL_RATE_PER_SECOND: '150' });
			const goal = sink.taken.length + Math.random() * 30;
			await until(() => sink.taken.length > goal, 'some are sent');
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
		await expectAllReached(250);
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
