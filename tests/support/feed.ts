/** Reads the publication feed over HTTP as the publisher does. */
import type { FeedLine, PublicRecord, Tombstone } from '@mab/cms/domain/publication/public-record.ts';
import type { CmsInstance } from './cms-instance.ts';
import { TEST_SECRETS } from './template.ts';

export const PUBLISHER = { authorization: `Bearer ${TEST_SECRETS.PUBLICATION_TOKEN}` };

export interface Feed {
	lines: FeedLine[];
	head: number;
	records: PublicRecord[];
	tombstones: Tombstone[];
	/** The answer as it came. */
	text: string;
}

export async function readFeed(cms: CmsInstance, since = 0, waitSeconds = 0): Promise<Feed> {
	const url = `${cms.url}/api/publication/feed?since=${since}&wait=${waitSeconds}`;
	const response = await fetch(url, { headers: PUBLISHER });
	if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
	const text = await response.text();
	const lines = text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as FeedLine);
	const [first] = lines;
	if (first?.line !== 'head') throw new Error(`The feed begins with ${text.slice(0, 200)}`);
	return {
		lines,
		head: first.head,
		records: lines.flatMap((line) => (line.line === 'record' ? [line.record] : [])),
		tombstones: lines.flatMap((line) => (line.line === 'tombstone' ? [line.tombstone] : [])),
		text,
	};
}

/** The newest sequence number of the outbox. */
export async function feedHead(cms: CmsInstance): Promise<number> {
	return (await readFeed(cms, Number.MAX_SAFE_INTEGER)).head;
}

/** What became public, or stopped being so, while the work ran. */
export async function feedDuring(cms: CmsInstance, work: () => Promise<unknown>): Promise<Feed> {
	const before = await feedHead(cms);
	await work();
	return readFeed(cms, before);
}
