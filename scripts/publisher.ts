/** Builds the public site from the publication feed and keeps it up to date. `--help` says how. */
import { parseArgs } from 'node:util';
import { PublisherFailure, reasonOf } from './publisher/failure.ts';
import { lateWork } from './publisher/late.ts';
import { takeLease } from './publisher/lease.ts';
import { type LoopInput, publishForever, publishOnce, tidy } from './publisher/loop.ts';
import { openMadeStore } from './publisher/made.ts';
import { openMakers } from './publisher/makers.ts';
import { printForever } from './publisher/personal-prints.ts';
import { openSiteFolder } from './publisher/release.ts';
import { renderer } from './publisher/render-threads.ts';
import { openReporter } from './publisher/report.ts';
import { type Health, listen } from './publisher/server.ts';
import { readSettings } from './publisher/settings.ts';
import { loadSite } from './publisher/site-bundle.ts';
import { openStore } from './publisher/store.ts';

const HELP = `Usage: node scripts/publisher.ts [--once]

Follows the publication feed of the CMS, renders the pages that changed, and makes each finished
release the live one in a single step. A page that cannot be made stays as it was and is tried
again. Documents, pictures and cards that take longer follow in the background; until one is
there, its address leads to what says the same.

  --once    take the feed as it is, build, make everything that follows, report, and end
  --help    this text

Environment:
  CMS_URL            address of the CMS                        http://127.0.0.1:1337
  PUBLICATION_TOKEN  shared with the CMS, required
  SITE_DIR           releases, served by the CMS               data/site
  PUBLISHER_DIR      the publisher's own files                 data/publisher
  PUBLISHER_PORT     health and previews, on 127.0.0.1         1338
  SITE_BUNDLE        the compiled site                         site/dist/server/entry.mjs
  PUBLISHER_MAKES    what this machine makes beside pages      card,picture,archive,pdf
                     (a machine without Chromium leaves out pdf; "none" makes nothing)
  PUBLIC_SITE_URL    the address readers use (links, sitemap)  http://localhost:1337

Ends with 0 after SIGTERM or a --once that made everything, 2 when another publisher is at work,
1 otherwise.
`;

/** Time for the last report after the work is done; editors otherwise learn of it at the next start. */
const LAST_REPORT_MS = 3_000;

async function main(isOnce: boolean): Promise<void> {
	const settings = readSettings(process.env);
	const stopping = new AbortController();
	for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => stopping.abort());
	const log = (line: string) => process.stdout.write(`${new Date().toISOString()} ${line}\n`);

	const lease = takeLease(settings.publisherDir);
	const bundle = await loadSite(settings.bundle);
	const store = openStore({ publisherDir: settings.publisherDir, cardOf: bundle.cardOf });
	const folder = openSiteFolder(settings.siteDir);
	const made = openMadeStore(settings.publisherDir, folder);
	const makers = openMakers(settings.makes);
	const render = renderer({ ...settings, site: bundle.site });
	const now = () => new Date();
	const onRelease = () => tidy({ folder, made, now, log });
	const late = lateWork({ bundle, folder, made, makers, renderer: render, log, now, onRelease });
	const reporter = openReporter(settings, log);
	let health: Pick<Health, 'state' | 'failure'> = { state: 'starting', failure: null };

	const input: LoopInput = {
		settings,
		bundle,
		store,
		folder,
		made,
		makers,
		renderer: render,
		late,
		reporter,
		log,
		now,
		signal: stopping.signal,
		left: { standing: null },
		onState: (state, failure) => {
			health = { state, failure };
		},
	};
	try {
		if (isOnce) {
			await publishOnce(input);
		} else {
			const server = await listen({
				...settings,
				bundle,
				store,
				health: () => ({
					head: store.head,
					release: folder.live()?.number ?? null,
					...health,
					late: late.progress(),
				}),
			});
			const address = server.address();
			log(`Publisher at work, health on port ${typeof address === 'object' ? address?.port : address}.`);
			const prints = settings.makes.has('pdf')
				? printForever({ ...settings, bundle, signal: stopping.signal, log })
				: Promise.resolve();
			await publishForever(input);
			await prints;
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	} finally {
		await late.stop();
		await makers.rest();
		await reporter.finish(LAST_REPORT_MS);
		made.close();
		store.close();
		lease.release();
	}
}

const { values } = parseArgs({ options: { once: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
	process.stdout.write(HELP);
} else {
	try {
		await main(values.once ?? false);
	} catch (error) {
		const isStopped = error instanceof Error && error.name === 'AbortError';
		if (!(error instanceof PublisherFailure) && !isStopped) throw error;
		process.stderr.write(`${reasonOf(error)}\n`);
		process.exitCode = error instanceof PublisherFailure && error.code === 'lease.taken' ? 2 : 1;
	}
}
