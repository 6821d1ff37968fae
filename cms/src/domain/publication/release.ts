/**
 * A release of the public site: a manifest over content-addressed objects. The publisher writes it, the CMS serves
 * it, an export materialises it; what the three must agree on is here.
 *
 *     <site folder>/objects/ab/<sha256>      bytes, never changed once written
 *     <site folder>/releases/00000012.json   the manifest (release-file.ts)
 *     <site folder>/current                  names the live manifest; replacing it by rename is the switch
 */
import { LOCALES, type Locale } from '../text/locale.ts';

export type PageStatus = 200 | 404 | 410;
export type CacheRule = 'immutable' | 'revalidate';

export interface ObjectEntry {
	kind: 'object';
	/** SHA-256 of the bytes in lower-case hex, which is also their address. */
	object: string;
	/** Bytes. */
	size: number;
	contentType: string;
	status: PageStatus;
	/** Hash of everything the bytes were made from. */
	key: string;
	cache: CacheRule;
}

export interface RedirectEntry {
	kind: 'redirect';
	/** A path of this site. */
	location: string;
	/** Present where the address itself follows in a later release; a browser must then ask for it again. */
	temporary?: true;
	key: string;
}

export type Entry = ObjectEntry | RedirectEntry;

/** What is at each path, which begins with a slash. */
export interface Entries extends Iterable<readonly [path: string, entry: Entry]> {
	get(path: string): Entry | undefined;
}

export interface Manifest {
	/** Counts the releases of this folder from 1. */
	number: number;
	/** The position in the publication feed up to which this release contains every change. */
	head: number;
	codeVersion: string;
	builtAt: string;
	entries: Entries;
}

/** A manifest, or the file that names it, that cannot be trusted. Nothing of it is served. */
export class InvalidRelease extends Error {
	readonly code = 'release.invalid';

	constructor(reason: string, options?: ErrorOptions) {
		super(`The release cannot be read: ${reason}`, options);
		this.name = 'InvalidRelease';
	}
}

/** `00000012.json` */
export function manifestName(number: number): string {
	return `${String(number).padStart(8, '0')}.json`;
}

/** The text of `current`. */
export function currentText(number: number): string {
	return `${manifestName(number)}\n`;
}

/** The file name of the live manifest. Throws InvalidRelease when `current` holds anything else. */
export function parseCurrent(text: string): string {
	const name = text.trim();
	if (!/^\d{8}\.json$/.test(name)) throw new InvalidRelease(`"current" names ${JSON.stringify(name.slice(0, 80))}`);
	return name;
}

/** `ab/ab12…`, below `objects`. Fan-out of 256 folders keeps each small enough to list. */
export function objectName(hash: string): string {
	return `${hash.slice(0, 2)}/${hash}`;
}

/** Bytes under these folders carry their hash in the name, so an address never changes its content. */
export const HASHED_FOLDERS = ['/_astro/', '/assets/', '/media/'];

export function cacheRule(path: string): CacheRule {
	return HASHED_FOLDERS.some((folder) => path.startsWith(folder)) ? 'immutable' : 'revalidate';
}

/**
 * Sent with every answer of the public site. Scripts are files of this site, never inline, and talk to it alone;
 * styles may be inline because the critical ones are; 'self' may frame a page because the admin shows previews.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'Content-Security-Policy': [
		"default-src 'none'",
		"script-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"frame-ancestors 'self'",
		"base-uri 'none'",
	].join('; '),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
};

export const CACHE_CONTROL: Record<CacheRule, string> = {
	immutable: 'public, max-age=31536000, immutable',
	revalidate: 'no-cache',
};

/** For an address that becomes something else within minutes: nobody may keep what it answers. */
const NOT_KEPT = { 'Cache-Control': 'no-store' };

export interface Answer {
	status: 200 | 301 | 302 | 304 | 308 | 404 | 410;
	headers: Record<string, string>;
	/** The body; `null` for none. */
	object: ObjectEntry | null;
}

export interface AnswerOptions {
	acceptLanguage?: string | undefined;
	ifNoneMatch?: string | undefined;
	/** The query with its question mark, or empty; redirects keep it. */
	query?: string | undefined;
}

const PUBLIC_FOLDERS = ['/bn/', '/en/', '/data/', '/og/', '/media/', '/_astro/', '/assets/'];

/** Pages for one person, which the CMS answers among those of the site. */
const PERSONAL_PAGES =
	/^\/(?:bn|en)\/questionnaire\/(?:sign-in|orientation|fact-check|practices|still-running)(?:\/|$)/;

/** Whether the public site answers this path; everything else belongs to the CMS. */
export function isPublicPath(manifest: Manifest | null, path: string): boolean {
	if (PERSONAL_PAGES.test(path)) return false;
	return (
		path === '/' ||
		PUBLIC_FOLDERS.some((folder) => `${path}/`.startsWith(folder)) ||
		manifest?.entries.get(path) !== undefined
	);
}

