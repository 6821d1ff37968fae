/** To the focal point who sent a response: it has arrived, under which number, and what happens next. */
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface ResponseReceipt extends LetterAddresses {
	lang: Locale;
	/** Eight characters. */
	reference: string;
	/** ISO instant. */
	submittedAt: string;
	/** Sent again after MAB returned it. */
	isAgain: boolean;
	/** The receipt with all answers, for those who are signed in. */
	receiptUrl: string;
}

export function responseReceipt({
	reference,
	submittedAt,
	isAgain,
	receiptUrl,
	...rest
}: ResponseReceipt): TransactionalMail {
	return letter({ ...rest, url: receiptUrl, words: wordsFor(reference, submittedAt, isAgain) });
}

function wordsFor(reference: string, submittedAt: string, isAgain: boolean): Record<Locale, LetterWords> {
	return {
		bn: {
			subject: `উত্তরপত্র পৌঁছেছে: ${reference}`,
			title: isAgain ? 'সংশোধিত উত্তরপত্র পৌঁছেছে' : 'আপনার উত্তরপত্র পৌঁছেছে',
			highlight: { label: 'প্রাপ্তি নম্বর', value: reference },
			paragraphs: [
				`জমার সময়: ${formatInstant(submittedAt, 'bn')}। যোগাযোগের সময় এই নম্বরটি বলুন।`,
				'ম্যাব এখন উত্তরগুলো দেখবে। কিছু জানার থাকলে উত্তরপত্রটি মন্তব্যসহ ফেরত আসবে, আর আপনি মেইলে খবর পাবেন।',
			],
			action: 'প্রাপ্তিস্বীকার ও উত্তরগুলো দেখুন',
			after: ['পাতাটি খুলতে সাইন-ইন করতে হবে। সেখান থেকে সব উত্তরের পিডিএফ রাখা যায়।'],
		},
		en: {
			subject: `Response received: ${reference}`,
			title: isAgain ? 'Your corrected response has arrived' : 'Your response has arrived',
			highlight: { label: 'Reference number', value: reference },
			paragraphs: [
				`Sent: ${formatInstant(submittedAt, 'en')}. Name this number whenever you get in touch.`,
				'MAB now reads the answers. If something is to be made clearer, the response comes back with remarks and you get a mail.',
			],
			action: 'See the receipt and the answers',
			after: ['The page asks you to sign in. From there you can keep a PDF of all answers.'],
		},
	};
}
