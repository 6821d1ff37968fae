import { expect, test } from 'vitest';
import { type AnsweredRequest, archiveVisit } from './archive-visit.ts';

const FIREFOX = 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0';
const request = (
	path = '/bn/newsletter/2026-q3/',
	headers: Record<string, string> = {},
	changes: Partial<AnsweredRequest> = {},
): AnsweredRequest => ({
	...{ method: 'GET', path, status: 200 },
	header: (name) => ({ 'User-Agent': FIREFOX, ...headers })[name] ?? '',
	...changes,
});

test.each([
	['/bn/newsletter/2026-q3/', { slug: '2026-q3', language: 'bn', kind: 'page' }],
	['/en/newsletter/2026-q3.pdf', { slug: '2026-q3', language: 'en', kind: 'pdf' }],
	['/bn/newsletter/2026-q3-bw.pdf', { slug: '2026-q3', language: 'bn', kind: 'pdf' }],
	['/bn/newsletter/2026-q3-print.pdf', { slug: '2026-q3', language: 'bn', kind: 'pdf' }],
	['/bn/newsletter/2026-q3/print/', null],
	['/bn/newsletter/', null],
	['/bn/newsletter/2026-q5/', null],
	['/bn/practices/2026-q3/', null],
	['/de/newsletter/2026-q3/', null],
])('%s', (path, visit) => {
	expect(archiveVisit(request(path))).toEqual(visit);
});

test('a page that the browser still has is looked at again; what leads elsewhere or is gone is no visit', () => {
	const statuses = [200, 302, 304, 404, 410, 503].filter(
		(status) => archiveVisit(request(undefined, {}, { status })) !== null,
	);
	expect(statuses).toEqual([200, 304]);
	expect(archiveVisit(request(undefined, {}, { method: 'HEAD' }))).toBeNull();
});

test.each([
	['nobody', ''],
	['a program', 'curl/8.5.0'],
	['a search engine', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
	[
		'a search engine on a telephone',
		'Mozilla/5.0 (Linux; Android 6) Chrome/120 Mobile Safari/537.36 (compatible; bingbot/2.0)',
	],
	['a chat that shows a card', 'WhatsApp/2.24 A'],
	['a network that shows a card', 'facebookexternalhit/1.1'],
	['a browser without a person', 'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140.0'],
])('%s is not counted', (_who, program) => {
	expect(archiveVisit(request(undefined, { 'User-Agent': program }))).toBeNull();
});

test('the browser of a simple telephone is', () => {
	const mini = 'Opera/9.80 (J2ME/MIDP; Opera Mini/9.80 (S60; SymbOS) Presto/2.5.25 Version/10.54';
	expect(archiveVisit(request(undefined, { 'User-Agent': mini }))).not.toBeNull();
});

test.each([
	[{ 'Sec-Purpose': 'prefetch;prerender' }, false],
	[{ Purpose: 'prefetch' }, false],
	[{ 'X-Moz': 'prefetch' }, false],
	[{ 'Sec-Fetch-Dest': 'empty' }, false],
	[{ 'Sec-Fetch-Dest': 'iframe' }, false],
	[{ 'Sec-Fetch-Dest': 'document' }, true],
])('%j: %s', (headers, isCounted) => {
	expect(archiveVisit(request(undefined, headers)) !== null).toBe(isCounted);
});
