/** Measures what it costs a real CMS to give out the whole publication feed over HTTP. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closeCms, loadCms } from '../cms.ts';
import { seededInstallation } from './installation.ts';
import { type Measurement, report } from './measurement.ts';
import { publishVariations } from './outbox.ts';

const HELP = `Usage: node scripts/bench/feed.ts [--documents N] [--rounds N] [--json]

Loads a CMS with published practices of real size in a temporary folder and reads its publication
feed from the beginning, from another process. Counts the processor time of the CMS alone. Needs the
compiled CMS (npm run build). Ends with 1 when the best round is over the budget.

  --documents  10000
  --rounds     3
  --json       for scripts/bench.ts
`;

/** Issue 2, "Must be fast": the feed of 10,000 documents in at most 1 s of processor time. */
const FEED_BUDGET_MS = 1_000;

export interface FeedReading {
	ms: number;
	lineCount: number;
	byteCount: number;
}

/** One reading as both sides saw it. */
type Reading = FeedReading & { cpuMs: number };

async function readOnce(client: ChildProcess, url: string): Promise<Reading> {
	const before = process.cpuUsage();
	client.send(url);
	const [reading] = (await once(client, 'message')) as [FeedReading];
	const { user, system } = process.cpuUsage(before);
	return { ...reading, cpuMs: (user + system) / 1_000 };
}

async function measure(documentCount: number, rounds: number): Promise<Measurement[]> {
	const { env, remove } = await seededInstallation('--sample');
	try {
		publishVariations(env.DATABASE_FILENAME, documentCount);
		Object.assign(process.env, env);
		const { strapi } = await loadCms();
		await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
		const { port } = strapi.server.httpServer.address() as AddressInfo;
		const client = fork(path.join(import.meta.dirname, 'feed-client.ts'), { env });
		const readings: Reading[] = [];
		for (let round = 1; round <= rounds; round += 1) {
			readings.push(await readOnce(client, `http://127.0.0.1:${port}/api/publication/feed?since=0`));
		}
		client.kill();
		await closeCms(strapi);
		return linesOf(readings, documentCount);
	} finally {
		remove();
	}
}

function linesOf(readings: readonly Reading[], documentCount: number): Measurement[] {
	const [best] = readings.toSorted((a, b) => a.cpuMs - b.cpuMs);
	if (best === undefined || best.lineCount < documentCount + 2) {
		throw new Error(`The feed has ${best?.lineCount ?? 0} lines for ${documentCount} documents.`);
	}
	const megabytes = best.byteCount / 1e6;
	const perDocument = `${((1_000 * best.cpuMs) / documentCount).toFixed(0)} µs a document`;
	const rate = `${(best.cpuMs / megabytes).toFixed(1)} ms a megabyte of ${megabytes.toFixed(0)}`;
	return [
		{
			what: `feed of ${documentCount} documents, processor`,
			ms: best.cpuMs,
			budgetMs: FEED_BUDGET_MS,
			note: `${perDocument}, ${rate}, best of ${readings.length}`,
		},
		{
			what: `feed of ${documentCount} documents, until it is read`,
			ms: best.ms,
			note: `${(best.ms / best.cpuMs).toFixed(1)} times the processor time`,
		},
	];
}

if (import.meta.main) {
	const { values } = parseArgs({
		options: {
			documents: { type: 'string', default: '10000' },
			rounds: { type: 'string', default: '3' },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean' },
		},
	});
	const [documentCount, rounds] = [Number(values.documents), Number(values.rounds)];
	if (values.help || !documentCount || !rounds) {
		process.stdout.write(HELP);
		process.exitCode = values.help ? 0 : 2;
	} else {
		report(await measure(documentCount, rounds), { isJson: values.json });
	}
}
