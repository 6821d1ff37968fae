/** To a focal point whose municipality has not answered, and as a copy to the office of the head. */

import type { ReminderKind } from '@mab/cms/domain/response/response-reminder.ts';
import { formatDay } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface ResponseReminder extends LetterAddresses {
	lang: Locale;
	kind: ReminderKind;
	municipality: Record<Locale, string>;
	/** `2026-12-20`: when the round closes for this municipality; `null` in continuous intake. */
	closesOn: string | null;
	/** The copy to the office of the head, with the name of whom it nominated. */
	isToHead: boolean;
	formUrl: string;
}

export function responseReminder({ formUrl, ...rest }: ResponseReminder): TransactionalMail {
	return letter({ ...rest, url: formUrl, words: { bn: wordsIn('bn', rest), en: wordsIn('en', rest) } });
}

type Facts = Pick<ResponseReminder, 'kind' | 'municipality' | 'closesOn' | 'isToHead'>;

const SUBJECTS: Record<ReminderKind, Record<Locale, string>> = {
	silent: { bn: 'প্রশ্নমালার উত্তরের অপেক্ষায় আছি', en: 'We are waiting for your answers to the questionnaire' },
	draft: { bn: 'আপনাদের উত্তর এখনো পাঠানো হয়নি', en: 'Your answers have not been sent yet' },
	returned: { bn: 'ফেরত পাঠানো উত্তরটি আপনাদের অপেক্ষায় আছে', en: 'A returned response waits for you' },
};

const STANDING: Record<ReminderKind, Record<Locale, (municipality: string) => string>> = {
	silent: {
		bn: (name) =>
			`${name} থেকে ম্যাবের প্রশ্নমালার কোনো উত্তর এখনো আসেনি। নতুন বা পরিকল্পিত, যেকোনো ভালো উদ্যোগের কথা লেখা যায়; জানানোর মতো কিছু না থাকলে সেটিও একটি উত্তর।`,
		en: (name) =>
			`${name} has not answered the questionnaire of MAB yet. Any good work counts, planned work too; and if there is nothing to report, that is an answer as well.`,
	},
	draft: {
		bn: (name) =>
			`${name} প্রশ্নমালা লিখতে শুরু করেছে, কিন্তু এখনো পাঠায়নি। যা লেখা হয়েছে সব জমা আছে; যেখানে থেমেছিলেন সেখান থেকেই এগোতে পারবেন।`,
		en: (name) =>
			`${name} has begun the questionnaire and not sent it. Everything that was written is kept, and you go on where you stopped.`,
	},
	returned: {
		bn: (name) =>
			`${name}-এর পাঠানো একটি উত্তর নিয়ে ম্যাবের প্রশ্ন আছে। প্রতিটি প্রশ্ন তার নিজের জায়গায় লেখা আছে; উত্তর দিয়ে আবার পাঠান।`,
		en: (name) =>
			`MAB has questions about a response of ${name}. Each stands at its place in the form; answer them and send the response again.`,
	},
};

const COPY: Record<Locale, string> = {
	bn: 'এটি আপনার কার্যালয়ের জন্য অনুলিপি: মনোনীত ফোকাল পয়েন্টকে এর আগেও লেখা হয়েছে।',
	en: 'This is a copy for your office: the focal point that you nominated has been written to before.',
};

const CLOSING: Record<Locale, (day: string) => string> = {
	bn: (day) => `উত্তর পাঠানোর শেষ দিন ${day}।`,
	en: (day) => `The last day for your answers is ${day}.`,
};

const HELP: Record<Locale, string> = {
	bn: 'কোনো অসুবিধা হলে এই মেইলের উত্তর দিন। সব উত্তর একবারে দিতে হয় না: লেখা আপনা থেকেই জমা থাকে।',
	en: 'If anything is difficult, answer this mail. You need not do it in one go: what you write is kept by itself.',
};

const ACTION: Record<Locale, string> = { bn: 'প্রশ্নমালা খুলুন', en: 'Open the questionnaire' };

function wordsIn(lang: Locale, { kind, municipality, closesOn, isToHead }: Facts): LetterWords {
	return {
		subject: SUBJECTS[kind][lang],
		title: SUBJECTS[kind][lang],
		paragraphs: [
			...(isToHead ? [COPY[lang]] : []),
			STANDING[kind][lang](municipality[lang]),
			...(closesOn === null ? [] : [CLOSING[lang](formatDay(closesOn, lang))]),
		],
		action: ACTION[lang],
		after: [HELP[lang]],
	};
}
