/**
 * What a test mail through the relay tells about our mail, in words for people who run an office and not a mail server.
 * Pure: `scripts/doctor` gathers the facts, this judges them.
 */

import type { ProblemMessage } from '../problem.ts';
import { MAIL_LIMIT_BYTES } from '../publication/edition-content.ts';
import { formatNumber } from '../text/bangla.ts';

/** `notApplicable` where the mail catcher stands in for the relay, and the question makes no sense. */
export type FindingLevel = 'ok' | 'warn' | 'fail' | 'notApplicable';

export interface Finding {
	/** Stable, for programs: `dkim`, `returnPath` … */
	id: string;
	level: FindingLevel;
	text: ProblemMessage;
	/** What to do; `null` where nothing is to be done. */
	advice: ProblemMessage | null;
}

/** As it is stored for the desk. */
export interface DoctorResult {
	/** ISO 8601 UTC instant. */
	checkedAt: string;
	/** Host and port of the relay, without the password. */
	relay: string;
	findings: Finding[];
}

export interface RelayFacts {
	/** `null` on a connection that anybody can read. */
	tls: { version: string; isTrusted: boolean } | null;
	/** As in the answer to EHLO, in upper case: `PIPELINING`, `DSN` … */
	extensions: readonly string[];
	/** Bytes; `null` when the relay names no limit. */
	maxMailBytes: number | null;
	loginMethods: readonly string[];
}

export interface SignatureFacts {
	isValid: boolean;
	/** Why it is not, in the words of the one who checked. */
	comment: string;
	domain: string;
	/** The domain is that of From, or of the same organisation. */
	isAligned: boolean;
	/** Lower case names. */
	signedFields: readonly string[];
}

export interface ArrivalFacts {
	seconds: number;
	/** What Return-Path says, without brackets, and what we asked for. */
	returnPath: string;
	expectedReturnPath: string;
	/** How often each header field stands in the mail; names in lower case. */
	fieldCounts: ReadonlyMap<string, number>;
	hasSameMessageId: boolean;
	htmlBytes: number;
	mailBytes: number;
	textCharacters: number;
	/** The address from which the relay sent it on; `null` when the mail does not tell. */
	sendingIp: string | null;
	/** Names of that address, each of which leads back to it. */
	reverseNames: readonly string[];
	spf: { result: string; domain: string; isAligned: boolean };
	signatures: readonly SignatureFacts[];
	/** `null` without a record. */
	dmarc: { policy: string; isPassed: boolean } | null;
}

export interface Examination {
	relay: string;
	isCatcher: boolean;
	hasLogin: boolean;
	/** A text is the reason for which it failed. */
	connection: RelayFacts | string;
	/** `null` where it did not come so far. */
	sending: { answer: string } | { refusal: string } | null;
	arrival: ArrivalFacts | null;
	/** Seconds for which the doctor waited for the mail. */
	waitedSeconds: number;
	hasBounceMailbox: boolean;
	siteUrl: string;
	pace: { perSecond: number; perHour: number | null; perDay: number | null };
}

type Verdict = Omit<Finding, 'id'>;

const good = (en: string, bn: string): Verdict => ({ level: 'ok', text: { en, bn }, advice: null });
const bad = (level: 'warn' | 'fail', text: ProblemMessage, advice: ProblemMessage): Verdict => ({
	level,
	text,
	advice,
});
const onCatcher = (en: string, bn: string): Verdict => ({
	level: 'notApplicable',
	text: {
		en: `${en}: not applicable, because the mail went to the local mail catcher and not to a relay.`,
		bn: `${bn}: প্রযোজ্য নয়, কারণ ই-মেইলটি কোনো রিলেতে নয়, স্থানীয় ডাকবাক্সে গেছে।`,
	},
	advice: null,
});

const number = (value: number) => ({ en: formatNumber(value, 'en'), bn: formatNumber(value, 'bn') });
const kilobytes = (bytes: number) => number(Math.ceil(bytes / 1024));

