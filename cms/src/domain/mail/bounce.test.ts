import { describe, expect, test } from 'vitest';
import {
	bounceKindOf,
	meaningOf,
	namedMessageIds,
	type ReturnedMail,
	readFields,
	recipientTags,
	returnPathTags,
	unreachableSince,
} from './bounce.ts';

const mail = (parts: Partial<ReturnedMail> = {}): ReturnedMail => ({
	head: [],
	reportType: null,
	deliveryStatus: null,
	feedbackReport: null,
	returnedHead: [],
	...parts,
});
const report = (deliveryStatus: string) => mail({ reportType: 'delivery-status', deliveryStatus });
const toBounces = { isToUnsubscribe: false };
const kindOf = (parts: Partial<ReturnedMail>, to = toBounces) => meaningOf(mail(parts), to).kind;

test.each([
	['5.1.1', 'hardBounce'],
	['5.1.10', 'hardBounce'],
	['5.2.1', 'hardBounce'],
	['5.2.2', 'softBounce'],
	['5.1.2', 'softBounce'],
	['5.0.0', 'softBounce'],
	['4.4.1', 'softBounce'],
	['4.2.2', 'softBounce'],
	[null, 'softBounce'],
	['5.7.1', 'policyBounce'],
	['5.7.26', 'policyBounce'],
	['4.7.0', 'policyBounce'],
] as const)('%s is a %s', (code, kind) => {
	expect(bounceKindOf(code)).toBe(kind);
});

describe('a delivery report', () => {
	const failed = (...lines: string[]) => report(`Reporting-MTA: dns; mx\n\nAction: failed\n${lines.join('\n')}\n`);

	test('says its code and the words of the other side', () => {
		expect(meaningOf(failed('Status: 5.1.1', 'Diagnostic-Code: smtp; 550 no such user'), toBounces)).toEqual({
			kind: 'hardBounce',
			enhancedCode: '5.1.1',
			detail: 'smtp; 550 no such user',
		});
	});

	test.each([
		['a code in the answer where the status says nothing', 'Status: 5.0.0', 'smtp; 550-5.1.1 no such account', '5.1.1'],
		['the status where it says something', 'Status: 5.2.2', 'smtp; 550 5.1.1 no such account', '5.2.2'],
		['no code that is part of an IP address', 'Status: 5.0.0', 'smtp; 550 refused by 5.1.1.9', '5.0.0'],
		['a code at the end of a sentence', 'Status: 5.0.0', 'smtp; 550 We say 5.1.1.', '5.1.1'],
		['a status with words behind it', 'Status: 5.1.1 (bad destination mailbox)', 'smtp; 550', '5.1.1'],
		['none where there is none', 'Status: broken', 'smtp; 550 refused', null],
	])('takes %s', (_name, status, diagnostic, expected) => {
		expect(meaningOf(failed(status, `Diagnostic-Code: ${diagnostic}`), toBounces).enhancedCode).toBe(expected);
	});

	test('is about the recipient that failed, not about those that did not', () => {
		const text = 'Reporting-MTA: dns; mx\n\nAction: relayed\nStatus: 2.0.0\n\nAction: Failed (final)\nStatus: 5.2.1\n';
		expect(meaningOf(report(text), toBounces)).toMatchObject({ kind: 'hardBounce', enhancedCode: '5.2.1' });
	});

	test.each([
		['delayed', '5.1.1', 'delayed'],
		['delivered', '2.0.0', 'automaticReply'],
		['expanded', '2.0.0', 'automaticReply'],
	])('with the action %s never counts as a bounce', (action, status, kind) => {
		expect(meaningOf(report(`X: y\n\nAction: ${action}\nStatus: ${status}\n`), toBounces).kind).toBe(kind);
	});

	test('must be one by its form: the same words in a text count for nothing', () => {
		expect(kindOf({ deliveryStatus: 'X: y\n\nAction: failed\nStatus: 5.1.1\n' })).toBe('unmatched');
	});
});

