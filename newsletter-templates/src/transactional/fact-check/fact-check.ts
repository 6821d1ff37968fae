/** To the focal point, before a text about their municipality is published: is it right? (C15) */
import { formatDay } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface FactCheckLetter extends LetterAddresses {
	lang: Locale;
	/** Of the edited text. */
	title: string;
	/** `2026-12-12`: the last day on which an answer counts. */
	dueOn: string;
	/** The second letter about the same text. */
	isReminder: boolean;
	/** Shows the text with two buttons; opening it changes nothing. */
	url: string;
}

export function factCheck(mail: FactCheckLetter): TransactionalMail {
	return letter({ ...mail, words: wordsFor(mail) });
}

function wordsFor({ title, dueOn, isReminder }: FactCheckLetter): Record<Locale, LetterWords> {
	return {
		bn: {
			subject: `${isReminder ? 'মনে করিয়ে দেওয়া: ' : ''}প্রকাশের আগে দেখে দিন: ${title}`,
			title: 'লেখাটি কি ঠিক আছে?',
			paragraphs: [`ম্যাব "${title}" চর্চাটি সম্পাদনা করেছে। প্রকাশের আগে লেখাটি দেখে বলুন, ঠিক আছে, নাকি কিছু বদলাতে হবে।`],
			action: 'লেখাটি দেখুন ও মত দিন',
			after: [`${formatDay(dueOn, 'bn')} পর্যন্ত মত না জানালে ধরে নেওয়া হবে যে আপনি একমত।`],
		},
		en: {
			subject: `${isReminder ? 'Reminder: ' : ''}Please check before it is published: ${title}`,
			title: 'Is the text right?',
			paragraphs: [
				`MAB has edited the practice "${title}". Before it is published, please read it and say that it is right, or what must change.`,
			],
			action: 'Read the text and answer',
			after: [`Without an answer until ${formatDay(dueOn, 'en')}, MAB takes it that you agree.`],
		},
	};
}
