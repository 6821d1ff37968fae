/** The mailer against a real SMTP server: what is sent, to whom, how fast, and what is not. */
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { addressHash } from '@mab/cms/domain/mail/mail-address.ts';
import { readMailToken, readMailTokenKeys } from '@mab/cms/domain/mail/mail-token.ts';
import { EVERYBODY } from '@mab/cms/domain/mail/mailing.ts';
import { FAILURE_WORDS } from '@mab/cms/domain/mail/sending-words.ts';
import { releaseHold } from '@mab/cms/mail/hold.ts';
import { openInstallation } from '@mab/cms/mail/installation.ts';
import { queueLetter } from '@mab/cms/mail/letters.ts';
import { mailerStatus } from '@mab/cms/mail/mailers.ts';
import { exportLedger, mailingDeliveries, mailingView } from '@mab/cms/mail/mailing-view.ts';
import {
	cancelMailing,
	orderMailing,
	pauseMailing,
	reaffirmMailing,
	resumeMailing,
	retryFailed,
	scheduleMailing,
	settleUncertain,
} from '@mab/cms/mail/mailings.ts';
import { prepareMailing } from '@mab/cms/mail/prepare.ts';
import { countRecipients } from '@mab/cms/mail/recipients.ts';
import { takeReportedEvents } from '@mab/cms/mail/returns.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { suppress } from '@mab/cms/mail/suppressions.ts';
import { ensureMailTables } from '@mab/cms/mail/tables.ts';
import { dkimVerify } from 'mailauth';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
	compileForTest,
	contentFor,
	emailOf,
	emptyMailTables,
	MAILER_ENV,
	type MailerRun,
	type MailSite,
	openMailSite,
	orderFor,
	runHere,
	seedSubscribers,
	totals,
	until,
} from './mail-run.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { fate, openSink, type Sink, type SinkOptions } from './smtp-sink.ts';
import { openTarpit } from './tarpit.ts';

const ACTOR = 'Rahima Begum';
const HOUR_MS = 3_600_000;

