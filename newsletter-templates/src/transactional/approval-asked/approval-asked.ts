/** To those who may approve an edition: it is ready, and somebody asks them to look (C47). */

import type { Quarter } from '@mab/cms/domain/publication/edition-content.ts';
import { formatDay } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { quarterName } from '../../edition.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface ApprovalAsked extends LetterAddresses {
	lang: Locale;
	year: number;
	quarter: Quarter;
	/** `2026-12-05` */
	issuedOn: string;
	/** Who asks. */
	by: string;
	/** The edition on the newsletter page of the desk. */
	url: string;
}

export function approvalAsked(mail: ApprovalAsked): TransactionalMail {
	return letter({ ...mail, masthead: 'newsletter', words: wordsFor(mail) });
}

function wordsFor({ year, quarter, issuedOn, by }: ApprovalAsked): Record<Locale, LetterWords> {
	const [bn, en] = [quarterName({ year, quarter, locale: 'bn' }), quarterName({ year, quarter, locale: 'en' })];
	return {
		bn: {
			subject: `অনুমোদনের অপেক্ষায়: ম্যাব বার্তা, ${bn}`,
			title: 'একটি সংখ্যা আপনার অনুমোদনের অপেক্ষায়',
			paragraphs: [
				`${by} ম্যাব বার্তার ${bn} সংখ্যাটি তৈরি করে আপনাকে দেখতে বলেছেন। প্রকাশের দিন ${formatDay(issuedOn, 'bn')}।`,
				'প্রাকদর্শনে ওয়েব, মেইল ও ছাপার রূপ দেখে নিন। অনুমোদন দিলে বিষয়বস্তু স্থির হয়; ঠিক সেটিই প্রকাশিত ও পাঠানো হয়।',
			],
			action: 'সংখ্যাটি খুলুন',
			after: ['কিছু ঠিক করার থাকলে সম্পাদককে বলুন। নিজে বদলালে আরেকজনকে অনুমোদন দিতে হবে।'],
		},
		en: {
			subject: `Waiting for your approval: MAB Newsletter, ${en}`,
			title: 'An edition waits for your approval',
			paragraphs: [
				`${by} has prepared the edition ${en} of the MAB Newsletter and asks you to look at it. It is to appear on ${formatDay(issuedOn, 'en')}.`,
				'The preview shows it as a page, as a mail and in print. Your approval freezes the content: what is published and sent is exactly that.',
			],
			action: 'Open the edition',
			after: ['If something must be mended, tell the editor. Whoever changes it cannot approve it.'],
		},
	};
}
