import type { Locale } from '@mab/cms/domain/text/locale.ts';
import type { ResultType } from '../search/shards.ts';

/** Pages of the site that are found beside the records, by their names in `addressOf`. */
export const INFORMATION = {
	about: {
		bn: { title: 'পরিচিতি', text: 'ম্যাব চর্চা বিনিময় কী, লেখা কীভাবে যাচাই ও অনুমোদন হয়, প্রমাণের স্তর, লাইসেন্স।' },
		en: {
			title: 'About',
			text: 'What the MAB Practice Exchange is, how texts are checked and approved, evidence levels, licence.',
		},
	},
	questionnaire: {
		bn: { title: 'প্রশ্নমালা', text: 'নিজের পৌরসভার চর্চা জানানোর ফরম: কী কী লাগবে, কে পূরণ করবেন।' },
		en: {
			title: 'Questionnaire',
			text: 'The form to submit a practice of your municipality: what you need and who fills it in.',
		},
	},
	privacy: {
		bn: { title: 'গোপনীয়তা', text: 'কোন ব্যক্তিগত তথ্য রাখা হয়, কত দিন রাখা হয়, কীভাবে তা মুছে ফেলা যায়।' },
		en: { title: 'Privacy', text: 'Which personal data is kept, for how long, and how to have it deleted.' },
	},
	accessibility: {
		bn: { title: 'প্রবেশগম্যতা', text: 'কিবোর্ড, স্ক্রিন রিডার ও ছোট পর্দায় এই সাইট কীভাবে ব্যবহার করা যায়।' },
		en: {
			title: 'Accessibility',
			text: 'How this site can be used with a keyboard, a screen reader or a small screen.',
		},
	},
	corrections: {
		bn: { title: 'সংশোধন', text: 'ভুল ধরা পড়লে কী করা হয়, আর প্রকাশিত লেখার সব সংশোধনের তালিকা।' },
		en: { title: 'Corrections', text: 'What happens when a mistake is found, and the list of all corrections.' },
	},
	terms: {
		bn: { title: 'আমাদের শব্দ', text: 'পরিভাষা: ম্যাবের লেখায় কোনটিকে কী বলা হয়।' },
		en: { title: 'Our words', text: 'Glossary: what MAB calls things in its texts.' },
	},
	data: {
		bn: { title: 'উন্মুক্ত তথ্য', text: 'সব চর্চার তথ্য এক্সেল, সিএসভি ও জেসন ফাইলে, লাইসেন্স ও ব্যাখ্যাসহ।' },
		en: {
			title: 'Open data',
			text: 'All practices as Excel, CSV and JSON files to download, with licence and data dictionary.',
		},
	},
	subscribe: {
		bn: { title: 'বার্তার গ্রাহক হোন', text: 'ম্যাব বার্তা ই-মেইলে নিন: বছরে চারবার, বাংলায় বা ইংরেজিতে।' },
		en: {
			title: 'Subscribe to the newsletter',
			text: 'Get the MAB newsletter by e-mail, four times a year, in Bangla or in English.',
		},
	},
	map: {
		bn: { title: 'মানচিত্র', text: 'কোন পৌরসভার চর্চা আছে, মানচিত্রে ও তালিকায়।' },
		en: { title: 'Map', text: 'The municipalities with practices, on a map and in a list.' },
	},
	compare: {
		bn: { title: 'চর্চার তুলনা', text: 'দুটি বা তিনটি চর্চার খরচ, সময়, ফল ও শর্ত পাশাপাশি দেখুন।' },
		en: {
			title: 'Compare practices',
			text: 'Cost, time, results and conditions of two or three practices side by side.',
		},
	},
} as const;
export type InformationPage = keyof typeof INFORMATION;

interface SearchStrings {
	title: string;
	lead: string;
	label: string;
	submit: string;
	hint: string;
	examplesLabel: string;
	examples: string[];
	withoutScript: string;
	towns: string;
	townsLead: string;
	townsNote: string;
	libraryNote: string;
	waysOn: string;
	letters: string;
	/** What the script of the page says; `{n}`, `{q}` and `{words}` stand for what it fills in. */
	said: {
		results: string;
		searching: string;
		one: string;
		many: string;
		none: string;
		noneHelp: string;
		widened: string;
		missing: string;
		noPhrase: string;
		suggestions: string;
		more: string;
		all: string;
		types: string;
		failed: string;
		retry: string;
	};
	types: Record<ResultType, string>;
}