/** All findings, in the order in which one mends them. */
export function findingsOf(examination: Examination): Finding[] {
	const { connection, sending, arrival } = examination;
	const stages: [string, Verdict][] = [['relay', relayVerdict(examination)]];
	if (typeof connection !== 'string') {
		stages.push(['tls', tlsVerdict(connection, examination)], ['login', loginVerdict(connection, examination)]);
	}
	if (sending !== null) stages.push(['sending', sendingVerdict(sending)]);
	if (sending !== null && 'answer' in sending) stages.push(['arrival', arrivalVerdict(examination)]);
	if (typeof connection !== 'string' && arrival !== null) {
		stages.push(...identityVerdicts(arrival, examination), ...mailVerdicts(arrival, connection));
	}
	stages.push(
		['bounceMailbox', bounceMailboxVerdict(examination)],
		['siteUrl', siteUrlVerdict(examination)],
		['pace', paceVerdict(examination)],
	);
	return stages.map(([id, verdict]) => ({ id, ...verdict }));
}

/** Whether an edition may go out as things are. */
export function isHealthy(findings: readonly Finding[]): boolean {
	return findings.every(({ level }) => level !== 'fail');
}

function relayVerdict({ connection, relay }: Examination): Verdict {
	if (typeof connection !== 'string') return good(`${relay} answers.`, `${relay} সাড়া দিচ্ছে।`);
	return bad(
		'fail',
		{ en: `${relay} does not answer: ${connection}`, bn: `${relay} সাড়া দিচ্ছে না: ${connection}` },
		{
			en: 'Look at host and port in SMTP_URL, and ask whether a firewall is in between. Port 25 is often closed; 587 is for sending.',
			bn: 'SMTP_URL-এর হোস্ট ও পোর্ট দেখুন, মাঝখানে ফায়ারওয়াল আছে কি না জেনে নিন। ২৫ নম্বর পোর্ট প্রায়ই বন্ধ থাকে; পাঠানোর জন্য ৫৮৭।',
		},
	);
}

function tlsVerdict({ tls }: RelayFacts, { isCatcher }: Examination): Verdict {
	if (isCatcher) return onCatcher('Encryption', 'এনক্রিপশন');
	if (tls === null) {
		return bad(
			'fail',
			{
				en: 'The connection to the relay is not encrypted: password and mails can be read on the way.',
				bn: 'রিলের সঙ্গে সংযোগ এনক্রিপ্ট করা নয়: পাসওয়ার্ড ও ই-মেইল পথে পড়া যায়।',
			},
			{
				en: 'Use port 587 with STARTTLS, or smtps:// with port 465.',
				bn: 'STARTTLS-সহ ৫৮৭ পোর্ট, অথবা ৪৬৫ পোর্টে smtps:// ব্যবহার করুন।',
			},
		);
	}
	if (tls.isTrusted) return good(`Encrypted with ${tls.version}.`, `${tls.version} দিয়ে এনক্রিপ্ট করা।`);
	return bad(
		'warn',
		{
			en: `Encrypted with ${tls.version}, but the certificate is not one that this machine trusts.`,
			bn: `${tls.version} দিয়ে এনক্রিপ্ট করা, কিন্তু সনদটি এই যন্ত্র বিশ্বাস করে না।`,
		},
		{
			en: 'Write the name of the server as its certificate has it into SMTP_URL, or ask its operator for a valid certificate.',
			bn: 'সনদে সার্ভারের যে নাম আছে SMTP_URL-এ সেটিই লিখুন, বা পরিচালকের কাছে বৈধ সনদ চান।',
		},
	);
}

