import type { SeedPractice } from '../types.ts';

export const faridpurFaecalSludgeService: SeedPractice = {
	slug: 'faridpur-faecal-sludge-service',
	entryType: 'bestPractice',
	stage: 'running',
	sector: 'sanitation',
	municipalities: ['faridpur-faridpur'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'পয়ঃবর্জ্য', en: 'Faecal sludge' },
		{ bn: 'পরিচ্ছন্নতাকর্মীর মর্যাদা', en: 'Dignity of sanitation workers' },
		{ bn: 'সেবা চুক্তি', en: 'Service agreements' },
	],
	sdgs: [6, 8, 11],
	startedOn: '2014-03',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { bn: 'প্র্যাকটিক্যাল অ্যাকশন', en: 'Practical Action' },
			kind: 'ngo',
			role: { bn: 'পৌরসভার সঙ্গে প্রকল্প বাস্তবায়ন', en: 'Carried out the project with the municipality' },
			contribution: { bn: null, en: null },
		},
		{
			name: { bn: 'গেটস ফাউন্ডেশন', en: 'Gates Foundation' },
			kind: 'donor',
			role: { bn: 'প্রকল্পে অর্থায়ন', en: 'Funded the project' },
			contribution: {
				bn: 'বাস্তবায়ন পর্বে ১১,৮৮,৪৭০ মার্কিন ডলার',
				en: 'USD 1,188,470 for implementation',
			},
		},
		{
			name: { bn: 'ট্যাংক পরিষ্কারকর্মীদের দল', en: "Emptiers' groups" },
			kind: 'community',
			role: {
				bn: 'সেবা চুক্তির অধীনে সেপটিক ট্যাংক ও পিট খালি করা',
				en: 'Empty septic tanks and pits under service agreements',
			},
			contribution: { bn: null, en: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'project',
			name: {
				bn: 'গেটস ফাউন্ডেশন, প্র্যাকটিক্যাল অ্যাকশনের মাধ্যমে',
				en: 'Gates Foundation, through Practical Action',
			},
			amountBdt: null,
			percent: null,
		},
	],
	monthsToImplement: null,
	results: [
		{
			indicator: { bn: 'পয়ঃবর্জ্য শোধনাগারের ক্ষমতা', en: 'Capacity of the treatment plant' },
			unit: { bn: 'দিনে ঘনমিটার', en: 'm³ a day' },
			baseline: null,
			baselineOn: null,
			latest: 24,
			latestOn: '2017-02',
			source: {
				bn: 'প্র্যাকটিক্যাল অ্যাকশনের প্রকল্প পাতা; দেখা হয়েছে ২০ নভেম্বর ২০২৬',
				en: 'Project page of Practical Action, seen on 20 November 2026',
			},
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
			title: 'Practical Action: Safe faecal sludge management in Faridpur',
			url: 'https://practicalaction.org/fsm-faridpur',
			seenOn: '2026-11-20',
			fact: {
				bn: 'মেয়াদ, অর্থের পরিমাণ, প্রায় ১ লাখ ৩০ হাজার বাসিন্দা, ফেব্রুয়ারি ২০১৭ থেকে চালু শোধনাগার ও তার ক্ষমতা, কর্মীদের সংগঠিত করা, সচেতনতা ও জরিমানা, শুকনো বর্জ্য থেকে সার',
				en: 'Period, project money, about 130,000 residents, plant working from February 2017 and its capacity, emptiers organised, awareness and penalties, compost from dried sludge',
			},
		},
		{
			title:
				'SuSanA forum, topic 15274: Public private partnerships for sustainable sludge management services in Faridpur',
			url: 'https://forum.susana.org/forum/categories/194-cities-planning-implementation-and-management-processes/15274-public-private-partnerships-for-sustainable-sludge-management-services-in-faridpur-bangladesh-practical-action-bangladesh',
			seenOn: '2026-11-20',
			fact: {
				bn: 'মার্চ ২০১৪ থেকে নভেম্বর ২০১৭ মেয়াদ; বাস্তবায়ন পর্বে ১১,৮৮,৪৭০ মার্কিন ডলার; পৌরসভার রূপকল্প',
				en: 'Period March 2014 to November 2017; USD 1,188,470 for the implementation phase; vision of the municipality',
			},
		},
		{
			title: 'ITN-BUET: IEC/BCC materials, Faridpur entry',
			url: 'https://itn.buet.ac.bd/web/resource-category/iec-bcc-materials/page/2/',
			seenOn: '2026-11-20',
			fact: {
				bn: '২০২৫ সালের মধ্যে শহরজুড়ে ব্যবস্থার রূপকল্প; কর্মীদের দলের সঙ্গে চুক্তি ও শোধনাগারের জন্য পরিচালক নিয়োগ',
				en: "Vision of a city-wide system by 2025; agreements with emptiers' groups and an operator for the plant",
			},
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
			field: 'capitalCost',
			note: {
				bn: 'পুরো বাস্তবায়ন পর্বের বরাদ্দ ১১,৮৮,৪৭০ মার্কিন ডলার; শোধনাগার বা গাড়ির আলাদা ব্যয় টাকায় পাওয়া যায়নি।',
				en: 'The whole implementation phase had USD 1,188,470; no separate cost of plant or vehicles in Taka was found.',
			},
		},
		{
			field: 'annualCost',
			note: {
				bn: 'চালানোর বার্ষিক ব্যয় কোনো উৎসে নেই।',
				en: 'No source gives the yearly running cost.',
			},
		},
		{
			field: 'monthsToImplement',
			note: {
				bn: 'প্রকল্প চলেছে মার্চ ২০১৪ থেকে নভেম্বর ২০১৭; অন্য শহরের কত সময় লাগবে তা জানা নেই।',
				en: 'The project ran from March 2014 to November 2017; the time another town would need is not known.',
			},
		},
		{
			field: 'beneficiaries',
			note: {
				bn: 'উৎসে শহরের প্রায় ১ লাখ ৩০ হাজার বাসিন্দার কথা আছে; কত মানুষ সেবা পেয়েছেন তার হিসাব নয়।',
				en: 'Sources speak of about 130,000 residents of the town; that is not a count of people served.',
			},
		},
		{
			field: 'difficulties',
			note: {
				bn: 'বাধা ও সমাধানের কথা পৌরসভার কাছ থেকে জানা হবে।',
				en: 'To be asked from the municipality.',
			},
		},
		{
			field: 'contactOffice',
			note: {
				bn: 'যোগাযোগের দপ্তর এখনো জানানো হয়নি।',
				en: 'No contact office has been named yet.',
			},
		},
	],
	text: {
		bn: {
			title: 'অনানুষ্ঠানিক পরিষ্কারকর্মীদের চুক্তিতে এনে পয়ঃবর্জ্য সেবা',
			oneLine: 'যাঁরা আগে নিজের মতো ট্যাংক খালি করতেন, তাঁদের দলকে চুক্তিতে আনা হয়েছে; বর্জ্য নেওয়ার জন্য আছে শোধনাগার।',
			summary:
				'মার্চ ২০১৪ থেকে নভেম্বর ২০১৭ পর্যন্ত ফরিদপুর পৌরসভা ও প্র্যাকটিক্যাল অ্যাকশন মিলে পয়ঃবর্জ্য সেবার পুরো শৃঙ্খলটি গড়ে তোলে। পরিষ্কারকর্মীদের দল সেবা চুক্তিতে আসে, ফেব্রুয়ারি ২০১৭ থেকে দিনে ২৪ ঘনমিটার ক্ষমতার শোধনাগার চালু হয়, সঙ্গে থাকে সচেতনতা ও জরিমানা। শুকনো বর্জ্য থেকে তৈরি হয় সার।',
			keyFacts: [
				{ label: 'প্রকল্পের মেয়াদ', value: 'মার্চ ২০১৪ থেকে নভেম্বর ২০১৭' },
				{ label: 'শোধনাগারের ক্ষমতা', value: 'দিনে ২৪ ঘনমিটার, ফেব্রুয়ারি ২০১৭ থেকে' },
				{ label: 'শহরের বাসিন্দা', value: 'প্রায় ১ লাখ ৩০ হাজার (প্রকল্পের হিসাব)' },
				{ label: 'প্রকল্পের অর্থ', value: '১১,৮৮,৪৭০ মার্কিন ডলার, বাস্তবায়ন পর্বে (গেটস ফাউন্ডেশন)' },
				{ label: 'উপজাত', value: 'শুকনো পয়ঃবর্জ্য থেকে কম্পোস্ট সার' },
				{ label: 'রূপকল্প', value: '২০২৫ সালের মধ্যে শহরজুড়ে ব্যবস্থা' },
			],
			problem:
				'যে শহরে পয়ঃনিষ্কাশন লাইন নেই, সেখানে প্রতিটি সেপটিক ট্যাংক আর পিট একদিন ভরে ওঠে। কাউকে না কাউকে তা খালি করতেই হয়। বর্জ্য ফেলার বৈধ জায়গা না থাকলে তা গিয়ে পড়ে ড্রেনে, ডোবায় বা নদীতে।\n\nফরিদপুরে এই কাজ করতেন অনানুষ্ঠানিক পরিষ্কারকর্মীরা; প্রকল্পের সময়ই তাঁদের দলগুলো সেবা চুক্তির আওতায় আসে। শোধনাগারটি চালু হয় ফেব্রুয়ারি ২০১৭-তে। তার আগে কতটা বর্জ্য যেখানে-সেখানে ফেলা হতো, দেখা উৎসগুলোতে সেই হিসাব নেই। তাই এখানে আগের কোনো সংখ্যা দেখানো হয়নি।',
			objectives:
				'পৌরসভার রূপকল্প ছিল ২০২৫ সালের মধ্যে শহরজুড়ে পয়ঃবর্জ্য ব্যবস্থাপনা। ২০১৪ থেকে ২০১৭ সালের প্রকল্পটি সেই ব্যবস্থার অংশগুলো দাঁড় করায়: চুক্তিবদ্ধ সংগ্রহ, শোধনাগার, শোধনাগারের পরিচালক, আর নিরাপদ নিষ্পত্তিকে নিয়মে পরিণত করার উপায়।',
			steps: [
				{
					title: 'পুরো শহরের জন্য লক্ষ্য ঠিক করা',
					text: 'পৌরসভা ২০২৫ সালের মধ্যে শহরজুড়ে পয়ঃবর্জ্য ব্যবস্থার রূপকল্প নেয়। সংগ্রহ, পরিশোধন ও পুনর্ব্যবহার এতে একই লক্ষ্যের অংশ হয়।',
					when: null,
					who: 'ফরিদপুর পৌরসভা',
				},
				{
					title: 'পরিষ্কারকর্মীদের দলকে চুক্তিতে আনা',
					text: 'অনানুষ্ঠানিকভাবে কাজ করা কর্মীদের দলগুলোকে আনুষ্ঠানিক রূপ দেওয়া হয়। এরপর তারা সেবা চুক্তির অধীনে ট্যাংক ও পিট খালি করার কাজ শুরু করে।',
					when: 'প্রকল্পকালে, ২০১৪ থেকে ২০১৭',
					who: 'পৌরসভা, কর্মীদের দল, প্র্যাকটিক্যাল অ্যাকশন',
				},
				{
					title: 'শোধনাগার চালু ও পরিচালক নিয়োগ',
					text: 'দিনে ২৪ ঘনমিটার ক্ষমতার শোধনাগার কাজ শুরু করে। এটি চালানোর জন্য আলাদা পরিচালক রাখা হয়।',
					when: 'ফেব্রুয়ারি ২০১৭ থেকে',
					who: 'পৌরসভা ও শোধনাগারের পরিচালক',
				},
				{
					title: 'সচেতনতার সঙ্গে জরিমানা',
					text: 'বাসিন্দাদের মধ্যে প্রচার চালানো হয়, আর অনিরাপদভাবে বর্জ্য ফেলা কমাতে জরিমানার ব্যবস্থা রাখা হয়।',
					when: 'প্রকল্পকালে, ২০১৪ থেকে ২০১৭',
					who: 'পৌরসভা ও প্র্যাকটিক্যাল অ্যাকশন',
				},
				{
					title: 'শুকনো বর্জ্য থেকে সার তৈরি',
					text: 'শোধনাগারে শুকানো পয়ঃবর্জ্য থেকে কম্পোস্ট সার তৈরি করা হয়। কতটা সার হয় ও কত দামে বিক্রি হয়, উৎসে তা নেই।',
					when: null,
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'পরিষ্কারকর্মীদের দলের সঙ্গে সেবা চুক্তি',
					what: 'যাঁরা কাজটি আগে থেকেই করেন, তাঁদের দলকেই সেবাদাতা হিসেবে চুক্তিবদ্ধ করা।',
					enablingFactors: 'দলের আনুষ্ঠানিক রূপ, আর বর্জ্য ফেলার একটি বৈধ জায়গা।',
					lesson: 'ম্যাব ডেস্কের পরামর্শ: চুক্তিতে মজুরি, সুরক্ষা সরঞ্জাম ও বর্জ্য ফেলার জায়গা স্পষ্ট লিখুন।',
				},
				{
					name: 'শোধনাগারের আলাদা পরিচালক',
					what: 'শোধনাগার চালানোর দায় নির্দিষ্ট একজন পরিচালকের হাতে দেওয়া।',
					enablingFactors: 'কাজের মান ও অর্থ পরিশোধের শর্তসহ চুক্তি।',
					lesson: null,
				},
				{
					name: 'সচেতনতা ও জরিমানা একসঙ্গে',
					what: 'আগে বৈধ পথটি জানানো, তারপর নিয়ম ভাঙলে জরিমানা।',
					enablingFactors: 'জরিমানার আইনি ভিত্তি ও তা কার্যকর করার লোকবল।',
					lesson: 'ম্যাব ডেস্কের পরামর্শ: সেবা ঠিকমতো চালু হওয়ার আগে জরিমানা শুরু করবেন না।',
				},
			],
			novelty:
				'পুরোনো কর্মীদের সরিয়ে নতুন ঠিকাদার আনা হয়নি। যাঁরা কাজটি করতেন, তাঁদেরই সংগঠিত করে চুক্তিতে আনা হয়েছে। সংগ্রহ থেকে সার পর্যন্ত পুরো সেবা-শৃঙ্খলটি একসঙ্গে ধরা হয়েছে।',
			governance:
				'পরিষ্কারকর্মীদের দলের সঙ্গে সেবা চুক্তি আছে, শোধনাগারের জন্য পরিচালক আছে, আর নিয়ম ভাঙলে জরিমানার ব্যবস্থা আছে। পরিষদের সিদ্ধান্ত বা উপ-আইনের নম্বর ও তারিখ দেখা উৎসগুলোতে পাওয়া যায়নি।',
			participation:
				'অনানুষ্ঠানিক পরিষ্কারকর্মীরা দল হিসেবে সেবায় যুক্ত হয়েছেন। বাসিন্দাদের কাছে পৌঁছানো হয়েছে সচেতনতা কার্যক্রমের মাধ্যমে। নারীরা বা নিম্ন আয়ের এলাকার মানুষ সিদ্ধান্ত নেওয়ায় কীভাবে অংশ নিয়েছেন, উৎসে তা বলা নেই।',
			inKind: null,
			povertyHow:
				'হাতে ট্যাংক পরিষ্কার ঝুঁকিপূর্ণ ও কম মর্যাদার কাজ, সাধারণত সবচেয়ে দরিদ্র মানুষের ওপর পড়ে। এখানে সেই কর্মীদের দল চুক্তিবদ্ধ সেবাদাতা হয়েছে। তাঁদের আয় কতটা বেড়েছে, সেই সংখ্যা জানা নেই।',
			sustainability: {
				money:
					'বাস্তবায়নের অর্থ এসেছিল দাতার কাছ থেকে, প্রকল্প শেষ হয় নভেম্বর ২০১৭-তে। এরপর সেবামূল্য ও সার বিক্রি থেকে খরচ কতটা ওঠে, জানা নেই।',
				people: 'প্রতিদিনের কাজ চালায় কর্মীদের দল ও শোধনাগারের পরিচালক। কতজন কাজ করেন, উৎসে নেই।',
				rules: 'সেবা চুক্তি ও জরিমানার ব্যবস্থা আছে; চুক্তির মূল কপি দেখা হয়নি।',
				environment: 'বর্জ্য শোধনাগারে যায় এবং শুকনো অংশ সারে রূপ নেয়। সারের মান পরীক্ষার ফল দেখা হয়নি।',
			},
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্কের পর্যবেক্ষণ: শুধু শোধনাগার বানালে সেবা হয় না; সংগ্রহের চুক্তি ও নিয়ম একই সঙ্গে লাগে।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: অনানুষ্ঠানিক কর্মীরা বাধা নন, তাঁদের অভিজ্ঞতাই সেবার ভিত্তি হতে পারে।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: প্রকল্প শুরুর প্রায় তিন বছর পর শোধনাগার চালু হয়েছে, তাই সময় হাতে রেখে পরিকল্পনা করতে হবে।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ: শোধনাগারের জমি বা কাছের কোনো শহরের সঙ্গে ভাগাভাগির ব্যবস্থা, ট্যাংক ও পিটের তালিকা, স্থানীয় পরিষ্কারকর্মীদের সঙ্গে আলোচনা, আর বর্জ্য ফেলার নিয়ম আগে থাকা চাই।',
				minimumVersion:
					'ম্যাব ডেস্কের পরামর্শ: যেখানে শোধনাগার আগে থেকেই আছে, সেখানে একটি কর্মীদল, একটি গাড়ি, সুরক্ষা সরঞ্জাম ও একটি সেবা চুক্তি দিয়ে শুরু করা যায়।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: (১) কর্মীদের তালিকা করুন; (২) বর্জ্য ফেলার জায়গা ঠিক করুন; (৩) সেবামূল্য ও চুক্তির খসড়া টিএলসিসিতে আলোচনা করুন; (৪) এক ওয়ার্ডে পরীক্ষা করুন; (৫) তারপর নিয়ম ও জরিমানা কার্যকর করুন।',
				typicalTime: 'ফরিদপুরে প্রকল্প শুরু মার্চ ২০১৪, শোধনাগার চালু ফেব্রুয়ারি ২০১৭। শুধু সংগ্রহ সেবা চালু করতে কত সময় লাগে, জানা নেই।',
				notSuitableWhen: 'ম্যাব ডেস্কের পরামর্শ: সংগৃহীত বর্জ্য নিরাপদে ফেলার কোনো জায়গা না থাকলে আগে সেটির ব্যবস্থা করুন।',
			},
		},
		en: {
			title: 'Faecal sludge service with informal emptiers brought under contract',
			oneLine:
				'Groups of informal emptiers came under service agreements, and a treatment plant with its own operator takes the sludge.',
			summary:
				"Between March 2014 and November 2017 Faridpur Municipality and Practical Action put a service chain for tanks and pits in place: emptiers' groups under service agreements, a plant for 24 cubic metres a day from February 2017 with its own operator, awareness work and penalties. Dried sludge is made into compost.",
			keyFacts: [
				{ label: 'Project period', value: 'March 2014 to November 2017' },
				{ label: 'Treatment capacity', value: '24 m³ a day, from February 2017' },
				{ label: 'Residents of the town', value: 'About 130,000 (project figure)' },
				{ label: 'Project money', value: 'USD 1,188,470 for implementation (Gates Foundation)' },
				{ label: 'By-product', value: 'Compost from dried sludge' },
				{ label: 'Vision', value: 'City-wide system by 2025' },
			],
			problem:
				"In a town without sewers every septic tank and pit fills up sooner or later, and somebody has to empty it. Where there is no legal place to unload, the sludge ends in a drain, a ditch or a river.\n\nIn Faridpur this was the work of informal emptiers, whose groups came under service agreements only with the project. The treatment plant has worked since February 2017. How much sludge was dumped before that is not in the sources seen, so no 'before' figure is shown here.",
			objectives:
				"The municipality's vision was a city-wide faecal sludge system by 2025. The project of 2014 to 2017 put the parts of that system in place: contracted emptying, a treatment plant, an operator for it, and the means to make safe disposal the rule.",
			steps: [
				{
					title: 'Set one goal for the whole town',
					text: 'The municipality adopted the vision of a city-wide faecal sludge system by 2025. Emptying, treatment and reuse became parts of one goal.',
					when: null,
					who: 'Faridpur Municipality',
				},
				{
					title: 'Bring the emptiers under agreement',
					text: 'The groups of informal emptiers were given a formal shape. They then began to empty tanks and pits under service agreements.',
					when: 'During the project, 2014 to 2017',
					who: "Municipality, emptiers' groups, Practical Action",
				},
				{
					title: 'Open the plant and give it an operator',
					text: 'A treatment plant with a capacity of 24 cubic metres a day started work, and an operator was engaged to run it.',
					when: 'From February 2017',
					who: 'Municipality and the plant operator',
				},
				{
					title: 'Combine awareness with penalties',
					text: 'Residents were reached by an awareness campaign, and penalties were set to reduce unsafe disposal.',
					when: 'During the project, 2014 to 2017',
					who: 'Municipality and Practical Action',
				},
				{
					title: 'Make compost from the dried sludge',
					text: 'Sludge dried at the plant is turned into compost. How much is made and at what price it sells is not in the sources.',
					when: null,
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: "Service agreement with emptiers' groups",
					what: 'The people who already do the work are contracted, as a group, to provide the service.',
					enablingFactors: 'A formal group and a legal place to unload.',
					lesson:
						'MAB desk advice: write pay, protective gear and the place of unloading into the agreement in plain words.',
				},
				{
					name: 'A separate operator for the plant',
					what: 'One operator is answerable for running the treatment plant.',
					enablingFactors: 'A contract with conditions for quality of work and for payment.',
					lesson: null,
				},
				{
					name: 'Awareness and penalties together',
					what: 'First make the legal way known, then fine those who break the rule.',
					enablingFactors: 'A legal basis for the penalty and staff to apply it.',
					lesson: 'MAB desk advice: do not start fining before the service itself is reliable.',
				},
			],
			novelty:
				'The old emptiers were not replaced by a new contractor: those who did the work were organised and contracted. The whole chain, from emptying to compost, was taken up together.',
			governance:
				"There are service agreements with the emptiers' groups, an operator for the plant, and penalties for unsafe disposal. The number and date of a council decision or by-law were not found in the sources seen.",
			participation:
				'Informal emptiers joined the service as groups. Residents were reached through the awareness campaign. How women or people of low-income settlements took part in decisions is not said in the sources.',
			inKind: null,
			povertyHow:
				"Emptying tanks by hand is dangerous work of low standing that usually falls to the poorest. Here these workers' groups became contracted providers. By how much their income rose is not known in figures.",
			sustainability: {
				money:
					'Implementation was paid by a donor and the project ended in November 2017. How far fees and compost sales have covered the cost since then is not known.',
				people:
					"The emptiers' groups and the plant operator carry the daily work. The number of workers is not in the sources.",
				rules: 'Service agreements and penalties exist; their text was not seen.',
				environment:
					'Sludge goes to the plant and the dried part becomes compost. Results of compost quality tests were not seen.',
			},
			climate: null,
			difficulties: [],
			lessons: [
				'MAB desk reading: a plant alone is not a service; contracted emptying and rules are needed with it.',
				'MAB desk reading: informal emptiers are not an obstacle, and their experience can be the base of the service.',
				'MAB desk reading: the plant opened almost three years after the project began, so plan with time in hand.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: land for a plant or an arrangement to share one with a nearby town, a list of tanks and pits, talks with the local emptiers, and a rule on where sludge may be unloaded.',
				minimumVersion:
					'MAB desk advice: where a plant already exists, begin with one group of emptiers, one vehicle, protective gear and one service agreement.',
				steps:
					'MAB desk advice: (1) list the emptiers; (2) settle the place of unloading; (3) discuss fees and the draft agreement in the TLCC; (4) try it in one ward; (5) only then apply rules and penalties.',
				typicalTime:
					'In Faridpur the project began in March 2014 and the plant opened in February 2017. The time for starting an emptying service alone is not known.',
				notSuitableWhen: 'MAB desk advice: when there is no safe place for the collected sludge, arrange that first.',
			},
		},
	},
};
