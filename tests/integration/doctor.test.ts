/** The doctor against a relay that signs, a mailbox that receives, and a DNS of its own. */
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type DoctorResult, findingsOf } from '@mab/cms/domain/mail/doctor.ts';
import { readInboxSettings } from '@mab/cms/mail/inbox.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { openCatcher } from '@mab/scripts/catcher/catcher.ts';
import { examine } from '@mab/scripts/doctor/examine.ts';
import { imapMailbox } from '@mab/scripts/doctor/mailbox.ts';
import { dkimSign } from 'mailauth';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ImapServer, startImapServer } from '../support/imap-server.ts';
import { freePort } from '../support/product.ts';
import { installationEnv, ROOT } from '../support/template.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
	modulusLength: 2048,
	publicKeyEncoding: { type: 'spki', format: 'der' },
	privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const SIGNER = { signingDomain: 'mab.example', selector: 'relay', privateKey };
const SENDING_IP = '203.0.113.7';
const RECORDS: Record<string, string[][]> = {
	'TXT relay._domainkey.mab.example': [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]],
	'TXT bounces.mab.example': [[`v=spf1 ip4:${SENDING_IP} -all`]],
	'TXT _dmarc.mab.example': [['v=DMARC1; p=quarantine']],
	'PTR 7.113.0.203.in-addr.arpa': [['out.relay.example']],
	'A out.relay.example': [[SENDING_IP]],
};

const BOTH_LINES = 'From:To:Subject:Date:Message-ID:List-Unsubscribe:List-Unsubscribe-Post';

/** What the relay of a test does with a mail. */
interface Habits {
	signedFields: string | null;
	returnPath: string | null;
	change(raw: string): string;
	records: Record<string, string[][]>;
}
const GOOD: Habits = { signedFields: BOTH_LINES, returnPath: null, change: (raw) => raw, records: RECORDS };

let habits: Habits;
let mailbox: ImapServer;
let relay: SMTPServer;
let relayPort: number;

async function passOn(raw: string, sender: string): Promise<void> {
	const changed = habits.change(raw);
	const signed =
		habits.signedFields === null
			? ''
			: (
					await dkimSign(Buffer.from(changed), {
						headerList: habits.signedFields,
						...SIGNER,
						// The types want these beside the list, the code within it.
						...{ signatureData: [SIGNER] },
					})
				).signatures;
	const lines = [
		`Return-Path: <${habits.returnPath ?? sender}>`,
		`Received: from out.relay.example (out.relay.example [${SENDING_IP}]) by mx.mab.example with ESMTPS; Wed, 14 Oct 2026 04:00:00 +0000`,
	];
	mailbox.deliver(Buffer.from(`${lines.join('\r\n')}\r\n${signed}${changed}`));
}

beforeAll(async () => {
	mailbox = await startImapServer();
	relay = new SMTPServer({
		size: 5 * 1024 * 1024,
		disableReverseLookup: true,
		hideDSN: false,
		onAuth: ({ username, password }, _session, done) =>
			username === 'mab' && password === 'right' ? done(null, { user: 'mab' }) : done(new Error('Wrong')),
		onData(stream, { envelope }, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const sender = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
				passOn(Buffer.concat(chunks).toString('latin1'), sender).then(() => done(null, 'Queued'), done);
			});
		},
	});
	relayPort = await new Promise((resolve) => {
		const { server } = relay;
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : 0);
		});
	});
});
beforeEach(() => {
	habits = GOOD;
	mailbox.folders.get('INBOX')?.splice(0);
});
afterAll(async () => {
	await new Promise<void>((resolve) => relay.close(() => resolve()));
	await mailbox.stop();
});

/** The levels of the findings, after a mail went through the relay. */
async function levels({ login = 'mab:right', port = relayPort, env = {} } = {}): Promise<Record<string, string>> {
	const inbox = readInboxSettings({ IMAP_URL: mailbox.url });
	if (inbox === null) throw new Error('There is no mailbox');
	const examination = await examine({
		settings: readMailSettings({
			...installationEnv(os.tmpdir()),
			SMTP_URL: `smtp://${login}@127.0.0.1:${port}/?tls.rejectUnauthorized=false`,
			MAIL_BOUNCE_DOMAIN: 'bounces.mab.example',
			PUBLIC_SITE_URL: 'https://practices.mab.example',
			MAIL_PER_HOUR: '1000',
			...env,
		}),
		to: 'doctor@mab.example',
		mailbox: imapMailbox(inbox),
		isCatcher: false,
		hasBounceMailbox: true,
		resolver: async (name, type) => {
			const found = habits.records[`${type} ${name}`];
			if (found === undefined) throw Object.assign(new Error(`${name} is not there`), { code: 'ENOTFOUND' });
			return type === 'TXT' ? found : found.flat();
		},
		waitSeconds: 2,
		lookEverySeconds: 0.1,
	});
	return Object.fromEntries(findingsOf(examination).map(({ id, level }) => [id, level]));
}

