/** The words of the frame that every page has, and of the home page. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';

const en = {
	menu: 'Menu',
	search: 'Search',
	practices: 'Practices',
	map: 'Map',
	champions: 'Champions',
	reports: 'Reports',
	newsletter: 'Newsletter',
	subscribe: 'Get the newsletter',
	numbers: 'Numbers',
	openData: 'Open data',
	compare: 'Compare practices',
	accessibility: 'Accessibility',
	corrections: 'Corrections',
	design: 'Design of these pages',
	feed: 'News feed (RSS)',
	footer: { find: 'Find', follow: 'Follow', exchange: 'The exchange' },
	textOnly: {
		label: 'Text only, no pictures',
		on: 'Pictures are off. Their descriptions stand in their place.',
		off: 'Pictures are on.',
		load: 'Load this picture',
	},
	support: 'With the support of',
	projects: 'Projects and donors',
	printed: 'Printed on',
	home: {
		searchLabel: 'What is your town looking for?',
		searchHint: 'For example',
		examples: ['faecal sludge', 'holding tax', 'Jashore'],
		ways: 'Begin here',
		audiences: [
			{
				who: 'Mayor, Administrator',
				what: 'See what can be done, and at what cost',
				to: 'practices',
				icon: 'low-cost',
			},
			{ who: 'Engineer, officer', what: 'Compare steps, time and conditions', to: 'compare', icon: 'compare' },
			{ who: 'Journalist, citizen', what: 'Look up your town and its figures', to: 'map', icon: 'map' },
			{ who: 'Development partner', what: 'Take the data, with its licence', to: 'data', icon: 'data' },
		],
		event: 'Events',
		allEvents: 'All events',
		newsletter: 'Newest edition of the newsletter',
		allEditions: 'All editions',
		champions: 'Champion practices',
		allChampions: 'All champions',
	},
} as const;

type Widened<T> = T extends string ? string : { readonly [K in keyof T]: Widened<T[K]> };
type Audience = { who: string; what: string; to: 'practices' | 'compare' | 'map' | 'data'; icon: string };
type Frame = Omit<Widened<typeof en>, 'home'> & {
	home: Omit<Widened<(typeof en)['home']>, 'audiences' | 'examples'> & {
		audiences: readonly Audience[];
		examples: readonly string[];
	};
};

const bn: Frame = {
	menu: 'মেনু',
	search: 'খুঁজুন',
	practices: 'চর্চা',
	map: 'মানচিত্র',
	champions: 'সেরা চর্চা',
	reports: 'প্রতিবেদন',
	newsletter: 'ম্যাব বার্তা',
	subscribe: 'ই-মেইলে বার্তা নিন',
	numbers: 'সংখ্যায়',
	openData: 'উন্মুক্ত তথ্য',
	compare: 'চর্চার তুলনা',
	accessibility: 'সবার জন্য ব্যবহারযোগ্যতা',
	corrections: 'সংশোধন',
	design: 'এই পাতাগুলোর নকশা',
	feed: 'নতুন খবরের ফিড (আরএসএস)',
	footer: { find: 'খুঁজে দেখুন', follow: 'খোঁজ রাখুন', exchange: 'চর্চা বিনিময়' },
	textOnly: {
		label: 'শুধু লেখা, ছবি ছাড়া',
		on: 'ছবি বন্ধ। ছবির জায়গায় বর্ণনা দেখা যাবে।',
		off: 'ছবি চালু।',
		load: 'এই ছবিটি আনুন',
	},
	support: 'যাদের সহায়তায়',
	projects: 'প্রকল্প ও দাতা',
	printed: 'ছাপার তারিখ',
	home: {
		searchLabel: 'আপনার শহরের কী দরকার?',
		searchHint: 'যেমন',
		examples: ['পয়ঃবর্জ্য', 'পৌরকর', 'যশোর'],
		ways: 'এখান থেকে শুরু করুন',
		audiences: [
			{ who: 'মেয়র, প্রশাসক', what: 'কী করা যায়, খরচ কত', to: 'practices', icon: 'low-cost' },
			{ who: 'প্রকৌশলী, কর্মকর্তা', what: 'ধাপ, সময় ও শর্ত মিলিয়ে দেখুন', to: 'compare', icon: 'compare' },
			{ who: 'সাংবাদিক, নাগরিক', what: 'নিজের শহর ও তার তথ্য দেখুন', to: 'map', icon: 'map' },
			{ who: 'উন্নয়ন সহযোগী', what: 'লাইসেন্সসহ তথ্য নামিয়ে নিন', to: 'data', icon: 'data' },
		],
		event: 'অনুষ্ঠান',
		allEvents: 'সব অনুষ্ঠান',
		newsletter: 'বার্তার নতুন সংখ্যা',
		allEditions: 'সব সংখ্যা',
		champions: 'সেরা চর্চা',
		allChampions: 'সব সেরা চর্চা',
	},
};

export const frame: Record<Locale, Frame> = { bn, en };