export const SEARCH_STRINGS: Record<Locale, SearchStrings> = {
	bn: {
		title: 'খুঁজুন',
		lead: 'চর্চা, পৌরসভা, সুশাসনে পরিবর্তন ও অনুষ্ঠান এক জায়গায় খুঁজুন: বাংলায়, ইংরেজিতে বা ইংরেজি হরফে বাংলা লিখে।',
		label: 'কী খুঁজছেন?',
		submit: 'খুঁজুন',
		hint: 'বিষয়, পৌরসভার নাম বা চর্চার নম্বর লিখুন, যেমন ২০২৬-০১৪।',
		examplesLabel: 'যেমন',
		examples: ['পয়ঃবর্জ্য', 'হোল্ডিং ট্যাক্স', 'বৃষ্টির পানি', 'যশোর'],
		withoutScript: 'লিখে খোঁজার জন্য ব্রাউজারে জাভাস্ক্রিপ্ট লাগে, আপনার ব্রাউজারে তা বন্ধ। নিচের পথগুলোতে জাভাস্ক্রিপ্ট ছাড়াই সব পাওয়া যায়।',
		towns: 'নামের বর্ণক্রমে পৌরসভা',
		townsLead: 'সব পৌরসভা ও সিটি কর্পোরেশন, নামের বর্ণক্রমে।',
		townsNote: 'সব পৌরসভা ও সিটি কর্পোরেশন',
		libraryNote: 'খাত, বিভাগ, জেলা, খরচ ও ধাপ ধরে ভাগ করা',
		waysOn: 'অন্যভাবে খুঁজুন',
		letters: 'বর্ণ',
		said: {
			results: 'ফলাফল',
			searching: 'খোঁজা হচ্ছে…',
			one: '“{q}”: ১টি ফল',
			many: '“{q}”: {n}টি ফল',
			none: '“{q}” লিখে কিছু পাওয়া যায়নি।',
			noneHelp: 'বানান দেখে নিন, কম শব্দে লিখুন, অথবা নিচের পথগুলো ধরে খুঁজুন।',
			widened: 'সব শব্দ একসঙ্গে কোনো পাতায় নেই। যেসব পাতায় কিছু শব্দ আছে, সেগুলো দেখানো হচ্ছে।',
			missing: 'কোথাও পাওয়া যায়নি: {words}',
			noPhrase: 'উদ্ধৃতির কথাটি হুবহু কোথাও নেই। শব্দগুলো যেসব পাতায় আছে, সেগুলো দেখানো হচ্ছে।',
			suggestions: 'এগুলোর কোনোটি খুঁজছেন কি?',
			more: 'আরও ফল দেখুন',
			all: 'সব',
			types: 'ফলের ধরন',
			failed: 'খোঁজা যায়নি: সংযোগ নেই বা খুব ধীর। আগের ফল থাকলে নিচে তা-ই দেখা যাচ্ছে।',
			retry: 'আবার চেষ্টা করুন',
		},
		types: {
			practice: 'চর্চা',
			municipality: 'পৌরসভা',
			governanceChange: 'সুশাসনে পরিবর্তন',
			learningEvent: 'অনুষ্ঠান',
			report: 'প্রতিবেদন',
			edition: 'বার্তা',
			information: 'এই সাইট',
		},
	},
	en: {
		title: 'Search',
		lead: 'Practices, municipalities, governance changes and events in one place: in English, in Bangla or in Bangla typed with English letters.',
		label: 'What are you looking for?',
		submit: 'Search',
		hint: 'Type a topic, a municipality or the number of a practice such as 2026-014.',
		examplesLabel: 'For example',
		examples: ['faecal sludge', 'holding tax', 'rainwater', 'Jashore'],
		withoutScript:
			'Searching by words needs JavaScript, which is off in your browser. The ways below lead to everything without it.',
		towns: 'Municipalities from A to Z',
		townsLead: 'All paurashavas and city corporations in the order of the alphabet.',
		townsNote: 'All paurashavas and city corporations',
		libraryNote: 'Divided by sector, division, district, cost and stage',
		waysOn: 'Other ways to find',
		letters: 'Letters',
		said: {
			results: 'Results',
			searching: 'Searching…',
			one: '“{q}”: 1 result',
			many: '“{q}”: {n} results',
			none: 'Nothing was found for “{q}”.',
			noneHelp: 'Check the spelling, use fewer words, or take one of the ways below.',
			widened: 'No page has all the words. These have some of them.',
			missing: 'Found nowhere: {words}',
			noPhrase: 'The quoted words do not stand together anywhere. These pages have them apart.',
			suggestions: 'Did you mean one of these?',
			more: 'Show more results',
			all: 'All',
			types: 'Kind of result',
			failed: 'The search failed: there is no connection, or it is very slow. Earlier results stay below.',
			retry: 'Try again',
		},
		types: {
			practice: 'Practices',
			municipality: 'Municipalities',
			governanceChange: 'Governance changes',
			learningEvent: 'Events',
			report: 'Reports',
			edition: 'Newsletter',
			information: 'This site',
		},
	},
};
