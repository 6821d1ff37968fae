/**
 * The mailer through a mail server as others run it: Exim of Debian takes the mails and hands them on. Where it is not
 * installed the mails go to their last server at once, and the same must be true of them.
 */
import { generateKeyPairSync } from 'node:crypto';
import { addressHash } from '@mab/cms/domain/mail/mail-address.ts';
import { takeReturnedMail } from '@mab/cms/mail/returns.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { dkimVerify } from 'mailauth';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Exim, startExim } from '../support/exim.ts';
import {
	contentFor,
	emailOf,
	type MailSite,
	openMailSite,
	orderFor,
	runHere,
	seedSubscribers,
	until,
} from '../support/mail-run.ts';
import { openSink, type Sink, type TakenMail } from '../support/smtp-sink.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
	modulusLength: 2048,
	publicKeyEncoding: { type: 'spki', format: 'der' },
	privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const PUBLIC_RECORD = `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`;

const READER_COUNT = 24;
const GONE = 7;
const BOUNCE_DOMAIN = 'bounces.mab.example';

let destination: Sink;
let exim: Exim | null;
let site: MailSite;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
	destination = await openSink({
		keepsRaw: true,
		mischief: (recipient) =>
			recipient === emailOf(GONE) ? { at: 'recipient', code: 550, text: '5.1.1 No such person' } : null,
	});
	exim = await startExim(destination.port);
	site = await openMailSite(null);
	env = {
		...site.env,
		SMTP_URL: exim?.url ?? destination.url,
		MAIL_BOUNCE_DOMAIN: BOUNCE_DOMAIN,
		DKIM_DOMAIN: 'mab.example',
		DKIM_SELECTOR: 'news',
		DKIM_PRIVATE_KEY: privateKey,
	};
});
afterAll(async () => {
	await site?.close();
	await exim?.stop();
	await destination?.close();
});

const isReport = ({ recipient }: TakenMail): boolean => recipient.endsWith(`@${BOUNCE_DOMAIN}`);
const rawOf = ({ raw }: TakenMail): Buffer => raw ?? Buffer.alloc(0);
const suppressionOf = async (id: number): Promise<string | null> => {
	const row = await site
		.knex('suppressions')
		.where({ email_hash: addressHash(env.MAIL_PEPPER ?? '', emailOf(id)) })
		.first('reason');
	return row?.reason ?? null;
};

test('every mail arrives whole and signed, and whoever is gone is not written to again', async () => {
	await seedSubscribers(site.knex, { count: READER_COUNT, language: (id) => (id % 2 === 0 ? 'en' : 'bn') });
	await orderFor(site.knex, { content: contentFor('bn', 'en') });
	await runHere(site, env, { isOnce: true }).ended;
	const arrived = () => destination.taken.filter((mail) => !isReport(mail));
	const reports = () => destination.taken.filter(isReport);
	await until(
		() => arrived().length >= READER_COUNT - 1 && (exim === null || reports().length > 0),
		`the mails arrive: ${exim?.log() ?? ''}`,
	);

	const readers = Array.from({ length: READER_COUNT }, (_, index) => index + 1).filter((id) => id !== GONE);
	expect(arrived().map(({ recipient }) => recipient)).toEqual(expect.arrayContaining(readers.map(emailOf)));
	expect(arrived()).toHaveLength(readers.length);
	const messageIds = await site.knex('deliveries').whereNot({ subscriber_id: GONE }).pluck('message_id');
	expect(
		arrived()
			.map(({ messageId }) => messageId)
			.sort(),
	).toEqual(messageIds.sort());
	for (const mail of arrived()) {
		const { results } = await dkimVerify(rawOf(mail), { resolver: async () => [[PUBLIC_RECORD]] });
		expect(results.map(({ status }) => status.result)).toEqual(['pass']);
		const { subject, html, text } = await simpleParser(rawOf(mail));
		const unsubscribeUrl = /https:\S+/.exec(text ?? '')?.[0] ?? '';
		expect(text).toBe(`${subject}\n.dot\n${unsubscribeUrl}\n`);
		expect(html).toContain(`<a href="${unsubscribeUrl}">x</a>`);
		expect(html).toContain('পৌরসভার চর্চা '.repeat(60));
	}

	for (const mail of reports()) {
		await takeReturnedMail(site.knex, readMailSettings(env), { raw: rawOf(mail), receivedAt: new Date() });
	}
	expect(await suppressionOf(GONE)).toBe('hardBounce');
	expect(await site.knex('suppressions').count({ count: '*' }).first()).toEqual({ count: 1 });
});
