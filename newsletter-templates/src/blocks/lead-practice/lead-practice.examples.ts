import type { EditionPractice, LeadPracticeBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { faridpur, HOSTILE, picture, UNBROKEN } from '../examples.ts';

const jhenaidah: EditionPractice = {
	...faridpur,
	title: 'আগে সঞ্চয়, পরে ঘর: ঝিনাইদহের নারীরা যেভাবে ৩৮টি ঘর তুললেন',
	blurb: '৳২০ হাজার সঞ্চয়ের পর নেটওয়ার্ক থেকে ৳১ লাখ ঋণ; এভাবেই উঠেছে ৩৮টি ঘর, পরিশোধ ৮ বছরে।',
	path: '/bn/practices/jhenaidah-community-housing/',
	code: '2026-006',
	municipality: 'ঝিনাইদহ',
	division: 'খুলনা',
	sector: 'আবাসন',
	picture: picture('b', 'উঠানে মাটির নমুনা ঘর নিয়ে নারীদের সভা, অলংকরণ', 'ঘরের নমুনা বানিয়ে নকশা ঠিক করা হয়'),
	champion: { year: 2026, round: 'first' },
};

const ordinary: LeadPracticeBlock = {
	kind: 'leadPractice',
	practice: jhenaidah,
	keyFacts: [
		{ label: 'নির্মিত ঘর', value: '৩৮টি (পিওসিএএ; গণনার তারিখ নেই)' },
		{ label: 'ঋণ', value: '৳১ লাখ, আগে ৳২০ হাজার সঞ্চয়' },
		{ label: 'ঘরপ্রতি ব্যয়', value: 'প্রায় ১,২০০ মার্কিন ডলার (২০১৭)' },
		{ label: 'পরিশোধ', value: '৮ বছরে' },
	],
	story: [
		'নিম্ন আয়ের মানুষ সাধারণত ঘরের জন্য ব্যাংকঋণ পান না। জামানত নেই, আয় অনিয়মিত, আর যে টাকা দরকার তা ব্যাংকের কাছে খুব ছোট। তাই ঘর ওঠে টুকরো টুকরো করে, অথবা ওঠেই না। ২০১৫ সালে ঝিনাইদহের পাঁচটি নিম্ন আয়ের এলাকার নারীরা ঠিক করলেন, শুরুটা হবে ঘর দিয়ে নয়, সঞ্চয় দিয়ে।',
		'প্রথমে দল হলো। সপ্তাহে অল্প করে জমানো টাকা খাতায় উঠল, খাতা সবার সামনে থাকল। তারপর এলাকার মানচিত্র। কোন ঘরে কে থাকেন, কোথায় নলকূপ, বৃষ্টি হলে কোন গলিতে পানি দাঁড়ায়, সবই আঁকলেন বাসিন্দারা নিজেরা। স্থপতিদের জরিপে শহরে ৮১টি নিম্ন আয়ের এলাকা পাওয়া গেল; পৌরসভার নথিতে ছিল ৬৩টি। ম্যাব ডেস্ক কোনো একটিকে চূড়ান্ত ধরেনি।',
		'#### ঘরের নমুনা, তারপর নকশা\n\nকেমন ঘর চান, নারীরা তা নমুনা বানিয়ে দেখালেন। কাগজের নকশা সবাই পড়তে পারেন না, কিন্তু নমুনা ঘরের দরজাটা কোন দিকে হলে ভালো, সে কথা সবাই বলতে পারেন। যে ঘরের খরচ পরিবার শোধ করতে পারবে না, সে নকশা এখানেই বাদ পড়ে।',
		'#### টাকা ঘোরে\n\nএশিয়ান কোয়ালিশন ফর হাউজিং রাইটসের (এসিএইচআর) প্রারম্ভিক অর্থে তহবিল হয়। ৳২০ হাজার জমালে একজন সদস্য নেটওয়ার্ক থেকে ৳১ লাখ ঋণ পান। প্রতি ঘরে ব্যয় প্রায় ১,২০০ মার্কিন ডলার, পরিশোধের মেয়াদ ৮ বছর। যে টাকা ফেরত আসে, সেটাই পরের পরিবারের ঋণ। এভাবে ৩৮টি ঘর উঠেছে।',
		'#### যা এখনো জানা নেই\n\n- আদায়ের হার কত, তহবিলে এখন কত টাকা আছে\n- সঞ্চয় শুরু থেকে প্রথম ঘর পর্যন্ত কত মাস লেগেছে\n- আয় বা স্বাস্থ্যে কী বদল এসেছে\n\nএসব তথ্য পৌরসভা ও দলগুলোর কাছে জানতে চাওয়া হবে। [সূত্রগুলো চর্চার পাতায় আছে](/bn/practices/jhenaidah-community-housing/#sources)।',
	].join('\n\n'),
	results: [
		{
			...{ indicator: 'ঘূর্ণায়মান তহবিলের ঋণে নির্মিত ঘর', unit: 'ঘর' },
			...{ baseline: null, baselineOn: null, latest: 38, latestOn: null },
		},
		{
			...{ indicator: 'সঞ্চয় ও মানচিত্রের কাজ শুরু করা এলাকা', unit: 'এলাকা' },
			...{ baseline: 0, baselineOn: '2014', latest: 5, latestOn: '2015' },
		},
	],
	costBdt: null,
	replication:
		'ম্যাব ডেস্কের পরামর্শ: (১) এলাকার তালিকা মিলিয়ে নিন; (২) নারীদের সঞ্চয় দলের সঙ্গে বসুন; (৩) মানচিত্র ও নমুনা করুন; (৪) ঋণের নিয়ম লিখুন; (৫) জমির কাগজ দেখে অল্প কয়েকটি ঘর দিয়ে শুরু করুন; (৬) আদায়ের হিসাব সবার সামনে রাখুন।',
};

const english: LeadPracticeBlock = {
	...ordinary,
	practice: {
		...jhenaidah,
		title: 'Savings first, houses after: how the women of Jhenaidah built 38 homes',
		blurb: 'Save BDT 20,000, borrow BDT 100,000 from the network, repay over 8 years: 38 houses were built this way.',
		path: '/en/practices/jhenaidah-community-housing/',
		lang: 'en',
		...{ municipality: 'Jhenaidah', division: 'Khulna', sector: 'Housing' },
		picture: picture(
			'b',
			'Women around a clay model of a house in a courtyard, illustration',
			'Models settle the design of a house',
		),
	},
	keyFacts: [
		{ label: 'Houses built', value: '38 (POCAA; date of the count not given)' },
		{ label: 'Loan', value: 'BDT 100,000 after saving BDT 20,000' },
		{ label: 'Cost of a house', value: 'About USD 1,200 (2017)' },
		{ label: 'Repayment', value: 'Over 8 years' },
	],
	story: [
		'People on low incomes seldom get a bank loan for a house. There is no collateral, income is irregular and the sum is too small for a bank. So the house grows bit by bit, or not at all. In 2015 the women of five low-income communities of Jhenaidah decided to begin not with houses but with savings.',
		"First came the groups. Small sums went into a book every week, and the book lay open for all. Then came the map: who lives in which house, where the tube wells stand, which lane holds water after rain. Residents drew it themselves. The architects' survey found 81 low-income communities in the town; the records of the municipality had 63. The MAB desk has not chosen between the two.",
		'#### A model before a drawing\n\nThe women made models to show what houses they wanted. Not everybody can read a drawing, but everybody can say where the door of a model should be. A design that a family could not repay was dropped at this table.',
		'#### The money comes round\n\nSeed money of the Asian Coalition for Housing Rights (ACHR) made the fund. A member who has saved BDT 20,000 gets a loan of BDT 100,000 from the network. A house costs about USD 1,200 and is repaid over 8 years. What comes back is the loan of the next family. Thirty-eight houses have been built in this way.',
		'#### What is not known\n\n- The recovery rate and the present size of the fund\n- The months from first savings to first house\n- What has changed in income or health\n\nThe municipality and the groups will be asked. [The sources stand on the page of the practice](/en/practices/jhenaidah-community-housing/#sources).',
	].join('\n\n'),
	results: [
		{
			...{ indicator: 'Houses built with loans of the revolving fund', unit: 'houses' },
			...{ baseline: null, baselineOn: null, latest: 38, latestOn: null },
		},
		{
			...{ indicator: 'Communities that began saving and mapping', unit: 'communities' },
			...{ baseline: 0, baselineOn: '2014', latest: 5, latestOn: '2015' },
		},
	],
	replication:
		"MAB desk advice: (1) check the list of communities; (2) sit down with the women's savings groups; (3) map and make models; (4) write the loan rules; (5) look at the land papers and start with a few houses; (6) show the repayments openly.",
};

/** Rendered by the preview page and all tests alike. */
export const examples = {
	ordinary,
	english,
	'bare: no picture, no facts, no results': {
		...english,
		practice: { ...english.practice, picture: null, champion: null },
		...{ keyFacts: [], results: [], replication: null, story: '' },
	},
	'only in the other language': { ...ordinary, practice: { ...english.practice } },
	'with a cost': { ...english, costBdt: 30_33_00_000 },
	hostile: {
		...english,
		practice: {
			...english.practice,
			title: HOSTILE,
			blurb: HOSTILE,
			municipality: HOSTILE,
			path: 'javascript:alert(1)',
		},
		story: HOSTILE,
		keyFacts: [{ label: HOSTILE, value: HOSTILE }],
		replication: HOSTILE,
	},
	'much too long': {
		...ordinary,
		practice: { ...jhenaidah, title: UNBROKEN },
		story: `${ordinary.story}\n\n`.repeat(6),
		results: Array.from({ length: 14 }, () => ordinary.results).flat(),
	},
} satisfies Record<string, LeadPracticeBlock>;
