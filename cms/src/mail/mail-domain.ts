/**
 * Whether a domain takes mail, as its DNS says. A misspelt one is found while the reader still looks at the form, and a
 * program that invents domains causes no letters. Only a clear no counts: whatever DNS cannot tell passes, for the
 * letter with the link finds out in the end.
 */
import { Resolver } from 'node:dns/promises';

/** What DNS is asked; `dns.promises.Resolver` of Node answers it. */
export interface MxResolver {
	resolveMx(domain: string): Promise<{ exchange: string; priority: number }[]>;
}

/** Takes a domain as `readAddress` gives it. Never rejects, and answers within WAIT_MS. */
export type TakesMail = (domain: string) => Promise<boolean>;

/** A reader waits for the answer; most resolvers need less than a tenth of it. */
const WAIT_MS = 1_500;

/** As long as a corrected entry in DNS may stay unseen. */
const KEPT_MS = 10 * 60_000;

/** Some 100 bytes each. */
const MAX_KEPT = 2_000;

interface Known {
	takesMail: boolean;
	untilMs: number;
}

export function openMailDomains(
	resolver: MxResolver = new Resolver({ timeout: WAIT_MS, tries: 1 }),
	nowMs: () => number = Date.now,
): TakesMail {
	const known = new Map<string, Known>();
	return async (domain) => {
		const kept = known.get(domain);
		if (kept !== undefined && kept.untilMs > nowMs()) return kept.takesMail;
		const takesMail = await Promise.race([asked(resolver, domain), passedAfter(WAIT_MS)]);
		if (known.size >= MAX_KEPT) known.clear();
		known.set(domain, { takesMail, untilMs: nowMs() + KEPT_MS });
		return takesMail;
	};
}

async function asked(resolver: MxResolver, domain: string): Promise<boolean> {
	try {
		const servers = await resolver.resolveMx(domain);
		// RFC 7505: a single empty name says that no mail is taken.
		return servers.length === 0 || servers.some(({ exchange }) => exchange !== '' && exchange !== '.');
	} catch (error) {
		// ENOTFOUND: there is no such domain. ENODATA: it has no MX, and may take mail by its address (RFC 5321 §5.1).
		return !(error instanceof Error && 'code' in error && error.code === 'ENOTFOUND');
	}
}

const passedAfter = (ms: number): Promise<boolean> =>
	new Promise((resolve) => setTimeout(() => resolve(true), ms).unref());
