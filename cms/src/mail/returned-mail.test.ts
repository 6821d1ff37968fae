import { expect, test } from 'vitest';
import { meaningOf, namedMessageIds, recipientTags, returnPathTags } from '../domain/mail/bounce.ts';
import { readReturnedMail } from './returned-mail.ts';
import { RETURNED_MAILS, type ReturnedMailName, returnedMail } from './testing/returned-mails.ts';

const VALUES = { token: 'Tok_en-1', 'message-id': '<e1.2.abc@news.mab.example>', 'other-email': 'salma@example.org' };

/** What blows up takes minutes; a busy machine may take seconds for what is done in a moment. */
const MOMENT_MS = 10_000;

test.each(Object.entries(RETURNED_MAILS))('%s means %o', async (name, expected) => {
	const mail = await readReturnedMail(returnedMail(name as ReturnedMailName, VALUES));
	if (mail === null) throw new Error(`${name} could not be read`);
	expect(meaningOf(mail, { isToUnsubscribe: name === 'unsubscribe' })).toMatchObject(expected);
});

test.each([
	'postfix-unknown-user',
	'exim-status-in-diagnostic',
	'rfc5965-abuse',
	'unsubscribe',
	'out-of-office-quoting-a-code',
] as const)('%s names the token', async (name) => {
	const mail = await readReturnedMail(returnedMail(name, VALUES));
	const tags = mail === null ? [] : [...recipientTags(mail), ...returnPathTags(mail)];
	expect(tags.map(({ tag }) => tag)).toContain('Tok_en-1');
});

test.each([
	'postfix-unknown-user',
	'exim-status-in-diagnostic',
	'exchange-no-token',
	'gmail-mailbox-full',
	'microsoft-complaint-redacted',
] as const)('%s names the Message-ID of our mail', async (name) => {
	const mail = await readReturnedMail(returnedMail(name, VALUES));
	expect(mail === null ? [] : namedMessageIds(mail)).toContain(VALUES['message-id']);
});

const nested = (depth: number) =>
	Array.from({ length: depth }, (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}`)
		.concat('Content-Type: text/plain\r\n\r\nend')
		.join('\r\n');

test.each<[string, Buffer]>([
	['20 MB of text', Buffer.concat([Buffer.from('Subject: big\r\n\r\n'), Buffer.alloc(20 * 1024 * 1024, 'x')])],
	['20 MB of one header line', Buffer.alloc(20 * 1024 * 1024, 'x')],
	['20 MB of header lines', Buffer.alloc(20 * 1024 * 1024, 'A: b\r\n')],
	['a thousand parts within each other', Buffer.from(nested(1_000))],
	[
		'ten thousand parts beside each other',
		Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n${'\r\n--b\r\n\r\nx'.repeat(10_000)}`),
	],
	[
		'a character set that does not exist',
		Buffer.from('Subject: =?x-none?B?4Kaa?=\r\nContent-Type: text/plain; charset="utf-99"\r\n\r\n\xff\xfe'),
	],
	['zeroes', Buffer.alloc(1_000_000)],
	['nothing', Buffer.alloc(0)],
	['100,000 opening comments', Buffer.from(`To: ${'('.repeat(100_000)}\r\nSubject: x\r\n\r\n`)],
	['100,000 addresses', Buffer.from(`To: ${'a+b@c.d,'.repeat(60_000)}\r\n\r\n`)],
])('%s is read within bounds, or not at all', async (_name, raw) => {
	const startedAt = performance.now();
	const before = process.memoryUsage().rss;
	const mail = await readReturnedMail(raw);
	if (mail !== null) meaningOf(mail, { isToUnsubscribe: false });
	if (mail !== null) recipientTags(mail);
	expect(performance.now() - startedAt).toBeLessThan(MOMENT_MS);
	expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
});
