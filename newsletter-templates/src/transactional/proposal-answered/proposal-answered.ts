/** To the focal point, when MAB has decided about all of a proposal to change a published practice (A57). */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export interface ProposalAnswered extends LetterAddresses {
	lang: Locale;
	/** Of the practice. */
	title: string;
	/** Each part with what was decided and why, as the officer wrote it. */
	parts: readonly { label: Record<Locale, string>; isTaken: boolean; reason: string }[];
	/** The page on which the proposal was made. */
	url: string;
}

const DECIDED: Record<Locale, (isTaken: boolean) => string> = {
	bn: (isTaken) => (isTaken ? 'গৃহীত' : 'গৃহীত হয়নি'),
	en: (isTaken) => (isTaken ? 'taken over' : 'not taken over'),
};

export function proposalAnswered(mail: ProposalAnswered): TransactionalMail {
	return letter({ ...mail, words: wordsFor(mail) });
}

function wordsFor({ title, parts }: ProposalAnswered): Record<Locale, LetterWords> {
	const lines = (locale: Locale) =>
		parts.map(({ label, isTaken, reason }) => `${label[locale]}: ${DECIDED[locale](isTaken)}. ${reason}`);
	return {
		bn: {
			subject: `আপনার প্রস্তাবের উত্তর: ${title}`,
			title: 'আপনার প্রস্তাবের উত্তর',
			paragraphs: [`"${title}" চর্চায় যা বদলাতে বলেছিলেন, ম্যাব দেখেছে:`, ...lines('bn')],
			action: 'প্রস্তাবটি দেখুন',
			after: ['যা গৃহীত হয়েছে তা অনুমোদনের পরে পাতায় আসবে।'],
		},
		en: {
			subject: `The answer to your proposal: ${title}`,
			title: 'The answer to your proposal',
			paragraphs: [`MAB has looked at what you wanted to change in "${title}":`, ...lines('en')],
			action: 'See the proposal',
			after: ['What was taken over comes onto the page when it is approved.'],
		},
	};
}
