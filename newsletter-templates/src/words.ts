/** The words of the newsletter that no editor writes, in both languages. */
import type { EditionBlockKind, Quarter, TrafficLight } from '@mab/cms/domain/publication/edition-content.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';

export interface NewsletterWords {
	newsletter: string;
	inThisIssue: string;
	imprint: string;
	headings: Record<EditionBlockKind, string>;
	/** Months of the quarter, without the year. */
	quarters: Record<Quarter, string>;
	volume: string;
	issue: string;
	champion: string;
	keyFacts: string;
	cost: string;
	results: { title: string; indicator: string; before: string; now: string };
	notKnown: string;
	replicate: string;
	before: string;
	after: string;
	proof: string;
	lesson: string;
	lights: Record<TrafficLight, string>;
	declaredLink: string;
	about: string;
	countedOn: string;
	deadline: string;
	phone: string;
	email: string;
	editor: string;
	copies: string;
	licence: string;
	correctionOf: string;
	readMore: string;
	reportPractice: string;
	lettersOnWeb: string;
	viewInBrowser: string;
	printEdition: string;
	permanentAddress: string;
	subscribe: string;
	unsubscribe: string;
	preferences: string;
	/** Why the mail comes. */
	reason: string;
	noTracking: string;
	links: string;
	/** Where a text was cut to fit the paper. */
	restOnWeb: string;
	continued: string;
	page: string;
	notes: string;
	/** For a page that is left over. */
	discuss: { title: string; questions: readonly string[] };
	postTo: string;
	onTheWeb: string;
	passOn: string;
	toCouncillors: { greeting: string; question: string };
}

