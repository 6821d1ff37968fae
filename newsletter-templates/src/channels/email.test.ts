import { describe, expect, test } from 'vitest';
import { editionExamples } from '../edition.examples.ts';
import { publicLinks } from '../edition.ts';
import { lintEmail } from '../email-lint.ts';
import { editionEmail } from './email.ts';
import { emailSizes, MAIL_LIMITS } from './email-size.ts';
import { editionText } from './text.ts';

const SITE = 'https://practices.example.org';
const linksOf = (name: keyof typeof editionExamples) => ({
	...publicLinks(editionExamples[name], SITE),
	unsubscribeUrl: `${SITE}/u/${'t'.repeat(43)}`,
	preferencesUrl: `${SITE}/u/${'t'.repeat(43)}/preferences`,
});
const mailOf = (name: keyof typeof editionExamples) => editionEmail(editionExamples[name], linksOf(name));
const NAMES = Object.keys(editionExamples) as (keyof typeof editionExamples)[];

describe('the mail of an edition', () => {
	test.each(NAMES.filter((name) => name !== 'too long for its pages'))('"%s" has no fault', (name) => {
		const links = linksOf(name);
		const text = editionText(editionExamples[name], links);
		// Hostile texts may speak of anything; what counts is that it stays text.
		const faults = lintEmail({ ...mailOf(name), text, unsubscribeUrl: links.unsubscribeUrl }).map(({ code }) => code);
		expect(faults.filter((code) => !(name === 'hostile' && code === 'mail.text-image-address'))).toEqual([]);
	});

	test('of ordinary length stays far below what Gmail shows', () => {
		expect(Buffer.byteLength(mailOf('bangla').html)).toBeLessThan(MAIL_LIMITS.target / 1.5);
	});

	test('keeps the rules that mail programs must read themselves', () => {
		const { html } = mailOf('bangla');
		expect(html).toContain('<meta name="color-scheme" content="light dark">');
		expect(html).toContain('@media (prefers-color-scheme:dark)');
		expect(html).toContain('@media (max-width:480px)');
		expect(html).toContain('<!--[if mso]>');
	});

	test('sets no text below 16 pixels and no line closer than 1.3, Bangla running text not closer than 1.6', () => {
		const { html } = mailOf('bangla');
		const body = html
			.slice(html.indexOf('<body'))
			.replace(/<div class="pre"[\s\S]*?<\/div>|<td class="stitch"[^>]*>/g, '');
		const sizes = [...body.matchAll(/font-size: (\d+)px/g)].map(([, size]) => Number(size));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
		expect(
			[...body.matchAll(/font-size: 1[67]px; line-height: ([\d.]+)/g)].every(([, height]) => Number(height) >= 1.6),
		).toBe(true);
	});

	test('is pure black or white nowhere', () => {
		expect(mailOf('bangla').html).not.toMatch(/#(?:000|fff)(?:000|fff)?\b/i);
	});

	test('names the language of what is not in its own', () => {
		expect(mailOf('missing things').html).toMatch(/<h3 lang="bn"/);
	});
});

describe('its size', () => {
	test('is the sum of its parts', () => {
		const { bytes, sections } = emailSizes(editionExamples.bangla, linksOf('bangla'));
		expect(sections.reduce((sum, section) => sum + section.bytes, 0)).toBe(bytes);
		expect(sections.map(({ block }) => block)).toEqual([
			'head',
			...editionExamples.bangla.blocks.map(({ kind }) => kind),
			'foot',
		]);
		expect(sections.every((section) => section.bytes > 0)).toBe(true);
	});

	test('of too much is told', () => {
		expect(emailSizes(editionExamples['too long for its pages'], linksOf('bangla'))).toMatchObject({
			isOverTarget: true,
		});
		expect(emailSizes(editionExamples.english, linksOf('english'))).toMatchObject({
			...{ isOverTarget: false, isOverWarning: false },
		});
	});
});
