/** To a focal point who registered for an orientation session; the entry for the calendar comes with it. */
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface OrientationRegistered extends LetterAddresses {
	lang: Locale;
	title: Record<Locale, string>;
	/** ISO 8601 UTC. */
	startsAt: string;
	/** The page on which the person joins, or takes the registration back. */
	pageUrl: string;
}

export function orientationRegistered({ title, startsAt, pageUrl, ...rest }: OrientationRegistered): TransactionalMail {
	const words: Record<Locale, LetterWords> = {
		bn: {
			subject: 'ওরিয়েন্টেশন অধিবেশনে আপনার নিবন্ধন হয়েছে',
			title: title.bn,
			paragraphs: [`সময়: ${formatInstant(startsAt, 'bn')} (বাংলাদেশ)। মেইলের সঙ্গে ক্যালেন্ডারের ফাইল আছে।`],
			action: 'যোগ দেওয়ার পাতা খুলুন',
			after: ['যোগ দিতে না পারলে ওই পাতায় নিবন্ধন বাতিল করুন; আসনটি অন্য পৌরসভা পাবে।'],
		},
		en: {
			subject: 'You are registered for an orientation session',
			title: title.en,
			paragraphs: [
				`Time: ${formatInstant(startsAt, 'en')} (Bangladesh). The entry for your calendar comes with this mail.`,
			],
			action: 'Open the page to join',
			after: [
				'If you cannot come, take the registration back on that page, so that another municipality gets the place.',
			],
		},
	};
	return letter({ ...rest, url: pageUrl, words });
}
