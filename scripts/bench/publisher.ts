/** Measures the publisher on synthetic records: a full build, and each kind of change until it is live. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { MunicipalityRecord, PracticeRecord, PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { type BuildResult, build, type Standing } from '../publisher/build.ts';
import type { Change } from '../publisher/feed.ts';
import { type MadeStore, openMadeStore } from '../publisher/made.ts';
import { ALL_MAKES, openMakers } from '../publisher/makers.ts';
import { openSiteFolder, type SiteFolder } from '../publisher/release.ts';
import { renderer } from '../publisher/render-threads.ts';
import { loadSite, type SiteBundle } from '../publisher/site-bundle.ts';
import { openStore, type Store } from '../publisher/store.ts';
import { type Measurement, median, percent, report, time } from './measurement.ts';
import { seededRandom } from './random.ts';
import { MEDIA, syntheticPractice, syntheticRecords } from './records.ts';

const HELP = `Usage: node scripts/bench/publisher.ts [--municipalities N] [--practices N] [--rounds N] [--json]

Times the publisher from the moment the feed is read to the moment the release is live. Needs
the compiled site (npm run build). Ends with 1 when a change takes longer than the budget.

  --municipalities  330
  --practices       of each municipality, each in two languages: 10
  --rounds          of each kind of change: 9
  --json            for scripts/bench.ts
`;

/** Issue 2, "Must be fast": one practice live within 2 s at 6,600 published practice pages. */
const CHANGE_BUDGET_MS = 2_000;

interface Workbench {
	bundle: SiteBundle;
	store: Store;
	folder: SiteFolder;
	made: MadeStore;
	/** What would be made in the background, which is not measured here. */
	waiting: Set<string>;
	standing: Standing | null;
	bundlePath: string;
	publisherDir: string;
}

async function* changesOf(changes: readonly Change[]): AsyncGenerator<Change, void> {
	yield* changes;
}

/** `cpuMs` counts all threads, and hardly changes when the computer has other work to do. */
async function publish(bench: Workbench, threadCount?: number): Promise<BuildResult> {
	const { bundle, store, folder, made, waiting, bundlePath, publisherDir } = bench;
	const threads = threadCount === undefined ? {} : { threadCount };
	const result = await build({
		bundle,
		records: store.records(),
		head: store.head ?? 0,
		folder,
		made,
		makers: openMakers(new Set(ALL_MAKES)),
		renderer: renderer({ site: bundle.site, bundle: bundlePath, publisherDir, siteDir: folder.dir, ...threads }),
		fetchMedia: async (file) => MEDIA.get(file) ?? new Uint8Array(),
		standing: bench.standing,
		isWaiting: (key) => waiting.has(key),
		now: () => new Date(),
		signal: new AbortController().signal,
	});
	bench.standing = result.standing;
	bench.waiting = new Set(Array.from(result.late.waiting.values(), ({ key }) => key));
	return result;
}

/** Applies one change and builds, as the publisher does for each answer of the feed. */
async function makeLive(bench: Workbench, change: Change): Promise<BuildResult> {
	const since = bench.store.head ?? 0;
	await bench.store.apply({ since, head: since + 1, changes: changesOf([change]) });
	return publish(bench);
}

const recordLine = (record: PublicRecord): Change => ({ line: 'record', seq: 1, record });

/** Every kind of change an editor makes; `round` differs each time. */
function kindsOfChange(records: readonly PublicRecord[]): Record<string, (round: number) => Change> {
	const practices = records.filter((record): record is PracticeRecord => record.type === 'practice');
	const towns = records.filter((record): record is MunicipalityRecord => record.type === 'municipality');
	const random = seededRandom(2);
	const withText = (round: number, field: 'summary' | 'title'): Change => {
		const record = random.pick(practices);
		const { bn } = record.text;
		return recordLine({ ...record, text: { ...record.text, ...(bn && { bn: { ...bn, [field]: `নতুন ${round}` } }) } });
	};
	return {
		'body of a practice': (round) => withText(round, 'summary'),
		'title of a practice': (round) => withText(round, 'title'),
		'new practice': (round) => recordLine(syntheticPractice(90_000 + round, random.pick(towns).code, random)),
		'name of a municipality': (round) =>
			recordLine({ ...random.pick(towns), name: { bn: `নতুন নাম ${round}`, en: `New name ${round}` } }),
		'practice withdrawn': (round) => {
			const record = practices[Math.floor(practices.length / 2) + round] ?? random.pick(practices);
			const { type, id, slug } = record;
			return { line: 'tombstone', seq: 1, tombstone: { type, id, slugs: [slug], goneAt: '2026-11-23T08:00:00.000Z' } };
		},
	};
}

