/** What tests of the mailer share: subscribers, a mailing, the mailer within the test or as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { DELIVERY_STATES, type DeliveryState } from '@mab/cms/domain/mail/delivery.ts';
import { addressHash } from '@mab/cms/domain/mail/mail-address.ts';
import { EVERYBODY } from '@mab/cms/domain/mail/mailing.ts';
import type { EditionContent } from '@mab/cms/domain/publication/edition-content.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { mailingView } from '@mab/cms/mail/mailing-view.ts';
import { type MailingOrder, orderMailing } from '@mab/cms/mail/mailings.ts';
import type { CompileEdition } from '@mab/cms/mail/prepare.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { ensureMailTables } from '@mab/cms/mail/tables.ts';
import { type MailerOptions, runMailer } from '@mab/cms/mail/worker.ts';
import knex, { type Knex } from 'knex';
import { PATIENCE_MS } from './patience.ts';
import { temporaryFolder } from './temporary.ts';

const PEPPER = 'a-pepper-of-the-tests';

/** Fast where tests would wait: minutes are tenths of a second, and a silent relay is gone after two seconds. */
export const MAILER_ENV: NodeJS.ProcessEnv = {
	MAIL_TOKEN_KEYS: '1:a-secret-of-the-tests',
	MAIL_PEPPER: PEPPER,
	MAIL_RATE_PER_SECOND: '100000',
	MAIL_SECONDS_PER_MINUTE: '0.1',
	MAIL_SILENCE_SECONDS: '2',
	MAIL_DOMAIN: 'news.mab.example',
	PUBLIC_SITE_URL: 'https://mab.example',
};

export const compileForTest: CompileEdition = ({ subject, locale }, { unsubscribeUrl }) => ({
	subject,
	html: `<html lang="${locale}"><p>${'পৌরসভার চর্চা '.repeat(60)}</p><a href="${unsubscribeUrl}">x</a></html>`,
	text: `${subject}\n.dot\n${unsubscribeUrl}\n`,
});

/** Content that `compileForTest` can make mails of. */
export function contentFor(...locales: Locale[]): MailingOrder['content'] {
	return Object.fromEntries(
		locales.map((locale) => [locale, { locale, subject: `Edition ${locale}` } as EditionContent]),
	);
}

export const emailOf = (id: number): string => `reader${id}@example.org`;

const CREATED_AT = '2026-01-01T00:00:00.000Z';

export interface Seeding {
	count: number;
	/** Ids begin with 1. */
	unsubscribed?: (id: number) => boolean;
	language?: (id: number) => Locale;
}

export async function seedSubscribers(database: Knex, { count, unsubscribed, language }: Seeding): Promise<void> {
	const rows = Array.from({ length: count }, (_, index) => ({
		email: emailOf(index + 1),
		email_hash: addressHash(PEPPER, emailOf(index + 1)),
		language: language?.(index + 1) ?? 'bn',
		audience: 'media',
		wants_newsletter: true,
		wants_event_notices: false,
		source: 'demo',
		created_at: CREATED_AT,
		confirmed_at: CREATED_AT,
		unsubscribed_at: unsubscribed?.(index + 1) ? CREATED_AT : null,
	}));
	await database.batchInsert('subscribers', rows, 500);
}

export function orderFor(database: Knex, order: Partial<MailingOrder> = {}, now = new Date()): Promise<number> {
	const whole: MailingOrder = {
		editionId: 'edition-1',
		slug: '2026-q3',
		content: contentFor('bn'),
		contentHash: '3f2a9c01d4e5',
		segment: EVERYBODY,
		uncertainPolicy: 'resend',
		at: null,
		...order,
	};
	return orderMailing(database, whole, 'Rahima Begum', now);
}

/** A folder, a database of SQLite in it, and what a mailer needs to run on it. */
export interface MailSite {
	knex: Knex;
	env: NodeJS.ProcessEnv;
	folder: string;
	close(): Promise<void>;
}

