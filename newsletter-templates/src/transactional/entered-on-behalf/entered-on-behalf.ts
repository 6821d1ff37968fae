/** To a focal point, when somebody at MAB types in for their municipality what came on paper or by telephone (A17). */

import { ENTRY_SOURCES, type EntrySource } from '@mab/cms/domain/focal-point/nomination.ts';
import type { ProblemMessage } from '@mab/cms/domain/problem.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface EnteredOnBehalf extends LetterAddresses {
	lang: Locale;
	municipality: ProblemMessage;
	source: EntrySource;
	/** The list of the municipality's responses. */
	formUrl: string;
}

export function enteredOnBehalf({ formUrl, municipality, source, ...rest }: EnteredOnBehalf): TransactionalMail {
	return letter({ ...rest, url: formUrl, words: wordsFor(municipality, ENTRY_SOURCES[source]) });
}

function wordsFor(municipality: ProblemMessage, source: ProblemMessage): Record<Locale, LetterWords> {
	return {
		bn: {
			subject: 'ম্যাব আপনার পৌরসভার পক্ষে উত্তর লিখছে',
			title: `${municipality.bn}: ম্যাব আপনাদের পক্ষে উত্তর লিখছে`,
			paragraphs: [`আপনার পৌরসভার উত্তর ম্যাব যেভাবে পেয়েছে: ${source.bn}। ম্যাবের একজন কর্মকর্তা তা প্রশ্নমালায় লিখছেন।`],
			action: 'উত্তরগুলো দেখুন',
			after: ['সাইন-ইন করে উত্তরগুলো দেখুন; কোথাও ভুল থাকলে সেখানেই ঠিক করতে পারবেন, অথবা ম্যাবকে জানান।'],
		},
		en: {
			subject: 'MAB is answering on behalf of your municipality',
			title: `${municipality.en}: MAB is answering on your behalf`,
			paragraphs: [
				`How the answers of your municipality reached MAB: ${source.en.toLowerCase()}. An officer of MAB types them into the questionnaire.`,
			],
			action: 'See the answers',
			after: ['Sign in and look at them. If something is wrong, mend it there or tell MAB.'],
		},
	};
}
