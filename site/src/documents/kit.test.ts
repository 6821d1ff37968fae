import { describe, expect, test } from 'vitest';
import { both, cover, englishText, memoryStore, practiceRecord } from '../testing/records.ts';
import { kitMembers } from './kit.ts';
import { kitText } from './kit-text.ts';
import { inItsOwnLanguage } from './practice-document.ts';
import { slidesOf } from './slides.ts';
import { documentInput } from './testing.ts';

const photo = { ...cover, kind: 'photo', image: { ...cover.image, file: `${'c'.repeat(64)}.jpg` } } as const;

describe('the text file of the kit', () => {
	const text = kitText(documentInput({ gallery: [photo] }));

	test('opens in old Windows programs: byte order mark and both characters at the end of each line', () => {
		expect(text.startsWith('\ufeff')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	test('has the three versions, the slides, how to name the source and the licence', () => {
		for (const part of [
			'at most 100 words',
			'at most 300 words',
			'at most 800 words',
			'slides',
			'CC BY 4.0',
			'MAB-P-2026-001',
		]) {
			expect(text).toContain(part);
		}
	});

	test('credits each picture under the name that it has in the archive', () => {
		const [practice] = memoryStore([practiceRecord({ gallery: [photo] })]).refs('practice');
		const names = practice === undefined ? [] : kitMembers(practice, 'en').map(({ name }) => name);
		expect(names).toEqual([
			'sakhipur-co-compost-en.docx',
			'texts-and-credits-en.txt',
			'pictures/1.png',
			'pictures/2.jpg',
		]);
		for (const name of names.slice(2)) expect(text).toContain(`${name}: `);
	});

	test('leaves portraits out of the archive: their consent is for the page', () => {
		const view = {
			name: both('N', 'ন'),
			role: both('R', 'র'),
			organisation: both('O', 'ও'),
			kind: 'expert',
			text: both('T', 'ত'),
			givenOn: '2026-09-30',
			declaredLink: both('None', 'নেই'),
			photo,
		} as const;
		const [practice] = memoryStore([practiceRecord({ expertViews: [view] })]).refs('practice');
		expect(practice && JSON.stringify(kitMembers(practice, 'bn'))).not.toContain('jpg');
	});
});

describe('the outline of slides', () => {
	test('has few lines a slide and no slide without one', () => {
		const slides = slidesOf(
			inItsOwnLanguage(documentInput({ results: [], text: { en: englishText({ difficulties: [] }) } })),
		);
		expect(slides.map(({ heading }) => heading)).not.toContain('Results');
		for (const { lines } of slides) {
			expect(lines.length).toBeGreaterThan(0);
			expect(lines.length).toBeLessThanOrEqual(6);
		}
	});
});
