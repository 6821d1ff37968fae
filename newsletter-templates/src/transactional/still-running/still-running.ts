/** To the focal point, once a year: does the published practice still run? (A58) */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface StillRunningLetter extends LetterAddresses {
	lang: Locale;
	/** Of the practice. */
	title: string;
	/** The second letter of the year. */
	isReminder: boolean;
	/** Shows one question; opening it changes nothing. */
	url: string;
}

export function stillRunning(mail: StillRunningLetter): TransactionalMail {
	return letter({ ...mail, words: wordsFor(mail) });
}

function wordsFor({ title, isReminder }: StillRunningLetter): Record<Locale, LetterWords> {
	return {
		bn: {
			subject: `${isReminder ? 'মনে করিয়ে দেওয়া: ' : ''}এখনো চলছে কি? ${title}`,
			title: 'চর্চাটি কি এখনো চলছে?',
			paragraphs: [
				`আপনাদের "${title}" চর্চাটি ম্যাবের সাইটে প্রকাশিত আছে। বছরে একবার আমরা জানতে চাই, এটি এখনো চলছে কি না। একটিই প্রশ্ন, এক মিনিট লাগবে।`,
			],
			action: 'প্রশ্নটির উত্তর দিন',
			after: ['উত্তর না পেলে কিছুদিন পরে পাতায় "নিশ্চিত করা হয়নি" লেখা দেখা যাবে।'],
		},
		en: {
			subject: `${isReminder ? 'Reminder: ' : ''}Is it still running? ${title}`,
			title: 'Is it still running?',
			paragraphs: [
				`Your practice "${title}" is published on MAB's site. Once a year we ask whether it still runs. It is one question and takes a minute.`,
			],
			action: 'Answer the question',
			after: ['Without an answer the page will say after some time that nobody has confirmed it.'],
		},
	};
}