function loginVerdict({ loginMethods }: RelayFacts, { isCatcher, hasLogin }: Examination): Verdict {
	if (isCatcher) return onCatcher('Login', 'লগইন');
	const offered = loginMethods.join(', ');
	if (hasLogin && loginMethods.length > 0) {
		return good(`The relay asks for a login (${offered}).`, `রিলে লগইন চায় (${offered})।`);
	}
	if (!hasLogin && loginMethods.length === 0) {
		return good('The relay takes mail from this machine without a login.', 'রিলে লগইন ছাড়াই এই যন্ত্রের ই-মেইল নেয়।');
	}
	return bad(
		'warn',
		hasLogin
			? {
					en: 'SMTP_URL has a login, but the relay offers none.',
					bn: 'SMTP_URL-এ লগইন আছে, কিন্তু রিলে লগইনের সুযোগ দেয় না।',
				}
			: {
					en: `The relay offers a login (${offered}), but SMTP_URL has none.`,
					bn: `রিলে লগইনের সুযোগ দেয় (${offered}), কিন্তু SMTP_URL-এ লগইন নেই।`,
				},
		{
			en: 'Ask the operator of the relay which is right: smtp://user:password@host:587.',
			bn: 'কোনটি ঠিক, রিলের পরিচালককে জিজ্ঞেস করুন: smtp://user:password@host:587।',
		},
	);
}

function sendingVerdict(sending: NonNullable<Examination['sending']>): Verdict {
	if ('answer' in sending) {
		return good(`The relay took the test mail: ${sending.answer}`, `রিলে পরীক্ষার ই-মেইলটি নিয়েছে: ${sending.answer}`);
	}
	return bad(
		'fail',
		{
			en: `The relay did not take the test mail: ${sending.refusal}`,
			bn: `রিলে পরীক্ষার ই-মেইলটি নেয়নি: ${sending.refusal}`,
		},
		{
			en: 'Look at login, sender address (MAIL_FROM, MAIL_BOUNCE_DOMAIN) and at what the relay says; its operator knows what it allows.',
			bn: 'লগইন, প্রেরকের ঠিকানা (MAIL_FROM, MAIL_BOUNCE_DOMAIN) আর রিলের উত্তর দেখুন; কী অনুমোদিত, তা পরিচালক জানেন।',
		},
	);
}

function arrivalVerdict({ arrival, waitedSeconds }: Examination): Verdict {
	if (arrival !== null) {
		const seconds = number(Math.max(1, Math.round(arrival.seconds)));
		return good(`It arrived within ${seconds.en} s.`, `${seconds.bn} সেকেন্ডের মধ্যে পৌঁছেছে।`);
	}
	const seconds = number(waitedSeconds);
	return bad(
		'fail',
		{
			en: `It did not arrive within ${seconds.en} s, so nothing can be said about its signature and its sender.`,
			bn: `${seconds.bn} সেকেন্ডেও পৌঁছায়নি, তাই স্বাক্ষর ও প্রেরক সম্পর্কে কিছু বলা যাচ্ছে না।`,
		},
		{
			en: 'Look into the junk folder of the mailbox, into the log of the relay, and into the bounce mailbox; then try again with --wait 600.',
			bn: 'ডাকবাক্সের স্প্যাম ফোল্ডার, রিলের লগ ও বাউন্সের ডাকবাক্স দেখুন; তারপর --wait 600 দিয়ে আবার চেষ্টা করুন।',
		},
	);
}

function identityVerdicts(arrival: ArrivalFacts, { isCatcher }: Examination): [string, Verdict][] {
	const inEarnest = (verdict: Verdict, en: string, bn: string) => (isCatcher ? onCatcher(en, bn) : verdict);
	return [
		['returnPath', returnPathVerdict(arrival)],
		['spf', inEarnest(spfVerdict(arrival), 'SPF', 'SPF')],
		['dkim', inEarnest(dkimVerdict(arrival), 'DKIM signature', 'DKIM স্বাক্ষর')],
		['dkimFields', inEarnest(dkimFieldsVerdict(arrival), 'Signed header lines', 'স্বাক্ষরিত হেডার')],
		['dmarc', inEarnest(dmarcVerdict(arrival), 'DMARC', 'DMARC')],
		['reverseName', inEarnest(reverseNameVerdict(arrival), 'Reverse name', 'রিভার্স নাম')],
	];
}

