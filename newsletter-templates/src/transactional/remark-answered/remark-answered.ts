/** To the reviewers of a response, when it comes back: which remarks were answered, and how. */
import { formatNumber } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface RemarkAnswered extends LetterAddresses {
	lang: Locale;
	reference: string;
	municipality: Record<Locale, string>;
	/** As the focal point wrote them; empty where the answers themselves were changed. */
	answers: readonly string[];
	/** The response at the review desk. */
	url: string;
}

export function remarkAnswered(mail: RemarkAnswered): TransactionalMail {
	return letter({ ...mail, words: wordsFor(mail) });
}

function wordsFor({ reference, municipality, answers }: RemarkAnswered): Record<Locale, LetterWords> {
	const count = (locale: Locale) => formatNumber(answers.length, locale);
	return {
		bn: {
			subject: `আবার জমা হয়েছে: ${municipality.bn}, ${reference}`,
			title: `${municipality.bn} আবার উত্তর জমা দিয়েছে`,
			paragraphs: [`মন্তব্যে ব্যাখ্যা এসেছে ${count('bn')}টি। বদলানো উত্তরের মন্তব্য আপনাআপনি নিষ্পন্ন হয়েছে।`, ...answers],
			action: 'পর্যালোচনা ডেস্কে খুলুন',
			after: [],
		},
		en: {
			subject: `Submitted again: ${municipality.en}, ${reference}`,
			title: `${municipality.en} has submitted again`,
			paragraphs: [
				`Remarks answered with an explanation: ${count('en')}. Remarks at changed answers closed by themselves.`,
				...answers,
			],
			action: 'Open it at the review desk',
			after: [],
		},
	};
}
