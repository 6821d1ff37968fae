import type { SeedPractice } from '../types.ts';

export const paikgachhaProgressiveWaterTariff: SeedPractice = {
	slug: 'paikgachha-progressive-water-tariff',
	entryType: 'promising',
	stage: 'pilot',
	sector: 'water',
	municipalities: ['paikgachha'],
	wards: null,
	location: null,
	topics: [
		{ en: 'Piped water', bn: 'পাইপের পানি' },
		{ en: 'Tariff', bn: 'পানির মূল্যহার' },
		{ en: 'Salinity and arsenic', bn: 'লবণাক্ততা ও আর্সেনিক' },
	],
	sdgs: [6, 10, 1],
	startedOn: null,
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { en: 'WaterAid', bn: 'ওয়াটারএইড' },
			kind: 'ngo',
			role: { en: 'Piloted the piped water supply with the tariff', bn: 'মূল্যহারসহ পাইপের পানি সরবরাহ পরীক্ষামূলকভাবে চালু করে' },
			contribution: { en: null, bn: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'userFees',
			name: {
				en: 'Progressive water tariff; full cost recovery claimed (2017)',
				bn: 'ধাপে ধাপে পানির মূল্যহার; পুরো খরচ ওঠে বলে দাবি (২০১৭)',
			},
			amountBdt: null,
			percent: null,
		},
	],
	monthsToImplement: null,
	results: [],
	beneficiaries: null,
	povertyRelated: true,
	evidenceLevel: 'e0',
	hazards: ['salinity'],
	links: [],
	contactOffice: null,
	sources: [
		{
			title:
				'Water Alternatives 10(2), article 370, "Taking a multidimensional approach to small town water supply: the case of Paikgachha", 2017',
			url: 'https://www.water-alternatives.org/index.php/alldoc/articles/vol10/v10issue2/370-a10-2-20',
			seenOn: '2026-11-20',
			fact: {
				en: 'Saline, iron and arsenic water; WaterAid pilot of piped water; progressive tariff by which the poor pay less; full cost recovery claimed.',
				bn: 'পানিতে লবণ, আয়রন ও আর্সেনিক; ওয়াটারএইডের পরীক্ষামূলক পাইপের পানি; ধাপে ধাপে মূল্যহার, দরিদ্ররা দেয় কম; পুরো খরচ ওঠার দাবি।',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		licence: 'CC BY 4.0',
		note: {
			en: 'Compiled by the MAB desk from public sources; not yet confirmed by the municipality. The one source is a viewpoint by staff of the pilot organisation, so it is not counted as an independent study.',
			bn: 'প্রকাশিত উৎস থেকে ম্যাব ডেস্কের সংকলন; পৌরসভা এখনো নিশ্চিত করেনি। একমাত্র সূত্রটি উদ্যোগী সংস্থার কর্মীদেরই লেখা মতামত, তাই একে স্বাধীন গবেষণা ধরা হয়নি।',
		},
	},
	unknowns: [
		{
			field: 'startedOn',
			note: { en: 'Before 2017, the year of the article.', bn: '২০১৭ সালের আগে; নিবন্ধটি ওই বছরের।' },
		},
		{
			field: 'participation',
			note: {
				en: 'Not stated in the facts used here.',
				bn: 'এখানে ব্যবহৃত তথ্যে নেই।',
			},
		},
		{ field: 'capitalCost', note: { en: 'Not found.', bn: 'পাওয়া যায়নি।' } },
		{
			field: 'annualCost',
			note: {
				en: 'Not found; the claim of full cost recovery cannot be recalculated without it.',
				bn: 'পাওয়া যায়নি; এটি ছাড়া পুরো খরচ ওঠার দাবি মিলিয়ে দেখা যায় না।',
			},
		},
		{ field: 'monthsToImplement', note: { en: 'Not found.', bn: 'পাওয়া যায়নি।' } },
		{
			field: 'results',
			note: {
				en: 'No figures on connections, rates, income or water quality are in the facts used here.',
				bn: 'সংযোগ, মূল্যহার, আয় বা পানির মানের কোনো সংখ্যা এখানে ব্যবহৃত তথ্যে নেই।',
			},
		},
		{ field: 'beneficiaries', note: { en: 'Number of households not found.', bn: 'পরিবারের সংখ্যা পাওয়া যায়নি।' } },
		{
			field: 'difficulties',
			note: { en: 'None are in the facts used here.', bn: 'এখানে ব্যবহৃত তথ্যে কোনোটির উল্লেখ নেই।' },
		},
		{ field: 'contactOffice', note: { en: 'To be named by the municipality.', bn: 'পৌরসভা জানাবে।' } },
	],
	text: {
		en: {
			title: 'Piped water with a tariff by which the poor pay less',
			oneLine:
				'In saline and arsenic-hit Paikgachha, a WaterAid pilot of piped water charges poor households less and claims to cover its cost.',
			summary:
				'Water in Paikgachha carries salt, iron and arsenic. WaterAid piloted piped water with a progressive tariff: poor households pay less, and an article of 2017 claims full cost recovery. It was written by staff of the pilot organisation. Rates, connections and the state after 2017 are not known.',
			keyFacts: [
				{ label: 'Water problem', value: 'Salt, iron and arsenic (2017)' },
				{ label: 'Supply', value: 'Piped water, WaterAid pilot' },
				{ label: 'Tariff', value: 'Progressive: poor households pay less' },
				{ label: 'Cost recovery', value: 'Full, as claimed in 2017; not checked' },
			],
			problem:
				'People in Paikgachha, a municipality in Khulna district, have water that is saline and carries iron and arsenic (2017). How many households lacked safe water was not found. In general, such a town cannot rely on ordinary tube-wells: arsenic has no taste and harms slowly, salt drives people to ponds and sellers, and iron stains what it touches. Those with money buy water or build tanks; the poor walk, wait or drink what is at hand. A single flat rate would ask most from those who have least.',
			objectives:
				'To bring safe piped water to the town so that poor households can afford it, and at the same time to cover the cost of the service from the tariff.',
			steps: [
				{
					title: 'Start from the quality of the water',
					text: 'Salinity, iron and arsenic made the ordinary sources unfit, so a piped supply was chosen.',
					when: 'Before 2017',
					who: 'WaterAid',
				},
				{
					title: 'Pilot a piped supply',
					text: 'WaterAid piloted a piped water supply in the small town. Source of water, length and number of connections are not in the facts used here.',
					when: 'Before 2017',
					who: 'WaterAid',
				},
				{
					title: 'Set a progressive tariff',
					text: 'Poor households pay less, others more. The steps and the rates in Taka were not found.',
					when: 'Before 2017',
					who: null,
				},
				{
					title: 'Cover the cost from the tariff',
					text: 'The article of 2017 claims that the tariff recovers the full cost. No account of income and cost was seen.',
					when: '2017 (article)',
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'Progressive tariff',
					what: 'Households pay according to their means: the poor less, others more, so that together they cover the cost.',
					enablingFactors: 'MAB desk: a list of poor households made in the open, and a rate approved by the council.',
					lesson: 'MAB desk: print the rate on every bill, so that nobody can be charged more than the rule.',
				},
				{
					name: 'Piped supply instead of single wells',
					what: 'One tested source serves many homes, which makes checking the quality possible.',
					enablingFactors: 'MAB desk: a source that is safe in the dry months too.',
					lesson: null,
				},
			],
			novelty:
				'The tariff joins two aims that are often set against each other: the poor pay less, and the service still claims to cover its cost without subsidy.',
			governance: null,
			participation: null,
			inKind: null,
			povertyHow:
				'Poor households pay less for piped water than others. How households are classed as poor, and how many they are, is not known.',
			sustainability: {
				money:
					'Full cost recovery from the tariff is claimed in the article of 2017. It has not been checked, and the situation since then is not known.',
				people: null,
				rules: null,
				environment: null,
			},
			climate:
				'Salinity is the hazard behind this practice. A tested piped source makes a town less dependent on wells and ponds that turn salty in the dry months (general desk note).',
			difficulties: [],
			lessons: [
				'MAB desk: a low rate for the poor works when the other rates are set to carry it; calculate both before announcing either.',
				'MAB desk: test water for arsenic and salt at the tap and show the result in public.',
				'MAB desk: ask the town for its accounts before citing full cost recovery.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: a piped supply or a plan for one, a safe source, meters or a fair measure of use, and a way to identify poor households.',
				minimumVersion:
					'MAB desk advice: where piped water already flows, change only the tariff: one lower rate for listed poor households in one zone.',
				steps:
					'MAB desk advice: calculate the full cost, list poor households with the ward committee, set the rates, pass them in the council, bill each month, publish income and cost each year.',
				typicalTime: null,
				notSuitableWhen:
					'MAB desk advice: water flows only a few hours, or the supply itself is unsafe; mend that first.',
			},
		},
		bn: {
			title: 'পাইপের পানি, যেখানে দরিদ্র পরিবার দাম দেয় কম',
			oneLine: 'লোনা ও আর্সেনিকের শহর পাইকগাছায় পাইপের পানির দাম দরিদ্রদের জন্য কম; তবু পুরো খরচ উঠে আসে বলে দাবি।',
			summary:
				'পাইকগাছার পানিতে লবণ, আয়রন ও আর্সেনিক। ওয়াটারএইড পরীক্ষামূলকভাবে পাইপের পানি চালু করে, দাম ধরে সামর্থ্য বুঝে: দরিদ্র পরিবার দেয় কম। ২০১৭ সালের এক নিবন্ধের দাবি, তাতেই পুরো খরচ ওঠে। লেখকেরা ওই সংস্থারই কর্মী। দামের হার, সংযোগের সংখ্যা ও ২০১৭-এর পরের অবস্থা জানা নেই।',
			keyFacts: [
				{ label: 'পানির সমস্যা', value: 'লবণ, আয়রন ও আর্সেনিক (২০১৭)' },
				{ label: 'সরবরাহ', value: 'পাইপের পানি, ওয়াটারএইডের পরীক্ষামূলক উদ্যোগ' },
				{ label: 'মূল্যহার', value: 'ধাপে ধাপে: দরিদ্র পরিবার কম দেয়' },
				{ label: 'খরচ ওঠা', value: 'পুরোটাই ওঠে বলে দাবি (২০১৭); যাচাই হয়নি' },
			],
			problem:
				'খুলনা জেলার পাইকগাছা পৌর এলাকার পানি লোনা, তাতে আয়রন ও আর্সেনিকও আছে (২০১৭)। কত পরিবারের নিরাপদ পানি ছিল না, জানা যায়নি। সাধারণভাবে এমন শহরে সাধারণ নলকূপে ভরসা করা যায় না। আর্সেনিকের স্বাদ নেই, ক্ষতি হয় ধীরে; লোনা পানির কারণে মানুষ পুকুর বা পানি বিক্রেতার কাছে যায়; আয়রনে সব লালচে হয়ে যায়। সামর্থ্যবানেরা পানি কেনেন বা ট্যাংক বসান, দরিদ্ররা হাঁটেন, অপেক্ষা করেন, নয়তো হাতের কাছে যা পান তা-ই খান। সবার জন্য এক দাম হলে সবচেয়ে বেশি চাপ পড়ে তাঁদের ওপর, যাঁদের সবচেয়ে কম আছে।',
			objectives: 'শহরে পাইপে নিরাপদ পানি আনা, দাম দরিদ্র পরিবারের নাগালে রাখা, আবার সেই দাম থেকেই সেবার খরচ তোলা।',
			steps: [
				{
					title: 'পানির মান থেকে শুরু',
					text: 'লবণ, আয়রন ও আর্সেনিকের কারণে সাধারণ উৎস চলে না, তাই বেছে নেওয়া হয় পাইপের পানি।',
					when: '২০১৭ সালের আগে',
					who: 'ওয়াটারএইড',
				},
				{
					title: 'পরীক্ষামূলক পাইপলাইন',
					text: 'ওয়াটারএইড ছোট শহরটিতে পরীক্ষামূলকভাবে পাইপে পানি সরবরাহ চালু করে। পানির উৎস, পাইপের দৈর্ঘ্য ও সংযোগের সংখ্যা এখানে ব্যবহৃত তথ্যে নেই।',
					when: '২০১৭ সালের আগে',
					who: 'ওয়াটারএইড',
				},
				{
					title: 'ধাপে ধাপে মূল্যহার',
					text: 'দরিদ্র পরিবার কম দেয়, অন্যরা বেশি। কয়টি ধাপ, কত টাকা, জানা যায়নি।',
					when: '২০১৭ সালের আগে',
					who: null,
				},
				{
					title: 'দাম থেকেই খরচ তোলা',
					text: '২০১৭ সালের নিবন্ধের দাবি, এই মূল্যহারেই পুরো খরচ ওঠে। আয়-ব্যয়ের কোনো হিসাব দেখা হয়নি।',
					when: '২০১৭ (নিবন্ধ)',
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'সামর্থ্যভিত্তিক মূল্যহার',
					what: 'পরিবারগুলো সামর্থ্য অনুযায়ী দেয়: দরিদ্ররা কম, অন্যরা বেশি; সব মিলিয়ে খরচ ওঠে।',
					enablingFactors: 'ম্যাব ডেস্ক: প্রকাশ্যে করা দরিদ্র পরিবারের তালিকা আর পরিষদে অনুমোদিত হার।',
					lesson: 'ম্যাব ডেস্ক: প্রতিটি বিলে হার ছাপিয়ে দিন, যেন কেউ নিয়মের বেশি নিতে না পারে।',
				},
				{
					name: 'আলাদা নলকূপের বদলে পাইপের পানি',
					what: 'পরীক্ষা করা একটি উৎস থেকে অনেক বাড়িতে পানি যায়, তাই মান যাচাই করা সহজ।',
					enablingFactors: 'ম্যাব ডেস্ক: শুকনো মৌসুমেও নিরাপদ থাকে, এমন উৎস।',
					lesson: null,
				},
			],
			novelty:
				'দুটি লক্ষ্যকে প্রায়ই মুখোমুখি দাঁড় করানো হয়: দরিদ্রদের কম দাম, আর ভর্তুকি ছাড়া সেবা। এখানে এক মূল্যহারেই দুটো মেলানোর দাবি করা হয়েছে।',
			governance: null,
			participation: null,
			inKind: null,
			povertyHow: 'পাইপের পানির জন্য দরিদ্র পরিবার অন্যদের চেয়ে কম দেয়। কীভাবে দরিদ্র পরিবার বাছাই হয়, তারা সংখ্যায় কত, জানা নেই।',
			sustainability: {
				money: '২০১৭ সালের নিবন্ধে মূল্যহার থেকে পুরো খরচ ওঠার দাবি আছে। তা যাচাই হয়নি; এরপর কী হয়েছে, জানা নেই।',
				people: null,
				rules: null,
				environment: null,
			},
			climate:
				'এই চর্চার পেছনের বিপদটি লবণাক্ততা। পরীক্ষা করা পাইপের উৎস থাকলে শুকনো মৌসুমে লোনা হয়ে যাওয়া নলকূপ ও পুকুরের ওপর নির্ভরতা কমে (ডেস্কের সাধারণ মন্তব্য)।',
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্ক: অন্য হারগুলো ঠিকমতো ধরলে তবেই দরিদ্রদের কম হার টেকে; ঘোষণার আগে দুটোই হিসাব করুন।',
				'ম্যাব ডেস্ক: কলের পানিতে আর্সেনিক ও লবণ পরীক্ষা করে ফল সবাইকে দেখান।',
				'ম্যাব ডেস্ক: পুরো খরচ ওঠার কথা বলার আগে শহরটির কাছে হিসাব চেয়ে নিন।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ: পাইপের পানি বা তার পরিকল্পনা, নিরাপদ উৎস, মিটার বা ব্যবহারের ন্যায্য মাপ, আর দরিদ্র পরিবার চেনার উপায়।',
				minimumVersion:
					'ম্যাব ডেস্কের পরামর্শ: যেখানে পাইপে পানি আছেই, সেখানে শুধু মূল্যহার বদলান: একটি এলাকায় তালিকাভুক্ত দরিদ্র পরিবারের জন্য একটি কম হার।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: পুরো খরচ হিসাব করুন, ওয়ার্ড কমিটিকে নিয়ে দরিদ্র পরিবারের তালিকা করুন, হার ঠিক করুন, পরিষদে পাস করান, মাসে মাসে বিল দিন, বছরে আয়-ব্যয় প্রকাশ করুন।',
				typicalTime: null,
				notSuitableWhen: 'ম্যাব ডেস্কের পরামর্শ: দিনে অল্প সময় পানি আসে, বা পানি নিজেই নিরাপদ নয়; আগে সেটা ঠিক করুন।',
			},
		},
	},
};