/** Tables of mail in a database of SQLite in the folder, or in that of the PostgreSQL server. */
export async function openMailSite(postgresUrl: string | null, folder = temporaryFolder('mailer')): Promise<MailSite> {
	const filename = path.join(folder, 'mail.db');
	const database =
		postgresUrl === null
			? knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true, pool: { min: 1, max: 1 } })
			: knex({ client: 'pg', connection: postgresUrl, pool: { min: 0, max: 4 } });
	if (postgresUrl === null) await database.raw('pragma journal_mode = WAL');
	if (postgresUrl === null) await database.raw('pragma busy_timeout = 10000');
	await ensureMailTables(database);
	return {
		knex: database,
		folder,
		env: {
			...MAILER_ENV,
			...(postgresUrl === null ? { DATABASE_FILENAME: filename } : { DATABASE_URL: postgresUrl }),
			MAILER_DIR: path.join(folder, 'mailer'),
		},
		async close() {
			await database.destroy();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Empties every table of mail: one server of PostgreSQL serves all tests of a file. */
export async function emptyMailTables({ knex: database, env }: MailSite): Promise<void> {
	const tables = ['letters', 'deliveries', 'mailing_bodies', 'mailing_steps', 'mailings', 'mail_events', 'mailers'];
	for (const table of [...tables, 'suppressions', 'mail_settings', 'subscribers']) await database(table).delete();
	if (database.client.config.client === 'pg') await database.raw('alter sequence subscribers_id_seq restart');
	else await database.raw("delete from sqlite_sequence where name = 'subscribers'");
	rmSync(env.MAILER_DIR ?? '', { recursive: true, force: true });
}

export interface MailerRun {
	/** Runs until `stop`, or with `--once` until nothing is due. */
	ended: Promise<void>;
	lines: string[];
	stop(): Promise<void>;
}

/** The mailer within this process: for everything that does not kill it. */
export function runHere(
	site: MailSite,
	env: NodeJS.ProcessEnv = {},
	options: Partial<Pick<MailerOptions, 'isOnce' | 'now' | 'compile'>> = {},
): MailerRun {
	const stopping = new AbortController();
	const lines: string[] = [];
	const ended = runMailer({
		knex: site.knex,
		settings: readMailSettings({ ...site.env, ...env }),
		compile: compileForTest,
		log: (line) => lines.push(line),
		signal: stopping.signal,
		isOnce: false,
		now: () => new Date(),
		...options,
	});
	return {
		ended,
		lines,
		async stop() {
			stopping.abort();
			await ended;
		},
	};
}

export interface MailerProcess {
	child: ChildProcess;
	lines: string[];
	/** Resolves with the first line that matches. */
	line(pattern: RegExp): Promise<string>;
	ended: Promise<number | null>;
}

const children = new Set<ChildProcess>();
process.once('exit', () => {
	for (const child of children) child.kill('SIGKILL');
});

/** The mailer as a process of its own. */
export function startMailer(site: MailSite, env: NodeJS.ProcessEnv = {}, args: readonly string[] = []): MailerProcess {
	const entry = path.join(import.meta.dirname, 'mailer-entry.ts');
	const child = spawn(process.execPath, [entry, ...args], {
		env: { ...process.env, ...site.env, ...env },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const lines: string[] = [];
	const waiting: { pattern: RegExp; resolve: (line: string) => void }[] = [];
	let rest = '';
	child.stdout?.setEncoding('utf8').on('data', (text: string) => {
		const parts = (rest + text).split('\n');
		rest = parts.pop() ?? '';
		for (const line of parts) {
			lines.push(line);
			for (const { pattern, resolve } of waiting) if (pattern.test(line)) resolve(line);
		}
	});
	const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
	children.add(child);
	child.once('close', () => children.delete(child));
	return {
		child,
		lines,
		ended,
		line: (pattern) =>
			new Promise((resolve) => {
				const known = lines.find((line) => pattern.test(line));
				if (known === undefined) waiting.push({ pattern, resolve });
				else resolve(known);
			}),
	};
}

/** Numbers of the deliveries in each state that has some. */
export async function totals(database: Knex, mailingId: number): Promise<Partial<Record<DeliveryState, number>>> {
	const { totals: all } = await mailingView(database, mailingId);
	return Object.fromEntries(DELIVERY_STATES.filter((state) => all[state] > 0).map((state) => [state, all[state]]));
}

/** Waits until the condition holds. Throws after the time, which is for faults and never reached otherwise. */
export async function until(
	condition: () => Promise<boolean> | boolean,
	what: string,
	ms = PATIENCE_MS,
): Promise<void> {
	const deadline = Date.now() + ms;
	while (!(await condition())) {
		if (Date.now() > deadline) throw new Error(`Waited ${ms} ms in vain: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
