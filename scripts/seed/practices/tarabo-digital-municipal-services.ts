import type { SeedPractice } from '../types.ts';

export const taraboDigitalMunicipalServices: SeedPractice = {
	slug: 'tarabo-digital-municipal-services',
	entryType: 'promising',
	stage: 'pilot',
	sector: 'digital',
	municipalities: ['tarabo', 'singra'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'অনলাইন কর ও বিল', en: 'Online tax and bills' },
		{ bn: 'ই-ট্রেড লাইসেন্স', en: 'E-trade licence' },
		{ bn: 'কাউন্সিলর সনদ', en: 'Councillor certificate' },
	],
	sdgs: [16],
	startedOn: '2019-10',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: {
				bn: 'কোরিয়া ইন্টারন্যাশনাল কো-অপারেশন এজেন্সি (কোইকা)',
				en: 'Korea International Cooperation Agency (KOICA)',
			},
			kind: 'donor',
			role: { bn: 'পাইলটের সহায়তা', en: 'Supports the pilot' },
			contribution: { bn: null, en: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'project',
			name: {
				bn: 'কোইকা; ৩২ লাখ মার্কিন ডলারের ই-গভর্নমেন্ট প্রকল্পের অংশ',
				en: 'KOICA; part of an e-government project of USD 3.2 million',
			},
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
			title: 'bdnews24.com, report of 28 February 2019 on the digital municipality pilot',
			url: 'https://bdnews24.com/bangladesh/2019/02/28/koica-launches-digital-municipality-services-system-in-bangladesh',
			seenOn: '2026-11-20',
			fact: {
				bn: 'ফেব্রুয়ারি ২০১৯-এ পাইলট চালু; ৩২ লাখ মার্কিন ডলারের ই-গভর্নমেন্ট প্রকল্পের অংশ; ১০টি পাইলট; হোল্ডিং ট্যাক্স, পানির বিল, কাউন্সিলর সনদ, সম্পত্তি।',
				en: 'Pilot launched in February 2019 within a USD 3.2 million e-government project; 10 pilots; holding tax, water bill, councillor certificate, property.',
			},
		},
		{
			title: 'Jago Natore 24, local report on the digital services',
			url: 'https://jagonatore24.com/',
			seenOn: '2026-11-20',
			fact: {
				bn: 'পাইলটে একটি সিটি কর্পোরেশন ও নয়টি পৌরসভা; সিংড়া তার একটি।',
				en: 'Pilots described as one city corporation and nine paurashavas, Singra among them.',
			},
		},
		{
			title: 'Sangbad Charcha, press report of October 2019 on Tarabo',
			url: 'https://sangbadchorcha.com/',
			seenOn: '2026-11-20',
			fact: {
				bn: 'তারাবো পৌরসভা ২০ অক্টোবর ২০১৯-এ সেবাটি উদ্বোধন করে।',
				en: 'Tarabo Paurashava opened its service on 20 October 2019.',
			},
		},
		{
			title: 'Shomoy Sangbad, report of August 2022 on Faridpur',
			url: 'https://www.shomoysangbad.com/2022/08/blog-post_527.html',
			seenOn: '2026-11-20',
			fact: {
				bn: 'আগস্ট ২০২২-এ ফরিদপুরের ওয়ার্ড-পাইলটকে “দেশে প্রথম” বলা হয়; ২০১৯ সালের পাইলটের সঙ্গে তা মেলে না।',
				en: 'In August 2022 a ward pilot in Faridpur was called the first in the country, which conflicts with the pilot of 2019.',
			},
		},
		{
			title: 'The Daily Star, report 3869531 on household internet access',
			url: 'https://thedailystar.net/business/news/nearly-half-bangladeshi-homes-still-without-internet-access-bbs-3869531',
			seenOn: '2026-11-20',
			fact: {
				bn: 'ডিসেম্বর ২০২৪-এ ইন্টারনেট আছে ৫২.৪ শতাংশ পরিবারে, শহরে ৬১.৬ শতাংশে।',
				en: 'In December 2024 52.4 per cent of households were online, 61.6 per cent in urban areas.',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		note: {
			bn: 'সংবাদপত্রের খবর থেকে ম্যাব ডেস্ক সংকলন করেছে; পৌরসভাগুলো এখনো তথ্য নিশ্চিত করেনি।',
			en: 'Compiled by the MAB desk from press reports; not yet confirmed by the municipalities.',
		},
		licence: 'CC BY 4.0',
	},
	unknowns: [
		{
			field: 'participation',
			note: {
				bn: 'সেবা সাজানোর সময় বাসিন্দাদের মত নেওয়া হয়েছিল কি না, জানা নেই।',
				en: 'Whether residents were asked when the services were designed is not known.',
			},
		},
		{
			field: 'capitalCost',
			note: {
				bn: '৩২ লাখ মার্কিন ডলার পুরো ই-গভর্নমেন্ট প্রকল্পের; পৌরসভাপ্রতি ব্যয় জানা নেই।',
				en: 'USD 3.2 million is the whole e-government project; the cost per municipality is not known.',
			},
		},
		{
			field: 'annualCost',
			note: {
				bn: 'সার্ভার, সংযোগ ও জনবলের বার্ষিক ব্যয় জানা নেই।',
				en: 'The yearly cost of servers, connection and staff is not known.',
			},
		},
		{
			field: 'monthsToImplement',
			note: {
				bn: 'পাইলট ফেব্রুয়ারি ২০১৯-এ, তারাবোয় উদ্বোধন ২০ অক্টোবর ২০১৯-এ; প্রস্তুতি কবে শুরু, জানা নেই।',
				en: 'Pilot in February 2019, opening in Tarabo on 20 October 2019; when preparation began is not known.',
			},
		},
		{
			field: 'results',
			note: {
				bn: 'কত বিল বা সনদ অনলাইনে হয়েছে, কোনো সংখ্যা পাওয়া যায়নি।',
				en: 'No number of bills or certificates handled online was found.',
			},
		},
		{
			field: 'beneficiaries',
			note: { bn: 'ব্যবহারকারীর সংখ্যা জানা নেই।', en: 'The number of users is not known.' },
		},
		{
			field: 'sustainability',
			note: {
				bn: 'পাইলটের পরে ব্যবস্থাটি কে চালায়, জানা নেই।',
				en: 'Who has run the system since the pilot is not known.',
			},
		},
		{
			field: 'difficulties',
			note: { bn: 'বাধার কথা কোনো উৎসে পাওয়া যায়নি।', en: 'No source tells of difficulties.' },
		},
		{
			field: 'contactOffice',
			note: {
				bn: 'পৌরসভাগুলো এখনো কোনো যোগাযোগের দপ্তর জানায়নি।',
				en: 'The municipalities have not yet named a contact office.',
			},
		},
	],
	text: {
		bn: {
			title: 'কর, পানির বিল, সনদ ও ট্রেড লাইসেন্স এক অনলাইন সেবায়',
			oneLine: 'কোইকার সহায়তায় ২০১৯ সালের পাইলট: তারাবো ও সিংড়াসহ ১০টি শহরে কর, পানির বিল, কাউন্সিলর সনদ ও ট্রেড লাইসেন্স অনলাইনে।',
			summary:
				'কোইকার সহায়তায় ফেব্রুয়ারি ২০১৯-এ একটি সিটি কর্পোরেশন ও নয়টি পৌরসভায় ডিজিটাল পৌরসেবার পাইলট চালু হয়। হোল্ডিং ট্যাক্স, পানির বিল, কাউন্সিলর সনদ, সম্পত্তি ও ই-ট্রেড লাইসেন্স এতে আছে। তারাবো সেবা খোলে ২০ অক্টোবর ২০১৯-এ। কতজন ব্যবহার করেছেন, জানা নেই।',
			keyFacts: [
				{ label: 'পাইলট চালু', value: 'ফেব্রুয়ারি ২০১৯' },
				{ label: 'তারাবোয় উদ্বোধন', value: '২০ অক্টোবর ২০১৯' },
				{ label: 'পাইলট', value: '১টি সিটি কর্পোরেশন, ৯টি পৌরসভা' },
				{ label: 'সেবা', value: 'কর, পানির বিল, কাউন্সিলর সনদ, সম্পত্তি, ই-ট্রেড লাইসেন্স' },
				{ label: 'পুরো প্রকল্প', value: '৩২ লাখ মার্কিন ডলার (কোইকা)' },
				{ label: 'সূত্র', value: 'বিডিনিউজ২৪, ২৮ ফেব্রুয়ারি ২০১৯; স্থানীয় সংবাদ' },
			],
			problem:
				'পাইলটের আগে তারাবো বা সিংড়ায় একটি সনদ বা বিলে কত সময় লাগত, আমাদের হাতে সে সংখ্যা নেই।\n\nম্যাব ডেস্কের সাধারণ পর্যবেক্ষণ: কাগজের খাতায় প্রতিটি সেবার হিসাব আলাদা থাকে। একই বাড়ির কর, পানি আর ট্রেড লাইসেন্স তিন টেবিলে ঘোরে; বকেয়া বের করতে খাতা ঘাঁটতে হয়। মানুষের একাধিক দিন নষ্ট হয়, পৌরসভাও নিজের আয়ের পুরো ছবি দেখতে পায় না।',
			objectives:
				'কয়েকটি দরকারি পৌরসেবা একটি অনলাইন ব্যবস্থায় আনা: পাইলটের সেবাগুলো দেখে ম্যাব ডেস্ক এই উদ্দেশ্য বোঝে। প্রতিটি পৌরসভার নিজস্ব লক্ষ্যমাত্রা আমরা পাইনি।',
			steps: [
				{
					title: 'পাইলট চালু',
					text: 'কোইকার সহায়তায় ৩২ লাখ মার্কিন ডলারের ই-গভর্নমেন্ট প্রকল্পের ভেতরে ডিজিটাল পৌরসেবার পাইলট চালু হয়। এতে একটি সিটি কর্পোরেশন ও নয়টি পৌরসভা আছে বলে খবরে জানা যায়।',
					when: 'ফেব্রুয়ারি ২০১৯',
					who: 'কোইকা-সহায়তার ই-গভর্নমেন্ট প্রকল্প',
				},
				{
					title: 'সেবাগুলো এক ব্যবস্থায় আনা',
					text: 'হোল্ডিং ট্যাক্স ও পানির বিল, কাউন্সিলর সনদ, সম্পত্তি ব্যবস্থাপনা এবং ই-ট্রেড লাইসেন্স একই ব্যবস্থায় রাখা হয়।',
					when: null,
					who: null,
				},
				{
					title: 'তারাবোয় সেবা খোলা',
					text: 'তারাবো পৌরসভা ২০ অক্টোবর ২০১৯-এ সেবাটি উদ্বোধন করে। সিংড়াও পাইলটে আছে; সেখানে উদ্বোধনের তারিখ জানা নেই।',
					when: '২০ অক্টোবর ২০১৯',
					who: 'তারাবো পৌরসভা',
				},
			],
			buildingBlocks: [
				{
					name: 'অনলাইন কর ও পানির বিল',
					what: 'হোল্ডিং ট্যাক্স ও পানির বিলের সেবা একই ব্যবস্থায়।',
					enablingFactors: 'ম্যাব ডেস্কের মত: নির্ভুল হোল্ডিং তালিকা আগে চাই।',
					lesson: null,
				},
				{
					name: 'অনলাইন কাউন্সিলর সনদ',
					what: 'কাউন্সিলরের সনদও অনলাইন সেবার একটি।',
					enablingFactors: null,
					lesson: null,
				},
				{
					name: 'ই-ট্রেড লাইসেন্স ও সম্পত্তি ব্যবস্থাপনা',
					what: 'ব্যবসার লাইসেন্স আর সম্পত্তি ব্যবস্থাপনাও একই ব্যবস্থার সেবা।',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'কয়েকটি সেবা এক ব্যবস্থায়, ১০টি শহরে। “দেশে প্রথম” দাবি নিয়ে উৎসে অমিল আছে: স্থানীয় সংবাদ আগস্ট ২০২২-এ ফরিদপুরের ওয়ার্ড-পাইলটকে প্রথম বলেছে, অথচ এই পাইলট ২০১৯ সালের। আমরা কাউকে প্রথম বলছি না।',
			governance:
				'ব্যবস্থাটি একটি ই-গভর্নমেন্ট প্রকল্পের পাইলট। তারাবো বা সিংড়ার পরিষদের সিদ্ধান্ত আমরা দেখিনি। দশটি পাইলটের পুরো তালিকাও পাইনি; তাই প্রকাশিত সূত্রে নাম পাওয়া গেছে, শুধু এমন পৌরসভা এখানে আছে।',
			participation: null,
			inKind: null,
			povertyHow:
				'এটি সেবা সহজ করার চর্চা; নিজে থেকে দারিদ্র্য কমায় না। ইন্টারনেট ছাড়া পরিবার বাদ পড়ার ঝুঁকিও আছে, তাই কাউন্টার খোলা রাখা জরুরি।',
			sustainability: null,
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্কের পাঠ: উদ্বোধনের খবর পাওয়া সহজ, ব্যবহারের সংখ্যা নয়; শুরু থেকেই মাসিক হিসাব রাখুন।',
				'ম্যাব ডেস্কের পাঠ: অনলাইন মানে কাউন্টার বন্ধ নয়; ডিসেম্বর ২০২৪-এও শহরের ৬১.৬ শতাংশ পরিবারে ইন্টারনেট ছিল, বাকিদের ছিল না (ডেইলি স্টার)।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ (পৌরসভার দেওয়া তথ্য নয়): হালনাগাদ হোল্ডিং ও গ্রাহক তালিকা, নির্ভরযোগ্য সংযোগ, দায়িত্বপ্রাপ্ত কর্মকর্তা, তথ্যের মালিকানা নিয়ে লিখিত চুক্তি।',
				minimumVersion: 'ডেস্কের পরামর্শ: একটি সেবা দিয়ে শুরু করুন, যেমন পানির বিল; তালিকা ঠিক হলে কর ও লাইসেন্স যোগ করুন।',
				steps:
					'- আগে তালিকা পরিষ্কার করুন, পরে সফটওয়্যার নিন\n- তথ্যের কপি নিজের কাছে রাখার শর্ত দিন\n- একটি ওয়ার্ডে পরীক্ষা করুন\n- কাউন্টারে সহায়তাকারী রাখুন\n- মাসে কত লেনদেন অনলাইনে, প্রকাশ করুন',
				typicalTime: null,
				notSuitableWhen:
					'ডেস্কের পরামর্শ: প্রকল্প শেষে সার্ভার ও জনবলের টাকা না থাকলে, বা সরবরাহকারী তথ্য ফেরত দিতে রাজি না হলে নেবেন না।',
			},
		},
		en: {
			title: 'Tax, water bill, certificate and trade licence in one online service',
			oneLine:
				'A pilot of 2019 with KOICA support put tax, water bills, councillor certificates and trade licences online in Tarabo, Singra and other towns.',
			summary:
				'With KOICA support a pilot of digital municipal services was launched in February 2019 in one city corporation and nine paurashavas. It covers holding tax and water bill, councillor certificate, property and e-trade licence. Tarabo opened its service on 20 October 2019. How many people have used it is not known.',
			keyFacts: [
				{ label: 'Pilot launched', value: 'February 2019' },
				{ label: 'Opened in Tarabo', value: '20 October 2019' },
				{ label: 'Pilots', value: '1 city corporation, 9 paurashavas' },
				{ label: 'Services', value: 'Tax, water bill, councillor certificate, property, e-trade licence' },
				{ label: 'Whole project', value: 'USD 3.2 million (KOICA)' },
				{ label: 'Source', value: 'bdnews24.com, 28 February 2019; local press' },
			],
			problem:
				'How long a certificate or a bill took in Tarabo or Singra before the pilot is not in the material we hold.\n\nA general observation of the MAB desk: in paper registers each service has its own book. Tax, water and trade licence of one and the same house pass over three tables, and arrears are found by turning pages. Residents lose several days, and the municipality never sees its own income as a whole.',
			objectives:
				'To bring a few services people need into one online system: this is what the MAB desk reads from the services in the pilot. We have found no targets of the single municipalities.',
			steps: [
				{
					title: 'The pilot is launched',
					text: 'With KOICA support a pilot of digital municipal services was launched within an e-government project of USD 3.2 million. The press speaks of one city corporation and nine paurashavas.',
					when: 'February 2019',
					who: 'The KOICA-supported e-government project',
				},
				{
					title: 'Services brought into one system',
					text: 'Holding tax and water bill, councillor certificate, property management and e-trade licence are kept in the same system.',
					when: null,
					who: null,
				},
				{
					title: 'Tarabo opens its service',
					text: 'Tarabo Paurashava opened the service on 20 October 2019. Singra is in the pilot too; the day it opened there is not known.',
					when: '20 October 2019',
					who: 'Tarabo Paurashava',
				},
			],
			buildingBlocks: [
				{
					name: 'Online tax and water bill',
					what: 'Holding tax and water bill are services of the same system.',
					enablingFactors: 'View of the MAB desk: a correct list of holdings has to come first.',
					lesson: null,
				},
				{
					name: 'Online councillor certificate',
					what: 'The certificate of the councillor is one of the online services.',
					enablingFactors: null,
					lesson: null,
				},
				{
					name: 'E-trade licence and property management',
					what: 'Trade licences and property management are services of the same system.',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'Several services in one system, in 10 towns. On who was first the sources do not agree: local press in August 2022 called a ward pilot in Faridpur the first in the country, although this pilot dates from 2019. We call nobody the first.',
			governance:
				'The system is the pilot of an e-government project. We have not seen a council decision of Tarabo or Singra. A full list of the ten pilots was not found either, so only municipalities named in a published source are listed here.',
			participation: null,
			inKind: null,
			povertyHow:
				'This practice makes services easier and does not reduce poverty by itself. Households without internet may even be left out, so the counter has to stay open.',
			sustainability: null,
			climate: null,
			difficulties: [],
			lessons: [
				'Desk reading: news of an opening is easy to find, numbers of use are not; keep a monthly count from the first day.',
				'Desk reading: online does not mean closing the counter. In December 2024 61.6 per cent of urban households were online, the others were not (The Daily Star).',
			],
			transfer: {
				preconditions:
					'MAB desk advice, not reported by the municipalities: up-to-date lists of holdings and customers, a reliable connection, an officer in charge and a written agreement on who owns the data.',
				minimumVersion:
					'Desk advice: begin with one service, such as the water bill; add tax and licences when the list is right.',
				steps:
					'- Clean the lists first, then take the software\n- Insist on keeping a copy of the data\n- Try it in one ward\n- Keep a helper at the counter\n- Publish each month how many payments came online',
				typicalTime: null,
				notSuitableWhen:
					'Desk advice: not where money for servers and staff ends with the project, or where the supplier will not hand back the data.',
			},
		},
	},
};