function returnPathVerdict({ returnPath, expectedReturnPath }: ArrivalFacts): Verdict {
	if (returnPath === expectedReturnPath && !returnPath.includes('+')) {
		return good(
			`The return address arrived as we wrote it (${returnPath}). Bounces are found by their Message-ID; with MAIL_BOUNCE_DOMAIN each delivery has a return address of its own.`,
			`ফেরত-ঠিকানা যেমন লেখা হয়েছিল তেমনই পৌঁছেছে (${returnPath})। Message-ID দিয়ে বাউন্স চেনা হয়; MAIL_BOUNCE_DOMAIN দিলে প্রতিটি ই-মেইলের নিজের ফেরত-ঠিকানা থাকে।`,
		);
	}
	if (returnPath === expectedReturnPath) {
		return good(
			`The return address arrived as we wrote it (${returnPath}), so every bounce finds its delivery.`,
			`ফেরত-ঠিকানা যেমন লেখা হয়েছিল তেমনই পৌঁছেছে (${returnPath}), তাই প্রতিটি বাউন্স তার প্রাপকের সঙ্গে মেলে।`,
		);
	}
	return bad(
		'warn',
		{
			en: `The relay wrote another return address: ${returnPath || 'none'} instead of ${expectedReturnPath}.`,
			bn: `রিলে অন্য ফেরত-ঠিকানা লিখেছে: ${expectedReturnPath}-এর বদলে ${returnPath || 'ফাঁকা'}।`,
		},
		{
			en: 'Leave MAIL_BOUNCE_DOMAIN empty, set MAIL_BOUNCE_ADDRESS to the address that the relay allows, and read that mailbox by IMAP_URL. Bounces are then found by their Message-ID.',
			bn: 'MAIL_BOUNCE_DOMAIN ফাঁকা রাখুন, রিলে যে ঠিকানা মানে সেটি MAIL_BOUNCE_ADDRESS-এ দিন, আর IMAP_URL দিয়ে সেই ডাকবাক্স পড়ুন। তখন Message-ID দিয়ে বাউন্স চেনা হয়।',
		},
	);
}

function spfVerdict({ spf, sendingIp }: ArrivalFacts): Verdict {
	if (spf.result === 'pass' && spf.isAligned) {
		return good(
			`SPF passes: ${spf.domain} allows ${sendingIp} to send.`,
			`SPF ঠিক আছে: ${spf.domain} ${sendingIp}-কে পাঠানোর অনুমতি দেয়।`,
		);
	}
	if (spf.result === 'pass') {
		return bad(
			'warn',
			{
				en: `SPF passes for ${spf.domain}, which is not the domain of the sender address, so it does not count for DMARC.`,
				bn: `SPF ${spf.domain}-এর জন্য ঠিক আছে, কিন্তু তা প্রেরকের ডোমেইন নয়; DMARC-এ তাই গণ্য হয় না।`,
			},
			{
				en: 'This is usual with large relays. It does no harm as long as DKIM is right.',
				bn: 'বড় রিলেতে এটি স্বাভাবিক। DKIM ঠিক থাকলে ক্ষতি নেই।',
			},
		);
	}
	return bad(
		'fail',
		{
			en: `SPF says "${spf.result}": the domain ${spf.domain} does not allow ${sendingIp ?? 'the sender'} to send.`,
			bn: `SPF-এর ফল "${spf.result}": ${spf.domain} ডোমেইন ${sendingIp ?? 'প্রেরককে'} পাঠানোর অনুমতি দেয় না।`,
		},
		{
			en: `Add the relay to the TXT record of ${spf.domain} as its operator says, for example: v=spf1 include:relay.example -all`,
			bn: `পরিচালকের কথামতো ${spf.domain}-এর TXT রেকর্ডে রিলে যোগ করুন, যেমন: v=spf1 include:relay.example -all`,
		},
	);
}

const validOnes = ({ signatures }: ArrivalFacts) => signatures.filter(({ isValid }) => isValid);
const alignedOnes = (arrival: ArrivalFacts) => validOnes(arrival).filter(({ isAligned }) => isAligned);

