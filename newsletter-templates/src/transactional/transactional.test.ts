import { countGraphemes } from '@mab/cms/domain/bangla.ts';
import { LOCALES } from '@mab/cms/domain/locale.ts';
import type { ReminderKind } from '@mab/cms/domain/response-reminder.ts';
import { describe, expect, test } from 'vitest';
import { lintEmail } from '../email-lint.ts';
import { confirmSubscription } from './confirm-subscription/confirm-subscription.ts';
import { enteredOnBehalf } from './entered-on-behalf/entered-on-behalf.ts';
import { inviteFocalPoint } from './invite-focal-point/invite-focal-point.ts';
import { orientationRegistered } from './orientation-registered/orientation-registered.ts';
import { responseReceipt } from './response-receipt/response-receipt.ts';
import { responseReminder } from './response-reminder/response-reminder.ts';
import { signInLetter } from './sign-in/sign-in.ts';
import { subscriptionChanged } from './subscription-changed/subscription-changed.ts';

const URL_IN = 'https://a.example/confirm/token';
const addresses = { siteUrl: 'https://a.example', sender: { bn: 'ম্যাব, ঢাকা', en: 'MAB, Dhaka' } };
const municipality = { bn: 'সিংড়া', en: 'Singra' };
const reminder = (lang: 'bn' | 'en', kind: ReminderKind) =>
	responseReminder({
		...{ ...addresses, lang, kind, closesOn: '2026-12-20', isToHead: false, formUrl: URL_IN },
		municipality: { bn: 'কুষ্টিয়া পৌরসভা', en: 'Kushtia Paurashava' },
	});
const LETTERS = {
	orientationRegistered: (lang: 'bn' | 'en') =>
		orientationRegistered({
			...{ ...addresses, lang, pageUrl: URL_IN, startsAt: '2026-11-30T04:30:00.000Z' },
			title: { bn: 'প্রশ্নমালা পূরণ', en: 'How to answer' },
		}),
	signIn: (lang: 'bn' | 'en') =>
		signInLetter({ ...addresses, lang, linkUrl: URL_IN, code: '12345678', validMinutes: 10 }),
	inviteFocalPoint: (lang: 'bn' | 'en') =>
		inviteFocalPoint({ ...addresses, lang, municipality, invitationUrl: URL_IN, validDays: 14 }),
	enteredOnBehalf: (lang: 'bn' | 'en') =>
		enteredOnBehalf({ ...addresses, lang, municipality, source: 'paper', formUrl: URL_IN }),
	responseReceipt: (lang: 'bn' | 'en') =>
		responseReceipt({
			...{ ...addresses, lang, reference: '7K4MX2QP', submittedAt: '2026-11-28T04:00:00.000Z' },
			...{ isAgain: false, receiptUrl: URL_IN },
		}),
	confirmSubscription: (lang: 'bn' | 'en') =>
		confirmSubscription({ ...addresses, lang, confirmUrl: URL_IN, validDays: 7 }),
	subscriptionChanged: (lang: 'bn' | 'en') => subscriptionChanged({ ...addresses, lang, preferencesUrl: URL_IN }),
	reminderToTheSilent: (lang: 'bn' | 'en') => reminder(lang, 'silent'),
	reminderOfADraft: (lang: 'bn' | 'en') => reminder(lang, 'draft'),
	reminderOfAReturn: (lang: 'bn' | 'en') => reminder(lang, 'returned'),
};
const ALL = Object.entries(LETTERS).flatMap(([name, make]) => LOCALES.map((lang) => [name, lang, make] as const));

describe.each(ALL)('%s in %s', (_, lang, make) => {
	const mail = make(lang);

	test('has no fault but that nobody unsubscribes from it', () => {
		const faults = lintEmail({ ...mail, unsubscribeUrl: 'https://a.example/none' });
		expect([...new Set(faults.map(({ code }) => code))]).toEqual(['mail.unsubscribe-missing']);
	});

	test('says it in both languages and leads to one address', () => {
		expect(mail.html).toContain(`<div lang="${lang === 'bn' ? 'en' : 'bn'}">`);
		const targets = new Set([...mail.html.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, href]) => href));
		expect([...targets]).toEqual([URL_IN]);
		expect(mail.text).toContain(URL_IN);
	});

	test('has no line of text longer than 78 letters', () => {
		expect(mail.text.split('\n').filter((line) => countGraphemes(line) > 78)).toEqual([]);
	});
});

test('the days of the link are written in the digits of the language', () => {
	expect(LETTERS.confirmSubscription('bn').text).toContain('৭');
	expect(LETTERS.confirmSubscription('en').text).toContain('7 days');
});

test('the code is written in halves, in the digits of the language', () => {
	expect(LETTERS.signIn('bn').text).toContain('১২৩৪ ৫৬৭৮');
	expect(LETTERS.signIn('en').text).toContain('1234 5678');
});

test('a reminder names the municipality and the last day in the digits of the language', () => {
	expect(LETTERS.reminderToTheSilent('bn').text).toMatch(/কুষ্টিয়া পৌরসভা[\s\S]*২০ ডিসেম্বর, ২০২৬/);
	expect(LETTERS.reminderOfADraft('en').text).toMatch(/Kushtia Paurashava[\s\S]*20 December 2026/);
});
