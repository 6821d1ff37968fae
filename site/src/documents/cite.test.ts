import { describe, expect, test } from 'vitest';
import { practiceRecord } from '../testing/records.ts';
import { citationOf } from './citation.ts';

const cite = (title: string, locale: 'bn' | 'en' = 'en') =>
	citationOf({ practice: practiceRecord(), title, locale, url: 'https://example.org/en/practices/x_y/' });

describe('a citation', () => {
	test('names author, year, title, number, version, address and licence', () => {
		const { plain } = cite('Co-compost');
		for (const part of ['Municipal Association', '2026', 'Co-compost', 'MAB-P-2026-001', '2', '/x_y/', 'CC BY 4.0']) {
			expect(plain).toContain(part);
		}
	});

	test('in Bangla carries Bangla digits in words and ASCII in number and address', () => {
		expect(cite('সার', 'bn').plain).toMatch(/\(২০২৬\).*MAB-P-2026-001/);
	});

	test('for BibTeX escapes what TeX would read as a command', () => {
		const { bibtex } = cite('50% & #1 {x} \\input ~ ^ $ _\nnext');
		expect(bibtex).toContain(
			'title = {{50\\% \\& \\#1 \\{x\\} \\textbackslash{}input \\textasciitilde{} \\textasciicircum{} \\$ \\_ next}},',
		);
		expect(bibtex).toMatch(/^@misc\{MAB-P-2026-001,\n/);
		expect(bibtex).toContain('url = {https://example.org/en/practices/x_y/},');
	});

	test('for RIS keeps each field on its line', () => {
		const lines = cite('One\nER  - two').ris.split('\n');
		expect(lines[0]).toBe('TY  - ELEC');
		expect(lines).toContain('TI  - One ER - two');
		expect(lines.at(-1)).toBe('ER  - ');
		for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
	});
});
