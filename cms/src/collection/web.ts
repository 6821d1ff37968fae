/** Between the requests of Node and those of the web platform, which handlers take. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReadableStream } from 'node:stream/web';

/** @param url path and query; the host is none of a handler's business */
export function webRequest(req: IncomingMessage, url: string): Request {
	const method = req.method ?? 'GET';
	const headers = new Headers();
	for (const [name, value] of Object.entries(req.headers)) {
		if (typeof value === 'string') headers.set(name, value);
	}
	const hasBody = method !== 'GET' && method !== 'HEAD';
	const body = hasBody ? { body: bodyOf(req), duplex: 'half' as const } : {};
	return new Request(new URL(url, 'http://localhost'), { method, headers, ...body });
}

/**
 * A handler that has read enough leaves the connection open for its answer. The types of Node's streams and of a
 * browser's do not know each other, though they are the same; hence `never`.
 */
function bodyOf(req: IncomingMessage): never {
	return ReadableStream.from(req.iterator({ destroyOnReturn: false })) as never;
}

/** Where the body was not read to its end, nothing more is taken from this connection. */
export function closeUnread(req: IncomingMessage, res: ServerResponse): void {
	if (!req.complete) res.setHeader('Connection', 'close');
}

/** Headers that were set before stay. */
export async function sendWebResponse(req: IncomingMessage, res: ServerResponse, response: Response): Promise<void> {
	closeUnread(req, res);
	res.writeHead(response.status, Object.fromEntries(response.headers));
	if (response.body === null) res.end();
	else await pipeline(Readable.fromWeb(response.body as never), res);
}
