/** The tables of mail on both engines, without Strapi. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureMailTables } from '@mab/cms/mail/tables.ts';
import knex, { type Knex } from 'knex';
import { startPostgres } from './postgres.ts';
import { temporaryFolder } from './temporary.ts';

export interface MailDatabase {
	knex: Knex;
	close(): Promise<void>;
}

export const MAIL_ENGINES: Record<'SQLite' | 'PostgreSQL', () => Promise<MailDatabase>> = {
	async SQLite() {
		const folder = temporaryFolder('mail-db');
		const connection = { filename: path.join(folder, 'mail.db') };
		return opened({ client: 'better-sqlite3', connection, useNullAsDefault: true }, async () =>
			rmSync(folder, { recursive: true, force: true }),
		);
	},
	async PostgreSQL() {
		const server = await startPostgres();
		return opened({ client: 'pg', connection: server.url }, () => server.stop());
	},
};

async function opened(config: Knex.Config, remove: () => Promise<void>): Promise<MailDatabase> {
	const database = knex(config);
	await ensureMailTables(database);
	return {
		knex: database,
		async close() {
			await database.destroy();
			await remove();
		},
	};
}
