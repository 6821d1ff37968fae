/** What all outputs of an edition have in common, for every example edition. */
import type { EditionContent } from '@mab/cms/domain/publication/edition-content.ts';
import { describe, expect, test } from 'vitest';
import { editionExamples } from '../edition.examples.ts';
import { absoluteUrl, outlineOf, publicLinks } from '../edition.ts';
import { HARD_WORDS } from '../hard-words.examples.ts';
import { html } from '../html.ts';
import { editionEmail } from './email.ts';
import { editionPrint } from './print.ts';
import { editionText } from './text.ts';
import { editionWeb } from './web.ts';

const SITE = 'https://practices.example.org';
const linksOf = (edition: EditionContent) => ({
	...publicLinks(edition, SITE),
	unsubscribeUrl: `${SITE}/u/token`,
	preferencesUrl: `${SITE}/u/token/preferences`,
});

const CHANNELS = {
	web: (edition: EditionContent) => editionWeb(edition, { siteUrl: SITE }),
	email: (edition: EditionContent) => editionEmail(edition, linksOf(edition)).html,
	print: (edition: EditionContent) =>
		editionPrint(edition, { siteUrl: SITE, bleed: false, colour: true, fonts: html`` }),
};

const characterOf: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const asText = (markup: string) =>
	markup
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:amp|lt|gt|quot|#39);/g, (reference) => characterOf[reference] ?? reference)
		.replace(/\s+/g, ' ')
		.trim();

const headingsIn = (page: string) =>
	[...page.matchAll(/<h([123])\b[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, level, inner = '']) => ({
		level: Number(level),
		text: asText(inner),
	}));
const linksIn = (page: string) =>
	[...page.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href = '']) => absoluteUrl(SITE, asText(href)));

/** Headings of the text part: lines over a row of `=` or `-`. */
const headingsInText = (text: string) =>
	[...text.matchAll(/^(\S.*)\n(={3,}|-{3,})$/gm)].map(([, heading = '', rule = '']) => ({
		level: rule.startsWith('=') ? 2 : 3,
		text: heading,
	}));

test.each([
	['web', 'class="questionnaire-icon"'],
	['email', 'src="https://practices.example.org/questionnaire-icon.png"'],
	['print', 'class="questionnaire-icon"'],
] as const)('the call stands beside the icon of the Questionnaire as %s', (channel, icon) => {
	const page = CHANNELS[channel](editionExamples.bangla);
	expect(page.slice(page.indexOf('id="call"'))).toContain(icon);
});

describe.each(Object.entries(editionExamples))('the edition "%s"', (_, edition) => {
	const outline = outlineOf(edition, SITE);
	const headings = outline.headings.map(({ level, text }) => ({ level, text: text.replace(/\s+/g, ' ').trim() }));

	test.each(Object.entries(CHANNELS))('has all headings of its outline and no other as %s', (_channel, render) => {
		expect(headingsIn(render(edition))).toEqual(headings);
	});

	test('has all headings of its outline and no other as text', () => {
		const expected = headings.map(({ level, text }) => ({ level: Math.max(2, level), text }));
		expect(headingsInText(editionText(edition, linksOf(edition)))).toEqual(expected);
	});

	test.each(Object.entries(CHANNELS))('has all links of its outline as %s', (_channel, render) => {
		expect(linksIn(render(edition))).toEqual(expect.arrayContaining(outline.links));
	});

	test('has all links of its outline as text', () => {
		const text = editionText(edition, linksOf(edition));
		const listed = [...text.matchAll(/^\[\d+\] (\S+)$/gm)].map(([, url]) => url);
		expect(listed).toEqual(expect.arrayContaining(outline.links));
	});

	test('leads to no page of an entry that is not in its outline', () => {
		const known = new Set(outline.links);
		const entries = Object.values(CHANNELS)
			.flatMap((render) => linksIn(render(edition)))
			.filter((url) => /\/(?:practices|governance|events)\/[^#]+\/$/.test(url));
		expect(entries.filter((url) => !known.has(url))).toEqual([]);
	});
});

test('a personal address is in no output but the mail and its text', () => {
	const edition = editionExamples.bangla;
	expect(CHANNELS.web(edition) + CHANNELS.print(edition)).not.toContain('/u/token');
	expect(CHANNELS.email(edition)).toContain('/u/token');
});

describe('hard words of Bangla', () => {
	const words = HARD_WORDS.join(' ');
	const edition: EditionContent = {
		...editionExamples.bangla,
		title: words,
		blocks: editionExamples.bangla.blocks.map((block) =>
			block.kind === 'practicesInBrief'
				? {
						...block,
						practices: block.practices.map((practice) => ({
							...practice,
							title: words,
							blurb: `- ${words}\n- *${words}*`,
						})),
					}
				: block,
		),
	};

	test.each(Object.entries({ ...CHANNELS, text: (content: EditionContent) => editionText(content, linksOf(content)) }))(
		'reach %s byte for byte',
		(_, render) => {
			const shown = render(edition);
			expect(shown).toBe(shown.normalize('NFC'));
			expect(HARD_WORDS.filter((word) => !shown.includes(word))).toEqual([]);
		},
	);
});

describe('what could run code', () => {
	test.each(Object.entries(CHANNELS))('is inert as %s', (_, render) => {
		const page = render(editionExamples.hostile);
		const tags = page.replace(/="[^"]*"/g, '=""');
		expect(tags).not.toMatch(/<(?:script|iframe|object|embed|form|base)\b/i);
		expect(tags).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i);
		expect(page).not.toMatch(/(?:href|src)="(?:javascript|data|vbscript):/i);
		expect(page).not.toMatch(/(?:href|src)="(?:https?:)?\/\/(?:evil|tracker)\.example/i);
	});
});
