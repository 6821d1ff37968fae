import type { Locale } from '@mab/cms/domain/text/locale.ts';
import type { Facet } from '../facets.ts';
import { NOT_KNOWN, YES } from '../facets.ts';
import type { FilterWords } from '../library/filter.ts';

/** The list of one value: what it is called, given the name of the value and its address part. */
type Phrase = (name: string, key: string) => string;

interface LibraryStrings {
	facets: Record<Facet, string>;
	/** Starts a title in English with a small letter, because a pair puts the name of its first value before it. */
	phrases: Record<Facet, Phrase>;
	/** The first value of a pair. */
	prefixes: Partial<Record<Facet, (name: string) => string>>;
	count: (count: string, isOne: boolean) => string;
	description: (heading: string, count: string) => string;
	front: {
		title: string;
		lead: string;
		sector: string;
		cost: string;
		poverty: string;
		povertyNote: string;
		champion: string;
		championNote: string;
		compare: string;
		compareNote: string;
		place: string;
		districts: string;
		newest: string;
		moreWays: string;
		allPlaces: string;
	};
	narrower: string;
	narrowerBy: (facet: string) => string;
	siblings: Record<Facet, string>;
	pack: string;
	packNote: string;
	whole: string;
	empty: string;
	emptyLead: string;
	filter: Omit<FilterWords, 'one' | 'many'>;
	compare: {
		title: string;
		lead: string;
		add: string;
		addNamed: (title: string) => string;
		tray: string;
		/** `{n}` stands for the number. */
		chosen: string;
		full: string;
		go: string;
		clear: string;
		howTo: string;
		withoutScript: string;
		none: string;
		/** `{n}` stands for the numbers. */
		unknown: string;
		failed: string;
		tooMany: string;
		loading: string;
		shown: string;
		remove: string;
		print: string;
		choose: string;
		feature: string;
		open: string;
		rows: Record<ComparisonRow, string>;
		population: (count: string, year: string) => string;
		populationNotKnown: string;
		categoryNotKnown: string;
		perYear: (amount: string) => string;
		noResults: string;
		womenShare: (percent: string) => string;
		poorShare: (percent: string) => string;
	};
}

/** In the order in which the table shows them. */
export const COMPARISON_ROWS = [
	'municipality',
	'stage',
	'evidence',
	'started',
	'capitalCost',
	'annualCost',
	'funding',
	'time',
	'results',
	'beneficiaries',
	'poverty',
	'preconditions',
	'minimumVersion',
	'notSuitableWhen',
	'recommendation',
] as const;
export type ComparisonRow = (typeof COMPARISON_ROWS)[number];

