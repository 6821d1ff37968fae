/** To a focal point who asked to sign in: a link for the browser that asked, and a code for any other. */

import { presentCode } from '@mab/cms/domain/focal-point/sign-in.ts';
import { formatNumber } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface SignInLetter extends LetterAddresses {
	lang: Locale;
	/** Opens a page with one button; opening it changes nothing. */
	linkUrl: string;
	/** Eight digits. */
	code: string;
	validMinutes: number;
}

export function signInLetter({ linkUrl, code, validMinutes, ...rest }: SignInLetter): TransactionalMail {
	return letter({ ...rest, url: linkUrl, words: wordsFor(code, validMinutes) });
}

function wordsFor(code: string, validMinutes: number): Record<Locale, LetterWords> {
	return {
		bn: {
			subject: 'প্রশ্নমালায় সাইন-ইন করার কোড ও লিংক',
			title: `কোড: ${presentCode(code, 'bn')}`,
			paragraphs: [
				'কোডটি সাইন-ইনের পাতায় লিখুন; যেকোনো ফোন বা কম্পিউটারে চলবে। যে ব্রাউজার থেকে মেইলটি চেয়েছেন, সেখানে নিচের বোতামটিও চাপতে পারেন।',
			],
			action: 'এই ব্রাউজারে সাইন-ইন করুন',
			after: [
				`কোড ও লিংক ${formatNumber(validMinutes, 'bn')} মিনিট এবং একবার কাজ করে।`,
				'আপনি না চেয়ে থাকলে কিছু করতে হবে না। কোডটি কাউকে জানাবেন না; ম্যাব কখনো কোড জিজ্ঞাসা করে না।',
			],
		},
		en: {
			subject: 'Code and link to sign in to the questionnaire',
			title: `Code: ${presentCode(code, 'en')}`,
			paragraphs: [
				'Type the code on the sign-in page; it works on any phone or computer. In the browser in which you asked for this mail you may press the button instead.',
			],
			action: 'Sign in in this browser',
			after: [
				`Code and link work for ${formatNumber(validMinutes, 'en')} minutes and once.`,
				'If you did not ask for this, there is nothing to do. Tell nobody the code; MAB never asks for it.',
			],
		},
	};
}
