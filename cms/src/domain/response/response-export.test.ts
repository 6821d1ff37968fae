import { describe, expect, it } from 'vitest';
import { choicesOf, field, question, words } from '../questionnaire/questionnaire-builders.ts';
import type { Questionnaire } from '../questionnaire/questionnaire-definition.ts';
import { attachmentName, type ExportedResponse, type ExportOptions, exportSheets } from './response-export.ts';

const WHO = choicesOf({ women: words('নারী', 'Women'), children: words('শিশু', 'Children') });
const STAGE = choicesOf({ running: words('চলমান', 'Running') });

const QUESTIONNAIRE: Questionnaire = {
	version: 1,
	guideVideo: { bn: null, en: null },
	sections: [
		{
			key: 'b',
			title: words('চর্চা', 'The practice'),
			questions: [
				question({ key: 'title', label: words('চর্চার নাম', 'Name'), fields: [field('value', 'line')] }),
				question({
					key: 'stage',
					label: words('পর্যায়', 'Stage'),
					fields: [field('value', 'choice', { choices: STAGE })],
				}),
				question({ key: 'affected', label: words('কারা', 'Who'), fields: [field('value', 'choices', { choices: WHO })] }),
				question({
					key: 'cost',
					label: words('ব্যয়', 'Cost'),
					fields: [
						field('value', 'money', { mayBeUnknown: true }),
						field('file', 'file', { label: words('রসিদ', 'Receipt') }),
					],
				}),
				question({
					key: 'steps',
					label: words('ধাপ', 'Steps'),
					repeat: { minimum: 1, maximum: 8, rowName: words('ধাপ', 'Step') },
					fields: [field('what', 'text', { label: words('কী', 'What') })],
				}),
			],
		},
	],
};

const RESPONSE: ExportedResponse = {
	reference: '7K3M9QXT',
	municipality: {
		code: 'kushtia',
		name: { en: 'Kushtia', bn: 'কুষ্টিয়া' },
		district: { en: 'Kushtia', bn: 'কুষ্টিয়া' },
		division: null,
		category: 'A',
		liupcp: 'yes',
	},
	round: { en: 'First round', bn: 'প্রথম পর্ব' },
	kind: { code: 'practice', label: { en: 'Practice', bn: 'চর্চা' } },
	state: { code: 'submitted', label: { en: 'Submitted', bn: 'জমা হয়েছে' } },
	submittedAt: '2026-11-20T04:00:00.000Z',
	answers: {
		'title.value': '=1+1',
		'stage.value': 'running',
		'affected.value': 'women',
		'cost.value': '3033000',
		'cost.file': 'a1',
		'steps.r2.what': 'দ্বিতীয়',
		'steps.r2.$position': '2',
		'steps.r1.what': 'প্রথম',
		'steps.r1.$position': '1',
	},
	fileNames: { a1: '7K3M9QXT-cost-1.pdf' },
};

const BANGLA: ExportOptions = { words: 'labels', locale: 'bn' };
const CODES: ExportOptions = { words: 'codes', locale: 'en' };

/** The cells of one row by their headings. */
function cells(response: ExportedResponse, options: ExportOptions): Record<string, unknown> {
	const [sheet] = exportSheets(QUESTIONNAIRE, [response], options);
	return Object.fromEntries((sheet?.header ?? []).map((heading, index) => [heading, sheet?.rows[0]?.[index]]));
}

describe('exportSheets', () => {
	it('has one row for a response, with words in the language that was asked for', () => {
		expect(cells(RESPONSE, BANGLA)).toMatchObject({
			...{ নম্বর: '7K3M9QXT', পৌরসভা: 'কুষ্টিয়া', অবস্থা: 'জমা হয়েছে', পর্ব: 'প্রথম পর্ব', বিভাগ: null },
			...{ '১. চর্চার নাম': '=1+1', '২. পর্যায়': 'চলমান', '৪. ব্যয়': 3_033_000, '৪. ব্যয়: রসিদ': '7K3M9QXT-cost-1.pdf' },
		});
	});

	it('gives the stable codes to programs', () => {
		expect(cells(RESPONSE, CODES)).toMatchObject({
			...{ reference: '7K3M9QXT', municipality: 'kushtia', state: 'submitted', 'stage.value': 'running' },
		});
	});

	it('splits several choices, and leaves them empty where nothing was answered', () => {
		expect(cells(RESPONSE, CODES)).toMatchObject({ 'affected.value/women': 1, 'affected.value/children': 0 });
		const { 'affected.value': _, ...answers } = RESPONSE.answers;
		expect(cells({ ...RESPONSE, answers }, CODES)).toMatchObject({ 'affected.value/women': null });
	});

	it('says that something is not known', () => {
		const answers = { ...RESPONSE.answers, 'cost.value': 'not-known' };
		expect(cells({ ...RESPONSE, answers }, BANGLA)['৪. ব্যয়']).toBe('জানা নেই');
		expect(cells({ ...RESPONSE, answers }, CODES)['cost.value']).toBe('not-known');
	});

	it('keeps what was typed where no number could be read', () => {
		const answers = { ...RESPONSE.answers, 'cost.value': 'প্রায় ৩০ লাখ' };
		expect(cells({ ...RESPONSE, answers }, CODES)['cost.value']).toBe('প্রায় ৩০ লাখ');
	});

	it('has a sheet for repeated questions, in the order of their rows, joined by the reference', () => {
		const [, steps] = exportSheets(QUESTIONNAIRE, [RESPONSE], BANGLA);
		expect(steps).toEqual({
			name: '5 steps',
			header: ['নম্বর', 'সারি', 'কী'],
			rows: [
				['7K3M9QXT', 1, 'প্রথম'],
				['7K3M9QXT', 2, 'দ্বিতীয়'],
			],
		});
	});
});

it('names files so that they can be found by the reference', () => {
	expect(attachmentName('7K3M9QXT', 'photos', 2, 'jpg')).toBe('7K3M9QXT-photos-2.jpg');
});
