import type { ReminderKind } from '@mab/cms/domain/response/response-reminder.ts';
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { describe, expect, test } from 'vitest';
import { lintEmail } from '../email-lint.ts';
import { approvalAsked } from './approval-asked/approval-asked.ts';
import { confirmSubscription } from './confirm-subscription/confirm-subscription.ts';
import { enteredOnBehalf } from './entered-on-behalf/entered-on-behalf.ts';
import { factCheck } from './fact-check/fact-check.ts';
import { inviteFocalPoint } from './invite-focal-point/invite-focal-point.ts';
import { mailingStopped } from './mailing-stopped/mailing-stopped.ts';
import { orientationRegistered } from './orientation-registered/orientation-registered.ts';
import { proposalAnswered } from './proposal-answered/proposal-answered.ts';
import { remarkAnswered } from './remark-answered/remark-answered.ts';
import { type ResponseDecision, responseDecision } from './response-decision/response-decision.ts';
import { responseReceipt } from './response-receipt/response-receipt.ts';
import { responseReminder } from './response-reminder/response-reminder.ts';
import { reviewsOverdue } from './reviews-overdue/reviews-overdue.ts';
import { signInLetter } from './sign-in/sign-in.ts';
import { stillRunning } from './still-running/still-running.ts';
import { subscriptionChanged } from './subscription-changed/subscription-changed.ts';

const URL_IN = 'https://a.example/confirm/token';
const addresses = { siteUrl: 'https://a.example', sender: { bn: 'ম্যাব, ঢাকা', en: 'MAB, Dhaka' } };
const municipality = { bn: 'সিংড়া', en: 'Singra' };
const reminder = (lang: 'bn' | 'en', kind: ReminderKind) =>
	responseReminder({
		...{ ...addresses, lang, kind, closesOn: '2026-12-20', isToHead: false, formUrl: URL_IN },
		municipality: { bn: 'কুষ্টিয়া পৌরসভা', en: 'Kushtia Paurashava' },
	});
const decided = (decision: ResponseDecision) => (lang: 'bn' | 'en') =>
	responseDecision({
		...{ ...addresses, lang, decision, reference: 'K7PM4XQ2', title: 'ফোন করলেই ট্যাংক পরিষ্কার', url: URL_IN },
		reason: 'Two answers do not fit together: the number of houses and the number of tanks <b>differ</b>.',
		remarks:
			decision === 'returned'
				? [{ question: { bn: 'আগে সমস্যাটি কী ছিল?', en: 'What was the problem?' }, text: 'কত বাড়ি?', url: URL_IN }]
				: [],
	});
const LETTERS = {
	returned: decided('returned'),
	passed: decided('passed'),
	validated: decided('validated'),
	notAccepted: decided('notAccepted'),
	remarkAnswered: (lang: 'bn' | 'en') =>
		remarkAnswered({ ...addresses, lang, reference: 'K7PM4XQ2', municipality, answers: ['হ্যাঁ, বেতনসহ।'], url: URL_IN }),
	reviewsOverdue: (lang: 'bn' | 'en') =>
		reviewsOverdue({
			...{ ...addresses, lang, url: URL_IN },
			reviews: [{ title: 'ফোন করলেই ট্যাংক পরিষ্কার', dueOn: '2026-11-20', url: URL_IN }],
		}),
	approvalAsked: (lang: 'bn' | 'en') =>
		approvalAsked({
			...{ ...addresses, lang, year: 2026, quarter: 4, issuedOn: '2027-01-15', by: 'Rahima Khatun', url: URL_IN },
		}),
	mailingStopped: (lang: 'bn' | 'en') =>
		mailingStopped({
			...{ ...addresses, lang, edition: { bn: 'অক্টোবর–ডিসেম্বর ২০২৬', en: 'October–December 2026' }, url: URL_IN },
			reason: { bn: 'পরপর ২৫টি মেইল পাঠানো যায়নি, সর্বশেষ: "451 <b>"।', en: 'In a row 25 mails failed: "451 <b>".' },
		}),
	factCheck: (lang: 'bn' | 'en') =>
		factCheck({ ...addresses, lang, title: 'Tanks on call', dueOn: '2026-12-12', isReminder: true, url: URL_IN }),
	stillRunning: (lang: 'bn' | 'en') =>
		stillRunning({ ...addresses, lang, title: 'ফোন করলেই ট্যাংক পরিষ্কার', isReminder: true, url: URL_IN }),
	proposalAnswered: (lang: 'bn' | 'en') =>
		proposalAnswered({
			...{ ...addresses, lang, title: 'ফোন করলেই ট্যাংক পরিষ্কার', url: URL_IN },
			parts: [
				{ label: { bn: 'বার্ষিক ব্যয়', en: 'Yearly cost' }, isTaken: true, reason: 'The register shows it.' },
				{ label: { bn: 'পর্যায়', en: 'Stage' }, isTaken: false, reason: 'One zone of four is no <b>scaling</b> yet.' },
			],
		}),
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
});

test('what a reviewer wrote stands in the letter, and nothing of it is markup', () => {
	const { html, text } = LETTERS.returned('bn');
	expect(html).toContain('&lt;b&gt;differ');
	expect(text).toContain('আগে সমস্যাটি কী ছিল?: কত বাড়ি?');
});

test('a paragraph of the text is one line, in whatever lines its words were typed', () => {
	const { text } = responseDecision({
		...{
			...addresses,
			lang: 'en',
			decision: 'notAccepted',
			reference: 'K7PM4XQ2',
			title: 'Tanks on call',
			url: URL_IN,
		},
		reason: `${'Two answers do not fit together. '.repeat(5)}\nPlease look at both.`,
		remarks: [],
	});
	expect(text).toContain('do not fit together. Please look at both.');
});

test.each([
	['bn', 'আর একটি ধাপ'],
	['en', 'One more step'],
] as const)('whoever asked for the newsletter reads first, in %s, that one step is left', (lang, words) => {
	const { subject, html, text } = LETTERS.confirmSubscription(lang);
	for (const said of [subject, html, text]) expect(said).toContain(words.normalize('NFC'));
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
