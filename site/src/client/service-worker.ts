/**
 * Copies of pages for readers without network, served at /sw.js.
 *
 * - A page comes from the network whenever the network answers, whatever the answer is. A copy stands in only when
 *   there is no answer, and says that it is a copy and of when.
 * - A file whose name carries the hash of its content cannot be stale: its copy comes first.
 * - Pages of the form hold what one person wrote, so no copy of them is kept: its empty frame is, and its script shows
 *   what lies on the device.
 * - Everything else is not touched: the admin, the API, whatever is sent, other origins.
 *
 * Kept are the practices read last, and for each language that was read the front page, the guideline of the
 * questionnaire and the page that says that there is no network. Nothing depends on a copy: where storage is full,
 * forbidden or broken, pages come from the network as they would without this file.
 *
 * It imports nothing and exports nothing, because browsers run it as a classic script. How it is taken back is in
 * site/decisions/001-offline-copies.md.
 */
export {};

/** Of the events of service workers, what is used here; the DOM library of TypeScript does not have them. */
interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
	readonly request: Request;
	/** The answer that the browser asked for while this worker was starting; `undefined` without navigation preload. */
	readonly preloadResponse: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}
interface Receiving extends Lasting {
	readonly data: unknown;
}
interface Scope {
	readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
	readonly clients: { claim(): Promise<void> };
	readonly location: Location;
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
	addEventListener(type: 'message', listener: (event: Receiving) => void): void;
}
type Locale = 'bn' | 'en';

const scope = globalThis as unknown as Scope;

/** A number in the name changes when what is kept changes its form; `activate` drops the stores of other names. */
const PAGES = 'mab-pages-1';
const FILES = 'mab-files-1';
/** What the form of the questionnaire put there itself (client/questionnaire/keep.ts). */
const FORM = 'mab-form-1';

const PRACTICE_COUNT = 20;

/** Hours after which a page that was kept without having been read is fetched again, when another page is read. */
const REFRESH_HOURS = 24;

/** The header that says when a copy was taken. */
const SAVED_AT = 'X-Saved-At';

const PAGE_PATH = /^\/(bn|en)\//;
const PRACTICE_PATH = /^\/(?:bn|en)\/practices\/[^/]+\/$/;
/** As in HASHED_FOLDERS of the release. */
const FILE_PATH = /^\/(?:assets|_astro|media)\//;
/** Pages of one person. Without network the empty frame of the form stands in, and its script fills it from the device. */
const FORM_PATH = /^\/(?:bn|en)\/questionnaire\/form(?:\/|$)/;
/** After it a store counts as broken; see `stored`. */
const STORE_PATIENCE_MS = 5000;
/** On a line that has gone silent nobody waits longer for a page that the device can show. */
const FORM_PATIENCE_MS = 10_000;
const ESSENTIALS = (locale: Locale) => [`/${locale}/`, `/${locale}/questionnaire/`, offlinePage(locale)];
const offlinePage = (locale: Locale) => `/${locale}/offline/`;

const DATE_TAGS: Record<Locale, string> = { bn: 'bn-BD', en: 'en-GB' };
const NOTES: Record<Locale, (moment: string) => string> = {
	bn: (moment) => `সংরক্ষিত কপি: ${moment}। ইন্টারনেট নেই, তাই এর পরের কোনো পরিবর্তন এখানে দেখা যাবে না।`,
	en: (moment) => `Saved copy of ${moment}. There is no network, so later changes of this page are not shown.`,
};

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
	const work = [dropForeignStores(), scope.registration.navigationPreload?.enable(), scope.clients.claim()];
	event.waitUntil(Promise.allSettled(work));
});

scope.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== scope.location.origin) return;
	if (request.mode === 'navigate') {
		if (FORM_PATH.test(pathname)) event.respondWith(answerForm(event, pathname));
		else if (pathname === '/' || PAGE_PATH.test(pathname)) event.respondWith(answerPage(event, pathname));
	} else if (FILE_PATH.test(pathname) && !request.headers.has('Range') && isOurs(request.referrer)) {
		event.respondWith(answerFile(event, pathname));
	}
});

/** A page that was open before there was a worker tells of itself, once. */
scope.addEventListener('message', (event) => {
	const { data } = event;
	if (!isRead(data) || !PAGE_PATH.test(data.path) || FORM_PATH.test(data.path)) return;
	event.waitUntil(
		quietly(async () => {
			// The browser has just loaded all of it, so its own cache answers.
			await keepPage(data.path, await fetch(data.path, { cache: 'force-cache' }));
			if (await storedPage(data.path)) await keepFiles(data.files.filter((path) => FILE_PATH.test(path)));
		}),
	);
});

function isRead(data: unknown): data is { path: string; files: string[] } {
	if (typeof data !== 'object' || data === null || !('path' in data) || !('files' in data)) return false;
	return (
		typeof data.path === 'string' && Array.isArray(data.files) && data.files.every((one) => typeof one === 'string')
	);
}

