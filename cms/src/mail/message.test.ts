import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { describe, expect, test } from 'vitest';
import { makeMailToken, readMailToken } from '../domain/mail/mail-token.ts';
import { MAIL_LIMIT_BYTES } from '../domain/publication/edition-content.ts';
import { checkMessageText, freezeMessage, openMessage, TOKEN_PLACEHOLDER, unsubscribeHeaders } from './message.ts';
import { readMailSettings } from './settings.ts';

const settings = readMailSettings({
	MAIL_TOKEN_KEYS: '1:a-secret-of-the-tests',
	MAIL_PEPPER: 'a-pepper-of-the-tests',
	MAIL_FROM_NAME_EN: 'MAB "News"',
});
const recipient = { subscriberId: 71, mailingId: 5, email: 'rahima@example.org', messageId: '<m5.71.a@mab.example>' };
const token = makeMailToken(settings.tokenKeys, recipient);

const freeze = (
	overrides: { html?: string; text?: string; subject?: string; calendar?: string; language?: 'bn' | 'en' } = {},
) =>
	freezeMessage(settings, {
		language: 'bn',
		subject: 'পৌরবার্তা',
		html: `<p>পৌরসভা</p><a href="http://x/u/${TOKEN_PLACEHOLDER}">ছাড়ুন</a>`,
		text: `পৌরসভা http://x/u/${TOKEN_PLACEHOLDER}`,
		date: new Date('2026-10-14T03:30:00Z'),
		name: 'm5',
		headers: unsubscribeHeaders(settings),
		...overrides,
	});

/** The two parts of a multipart/alternative in base64. */
function partsOf(message: Buffer): string[] {
	const encoded = message
		.toString('latin1')
		.split(/Content-Transfer-Encoding: base64\r\n\r\n/)
		.slice(1);
	return encoded.map((part) => Buffer.from(part.split('\r\n--')[0] ?? '', 'base64').toString('utf8'));
}

describe('the token', () => {
	test.each(Array.from({ length: 60 }, (_, index) => index))('is put in rightly behind %i letters', (length) => {
		const frame = (value: string) => `${'x'.repeat(length)}${value}/${'y'.repeat(length % 4)}${value}`;
		const text = frame(TOKEN_PLACEHOLDER);
		const message = openMessage(freeze({ text, html: `<p>${text}</p>` }), settings.tokenKeys).for(recipient);
		expect(partsOf(message)).toEqual([frame(token), `<p>${frame(token)}</p>`]);
	});

	test('may be the last word of a body', () => {
		const message = openMessage(freeze({ text: `a ${TOKEN_PLACEHOLDER}` }), settings.tokenKeys).for(recipient);
		expect(partsOf(message)[0]).toBe(`a ${token}`);
	});

	test('leaves no placeholder anywhere, and proves whose it is', () => {
		const message = openMessage(freeze(), settings.tokenKeys).for(recipient).toString('latin1');
		expect(message).not.toContain(TOKEN_PLACEHOLDER);
		const [, inHeader = ''] = /List-Unsubscribe: <[^>]*\/u\/([^>]+)>/.exec(message) ?? [];
		expect(readMailToken(settings.tokenKeys, inHeader)).toEqual({ subscriberId: 71, mailingId: 5 });
	});

	test('is signed by the same key after a rotation, so that the bytes stay the same', () => {
		const frozen = freeze();
		const before = openMessage(frozen, settings.tokenKeys).for(recipient);
		const rotated = [{ version: 2, secret: 'a-second-secret-of-tests' }, ...settings.tokenKeys] as const;
		expect(openMessage(frozen, rotated).for(recipient).equals(before)).toBe(true);
		expect(() => openMessage(frozen, [rotated[0]])).toThrow();
	});
});

