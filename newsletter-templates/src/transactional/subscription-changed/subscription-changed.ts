/**
 * To an address that is on the list already, when somebody enters it again. The page answered as it does for any
 * address; only the owner of the mailbox learns that it was known.
 */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface SubscriptionChanged extends LetterAddresses {
	lang: Locale;
	/** The page on which the person sees and changes what is kept of them. */
	preferencesUrl: string;
}

export function subscriptionChanged({ preferencesUrl, ...rest }: SubscriptionChanged): TransactionalMail {
	return letter({ ...rest, masthead: 'newsletter', url: preferencesUrl, words: WORDS });
}

const WORDS: Record<Locale, LetterWords> = {
	bn: {
		subject: 'আপনি ম্যাব বার্তার গ্রাহক আছেন',
		title: 'আপনি আগে থেকেই গ্রাহক',
		paragraphs: ['এই ঠিকানাটি আবার ফরমে লেখা হয়েছে। আপনার গ্রাহক হওয়া বহাল আছে, কিছুই বদলায়নি।'],
		action: 'ভাষা ও পছন্দ দেখুন',
		after: ['ভাষা বদলানো, কিছুদিন বন্ধ রাখা বা নাম কাটানো, সবই এই পাতা থেকে করা যায়।', 'আপনি ফরমটি না পূরণ করে থাকলে কিছু করতে হবে না।'],
	},
	en: {
		subject: 'You are a subscriber of the MAB Newsletter',
		title: 'You are on the list already',
		paragraphs: ['This address was entered into the form again. Your subscription goes on and nothing was changed.'],
		action: 'See language and choices',
		after: [
			'On that page you can change the language, pause the newsletter or leave.',
			'If it was not you who filled in the form, there is nothing to do.',
		],
	},
};