/** Every test of the mailer, on one engine; a test file of each calls it, so that the two run side by side. */
export function mailerSuite(engine: 'SQLite' | 'PostgreSQL'): void {
	let server: PostgresServer | null = null;
	let site: MailSite;
	let sink: Sink;
	let run: MailerRun | null = null;

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
		sink = await openSink({ keepsRaw: true });
	});
	afterEach(async () => {
		await run?.stop();
		run = null;
		await sink.close();
	});

	const misbehave = async (options: SinkOptions) => {
		await sink.close();
		sink = await openSink(options);
	};
	const env = () => ({ SMTP_URL: sink.url });
	const runOnce = (more: NodeJS.ProcessEnv = {}) => runHere(site, { ...env(), ...more }, { isOnce: true }).ended;
	const start = (more: NodeJS.ProcessEnv = {}, options: Parameters<typeof runHere>[2] = {}) => {
		run = runHere(site, { ...env(), ...more }, options);
		return run;
	};
	const view = (id: number) => mailingView(site.knex, id);
	const finished = (id: number) =>
		until(async () => (await view(id)).state === 'finished', `mailing ${id} is finished`);
	const paused = (id: number, code: string) =>
		until(async () => (await view(id)).pauseReason?.code === code, `mailing ${id} stops for ${code}`);
	const recipients = () => sink.taken.map(({ recipient }) => recipient).sort();

	describe('who is written to', () => {
		test('everybody who is confirmed, once', async () => {
			await seedSubscribers(site.knex, { count: 40, unsubscribed: (id) => id === 3 });
			const subscribers = () => site.knex('subscribers');
			await subscribers().where({ id: 4 }).update({ confirmed_at: null });
			await subscribers().where({ id: 5 }).update({ wants_newsletter: false });
			await subscribers().where({ id: 6 }).update({ paused_until: '2999-01-01T00:00:00.000Z' });
			await subscribers().where({ id: 7 }).update({ email: null, email_hash: null });
			const emailHash = addressHash(MAILER_ENV.MAIL_PEPPER ?? '', emailOf(8));
			await suppress(site.knex, { emailHash, reason: 'complaint', detail: '', at: new Date() });
			const id = await orderFor(site.knex);
			await runOnce();
			const expected = Array.from({ length: 40 }, (_, index) => index + 1).filter((each) => each < 3 || each > 8);
			expect(recipients()).toEqual(expected.map(emailOf).sort());
			expect(await view(id)).toMatchObject({ state: 'finished', audienceCount: 34, totals: { accepted: 34 } });
			await runOnce();
			expect(sink.taken).toHaveLength(34);
		});

		test('those of the segment, each in a language that the edition has', async () => {
			await seedSubscribers(site.knex, { count: 9, language: (id) => (id % 2 === 0 ? 'en' : 'bn') });
			await site.knex('subscribers').where('id', '<=', 4).update({ audience: 'mayor', division: 'khulna' });
			const segment = { audiences: ['mayor', 'councillor'], divisions: ['khulna'], languages: [] };
			await orderFor(site.knex, { segment, content: contentFor('bn') });
			await runOnce();
			expect(recipients()).toEqual([1, 2, 3, 4].map(emailOf));
			const languages = await site.knex('deliveries').distinct('language').pluck('language');
			expect(languages).toEqual(['bn']);
		});

		test('an edition reaches a subscriber once, whatever was cancelled and corrected meanwhile', async () => {
			await seedSubscribers(site.knex, { count: 6 });
			const first = await orderFor(site.knex, { segment: { ...EVERYBODY, languages: ['bn'] } });
			await runOnce();
			await seedMore();
			const second = await orderFor(site.knex, { contentHash: 'corrected' });
			await runOnce();
			expect(await totals(site.knex, first)).toEqual({ accepted: 6 });
			expect(await totals(site.knex, second)).toEqual({ accepted: 1 });
			expect(new Set(recipients()).size).toBe(sink.taken.length);
		});

		test('the same content again after a cancel goes to those who did not get it, and to nobody else', async () => {
			// As earlier installations have it, until they start again.
			await site.knex.schema.alterTable('mailings', (table) => void table.unique(['edition_id', 'content_hash']));
			await ensureMailTables(site.knex);
			await seedSubscribers(site.knex, { count: 6 });
			const first = await orderFor(site.knex);
			const now = new Date();
			await prepareMailing(site.knex, first, { settings: readMailSettings(site.env), compile: compileForTest, now });
			const taken = site.knex('deliveries').where('subscriber_id', '<=', 2);
			await taken.update({ accepted_at: now.toISOString(), next_attempt_at: null });
			await cancelMailing(site.knex, first, ACTOR);
			const second = await orderFor(site.knex);
			expect(second).not.toBe(first);
			expect(await orderFor(site.knex)).toBe(second);
			const reach = { editionId: 'edition-1', segment: EVERYBODY, now: now.toISOString() };
			expect(await countRecipients(site.knex, reach)).toBe(4);
			await runOnce();
			expect(await view(second)).toMatchObject({ state: 'finished', totals: { accepted: 4 } });
			expect(recipients()).toEqual([3, 4, 5, 6].map(emailOf));
			expect(await countRecipients(site.knex, reach)).toBe(0);
		});

		const seedMore = () =>
			site.knex('subscribers').insert({
				email: 'late@example.org',
				email_hash: 'f'.repeat(64),
				language: 'en',
				audience: 'media',
				wants_newsletter: true,
				wants_event_notices: false,
				source: 'form',
				created_at: '2026-02-01T00:00:00.000Z',
				confirmed_at: '2026-02-01T00:00:00.000Z',
			});

		test('nobody who leaves while it is being sent, from the commit on', async () => {
			await seedSubscribers(site.knex, { count: 60 });
			const id = await orderFor(site.knex);
			start({ MAIL_RATE_PER_SECOND: '25' });
			await until(() => sink.taken.length >= 5, 'some are sent');
			await site.knex('subscribers').where('id', '>', 30).update({ unsubscribed_at: new Date().toISOString() });
			const sentBefore = new Set(sink.attempts.keys());
			await finished(id);
			const late = recipients().filter((email) => Number(/\d+/.exec(email)?.[0]) > 30 && !sentBefore.has(email));
			// Those whose write-ahead was committed before; as many as there are connections.
			expect(late.length).toBeLessThanOrEqual(5);
			const { totals: all, audienceCount } = await view(id);
			expect(all.accepted + all.skipped).toBe(audienceCount);
			expect(
				await site.knex('deliveries').distinct('skip_reason').whereNotNull('skip_reason').pluck('skip_reason'),
			).toEqual(['unsubscribed']);
		});

		test('an audience of nobody stops the mailing and says so', async () => {
			const id = await orderFor(site.knex);
			await runOnce();
			expect(await view(id)).toMatchObject({ state: 'paused', pauseReason: { code: 'mailing.no-recipients' } });
		});
	});

	describe('a mail', () => {
		test('has the headers that a newsletter needs, and each of them once', async () => {
			await seedSubscribers(site.knex, { count: 1 });
			await orderFor(site.knex);
			await runOnce({ MAIL_BOUNCE_DOMAIN: 'bounces.mab.example', MAIL_REPLY_TO: 'desk@mab.example' });
			const [mail] = sink.taken;
			const raw = mail?.raw?.toString('latin1') ?? '';
			const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
			const headers = head
				.split('\r\n')
				.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
			const names = headers.map(([name]) => name);
			expect(new Set(names).size).toBe(names.length);
			const value = Object.fromEntries(headers);
			const [, token = ''] = /\/u\/([^>]+)>/.exec(value['List-Unsubscribe'] ?? '') ?? [];
			const keys = readMailTokenKeys(MAILER_ENV.MAIL_TOKEN_KEYS ?? '');
			expect(keys && readMailToken(keys, token)).toMatchObject({ subscriberId: 1 });
			expect(value).toMatchObject({
				To: emailOf(1),
				'Reply-To': 'desk@mab.example',
				'Message-ID': expect.stringMatching(/^<m\d+\.1\.3f2a9c01@news\.mab\.example>$/),
				'List-Id': '<newsletter.news.mab.example>',
				'List-Unsubscribe': `<https://mab.example/u/${token}>, <mailto:unsubscribe+${token}@news.mab.example>`,
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
				'Feedback-ID': '2026-q3:newsletter:mab:mab',
				Precedence: 'bulk',
				'Auto-Submitted': 'auto-generated',
				'X-Auto-Response-Suppress': 'OOF, AutoReply',
				'Content-Language': 'bn',
			});
			expect(mail?.sender).toBe(`bounce+${token}@bounces.mab.example`);
		});

		test('says the same as what the template made, in both parts, and nothing else', async () => {
			await seedSubscribers(site.knex, { count: 2, language: (id) => (id === 1 ? 'bn' : 'en') });
			await orderFor(site.knex, { content: contentFor('bn', 'en') });
			await runOnce();
			for (const { raw, recipient } of sink.taken) {
				const language = recipient === emailOf(1) ? 'bn' : 'en';
				const mail = await simpleParser(raw ?? '');
				const [, url = ''] =
					/<(https:[^>]+)>/.exec(String(mail.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line)) ?? [];
				expect(mail.subject).toBe(`Edition ${language}`);
				expect(mail.text).toBe(`Edition ${language}\n.dot\n${url}\n`);
				expect(mail.html).toContain(`<a href="${url}">x</a>`);
				expect(mail.html).toContain('পৌরসভার চর্চা '.repeat(60));
				expect(mail.attachments).toEqual([]);
			}
		});

		test('is signed by a key of our own, with both lines for leaving', async () => {
			const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
			await seedSubscribers(site.knex, { count: 1 });
			await orderFor(site.knex);
			const key = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
			await runOnce({ DKIM_DOMAIN: 'mab.example', DKIM_SELECTOR: 'news', DKIM_PRIVATE_KEY: key });
			const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
			const { results } = await dkimVerify(sink.taken[0]?.raw ?? Buffer.alloc(0), {
				resolver: async (name: string) => (name === 'news._domainkey.mab.example' ? [[record]] : []),
			});
			expect(results).toHaveLength(1);
			expect(results[0]).toMatchObject({ status: { result: 'pass' }, signingDomain: 'mab.example' });
			const signed = String(results[0]?.signingHeaders?.keys).toLowerCase();
			expect(signed).toContain('list-unsubscribe:');
			expect(signed).toContain('list-unsubscribe-post');
		});

		test('too large for Gmail stops the mailing before anything is sent', async () => {
			await seedSubscribers(site.knex, { count: 3 });
			const id = await orderFor(site.knex);
			const large = { subject: 's', text: 't', html: 'ক'.repeat(25_000) };
			await runHere(site, env(), { isOnce: true, compile: () => large }).ended;
			expect((await view(id)).pauseReason?.code).toBe('mail.too-large');
			await resumeMailing(site.knex, id, ACTOR);
			const broken = () => {
				throw new TypeError('a bug in a template');
			};
			await runHere(site, env(), { isOnce: true, compile: broken }).ended;
			expect((await view(id)).pauseReason?.code).toBe('mailing.fault');
			expect(sink.taken).toEqual([]);
		});

		test('to an address that is none any more fails, and the others arrive', async () => {
			await seedSubscribers(site.knex, { count: 3 });
			await site.knex('subscribers').where({ id: 2 }).update({ email: 'a@example.org\r\nBcc: victim@example.org' });
			const id = await orderFor(site.knex);
			await runOnce();
			expect(recipients()).toEqual([emailOf(1), emailOf(3)]);
			expect(await totals(site.knex, id)).toMatchObject({ accepted: 2 });
			expect(await site.knex('deliveries').where({ failure: 'address' }).pluck('subscriber_id')).toEqual([2]);
		});
	});

	describe('what a person does', () => {
		test('a pause holds, a resume goes on, a cancel skips the rest, and the numbers always add up', async () => {
			await seedSubscribers(site.knex, { count: 80 });
			const id = await orderFor(site.knex);
			start({ MAIL_RATE_PER_SECOND: '20' });
			await until(() => sink.taken.length >= 3, 'some are sent');
			await pauseMailing(site.knex, id, ACTOR);
			const before = sink.taken.length;
			await new Promise((resolve) => setTimeout(resolve, 400));
			expect(sink.taken.length - before).toBeLessThanOrEqual(5);
			expect(await view(id)).toMatchObject({
				state: 'paused',
				steps: ['resume', 'cancel'],
				perMinute: expect.any(Number),
			});
			await resumeMailing(site.knex, id, ACTOR);
			await until(() => sink.taken.length > before + 5, 'it goes on');
			await cancelMailing(site.knex, id, ACTOR);
			await run?.stop();
			const { state, totals: all, audienceCount, log } = await view(id);
			expect(state).toBe('cancelled');
			expect(all.accepted).toBe(sink.taken.length);
			expect(all.accepted + all.skipped).toBe(audienceCount);
			expect(log.map(({ step, actor }) => `${step} ${actor}`)).toEqual([
				`order ${ACTOR}`,
				'prepare mailer',
				`pause ${ACTOR}`,
				`resume ${ACTOR}`,
				`cancel ${ACTOR}`,
			]);
			await expect(resumeMailing(site.knex, id, ACTOR)).rejects.toMatchObject({ code: 'mailing.step-not-allowed' });
		});

		test('the same order twice is one mailing, other content while it runs is refused', async () => {
			const id = await orderFor(site.knex);
			expect(await orderFor(site.knex)).toBe(id);
			await expect(orderFor(site.knex, { contentHash: 'other' })).rejects.toMatchObject({ code: 'mailing.under-way' });
			await expect(orderFor(site.knex, { content: {} })).rejects.toMatchObject({ code: 'mailing.content-missing' });
			await expect(pauseMailing(site.knex, 999_999, ACTOR)).rejects.toMatchObject({ code: 'mailing.unknown' });
		});

		test('twenty orders at the same moment are one mailing', async () => {
			const ids = await Promise.all(Array.from({ length: 20 }, () => orderFor(site.knex)));
			expect(new Set(ids).size).toBe(1);
		});

		test('a time in Bangladesh is kept, and can be changed until it comes', async () => {
			await seedSubscribers(site.knex, { count: 2 });
			const now = new Date('2026-10-14T03:00:00Z');
			const order = {
				editionId: 'e',
				slug: '2026-q3',
				content: contentFor('bn'),
				contentHash: 'h',
				segment: EVERYBODY,
			};
			const at = (wallClock: string) =>
				orderMailing(site.knex, { ...order, uncertainPolicy: 'hold', at: wallClock }, ACTOR, now);
			await expect(at('2026-10-14T09:00')).rejects.toMatchObject({ code: 'schedule.past' });
			await expect(at('2026-02-30T09:00')).rejects.toMatchObject({ code: 'schedule.time-invalid' });
			const id = await at('2026-10-14T09:30');
			expect((await mailingView(site.knex, id, now)).scheduledAt).toBe('2026-10-14T03:30:00.000Z');
			await scheduleMailing(site.knex, id, '2026-10-14T10:00', ACTOR, now);
			const runAt = (time: string) => runHere(site, env(), { isOnce: true, now: () => new Date(time) }).ended;
			await runAt('2026-10-14T03:59:00Z');
			expect(sink.taken).toEqual([]);
			await runAt('2026-10-14T04:00:00Z');
			expect(sink.taken).toHaveLength(2);
		});

		test('the ledger as CSV has a line for everybody and no formula', async () => {
			await misbehave({
				mischief: (_who, attempt) => (attempt === 1 ? { at: 'recipient', code: 550, text: '=1+1' } : null),
			});
			await seedSubscribers(site.knex, { count: 1 });
			await site.knex('subscribers').where({ id: 1 }).update({ email: '+cmd@example.org' });
			const id = await orderFor(site.knex);
			await runOnce();
			const [header, line = ''] = (await exportLedger(site.knex, id)).split('\r\n');
			expect(header).toMatch(/^\uFEFFstate,id,email,.*,reason$/);
			expect(line).toContain(",'+cmd@example.org,");
			expect(line).toContain(FAILURE_WORDS.mailbox.bn);
		});
	});

	describe('when the relay says no', () => {
		const answers = (code: number, text: string, times = Infinity): SinkOptions => ({
			mischief: (_recipient, attempt) => (attempt <= times ? { at: 'recipient', code, text } : null),
		});

		test('to a mailbox that is none: failed for good, and never written to again', async () => {
			await misbehave({
				mischief: (recipient) =>
					recipient === emailOf(2) ? { at: 'recipient', code: 550, text: '5.1.1 No\u0000such user' } : null,
			});
			await seedSubscribers(site.knex, { count: 3 });
			const id = await orderFor(site.knex);
			await runOnce();
			expect(await totals(site.knex, id)).toEqual({ accepted: 2, bounced: 1 });
			expect(sink.attempts.get(emailOf(2))).toBe(1);
			expect(await site.knex('suppressions').pluck('reason')).toEqual(['hardBounce']);
			const [row] = (await mailingDeliveries(site.knex, id, { states: ['bounced'], page: 1 })).deliveries;
			// With U+0000 in it, PostgreSQL would take neither this outcome nor those after it.
			expect(row).toMatchObject({ email: emailOf(2), failure: 'address', answer: '550 5.1.1 No such user' });
		});

		test('for now: everybody gets it later, without a storm of attempts', async () => {
			const refusedAtMs = new Map<string, number>();
			await misbehave({
				mischief(recipient, attempt) {
					if (attempt > 1) return null;
					refusedAtMs.set(recipient, Date.now());
					return { at: 'recipient', code: 451, text: '4.7.1 Greylisted' };
				},
			});
			await seedSubscribers(site.knex, { count: 12 });
			const id = await orderFor(site.knex);
			start();
			await finished(id);
			expect(await totals(site.knex, id)).toEqual({ accepted: 12 });
			expect([...sink.attempts.values()]).toEqual(Array.from({ length: 12 }, () => 2));
			// Five minutes at least, which are half a second here.
			const pauses = sink.taken.map(({ recipient, atMs }) => atMs - (refusedAtMs.get(recipient) ?? 0));
			expect(Math.min(...pauses)).toBeGreaterThanOrEqual(500);
		});

		test('too fast: it becomes slower, and nobody fails', async () => {
			await misbehave({ perSecond: 20 });
			await seedSubscribers(site.knex, { count: 45 });
			const id = await orderFor(site.knex);
			start({ MAIL_RATE_PER_SECOND: '80' });
			await finished(id);
			expect(await totals(site.knex, id)).toEqual({ accepted: 45 });
			expect(sink.throttledAtMs.length).toBeGreaterThan(0);
			expect((await mailerStatus(site.knex)).rate).toBeLessThanOrEqual(40);
		});

		test('for policy, again and again: the mailing stops, nobody is suppressed, and can be tried again', async () => {
			await misbehave(answers(550, '5.7.1 Blocked for reputation', 1));
			await seedSubscribers(site.knex, { count: 40 });
			const id = await orderFor(site.knex);
			start({ MAIL_RATE_PER_SECOND: '10' });
			await paused(id, 'mailing.refusals');
			await run?.stop();
			expect(sink.taken).toEqual([]);
			expect(await site.knex('suppressions')).toEqual([]);
			const { totals: all } = await view(id);
			expect(all.failed).toBeLessThan(25);
			expect(await retryFailed(site.knex, id, ACTOR)).toBe(all.failed);
			await resumeMailing(site.knex, id, ACTOR);
			await site.knex('mail_settings').where({ key: 'pace' }).delete();
			await misbehave({});
			await runOnce();
			expect(await totals(site.knex, id)).toEqual({ accepted: 40 });
		});

		test('of too many mailboxes: the mailing stops before all have been tried', async () => {
			const isGone = (recipient: string) => Number(/\d+/.exec(recipient)?.[0]) % 8 === 0;
			await misbehave({
				mischief: (who) => (isGone(who) ? { at: 'recipient', code: 550, text: '5.1.1 No such user' } : null),
			});
			await seedSubscribers(site.knex, { count: 200 });
			const id = await orderFor(site.knex);
			start({ MAIL_RATE_PER_SECOND: '50' });
			await paused(id, 'mailing.bounces');
			await run?.stop();
			const { totals: all } = await view(id);
			expect(all.bounced).toBeGreaterThanOrEqual(5);
			expect(all.pending).toBeGreaterThan(20);
		});

		test('25 times in a row: the mailing stops', async () => {
			await misbehave({ mischief: () => ({ at: 'message', code: 451, text: '4.3.0 Local error' }) });
			await seedSubscribers(site.knex, { count: 40 });
			const id = await orderFor(site.knex);
			start();
			await paused(id, 'mailing.failures-in-a-row');
		});

		test('to our password: everything stops at once, after one try, until a person says so', async () => {
			await misbehave({ refusesLogin: true });
			await seedSubscribers(site.knex, { count: 5 });
			const id = await orderFor(site.knex);
			const url = sink.url.replace('//', '//mailer:wrong@');
			start({ SMTP_URL: url });
			await paused(id, 'mail.login-refused');
			await new Promise((resolve) => setTimeout(resolve, 1_500));
			expect(sink.loginCount).toBe(1);
			expect(await mailerStatus(site.knex)).toMatchObject({ hold: { code: 'mail.login-refused' } });
			await resumeMailing(site.knex, id, ACTOR);
			await until(() => sink.loginCount === 2, 'it is tried once more');
			await releaseHold(site.knex);
			expect(await site.knex('deliveries').where('attempt_count', '>', 0)).toEqual([]);
		});

		test('nothing at all: no attempt is counted, and when it is back everybody is written to', async () => {
			const { port, url } = sink;
			await sink.close();
			await seedSubscribers(site.knex, { count: 10 });
			const id = await orderFor(site.knex);
			start({ SMTP_URL: url });
			await until(
				async () =>
					(await mailerStatus(site.knex)).relay !== 'idle' ||
					run?.lines.some((line) => line.startsWith('relay:')) === true,
				'the relay is missed',
			);
			expect(await site.knex('deliveries').whereNotNull('sending_at')).toEqual([]);
			sink = await openSink({ port });
			await finished(id);
			expect(await site.knex('deliveries').where('attempt_count', '<>', 1)).toEqual([]);
		});

		test('nothing after it took a connection: the connection is given up in time', async () => {
			let isDeaf = true;
			await misbehave({ mischief: () => (isDeaf ? { at: 'late', ms: 60_000 } : null) });
			await seedSubscribers(site.knex, { count: 5 });
			const id = await orderFor(site.knex, { uncertainPolicy: 'hold' });
			start({ MAIL_SILENCE_SECONDS: '1' });
			await until(async () => (await totals(site.knex, id)).uncertain === 5, 'all five are uncertain');
			isDeaf = false;
			expect(sink.mostConnections).toBeLessThanOrEqual(5);
			expect(await view(id)).toMatchObject({ state: 'undecided', onceUncertainCount: 5 });
		});
	});

	describe('when the database refuses to note what left', () => {
		/** Answers how it is allowed again. */
		async function refuseAcceptances(): Promise<() => Promise<void>> {
			if (engine === 'SQLite') {
				await site.knex.raw(`
					create trigger refuse before update of accepted_at on deliveries when new.accepted_at is not null
					begin select raise(abort, 'refused for a test'); end`);
				return async () => void (await site.knex.raw('drop trigger if exists refuse'));
			}
			await site.knex.raw(`
				create function refuse() returns trigger language plpgsql as
				$$ begin raise exception 'refused for a test' using errcode = 'data_exception'; end $$;
				create trigger refuse before update on deliveries
				for each row when (new.accepted_at is not null) execute function refuse()`);
			return async () => void (await site.knex.raw('drop function if exists refuse cascade'));
		}

		test('the mailer ends and nothing leaves twice, until a person says so or an hour is over', async () => {
			await seedSubscribers(site.knex, { count: 20 });
			const id = await orderFor(site.knex);
			const allow = await refuseAcceptances();
			onTestFinished(allow);
			await expect(runOnce({ MAIL_CONNECTIONS: '1' })).rejects.toThrow('refused for a test');
			expect(sink.taken).toHaveLength(1);
			expect(await mailerStatus(site.knex)).toMatchObject({ hold: { code: 'mail.not-stored' } });
			expect((await view(id)).pauseReason?.code).toBe('mail.not-stored');
			const later = new Date(Date.now() + HOUR_MS);
			expect((await mailerStatus(site.knex, later)).hold).toBeNull();
			// The process is this one, so the next mailer would not take it for dead.
			await site.knex('mailers').delete();
			await runOnce();
			expect(sink.taken).toHaveLength(1);
			await allow();
			await resumeMailing(site.knex, id, ACTOR);
			await runOnce();
			expect(await totals(site.knex, id)).toEqual({ accepted: 20 });
			expect(sink.taken).toHaveLength(21);
			const [first] = sink.taken;
			const copies = sink.taken.filter(({ recipient }) => recipient === first?.recipient);
			expect(copies.map(({ sha256 }) => sha256)).toEqual([first?.sha256, first?.sha256]);
		});
	});

	describe('when readers complain', () => {
		test('the mailing stops, whichever way the complaints came, and goes on when a person says so', async () => {
			await seedSubscribers(site.knex, { count: 150 });
			const id = await orderFor(site.knex);
			start({ MAIL_RATE_PER_SECOND: '25' });
			await until(async () => ((await totals(site.knex, id)).accepted ?? 0) >= 10, 'some are accepted');
			const settings = readMailSettings({ ...site.env, ...env() });
			const accepted = await site.knex('deliveries').whereNotNull('accepted_at').limit(3).select('message_id', 'email');
			await takeReportedEvents(
				site.knex,
				settings,
				accepted.map(({ message_id, email }, index) => ({
					...{ id: `complaint-${index}`, kind: 'complaint' as const, messageId: message_id, token: null },
					...{ recipient: email, enhancedCode: null, detail: '', at: new Date() },
				})),
			);
			await paused(id, 'mailing.complaints');
			const before = sink.taken.length;
			expect(before).toBeLessThan(100);
			expect(await site.knex('suppressions').pluck('reason')).toEqual(['complaint', 'complaint', 'complaint']);
			await resumeMailing(site.knex, id, ACTOR);
			await until(() => sink.taken.length > before + 5, 'it goes on');
		});
	});

	describe('when the relay answers letter by letter, and is never silent', () => {
		test('in its greeting: it counts as away, and nobody is tried', async () => {
			const slow = await openTarpit(sink.port, 'greeting');
			await seedSubscribers(site.knex, { count: 5 });
			await orderFor(site.knex);
			start({ SMTP_URL: slow.url, MAIL_SILENCE_SECONDS: '1' });
			await until(() => run?.lines.some((line) => line.startsWith('relay:')) === true, 'it is given up');
			expect(await site.knex('deliveries').whereNotNull('sending_at')).toEqual([]);
			await slow.close();
		});

		test('after the message: connections are bounded and given up, and nobody else takes what is in hand', {
			retry: 2,
		}, async () => {
			const slow = await openTarpit(sink.port, 'afterMessage');
			await seedSubscribers(site.knex, { count: 4 });
			const id = await orderFor(site.knex, { uncertainPolicy: 'hold' });
			const slowly = { SMTP_URL: slow.url, MAIL_SILENCE_SECONDS: '1', MAIL_CONNECTIONS: '2' };
			const runs = [runHere(site, slowly), runHere(site, slowly)];
			const waitedMs: number[] = [];
			await until(async () => {
				const beforeMs = performance.now();
				await site.knex('subscribers').where({ id: 1 }).update({ audience: 'media' });
				waitedMs.push(performance.now() - beforeMs);
				return (await view(id)).state === 'undecided';
			}, 'all are given up');
			// Nobody at the desk waits for a slow relay, not for half of the second for which it is silent.
			expect(waitedMs.sort((a, b) => a - b)[Math.floor(waitedMs.length * 0.95)]).toBeLessThan(500);
			for (const each of runs) await each.stop();
			expect(slow.most()).toBeLessThanOrEqual(4);
			expect(new Set(recipients()).size).toBe(sink.taken.length);
			expect(await totals(site.knex, id)).toEqual({ uncertain: 4 });
			await slow.close();
		});
	});

	describe('when the connection ends in the middle', () => {
		test('before a message has begun, at the greeting, the sender or the recipient: it is nobody’s attempt', async () => {
			const mischief: SinkOptions['mischief'] = (recipient, attempt) =>
				attempt === 1 && fate(recipient) < 50 ? { at: 'envelope', reset: fate(recipient) % 2 === 0 } : null;
			await misbehave({ mischief, cuts: { greetings: 1, senders: 2 } });
			await seedSubscribers(site.knex, { count: 6 });
			const id = await orderFor(site.knex);
			start();
			await finished(id);
			expect(await site.knex('deliveries').where({ attempt_count: 1 }).whereNotNull('accepted_at')).toHaveLength(6);
			expect(sink.taken).toHaveLength(6);
			expect(sink.attempts.size).toBe(6);
			expect(Math.max(...sink.attempts.values())).toBe(2);
		});

		test('again and again, at every recipient: the relay is left alone, and nobody is left out', async () => {
			let isCutting = true;
			await misbehave({ mischief: () => (isCutting ? { at: 'envelope', reset: false } : null) });
			await seedSubscribers(site.knex, { count: 12 });
			const id = await orderFor(site.knex);
			const mailer = start();
			await until(() => mailer.lines.some((line) => /^relay: .*tried again/.test(line)), 'it is left alone');
			isCutting = false;
			await finished(id);
			expect(mailer.lines).toContain('relay: answers again');
			expect(await site.knex('deliveries').where({ attempt_count: 1 }).whereNotNull('accepted_at')).toHaveLength(12);
		});

		test.each([false, true])('before the end of the message (RST: %s): sent again, taken once', async (reset) => {
			await misbehave({ mischief: (_recipient, attempt) => (attempt === 1 ? { at: 'half', reset } : null) });
			await seedSubscribers(site.knex, { count: 6 });
			const big = { subject: 's', text: 'https://mab.example/u/x' };
			const id = await orderFor(site.knex, { uncertainPolicy: 'hold' });
			start(
				{},
				{
					compile: (_content, { unsubscribeUrl }) => ({
						...big,
						text: unsubscribeUrl,
						html: `${'x'.repeat(70_000)}${unsubscribeUrl}`,
					}),
				},
			);
			await until(async () => ['finished', 'undecided'].includes((await view(id)).state), 'nothing is left to try');
			// What had left whole before the connection ended is uncertain, and nothing that was taken is sent again.
			expect(new Set(recipients()).size).toBe(sink.taken.length);
			const { accepted = 0, uncertain = 0 } = await totals(site.knex, id);
			expect(accepted + uncertain).toBe(6);
			expect(accepted).toBe(sink.taken.length);
		});

		test.each([false, true])('after it (RST: %s): uncertain, and a person decides about each', async (reset) => {
			await misbehave({
				mischief: (_recipient, attempt) => (attempt === 1 ? { at: 'dot', reset } : null),
				keepsRaw: true,
			});
			await seedSubscribers(site.knex, { count: 3 });
			const id = await orderFor(site.knex, { uncertainPolicy: 'hold' });
			start();
			await until(async () => (await view(id)).state === 'undecided', 'all are uncertain');
			expect(sink.taken).toHaveLength(3);
			const { deliveries } = await mailingDeliveries(site.knex, id, { states: ['uncertain'], page: 1 });
			const [first = 0, second = 0, third = 0] = deliveries.map((each) => each.id);
			await settleUncertain(site.knex, id, [first], 'resend', ACTOR);
			await settleUncertain(site.knex, id, [second], 'accept', ACTOR);
			await settleUncertain(site.knex, id, [third], 'fail', ACTOR);
			await expect(settleUncertain(site.knex, id, [third], 'resend', ACTOR)).rejects.toMatchObject({
				code: 'mailing.deliveries-changed',
			});
			await finished(id);
			expect(await totals(site.knex, id)).toEqual({ accepted: 2, failed: 1 });
			const copies = sink.taken.filter(({ recipient }) => recipient === deliveries[0]?.email);
			expect(copies).toHaveLength(2);
			expect(new Set(copies.map(({ sha256 }) => sha256)).size).toBe(1);
		});

		test('after it, with the policy to send again: one more copy, the same to the byte', async () => {
			await misbehave({ mischief: (_recipient, attempt) => (attempt === 1 ? { at: 'dot', reset: false } : null) });
			await seedSubscribers(site.knex, { count: 4 });
			const id = await orderFor(site.knex, { uncertainPolicy: 'resend' });
			start();
			await finished(id);
			expect(sink.taken).toHaveLength(8);
			expect(new Set(sink.taken.map(({ sha256 }) => sha256)).size).toBe(4);
			expect((await view(id)).onceUncertainCount).toBe(4);
		});
	});

	describe('the pace', () => {
		test('is that of the settings for all mailers together', async () => {
			await seedSubscribers(site.knex, { count: 45 });
			const id = await orderFor(site.knex);
			const pace = { MAIL_RATE_PER_SECOND: '15' };
			const runs = [1, 2].map(() => runHere(site, { ...env(), ...pace }));
			await finished(id);
			for (const each of runs) await each.stop();
			expect(new Set(recipients()).size).toBe(45);
			const [first, last] = [sink.taken[0]?.atMs ?? 0, sink.taken.at(-1)?.atMs ?? 0];
			// 15 at once, 30 more at 15 a second.
			expect(last - first).toBeGreaterThan(1_700);
		});

		test('keeps to the quota of the hour, over a restart, too', async () => {
			await seedSubscribers(site.knex, { count: 20 });
			const id = await orderFor(site.knex);
			for (let times = 0; times < 2; times += 1) {
				start({ MAIL_PER_HOUR: '7' });
				await until(async () => (await totals(site.knex, id)).accepted === 7, 'the quota is used');
				await new Promise((resolve) => setTimeout(resolve, 300));
				await run?.stop();
			}
			expect(sink.taken).toHaveLength(7);
			await runHere(
				site,
				{ ...env(), MAIL_PER_HOUR: '7' },
				{ isOnce: false, now: () => new Date(Date.now() + 1.5 * HOUR_MS) },
			).stop();
		});

		test('two mailings take turns', async () => {
			await seedSubscribers(site.knex, { count: 40 });
			const first = await orderFor(site.knex);
			const second = await orderFor(site.knex, { editionId: 'edition-2' });
			start({ MAIL_RATE_PER_SECOND: '30' });
			await until(() => sink.taken.length >= 40, 'half of all is sent');
			const counts = [(await totals(site.knex, first)).accepted ?? 0, (await totals(site.knex, second)).accepted ?? 0];
			expect(Math.min(...counts)).toBeGreaterThan(8);
			await finished(first);
			await finished(second);
		});
	});

	describe('what comes late or from a copy asks first', () => {
		const later = (hours: number) => () => new Date(Date.now() + hours * HOUR_MS);
		const runAt = (hours: number) => runHere(site, env(), { isOnce: true, now: later(hours) }).ended;

		test('a mailing that no mailer took up within two hours', async () => {
			await seedSubscribers(site.knex, { count: 3 });
			const id = await orderFor(site.knex);
			await runAt(5);
			expect(sink.taken).toEqual([]);
			expect((await mailingView(site.knex, id, later(5)())).steps).toEqual(['reaffirm', 'cancel']);
			expect((await view(id)).pauseReason?.code).toBe('mailing.late');
			await expect(resumeMailing(site.knex, id, ACTOR)).rejects.toMatchObject({ code: 'mailing.step-not-allowed' });
			await reaffirmMailing(site.knex, id, ACTOR, later(5)());
			await runAt(5);
			expect(sink.taken).toHaveLength(3);
		});

		test('a mailing in the middle of which nobody was at work for more than two hours', async () => {
			await seedSubscribers(site.knex, { count: 30 });
			const id = await orderFor(site.knex);
			start({ MAIL_RATE_PER_SECOND: '10' });
			await until(() => sink.taken.length >= 3, 'some are sent');
			await run?.stop();
			const before = sink.taken.length;
			await runAt(3);
			expect(sink.taken).toHaveLength(before);
			expect((await view(id)).pauseReason?.code).toBe('mailing.late');
		});

		test('a clock that jumps by an hour, forth or back, neither bursts nor stops it', async () => {
			await seedSubscribers(site.knex, { count: 30 });
			const id = await orderFor(site.knex);
			let offsetMs = 0;
			start({ MAIL_RATE_PER_SECOND: '15' }, { now: () => new Date(Date.now() + offsetMs) });
			await until(() => sink.taken.length >= 16, 'some are sent');
			offsetMs = HOUR_MS;
			const before = sink.taken.length;
			await new Promise((resolve) => setTimeout(resolve, 200));
			expect(sink.taken.length - before).toBeLessThanOrEqual(20);
			offsetMs = 0;
			await finished(id);
			expect(await totals(site.knex, id)).toEqual({ accepted: 30 });
		});

		test('not where two mailers are the first, and one is killed between its first beat and its file', async () => {
			const folder = `${site.env.MAILER_DIR}-of-a-new-machine`;
			const open = () => openInstallation(site.knex, folder);
			const [first, other] = await Promise.all([open(), open()]);
			expect(other.id).toBe(first.id);
			cpSync(folder, `${folder}-before`, { recursive: true });
			expect(await first.beat(new Date())).toBeNull();
			rmSync(folder, { recursive: true });
			renameSync(`${folder}-before`, folder);
			const second = await open();
			expect(await second.beat(new Date())).toBeNull();
			expect(second.id).toBe(first.id);
		});

		test('another machine with a copy of the database', async () => {
			await seedSubscribers(site.knex, { count: 3 });
			const id = await orderFor(site.knex);
			await pauseMailing(site.knex, id, ACTOR);
			await runOnce();
			await runOnce({ MAILER_DIR: `${site.env.MAILER_DIR}-of-another-machine` });
			expect((await view(id)).pauseReason?.code).toBe('mailing.restored');
			await runOnce({ MAILER_DIR: `${site.env.MAILER_DIR}-of-another-machine` });
			expect(sink.taken).toEqual([]);
			await reaffirmMailing(site.knex, id, ACTOR);
			await runOnce({ MAILER_DIR: `${site.env.MAILER_DIR}-of-another-machine` });
			expect(sink.taken).toHaveLength(3);
		});
	});

	describe('letters', () => {
		const letter = (dedupeKey: string, overrides: object = {}) => ({
			kind: 'confirmSubscription',
			dedupeKey,
			email: 'karim@example.org',
			language: 'bn' as const,
			message: { subject: 'আর একটি ধাপ', html: '<p>চাপুন</p>', text: 'চাপুন' },
			expiresAt: null,
			...overrides,
		});

		test('are sent once for a key, before a mailing, and not when they are worth nothing any more', async () => {
			await seedSubscribers(site.knex, { count: 60 });
			const id = await orderFor(site.knex);
			start({ MAIL_RATE_PER_SECOND: '15' });
			await until(() => sink.taken.length >= 15, 'the mailing is under way');
			expect(await queueLetter(site.knex, letter('a'))).toBe(true);
			expect(await queueLetter(site.knex, letter('a'))).toBe(false);
			await queueLetter(site.knex, letter('b', { expiresAt: new Date(Date.now() - 1000), email: 'late@example.org' }));
			await until(async () => (await site.knex('letters').whereNull('next_attempt_at')).length === 2, 'both are over');
			expect((await totals(site.knex, id)).pending ?? 0).toBeGreaterThan(5);
			expect(recipients().filter((email) => email === 'karim@example.org')).toHaveLength(1);
			expect(await site.knex('letters').whereNotNull('failed_at').pluck('failure')).toEqual(['expired']);
			const mail = await simpleParser(sink.taken.find(({ recipient }) => recipient === 'karim@example.org')?.raw ?? '');
			expect(mail.subject).toBe('আর একটি ধাপ');
			expect(mail.headers.has('list-unsubscribe')).toBe(false);
		});

		test('come again by the same Message-ID when nobody knows whether they arrived', async () => {
			await misbehave({ mischief: (_recipient, attempt) => (attempt === 1 ? { at: 'dot', reset: false } : null) });
			await queueLetter(site.knex, letter('a'));
			start();
			await until(() => sink.taken.length === 2, 'it came twice');
			expect(new Set(sink.taken.map(({ sha256 }) => sha256)).size).toBe(1);
		});

		test.each([
			[{ email: 'a@example.org\r\nBcc: b@example.org' }, 'mail.address-invalid'],
			[{ message: { subject: 'a\nb', html: 'x', text: 'x' } }, 'mail.unfit'],
			[{ message: { subject: 's', html: 'x', text: 'x', headers: { 'X-A': 'a\r\nBcc: b' } } }, 'mail.unfit'],
			[{ message: { subject: 's', html: 'x', text: 'x', headers: { 'X A': 'a' } } }, 'mail.unfit'],
		])('%j is refused', async (overrides, code) => {
			await expect(queueLetter(site.knex, letter('x', overrides))).rejects.toMatchObject({ code });
		});
	});
}
