import type { SeedPractice } from '../types.ts';

export const monglaRainwaterUserCommittee: SeedPractice = {
	slug: 'mongla-rainwater-user-committee',
	entryType: 'promising',
	stage: 'running',
	sector: 'water',
	municipalities: ['mongla-port'],
	wards: '6',
	location: null,
	topics: [
		{ en: 'Rainwater', bn: 'বৃষ্টির পানি' },
		{ en: 'User committee', bn: 'ব্যবহারকারী কমিটি' },
		{ en: 'Climate migrants', bn: 'জলবায়ু অভিবাসী' },
	],
	sdgs: [6, 13, 11],
	startedOn: '2022-09',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { en: 'BRAC', bn: 'ব্র্যাক' },
			kind: 'ngo',
			role: {
				en: 'Partner of the climate-resilient, migrant-friendly town programme',
				bn: 'জলবায়ু সহনশীল ও অভিবাসীবান্ধব শহর কর্মসূচির সহযোগী',
			},
			contribution: { en: null, bn: null },
		},
		{
			name: {
				en: 'International Centre for Climate Change and Development (ICCCAD)',
				bn: 'ইন্টারন্যাশনাল সেন্টার ফর ক্লাইমেট চেঞ্জ অ্যান্ড ডেভেলপমেন্ট (ইকাড)',
			},
			kind: 'university',
			role: { en: 'Partner of the same programme', bn: 'একই কর্মসূচির সহযোগী' },
			contribution: { en: null, bn: null },
		},
		{
			name: {
				en: 'User committee of the rainwater system at Signal Tower Colony',
				bn: 'সিগন্যাল টাওয়ার কলোনির বৃষ্টির পানি ব্যবস্থার ব্যবহারকারী কমিটি',
			},
			kind: 'community',
			role: { en: 'Took over the system on 31 July 2023', bn: '৩১ জুলাই ২০২৩ তারিখে ব্যবস্থাটি বুঝে নেয়' },
			contribution: { en: null, bn: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [],
	monthsToImplement: null,
	results: [
		{
			indicator: {
				en: 'Storage of the community rainwater tank in ward 6',
				bn: '৬ নম্বর ওয়ার্ডের যৌথ বৃষ্টির পানির ট্যাংকের ধারণক্ষমতা',
			},
			unit: { en: 'litres', bn: 'লিটার' },
			baseline: null,
			baselineOn: null,
			latest: 40_000,
			latestOn: '2023-06',
			source: { en: 'Alochito Kantho, article 50377, June 2023', bn: 'আলোচিত কণ্ঠ, প্রতিবেদন ৫০৩৭৭, জুন ২০২৩' },
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: {
				en: 'Rainwater systems handed to a user committee (Signal Tower Colony)',
				bn: 'ব্যবহারকারী কমিটির হাতে দেওয়া বৃষ্টির পানির ব্যবস্থা (সিগন্যাল টাওয়ার কলোনি)',
			},
			unit: { en: 'systems', bn: 'টি' },
			baseline: null,
			baselineOn: null,
			latest: 1,
			latestOn: '2023-07',
			source: { en: 'ICCCAD, on the hand-over of 31 July 2023', bn: 'ইকাড, ৩১ জুলাই ২০২৩-এর হস্তান্তর নিয়ে' },
			womenPercent: null,
			poorPercent: null,
		},
	],
	beneficiaries: null,
	povertyRelated: true,
	evidenceLevel: 'e0',
	hazards: ['salinity'],
	links: [],
	contactOffice: null,
	sources: [
		{
			title: 'The Business Standard, "BRAC, Mongla Port Municipality launch town development project", September 2022',
			url: 'https://www.tbsnews.net/economy/corporates/brac-mongla-port-municipality-launch-town-development-project-490650',
			seenOn: '2026-11-20',
			fact: {
				en: 'BRAC, ICCCAD and the municipality from September 2022; aim of three more towns by 2026 and 26 by 2030.',
				bn: 'সেপ্টেম্বর ২০২২ থেকে ব্র্যাক, ইকাড ও পৌরসভার কাজ; লক্ষ্য ২০২৬ সালের মধ্যে আরও তিন শহর, ২০৩০ সালের মধ্যে ২৬টি।',
			},
		},
		{
			title: 'Alochito Kantho, article 50377, June 2023',
			url: 'https://alochitokantho.com.bd',
			seenOn: '2026-11-20',
			fact: {
				en: 'Community rainwater tank of 40,000 litres in ward 6.',
				bn: '৬ নম্বর ওয়ার্ডে ৪০,০০০ লিটারের যৌথ বৃষ্টির পানির ট্যাংক।',
			},
		},
		{
			title: 'ICCCAD, report on the rainwater system inaugurated in Mongla, July 2023',
			url: 'https://icccad.net/blog/climate-smart-rain-water-harvesting-system-inaugurated-in-mongla-promises-inclusive-urban-infrastructure-for-informal-settlements/',
			seenOn: '2026-11-20',
			fact: {
				en: 'Rainwater system at Signal Tower Colony handed to a user committee on 31 July 2023.',
				bn: '৩১ জুলাই ২০২৩ তারিখে সিগন্যাল টাওয়ার কলোনির বৃষ্টির পানির ব্যবস্থা ব্যবহারকারী কমিটিকে হস্তান্তর।',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		licence: 'CC BY 4.0',
		note: {
			en: 'Compiled by the MAB desk from public sources; not yet confirmed by the municipality.',
			bn: 'প্রকাশিত উৎস থেকে ম্যাব ডেস্কের সংকলন; পৌরসভা এখনো নিশ্চিত করেনি।',
		},
	},
	unknowns: [
		{
			field: 'capitalCost',
			note: { en: 'The cost of the tank and of the system was not found.', bn: 'ট্যাংক বা ব্যবস্থার খরচ পাওয়া যায়নি।' },
		},
		{
			field: 'annualCost',
			note: { en: 'Cost of cleaning and repair not found.', bn: 'পরিষ্কার ও মেরামতের খরচ পাওয়া যায়নি।' },
		},
		{
			field: 'funding',
			note: {
				en: 'The facts used name the partners but not who paid which part.',
				bn: 'সহযোগীদের নাম আছে, কিন্তু কে কোন অংশের টাকা দিয়েছে, ব্যবহৃত তথ্যে নেই।',
			},
		},
		{ field: 'monthsToImplement', note: { en: 'Building time not found.', bn: 'নির্মাণে কত সময়, পাওয়া যায়নি।' } },
		{
			field: 'beneficiaries',
			note: { en: 'How many households draw water is not known.', bn: 'কত পরিবার পানি নেয়, জানা নেই।' },
		},
		{
			field: 'difficulties',
			note: { en: 'The sources name no difficulties.', bn: 'সূত্রে কোনো সমস্যার কথা নেই।' },
		},
		{ field: 'contactOffice', note: { en: 'To be named by the municipality.', bn: 'পৌরসভা জানাবে।' } },
	],
	text: {
		en: {
			title: 'Shared rainwater storage, kept by its users',
			oneLine:
				'Mongla Port has a 40,000-litre community tank in ward 6 and handed a rainwater system to a user committee in July 2023.',
			summary:
				'In its work to become a climate-resilient, migrant-friendly town with BRAC and ICCCAD, Mongla Port got a community rainwater tank of 40,000 litres in ward 6 (June 2023). A rainwater system at Signal Tower Colony was handed to a user committee on 31 July 2023. Users, cost and later working are not known.',
			keyFacts: [
				{ label: 'Programme start', value: 'September 2022, with BRAC and ICCCAD' },
				{ label: 'Tank in ward 6', value: '40,000 litres (June 2023)' },
				{ label: 'Hand-over', value: '31 July 2023, Signal Tower Colony, to a user committee' },
				{ label: 'Aim of the programme', value: 'Three more towns by 2026, 26 by 2030' },
			],
			problem:
				'How many households in Mongla lacked drinking water before is not given in the facts used here. In general, coastal towns have plenty of water and little of it to drink: groundwater and rivers turn salty in the dry months, so people walk far, buy water by the jar or drink what makes them ill. Newcomers who settle in colonies have neither the roof nor the money for a tank of their own. Rain is the one sweet source that falls on everybody, but it has to be stored until the dry season.',
			objectives:
				'The programme wants Mongla to be a climate-resilient, migrant-friendly town, with three more towns by 2026 and 26 by 2030. The rainwater works serve this aim: drinking water stored near the homes and looked after by those who use it.',
			steps: [
				{
					title: 'Agree on a town-wide programme',
					text: 'BRAC, ICCCAD and the municipality began to work on a climate-resilient, migrant-friendly Mongla.',
					when: 'September 2022',
					who: 'Municipality, BRAC, ICCCAD',
				},
				{
					title: 'Build a shared tank in ward 6',
					text: 'A community rainwater tank of 40,000 litres was set up in ward 6.',
					when: 'June 2023',
					who: null,
				},
				{
					title: 'Build a system at Signal Tower Colony',
					text: 'A rainwater system was built at Signal Tower Colony. Its size is not in the facts used here; it should not be mixed up with the tank in ward 6.',
					when: 'Before 31 July 2023',
					who: null,
				},
				{
					title: 'Hand it to a user committee',
					text: 'The system at Signal Tower Colony was handed over to a user committee, which from then on looks after it.',
					when: '31 July 2023',
					who: 'User committee',
				},
			],
			buildingBlocks: [
				{
					name: 'Shared rainwater tank',
					what: 'One large tank, here 40,000 litres, stores rain for many homes.',
					enablingFactors: 'MAB desk: a clean roof of enough size, a first-flush device and a raised tap.',
					lesson: 'MAB desk: work out with the users how many litres a day the tank gives until the next rain.',
				},
				{
					name: 'User committee with a formal hand-over',
					what: 'The people who draw the water take over the system on a set day.',
					enablingFactors: 'MAB desk: a paper that says who opens, cleans, repairs and collects money.',
					lesson: null,
				},
			],
			novelty:
				'Water is treated as a question of migration: a town that expects newcomers stores drinking water where they live and gives the keeping of it to them.',
			governance:
				'The hand-over of 31 July 2023 made a user committee responsible for the system at Signal Tower Colony. The text of the agreement was not seen.',
			participation:
				'Users took over the system through a committee on 31 July 2023. How the committee was chosen, how many women are in it, what the households pay and how often it meets is not known.',
			inKind: null,
			povertyHow:
				'A shared tank gives drinking water to families who cannot pay for storage of their own, in a colony and in a ward of a town that takes in climate migrants. The number of poor families is not known.',
			sustainability: {
				money: null,
				people:
					'A user committee took over the system at Signal Tower Colony on 31 July 2023. Whether it still works is not known.',
				rules: null,
				environment: 'MAB desk: using rain means pumping less groundwater, so salt water is not drawn further in.',
			},
			climate:
				'Stored rain is drinking water that does not turn salty. The tank belongs to a programme for a climate-resilient, migrant-friendly town. How many dry months it bridges has not been measured in the sources used.',
			difficulties: [],
			lessons: [
				'MAB desk: hand over on a fixed day and in public; a committee that was never given the key does not feel responsible.',
				'MAB desk: agree on a small monthly payment before the first drought, not after the first broken tap.',
				'MAB desk: write down how many families draw water each month; this is the figure every funder will ask for.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: a large clean roof, a place above flood level, users who want it, and a committee formed before building.',
				minimumVersion:
					'MAB desk advice: one school or mosque roof with one tank, a lockable tap and a committee of users with women in it.',
				steps:
					'MAB desk advice: count the households, form the committee, choose the roof, agree on rules and payment, build, test the water, hand over in public, check each year before the dry season.',
				typicalTime: null,
				notSuitableWhen:
					'MAB desk advice: there is no suitable roof, the land is disputed, or nobody is ready to keep the tank clean.',
			},
		},
		bn: {
			title: 'সবার জন্য বৃষ্টির পানি, দেখাশোনা করেন ব্যবহারকারীরাই',
			oneLine: 'মোংলায় ৬ নম্বর ওয়ার্ডে ৪০,০০০ লিটারের যৌথ ট্যাংক, আর কলোনির বৃষ্টির পানির ব্যবস্থা ব্যবহারকারী কমিটির হাতে।',
			summary:
				'ব্র্যাক ও ইকাডের সঙ্গে মোংলা পোর্ট পৌরসভা জলবায়ু সহনশীল ও অভিবাসীবান্ধব শহর গড়ার কাজ করছে। তারই মধ্যে ৬ নম্বর ওয়ার্ডে হয় ৪০,০০০ লিটারের যৌথ ট্যাংক (জুন ২০২৩)। সিগন্যাল টাওয়ার কলোনির বৃষ্টির পানির ব্যবস্থা ৩১ জুলাই ২০২৩ ব্যবহারকারী কমিটিকে দেওয়া হয়। কত মানুষ পানি নেয়, খরচ কত, এখন কেমন চলছে, জানা নেই।',
			keyFacts: [
				{ label: 'কর্মসূচি শুরু', value: 'সেপ্টেম্বর ২০২২; সঙ্গে ব্র্যাক ও ইকাড' },
				{ label: '৬ নম্বর ওয়ার্ডের ট্যাংক', value: '৪০,০০০ লিটার (জুন ২০২৩)' },
				{ label: 'হস্তান্তর', value: '৩১ জুলাই ২০২৩, সিগন্যাল টাওয়ার কলোনি, ব্যবহারকারী কমিটির কাছে' },
				{ label: 'কর্মসূচির লক্ষ্য', value: '২০২৬ সালের মধ্যে আরও তিন শহর, ২০৩০ সালের মধ্যে ২৬টি' },
			],
			problem:
				'আগে মোংলার কত পরিবার খাবার পানির কষ্টে ছিল, এখানে ব্যবহৃত তথ্যে তার হিসাব নেই। সাধারণভাবে উপকূলের শহরে চারদিকে পানি, কিন্তু খাওয়ার পানি কম। শুকনো মৌসুমে নলকূপ ও নদীর পানি লোনা হয়ে ওঠে; মানুষ হাঁটে দূরে, জারের পানি কেনে, নয়তো খেয়ে অসুস্থ হয়। যাঁরা নতুন এসে কলোনিতে ওঠেন, তাঁদের নিজের ট্যাংক বসানোর ছাদও নেই, টাকাও নেই। বৃষ্টি সবার ওপরই পড়ে; শুকনো মৌসুম পর্যন্ত তা ধরে রাখাই আসল কাজ।',
			objectives:
				'কর্মসূচির লক্ষ্য মোংলাকে জলবায়ু সহনশীল ও অভিবাসীবান্ধব শহর করা, পরে ২০২৬ সালের মধ্যে আরও তিন শহরে ও ২০৩০ সালের মধ্যে ২৬ শহরে যাওয়া। বৃষ্টির পানির কাজ তারই অংশ: ঘরের কাছে খাবার পানি জমা থাকবে, দেখবেন ব্যবহারকারীরাই।',
			steps: [
				{
					title: 'পুরো শহরের কর্মসূচিতে একমত হওয়া',
					text: 'জলবায়ু সহনশীল ও অভিবাসীবান্ধব মোংলা গড়তে ব্র্যাক, ইকাড ও পৌরসভা একসঙ্গে কাজ শুরু করে।',
					when: 'সেপ্টেম্বর ২০২২',
					who: 'পৌরসভা, ব্র্যাক, ইকাড',
				},
				{
					title: '৬ নম্বর ওয়ার্ডে যৌথ ট্যাংক',
					text: '৬ নম্বর ওয়ার্ডে ৪০,০০০ লিটারের যৌথ বৃষ্টির পানির ট্যাংক বসে।',
					when: 'জুন ২০২৩',
					who: null,
				},
				{
					title: 'সিগন্যাল টাওয়ার কলোনিতে ব্যবস্থা',
					text: 'কলোনিতে বৃষ্টির পানি ধরার আলাদা একটি ব্যবস্থা হয়। সেটির আকার এখানে ব্যবহৃত তথ্যে নেই; ৬ নম্বর ওয়ার্ডের ট্যাংকের সঙ্গে গুলিয়ে ফেলা ঠিক হবে না।',
					when: '৩১ জুলাই ২০২৩-এর আগে',
					who: null,
				},
				{
					title: 'ব্যবহারকারী কমিটির হাতে দেওয়া',
					text: 'সিগন্যাল টাওয়ার কলোনির ব্যবস্থাটি ব্যবহারকারী কমিটিকে হস্তান্তর করা হয়; এরপর দেখাশোনা তাদেরই।',
					when: '৩১ জুলাই ২০২৩',
					who: 'ব্যবহারকারী কমিটি',
				},
			],
			buildingBlocks: [
				{
					name: 'যৌথ বৃষ্টির পানির ট্যাংক',
					what: 'বড় একটি ট্যাংক, এখানে ৪০,০০০ লিটারের, অনেক পরিবারের জন্য বৃষ্টির পানি ধরে রাখে।',
					enablingFactors: 'ম্যাব ডেস্ক: যথেষ্ট বড় পরিষ্কার ছাদ, প্রথম বৃষ্টির ময়লা পানি ফেলার ব্যবস্থা আর উঁচু কল।',
					lesson: 'ম্যাব ডেস্ক: পরের বৃষ্টি পর্যন্ত দিনে কত লিটার দেওয়া যাবে, ব্যবহারকারীদের নিয়ে হিসাব করুন।',
				},
				{
					name: 'আনুষ্ঠানিক হস্তান্তরসহ ব্যবহারকারী কমিটি',
					what: 'যাঁরা পানি নেন, নির্দিষ্ট দিনে তাঁরাই ব্যবস্থাটি বুঝে নেন।',
					enablingFactors: 'ম্যাব ডেস্ক: কে কল খুলবে, পরিষ্কার করবে, সারাবে, টাকা তুলবে, তা লেখা কাগজ।',
					lesson: null,
				},
			],
			novelty:
				'পানিকে দেখা হয়েছে অভিবাসনের প্রশ্ন হিসেবেও: যে শহরে নতুন মানুষ আসছে, সেখানে তাঁদের বাসার কাছে খাবার পানি জমানো আর তার ভার তাঁদের হাতেই দেওয়া।',
			governance: '৩১ জুলাই ২০২৩-এর হস্তান্তরে সিগন্যাল টাওয়ার কলোনির ব্যবস্থার দায়িত্ব পায় ব্যবহারকারী কমিটি। চুক্তির লেখা দেখা হয়নি।',
			participation:
				'৩১ জুলাই ২০২৩ কমিটির মাধ্যমে ব্যবহারকারীরা ব্যবস্থাটি বুঝে নেন। কমিটি কীভাবে বাছাই হয়েছে, নারী কতজন, পরিবারগুলো টাকা দেয় কি না, সভা কত দিন পরপর হয়, জানা নেই।',
			inKind: null,
			povertyHow:
				'নিজের টাকায় ট্যাংক বসাতে পারে না, এমন পরিবার যৌথ ট্যাংক থেকে খাবার পানি পায়; কাজটি হয়েছে জলবায়ু অভিবাসীদের এক শহরের কলোনি ও ওয়ার্ডে। দরিদ্র পরিবারের সংখ্যা জানা নেই।',
			sustainability: {
				money: null,
				people: 'সিগন্যাল টাওয়ার কলোনির ব্যবস্থা ৩১ জুলাই ২০২৩ বুঝে নেয় ব্যবহারকারী কমিটি। কমিটি এখনো সক্রিয় কি না, জানা নেই।',
				rules: null,
				environment: 'ম্যাব ডেস্ক: বৃষ্টির পানিতে ভূগর্ভের পানি তুলতে হয় না, তাই লোনা পানি এগোনোর ভয়ও বাড়ে না।',
			},
			climate:
				'ধরে রাখা বৃষ্টির পানি লোনা হয় না। ট্যাংকটি জলবায়ু সহনশীল ও অভিবাসীবান্ধব শহর কর্মসূচির অংশ। কত মাসের শুকনো মৌসুম পার হয়, ব্যবহৃত সূত্রে মাপা নেই।',
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্ক: দিন ঠিক করে সবার সামনে হস্তান্তর করুন; যে কমিটি চাবিই পায়নি, সে দায়ও নেয় না।',
				'ম্যাব ডেস্ক: প্রথম খরার আগেই অল্প মাসিক চাঁদা ঠিক করুন, কল ভাঙার পরে নয়।',
				'ম্যাব ডেস্ক: মাসে কত পরিবার পানি নেয় লিখে রাখুন; সব অর্থায়নকারী এই সংখ্যাই চাইবে।',
			],
			transfer: {
				preconditions: 'ম্যাব ডেস্কের পরামর্শ: বড় পরিষ্কার ছাদ, বন্যার পানির ওপরের জায়গা, আগ্রহী ব্যবহারকারী আর নির্মাণের আগেই গড়া কমিটি।',
				minimumVersion: 'ম্যাব ডেস্কের পরামর্শ: একটি স্কুল বা মসজিদের ছাদ, একটি ট্যাংক, তালা দেওয়া কল আর নারীসহ ব্যবহারকারী কমিটি।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: পরিবার গুনুন, কমিটি গড়ুন, ছাদ বাছুন, নিয়ম ও চাঁদা ঠিক করুন, নির্মাণ করুন, পানি পরীক্ষা করুন, প্রকাশ্যে হস্তান্তর করুন, প্রতিবছর শুকনো মৌসুমের আগে দেখে নিন।',
				typicalTime: null,
				notSuitableWhen: 'ম্যাব ডেস্কের পরামর্শ: উপযুক্ত ছাদ নেই, জমি নিয়ে বিরোধ আছে, বা ট্যাংক পরিষ্কার রাখার কেউ নেই।',
			},
		},
	},
};
