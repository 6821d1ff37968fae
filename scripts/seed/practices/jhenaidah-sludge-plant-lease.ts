import type { SeedPractice } from '../types.ts';

export const jhenaidahSludgePlantLease: SeedPractice = {
	slug: 'jhenaidah-sludge-plant-lease',
	entryType: 'promising',
	stage: 'running',
	sector: 'sanitation',
	municipalities: ['jhenaidah'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'পয়ঃবর্জ্য', en: 'Faecal sludge' },
		{ bn: 'সরকারি-বেসরকারি অংশীদারত্ব', en: 'Public-private partnership' },
		{ bn: 'ইজারা', en: 'Leasing' },
	],
	sdgs: [6, 11, 17],
	startedOn: '2017-12',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: {
				bn: 'জনস্বাস্থ্য প্রকৌশল অধিদপ্তর (ডিপিএইচই)',
				en: 'Department of Public Health Engineering (DPHE)',
			},
			kind: 'government',
			role: { bn: '২০১২ সালে শোধনাগার নির্মাণ', en: 'Built the plant in 2012' },
			contribution: { bn: null, en: null },
		},
		{
			name: { bn: 'এইড ফাউন্ডেশন', en: 'Aid Foundation' },
			kind: 'ngo',
			role: {
				bn: 'ডিসেম্বর ২০১৭ থেকে তিন বছরের ইজারায় ট্যাংক খালি করার সেবা',
				en: 'Emptying service on a three-year lease from December 2017',
			},
			contribution: { bn: null, en: null },
		},
		{
			name: { bn: 'এসএনভি', en: 'SNV' },
			kind: 'ngo',
			role: { bn: '২০১৪ থেকে সহায়তা', en: 'Support from 2014' },
			contribution: { bn: null, en: null },
		},
		{
			name: { bn: 'গেটস ফাউন্ডেশন', en: 'Gates Foundation' },
			kind: 'donor',
			role: { bn: '২০১৪ থেকে সহায়তা', en: 'Support from 2014' },
			contribution: { bn: null, en: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'government',
			name: {
				bn: 'জনস্বাস্থ্য প্রকৌশল অধিদপ্তর (শোধনাগার)',
				en: 'Department of Public Health Engineering (the plant)',
			},
			amountBdt: null,
			percent: null,
		},
		{
			kind: 'project',
			name: { bn: 'এসএনভি ও গেটস ফাউন্ডেশনের সহায়তা', en: 'Support of SNV and the Gates Foundation' },
			amountBdt: null,
			percent: null,
		},
	],
	monthsToImplement: null,
	results: [
		{
			indicator: {
				bn: 'সেবা পরিচালনার চুক্তির মেয়াদ: প্রথমে ইজারা, পরে অংশীদারত্ব',
				en: 'Term of the operating agreement: first a lease, then a partnership',
			},
			unit: { bn: 'বছর', en: 'years' },
			baseline: 3,
			baselineOn: '2017-12',
			latest: 10,
			latestOn: null,
			source: {
				bn: 'এফএসএম নেটওয়ার্ক বাংলাদেশ (fsmbd.net), ৩ ডিসেম্বর ২০২২; অংশীদারত্ব শুরুর তারিখ জানা নেই',
				en: 'FSM Network Bangladesh (fsmbd.net), 3 December 2022; the start of the partnership is not known',
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
			title: 'FSM Network Bangladesh, entry of 3 December 2022 (address of the site)',
			url: 'https://fsmbd.net/',
			seenOn: '2026-11-20',
			fact: {
				bn: '২০১২ সালে ডিপিএইচইর শোধনাগার; ২০১৪ থেকে সহায়তা; ডিসেম্বর ২০১৭ থেকে এইড ফাউন্ডেশনের তিন বছরের ইজারা; এরপর দশ বছরের অংশীদারত্ব; শহর স্যানিটেশন পরিকল্পনা',
				en: 'Plant built by DPHE in 2012; support from 2014; three-year lease to Aid Foundation from December 2017; then a ten-year partnership; city sanitation plan',
			},
		},
		{
			title: 'SNV: City-wide Inclusive Sanitation Engagement (CWISE)',
			url: 'https://snv.org/project/citywide-inclusive-sanitation-engagement-cwise',
			seenOn: '2026-11-20',
			fact: {
				bn: 'ঝিনাইদহ পৌরসভায় এসএনভি ও গেটস ফাউন্ডেশনের সহায়তা',
				en: 'Support of SNV and the Gates Foundation in Jhenaidah',
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
			field: 'objectives',
			note: {
				bn: 'শহর স্যানিটেশন পরিকল্পনা আছে, তার লক্ষ্যগুলো দেখা হয়নি।',
				en: 'There is a city sanitation plan; its targets were not seen.',
			},
		},
		{
			field: 'participation',
			note: {
				bn: 'বাসিন্দা, নারী ও দরিদ্র মানুষের অংশগ্রহণের তথ্য পাওয়া যায়নি।',
				en: 'How residents, women and poor people took part was not found.',
			},
		},
		{
			field: 'capitalCost',
			note: { bn: 'শোধনাগার ও গাড়ির ব্যয় জানা নেই।', en: 'The cost of plant and vehicles is not known.' },
		},
		{
			field: 'annualCost',
			note: {
				bn: 'চালানোর ব্যয় ও ইজারার টাকা জানা নেই।',
				en: 'Running cost and the rent of the lease are not known.',
			},
		},
		{
			field: 'monthsToImplement',
			note: {
				bn: 'ইজারা বা অংশীদারত্বের প্রস্তুতিতে কত মাস লেগেছে, জানা নেই।',
				en: 'The months needed to prepare lease and partnership are not known.',
			},
		},
		{
			field: 'beneficiaries',
			note: { bn: 'সেবা নেওয়া পরিবারের সংখ্যা জানা নেই।', en: 'The number of households served is not known.' },
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
			title: 'পয়ঃবর্জ্য সেবা প্রথমে ইজারায়, পরে দশ বছরের অংশীদারত্বে',
			oneLine: 'তিন বছরের ইজারায় স্থানীয় সংস্থা সেবা চালিয়েছে; এরপর ক্রয়বিধি মেনে দশ বছরের অংশীদারত্ব।',
			summary:
				'ঝিনাইদহে জনস্বাস্থ্য প্রকৌশল অধিদপ্তর ২০১২ সালে পয়ঃবর্জ্য শোধনাগার করে। ডিসেম্বর ২০১৭ থেকে ট্যাংক খালি করার সেবা তিন বছরের জন্য এইড ফাউন্ডেশনকে ইজারা দেওয়া হয়। পরে সরকারি ক্রয়বিধি অনুসারে দশ বছরের সরকারি-বেসরকারি অংশীদারত্ব হয়। সহায়তা দিয়েছে এসএনভি ও গেটস ফাউন্ডেশন।',
			keyFacts: [
				{ label: 'শোধনাগার', value: '২০১২ সালে নির্মাণ, জনস্বাস্থ্য প্রকৌশল অধিদপ্তর' },
				{ label: 'সহায়তা', value: 'এসএনভি ও গেটস ফাউন্ডেশন, ২০১৪ থেকে' },
				{ label: 'প্রথম ধাপ', value: 'তিন বছরের ইজারা, ডিসেম্বর ২০১৭ থেকে (এইড ফাউন্ডেশন)' },
				{ label: 'দ্বিতীয় ধাপ', value: 'দশ বছরের অংশীদারত্ব, সরকারি ক্রয়বিধি অনুসারে' },
				{ label: 'পরিকল্পনা', value: 'শহর স্যানিটেশন পরিকল্পনা' },
			],
			problem:
				'শোধনাগার তৈরি হওয়া মানেই সেবা চালু হওয়া নয়। ট্যাংক খালি করার গাড়ি, চালক, নিয়মিত গ্রাহক আর মেরামতের টাকা না থাকলে শোধনাগারে বর্জ্যই পৌঁছায় না। অনেক পৌরসভার পক্ষে আলাদা জনবল রেখে এই সেবা চালানো কঠিন।\n\nঝিনাইদহে শোধনাগার হয় ২০১২ সালে, আর সেবা ইজারা দেওয়া হয় ডিসেম্বর ২০১৭-তে। মাঝের সময়ে শোধনাগার কতটা কাজে লেগেছে, ম্যাব ডেস্কের হাতে সেই সংখ্যা নেই।',
			objectives: null,
			steps: [
				{
					title: 'শোধনাগার নির্মাণ',
					text: 'জনস্বাস্থ্য প্রকৌশল অধিদপ্তর পয়ঃবর্জ্য শোধনাগার নির্মাণ করে।',
					when: '২০১২',
					who: 'জনস্বাস্থ্য প্রকৌশল অধিদপ্তর',
				},
				{
					title: 'সহযোগীদের সহায়তা শুরু',
					text: 'এসএনভি ও গেটস ফাউন্ডেশন পৌরসভার স্যানিটেশন কাজে সহায়তা দিতে শুরু করে। শহর স্যানিটেশন পরিকল্পনাও হয়েছে; কবে হয়েছে, সেই তারিখ জানা নেই।',
					when: '২০১৪ থেকে',
					who: 'পৌরসভা, এসএনভি, গেটস ফাউন্ডেশন',
				},
				{
					title: 'তিন বছরের ইজারা',
					text: 'ট্যাংক খালি করার সেবা তিন বছরের জন্য এইড ফাউন্ডেশনকে ইজারা দেওয়া হয়।',
					when: 'ডিসেম্বর ২০১৭ থেকে',
					who: 'ঝিনাইদহ পৌরসভা, এইড ফাউন্ডেশন',
				},
				{
					title: 'দশ বছরের অংশীদারত্ব',
					text: 'ইজারার পর সরকারি ক্রয়বিধি অনুসরণ করে দশ বছরের সরকারি-বেসরকারি অংশীদারত্ব করা হয়। অংশীদারের নাম ও শুরুর তারিখ নিশ্চিত করা বাকি।',
					when: null,
					who: 'ঝিনাইদহ পৌরসভা',
				},
			],
			buildingBlocks: [
				{
					name: 'ছোট মেয়াদের পরীক্ষামূলক ইজারা',
					what: 'বড় চুক্তির আগে তিন বছরের ইজারায় সেবা চালিয়ে দেখা।',
					enablingFactors: 'চালু শোধনাগার ও সেবা চালাতে আগ্রহী স্থানীয় সংস্থা।',
					lesson: 'ম্যাব ডেস্কের পরামর্শ: ইজারার সময় আয়, ব্যয় ও ট্রিপের হিসাব রাখুন; পরের চুক্তির দর ঠিক করতে তা লাগবে।',
				},
				{
					name: 'ক্রয়বিধি মেনে দীর্ঘমেয়াদি চুক্তি',
					what: 'দশ বছরের অংশীদারত্ব, যাতে পরিচালক গাড়ি ও যন্ত্রে বিনিয়োগের কথা ভাবতে পারেন।',
					enablingFactors: 'ম্যাব ডেস্কের পরামর্শ: ক্রয়বিধি জানা কর্মকর্তা ও চুক্তি তদারকির দায়িত্বপ্রাপ্ত একজন।',
					lesson: null,
				},
				{
					name: 'শহর স্যানিটেশন পরিকল্পনা',
					what: 'শোধনাগার, সংগ্রহ ও চুক্তিকে একটি শহর-পরিকল্পনার ভেতরে রাখা।',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty: 'একবারে দীর্ঘ চুক্তিতে না গিয়ে আগে তিন বছরের ইজারা, পরে দশ বছরের অংশীদারত্ব: এই ধাপে ধাপে এগোনোই এখানে শেখার।',
			governance:
				'প্রথম চুক্তি তিন বছরের ইজারা, ডিসেম্বর ২০১৭ থেকে। পরেরটি সরকারি ক্রয়বিধির অধীনে দশ বছরের সরকারি-বেসরকারি অংশীদারত্ব। একটি শহর স্যানিটেশন পরিকল্পনা আছে। পরিষদের সিদ্ধান্তের নম্বর ও চুক্তির শর্ত দেখা হয়নি।',
			participation: null,
			inKind: null,
			povertyHow: null,
			sustainability: {
				money: 'সেবামূল্য, ইজারার টাকা ও পরিচালকের আয়-ব্যয় জানা নেই।',
				people: 'সেবা চালানোর ভার পৌরসভার বাইরের পরিচালকের হাতে; কর্মীর সংখ্যা জানা নেই।',
				rules: 'দশ বছরের চুক্তি সরকারি ক্রয়বিধি অনুসারে করা, তাই মেয়াদ প্রকল্পের চেয়ে দীর্ঘ।',
				environment: null,
			},
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্কের পর্যবেক্ষণ: নির্মাণ ও পরিচালনা আলাদা কাজ; পরিচালনার ব্যবস্থা নির্মাণের সঙ্গেই ঠিক করা ভালো।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: ছোট মেয়াদের ইজারা দুই পক্ষকেই শেখার সুযোগ দেয়।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: দীর্ঘ চুক্তিতে তদারকি দুর্বল হলে সেবার মান পড়ে যেতে পারে, তাই পরিমাপের শর্ত রাখুন।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ: চালু করা যায় এমন শোধনাগার, ট্যাংক খালি করার গাড়ি, আগ্রহী স্থানীয় সংস্থা বা প্রতিষ্ঠান, আর চুক্তি তদারকির কর্মকর্তা।',
				minimumVersion:
					'ম্যাব ডেস্কের পরামর্শ: পৌরসভার গাড়ি থাকলে এক থেকে তিন বছরের ইজারা দিয়ে শুরু করুন; শোধনাগার পৌরসভার হাতেই থাকতে পারে।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: (১) বর্তমান ট্রিপ ও আয়ের হিসাব নিন; (২) সেবামূল্য ও মান ঠিক করুন; (৩) ক্রয়বিধি অনুযায়ী পরিচালক বাছুন; (৪) কর্মীর নিরাপত্তা ও দরিদ্র পরিবারের মূল্য চুক্তিতে লিখুন; (৫) প্রতি তিন মাসে হিসাব দেখুন।',
				typicalTime: 'ঝিনাইদহে প্রথম চুক্তি ছিল তিন বছরের; প্রস্তুতির সময় জানা নেই।',
				notSuitableWhen: 'ম্যাব ডেস্কের পরামর্শ: শোধনাগার অচল হলে আগে মেরামত করুন; অচল শোধনাগার ইজারা দিলে বর্জ্য আবার খালে যাবে।',
			},
		},
		en: {
			title: 'Sludge service first on a lease, then in a ten-year partnership',
			oneLine:
				'A local organisation ran the emptying on a three-year lease; a ten-year partnership under procurement rules followed.',
			summary:
				'The Department of Public Health Engineering built a sludge plant in Jhenaidah in 2012. From December 2017 the emptying service was leased to Aid Foundation for three years; a ten-year public-private partnership under public procurement rules followed. SNV and the Gates Foundation have supported the town since 2014.',
			keyFacts: [
				{ label: 'Plant', value: 'Built in 2012 by the Department of Public Health Engineering' },
				{ label: 'Support', value: 'SNV and the Gates Foundation, from 2014' },
				{ label: 'First stage', value: 'Three-year lease from December 2017 (Aid Foundation)' },
				{ label: 'Second stage', value: 'Ten-year partnership under public procurement rules' },
				{ label: 'Plan', value: 'City sanitation plan' },
			],
			problem:
				'A plant that has been built is not yet a service. Without a vehicle, a driver, regular customers and money for repairs no sludge reaches it, and many municipalities find it hard to keep staff for this work.\n\nThe plant of Jhenaidah dates from 2012 and the emptying was leased in December 2017. How far the plant was used in between is a figure that the MAB desk does not have.',
			objectives: null,
			steps: [
				{
					title: 'Build the plant',
					text: 'The Department of Public Health Engineering built the faecal sludge plant.',
					when: '2012',
					who: 'Department of Public Health Engineering',
				},
				{
					title: 'Begin work with partners',
					text: 'SNV and the Gates Foundation began to support the sanitation work of the municipality. A city sanitation plan was also made; its date is not known.',
					when: 'From 2014',
					who: 'Municipality, SNV, Gates Foundation',
				},
				{
					title: 'Lease the service for three years',
					text: 'The emptying service was leased to Aid Foundation for three years.',
					when: 'From December 2017',
					who: 'Jhenaidah Municipality, Aid Foundation',
				},
				{
					title: 'Enter a ten-year partnership',
					text: 'After the lease a ten-year public-private partnership was made under public procurement rules. The name of the partner and the date of the start still have to be confirmed.',
					when: null,
					who: 'Jhenaidah Municipality',
				},
			],
			buildingBlocks: [
				{
					name: 'A short lease as a trial',
					what: 'The service runs on a three-year lease before a larger contract is made.',
					enablingFactors: 'A plant and a local organisation willing to run the service.',
					lesson:
						'MAB desk advice: keep records of income, cost and trips during the lease; they will set the price of the next contract.',
				},
				{
					name: 'A long contract under procurement rules',
					what: 'A partnership of ten years lets an operator think of investing in vehicles and equipment.',
					enablingFactors:
						'MAB desk advice: an officer who knows the procurement rules and one who supervises the contract.',
					lesson: null,
				},
				{
					name: 'City sanitation plan',
					what: 'Plant, emptying and contract stand inside one plan for the town.',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'The town did not sign a long contract at once: a three-year lease came first and a ten-year partnership after it. This stepwise way is what can be learnt here.',
			governance:
				'The first agreement was a three-year lease from December 2017. The next is a ten-year public-private partnership under public procurement rules. There is a city sanitation plan. Council decision numbers and contract terms were not seen.',
			participation: null,
			inKind: null,
			povertyHow: null,
			sustainability: {
				money: "Fees, rent and the operator's accounts are not known.",
				people: 'An operator outside the municipality runs the service; the number of workers is not known.',
				rules: 'The ten-year contract was made under public procurement rules, so its term is longer than a project.',
				environment: null,
			},
			climate: null,
			difficulties: [],
			lessons: [
				'MAB desk reading: building and running are two tasks; settle the running when you settle the building.',
				'MAB desk reading: a short lease lets both sides learn.',
				'MAB desk reading: in a long contract the quality of service may fall when supervision is weak, so set conditions that can be measured.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: a plant that can be put to work, an emptying vehicle, a local organisation or firm that is interested, and an officer to supervise the contract.',
				minimumVersion:
					'MAB desk advice: if the municipality has a vehicle, begin with a lease of one to three years; the plant may stay with the municipality.',
				steps:
					'MAB desk advice: (1) count present trips and income; (2) set fees and standards; (3) choose the operator by the procurement rules; (4) write worker safety and the price for poor households into the contract; (5) look at the accounts every three months.',
				typicalTime: 'The first agreement in Jhenaidah was for three years; the time of preparation is not known.',
				notSuitableWhen:
					'MAB desk advice: repair an idle plant first; if it is leased out idle, the sludge goes back to the canal.',
			},
		},
	},
};