const DKIM_ADVICE: ProblemMessage = {
	en: 'Let the relay sign with the domain of MAIL_FROM (it gives you DNS records for that), or set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE.',
	bn: 'MAIL_FROM-এর ডোমেইন দিয়ে রিলেকে স্বাক্ষর করতে দিন (সেজন্য DNS রেকর্ড তারাই দেয়), অথবা DKIM_DOMAIN, DKIM_SELECTOR ও DKIM_KEY_FILE দিন।',
};

function dkimVerdict(arrival: ArrivalFacts): Verdict {
	const [aligned] = alignedOnes(arrival);
	if (aligned !== undefined) {
		return good(`The DKIM signature of ${aligned.domain} is valid.`, `${aligned.domain}-এর DKIM স্বাক্ষর বৈধ।`);
	}
	const [valid] = validOnes(arrival);
	if (valid !== undefined) {
		return bad(
			'fail',
			{
				en: `The mail is signed, but by ${valid.domain} and not by the domain of the sender address.`,
				bn: `ই-মেইলে স্বাক্ষর আছে, কিন্তু তা ${valid.domain}-এর, প্রেরকের ডোমেইনের নয়।`,
			},
			DKIM_ADVICE,
		);
	}
	const [broken] = arrival.signatures;
	if (broken === undefined) {
		return bad('fail', { en: 'The mail has no DKIM signature.', bn: 'ই-মেইলে DKIM স্বাক্ষর নেই।' }, DKIM_ADVICE);
	}
	return bad(
		'fail',
		{
			en: `The DKIM signature of ${broken.domain} is not valid: ${broken.comment}`,
			bn: `${broken.domain}-এর DKIM স্বাক্ষর বৈধ নয়: ${broken.comment}`,
		},
		{
			en: 'Compare the key in DNS with that of the signer, and ask whether a server on the way changes mails.',
			bn: 'DNS-এর চাবি আর স্বাক্ষরকারীর চাবি মিলিয়ে দেখুন; পথে কোনো সার্ভার ই-মেইল বদলায় কি না জেনে নিন।',
		},
	);
}

/** RFC 8058 §4: one-click unsubscribe counts only when both are signed. */
const UNSUBSCRIBE_FIELDS = ['list-unsubscribe', 'list-unsubscribe-post'];

function dkimFieldsVerdict(arrival: ArrivalFacts): Verdict {
	const isCovered = alignedOnes(arrival).some(({ signedFields }) =>
		UNSUBSCRIBE_FIELDS.every((name) => signedFields.includes(name)),
	);
	if (isCovered) {
		return good(
			'The signature covers both List-Unsubscribe lines, so mail programs show their button for leaving.',
			'স্বাক্ষরে List-Unsubscribe-এর দুটি লাইনই আছে, তাই ই-মেইল প্রোগ্রাম গ্রাহকত্ব ছাড়ার বোতাম দেখায়।',
		);
	}
	return bad(
		'fail',
		{
			en: 'The signature leaves out List-Unsubscribe or List-Unsubscribe-Post. Gmail and Yahoo want both signed.',
			bn: 'স্বাক্ষরে List-Unsubscribe বা List-Unsubscribe-Post বাদ পড়েছে। জিমেইল ও ইয়াহু দুটিই চায়।',
		},
		{
			en: 'Ask the operator of the relay to sign both header lines (h=), or sign here with DKIM_DOMAIN and its key.',
			bn: 'রিলের পরিচালককে দুটি হেডারই (h=) স্বাক্ষরে নিতে বলুন, অথবা DKIM_DOMAIN ও তার চাবি দিয়ে এখানেই স্বাক্ষর করুন।',
		},
	);
}

