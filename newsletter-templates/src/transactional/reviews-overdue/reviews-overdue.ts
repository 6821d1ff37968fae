/** To a reviewer, once a week at most: what waits for them longer than it should (A68). */
import { formatDay, formatNumber } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface ReviewsOverdue extends LetterAddresses {
	lang: Locale;
	/** `dueOn`: `2026-12-05` */
	reviews: readonly { title: string; dueOn: string; url: string }[];
	/** The list of the reviewer at the review desk. */
	url: string;
}

export function reviewsOverdue(mail: ReviewsOverdue): TransactionalMail {
	return letter({ ...mail, words: wordsFor(mail) });
}

function wordsFor({ reviews }: ReviewsOverdue): Record<Locale, LetterWords> {
	const count = (locale: Locale) => formatNumber(reviews.length, locale);
	const places = (locale: Locale) =>
		reviews.map(({ title, dueOn, url }) => ({ text: `${title} (${formatDay(dueOn, locale)})`, url }));
	return {
		bn: {
			subject: `আপনার পর্যালোচনার অপেক্ষায়: ${count('bn')}টি উত্তর`,
			title: `${count('bn')}টি উত্তরের সময় পেরিয়ে গেছে`,
			paragraphs: ['পৌরসভাগুলো আপনার সিদ্ধান্তের অপেক্ষায় আছে। সময় না পেলে সচিবালয়কে জানান, অন্য কাউকে দেওয়া হবে।'],
			action: 'পর্যালোচনা ডেস্ক খুলুন',
			places: places('bn'),
			after: [],
		},
		en: {
			subject: `Waiting for your review: ${count('en')}`,
			title: `Reviews past their day: ${count('en')}`,
			paragraphs: [
				'The municipalities wait for your decision. If you have no time, tell the secretariat, and somebody else will be named.',
			],
			action: 'Open the review desk',
			places: places('en'),
			after: [],
		},
	};
}
