/** To those who may send: a mailing stopped by itself and waits for one of them (C64). */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface MailingStopped extends LetterAddresses {
	lang: Locale;
	/** The quarter of the edition. */
	edition: Record<Locale, string>;
	/** Whole sentences. */
	reason: Record<Locale, string>;
	/** The send desk. */
	url: string;
}

export function mailingStopped(mail: MailingStopped): TransactionalMail {
	return letter({ ...mail, masthead: 'newsletter', words: wordsFor(mail) });
}

function wordsFor({ edition, reason }: MailingStopped): Record<Locale, LetterWords> {
	return {
		bn: {
			subject: `পাঠানো থেমে আছে: ম্যাব বার্তা, ${edition.bn}`,
			title: 'বার্তা পাঠানো থেমে গেছে',
			paragraphs: [
				`ম্যাব বার্তার ${edition.bn} সংখ্যা পাঠানো নিজে থেকে থেমে গেছে। ${reason.bn}`,
				'প্রেরণ ডেস্কে কেউ সিদ্ধান্ত না দেওয়া পর্যন্ত আর কোনো মেইল যাবে না। কেউ বাদ পড়বেন না: যেখানে থেমেছে, সেখান থেকেই পাঠানো চলবে।',
			],
			action: 'প্রেরণ ডেস্ক খুলুন',
			after: [],
		},
		en: {
			subject: `Sending has stopped: MAB Newsletter, ${edition.en}`,
			title: 'A mailing has stopped',
			paragraphs: [
				`The mailing of the edition ${edition.en} of the MAB Newsletter stopped by itself. ${reason.en}`,
				'No further mail leaves until somebody decides on the send desk. Nobody is left out: it goes on where it stood.',
			],
			action: 'Open the send desk',
			after: [],
		},
	};
}
