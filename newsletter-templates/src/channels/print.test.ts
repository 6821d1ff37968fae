import { describe, expect, test } from 'vitest';
import { editionExamples } from '../edition.examples.ts';
import { itemsOf, sectionsOf } from '../edition.ts';
import { html } from '../html.ts';
import { editionPrint } from './print.ts';

const setting = { siteUrl: 'https://practices.example.org', bleed: false, colour: true, fonts: html`` };
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe.each(Object.entries(editionExamples))('the print of "%s"', (_, edition) => {
	const page = editionPrint(edition, setting);

	test('has a multiple of four pages', () => {
		expect(count(page, /<div class="sheet /g) % 4).toBe(0);
	});

	test('has a code for each entry, for the call and for the edition', () => {
		const sections = sectionsOf(edition, 'full');
		const entries = sections.flatMap(itemsOf).length + sections.filter(({ kind }) => kind === 'call').length;
		expect(count(page, /<svg class="qr"/g)).toBe(entries + 2);
	});
});

test('an ordinary edition has eight pages, in either language', () => {
	for (const name of ['bangla', 'english'] as const) {
		expect(count(editionPrint(editionExamples[name], setting), /<div class="sheet /g)).toBe(8);
	}
});

test('"In this issue" gives the page on which an entry stands', () => {
	const page = editionPrint(editionExamples.english, setting);
	const [, number = ''] = /<li><span>Expert view<\/span><b>(\d)<\/b>/.exec(page) ?? [];
	expect(page.split('<div class="sheet ')[Number(number)]).toContain('<h2 id="expert-view">');
});

test('a print shop gets 3 mm of bleed and marks, a desk printer A4', () => {
	expect(editionPrint(editionExamples.bangla, setting)).toContain('@page{size:210mm 297mm;margin:0}');
	const cut = editionPrint(editionExamples.bangla, { ...setting, bleed: true });
	expect(cut).toContain('@page{size:230mm 317mm;margin:0}');
	expect(count(cut, /class="marks"/g)).toBe(8);
});

test('the black edition differs by its style alone', () => {
	const colour = editionPrint(editionExamples.bangla, setting);
	expect(editionPrint(editionExamples.bangla, { ...setting, colour: false })).toBe(
		colour.replace('class="edition colour"', 'class="edition grey"'),
	);
});
