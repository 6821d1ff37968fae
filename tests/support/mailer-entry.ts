/** The mailer as a process that tests can kill, with a template of its own; settings come from the environment. */
import { flushCompileCache } from 'node:module';
import { openMailDatabase } from '@mab/cms/mail/database.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { runMailer } from '@mab/cms/mail/worker.ts';
import { compileForTest } from './mail-run.ts';

// A process that is killed keeps nothing of what it compiled for the next one, unless it does so now.
flushCompileCache();

const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());
const knex = openMailDatabase(process.env);
await runMailer({
	knex,
	settings: readMailSettings(process.env),
	compile: compileForTest,
	log: (line) => process.stdout.write(`${line}\n`),
	signal: stopping.signal,
	isOnce: process.argv.includes('--once'),
	now: () => new Date(Date.now() + Number(process.env.TEST_CLOCK_OFFSET_MS ?? 0)),
});
await knex.destroy();
