/**
 * The bounce mailbox, read by IMAP. A mail is taken, committed and only then moved: to Processed, or to Unmatched where
 * a person should look. Nothing is deleted, and one that is read twice counts once.
 */
import { ImapFlow } from 'imapflow';
import type { Knex } from 'knex';
import { problems } from '../domain/problem.ts';
import type { ReturnSettings } from './bounces.ts';
import { MAX_READ_BYTES } from './returned-mail.ts';
import { takeReturnedMail } from './returns.ts';

export interface InboxSettings {
	host: string;
	port: number;
	/** TLS from the first byte; otherwise STARTTLS, which only a server on this machine may lack. */
	isTls: boolean;
	user: string;
	password: string;
	/** The folder that is read. */
	mailbox: string;
}

const PROCESSED = 'Processed';
const UNMATCHED = 'Unmatched';

/** In one round. A bounce mailbox gets some hundred in a day after an edition. */
const MAILS_A_ROUND = 200;

/** How often the mailbox is looked into. Nobody waits for a bounce. */
const ROUND_MS = 60_000;
/** After a failure; a server that locks out too eager clients is left alone for a while. */
const PAUSE_AFTER_FAILURE_MS = 5 * 60_000;

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/;

/** `null` without IMAP_URL. Throws `mail.setting-invalid`. */
export function readInboxSettings({ IMAP_URL }: Record<string, string | undefined>): InboxSettings | null {
	if (!IMAP_URL) return null;
	const url = URL.canParse(IMAP_URL) ? new URL(IMAP_URL) : null;
	if (url === null || !/^imaps?:$/.test(url.protocol) || url.hostname === '' || url.username === '') {
		throw problems.mailSettingInvalid({ name: 'IMAP_URL', expected: 'imaps://user:password@host, or …@host/folder' });
	}
	const isTls = url.protocol === 'imaps:';
	return {
		host: url.hostname,
		port: Number(url.port || (isTls ? 993 : 143)),
		isTls,
		user: decodeURIComponent(url.username),
		password: decodeURIComponent(url.password),
		mailbox: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
	};
}

/** Opens the mailbox for the work and closes it afterwards, or as soon as the signal says stop. */
export async function withMailbox<T>(
	settings: InboxSettings,
	signal: AbortSignal,
	work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
	signal.throwIfAborted();
	const client = new ImapFlow({
		host: settings.host,
		port: settings.port,
		secure: settings.isTls,
		...(settings.isTls || LOOPBACK.test(settings.host) ? {} : { doSTARTTLS: true }),
		auth: { user: settings.user, pass: settings.password },
		logger: false,
		disableAutoIdle: true,
		connectionTimeout: 20_000,
		socketTimeout: 60_000,
		maxLiteralSize: 2 * MAX_READ_BYTES,
	});
	// Failures reach the caller by the command that they end; without a listener they would end the process.
	client.on('error', () => {});
	const stop = () => client.close();
	signal.addEventListener('abort', stop);
	try {
		await client.connect();
		const lock = await client.getMailboxLock(settings.mailbox);
		try {
			return await work(client);
		} finally {
			lock.release();
		}
	} finally {
		signal.removeEventListener('abort', stop);
		// After a failure the server may not answer a farewell either.
		await client.logout().catch(() => client.close());
	}
}

export interface InboxRound {
	takenCount: number;
	unmatchedCount: number;
	/** Those that a fault kept from being taken, and why. They stay where they are and are tried again. */
	failures: string[];
}

/** Reads what lies in the mailbox, once. Rejects when the mailbox cannot be opened or is cut off. */
export async function readInbox(
	knex: Knex,
	settings: ReturnSettings & { inbox: InboxSettings },
	signal: AbortSignal,
): Promise<InboxRound> {
	return withMailbox(settings.inbox, signal, async (client) => {
		await ensureFolders(client);
		const round: InboxRound = { takenCount: 0, unmatchedCount: 0, failures: [] };
		for (const uid of await waitingMails(client)) {
			signal.throwIfAborted();
			try {
				const isMatched = await takeOne(client, knex, settings, uid);
				round.takenCount += 1;
				if (!isMatched) round.unmatchedCount += 1;
			} catch (error) {
				if (!client.usable) throw error;
				round.failures.push(error instanceof Error ? error.message : String(error));
			}
		}
		return round;
	});
}

async function ensureFolders(client: ImapFlow): Promise<void> {
	// Some servers keep every folder below INBOX; the name is the last part of the path.
	const present = new Set((await client.list()).map(({ name }) => name));
	for (const folder of [PROCESSED, UNMATCHED]) {
		if (!present.has(folder)) await client.mailboxCreate(folder);
	}
}

async function waitingMails(client: ImapFlow): Promise<number[]> {
	const uids = await client.search({ all: true }, { uid: true });
	return Array.isArray(uids) ? uids.slice(0, MAILS_A_ROUND) : [];
}

async function takeOne(client: ImapFlow, knex: Knex, settings: ReturnSettings, uid: number): Promise<boolean> {
	const parts = { uid: true, internalDate: true, source: { start: 0, maxLength: MAX_READ_BYTES } };
	const mail = await client.fetchOne(String(uid), parts, { uid: true });
	// Somebody else moved it meanwhile.
	if (mail === false || mail.source === undefined) return true;
	const receivedAt = mail.internalDate === undefined ? new Date() : new Date(mail.internalDate);
	const kind = await takeReturnedMail(knex, settings, { raw: mail.source, receivedAt });
	const isMatched = kind !== 'unmatched';
	await client.messageMove(String(uid), isMatched ? PROCESSED : UNMATCHED, { uid: true });
	return isMatched;
}

/** Reads the mailbox again and again until the signal says stop. Never rejects. */
export async function keepReadingInbox(
	knex: Knex,
	settings: ReturnSettings & { inbox: InboxSettings },
	{ signal, log }: { signal: AbortSignal; log: (line: string) => void },
): Promise<void> {
	let lastFailure = '';
	const say = (failure: string) => {
		// A server that stays away says the same every few minutes.
		if (failure !== '' && failure !== lastFailure) log(`The bounce mailbox: ${failure}`);
		lastFailure = failure;
	};
	while (!signal.aborted) {
		try {
			const { takenCount, unmatchedCount, failures } = await readInbox(knex, settings, signal);
			if (takenCount > 0) log(`The bounce mailbox: ${takenCount} mails taken, ${unmatchedCount} of them unmatched.`);
			say(failures[0] ?? '');
		} catch (error) {
			if (!signal.aborted) say(error instanceof Error ? error.message : String(error));
		}
		await pause(lastFailure === '' ? ROUND_MS : PAUSE_AFTER_FAILURE_MS, signal);
	}
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve();
		const done = () => {
			clearTimeout(timer);
			signal.removeEventListener('abort', done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		signal.addEventListener('abort', done);
	});
}
