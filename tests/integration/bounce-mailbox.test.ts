/** The bounce mailbox as the mailer reads it: by IMAP, into the tables, and out of the way only then. */
import { makeMailToken, readMailTokenKeys } from '@mab/cms/domain/mail/mail-token.ts';
import { keepReadingInbox, readInbox, readInboxSettings } from '@mab/cms/mail/inbox.ts';
import { type ReturnedMailName, returnedMail } from '@mab/cms/mail/testing/returned-mails.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ImapServer, startImapServer } from '../support/imap-server.ts';
import { MAIL_ENGINES, type MailDatabase } from '../support/mail-databases.ts';

const tokenKeys = readMailTokenKeys('1:a-secret-for-tokens-1');
if (tokenKeys === null) throw new Error('The key of this test is none');
const token = makeMailToken(tokenKeys, { subscriberId: 1, mailingId: 1 });

let mailbox: ImapServer;
let database: MailDatabase;
let stopping: AbortController;
beforeEach(async () => {
	mailbox = await startImapServer();
	database = await MAIL_ENGINES.SQLite();
	stopping = new AbortController();
});
afterEach(async () => {
	stopping.abort();
	await database.close();
	await mailbox.stop();
});

function settingsOf(url: string) {
	const inbox = readInboxSettings({ IMAP_URL: url });
	if (inbox === null || tokenKeys === null) throw new Error('There is no mailbox');
	return { tokenKeys, pepper: 'a-pepper-of-this-test', unsubscribeMailbox: 'unsubscribe@mab.example', inbox };
}
const round = () => readInbox(database.knex, settingsOf(mailbox.url), stopping.signal);
const deliver = (...names: ReturnedMailName[]) => {
	for (const name of names) mailbox.deliver(returnedMail(name, { token }));
};
const countIn = (folder: string) => mailbox.folders.get(folder)?.length;
const kinds = () => database.knex('mail_events').orderBy('id').pluck('kind');

test('what was taken goes to Processed, what nobody knows to Unmatched, and nothing is deleted', async () => {
	deliver('postfix-unknown-user', 'stranger', 'out-of-office-quoting-a-code');
	expect(await round()).toEqual({ takenCount: 3, unmatchedCount: 1, failures: [] });
	expect([countIn('INBOX'), countIn('Processed'), countIn('Unmatched')]).toEqual([0, 2, 1]);
	expect(await kinds()).toEqual(['hardBounce', 'unmatched', 'automaticReply']);
	expect(await round()).toEqual({ takenCount: 0, unmatchedCount: 0, failures: [] });
});

test('a crash between the commit and the move counts nothing twice', async () => {
	deliver('postfix-unknown-user', 'unsubscribe');
	mailbox.cutBeforeMoves(1);
	await expect(round()).rejects.toThrow();
	expect([await kinds(), countIn('INBOX')]).toEqual([['hardBounce'], 2]);
	await round();
	expect([await kinds(), countIn('INBOX')]).toEqual([['hardBounce', 'unsubscribe'], 0]);
});

test('a mail that cannot be stored stays and does not keep back the others', async () => {
	deliver('stranger', 'unsubscribe');
	await database.knex.raw(
		"create trigger refuse before insert on mail_events when new.kind = 'unmatched' begin select raise(abort, 'no'); end",
	);
	expect(await round()).toMatchObject({ takenCount: 1, failures: [expect.stringContaining('no')] });
	expect([countIn('INBOX'), countIn('Processed')]).toEqual([1, 1]);
});

test('of a mail of 20 MB only the beginning is fetched', async () => {
	mailbox.deliver(Buffer.concat([returnedMail('stranger'), Buffer.alloc(20 * 1024 * 1024, 'x\r\n')]));
	const before = process.memoryUsage().rss;
	expect(await round()).toMatchObject({ takenCount: 1, unmatchedCount: 1 });
	expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
});

test('a server that refuses or is away is said once, and the reader waits and stops when told', async () => {
	const lines: string[] = [];
	const wrong = mailbox.url.replace('secret-of-the-mailbox', 'wrong');
	const reading = keepReadingInbox(database.knex, settingsOf(wrong), {
		signal: stopping.signal,
		log: (line) => {
			lines.push(line);
			stopping.abort();
		},
	});
	await reading;
	expect(lines).toHaveLength(1);
	expect(lines[0]).not.toContain('wrong');
});

test.each(['imap.example.org', 'https://a:b@example.org', 'imaps://example.org', 'imaps://'])(
	'%s names no mailbox',
	(url) => {
		expect(() => readInboxSettings({ IMAP_URL: url })).toThrow(
			expect.objectContaining({ code: 'mail.setting-invalid' }),
		);
	},
);

test('an address names server, account and folder', () => {
	expect(readInboxSettings({ IMAP_URL: 'imaps://b%40mab.example:p%2Fw@imap.example.org/Bounces' })).toEqual({
		host: 'imap.example.org',
		port: 993,
		isTls: true,
		user: 'b@mab.example',
		password: 'p/w',
		mailbox: 'Bounces',
	});
	expect(readInboxSettings({})).toBe(null);
});
