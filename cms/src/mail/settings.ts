/**
 * The settings of mail, read from the environment once. Whatever is not set is fit for the local mail catcher: nothing
 * leaves the machine until SMTP_URL names a relay.
 */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readAddress } from '../domain/mail/mail-address.ts';
import { type MailTokenKeys, readMailTokenKeys } from '../domain/mail/mail-token.ts';
import { problems } from '../domain/problem.ts';
import { relayAddress, relayLabel } from './relay-address.ts';

export interface MailSettings {
	/** `smtp://user:password@host:587`; `smtps:` for TLS from the first byte. */
	smtpUrl: string;
	/** The address in From, and what stands before it in each language. */
	from: { address: string; name: { bn: string; en: string } };
	/** `null` where answers may go to From. */
	replyTo: string | null;
	/** The right side of every Message-ID and of List-Id. */
	domain: string;
	/** Where bounces go: to an address of each delivery (VERP), or all to one where the relay allows no other. */
	envelope: { verpDomain: string } | { sender: string };
	/** `name@domain` that takes `name+token@domain`: the way to leave by mail. */
	unsubscribeMailbox: string;
	rate: { perSecond: number; perHour: number | null; perDay: number | null };
	/** A relay that says nothing for so long, at least a second, is taken for gone. RFC 5321 §4.5.3.2 asks for 5 minutes. */
	silenceSeconds: number;
	/** What counts as a minute in the delays between attempts: 60 except in tests. */
	secondsPerMinute: number;
	/** Where the mailer keeps by what it knows this installation again. */
	mailerDir: string;
	connections: number;
	/** Relays end a connection after so many messages with a 421; we end it ourselves before that. */
	messagesPerConnection: number;
	/** `null` where the relay signs. */
	dkim: { domainName: string; keySelector: string; privateKey: KeyObject } | null;
	tokenKeys: MailTokenKeys;
	/** Of the hashes on the suppression list. Changing it makes the list worthless. */
	pepper: string;
	/** The address readers use, without a slash at the end. */
	siteUrl: string;
}

type Environment = Record<string, string | undefined>;

const LOCAL_CATCHER = 'smtp://127.0.0.1:1025';

/** Whether mails go to a relay elsewhere, and not to a catcher here. */
export function leavesThisMachine({ SMTP_URL = LOCAL_CATCHER }: Environment): boolean {
	return URL.canParse(SMTP_URL) && !/^(localhost|127\.|\[::1\])/.test(new URL(SMTP_URL).hostname);
}

/** The relay as the doctor names it; `null` for a setting that is no address. */
export function presentRelay({ SMTP_URL = LOCAL_CATCHER }: Environment): string | null {
	return URL.canParse(SMTP_URL) ? relayLabel(relayAddress(SMTP_URL)) : null;
}

const refuse = (name: string, expected: string): never => {
	throw problems.mailSettingInvalid({ name, expected });
};

/** Throws the problem `mail.setting-invalid`, which names the variable and not what it holds. */
export function readMailSettings(env: Environment): MailSettings {
	const fromAddress = addressOf(env, 'MAIL_FROM', 'newsletter@mab.example');
	const domain = domainOf(env, 'MAIL_DOMAIN') ?? fromAddress.slice(fromAddress.indexOf('@') + 1);
	return {
		tokenKeys:
			readMailTokenKeys(env.MAIL_TOKEN_KEYS ?? '') ??
			refuse(
				'MAIL_TOKEN_KEYS',
				'a list like "1:secret" of keys with at least 16 characters; npm start writes it into .env',
			),
		pepper:
			(env.MAIL_PEPPER ?? '').length >= 16
				? (env.MAIL_PEPPER ?? '')
				: refuse('MAIL_PEPPER', 'a secret of at least 16 characters; npm start writes it into .env'),
		smtpUrl: urlOf(env, 'SMTP_URL', LOCAL_CATCHER, ['smtp:', 'smtps:']),
		from: {
			address: fromAddress,
			name: {
				bn: nameOf(env, 'MAIL_FROM_NAME_BN', 'মিউনিসিপ্যাল অ্যাসোসিয়েশন অব বাংলাদেশ (ম্যাব)'),
				en: nameOf(env, 'MAIL_FROM_NAME_EN', 'Municipal Association of Bangladesh (MAB)'),
			},
		},
		replyTo: env.MAIL_REPLY_TO ? addressOf(env, 'MAIL_REPLY_TO', '') : null,
		domain,
		envelope: envelopeOf(env, fromAddress),
		unsubscribeMailbox: addressOf(env, 'MAIL_UNSUBSCRIBE_MAILBOX', `unsubscribe@${domain}`),
		rate: {
			perSecond: numberOf(env, 'MAIL_RATE_PER_SECOND', 10, 0.1),
			perHour: env.MAIL_PER_HOUR ? numberOf(env, 'MAIL_PER_HOUR', 0, 1) : null,
			perDay: env.MAIL_PER_DAY ? numberOf(env, 'MAIL_PER_DAY', 0, 1) : null,
		},
		silenceSeconds: numberOf(env, 'MAIL_SILENCE_SECONDS', 300, 1),
		secondsPerMinute: numberOf(env, 'MAIL_SECONDS_PER_MINUTE', 60, 0.01),
		mailerDir: path.resolve(env.MAILER_DIR || path.join('data', 'mailer')),
		connections: wholeOf(env, 'MAIL_CONNECTIONS', 5),
		messagesPerConnection: wholeOf(env, 'MAIL_MAX_PER_CONNECTION', 100),
		dkim: dkimOf(env),
		siteUrl: urlOf(env, 'PUBLIC_SITE_URL', 'http://localhost:1337', ['http:', 'https:']).replace(/\/+$/, ''),
	};
}

