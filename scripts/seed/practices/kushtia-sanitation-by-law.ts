import type { SeedPractice } from '../types.ts';

export const kushtiaSanitationByLaw: SeedPractice = {
	slug: 'kushtia-sanitation-by-law',
	entryType: 'promising',
	stage: 'running',
	sector: 'sanitation',
	municipalities: ['kushtia'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'উপ-আইন', en: 'By-laws' },
		{ bn: 'পয়ঃবর্জ্য', en: 'Faecal sludge' },
		{ bn: 'হেল্প ডেস্ক', en: 'Help desk' },
	],
	sdgs: [6, 11, 16],
	startedOn: '2020',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { bn: 'এসএনভি', en: 'SNV' },
			kind: 'ngo',
			role: { bn: 'সহায়তা', en: 'Support' },
			contribution: { bn: null, en: null },
		},
		{
			name: { bn: 'গেটস ফাউন্ডেশন', en: 'Gates Foundation' },
			kind: 'donor',
			role: { bn: 'সহায়তা', en: 'Support' },
			contribution: { bn: null, en: null },
		},
		{
			name: { bn: 'নেদারল্যান্ডস', en: 'The Netherlands' },
			kind: 'donor',
			role: { bn: 'সহায়তা', en: 'Support' },
			contribution: { bn: null, en: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'project',
			name: {
				bn: 'এসএনভি, গেটস ফাউন্ডেশন ও নেদারল্যান্ডসের সহায়তা',
				en: 'Support of SNV, the Gates Foundation and the Netherlands',
			},
			amountBdt: null,
			percent: null,
		},
		{
			kind: 'userFees',
			name: { bn: 'ট্যাংক খালি করার সেবামূল্য', en: 'Fees for emptying' },
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
			title: 'Dhaka Tribune: Turning waste into wealth, 15 January 2025',
			url: 'https://www.dhakatribune.com/bangladesh/bangladesh-environment/370832/turning-waste-into-wealth',
			seenOn: '2026-11-20',
			fact: {
				bn: '২০০৯ সালের আইনের ১২২ ধারায় ২০২০ সালের উপ-আইন; হেল্প ডেস্ক; একজন বাসিন্দার কথায় প্রথম ট্রিপ ৳১,৪০০; ৩৮,০০০ পরিবার',
				en: 'By-laws of 2020 under section 122 of the 2009 Act; help desk; a resident reports Tk 1,400 for a first trip; 38,000 households',
			},
		},
		{
			title: 'Daily Observer: Sanitation by-laws streamline faecal sludge management in Kushtia, 11 January 2025',
			url: 'https://observerbd.com/news/506861',
			seenOn: '2026-11-20',
			fact: {
				bn: 'স্যানিটেশন ভিশন ২০২৭; ভর্তুকি বন্ধ ও আয় বৃদ্ধির দাবি; এসএনভি, গেটস ফাউন্ডেশন ও নেদারল্যান্ডসের সহায়তা',
				en: 'Sanitation Vision 2027; claim that the subsidy ended and revenue rose; support by SNV, the Gates Foundation and the Netherlands',
			},
		},
		{
			title: 'Waste Concern slides of 2013 on co-composting in Kushtia (copy on documentine.com)',
			url: 'https://online.documentine.com/pictures-of-bangladesh-city/1/co-composting-of-municipal-solid-waste-and-faecal-sludge.html',
			seenOn: '2026-11-20',
			fact: { bn: '২০১৩ সালে পরিবার ২৩,০৩৭', en: '23,037 households in 2013' },
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
			field: 'participation',
			note: {
				bn: 'বাসিন্দারা হেল্প ডেস্কে ফোন করেন; উপ-আইন তৈরিতে তাঁরা কীভাবে যুক্ত ছিলেন, জানা নেই।',
				en: 'Residents call the help desk; how they took part in making the by-laws is not known.',
			},
		},
		{
			field: 'capitalCost',
			note: { bn: 'কোনো উৎসে ব্যয়ের হিসাব নেই।', en: 'No source gives a cost.' },
		},
		{
			field: 'annualCost',
			note: { bn: 'কোনো উৎসে বার্ষিক ব্যয় নেই।', en: 'No source gives a yearly cost.' },
		},
		{
			field: 'monthsToImplement',
			note: {
				bn: 'উপ-আইন প্রণয়নে কত মাস লেগেছে, জানা নেই।',
				en: 'How many months the making of the by-laws took is not known.',
			},
		},
		{
			field: 'results',
			note: {
				bn: 'সংবাদে ভর্তুকি বন্ধ ও আয় বৃদ্ধির কথা আছে, কিন্তু কোনো সংখ্যা নেই।',
				en: 'The press says that the subsidy ended and revenue rose, but gives no figures.',
			},
		},
		{
			field: 'beneficiaries',
			note: {
				bn: 'শহরে পরিবারের সংখ্যায় অমিল: ৩৮,০০০ (সংবাদ, জানুয়ারি ২০২৫) ও ২৩,০৩৭ (উপস্থাপনা, ২০১৩)। কতটি পরিবার সেবা নিয়েছে, জানা নেই।',
				en: 'Households in the town differ by source: 38,000 (press, January 2025) and 23,037 (slides, 2013). How many used the service is not known.',
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
			title: 'নিজস্ব স্যানিটেশন উপ-আইন ও হেল্প ডেস্কে চলে পয়ঃবর্জ্য সেবা',
			oneLine: '২০২০ সালের উপ-আইন সেবাকে আইনি ভিত্তি দিয়েছে; হেল্প ডেস্কে ফোন করলে ট্যাংক খালি করার দল আসে।',
			summary:
				'কুষ্টিয়া পৌরসভা ২০২০ সালে নিজস্ব স্যানিটেশন উপ-আইন করে এবং স্যানিটেশন ভিশন ২০২৭ নেয়। সেপটিক ট্যাংক ভরে গেলে বাসিন্দা হেল্প ডেস্কে ফোন করেন, নির্ধারিত মূল্যে দল এসে খালি করে দেয়। সংবাদমাধ্যমের দাবি, এ খাতে ভর্তুকি বন্ধ হয়েছে ও আয় বেড়েছে।',
			keyFacts: [
				{ label: 'আইনি ভিত্তি', value: 'স্থানীয় সরকার (পৌরসভা) আইন, ২০০৯-এর ১২২ ধারা' },
				{ label: 'উপ-আইনের সাল', value: '২০২০' },
				{ label: 'রূপকল্প', value: 'স্যানিটেশন ভিশন ২০২৭' },
				{
					label: 'সেবামূল্যের একটি উদাহরণ',
					value: 'প্রথম ট্রিপ ৳১,৪০০ (একজন বাসিন্দার কথা; ঢাকা ট্রিবিউন, ১৫ জানুয়ারি ২০২৫)',
				},
				{ label: 'সহায়তা', value: 'এসএনভি, গেটস ফাউন্ডেশন, নেদারল্যান্ডস' },
			],
			problem:
				'সেপটিক ট্যাংক ও পিট খালি করা পৌরসভার নিয়মিত সেবা হলেও অনেক শহরে এর স্পষ্ট নিয়ম থাকে না। কে খালি করবে, কত টাকা নেবে, বর্জ্য কোথায় যাবে আর নিয়ম ভাঙলে কী হবে, এসব লেখা না থাকলে সেবাটি চলে ভর্তুকিতে বা ব্যক্তির ইচ্ছায়।\n\nসংবাদমাধ্যম বলছে, কুষ্টিয়ায় আগে এ খাতে পৌরসভাকে ভর্তুকি দিতে হতো। ভর্তুকির পরিমাণ বা আগে বছরে কতটি ট্যাংক খালি করা হতো, দেখা উৎসগুলোতে সেই সংখ্যা নেই।',
			objectives:
				'উপ-আইনের মাধ্যমে স্যানিটেশন সেবাকে নিয়মের মধ্যে আনা এবং স্যানিটেশন ভিশন ২০২৭ বাস্তবায়ন করা। ভিশনের পরিমাপযোগ্য লক্ষ্যগুলো দেখা উৎসে দেওয়া নেই।',
			steps: [
				{
					title: 'উপ-আইন প্রণয়ন',
					text: 'স্থানীয় সরকার (পৌরসভা) আইন, ২০০৯-এর ১২২ ধারার ক্ষমতায় পৌরসভা স্যানিটেশন উপ-আইন তৈরি করে।',
					when: '২০২০',
					who: 'কুষ্টিয়া পৌরসভা',
				},
				{
					title: 'দীর্ঘমেয়াদি লক্ষ্য ঠিক করা',
					text: 'উপ-আইন বাস্তবায়নের জন্য পৌরসভা স্যানিটেশন ভিশন ২০২৭ গ্রহণ করে।',
					when: null,
					who: 'কুষ্টিয়া পৌরসভা, সহযোগীদের সহায়তায়',
				},
				{
					title: 'হেল্প ডেস্কে ফোনে সেবা',
					text: 'বাসিন্দা হেল্প ডেস্কে জানালে ট্যাংক খালি করার ব্যবস্থা হয়। একজন বাসিন্দা জানিয়েছেন, প্রথম ট্রিপের জন্য তাঁকে ৳১,৪০০ দিতে হয়েছে।',
					when: null,
					who: 'পৌরসভার হেল্প ডেস্ক',
				},
				{
					title: 'ভর্তুকির বদলে সেবামূল্য',
					text: 'সংবাদমাধ্যমের তথ্য অনুযায়ী এ খাতে ভর্তুকি বন্ধ হয়েছে এবং আয় বেড়েছে। কত টাকা, তা বলা হয়নি। পৌরসভার হিসাব দেখে বিষয়টি যাচাই করা বাকি।',
					when: 'জানুয়ারি ২০২৫-এর সংবাদ অনুযায়ী',
					who: 'কুষ্টিয়া পৌরসভা',
				},
			],
			buildingBlocks: [
				{
					name: '১২২ ধারার অধীনে স্যানিটেশন উপ-আইন',
					what: 'স্যানিটেশন সেবার নিয়মগুলো পৌরসভার নিজস্ব আইনি দলিলে রাখা।',
					enablingFactors: 'ম্যাব ডেস্কের পরামর্শ: খসড়া দেখার জন্য আইনজ্ঞ এবং প্রয়োজনীয় অনুমোদনের সময় হাতে রাখুন।',
					lesson: null,
				},
				{
					name: 'পয়ঃবর্জ্য হেল্প ডেস্ক',
					what: 'একটি পরিচিত নম্বর, অনুরোধের খাতা আর গাড়ি পাঠানোর দায়িত্ব এক জায়গায়।',
					enablingFactors: 'ম্যাব ডেস্কের পরামর্শ: একজন দায়িত্বপ্রাপ্ত কর্মী, প্রকাশ্য মূল্যতালিকা ও রসিদ।',
					lesson: null,
				},
			],
			novelty: 'আলাদা প্রকল্পের নিয়মে নয়, সেবাটি চলছে পৌরসভার নিজের উপ-আইনে। ফলে প্রকল্প শেষ হলেও নিয়ম থেকে যাওয়ার সুযোগ আছে।',
			governance:
				'ভিত্তি হলো ২০০৯ সালের আইনের ১২২ ধারার অধীনে করা ২০২০ সালের স্যানিটেশন উপ-আইন। সঙ্গে আছে স্যানিটেশন ভিশন ২০২৭। পরিষদের সভার নম্বর, অনুমোদনের তারিখ ও গেজেটের তথ্য দেখা উৎসে পাওয়া যায়নি।',
			participation: null,
			inKind: null,
			povertyHow: null,
			sustainability: {
				money: 'সংবাদমাধ্যমের মতে ভর্তুকি আর লাগে না এবং আয় বেড়েছে। আয়-ব্যয়ের হিসাব দেখা হয়নি।',
				people: 'হেল্প ডেস্ক ও ট্যাংক খালি করার দল সেবা দেয়। জনবলের সংখ্যা জানা নেই।',
				rules: 'উপ-আইন পৌরসভার নিজস্ব আইনি দলিল, তাই প্রকল্পের মেয়াদের ওপর নির্ভর করে না।',
				environment: null,
			},
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্কের পর্যবেক্ষণ: আইনের ১২২ ধারা সব পৌরসভাকেই উপ-আইন করার পথ দেয়, আলাদা প্রকল্প লাগে না।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: নিয়ম আর সেবা একসঙ্গে চাই; ফোন করে সেবা না পেলে উপ-আইন কাগজেই থেকে যায়।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: আয় বাড়ার দাবি অনুসরণ করার আগে পৌরসভার হিসাব চেয়ে দেখুন।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ: বর্জ্য নেওয়ার একটি শোধনাগার বা নিরাপদ জায়গা, ট্যাংক খালি করার গাড়ি বা চুক্তিবদ্ধ সেবাদাতা, আর উপ-আইনের খসড়া করার মতো কর্মকর্তা থাকা দরকার।',
				minimumVersion:
					'ম্যাব ডেস্কের পরামর্শ: প্রথমে পরিষদের সিদ্ধান্তে সেবামূল্য ও হেল্প ডেস্ক চালু করুন, পাশাপাশি উপ-আইনের খসড়ার কাজ চালান।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: (১) কুষ্টিয়ার উপ-আইনের কপি চেয়ে নিন; (২) নিজের শহরের জন্য খসড়া করুন; (৩) টিএলসিসি ও ডব্লিউএলসিসিতে মত নিন; (৪) প্রয়োজনীয় অনুমোদন নিন; (৫) মূল্যতালিকা প্রকাশ করে হেল্প ডেস্ক চালু করুন।',
				typicalTime: null,
				notSuitableWhen:
					'ম্যাব ডেস্কের পরামর্শ: সেবা দেওয়ার গাড়ি বা নিরাপদ নিষ্পত্তির জায়গা না থাকলে শুধু উপ-আইন করে লাভ হবে না। দরিদ্র পরিবারের সামর্থ্য না দেখে মূল্য ঠিক করাও ঠিক নয়।',
			},
		},
		en: {
			title: "Faecal sludge service on the town's own sanitation by-laws and a help desk",
			oneLine:
				'By-laws of 2020 gave the service a legal base; a call to the help desk brings a team to empty the tank.',
			summary:
				'Kushtia Municipality made its own sanitation by-laws in 2020 and adopted a Sanitation Vision 2027. When a septic tank is full the household calls a help desk and a team empties it against a fee. According to the press the subsidy for this service has ended and revenue has risen; no figures were given.',
			keyFacts: [
				{ label: 'Legal base', value: 'Section 122 of the Local Government (Municipality) Act 2009' },
				{ label: 'Year of the by-laws', value: '2020' },
				{ label: 'Vision', value: 'Sanitation Vision 2027' },
				{
					label: 'One example of a fee',
					value: 'Tk 1,400 for a first trip (one resident; Dhaka Tribune, 15 January 2025)',
				},
				{ label: 'Support', value: 'SNV, Gates Foundation, the Netherlands' },
			],
			problem:
				'Emptying tanks and pits is an everyday municipal service, yet many towns have no clear rule for it. Where nobody has written down who empties, for how much, where the sludge goes and what happens to those who dump it, the service runs on subsidy or on goodwill.\n\nThe press reports that Kushtia used to subsidise this service. How large the subsidy was, or how many tanks were emptied in a year, is not given in the sources seen.',
			objectives:
				'To bring sanitation services under rules by means of by-laws, and to carry out the Sanitation Vision 2027. The measurable targets of the vision are not in the sources seen.',
			steps: [
				{
					title: 'Make the by-laws',
					text: 'The municipality made sanitation by-laws under section 122 of the Local Government (Municipality) Act 2009.',
					when: '2020',
					who: 'Kushtia Municipality',
				},
				{
					title: 'Set a long-term goal',
					text: 'To carry out the by-laws the municipality adopted a Sanitation Vision 2027.',
					when: null,
					who: 'Kushtia Municipality with its partners',
				},
				{
					title: 'Serve by a call to the help desk',
					text: 'A household that informs the help desk gets its tank emptied. One resident reports having paid Tk 1,400 for a first trip.',
					when: null,
					who: 'Help desk of the municipality',
				},
				{
					title: 'Replace the subsidy by fees',
					text: 'According to the press the subsidy ended and revenue rose. No amounts were given, and the accounts of the municipality still have to be checked.',
					when: 'As reported in January 2025',
					who: 'Kushtia Municipality',
				},
			],
			buildingBlocks: [
				{
					name: 'Sanitation by-laws under section 122',
					what: "The rules of the sanitation service stand in a legal document of the municipality's own.",
					enablingFactors:
						'MAB desk advice: have a lawyer read the draft and allow time for the approvals that are needed.',
					lesson: null,
				},
				{
					name: 'Help desk for emptying',
					what: 'One known number, one register of requests and one person who sends the vehicle.',
					enablingFactors: 'MAB desk advice: a named member of staff, a public price list and receipts.',
					lesson: null,
				},
			],
			novelty:
				"The service stands on the municipality's own by-laws and not on the rules of a project, so that the rules can outlive the project.",
			governance:
				'The base is the sanitation by-laws of 2020 under section 122 of the 2009 Act, together with the Sanitation Vision 2027. Number of the council meeting, date of approval and gazette details were not found in the sources seen.',
			participation: null,
			inKind: null,
			povertyHow: null,
			sustainability: {
				money: 'According to the press no subsidy is needed any more and revenue rose. Accounts were not seen.',
				people: 'A help desk and emptying teams give the service. The number of staff is not known.',
				rules: "The by-laws are a legal document of the municipality's own and do not depend on a project period.",
				environment: null,
			},
			climate: null,
			difficulties: [],
			lessons: [
				'MAB desk reading: section 122 opens the way of by-laws to every municipality; no project is needed for it.',
				'MAB desk reading: rules and service belong together; if a call brings nobody, the by-laws stay on paper.',
				'MAB desk reading: before copying for the sake of revenue, ask to see the accounts behind the claim.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: a plant or another safe place that takes the sludge, a vehicle or a contracted emptier, and an officer who can draft by-laws.',
				minimumVersion:
					'MAB desk advice: start fees and a help desk by council decision and work on the draft by-laws alongside.',
				steps:
					'MAB desk advice: (1) ask Kushtia for a copy of the by-laws; (2) draft them for your town; (3) take opinions in the TLCC and WLCCs; (4) obtain the approvals needed; (5) publish the price list and open the help desk.',
				typicalTime: null,
				notSuitableWhen:
					'MAB desk advice: by-laws alone do not help where there is no vehicle and no safe place of disposal. Nor should fees be set without looking at what poor households can pay.',
			},
		},
	},
};
