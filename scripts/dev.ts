/**
 * `npm run dev`: runs the product from its sources: a change of the CMS, the site or the publisher is built again and
 * the process that uses it is restarted. The admin is built at the start only; `npm run build` builds it again.
 */
import { mkdirSync, watch } from 'node:fs';
import path from 'node:path';
import { buildStale } from './build.ts';
import { ensureSecrets, places, productEnvironment, ROOT } from './environment.ts';
import { productProcesses, waitUntilLive } from './processes.ts';
import { Halt } from './progress.ts';
import { seedOnce } from './seed-once.ts';
import { Supervisor } from './supervisor.ts';

/** Editors write a file in several steps; build once when they are done. */
const SETTLE_MILLISECONDS = 200;

/** Which folder makes which build stale, and which processes then run old code. */
const WATCHED: readonly { folder: string; build: readonly string[]; restart: readonly string[] }[] = [
	{ folder: 'cms/src/domain', build: ['cms', 'site'], restart: ['cms', 'publisher', 'mailer'] },
	{ folder: 'cms/src/mail', build: [], restart: ['mailer'] },
	{ folder: 'cms/src', build: ['cms'], restart: ['cms'] },
	{ folder: 'cms/config', build: ['cms'], restart: ['cms'] },
	{ folder: 'site/src', build: ['site'], restart: ['publisher'] },
	{ folder: 'newsletter-templates/src', build: ['site'], restart: ['publisher', 'mailer'] },
	{ folder: 'scripts/publisher', build: [], restart: ['publisher'] },
];

async function main(): Promise<void> {
	const env = productEnvironment(ensureSecrets());
	const { data, logs } = places();
	mkdirSync(data, { recursive: true });
	await buildStale();
	await seedOnce(env, data);
	const supervisor = new Supervisor(logs);
	for (const spec of productProcesses(env)) supervisor.start(spec);
	process.once('SIGINT', () => void supervisor.stop().then(() => process.exit(0)));

	const waiting = new Map<string, NodeJS.Timeout>();
	let queue: Promise<unknown> = Promise.resolve();
	for (const { folder, build, restart } of WATCHED) {
		watch(path.join(ROOT, folder), { recursive: true }, () => {
			clearTimeout(waiting.get(folder));
			const rebuild = async () => {
				try {
					await buildStale(build);
					for (const name of restart) supervisor.restart(name);
				} catch (error) {
					if (!(error instanceof Halt)) throw error;
					console.error(error.message);
				}
			};
			waiting.set(
				folder,
				setTimeout(() => {
					queue = queue.then(rebuild);
				}, SETTLE_MILLISECONDS),
			);
		});
	}
	const isLive = await waitUntilLive(env, 180_000);
	console.log(
		isLive ? `\nRunning at ${env.CMS_URL}; watching the sources.` : `\nNot live yet; see the logs in ${logs}.`,
	);
}

await main();
