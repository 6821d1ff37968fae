import { describe, expect, test } from 'vitest';
import { both, englishText, practiceRecord } from '../testing/records.ts';
import { practiceDocument } from './practice-document.ts';
import { sheetOf } from './sheet.ts';
import { documentInput } from './testing.ts';

const document = (overrides: Parameters<typeof documentInput>[0] = {}) => practiceDocument(documentInput(overrides));
const long = 'Some eight words stand in each short sentence. '.repeat(400);
const overlong = document({
	sources: Array.from({ length: 30 }, (_, index) => ({ ...source(), title: `Source ${index}` })),
	results: Array.from({ length: 30 }, () => result()),
	text: {
		en: englishText({
			title: 'Unbreakable'.repeat(60),
			problem: long,
			steps: Array.from({ length: 12 }, (_, index) => ({ title: `Step ${index}`, text: long, when: null, who: null })),
			lessons: [long],
		}),
	},
});
function source() {
	return practiceRecord().sources[0] ?? { title: '', url: null, seenOn: '2026-10-01', fact: both('', '') };
}
function result() {
	const [first] = practiceRecord().results;
	if (first === undefined) throw new Error('The sample practice has lost its result.');
	return first;
}

describe('a sheet', () => {
	test('holds everything of a practice that fits, and says that nothing was cut', () => {
		const sheet = sheetOf(document(), 'twoPages');
		expect(sheet.isCut).toBe(false);
		expect(sheet.results).toHaveLength(1);
		expect(sheet.sectionsBefore.map(({ heading }) => heading)).toEqual([
			'Situation before',
			'What was done, step by step',
		]);
		const texts = [...sheet.sectionsBefore, ...sheet.sectionsAfter].flatMap(({ entries }) =>
			entries.flatMap(({ title, label, sentences }) => [title, label, ...sentences]),
		);
		expect(texts).toEqual(
			expect.arrayContaining([
				'Buy a tanker',
				'What must be there first',
				'One tanker and two beds.',
				'Fees cover fuel.',
			]),
		);
	});

	test('takes a sentence whole or not at all, and says where the web page has more', () => {
		const sheet = sheetOf(overlong, 'twoPages');
		expect(sheet.isCut).toBe(true);
		const entries = [...sheet.sectionsBefore, ...sheet.sectionsAfter].flatMap((section) => section.entries);
		for (const { sentences, isCut } of entries.filter((entry) => entry.sentences.length > 10)) {
			expect(isCut).toBe(true);
			expect(new Set(sentences)).toEqual(new Set(['Some eight words stand in each short sentence.']));
		}
	});

	test('gives problem and steps their turns: none is told at the cost of the others', () => {
		const [problem, steps] = sheetOf(overlong, 'twoPages').sectionsBefore;
		const counts = [problem?.entries, steps?.entries].flatMap((entries) =>
			entries?.map(({ sentences }) => sentences.length),
		);
		expect(counts).toHaveLength(11);
		for (const count of counts) expect(count).toBeGreaterThan(0);
	});

	test('leaves out rows before it leaves no room for the texts', () => {
		const sheet = sheetOf(overlong, 'onePage');
		expect(sheet.results.length + sheet.sources.length).toBeGreaterThan(0);
		expect(sheet.sectionsBefore.length).toBeGreaterThan(0);
	});

	test('of one page holds less than that of two', () => {
		const count = (size: 'onePage' | 'twoPages') =>
			sheetOf(overlong, size).sectionsBefore.flatMap(({ entries }) => entries.flatMap(({ sentences }) => sentences))
				.length;
		expect(count('onePage')).toBeLessThan(count('twoPages'));
	});

	test('says who can be asked where no office is known', () => {
		expect(sheetOf(document({ contactOffice: null }), 'twoPages').contact[0]?.text).toContain('MAB');
	});
});
