import { describe, expect, test } from 'vitest';
import { retryDelayMs } from './failure.ts';
import { objectOfMedia } from './media.ts';
import { readSettings } from './settings.ts';

describe('settings', () => {
	test('a token is all that must be given', () => {
		expect(readSettings({ PUBLICATION_TOKEN: 'secret' })).toMatchObject({
			cmsUrl: 'http://127.0.0.1:1337',
			token: 'secret',
			port: 1338,
			siteDir: expect.stringMatching(/\/data\/site$/),
		});
	});

	test('a slash at the end of the address of the CMS does no harm', () => {
		const { cmsUrl } = readSettings({ PUBLICATION_TOKEN: 'secret', CMS_URL: 'https://mab.example/' });
		expect(cmsUrl).toBe('https://mab.example');
	});

	test.each([
		['PUBLICATION_TOKEN', {}],
		['PUBLICATION_TOKEN', { PUBLICATION_TOKEN: '' }],
		['CMS_URL', { PUBLICATION_TOKEN: 'secret', CMS_URL: 'mab example' }],
		['PUBLISHER_PORT', { PUBLICATION_TOKEN: 'secret', PUBLISHER_PORT: '70000' }],
		['PUBLISHER_PORT', { PUBLICATION_TOKEN: 'secret', PUBLISHER_PORT: 'http' }],
	])('a wrong %s is named', (name, env) => {
		expect(() => readSettings(env)).toThrow(
			expect.objectContaining({ code: 'settings.invalid', message: expect.stringContaining(name) }),
		);
	});
});

test.each([
	[1, 1_000],
	[2, 2_000],
	[6, 60_000],
	[100, 60_000],
])('after %i failures in a row the next attempt waits %i ms', (count, expected) => {
	expect(retryDelayMs(count)).toBe(expected);
});

describe('a media name', () => {
	const hash = 'ab'.repeat(32);

	test('carries the hash of its content', () => {
		expect(objectOfMedia(`${hash}.avif`)).toBe(hash);
	});

	test.each(['photo.jpg', `../${hash}.jpg`, `${hash}`, `${hash}.jpg/../x`, `${hash.toUpperCase()}.jpg`])(
		'%s does not, and is refused',
		(file) => {
			expect(() => objectOfMedia(file)).toThrow(expect.objectContaining({ code: 'plan.invalid' }));
		},
	);
});
