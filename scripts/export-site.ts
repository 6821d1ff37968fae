/** Lays the live release out as plain files for any static host or CDN. `--help` says how. */
import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
	CACHE_CONTROL,
	HASHED_FOLDERS,
	type Manifest,
	notFoundPath,
	objectName,
	SECURITY_HEADERS,
} from '@mab/cms/domain/publication/release.ts';
import { readLiveManifest } from './publisher/release.ts';
import { hashOf } from './publisher/store.ts';

const HELP = `Usage: node scripts/export-site.ts --out FOLDER

Lays the live release out in FOLDER as files for any static host or CDN: pages as index.html,
redirects as a _redirects file and as small pages, headers as a _headers file. Run again, it
writes what changed and removes, last of all, what is no longer published.

Documents and pictures that are still being made lead to what stands in for them; run it again
later, or make everything first with node scripts/publisher.ts --once.

FOLDER must be empty, missing, or made by this command. Files are hard links where the disk
allows it: upload them, never edit them.

  --out   where to; required
  --help  this text

Environment:
  SITE_DIR  releases  data/site
`;

/** Says that everything in the folder is ours, to overwrite and to remove. */
const MARKER = '.exported-site';

type Source = { object: string; size: number } | { text: string };

/** Every file of the export by its path below the folder. */
function filesOf(manifest: Manifest): Map<string, Source> {
	const files = new Map<string, Source>();
	const redirects: string[] = [];
	for (const [path, entry] of manifest.entries) {
		if (entry.kind === 'object') {
			files.set(fileOf(path), entry);
		} else {
			redirects.push(`${path} ${entry.location} ${entry.temporary ? 302 : 301}\n`);
			for (const [name, source] of standIn(path, entry.location, manifest)) files.set(name, source);
		}
	}
	const notFound = notFoundPath(manifest, '/');
	const notFoundPage = notFound === null ? undefined : manifest.entries.get(notFound);
	// Static hosts know one page for everything that is missing, by this name.
	if (notFoundPage?.kind === 'object') files.set('404.html', notFoundPage);
	if (!files.has('index.html')) files.set('index.html', { text: redirectPage('/bn/') });
	files.set('_redirects', { text: redirects.join('') });
	files.set('_headers', { text: headersFile() });
	return files;
}

/**
 * What stands at a redirected path, for hosts that do not read `_redirects`: a small page that leads on, or the picture
 * it leads to. A document has no stand-in: a page under the name of a PDF would be a broken PDF.
 */
function standIn(path: string, location: string, { entries }: Manifest): [name: string, source: Source][] {
	if (extname(path) === '') {
		const folder = path.endsWith('/') ? path : `${path}/`;
		return [[fileOf(folder), { text: redirectPage(location) }]];
	}
	const target = entries.get(location);
	const isPicture = target?.kind === 'object' && target.contentType.startsWith('image/');
	return isPicture ? [[fileOf(path), target]] : [];
}

function fileOf(path: string): string {
	return `${path}${path.endsWith('/') ? 'index.html' : ''}`.slice(1);
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** For hosts that do not read `_redirects`. */
function redirectPage(location: string): string {
	const href = escapeHtml(location);
	return `<!doctype html><meta charset="utf-8"><title>${href}</title><link rel="canonical" href="${href}"><meta http-equiv="refresh" content="0;url=${href}"><p><a href="${href}">${href}</a></p>\n`;
}

/** The format that Netlify and Cloudflare Pages share. */
function headersFile(): string {
	const block = (pattern: string, headers: [name: string, value: string][]) =>
		`${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
	return [
		block('/*', Object.entries(SECURITY_HEADERS)),
		...HASHED_FOLDERS.map((folder) => block(`${folder}*`, [['Cache-Control', CACHE_CONTROL.immutable]])),
	].join('');
}

/** Whether the file already holds what it should. */
function isCurrent(target: string, source: Source, object: string): boolean {
	const found = statSync(target, { throwIfNoEntry: false });
	if (found === undefined || !found.isFile()) return false;
	if ('text' in source) return readFileSync(target, 'utf8') === source.text;
	if (found.ino === statSync(object).ino) return true;
	return found.size === source.size && hashOf(readFileSync(target)) === source.object;
}

function place(target: string, source: Source, object: string): void {
	mkdirSync(dirname(target), { recursive: true });
	const draft = `${target}.tmp`;
	rmSync(draft, { force: true });
	if ('text' in source) {
		writeFileSync(draft, source.text);
	} else {
		try {
			linkSync(object, draft);
		} catch {
			// Another disk, or a file system without links.
			copyFileSync(object, draft);
		}
	}
	renameSync(draft, target);
}

/** Removes files that the release does not have, and folders left empty. */
function removeOthers(out: string, wanted: ReadonlyMap<string, Source>): number {
	let removed = 0;
	const walk = (folder: string) => {
		for (const item of readdirSync(join(out, folder), { withFileTypes: true })) {
			const name = join(folder, item.name);
			if (item.isDirectory()) {
				walk(name);
				if (readdirSync(join(out, name)).length === 0) rmdirSync(join(out, name));
			} else if (!wanted.has(name.replaceAll('\\', '/')) && name !== MARKER) {
				rmSync(join(out, name));
				removed += 1;
			}
		}
	};
	walk('');
	return removed;
}

function exportSite(siteDir: string, out: string): string {
	const manifest = readLiveManifest(siteDir);
	if (manifest === null) throw new Error(`${siteDir} has no release yet. Start the publisher first: npm start.`);
	if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARKER))) {
		throw new Error(`${out} holds files that are not an export. Name an empty folder, so that nothing is lost.`);
	}
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, MARKER), `${manifest.number}\n`);

	const files = filesOf(manifest);
	const isPage = (name: string) => name.endsWith('.html');
	// What pages refer to comes before the pages, so that a folder that is served meanwhile never lacks a picture.
	const order = [...files].sort(([a], [b]) => Number(isPage(a)) - Number(isPage(b)));
	let written = 0;
	for (const [name, source] of order) {
		const object = 'object' in source ? join(siteDir, 'objects', objectName(source.object)) : '';
		const target = join(out, name);
		if (isCurrent(target, source, object)) continue;
		place(target, source, object);
		written += 1;
	}
	const removed = removeOthers(out, files);
	return `Release ${manifest.number} is in ${out}: ${files.size} files, ${written} written, ${removed} removed.`;
}

const { values } = parseArgs({ options: { out: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) {
	process.stdout.write(HELP);
} else if (values.out === undefined) {
	process.stderr.write(HELP);
	process.exitCode = 1;
} else {
	const siteDir = resolve(import.meta.dirname, '..', process.env.SITE_DIR ?? 'data/site');
	try {
		process.stdout.write(`${exportSite(siteDir, resolve(values.out))}\n`);
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
		process.exitCode = 1;
	}
}
