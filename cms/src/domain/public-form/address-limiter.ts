/**
 * How much one connection may send. Many phones of one mobile network share one address, so the bucket is large enough
 * for an office or a village that writes on the same day, and the cap for everybody together is what protects the desk.
 */

interface Bucket {
	tokens: number;
	atMs: number;
}

/** More than this many addresses within an hour is an attack, in which the oldest are forgotten. */
const MAX_ADDRESSES = 10_000;

export interface Limits {
	/** Messages at once from one address. */
	burst: number;
	/** Seconds after which an address may send one more. */
	secondsPerMessage: number;
}

/** Answers a function that takes one message of an address: seconds to wait, 0 when it may pass. */
export function addressLimiter({ burst, secondsPerMessage }: Limits): (address: string, nowMs: number) => number {
	const buckets = new Map<string, Bucket>();
	return (address, nowMs) => {
		const key = networkOf(address);
		const { tokens, atMs } = buckets.get(key) ?? { tokens: burst, atMs: nowMs };
		const refilled = Math.min(burst, tokens + Math.max(0, nowMs - atMs) / 1000 / secondsPerMessage);
		const left = refilled >= 1 ? refilled - 1 : refilled;
		// Put last, so that the first of the map is the one that was quiet for longest.
		buckets.delete(key);
		buckets.set(key, { tokens: left, atMs: nowMs });
		for (const [oldest] of buckets) {
			if (buckets.size <= MAX_ADDRESSES) break;
			buckets.delete(oldest);
		}
		return refilled >= 1 ? 0 : Math.ceil((1 - refilled) * secondsPerMessage);
	};
}

/** A household has a whole /64 of IPv6 addresses, and IPv4 may come in the clothes of IPv6. */
export function networkOf(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
	if (!plain.includes(':')) return plain;
	const [head = '', tail] = plain.split('::');
	const groups = head === '' ? [] : head.split(':');
	const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
	const full = [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0')];
	return full.slice(0, 4).join(':');
}
