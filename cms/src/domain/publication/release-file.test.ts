import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, ObjectEntry } from './release.ts';
import { objectsOf, parseRelease, releaseOf, type WrittenRelease, writeRelease } from './release-file.ts';

const HASH = 'a'.repeat(64);
const page = (object: string, overrides: Partial<ObjectEntry> = {}): ObjectEntry => ({
	kind: 'object',
	object,
	size: 8_000,
	contentType: 'text/html; charset=utf-8',
	status: 200,
	key: `key of ${object}`,
	cache: 'revalidate',
	...overrides,
});
const moved: Entry = { kind: 'redirect', location: '/bn/', key: 'moved' };

const written = (entries: Record<string, Entry | null>, overrides: Partial<WrittenRelease> = {}): WrittenRelease => ({
	number: 12,
	head: 340,
	codeVersion: 'site-1',
	builtAt: '2026-11-23T08:32:00.000Z',
	since: null,
	entries: new Map(Object.entries(entries)),
	...overrides,
});
const WHOLE = written({ '/bn/': page(HASH), '/en/': page(HASH), '/old/': moved });
const DIFFERENCE = written(
	{ '/en/': page('b'.repeat(64)), '/old/': null, '/new/': moved },
	{ number: 14, builtAt: '2026-11-23T08:40:00.000Z', since: { number: 12, builtAt: WHOLE.builtAt } },
);
const sorted = (entries: Iterable<readonly [string, Entry]>) => Object.fromEntries([...entries].sort());

describe('a file', () => {
	test.each([
		['of a whole release', WHOLE],
		['of a difference', DIFFERENCE],
	])('%s is read back as it was written', (_, release) => {
		expect(parseRelease(writeRelease(release))).toEqual(release);
	});

	test('does not depend on the order in which entries came', () => {
		const reversed = { ...WHOLE, entries: new Map([...WHOLE.entries].reverse()) };
		expect(writeRelease(reversed)).toBe(writeRelease(WHOLE));
	});

	const text = (overrides: object, release = WHOLE) =>
		JSON.stringify({ ...JSON.parse(writeRelease(release)), ...overrides });
	const withEntry = (path: string, entry: unknown) => text({ entries: { [path]: entry } });

	test.each([
		['half a file', writeRelease(WHOLE).slice(0, -10)],
		['no object', '[]'],
		['another version', text({ version: 3 })],
		['no number', text({ number: 0 })],
		['no head', text({ head: null })],
		['no instant', text({ builtAt: 'today' })],
		['no entries', text({ entries: null })],
		['a difference from nothing', text({ since: undefined }, DIFFERENCE)],
		['a difference from a release without an instant', text({ since: { number: 12 } }, DIFFERENCE)],
		['a whole release that takes something away', withEntry('/bn/', null)],
		['a difference that takes away what is no path', text({ entries: { 'bn/': null } }, DIFFERENCE)],
		['an object that is no hash', withEntry('/bn/', page('../../../etc/passwd'))],
		['a size that is no count', withEntry('/bn/', page(HASH, { size: -1 }))],
		['a header with a line break', withEntry('/bn/', page(HASH, { contentType: 'text/html\r\nX: y' }))],
		['a redirect to another site', withEntry('/bn/', { kind: 'redirect', location: '//evil.example/', key: 'k' })],
		[
			'a redirect that is temporary in another way',
			withEntry('/bn/', { kind: 'redirect', location: '/en/', temporary: 'yes', key: 'k' }),
		],
		['a path without a slash', withEntry('bn/', page(HASH))],
		['a path that climbs', withEntry('/bn/../x/', page(HASH))],
		['an unknown kind', withEntry('/bn/', { kind: 'proxy' })],
	])('with %s is refused', (_, manifest) => {
		expect(() => parseRelease(manifest)).toThrow(expect.objectContaining({ code: 'release.invalid' }));
	});
});

describe('a release', () => {
	test('written whole is what the file says', () => {
		expect(sorted(releaseOf(WHOLE, null).entries)).toEqual(Object.fromEntries(WHOLE.entries));
	});

	test('written as a difference is the whole one with its changes', () => {
		const release = releaseOf(DIFFERENCE, WHOLE);
		expect(release).toMatchObject({ number: 14, head: 340 });
		expect(sorted(release.entries)).toEqual({
			'/bn/': page(HASH),
			'/en/': page('b'.repeat(64)),
			'/new/': moved,
		});
		expect(release.entries.get('/old/')).toBeUndefined();
		expect(release.entries.get('/bn/')).toEqual(page(HASH));
	});

	test.each([
		['nothing', null],
		['a release of the same number from another time', { ...WHOLE, builtAt: '2025-01-01T00:00:00.000Z' }],
		['another release', { ...WHOLE, number: 11 }],
		['a difference', { ...DIFFERENCE, number: 12, builtAt: WHOLE.builtAt }],
	])('is not put together from %s', (_, whole) => {
		expect(() => releaseOf(DIFFERENCE, whole)).toThrow(expect.objectContaining({ code: 'release.invalid' }));
	});

	test('is the same however often it is written as a difference, whatever changed', () => {
		const path = fc.constantFrom('/a/', '/b/', '/c/', '/d/');
		const entry = fc.constantFrom<Entry | null>(page(HASH), page('b'.repeat(64)), moved, null);
		fc.assert(
			fc.property(fc.dictionary(path, entry), (changes) => {
				const release = releaseOf(
					parseRelease(writeRelease({ ...DIFFERENCE, entries: new Map(Object.entries(changes)) })),
					WHOLE,
				);
				const expected = { ...Object.fromEntries(WHOLE.entries), ...changes };
				const kept = Object.entries(expected).filter(([, one]) => one !== null);
				expect(sorted(release.entries)).toEqual(Object.fromEntries(kept));
			}),
		);
	});

	test('needs the objects of its entries', () => {
		expect([...objectsOf(DIFFERENCE.entries)]).toEqual(['b'.repeat(64)]);
	});
});
