import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HONEYPOT_FIELD, TICKED } from '../public-form/form.ts';
import { isNormalised } from '../text/bangla.ts';
import { FEEDBACK_STATES, keysOf } from '../vocabulary.ts';
import {
	FEEDBACK_FORMS,
	type FeedbackForm,
	feedbackFormView,
	feedbackStepLabel,
	feedbackSteps,
	fieldProblem,
	newTicket,
	PERSONAL_FIELDS,
	practiceNumber,
	readFeedback,
} from './feedback.ts';

/** What blows up takes minutes; a busy machine may take seconds for what is done in a moment. */
const MOMENT_MS = 10_000;

const FORMS = keysOf(FEEDBACK_FORMS);

const GOOD: Record<FeedbackForm, Record<string, string>> = {
	practiceUse: {
		...{ locale: 'bn', practice: 'MAB-P-2026-014', name: 'নাসরিন আক্তার', organisation: 'সখীপুর পৌরসভা' },
		...{ stage: 'running', whatIsUsed: 'ভ্যানে সংগ্রহ।' },
	},
	problemReport: { locale: 'en', practice: '2026-014', kind: 'stopped', text: 'It has stopped.' },
};

const codes = (form: FeedbackForm, body: unknown) =>
	readFeedback(form, body).problems.map(({ field, code }) => `${field}: ${code}`);
const codesWith = (form: FeedbackForm, changes: Record<string, unknown>) => codes(form, { ...GOOD[form], ...changes });

describe.each(FORMS)('the form %s', (form) => {
	const { title, lead, submit, fields } = FEEDBACK_FORMS[form];

	test('speaks both languages, in the form in which texts are stored', () => {
		const texts = [
			title,
			lead,
			submit,
			...fields.flatMap(({ label, hint }) => (hint === null ? [label] : [label, hint])),
		];
		for (const { en, bn } of texts) {
			expect(en).toMatch(/[A-Za-z]/);
			expect(bn).toMatch(/[\u0980-\u09ff]/);
			expect(bn.replace(/MAB-P-2026-014/g, '')).not.toMatch(/[0-9]/);
			expect(isNormalised(en) && isNormalised(bn)).toBe(true);
		}
	});

	test('has fields of different names, none of them the hidden one', () => {
		const names = [...fields.map(({ name }) => name), 'locale', HONEYPOT_FIELD];
		expect(new Set(names).size).toBe(names.length);
	});

	test('takes what is filled in', () => {
		expect(readFeedback(form, GOOD[form])).toMatchObject({
			problems: [],
			isFromProgram: false,
			answers: { practice: 'MAB-P-2026-014' },
		});
	});

	test('asks for what it needs and for nothing else', () => {
		const needed = fields.filter(({ isRequired }) => isRequired).map(({ name }) => `${name}: missing`);
		expect(codes(form, {})).toEqual(needed);
		expect(codes(form, undefined)).toEqual(needed);
		expect(codes(form, 'text')).toEqual(needed);
	});

	test('reads anything without throwing, and what it takes is clean', () => {
		const names = fc.constantFrom('__proto__', 'constructor', 'locale', ...fields.map(({ name }) => name));
		const values = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue());
		fc.assert(
			fc.property(fc.oneof(fc.dictionary(names, values), fc.jsonValue()), (body) => {
				const { answers, typed, problems, locale } = readFeedback(form, body);
				expect(['bn', 'en']).toContain(locale);
				expect(Object.keys(answers).toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
				for (const value of Object.values(answers)) expect(value === null || isNormalised(value)).toBe(true);
				for (const { name } of fields) expect(typeof typed[name]).toBe('string');
				for (const { field, message } of problems) {
					expect(fields.map(({ name }) => name)).toContain(field);
					expect(message.bn).toMatch(/[\u0980-\u09ff]/);
				}
			}),
		);
	});

	test('is shown with all that was typed, whatever is wrong with it', () => {
		const typed = Object.fromEntries(fields.map(({ name }) => [name, `<${name}>`]));
		const problems = [fieldProblem(form, 'contact', 'not-a-contact')];
		const view = feedbackFormView(form, { locale: 'en', typed, problems });
		expect(Object.fromEntries(view.fields.map(({ name, value }) => [name, value]))).toEqual({ ...typed, locale: 'en' });
		expect(view.fields.filter(({ problem }) => problem !== null).map(({ name }) => name)).toEqual(['contact']);
	});

	test('hides the number of the practice where it is known and right', () => {
		const kindWith = (typed: Record<string, string>, problems = [] as ReturnType<typeof fieldProblem>[]) =>
			feedbackFormView(form, { locale: 'bn', typed, problems }).fields.find(({ name }) => name === 'practice')?.kind;
		expect(kindWith({ practice: '2026-014' })).toBe('hidden');
		expect(kindWith({})).toBe('line');
		expect(kindWith({ practice: '2026-999' }, [fieldProblem(form, 'practice', 'not-published')])).toBe('line');
	});

	test.each(keysOf(FEEDBACK_STATES))('a ticket in the state %s can go on to another, each step with a name', (from) => {
		const steps = feedbackSteps(form, from);
		expect(steps).not.toContain(from);
		for (const to of steps) expect(feedbackStepLabel(from, to).bn).toMatch(/[\u0980-\u09ff]/);
		const isReached = keysOf(FEEDBACK_STATES).some((other) => feedbackSteps(form, other).includes(from));
		expect(steps.length > 0).toBe(isReached || from === 'new');
	});

	test('gives tickets whose letters cannot be mistaken', () => {
		const limits: number[] = [];
		const ticket = newTicket(form, (limit) => {
			limits.push(limit);
			return limit - 1;
		});
		expect(ticket).toMatch(/^[UR]-Z{8}$/);
		expect(new Set(limits).size).toBe(1);
		const letters = Array.from({ length: limits[0] ?? 0 }, (_, index) => newTicket(form, () => index).slice(2, 3));
		expect(new Set(letters).size).toBe(letters.length);
		expect(letters.join('')).not.toMatch(/[01OILUV]/);
	});
});