const en: LibraryStrings = {
	facets: {
		sector: 'Sector',
		division: 'Division',
		district: 'District',
		region: 'MAB region',
		category: 'Category of the municipality',
		stage: 'Stage',
		cost: 'Set-up cost',
		evidence: 'Evidence',
		sdg: 'Sustainable Development Goal',
		poverty: 'For the poor',
		champion: 'Champions',
		liupcp: 'LIUPCP',
		year: 'Year it started',
	},
	phrases: {
		sector: (name) => `practices: ${name}`,
		division: (name) => `practices in ${name} division`,
		district: (name) => `practices in ${name} district`,
		region: (name) => `practices in the MAB region ${name}`,
		category: (_, key) =>
			key === NOT_KNOWN
				? 'practices of municipalities whose category is not known'
				: `practices of category ${key.toUpperCase()} municipalities`,
		stage: (name) => `practices by stage: ${name}`,
		cost: (name, key) =>
			key === NOT_KNOWN ? 'practices whose set-up cost is not known' : `practices by set-up cost: ${name}`,
		evidence: (name) => `practices by evidence: ${name}`,
		sdg: (name) => `practices for goal ${name}`,
		poverty: () => 'practices that serve the poor',
		champion: (_, key) => (key === YES ? 'champion practices' : `champion practices of ${key}`),
		liupcp: (_, key) =>
			key === YES
				? 'practices of LIUPCP municipalities'
				: key === NOT_KNOWN
					? 'practices where it is not known whether the municipality is in LIUPCP'
					: 'practices of municipalities outside LIUPCP',
		year: (name, key) =>
			key === NOT_KNOWN ? 'practices whose start is not known' : `practices that started in ${name}`,
	},
	prefixes: { division: (name) => `${name} division`, cost: (name) => `Set-up cost: ${name}` },
	count: (count, isOne) => (isOne ? `${count} practice` : `${count} practices`),
	description: (heading, count) =>
		`${heading}: ${count}, documented by municipalities of Bangladesh with steps, cost, results and evidence.`,
	front: {
		title: 'Practices',
		lead: 'What municipalities of Bangladesh have done, what it cost and what came of it. Choose what concerns your town.',
		sector: 'By sector',
		cost: 'What can your town afford?',
		poverty: 'For the poor',
		povertyNote: 'Practices that reach poor families first',
		champion: 'Champions',
		championNote: 'Practices that the panel of MAB chose',
		compare: 'Compare',
		compareNote: 'Two or three practices side by side',
		place: 'Where?',
		districts: 'Districts',
		newest: 'Newest practices',
		moreWays: 'More ways to divide the library',
		allPlaces: 'All municipalities',
	},
	narrower: 'Narrow this list',
	narrowerBy: (facet) => `By: ${facet}`,
	siblings: {
		sector: 'Other sectors',
		division: 'Other divisions',
		district: 'Other districts',
		region: 'Other MAB regions',
		category: 'Other categories',
		stage: 'Other stages',
		cost: 'Other costs',
		evidence: 'Other levels of evidence',
		sdg: 'Other goals',
		poverty: 'For the poor',
		champion: 'Other years',
		liupcp: 'LIUPCP',
		year: 'Other years',
	},
	pack: 'Sector pack',
	packNote: 'the practices on this page in one document, to read or to print',
	whole: 'Whole library',
	empty: 'No practice has been published here yet.',
	emptyLead: 'These lists have practices:',
	filter: {
		summary: 'Narrow further',
		any: 'Any',
		show: 'Show {n}',
		showNone: 'No practice fits',
		reset: 'Clear all',
		found: 'Found: {n}',
		foundNone: 'No practice fits all of this together.',
		drop: 'Without “{what}”: {n}',
		dropNone: 'No single condition is in the way. Remove several, or clear all.',
		more: 'Show more',
		moreConditions: 'More conditions',
		remove: 'Remove: {what}',
		plain: 'This list has a page of its own: {what}',
		sort: 'Order',
		sorts: { newest: 'Newest first', cost: 'Lowest set-up cost first', name: 'By name' },
		failed: 'The list could not be loaded. Check the connection and try again.',
	},
	compare: {
		title: 'Compare practices',
		lead: 'Cost, time, results and conditions of two or three practices side by side.',
		add: 'Compare',
		addNamed: (title) => `Compare: ${title}`,
		tray: 'Chosen for comparison',
		chosen: 'To compare: {n} of 3',
		full: 'Three practices can be compared. Take one away first.',
		go: 'Compare',
		clear: 'Clear',
		howTo: 'Press “Compare” on two or three practices of the library. They then stand here side by side.',
		withoutScript:
			'Your browser runs no scripts here. Open the print pages of the practices instead and lay them side by side: each practice has a link to its print page.',
		none: 'Nothing has been chosen yet.',
		unknown: 'No practice has this number: {n}. It may have been withdrawn or mistyped.',
		failed: 'These could not be loaded: {n}. Check the connection and open the page again.',
		tooMany: 'Three practices can be compared. The first three are shown.',
		loading: 'Loading …',
		shown: 'Practices side by side: {n}',
		remove: 'Remove',
		print: 'Print',
		choose: 'Choose practices in the library',
		feature: 'Compared',
		open: 'Open the practice',
		rows: {
			municipality: 'Municipality',
			stage: 'Stage',
			evidence: 'Evidence',
			started: 'Started',
			capitalCost: 'Set-up cost',
			annualCost: 'Yearly cost',
			funding: 'Funding',
			time: 'Time needed',
			results: 'Results',
			beneficiaries: 'People reached',
			poverty: 'How it serves the poor',
			preconditions: 'What must be there first',
			minimumVersion: 'Smallest useful version',
			notSuitableWhen: 'Not suitable when',
			recommendation: 'MAB recommendation',
		},
		population: (count, year) => `${count} people (${year})`,
		populationNotKnown: 'population not known',
		categoryNotKnown: 'category not known',
		perYear: (amount) => `${amount} a year`,
		noResults: 'No figures',
		womenShare: (percent) => `women ${percent}`,
		poorShare: (percent) => `poor households ${percent}`,
	},
};

