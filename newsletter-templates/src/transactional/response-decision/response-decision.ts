/**
 * To the focal point, when MAB has decided on a response: returned with remarks, complete and clear, worth learning from,
 * or not accepted. What a reviewer wrote stands in it as it was written, in whichever language.
 */
import { formatNumber } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type LetterAddresses, type LetterWords, letter, type TransactionalMail } from '../letter.ts';

export type ResponseDecision = 'returned' | 'passed' | 'validated' | 'notAccepted';

export interface ResponseDecisionLetter extends LetterAddresses {
	lang: Locale;
	decision: ResponseDecision;
	/** Eight characters. */
	reference: string;
	/** Of the practice, as the municipality wrote it. */
	title: string;
	/** What the reviewer wrote; empty for none. */
	reason: string;
	/** Of a return: each with the page of its question. */
	remarks: readonly { question: Record<Locale, string>; text: string; url: string }[];
	/** The response, or the first question with a remark. */
	url: string;
}

export function responseDecision(mail: ResponseDecisionLetter): TransactionalMail {
	const { decision, ...rest } = mail;
	const makers: Record<ResponseDecision, (mail: ResponseDecisionLetter) => Record<Locale, LetterWords>> = {
		returned,
		passed,
		validated,
		notAccepted,
	};
	return letter({ ...rest, words: makers[decision](mail) });
}

/** Who cannot place the number still knows the name. */
const named = ({ title, reference }: ResponseDecisionLetter) => (title === '' ? reference : `${title} (${reference})`);

const reasonIn = ({ reason }: ResponseDecisionLetter): string[] => (reason === '' ? [] : [reason]);

function returned(mail: ResponseDecisionLetter): Record<Locale, LetterWords> {
	const places = (locale: Locale) =>
		mail.remarks.map(({ question, text, url }) => ({ text: `${question[locale]}: ${text}`, url }));
	const count = (locale: Locale) => formatNumber(mail.remarks.length, locale);
	return {
		bn: {
			subject: `ম্যাব কিছু জানতে চায়: ${mail.reference}`,
			title: `${count('bn')}টি প্রশ্নে আপনার সাহায্য দরকার`,
			paragraphs: [
				`"${named(mail)}" উত্তরটি ম্যাব পড়েছে এবং মন্তব্যসহ ফেরত পাঠিয়েছে। বাকি সব উত্তর যেমন ছিল তেমনই আছে।`,
				...reasonIn(mail),
			],
			action: 'প্রথম প্রশ্নটি খুলুন',
			places: places('bn'),
			after: ['প্রশ্নে গিয়ে উত্তর ঠিক করুন, অথবা মন্তব্যের নিচে ব্যাখ্যা লিখুন। শেষে আবার জমা দিন।'],
		},
		en: {
			subject: `MAB asks for your help: ${mail.reference}`,
			title: `Your help is needed at ${count('en')} ${mail.remarks.length === 1 ? 'question' : 'questions'}`,
			paragraphs: [
				`MAB has read the response "${named(mail)}" and returned it with remarks. All other answers stay as they are.`,
				...reasonIn(mail),
			],
			action: 'Open the first question',
			places: places('en'),
			after: ['Change the answer there, or explain it below the remark. Then submit once more.'],
		},
	};
}

function passed(mail: ResponseDecisionLetter): Record<Locale, LetterWords> {
	return {
		bn: {
			subject: `আপনার উত্তর সম্পূর্ণ ও স্পষ্ট: ${mail.reference}`,
			title: 'প্রথম ধাপ সম্পন্ন',
			paragraphs: [
				`ম্যাব সচিবালয় "${named(mail)}" উত্তরটি যাচাই করেছে: এটি সম্পূর্ণ ও স্পষ্ট। এখন একজন বিষয় বিশেষজ্ঞ এটি পড়বেন।`,
				...reasonIn(mail),
			],
			action: 'উত্তরটি দেখুন',
			after: ['আপনার এখন কিছু করতে হবে না। পরের সিদ্ধান্ত মেইলে জানানো হবে।'],
		},
		en: {
			subject: `Your response is complete and clear: ${mail.reference}`,
			title: 'The first step is done',
			paragraphs: [
				`The secretariat of MAB has checked the response "${named(mail)}": it is complete and clear. A thematic expert reads it next.`,
				...reasonIn(mail),
			],
			action: 'See the response',
			after: ['There is nothing for you to do now. The next decision will come by mail.'],
		},
	};
}

function validated(mail: ResponseDecisionLetter): Record<Locale, LetterWords> {
	return {
		bn: {
			subject: `আপনার চর্চা যাচাই হয়েছে: ${mail.reference}`,
			title: 'অভিনন্দন: চর্চাটি অন্যদের শেখার মতো',
			paragraphs: [`একজন বিষয় বিশেষজ্ঞ "${named(mail)}" পড়ে বলেছেন, অন্য পৌরসভা এটি থেকে শিখতে পারে।`, ...reasonIn(mail)],
			action: 'উত্তরটি দেখুন',
			after: ['ম্যাব এখন লেখাটি সম্পাদনা করবে। প্রকাশের আগে সম্পাদিত লেখা আপনাকে দেখানো হবে।'],
		},
		en: {
			subject: `Your practice is validated: ${mail.reference}`,
			title: 'Congratulations: others can learn from it',
			paragraphs: [
				`A thematic expert has read "${named(mail)}" and says that other municipalities can learn from it.`,
				...reasonIn(mail),
			],
			action: 'See the response',
			after: ['MAB now edits the text. You will see the edited text before it is published.'],
		},
	};
}

function notAccepted(mail: ResponseDecisionLetter): Record<Locale, LetterWords> {
	return {
		bn: {
			subject: `আপনার উত্তর নিয়ে ম্যাবের সিদ্ধান্ত: ${mail.reference}`,
			title: 'উত্তরটি এবার গৃহীত হয়নি',
			paragraphs: [`ম্যাব "${named(mail)}" উত্তরটি পড়েছে, কিন্তু গ্রহণ করতে পারেনি। কারণ:`, ...reasonIn(mail)],
			action: 'উত্তরটি দেখুন',
			after: ['উত্তরটি মুছে যায়নি। কারণটি ঠিক মনে না হলে ম্যাবকে জানান; আবার খোলা সম্ভব।'],
		},
		en: {
			subject: `MAB has decided on your response: ${mail.reference}`,
			title: 'The response was not accepted this time',
			paragraphs: [
				`MAB has read the response "${named(mail)}" and could not accept it. The reason:`,
				...reasonIn(mail),
			],
			action: 'See the response',
			after: ['Nothing of it is lost. If you think that the reason is wrong, tell MAB; it can be opened again.'],
		},
	};
}
