/** The words around the questions on the printed questionnaire. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';

interface BlankWords {
	title: string;
	version: (version: string) => string;
	lead: string;
	municipality: string;
	filledBy: string;
	day: string;
	section: (letter: string) => string;
	optional: string;
	notPlanned: string;
	onlyNothing: string;
	example: string;
	onlyIf: (what: string) => string;
	question: (number: string) => string;
	notKnown: string;
	attached: string;
	moreRows: (most: string) => string;
	words: (most: string) => string;
}

export const blankWords: Record<Locale, BlankWords> = {
	bn: {
		title: 'প্রশ্নমালা: উত্তর লেখার পাতা',
		version: (version) => `সংস্করণ ${version}`,
		lead: 'বিভিন্ন শাখা থেকে উত্তর জোগাড় করতে এই পাতাগুলো ব্যবহার করুন। নম্বর ও লেখা অনলাইন ফরমের সমান। উত্তর পাঠাতে হবে অনলাইনে:',
		municipality: 'পৌরসভা',
		filledBy: 'যিনি পূরণ করছেন',
		day: 'তারিখ',
		section: (letter) => `অংশ ${letter}`,
		optional: 'ঐচ্ছিক',
		notPlanned: 'পরিকল্পিত চর্চার জন্য নয়',
		onlyNothing: 'শুধু জানানোর মতো চর্চা না থাকলে',
		example: 'উদাহরণ',
		onlyIf: (what) => `${what} হলে`,
		question: (number) => `প্রশ্ন ${number}-এ`,
		notKnown: 'এখনো জানা নেই',
		attached: 'সাথে দেওয়া হলো',
		moreRows: (most) => `মোট ${most}টি পর্যন্ত; আরও লিখতে আলাদা কাগজ নিন।`,
		words: (most) => `সর্বোচ্চ ${most} শব্দ`,
	},
	en: {
		title: 'Questionnaire: sheets to write on',
		version: (version) => `Version ${version}`,
		lead: 'Collect the answers of several sections on these sheets. Numbers and words are those of the online form. The answers are sent online:',
		municipality: 'Municipality',
		filledBy: 'Filled in by',
		day: 'Date',
		section: (letter) => `Section ${letter}`,
		optional: 'optional',
		notPlanned: 'not for planned practices',
		onlyNothing: 'only if there is no practice to report',
		example: 'Example',
		onlyIf: (what) => `If ${what}`,
		question: (number) => `question ${number} is`,
		notKnown: 'Not known yet',
		attached: 'Attached',
		moreRows: (most) => `Up to ${most} in all; use another sheet for more.`,
		words: (most) => `at most ${most} words`,
	},
};
