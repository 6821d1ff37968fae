import { describe, expect, test } from 'vitest';
import type { PracticeRecord } from '../publication/public-record.ts';
import type { Content } from './content.ts';
import {
	type ProposedPart,
	partState,
	presentPart,
	proposalFields,
	readProposal,
	takeOver,
	valueInDraft,
} from './practice-proposal.ts';

const INDICATOR = { bn: 'মাসে খালি করা ট্যাংক', en: 'Tanks emptied in a month' };
const NO_TEXT = { bn: null, en: null };

const RECORD = {
	stage: 'running',
	endedOn: null,
	results: [{ indicator: INDICATOR, unit: NO_TEXT, latest: 40, latestOn: '2025-06' }],
	beneficiaries: { directCount: 1200 },
	capitalCost: { amountBdt: 2_500_000, priceYear: 2024 },
	annualCost: null,
	contactOffice: { phone: '+8801712345678', email: null },
	text: { bn: { sustainability: { people: 'কনজারভেন্সি শাখা', money: null } } },
} as unknown as PracticeRecord;

const FIELDS = proposalFields(RECORD, 'bn');
const read = (typed: Record<string, string>) => readProposal(FIELDS, (name) => typed[name] ?? '');
const SOURCE = 'বিল রেজিস্টার';

describe('a form of what a page says', () => {
	test('has a box for each figure, cost and text that a municipality knows', () => {
		expect(FIELDS.map(({ key, current }) => [key, current])).toEqual([
			['stage', 'running'],
			['endedOn', ''],
			['note', ''],
			['results.0', '40'],
			['beneficiaries.directCount', '1200'],
			['capitalCost', '2500000'],
			['annualCost', ''],
			['sustainability.people', 'কনজারভেন্সি শাখা'],
			['sustainability.money', ''],
			['contactOffice.phone', '+8801712345678'],
			['contactOffice.email', ''],
		]);
	});

	test('proposes what differs, read in digits of either script', () => {
		const { parts, faults } = read({
			...{ annualCost: '৬ লাখ', 'annualCost-source': SOURCE, 'annualCost-on': '২০২৬' },
			...{ capitalCost: '২৫ লাখ', 'capitalCost-source': SOURCE },
		});
		expect(faults).toEqual([]);
		expect(parts).toEqual([
			expect.objectContaining({ key: 'annualCost', before: '', after: '600000', on: '2026', source: SOURCE }),
		]);
	});

	test.each([
		['a figure without its source', { 'results-0': '৫৫' }, ['results-0-source']],
		['a source without its figure', { 'results-0-source': SOURCE }, ['results-0']],
		['what is no number', { 'results-0': 'many', 'results-0-source': SOURCE }, ['results-0']],
		[
			'a month that is none',
			{ 'results-0': '55', 'results-0-source': SOURCE, 'results-0-on': 'soon' },
			['results-0-on'],
		],
		['a stage that is none', { stage: 'asleep', 'stage-source': SOURCE }, ['stage']],
	])('says what is wrong with %s', (_, typed, expected) => {
		expect(read(typed as Record<string, string>).faults.map(({ name }) => name)).toEqual(expected);
	});

	test('asks no source of the telephone of the office, nor of a remark', () => {
		const { parts, faults } = read({ 'contactOffice-phone': '01811 223344', note: 'নতুন মেয়র এসেছেন।' });
		expect(faults).toEqual([]);
		expect(parts.map(({ key, after }) => [key, after])).toEqual([
			['note', 'নতুন মেয়র এসেছেন।'.normalize('NFC')],
			['contactOffice.phone', '+8801811223344'],
		]);
	});
});