export const NEWSLETTER_WORDS: Record<Locale, NewsletterWords> = {
	bn: {
		newsletter: 'ম্যাব বার্তা',
		inThisIssue: 'এই সংখ্যায়',
		imprint: 'প্রকাশনার তথ্য',
		headings: {
			fromMab: 'ম্যাব থেকে',
			leadPractice: 'এই সংখ্যার প্রধান চর্চা',
			practicesInBrief: 'সংক্ষেপে আরও চর্চা',
			expertView: 'বিশেষজ্ঞের চোখে',
			governanceChanges: 'সুশাসনে ইতিবাচক পরিবর্তন',
			replicationWatch: 'অন্য শহরে প্রয়োগ',
			events: 'শেখার আয়োজন',
			numbers: 'সংখ্যায় এই ত্রৈমাসিক',
			call: 'আপনার চর্চা জানান',
			letters: 'চিঠিপত্র ও সংশোধন',
		},
		quarters: { 1: 'জানুয়ারি–মার্চ', 2: 'এপ্রিল–জুন', 3: 'জুলাই–সেপ্টেম্বর', 4: 'অক্টোবর–ডিসেম্বর' },
		volume: 'বর্ষ',
		issue: 'সংখ্যা',
		champion: 'সেরা চর্চা',
		keyFacts: 'এক নজরে',
		cost: 'শুরুর ব্যয়',
		results: { title: 'ফলাফল', indicator: 'সূচক', before: 'আগে', now: 'সর্বশেষ' },
		notKnown: 'জানা নেই',
		replicate: 'আপনার শহরে করতে হলে',
		before: 'আগে',
		after: 'এখন',
		proof: 'প্রমাণ',
		lesson: 'শিক্ষা',
		lights: { onTrack: 'ঠিক পথে', atRisk: 'ঝুঁকিতে', offTrack: 'পিছিয়ে' },
		declaredLink: 'চর্চাটির সঙ্গে সম্পর্ক',
		about: 'যে চর্চা নিয়ে',
		countedOn: 'গণনার দিন',
		deadline: 'শেষ তারিখ',
		phone: 'ফোন',
		email: 'ই-মেইল',
		editor: 'সম্পাদক',
		copies: 'ছাপা কপি',
		licence: 'লাইসেন্স',
		correctionOf: 'সংশোধন',
		readMore: 'পুরোটা পড়ুন',
		reportPractice: 'প্রশ্নমালা দেখুন',
		lettersOnWeb: 'চিঠি ও সংশোধনগুলো ওয়েব সংস্করণে আছে।',
		viewInBrowser: 'ব্রাউজারে পড়ুন',
		printEdition: 'ছাপার সংস্করণ (PDF)',
		permanentAddress: 'এই সংখ্যার স্থায়ী ঠিকানা',
		subscribe: 'বার্তা পেতে নাম লেখান',
		unsubscribe: 'বার্তা পাওয়া বন্ধ করুন',
		preferences: 'ভাষা ও পছন্দ বদলান',
		reason: 'আপনি ম্যাব বার্তার গ্রাহক, তাই এই মেইল পেলেন।',
		noTracking: 'এই মেইল আপনি খুললেন কি না, কোন লিংকে গেলেন, তা আমরা দেখি না।',
		links: 'লিংক',
		restOnWeb: 'বাকি অংশ ওয়েব সংস্করণে',
		continued: 'আগের পাতার পর',
		page: 'পাতা',
		notes: 'টুকে রাখুন',
		discuss: {
			title: 'পরিষদে আলোচনার জন্য',
			questions: [
				'এই সংখ্যার কোন চর্চা আমাদের শহরে কাজে লাগবে? কেন?',
				'তার জন্য আমাদের কী আছে, কী নেই: টাকা, মানুষ, জমি, বিধি?',
				'সবার আগে কার সঙ্গে বসতে হবে?',
				'সবচেয়ে ছোট কোন রূপে শুরু করা যায়? কোন ওয়ার্ডে?',
				'তিন মাস পরে কী দেখে বুঝব, কাজ হচ্ছে?',
			],
		},
		postTo: 'প্রাপক',
		onTheWeb: 'ওয়েবে এই সংখ্যা',
		passOn: 'পড়া শেষ হলে সহকর্মী বা কাউন্সিলরের হাতে দিন।',
		toCouncillors: {
			greeting: 'সহকর্মীরা, ম্যাব বার্তার নতুন সংখ্যা এসেছে। পাঁচ মিনিট সময় নিয়ে দেখুন।',
			question: 'এর মধ্যে কোনটি আমাদের শহরে করা যায়? পরের সভায় শুনতে চাই।',
		},
	},
	en: {
		newsletter: 'MAB Newsletter',
		inThisIssue: 'In this issue',
		imprint: 'Imprint',
		headings: {
			fromMab: 'From MAB',
			leadPractice: 'Lead practice of this issue',
			practicesInBrief: 'Practices in brief',
			expertView: 'Expert view',
			governanceChanges: 'Positive changes in governance',
			replicationWatch: 'Replication watch',
			events: 'Learning and events',
			numbers: 'The quarter in numbers',
			call: 'Report your practice',
			letters: 'Letters and corrections',
		},
		quarters: { 1: 'January–March', 2: 'April–June', 3: 'July–September', 4: 'October–December' },
		volume: 'Volume',
		issue: 'Issue',
		champion: 'Champion practice',
		keyFacts: 'At a glance',
		cost: 'Cost to begin',
		results: { title: 'Results', indicator: 'Indicator', before: 'Before', now: 'Latest' },
		notKnown: 'Not known',
		replicate: 'To do it in your town',
		before: 'Before',
		after: 'Now',
		proof: 'Proof',
		lesson: 'Lesson',
		lights: { onTrack: 'On track', atRisk: 'At risk', offTrack: 'Off track' },
		declaredLink: 'Relation to the practice',
		about: 'On the practice',
		countedOn: 'Counted on',
		deadline: 'Deadline',
		phone: 'Phone',
		email: 'E-mail',
		editor: 'Editor',
		copies: 'Printed copies',
		licence: 'Licence',
		correctionOf: 'Correction',
		readMore: 'Read all of it',
		reportPractice: 'See the Questionnaire',
		lettersOnWeb: 'The letters and corrections stand in the web edition.',
		viewInBrowser: 'Read in the browser',
		printEdition: 'Print edition (PDF)',
		permanentAddress: 'Permanent address of this edition',
		subscribe: 'Subscribe to the newsletter',
		unsubscribe: 'Stop this newsletter',
		preferences: 'Change language and choices',
		reason: 'You get this mail because you are a subscriber of the MAB Newsletter.',
		noTracking: 'We do not see whether you open this mail or which links you follow.',
		links: 'Links',
		restOnWeb: 'The rest is in the web edition',
		continued: 'Continued',
		page: 'page',
		notes: 'Notes',
		discuss: {
			title: 'To talk over in the council',
			questions: [
				'Which practice of this issue would be of use in our town, and why?',
				'What do we have for it and what not: money, people, land, rules?',
				'With whom do we have to sit down first?',
				'What is the smallest form in which it can begin, and in which ward?',
				'What shall we look at after three months to know that it works?',
			],
		},
		postTo: 'To',
		onTheWeb: 'This issue on the web',
		passOn: 'When you have read it, hand it to a colleague or councillor.',
		toCouncillors: {
			greeting: 'Colleagues, the new issue of the MAB Newsletter is out. Please give it five minutes.',
			question: 'Which of these could we do in our town? Let us talk about it in the next meeting.',
		},
	},
};
