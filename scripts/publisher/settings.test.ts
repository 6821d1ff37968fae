import { describe, expect, test } from 'vitest';
import { addressRetryDelayMs, retryDelayMs, summaryOfFailures } from './failure.ts';
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
		[undefined, ['card', 'picture', 'archive', 'pdf']],
		['card, picture', ['card', 'picture']],
		['none', []],
		['', []],
	])('PUBLISHER_MAKES %j makes %j', (list, expected) => {
		const { makes } = readSettings({ PUBLICATION_TOKEN: 'secret', PUBLISHER_MAKES: list });
		expect([...makes]).toEqual(expected);
	});

	test.each([
		['PUBLICATION_TOKEN', {}],
		['PUBLICATION_TOKEN', { PUBLICATION_TOKEN: '' }],
		['CMS_URL', { PUBLICATION_TOKEN: 'secret', CMS_URL: 'mab example' }],
		['PUBLISHER_PORT', { PUBLICATION_TOKEN: 'secret', PUBLISHER_PORT: '70000' }],
		['PUBLISHER_PORT', { PUBLICATION_TOKEN: 'secret', PUBLISHER_PORT: 'http' }],
		['PUBLISHER_MAKES', { PUBLICATION_TOKEN: 'secret', PUBLISHER_MAKES: 'pdf,video' }],
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

test('a single address is tried again less often each time, and still every half hour', () => {
	expect([1, 2, 3, 4, 5, 100].map(addressRetryDelayMs)).toEqual([2_000, 10_000, 60_000, 300_000, 1_800_000, 1_800_000]);
});

test('a summary of failures names the first few and counts the rest', () => {
	const failures = Array.from({ length: 8 }, (_, index) => ({ path: `/bn/${index}/`, reason: 'broken' }));
	expect(summaryOfFailures(failures)).toMatch(/^\/bn\/0\/: broken; .*\/bn\/4\/: broken; .*3/);
	expect(summaryOfFailures(failures)).not.toContain('/bn/5/');
	expect(summaryOfFailures([])).toBeNull();
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