describe('a line and a text', () => {
	test('count letters as readers do', () => {
		expect(codesWith('practiceUse', { name: 'ক্ষ্মি'.repeat(100) })).toEqual([]);
		expect(codesWith('practiceUse', { name: 'ক্ষ্মি'.repeat(101) })).toEqual(['name: too-long']);
		expect(codesWith('problemReport', { text: 'x'.repeat(1001) })).toEqual(['text: too-long']);
	});

	test('a line is one line; a text keeps its lines', () => {
		expect(readFeedback('practiceUse', { ...GOOD.practiceUse, name: ' A\n\n B ' }).answers.name).toBe('A B');
		expect(readFeedback('practiceUse', { ...GOOD.practiceUse, whatIsUsed: 'A\r\n\r\nB' }).answers.whatIsUsed).toBe(
			'A\n\nB',
		);
	});

	test('what came twice or in parts could not be read', () => {
		expect(codesWith('practiceUse', { name: ['a', 'b'], practice: { a: 1 } })).toEqual([
			'practice: not-text',
			'name: not-text',
		]);
	});
});

describe('a choice', () => {
	test.each(['never', 'constructor', 'toString', '__proto__'])('%s is none of the answers', (stage) => {
		expect(codesWith('practiceUse', { stage })).toEqual(['stage: not-a-choice']);
	});
});

describe('e-mail or phone', () => {
	test.each(['nasrin@example.org', '০১৭১১-০০০০০০', '+880 1711 000000', 'ফোন ৮৮০১৭১১'])('%s can be used', (contact) => {
		expect(codesWith('problemReport', { contact })).toEqual([]);
	});

	test.each(['nasrin', '@', 'a@b', 'a b@example.org', '12345', `${'@.'.repeat(60)}`])('%s cannot', (contact) => {
		expect(codesWith('problemReport', { contact })).toEqual(['contact: not-a-contact']);
	});

	test('is asked for with the permission to use it, and taken only with that', () => {
		expect(codesWith('practiceUse', { mayContact: TICKED })).toEqual(['contact: contact-missing']);
		expect(codesWith('practiceUse', { contact: 'a@example.org' })).toEqual(['mayContact: consent-missing']);
		expect(codesWith('practiceUse', { contact: 'a@example.org', mayContact: TICKED })).toEqual([]);
		expect(codesWith('practiceUse', { contact: 'a@example.org', mayContact: true })).toEqual([]);
	});

	test('is checked in a moment, however it is built', () => {
		const start = performance.now();
		codesWith('problemReport', { contact: '@'.repeat(20_000) });
		codesWith('problemReport', { contact: '1 '.repeat(10_000) });
		expect(performance.now() - start).toBeLessThan(MOMENT_MS);
	});
});

describe('the number of a practice', () => {
	test.each(['MAB-P-2026-014', 'mab-p-2026-014', '2026-014', '২০২৬-০১৪', ' MAB-P-২০২৬-০১৪ '])('%s is read', (typed) => {
		expect(practiceNumber(typed)).toBe('MAB-P-2026-014');
	});

	test.each(['', '2026', '2026-14', 'MAB-Q-2026-014', '2026-014-1', 'x2026-014', '2026–014'])('%s is not', (typed) => {
		expect(practiceNumber(typed)).toBeNull();
	});
});

test('the hidden field tells programs from people', () => {
	for (const filled of ['x', ['x'], 1]) {
		expect(readFeedback('problemReport', { ...GOOD.problemReport, [HONEYPOT_FIELD]: filled }).isFromProgram).toBe(true);
	}
	expect(readFeedback('problemReport', { ...GOOD.problemReport, [HONEYPOT_FIELD]: '' }).isFromProgram).toBe(false);
});

test('what is erased in time is asked for in a form', () => {
	const asked = FORMS.flatMap((form) => FEEDBACK_FORMS[form].fields.map(({ name }) => name));
	expect(PERSONAL_FIELDS.filter((field) => !asked.includes(field))).toEqual([]);
});
