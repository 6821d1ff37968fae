import { expect, test } from 'vitest';
import { liveText } from './liveText.ts';

test('an entry that was never published says so', () => {
	expect(liveText({ kind: 'never' })).toEqual({ en: 'Not on the site yet', bn: 'এখনো সাইটে যায়নি' });
});

test('a live entry says since when, in the time of Bangladesh and in the digits of each language', () => {
	const text = liveText({ kind: 'live', since: '2026-04-14T08:32:00.000Z', url: '/bn/practices/x/' });
	expect(text.en).toContain('14:32');
	expect(text.bn).toContain('১৪:৩২');
});

test('a failure carries its reason in both languages', () => {
	const text = liveText({ kind: 'failed', at: '2026-04-14T08:32:00.000Z', reason: 'disk full' });
	expect(text.en).toContain('disk full');
	expect(text.bn).toContain('disk full');
});