/**
 * The language for a visitor who asked for none by address. Bangla unless the browser prefers another language
 * (RFC 9110 §12.5.4): whoever lists languages without Bangla reads English better.
 */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
	const wishes = (acceptLanguage ?? '')
		.split(',')
		.map((part) =>
			part
				.trim()
				.toLowerCase()
				.split(/\s*;\s*q=\s*/),
		)
		.map(([range = '', quality = '1']) => ({ language: range.split('-')[0], quality: Number(quality) }))
		.filter(({ language, quality }) => language !== '' && quality > 0);
	const qualityOf = (locale: Locale) =>
		Math.max(0, ...wishes.filter(({ language }) => language === locale).map(({ quality }) => quality));
	if (wishes.length === 0 || wishes.every(({ language }) => language === '*')) return 'bn';
	return qualityOf('bn') > 0 && qualityOf('bn') >= qualityOf('en') ? 'bn' : 'en';
}

/** Weak comparison (RFC 9110 §13.1.2), so that a compressed copy of the same object matches too. */
function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
	if (ifNoneMatch === undefined) return false;
	return ifNoneMatch.split(',').some((candidate) => ['*', etag, `W/${etag}`].includes(candidate.trim()));
}

function redirect(status: 301 | 302 | 308, location: string, extra: Record<string, string> = {}): Answer {
	const headers = { ...SECURITY_HEADERS, 'Cache-Control': CACHE_CONTROL.revalidate, Location: location, ...extra };
	return { status, headers, object: null };
}

function body(entry: ObjectEntry, ifNoneMatch: string | undefined): Answer {
	const etag = `"${entry.object}"`;
	const headers = { ...SECURITY_HEADERS, ETag: etag, 'Cache-Control': CACHE_CONTROL[entry.cache] };
	if (entry.status === 200 && matchesEtag(ifNoneMatch, etag)) return { status: 304, headers, object: null };
	return { status: entry.status, headers: { ...headers, 'Content-Type': entry.contentType }, object: entry };
}

const NOT_FOUND_PAGES = ['404/', '404.html', '404'];

/** The address of the page that says, in the language of the path, that there is nothing here. */
export function notFoundPath({ entries }: Manifest, path: string): string | null {
	const wanted: Locale = path === '/en' || path.startsWith('/en/') ? 'en' : 'bn';
	const candidates = [wanted, ...LOCALES].flatMap((locale) => NOT_FOUND_PAGES.map((page) => `/${locale}/${page}`));
	return candidates.find((candidate) => entries.get(candidate) !== undefined) ?? null;
}

/**
 * What the public site answers to `GET path`. Paths are only looked up, never joined to a folder, so that no path
 * can name a file outside the release.
 *
 * A former address answers 301; one whose own bytes follow 302; a known page asked without its last slash 308; `/`
 * 302 to the visitor's language; a withdrawn page 410 and an unknown path 404, both with a page.
 */
export function answer(manifest: Manifest, path: string, options: AnswerOptions = {}): Answer {
	const { acceptLanguage, ifNoneMatch, query = '' } = options;
	const { entries } = manifest;
	// A release may hold a page at `/` for hosts that cannot choose; whoever can choose spares the visitor that page.
	if (path === '/') {
		return redirect(302, `/${preferredLocale(acceptLanguage)}/${query}`, { Vary: 'Accept-Language' });
	}
	const entry = entries.get(path);
	switch (entry?.kind) {
		case 'object':
			return body(entry, ifNoneMatch);
		case 'redirect':
			return entry.temporary
				? redirect(302, `${entry.location}${query}`, NOT_KEPT)
				: redirect(301, `${entry.location}${query}`);
		case undefined:
			break;
		default:
			return entry satisfies never;
	}
	if (entries.get(`${path}/`) !== undefined) return redirect(308, `${path}/${query}`);
	const notFound = notFoundPath(manifest, path);
	const page = notFound === null ? undefined : entries.get(notFound);
	if (page?.kind === 'object') return body({ ...page, status: 404 }, undefined);
	return { status: 404, headers: { ...SECURITY_HEADERS, 'Cache-Control': CACHE_CONTROL.revalidate }, object: null };
}

export type Encoding = 'br' | 'gzip' | 'identity';

/** Below this a compressed body saves less than the header costs. */
const COMPRESSIBLE_MIN_BYTES = 1024;
const COMPRESSIBLE_TYPE = /^(text\/|image\/svg\+xml|application\/([\w.+-]*\+)?(json|xml)|application\/javascript)/;

export function isCompressible({ size, contentType }: ObjectEntry): boolean {
	return size >= COMPRESSIBLE_MIN_BYTES && COMPRESSIBLE_TYPE.test(contentType);
}

/** The best encoding that the browser takes: Brotli before gzip, neither where `q=0` refuses it. */
export function acceptedEncoding(acceptEncoding: string | undefined): Encoding {
	const offers = new Map(
		(acceptEncoding ?? '').split(',').map((part) => {
			const [name = '', quality = '1'] = part
				.trim()
				.toLowerCase()
				.split(/\s*;\s*q=\s*/);
			return [name, Number(quality)] as const;
		}),
	);
	for (const encoding of ['br', 'gzip'] as const) if ((offers.get(encoding) ?? 0) > 0) return encoding;
	return 'identity';
}
