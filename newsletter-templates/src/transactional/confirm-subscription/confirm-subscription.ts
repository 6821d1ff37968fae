/** To an address that is not on the list, or not confirmed: one more step, which only its owner can take. */
import { formatNumber } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface ConfirmSubscription extends LetterAddresses {
	lang: Locale;
	/** Opens a page with one button; opening it changes nothing. */
	confirmUrl: string;
	/** How long the link is good for. */
	validDays: number;
}

export function confirmSubscription({ confirmUrl, validDays, ...rest }: ConfirmSubscription): TransactionalMail {
	return letter({ ...rest, masthead: 'newsletter', url: confirmUrl, words: wordsFor(validDays) });
}

function wordsFor(validDays: number): Record<Locale, LetterWords> {
	return {
		bn: {
			subject: 'আর একটি ধাপ: ম্যাব বার্তার গ্রাহক হওয়া নিশ্চিত করুন',
			title: 'আর একটি ধাপ বাকি',
			paragraphs: ['এই ঠিকানায় ম্যাব বার্তা পাওয়ার অনুরোধ এসেছে। নিচের বোতাম চেপে যে পাতা খুলবে, সেখানে আর একবার চাপলেই কাজ শেষ।'],
			action: 'নিশ্চিত করার পাতা খুলুন',
			after: [
				`লিংকটি ${formatNumber(validDays, 'bn')} দিন কাজ করবে।`,
				'আপনি অনুরোধ না করে থাকলে কিছু করতে হবে না। নিশ্চিত না করলে এই ঠিকানায় আর কোনো বার্তা যাবে না, ঠিকানাটিও মুছে ফেলা হবে।',
			],
		},
		en: {
			subject: 'One more step: confirm your subscription to the MAB Newsletter',
			title: 'One more step',
			paragraphs: [
				'Somebody asked for the MAB Newsletter to be sent to this address. The button opens a page; press once more there and you are done.',
			],
			action: 'Open the page to confirm',
			after: [
				`The link works for ${formatNumber(validDays, 'en')} days.`,
				'If it was not you, there is nothing to do. Without your confirmation no newsletter is sent here and the address is deleted.',
			],
		},
	};
}
