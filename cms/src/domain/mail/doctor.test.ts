import { describe, expect, test } from 'vitest';
import { type ArrivalFacts, type Examination, findingsOf, isHealthy, type RelayFacts } from './doctor.ts';

const FIELDS = [
	...['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type', 'list-id'],
	...['list-unsubscribe', 'list-unsubscribe-post', 'feedback-id', 'auto-submitted', 'precedence'],
];

const relay: RelayFacts = {
	tls: { version: 'TLSv1.3', isTrusted: true },
	extensions: ['PIPELINING', 'SIZE', 'AUTH', 'DSN'],
	maxMailBytes: 25 * 1024 * 1024,
	loginMethods: ['PLAIN', 'LOGIN'],
};
const signature = {
	isValid: true,
	comment: 'pass',
	domain: 'mab.example',
	isAligned: true,
	signedFields: ['from', 'subject', 'list-unsubscribe', 'list-unsubscribe-post'],
};
const arrived: ArrivalFacts = {
	seconds: 4,
	returnPath: 'bounce+Tok@bounces.mab.example',
	expectedReturnPath: 'bounce+Tok@bounces.mab.example',
	fieldCounts: new Map(FIELDS.map((name) => [name, 1])),
	hasSameMessageId: true,
	htmlBytes: 60_000,
	mailBytes: 110_000,
	textCharacters: 4_000,
	sendingIp: '203.0.113.7',
	reverseNames: ['out.relay.example'],
	spf: { result: 'pass', domain: 'bounces.mab.example', isAligned: true },
	signatures: [signature],
	dmarc: { policy: 'quarantine', isPassed: true },
};
const healthy: Examination = {
	relay: 'relay.example:587',
	isCatcher: false,
	hasLogin: true,
	connection: relay,
	sending: { answer: '250 Ok' },
	arrival: arrived,
	waitedSeconds: 120,
	hasBounceMailbox: true,
	siteUrl: 'https://practices.mab.example',
	pace: { perSecond: 10, perHour: 2_000, perDay: null },
};

const levels = (changes: Partial<Examination> = {}): Record<string, string> =>
	Object.fromEntries(findingsOf({ ...healthy, ...changes }).map(({ id, level }) => [id, level]));
const levelsWith = (changes: Partial<ArrivalFacts>) => levels({ arrival: { ...arrived, ...changes } });

test('when all is well, every finding says so and an edition may go out', () => {
	expect(new Set(Object.values(levels()))).toEqual(new Set(['ok']));
	expect(isHealthy(findingsOf(healthy))).toBe(true);
});

test('every finding speaks both languages, and says what to do where something is wrong', () => {
	const bare = {
		signatures: [],
		dmarc: null,
		sendingIp: null,
		reverseNames: [],
		textCharacters: 0,
		hasSameMessageId: false,
	};
	const wrong = { tls: null, extensions: [], maxMailBytes: 1, loginMethods: [] };
	const findings = findingsOf({
		...healthy,
		...{ connection: wrong, hasBounceMailbox: false, siteUrl: 'http://localhost:1337' },
		pace: { perSecond: 10, perHour: null, perDay: null },
		arrival: {
			...arrived,
			...bare,
			returnPath: '',
			fieldCounts: new Map(),
			spf: { result: 'fail', domain: 'x', isAligned: false },
		},
	});
	for (const { id, level, text, advice } of findings) {
		expect([id, text.en, text.bn]).toEqual([
			id,
			expect.stringMatching(/[a-z]/),
			expect.stringMatching(/\p{Script=Bengali}/u),
		]);
		expect([id, advice === null]).toEqual([id, level === 'ok']);
	}
	expect(isHealthy(findings)).toBe(false);
});

describe('the connection', () => {
	test('that fails ends the examination', () => {
		const found = levels({ connection: 'ECONNREFUSED', sending: null, arrival: null });
		expect(Object.keys(found)).toEqual(['relay', 'bounceMailbox', 'siteUrl', 'pace']);
		expect(found.relay).toBe('fail');
	});

	test.each([
		['in the clear', { tls: null }, { tls: 'fail' }],
		['with a certificate that nobody trusts', { tls: { version: 'TLSv1.2', isTrusted: false } }, { tls: 'warn' }],
		['without a login where we have one', { loginMethods: [] }, { login: 'warn' }],
		['with a limit below our mail', { maxMailBytes: 100_000 }, { size: 'fail' }],
		['without a limit', { maxMailBytes: null }, { size: 'ok' }],
	])('%s', (_name, changes, expected) => {
		expect(levels({ connection: { ...relay, ...changes } })).toMatchObject(expected);
	});

	test('that takes mail without a login is right where we have none', () => {
		const connection = { ...relay, loginMethods: [] };
		expect(levels({ connection, hasLogin: false }).login).toBe('ok');
		expect(levels({ hasLogin: false }).login).toBe('warn');
	});
});

