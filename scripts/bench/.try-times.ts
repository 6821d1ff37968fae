import { mkdtempSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../publisher/build.ts';
import { openMadeStore } from '../publisher/made.ts';
import { ALL_MAKES, openMakers } from '../publisher/makers.ts';
import { openSiteFolder } from '../publisher/release.ts';
import { renderer } from '../publisher/render-threads.ts';
import { loadSite } from '../publisher/site-bundle.ts';
import { openStore } from '../publisher/store.ts';
import { MEDIA, syntheticRecords } from './records.ts';

const dir = mkdtempSync(join(tmpdir(), 'bp-'));
const bp = '/work/main/site/dist/server/entry.mjs';
const bundle = await loadSite(bp);
const store = openStore({ publisherDir: join(dir, 'p'), cardOf: bundle.cardOf });
const folder = openSiteFolder(join(dir, 's'));
const made = openMadeStore(join(dir, 'p'), folder);
const records = syntheticRecords({ municipalityCount: 330, practicesEach: 10, seed: 1 });
const ch = async function* (c: any[]) {
	yield* c;
};
await store.apply({ since: 0, head: 1, changes: ch(records.map((r) => ({ line: 'record', seq: 1, record: r }))) });
let waiting = new Set<string>();
const makers = openMakers(new Set(ALL_MAKES));
const go = async () => {
	const t = performance.now();
	const r = await build({
		bundle,
		records: store.records(),
		head: store.head ?? 0,
		folder,
		made,
		makers,
		renderer: renderer({ site: bundle.site, bundle: bp, publisherDir: join(dir, 'p'), siteDir: join(dir, 's') }),
		fetchMedia: async (f) => MEDIA.get(f) ?? new Uint8Array(),
		isWaiting: (k) => waiting.has(k),
		now: () => new Date(),
		signal: new AbortController().signal,
	});
	waiting = new Set(r.late.items.filter(({ path }) => r.late.entries.get(path)?.kind !== 'object').map((i) => i.key));
	console.log(
		Math.round(performance.now() - t),
		'plan',
		Math.round(r.planMs),
		'render',
		Math.round(r.renderMs),
		'switch',
		Math.round(r.switchMs),
		r.renderedCount,
		r.pageCount,
		'late',
		r.late.items.length,
		waiting.size,
		r.failures.length,
		r.late.failures.length,
	);
	return r;
};
await go();
const p = records.filter((r) => r.type === 'practice');

const orig = bundle.site.render;
for (let i = 0; i < 2; i++) {
	const rec = structuredClone(p[1000 + i]) as any;
	rec.text.bn.summary = 'নতুন ' + i;
	await store.apply({
		since: store.head!,
		head: store.head! + 1,
		changes: ch([{ line: 'record', seq: 1, record: rec }]),
	});
	const times: [number, string][] = [];
	(bundle.site as any).render = async (path: string, st: any) => {
		const t = performance.now();
		try {
			return await orig(path, st);
		} finally {
			times.push([performance.now() - t, path]);
		}
	};
	const t = performance.now();
	await go();
	times.sort((a, b) => b[0] - a[0]);
	for (const [ms, path] of times.slice(0, 25)) console.log(Math.round(ms), path);
}