/** Whether a file is asked for by a page of the site, or by a style sheet of it: the admin is left alone. */
function isOurs(referrer: string): boolean {
	if (!URL.canParse(referrer)) return false;
	const { pathname } = new URL(referrer);
	return PAGE_PATH.test(pathname) || FILE_PATH.test(pathname);
}

async function answerPage(event: Fetching, path: string): Promise<Response> {
	let answer: Response;
	try {
		answer = (await event.preloadResponse) ?? (await fetch(event.request));
	} catch (failure) {
		const copy = await copyOf(path).catch(() => null);
		if (copy !== null) return copy;
		throw failure;
	}
	// Whoever asks with a query gets a page that depends on it in the browser alone; the copy is of the page itself.
	const copy = answer.clone();
	event.waitUntil(quietly(() => keepPage(path, copy)));
	return answer;
}

/** From the network while it answers; a page that was sent by a form is never answered by the frame. */
async function answerForm(event: Fetching, path: string): Promise<Response> {
	const shell = stored(FORM, `/${localeOf(path)}/questionnaire/form/shell/`).catch(() => undefined);
	const network = event.preloadResponse.then((answer) => answer ?? fetch(event.request));
	const withoutNetwork = async (failure: unknown): Promise<Response> => {
		const frame = await shell;
		if (frame === undefined) throw failure;
		return frame;
	};
	const silent = after(FORM_PATIENCE_MS).then(async () => (await shell) ?? network);
	return Promise.race([network.catch(withoutNetwork), silent]);
}

async function answerFile(event: Fetching, path: string): Promise<Response> {
	if (await isUnwanted(event.request).catch(() => false)) return new Response(null, { status: 204 });
	const kept = await stored(FILES, path)
		.then((file) => file ?? stored(FORM, path))
		.catch(() => undefined);
	if (kept !== undefined) return kept;
	const answer = await fetch(event.request);
	const { pathname: reader } = new URL(event.request.referrer);
	// A picture that is still being made leads to another one; that one must not take its place for good.
	if (
		answer.ok &&
		!answer.redirected &&
		(PRACTICE_PATH.test(reader) || ESSENTIALS(localeOf(reader)).includes(reader))
	) {
		const copy = answer.clone();
		event.waitUntil(quietly(() => store(FILES, path, copy)));
	}
	return answer;
}

/** Whether the reader chose to read without pictures (text-only.ts); a single one that was asked for has a query. */
async function isUnwanted({ destination, url }: Request): Promise<boolean> {
	return destination === 'image' && new URL(url).search === '' && (await caches.has('text-only'));
}

/** Copies are a help and never a condition: what goes wrong in keeping them must not reach the reader. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
	await work().catch(() => undefined);
}

function localeOf(path: string): Locale {
	return path.startsWith('/en/') ? 'en' : 'bn';
}

// Keeping

async function keepPage(path: string, answer: Response): Promise<void> {
	const { ok, redirected, headers } = answer;
	const isPage = ok && !redirected && headers.get('Content-Type')?.startsWith('text/html') === true;
	if (!isPage || !PAGE_PATH.test(path)) return;
	const page = await answer.text();
	const locale = localeOf(path);
	// Lists and tools lie at such addresses too; of the pages there, a practice alone calls itself an article.
	const isPractice = PRACTICE_PATH.test(path) && page.includes('<meta property="og:type" content="article"');
	if (isPractice || ESSENTIALS(locale).includes(path)) await savePage(path, page, headers);
	if (isPractice) await forgetPractices(PRACTICE_COUNT);
	await keepEssentials(locale);
}

async function savePage(path: string, page: string, headers: Headers): Promise<void> {
	const kept = new Headers(headers);
	// The text is no longer compressed.
	for (const name of ['Content-Encoding', 'Content-Length']) kept.delete(name);
	kept.set(SAVED_AT, new Date().toISOString());
	await store(PAGES, path, new Response(page, { headers: kept }));
	await keepFiles(page.match(/\/assets\/[\w.-]+/g) ?? []);
}

/** What a reader must find without network although it may never have been opened. Who saves data is not sent it. */
async function keepEssentials(locale: Locale): Promise<void> {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData === true) return;
	for (const path of ESSENTIALS(locale)) {
		const kept = await storedPage(path);
		if (kept !== undefined && Date.now() - savedAt(kept) < REFRESH_HOURS * 60 * 60 * 1000) continue;
		const answer = await fetch(path);
		if (answer.ok && !answer.redirected) await savePage(path, await answer.text(), answer.headers);
	}
}

async function keepFiles(paths: readonly string[]): Promise<void> {
	for (const path of new Set(paths)) {
		if ((await stored(FILES, path)) !== undefined) continue;
		const answer = await fetch(path, { cache: 'force-cache' });
		if (answer.ok && !answer.redirected) await store(FILES, path, answer);
	}
}