test('a refused mail and one that does not arrive are failures', () => {
	expect(levels({ sending: { refusal: '550 no' }, arrival: null })).toMatchObject({ sending: 'fail' });
	expect(levels({ sending: { refusal: '550 no' }, arrival: null })).not.toHaveProperty('arrival');
	expect(levels({ arrival: null })).toMatchObject({ sending: 'ok', arrival: 'fail' });
});

test.each([
	['another return address', { returnPath: 'relay@relay.example' }, { returnPath: 'warn' }],
	['a token in small letters', { returnPath: arrived.returnPath.toLowerCase() }, { returnPath: 'warn' }],
	['SPF of another domain', { spf: { ...arrived.spf, isAligned: false } }, { spf: 'warn' }],
	['SPF that fails', { spf: { ...arrived.spf, result: 'softfail' } }, { spf: 'fail' }],
	['no signature', { signatures: [] }, { dkim: 'fail', dkimFields: 'fail' }],
	['a signature that is broken', { signatures: [{ ...signature, isValid: false }] }, { dkim: 'fail' }],
	['a signature of somebody else', { signatures: [{ ...signature, isAligned: false }] }, { dkim: 'fail' }],
	[
		'a second signature that is ours',
		{ signatures: [{ ...signature, isAligned: false }, signature] },
		{ dkim: 'ok', dkimFields: 'ok' },
	],
	[
		'a signature that leaves out the lines for leaving',
		{ signatures: [{ ...signature, signedFields: ['from', 'list-unsubscribe'] }] },
		{ dkim: 'ok', dkimFields: 'fail' },
	],
	[
		'only a foreign signature over the lines for leaving',
		{
			signatures: [
				{ ...signature, signedFields: ['from'] },
				{ ...signature, isAligned: false },
			],
		},
		{ dkimFields: 'fail' },
	],
	['no DMARC', { dmarc: null }, { dmarc: 'fail' }],
	['DMARC that fails', { dmarc: { policy: 'none', isPassed: false } }, { dmarc: 'fail' }],
	['DMARC without consequences', { dmarc: { policy: 'none', isPassed: true } }, { dmarc: 'warn' }],
	['no reverse name', { reverseNames: [] }, { reverseName: 'warn' }],
	['a mail that hides its way', { sendingIp: null, reverseNames: [] }, { reverseName: 'warn' }],
	['a changed Message-ID', { hasSameMessageId: false }, { messageId: 'fail' }],
	['a second From', { fieldCounts: new Map([...arrived.fieldCounts, ['from', 2]]) }, { fields: 'fail' }],
	['no text part', { textCharacters: 0 }, { text: 'fail' }],
	['HTML that Gmail cuts', { htmlBytes: 73 * 1024 }, { size: 'fail' }],
] satisfies [string, Partial<ArrivalFacts>, Record<string, string>][])('%s', (_name, changes, expected) => {
	expect(levelsWith(changes)).toMatchObject(expected);
});

test('without a limit per hour or day the quota is a guess', () => {
	expect(levels({ pace: { perSecond: 10, perHour: null, perDay: null } }).pace).toBe('warn');
	expect(levels({ pace: { perSecond: 10, perHour: null, perDay: 5_000 } }).pace).toBe('ok');
});

test.each([
	[{ perSecond: 10, perHour: null, perDay: null }, '0.3'],
	[{ perSecond: 10, perHour: 2_000, perDay: null }, '5'],
	[{ perSecond: 10, perHour: 2_000, perDay: 5_000 }, '24'],
])('ten thousand mails at %o take %s hours', (pace, hours) => {
	const found = findingsOf({ ...healthy, pace }).find(({ id }) => id === 'pace');
	expect(found?.text.en).toContain(` ${hours} h`);
});

test('of the mail catcher nothing is asked that only a relay can answer', () => {
	const found = levels({
		...{ isCatcher: true, hasLogin: false, hasBounceMailbox: false, siteUrl: 'http://localhost:1337' },
		connection: { ...relay, tls: null, loginMethods: [] },
		arrival: { ...arrived, signatures: [], dmarc: null, sendingIp: null, reverseNames: [] },
	});
	const asked = ['tls', 'login', 'spf', 'dkim', 'dkimFields', 'dmarc', 'reverseName', 'bounceMailbox', 'siteUrl'];
	expect(Object.keys(found).filter((id) => found[id] === 'notApplicable')).toEqual(expect.arrayContaining(asked));
	expect(Object.keys(found).filter((id) => found[id] === 'ok')).toHaveLength(Object.keys(found).length - asked.length);
});
