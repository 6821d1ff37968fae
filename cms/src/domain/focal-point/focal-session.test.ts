import { expect, test } from 'vitest';
import { deviceName, isSessionOpen, type SessionTimes } from './focal-session.ts';

const NOW = new Date('2026-11-28T10:00:00.000Z');
const times = (overrides: Partial<SessionTimes> = {}): SessionTimes => ({
	seenAt: '2026-11-28T09:59:00.000Z',
	expiresAt: '2027-01-20T00:00:00.000Z',
	endedAt: null,
	isShared: false,
	...overrides,
});

test.each([
	['used a minute ago', times(), true],
	['ended by its owner', times({ endedAt: '2026-11-28T09:59:30.000Z' }), false],
	['past its last day', times({ expiresAt: '2026-11-28T10:00:00.000Z' }), false],
	['unused for 13 days on an own phone', times({ seenAt: '2026-11-15T10:00:01.000Z' }), true],
	['unused for 14 days on an own phone', times({ seenAt: '2026-11-14T10:00:00.000Z' }), false],
	['unused for a long lunch on a shared computer', times({ isShared: true, seenAt: '2026-11-28T08:30:00.000Z' }), true],
	['left at a shared computer', times({ isShared: true, seenAt: '2026-11-28T08:00:00.000Z' }), false],
] as const)('a session %s: open is %s', (_case, session, expected) => {
	expect(isSessionOpen(session, NOW)).toBe(expected);
});

test.each([
	[
		'Mozilla/5.0 (Linux; Android 12; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36',
		'Chrome, Android',
	],
	['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox, Windows'],
	[
		'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0',
		'Edge, Windows',
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
		'Safari, iPhone',
	],
	['<script>alert(1)</script>', ''],
])('%s is called %j', (userAgent, expected) => {
	expect(deviceName(userAgent)).toBe(expected);
});