test('a relay that signs as it should passes everything but the certificate of this test', async () => {
	const { tls, ...others } = await levels();
	expect(tls).toBe('warn');
	expect(Object.keys(others)).toHaveLength(18);
	expect(new Set(Object.values(others))).toEqual(new Set(['ok']));
});

test.each<[string, Partial<Habits>, Record<string, string>]>([
	['does not sign', { signedFields: null }, { dkim: 'fail', dkimFields: 'fail', dmarc: 'ok' }],
	['signs without the lines for leaving', { signedFields: 'From:To:Subject' }, { dkim: 'ok', dkimFields: 'fail' }],
	[
		'writes its own return address',
		{ returnPath: 'relay@relay.example' },
		{ returnPath: 'warn', spf: 'fail', dkim: 'ok', dmarc: 'ok' },
	],
	[
		'changes the Message-ID',
		{ change: (raw) => raw.replace(/^Message-ID: .*$/im, 'Message-ID: <own@relay.example>') },
		{ messageId: 'fail' },
	],
	['adds a second From', { change: (raw) => `From: x@relay.example\r\n${raw}` }, { fields: 'fail' }],
	[
		'is not in the DNS of the sender',
		{ records: { 'TXT relay._domainkey.mab.example': RECORDS['TXT relay._domainkey.mab.example'] ?? [] } },
		{ spf: 'fail', dkim: 'ok', dmarc: 'fail', reverseName: 'warn' },
	],
	['signs with a key that DNS does not have', { records: {} }, { dkim: 'fail', dkimFields: 'fail' }],
])('a relay that %s is found out', async (_name, changes, expected) => {
	habits = { ...GOOD, ...changes };
	expect(await levels()).toMatchObject(expected);
});

test('a key of our own signs what the relay does not', async () => {
	habits = { ...GOOD, signedFields: null };
	const env = { DKIM_DOMAIN: 'mab.example', DKIM_SELECTOR: 'relay', DKIM_PRIVATE_KEY: privateKey };
	expect(await levels({ env })).toMatchObject({ dkim: 'ok', dkimFields: 'ok', dmarc: 'ok' });
});

test('a wrong password and a closed port are said as such', async () => {
	expect(await levels({ login: 'mab:wrong' })).toMatchObject({ relay: 'ok', login: 'ok', sending: 'fail' });
	expect(await levels({ port: await freePort() })).toMatchObject({ relay: 'fail' });
});

describe('the command', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(path.join(os.tmpdir(), 'mab-doctor-'));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const run = (env: NodeJS.ProcessEnv, ...args: string[]) =>
		new Promise<{ code: number | string; output: string }>((resolve) => {
			const command = [path.join(ROOT, 'scripts', 'doctor.ts'), ...args];
			execFile(process.execPath, command, { env: { ...installationEnv(folder), ...env } }, (error, stdout, stderr) =>
				resolve({ code: error?.code ?? 0, output: stdout + stderr }),
			);
		});

	test('looks through the mail catcher and keeps what it found', async () => {
		const catcher = await openCatcher({ folder, smtpPort: 0, inboxPort: 0, siteUrl: 'http://localhost:1337' });
		const ports = { MAIL_CATCHER_PORT: String(catcher.smtpPort), MAIL_INBOX_PORT: String(catcher.inboxPort) };
		const { code, output } = await run(ports, '--json');
		await catcher.close();
		const { findings } = JSON.parse(output) as DoctorResult;
		expect(code).toBe(0);
		expect(findings.filter(({ level }) => level === 'warn' || level === 'fail')).toEqual([]);
		expect(findings.find(({ id }) => id === 'dkim')?.level).toBe('notApplicable');
		expect(findings.find(({ id }) => id === 'returnPath')?.level).toBe('ok');
	});

	test('ends with 1 when something must be mended, with 2 when it could not look', async () => {
		expect((await run({ MAIL_CATCHER_PORT: String(await freePort()) })).code).toBe(1);
		expect((await run({ SMTP_URL: `smtp://127.0.0.1:${relayPort}` })).code).toBe(2);
	});
});
