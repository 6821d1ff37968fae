/**
 * Takes the place of service-worker.ts when the site is built with OFFLINE_COPIES=off: it drops every copy and then
 * does nothing. It stays registered, because a page would otherwise register it again at every visit.
 */
export {};

interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface Scope {
	readonly registration: { readonly navigationPreload?: { disable(): Promise<void> } };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
}
const scope = globalThis as unknown as Scope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => {
	event.waitUntil(Promise.allSettled([dropAll(), scope.registration.navigationPreload?.disable()]));
});

async function dropAll(): Promise<void> {
	for (const name of await caches.keys()) if (name.startsWith('mab-')) await caches.delete(name);
}
