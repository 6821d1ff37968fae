/** Steps on the terminal that a person can follow: what is happening, and how long it took. */
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const underWay = new Set<string>();

/** Says what begins, every ten seconds that it still goes on, and when it ended. */
export async function step<T>(title: string, work: (say: (detail: string) => void) => Promise<T>): Promise<T> {
	const startedAt = Date.now();
	const hasCompany = () => [...underWay].some((other) => other !== title);
	const beganAlone = !hasCompany();
	underWay.add(title);
	console.log(`→ ${title}`);
	let latest = '';
	// Of steps that go on side by side only the first speaks meanwhile, and each says which of them has ended.
	const ticker = setInterval(() => {
		if ([...underWay][0] === title) console.log(`  … ${latest || 'still at it'}, ${seconds(startedAt)}`);
	}, 10_000);
	try {
		const result = await work((detail) => {
			latest = detail;
		});
		console.log(`  done in ${seconds(startedAt)}${beganAlone && !hasCompany() ? '' : `: ${title}`}`);
		return result;
	} finally {
		clearInterval(ticker);
		underWay.delete(title);
	}
}

/** An end that the person can do something about; printed without a stack. */
export class Halt extends Error {}
