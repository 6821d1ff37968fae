import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HONEYPOT_FIELD } from '../public-form/form.ts';
import { findNumber } from '../public-form/form-work.ts';
import { isNormalised } from '../text/bangla.ts';
import { keysOf } from '../vocabulary.ts';
import { AUDIENCES } from './subscriber.ts';
import {
	FORM_TOKEN_FIELD,
	FORM_WORK_FIELD,
	formTokenState,
	formWorkOf,
	isFormWorkDone,
	makeFormChallenge,
	makeFormToken,
	readSubscription,
	SUBSCRIBE_FORM,
	subscribeFormView,
} from './subscription.ts';

const MUNICIPALITIES = [
	{ code: 'sakhipur', name: { en: 'Sakhipur', bn: 'সখীপুর' } },
	{ code: 'jashore', name: { en: 'Jashore', bn: 'যশোর' } },
];
const read = (body: unknown) => readSubscription(body, MUNICIPALITIES);
const codes = (body: unknown) => read(body).problems.map(({ field, code }) => `${field}: ${code}`);

describe('the form', () => {
	test('speaks both languages, in the form in which texts are stored', () => {
		const texts = [SUBSCRIBE_FORM.title, SUBSCRIBE_FORM.lead, SUBSCRIBE_FORM.submit, ...Object.values(AUDIENCES)];
		for (const { en, bn } of texts) {
			expect(en).toMatch(/[A-Za-z]/);
			expect(bn).toMatch(/[\u0980-\u09ff]/);
			expect(isNormalised(en) && isNormalised(bn)).toBe(true);
		}
	});

	test('asks for nothing but the address', () => {
		expect(codes({})).toEqual(['email: missing']);
		expect(codes({ email: 'rahima@example.org' })).toEqual([]);
	});

	test('asks for a municipality only where the registry is at hand', () => {
		const names = (municipalities: typeof MUNICIPALITIES) =>
			subscribeFormView({ locale: 'en', municipalities }).fields.map(({ name }) => name);
		expect(names(MUNICIPALITIES)).toContain('municipality');
		expect(names([])).not.toContain('municipality');
	});

	test('comes back with all that was typed and a fresh token', () => {
		const body = { email: 'রহিমা@example.org', organisation: '<b>', audience: 'media', municipality: 'jashore' };
		const { typed, problems } = read(body);
		const view = subscribeFormView({ locale: 'en', municipalities: MUNICIPALITIES, typed, problems, formToken: 't' });
		expect(Object.fromEntries(view.fields.map(({ name, value }) => [name, value]))).toMatchObject({
			...body,
			[FORM_TOKEN_FIELD]: 't',
			[FORM_WORK_FIELD]: '',
			locale: 'en',
		});
		expect(view.fields.filter(({ problem }) => problem !== null).map(({ name }) => name)).toEqual(['email']);
	});
});

