import { describe, expect, test } from 'vitest';
import { isPreviewSignature, type PreviewSubject, signPreview } from './preview-signature.ts';

const SECRET = 'secret of this installation';
const SUBJECT: PreviewSubject = {
	uid: 'api::practice.practice',
	documentId: 'tz4a98xxat96iws9zmbrgj3a',
	locale: 'bn',
};
const NOW = Date.parse('2026-11-23T08:32:00.400Z');
const SIGNED = signPreview(SUBJECT, SECRET, NOW);

describe('a signed preview', () => {
	test('ends a quarter of an hour after it was made', () => {
		expect(new Date(SIGNED.expires * 1000).toISOString()).toBe('2026-11-23T08:47:00.000Z');
	});

	test('fits into an address as it is', () => {
		expect(SIGNED.signature).toMatch(/^[A-Za-z0-9_-]{43}$/);
	});

	test('is valid from its making to its end, and not a millisecond longer', () => {
		const end = SIGNED.expires * 1000;
		expect(isPreviewSignature(SUBJECT, SIGNED, SECRET, NOW)).toBe(true);
		expect(isPreviewSignature(SUBJECT, SIGNED, SECRET, end)).toBe(true);
		expect(isPreviewSignature(SUBJECT, SIGNED, SECRET, end + 1)).toBe(false);
	});

	test.each([
		['another language', { ...SUBJECT, locale: 'en' }],
		['another entry', { ...SUBJECT, documentId: 'pfh3wq0s5l7m2x9c4v6b8n1k' }],
		['another type', { ...SUBJECT, uid: 'api::learning-event.learning-event' }],
		[
			'the same letters cut elsewhere',
			{ ...SUBJECT, uid: 'api::practice.practicet', documentId: 'z4a98xxat96iws9zmbrgj3a' },
		],
	])('does not open %s', (_, subject) => {
		expect(isPreviewSignature(subject, SIGNED, SECRET, NOW)).toBe(false);
	});

	test('cannot be given a later end', () => {
		expect(isPreviewSignature(SUBJECT, { ...SIGNED, expires: SIGNED.expires + 1 }, SECRET, NOW)).toBe(false);
	});

	test('is worth nothing in an installation with another secret', () => {
		expect(isPreviewSignature(SUBJECT, SIGNED, 'another secret', NOW)).toBe(false);
	});

	test.each([Number.NaN, Number.POSITIVE_INFINITY, SIGNED.expires + 0.5, -1, 0])('has no end at %s', (expires) => {
		expect(isPreviewSignature(SUBJECT, { ...SIGNED, expires }, SECRET, NOW)).toBe(false);
	});

	test.each([
		['nothing', ''],
		['a shortened one', SIGNED.signature.slice(0, -1)],
		['a lengthened one', `${SIGNED.signature}A`],
		['one with a letter changed', SIGNED.signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))],
		['one of as many letters in Bangla', 'ক'.repeat(43)],
	])('is not %s', (_, signature) => {
		expect(isPreviewSignature(SUBJECT, { ...SIGNED, signature }, SECRET, NOW)).toBe(false);
	});
});
