import type { SeedPractice } from '../types.ts';

export const gopalganjClimateResilientHousing: SeedPractice = {
	slug: 'gopalganj-climate-resilient-housing',
	entryType: 'promising',
	stage: 'running',
	sector: 'housing',
	municipalities: ['gopalganj'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'জলবায়ু-সহনশীল ঘর', en: 'Climate-resilient homes' },
		{ bn: 'পৌরসভার জমি', en: 'Municipal land' },
		{ bn: 'বৃষ্টির পানি সংরক্ষণ', en: 'Rainwater harvesting' },
	],
	sdgs: [1, 11, 13],
	startedOn: '2021-11',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { bn: 'স্থানীয় সরকার বিভাগ', en: 'Local Government Division (LGD)' },
			kind: 'government',
			role: { bn: 'এলআইইউপিসিপি প্রকল্পের অংশীদার', en: 'Partner in the LIUPCP project' },
			contribution: { bn: null, en: null },
		},
		{
			name: {
				bn: 'যুক্তরাজ্যের পররাষ্ট্র, কমনওয়েলথ ও উন্নয়ন দপ্তর (এফসিডিও)',
				en: 'Foreign, Commonwealth & Development Office of the United Kingdom (FCDO)',
			},
			kind: 'donor',
			role: { bn: 'এলআইইউপিসিপি প্রকল্পের অংশীদার', en: 'Partner in the LIUPCP project' },
			contribution: { bn: null, en: null },
		},
		{
			name: { bn: 'জাতিসংঘ উন্নয়ন কর্মসূচি (ইউএনডিপি)', en: 'United Nations Development Programme (UNDP)' },
			kind: 'donor',
			role: { bn: 'এলআইইউপিসিপি প্রকল্পের অংশীদার', en: 'Partner in the LIUPCP project' },
			contribution: { bn: null, en: null },
		},
	],
	capitalCost: {
		amountBdt: 303_300_000,
		priceYear: 2021,
		note: {
			bn: 'নভেম্বর ২০২১-এ ঘোষিত অঙ্ক (ইউএনডিপি বাংলাদেশ, ২৩ নভেম্বর ২০২১)। চূড়ান্ত ব্যয় কত দাঁড়িয়েছে এবং জমির দাম এর মধ্যে আছে কি না, জানা নেই।',
			en: 'As announced in November 2021 (UNDP Bangladesh, 23 November 2021). The final cost, and whether the land is counted in it, is not known.',
		},
	},
	annualCost: null,
	funding: [
		{
			kind: 'project',
			name: {
				bn: 'এলআইইউপিসিপি (স্থানীয় সরকার বিভাগ, এফসিডিও, ইউএনডিপি); কার ভাগ কত, জানা নেই',
				en: 'LIUPCP (LGD, FCDO, UNDP); the share of each is not known',
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
	hazards: [],
	links: [],
	contactOffice: null,
	sources: [
		{
			title: 'UNDP Bangladesh, press release of 23 November 2021',
			url: 'https://www.bd.undp.org/content/bangladesh/en/home/presscenter/pressreleases/2021/11/23/lgd---undp_s-climate-resilient-housing-for-urban-poor-in-gopalga/',
			seenOn: '2026-11-20',
			fact: {
				bn: '৩৩৬ পরিবারের জন্য আবাসন শুরু; পৌরসভার দেওয়া ৩.১৯ একর জমি; ৳৩০.৩৩ কোটি; বৃষ্টির পানি, সৌরবিদ্যুৎ, পুকুর, বাজার; এলআইইউপিসিপির আওতায়।',
				en: 'Start of housing for 336 families; 3.19 acres given by the paurashava; Tk 30.33 crore; rainwater, solar, pond, market; under LIUPCP.',
			},
		},
		{
			title: 'News Hour, report 152151 on the Gopalganj housing project',
			url: 'https://newshour.media/?p=152151',
			seenOn: '2026-11-20',
			fact: {
				bn: 'একই প্রকল্পের খবর: ৩৩৬ পরিবার, ৩.১৯ একর, ৳৩০.৩৩ কোটি।',
				en: 'Report on the same project: 336 families, 3.19 acres, Tk 30.33 crore.',
			},
		},
		{
			title: 'UNDP Bangladesh: Livelihoods Improvement of Urban Poor Communities Project',
			url: 'https://www.bd.undp.org/content/bangladesh/en/home/projects/livelihoods-improvement-of-urban-poor-communities-project/',
			seenOn: '2026-11-20',
			fact: {
				bn: 'এলআইইউপিসিপির লক্ষ্য: জলবায়ু-সহনশীল আবাসন, এলাকার সংগঠন, নারীর দক্ষতা ও উদ্যোগ, ছোট অবকাঠামো, পৌরসভার সক্ষমতা।',
				en: 'Aims of LIUPCP: resilient housing, community organisation, women’s skills and enterprise, small climate-resilient works, municipal capacity.',
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
				bn: 'নকশা ও পরিবার বাছাইয়ে বাসিন্দারা কীভাবে অংশ নিয়েছেন, জানা নেই।',
				en: 'How residents took part in the design and in choosing the families is not known.',
			},
		},
		{
			field: 'annualCost',
			note: {
				bn: 'রক্ষণাবেক্ষণের বার্ষিক ব্যয় জানা নেই।',
				en: 'The yearly cost of upkeep is not known.',
			},
		},
		{
			field: 'monthsToImplement',
			note: {
				bn: 'শুরুর মাস জানা; কত মাস লেগেছে, তা জানা নেই।',
				en: 'The month of the start is known, the time needed is not.',
			},
		},
		{
			field: 'results',
			note: {
				bn: '৩৩৬ পরিবার শুরুর সময়ের লক্ষ্য, গোনা ফল নয়।',
				en: '336 families is the number aimed at when work began, not a counted result.',
			},
		},
		{
			field: 'beneficiaries',
			note: {
				bn: 'কত পরিবার ঘরে উঠেছে, আমাদের ব্যবহৃত উৎসে তা নেই।',
				en: 'The sources used here do not say how many families have moved in.',
			},
		},
		{
			field: 'sustainability',
			note: {
				bn: 'ভবন ও সরঞ্জামের দেখভাল কে করবে, জানা নেই।',
				en: 'Who looks after the buildings and equipment is not known.',
			},
		},
		{
			field: 'difficulties',
			note: {
				bn: 'কাজের বাধা নিয়ে কোনো তথ্য পাওয়া যায়নি।',
				en: 'Nothing was found on difficulties in the work.',
			},
		},
		{
			field: 'lessons',
			note: {
				bn: 'শুরুর পরের কোনো মূল্যায়ন আমরা পাইনি।',
				en: 'We have found no assessment made after the start.',
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
			title: 'পৌরসভার জমিতে ৩৩৬ পরিবারের জলবায়ু-সহনশীল আবাসন',
			oneLine: 'গোপালগঞ্জ পৌরসভার দেওয়া ৩.১৯ একর জমিতে ৩৩৬ পরিবারের জন্য আবাসন: বৃষ্টির পানি, সৌরবিদ্যুৎ, পুকুর ও বাজারসহ।',
			summary:
				'নভেম্বর ২০২১-এ গোপালগঞ্জে ৩৩৬ পরিবারের জন্য জলবায়ু-সহনশীল আবাসনের কাজ শুরু হয়। ৩.১৯ একর জমি দেয় পৌরসভা; এলআইইউপিসিপি প্রকল্পে ধরা ব্যয় ৳৩০.৩৩ কোটি। পরিকল্পনায় আছে বৃষ্টির পানি সংরক্ষণ, সৌরবিদ্যুৎ, পুকুর ও বাজার। আমাদের উৎসগুলো শুরুর সময়ের; পরের অগ্রগতি পৌরসভার কাছে জানতে হবে।',
			keyFacts: [
				{ label: 'শুরু', value: 'নভেম্বর ২০২১' },
				{ label: 'পরিবার', value: '৩৩৬ (লক্ষ্য)' },
				{ label: 'জমি', value: '৩.১৯ একর, পৌরসভার দেওয়া' },
				{ label: 'ঘোষিত ব্যয়', value: '৳৩০.৩৩ কোটি' },
				{ label: 'প্রকল্প', value: 'এলআইইউপিসিপি (এলজিডি, এফসিডিও, ইউএনডিপি)' },
				{ label: 'সূত্র', value: 'ইউএনডিপি বাংলাদেশ, ২৩ নভেম্বর ২০২১; নিউজ আওয়ার' },
			],
			problem:
				'এই ৩৩৬ পরিবার আগে কেমন ঘরে থাকত, আমাদের হাতে সে তথ্য নেই।\n\nম্যাব ডেস্কের সাধারণ পর্যবেক্ষণ: শহরের নিম্ন আয়ের বসতি অনেক সময় নিচু জায়গায় হয়, পানি সরার পথ থাকে না, ঘরও হালকা। ফলে ভারী বৃষ্টি, গরম বা ঝড়ের ধাক্কা আগে লাগে এসব ঘরে। শহরের ভেতরে ভালো জমি পাওয়াই সবচেয়ে কঠিন কাজ; আলাদা একটি দরিদ্র পরিবারের পক্ষে তা প্রায় অসম্ভব। পৌরসভা নিজের জমি দিলে সেই বাধাটি সরে যায়।',
			objectives:
				'এলআইইউপিসিপির একটি লক্ষ্য শহরের দরিদ্র মানুষের জন্য জলবায়ু-সহনশীল আবাসন। গোপালগঞ্জে সেই লক্ষ্যের রূপ ৩৩৬ পরিবারের ঘর এবং সবার ব্যবহারের কিছু সুবিধা। শহরের জন্য আলাদা কোনো লিখিত উদ্দেশ্য আমরা পাইনি।',
			steps: [
				{
					title: 'পৌরসভার জমি বরাদ্দ',
					text: 'আবাসনের জন্য পৌরসভা ৩.১৯ একর জমি দেয়। জমি কোন প্রক্রিয়ায় হস্তান্তর হয়েছে, তা আমাদের তথ্যে নেই।',
					when: null,
					who: 'গোপালগঞ্জ পৌরসভা',
				},
				{
					title: 'ব্যয় ও নকশা ঠিক করা',
					text: '৩৩৬ পরিবারের জন্য ৳৩০.৩৩ কোটির কাজ ঘোষণা করা হয়। নকশায় ঘরের পাশাপাশি রাখা হয় বৃষ্টির পানি সংরক্ষণ, সৌরবিদ্যুৎ, পুকুর ও বাজার।',
					when: 'নভেম্বর ২০২১-এ ঘোষিত',
					who: 'এলআইইউপিসিপি: স্থানীয় সরকার বিভাগ, এফসিডিও, ইউএনডিপি',
				},
				{
					title: 'কাজ শুরু',
					text: 'নভেম্বর ২০২১-এ কাজ শুরু হয়। আমাদের ব্যবহৃত দুটি খবরই শুরুর সময়ের, তাই শেষ হওয়ার তারিখ এখানে দেওয়া গেল না।',
					when: 'নভেম্বর ২০২১',
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'আবাসনের জন্য পৌরসভার জমি',
					what: 'শহরের ভেতরের জমি পৌরসভা নিজে জোগান দেয়, ফলে প্রকল্পের টাকা ঘর ও সেবার কাজে লাগে।',
					enablingFactors: 'ম্যাব ডেস্কের মত: বিরোধমুক্ত জমি ও পরিষদের সিদ্ধান্ত লাগে।',
					lesson: null,
				},
				{
					name: 'ঘরের সঙ্গে সবার সেবা',
					what: 'বৃষ্টির পানি সংরক্ষণ, সৌরবিদ্যুৎ, পুকুর ও বাজার একই নকশায় রাখা হয়।',
					enablingFactors: 'ম্যাব ডেস্কের মত: প্রতিটি সুবিধার দেখভালের দায়িত্ব আগে লিখে নিতে হয়।',
					lesson: null,
				},
			],
			novelty:
				'ঘর, পানি, বিদ্যুৎ, পুকুর ও বাজার এক নকশায় আনা এবং পৌরসভার নিজের জমি দেওয়া: এই দুটি বিষয় অন্য পৌরসভার নজর দেওয়ার মতো। এটি ম্যাব ডেস্কের মত, কোনো মূল্যায়নের ফল নয়।',
			governance:
				'জমি দিয়েছে পৌরসভা, কাজটি এলআইইউপিসিপির আওতায়। পরিষদের সিদ্ধান্তের নম্বর ও পরিবার বাছাইয়ের নিয়ম জানা নেই। গোপালগঞ্জ নিজেই এলআইইউপিসিপি-ভুক্ত শহর; তাই এটি শেখার উৎস, নতুন অনুসরণ-পাইলটের জায়গা নয়।',
			participation: null,
			inKind: 'পৌরসভা ৩.১৯ একর জমি দিয়েছে (ইউএনডিপি বাংলাদেশ, ২৩ নভেম্বর ২০২১)। জমির মূল্য জানা নেই।',
			povertyHow: 'প্রকল্পটি শহরের দরিদ্র মানুষের জন্য; নিরাপদ ঘর পেলে তাদের ঝড়-বৃষ্টির ক্ষতি কমার কথা। বাস্তবে কতটা কমেছে, জানা নেই।',
			sustainability: null,
			climate:
				'নকশায় বৃষ্টির পানি সংরক্ষণ, সৌরবিদ্যুৎ ও পুকুর আছে। কোন দুর্যোগ মাথায় রেখে ভিটার উচ্চতা বা কাঠামো ঠিক করা হয়েছে, আমাদের তথ্যে তা নেই।',
			difficulties: [],
			lessons: [],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ (পৌরসভার দেওয়া তথ্য নয়): নিজস্ব ও বিরোধমুক্ত জমি, বড় অঙ্কের প্রকল্প-অর্থ, অনুমোদিত নকশা, পরিবার বাছাইয়ের প্রকাশ্য নিয়ম এবং পরে দেখভালের জন্য নির্দিষ্ট দপ্তর।',
				minimumVersion:
					'ডেস্কের পরামর্শ: পুরো আবাসন না পারলে জমির অধিকার, উঁচু ভিটা, পানি সরার পথ আর বৃষ্টির পানির ট্যাংক দিয়ে একটি বসতির উন্নয়ন শুরু করুন।',
				steps:
					'- জমির স্তর ও বন্যার পানির উচ্চতা মাপুন\n- পরিবারের তালিকা ওয়ার্ড সভায় যাচাই করুন\n- কিস্তি, ভাড়া বা মালিকানার শর্ত আগে লিখে দিন\n- সৌর ও পানির ব্যবস্থার দেখভালের টাকা বাজেটে রাখুন\n- গোপালগঞ্জ ঘুরে দেখে চূড়ান্ত ব্যয় জেনে নিন',
				typicalTime: null,
				notSuitableWhen:
					'ডেস্কের পরামর্শ: প্রকল্পের টাকা না থাকলে শুধু নিজস্ব আয়ে এত বড় কাজ ধরবেন না; জমি কাজের জায়গা থেকে দূরে হলেও নয়।',
			},
		},
		en: {
			title: 'Climate-resilient housing for 336 families on municipal land',
			oneLine:
				'On 3.19 acres given by Gopalganj Paurashava: housing planned for 336 families, with rainwater harvesting, solar power, a pond and a market.',
			summary:
				'In November 2021 work began in Gopalganj on climate-resilient housing for 336 families. The paurashava gave 3.19 acres; the announced cost under the LIUPCP project is Tk 30.33 crore. Rainwater, solar power, a pond and a market belong to the plan. Our sources date from the start; later progress has to be asked of the municipality.',
			keyFacts: [
				{ label: 'Start', value: 'November 2021' },
				{ label: 'Families', value: '336 (aim)' },
				{ label: 'Land', value: '3.19 acres, given by the paurashava' },
				{ label: 'Announced cost', value: 'Tk 30.33 crore' },
				{ label: 'Project', value: 'LIUPCP (LGD, FCDO, UNDP)' },
				{ label: 'Source', value: 'UNDP Bangladesh, 23 November 2021; News Hour' },
			],
			problem:
				'How these 336 families were housed before is not in the material we hold.\n\nA general observation of the MAB desk: low-income settlements in towns often stand on low ground without a way for water to drain, and the houses are light. Heavy rain, heat or storm therefore strikes them first. Good land inside the town is the hardest thing to find, and nearly impossible for one poor family alone. Where the paurashava gives its own land, that obstacle is gone.',
			objectives:
				'One aim of LIUPCP is climate-resilient housing for the urban poor. In Gopalganj that took the shape of homes for 336 families with some facilities for common use. We have found no separate written aim for the town.',
			steps: [
				{
					title: 'Municipal land set aside',
					text: 'The paurashava gave 3.19 acres for the housing. By which procedure the land was transferred is not in our material.',
					when: null,
					who: 'Gopalganj Paurashava',
				},
				{
					title: 'Cost and design settled',
					text: 'Work worth Tk 30.33 crore for 336 families was announced. Besides the homes the design has rainwater harvesting, solar power, a pond and a market.',
					when: 'Announced in November 2021',
					who: 'LIUPCP: Local Government Division, FCDO, UNDP',
				},
				{
					title: 'Work begins',
					text: 'Work started in November 2021. Both reports used here date from the start, so no completion date can be given.',
					when: 'November 2021',
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'Municipal land for housing',
					what: 'The paurashava itself provides land in the town, so that project money goes into homes and services.',
					enablingFactors: 'View of the MAB desk: it takes land free of dispute and a council decision.',
					lesson: null,
				},
				{
					name: 'Common services with the homes',
					what: 'Rainwater harvesting, solar power, a pond and a market are part of the same design.',
					enablingFactors: 'View of the MAB desk: who looks after each facility should be written down beforehand.',
					lesson: null,
				},
			],
			novelty:
				'Two things deserve the attention of other towns: homes, water, power, pond and market in one design, and a paurashava giving its own land. This is the view of the MAB desk, not the finding of an evaluation.',
			governance:
				'The land came from the paurashava and the work runs under LIUPCP. The number of the council decision and the rules for choosing families are not known. Gopalganj is itself a LIUPCP town: a place to learn from, not a site for a new replication pilot.',
			participation: null,
			inKind: 'The paurashava gave 3.19 acres of land (UNDP Bangladesh, 23 November 2021). Its value is not known.',
			povertyHow:
				'The project is for the urban poor; a safe home should reduce what rain and storms cost them. By how much it has done so is not known.',
			sustainability: null,
			climate:
				'Rainwater harvesting, solar power and a pond are in the design. Against which hazard the plinth level and structure were chosen is not in our material.',
			difficulties: [],
			lessons: [],
			transfer: {
				preconditions:
					'MAB desk advice, not reported by the municipality: own land free of dispute, project money on a large scale, an approved design, public rules for choosing families, and a named office for upkeep afterwards.',
				minimumVersion:
					'Desk advice: where a whole scheme is out of reach, improve one settlement: right to the land, raised plinths, drainage and a rainwater tank.',
				steps:
					'- Measure ground level and past flood level\n- Check the list of families in a ward meeting\n- Write down the terms first: instalments, rent or ownership\n- Put upkeep of the solar and water systems into the budget\n- Visit Gopalganj and ask for the final cost',
				typicalTime: null,
				notSuitableWhen:
					'Desk advice: do not begin a scheme of this size from own revenue alone, nor on land far from work.',
			},
		},
	},
};
