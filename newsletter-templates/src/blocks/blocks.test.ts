/** What each block says in full and in short; how it looks is tested with the outputs. */

import type { EditionBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { countWords } from '@mab/cms/domain/text/bangla.ts';
import { describe, expect, test } from 'vitest';
import { blockExamples } from '../edition.examples.ts';
import type { Detail, Part } from '../section.ts';
import { blockParts } from './blocks.ts';
import { blockView } from './view.ts';

const partsOf = (block: EditionBlock, detail: Detail, locale: 'bn' | 'en' = 'en') =>
	blockParts(block, blockView(locale, detail), '/en/newsletter/2026-q3/#here');
const writingsIn = (parts: Part[]): string[] =>
	parts.flatMap((part) => {
		if (part.kind === 'item') return writingsIn(part.item.parts);
		return part.kind === 'writing' || part.kind === 'quotation' ? [part.writing.text] : [];
	});
const moreLinks = (parts: Part[]) => parts.filter((part) => part.kind === 'link' && part.role === 'more');

const ALL = Object.entries(blockExamples).flatMap(([kind, examples]) =>
	Object.entries(examples).map(([name, block]): [string, string, EditionBlock] => [kind, name, block]),
);

test.each(ALL)('%s, "%s": nothing leads to the rest of what is shown in full', (_kind, _name, block) => {
	const parts = partsOf(block, 'full');
	const inner = parts.flatMap((part) => (part.kind === 'item' ? part.item.parts : [part]));
	expect(moreLinks(inner)).toEqual([]);
});

describe('in short', () => {
	test.each([
		['fromMab', blockExamples.fromMab.english, 60],
		['leadPractice', blockExamples.leadPractice.english, 120],
		['practicesInBrief', blockExamples.practicesInBrief.english, 50],
		['expertView', blockExamples.expertView.english, 60],
		['governanceChanges', blockExamples.governanceChanges.english, 30],
	] as const)('%s has at most its words', (_, block, mostWords) => {
		const writings = writingsIn(partsOf(block, 'short'));
		expect(writings.length).toBeGreaterThan(0);
		for (const writing of writings) expect(countWords(writing)).toBeLessThanOrEqual(mostWords);
	});

	test('the note of MAB has the editor’s own words where there are some', () => {
		const block = blockExamples.fromMab['own heading, short text and portrait'];
		expect(writingsIn(partsOf(block, 'short'))).toEqual([block.shortText]);
		expect(writingsIn(partsOf(block, 'full'))).toEqual([block.text]);
	});

	test('letters are named and led to', () => {
		expect(partsOf(blockExamples.letters.english, 'short')).toEqual([
			expect.objectContaining({ kind: 'link', path: '/en/newsletter/2026-q3/#here' }),
		]);
	});
});

describe('in full', () => {
	test('the lead shows its facts, its cost and its results in the digits of the language', () => {
		const parts = partsOf(blockExamples.leadPractice['with a cost'], 'full');
		const item = parts[0]?.kind === 'item' ? parts[0].item : null;
		expect(item?.parts.find(({ kind }) => kind === 'facts')).toMatchObject({
			facts: expect.arrayContaining([expect.objectContaining({ value: '30.33 crore Taka' })]),
		});
		expect(item?.parts.find(({ kind }) => kind === 'results')).toMatchObject({
			rows: [
				{ before: 'Not known', now: '38' },
				{ before: '0 (2014)', now: '5 (2015)' },
			],
		});
		expect(item).toMatchObject({ badge: 'Champion practice 2026', shortPath: '/p/2026-006/en' });
	});

	test('an event of one day gives the hours, one of several both days', () => {
		const overlines = (block: EditionBlock, locale: 'bn' | 'en') =>
			partsOf(block, 'full', locale).flatMap((part) => (part.kind === 'item' ? [part.item.overline[0]] : []));
		expect(overlines(blockExamples.events.ordinary, 'bn')).toEqual([
			'৯ ডিসেম্বর, ২০২৬, ১০:০০–১৬:০০',
			'১৫ ডিসেম্বর, ২০২৬, ১১:০০',
		]);
		expect(overlines(blockExamples.events.english, 'en')[0]).toBe('9 December 2026, 10:00 – 10 December 2026, 16:00');
		expect(overlines(blockExamples.events['a broken date'], 'en')[0]).toBe('soon – later');
	});

	test('an event whose hour nobody knows gives the day alone', () => {
		const [event] = blockExamples.events.ordinary.events;
		const events = event === undefined ? [] : [{ ...event, startsAt: '2023-07-30T18:00:00.000Z', endsAt: null }];
		const [part] = partsOf({ kind: 'events', events }, 'short', 'bn');
		expect(part?.kind === 'item' && part.item.overline[0]).toBe('৩১ জুলাই, ২০২৩');
	});

	test('numbers stand in the digits of the language', () => {
		expect(partsOf(blockExamples.numbers.ordinary, 'full', 'bn')[0]).toMatchObject({
			figures: [{ value: '০' }, { value: '২১' }, {}, {}],
		});
	});

	test.each(['practicesInBrief', 'governanceChanges', 'events', 'numbers', 'letters'] as const)(
		'%s without an entry says nothing',
		(kind) => {
			expect(partsOf(blockExamples[kind].none, 'full')).toEqual([]);
		},
	);
});
