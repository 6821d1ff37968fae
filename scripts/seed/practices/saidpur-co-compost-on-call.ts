import type { SeedPractice } from '../types.ts';

const MIRROR_COPY = {
	en: 'The Business Standard, article 594238, read only in mirror copies; original and date not seen',
	bn: 'দ্য বিজনেস স্ট্যান্ডার্ড, প্রতিবেদন ৫৯৪২৩৮; শুধু অনুলিপিতে (মিরর) পড়া, মূল লেখা ও তারিখ দেখা হয়নি',
};

export const saidpurCoCompostOnCall: SeedPractice = {
	slug: 'saidpur-co-compost-on-call',
	entryType: 'promising',
	stage: 'running',
	sector: 'sanitation',
	municipalities: ['saidpur'],
	wards: null,
	location: null,
	topics: [
		{ en: 'Emptying on application', bn: 'আবেদনে ট্যাংক খালি' },
		{ en: 'Co-compost', bn: 'কো-কম্পোস্ট' },
	],
	sdgs: [6, 12, 11],
	startedOn: '2018',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { en: 'WaterAid', bn: 'ওয়াটারএইড' },
			kind: 'ngo',
			role: { en: 'Worked with the municipality on the plant from 2018', bn: '২০১৮ থেকে কেন্দ্র গড়ার কাজে পৌরসভার সঙ্গে' },
			contribution: { en: null, bn: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'userFees',
			name: {
				en: 'Emptying fees: paid into municipal revenue and used for staff pay',
				bn: 'ট্যাংক খালির ফি: পৌর রাজস্বে জমা, কর্মীদের বেতনে ব্যয়',
			},
			amountBdt: null,
			percent: null,
		},
	],
	monthsToImplement: null,
	results: [
		{
			indicator: { en: 'Families in the service area', bn: 'সেবা এলাকার পরিবার' },
			unit: { en: 'families (about)', bn: 'পরিবার (প্রায়)' },
			baseline: null,
			baselineOn: null,
			latest: 33_000,
			latestOn: null,
			source: MIRROR_COPY,
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: { en: 'Emptying vehicles in use', bn: 'ব্যবহৃত খালিকরণ গাড়ি' },
			unit: { en: 'vehicles', bn: 'টি' },
			baseline: null,
			baselineOn: null,
			latest: 4,
			latestOn: null,
			source: MIRROR_COPY,
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: { en: 'Markets in the service area', bn: 'সেবা এলাকার বাজার' },
			unit: { en: 'markets', bn: 'টি' },
			baseline: null,
			baselineOn: null,
			latest: 6,
			latestOn: null,
			source: MIRROR_COPY,
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: { en: 'Time to make the fertiliser', bn: 'সার তৈরির সময়' },
			unit: { en: 'weeks', bn: 'সপ্তাহ' },
			baseline: null,
			baselineOn: null,
			latest: 12,
			latestOn: null,
			source: MIRROR_COPY,
			womenPercent: null,
			poorPercent: null,
		},
	],
	beneficiaries: null,
	povertyRelated: true,
	evidenceLevel: 'e0',
	hazards: [],
	links: [],
	contactOffice: null,
	sources: [
		{
			title: 'The Business Standard, article 594238, read only in mirror copies (the original was not seen)',
			url: 'https://www.tbsnews.net/node/594238',
			seenOn: '2026-11-20',
			fact: {
				en: 'Plant work from 2018 with WaterAid; fertiliser from February 2021; four vehicles, about 33,000 families and six markets, 15 wards; 12 weeks; fees pay staff.',
				bn: '২০১৮ থেকে ওয়াটারএইডের সঙ্গে কাজ; ফেব্রুয়ারি ২০২১ থেকে সার; চারটি গাড়ি, প্রায় ৩৩,০০০ পরিবার ও ছয় বাজার, ১৫ ওয়ার্ড; ১২ সপ্তাহ; ফিতে কর্মীর বেতন।',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		licence: 'CC BY 4.0',
		note: {
			en: 'Compiled by the MAB desk from public sources; not yet confirmed by the municipality. The one article was read only in mirror copies; the original was not seen, so every figure needs checking.',
			bn: 'প্রকাশিত উৎস থেকে ম্যাব ডেস্কের সংকলন; পৌরসভা এখনো নিশ্চিত করেনি। একমাত্র প্রতিবেদনটি শুধু অনুলিপিতে পড়া, মূল লেখা দেখা হয়নি; তাই প্রতিটি সংখ্যা যাচাই করা দরকার।',
		},
	},
	unknowns: [
		{
			field: 'participation',
			note: {
				en: 'Nothing found on how residents, women or poor people shared in the decisions.',
				bn: 'সিদ্ধান্তে বাসিন্দা, নারী বা দরিদ্র মানুষ কীভাবে ছিলেন, পাওয়া যায়নি।',
			},
		},
		{ field: 'capitalCost', note: { en: 'Cost of plant and vehicles not found.', bn: 'কেন্দ্র ও গাড়ির দাম পাওয়া যায়নি।' } },
		{ field: 'annualCost', note: { en: 'Running cost not found.', bn: 'চালানোর খরচ পাওয়া যায়নি।' } },
		{
			field: 'monthsToImplement',
			note: {
				en: 'Plant work began in 2018 and fertiliser came in February 2021; the months of building are not given.',
				bn: 'কাজ শুরু ২০১৮ সালে, সার ফেব্রুয়ারি ২০২১-এ; নির্মাণে কত মাস, উল্লেখ নেই।',
			},
		},
		{
			field: 'beneficiaries',
			note: {
				en: 'The article counts about 33,000 families and six markets; how many people really used the service is not known.',
				bn: 'প্রতিবেদনে প্রায় ৩৩,০০০ পরিবার ও ছয় বাজার; আসলে কত মানুষ সেবা নিয়েছেন, জানা নেই।',
			},
		},
		{ field: 'difficulties', note: { en: 'None were found.', bn: 'কোনোটির উল্লেখ পাওয়া যায়নি।' } },
		{ field: 'contactOffice', note: { en: 'To be named by the municipality.', bn: 'পৌরসভা জানাবে।' } },
	],
	text: {
		en: {
			title: 'Apply, and the tank is emptied: sludge becomes co-compost in Saidpur',
			oneLine:
				'Households apply, municipal vehicles empty the tank, the fee pays staff and the sludge becomes fertiliser after 12 weeks.',
			summary:
				'In Saidpur, vehicles empty tanks on application; the fee goes to municipal revenue and pays staff. Plant work began in 2018 with WaterAid, fertiliser followed in February 2021. The figures, about 33,000 families and six markets in 15 wards, come from one press article read only in mirror copies; the original was not seen.',
			keyFacts: [
				{ label: 'Plant work', value: 'From 2018, with WaterAid' },
				{ label: 'Fertiliser', value: 'From February 2021; 12 weeks of process' },
				{ label: 'Vehicles', value: 'Four' },
				{ label: 'Area', value: '15 wards, about 33,000 families, six markets' },
				{ label: 'Fees', value: 'Into municipal revenue; pay staff' },
				{ label: 'Caution', value: 'One press article, read only in mirror copies' },
			],
			problem:
				'How tanks were emptied in Saidpur before, and what became of the sludge, is not in the facts the desk has. In general, where no service exists, a full pit or tank is opened by hand at night by badly paid cleaners without protection, and the sludge ends in the nearest drain, pond or field. Households that cannot pay wait until it overflows. Kitchen and market waste meanwhile goes to the dump, although mixed with dried sludge it could become compost.',
			objectives:
				'To empty pits and tanks when households ask for it, to treat the sludge, and to turn it into a fertiliser that farmers can use. The written aims were not seen.',
			steps: [
				{
					title: 'Begin the plant',
					text: 'Work on the plant began in 2018 with WaterAid.',
					when: '2018',
					who: 'Municipality and WaterAid',
				},
				{
					title: 'Empty on application',
					text: 'A household applies and a municipal vehicle comes. Four vehicles serve about 33,000 families and six markets in 15 wards.',
					when: null,
					who: 'Municipality',
				},
				{
					title: 'Make co-compost in 12 weeks',
					text: 'The sludge goes through a process of 12 weeks. Fertiliser came out from February 2021.',
					when: 'From February 2021',
					who: null,
				},
				{
					title: 'Use the fees for pay',
					text: 'Fees go into municipal revenue and pay staff. The amount of the fee was not found.',
					when: null,
					who: 'Municipality',
				},
			],
			buildingBlocks: [
				{
					name: 'Emptying on application',
					what: 'The household applies and a vehicle comes; no round of the whole town is needed.',
					enablingFactors: 'Here four vehicles. MAB desk: a telephone number, a fee list on the wall and a register.',
					lesson: 'MAB desk: a reduced fee for small pits in poor settlements keeps the poorest in the system.',
				},
				{
					name: 'Fees tied to the pay of staff',
					what: 'What households pay goes to municipal revenue and covers staff.',
					enablingFactors: null,
					lesson: null,
				},
				{
					name: 'Co-compost of sludge and other organic waste',
					what: 'Treated sludge becomes fertiliser in a process of 12 weeks.',
					enablingFactors: 'A treatment plant must already exist.',
					lesson: 'MAB desk: have every batch tested before it leaves the plant.',
				},
			],
			novelty: null,
			governance: null,
			participation: null,
			inKind: 'Four emptying vehicles. The number of staff and the land of the plant are not known.',
			povertyHow:
				'Only in part: fees pay staff, and machines spare cleaners from emptying by hand where they are used. Whether poor households get a lower fee, and how workers are protected, is not known.',
			sustainability: {
				money: 'Emptying fees go into municipal revenue and pay staff. Whether they cover all cost is not known.',
				people: null,
				rules: null,
				environment: null,
			},
			climate: null,
			difficulties: [],
			lessons: [
				'MAB desk: a simple application and a receipt make a service that people trust and an auditor can follow.',
				'MAB desk: cite this case only after the municipality has confirmed the figures.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: a treatment plant that exists and works, at least one emptying vehicle, protective clothing for workers, and a fee fixed by the council.',
				minimumVersion:
					'MAB desk advice: one vehicle, one telephone, one register and a fixed fee, with the sludge taken to an existing plant.',
				steps:
					'MAB desk advice: list tanks and pits, fix the fee, train and protect the workers, publish the number, keep a register, report trips and income every month.',
				typicalTime: null,
				notSuitableWhen:
					'MAB desk advice: there is no safe place to bring the sludge; then emptying only moves the harm.',
			},
		},
		bn: {
			title: 'আবেদন করলেই ট্যাংক খালি, পয়ঃবর্জ্য থেকে সার: সৈয়দপুর',
			oneLine: 'সৈয়দপুরে আবেদন করলে পৌরসভার গাড়ি এসে ট্যাংক খালি করে, ফিতে হয় কর্মীর বেতন, আর ১২ সপ্তাহে হয় সার।',
			summary:
				'সৈয়দপুরে আবেদন করলে পৌরসভার গাড়ি এসে সেপটিক ট্যাংক খালি করে; ফি জমা হয় পৌর রাজস্বে, তা থেকে বেতন। ওয়াটারএইডের সঙ্গে কেন্দ্রের কাজ শুরু ২০১৮ সালে, সার আসে ফেব্রুয়ারি ২০২১ থেকে। ১৫ ওয়ার্ডে প্রায় ৩৩,০০০ পরিবার ও ছয় বাজারের হিসাবটি একটি সংবাদ থেকে, যা কেবল অনুলিপিতে পড়া; মূল লেখা দেখা হয়নি।',
			keyFacts: [
				{ label: 'কেন্দ্রের কাজ', value: '২০১৮ থেকে, ওয়াটারএইডের সঙ্গে' },
				{ label: 'সার', value: 'ফেব্রুয়ারি ২০২১ থেকে; লাগে ১২ সপ্তাহ' },
				{ label: 'গাড়ি', value: 'চারটি' },
				{ label: 'এলাকা', value: '১৫ ওয়ার্ড, প্রায় ৩৩,০০০ পরিবার, ছয় বাজার' },
				{ label: 'ফি', value: 'পৌর রাজস্বে জমা; কর্মীর বেতনে ব্যয়' },
				{ label: 'সতর্কতা', value: 'একটি সংবাদ, কেবল অনুলিপিতে পড়া' },
			],
			problem:
				'আগে সৈয়দপুরে ট্যাংক কীভাবে খালি হতো, পয়ঃবর্জ্য কোথায় যেত, ডেস্কের হাতে সে তথ্য নেই। সাধারণভাবে যেখানে সেবা নেই, সেখানে ভরা ট্যাংক রাতে হাতে খোলেন কম মজুরির পরিচ্ছন্নতাকর্মী, গায়ে কোনো সুরক্ষা ছাড়াই; আর বর্জ্য পড়ে পাশের নালা, পুকুর বা খেতে। যাঁর টাকা নেই, তিনি উপচে পড়া পর্যন্ত অপেক্ষা করেন। এদিকে রান্নাঘর ও বাজারের আবর্জনা যায় ভাগাড়ে; অথচ শুকানো পয়ঃবর্জ্যের সঙ্গে মিশিয়ে তা থেকে সার হতে পারত।',
			objectives:
				'পরিবার চাইলে গর্ত ও ট্যাংক খালি করা, পয়ঃবর্জ্য শোধন করা, আর তা থেকে কৃষকের ব্যবহারের সার বানানো। লিখিত লক্ষ্য দেখা হয়নি।',
			steps: [
				{
					title: 'কেন্দ্রের কাজ শুরু',
					text: 'ওয়াটারএইডের সঙ্গে কেন্দ্রের কাজ শুরু হয় ২০১৮ সালে।',
					when: '২০১৮',
					who: 'পৌরসভা ও ওয়াটারএইড',
				},
				{
					title: 'আবেদন পেলে খালি করা',
					text: 'পরিবার আবেদন করে, পৌরসভার গাড়ি যায়। চারটি গাড়িতে ১৫ ওয়ার্ডের প্রায় ৩৩,০০০ পরিবার ও ছয় বাজার।',
					when: null,
					who: 'পৌরসভা',
				},
				{
					title: '১২ সপ্তাহে কো-কম্পোস্ট',
					text: 'পয়ঃবর্জ্য থেকে সার হতে লাগে ১২ সপ্তাহ। সার আসা শুরু ফেব্রুয়ারি ২০২১।',
					when: 'ফেব্রুয়ারি ২০২১ থেকে',
					who: null,
				},
				{
					title: 'ফির টাকায় বেতন',
					text: 'ফি জমা হয় পৌর রাজস্বে, সেখান থেকে কর্মীর বেতন। ফি কত টাকা, জানা যায়নি।',
					when: null,
					who: 'পৌরসভা',
				},
			],
			buildingBlocks: [
				{
					name: 'আবেদনের ভিত্তিতে খালি করা',
					what: 'পরিবার আবেদন করলে গাড়ি যায়; সারা শহরে ঘুরে বেড়াতে হয় না।',
					enablingFactors: 'এখানে চারটি গাড়ি। ম্যাব ডেস্ক: একটি ফোন নম্বর, দেয়ালে ফির তালিকা আর রেজিস্টার।',
					lesson: 'ম্যাব ডেস্ক: দরিদ্র বসতির ছোট গর্তের জন্য কম ফি রাখলে সবচেয়ে গরিবও সেবার বাইরে থাকে না।',
				},
				{
					name: 'ফির সঙ্গে বেতনের যোগ',
					what: 'পরিবারের দেওয়া ফি পৌর রাজস্বে যায় এবং কর্মীর বেতন মেটায়।',
					enablingFactors: null,
					lesson: null,
				},
				{
					name: 'পয়ঃবর্জ্য ও পচনশীল আবর্জনার কো-কম্পোস্ট',
					what: 'শোধন করা পয়ঃবর্জ্য ১২ সপ্তাহে সার হয়।',
					enablingFactors: 'আগে থেকেই শোধন কেন্দ্র থাকা দরকার।',
					lesson: 'ম্যাব ডেস্ক: প্রতি চালান সার কেন্দ্র থেকে বেরোনোর আগে পরীক্ষা করান।',
				},
			],
			novelty: null,
			governance: null,
			participation: null,
			inKind: 'চারটি খালিকরণ গাড়ি। কতজন কর্মী, কেন্দ্রের জমি কত, জানা নেই।',
			povertyHow:
				'আংশিক: ফি থেকে কর্মীর বেতন হয়, আর যন্ত্র থাকলে পরিচ্ছন্নতাকর্মীকে হাতে খালি করতে হয় না। দরিদ্র পরিবারের ফি কম কি না, কর্মীদের সুরক্ষা কেমন, জানা নেই।',
			sustainability: {
				money: 'খালির ফি পৌর রাজস্বে জমা হয়, তা থেকে বেতন হয়। সব খরচ ওঠে কি না, জানা নেই।',
				people: null,
				rules: null,
				environment: null,
			},
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্ক: সহজ আবেদন আর রসিদ থাকলে মানুষ সেবায় ভরসা পায়, নিরীক্ষকও হিসাব মেলাতে পারেন।',
				'ম্যাব ডেস্ক: পৌরসভা সংখ্যাগুলো নিশ্চিত করার আগে এই উদাহরণ উদ্ধৃত করবেন না।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ: সচল শোধন কেন্দ্র, অন্তত একটি খালিকরণ গাড়ি, কর্মীদের সুরক্ষা সামগ্রী আর পরিষদে ঠিক করা ফি।',
				minimumVersion: 'ম্যাব ডেস্কের পরামর্শ: এক গাড়ি, এক ফোন, এক রেজিস্টার আর ঠিক করা ফি; পয়ঃবর্জ্য যাবে চালু কোনো কেন্দ্রে।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: ট্যাংক ও গর্তের তালিকা করুন, ফি ঠিক করুন, কর্মীদের প্রশিক্ষণ ও সুরক্ষা দিন, ফোন নম্বর জানান, রেজিস্টার রাখুন, মাসে কত ট্রিপ ও কত আয়, জানান।',
				typicalTime: null,
				notSuitableWhen: 'ম্যাব ডেস্কের পরামর্শ: পয়ঃবর্জ্য ফেলার নিরাপদ জায়গা না থাকলে; তাতে ক্ষতি শুধু এক জায়গা থেকে আরেক জায়গায় যায়।',
			},
		},
	},
};
