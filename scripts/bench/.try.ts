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

for (let i = 0; i < 3; i++) {
	const rec = structuredClone(p[1000 + i]) as any;
	rec.text.bn.summary = 'নতুন ' + i;
	await store.apply({
		since: store.head!,
		head: store.head! + 1,
		changes: ch([{ line: 'record', seq: 1, record: rec }]),
	});
	await go();
}
const s = new Session();
s.connect();
await s.post('Profiler.enable');
await s.post('Profiler.start');
for (let i = 0; i < 3; i++) {
	const rec = structuredClone(p[1100 + i]) as any;
	rec.text.bn.summary = 'নতুন ' + i;
	await store.apply({
		since: store.head!,
		head: store.head! + 1,
		changes: ch([{ line: 'record', seq: 1, record: rec }]),
	});
	await go();
}
const { profile } = await s.post('Profiler.stop');
const self = new Map<string, number>();
const dt = profile.timeDeltas!;
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
const parent = new Map<number, number>();
for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
const total = new Map<string, number>();
profile.samples!.forEach((id, i) => {
	const n = byId.get(id)!;
	const k = n.callFrame.functionName + ':' + n.callFrame.url.split('/').slice(-1) + ':' + n.callFrame.lineNumber;
	self.set(k, (self.get(k) ?? 0) + dt[i]!);
	const seen = new Set<string>();
	for (let x: number | undefined = id; x !== undefined; x = parent.get(x)) {
		const m = byId.get(x)!;
		const kk = m.callFrame.functionName + ':' + m.callFrame.url.split('/').slice(-1) + ':' + m.callFrame.lineNumber;
		if (!seen.has(kk)) {
			seen.add(kk);
			total.set(kk, (total.get(kk) ?? 0) + dt[i]!);
		}
	}
});
console.log('SELF/3');
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 16)) console.log(Math.round(v / 3000), k);
console.log('TOTAL/3');
for (const [k, v] of [...total].sort((a, b) => b[1] - a[1]).slice(0, 50)) console.log(Math.round(v / 3000), k);
