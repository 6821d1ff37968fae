import { expect, test } from 'vitest';
import {
	MAIL_TOKEN_LENGTH,
	type MailTokenKeys,
	makeMailToken,
	readMailToken,
	readMailTokenKeys,
} from './mail-token.ts';

const OLD = { version: 1, secret: 'the first secret of all' };
const NEW = { version: 2, secret: 'a second secret, rotated in' };
const keys: MailTokenKeys = [NEW, OLD];
const subject = { subscriberId: 71_234, mailingId: 5 };

test('a token tells whom it was made for', () => {
	expect(readMailToken(keys, makeMailToken(keys, subject))).toEqual(subject);
});

test.each([
	{ subscriberId: 0, mailingId: 0 },
	{ subscriberId: 1, mailingId: 1 },
	{ subscriberId: 2 ** 53 - 1, mailingId: 2 ** 53 - 1 },
])('every token is 43 letters long and fit for an address: %o', (each) => {
	const token = makeMailToken(keys, each);
	expect(token).toMatch(/^[A-Za-z0-9_-]+$/);
	expect(token).toHaveLength(MAIL_TOKEN_LENGTH);
	expect(readMailToken(keys, token)).toEqual(each);
});

test('the same subject always gets the same token, so a message is the same at every attempt', () => {
	expect(makeMailToken(keys, subject)).toBe(makeMailToken(keys, { ...subject }));
});

test('a token made before the rotation is still believed, and no longer when its key is taken away', () => {
	const old = makeMailToken([OLD], subject);
	expect(readMailToken(keys, old)).toEqual(subject);
	expect(readMailToken([NEW], old)).toBeNull();
});

test('a changed letter anywhere makes it worthless', () => {
	const token = makeMailToken(keys, subject);
	const forged = [...token].flatMap((letter, index) =>
		['A', 'B', '-', letter.toUpperCase(), letter.toLowerCase()]
			.filter((other) => other !== letter)
			.map((other) => token.slice(0, index) + other + token.slice(index + 1)),
	);
	expect(forged.length).toBeGreaterThan(MAIL_TOKEN_LENGTH);
	for (const each of forged) expect(readMailToken(keys, each)).toBeNull();
});

test('of the texts that decode to the same bytes only one is a token', () => {
	const token = makeMailToken(keys, subject);
	const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
	const accepted = [...alphabet].filter((last) => readMailToken(keys, token.slice(0, -1) + last) !== null);
	expect(accepted).toEqual([token.at(-1)]);
});

test.each(['', 'x', `${'A'.repeat(43)}`, 'ক'.repeat(43), `${'A'.repeat(42)}=`, `${'A'.repeat(44)}`])(
	'%j is no token',
	(text) => {
		expect(readMailToken(keys, text)).toBeNull();
	},
);

test('keys are read from a setting, the signing one first', () => {
	expect(readMailTokenKeys('2:secret-of-sixteen, 1:another-secret-16')).toEqual([
		{ version: 2, secret: 'secret-of-sixteen' },
		{ version: 1, secret: 'another-secret-16' },
	]);
});

test.each([
	'',
	'secret-of-sixteen-letters',
	'1:short',
	'0:secret-of-sixteen',
	'256:secret-of-sixteen',
	'1:secret-of-sixteen,1:another-secret-16',
])('%j is no list of keys', (text) => {
	expect(readMailTokenKeys(text)).toBeNull();
});
