/** To the officer whom the head of a municipality has nominated. */

import type { ProblemMessage } from '@mab/cms/domain/problem.ts';
import { formatNumber } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface InviteFocalPoint extends LetterAddresses {
	lang: Locale;
	/** Name of the registry. */
	municipality: ProblemMessage;
	/** Opens a page with one button that sends a code. */
	invitationUrl: string;
	validDays: number;
}

export function inviteFocalPoint({
	invitationUrl,
	validDays,
	municipality,
	...rest
}: InviteFocalPoint): TransactionalMail {
	return letter({ ...rest, url: invitationUrl, words: wordsFor(municipality, validDays) });
}

function wordsFor(municipality: ProblemMessage, validDays: number): Record<Locale, LetterWords> {
	return {
		bn: {
			subject: 'ম্যাবের প্রশ্নমালা: আপনি ফোকাল পয়েন্ট মনোনীত হয়েছেন',
			title: `আপনি ${municipality.bn}-এর ফোকাল পয়েন্ট`,
			paragraphs: [
				'পৌরসভার ভালো উদ্যোগগুলো ম্যাব সংগ্রহ ও প্রকাশ করছে। আপনার পৌরসভার পক্ষে উত্তর দেওয়ার জন্য আপনাকে মনোনীত করা হয়েছে। শুরু করতে নিচের বোতামটি চাপুন।',
			],
			action: 'আমন্ত্রণ খুলুন',
			after: [
				`আমন্ত্রণটি ${formatNumber(validDays, 'bn')} দিন এবং একবার কাজ করে। এর পর এই ঠিকানা দিয়েই সাইন-ইন করবেন; কোনো পাসওয়ার্ড লাগে না।`,
				'আপনি যা লিখবেন তা লেখার সঙ্গে সঙ্গেই জমা থাকে; থেমে থেমে, ফোন বা কম্পিউটার যেখান থেকে ইচ্ছা লিখতে পারেন।',
			],
		},
		en: {
			subject: 'Questionnaire of MAB: you are nominated as focal point',
			title: `You are the focal point of ${municipality.en}`,
			paragraphs: [
				'MAB collects and publishes what municipalities do well. You have been nominated to answer for yours. Press the button to begin.',
			],
			action: 'Open the invitation',
			after: [
				`The invitation works for ${formatNumber(validDays, 'en')} days and once. After that you sign in with this address; there is no password.`,
				'What you write is kept as you write it. You can stop and go on at any time, on a phone or a computer.',
			],
		},
	};
}
