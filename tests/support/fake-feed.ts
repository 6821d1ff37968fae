/** A CMS as the publisher sees it: the publication feed, media, and a place for reports, over real HTTP. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { FeedLine, PublicRecord, RecordType, Tombstone } from '@mab/cms/domain/publication/public-record.ts';
import { PATIENCE_MS } from './patience.ts';

export const TOKEN = 'token-of-the-tests';

export interface ReleaseReport {
	number?: number;
	head: number;
	startedAt: string;
	liveAt?: string;
	failedAt?: string;
	failure?: string | null;
}

/** How a feed can break off or lie. */
export type Damage = 'none' | 'noEndLine' | 'cutWithinLine' | 'wrongCount' | 'connectionLost' | 'notJson';

type Change = Extract<FeedLine, { line: 'record' | 'tombstone' }>;

export interface FakeCms {
	readonly url: string;
	readonly head: number;
	readonly reports: ReleaseReport[];
	damage: Damage;
	/** While true, reports are answered with 503. */
	refusesReports: boolean;
	/** While true, pictures and documents are. */
	refusesMedia: boolean;
	media: ReadonlyMap<string, Uint8Array>;
	publish(record: PublicRecord): void;
	/** Unpublishes or deletes: the two look the same from outside. */
	bury(record: PublicRecord, slugs: string[]): void;
	/** What a restore from a backup does: the records and the head of an earlier moment. */
	backup(): () => void;
	/** Resolves with the first report that satisfies the condition, past ones included. Rejects after `withinMs`. */
	reported(condition: (report: ReleaseReport) => boolean, withinMs?: number): Promise<ReleaseReport>;
	close(): Promise<void>;
}

export async function startFakeCms(media: ReadonlyMap<string, Uint8Array> = new Map()): Promise<FakeCms> {
	let changes = new Map<string, Change>();
	let head = 0;
	const waiters = new Set<() => void>();
	const listeners = new Set<(report: ReleaseReport) => void>();
	const reports: ReleaseReport[] = [];

	const wake = () => {
		for (const waiter of waiters) waiter();
	};
	const set = (type: RecordType, id: string, change: Change) => {
		changes.set(`${type}:${id}`, change);
		wake();
	};
	const sortedAfter = (since: number) =>
		[...changes.values()].filter(({ seq }) => seq > since).sort((a, b) => a.seq - b.seq);

	function feedText(since: number): string {
		const wanted = sortedAfter(since);
		const count = cms.damage === 'wrongCount' ? wanted.length + 1 : wanted.length;
		const lines: FeedLine[] = [{ line: 'head', version: 1, since, head }, ...wanted, { line: 'end', count }];
		if (cms.damage === 'noEndLine') lines.pop();
		const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
		if (cms.damage === 'cutWithinLine') return text.slice(0, -20);
		return cms.damage === 'notJson' ? text.replace('{"line":"end"', '{"line":"end') : text;
	}

	async function feed(url: URL, response: ServerResponse) {
		const since = Number(url.searchParams.get('since'));
		const waitMs = Number(url.searchParams.get('wait')) * 1000;
		if (head === since && waitMs > 0) await waitForChange(waiters, response, waitMs);
		const text = feedText(since);
		response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
		if (cms.damage !== 'connectionLost') {
			response.end(text);
			return;
		}
		response.write(text.slice(0, text.length / 2), () => response.destroy());
	}

	async function handle(request: IncomingMessage, response: ServerResponse) {
		const url = new URL(request.url ?? '/', cms.url);
		if (request.headers.authorization !== `Bearer ${TOKEN}`) return answer(response, 401);
		if (url.pathname === '/api/publication/feed') return feed(url, response);
		if (url.pathname === '/api/publication/releases') {
			const report: ReleaseReport = JSON.parse(await textOf(request));
			if (cms.refusesReports) return answer(response, 503);
			reports.push(report);
			for (const listener of listeners) listener(report);
			return answer(response, 204);
		}
		if (cms.refusesMedia) return answer(response, 503);
		const bytes = cms.media.get(url.pathname.replace('/api/publication/media/', ''));
		return bytes === undefined ? answer(response, 404) : answer(response, 200, bytes);
	}

	const server = createServer((request, response) => {
		handle(request, response).catch((error: unknown) => response.destroy(error as Error));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : address;

	const cms: FakeCms = {
		url: `http://127.0.0.1:${port}`,
		get head() {
			return head;
		},
		reports,
		damage: 'none',
		refusesReports: false,
		refusesMedia: false,
		media,
		publish(record) {
			head += 1;
			set(record.type, record.id, { line: 'record', seq: head, record: structuredClone(record) });
		},
		bury({ type, id }, slugs) {
			head += 1;
			const tombstone: Tombstone = { type, id, slugs, goneAt: '2026-11-23T08:00:00.000Z' };
			set(type, id, { line: 'tombstone', seq: head, tombstone });
		},
		backup() {
			const saved = { changes: new Map(changes), head };
			return () => {
				changes = new Map(saved.changes);
				head = saved.head;
				wake();
			};
		},
		reported(condition, withinMs = PATIENCE_MS) {
			const past = reports.find(condition);
			if (past !== undefined) return Promise.resolve(past);
			return new Promise((resolve, reject) => {
				const listener = (report: ReleaseReport) => {
					if (!condition(report)) return;
					clearTimeout(timer);
					listeners.delete(listener);
					resolve(report);
				};
				const timer = setTimeout(() => {
					listeners.delete(listener);
					reject(
						new Error(`No such report within ${withinMs} ms; the last ones: ${JSON.stringify(reports.slice(-3))}`),
					);
				}, withinMs);
				listeners.add(listener);
			});
		},
		async close() {
			server.closeAllConnections();
			wake();
			await new Promise((resolve) => server.close(resolve));
		},
	};
	return cms;
}

function waitForChange(waiters: Set<() => void>, response: ServerResponse, waitMs: number): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			waiters.delete(done);
			resolve();
		};
		const timer = setTimeout(done, waitMs);
		response.once('close', done);
		waiters.add(done);
	});
}

async function textOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, bytes: Uint8Array = new Uint8Array()): void {
	response.writeHead(status).end(bytes);
}
