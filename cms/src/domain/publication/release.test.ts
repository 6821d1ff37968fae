import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	acceptedEncoding,
	answer,
	currentText,
	type Entry,
	isCompressible,
	isPublicPath,
	type Manifest,
	manifestName,
	type ObjectEntry,
	objectName,
	parseCurrent,
	preferredLocale,
} from './release.ts';
import { objectsOf } from './release-file.ts';

const HASH = {
	home: '0'.repeat(64),
	savar: 'a'.repeat(64),
	gone: 'b'.repeat(64),
	notFoundBn: 'c'.repeat(64),
	notFoundEn: 'd'.repeat(64),
	photo: 'e'.repeat(64),
};

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

const entriesOf = (entries: Record<string, Entry>) => new Map(Object.entries(entries));

const MANIFEST: Manifest = {
	number: 12,
	head: 340,
	codeVersion: 'site-1',
	builtAt: '2026-11-23T08:32:00.000Z',
	entries: entriesOf({
		'/': page(HASH.home),
		'/bn/': page(HASH.home),
		'/bn/404/': page(HASH.notFoundBn, { status: 404 }),
		'/en/404/': page(HASH.notFoundEn, { status: 404 }),
		'/bn/practices/savar-waste/': page(HASH.savar),
		'/bn/practices/old-waste/': { kind: 'redirect', location: '/bn/practices/savar-waste/', key: 'moved' },
		'/bn/practices/savar-waste.pdf': {
			kind: 'redirect',
			location: '/bn/practices/savar-waste/print/',
			temporary: true,
			key: 'not yet printed',
		},
		'/bn/practices/withdrawn/': page(HASH.gone, { status: 410 }),
		'/media/photo.avif': page(HASH.photo, { contentType: 'image/avif', cache: 'immutable' }),
		'/robots.txt': page(HASH.home, { contentType: 'text/plain; charset=utf-8' }),
	}),
};

