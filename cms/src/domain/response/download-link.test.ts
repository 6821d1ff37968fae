import { expect, test } from 'vitest';
import { openDownload, signDownload } from './download-link.ts';

const NOW = Date.parse('2026-11-28T06:00:00.000Z');
const WISH = { format: 'xlsx', round: null };
const token = signDownload(WISH, 'a secret', NOW);

test('gives back what was wished', () => {
	expect(openDownload(token, 'a secret', NOW + 59_000)).toEqual(WISH);
});

test('is over after a minute', () => {
	expect(openDownload(token, 'a secret', NOW + 61_000)).toBeNull();
});

test('is worth nothing under another secret or with one letter changed', () => {
	expect(openDownload(token, 'another', NOW)).toBeNull();
	for (let at = 0; at < token.length; at += 1) {
		const other = token[at] === 'A' ? 'B' : 'A';
		const changed = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
		// The last letter of base64url holds bits that decode to nothing.
		if (at === token.length - 1) continue;
		expect(openDownload(changed, 'a secret', NOW), `letter ${at}`).toBeNull();
	}
});

test.each(['', '.', 'a', 'a.b', '..'])('%o is no link', (text) => {
	expect(openDownload(text, 'a secret', NOW)).toBeNull();
});
