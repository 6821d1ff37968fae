/**
 * The publisher beside other site generators, on the same records and in the same run: Hugo, where it is installed,
 * and Eleventy. Each makes the practice pages in two languages, the lists by facet with 24 practices a page, and the
 * municipality pages, with the same texts and the same style sheet. Lists by pairs of facets, feeds, open data and the
 * search index are made by the publisher alone, so its work is the larger one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { MunicipalityRecord, PracticeRecord, PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { loadSite } from '../publisher/site-bundle.ts';
import { openStore } from '../publisher/store.ts';
import { type Measurement, report } from './measurement.ts';
import { syntheticRecords } from './records.ts';

const HELP = `Usage: node scripts/bench/generators.ts [--municipalities N] [--practices N] [--json]

Builds the same records with the publisher, with Eleventy, and with Hugo where it is installed, one
after another, and prints seconds, pages per second, peak memory and ratios. Needs the compiled site.

  --municipalities  330
  --practices       of each municipality, each in two languages: 10
  --growth          the publisher alone, at this size and at five times as many practices
  --json            for scripts/bench.ts
`;

const ROOT = resolve(import.meta.dirname, '../..');
const TEMPLATES = resolve(import.meta.dirname, 'generators');

interface Run {
	ms: number;
	pageCount: number;
	/** The most that the process and its children held at once, in MB; `null` where the system does not say. */
	peakMb: number | null;
}

/** Resident memory of a process and its children, in MB. Linux only. */
function memoryOf(pid: number): number | null {
	try {
		// A process that has just ended has no memory and no such line.
		const own = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0;
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
		return Number(own) / 1024 + children.reduce((sum, child) => sum + (memoryOf(Number(child)) ?? 0), 0);
	} catch {
		return null;
	}
}