/** Where the room is used up, half of the practices give way; where that does not help, nothing is kept. */
async function store(name: string, path: string, answer: Response): Promise<void> {
	const { status, headers } = answer;
	// All of it is here before it is written: while a store is written to, nobody can read it.
	const body = await answer.arrayBuffer();
	const cache = await caches.open(name);
	try {
		await cache.put(path, new Response(body, { status, headers }));
	} catch {
		await forgetPractices(PRACTICE_COUNT / 2);
		await cache.put(path, new Response(body, { status, headers }));
	}
}

async function forgetPractices(keptCount: number): Promise<void> {
	const cache = await caches.open(PAGES);
	const practices: { path: string; savedAt: number }[] = [];
	for (const { url } of await cache.keys()) {
		const { pathname: path } = new URL(url);
		const kept = PRACTICE_PATH.test(path) ? await cache.match(path) : undefined;
		if (kept !== undefined) practices.push({ path, savedAt: savedAt(kept) });
	}
	practices.sort((a, b) => b.savedAt - a.savedAt);
	const left = practices.slice(keptCount);
	for (const { path } of left) await cache.delete(path);
	if (left.length > 0) await dropUnusedFiles();
}

/** Files that no kept page names: of pages that left, and of releases that are gone. */
async function dropUnusedFiles(): Promise<void> {
	const [pages, files] = await Promise.all([caches.open(PAGES), caches.open(FILES)]);
	const unused = new Map((await files.keys()).map(({ url }) => [new URL(url).pathname, url]));
	for (const request of await pages.keys()) {
		const text = (await (await pages.match(request))?.text()) ?? '';
		for (const path of unused.keys()) if (text.includes(path)) unused.delete(path);
	}
	for (const url of unused.values()) await files.delete(url);
}

async function dropForeignStores(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name.startsWith('mab-') && ![PAGES, FILES, FORM].includes(name)) await caches.delete(name);
	}
	await dropUnusedFiles();
}

// Serving

/**
 * A store whose writer was killed while it wrote can stay locked for good: no question to it is answered, and nothing
 * fails (Chromium 150, where a tab is killed for want of memory). Such a store is dropped, and filled anew.
 */
async function stored(name: string, path: string): Promise<Response | undefined> {
	let isAnswered = false;
	const kept = caches
		.open(name)
		.then((cache) => cache.match(path))
		.finally(() => {
			isAnswered = true;
		});
	const locked = after(STORE_PATIENCE_MS).then(async () => {
		if (!isAnswered) await caches.delete(name);
		return undefined;
	});
	return Promise.race([kept, locked]);
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const storedPage = (path: string) => stored(PAGES, path);

function savedAt(kept: Response): number {
	return Date.parse(kept.headers.get(SAVED_AT) ?? '') || 0;
}

/** The copy of a page, or else the page that says that there is no network; `null` when not even that was kept. */
async function copyOf(path: string): Promise<Response | null> {
	// Nobody without network can be sent on by language.
	for (const candidate of path === '/' ? ['/bn/', '/en/'] : [path]) {
		const kept = await storedPage(candidate);
		if (kept !== undefined) return withNote(kept, localeOf(candidate));
	}
	for (const locale of [localeOf(path), 'bn', 'en'] as const) {
		const kept = await storedPage(offlinePage(locale));
		if (kept !== undefined) return withPractices(kept, locale);
	}
	return null;
}

async function withNote(kept: Response, locale: Locale): Promise<Response> {
	const format = new Intl.DateTimeFormat(DATE_TAGS[locale], {
		dateStyle: 'long',
		timeStyle: 'short',
		timeZone: 'Asia/Dhaka',
	});
	const note = `<p class="notice" role="status" lang="${locale}">${NOTES[locale](format.format(savedAt(kept)))}</p>`;
	const page = await kept.text();
	return new Response(
		page.replace(/<main\b[^>]*>/, (main) => main + note),
		{ headers: kept.headers },
	);
}

/** Fills the list of the page that says that there is no network with the practices that can be read. */
async function withPractices(kept: Response, locale: Locale): Promise<Response> {
	const cache = await caches.open(PAGES);
	const items: string[] = [];
	for (const { url } of await cache.keys()) {
		const { pathname: path } = new URL(url);
		if (!PRACTICE_PATH.test(path) || localeOf(path) !== locale) continue;
		const text = (await (await cache.match(path))?.text()) ?? '';
		// A title is text in the page that it comes from, and so it is here: its characters are escaped already.
		const [, title = path] = /<title>([^<]*?)(?: · [^·<]*)?<\/title>/.exec(text) ?? [];
		items.unshift(`<li><a href="${path}">${title}</a></li>`);
	}
	const page = await kept.text();
	const filled =
		items.length === 0 ? page : page.replace(/(<ul data-kept[^>]*>)[\s\S]*?<\/ul>/, `$1${items.join('')}</ul>`);
	return new Response(filled, { status: 503, headers: kept.headers });
}
