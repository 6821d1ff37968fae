import { widthEm } from '@mab/newsletter-templates/text-width.ts';
import { describe, expect, test } from 'vitest';
import { englishText } from '../testing/records.ts';
import { posterOf } from './poster.ts';
import { practiceDocument } from './practice-document.ts';
import { documentInput } from './testing.ts';

const poster = (overrides: Parameters<typeof documentInput>[0] = {}) =>
	posterOf(practiceDocument(documentInput(overrides)));
const withText = (overrides: Parameters<typeof englishText>[0]) => poster({ text: { en: englishText(overrides) } });

describe('a poster', () => {
	test('shows steps and results, and short titles in large type', () => {
		const { titleSize, steps, figures } = withText({ title: 'Co-compost' });
		expect(titleSize).toBe('large');
		expect(steps.map(({ title }) => title)).toEqual(['Find the land', 'Buy a tanker', 'Sell the compost']);
		expect(figures).toMatchObject([{ figure: '1,450', caption: { text: 'tanks · Tanks emptied in a year' } }]);
	});

	test('sets longer titles smaller, and ends the longest in an ellipsis', () => {
		expect(withText({ title: 'A title of some length, as most of them that are written are' }).titleSize).toBe(
			'medium',
		);
		const { title, titleSize } = withText({ title: 'A title that nobody should write on a poster '.repeat(9) });
		expect(titleSize).toBe('small');
		expect(title).toMatch(/…$/);
	});

	test('keeps sentences whole, and cuts only a first one that is too long alone', () => {
		const short = 'The first fits. ';
		expect(withText({ problem: short + 'Another follows it, with many words. '.repeat(20) }).problem).toMatch(/\.$/);
		expect(withText({ problem: 'word '.repeat(200) }).problem).toMatch(/…$/);
	});

	test('has no figure where nothing was measured', () => {
		expect(poster({ results: [] }).figures).toEqual([]);
	});

	test('holds no text wider than its place', () => {
		const word = 'W'.repeat(900);
		const { title, oneLine, problem, steps } = withText({
			title: word,
			oneLine: word,
			problem: word,
			steps: [{ title: word, text: word, when: null, who: null }],
		});
		for (const text of [title, oneLine, problem, ...steps.flatMap((step) => [step.title, step.text])]) {
			expect(widthEm(text)).toBeLessThan(110);
		}
	});
});
