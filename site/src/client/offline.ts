/** Lets the service worker keep copies of what is read. Where a browser cannot, nothing is missing but the copies. */

/** Pages alone: the admin shows previews of them under other addresses. */
const PAGE_PATH = /^\/(?:bn|en)\//;

export function keepCopies(): void {
	if (!('serviceWorker' in navigator) || !PAGE_PATH.test(location.pathname)) return;
	// What the page itself needs comes first.
	if (document.readyState === 'complete') begin();
	else addEventListener('load', begin, { once: true });
}

function begin(): void {
	register().catch(() => undefined);
}

async function register(): Promise<void> {
	const wasThere = navigator.serviceWorker.controller !== null;
	await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
	if (wasThere) return;
	// This page was loaded without the worker, so the worker has to be told of it.
	const { active } = await navigator.serviceWorker.ready;
	const files = performance
		.getEntriesByType('resource')
		.map(({ name }) => new URL(name))
		.filter(({ origin }) => origin === location.origin)
		.map(({ pathname }) => pathname);
	active?.postMessage({ path: location.pathname, files });
}
