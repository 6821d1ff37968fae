/** One full build in a process of its own, from records on the disk to a live release; for benchmarks. */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../publisher/build.ts';
import { openMadeStore } from '../publisher/made.ts';
import { openMakers } from '../publisher/makers.ts';
import { openSiteFolder } from '../publisher/release.ts';
import { renderer } from '../publisher/render-threads.ts';
import { loadSite } from '../publisher/site-bundle.ts';
import { openStore } from '../publisher/store.ts';
import { MEDIA } from './records.ts';

const { values } = parseArgs({
	options: { publisher: { type: 'string' }, site: { type: 'string' }, threads: { type: 'string', default: '2' } },
});
if (!values.publisher || !values.site) throw new Error('Needs --publisher <folder with records> and --site <folder>.');

const bundlePath = resolve(import.meta.dirname, '../..', process.env.SITE_BUNDLE ?? 'site/dist/server/entry.mjs');
const bundle = await loadSite(bundlePath);
const store = openStore({ publisherDir: values.publisher, cardOf: bundle.cardOf });
const folder = openSiteFolder(values.site);
const made = openMadeStore(values.publisher, folder);
const result = await build({
	bundle,
	records: store.records(),
	head: store.head ?? 0,
	folder,
	made,
	makers: openMakers(new Set()),
	renderer: renderer({
		site: bundle.site,
		bundle: bundlePath,
		publisherDir: values.publisher,
		siteDir: values.site,
		threadCount: Number(values.threads),
	}),
	fetchMedia: async (file) => MEDIA.get(file) ?? new Uint8Array(),
	standing: null,
	isWaiting: () => false,
	now: () => new Date(),
	signal: new AbortController().signal,
});
made.close();
store.close();
const { planMs, renderMs, switchMs } = result;
const pages = [...result.manifest.entries].filter(
	([, entry]) => entry.kind === 'object' && entry.contentType.startsWith('text/html'),
);
process.stdout.write(`${JSON.stringify({ pageCount: pages.length, planMs, renderMs, switchMs })}\n`);
