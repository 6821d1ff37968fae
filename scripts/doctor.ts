/** Looks at our mail as those who receive it do. `--help` says how. */
import { resolve as resolveDns } from 'node:dns/promises';
import { parseArgs } from 'node:util';
import {
	type DoctorResult,
	type Finding,
	type FindingLevel,
	findingsOf,
	isHealthy,
} from '@mab/cms/domain/mail/doctor.ts';
import { readAddress } from '@mab/cms/domain/mail/mail-address.ts';
import { Problem } from '@mab/cms/domain/problem.ts';
import { openMailDatabase, writeSetting } from '@mab/cms/mail/database.ts';
import { readInboxSettings } from '@mab/cms/mail/inbox.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { ensureMailTables } from '@mab/cms/mail/tables.ts';
import { examine } from './doctor/examine.ts';
import { catcherMailbox, imapMailbox } from './doctor/mailbox.ts';
import { ensureSecrets, productEnvironment } from './environment.ts';
import { usesCatcher } from './processes.ts';
import { Halt } from './progress.ts';

const HELP = `Usage: node scripts/doctor.ts [--to ADDRESS] [--wait SECONDS] [--json]

Sends one mail through the relay as an edition is sent, fetches it where it arrives, and says in
plain words what those who receive our mail see: encryption, sender, signature, DNS, header lines.
The result is kept, and the desk shows it.

  --to ADDRESS     where the mail goes; its mailbox must be the one that IMAP_URL names.
                   Left out, it goes to the user of IMAP_URL, or to the mail catcher.
  --wait SECONDS   how long to wait for it                                    120
  --json           the result as JSON, for programs
  --help           this text

Environment: SMTP_URL, IMAP_URL, MAIL_FROM and the other settings of mail; README.md lists them.
Ends with 0 when an edition may go out, 1 when something must be mended first, 2 when it could not look.
`;

/** Greylisting makes a first mail wait for minutes; most relays deliver within seconds. */
const WAIT_SECONDS = 120;
const LOOK_EVERY_SECONDS = 5;
const LOOK_INTO_CATCHER_EVERY_SECONDS = 0.2;

const SIGNS: Record<FindingLevel, string> = { ok: '✓', warn: '!', fail: '✗', notApplicable: '–' };

function print({ relay, findings }: DoctorResult): void {
	console.log(`${relay}\n`);
	for (const { level, text, advice } of findings) {
		console.log(`${SIGNS[level]} ${text.en}\n  ${text.bn}`);
		if (advice !== null) console.log(`    → ${advice.en}\n    → ${advice.bn}`);
	}
	console.log(isHealthy(findings) ? '\nAn edition may go out. / সংখ্যা পাঠানো যায়।' : `\n${mendFirst(findings)}`);
}

const mendFirst = (findings: readonly Finding[]): string => {
	const count = findings.filter(({ level }) => level === 'fail').length;
	return `Mend what is marked ${SIGNS.fail} (${count}) before an edition goes out. / সংখ্যা পাঠানোর আগে ${SIGNS.fail} চিহ্নিত বিষয়গুলো ঠিক করুন।`;
};

function addressee(to: string | undefined, inboxUser: string | undefined, isCatcher: boolean): string {
	const reading = readAddress(to ?? (isCatcher ? 'doctor@example.org' : (inboxUser ?? '')));
	if (reading.isValid) return reading.address;
	throw new Halt('Say where the mail goes: --to ADDRESS, whose mailbox IMAP_URL names.');
}

async function diagnose(to: string | undefined, waitSeconds: number): Promise<DoctorResult> {
	const env = productEnvironment(ensureSecrets());
	const settings = readMailSettings(env);
	const inbox = readInboxSettings(env);
	const isCatcher = usesCatcher(env);
	if (inbox === null && !isCatcher) {
		throw new Halt('Set IMAP_URL to a mailbox in which the test mail arrives: imaps://user:password@host');
	}
	const examination = await examine({
		settings,
		to: addressee(to, inbox?.user, isCatcher),
		mailbox:
			inbox === null || isCatcher ? catcherMailbox(`http://127.0.0.1:${env.MAIL_INBOX_PORT}`) : imapMailbox(inbox),
		isCatcher,
		hasBounceMailbox: inbox !== null,
		resolver: resolveDns as (name: string, type: string) => Promise<string[]>,
		waitSeconds,
		lookEverySeconds: isCatcher ? LOOK_INTO_CATCHER_EVERY_SECONDS : LOOK_EVERY_SECONDS,
	});
	const result = { checkedAt: new Date().toISOString(), relay: examination.relay, findings: findingsOf(examination) };
	await keep(env, result);
	return result;
}

/** For the desk. */
async function keep(env: NodeJS.ProcessEnv, result: DoctorResult): Promise<void> {
	const knex = openMailDatabase(env);
	try {
		await ensureMailTables(knex);
		await writeSetting(knex, 'doctor', result);
	} finally {
		await knex.destroy();
	}
}

const { values } = parseArgs({
	options: {
		to: { type: 'string' },
		wait: { type: 'string', default: String(WAIT_SECONDS) },
		json: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
});
if (values.help) {
	console.log(HELP);
} else {
	try {
		const result = await diagnose(values.to, Number(values.wait) || WAIT_SECONDS);
		if (values.json) console.log(JSON.stringify(result, null, '\t'));
		else print(result);
		process.exitCode = isHealthy(result.findings) ? 0 : 1;
	} catch (error) {
		if (!(error instanceof Halt || error instanceof Problem)) throw error;
		console.error(error.message);
		process.exitCode = 2;
	}
}