test('a thousand recipients read what nodemailer would have composed for them', async () => {
	const subject = 'পৌরবার্তা: ঘর, কর আর পানি';
	const text = `পৌরসভার চর্চা\n.dot\nhttp://x/u/${TOKEN_PLACEHOLDER}\n`;
	const html = `<p>${'পৌরসভার চর্চা '.repeat(40)}</p><a href="http://x/u/${TOKEN_PLACEHOLDER}">ছাড়ুন</a>`;
	const message = openMessage(freeze({ subject, text, html }), settings.tokenKeys);
	for (let index = 1; index <= 1_000; index += 1) {
		const subscriberId = (index * 2_654_435_761) % 2_147_483_647;
		const to = {
			subscriberId,
			mailingId: 5,
			email: `r${subscriberId}@example.org`,
			messageId: `<m5.${index}@mab.example>`,
		};
		const ours = message.for(to);
		const own = makeMailToken(settings.tokenKeys, to);
		const [ownText, ownHtml] = [text, html].map((body) => body.replaceAll(TOKEN_PLACEHOLDER, own));
		const from = { name: settings.from.name.bn, address: settings.from.address };
		const bodies = { text: ownText?.replaceAll('\n', '\r\n') ?? '', html: ownHtml ?? '' };
		const mail = { ...bodies, from, to: to.email, subject, messageId: to.messageId, textEncoding: 'base64' as const };
		const composed = await new MailComposer(mail).compile().build();
		expect(partsOf(ours)).toEqual(partsOf(composed));
		if (index % 50 > 0) continue;
		const [read, expected] = await Promise.all([ours, composed].map((raw) => simpleParser(raw)));
		const said = (parsed: typeof read) => [
			parsed?.subject,
			parsed?.text?.trim(),
			String(parsed?.html).trim(),
			parsed?.messageId,
			parsed?.from?.text,
		];
		expect(said(read)).toEqual(said(expected));
	}
});

test('an entry for the calendar comes as the last part, which programs show that know it', () => {
	const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
	const message = openMessage(freeze({ calendar }), settings.tokenKeys).for(recipient).toString('latin1');
	const types = [...message.matchAll(/^Content-Type: (text\/[^;]+)/gm)].map(([, type]) => type);
	expect(types).toEqual(['text/plain', 'text/html', 'text/calendar']);
	expect(message).toContain(Buffer.from(calendar).toString('base64'));
});

test('the same input freezes to the same bytes', () => {
	expect(freeze()).toEqual(freeze());
});

test('every line is short and ends as mail wants it, whatever ends the lines of the text', () => {
	const text = 'a\rb\n.dot\r\n.\r\n..\r';
	const message = openMessage(freeze({ subject: 'পৌরবার্তা '.repeat(20), text }), settings.tokenKeys).for(recipient);
	expect(partsOf(message)[0]?.replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'));
	const lines = message.toString('latin1').split('\r\n');
	expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(200);
	expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
	expect(lines.some((line) => line.startsWith('.'))).toBe(false);
});

test.each(['a@example.org\r\nBcc: b@example.org', '<a@example.org>', 'a@example.org, b@example.org'])(
	'%j is never written into a message',
	(email) => {
		expect(() => openMessage(freeze(), settings.tokenKeys).for({ ...recipient, email })).toThrow(
			expect.objectContaining({ code: 'mail.address-invalid' }),
		);
	},
);

test('a header of two lines is never written', () => {
	expect(() => freeze({ subject: 'News\r\nBcc: b@example.org' })).toThrow(/Subject/);
});

test.each([
	[{ html: 'ক'.repeat(MAIL_LIMIT_BYTES / 3) }, null],
	[{ html: `${'ক'.repeat(MAIL_LIMIT_BYTES / 3)}x` }, 'mail.too-large'],
	[{ subject: 'two\nlines' }, 'mail.unfit'],
	[{ subject: 'two\rlines' }, 'mail.unfit'],
	[{ subject: ' ' }, 'mail.unfit'],
	[{ text: '\n' }, 'mail.unfit'],
	[{ html: 'a\u0092b' }, 'mail.unfit'],
])('a message of %j: %s', (overrides, code) => {
	const check = () => checkMessageText({ subject: 's', html: '<p>', text: 't', ...overrides }, 'bn');
	if (code === null) expect(check).not.toThrow();
	else expect(check).toThrow(expect.objectContaining({ code }));
});
