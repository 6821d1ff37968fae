/** The database as the mailer opens it, and what the code of mail needs to be the same on both engines. */
import makeKnex, { type Knex } from 'knex';

/** What `better-sqlite3` and `pg` hand to a pool. */
interface SqliteConnection {
	pragma(statement: string): unknown;
	prepare(sql: string): unknown;
}
interface PostgresConnection {
	query(statement: string, done: (error: Error | null) => void): void;
}

type AfterCreate<C> = (connection: C, done: (error: Error | null, connection: C) => void) => void;

/**
 * A write-ahead that is not on the disk is none: a power cut would make a message that left look as if it had not. WAL
 * lets the CMS read and write meanwhile; the timeout lets the two take turns.
 */
const durableSqlite: AfterCreate<SqliteConnection> = (connection, done) => {
	connection.pragma('journal_mode = WAL');
	connection.pragma('synchronous = FULL');
	connection.pragma(`busy_timeout = ${LONG_WAIT_MS}`);
	rememberStatements(connection);
	done(null, connection);
};

/**
 * How long SQLite waits for a lock, without letting anything else run. While mails are on their way it must be shorter
 * than the shortest silence after which a relay counts as gone (mail/settings.ts): an answer that came meanwhile would
 * be taken for none, and its mail be sent again. The mailer tries again by itself.
 */
export const LONG_WAIT_MS = 5_000;
export const SHORT_WAIT_MS = 500;

/** On PostgreSQL nothing: its locks are waited for by the server. */
export async function waitForLocks(knex: Knex, ms: number): Promise<void> {
	if (!isPostgres(knex)) await knex.raw(`pragma busy_timeout = ${ms}`);
}

/** More texts than the mailer or a request has; lists of many lengths would otherwise fill the memory. */
const MAX_STATEMENTS = 500;

const CHANGES_TABLES = /^\s*(?:alter|create|drop|pragma)\b/i;

/**
 * knex has every statement compiled anew, which took a fifth of the mailer's time in the database. A compiled one knows
 * its columns, so none outlives a change of tables.
 */
export function rememberStatements(connection: SqliteConnection): void {
	const compile = connection.prepare.bind(connection);
	const known = new Map<string, unknown>();
	connection.prepare = (sql) => {
		if (CHANGES_TABLES.test(sql)) known.clear();
		const statement = known.get(sql) ?? compile(sql);
		if (known.size >= MAX_STATEMENTS) known.clear();
		known.set(sql, statement);
		return statement;
	};
}

/** Whatever the server is set to. Compiling a query takes longer than any of ours runs. */
const durablePostgres: AfterCreate<PostgresConnection> = (connection, done) => {
	connection.query('set synchronous_commit = on; set jit = off', (error) => done(error, connection));
};

/** `DATABASE_URL` names PostgreSQL, else `DATABASE_FILENAME` a file of SQLite, as for the CMS. */
export function openMailDatabase({ DATABASE_URL = '', DATABASE_FILENAME = '' }: NodeJS.ProcessEnv): Knex {
	if (DATABASE_URL.startsWith('postgres')) {
		return makeKnex({
			client: 'pg',
			connection: { connectionString: DATABASE_URL, keepAlive: true },
			pool: { min: 0, max: 3, afterCreate: durablePostgres },
			acquireConnectionTimeout: 10_000,
		});
	}
	return makeKnex({
		client: 'better-sqlite3',
		connection: { filename: DATABASE_FILENAME },
		useNullAsDefault: true,
		pool: { min: 1, max: 1, afterCreate: durableSqlite },
	});
}

/** Strapi calls the client `postgres`, knex itself `pg`. */
export function isPostgres(knex: Knex): boolean {
	return ['pg', 'postgres'].includes(String(knex.client.config.client));
}

/**
 * What `mail_settings` keeps.
 *
 * - `installationId`: which installation this database belongs to; see mail/installation.ts.
 * - `beat`: when a mailer last lived, and how often one has.
 * - `pace`: the bucket of domain/mail/mail-pace.ts. `sent`: what left within the hour and the day, counted now and then.
 * - `hold`: why nothing at all may leave.
 * - `doctor`: the last DoctorResult of domain/mail/doctor.ts.
 * - `letterBudget`: how many letters the form may still cause; `letterBudgetWithoutWork`: how many of them without work.
 *   See mail/subscription-requests.ts.
 */
export type MailSettingKey =
	| 'installationId'
	| 'beat'
	| 'pace'
	| 'sent'
	| 'hold'
	| 'doctor'
	| 'letterBudget'
	| 'letterBudgetWithoutWork';

/** `null` when it was never written. */
export async function readSetting<T>(knex: Knex, key: MailSettingKey): Promise<T | null> {
	const row = await knex('mail_settings').where({ key }).first<{ value: string } | undefined>('value');
	return row === undefined ? null : JSON.parse(row.value);
}

export async function writeSetting(knex: Knex, key: MailSettingKey, value: unknown): Promise<void> {
	await knex('mail_settings')
		.insert({ key, value: JSON.stringify(value) })
		.onConflict('key')
		.merge();
}

export async function removeSetting(knex: Knex, key: MailSettingKey): Promise<void> {
	await knex('mail_settings').where({ key }).delete();
}

/** Counts come as numbers from one engine and as texts from the other. */
export async function countOf(query: Knex.QueryBuilder): Promise<number> {
	const [row] = await query.count({ count: '*' });
	return Number((row as { count: number | string } | undefined)?.count ?? 0);
}