test.each([
	['abuse', 'complaint'],
	['opt-out', 'complaint'],
	['not-spam', 'automaticReply'],
	['auth-failure', 'automaticReply'],
])('a feedback report of the type %s is a %s', (type, kind) => {
	expect(kindOf({ reportType: 'feedback-report', feedbackReport: `Feedback-Type: ${type}\nVersion: 1\n` })).toBe(kind);
});

describe('a mail that is no report', () => {
	const head = (name: string, value: string) => [{ name, value }];

	test('to the address for leaving ends the subscription', () => {
		expect(kindOf({ head: head('subject', 'anything') }, { isToUnsubscribe: true })).toBe('unsubscribe');
	});

	test.each([
		['an answering machine', { head: head('auto-submitted', 'auto-replied (vacation)') }],
		['a read receipt', { reportType: 'disposition-notification' }],
	])('ends nothing when it is from %s', (_name, parts) => {
		expect(kindOf(parts, { isToUnsubscribe: true })).toBe('automaticReply');
	});

	test.each([
		['auto-submitted', 'auto-generated'],
		['precedence', 'bulk'],
		['x-autoreply', 'yes'],
	])('with %s: %s is from a program', (name, value) => {
		expect(kindOf({ head: head(name, value) })).toBe('automaticReply');
	});

	test('by a person is for a person', () => {
		expect(kindOf({ head: head('auto-submitted', 'no') })).toBe('unmatched');
	});
});

test('fields are unfolded; lines that are none are passed over', () => {
	expect(
		readFields('Status: 5.1.1\r\nDiagnostic-Code: smtp;\r\n 550 5.1.1\r\n\tno user\r\nrubbish\r\n: x\r\n'),
	).toEqual([
		{ name: 'status', value: '5.1.1' },
		{ name: 'diagnostic-code', value: 'smtp; 550 5.1.1 no user' },
	]);
});

test('a hundred thousand fields are cut off', () => {
	expect(readFields('A: b\n'.repeat(100_000))).toHaveLength(500);
});

test('tags are found where mail servers write recipients, and nowhere else', () => {
	const found = recipientTags(
		mail({
			head: [
				{ name: 'delivered-to', value: 'Bounce+AbC_-9@Bounces.MAB.example' },
				{ name: 'to', value: '"x" <unsubscribe+Tok@mab.example>, y@z.example' },
				{ name: 'subject', value: 'bounce+No@mab.example' },
			],
		}),
	);
	expect(found).toEqual([
		{ mailbox: 'bounce@bounces.mab.example', tag: 'AbC_-9' },
		{ mailbox: 'unsubscribe@mab.example', tag: 'Tok' },
	]);
});

test('the return address of our mail is read from a complaint and from the header that came back', () => {
	const found = returnPathTags(
		mail({
			feedbackReport: 'Original-Mail-From: <bounce+One@b.example>\nOriginal-Rcpt-To: <x+Two@y.example>\n',
			returnedHead: [{ name: 'return-path', value: '<bounce+Three@b.example>' }],
		}),
	);
	expect(found.map(({ tag }) => tag)).toEqual(['One', 'Three']);
});

test('a Message-ID is taken from the header that came back, then from what the mail answers', () => {
	const found = namedMessageIds(
		mail({
			head: [{ name: 'in-reply-to', value: 'x <two@mab.example>' }],
			returnedHead: [{ name: 'message-id', value: ' <one@mab.example> ' }],
		}),
	);
	expect(found).toEqual(['<one@mab.example>', '<two@mab.example>']);
});

test.each([
	['three in a row', ['2026-01-03', '2026-04-03', '2026-07-03'], '2026-07-03'],
	['two', ['2026-01-03', '2026-04-03'], null],
	['three with one that arrived between them', ['2026-01-03', null, '2026-04-03', '2026-07-03'], null],
	['the first three of four', ['2026-01-03', '2026-04-03', '2026-07-03', '2026-10-03'], '2026-07-03'],
	['three after a pause', [null, '2026-04-03', '2026-07-03', '2026-10-03'], '2026-10-03'],
	['three whose reports came late', ['2026-12-01', '2026-04-03', '2026-07-03'], '2026-12-01'],
] as const)('%s: unreachable since %s', (_name, outcomes, expected) => {
	expect(unreachableSince(outcomes)).toBe(expected);
});