describe('answer', () => {
	test('a page comes with its type, its hash as ETag, and must be asked for again each time', () => {
		const { status, headers, object } = answer(MANIFEST, '/bn/practices/savar-waste/');
		expect(status).toBe(200);
		expect(object?.object).toBe(HASH.savar);
		expect(headers).toMatchObject({
			'Content-Type': 'text/html; charset=utf-8',
			ETag: `"${HASH.savar}"`,
			'Cache-Control': 'no-cache',
		});
	});

	test('a file whose name carries its hash may be kept for a year', () => {
		expect(answer(MANIFEST, '/media/photo.avif').headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
	});

	test.each([`"${HASH.savar}"`, `W/"${HASH.savar}"`, `"other", W/"${HASH.savar}"`, '*'])(
		'a browser that holds %s is told that it is current',
		(ifNoneMatch) => {
			const { status, object, headers } = answer(MANIFEST, '/bn/practices/savar-waste/', { ifNoneMatch });
			expect([status, object, headers.ETag]).toEqual([304, null, `"${HASH.savar}"`]);
		},
	);

	test('another hash, or a page that is no longer there, is answered in full', () => {
		const ifNoneMatch = `"${HASH.gone}"`;
		expect(answer(MANIFEST, '/bn/practices/savar-waste/', { ifNoneMatch }).status).toBe(200);
		expect(answer(MANIFEST, '/bn/practices/withdrawn/', { ifNoneMatch }).status).toBe(410);
	});

	test('a former address leads to the new one for good and keeps the query', () => {
		const { status, headers } = answer(MANIFEST, '/bn/practices/old-waste/', { query: '?from=mail' });
		expect([status, headers.Location]).toEqual([301, '/bn/practices/savar-waste/?from=mail']);
	});

	test('an address that is not ready leads elsewhere for now, and nobody may remember that', () => {
		const { status, headers } = answer(MANIFEST, '/bn/practices/savar-waste.pdf', { query: '?from=mail' });
		expect([status, headers.Location]).toEqual([302, '/bn/practices/savar-waste/print/?from=mail']);
		expect(headers['Cache-Control']).toBe('no-store');
	});

	test.each([
		['/bn', '/bn/'],
		['/bn/practices/savar-waste', '/bn/practices/savar-waste/'],
		['/bn/practices/withdrawn', '/bn/practices/withdrawn/'],
	])('%s gets its last slash', (path, location) => {
		const { status, headers } = answer(MANIFEST, path);
		expect([status, headers.Location]).toEqual([308, location]);
	});

	test.each([
		['/bn/nothing/', HASH.notFoundBn],
		['/en/nothing/', HASH.notFoundEn],
		['/en', HASH.notFoundEn],
		['/media/nothing.png', HASH.notFoundBn],
	])('%s is answered by the page for what is missing, in its language', (path, object) => {
		const found = answer(MANIFEST, path);
		expect([found.status, found.object?.object]).toEqual([404, object]);
	});

	test('without such a page an unknown path is still a 404', () => {
		expect(answer({ ...MANIFEST, entries: new Map() }, '/bn/')).toMatchObject({ status: 404, object: null });
	});

	test('the root leads to the language of the visitor and says what that depends on', () => {
		const { status, headers } = answer(MANIFEST, '/', { acceptLanguage: 'en-GB,en;q=0.9', query: '?x=1' });
		expect([status, headers.Location, headers.Vary]).toEqual([302, '/en/?x=1', 'Accept-Language']);
	});

	test.each(['/bn/', '/', '/bn', '/bn/practices/old-waste/', '/bn/practices/savar-waste.pdf', '/bn/nothing/'])(
		'%s carries the fixed headers',
		(path) => {
			const { headers } = answer(MANIFEST, path);
			expect(headers['Content-Security-Policy']).toBe(
				"default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'",
			);
			expect(headers['X-Content-Type-Options']).toBe('nosniff');
			expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
		},
	);

	test('no path, however odd, leads outside the release or to another site', () => {
		const known = objectsOf(new Map(MANIFEST.entries));
		const odd = fc.oneof(
			fc.string(),
			fc.constantFrom('/../../etc/passwd', '//evil.example/', '/bn/..%2f..', 'constructor', '__proto__', '/__proto__'),
		);
		fc.assert(
			fc.property(odd, (path) => {
				const { status, object, headers } = answer(MANIFEST, path);
				expect(status === 200 || object === null || known.has(object.object)).toBe(true);
				expect(headers.Location ?? '/').toMatch(/^\/(?!\/)/);
			}),
		);
	});
});

test.each([
	[undefined, 'bn'],
	['', 'bn'],
	['*', 'bn'],
	['bn-BD,bn;q=0.9,en-US;q=0.8', 'bn'],
	['en-US,en;q=0.9,bn;q=0.8', 'en'],
	['en;q=0.5,bn;q=0.5', 'bn'],
	['bn;q=0,en', 'en'],
	['fr-FR,fr;q=0.9', 'en'],
	['hi;q=0.9,bn;q=0.1', 'bn'],
	[';;q=,,', 'bn'],
] as const)('Accept-Language %s means %s', (header, expected) => {
	expect(preferredLocale(header)).toBe(expected);
});

test.each([
	['/', true],
	['/bn', true],
	['/en/anything', true],
	['/media/x.png', true],
	['/robots.txt', true],
	['/admin', false],
	['/admin/content-manager', false],
	['/api/publication/feed', false],
	['/upload', false],
	['/bnx/', false],
	['/_health', false],
	['/bn/questionnaire/practices/abc/', false],
	['/en/questionnaire/still-running/1.x/', false],
])('whether %s belongs to the public site: %s', (path, expected) => {
	expect(isPublicPath(MANIFEST, path)).toBe(expected);
});

test('before the first release only the folders of the site belong to it', () => {
	expect(isPublicPath(null, '/bn/')).toBe(true);
	expect(isPublicPath(null, '/robots.txt')).toBe(false);
});

test.each(['', '../secret', '12.json', '00000012.json.bak'])('"current" that says %j is refused', (current) => {
	expect(() => parseCurrent(current)).toThrow(expect.objectContaining({ code: 'release.invalid' }));
});

test('"current" names the manifest that was written into it', () => {
	expect(parseCurrent(currentText(12))).toBe(manifestName(12));
});

test('an object lies in a folder named by its first two digits', () => {
	expect(objectName(HASH.savar)).toBe(`aa/${HASH.savar}`);
});

test.each([
	['gzip, deflate, br, zstd', 'br'],
	['gzip;q=1.0, br;q=0', 'gzip'],
	['gzip', 'gzip'],
	['deflate', 'identity'],
	['', 'identity'],
	[undefined, 'identity'],
] as const)('Accept-Encoding %s is served as %s', (header, expected) => {
	expect(acceptedEncoding(header)).toBe(expected);
});

test.each([
	[page(HASH.home), true],
	[page(HASH.home, { size: 200 }), false],
	[page(HASH.home, { contentType: 'image/svg+xml; charset=utf-8' }), true],
	[page(HASH.home, { contentType: 'application/manifest+json; charset=utf-8' }), true],
	[page(HASH.photo, { contentType: 'image/avif' }), false],
	[page(HASH.photo, { contentType: 'font/woff2' }), false],
	[page(HASH.photo, { contentType: 'application/pdf' }), false],
])('whether compressing pays: %o → %s', (entry, expected) => {
	expect(isCompressible(entry)).toBe(expected);
});
