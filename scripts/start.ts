/** `npm start`: sets up and runs the whole product on its embedded default. */
import { mkdirSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { buildStale } from './build.ts';
import { ensureSecrets, places, productEnvironment } from './environment.ts';
import { productProcesses, usesCatcher, waitUntilLive } from './processes.ts';
import { Halt, step } from './progress.ts';
import { DEMO_PEOPLE } from './seed/people.ts';
import { seedOnce } from './seed-once.ts';
import { Supervisor } from './supervisor.ts';

/** The database and the site of a full installation, measured at 0.4 GB, with room to grow. */
const NEEDED_BYTES = 1024 ** 3;

/** A cold start of the CMS took 6 s; a small office computer under load may need ten times that. */
const LIVE_WITHIN_MILLISECONDS = 180_000;

async function requireFreePort(port: number, name: string): Promise<void> {
	const free = await new Promise<boolean>((resolve) => {
		const server = createServer()
			.once('error', () => resolve(false))
			.once('listening', () => server.close(() => resolve(true)))
			.listen(port, '127.0.0.1');
	});
	if (!free) {
		throw new Halt(
			`Port ${port} is in use, perhaps by a product that is still running. Stop that, or choose another port: ${name}=${port + 100} npm start`,
		);
	}
}

function requireDisk(folder: string): void {
	const { bavail, bsize } = statfsSync(folder);
	if (bavail * bsize >= NEEDED_BYTES) return;
	throw new Halt(
		`Only ${Math.floor((bavail * bsize) / 1024 ** 2)} MB are free on this disk. Free at least 1000 MB first.`,
	);
}

function printWelcome(env: NodeJS.ProcessEnv): void {
	const site = env.PUBLIC_URL || env.CMS_URL;
	console.log(`
The MAB Practice Exchange is running.

  Public site, Bangla    ${site}/bn/
  Public site, English   ${site}/en/
  Admin                  ${site}/admin
${usesCatcher(env) ? `  Mails (none goes out)  http://127.0.0.1:${env.MAIL_INBOX_PORT}/` : `  Mails go out by        ${new URL(env.SMTP_URL ?? '').host}`}

${env.SEED === 'lists' ? 'Open the admin to create the first administrator.' : demoAccounts(env)}

Stop with Ctrl-C.`);
}

function demoAccounts(env: NodeJS.ProcessEnv): string {
	return `Demo accounts for the admin, all with the password ${env.DEMO_PASSWORD}
${DEMO_PEOPLE.map(({ lastname, email }) => `  ${lastname.padEnd(15)}${email}`).join('\n')}`;
}

async function main(): Promise<void> {
	const env = productEnvironment(ensureSecrets());
	const { data, logs } = places();
	mkdirSync(data, { recursive: true });
	requireDisk(data);
	await requireFreePort(Number(env.PORT), 'PORT');
	await requireFreePort(Number(env.PUBLISHER_PORT), 'PUBLISHER_PORT');
	if (usesCatcher(env)) {
		await requireFreePort(Number(env.MAIL_CATCHER_PORT), 'MAIL_CATCHER_PORT');
		await requireFreePort(Number(env.MAIL_INBOX_PORT), 'MAIL_INBOX_PORT');
	}
	await buildStale();
	await seedOnce(env, data);

	const supervisor = new Supervisor(logs);
	const stop = async () => {
		console.log('\nStopping …');
		await supervisor.stop();
		process.exit(0);
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	await step('Starting the CMS, the publisher and the mailer', async () => {
		for (const spec of productProcesses(env)) supervisor.start(spec);
		if (await waitUntilLive(env, LIVE_WITHIN_MILLISECONDS)) return;
		const logLines = `${supervisor.lastLines('cms')}\n${supervisor.lastLines('publisher')}`;
		await supervisor.stop();
		throw new Halt(`The site did not come up in time. The last lines of the logs in ${logs}:\n${logLines}`);
	});
	printWelcome(env);
}

try {
	await main();
} catch (error) {
	if (!(error instanceof Halt)) throw error;
	console.error(`\n✗ ${error.message}\n`);
	process.exit(1);
}
