import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { rememberStatements } from '../src/mail/database.ts';

if (Number(process.versions.node.split('.')[0]) < 22) {
	// better-sqlite3 13 ends an older Node without a word, so say it first.
	throw new Error(`Node ${process.version} is too old for the CMS: start it with "npm start", which brings Node 24.`);
}

interface SqliteConnection {
	pragma(statement: string): unknown;
	prepare(statement: string): unknown;
}

/**
 * The mailer writes into the same file. A transaction of SQLite that begins with a read cannot write any more once
 * somebody else did, and no timeout helps it: an editor's save would fail while an edition is being sent. So each takes
 * the lock at its beginning, where the timeout lets it wait. knex knows no setting for that.
 */
function lockAtBegin(connection: SqliteConnection): void {
	const prepare = connection.prepare.bind(connection);
	connection.prepare = (statement) => prepare(statement === 'BEGIN;' ? 'BEGIN IMMEDIATE;' : statement);
}

/** SQLite by default; a DATABASE_URL that names PostgreSQL chooses that instead. The same code runs on both. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
	const url = env('DATABASE_URL', '');
	if (url.startsWith('postgres')) {
		return {
			connection: {
				client: 'postgres',
				connection: { connectionString: url },
				pool: { min: 2, max: env.int('DATABASE_POOL_MAX', 10) },
			},
			settings: { useTypescriptMigrations: true },
		};
	}
	const filename = path.resolve(process.cwd(), env('DATABASE_FILENAME', path.join('..', 'data', 'mab.db')));
	return {
		connection: {
			client: 'sqlite',
			connection: { filename },
			useNullAsDefault: true,
			pool: {
				min: 1,
				max: 1,
				afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
					connection.pragma('journal_mode = WAL');
					// What was acknowledged survives a power cut: nobody types an answer twice.
					connection.pragma('synchronous = FULL');
					connection.pragma('busy_timeout = 5000');
					connection.pragma('cache_size = -64000');
					rememberStatements(connection);
					lockAtBegin(connection);
					done(null, connection);
				},
			},
		},
		settings: { useTypescriptMigrations: true },
	};
};
