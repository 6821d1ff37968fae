import type { SeedPractice } from '../types.ts';

export const sakhipurCoCompost: SeedPractice = {
	slug: 'sakhipur-co-compost',
	entryType: 'promising',
	stage: 'running',
	sector: 'solid-waste',
	municipalities: ['sakhipur'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'কো-কম্পোস্ট', en: 'Co-composting' },
		{ bn: 'উৎসে বর্জ্য পৃথকীকরণ', en: 'Separation at source' },
		{ bn: 'ছোট শহর', en: 'Small towns' },
		{ bn: 'পয়ঃবর্জ্য', en: 'Faecal sludge' },
	],
	sdgs: [6, 11, 12],
	startedOn: '2015',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { bn: 'ওয়াটারএইড', en: 'WaterAid' },
			kind: 'ngo',
			role: { bn: 'পৌরসভাকে সহায়তা', en: 'Support to the municipality' },
			contribution: { bn: null, en: null },
		},
		{
			name: {
				bn: 'বাংলাদেশ অ্যাসোসিয়েশন ফর সোশ্যাল অ্যাডভান্সমেন্ট (‘বাসা’)',
				en: 'Bangladesh Association for Social Advancement (BASA)',
			},
			kind: 'ngo',
			role: { bn: 'পৌরসভাকে সহায়তা', en: 'Support to the municipality' },
			contribution: { bn: null, en: null },
		},
		{
			name: { bn: 'কৃষি সম্প্রসারণ অফিস', en: 'Agriculture extension office' },
			kind: 'government',
			role: { bn: 'কৃষকের কাছে সার পৌঁছানো', en: 'Helps to bring the compost to farmers' },
			contribution: { bn: null, en: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'project',
			name: { bn: 'ওয়াটারএইড ও ‘বাসা’র সহায়তা', en: 'Support of WaterAid and BASA' },
			amountBdt: null,
			percent: null,
		},
	],
	monthsToImplement: null,
	results: [],
	beneficiaries: null,
	povertyRelated: false,
	evidenceLevel: 'e0',
	hazards: [],
	links: [],
	contactOffice: null,
	sources: [
		{
			title:
				'WEDC conference paper 2684: Co-composting of faecal sludge with solid waste in Sakhipur municipality (2017)',
			url: 'https://repository.lboro.ac.uk/articles/conference_contribution/Co-composting_of_faecal_sludge_with_solid_waste_to_improve_FSM_practice_in_Sakhipur_municipality/9589160',
			seenOn: '2026-11-20',
			fact: {
				bn: 'প্রায় ৩২,০০০ বাসিন্দা; ২০১৬ থেকে শোধনাগার চালু',
				en: 'About 32,000 inhabitants; plant working since 2016',
			},
		},
		{
			title: 'Commonwealth Sustainable Cities: Co-composting plant in Sakhipur, Bangladesh',
			url: 'https://commonwealthsustainablecities.org/tag/circular-economy/',
			seenOn: '2026-11-20',
			fact: {
				bn: '৩৩,০০০ বাসিন্দা; ২০১৫-তে স্থাপন, ২০১৬-তে চালু; ভ্যাকুট্যাগে ট্যাংক খালি, বর্জ্যকর্মী নিয়োগ, উৎসে পৃথকীকরণ, কৃষকের কাছে সার বিক্রি',
				en: '33,000 inhabitants; set up in 2015, working in 2016; emptying by Vacutug, waste workers hired, separation at source, compost sold to farmers',
			},
		},
		{
			title: 'Small town sanitation learning series: Sakhipur, Bangladesh, July 2020 (copy on docslib.org)',
			url: 'https://docslib.org/doc/678292/sakhipur-bangladesh',
			seenOn: '2026-11-20',
			fact: {
				bn: 'ওয়াটারএইড ও ‘বাসা’র সহায়তায় ২০১৫ সালে শোধনাগার স্থাপন; কৃষি সম্প্রসারণ অফিসের সঙ্গে কাজ',
				en: 'Plant set up in 2015 with the support of WaterAid and BASA; work with the agriculture extension office',
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
			note: { bn: 'শোধনাগারের নির্মাণ ব্যয় জানা নেই।', en: 'The cost of the plant is not known.' },
		},
		{
			field: 'annualCost',
			note: { bn: 'বার্ষিক ব্যয় ও সার বিক্রির আয় জানা নেই।', en: 'Yearly cost and income from compost are not known.' },
		},
		{
			field: 'monthsToImplement',
			note: {
				bn: 'স্থাপন ২০১৫, চালু ২০১৬; মাসের হিসাব পাওয়া যায়নি।',
				en: 'Set up in 2015, working from 2016; the months are not given.',
			},
		},
		{
			field: 'results',
			note: {
				bn: 'কত বর্জ্য শোধন হয়েছে বা কত সার বিক্রি হয়েছে, তার সংখ্যা ম্যাব ডেস্কের হাতে নেই।',
				en: 'The MAB desk has no figures of waste treated or compost sold.',
			},
		},
		{
			field: 'beneficiaries',
			note: {
				bn: 'শহরের বাসিন্দা উৎসভেদে ৩২,০০০ থেকে ৩৩,০০০; কতজন সেবা পান, জানা নেই।',
				en: 'The town has 32,000 to 33,000 inhabitants by source; how many are served is not known.',
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
			note: { bn: 'যোগাযোগের দপ্তর এখনো জানানো হয়নি।', en: 'No contact office has been named yet.' },
		},
	],
	text: {
		bn: {
			title: 'ছোট শহরে রান্নাঘরের বর্জ্য ও পয়ঃবর্জ্য মিলিয়ে কো-কম্পোস্ট',
			oneLine: 'দুই ধরনের বর্জ্য এক শোধনাগারে এনে সার তৈরি; কৃষি সম্প্রসারণ অফিসের সহায়তায় তা যায় কৃষকের হাতে।',
			summary:
				'টাঙ্গাইলের সখিপুর ৩২ থেকে ৩৩ হাজার মানুষের ছোট শহর। ওয়াটারএইড ও ‘বাসা’র সঙ্গে মিলে পৌরসভা ২০১৫ সালে কো-কম্পোস্ট শোধনাগার করে, চালু হয় ২০১৬-তে। যন্ত্রে ট্যাংক খালি করা, বর্জ্যকর্মী নিয়োগ ও উৎসে পৃথকীকরণ এর অংশ। সার বিক্রি হয় কৃষকের কাছে।',
			keyFacts: [
				{ label: 'বাসিন্দা', value: 'উৎসভেদে ৩২,০০০ থেকে ৩৩,০০০' },
				{ label: 'স্থাপন ও চালু', value: 'স্থাপন ২০১৫, চালু ২০১৬' },
				{ label: 'ট্যাংক খালি করা', value: 'মোটরচালিত ভ্যাকুট্যাগ' },
				{ label: 'সহযোগী', value: 'ওয়াটারএইড, ‘বাসা’, কৃষি সম্প্রসারণ অফিস' },
				{ label: 'সারের ক্রেতা', value: 'কৃষক' },
			],
			problem:
				'ছোট শহরে দুই ধরনের বর্জ্য নিয়ে সমস্যা হয়: রান্নাঘরের পচনশীল বর্জ্য আর সেপটিক ট্যাংকের পয়ঃবর্জ্য। আলাদা আলাদা শোধনাগার চালানোর মতো লোক বা টাকা সাধারণত থাকে না। অথচ দুটোই ঠিকভাবে মিলিয়ে পচালে সার হয়।\n\nসখিপুরে শোধনাগার হওয়ার আগে কত বর্জ্য কোথায় ফেলা হতো, সেই সংখ্যা ম্যাব ডেস্কের হাতে নেই।',
			objectives:
				'উৎসগুলোর বর্ণনা থেকে বোঝা যায়, লক্ষ্য ছিল ছোট শহরের পয়ঃবর্জ্য ও রান্নাঘরের বর্জ্য একসঙ্গে শোধন করে কৃষকের কাজে লাগে এমন সার তৈরি করা। পরিমাপযোগ্য লক্ষ্যমাত্রা পাওয়া যায়নি।',
			steps: [
				{
					title: 'শোধনাগার স্থাপন',
					text: 'পৌরসভা ওয়াটারএইড ও ‘বাসা’র সঙ্গে মিলে কো-কম্পোস্ট শোধনাগার স্থাপন করে।',
					when: '২০১৫',
					who: 'সখিপুর পৌরসভা, ওয়াটারএইড, ‘বাসা’',
				},
				{
					title: 'শোধনাগার চালু',
					text: 'শোধনাগারে পয়ঃবর্জ্য ও রান্নাঘরের বর্জ্য মিলিয়ে কম্পোস্ট তৈরি শুরু হয়।',
					when: '২০১৬ থেকে',
					who: 'সখিপুর পৌরসভা',
				},
				{
					title: 'যন্ত্রে ট্যাংক খালি করা',
					text: 'মোটরচালিত ভ্যাকুট্যাগ দিয়ে ট্যাংক ও পিট খালি করে বর্জ্য শোধনাগারে আনা হয়।',
					when: null,
					who: null,
				},
				{
					title: 'কর্মী নিয়োগ ও উৎসে পৃথকীকরণ',
					text: 'বর্জ্য সংগ্রহের জন্য কর্মী নিয়োগ দেওয়া হয়। পচনশীল বর্জ্য ঘরেই আলাদা রাখতে বাসিন্দাদের উৎসাহ দেওয়া হয়।',
					when: null,
					who: 'পৌরসভা ও বাসিন্দারা',
				},
				{
					title: 'কৃষকের কাছে সার বিক্রি',
					text: 'কৃষি সম্প্রসারণ অফিসের সঙ্গে মিলে সার কৃষকের কাছে বিক্রি করা হয়।',
					when: null,
					who: 'পৌরসভা, কৃষি সম্প্রসারণ অফিস',
				},
			],
			buildingBlocks: [
				{
					name: 'দুই বর্জ্যের এক শোধনাগার',
					what: 'পয়ঃবর্জ্য ও রান্নাঘরের বর্জ্য একসঙ্গে কম্পোস্ট করা।',
					enablingFactors: 'ম্যাব ডেস্কের পরামর্শ: প্লাস্টিক ও কাচমুক্ত পচনশীল বর্জ্যের নিয়মিত জোগান।',
					lesson: null,
				},
				{
					name: 'কৃষি সম্প্রসারণ অফিসের সঙ্গে জোট',
					what: 'সারের ব্যবহার ও বিক্রিতে কৃষি অফিসকে সঙ্গে রাখা।',
					enablingFactors: 'ম্যাব ডেস্কের পরামর্শ: এমন অফিস, যাকে কৃষক চেনেন ও বিশ্বাস করেন।',
					lesson: 'ম্যাব ডেস্কের পরামর্শ: শোধনাগারের নকশার সময় থেকেই কৃষি অফিসকে যুক্ত করুন।',
				},
				{
					name: 'উৎসে পৃথকীকরণ',
					what: 'পচনশীল বর্জ্য ঘর থেকেই আলাদা করে দেওয়ার অভ্যাস গড়া।',
					enablingFactors: null,
					lesson: 'ম্যাব ডেস্কের পরামর্শ: আলাদা করে দেওয়া বর্জ্য আলাদাভাবেই তুলুন, নইলে মানুষ আগ্রহ হারায়।',
				},
			],
			novelty: 'পয়ঃবর্জ্য আর রান্নাঘরের বর্জ্যের জন্য আলাদা ব্যবস্থা না করে ছোট একটি শহর দুটিকে এক শোধনাগারে এনেছে।',
			governance: null,
			participation:
				'বাসিন্দাদের ঘরে বর্জ্য আলাদা করতে উৎসাহ দেওয়া হয়েছে, বর্জ্যকর্মী নিয়োগ পেয়েছেন, আর কৃষকেরা সারের ক্রেতা। নারী ও দরিদ্র মানুষ পরিকল্পনায় কীভাবে যুক্ত ছিলেন, সে তথ্য ম্যাব ডেস্কের হাতে নেই।',
			inKind: null,
			povertyHow: null,
			sustainability: {
				money: 'সার কৃষকের কাছে বিক্রি হয়; এতে খরচের কতটা ওঠে, জানা নেই।',
				people: 'বর্জ্যকর্মী নিয়োগ দেওয়া হয়েছে; সংখ্যা ও চাকরির ধরন জানা নেই।',
				rules: null,
				environment: 'দুই ধরনের বর্জ্য ফেলে না দিয়ে সার করা হয়। সারের মান পরীক্ষার ফল দেখা হয়নি।',
			},
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্কের পর্যবেক্ষণ: ছোট শহরে দুই ধরনের বর্জ্য এক জায়গায় শোধন করলে জমি ও লোকবল ভাগাভাগি করা যায়।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: সারের চাহিদা তৈরিতে কৃষি অফিস পৌরসভার স্বাভাবিক সঙ্গী।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: ফলাফলের সংখ্যা প্রকাশিত না থাকায় অনুসরণের আগে নিজে দেখে আসা দরকার।',
			],
			transfer: {
				preconditions: 'ম্যাব ডেস্কের পরামর্শ: শোধনাগারের জমি, ট্যাংক খালি করার যন্ত্র, আলাদা করা পচনশীল বর্জ্য, আর সার ব্যবহারে আগ্রহী কৃষক।',
				minimumVersion: 'ম্যাব ডেস্কের পরামর্শ: আগে এক বা দুটি ওয়ার্ডে বর্জ্য আলাদা করার অভ্যাস গড়ুন এবং ছোট শেডে কম্পোস্ট করে দেখুন।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: (১) দুই ধরনের বর্জ্যের পরিমাণ মাপুন; (২) কৃষি অফিস ও কৃষকের সঙ্গে বসুন; (৩) সখিপুর ঘুরে আসুন; (৪) জমি ও নকশা ঠিক করুন; (৫) কর্মীদের প্রশিক্ষণ ও সুরক্ষা সরঞ্জাম দিন; (৬) সার পরীক্ষা করিয়ে বিক্রি শুরু করুন।',
				typicalTime: 'সখিপুরে স্থাপন ২০১৫, চালু ২০১৬। এর বেশি তথ্য নেই।',
				notSuitableWhen: 'ম্যাব ডেস্কের পরামর্শ: আশপাশে কৃষিজমি বা সারের ক্রেতা না থাকলে সার জমে যাবে।',
			},
		},
		en: {
			title: 'Kitchen waste and faecal sludge made into co-compost in a small town',
			oneLine:
				'Two kinds of waste go to one plant, and the agriculture extension office helps to bring the compost to farmers.',
			summary:
				'Sakhipur in Tangail is a town of about 32,000 to 33,000 people. With WaterAid and BASA the municipality set up a co-composting plant in 2015, working from 2016. Motor emptying, hired waste workers and separation at source belong to it. The compost is sold to farmers with the help of the agriculture extension office.',
			keyFacts: [
				{ label: 'Inhabitants', value: '32,000 to 33,000, depending on the source' },
				{ label: 'Set up and working', value: 'Set up in 2015, working from 2016' },
				{ label: 'Emptying', value: 'Motor-driven Vacutug' },
				{ label: 'Partners', value: 'WaterAid, BASA, agriculture extension office' },
				{ label: 'Buyers of the compost', value: 'Farmers' },
			],
			problem:
				'A small town has to deal with two kinds of waste: what rots in the kitchen bin and what is pumped out of septic tanks. There are seldom the people or the money for a plant for each. Mixed and composted in the right way, the two make manure.\n\nHow much waste was dumped where in Sakhipur before the plant is a figure that the MAB desk does not have.',
			objectives:
				'As the sources describe it, the aim was to treat the faecal sludge and the kitchen waste of a small town together and to make compost that farmers can use. Measurable targets were not found.',
			steps: [
				{
					title: 'Set up the plant',
					text: 'The municipality set up a co-composting plant together with WaterAid and BASA.',
					when: '2015',
					who: 'Sakhipur Municipality, WaterAid, BASA',
				},
				{
					title: 'Start the plant',
					text: 'The plant began to make compost from faecal sludge mixed with kitchen waste.',
					when: 'From 2016',
					who: 'Sakhipur Municipality',
				},
				{
					title: 'Empty tanks by machine',
					text: 'Tanks and pits are emptied by a motor-driven Vacutug and the sludge is brought to the plant.',
					when: null,
					who: null,
				},
				{
					title: 'Hire workers and separate at source',
					text: 'Waste workers were hired, and residents were encouraged to keep organic waste apart at home.',
					when: null,
					who: 'Municipality and residents',
				},
				{
					title: 'Sell the compost to farmers',
					text: 'Compost is sold to farmers together with the agriculture extension office.',
					when: null,
					who: 'Municipality, agriculture extension office',
				},
			],
			buildingBlocks: [
				{
					name: 'One plant for two kinds of waste',
					what: 'Faecal sludge and kitchen waste are composted together.',
					enablingFactors: 'MAB desk advice: a steady supply of organic waste free of plastic and glass.',
					lesson: null,
				},
				{
					name: 'Alliance with the agriculture extension office',
					what: 'The agriculture office is a partner in the use and sale of the compost.',
					enablingFactors: 'MAB desk advice: an office that farmers know and trust.',
					lesson: 'MAB desk advice: bring the agriculture office in while the plant is being designed.',
				},
				{
					name: 'Separation at source',
					what: 'Households learn to hand over organic waste separately.',
					enablingFactors: null,
					lesson: 'MAB desk advice: collect separately what was separated, or people lose interest.',
				},
			],
			novelty:
				'Instead of separate arrangements for faecal sludge and kitchen waste, a small town brought both to one plant.',
			governance: null,
			participation:
				'Residents were encouraged to separate waste at home, waste workers were hired, and farmers buy the compost. How women and poor people took part in planning is something the MAB desk has no information on.',
			inKind: null,
			povertyHow: null,
			sustainability: {
				money: 'Compost is sold to farmers; how much of the cost this covers is not known.',
				people: 'Waste workers were hired; their number and terms are not known.',
				rules: null,
				environment:
					'Two kinds of waste become compost and are not dumped. Results of compost quality tests were not seen.',
			},
			climate: null,
			difficulties: [],
			lessons: [
				'MAB desk reading: treating two kinds of waste in one place lets a small town share land and staff.',
				'MAB desk reading: the agriculture office is the natural partner of a municipality in creating demand for compost.',
				'MAB desk reading: as no result figures are at hand, see the plant yourself before copying it.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: land for the plant, an emptying machine, separated organic waste, and farmers who want to use the compost.',
				minimumVersion:
					'MAB desk advice: first build the habit of separation in one or two wards and try composting in a small shed.',
				steps:
					'MAB desk advice: (1) measure both kinds of waste; (2) sit down with the agriculture office and farmers; (3) visit Sakhipur; (4) settle land and design; (5) train the workers and give them protective gear; (6) have the compost tested and begin to sell.',
				typicalTime: 'In Sakhipur the plant was set up in 2015 and worked from 2016. More is not known.',
				notSuitableWhen: 'MAB desk advice: where there is no farmland or buyer of compost nearby, it will pile up.',
			},
		},
	},
};
