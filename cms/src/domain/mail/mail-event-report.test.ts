import { describe, expect, test } from 'vitest';
import { isReportSignature, readEventReport, signReport } from './mail-event-report.ts';

const SECRET = 'a-secret-of-the-relay';
const SENT_AT = '1792036800';
const NOW = Number(SENT_AT) * 1000;
const BODY = Buffer.from('[{"id":"1"}]');
const SECOND = 1000;

describe('a signature', () => {
	const good = { timestamp: SENT_AT, signature: signReport(SECRET, SENT_AT, BODY) };

	test.each([
		['at once', 0],
		['after five minutes', 300 * SECOND],
		['by a clock that runs ahead', -300 * SECOND],
	])('is believed %s', (_name, later) => {
		expect(isReportSignature(SECRET, good, BODY, NOW + later)).toBe(true);
	});

	test.each([
		['too late', good, BODY, NOW + 301 * SECOND],
		['too early', good, BODY, NOW - 301 * SECOND],
		['for other bytes', good, Buffer.from('[{"id":"2"}]'), NOW],
		['with another second', { ...good, timestamp: '1792036801' }, BODY, NOW],
		['by another secret', { ...good, signature: signReport('another', SENT_AT, BODY) }, BODY, NOW],
		['cut short', { ...good, signature: good.signature.slice(0, -1) }, BODY, NOW],
		['left out', { ...good, signature: '' }, BODY, NOW],
		['with a second that is no number', { ...good, timestamp: 'Infinity' }, BODY, NOW],
	])('is not believed %s', (_name, signature, body, now) => {
		expect(isReportSignature(SECRET, signature, body, now)).toBe(false);
	});
});

describe('a report', () => {
	const row = { id: 'e-1', kind: 'bounce', messageId: '<a@mab.example>', at: '2026-10-14T04:00:00Z' };
	const read = (...rows: unknown[]) => readEventReport(JSON.stringify(rows));

	test('is read whole', () => {
		const whole = {
			...row,
			code: '5.1.1',
			token: 'Tok',
			recipient: 'Rahima@Example.ORG',
			detail: 'no\u0000 such user',
		};
		expect(read(whole)).toEqual([
			{
				id: 'e-1',
				kind: 'hardBounce',
				messageId: '<a@mab.example>',
				token: 'Tok',
				recipient: 'rahima@example.org',
				enhancedCode: '5.1.1',
				detail: 'no  such user',
				at: new Date('2026-10-14T04:00:00Z'),
			},
		]);
	});

	test.each([
		['bounce', undefined, 'softBounce'],
		['bounce', '5.7.1', 'policyBounce'],
		['hardBounce', undefined, 'hardBounce'],
		['hardBounce', '5.7.1', 'policyBounce'],
		['hardBounce', '5.2.2', 'softBounce'],
		['softBounce', '4.2.2', 'softBounce'],
		['complaint', undefined, 'complaint'],
		['unsubscribe', undefined, 'unsubscribe'],
		['delayed', '4.4.1', 'delayed'],
	])('%s with the code %s is a %s', (kind, code, expected) => {
		expect(read({ ...row, kind, code })[0]?.kind).toBe(expected);
	});

	test.each(['opened', 'delivered', 'constructor', '__proto__'])('%s means nothing to us', (kind) => {
		expect(read({ ...row, kind })).toEqual([]);
	});

	test.each([
		['no id', { ...row, id: undefined }],
		['an id that is no text', { ...row, id: 1 }],
		['nothing that names the delivery', { ...row, messageId: undefined }],
		['no time', { ...row, at: 'yesterday' }],
		['null', null],
	])('with %s is refused, and the row is named', (_name, bad) => {
		const refused = expect.objectContaining({ code: 'input.invalid', message: expect.stringContaining('event 2') });
		expect(() => read(row, bad)).toThrow(refused);
	});

	test.each(['', 'x', '{}', '{"0":1}', '['.repeat(200_000)])('that is no list is refused', (text) => {
		expect(() => readEventReport(text)).toThrow(expect.objectContaining({ code: 'input.invalid' }));
	});

	test('of more than a thousand events is refused', () => {
		expect(() => read(...Array.from({ length: 1_001 }, () => row))).toThrow(
			expect.objectContaining({ code: 'input.invalid' }),
		);
	});
});
