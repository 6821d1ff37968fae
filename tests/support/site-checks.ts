/** What must hold for every page of a site, whatever its records: valid HTML, and links that lead somewhere. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

/** The faults that a strict validator finds, each with its rule and place; none for valid HTML. */
export async function htmlFaults(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
	);
}

/** The same for many pages, in a thread for each core. Each fault begins with the path of its page. */
export async function faultsOfPages(pages: ReadonlyMap<string, string>): Promise<string[]> {
	const threadCount = availableParallelism();
	const shares = Array.from({ length: threadCount }, (_, thread) =>
		[...pages].filter((_page, index) => index % threadCount === thread),
	);
	const found = shares.map(
		(share) =>
			new Promise<string[]>((resolve, reject) => {
				const thread = new Worker(new URL('./html-thread.ts', import.meta.url), { workerData: share });
				thread.once('message', resolve).once('error', reject);
				thread.once('exit', (code) => reject(new Error(`A thread ended with ${code} before it had an answer.`)));
			}),
	);
	return (await Promise.all(found)).flat();
}

const decoded = (attribute: string) =>
	attribute.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&');

/** Every address that a page names for readers or browsers, as written: links, forms, pictures, scripts, styles. */
export function addressesIn(html: string): string[] {
	const single = [...html.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].map(([, value]) => value ?? '');
	const sets = [...html.matchAll(/\s(?:srcset|imagesrcset)="([^"]*)"/g)].flatMap(([, value]) =>
		(value ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
	);
	return [...single, ...sets].filter((address) => address !== '').map(decoded);
}

export interface SitePages {
	/** HTML by path. */
	pages: ReadonlyMap<string, string>;
	/** Every path that answers, pages included; a path of another part of the product (`/admin`) counts too. */
	answers: (path: string) => boolean;
	origin: string;
}

/** Links that lead nowhere: `page → address`. An anchor must exist on the page it names. */
export function brokenLinks({ pages, answers, origin }: SitePages): string[] {
	const anchors = new Map<string, Set<string>>();
	const anchorsOf = (path: string) => {
		let found = anchors.get(path);
		if (found === undefined) {
			found = new Set([...(pages.get(path) ?? '').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decoded(id ?? '')));
			anchors.set(path, found);
		}
		return found;
	};
	return [...pages].flatMap(([path, html]) =>
		[...new Set(addressesIn(html))].flatMap((address) => {
			const url = new URL(address, origin + path);
			if (url.origin !== origin) return [];
			const target = decodeURIComponent(url.pathname);
			if (!answers(target)) return [`${path} → ${address}`];
			const anchor = decodeURIComponent(url.hash.slice(1));
			const isMissing = anchor !== '' && pages.has(target) && !anchorsOf(target).has(anchor);
			return isMissing ? [`${path} → ${address} (no such place on the page)`] : [];
		}),
	);
}