function addressOf(env: Environment, name: string, fallback: string): string {
	const reading = readAddress(env[name] || fallback);
	return reading.isValid ? reading.address : refuse(name, 'an e-mail address');
}

/** The domain that the variable names; `null` when it names none. */
function domainOf(env: Environment, name: string): string | null {
	if (!env[name]) return null;
	const reading = readAddress(`x@${env[name]}`);
	return reading.isValid ? reading.address.slice('x@'.length) : refuse(name, 'a domain');
}

function nameOf(env: Environment, name: string, fallback: string): string {
	const text = (env[name] || fallback).normalize('NFC');
	return /\p{Cc}/u.test(text) ? refuse(name, 'a name on one line') : text;
}

function urlOf(env: Environment, name: string, fallback: string, protocols: readonly string[]): string {
	const text = env[name] || fallback;
	const isRight = URL.canParse(text) && protocols.includes(new URL(text).protocol);
	return isRight
		? text
		: refuse(name, `an address that begins with ${protocols.map((each) => `${each}//`).join(' or ')}`);
}

function numberOf(env: Environment, name: string, fallback: number, least: number): number {
	const value = Number(env[name] || fallback);
	return Number.isFinite(value) && value >= least ? value : refuse(name, `a number of ${least} or more`);
}

function wholeOf(env: Environment, name: string, fallback: number): number {
	const value = numberOf(env, name, fallback, 1);
	return Number.isInteger(value) ? value : refuse(name, 'a whole number');
}

function envelopeOf(env: Environment, fromAddress: string): MailSettings['envelope'] {
	const verpDomain = domainOf(env, 'MAIL_BOUNCE_DOMAIN');
	return verpDomain === null ? { sender: addressOf(env, 'MAIL_BOUNCE_ADDRESS', fromAddress) } : { verpDomain };
}

/** RSA alone: nodemailer signs with no other. A KeyObject, because a text would be parsed again for each mail. */
function dkimOf(env: Environment): MailSettings['dkim'] {
	const { DKIM_KEY_FILE, DKIM_PRIVATE_KEY, DKIM_SELECTOR } = env;
	const domainName = domainOf(env, 'DKIM_DOMAIN');
	if (domainName === null) return null;
	const keySelector = DKIM_SELECTOR || refuse('DKIM_SELECTOR', 'the name under which the key stands in DNS');
	if (!DKIM_KEY_FILE && !DKIM_PRIVATE_KEY) refuse('DKIM_KEY_FILE', 'the path of a private key (or DKIM_PRIVATE_KEY)');
	const privateKey = keyFrom(() => (DKIM_KEY_FILE ? readFileSync(DKIM_KEY_FILE) : (DKIM_PRIVATE_KEY ?? '')));
	if (privateKey.asymmetricKeyType !== 'rsa') refuse('DKIM_KEY_FILE', 'an RSA key');
	return { domainName, keySelector, privateKey };
}

function keyFrom(read: () => string | Buffer): KeyObject {
	try {
		return createPrivateKey(read());
	} catch {
		return refuse('DKIM_KEY_FILE', 'a private key in PEM that this process may read');
	}
}