function dmarcVerdict({ dmarc }: ArrivalFacts): Verdict {
	if (dmarc === null) {
		return bad(
			'fail',
			{
				en: 'The domain of the sender address has no DMARC record. Gmail and Yahoo want one of everybody who sends newsletters.',
				bn: 'প্রেরকের ডোমেইনে DMARC রেকর্ড নেই। যারা নিউজলেটার পাঠায়, জিমেইল ও ইয়াহু তাদের কাছে এটি চায়।',
			},
			{
				en: 'Add the TXT record _dmarc with v=DMARC1; p=none; rua=mailto:… and tighten it to p=quarantine after some weeks.',
				bn: '_dmarc নামে TXT রেকর্ড দিন: v=DMARC1; p=none; rua=mailto:…; কয়েক সপ্তাহ পরে p=quarantine করুন।',
			},
		);
	}
	if (!dmarc.isPassed) {
		return bad(
			'fail',
			{
				en: `DMARC fails (policy ${dmarc.policy}): neither SPF nor DKIM speaks for the domain of the sender address.`,
				bn: `DMARC উত্তীর্ণ নয় (নীতি ${dmarc.policy}): SPF বা DKIM কোনোটিই প্রেরকের ডোমেইনের পক্ষে নয়।`,
			},
			{ en: 'Mend DKIM first; DMARC then passes by itself.', bn: 'আগে DKIM ঠিক করুন; তাহলে DMARC নিজেই উত্তীর্ণ হবে।' },
		);
	}
	if (dmarc.policy !== 'none')
		return good(`DMARC passes (policy ${dmarc.policy}).`, `DMARC উত্তীর্ণ (নীতি ${dmarc.policy})।`);
	return bad(
		'warn',
		{
			en: 'DMARC passes, but its policy is "none": others may still send in your name.',
			bn: 'DMARC উত্তীর্ণ, কিন্তু নীতি "none": অন্যেরা এখনো আপনাদের নামে পাঠাতে পারে।',
		},
		{
			en: 'Read the reports for some weeks, then set p=quarantine.',
			bn: 'কয়েক সপ্তাহ প্রতিবেদন দেখুন, তারপর p=quarantine দিন।',
		},
	);
}

function reverseNameVerdict({ sendingIp, reverseNames }: ArrivalFacts): Verdict {
	const [name] = reverseNames;
	if (sendingIp !== null && name !== undefined) {
		return good(
			`${sendingIp} has the name ${name}, which leads back to it.`,
			`${sendingIp}-এর নাম ${name}, আর নামটিও ঐ ঠিকানাতেই ফেরে।`,
		);
	}
	return bad(
		'warn',
		sendingIp === null
			? {
					en: 'The mail does not tell from which address the relay sent it on.',
					bn: 'রিলে কোন ঠিকানা থেকে পাঠিয়েছে, ই-মেইলটি তা বলে না।',
				}
			: {
					en: `${sendingIp} has no name in reverse DNS that leads back to it. Many servers refuse such senders.`,
					bn: `রিভার্স DNS-এ ${sendingIp}-এর এমন নাম নেই যা ঐ ঠিকানায় ফেরে। অনেক সার্ভার এমন প্রেরককে ফিরিয়ে দেয়।`,
				},
		{
			en: 'Only the operator of the relay can set it; ask for it.',
			bn: 'এটি শুধু রিলের পরিচালকই ঠিক করতে পারেন; তাঁকে বলুন।',
		},
	);
}

/** Each must stand in a mail exactly once: a second one is what mail servers refuse and forgers add. */
const SINGLE_FIELDS = [
	'from',
	'to',
	'subject',
	'date',
	'message-id',
	'mime-version',
	'content-type',
	'list-id',
	'list-unsubscribe',
	'list-unsubscribe-post',
	'feedback-id',
	'auto-submitted',
	'precedence',
];

function mailVerdicts(arrival: ArrivalFacts, relay: RelayFacts): [string, Verdict][] {
	return [
		['fields', fieldsVerdict(arrival)],
		['messageId', messageIdVerdict(arrival)],
		['size', sizeVerdict(arrival, relay)],
		['text', textVerdict(arrival)],
		['extensions', extensionsVerdict(relay)],
	];
}

