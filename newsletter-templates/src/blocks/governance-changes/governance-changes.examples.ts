import type { GovernanceChangesBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { HOSTILE, UNBROKEN } from '../examples.ts';

const ordinary: GovernanceChangesBlock = {
	kind: 'governanceChanges',
	changes: [
		{
			title: 'নিজের উপ-আইনে স্যানিটেশন চালাচ্ছে কুষ্টিয়া',
			blurb: '',
			path: '/bn/governance/kushtia-sanitation-by-laws-2020/',
			lang: 'bn',
			municipality: 'কুষ্টিয়া',
			before: '২০২০ সালের আগে সেপটিক ট্যাংক খালি করার ব্যাপারে পৌরসভার কী নিয়ম ছিল, সূত্রে পাওয়া যায়নি।',
			after:
				'২০০৯ সালের আইনের ১২২ ধারায় ২০২০ সালে স্যানিটেশন উপ-আইন করে পৌরসভা, লক্ষ্য ঠিক করে স্যানিটেশন ভিশন ২০২৭। ট্যাংক ভরলে পরিবার হেল্প ডেস্কে ফোন করে।',
			proof: 'জানুয়ারি ২০২৫-এর দুটি পত্রিকা। উপ-আইনের মূল লেখা দেখা হয়নি।',
		},
		{
			title: 'কর দেওয়াকে উৎসব বানিয়েছে হবিগঞ্জ',
			blurb: '',
			path: '/bn/governance/habiganj-yearly-tax-fair/',
			lang: 'bn',
			municipality: 'হবিগঞ্জ',
			before: 'প্রথম মেলার আগে কত কর বকেয়া ছিল, জানা নেই।',
			after: 'প্রতিবছর কর ও পানির বিলের মেলা করে পৌরসভা: থাকে বুথ, ব্যাংকের কাউন্টার, ১০ শতাংশ রেয়াত, সনদ আর গাছের চারা।',
			proof: 'পৌরসভার বিজ্ঞপ্তি, ২৪ সেপ্টেম্বর ২০২৫।',
		},
		{
			title: 'মোংলায় বৃষ্টির পানির ব্যবস্থা ব্যবহারকারীদের হাতে',
			blurb: '',
			path: '/bn/governance/mongla-rainwater-system-to-users/',
			lang: 'bn',
			municipality: 'মোংলা পোর্ট',
			before: 'কলোনিতে আগে পানির উৎসের দেখভাল কে করত, জানা নেই।',
			after: '৩১ জুলাই ২০২৩ সিগন্যাল টাওয়ার কলোনির ব্যবস্থাটি ব্যবহারকারী কমিটিকে দেওয়া হয়। এর দেখভাল এখন তাদেরই দায়িত্ব।',
			proof: 'ইকাডের প্রতিবেদন, জুলাই ২০২৩।',
		},
	],
};

const english: GovernanceChangesBlock = {
	kind: 'governanceChanges',
	changes: [
		{
			title: 'Kushtia puts sanitation under its own by-laws',
			blurb: '',
			path: '/en/governance/kushtia-sanitation-by-laws-2020/',
			lang: 'en',
			municipality: 'Kushtia',
			before: 'What rule the municipality applied to emptying before 2020 was not found in the sources.',
			after:
				'In 2020 the municipality made sanitation by-laws under section 122 of the 2009 Act and set itself the Sanitation Vision 2027. Households call a help desk when a tank is full.',
			proof: 'Two newspapers of January 2025. The text of the by-laws was not seen.',
		},
		{
			title: 'Habiganj makes paying tax a public fair',
			blurb: '',
			path: '/en/governance/habiganj-yearly-tax-fair/',
			lang: 'en',
			municipality: 'Habiganj',
			before: 'Arrears and collection before the first fair are not known.',
			after:
				'Every year the municipality holds a tax and water-bill fair with booths, a bank counter, a 10 % rebate, certificates and saplings.',
			proof: 'Notice of the municipality, 24 September 2025.',
		},
		{
			title: 'Mongla hands a rainwater system to its users',
			blurb: '',
			path: '/en/governance/mongla-rainwater-system-to-users/',
			lang: 'en',
			municipality: 'Mongla Port',
			before: 'Who was to look after drinking water points in the colony before is not known.',
			after:
				'On 31 July 2023 the system at Signal Tower Colony was handed to a user committee, which now answers for it.',
			proof: 'Report of ICCCAD, July 2023.',
		},
	],
};

/** Rendered by the preview page and all tests alike. */
export const examples = {
	ordinary,
	english,
	none: { kind: 'governanceChanges', changes: [] },
	'own words, no proof': {
		kind: 'governanceChanges',
		changes: english.changes.map((change) => ({ ...change, blurb: 'The words of the *edition*.', proof: null })),
	},
	'one in the other language': {
		kind: 'governanceChanges',
		changes: [...ordinary.changes.slice(0, 1), ...english.changes.slice(1)],
	},
	hostile: {
		kind: 'governanceChanges',
		changes: english.changes.map((change) => ({
			...change,
			title: HOSTILE,
			before: HOSTILE,
			after: HOSTILE,
			municipality: HOSTILE,
		})),
	},
	'six, one without a space': {
		kind: 'governanceChanges',
		changes: [
			...ordinary.changes,
			...ordinary.changes.map((change) => ({ ...change, title: UNBROKEN, after: UNBROKEN })),
		],
	},
} satisfies Record<string, GovernanceChangesBlock>;