async function measure(
	folder: string,
	size: { municipalityCount: number; practicesEach: number; rounds: number },
): Promise<Measurement[]> {
	const bundlePath = resolve(import.meta.dirname, '../..', process.env.SITE_BUNDLE ?? 'site/dist/server/entry.mjs');
	const [publisherDir, siteDir] = [join(folder, 'publisher'), join(folder, 'site')];
	const records = syntheticRecords({ ...size, seed: 1 });
	const bundle = await loadSite(bundlePath);
	const store = openStore({ publisherDir, cardOf: bundle.cardOf });
	const folders = { folder: openSiteFolder(siteDir), waiting: new Set<string>(), standing: null };
	const made = openMadeStore(publisherDir, folders.folder);
	const bench: Workbench = { bundle, store, made, bundlePath, publisherDir, ...folders };
	const lines: Measurement[] = [];
	const note = ({ pageCount, renderedCount, removedCount }: BuildResult) =>
		`${renderedCount} of ${pageCount} rendered, ${removedCount} removed`;

	const feed = await time(() =>
		store.apply({ since: 0, head: 1, changes: changesOf(records.map((record) => recordLine(record))) }),
	);
	lines.push({ what: 'whole feed applied', ...feed, note: `${records.length} records` });
	let fullMs = Number.POSITIVE_INFINITY;
	for (const threadCount of new Set([1, Math.min(4, availableParallelism())])) {
		const fresh: Workbench = {
			...bench,
			folder: openSiteFolder(`${siteDir}-${threadCount}`),
			waiting: new Set(),
			standing: null,
		};
		const { ms, result } = await time(() => publish(fresh, threadCount));
		lines.push({
			what: `full build, ${threadCount} ${threadCount === 1 ? 'thread' : 'threads'}`,
			ms,
			note: note(result),
		});
		fullMs = Math.min(fullMs, ms);
		Object.assign(bench, fresh);
	}
	const ofFull = (ms: number) => `${percent(ms, fullMs)} of a full build`;
	const nothing = await time(() => publish(bench));
	lines.push({ what: 'nothing changed', ms: nothing.ms, note: `${ofFull(nothing.ms)}; ${note(nothing.result)}` });
	for (const [what, changeFor] of Object.entries(kindsOfChange(records))) {
		const rounds: { ms: number; result: BuildResult }[] = [];
		for (let round = 1; round <= size.rounds; round += 1)
			rounds.push(await time(() => makeLive(bench, changeFor(round))));
		const times = rounds.map(({ ms }) => ms);
		const ms = median(times);
		const worst = `worst ${Math.round(Math.max(...times))} ms`;
		const last = rounds.at(-1);
		lines.push({
			what: `change to live: ${what}`,
			ms,
			budgetMs: CHANGE_BUDGET_MS,
			note: [ofFull(ms), worst, ...(last === undefined ? [] : [note(last.result)])].join('; '),
		});
	}
	made.close();
	store.close();
	return lines;
}

const { values } = parseArgs({
	options: {
		municipalities: { type: 'string', default: '330' },
		practices: { type: 'string', default: '10' },
		rounds: { type: 'string', default: '9' },
		json: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
});
const [municipalityCount, practicesEach, rounds] = [values.municipalities, values.practices, values.rounds].map(Number);
if (values.help || !municipalityCount || !practicesEach || !rounds) {
	process.stdout.write(HELP);
	process.exitCode = values.help ? 0 : 2;
} else {
	const folder = mkdtempSync(join(tmpdir(), 'bench-publisher-'));
	try {
		report(await measure(folder, { municipalityCount, practicesEach, rounds }), { isJson: values.json });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
