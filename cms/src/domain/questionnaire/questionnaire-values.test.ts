import { describe, expect, test } from 'vitest';
import { choicesOf, field, words } from './questionnaire-builders.ts';
import { readValue, valueFault } from './questionnaire-values.ts';

const choices = choicesOf(
	{ land: words('জমি', 'Land'), vehicle: words('গাড়ি', 'Vehicle'), none: words('কিছু না', 'None') },
	['none'],
);

describe('what can be read is stored in one form', () => {
	test.each([
		['number', '১২৩', '123'],
		['number', '১,২৩,৪৫৬.৫', '123456.5'],
		['number', ' 1 200 ', '1200'],
		['number', '-০', '0'],
		['money', '৳ ৫,০০,০০০/-', '500000'],
		['money', '৩০ কোটি ৩৩ লাখ টাকা', '303300000'],
		['money', '1.1 crore', '11000000'],
		['money', '৫ লক্ষ ২০ হাজার ৫০০', '520500'],
		['money', 'Tk. 25 lakh only', '2500000'],
		['month', '০৭/২০২৬', '2026-07'],
		['month', 'জুলাই ২০২৬', '2026-07'],
		['month', 'ফেব্রুয়ারি, ২০২৬', '2026-02'],
		['month', 'July, 2026', '2026-07'],
		['month', '2026-7', '2026-07'],
		['month', '২০২৪', '2024'],
		['day', '১৪/৭/২০২৬', '2026-07-14'],
		['day', '14 July 2026', '2026-07-14'],
		['day', '১৪ জুলাই, ২০২৬', '2026-07-14'],
		['day', '2026-07-14', '2026-07-14'],
		['phone', '০১৭১২-৩৪৫৬৭৮', '+8801712345678'],
		['phone', '+88 01712 345678', '+8801712345678'],
		['phone', '8801712345678', '+8801712345678'],
		['phone', '008801712345678', '+8801712345678'],
		['phone', '02 9558962', '+88029558962'],
		['phone', '+91 98300 12345', '+919830012345'],
		['email', ' Rahim১২@Example.org ', 'rahim12@example.org'],
		['link', 'example.org/page', 'https://example.org/page'],
		['wards', '১, ৩-৫ ও ৯', '1 3 4 5 9'],
		['wards', '5 to 7, 6', '5 6 7'],
		['wards', 'পুরো শহর', 'all'],
		['point', '২৩.৮১০৬, ৯০.৪১২৫', '23.810600,90.412500'],
		['point', '90.4125 23.8106', '23.810600,90.412500'],
		['point', `23°48'38.0"N 90°24'45.0"E`, '23.810556,90.412500'],
		['tick', 'on', 'yes'],
		['line', ' এক  লাইন\nআরেক ', 'এক লাইন আরেক'],
		['text', 'এক\r\nদুই ', 'এক\nদুই'],
	] as const)('%s %j is %j', (kind, typed, stored) => {
		expect(readValue(field('value', kind), typed)).toBe(stored);
		expect(readValue(field('value', kind), stored)).toBe(stored);
		expect(valueFault(field('value', kind), typed)).toBeNull();
	});

	test('choices stand in the order of the definition, each once', () => {
		expect(readValue(field('value', 'choices', { choices }), 'vehicle, land vehicle')).toBe('land vehicle');
	});
});

describe('what cannot be read stays as it was typed, and its fault is named', () => {
	test.each([
		['number', 'অনেক', 'not-a-number'],
		['number', '1,5', 'not-a-number'],
		['number', '1e400', 'not-a-number'],
		['number', '0.0000001', 'not-a-number'],
		['money', '12 lakh crore', 'not-a-money'],
		['money', '5 lakh 2 crore', 'not-a-money'],
		['money', '৫.৫০', 'not-whole'],
		['month', '13/2026', 'not-a-month'],
		['month', '০৭/২৬', 'not-a-month'],
		['day', '30/2/2026', 'not-a-day'],
		['day', '07/2026', 'not-a-day'],
		['phone', '01212345678', 'not-a-phone'],
		['phone', '০১৭১২', 'not-a-phone'],
		['email', 'rahim at example.org', 'not-a-email'],
		['link', 'javascript:alert(1)', 'not-a-link'],
		['link', 'https://me:secret@example.org', 'not-a-link'],
		['choice', 'boat', 'not-a-choice'],
		['choices', 'land boat', 'not-a-choices'],
		['choices', 'land none', 'exclusive'],
		['municipality', 'Faridpur Paurashava', 'not-a-municipality'],
		['wards', '9-3', 'not-a-wards'],
		['wards', '0, 1', 'not-a-wards'],
		['point', '48.85, 2.35', 'point-outside'],
		['point', '23.8', 'not-a-point'],
		['file', '../../etc/passwd', 'not-a-file'],
		['tick', 'maybe', 'not-a-tick'],
	] as const)('%s %j: %s', (kind, typed, code) => {
		const asked = field('value', kind, { choices });
		expect(valueFault(asked, typed)?.code).toBe(code);
		expect(valueFault(asked, readValue(asked, typed))?.code).toBe(code);
	});

	test('the typed text itself is kept', () => {
		expect(readValue(field('value', 'number'), ' প্রায় ৫০০ ')).toBe('প্রায় ৫০০');
	});
});

test('a limit counts what a reader sees, and a text beyond it is kept whole', () => {
	const title = field('value', 'line', { maxGraphemes: 13 });
	expect(valueFault(title, 'ঝিনাইদহ পৌরসভা স্কুল')).toBeNull();
	expect(valueFault({ ...title, maxGraphemes: 12 }, 'ঝিনাইদহ পৌরসভা স্কুল')).toEqual({
		code: 'too-many-characters',
		details: { count: 13, limit: 12 },
	});
	expect(readValue({ ...title, maxGraphemes: 3 }, 'ঝিনাইদহ পৌরসভা স্কুল')).toBe('ঝিনাইদহ পৌরসভা স্কুল');
	expect(valueFault(field('value', 'text', { maxWords: 2 }), 'এক দুই। তিন')).toEqual({
		code: 'too-many-words',
		details: { count: 3, limit: 2 },
	});
});

test('numbers are held to their range', () => {
	const percent = field('value', 'number', { minimum: 0, maximum: 100 });
	expect(valueFault(percent, '১০১')).toEqual({ code: 'above-maximum', details: { limit: 100 } });
	expect(valueFault(percent, '-1')).toEqual({ code: 'below-minimum', details: { limit: 0 } });
});

test('"not known" is an answer only where the field allows it', () => {
	expect(valueFault(field('value', 'money', { mayBeUnknown: true }), 'not-known')).toBeNull();
	expect(valueFault(field('value', 'money'), 'not-known')?.code).toBe('not-a-money');
});

test.each(['\ud800', 'a\u0000b', '__proto__', 'constructor', '\u202e12', '9'.repeat(400)])(
	'%j is read without harm by every kind',
	(typed) => {
		for (const kind of ['line', 'text', 'number', 'money', 'month', 'day', 'phone', 'email', 'link'] as const) {
			const stored = readValue(field('value', kind), typed);
			expect(stored.isWellFormed()).toBe(true);
			expect(stored).not.toContain('\u0000');
			valueFault(field('value', kind), typed);
		}
		for (const kind of ['choice', 'choices', 'municipality', 'wards', 'point', 'file', 'tick'] as const) {
			expect(valueFault(field('value', kind, { choices }), typed)).not.toBeUndefined();
		}
	},
);
