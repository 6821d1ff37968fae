/** Reads the whole publication feed for `bench/feed.ts`, in a process of its own so that its work is not counted. */
import type { FeedReading } from './feed.ts';

const LINE_FEED = 10;

async function readAll(url: string): Promise<FeedReading> {
	const startedMs = performance.now();
	const response = await fetch(url, { headers: { authorization: `Bearer ${process.env.PUBLICATION_TOKEN}` } });
	if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}.`);
	let lineCount = 0;
	let byteCount = 0;
	for await (const chunk of response.body) {
		byteCount += chunk.length;
		for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) lineCount += 1;
	}
	return { ms: performance.now() - startedMs, lineCount, byteCount };
}

process.on('message', async (url: string) => {
	process.send?.(await readAll(url));
});
