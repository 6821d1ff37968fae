/** Keeps what the form needs to open without network: its empty frame in both languages, scripts, style and letters. */
import { LOCALES, type Locale } from '@mab/cms/domain/text/locale.ts';

/** As in service-worker.ts, which opens it. */
const FORM_STORE = 'mab-form-1';

const shellOf = (locale: Locale): string => `/${locale}/questionnaire/form/shell/`;

/** Never fails: where nothing can be kept, the form works as long as there is a network. */
export async function keepForm(): Promise<void> {
	try {
		await navigator.serviceWorker?.ready;
		const store = await caches.open(FORM_STORE);
		const used = loadedFiles();
		const [script = ''] = used.filter((path) => path.endsWith('.js'));
		for (const locale of LOCALES) {
			const kept = await (await store.match(shellOf(locale)))?.text();
			if (kept?.includes(script)) continue;
			const shell = await fetch(shellOf(locale), { cache: 'no-store' });
			if (shell.ok && !shell.redirected) await store.put(shellOf(locale), await whole(shell));
		}
		await keepFiles(store, used);
	} catch {
		return;
	}
}

/**
 * The answer with all of its body here: nobody can read a store while something is being put into it, and a page that is
 * killed in the middle of a body that still comes would leave it so for good (Chromium 150).
 */
async function whole(answer: Response): Promise<Response> {
	const { status, headers } = answer;
	return new Response(await answer.arrayBuffer(), { status, headers });
}

/** Files with the hash of their content in their name that this page has loaded. */
function loadedFiles(): string[] {
	const named = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
	const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
	const paths = [...named, ...loaded].map((address) => new URL(address, location.href));
	return [
		...new Set(
			paths
				.filter(({ origin, pathname }) => origin === location.origin && /^\/(?:assets|_astro)\//.test(pathname))
				.map(({ pathname }) => pathname),
		),
	];
}

async function keepFiles(store: Cache, used: readonly string[]): Promise<void> {
	const wanted = new Set(used);
	for (const locale of LOCALES) {
		const shell = (await (await store.match(shellOf(locale)))?.text()) ?? '';
		for (const path of shell.match(/\/(?:assets|_astro)\/[\w.-]+/g) ?? []) wanted.add(path);
	}
	for (const path of wanted) {
		if ((await store.match(path)) !== undefined) continue;
		const file = await fetch(path, { cache: 'force-cache' });
		if (file.ok && !file.redirected) await store.put(path, await whole(file));
	}
	for (const request of await store.keys()) {
		const { pathname } = new URL(request.url);
		if (/^\/(?:assets|_astro)\//.test(pathname) && !wanted.has(pathname)) await store.delete(request);
	}
}