function fieldsVerdict({ fieldCounts }: ArrivalFacts): Verdict {
	const wrong = SINGLE_FIELDS.filter((name) => fieldCounts.get(name) !== 1);
	if (wrong.length === 0) return good('Every header line is there exactly once.', 'প্রতিটি হেডার ঠিক একবার করে আছে।');
	const names = wrong.map((name) => `${name} (${fieldCounts.get(name) ?? 0})`).join(', ');
	return bad(
		'fail',
		{ en: `These header lines are not there exactly once: ${names}.`, bn: `এই হেডারগুলো ঠিক একবার নেই: ${names}।` },
		{
			en: 'The relay adds or removes header lines; ask its operator not to.',
			bn: 'রিলে হেডার যোগ করছে বা সরাচ্ছে; পরিচালককে তা বন্ধ করতে বলুন।',
		},
	);
}

function messageIdVerdict({ hasSameMessageId }: ArrivalFacts): Verdict {
	if (hasSameMessageId)
		return good('The Message-ID arrived as we wrote it.', 'Message-ID যেমন লেখা হয়েছিল তেমনই পৌঁছেছে।');
	return bad(
		'fail',
		{
			en: 'The relay changed the Message-ID, so bounces and second copies cannot be told apart by it.',
			bn: 'রিলে Message-ID বদলে দিয়েছে, তাই এটি দিয়ে বাউন্স বা দ্বিতীয় কপি চেনা যাবে না।',
		},
		{ en: 'Ask the operator to leave it, or use another relay.', bn: 'পরিচালককে এটি না বদলাতে বলুন, অথবা অন্য রিলে নিন।' },
	);
}

function sizeVerdict({ htmlBytes, mailBytes }: ArrivalFacts, { maxMailBytes }: RelayFacts): Verdict {
	const [html, mail, limit] = [kilobytes(htmlBytes), kilobytes(mailBytes), kilobytes(maxMailBytes ?? 0)];
	if (htmlBytes > MAIL_LIMIT_BYTES) {
		return bad(
			'fail',
			{
				en: `The HTML part is ${html.en} kB; Gmail cuts it off.`,
				bn: `HTML অংশ ${html.bn} কিলোবাইট; জিমেইল কেটে দেবে।`,
			},
			{ en: 'Shorten the edition.', bn: 'সংখ্যাটি ছোট করুন।' },
		);
	}
	if (maxMailBytes !== null && mailBytes > maxMailBytes) {
		return bad(
			'fail',
			{
				en: `The mail has ${mail.en} kB and the relay takes ${limit.en} kB.`,
				bn: `ই-মেইলটি ${mail.bn} কিলোবাইট, আর রিলে নেয় ${limit.bn} কিলোবাইট।`,
			},
			{ en: 'Ask the operator for a higher limit.', bn: 'পরিচালকের কাছে সীমা বাড়াতে বলুন।' },
		);
	}
	return good(
		`The test mail has ${mail.en} kB, ${html.en} kB of it HTML.`,
		`পরীক্ষার ই-মেইল ${mail.bn} কিলোবাইট, তার ${html.bn} কিলোবাইট HTML।`,
	);
}

function textVerdict({ textCharacters }: ArrivalFacts): Verdict {
	const count = number(textCharacters);
	if (textCharacters > 0) {
		return good(`The plain text part is there (${count.en} characters).`, `সাধারণ লেখার অংশ আছে (${count.bn} অক্ষর)।`);
	}
	return bad(
		'fail',
		{ en: 'The plain text part is empty.', bn: 'সাধারণ লেখার অংশ ফাঁকা।' },
		{
			en: 'The relay removes it; ask its operator not to. Without it mails are held for advertising.',
			bn: 'রিলে এটি সরিয়ে দিচ্ছে; পরিচালককে বলুন। এটি না থাকলে ই-মেইলকে বিজ্ঞাপন ধরা হয়।',
		},
	);
}

function extensionsVerdict({ extensions }: RelayFacts): Verdict {
	const present = ['PIPELINING', '8BITMIME', 'SMTPUTF8', 'DSN', 'SIZE'].filter((name) => extensions.includes(name));
	const names = present.join(', ') || '–';
	return good(
		`The relay offers: ${names}. What is missing does no harm; addresses in other letters than English are not taken at sign-up.`,
		`রিলে যা দেয়: ${names}। যা নেই তাতে ক্ষতি নেই; ইংরেজি ছাড়া অন্য অক্ষরের ঠিকানা নিবন্ধনেই নেওয়া হয় না।`,
	);
}

