/** Sends the newsletter and letters through the relay, by the ledger in the database. `--help` says how. */
import { parseArgs } from 'node:util';
import { Problem } from '@mab/cms/domain/problem.ts';
import { openMailDatabase } from '@mab/cms/mail/database.ts';
import { keepReadingInbox, readInboxSettings } from '@mab/cms/mail/inbox.ts';
import type { CompileEdition } from '@mab/cms/mail/prepare.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { ensureMailTables } from '@mab/cms/mail/tables.ts';
import { runMailer } from '@mab/cms/mail/worker.ts';
import { editionEmail } from '@mab/newsletter-templates/channels/email.ts';
import { editionText } from '@mab/newsletter-templates/channels/text.ts';

const HELP = `Usage: node scripts/mailer.ts [--once]

Sends what is due: letters first, then the mailings that were ordered; and reads the bounce
mailbox, where IMAP_URL names one. It may be killed at any moment; the next one goes on where it was, and what was cut off in the middle is listed for a
person or sent again, as the mailing says. With PostgreSQL several may run.

  --once    send what is due now, and end
  --help    this text

Environment:
  DATABASE_URL, DATABASE_FILENAME  as for the CMS
  SMTP_URL                  the relay, smtp://user:password@host:587  smtp://127.0.0.1:1025
  MAIL_FROM                 the address in From                       newsletter@mab.example
  MAIL_FROM_NAME_BN, _EN    the name before it
  MAIL_REPLY_TO             where answers go                          to MAIL_FROM
  MAIL_DOMAIN               of Message-IDs and List-Id                that of MAIL_FROM
  MAIL_BOUNCE_DOMAIN        gives every delivery a return address of its own (VERP)
  MAIL_BOUNCE_ADDRESS       the one return address, without VERP      MAIL_FROM
  MAIL_UNSUBSCRIBE_MAILBOX  takes name+token@ for leaving by mail     unsubscribe@MAIL_DOMAIN
  IMAP_URL                  the bounce mailbox, imaps://user:password@host/folder
  MAIL_RATE_PER_SECOND      at most                                   10
  MAIL_PER_HOUR, _PER_DAY   quotas of the relay                       none
  MAIL_CONNECTIONS          at the same time                          5
  MAIL_MAX_PER_CONNECTION   messages before a new connection          100
  MAIL_SILENCE_SECONDS      after which a silent relay counts as gone 300
  DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE  where the relay does not sign
  MAIL_TOKEN_KEYS           "2:new,1:old": of unsubscribe links, required
  MAIL_PEPPER               of the hashes on the suppression list, required
  PUBLIC_SITE_URL           the address readers use                   http://localhost:1337
  MAILER_DIR                by what it knows this installation        data/mailer

Ends with 0 after SIGTERM or --once, 1 otherwise.
`;

const compile: CompileEdition = (content, links) => {
	const { subject, html } = editionEmail(content, links);
	return { subject, html, text: editionText(content, links) };
};

async function main(isOnce: boolean): Promise<void> {
	const settings = readMailSettings(process.env);
	const stopping = new AbortController();
	for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => stopping.abort());
	const log = (line: string) => process.stdout.write(`${new Date().toISOString()} ${line}\n`);
	const knex = openMailDatabase(process.env);
	try {
		await ensureMailTables(knex);
		const inbox = isOnce ? null : readInboxSettings(process.env);
		const reading =
			inbox === null ? null : keepReadingInbox(knex, { ...settings, inbox }, { signal: stopping.signal, log });
		await runMailer({ knex, settings, compile, log, signal: stopping.signal, isOnce, now: () => new Date() });
		stopping.abort();
		await reading;
	} finally {
		await knex.destroy();
	}
}

const { values } = parseArgs({ options: { once: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
	process.stdout.write(HELP);
} else {
	try {
		await main(values.once ?? false);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	}
}