/** Throws when the program ends with anything but 0. */
async function run(program: string, args: string[], cwd: string): Promise<Omit<Run, 'pageCount'> & { output: string }> {
	const startedMs = performance.now();
	const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
	let peakMb: number | null = null;
	const watch = setInterval(() => {
		const nowMb = child.pid === undefined ? null : memoryOf(child.pid);
		if (nowMb !== null) peakMb = Math.max(peakMb ?? 0, nowMb);
	}, 50);
	const output: string[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => output.push(text));
	const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
	clearInterval(watch);
	if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output.join('').slice(-2_000)}`);
	return { ms: performance.now() - startedMs, peakMb, output: output.join('') };
}

/** Hugo leaves a note at `page/1/` that the first page of a list is the list itself. */
const pagesIn = (folder: string) => globSync('**/*.html', { cwd: folder, exclude: ['**/page/1/*'] }).length;

/** What the other generators read: one object per practice and language, ready for a template. */
function pagesOf(records: readonly PublicRecord[]) {
	const towns = new Map(
		records
			.filter((record): record is MunicipalityRecord => record.type === 'municipality')
			.map((town) => [town.code, town]),
	);
	return records
		.filter((record): record is PracticeRecord => record.type === 'practice')
		.flatMap((practice) =>
			LOCALES.flatMap((locale) => {
				const text = practice.text[locale];
				const town = towns.get(practice.municipalities[0] ?? '');
				if (text === undefined || town === undefined) return [];
				const facets = {
					sector: [practice.sector],
					division: [town.division],
					district: [town.district],
					category: [town.category ?? 'none'],
					liupcp: [town.liupcp],
					stage: [practice.stage],
					cost: [practice.costBand ?? 'none'],
					evidence: [practice.evidenceLevel],
					sdg: practice.sdgs.map(String),
					poverty: practice.povertyRelated ? ['yes'] : [],
					champion: practice.champion === null ? [] : [String(practice.champion.year)],
					year: [practice.firstPublishedAt.slice(0, 4)],
					town: [town.code],
				};
				const { slug, code, results, firstPublishedAt, updatedAt, monthsToImplement, cover } = practice;
				const facts = { slug, code, results, firstPublishedAt, updatedAt, monthsToImplement, cover };
				return [{ ...facts, locale, facets, place: town.name[locale], ...text }];
			}),
		);
}
type PageData = ReturnType<typeof pagesOf>[number];

async function hugo(pages: readonly PageData[], folder: string): Promise<Run> {
	cpSync(join(TEMPLATES, 'hugo'), folder, { recursive: true });
	mkdirSync(join(folder, 'layouts/partials'), { recursive: true });
	cpSync(join(ROOT, 'site/src/styles/site.css'), join(folder, 'layouts/partials/style.html'));
	for (const locale of LOCALES) mkdirSync(join(folder, 'content', locale, 'practices'), { recursive: true });
	for (const { facets, ...page } of pages) {
		const front = { ...page, ...facets, date: page.firstPublishedAt, lastmod: page.updatedAt };
		writeFileSync(join(folder, 'content', page.locale, 'practices', `${page.slug}.md`), `${JSON.stringify(front)}\n`);
	}
	const { ms, peakMb } = await run('hugo', ['--quiet', '--minify'], folder);
	return { ms, peakMb, pageCount: pagesIn(join(folder, 'public')) };
}

async function eleventy(pages: readonly PageData[], folder: string): Promise<Run> {
	cpSync(join(TEMPLATES, 'eleventy'), folder, { recursive: true });
	writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages));
	cpSync(join(ROOT, 'site/src/styles/site.css'), join(folder, 'style.css'));
	const main = join(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '..', 'cmd.cjs');
	// Eleventy resolves plugins and Markdown from its own folder; the templates import nothing else.
	const { ms, peakMb } = await run(process.execPath, [main, '--quiet', '--config=eleventy.config.js'], folder);
	return { ms, peakMb, pageCount: pagesIn(join(folder, '_site')) };
}

async function publisher(records: readonly PublicRecord[], folder: string, threads: number): Promise<Run> {
	const publisherDir = join(folder, 'publisher');
	const { cardOf } = await loadSite(join(ROOT, 'site/dist/server/entry.mjs'));
	const store = openStore({ publisherDir, cardOf });
	async function* changes() {
		for (const record of records) yield { line: 'record', seq: 1, record } as const;
	}
	await store.apply({ since: 0, head: 1, changes: changes() });
	store.close();
	const script = join(import.meta.dirname, 'full-build.ts');
	const site = join(folder, `site-${threads}`);
	const args = [script, '--publisher', publisherDir, '--site', site, '--threads', String(threads)];
	const { output, ...measured } = await run(process.execPath, args, ROOT);
	return { ...measured, pageCount: JSON.parse(output.trimEnd().split('\n').at(-1) ?? '{}').pageCount };
}

function line(what: string, { ms, pageCount, peakMb }: Run, ratios: string[]): Measurement {
	const rate = `${Math.round(pageCount / (ms / 1000))} pages/s`;
	const memory = peakMb === null ? [] : [`${Math.round(peakMb)} MB at most`];
	return { what, ms, note: [`${pageCount} pages`, rate, ...memory, ...ratios].join('; ') };
}

const perPage = ({ ms, pageCount }: Run) => ms / pageCount;

async function compare(records: readonly PublicRecord[], folder: string): Promise<Measurement[]> {
	const pages = pagesOf(records);
	const own = await publisher(records, join(folder, 'own'), 2);
	const others: [string, Run][] = [['Eleventy', await eleventy(pages, join(folder, 'eleventy'))]];
	const hasHugo = spawnSync('hugo', ['version']).status === 0;
	if (hasHugo) others.push(['Hugo', await hugo(pages, join(folder, 'hugo'))]);
	return [
		line('full build: the publisher', own, hasHugo ? [] : ['Hugo is not installed and was left out']),
		...others.map(([name, other]) =>
			line(`full build: ${name}`, other, [
				`the publisher takes ${(own.ms / other.ms).toFixed(2)} of its time, ${(perPage(own) / perPage(other)).toFixed(2)} of its time per page`,
			]),
		),
	];
}

async function growth(size: { municipalityCount: number; practicesEach: number }, folder: string) {
	const small = await publisher(syntheticRecords({ ...size, seed: 1 }), join(folder, 'small'), 2);
	const large = await publisher(
		syntheticRecords({ ...size, practicesEach: 5 * size.practicesEach, seed: 1 }),
		join(folder, 'large'),
		2,
	);
	return [
		line('full build: the publisher', small, []),
		line('full build: five times as many practices', large, [
			`${(perPage(large) / perPage(small)).toFixed(2)} of the time per page`,
		]),
	];
}

const { values } = parseArgs({
	options: {
		municipalities: { type: 'string', default: '330' },
		practices: { type: 'string', default: '10' },
		growth: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
});
const [municipalityCount, practicesEach] = [Number(values.municipalities), Number(values.practices)];
if (values.help || !municipalityCount || !practicesEach) {
	process.stdout.write(HELP);
	process.exitCode = values.help ? 0 : 2;
} else {
	const folder = mkdtempSync(join(tmpdir(), 'bench-generators-'));
	try {
		const size = { municipalityCount, practicesEach };
		const lines = values.growth
			? await growth(size, folder)
			: await compare(syntheticRecords({ ...size, seed: 1 }), folder);
		report(lines, { isJson: values.json });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
