import type { SeedPractice } from '../types.ts';

export const singraElectricRickshaws: SeedPractice = {
	slug: 'singra-electric-rickshaws',
	entryType: 'promising',
	stage: 'pilot',
	sector: 'transport',
	municipalities: ['singra'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'গণপরিবহন', en: 'Public transport' },
		{ bn: 'অ্যাম্বুলেন্স', en: 'Ambulance' },
		{ bn: 'বৈদ্যুতিক যান', en: 'Electric vehicles' },
	],
	sdgs: [3, 11],
	startedOn: '2018',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: {
				bn: 'ট্রান্সফরমেটিভ আরবান মোবিলিটি ইনিশিয়েটিভ (টুমি) ও জিআইজেড',
				en: 'Transformative Urban Mobility Initiative (TUMI) and GIZ',
			},
			kind: 'donor',
			role: {
				bn: '২০১৮ সালের প্রতিযোগিতায় প্রস্তাব বাছাই ও অর্থায়ন',
				en: 'Chose the proposal in the 2018 challenge and funded it',
			},
			contribution: { bn: '১,১৩,৩০৩ ইউরো', en: 'EUR 113,303' },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'project',
			name: { bn: 'টুমি/জিআইজেড: ১,১৩,৩০৩ ইউরো', en: 'TUMI/GIZ: EUR 113,303' },
			amountBdt: null,
			percent: null,
		},
	],
	monthsToImplement: null,
	results: [
		{
			indicator: { bn: 'যাত্রী বহনে বৈদ্যুতিক রিকশা', en: 'Electric rickshaws for passengers' },
			unit: { bn: 'গাড়ি', en: 'vehicles' },
			baseline: null,
			baselineOn: null,
			latest: 10,
			latestOn: null,
			source: {
				bn: 'transformative-mobility.org, দেখা হয়েছে ২০ নভেম্বর ২০২৬। প্রকল্পে আনা গাড়ি; এখন কটি চলে, জানা নেই।',
				en: 'transformative-mobility.org, seen 20 November 2026. Vehicles brought in by the project; how many run today is not known.',
			},
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: { bn: 'বৈদ্যুতিক অ্যাম্বুলেন্স', en: 'Electric ambulances' },
			unit: { bn: 'গাড়ি', en: 'vehicles' },
			baseline: null,
			baselineOn: null,
			latest: 2,
			latestOn: null,
			source: {
				bn: 'transformative-mobility.org, দেখা হয়েছে ২০ নভেম্বর ২০২৬। প্রকল্পে আনা গাড়ি; এখন কটি চলে, জানা নেই।',
				en: 'transformative-mobility.org, seen 20 November 2026. Vehicles brought in by the project; how many run today is not known.',
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
			title: 'Singra Paurashava, page on projects',
			url: 'https://singramunicipality.gov.bd/%e0%a6%aa%e0%a7%8d%e0%a6%b0%e0%a6%9c%e0%a7%87%e0%a6%95%e0%a7%8d%e0%a6%9f-%e0%a6%b8%e0%a6%ae%e0%a7%82%e0%a6%b9',
			seenOn: '2026-11-20',
			fact: {
				bn: 'টুমি প্রতিযোগিতা ২০১৮, ১৩০টি প্রস্তাবের মধ্যে নির্বাচিত; ১,১৩,৩০৩ ইউরো; গ্যারেজ, চার্জিং ও কল সেন্টার।',
				en: 'TUMI challenge 2018, chosen among 130 proposals; EUR 113,303; garage, charging and call centre.',
			},
		},
		{
			title: 'Transformative Urban Mobility Initiative: TUMI Challenge Singra',
			url: 'https://transformative-mobility.org/focus-area/tumi-challenges/tumi-challenge-singra-bangladesh/',
			seenOn: '2026-11-20',
			fact: {
				bn: 'দশটি বৈদ্যুতিক রিকশা ও দুটি অ্যাম্বুলেন্স; গ্যারেজ; চালকের প্রশিক্ষণ ও পারিশ্রমিক।',
				en: 'Ten e-rickshaws and two ambulances; garage; training and pay for drivers.',
			},
		},
		{
			title: 'GIZ magazine akzente: Confidence on wheels',
			url: 'https://akzente.giz.de/en/report/confidence-wheels',
			seenOn: '2026-11-20',
			fact: {
				bn: 'সিংড়ায় বৈদ্যুতিক রিকশার ব্যবহার, মহামারির সময়সহ।',
				en: 'Use of the e-rickshaws in Singra, the pandemic included.',
			},
		},
		{
			title: 'The Asian Age (Bangladesh), report 254814 of 13 February 2021',
			url: 'https://dailyasianage.com/news/254814/intl-recognition-of-a-unique-pandemic-prevention',
			seenOn: '2026-11-20',
			fact: {
				bn: '২০২১ সালে গুয়াংজু পুরস্কার কর্তৃপক্ষের স্বীকৃতি; মহামারিতে গাড়ির ব্যবহার।',
				en: 'Recognition by the Guangzhou award in 2021; use of the vehicles in the pandemic.',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		note: {
			bn: 'প্রকাশিত উৎস থেকে ম্যাব ডেস্ক সংকলন করেছে; পৌরসভা এখনো তথ্যগুলো নিশ্চিত করেনি।',
			en: 'Compiled by the MAB desk from public sources; not yet confirmed by the municipality.',
		},
		licence: 'CC BY 4.0',
	},
	unknowns: [
		{
			field: 'participation',
			note: {
				bn: 'পথ, ভাড়া বা চালক বাছাইয়ে বাসিন্দাদের ভূমিকা জানা নেই।',
				en: 'What say residents had on routes, fares or drivers is not known.',
			},
		},
		{
			field: 'capitalCost',
			note: {
				bn: 'টাকার অঙ্ক জানা নেই; প্রকল্পের অনুদান ১,১৩,৩০৩ ইউরো।',
				en: 'The sum in Taka is not known; the project grant was EUR 113,303.',
			},
		},
		{
			field: 'annualCost',
			note: {
				bn: 'চালক, বিদ্যুৎ ও ব্যাটারি বদলের বার্ষিক ব্যয় জানা নেই।',
				en: 'The yearly cost of drivers, power and new batteries is not known.',
			},
		},
		{
			field: 'monthsToImplement',
			note: {
				bn: 'বাছাই থেকে রাস্তায় নামা পর্যন্ত কত মাস, এখানে নিশ্চিত করা যায়নি।',
				en: 'The months from selection to the first trip could not be confirmed here.',
			},
		},
		{
			field: 'beneficiaries',
			note: {
				bn: 'যাত্রী ও রোগীর যাচাই করা সংখ্যা আমাদের হাতে নেই।',
				en: 'We hold no checked number of passengers or patients.',
			},
		},
		{
			field: 'sustainability',
			note: {
				bn: '২০২১ সালের পর সেবার অবস্থা জানা নেই।',
				en: 'The state of the service after 2021 is not known.',
			},
		},
		{
			field: 'difficulties',
			note: {
				bn: 'চালানোর বাধা নিয়ে যাচাই করা তথ্য নেই।',
				en: 'We hold no checked information on difficulties in running it.',
			},
		},
		{
			field: 'contactOffice',
			note: {
				bn: 'পৌরসভা এখনো কোনো যোগাযোগের দপ্তর জানায়নি।',
				en: 'The municipality has not yet named a contact office.',
			},
		},
	],
	text: {
		bn: {
			title: 'ছোট শহরে পৌরসভার বৈদ্যুতিক রিকশা ও অ্যাম্বুলেন্স সেবা',
			oneLine: 'সিংড়া পৌরসভায় দশটি বৈদ্যুতিক রিকশা ও দুটি অ্যাম্বুলেন্স, সঙ্গে গ্যারেজ, চার্জিং, কল সেন্টার এবং প্রশিক্ষিত, বেতনভুক্ত চালক।',
			summary:
				'টুমি/জিআইজেডের ২০১৮ সালের প্রতিযোগিতায় ১৩০টি প্রস্তাবের মধ্যে বাছাই হয়ে সিংড়া পৌরসভা ১,১৩,৩০৩ ইউরো পায়। তাতে আসে দশটি বৈদ্যুতিক রিকশা ও দুটি অ্যাম্বুলেন্স; তৈরি হয় গ্যারেজ, চার্জিং আর কল সেন্টার। মহামারিতেও গাড়িগুলো কাজে লেগেছে। ২০২১ সালের পরের অবস্থা জানা নেই।',
			keyFacts: [
				{ label: 'বাছাই', value: 'টুমি প্রতিযোগিতা ২০১৮, ১৩০ প্রস্তাবের মধ্যে' },
				{ label: 'অনুদান', value: '১,১৩,৩০৩ ইউরো' },
				{ label: 'গাড়ি', value: '১০টি বৈদ্যুতিক রিকশা, ২টি অ্যাম্বুলেন্স' },
				{ label: 'সঙ্গে', value: 'গ্যারেজ, চার্জিং, কল সেন্টার, চালক প্রশিক্ষণ' },
				{ label: 'স্বীকৃতি', value: 'গুয়াংজু পুরস্কার, ২০২১' },
				{ label: 'সূত্র', value: 'সিংড়া পৌরসভা; টুমি; জিআইজেডের সাময়িকী; এশিয়ান এজ' },
			],
			problem:
				'প্রকল্পের আগে সিংড়ায় কত মানুষ কীভাবে চলাচল করতেন, তার যাচাই করা সংখ্যা আমাদের হাতে নেই।\n\nম্যাব ডেস্কের সাধারণ পর্যবেক্ষণ: ছোট শহরে নিয়মিত বাস থাকে না; মানুষ চলে ব্যক্তিমালিকানার ছোট গাড়িতে, যেগুলোর ব্রেক, ব্যাটারি বা চালকের প্রশিক্ষণ নিয়ে দেখার কেউ নেই। রাতে রোগী নিতে গাড়ি মেলে না, আর সরু গলিতে বড় অ্যাম্বুলেন্স ঢোকে না।',
			objectives:
				'শহরের ভেতরে নিরাপদ গণপরিবহন আর জরুরি রোগী বহনের ব্যবস্থা: আনা গাড়ি ও সেবা থেকে ম্যাব ডেস্ক এই দুটি উদ্দেশ্য বোঝে। চালকের প্রশিক্ষণ ও পারিশ্রমিকও ব্যবস্থাটির অংশ।',
			steps: [
				{
					title: 'প্রতিযোগিতায় প্রস্তাব',
					text: 'পৌরসভা টুমির ২০১৮ সালের প্রতিযোগিতায় প্রস্তাব দেয় এবং ১৩০টির মধ্যে বাছাই হয়। অনুদান ১,১৩,৩০৩ ইউরো।',
					when: '২০১৮',
					who: 'সিংড়া পৌরসভা, টুমি/জিআইজেড',
				},
				{
					title: 'গ্যারেজ ও চার্জিং',
					text: 'গাড়ি রাখার গ্যারেজ আর চার্জ দেওয়ার ব্যবস্থা প্রকল্পের অংশ হিসেবে করা হয়।',
					when: null,
					who: 'সিংড়া পৌরসভা',
				},
				{
					title: 'গাড়ি নামানো',
					text: 'দশটি বৈদ্যুতিক রিকশা যাত্রী বহনে এবং দুটি বৈদ্যুতিক অ্যাম্বুলেন্স রোগী বহনে নামে।',
					when: null,
					who: 'সিংড়া পৌরসভা',
				},
				{
					title: 'চালকের প্রশিক্ষণ ও পারিশ্রমিক',
					text: 'চালকদের প্রশিক্ষণ দেওয়া হয় এবং তাঁরা পারিশ্রমিক পান। পারিশ্রমিকের অঙ্ক জানা নেই।',
					when: null,
					who: 'সিংড়া পৌরসভা, টুমি/জিআইজেড',
				},
				{
					title: 'কল সেন্টার',
					text: 'গাড়ি ও অ্যাম্বুলেন্স ডাকার জন্য কল সেন্টার চালু হয়। নম্বর ও সময়সূচি এখানে দেওয়া হলো না; পৌরসভার কাছে জানুন।',
					when: null,
					who: 'সিংড়া পৌরসভা',
				},
				{
					title: 'মহামারিতে ব্যবহার',
					text: 'করোনা মহামারির সময় গাড়িগুলো কাজে লাগানো হয়। ২০২১ সালে গুয়াংজু পুরস্কার কর্তৃপক্ষ উদ্যোগটিকে স্বীকৃতি দেয়।',
					when: 'মহামারির সময়; স্বীকৃতি ২০২১',
					who: 'সিংড়া পৌরসভা',
				},
			],
			buildingBlocks: [
				{
					name: 'গ্যারেজ ও চার্জিং এক জায়গায়',
					what: 'রাখা, চার্জ ও দেখভাল একসঙ্গে হয়, গাড়ির হিসাবও থাকে।',
					enablingFactors: 'ম্যাব ডেস্কের মত: নিরাপদ বিদ্যুৎ সংযোগ ও একজন মিস্ত্রি লাগে।',
					lesson: null,
				},
				{
					name: 'প্রশিক্ষিত ও বেতনভুক্ত চালক',
					what: 'চালকেরা প্রশিক্ষণ পান এবং কাজের জন্য পারিশ্রমিক পান।',
					enablingFactors: null,
					lesson: 'ম্যাব ডেস্কের পাঠ: আয় নিশ্চিত থাকলে বেপরোয়া চালানোর তাড়া কমে।',
				},
				{
					name: 'কল সেন্টার ও ছোট অ্যাম্বুলেন্স',
					what: 'ফোনে ডাকা যায়, এমন ছোট বৈদ্যুতিক অ্যাম্বুলেন্স।',
					enablingFactors: 'ম্যাব ডেস্কের মত: হাসপাতালের সঙ্গে লেখা সমঝোতা ও রাতের পালা লাগে।',
					lesson: null,
				},
			],
			novelty:
				'একটি ছোট পৌরসভা নিজেই গণপরিবহন চালু করেছে, আর একই ব্যবস্থায় রোগী বহনও হয়। প্রস্তাবটি ১৩০টির মধ্যে বাছাই হয় (সিংড়া পৌরসভার ওয়েবসাইট) এবং ২০২১ সালে গুয়াংজু পুরস্কারের স্বীকৃতি পায় (এশিয়ান এজ)।',
			governance: null,
			participation: null,
			inKind: null,
			povertyHow:
				'আংশিক: চালকেরা প্রশিক্ষণ ও পারিশ্রমিক পান, অ্যাম্বুলেন্স রোগী বহন করে। তবে দরিদ্র মানুষ কতটা উপকৃত, তার সংখ্যা আমাদের হাতে নেই; তাই চর্চাটি দারিদ্র্য-সংশ্লিষ্ট হিসেবে চিহ্নিত নয়।',
			sustainability: null,
			climate:
				'গাড়িগুলো বৈদ্যুতিক, তাই রাস্তায় ধোঁয়া নেই। ম্যাব ডেস্কের পরামর্শ: পুরোনো ব্যাটারি ফেরত ও পুনর্ব্যবহারের চুক্তি গাড়ি কেনার সময়ই করে রাখুন।',
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্কের পাঠ: শুধু গাড়ি কিনলে সেবা হয় না; গ্যারেজ, চার্জিং, চালক ও ফোনে ডাকার ব্যবস্থা একসঙ্গে ভাবতে হয়।',
				'ম্যাব ডেস্কের পাঠ: নিজের গাড়ি থাকলে দুর্যোগের সময় পৌরসভা তা কাজে লাগাতে পারে।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ (পৌরসভার দেওয়া তথ্য নয়): গাড়ি চালানোর আইনি অনুমতি যাচাই, গ্যারেজের জায়গা, বিদ্যুৎ সংযোগ, ব্যাটারি বদলের টাকা, চালক নিয়োগের নিয়ম।',
				minimumVersion: 'ডেস্কের পরামর্শ: একটি পথ আর একটি অ্যাম্বুলেন্স দিয়ে শুরু করুন; পৌরসভার বিদ্যমান ফোন নম্বরই কল সেন্টার হতে পারে।',
				steps:
					'- কোন পথে কত যাত্রী, এক সপ্তাহ গুনুন\n- ভাড়া, বেতন, বিদ্যুৎ ও ব্যাটারির হিসাব করুন\n- রিকশাচালকদের সঙ্গে আগে বসুন\n- হাসপাতালের সঙ্গে সমঝোতা করুন\n- প্রতি মাসে যাত্রী ও আয় প্রকাশ করুন',
				typicalTime: null,
				notSuitableWhen:
					'ডেস্কের পরামর্শ: অনুদান শেষে ব্যাটারি ও বেতনের টাকা কোথা থেকে আসবে ঠিক না থাকলে, কিংবা বছরের বড় সময় পথ পানিতে ডুবে থাকলে করবেন না।',
			},
		},
		en: {
			title: 'Municipal electric rickshaws and ambulances in a small town',
			oneLine:
				'In Singra: ten electric rickshaws and two ambulances with a garage, charging, a call centre and drivers who are trained and paid.',
			summary:
				'Chosen among 130 proposals in the TUMI/GIZ challenge of 2018, Singra Paurashava received EUR 113,303. It brought ten electric rickshaws and two ambulances, a garage, charging and a call centre. The vehicles also served in the pandemic. What has become of the service since 2021 is not known.',
			keyFacts: [
				{ label: 'Selection', value: 'TUMI challenge 2018, among 130 proposals' },
				{ label: 'Grant', value: 'EUR 113,303' },
				{ label: 'Vehicles', value: '10 electric rickshaws, 2 ambulances' },
				{ label: 'With them', value: 'Garage, charging, call centre, driver training' },
				{ label: 'Recognition', value: 'Guangzhou award, 2021' },
				{ label: 'Source', value: 'Singra Paurashava; TUMI; akzente (GIZ); The Asian Age' },
			],
			problem:
				'We hold no checked figures on how people moved about in Singra before the project.\n\nA general observation of the MAB desk: small towns have no regular buses. People depend on small private vehicles, and nobody looks at their brakes and batteries or at the training of the drivers. At night no vehicle can be had for a sick person, and a large ambulance does not fit into a narrow lane.',
			objectives:
				'From the vehicles and services brought in the MAB desk reads two aims: safe public transport within the town and a way to move patients in an emergency. Training and pay for the drivers are part of the arrangement.',
			steps: [
				{
					title: 'A proposal to the challenge',
					text: 'The municipality entered the TUMI challenge of 2018 and was chosen among 130 proposals. The grant was EUR 113,303.',
					when: '2018',
					who: 'Singra Paurashava, TUMI/GIZ',
				},
				{
					title: 'Garage and charging',
					text: 'A garage for the vehicles and a place to charge them were made as part of the project.',
					when: null,
					who: 'Singra Paurashava',
				},
				{
					title: 'Vehicles on the road',
					text: 'Ten electric rickshaws for passengers and two electric ambulances for patients were brought in.',
					when: null,
					who: 'Singra Paurashava',
				},
				{
					title: 'Training and pay for drivers',
					text: 'Drivers were trained and are paid for their work. How much they are paid is not known.',
					when: null,
					who: 'Singra Paurashava, TUMI/GIZ',
				},
				{
					title: 'Call centre',
					text: 'A call centre takes the calls for vehicles and ambulances. Its number and hours are not given here; ask the municipality.',
					when: null,
					who: 'Singra Paurashava',
				},
				{
					title: 'Use in the pandemic',
					text: 'The vehicles were used during the coronavirus pandemic. In 2021 the Guangzhou award recognised the initiative.',
					when: 'During the pandemic; recognition in 2021',
					who: 'Singra Paurashava',
				},
			],
			buildingBlocks: [
				{
					name: 'Garage and charging in one place',
					what: 'Parking, charging and upkeep happen together, and the vehicles are accounted for.',
					enablingFactors: 'View of the MAB desk: it takes a safe power connection and a mechanic.',
					lesson: null,
				},
				{
					name: 'Drivers who are trained and paid',
					what: 'Drivers are trained and receive pay for their work.',
					enablingFactors: null,
					lesson: 'Desk reading: a secure income takes away the hurry that leads to rash driving.',
				},
				{
					name: 'Call centre and small ambulance',
					what: 'A small electric ambulance that can be called by telephone.',
					enablingFactors:
						'View of the MAB desk: it takes a written understanding with the hospital and a night shift.',
					lesson: null,
				},
			],
			novelty:
				'A small municipality runs public transport itself, and the same arrangement carries patients. The proposal was chosen among 130 (website of Singra Paurashava) and was recognised by the Guangzhou award in 2021 (The Asian Age).',
			governance: null,
			participation: null,
			inKind: null,
			povertyHow:
				'In part: drivers are trained and paid, and the ambulances carry patients. How far poor people gain is not counted in what we hold, so the practice is not tagged as poverty-related.',
			sustainability: null,
			climate:
				'The vehicles are electric and give off no smoke in the street. MAB desk advice: agree on the return and recycling of old batteries when the vehicles are bought.',
			difficulties: [],
			lessons: [
				'Desk reading: vehicles alone make no service; garage, charging, drivers and a number to call have to be planned together.',
				'Desk reading: a municipality with vehicles of its own can put them to use in a crisis.',
			],
			transfer: {
				preconditions:
					'MAB desk advice, not reported by the municipality: check that the vehicles may legally run, find ground for a garage, a power connection, money for new batteries and rules for hiring drivers.',
				minimumVersion:
					'Desk advice: start with one route and one ambulance; the telephone number the municipality already has can serve as call centre.',
				steps:
					'- Count passengers on the route for a week\n- Work out fares, pay, power and batteries\n- Sit down with the rickshaw drivers first\n- Agree with the hospital\n- Publish passengers and income every month',
				typicalTime: null,
				notSuitableWhen:
					'Desk advice: not where it is unclear who pays for batteries and drivers after the grant, or where the roads are under water for much of the year.',
			},
		},
	},
};
