/** The publication feed of the CMS: NDJSON, a head line, then changes, then an end line that counts them. */
import type { FeedLine } from '@mab/cms/domain/publication/public-record.ts';
import { PublisherFailure, reasonOf } from './failure.ts';
import { isRecordType } from './record-types.ts';

export type Change = Extract<FeedLine, { line: 'record' | 'tombstone' }>;

export interface FeedAnswer {
	/** Changes after this position follow; 0 means that everything does and replaces what was known. */
	since: number;
	/** The position after these changes. */
	head: number;
	/** Throws PublisherFailure `feed.truncated` or `feed.malformed`; nothing of such a feed may be kept. */
	changes: AsyncIterable<Change>;
}

export interface FeedRequest {
	cmsUrl: string;
	token: string;
	since: number;
	/** How long the CMS may wait for a change before it answers that there is none. */
	waitSeconds: number;
	signal: AbortSignal;
}

/**
 * Asks for the changes after `since`. The answer comes when there are some or the wait is over.
 *
 * A head before `since` means that the database of the CMS was restored to an earlier state; everything is asked for
 * again, because changes in between are unknown.
 */
export async function askFeed(request: FeedRequest): Promise<FeedAnswer> {
	const feed = await ask(request);
	if (feed.head >= request.since) return feed;
	await feed.changes.return(undefined);
	return ask({ ...request, since: 0, waitSeconds: 0 });
}

async function ask({ cmsUrl, token, since, waitSeconds, signal }: FeedRequest) {
	const url = `${cmsUrl}/api/publication/feed?since=${since}&wait=${waitSeconds}`;
	let response: Response;
	try {
		response = await fetch(url, { headers: { Authorization: `Bearer ${token}` }, signal, redirect: 'error' });
	} catch (cause) {
		signal.throwIfAborted();
		throw new PublisherFailure('feed.unreachable', `The CMS does not answer at ${cmsUrl}. Is it running?`, { cause });
	}
	if (response.status !== 200 || response.body === null) {
		await response.body?.cancel();
		throw new PublisherFailure(
			'feed.refused',
			`${url} answered ${response.status}. The CMS and the publisher need the same PUBLICATION_TOKEN.`,
		);
	}
	const lines = linesOf(response.body, signal);
	const first = await lines.next();
	const head = first.done ? null : parseLine(first.value);
	if (head?.line !== 'head' || head.version !== 1 || !isPosition(head.head) || !isPosition(head.since)) {
		await lines.return(undefined);
		throw new PublisherFailure('feed.malformed', `${url} does not begin with a head line of version 1.`);
	}
	return { since: head.since, head: head.head, changes: changesOf(lines) };
}

const isPosition = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Splits at line feeds only: JSON text may hold other line separators, such as U+2028. */
async function* linesOf(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<string, void> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let rest = '';
	try {
		for await (const chunk of body) {
			const parts = decoder.decode(chunk, { stream: true }).split('\n');
			parts[0] = rest + (parts[0] ?? '');
			rest = parts.pop() ?? '';
			yield* parts;
		}
	} catch (cause) {
		signal.throwIfAborted();
		throw new PublisherFailure('feed.truncated', `The publication feed broke off: ${reasonOf(cause)}.`, { cause });
	}
	if (rest !== '') throw new PublisherFailure('feed.truncated', 'The publication feed ends within a line.');
}

async function* changesOf(lines: AsyncGenerator<string, void>): AsyncGenerator<Change, void> {
	let count = 0;
	let end: Extract<FeedLine, { line: 'end' }> | null = null;
	for await (const text of lines) {
		const line = parseLine(text);
		if (end !== null || line.line === 'head') {
			throw new PublisherFailure('feed.malformed', `The publication feed has a ${line.line} line where none belongs.`);
		}
		if (line.line === 'end') {
			end = line;
		} else {
			count += 1;
			yield line;
		}
	}
	if (end === null) throw new PublisherFailure('feed.truncated', 'The publication feed has no end line.');
	if (end.count !== count) {
		throw new PublisherFailure(
			'feed.truncated',
			`The publication feed has ${count} changes but announces ${end.count}.`,
		);
	}
}

function parseLine(text: string): FeedLine {
	let line: FeedLine;
	try {
		line = JSON.parse(text);
	} catch (cause) {
		throw new PublisherFailure('feed.malformed', `A line of the publication feed is not JSON: ${text.slice(0, 80)}`, {
			cause,
		});
	}
	const known = line?.line;
	const subject = known === 'record' ? line.record : known === 'tombstone' ? line.tombstone : null;
	const isWhole = subject === null || (isRecordType(subject?.type) && typeof subject.id === 'string');
	if (!['head', 'record', 'tombstone', 'end'].includes(known) || !isWhole) {
		throw new PublisherFailure('feed.malformed', `A line of the publication feed is not known: ${text.slice(0, 80)}`);
	}
	return line;
}
