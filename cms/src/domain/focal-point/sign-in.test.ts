import { describe, expect, test } from 'vitest';
import { ASK_LIMITS, nextPage, presentCode, readCode, secondsToWait } from './sign-in.ts';

describe('a typed code', () => {
	test.each([
		['12345678', '12345678'],
		[' 1234 5678 ', '12345678'],
		['1234-5678', '12345678'],
		['১২৩৪ ৫৬৭৮', '12345678'],
		['১২৩৪5678', '12345678'],
		['1234\u200d\u00a05678', '12345678'],
		['1234567', null],
		['123456789', null],
		['1234567a', null],
		['', null],
	])('%j is read as %j', (typed, expected) => {
		expect(readCode(typed)).toBe(expected);
	});

	test('is shown in two halves in the digits of the language, and read again', () => {
		expect(presentCode('00340078', 'en')).toBe('0034 0078');
		expect(presentCode('00340078', 'bn')).toBe('০০৩৪ ০০৭৮');
		expect(readCode(presentCode('00340078', 'bn'))).toBe('00340078');
	});
});

describe('asking for a mail', () => {
	const now = new Date('2026-11-28T10:15:00.000Z');
	const at = (minute: number) => new Date(Date.UTC(2026, 10, 28, 10, minute)).toISOString();

	test.each([
		[[], 0],
		[[at(1), at(2)], 0],
		[[at(5), at(6), at(7)], 300],
		[[at(1), at(5), at(6), at(7)], 300],
		[[at(15), at(15), at(15)], 900],
	])('after mails at %j one waits %i seconds', (earlier, expected) => {
		expect(secondsToWait(earlier, ASK_LIMITS.address, now)).toBe(expected);
	});
});

describe('where a person goes after signing in', () => {
	test.each(['/bn/questionnaire/form/0197/steps/#steps.k3f9.what', '/en/questionnaire/orientation/?saved=1'])(
		'back to %s',
		(path) => {
			expect(nextPage(path, 'bn')).toBe(path);
		},
	);

	test.each([
		'https://evil.example/',
		'//evil.example/bn/questionnaire/',
		'/bn/questionnaire//evil.example',
		'/bn/questionnaire/\\evil.example',
		'/bn/newsletter/',
		'/admin',
		'/bn/questionnaire/\n',
		`/bn/questionnaire/${'x'.repeat(300)}`,
		undefined,
		['/bn/questionnaire/form/'],
	])('not to %j', (path) => {
		expect(nextPage(path, 'en')).toBe('/en/questionnaire/form/');
	});
});
