/** The compiled site over HTTP on this machine, as the CMS serves a release: with tags, headers, and a way to go away. */
import { createHash } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CACHE_CONTROL, cacheRule, SECURITY_HEADERS } from '@mab/cms/domain/publication/release.ts';
import type { RecordStore, Site } from '@mab/site/src/contract.ts';
import { clientAsset } from './site.ts';

export interface SiteServer {
	readonly origin: string;
	/** Paths in the order in which they were asked for. */
	readonly requests: string[];
	/** Replaces what is served: an own answer instead of the site's, by path. */
	readonly own: Map<string, { contentType: string; body: string | Uint8Array; status?: number }>;
	/** From now on the pages are made of these records. */
	publish(records: RecordStore): void;
	/** Nothing answers at the address until `comeBack`. */
	goAway(): Promise<void>;
	comeBack(): Promise<void>;
}

const CONTENT_TYPES: Record<string, string> = {
	js: 'text/javascript; charset=utf-8',
	svg: 'image/svg+xml',
	woff2: 'font/woff2',
};

export async function serveSite(site: Site, assets: URL, records: RecordStore): Promise<SiteServer> {
	let store = records;
	let types = typesOf(site, store);
	const requests: string[] = [];
	const own: SiteServer['own'] = new Map();

	async function bodyOf(
		path: string,
	): Promise<{ contentType: string; body: string | Uint8Array; status?: number } | null> {
		const given = own.get(path);
		if (given !== undefined) return given;
		const asset = clientAsset(assets, path);
		if (asset !== null)
			return { contentType: CONTENT_TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain', body: asset };
		const contentType = types.get(path);
		return contentType === undefined ? null : { contentType, body: await site.render(path, store) };
	}

	const listener = async (url: string, tag: string | undefined, response: ServerResponse): Promise<void> => {
		const { pathname: path } = new URL(url, 'http://localhost');
		requests.push(path);
		const found = await bodyOf(path);
		const headers = { ...SECURITY_HEADERS, 'Cache-Control': CACHE_CONTROL[cacheRule(path)] };
		if (found === null) {
			response.writeHead(404, headers).end('not found');
			return;
		}
		const { contentType, body, status = 200 } = found;
		const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
		const isKnown = status === 200 && tag === etag;
		response.writeHead(isKnown ? 304 : status, { ...headers, ETag: etag, 'Content-Type': contentType });
		response.end(isKnown ? undefined : body);
	};
	const start = (port: number): Promise<Server> => {
		const server = createServer((request, response) => {
			listener(request.url ?? '/', request.headers['if-none-match'], response).catch((error: unknown) => {
				response.writeHead(500).end(String(error));
			});
		});
		return new Promise((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, '127.0.0.1', () => resolve(server));
		});
	};

	let server = await start(0);
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		requests,
		own,
		publish(next) {
			store = next;
			types = typesOf(site, store);
		},
		goAway: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
		async comeBack() {
			server = await start(port);
		},
	};
}

function typesOf(site: Site, store: RecordStore): Map<string, string> {
	return new Map(
		site
			.plan(store)
			.flatMap((planned) => (planned.kind === 'render' ? [[planned.path, planned.contentType] as const] : [])),
	);
}