function bounceMailboxVerdict({ hasBounceMailbox, isCatcher }: Examination): Verdict {
	if (hasBounceMailbox) return good('A bounce mailbox is set up.', 'বাউন্সের ডাকবাক্স ঠিক করা আছে।');
	if (isCatcher) return onCatcher('Bounce mailbox', 'বাউন্সের ডাকবাক্স');
	return bad(
		'warn',
		{
			en: 'No bounce mailbox is set up: addresses that no longer exist are mailed again and again, and whoever asks by mail to leave is not heard.',
			bn: 'বাউন্সের ডাকবাক্স ঠিক করা নেই: যে ঠিকানা আর নেই সেখানেও বারবার পাঠানো হবে, আর যাঁরা মেইল করে বার্তা বন্ধ করতে চান তাঁদের কথা জানা যাবে না।',
		},
		{
			en: 'Set IMAP_URL to the mailbox that takes both, or let the relay report to /api/mail/events.',
			bn: 'যে ডাকবাক্সে দুটিই আসে তা IMAP_URL-এ দিন, অথবা রিলেকে /api/mail/events-এ জানাতে দিন।',
		},
	);
}

function siteUrlVerdict({ siteUrl, isCatcher }: Examination): Verdict {
	if (siteUrl.startsWith('https://'))
		return good(`Links in mails lead to ${siteUrl}.`, `ই-মেইলের লিঙ্ক ${siteUrl}-এ যায়।`);
	if (isCatcher) return onCatcher('Address of the site', 'সাইটের ঠিকানা');
	return bad(
		'fail',
		{
			en: `Links in mails lead to ${siteUrl}, which readers cannot open; one-click unsubscribe needs https.`,
			bn: `ই-মেইলের লিঙ্ক ${siteUrl}-এ যায়, যা পাঠকেরা খুলতে পারেন না; এক ক্লিকে গ্রাহকত্ব ছাড়তে https লাগে।`,
		},
		{ en: 'Set PUBLIC_URL to the https address of the site.', bn: 'PUBLIC_URL-এ সাইটের https ঠিকানা দিন।' },
	);
}

/** A large edition: every municipality with several readers, and partners. */
const LARGE_EDITION = 10_000;

function hoursFor({ perSecond, perHour, perDay }: Examination['pace']): number {
	const hours = LARGE_EDITION / Math.min(perSecond * 3600, perHour ?? Infinity);
	return perDay === null ? hours : Math.max(hours, (Math.ceil(LARGE_EDITION / perDay) - 1) * 24);
}

function paceVerdict({ pace, isCatcher }: Examination): Verdict {
	const [count, hours] = [number(LARGE_EDITION), number(Math.round(hoursFor(pace) * 10) / 10)];
	const text = {
		en: `At the pace that is set, ${count.en} mails take ${hours.en} h.`,
		bn: `বর্তমান গতিতে ${count.bn}টি ই-মেইলে ${hours.bn} ঘণ্টা লাগে।`,
	};
	if (isCatcher || pace.perHour !== null || pace.perDay !== null) return good(text.en, text.bn);
	return bad(
		'warn',
		{
			en: `${text.en} No limit per hour or day is set, so a quota of the relay would be run into.`,
			bn: `${text.bn} ঘণ্টা বা দিনের কোনো সীমা দেওয়া নেই, তাই রিলের কোটা থাকলে তাতে আটকাবে।`,
		},
		{
			en: 'Ask the operator how many mails are allowed, and set MAIL_PER_HOUR and MAIL_PER_DAY.',
			bn: 'কতগুলো ই-মেইল অনুমোদিত, পরিচালককে জিজ্ঞেস করে MAIL_PER_HOUR ও MAIL_PER_DAY দিন।',
		},
	);
}