const bn: LibraryStrings = {
	facets: {
		sector: 'খাত',
		division: 'বিভাগ',
		district: 'জেলা',
		region: 'ম্যাব অঞ্চল',
		category: 'পৌরসভার শ্রেণি',
		stage: 'পর্যায়',
		cost: 'শুরুর ব্যয়',
		evidence: 'প্রমাণের স্তর',
		sdg: 'টেকসই উন্নয়ন অভীষ্ট',
		poverty: 'দরিদ্র মানুষের জন্য',
		champion: 'সেরা চর্চা',
		liupcp: 'এলআইইউপিসিপি',
		year: 'শুরুর বছর',
	},
	phrases: {
		sector: (name) => `চর্চা: ${name}`,
		division: (name) => `${name} বিভাগের চর্চা`,
		district: (name) => `${name} জেলার চর্চা`,
		region: (name) => `ম্যাব-এর ${name} অঞ্চলের চর্চা`,
		category: (name, key) => (key === NOT_KNOWN ? 'যেসব পৌরসভার শ্রেণি জানা নেই, সেখানকার চর্চা' : `${name}র পৌরসভার চর্চা`),
		stage: (name) => `পর্যায় অনুযায়ী চর্চা: ${name}`,
		cost: (name, key) => (key === NOT_KNOWN ? 'যেসব চর্চার শুরুর ব্যয় জানা নেই' : `শুরুর ব্যয় অনুযায়ী চর্চা: ${name}`),
		evidence: (name) => `প্রমাণের স্তর অনুযায়ী চর্চা: ${name}`,
		sdg: (name) => `টেকসই উন্নয়ন অভীষ্ট ${name}: চর্চা`,
		poverty: () => 'দরিদ্র মানুষের উপকারে আসা চর্চা',
		champion: (name, key) => (key === YES ? 'সেরা চর্চা' : `${name} সালের সেরা চর্চা`),
		liupcp: (_, key) =>
			key === YES
				? 'এলআইইউপিসিপি-ভুক্ত পৌরসভার চর্চা'
				: key === NOT_KNOWN
					? 'পৌরসভাটি এলআইইউপিসিপি-ভুক্ত কি না জানা নেই, এমন চর্চা'
					: 'এলআইইউপিসিপি-বহির্ভূত পৌরসভার চর্চা',
		year: (name, key) => (key === NOT_KNOWN ? 'যেসব চর্চার শুরুর সময় জানা নেই' : `${name} সালে শুরু হওয়া চর্চা`),
	},
	prefixes: { division: (name) => `${name} বিভাগ`, cost: (name) => `শুরুর ব্যয় ${name}` },
	count: (count) => `${count}টি চর্চা`,
	description: (heading, count) => `${heading}। ${count}, ধাপ, ব্যয়, ফলাফল ও প্রমাণসহ, বাংলাদেশের পৌরসভার অভিজ্ঞতা থেকে।`,
	front: {
		title: 'চর্চার ভাণ্ডার',
		lead: 'বাংলাদেশের পৌরসভাগুলো কী করেছে, কত খরচ হয়েছে, কী ফল পাওয়া গেছে। আপনার পৌরসভার জন্য যা দরকার, সেখান থেকে শুরু করুন।',
		sector: 'খাত অনুযায়ী',
		cost: 'আপনার পৌরসভা কত খরচ করতে পারবে?',
		poverty: 'দরিদ্র মানুষের জন্য',
		povertyNote: 'যেসব চর্চার সুফল আগে দরিদ্র পরিবার পায়',
		champion: 'সেরা চর্চা',
		championNote: 'ম্যাব-এর বিচারকদের বাছাই',
		compare: 'তুলনা করুন',
		compareNote: 'দুই বা তিনটি চর্চা পাশাপাশি',
		place: 'কোন এলাকার?',
		districts: 'জেলা',
		newest: 'নতুন চর্চা',
		moreWays: 'ভাণ্ডার ভাগ করে দেখার আরও উপায়',
		allPlaces: 'সব পৌরসভা',
	},
	narrower: 'তালিকাটি ছোট করুন',
	narrowerBy: (facet) => `${facet} অনুযায়ী`,
	siblings: {
		sector: 'অন্যান্য খাত',
		division: 'অন্যান্য বিভাগ',
		district: 'অন্যান্য জেলা',
		region: 'অন্যান্য ম্যাব অঞ্চল',
		category: 'অন্যান্য শ্রেণি',
		stage: 'অন্যান্য পর্যায়',
		cost: 'অন্যান্য ব্যয়-শ্রেণি',
		evidence: 'প্রমাণের অন্যান্য স্তর',
		sdg: 'অন্যান্য অভীষ্ট',
		poverty: 'দরিদ্র মানুষের জন্য',
		champion: 'অন্যান্য বছর',
		liupcp: 'এলআইইউপিসিপি',
		year: 'অন্যান্য বছর',
	},
	pack: 'খাতভিত্তিক সংকলন',
	packNote: 'এই পাতার চর্চাগুলো এক নথিতে, পড়া বা ছাপানোর জন্য',
	whole: 'পুরো ভাণ্ডার',
	empty: 'এখানে এখনো কোনো চর্চা প্রকাশিত হয়নি।',
	emptyLead: 'যেসব তালিকায় চর্চা আছে:',
	filter: {
		summary: 'আরও বাছাই করুন',
		any: 'যেকোনো',
		show: '{n} দেখুন',
		showNone: 'কোনো চর্চা মেলে না',
		reset: 'সব মুছুন',
		found: 'পাওয়া গেছে: {n}',
		foundNone: 'সব শর্ত একসঙ্গে মেলে, এমন কোনো চর্চা নেই।',
		drop: '“{what}” বাদ দিলে: {n}',
		dropNone: 'কোনো একটি শর্ত বাদ দিলেও চর্চা পাওয়া যায় না। কয়েকটি শর্ত বাদ দিন, অথবা সব মুছুন।',
		more: 'আরও দেখুন',
		moreConditions: 'আরও শর্ত',
		remove: 'বাদ দিন: {what}',
		plain: 'এই তালিকার নিজস্ব পাতা আছে: {what}',
		sort: 'ক্রম',
		sorts: { newest: 'নতুনটি আগে', cost: 'কম খরচেরটি আগে', name: 'নাম অনুযায়ী' },
		failed: 'তালিকাটি আনা যায়নি। ইন্টারনেট সংযোগ দেখে আবার চেষ্টা করুন।',
	},
	compare: {
		title: 'চর্চার তুলনা',
		lead: 'দুই বা তিনটি চর্চার ব্যয়, সময়, ফলাফল ও শর্ত পাশাপাশি।',
		add: 'তুলনায় রাখুন',
		addNamed: (title) => `তুলনায় রাখুন: ${title}`,
		tray: 'তুলনার জন্য বাছাই',
		chosen: 'তুলনায় আছে: ৩টির মধ্যে {n}টি',
		full: 'একসঙ্গে তিনটি চর্চার তুলনা করা যায়। আগে একটি বাদ দিন।',
		go: 'তুলনা দেখুন',
		clear: 'সব বাদ দিন',
		howTo: 'ভাণ্ডারের দুই বা তিনটি চর্চায় “তুলনায় রাখুন” চাপুন। এরপর সেগুলো এখানে পাশাপাশি দেখা যাবে।',
		withoutScript:
			'আপনার ব্রাউজারে এখানে স্ক্রিপ্ট চলছে না। বদলে চর্চাগুলোর ছাপার পাতা খুলে পাশাপাশি রেখে দেখুন; প্রতিটি চর্চার পাতায় ছাপার পাতার লিংক আছে।',
		none: 'এখনো কিছু বাছাই করা হয়নি।',
		unknown: 'এই নম্বরে কোনো চর্চা নেই: {n}। হয়তো সরিয়ে নেওয়া হয়েছে, অথবা নম্বরটি ভুল।',
		failed: 'এগুলো আনা যায়নি: {n}। ইন্টারনেট সংযোগ দেখে পাতাটি আবার খুলুন।',
		tooMany: 'একসঙ্গে তিনটি চর্চার তুলনা করা যায়। প্রথম তিনটি দেখানো হচ্ছে।',
		loading: 'আনা হচ্ছে …',
		shown: 'পাশাপাশি দেখানো চর্চা: {n}',
		remove: 'বাদ দিন',
		print: 'ছাপুন',
		choose: 'ভাণ্ডার থেকে চর্চা বাছাই করুন',
		feature: 'তুলনার বিষয়',
		open: 'চর্চাটি খুলুন',
		rows: {
			municipality: 'পৌরসভা',
			stage: 'পর্যায়',
			evidence: 'প্রমাণ',
			started: 'শুরু',
			capitalCost: 'স্থাপন ব্যয়',
			annualCost: 'বার্ষিক ব্যয়',
			funding: 'অর্থের উৎস',
			time: 'সময়',
			results: 'ফলাফল',
			beneficiaries: 'উপকারভোগী',
			poverty: 'দরিদ্র মানুষের উপকার',
			preconditions: 'আগে যা থাকতে হবে',
			minimumVersion: 'সবচেয়ে ছোট আকারে যেভাবে সম্ভব',
			notSuitableWhen: 'যেখানে উপযোগী নয়',
			recommendation: 'ম্যাব-এর সুপারিশ',
		},
		population: (count, year) => `${count} জন (${year})`,
		populationNotKnown: 'জনসংখ্যা জানা নেই',
		categoryNotKnown: 'শ্রেণি জানা নেই',
		perYear: (amount) => `বছরে ${amount}`,
		noResults: 'কোনো সংখ্যা নেই',
		womenShare: (percent) => `নারী ${percent}`,
		poorShare: (percent) => `দরিদ্র পরিবার ${percent}`,
	},
};

const STRINGS: Record<Locale, LibraryStrings> = { bn, en };

export function libraryStrings(locale: Locale): LibraryStrings {
	return STRINGS[locale];
}
