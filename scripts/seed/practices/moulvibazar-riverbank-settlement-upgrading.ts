import type { SeedPractice } from '../types.ts';

export const moulvibazarRiverbankSettlementUpgrading: SeedPractice = {
	slug: 'moulvibazar-riverbank-settlement-upgrading',
	entryType: 'promising',
	stage: 'ended',
	sector: 'housing',
	municipalities: ['moulvibazar'],
	wards: null,
	location: null,
	topics: [
		{ en: 'Slum upgrading', bn: 'বস্তি উন্নয়ন' },
		{ en: 'Drains and footpaths', bn: 'ড্রেন ও রাস্তা' },
		{ en: 'Water and toilets', bn: 'পানি ও শৌচাগার' },
	],
	sdgs: [11, 6, 1],
	startedOn: null,
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { en: 'Asian Development Bank (ADB)', bn: 'এশীয় উন্নয়ন ব্যাংক (এডিবি)' },
			kind: 'donor',
			role: {
				en: 'Supported the Urban Governance and Infrastructure Improvement Project (UGIIP)',
				bn: 'নগর পরিচালন ও অবকাঠামো উন্নতিকরণ প্রকল্পে (ইউজিআইআইপি) সহায়তা',
			},
			contribution: {
				en: 'USD 87 million for the whole project in 30 paurashavas; the share of this settlement is not known',
				bn: '৩০ পৌরসভার পুরো প্রকল্পে ৮ কোটি ৭০ লাখ মার্কিন ডলার; এই বসতির অংশ কত, জানা নেই',
			},
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'project',
			name: { en: 'ADB-supported UGIIP (2002-2010)', bn: 'এডিবির সহায়তায় ইউজিআইআইপি (২০০২-২০১০)' },
			amountBdt: null,
			percent: null,
		},
	],
	monthsToImplement: null,
	results: [
		{
			indicator: {
				en: 'Families in the settlement with drains, roads, water and toilets',
				bn: 'ড্রেন, রাস্তা, পানি ও শৌচাগার পাওয়া পরিবার',
			},
			unit: { en: 'families (about)', bn: 'পরিবার (প্রায়)' },
			baseline: null,
			baselineOn: null,
			latest: 450,
			latestOn: '2015-06',
			source: { en: 'ADB results page, 9 June 2015', bn: 'এডিবির ফলাফল পাতা, ৯ জুন ২০১৫' },
			womenPercent: null,
			poorPercent: null,
		},
	],
	beneficiaries: {
		directCount: null,
		womenCount: null,
		poorHouseholdCount: 450,
		indirectCount: null,
		isEstimate: true,
		note: {
			en: 'About 450 families of the former slum (ADB, 9 June 2015). The number of people and of women is not known.',
			bn: 'আগের বস্তির প্রায় ৪৫০ পরিবার (এডিবি, ৯ জুন ২০১৫)। মোট মানুষ ও নারীর সংখ্যা জানা নেই।',
		},
	},
	povertyRelated: true,
	evidenceLevel: 'e0',
	hazards: [],
	links: [],
	contactOffice: null,
	sources: [
		{
			title: 'Asian Development Bank, "Transforming Poor Communities, Changing Lives in Bangladesh", 9 June 2015',
			url: 'https://www.adb.org/results/transforming-poor-communities-changing-lives-bangladesh',
			seenOn: '2026-11-20',
			fact: {
				en: 'Slum on the bank of the Manu rebuilt; about 450 families with drains, roads, water and toilets; UGIIP 2002-2010, 30 paurashavas, USD 87 million.',
				bn: 'মনু নদের তীরের বস্তি নতুন করে গড়া; প্রায় ৪৫০ পরিবারের ড্রেন, রাস্তা, পানি ও শৌচাগার; ইউজিআইআইপি ২০০২-২০১০, ৩০ পৌরসভা, ৮ কোটি ৭০ লাখ ডলার।',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		licence: 'CC BY 4.0',
		note: {
			en: 'Compiled by the MAB desk from public sources; not yet confirmed by the municipality. The one source is a page of the funder.',
			bn: 'প্রকাশিত উৎস থেকে ম্যাব ডেস্কের সংকলন; পৌরসভা এখনো নিশ্চিত করেনি। একমাত্র সূত্রটি অর্থায়নকারীর নিজের পাতা।',
		},
	},
	unknowns: [
		{
			field: 'startedOn',
			note: {
				en: 'The project ran from 2002 to 2010; when work in this settlement began is not known.',
				bn: 'প্রকল্প চলেছে ২০০২ থেকে ২০১০; এই বসতিতে কাজ কবে শুরু, জানা নেই।',
			},
		},
		{
			field: 'participation',
			note: {
				en: 'The facts seen do not say how the families took part here.',
				bn: 'এখানে পরিবারগুলো কীভাবে অংশ নিয়েছে, দেখা তথ্যে নেই।',
			},
		},
		{
			field: 'capitalCost',
			note: {
				en: 'Only the total of the project is known: USD 87 million for 30 paurashavas.',
				bn: 'শুধু পুরো প্রকল্পের অঙ্ক জানা: ৩০ পৌরসভায় ৮ কোটি ৭০ লাখ ডলার।',
			},
		},
		{ field: 'annualCost', note: { en: 'Upkeep cost not found.', bn: 'রক্ষণাবেক্ষণের খরচ পাওয়া যায়নি।' } },
		{ field: 'monthsToImplement', note: { en: 'Duration not found.', bn: 'কত সময় লেগেছে, পাওয়া যায়নি।' } },
		{
			field: 'sustainability',
			note: {
				en: 'The state of the works after 2015 and who maintains them is not known.',
				bn: '২০১৫ সালের পর কাজগুলোর অবস্থা কী, কে দেখাশোনা করে, জানা নেই।',
			},
		},
		{
			field: 'difficulties',
			note: { en: 'The source names no difficulties.', bn: 'সূত্রে কোনো সমস্যার কথা নেই।' },
		},
		{ field: 'contactOffice', note: { en: 'To be named by the municipality.', bn: 'পৌরসভা জানাবে।' } },
	],
	text: {
		en: {
			title: 'A riverbank slum rebuilt with drains, roads, water and toilets',
			oneLine:
				'On the bank of the Manu, about 450 families of a former slum got drains, roads, water and toilets under UGIIP.',
			summary:
				'Under the ADB-supported UGIIP (2002-2010), a slum on the bank of the Manu in Moulvibazar was rebuilt. According to ADB (9 June 2015), about 450 families now have drains, roads, water and toilets. Cost, time and upkeep of this settlement are not known, and no independent study was found.',
			keyFacts: [
				{ label: 'Families', value: 'About 450 (ADB, 9 June 2015)' },
				{ label: 'Place', value: 'Bank of the river Manu, Moulvibazar' },
				{ label: 'Works', value: 'Drains, roads, water, toilets' },
				{ label: 'Project', value: 'UGIIP, 2002-2010, 30 paurashavas, USD 87 million in all' },
			],
			problem:
				'The families lived in a slum on the bank of the Manu. The desk has no figures on services, flooding or illness there before the work. In general, riverside slums stand on land nobody else wants: water stands between the houses, paths turn to mud, toilets are shared or missing, and water is fetched from far away. Municipalities often leave such places out of their works because the land is not settled and no holding tax comes from it. How the land question was handled in Moulvibazar is not known.',
			objectives:
				'UGIIP supported 30 paurashavas in improving both governance and infrastructure. In this settlement the visible aim was to bring the basic services of the town (drains, roads, water and toilets) to the families living on the riverbank.',
			steps: [
				{
					title: 'Join a project that funds works in towns',
					text: 'Moulvibazar was one of the 30 paurashavas of UGIIP, a project of USD 87 million supported by ADB.',
					when: '2002-2010',
					who: 'Municipality, with ADB support',
				},
				{
					title: 'Take the riverbank settlement into the works',
					text: 'The slum on the bank of the Manu was rebuilt under the project. How it was chosen was not found.',
					when: null,
					who: 'Municipality',
				},
				{
					title: 'Build drains and roads',
					text: 'The settlement got drains and roads. Lengths and standards are not known.',
					when: null,
					who: null,
				},
				{
					title: 'Bring water and toilets',
					text: 'The families got water and toilets. ADB reported about 450 families with these services on 9 June 2015.',
					when: null,
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'A basic service package for one settlement',
					what: 'Drains, roads, water and toilets are brought to the same settlement, not one after the other in different places.',
					enablingFactors: 'Project money that could be used in a poor settlement (UGIIP).',
					lesson: 'MAB desk: build drains before paving, so that the roads are not opened twice.',
				},
			],
			novelty: null,
			governance: null,
			participation: null,
			inKind: null,
			povertyHow:
				'The works went to a slum: about 450 families on the riverbank got drains, roads, water and toilets (ADB, 9 June 2015). Whether rents rose or families had to leave afterwards is not known.',
			sustainability: null,
			climate: null,
			difficulties: [],
			lessons: [
				'MAB desk: a large urban project can reach a slum when the municipality puts the settlement into its own list of works.',
				'MAB desk: record the state before the work; without it nobody can show later what changed.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: families who may stay on the land, a drain outlet that works, and money for works in low-income areas.',
				minimumVersion:
					'MAB desk advice: one lane of the settlement with a covered drain, a paved path, a shared water point and improved toilets.',
				steps:
					'MAB desk advice: settle the right to stay, list the families and services with them, agree on priorities, build drains first, hand upkeep to a named group.',
				typicalTime: null,
				notSuitableWhen:
					'MAB desk advice: the bank is eroding, or families may be evicted after the land has been improved.',
			},
		},
		bn: {
			title: 'মনু নদের তীরের বস্তিতে ড্রেন, রাস্তা, পানি ও শৌচাগার',
			oneLine: 'ইউজিআইআইপি প্রকল্পে মৌলভীবাজারের নদীতীরের বস্তির প্রায় ৪৫০ পরিবার পেয়েছে ড্রেন, রাস্তা, পানি ও শৌচাগার।',
			summary:
				'এডিবির সহায়তায় ইউজিআইআইপি প্রকল্পে (২০০২-২০১০) মৌলভীবাজারে মনু নদের তীরের একটি বস্তি নতুন করে গড়ে তোলা হয়। এডিবির হিসাবে (৯ জুন ২০১৫) প্রায় ৪৫০ পরিবার এখন ড্রেন, রাস্তা, পানি ও শৌচাগার পায়। এই বসতির আলাদা ব্যয়, সময় ও রক্ষণাবেক্ষণের তথ্য জানা নেই; স্বাধীন কোনো গবেষণাও পাওয়া যায়নি।',
			keyFacts: [
				{ label: 'পরিবার', value: 'প্রায় ৪৫০ (এডিবি, ৯ জুন ২০১৫)' },
				{ label: 'স্থান', value: 'মনু নদের তীর, মৌলভীবাজার' },
				{ label: 'কাজ', value: 'ড্রেন, রাস্তা, পানি, শৌচাগার' },
				{ label: 'প্রকল্প', value: 'ইউজিআইআইপি, ২০০২-২০১০, ৩০ পৌরসভা, মোট ৮ কোটি ৭০ লাখ ডলার' },
			],
			problem:
				'পরিবারগুলো থাকত মনু নদের তীরের এক বস্তিতে। কাজের আগে সেখানে সেবা, জলাবদ্ধতা বা রোগের অবস্থা কেমন ছিল, তার কোনো হিসাব ডেস্ক পায়নি। সাধারণত নদীতীরের বস্তি গড়ে ওঠে এমন জমিতে, যা আর কেউ চায় না। ঘরের ফাঁকে পানি জমে থাকে, পথে কাদা, শৌচাগার নেই বা ভাগাভাগি করে চলে, পানি আনতে হয় দূর থেকে। জমির কাগজ ঠিক নেই, হোল্ডিং ট্যাক্সও আসে না, তাই অনেক পৌরসভার কাজের তালিকায় এসব জায়গা বাদ পড়ে। মৌলভীবাজারে জমির প্রশ্নটি কীভাবে মেটানো হয়েছিল, জানা নেই।',
			objectives:
				'ইউজিআইআইপি ৩০টি পৌরসভায় পরিচালন ও অবকাঠামো দুটোই ভালো করতে সহায়তা দিয়েছে। এই বসতিতে দৃশ্যমান লক্ষ্য ছিল নদীতীরের পরিবারগুলোর কাছে শহরের মৌলিক সেবা, অর্থাৎ ড্রেন, রাস্তা, পানি ও শৌচাগার পৌঁছে দেওয়া।',
			steps: [
				{
					title: 'প্রকল্পে যুক্ত হওয়া',
					text: 'এডিবির সহায়তায় ৮ কোটি ৭০ লাখ ডলারের ইউজিআইআইপি প্রকল্পের ৩০ পৌরসভার একটি ছিল মৌলভীবাজার।',
					when: '২০০২-২০১০',
					who: 'পৌরসভা, এডিবির সহায়তায়',
				},
				{
					title: 'নদীতীরের বসতিকে কাজের আওতায় আনা',
					text: 'প্রকল্পের আওতায় মনু নদের তীরের বস্তিটি নতুন করে গড়া হয়। কীভাবে বাছাই হয়েছিল, জানা যায়নি।',
					when: null,
					who: 'পৌরসভা',
				},
				{
					title: 'ড্রেন ও রাস্তা নির্মাণ',
					text: 'বসতিতে ড্রেন ও রাস্তা হয়েছে। কত মিটার, কী মানের, জানা নেই।',
					when: null,
					who: null,
				},
				{
					title: 'পানি ও শৌচাগারের ব্যবস্থা',
					text: 'পরিবারগুলো পানি ও শৌচাগার পেয়েছে। ৯ জুন ২০১৫ তারিখে এডিবি জানায়, প্রায় ৪৫০ পরিবার এসব সেবার আওতায়।',
					when: null,
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'এক বসতিতে মৌলিক সেবার প্যাকেজ',
					what: 'ড্রেন, রাস্তা, পানি ও শৌচাগার ছড়িয়ে-ছিটিয়ে না করে একই বসতিতে আনা হয়েছে।',
					enablingFactors: 'দরিদ্র বসতিতে খরচ করা যায়, এমন প্রকল্প-অর্থ (ইউজিআইআইপি)।',
					lesson: 'ম্যাব ডেস্ক: আগে ড্রেন, পরে রাস্তা পাকা করুন; নইলে একই রাস্তা দুবার কাটতে হয়।',
				},
			],
			novelty: null,
			governance: null,
			participation: null,
			inKind: null,
			povertyHow:
				'কাজটি হয়েছে বস্তিতেই: নদীতীরের প্রায় ৪৫০ পরিবার পেয়েছে ড্রেন, রাস্তা, পানি ও শৌচাগার (এডিবি, ৯ জুন ২০১৫)। পরে ঘরভাড়া বেড়েছে কি না, কাউকে চলে যেতে হয়েছে কি না, জানা নেই।',
			sustainability: null,
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্ক: পৌরসভা নিজের কাজের তালিকায় বসতিটি রাখলে বড় নগর প্রকল্পের সুফল বস্তিতেও পৌঁছাতে পারে।',
				'ম্যাব ডেস্ক: কাজের আগের অবস্থা লিখে রাখুন; না হলে পরে বদলটা কেউ দেখাতে পারবে না।',
			],
			transfer: {
				preconditions: 'ম্যাব ডেস্কের পরামর্শ: পরিবারগুলোর থাকার নিশ্চয়তা, পানি নামার সচল পথ আর নিম্ন আয়ের এলাকায় কাজ করার অর্থ।',
				minimumVersion: 'ম্যাব ডেস্কের পরামর্শ: বসতির একটি গলিতে ঢাকনাসহ ড্রেন, পাকা পথ, একটি যৌথ পানির কল ও উন্নত শৌচাগার।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: থাকার অধিকার ঠিক করুন, পরিবার ও সেবার তালিকা তাদের নিয়েই করুন, অগ্রাধিকার ঠিক করুন, আগে ড্রেন গড়ুন, দেখাশোনার দায়িত্ব নির্দিষ্ট দলকে দিন।',
				typicalTime: null,
				notSuitableWhen: 'ম্যাব ডেস্কের পরামর্শ: তীর ভাঙছে, কিংবা উন্নয়নের পর পরিবারগুলোর উচ্ছেদের আশঙ্কা আছে।',
			},
		},
	},
};
