/** Keeps every mail of this machine and shows it on a page. `--help` says how. */
import { parseArgs } from 'node:util';
import { openCatcher } from './catcher/catcher.ts';
import { places, productEnvironment } from './environment.ts';

const HELP = `Usage: node scripts/mail-catcher.ts

Takes mail like a relay, passes nothing on, and shows it on a page. It runs with the product where
SMTP_URL is not set. The newest 2,000 mails are kept, at most 300 MB.

Environment:
  MAIL_CATCHER_PORT  SMTP, on 127.0.0.1             1025
  MAIL_INBOX_PORT    the inbox, on 127.0.0.1        1080
  MAB_DATA_DIR       mails are in its folder mail   data
  PUBLIC_URL         pictures of this site are shown in mails

  GET /messages.json   all mails that are kept, the newest first
  GET /mails/ID.eml    one mail as it came, with Return-Path and Delivered-To
`;

async function main(): Promise<void> {
	const env = productEnvironment({});
	const catcher = await openCatcher({
		folder: places().mail,
		smtpPort: Number(env.MAIL_CATCHER_PORT),
		inboxPort: Number(env.MAIL_INBOX_PORT),
		siteUrl: env.PUBLIC_SITE_URL ?? '',
	});
	console.log(`Taking mail on port ${catcher.smtpPort}; the inbox is at http://127.0.0.1:${catcher.inboxPort}/`);
	for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => void catcher.close());
}

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help) console.log(HELP);
else await main();
