import type { SeedPractice } from '../types.ts';

export const kushtiaCoCompostPlant: SeedPractice = {
	slug: 'kushtia-co-compost-plant',
	entryType: 'promising',
	stage: 'running',
	sector: 'sanitation',
	municipalities: ['kushtia'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'কো-কম্পোস্ট', en: 'Co-composting' },
		{ bn: 'পয়ঃবর্জ্য', en: 'Faecal sludge' },
		{ bn: 'বেসরকারি পরিচালনা', en: 'Private operation' },
	],
	sdgs: [6, 11, 12],
	startedOn: '2012',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { bn: 'ইআরএএস', en: 'ERAS' },
			kind: 'private',
			role: {
				bn: 'একটি উৎসের মতে পৌরসভার সঙ্গে চুক্তিতে শোধনাগার চালায়',
				en: 'Runs the plant under contract with the municipality, according to one source',
			},
			contribution: { bn: null, en: null },
		},
		{
			name: {
				bn: 'স্থানীয় সরকার প্রকৌশল অধিদপ্তর (এলজিইডি)',
				en: 'Local Government Engineering Department (LGED)',
			},
			kind: 'government',
			role: {
				bn: 'একটি উৎসের মতে এসটিআইএফপি প্রকল্প থেকে অর্থায়ন',
				en: 'Funded the plant through the STIFP project, according to one source',
			},
			contribution: { bn: null, en: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'government',
			name: { bn: 'এলজিইডির এসটিআইএফপি প্রকল্প (একটি উৎসের মতে)', en: 'STIFP project of LGED (according to one source)' },
			amountBdt: null,
			percent: null,
		},
	],
	monthsToImplement: null,
	results: [
		{
			indicator: { bn: 'শোধনাগারের সর্বোচ্চ ক্ষমতা', en: 'Highest capacity of the plant' },
			unit: { bn: 'দিনে ঘনমিটার', en: 'm³ a day' },
			baseline: null,
			baselineOn: null,
			latest: 9,
			latestOn: null,
			source: {
				bn: 'সলিদারিতের অক্টোপাস প্রশিক্ষণ পাতা ৪.১১; দেখা হয়েছে ২০ নভেম্বর ২০২৬। মাপের তারিখ দেওয়া নেই',
				en: 'Solidarités, Octopus training page 4.11, seen on 20 November 2026; date of the figure not given',
			},
			womenPercent: null,
			poorPercent: null,
		},
	],
	beneficiaries: null,
	povertyRelated: false,
	evidenceLevel: 'e0',
	hazards: [],
	links: [],
	contactOffice: null,
	sources: [
		{
			title: 'Solidarités International, Octopus training: 4.11 Example from Kushtia, Bangladesh',
			url: 'https://octopus-training.solidarites.org/topics/4-10-case-study/',
			seenOn: '2026-11-20',
			fact: {
				bn: 'বেসরকারি মালিকানার কথা; ২০১২ থেকে চালু; দিনে সর্বোচ্চ ৯ ঘনমিটার; শুকানোর বেড, নারকেলের ছোবড়ার ছাঁকনি; ৪৫ থেকে ৫০ দিনে কম্পোস্ট; একাধিক জেলায় বিক্রি; ২০১৮ থেকে লাভজনক',
				en: 'Calls it privately owned; since 2012; up to 9 m³ a day; drying beds, coconut-fibre filter; 45 to 50 days of composting; sold in several districts; profitable since 2018',
			},
		},
		{
			title: 'Case study: Coco peat filter and reuse production, Kushtia, Bangladesh (copy on docslib.org)',
			url: 'https://docslib.org/doc/5741436/coco-peat-filter-and-reuse-production-kushtia-bangladesh',
			seenOn: '2026-11-20',
			fact: {
				bn: 'মালিক পৌরসভা, চুক্তিতে চালায় ইআরএএস; এলজিইডির এসটিআইএফপি প্রকল্পের অর্থায়ন',
				en: 'Owned by the municipality and run by ERAS under contract; funded by the STIFP project of LGED',
			},
		},
		{
			title: 'Waste Concern slides of 2013 on co-composting in Kushtia (copy on documentine.com)',
			url: 'https://online.documentine.com/pictures-of-bangladesh-city/1/co-composting-of-municipal-solid-waste-and-faecal-sludge.html',
			seenOn: '2026-11-20',
			fact: { bn: '২০১৩ সালে পরিবার ২৩,০৩৭', en: '23,037 households in 2013' },
		},
		{
			title: 'Dhaka Tribune: Turning waste into wealth, 15 January 2025',
			url: 'https://www.dhakatribune.com/bangladesh/bangladesh-environment/370832/turning-waste-into-wealth',
			seenOn: '2026-11-20',
			fact: { bn: '২০২৫ সালের সংবাদে পরিবার ৩৮,০০০', en: '38,000 households, in the press of 2025' },
		},
	],
	provenance: {
		origin: 'deskResearch',
		note: {
			bn: 'ম্যাব ডেস্ক প্রকাশিত উৎস থেকে সংকলন করেছে; পৌরসভা এখনো তথ্যগুলো নিশ্চিত করেনি।',
			en: 'Compiled by the MAB desk from public sources; not yet confirmed by the municipality.',
		},
		licence: 'CC BY 4.0',
	},
	unknowns: [
		{
			field: 'objectives',
			note: {
				bn: 'শোধনাগার করার ঘোষিত উদ্দেশ্য পৌরসভার কাছ থেকে জানা হবে।',
				en: 'The stated aims of the plant are to be asked from the municipality.',
			},
		},
		{
			field: 'participation',
			note: {
				bn: 'বাসিন্দা, নারী ও দরিদ্র মানুষের অংশগ্রহণের কথা কোনো উৎসে নেই।',
				en: 'No source tells how residents, women or poor people took part.',
			},
		},
		{
			field: 'capitalCost',
			note: { bn: 'নির্মাণ ব্যয় জানা নেই।', en: 'The cost of building is not known.' },
		},
		{
			field: 'annualCost',
			note: {
				bn: 'একটি উৎস ২০১৮ থেকে লাভজনক বলেছে, কিন্তু আয় বা ব্যয়ের সংখ্যা দেয়নি।',
				en: 'One source says profitable since 2018 but gives neither income nor cost.',
			},
		},
		{
			field: 'monthsToImplement',
			note: { bn: 'নির্মাণে কত মাস লেগেছে, জানা নেই।', en: 'The months of building are not known.' },
		},
		{
			field: 'beneficiaries',
			note: {
				bn: 'শহরে পরিবারের সংখ্যায় অমিল: ৩৮,০০০ (সংবাদ, ২০২৫) ও ২৩,০৩৭ (উপস্থাপনা, ২০১৩)। কতটি পরিবারের বর্জ্য শোধনাগারে আসে, জানা নেই।',
				en: 'Households in the town differ by source: 38,000 (press, 2025) and 23,037 (slides, 2013). From how many the sludge reaches the plant is not known.',
			},
		},
		{
			field: 'contactOffice',
			note: { bn: 'যোগাযোগের দপ্তর এখনো জানানো হয়নি।', en: 'No contact office has been named yet.' },
		},
	],
	text: {
		bn: {
			title: 'ছোট প্রতিষ্ঠানের পরিচালনায় পয়ঃবর্জ্য থেকে কো-কম্পোস্ট সার',
			oneLine: '২০১২ সাল থেকে চলা শোধনাগারে পয়ঃবর্জ্য শুকিয়ে সার হয়; একটি উৎসের মতে ২০১৮ থেকে লাভও হচ্ছে।',
			summary:
				'কুষ্টিয়ায় ২০১২ সাল থেকে একটি কো-কম্পোস্ট শোধনাগার চলছে। দিনে সর্বোচ্চ ৯ ঘনমিটার পয়ঃবর্জ্য শুকিয়ে ৪৫ থেকে ৫০ দিনে সার করা হয়, বিক্রি হয় কয়েকটি জেলায়। একটি উৎসের মতে ২০১৮ থেকে এটি লাভজনক। মালিকানা নিয়ে উৎসগুলোর কথা মেলে না।',
			keyFacts: [
				{ label: 'চালু', value: '২০১২ সাল থেকে' },
				{ label: 'ক্ষমতা', value: 'দিনে সর্বোচ্চ ৯ ঘনমিটার (সলিদারিতে)' },
				{ label: 'সার হতে সময়', value: '৪৫ থেকে ৫০ দিন' },
				{ label: 'লাভ', value: '২০১৮ থেকে লাভজনক (একটি উৎস, হিসাব দেখা হয়নি)' },
				{
					label: 'মালিকানা: উৎসে অমিল',
					value: 'এক উৎসে বেসরকারি; অন্য উৎসে মালিক পৌরসভা, চুক্তিতে চালায় ইআরএএস',
				},
				{ label: 'পরিবার: উৎসে অমিল', value: '৩৮,০০০ (সংবাদ, ২০২৫) ও ২৩,০৩৭ (উপস্থাপনা, ২০১৩)' },
			],
			problem:
				'ট্যাংক থেকে তোলা পয়ঃবর্জ্যের বেশির ভাগই পানি, আর তাতে থাকে রোগজীবাণু। কাঁচা অবস্থায় জমিতে বা খালে ফেললে মাটি ও পানি দূষিত হয়। শোধনের পর এই বর্জ্যই আবার জমির জন্য কাজে লাগে। মুশকিল হলো, শোধনাগার চালানোর খরচ আর নিয়মিত দেখাশোনা; এই দুটির অভাবে অনেক শোধনাগার অচল হয়ে পড়ে।\n\nকুষ্টিয়ায় শোধনাগারের আগে কত বর্জ্য কোথায় যেত, দেখা উৎসগুলোতে সেই সংখ্যা নেই।',
			objectives: null,
			steps: [
				{
					title: 'শোধনাগার চালু',
					text: '২০১২ সালে শোধনাগারের কাজ শুরু হয়। একটি উৎস বলছে, অর্থ এসেছে এলজিইডির এসটিআইএফপি প্রকল্প থেকে।',
					when: '২০১২',
					who: null,
				},
				{
					title: 'পরিচালনার ভার ছোট প্রতিষ্ঠানের হাতে',
					text: 'একটি উৎসের মতে মালিক পৌরসভা, চুক্তি অনুযায়ী চালায় ইআরএএস। আরেকটি উৎস শোধনাগারটিকেই বেসরকারি মালিকানার বলেছে। ম্যাব ডেস্ক বিষয়টি পৌরসভার কাছে জেনে নেবে।',
					when: null,
					who: 'ইআরএএস',
				},
				{
					title: 'শুকানো ও তরল ছেঁকে নেওয়া',
					text: 'পয়ঃবর্জ্য শুকানোর বেডে ঢালা হয়। আলাদা হওয়া তরল যায় নারকেলের ছোবড়ার ছাঁকনির ভেতর দিয়ে। দিনে সর্বোচ্চ ৯ ঘনমিটার বর্জ্য নেওয়া যায়।',
					when: null,
					who: 'শোধনাগারের কর্মীরা',
				},
				{
					title: 'কো-কম্পোস্ট তৈরি ও বিক্রি',
					text: 'শুকনো বর্জ্য ৪৫ থেকে ৫০ দিন ধরে কম্পোস্ট করা হয়। সার বিক্রি হয় কয়েকটি জেলায়।',
					when: null,
					who: 'শোধনাগারের পরিচালক',
				},
			],
			buildingBlocks: [
				{
					name: 'শুকানোর বেড ও ছোবড়ার ছাঁকনি',
					what: 'সহজ প্রযুক্তিতে কঠিন ও তরল অংশ আলাদা করে শোধন।',
					enablingFactors: 'ম্যাব ডেস্কের পরামর্শ: বর্ষায় বেড ঢাকার ব্যবস্থা ও নিয়মিত ছাঁকনির আঁশ বদল।',
					lesson: null,
				},
				{
					name: 'ছোট প্রতিষ্ঠানের হাতে পরিচালনা',
					what: 'শোধনাগার চালানো ও সার বিক্রি এমন কারও হাতে, যাঁর আয় সার বিক্রির সঙ্গে জড়িত।',
					enablingFactors: 'ম্যাব ডেস্কের পরামর্শ: মালিকানা, ভাড়া, মেরামত ও মান পরীক্ষার শর্ত লেখা চুক্তি।',
					lesson: 'ম্যাব ডেস্কের পর্যবেক্ষণ: কে মালিক, তা নিয়ে প্রকাশিত লেখাগুলোই একমত নয়; চুক্তি প্রকাশ্য রাখা ভালো।',
				},
				{
					name: 'শহরের বাইরের সার বাজার',
					what: 'শুধু নিজের শহরে নয়, কয়েকটি জেলায় সার বিক্রি।',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty: 'পয়ঃবর্জ্যকে খরচের খাত হিসেবে না দেখে সার ব্যবসার কাঁচামাল হিসেবে দেখা হয়েছে, চালাচ্ছে একটি ছোট প্রতিষ্ঠান।',
			governance:
				'উৎসগুলো একমত নয়। একটি বলছে শোধনাগার বেসরকারি মালিকানার। অন্যটি বলছে মালিক পৌরসভা, আর ইআরএএস চালায় চুক্তির ভিত্তিতে। কোন কথাটি ঠিক, পৌরসভা জানালে এখানে লেখা হবে। চুক্তির তারিখ ও মেয়াদ জানা নেই।',
			participation: null,
			inKind: null,
			povertyHow: null,
			sustainability: {
				money: 'একটি উৎসের মতে ২০১৮ থেকে শোধনাগার লাভজনক। আয়-ব্যয়ের হিসাব দেখা হয়নি।',
				people: 'একটি ছোট প্রতিষ্ঠান চালায়; কর্মীর সংখ্যা জানা নেই।',
				rules: 'একটি উৎসে চুক্তির কথা আছে, তবে তার শর্ত দেখা হয়নি।',
				environment: 'তরল অংশ ছেঁকে নেওয়া হয়, কঠিন অংশ সার হয়। পরীক্ষাগারের ফল দেখা হয়নি।',
			},
			climate: null,
			difficulties: [
				{
					difficulty: 'শোধনাগার ২০১২ থেকে চললেও লাভের কথা বলা হচ্ছে ২০১৮ থেকে। মাঝের বছরগুলো কীভাবে চলেছে, উৎসে নেই।',
					answer: null,
				},
			],
			lessons: [
				'ম্যাব ডেস্কের পর্যবেক্ষণ: লাভে আসতে বছর লাগতে পারে; শুরুর বছরগুলোর খরচ কে দেবে, আগে ঠিক করুন।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: সারের ক্রেতা না পেলে শোধনাগার টেকে না, তাই বাজার খোঁজাও নকশার অংশ।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ: শোধনাগারের জমি, নিয়মিত বর্জ্য পৌঁছানোর ব্যবস্থা, জৈব বর্জ্যের জোগান, সারের মান ও বিক্রির অনুমতি সম্পর্কে কৃষি বিভাগের মতামত।',
				minimumVersion: 'ম্যাব ডেস্কের পরামর্শ: কয়েকটি শুকানোর বেড ও একটি কম্পোস্ট শেড দিয়ে শুরু করে সার বিক্রি পরীক্ষা করা যায়।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: (১) বছরে কত বর্জ্য আসবে মাপুন; (২) সারের ক্রেতার সঙ্গে কথা বলুন; (৩) কুষ্টিয়া ঘুরে দেখুন ও চুক্তির নমুনা চান; (৪) নকশা ও পরিচালক একসঙ্গে ঠিক করুন; (৫) সারের মান নিয়মিত পরীক্ষা করান।',
				typicalTime: 'কুষ্টিয়ায় চালু হওয়া (২০১২) থেকে লাভের দাবি (২০১৮) পর্যন্ত ছয় বছর; নির্মাণের সময় জানা নেই।',
				notSuitableWhen: 'ম্যাব ডেস্কের পরামর্শ: ট্যাংক খালি করার সেবা চালু না থাকলে বা সারের মান পরীক্ষার সুযোগ না থাকলে আগে সেগুলো ঠিক করুন।',
			},
		},
		en: {
			title: 'Co-compost from faecal sludge in a plant run by a small firm',
			oneLine:
				'A plant that has worked since 2012 dries faecal sludge and makes compost; one source calls it profitable since 2018.',
			summary:
				'A co-composting plant has worked in Kushtia since 2012. Up to 9 cubic metres of faecal sludge a day is dried and composted for 45 to 50 days, and the compost is sold in several districts. One source calls the plant profitable since 2018. Sources disagree on who owns it.',
			keyFacts: [
				{ label: 'Working since', value: '2012' },
				{ label: 'Capacity', value: 'Up to 9 m³ a day (Solidarités)' },
				{ label: 'Composting time', value: '45 to 50 days' },
				{ label: 'Profit', value: 'Profitable since 2018 (one source; accounts not seen)' },
				{
					label: 'Ownership: sources conflict',
					value: 'Private in one; owned by the municipality and run by ERAS under contract in the other',
				},
				{ label: 'Households: sources conflict', value: '38,000 (press, 2025) and 23,037 (slides, 2013)' },
			],
			problem:
				'Sludge from tanks is mostly water and full of germs. Dumped raw on land or in a canal it spoils soil and water; treated, it is of use to farmers. The hard part is to pay for the running of a plant and to look after it every day, and for want of these many plants stand idle.\n\nHow much sludge went where in Kushtia before the plant is not in the sources seen.',
			objectives: null,
			steps: [
				{
					title: 'Start the plant',
					text: 'The plant began to work in 2012. One source says that the money came from the STIFP project of LGED.',
					when: '2012',
					who: null,
				},
				{
					title: 'Leave the running to a small firm',
					text: 'According to one source the municipality owns the plant and ERAS runs it under contract; another source calls the plant itself privately owned. The MAB desk will ask the municipality.',
					when: null,
					who: 'ERAS',
				},
				{
					title: 'Dry the sludge and filter the liquid',
					text: 'Sludge is put on drying beds, and the liquid that separates passes a coconut-fibre filter. Up to 9 cubic metres a day can be taken.',
					when: null,
					who: 'Workers of the plant',
				},
				{
					title: 'Make co-compost and sell it',
					text: 'The dried sludge is composted for 45 to 50 days. The compost is sold in several districts.',
					when: null,
					who: 'Operator of the plant',
				},
			],
			buildingBlocks: [
				{
					name: 'Drying beds and coconut-fibre filter',
					what: 'Simple technology that separates and treats solids and liquid.',
					enablingFactors: 'MAB desk advice: a way to cover the beds in the rains and a regular change of the fibre.',
					lesson: null,
				},
				{
					name: 'Operation by a small firm',
					what: 'The plant and the sale of compost are in the hands of somebody whose income depends on the sale.',
					enablingFactors: 'MAB desk advice: a contract on ownership, rent, repairs and quality tests.',
					lesson:
						'MAB desk reading: even published texts disagree on the owner, so it is better to make the contract public.',
				},
				{
					name: 'A compost market beyond the town',
					what: 'Compost is sold in several districts and not in the town alone.',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'Sludge is treated as raw material of a compost business run by a small firm, and not only as a cost of the municipality.',
			governance:
				'The sources do not agree. One says that the plant is privately owned; the other that the municipality owns it and ERAS runs it under contract. The right version will be entered here when the municipality tells it. Date and term of the contract are not known.',
			participation: null,
			inKind: null,
			povertyHow: null,
			sustainability: {
				money: 'One source calls the plant profitable since 2018. Accounts were not seen.',
				people: 'A small firm runs it; the number of workers is not known.',
				rules: 'One source speaks of a contract; its conditions were not seen.',
				environment: 'The liquid is filtered and the solids become compost. Laboratory results were not seen.',
			},
			climate: null,
			difficulties: [
				{
					difficulty:
						'The plant has worked since 2012 but is called profitable only since 2018. How the years between were paid for is not in the sources.',
					answer: null,
				},
			],
			lessons: [
				'MAB desk reading: profit can take years; settle beforehand who pays for the first ones.',
				'MAB desk reading: a plant does not last without buyers of compost, so finding the market is part of the design.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: land, a steady supply of sludge and of organic waste, and the opinion of the agriculture office on compost quality and permission to sell.',
				minimumVersion:
					'MAB desk advice: begin with a few drying beds and one composting shed, and test the sale of compost.',
				steps:
					'MAB desk advice: (1) measure how much sludge a year would bring; (2) talk to buyers of compost; (3) visit Kushtia and ask for the contract; (4) settle design and operator together; (5) have the compost tested regularly.',
				typicalTime:
					'In Kushtia six years lie between the start (2012) and the reported profit (2018); the time of building is not known.',
				notSuitableWhen:
					'MAB desk advice: where no emptying service works or compost cannot be tested, put that right first.',
			},
		},
	},
};
