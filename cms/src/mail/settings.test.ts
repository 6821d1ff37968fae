import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { readMailSettings } from './settings.ts';

const secrets = { MAIL_TOKEN_KEYS: '1:a-secret-of-the-tests', MAIL_PEPPER: 'a-pepper-of-the-tests' };
const rsaPem = () =>
	generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

test('without settings mail goes to the local catcher, from a domain that cannot exist', () => {
	expect(readMailSettings(secrets)).toMatchObject({
		smtpUrl: 'smtp://127.0.0.1:1025',
		from: { address: 'newsletter@mab.example' },
		domain: 'mab.example',
		envelope: { sender: 'newsletter@mab.example' },
		unsubscribeMailbox: 'unsubscribe@mab.example',
		rate: { perSecond: 10, perHour: null, perDay: null },
		dkim: null,
	});
});

test('a bounce domain gives every delivery a return address of its own', () => {
	const { envelope } = readMailSettings({ ...secrets, MAIL_BOUNCE_DOMAIN: 'Bounces.Example.org' });
	expect(envelope).toEqual({ verpDomain: 'bounces.example.org' });
});

test('a key of our own is parsed once', () => {
	const env = { ...secrets, DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 's1', DKIM_PRIVATE_KEY: rsaPem() };
	expect(readMailSettings(env).dkim?.privateKey.asymmetricKeyType).toBe('rsa');
});

test.each([
	['MAIL_TOKEN_KEYS', ''],
	['MAIL_TOKEN_KEYS', 'without-a-version-at-all'],
	['MAIL_PEPPER', 'short'],
	['SMTP_URL', 'http://127.0.0.1'],
	['MAIL_FROM', 'a@example.org\r\nBcc: b@example.org'],
	['MAIL_FROM_NAME_EN', 'MAB\r\nBcc: b@example.org'],
	['MAIL_DOMAIN', 'no domain'],
	['MAIL_BOUNCE_DOMAIN', 'localhost'],
	['MAIL_RATE_PER_SECOND', '0'],
	['MAIL_PER_HOUR', 'many'],
	['MAIL_CONNECTIONS', '2.5'],
])('%s=%j is refused by name', (name, value) => {
	const env = { ...secrets, [name]: value };
	expect(() => readMailSettings(env)).toThrow(
		expect.objectContaining({ code: 'mail.setting-invalid', details: expect.objectContaining({ name }) }),
	);
});

test.each([
	['DKIM_SELECTOR', {}],
	['DKIM_KEY_FILE', { DKIM_SELECTOR: 's1' }],
	['DKIM_KEY_FILE', { DKIM_SELECTOR: 's1', DKIM_KEY_FILE: '/nowhere/key.pem' }],
] as const)('half a signature is refused: %s', (name, env) => {
	expect(() => readMailSettings({ ...secrets, DKIM_DOMAIN: 'example.org', ...env })).toThrow(
		expect.objectContaining({ details: expect.objectContaining({ name }) }),
	);
});
