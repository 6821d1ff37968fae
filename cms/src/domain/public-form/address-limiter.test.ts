import { expect, test } from 'vitest';
import { addressLimiter } from './address-limiter.ts';

const limiter = () => addressLimiter({ burst: 3, secondsPerMessage: 60 });
const START_MS = Date.parse('2026-11-23T10:00:00Z');

test('an address may send as many at once as the burst allows, and then one a minute', () => {
	const waitOf = limiter();
	expect([0, 0, 0, 0].map(() => waitOf('203.0.113.7', START_MS))).toEqual([0, 0, 0, 60]);
	expect(waitOf('203.0.113.7', START_MS + 30_000)).toBe(30);
	expect(waitOf('203.0.113.7', START_MS + 61_000)).toBe(0);
	expect(waitOf('203.0.113.7', START_MS + 61_000)).toBe(59);
});

test('asking while it must wait does not make it wait longer', () => {
	const waitOf = limiter();
	for (let count = 0; count < 50; count += 1) waitOf('203.0.113.7', START_MS);
	expect(waitOf('203.0.113.7', START_MS + 60_000)).toBe(0);
});

test('a long pause fills the bucket and no more', () => {
	const waitOf = limiter();
	waitOf('203.0.113.7', START_MS);
	const later = START_MS + 86_400_000;
	expect([0, 0, 0, 0].map(() => waitOf('203.0.113.7', later))).toEqual([0, 0, 0, 60]);
});

test('a clock that is set back fills nothing and breaks nothing', () => {
	const waitOf = limiter();
	for (let count = 0; count < 3; count += 1) waitOf('203.0.113.7', START_MS);
	expect(waitOf('203.0.113.7', START_MS - 3_600_000)).toBe(60);
});

test.each([
	['another address', '203.0.113.7', '203.0.113.8', true],
	['another network of IPv6', '2001:db8:1:1::5', '2001:db8:1:2::5', true],
	['another address of the same IPv6 network', '2001:db8:1:1::5', '2001:db8:1:1:aaaa:bbbb:cccc:dddd', false],
	['the same network with its zeros left out', '2001:db8::5', '2001:db8:0:0:9::', false],
	['IPv4 in the form of IPv6', '203.0.113.7', '::ffff:203.0.113.7', false],
])('%s has a bucket of its own: %s, %s: %s', (_case, first, second, isFree) => {
	const waitOf = limiter();
	for (let count = 0; count < 3; count += 1) waitOf(first, START_MS);
	expect(waitOf(second, START_MS) === 0).toBe(isFree);
});

test('so many addresses that memory would fill: the oldest is forgotten, the newest is not', () => {
	const waitOf = addressLimiter({ burst: 1, secondsPerMessage: 60 });
	for (let count = 0; count < 10_001; count += 1)
		waitOf(`10.${count >> 16}.${(count >> 8) & 255}.${count & 255}`, START_MS);
	expect(waitOf('10.0.0.0', START_MS)).toBe(0);
	expect(waitOf('10.0.39.16', START_MS)).toBe(60);
});
