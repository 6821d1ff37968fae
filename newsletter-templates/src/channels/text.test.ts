import type { EditionContent } from '@mab/cms/domain/publication/edition-content.ts';
import { describe, expect, test } from 'vitest';
import { editionExamples } from '../edition.examples.ts';
import { publicLinks } from '../edition.ts';
import { editionText } from './text.ts';

const SITE = 'https://practices.example.org';
const links = {
	...publicLinks(editionExamples.bangla, SITE),
	unsubscribeUrl: `${SITE}/u/token`,
	preferencesUrl: `${SITE}/u/token/preferences`,
};

/** With one practice of this title. */
const withTitle = (title: string): EditionContent => ({
	...editionExamples.bangla,
	blocks: editionExamples.bangla.blocks.map((block) =>
		block.kind === 'practicesInBrief'
			? { ...block, practices: block.practices.slice(0, 1).map((practice) => ({ ...practice, title })) }
			: block,
	),
});

describe('the text part', () => {
	test('leaves lines to the program that shows them, and rules fit on a phone', () => {
		const text = editionText(withTitle('Tax at the door '.repeat(12).trim()), links);
		expect(text).toContain(`\n${'Tax at the door '.repeat(12).trim()}\n${'-'.repeat(30)}\n`);
	});

	test('numbers each address once and uses every number', () => {
		const text = editionText(editionExamples.bangla, links);
		const listed = [...text.matchAll(/^\[(\d+)\] \S+$/gm)].map(([, number]) => Number(number));
		expect(listed).toEqual(listed.map((_, index) => index + 1));
		const used = new Set([...text.matchAll(/\[(\d+)\](?! http)/g)].map(([, number]) => Number(number)));
		expect([...used].sort((a, b) => a - b)).toEqual(listed);
	});

	test('names no picture', () => {
		expect(editionText(editionExamples.bangla, links)).not.toMatch(/\.(?:jpe?g|png)|\/media\//);
	});

	test('is the editor’s own where there is one, with the ways out after it', () => {
		const text = editionText({ ...editionExamples.bangla, textPart: 'আমার নিজের লেখা।\n\nশেষ।\n' }, links);
		expect(text.startsWith('আমার নিজের লেখা।\n\nশেষ।\n\n---')).toBe(true);
		expect(text.split(links.unsubscribeUrl)).toHaveLength(3);
		expect(text).toContain(links.preferencesUrl);
	});

	test('has one way out also when it began as a copy of the made text', () => {
		const made = editionText(editionExamples.bangla, { ...links, unsubscribeUrl: 'https://x.example/u/nobody' });
		const text = editionText({ ...editionExamples.bangla, textPart: made.replaceAll('\n', '\r\n') }, links);
		expect(text).toBe(editionText(editionExamples.bangla, links));
	});

	test.each([39, 40, 41])(
		'has all of a copy in which a heading is %i letters long, about as the line of the footer',
		(length) => {
			const edition = withTitle('x'.repeat(length));
			const made = editionText(edition, links);
			expect(editionText({ ...edition, textPart: made }, links)).toBe(made);
		},
	);

	test('keeps lists, tables and links of what was written', () => {
		const text = editionText(
			{
				...editionExamples.english,
				blocks: [
					{
						kind: 'replicationWatch',
						pilots: [],
						lesson: null,
						text: '# Head\n\n1. [one](/en/x/)\n2. two\n\n|a|b|\n|-|-|\n|c|d|',
					},
				],
			},
			links,
		);
		expect(text).toMatch(/Head\n\n ?1\. one \[2\]\n ?2\. two\n\na · b\nc · d\n/);
		expect(text).toContain(`[2] ${SITE}/en/x/`);
	});
});
