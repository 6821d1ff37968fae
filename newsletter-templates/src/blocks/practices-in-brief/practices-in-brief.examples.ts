import type { EditionPractice, PracticesInBriefBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { faridpur, faridpurEnglish, HOSTILE, picture, UNBROKEN } from '../examples.ts';

const habiganj: EditionPractice = {
	...faridpur,
	title: 'বার্ষিক পৌরকর ও পানির বিল মেলা: ১০ শতাংশ রেয়াত আর করদাতার সম্মান',
	blurb:
		'হবিগঞ্জ পৌরসভা প্রতি বছর পৌরকর ও পানির বিলের মেলা করে। বুথ আর ব্যাংকের কাউন্টার থাকে একসঙ্গে; করদাতা পান ১০ শতাংশ রেয়াত, সনদ ও গাছের চারা। একটি পাঁচ দিনের মেলায় ৳৫০,১৯,৯৪৫ পৌরকর উঠেছে। মেলা না হলে কত উঠত, সে তুলনা আমাদের হাতে নেই। সেপ্টেম্বর ২০২৫-এর মেলা চলেছে দুই দিন। রেয়াত কোন অঙ্কের ওপর এবং কোন বিধিতে, তা পৌরসভার কাছে জেনে নিতে হবে।',
	path: '/bn/practices/habiganj-tax-and-water-bill-fair/',
	...{ code: '2026-004', municipality: 'হবিগঞ্জ', division: 'সিলেট', sector: 'রাজস্ব' },
	picture: picture('c', 'মাঠে কর মেলার বুথ ও লাইনে দাঁড়ানো মানুষ, অলংকরণ'),
};
const mongla: EditionPractice = {
	...faridpur,
	title: 'বৃষ্টির পানির ট্যাংক, চাবি ব্যবহারকারীদের হাতে',
	blurb:
		'ব্র্যাক ও ইকাডের সঙ্গে মোংলা পোর্ট পৌরসভা জলবায়ু সহনশীল ও অভিবাসীবান্ধব শহর গড়ার কাজ করছে। তারই মধ্যে ৬ নম্বর ওয়ার্ডে হয় ৪০,০০০ লিটারের যৌথ ট্যাংক (জুন ২০২৩)। সিগন্যাল টাওয়ার কলোনির বৃষ্টির পানির ব্যবস্থা ৩১ জুলাই ২০২৩ ব্যবহারকারী কমিটিকে দেওয়া হয়। কত মানুষ পানি নেয়, খরচ কত, এখন কেমন চলছে, জানা নেই।',
	path: '/bn/practices/mongla-rainwater-user-committee/',
	...{ code: '2026-011', municipality: 'মোংলা পোর্ট', division: 'খুলনা', sector: 'পানি', picture: null },
};

const ordinary: PracticesInBriefBlock = { kind: 'practicesInBrief', practices: [faridpur, habiganj, mongla] };

const english: PracticesInBriefBlock = {
	kind: 'practicesInBrief',
	practices: [
		faridpurEnglish,
		{
			...habiganj,
			title: 'A yearly tax and water-bill fair with a 10 per cent rebate',
			blurb:
				'Every year Habiganj Paurashava holds a fair for municipal tax and water bills. Booths and a bank counter stand together; payers get a 10 per cent rebate, a certificate and a sapling. One five-day fair brought in Tk 50,19,945 in tax. How much would have come without the fair is not known. The fair of September 2025 ran two days. On which sum the rebate is given, and under which rule, has to be asked of the municipality.',
			path: '/en/practices/habiganj-tax-and-water-bill-fair/',
			...{ lang: 'en', municipality: 'Habiganj', division: 'Sylhet', sector: 'Revenue' },
			picture: picture('c', 'Booths of the tax fair and people queueing, illustration'),
		},
		{
			...mongla,
			title: 'A rainwater tank, and the key to it with its users',
			blurb:
				'In its work to become a climate-resilient, migrant-friendly town with BRAC and ICCCAD, Mongla Port got a community rainwater tank of 40,000 litres in ward 6 (June 2023). A rainwater system at Signal Tower Colony was handed to a user committee on 31 July 2023. Users, cost and later working are not known.',
			path: '/en/practices/mongla-rainwater-user-committee/',
			...{ lang: 'en', municipality: 'Mongla Port', division: 'Khulna', sector: 'Water' },
		},
	],
};

/** Rendered by the preview page and all tests alike. */
export const examples = {
	ordinary,
	english,
	none: { kind: 'practicesInBrief', practices: [] },
	'one in the other language': { kind: 'practicesInBrief', practices: [faridpur, faridpurEnglish] },
	hostile: {
		kind: 'practicesInBrief',
		practices: [{ ...faridpurEnglish, title: HOSTILE, blurb: HOSTILE, sector: HOSTILE }],
	},
	'long titles and a champion': {
		kind: 'practicesInBrief',
		practices: [
			{ ...faridpur, title: UNBROKEN, champion: { year: 2026, round: 'first' } },
			{ ...habiganj, title: `${habiganj.title} `.repeat(4).trim(), blurb: `${habiganj.blurb} `.repeat(9) },
		],
	},
} satisfies Record<string, PracticesInBriefBlock>;
