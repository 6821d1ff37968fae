import { describe, expect, test } from 'vitest';
import { readContent } from '../content.ts';
import { COMPARISON_ROWS } from '../i18n/library.ts';
import {
	both,
	englishText,
	memoryStore,
	municipalityRecord,
	practiceRecord,
	sampleRecords,
} from '../testing/records.ts';
import type { Comparison } from './comparison.ts';
import { comparedPractices, comparisonFiles } from './comparison-data.ts';

async function compared(
	locale: 'bn' | 'en',
	overrides: Parameters<typeof practiceRecord>[0] = {},
	town: Parameters<typeof municipalityRecord>[0] = {},
): Promise<Comparison> {
	const others = sampleRecords().filter(({ id }) => id !== practiceRecord().id && id !== municipalityRecord().id);
	const content = readContent(memoryStore([...others, municipalityRecord(town), practiceRecord(overrides)]));
	const file = comparedPractices(content)
		.flatMap(comparisonFiles)
		.find(({ path }) => path === `/data/library/${locale}/compare-2026-001.json`);
	return JSON.parse(String(await file?.write()));
}

describe('the file of a practice for comparison', () => {
	test('fills every row of the table in both languages', async () => {
		for (const locale of ['bn', 'en'] as const) {
			const { rows } = await compared(locale);
			expect(Object.keys(rows).sort()).toEqual([...COMPARISON_ROWS].sort());
			for (const [row, cell] of Object.entries(rows)) expect(cell, row).not.toBe('');
		}
	});

	test('names the practice, its page and its number', async () => {
		expect(await compared('en')).toMatchObject({
			number: '2026-001',
			path: '/en/practices/sakhipur-co-compost/',
			title: 'Co-compost from faecal sludge',
			lang: null,
		});
	});

	test('shows money, share and size in the digits of the language', async () => {
		const { rows } = await compared('bn', {}, { category: 'B', population: { count: 32_000, year: 2022 } });
		expect(rows.capitalCost).toContain('৩০.৩৩ কোটি');
		expect(rows.funding).toContain('৮০%');
		expect(rows.municipality).toContain('৩২,০০০');
		expect(rows.municipality).toContain('শ্রেণি খ');
	});

	test('says "not known" where nobody knows, and invents nothing', async () => {
		const { rows } = await compared('en', { annualCost: null, results: [], beneficiaries: null, recommendation: null });
		for (const row of ['annualCost', 'results', 'beneficiaries', 'recommendation'] as const) {
			expect(rows[row]).toBe('<span class="unknown">Not known</span>');
		}
	});

	test('marks the parts that are in the other language', async () => {
		const { rows, lang } = await compared('bn', { text: { en: englishText() } });
		expect(lang).toBe('en');
		expect(rows.preconditions).toContain('<div lang="en">');
	});

	test('escapes what a record holds', async () => {
		const hostile = '<script>alert(1)</script>';
		const { rows } = await compared('en', {
			funding: [{ kind: 'project', name: both(hostile, hostile), amountBdt: null, percent: null }],
			text: { en: englishText({ povertyHow: hostile }) },
		});
		expect(Object.values(rows).join('')).not.toContain('<script');
		expect(rows.funding).toContain('&lt;script');
	});

	test('is written once for a number that two records claim', () => {
		const twin = practiceRecord({ id: 'practice-twin', slug: 'twin' });
		const content = readContent(memoryStore([...sampleRecords(), twin]));
		const paths = comparedPractices(content)
			.flatMap(comparisonFiles)
			.map(({ path }) => path);
		expect(paths).toEqual([...new Set(paths)]);
	});
});