describe('reading it', () => {
	test('stores the address as every other place does, and what was not said by its default', () => {
		expect(read({ email: ' Rahima@Example.ORG ', locale: 'en' }).request).toEqual({
			...{ email: 'rahima@example.org', language: 'en', audience: 'public' },
			...{ organisation: null, municipalityCode: null },
		});
	});

	test('takes what was said', () => {
		const said = { language: 'en', audience: 'councillor', organisation: ' সখীপুর  পৌরসভা ', municipality: 'sakhipur' };
		expect(read({ email: 'a@example.org', locale: 'bn', ...said }).request).toEqual({
			...{ email: 'a@example.org', language: 'en', audience: 'councillor' },
			...{ organisation: 'সখীপুর পৌরসভা', municipalityCode: 'sakhipur' },
		});
	});

	test.each([
		['র\u200d্যাব ক\u09cd\u200cষ \u09dc', 'র\u200d্যাব ক\u09cd\u200cষ \u09a1\u09bc'],
		['a\u202eb\u0000c\u0085d\ufeff', 'abcd'],
		['a\ud800b', 'a\ufffdb'],
		['a\r\nBcc: b', 'a Bcc: b'],
	])('stores the organisation %j as %j', (organisation, stored) => {
		expect(read({ email: 'a@example.org', organisation }).request?.organisation).toBe(stored);
	});

	test.each([
		['a@example.org\r\nBcc: victim@example.org', 'notOneAddress'],
		['<a@example.org>', 'notOneAddress'],
		['"x\r\n"@example.org', 'notOneAddress'],
		['রহিমা@example.org', 'localPartNotAscii'],
		['İnfo@example.org', 'localPartNotAscii'],
		['a@localhost', 'domain'],
		[`${'a'.repeat(500)}@example.org`, 'too-long'],
	])('refuses the address %j: %s', (email, code) => {
		const { problems, request } = read({ email });
		expect(problems[0]).toMatchObject({ field: 'email', code });
		expect(request).toBeNull();
	});

	test.each([
		[{ audience: 'constructor' }, 'audience: not-a-choice'],
		[{ language: 'fr' }, 'language: not-a-choice'],
		[{ municipality: 'toString' }, 'municipality: not-a-choice'],
		[{ organisation: ['a'] }, 'organisation: not-text'],
		[{ organisation: 'ক'.repeat(151) }, 'organisation: too-long'],
	])('refuses %j', (change, code) => {
		expect(codes({ email: 'a@example.org', ...change })).toEqual([code]);
	});

	test('knows a program by the field that people do not see', () => {
		expect(read({ email: 'a@example.org', [HONEYPOT_FIELD]: 'x' }).isFromProgram).toBe(true);
	});

	test('reads anything without throwing', () => {
		const names = fc.constantFrom('email', 'locale', 'audience', FORM_TOKEN_FIELD, '__proto__', 'constructor');
		const values = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue());
		fc.assert(
			fc.property(fc.oneof(fc.dictionary(names, values), fc.jsonValue()), (body) => {
				const { request, problems, formToken } = read(body);
				expect(request === null).toBe(problems.length > 0);
				expect(typeof formToken).toBe('string');
				if (request !== null) expect(keysOf(AUDIENCES)).toContain(request.audience);
			}),
		);
	});
});

describe('the token of the form', () => {
	const OPENED = new Date('2026-10-14T03:30:00Z');
	const after = (seconds: number) => new Date(OPENED.getTime() + seconds * 1000);
	const token = makeFormToken('pepper', OPENED);

	test.each([
		[0, 'tooEarly'],
		[2.9, 'tooEarly'],
		[3, 'good'],
		[7200, 'good'],
		[7201, 'tooLate'],
		[-60, 'tooEarly'],
	] as const)('after %f seconds it is %s', (seconds, state) => {
		expect(formTokenState('pepper', token, after(seconds))).toBe(state);
	});

	test('is believed from nobody else', () => {
		expect(formTokenState('other pepper', token, after(10))).toBe('forged');
		for (let index = 0; index < token.length; index += 1) {
			const changed = token.slice(0, index) + (token[index] === 'a' ? 'b' : 'a') + token.slice(index + 1);
			expect(formTokenState('pepper', changed, after(10))).toBe('forged');
		}
		expect(formTokenState('pepper', 'x'.repeat(9999), after(10))).toBe('forged');
		expect(formTokenState('pepper', '', after(10))).toBe('missing');
	});
});

describe('the work of the browser', () => {
	const OPENED = new Date('2026-10-14T03:30:00Z');

	test('finds the number that only trying finds, and no two forms have the same', async () => {
		const [first, second] = [makeFormChallenge('pepper', OPENED), makeFormChallenge('pepper', OPENED)];
		expect(first.token).not.toBe(second.token);
		expect(formTokenState('pepper', first.token, new Date(OPENED.getTime() + first.leastMs))).toBe('good');
		let restCount = 0;
		const number = await findNumber(first, async () => {
			restCount += 1;
		});
		expect(number).toBe(formWorkOf('pepper', first.token));
		expect(restCount).toBe(Math.floor((number ?? 0) / 200));
		expect(isFormWorkDone('pepper', { formToken: first.token, formWork: String(number) })).toBe(true);
		expect(await findNumber({ ...first, target: '0'.repeat(16), numberCount: 400 }, async () => {})).toBeNull();
	});

	test.each(['', '-1', '007', 'NaN', '1e3', '20000'])('%j is no work', (formWork) => {
		const { token } = makeFormChallenge('pepper', OPENED);
		expect(isFormWorkDone('pepper', { formToken: token, formWork })).toBe(false);
	});
});
