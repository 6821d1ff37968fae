import type { SeedPractice } from '../types.ts';

export const jhenaidahRiverGhats: SeedPractice = {
	slug: 'jhenaidah-river-ghats',
	entryType: 'bestPractice',
	stage: 'running',
	sector: 'public-space',
	municipalities: ['jhenaidah'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'নদীতীর', en: 'Riverfront' },
		{ bn: 'যৌথ সৃজন কর্মশালা', en: 'Co-creation workshops' },
		{ bn: 'সবার জন্য প্রবেশগম্যতা', en: 'Access for all' },
	],
	sdgs: [11],
	startedOn: '2015',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { bn: 'কো-ক্রিয়েশন আর্কিটেক্টস', en: 'Co.Creation.Architects' },
			kind: 'private',
			role: { bn: 'কর্মশালা ও নকশা', en: 'Workshops and design' },
			contribution: { bn: null, en: null },
		},
		{
			name: { bn: 'স্থানীয় নির্মাণকর্মী', en: 'Local builders' },
			kind: 'community',
			role: { bn: 'স্থানীয় ইট দিয়ে নির্মাণ', en: 'Building in local brick' },
			contribution: { bn: null, en: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [],
	monthsToImplement: null,
	results: [
		{
			indicator: { bn: 'নদীর পাড়ে নির্মিত ঘাট', en: 'Ghats built on the river' },
			unit: { bn: 'ঘাট', en: 'ghats' },
			baseline: null,
			baselineOn: null,
			latest: 2,
			latestOn: null,
			source: {
				bn: 'মেটালোকাস; দেখা হয়েছে ২০ নভেম্বর ২০২৬। গণনার তারিখ দেওয়া নেই',
				en: 'Metalocus, seen on 20 November 2026; date of the count not given',
			},
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: { bn: 'বড় ঘাটের দৈর্ঘ্য', en: 'Length of the larger ghat' },
			unit: { bn: 'মিটার', en: 'metres' },
			baseline: null,
			baselineOn: null,
			latest: 115,
			latestOn: null,
			source: {
				bn: 'মেটালোকাস; দেখা হয়েছে ২০ নভেম্বর ২০২৬',
				en: 'Metalocus, seen on 20 November 2026',
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
			title: 'LA Journal 80: Urban river spaces in Jhenaidah',
			url: 'https://lajournal.in/80-3.asp',
			seenOn: '2026-11-20',
			fact: {
				bn: 'কর্মশালার মাধ্যমে নকশা; আগা খান স্থাপত্য পুরস্কার ২০২২ ও ইউআইএ ২০৩০ পুরস্কার',
				en: 'Design through workshops; Aga Khan Award for Architecture 2022 and a UIA 2030 award',
			},
		},
		{
			title: 'Metalocus: Urban River Spaces by Co.Creation.Architects',
			url: 'https://www.metalocus.es/en/news/urban-river-spaces-cocreationarchitects-khondaker-hasibul-kabir-suhailey-farzana',
			seenOn: '2026-11-20',
			fact: {
				bn: '২০১৫ থেকে শুরু; দুটি ঘাট ও হাঁটার পথ; বড় ঘাট ১১৫ মিটার, ঢালু পথসহ; স্থানীয় ইট, স্থানীয় নির্মাণকর্মী, পুরোনো গাছ রাখা',
				en: 'Begun in 2015; two ghats and walkways; larger ghat 115 m with ramp; local brick, local builders, old trees kept',
			},
		},
		{
			title: 'Daily Sun: When local communities unite to co-create a better city, September 2023',
			url: 'https://www.daily-sun.com/post/712907/When-local-communities-unite-to-cocreate-a-better-city:-Jhenaidah-shows-the-way',
			seenOn: '2026-11-20',
			fact: {
				bn: 'আগে জায়গাটি ছিল ময়লার ভাগাড়; আগা খান পুরস্কার ২০২২',
				en: 'The place was a dump before; Aga Khan Award 2022',
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
			note: { bn: 'নির্মাণ ব্যয় কোনো উৎসে পাওয়া যায়নি।', en: 'The cost of building was not found.' },
		},
		{
			field: 'annualCost',
			note: {
				bn: 'পরিষ্কার ও রক্ষণাবেক্ষণের বার্ষিক ব্যয় জানা নেই।',
				en: 'The yearly cost of cleaning and upkeep is not known.',
			},
		},
		{
			field: 'funding',
			note: { bn: 'টাকা কোথা থেকে এসেছে, জানা নেই।', en: 'Where the money came from is not known.' },
		},
		{
			field: 'monthsToImplement',
			note: {
				bn: 'কাজ শুরু ২০১৫ থেকে; প্রতিটি ঘাটে কত মাস লেগেছে, জানা নেই।',
				en: 'Work began in 2015; the months needed for each ghat are not known.',
			},
		},
		{
			field: 'beneficiaries',
			note: { bn: 'কতজন ঘাট ব্যবহার করেন, গণনা পাওয়া যায়নি।', en: 'No count of the users was found.' },
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
			title: 'ময়লার ভাগাড় থেকে নবগঙ্গার ঘাট: নাগরিকদের সঙ্গে নকশা',
			oneLine: 'কর্মশালায় মানুষের মত নিয়ে নবগঙ্গার পাড়ে দুটি ঘাট ও হাঁটার পথ; স্থানীয় ইটে, পুরোনো গাছ রেখে।',
			summary:
				'২০১৫ সালে শুরু হওয়া যৌথ সৃজন কর্মশালা থেকে ঝিনাইদহে নবগঙ্গা নদীর পাড়ে দুটি ঘাট ও হাঁটার পথ হয়েছে। জায়গাটি আগে ছিল ময়লার ভাগাড়। ১১৫ মিটারের বড় ঘাটে ঢালু পথও আছে। স্থানীয় ইট ও নির্মাণকর্মী কাজে লেগেছে। ২০২২ সালে মিলেছে আগা খান স্থাপত্য পুরস্কার।',
			keyFacts: [
				{ label: 'শুরু', value: '২০১৫' },
				{ label: 'হয়েছে', value: 'দুটি ঘাট ও হাঁটার পথ' },
				{ label: 'বড় ঘাট', value: '১১৫ মিটার, ঢালু পথসহ (মেটালোকাস)' },
				{ label: 'নির্মাণ', value: 'স্থানীয় ইট, স্থানীয় নির্মাণকর্মী' },
				{ label: 'গাছ', value: 'পুরোনো গাছ রেখে নকশা' },
				{ label: 'স্বীকৃতি', value: 'আগা খান স্থাপত্য পুরস্কার ২০২২, ইউআইএ ২০৩০ পুরস্কার' },
			],
			problem:
				'অনেক শহরে নদী এখন পেছনের উঠান। রাস্তা আর দোকান নদীর দিকে পিঠ ফিরিয়ে থাকে, পাড়ে জমে ময়লা। নদীতে নামার জায়গা হারিয়ে যায়, আর শিশু, নারী ও বয়স্ক মানুষের বসার জায়গাও কমে।\n\nঝিনাইদহে নবগঙ্গার যে জায়গায় ঘাট হয়েছে, সেটিও ছিল ময়লা ফেলার জায়গা। সেখানে কতটা ময়লা জমেছিল বা আগে কতজন নদীর পাড়ে আসতেন, দেখা উৎসে সেই সংখ্যা নেই।',
			objectives:
				'উৎসগুলোর বর্ণনায়, লক্ষ্য ছিল ময়লার ভাগাড় হয়ে যাওয়া জায়গাটি মানুষকে ফিরিয়ে দেওয়া এবং নকশার সিদ্ধান্তে নাগরিকদের রাখা। পরিমাপযোগ্য লক্ষ্যমাত্রা দেখা যায়নি।',
			steps: [
				{
					title: 'যৌথ সৃজন কর্মশালা',
					text: 'কেমন জায়গা চাই, তা নিয়ে নাগরিকদের সঙ্গে কর্মশালা করা হয়।',
					when: '২০১৫ থেকে',
					who: 'নাগরিক ও স্থপতিরা',
				},
				{
					title: 'গাছ রেখে নকশা',
					text: 'পুরোনো গাছ না কেটে ঘাট ও হাঁটার পথের নকশা হয়। বড় ঘাটে ঢালু পথ রাখা হয়।',
					when: null,
					who: 'স্থপতিরা',
				},
				{
					title: 'স্থানীয় ইট ও কর্মী দিয়ে নির্মাণ',
					text: 'স্থানীয় ইট ব্যবহার করে স্থানীয় নির্মাণকর্মীরা কাজ করেন। আগের ময়লার ভাগাড়ে দুটি ঘাট ও হাঁটার পথ তৈরি হয়; বড়টি ১১৫ মিটার লম্বা।',
					when: null,
					who: 'স্থানীয় নির্মাণকর্মীরা',
				},
				{
					title: 'দেশের বাইরে স্বীকৃতি',
					text: 'কাজটি আগা খান স্থাপত্য পুরস্কার ২০২২ এবং একটি ইউআইএ ২০৩০ পুরস্কার পায়।',
					when: '২০২২ (আগা খান পুরস্কার)',
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'যৌথ সৃজন কর্মশালা',
					what: 'নকশা আঁকার আগে নাগরিকদের কাছে কেমন শহর চান, তা শোনা।',
					enablingFactors: 'ম্যাব ডেস্কের পরামর্শ: সহজ ভাষা, মানুষের সুবিধামতো সময়, নারী ও তরুণদের জন্য আলাদা বৈঠক।',
					lesson: null,
				},
				{
					name: 'ঢালু পথসহ ঘাট',
					what: 'সিঁড়ির সঙ্গে ঢালু পথ (র‍্যাম্প), যাতে হুইলচেয়ার ও বয়স্ক মানুষ চলতে পারেন।',
					enablingFactors: null,
					lesson: 'ম্যাব ডেস্কের পরামর্শ: ঢাল নকশার শুরুতেই রাখুন; পরে জোড়া দিলে খরচ বাড়ে।',
				},
				{
					name: 'স্থানীয় ইট, স্থানীয় কারিগর',
					what: 'কাছের ইট ও নির্মাণকর্মী দিয়ে সহজ গড়ন।',
					enablingFactors: 'ম্যাব ডেস্কের পরামর্শ: নদীর ধারে কাজের উপযোগী ইটের মান ও নিয়মিত তদারকি।',
					lesson: null,
				},
			],
			novelty:
				'দামি উপকরণ নয়, মানুষের মতামত, স্থানীয় ইট আর বিদ্যমান গাছই নকশার মূল। মফস্বল শহরের এমন কাজ আন্তর্জাতিক স্থাপত্য পুরস্কার পেয়েছে।',
			governance: null,
			participation:
				'নকশা হয়েছে নাগরিকদের সঙ্গে কর্মশালার মাধ্যমে, আর নির্মাণে কাজ করেছেন স্থানীয় কর্মীরা। কয়টি কর্মশালা হয়েছে, নারী ও নিম্ন আয়ের মানুষের উপস্থিতি কত ছিল, টিএলসিসিতে আলোচনা হয়েছে কি না, সে তথ্য ম্যাব ডেস্কের হাতে নেই।',
			inKind: null,
			povertyHow: null,
			sustainability: {
				money: 'রক্ষণাবেক্ষণের বরাদ্দ আছে কি না, জানা নেই।',
				people: 'কে পরিষ্কার রাখে ও দেখাশোনা করে, উৎসে বলা নেই।',
				rules: null,
				environment: 'পুরোনো গাছ রাখা হয়েছে, স্থানীয় ইট ব্যবহার হয়েছে এবং ময়লার ভাগাড়ের জায়গায় এখন ঘাট।',
			},
			climate:
				'গাছ রেখে নকশা করায় ছায়া থেকে গেছে। ম্যাব ডেস্কের পরামর্শ: নদীতীরে কাজের আগে বন্যার সর্বোচ্চ পানির উচ্চতা ও পাড়ের স্থিতি দেখে নিন।',
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্কের পর্যবেক্ষণ: জায়গা উন্নয়নের আগে মানুষের সঙ্গে কথা বললে নকশা বদলায়, মালিকানাবোধও আসে।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: ছোট অংশ দিয়ে শুরু করা যায়; পুরো নদীতীর একসঙ্গে ধরতে হয় না।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: পুরস্কার নকশার স্বীকৃতি; ব্যবহার ও রক্ষণাবেক্ষণের ফল আলাদা করে মাপতে হবে।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ: নদীতীরের জমির মালিকানা পরিষ্কার থাকা, সংশ্লিষ্ট নদী ও পানি কর্তৃপক্ষের সম্মতি, একজন স্থপতি, আর ময়লা ফেলার বিকল্প জায়গা।',
				minimumVersion: 'ম্যাব ডেস্কের পরামর্শ: একটি ছোট ঘাট বা বসার জায়গা পরিষ্কার করে, গাছ রেখে, স্থানীয় ইটে বাঁধিয়ে শুরু করুন।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: (১) জমি ও পানির উচ্চতা যাচাই করুন; (২) ময়লা ফেলার অন্য ব্যবস্থা করুন; (৩) এলাকার মানুষের সঙ্গে কর্মশালা করুন; (৪) ঢালু পথসহ সহজ নকশা নিন; (৫) অল্প অংশ গড়ে ব্যবহার দেখুন; (৬) রক্ষণাবেক্ষণের দায়িত্ব লিখে দিন।',
				typicalTime: null,
				notSuitableWhen:
					'ম্যাব ডেস্কের পরামর্শ: পাড় ভাঙছে বা জমি নিয়ে বিরোধ আছে, এমন জায়গায় আগে সেটি মেটান। পাড়ে বাস করা মানুষকে উচ্ছেদ করে কাজ করবেন না।',
			},
		},
		en: {
			title: 'From dump to river ghat: designing the Nabaganga bank with citizens',
			oneLine:
				'Workshops with residents led to two ghats and walkways on the Nabaganga, in local brick and with the old trees kept.',
			summary:
				'Co-creation workshops that began in 2015 led to two ghats and walkways on the Nabaganga river in Jhenaidah, at a former dump. The larger ghat is 115 metres long and has a ramp. Local brick and local builders were used and old trees kept. The work received the Aga Khan Award for Architecture 2022.',
			keyFacts: [
				{ label: 'Begun', value: '2015' },
				{ label: 'Built', value: 'Two ghats and walkways' },
				{ label: 'Larger ghat', value: '115 metres, with a ramp (Metalocus)' },
				{ label: 'Construction', value: 'Local brick, local builders' },
				{ label: 'Trees', value: 'Old trees kept' },
				{ label: 'Recognition', value: 'Aga Khan Award for Architecture 2022; a UIA 2030 award' },
			],
			problem:
				'In many towns the river has become the back yard: streets and shops turn away from it and waste piles up on the bank. The way down to the water is lost, and with it a place to sit for children, women and older people.\n\nThe bank of the Nabaganga where the ghats stand was a dump too. How much waste lay there, or how many people came to the river before, is not in the sources seen.',
			objectives:
				'As the sources describe it, the aim was to give a place that had become a dump back to the people and to have citizens decide on the design. Measurable targets were not seen.',
			steps: [
				{
					title: 'Hold co-creation workshops',
					text: 'Citizens discussed in workshops what kind of place they wanted.',
					when: 'From 2015',
					who: 'Citizens and architects',
				},
				{
					title: 'Design around the trees',
					text: 'Ghats and walkways were designed so that the old trees could stay. The larger ghat was given a ramp.',
					when: null,
					who: 'Architects',
				},
				{
					title: 'Build with local brick and hands',
					text: 'Local builders worked in local brick. Two ghats and walkways took the place of the former dump; the larger ghat is 115 metres long.',
					when: null,
					who: 'Local builders',
				},
				{
					title: 'Recognition abroad',
					text: 'The work received the Aga Khan Award for Architecture 2022 and a UIA 2030 award.',
					when: '2022 (Aga Khan Award)',
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'Co-creation workshops',
					what: 'Citizens are heard on the kind of town they want before anything is drawn.',
					enablingFactors:
						'MAB desk advice: plain language, hours that suit people, and sittings of their own for women and young people.',
					lesson: null,
				},
				{
					name: 'A ghat with a ramp',
					what: 'A ramp beside the stairs, for wheelchairs and older people.',
					enablingFactors: null,
					lesson: 'MAB desk advice: put the ramp into the first design; adding it later costs more.',
				},
				{
					name: 'Local brick, local hands',
					what: 'A simple structure in brick from nearby, by local builders.',
					enablingFactors: 'MAB desk advice: brick of a quality fit for a river bank, and regular supervision.',
					lesson: null,
				},
			],
			novelty:
				'The design rests on what people said, on local brick and on the trees that were there, and not on costly materials. Such work in a district town received international awards for architecture.',
			governance: null,
			participation:
				'The design came out of workshops with citizens, and local builders did the work. How many workshops were held, how many women and people on low incomes came, and whether the TLCC discussed it, is something the MAB desk has no information on.',
			inKind: null,
			povertyHow: null,
			sustainability: {
				money: 'Whether there is a budget for upkeep is not known.',
				people: 'Who cleans and looks after the place is not said in the sources.',
				rules: null,
				environment: 'Old trees were kept, local brick was used, and a ghat stands where the dump was.',
			},
			climate:
				'Trees were kept in the design, and their shade with them. MAB desk advice: look at the highest flood level and the stability of the bank before any work at a river.',
			difficulties: [],
			lessons: [
				'MAB desk reading: talking to people before a place is improved changes the design and brings a sense of ownership.',
				'MAB desk reading: one can begin with a small part; the whole river bank need not be taken up at once.',
				'MAB desk reading: an award honours the design; use and upkeep have to be measured apart.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: clear ownership of the bank, consent of the river and water authorities concerned, an architect, and another place for the waste.',
				minimumVersion:
					'MAB desk advice: clean one small ghat or sitting place, keep the trees, and pave it with local brick.',
				steps:
					'MAB desk advice: (1) check land and water levels; (2) arrange another place for waste; (3) hold workshops with the people around; (4) take a simple design with a ramp; (5) build a small part and watch its use; (6) put the duty of upkeep in writing.',
				typicalTime: null,
				notSuitableWhen:
					'MAB desk advice: where the bank erodes or the land is disputed, settle that first. Do not evict people who live on the bank for such work.',
			},
		},
	},
};
