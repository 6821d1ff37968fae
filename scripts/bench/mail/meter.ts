/** Loaded in front of a program (`--import`): tells its parent, when asked, what the program has used so far. */

/** What a program answers to the question. */
export interface Reading {
	/** Of all threads, in the program and in the system on its behalf. */
	cpuMs: number;
	rssBytes: number;
}

process.on('message', () => {
	const { user, system } = process.cpuUsage();
	const reading: Reading = { cpuMs: (user + system) / 1000, rssBytes: process.memoryUsage.rss() };
	process.send?.(reading);
});
// The question keeps no program alive that is done.
process.channel?.unref();
