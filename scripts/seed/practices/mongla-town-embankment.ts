import type { SeedPractice } from '../types.ts';

const DAILY_STAR = {
	en: 'The Daily Star, node 202531; written during the works, date not seen',
	bn: 'দ্য ডেইলি স্টার, নোড ২০২৫৩১; কাজ চলার সময়ে লেখা, তারিখ দেখা যায়নি',
};

export const monglaTownEmbankment: SeedPractice = {
	slug: 'mongla-town-embankment',
	entryType: 'promising',
	stage: 'running',
	sector: 'drainage-climate',
	municipalities: ['mongla-port'],
	wards: null,
	location: null,
	topics: [
		{ en: 'Embankment', bn: 'শহর রক্ষা বাঁধ' },
		{ en: 'Sluices', bn: 'জলকপাট' },
		{ en: 'Drainage', bn: 'পানিনিষ্কাশন' },
	],
	sdgs: [11, 13, 9],
	startedOn: null,
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: {
				en: 'Local Government Engineering Department (LGED), City Region Development Project',
				bn: 'স্থানীয় সরকার প্রকৌশল অধিদপ্তর (এলজিইডি), নগর অঞ্চল উন্নয়ন প্রকল্প',
			},
			kind: 'government',
			role: { en: 'Project under which the works were built', bn: 'যে প্রকল্পের আওতায় কাজ' },
			contribution: { en: null, bn: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'project',
			name: { en: 'LGED City Region Development Project', bn: 'এলজিইডির নগর অঞ্চল উন্নয়ন প্রকল্প' },
			amountBdt: null,
			percent: null,
		},
	],
	monthsToImplement: null,
	results: [
		{
			indicator: { en: 'Length of the town embankment', bn: 'শহর রক্ষা বাঁধের দৈর্ঘ্য' },
			unit: { en: 'km (about)', bn: 'কিলোমিটার (প্রায়)' },
			baseline: null,
			baselineOn: null,
			latest: 9,
			latestOn: null,
			source: DAILY_STAR,
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: { en: 'Height of the embankment above sea level', bn: 'সমুদ্রপৃষ্ঠ থেকে বাঁধের উচ্চতা' },
			unit: { en: 'metres', bn: 'মিটার' },
			baseline: null,
			baselineOn: null,
			latest: 3.6,
			latestOn: null,
			source: DAILY_STAR,
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: { en: 'Water regulators (sluices) in the works', bn: 'প্রকল্পে পানি নিয়ন্ত্রণ কপাট (স্লুইসগেট)' },
			unit: { en: 'regulators', bn: 'টি' },
			baseline: null,
			baselineOn: null,
			latest: 3,
			latestOn: null,
			source: DAILY_STAR,
			womenPercent: null,
			poorPercent: null,
		},
	],
	beneficiaries: null,
	povertyRelated: false,
	evidenceLevel: 'e0',
	hazards: ['flood', 'waterlogging'],
	links: [],
	contactOffice: null,
	sources: [
		{
			title: 'The Daily Star, "Good news for Mongla people", node 202531 (date not seen)',
			url: 'https://www.thedailystar.net/node/202531',
			seenOn: '2026-11-20',
			fact: {
				en: 'LGED City Region project: about 9 km of embankment 3.6 m above sea level, three regulators, drainage, riverside road.',
				bn: 'এলজিইডির নগর অঞ্চল প্রকল্প: সমুদ্রপৃষ্ঠ থেকে ৩.৬ মিটার উঁচু প্রায় ৯ কিলোমিটার বাঁধ, তিনটি কপাট, নিষ্কাশন, নদীর ধারের সড়ক।',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		licence: 'CC BY 4.0',
		note: {
			en: 'Compiled by the MAB desk from one public source, a press report written while the works were going on; not yet confirmed by the municipality.',
			bn: 'একটি প্রকাশিত উৎস, অর্থাৎ কাজ চলার সময়ে লেখা সংবাদ প্রতিবেদন থেকে ম্যাব ডেস্কের সংকলন; পৌরসভা এখনো নিশ্চিত করেনি।',
		},
	},
	unknowns: [
		{
			field: 'startedOn',
			note: {
				en: 'Start and completion of the works were not found; the one source was written before all was finished.',
				bn: 'কাজের শুরু ও শেষ কবে, পাওয়া যায়নি; একমাত্র সূত্রটি সব কাজ শেষ হওয়ার আগে লেখা।',
			},
		},
		{
			field: 'participation',
			note: {
				en: 'How residents took part, and how people in the way of the embankment were treated, is not known.',
				bn: 'বাসিন্দারা কীভাবে অংশ নিয়েছেন, বাঁধের জায়গায় থাকা মানুষের কী হয়েছে, জানা নেই।',
			},
		},
		{
			field: 'capitalCost',
			note: { en: 'The cost of the Mongla works was not found.', bn: 'মোংলার কাজের আলাদা ব্যয় পাওয়া যায়নি।' },
		},
		{ field: 'annualCost', note: { en: 'Upkeep cost not found.', bn: 'রক্ষণাবেক্ষণের খরচ পাওয়া যায়নি।' } },
		{ field: 'monthsToImplement', note: { en: 'Not found.', bn: 'পাওয়া যায়নি।' } },
		{
			field: 'beneficiaries',
			note: { en: 'No count of protected households was found.', bn: 'কত পরিবার সুরক্ষা পায়, হিসাব পাওয়া যায়নি।' },
		},
		{
			field: 'sustainability',
			note: {
				en: 'Who runs the gates and repairs the embankment, and with what money, is not known.',
				bn: 'কে কপাট চালায়, বাঁধ সারায়, টাকা কোথা থেকে আসে, জানা নেই।',
			},
		},
		{ field: 'difficulties', note: { en: 'The source names none.', bn: 'সূত্রে কোনোটির উল্লেখ নেই।' } },
		{ field: 'contactOffice', note: { en: 'To be named by the municipality.', bn: 'পৌরসভা জানাবে।' } },
	],
	text: {
		en: {
			title: 'An embankment, three sluices and drains around a port town',
			oneLine:
				"Mongla's works under an LGED project: about 9 km of embankment, three regulators, drainage and a road along the river.",
			summary:
				'Under the LGED City Region Development Project, Mongla Port planned protection as one set: about 9 km of embankment 3.6 m above sea level, three regulators, drainage and a riverside road. The one source, a Daily Star report, was written during the works. Completion, cost, upkeep and effect on floods are not known.',
			keyFacts: [
				{ label: 'Embankment', value: 'About 9 km, 3.6 m above sea level' },
				{ label: 'Regulators', value: 'Three' },
				{ label: 'Also in the works', value: 'Drainage and a riverside road' },
				{ label: 'Project', value: 'LGED City Region Development Project' },
			],
			problem:
				'How often and how deep Mongla stood under water before the works is not given in the facts used here. In general, a low town on a tidal river suffers twice: high tide pushes river water in through the canals, and heavy rain cannot run out while the river is high. An embankment without gates keeps the rain inside; drains without an embankment let the tide in. The parts work only together, and somebody must open and close the gates with every tide.',
			objectives:
				'As its parts show, the work is meant to keep tidal water out of the town, let rainwater out through regulators and drains, and use the bank as a road. The formal aims of the project were not seen.',
			steps: [
				{
					title: 'Plan protection as one set of works',
					text: 'The LGED City Region Development Project combined embankment, regulators, drainage and road for Mongla.',
					when: null,
					who: 'LGED project and the municipality',
				},
				{
					title: 'Raise the embankment',
					text: 'About 9 km of embankment, 3.6 m above sea level, is to guard the town on the river side.',
					when: null,
					who: 'LGED project',
				},
				{
					title: 'Put regulators on the canals',
					text: 'Three water regulators belong to the works. The press report, written earlier, describes them as under construction.',
					when: null,
					who: 'LGED project',
				},
				{
					title: 'Improve the drains and build the riverside road',
					text: 'Drainage and a riverside road complete the set. Lengths and completion dates are left open here until the municipality confirms them.',
					when: null,
					who: 'LGED project',
				},
			],
			buildingBlocks: [
				{
					name: 'Embankment with regulators',
					what: 'A raised bank keeps the tide out; gates on the canals let rainwater out at low tide.',
					enablingFactors: 'Project money on a scale that no small town has by itself.',
					lesson: 'MAB desk: appoint and pay gate operators before the first monsoon.',
				},
				{
					name: 'Bank used as a road',
					what: 'A road along the river makes the embankment useful every day.',
					enablingFactors: null,
					lesson: 'MAB desk: a bank that people use daily is watched daily; damage is reported sooner.',
				},
			],
			novelty: null,
			governance: null,
			participation: null,
			inKind: null,
			povertyHow: null,
			sustainability: null,
			climate:
				'The works face tidal flooding and waterlogging. Whether 3.6 m above sea level is enough for the cyclone surges and the sea level of the coming decades is not discussed in the source.',
			difficulties: [],
			lessons: [
				'MAB desk: plan bank, gates and drains together; each one alone can make things worse.',
				'MAB desk: settle who operates the gates, and the yearly money for it, in the project agreement.',
				'MAB desk: measure water depth at fixed points before and after; without this no effect can be shown.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: a national project with funds and design staff, agreement with the water authorities, land for the bank, and fair treatment of people living on it.',
				minimumVersion:
					'MAB desk advice: a town cannot copy this from its own budget, but it can repair one canal gate, clear the drains that lead to it, and appoint a gate keeper.',
				steps:
					'MAB desk advice: map water depth and flow, find the weakest point, agree with LGED and the water authorities, plan upkeep, then apply for a project.',
				typicalTime: null,
				notSuitableWhen: 'MAB desk advice: the bank is eroding fast, or no money for yearly upkeep is in sight.',
			},
		},
		bn: {
			title: 'বন্দর শহর ঘিরে বাঁধ, তিন কপাট আর নালা',
			oneLine: 'এলজিইডির প্রকল্পে মোংলা শহর রক্ষায় প্রায় ৯ কিলোমিটার বাঁধ, তিনটি স্লুইসগেট, নালা ও নদীর ধারের সড়ক।',
			summary:
				'এলজিইডির নগর অঞ্চল উন্নয়ন প্রকল্পে মোংলা শহরের সুরক্ষাকে একসঙ্গে ভাবা হয়: সমুদ্রপৃষ্ঠ থেকে ৩.৬ মিটার উঁচু প্রায় ৯ কিলোমিটার বাঁধ, তিনটি কপাট, নিষ্কাশন নালা ও নদীর ধারের সড়ক। একমাত্র সূত্র ডেইলি স্টারের প্রতিবেদনটি কাজ চলার সময়ে লেখা। কাজ শেষ হওয়া, ব্যয়, রক্ষণাবেক্ষণ আর বন্যায় কী লাভ হয়েছে, জানা নেই।',
			keyFacts: [
				{ label: 'বাঁধ', value: 'প্রায় ৯ কিলোমিটার, সমুদ্রপৃষ্ঠ থেকে ৩.৬ মিটার উঁচু' },
				{ label: 'কপাট', value: 'তিনটি' },
				{ label: 'সঙ্গে', value: 'নিষ্কাশন নালা ও নদীর ধারের সড়ক' },
				{ label: 'প্রকল্প', value: 'এলজিইডির নগর অঞ্চল উন্নয়ন প্রকল্প' },
			],
			problem:
				'কাজের আগে মোংলা কত ঘন ঘন, কতটা পানিতে ডুবত, এখানে ব্যবহৃত তথ্যে সে হিসাব নেই। সাধারণভাবে জোয়ার-ভাটার নদীর ধারে নিচু শহরের ভোগান্তি দুই দিক থেকে: জোয়ারে খাল দিয়ে নদীর পানি ঢোকে, আবার নদী ভরা থাকলে বৃষ্টির পানি বেরোতে পারে না। কপাট ছাড়া বাঁধ দিলে বৃষ্টির পানি ভেতরেই আটকে যায়; বাঁধ ছাড়া নালা কাটলে সেই পথেই জোয়ার ঢোকে। তাই সব কটি একসঙ্গে লাগে, আর প্রতি জোয়ারে কপাট খোলা-বন্ধের লোকও লাগে।',
			objectives:
				'কাজের অংশগুলো থেকে লক্ষ্য বোঝা যায়: জোয়ারের পানি শহরে ঢুকতে না দেওয়া, কপাট ও নালা দিয়ে বৃষ্টির পানি বের করা, আর বাঁধকে সড়ক হিসেবেও কাজে লাগানো। প্রকল্পের লিখিত লক্ষ্য দেখা হয়নি।',
			steps: [
				{
					title: 'সুরক্ষার কাজ একসঙ্গে পরিকল্পনা',
					text: 'এলজিইডির নগর অঞ্চল উন্নয়ন প্রকল্প মোংলার জন্য বাঁধ, কপাট, নিষ্কাশন ও সড়ক একসঙ্গে ধরে।',
					when: null,
					who: 'এলজিইডির প্রকল্প ও পৌরসভা',
				},
				{
					title: 'বাঁধ উঁচু করা',
					text: 'সমুদ্রপৃষ্ঠ থেকে ৩.৬ মিটার উঁচু প্রায় ৯ কিলোমিটার বাঁধ নদীর দিক থেকে শহরকে আগলে রাখার কথা।',
					when: null,
					who: 'এলজিইডির প্রকল্প',
				},
				{
					title: 'খালের মুখে কপাট',
					text: 'প্রকল্পে আছে তিনটি স্লুইসগেট। আগের সময়ে লেখা সংবাদে সেগুলো নির্মাণাধীন বলা হয়েছে।',
					when: null,
					who: 'এলজিইডির প্রকল্প',
				},
				{
					title: 'নালার উন্নয়ন ও নদীর ধারের সড়ক',
					text: 'নিষ্কাশন নালা ও নদীর ধারের সড়ক মিলে কাজটি পূর্ণ হয়। দৈর্ঘ্য ও শেষ হওয়ার তারিখ পৌরসভা নিশ্চিত করার আগে এখানে লেখা হলো না।',
					when: null,
					who: 'এলজিইডির প্রকল্প',
				},
			],
			buildingBlocks: [
				{
					name: 'কপাটসহ বাঁধ',
					what: 'উঁচু বাঁধ জোয়ার ঠেকায়; ভাটার সময় খালের কপাট দিয়ে বৃষ্টির পানি নামে।',
					enablingFactors: 'এত বড় প্রকল্প-অর্থ, যা কোনো ছোট শহরের নিজের থাকে না।',
					lesson: 'ম্যাব ডেস্ক: প্রথম বর্ষার আগেই কপাট চালানোর লোক ও তার বেতন ঠিক করুন।',
				},
				{
					name: 'বাঁধের পাশে সড়ক',
					what: 'নদীর ধারের সড়ক থাকলে বাঁধ প্রতিদিন কাজে লাগে।',
					enablingFactors: null,
					lesson: 'ম্যাব ডেস্ক: রোজ ব্যবহার হয় যে বাঁধ, তার ওপর নজরও থাকে রোজ; ক্ষতি হলে খবর আসে তাড়াতাড়ি।',
				},
			],
			novelty: null,
			governance: null,
			participation: null,
			inKind: null,
			povertyHow: null,
			sustainability: null,
			climate:
				'কাজটি জোয়ারের প্লাবন ও জলাবদ্ধতার বিরুদ্ধে। ঘূর্ণিঝড়ের জলোচ্ছ্বাস আর আগামী কয়েক দশকের সমুদ্রপৃষ্ঠের জন্য ৩.৬ মিটার যথেষ্ট কি না, সূত্রে সে আলোচনা নেই।',
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্ক: বাঁধ, কপাট ও নালা একসঙ্গে পরিকল্পনা করুন; আলাদা করলে উল্টো ক্ষতি হতে পারে।',
				'ম্যাব ডেস্ক: কে কপাট চালাবে আর বছরে কত টাকা লাগবে, প্রকল্পের চুক্তিতেই লিখে নিন।',
				'ম্যাব ডেস্ক: নির্দিষ্ট জায়গায় আগে-পরে পানির গভীরতা মাপুন; না হলে লাভ দেখানো যায় না।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ: অর্থ ও নকশার জনবলসহ জাতীয় প্রকল্প, পানি কর্তৃপক্ষের সঙ্গে সমঝোতা, বাঁধের জমি আর সেখানে থাকা মানুষের ন্যায্য ব্যবস্থা।',
				minimumVersion:
					'ম্যাব ডেস্কের পরামর্শ: নিজের বাজেটে কোনো পৌরসভা এটি পারবে না; তবে একটি খালের কপাট সারানো, সেই পথের নালা পরিষ্কার আর কপাট দেখার লোক রাখা যায়।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: পানির গভীরতা ও গতিপথের মানচিত্র করুন, দুর্বল জায়গা খুঁজুন, এলজিইডি ও পানি কর্তৃপক্ষের সঙ্গে বসুন, রক্ষণাবেক্ষণ ভাবুন, তারপর প্রকল্পের প্রস্তাব দিন।',
				typicalTime: null,
				notSuitableWhen: 'ম্যাব ডেস্কের পরামর্শ: তীর দ্রুত ভাঙলে, কিংবা বছর বছর রক্ষণাবেক্ষণের টাকার নিশ্চয়তা না থাকলে।',
			},
		},
	},
};
