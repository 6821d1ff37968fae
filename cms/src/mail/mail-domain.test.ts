import { describe, expect, test } from 'vitest';
import { type MxResolver, openMailDomains } from './mail-domain.ts';

type Answer = { exchange: string; priority: number }[] | string | 'never';

/** DNS as a table; a text is the code of a failure. */
function dns(table: Record<string, Answer>): MxResolver & { askedCount: number } {
	const resolver = {
		askedCount: 0,
		resolveMx(domain: string) {
			resolver.askedCount += 1;
			const answer = table[domain] ?? 'ENOTFOUND';
			if (answer === 'never') return new Promise<never>(() => {});
			if (typeof answer === 'string') return Promise.reject(Object.assign(new Error(answer), { code: answer }));
			return Promise.resolve(answer);
		},
	};
	return resolver;
}

const TABLE: Record<string, Answer> = {
	'gmail.com': [{ exchange: 'mx.example', priority: 5 }],
	'null-mx.example': [{ exchange: '', priority: 0 }],
	'dot-mx.example': [{ exchange: '.', priority: 0 }],
	'address-only.example': 'ENODATA',
	'broken.example': 'ESERVFAIL',
	'slow.example': 'ETIMEOUT',
	'refused.example': 'ECONNREFUSED',
	'silent.example': 'never',
};

describe('a domain', () => {
	test.each([
		['gmail.com', true],
		['null-mx.example', false],
		['dot-mx.example', false],
		['gmial.example', false],
		['address-only.example', true],
		['broken.example', true],
		['slow.example', true],
		['refused.example', true],
		['silent.example', true],
	])('%s takes mail: %s', async (domain, expected) => {
		expect(await openMailDomains(dns(TABLE))(domain)).toBe(expected);
	});

	test('is asked about once in a while, and again after it', async () => {
		const resolver = dns(TABLE);
		let nowMs = 0;
		const takesMail = openMailDomains(resolver, () => nowMs);
		for (let times = 0; times < 3; times += 1) await takesMail('gmail.com');
		expect(resolver.askedCount).toBe(1);
		nowMs = 11 * 60_000;
		await takesMail('gmail.com');
		expect(resolver.askedCount).toBe(2);
	});
});
