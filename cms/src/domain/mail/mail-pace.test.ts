import { expect, test } from 'vitest';
import {
	allowance,
	freshPace,
	limitsOfMailings,
	type PaceLimits,
	refill,
	slowDown,
	spend,
	waitMs,
} from './mail-pace.ts';

const limits: PaceLimits = { perSecond: 10, perHour: null, perDay: null };
const START = Date.parse('2026-10-14T03:30:00Z');
const nothingSent = { lastHour: 0, lastDay: 0 };

test('no second sees more than the limit twice over, and no longer time more than the limit', () => {
	let pace = freshPace(limits, START);
	let count = 0;
	for (let ms = 0; ms <= 60_000; ms += 50) {
		pace = refill(pace, limits, START + ms);
		const allowed = allowance(pace, limits, nothingSent, 100);
		pace = spend(pace, allowed);
		count += allowed;
	}
	expect(count).toBe(10 + 600);
});

test('after a night of silence there is no burst', () => {
	const pace = refill(spend(freshPace(limits, START), 10), limits, START + 8 * 3_600_000);
	expect(allowance(pace, limits, nothingSent, 1000)).toBe(10);
});

test('a clock set back by an hour neither bursts nor stands still', () => {
	const empty = spend(freshPace(limits, START), 10);
	const back = refill(empty, limits, START - 3_600_000);
	expect(allowance(back, limits, nothingSent, 5)).toBe(0);
	expect(allowance(refill(back, limits, START - 3_600_000 + 500), limits, nothingSent, 5)).toBe(5);
});

test.each([
	[{ perHour: 100 }, { lastHour: 98, lastDay: 98 }, 2],
	[{ perHour: 100 }, { lastHour: 130, lastDay: 130 }, 0],
	[{ perDay: 500 }, { lastHour: 0, lastDay: 499 }, 1],
	[{ perHour: null, perDay: null }, { lastHour: 1e6, lastDay: 1e6 }, 10],
])('%o with %o sent leaves %i', (limit, sent, left) => {
	expect(allowance(freshPace(limits, START), { ...limits, ...limit }, sent, 50)).toBe(left);
});

test('a mailing leaves a tenth of each quota for letters', () => {
	expect(limitsOfMailings({ perSecond: 10, perHour: 500, perDay: null })).toEqual({
		...{ perSecond: 10, perHour: 450, perDay: null },
	});
	expect(limitsOfMailings({ perSecond: 10, perHour: 7, perDay: 19 })).toMatchObject({ perHour: 7, perDay: 18 });
});

test('a relay that complains is sent half as much, once for complaints that come together', () => {
	const slow = slowDown(freshPace(limits, START), START + 1);
	expect(slow.rate).toBe(5);
	expect(slowDown(slow, START + 900).rate).toBe(5);
	expect(slowDown(slow, START + 2_100).rate).toBe(2.5);
});

test('before a relay that takes ten a second it settles within a minute, and is hardly ever refused after that', () => {
	const fast = { ...limits, perSecond: 80 };
	let pace = freshPace(fast, START);
	const taken: number[] = [];
	const refused: number[] = [];
	for (let ms = 0; ms < 360_000; ms += 50) {
		pace = refill(pace, fast, START + ms);
		const wanted = allowance(pace, fast, nothingSent, 5);
		pace = spend(pace, wanted);
		for (let count = 0; count < wanted; count += 1) {
			const isTaken = taken.filter((each) => each > ms - 1000).length < 10;
			(isTaken ? taken : refused).push(ms);
			if (!isTaken) pace = slowDown(pace, START + ms);
		}
	}
	const settled = (times: number[]) => times.filter((ms) => ms >= 60_000).length;
	expect(settled(taken) / 300).toBeGreaterThan(7);
	expect(settled(refused) / settled(taken)).toBeLessThan(0.1);
});

test('it is never slowed to a standstill', () => {
	let pace = freshPace(limits, START);
	for (let times = 1; times < 50; times += 1) pace = slowDown(pace, START + times * 10_000);
	expect(pace.rate).toBe(0.1);
	expect(waitMs(spend(pace, pace.tokens))).toBe(10_000);
});

test('the pace comes back by a twentieth of the limit every ten seconds, and not above the limit', () => {
	let pace = slowDown(freshPace(limits, START), START + 5_000);
	const rates = [10, 15, 25, 35, 115, 300, 310].map((seconds) => {
		pace = refill(pace, limits, START + seconds * 1000);
		return pace.rate;
	});
	expect(rates).toEqual([5, 5.5, 6, 6.5, 7, 7.5, 8]);
	for (let seconds = 320; seconds < 500; seconds += 10) pace = refill(pace, limits, START + seconds * 1000);
	expect(pace.rate).toBe(10);
});

test('a limit set lower takes effect on what is stored', () => {
	expect(refill(freshPace(limits, START), { ...limits, perSecond: 2 }, START).rate).toBe(2);
});