const part = (key: string, after: string, overrides: Partial<ProposedPart> = {}): ProposedPart => ({
	...{ key, after, label: { bn: 'লেবেল', en: 'Label' }, before: '', on: null, source: SOURCE },
	...overrides,
});
const WHEN = { locale: 'bn', saidOn: '2026-11-28' } as const;
const DRAFT: Content = {
	stage: 'running',
	results: [
		{ indicatorBn: 'অন্য', indicatorEn: null, latest: 1, latestOn: null },
		{ indicatorBn: INDICATOR.bn, indicatorEn: INDICATOR.en, baseline: 3, latest: 40, latestOn: '2025-06' },
	],
	annualCost: null,
	capitalCost: { amountBdt: '2500000', priceYear: 2024, noteBn: 'জমি ছাড়া', noteEn: null },
	sources: [{ title: 'A', url: null, seenOn: '2025-01-01', factBn: null, factEn: null }],
	unknowns: [
		{ field: 'annualCost', noteBn: null, noteEn: null },
		{ field: 'inKind', noteBn: null, noteEn: null },
	],
	lastConfirmedOn: '2025-06',
};
const taken = (of: ProposedPart, draft: Content = DRAFT) => takeOver(draft, of, WHEN).content;

describe('taking a part over', () => {
	test('writes the value, its source and the month of the confirmation, and nothing else', () => {
		const { content, names } = takeOver(DRAFT, part('annualCost', '600000', { on: '2026-10' }), WHEN);
		expect(names).toEqual(['annualCost', 'lastConfirmedOn', 'sources', 'unknowns']);
		expect(content).toMatchObject({
			annualCost: { amountBdt: '600000', priceYear: 2026 },
			lastConfirmedOn: '2026-11',
			unknowns: [{ field: 'inKind' }],
		});
		expect(content.sources).toHaveLength(2);
	});

	test('keeps what stands beside the value, but not the year of another price', () => {
		expect(taken(part('capitalCost', '3000000')).capitalCost).toEqual({
			...{ amountBdt: '3000000', priceYear: null, noteBn: 'জমি ছাড়া', noteEn: null },
		});
	});

	test('finds a result by its name, wherever it stands in the draft', () => {
		const content = taken(part('results.0', '55', { label: INDICATOR, on: '2026-10' }));
		expect(content.results).toMatchObject([{ latest: 1 }, { baseline: 3, latest: 55, latestOn: '2026-10' }]);
		expect(valueInDraft(content, { key: 'results.0', label: INDICATOR })).toBe('55');
	});

	test('refuses a result that the draft has no more', () => {
		expect(() => taken(part('results.0', '55'))).toThrow(expect.objectContaining({ code: 'proposal.place-gone' }));
	});

	test('leaves a remark to the editor', () => {
		expect(takeOver(DRAFT, part('note', 'New mayor'), WHEN)).toEqual({ content: DRAFT, names: [] });
	});

	test('makes a contact where there was none, and makes nothing public by it', () => {
		expect(taken(part('contactOffice.phone', '+8801811223344', { source: null }), {})).toEqual({
			...{ contactOffice: { phone: '+8801811223344' }, unknowns: [], lastConfirmedOn: '2026-11' },
		});
	});

	test('never moves the last confirmation back', () => {
		expect(taken(part('stage', 'scaled'), { ...DRAFT, lastConfirmedOn: '2026-12' }).lastConfirmedOn).toBe('2026-12');
	});

	test.each(['constructor', 'results.x', 'title', ''])('knows no field "%s"', (key) => {
		expect(() => taken(part(key, 'x'))).toThrow(expect.objectContaining({ code: 'proposal.field-unknown' }));
	});
});

test.each([
	[null, '2026-12-01T00:00:00.000Z', 'waiting'],
	['declined', '2026-12-01T00:00:00.000Z', 'declined'],
	['taken', null, 'taken'],
	['taken', '2026-11-01T00:00:00.000Z', 'taken'],
	['taken', '2026-12-01T00:00:00.000Z', 'published'],
] as const)('decided as %s and published at %s, a part is %s', (decision, publishedAt, expected) => {
	const decided = decision === null ? null : { decision, at: '2026-11-28T10:00:00.000Z' };
	expect(partState(decided, publishedAt)).toBe(expected);
});

test('a value is said with its month, in the digits of the language', () => {
	expect(presentPart('results.0', '55', '2026-10', 'bn')).toMatch(/৫৫ \(.*২০২৬\)/);
	expect(presentPart('stage', 'ended', null, 'en')).toBe('Ended');
	expect(presentPart('annualCost', '', null, 'en')).toBe('');
});
