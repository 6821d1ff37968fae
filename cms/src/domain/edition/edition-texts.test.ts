import { describe, expect, test } from 'vitest';
import { composeEdition } from './edition-composition.ts';
import { both, editionDraft, editionSources } from './edition-draft.examples.ts';
import { faultsIn, linksOf, readLink } from './edition-texts.ts';

const SITE = 'https://exchange.example';

describe('a link', () => {
	test.each([
		['/bn/practices/x/', { kind: 'own', path: '/bn/practices/x/' }],
		['/bn/practices/x/?a=1#b', { kind: 'own', path: '/bn/practices/x/' }],
		['https://exchange.example/en/', { kind: 'own', path: '/en/' }],
		['/%E0%A6%95/', { kind: 'own', path: '/ক/' }],
		['/%zz/', { kind: 'own', path: '/%zz/' }],
		['https://example.org/', { kind: 'external' }],
		['http://example.org/', { kind: 'external' }],
		['mailto:a@example.org', { kind: 'contact' }],
		['tel:+8802', { kind: 'contact' }],
		['//example.org/', { kind: 'forbidden' }],
		['/\\example.org', { kind: 'forbidden' }],
		['practices/x/', { kind: 'forbidden' }],
		['javascript:alert(1)', { kind: 'forbidden' }],
		['data:text/html,x', { kind: 'forbidden' }],
		['', { kind: 'forbidden' }],
	])('%s', (href, expected) => {
		expect(readLink(href, SITE)).toEqual(expected);
	});

	test('is found in every form of Markdown, and so are the pages of the entries', () => {
		const text =
			'[a](https://a.example) [b]( <https://b.example> "t") <https://c.example> https://d.example.\n\n[e]: https://e.example';
		const draft = editionDraft({ call: { text: both(text, 'ক'), deadlineOn: null, phone: null } });
		const hrefs = linksOf(composeEdition(draft, editionSources(), 'en')).map(({ href }) => href);
		expect(hrefs).toEqual([
			...['https://a.example', 'https://b.example', 'https://c.example', 'https://d.example', 'https://e.example'],
			...['/en/practices/sakhipur-co-compost/', '/en/practices/kushtia-van/', '/en/governance/open-minutes/'],
			...['/en/events/learning-day/', '/en/questionnaire/'],
		]);
	});
});

describe('a text', () => {
	const codes = (text: string, locale: 'bn' | 'en') => faultsIn(text, locale).map(({ code }) => code);

	test.each([
		['Municipality’s people aren’t “lost”: it’s theirs, don’t worry.', 'en'],
		['পৌরসভার কাজ (২০২৬), ৫ < ১০', 'bn'],
		['Crème brûlée à la carte, déjà vu, naïve café, Zoë.', 'en'],
		['র‍্যাব ও PDF', 'bn'],
	] as const)('%s has no fault', (text, locale) => {
		expect(codes(text, locale)).toEqual([]);
	});

	test('with an insecure link says so', () => {
		expect(codes('দেখুন http://example.org', 'bn')).toEqual(['insecure-link']);
	});
});
