import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPLETE_PRACTICE } from '../testing/complete-content.ts';
import { type Content, type ContentValue, canonicalJson, changedFields, readable } from './content.ts';

const anyContent = fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<Content>;

function withKeysReversed(value: ContentValue): ContentValue {
	if (Array.isArray(value)) return value.map(withKeysReversed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, item]) => [key, withKeysReversed(item)]),
	);
}

describe('canonical JSON', () => {
	test('sorts keys at every depth', () => {
		expect(canonicalJson({ stage: 'pilot', cover: { kind: 'photo', altEn: 'A van' }, code: 'MAB-P-2026-001' })).toBe(
			'{"code":"MAB-P-2026-001","cover":{"altEn":"A van","kind":"photo"},"stage":"pilot"}',
		);
	});

	test.each<[string, ContentValue | undefined]>([
		['null', null],
		['undefined', undefined],
		['an empty text', ''],
		['an empty list', []],
		['an empty object', {}],
		['an object of empty values', { noteEn: null, noteBn: '', files: [], office: { phone: null } }],
	])('has nothing for %s', (_, value) => {
		expect(canonicalJson(value)).toBe('null');
		expect(canonicalJson({ title: 'ঘাট', value: value ?? null })).toBe('{"title":"ঘাট"}');
	});

	test('keeps zero and false, which are answers', () => {
		expect(canonicalJson({ baseline: 0, isEstimate: false })).toBe('{"baseline":0,"isEstimate":false}');
	});

	test('keeps the order of a list, and an emptied row in its place', () => {
		expect(canonicalJson([{ text: 'b' }, { text: null }, { text: 'a' }])).toBe('[{"text":"b"},null,{"text":"a"}]');
	});

	test('is the same whatever the order of the keys', () => {
		fc.assert(
			fc.property(anyContent, (content) => {
				expect(canonicalJson(withKeysReversed(content))).toBe(canonicalJson(content));
			}),
		);
	});

	test('differs for two texts that differ', () => {
		fc.assert(
			fc.property(anyContent, fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (content, a, b) => {
				const isSame = canonicalJson({ ...content, title: a }) === canonicalJson({ ...content, title: b });
				expect(isSame).toBe(a === b);
			}),
		);
	});
});

describe('changed fields', () => {
	test('are named in alphabetical order', () => {
		const after: Content = { ...COMPLETE_PRACTICE, title: 'নতুন শিরোনাম', annualCost: null, gallery: [] };
		expect(changedFields(COMPLETE_PRACTICE, after)).toEqual(['annualCost', 'gallery', 'title']);
	});

	test('include those that one side alone has', () => {
		expect(changedFields({ title: 'ক', wards: '৩' }, { title: 'ক', slug: 'ka' })).toEqual(['slug', 'wards']);
	});

	test('do not include a field that was never filled and one that was emptied again', () => {
		expect(changedFields({ wards: null, links: [] }, { wards: '', novelty: null })).toEqual([]);
	});

	test('include a list whose rows changed places', () => {
		expect(changedFields({ sdgs: ['six', 'eleven'] }, { sdgs: ['eleven', 'six'] })).toEqual(['sdgs']);
	});

	test('are none between a content and itself', () => {
		fc.assert(
			fc.property(anyContent, (content) => {
				expect(changedFields(content, structuredClone(content))).toEqual([]);
			}),
		);
	});
});

describe('a readable value', () => {
	test.each<[string, ContentValue | undefined]>([
		['null', null],
		['undefined', undefined],
		['an empty text', ''],
		['an empty list', []],
		['an empty object', {}],
		['an object of empty values', { noteEn: null, noteBn: '', files: [], office: { phone: null } }],
	])('of %s is empty', (_, value) => {
		expect(readable(value)).toBe('');
	});

	test.each<[ContentValue, string]>([
		['সকালের সংগ্রহ', 'সকালের সংগ্রহ'],
		[0, '0'],
		[4, '4'],
		[true, 'true'],
		[false, 'false'],
	])('of %j is itself', (value, text) => {
		expect(readable(value)).toBe(text);
	});

	test('of a list counts its rows', () => {
		expect(readable(['ড্রেন', 'রাস্তা'])).toBe('1. ড্রেন\n2. রাস্তা');
	});

	test('of a component names each part that is filled, one on a line', () => {
		expect(readable({ amountBdt: '480000', priceYear: 2019, noteEn: null, noteBn: '', isEstimate: false })).toBe(
			'amountBdt: 480000\npriceYear: 2019',
		);
	});

	test('of a list of components is indented under its number', () => {
		const steps = [
			{ title: 'Meeting', text: 'Fees agreed', when: null },
			{ title: 'Vans', text: 'Six bought', who: 'Engineer' },
		];
		expect(readable(steps)).toBe(
			['1. title: Meeting', '   text: Fees agreed', '2. title: Vans', '   text: Six bought', '   who: Engineer'].join(
				'\n',
			),
		);
	});

	test('of a component within a component is indented below its name', () => {
		expect(readable({ before: { image: 14, altEn: 'A drain' }, after: { image: null } })).toBe(
			['before: ', '   image: 14', '   altEn: A drain'].join('\n'),
		);
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(typeof readable(value as ContentValue)).toBe('string');
			}),
		);
	});
});
