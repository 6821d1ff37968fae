/** Health for the supervisor, and previews for the CMS. Listens on 127.0.0.1 only. */
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { PublisherFailure, reasonOf } from './failure.ts';
import type { LateProgress } from './late.ts';
import { isRecordType } from './record-types.ts';
import { renderPage } from './render.ts';
import type { SiteBundle } from './site-bundle.ts';
import { hashOf, overlay, type Store } from './store.ts';

export type PublisherState = 'starting' | 'waiting' | 'building' | 'failing';

export interface Health {
	/** The feed position of the records; `null` before the first complete feed. */
	head: number | null;
	/** The number of the live release; `null` before the first. */
	release: number | null;
	state: PublisherState;
	/** Why the state is `failing`. */
	failure: string | null;
	/** The documents, pictures and cards that follow after a release. */
	late: LateProgress;
}

/** A record is some 40 kB; the longest practice with every list full stays far below this. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

interface Reply {
	status: number;
	contentType: string;
	body: string | Uint8Array;
}

/** Throws PublisherFailure `settings.invalid` when the port is taken. */
export async function listen(options: {
	port: number;
	token: string;
	bundle: SiteBundle;
	store: Store;
	health: () => Health;
}): Promise<Server> {
	const { port, token, bundle, store, health } = options;

	async function reply(request: IncomingMessage): Promise<Reply> {
		switch (`${request.method} ${request.url}`) {
			case 'GET /health':
				return json(200, health());
			case 'POST /preview':
				if (!hasToken(request, token)) return json(401, { error: 'The PUBLICATION_TOKEN is missing or wrong.' });
				return preview(await readBody(request), bundle, store);
			default:
				return json(404, { error: 'There is GET /health and POST /preview.' });
		}
	}

	const server = createServer((request, response) => {
		reply(request)
			.catch((error: unknown) => json(500, { error: reasonOf(error) }))
			.then((answer) => respond(response, answer))
			.catch(() => response.destroy());
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (cause) =>
			reject(
				new PublisherFailure(
					'settings.invalid',
					`Port ${port} of 127.0.0.1 cannot be used: ${reasonOf(cause)}. Stop what uses it, or set PUBLISHER_PORT.`,
					{ cause },
				),
			),
		);
		server.listen(port, '127.0.0.1', resolve);
	});
	return server;
}

function json(status: number, value: object): Reply {
	return { status, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

function respond(response: ServerResponse, { status, contentType, body }: Reply): void {
	response.writeHead(status, { 'Content-Type': contentType, 'Cache-Control': 'no-store' });
	response.end(body);
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
	// Equal lengths are what timingSafeEqual needs; hashes give them.
	const [given, wanted] = [headers.authorization ?? '', `Bearer ${token}`].map((text) => Buffer.from(hashOf(text)));
	return given !== undefined && wanted !== undefined && timingSafeEqual(given, wanted);
}

/** The body as text; `null` when it is longer than any record. */
async function readBody(request: IncomingMessage): Promise<string | null> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request) {
		size += chunk.length;
		if (size > MAX_BODY_BYTES) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

/** Renders one page as it would be if the record were published as given. Nothing is written. */
async function preview(body: string | null, bundle: SiteBundle, store: Store): Promise<Reply> {
	if (body === null) return json(413, { error: `A preview takes at most ${MAX_BODY_BYTES} bytes.` });
	const asked = previewRequest(body);
	if (asked === null) return json(400, { error: 'A preview takes {"record": PublicRecord, "path": "/bn/…/"}.' });

	const attempt = async (): Promise<Reply> => {
		const records = overlay(store.records(), asked.record, bundle.cardOf);
		const planned = bundle.site.find(asked.path, records);
		if (planned?.kind !== 'render') return json(404, { error: `${asked.path} is not a page of this record.` });
		const bytes = await renderPage(bundle.site, asked.path, records);
		return { status: 200, contentType: planned.contentType, body: bytes };
	};
	try {
		return await attempt();
	} catch (error) {
		// The feed moved on while the page was being rendered; the records of now are as good.
		if (isReplaced(error)) return attempt();
		throw error;
	}
}

function isReplaced(error: unknown): boolean {
	if (!(error instanceof PublisherFailure)) return false;
	return error.code === 'records.replaced' || isReplaced(error.cause);
}

function previewRequest(body: string): { record: PublicRecord; path: string } | null {
	let value: unknown;
	try {
		value = JSON.parse(body);
	} catch {
		return null;
	}
	if (typeof value !== 'object' || value === null || !('record' in value) || !('path' in value)) return null;
	const { record, path } = value;
	if (typeof path !== 'string' || typeof record !== 'object' || record === null) return null;
	if (!('type' in record) || !isRecordType(record.type) || !('id' in record)) return null;
	// The CMS maps records by the same code for the feed and for previews, so a whole record is taken at its word.
	return typeof record.id === 'string' ? { record: record as PublicRecord, path } : null;
}
