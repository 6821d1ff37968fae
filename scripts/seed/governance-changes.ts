import type { SeedGovernanceChange } from './types.ts';

const SEEN_ON = '2026-11-20';

/** Positive changes in municipal governance, compiled by the desk from public sources. */
export const governanceChanges: SeedGovernanceChange[] = [
	{
		slug: 'kushtia-sanitation-by-laws-2020',
		municipality: 'kushtia',
		sector: 'sanitation',
		changedOn: '2020',
		sources: [
			{
				title: 'Dhaka Tribune, "Turning waste into wealth", 15 January 2025',
				url: 'https://www.dhakatribune.com/bangladesh/bangladesh-environment/370832/turning-waste-into-wealth',
				seenOn: SEEN_ON,
				fact: {
					en: 'By-laws of 2020 under section 122 of the 2009 Act; help desk for emptying.',
					bn: '২০০৯ সালের আইনের ১২২ ধারায় ২০২০ সালের উপ-আইন; ট্যাংক খালির জন্য হেল্প ডেস্ক।',
				},
			},
			{
				title: 'Daily Observer, "Sanitation by-laws streamline faecal sludge management in Kushtia", January 2025',
				url: 'https://observerbd.com/news/506861',
				seenOn: SEEN_ON,
				fact: {
					en: 'Sanitation Vision 2027; subsidy ended and revenue rose, according to the newspaper.',
					bn: 'স্যানিটেশন ভিশন ২০২৭; পত্রিকার ভাষ্যে ভর্তুকি বন্ধ, আয় বেড়েছে।',
				},
			},
		],
		text: {
			en: {
				title: 'Kushtia puts sanitation under its own by-laws',
				before:
					'What rule the municipality applied to septic tanks and emptying before 2020 was not found in the sources. MAB desk: without a by-law a town can ask households for safe emptying but cannot require it.',
				after:
					'In 2020 the municipality made sanitation by-laws under section 122 of the 2009 Act and set itself the Sanitation Vision 2027. Households call a help desk when a tank is full. SNV, the Gates Foundation and the Netherlands supported the work.',
				proof:
					'Two newspapers of January 2025. They report that subsidy ended and revenue rose; no accounts were seen. One resident reports Tk 1,400 for a first trip. The text of the by-laws was not seen.',
			},
			bn: {
				title: 'নিজের উপ-আইনে স্যানিটেশন চালাচ্ছে কুষ্টিয়া',
				before:
					'২০২০ সালের আগে সেপটিক ট্যাংক ও তা খালি করার ব্যাপারে পৌরসভার কী নিয়ম ছিল, সূত্রে পাওয়া যায়নি। ম্যাব ডেস্ক: উপ-আইন না থাকলে নিরাপদে ট্যাংক খালি করতে পৌরসভা অনুরোধ করতে পারে, বাধ্য করতে পারে না।',
				after:
					'২০০৯ সালের আইনের ১২২ ধারায় ২০২০ সালে স্যানিটেশন উপ-আইন করে পৌরসভা, লক্ষ্য ঠিক করে স্যানিটেশন ভিশন ২০২৭। ট্যাংক ভরলে পরিবার হেল্প ডেস্কে ফোন করে। সহায়তা দিয়েছে এসএনভি, গেটস ফাউন্ডেশন ও নেদারল্যান্ডস।',
				proof:
					'জানুয়ারি ২০২৫-এর দুটি পত্রিকা। তাদের ভাষ্যে ভর্তুকি বন্ধ হয়েছে, আয় বেড়েছে; হিসাবপত্র দেখা হয়নি। এক বাসিন্দা জানান, প্রথমবার খালি করতে লাগে ৳১,৪০০। উপ-আইনের মূল লেখা দেখা হয়নি।',
			},
		},
	},
	{
		slug: 'tarabo-online-municipal-services',
		municipality: 'tarabo',
		sector: 'digital',
		changedOn: '2019-10',
		sources: [
			{
				title: 'Press page on the opening of digital municipal services in Tarabo, October 2019',
				url: 'https://sangbadchorcha.com',
				seenOn: SEEN_ON,
				fact: {
					en: 'Tarabo opened its digital service on 20 October 2019.',
					bn: 'তারাবো ডিজিটাল সেবা চালু করে ২০ অক্টোবর ২০১৯।',
				},
			},
			{
				title: 'bdnews24.com, launch of the digital municipal service pilot, 28 February 2019',
				url: 'https://bdnews24.com/bangladesh/2019/02/28/koica-launches-digital-municipality-services-system-in-bangladesh',
				seenOn: SEEN_ON,
				fact: {
					en: 'KOICA-supported pilot launched in February 2019 within a USD 3.2 million e-government project.',
					bn: '৩২ লাখ ডলারের ই-গভর্নমেন্ট প্রকল্পের মধ্যে কোইকার সহায়তায় পরীক্ষামূলক সেবা শুরু ফেব্রুয়ারি ২০১৯।',
				},
			},
		],
		text: {
			en: {
				title: 'Tarabo opens its municipal services online',
				before:
					'How residents paid and applied in Tarabo before was not described in the sources. MAB desk: where there is no online service, every tax payment and every certificate means a trip to the office.',
				after:
					'On 20 October 2019 Tarabo opened its digital service, as part of a pilot supported by KOICA in one city corporation and nine paurashavas. The pilot covers holding tax, water bill, councillor certificate, property and e-trade licence.',
				proof:
					'Press page on the opening of 20 October 2019, and bdnews24.com of 28 February 2019 on the launch of the pilot. Figures on users were not found, nor whether the service still runs.',
			},
			bn: {
				title: 'তারাবো পৌরসভার সেবা অনলাইনে',
				before:
					'তারাবোতে আগে মানুষ কীভাবে কর দিত বা আবেদন করত, সূত্রে তার বর্ণনা নেই। ম্যাব ডেস্ক: অনলাইন সেবা না থাকলে প্রতিটি কর আর প্রতিটি সনদের জন্যই অফিসে যেতে হয়।',
				after:
					'২০ অক্টোবর ২০১৯ তারাবো ডিজিটাল সেবা চালু করে। এটি কোইকার সহায়তায় এক সিটি কর্পোরেশন ও নয় পৌরসভার পরীক্ষামূলক উদ্যোগের অংশ। এতে আছে হোল্ডিং ট্যাক্স, পানির বিল, কাউন্সিলরের সনদ, সম্পত্তি ও ই-ট্রেড লাইসেন্স।',
				proof:
					'২০ অক্টোবর ২০১৯-এর উদ্বোধন নিয়ে সংবাদ পাতা এবং পরীক্ষামূলক উদ্যোগের শুরু নিয়ে বিডিনিউজ টোয়েন্টিফোর, ২৮ ফেব্রুয়ারি ২০১৯। কতজন ব্যবহার করেন, এখনো চলছে কি না, পাওয়া যায়নি।',
			},
		},
	},
	{
		slug: 'habiganj-yearly-tax-fair',
		municipality: 'habiganj',
		sector: 'revenue',
		changedOn: '2025-09',
		sources: [
			{
				title: 'Habiganj municipality, notice on the tax and water-bill fair, 24 September 2025',
				url: 'https://habiganjpourashava.gov.bd/2025/09/24/',
				seenOn: SEEN_ON,
				fact: {
					en: 'Fair held every year; two days in September 2025; rebate of 10 %; certificates and saplings for payers.',
					bn: 'প্রতিবছর মেলা; সেপ্টেম্বর ২০২৫-এ দুই দিন; ১০ শতাংশ রেয়াত; করদাতাদের সনদ ও গাছের চারা।',
				},
			},
			{
				title: 'Daily Habiganj Shomoy, article 24875 (year not seen)',
				url: 'https://www.dailyhabiganjshomoy.com/?p=24875',
				seenOn: SEEN_ON,
				fact: {
					en: 'One earlier five-day fair collected Tk 50,19,945 in tax.',
					bn: 'আগের একটি পাঁচ দিনের মেলায় কর আদায় ৳৫০,১৯,৯৪৫।',
				},
			},
		],
		text: {
			en: {
				title: 'Habiganj makes paying tax a public fair',
				before:
					'Arrears and collection before the first fair are not known, nor is the year of the first fair. MAB desk: in many towns paying tax is a lonely duty at a counter, put off until a notice comes.',
				after:
					'Every year the municipality holds a tax and water-bill fair with booths, a bank counter, a 10 % rebate, certificates and saplings. The date given here is that of the fair of September 2025, which ran two days; it is not the start of the custom.',
				proof:
					'Notice of the municipality, 24 September 2025. A local newspaper reports Tk 50,19,945 in tax from one earlier five-day fair; its year was not seen. No comparison with years without a fair was found.',
			},
			bn: {
				title: 'কর দেওয়াকে উৎসব বানিয়েছে হবিগঞ্জ',
				before:
					'প্রথম মেলার আগে কত কর বকেয়া ছিল, কত আদায় হতো, জানা নেই; প্রথম মেলা কোন বছরে, তা-ও নয়। ম্যাব ডেস্ক: অনেক শহরে কর দেওয়া মানে একা কাউন্টারে যাওয়া, তাই নোটিশ না আসা পর্যন্ত পিছিয়ে যায়।',
				after:
					'প্রতিবছর কর ও পানির বিলের মেলা করে পৌরসভা: থাকে বুথ, ব্যাংকের কাউন্টার, ১০ শতাংশ রেয়াত, সনদ আর গাছের চারা। এখানে দেওয়া তারিখ সেপ্টেম্বর ২০২৫-এর দুই দিনের মেলার; রীতিটির শুরুর নয়।',
				proof:
					'পৌরসভার বিজ্ঞপ্তি, ২৪ সেপ্টেম্বর ২০২৫। স্থানীয় পত্রিকার হিসাবে আগের এক পাঁচ দিনের মেলায় কর আদায় ৳৫০,১৯,৯৪৫; কোন বছর, দেখা যায়নি। মেলা ছাড়া বছরের সঙ্গে তুলনা পাওয়া যায়নি।',
			},
		},
	},
	{
		slug: 'faridpur-formal-pit-emptiers',
		municipality: 'faridpur-faridpur',
		sector: 'sanitation',
		changedOn: '2017',
		sources: [
			{
				title: 'Practical Action, "Safe faecal sludge management in Faridpur"',
				url: 'https://practicalaction.org/fsm-faridpur',
				seenOn: SEEN_ON,
				fact: {
					en: 'Project March 2014 to November 2017; plant from February 2017, 24 cubic metres a day; about 130,000 residents.',
					bn: 'প্রকল্প মার্চ ২০১৪ থেকে নভেম্বর ২০১৭; কেন্দ্র ফেব্রুয়ারি ২০১৭ থেকে, দিনে ২৪ ঘনমিটার; প্রায় ১,৩০,০০০ বাসিন্দা।',
				},
			},
			{
				title: 'SuSanA forum, topic 15274',
				url: 'https://forum.susana.org/forum/categories/194-cities-planning-implementation-and-management-processes/15274-public-private-partnerships-for-sustainable-sludge-management-services-in-faridpur-bangladesh-practical-action-bangladesh',
				seenOn: SEEN_ON,
				fact: {
					en: "Emptiers' groups formalised under service agreements; vision of a city-wide system.",
					bn: 'সেবা চুক্তিতে ট্যাংক খালিকারী দলের স্বীকৃতি; সারা শহরের ব্যবস্থার লক্ষ্য।',
				},
			},
		],
		text: {
			en: {
				title: 'Faridpur signs service agreements with its pit emptiers',
				before:
					'Pit emptiers worked informally: without an agreement with the municipality. How many they were and what they earned is not in the facts used here.',
				after:
					'Groups of emptiers were formalised under service agreements, and an operator runs the treatment plant, in use since February 2017 with 24 cubic metres a day. Awareness work and penalties went with it. The day of the agreements is not known; the year given is the last of the project.',
				proof:
					'Practical Action on its project with the municipality (March 2014 to November 2017, about 130,000 residents) and SuSanA forum topic 15274. The agreements themselves were not seen.',
			},
			bn: {
				title: 'ট্যাংক খালিকারীদের সঙ্গে সেবা চুক্তি করেছে ফরিদপুর',
				before:
					'সেপটিক ট্যাংক যাঁরা খালি করতেন, তাঁদের কাজ ছিল অনানুষ্ঠানিক, পৌরসভার সঙ্গে কোনো চুক্তি ছাড়া। তাঁরা কতজন, আয় কত ছিল, এখানে ব্যবহৃত তথ্যে নেই।',
				after:
					'খালিকারীদের দলগুলো সেবা চুক্তির আওতায় আনুষ্ঠানিক স্বীকৃতি পায়; শোধন কেন্দ্র চালায় আলাদা পরিচালক। ফেব্রুয়ারি ২০১৭ থেকে চালু কেন্দ্রের সক্ষমতা দিনে ২৪ ঘনমিটার। সঙ্গে ছিল সচেতনতা ও জরিমানা। চুক্তির দিন জানা নেই; বছরটি প্রকল্পের শেষ বছর।',
				proof:
					'পৌরসভার সঙ্গে প্রকল্প নিয়ে প্র্যাকটিক্যাল অ্যাকশন (মার্চ ২০১৪ থেকে নভেম্বর ২০১৭, প্রায় ১,৩০,০০০ বাসিন্দা) এবং সুসানা ফোরামের ১৫২৭৪ নম্বর আলোচনা। মূল চুক্তিগুলো দেখা হয়নি।',
			},
		},
	},
	{
		slug: 'jhenaidah-sludge-service-ppp',
		municipality: 'jhenaidah',
		sector: 'sanitation',
		changedOn: '2017-12',
		sources: [
			{
				title: 'FSM Network Bangladesh, on Jhenaidah, 3 December 2022',
				url: 'https://fsmbd.net/',
				seenOn: SEEN_ON,
				fact: {
					en: 'Emptying leased to Aid Foundation for three years from December 2017, then a ten-year PPP under public procurement rules.',
					bn: 'ডিসেম্বর ২০১৭ থেকে তিন বছরের জন্য এইড ফাউন্ডেশনকে ইজারা, পরে সরকারি ক্রয়বিধিতে দশ বছরের পিপিপি।',
				},
			},
			{
				title: 'SNV, page on city-wide inclusive sanitation engagement (CWISE)',
				url: 'https://snv.org/project/citywide-inclusive-sanitation-engagement-cwise',
				seenOn: SEEN_ON,
				fact: {
					en: 'Support by SNV and the Gates Foundation from 2014; city sanitation plan.',
					bn: '২০১৪ থেকে এসএনভি ও গেটস ফাউন্ডেশনের সহায়তা; নগর স্যানিটেশন পরিকল্পনা।',
				},
			},
		],
		text: {
			en: {
				title: 'Jhenaidah leases sludge emptying, then moves to a ten-year PPP',
				before:
					'DPHE built a sludge treatment plant in 2012. Who emptied tanks before December 2017 and how much sludge reached the plant was not found.',
				after:
					'From December 2017 the municipality leased emptying to Aid Foundation for three years. A ten-year public-private partnership followed, awarded under public procurement rules; its starting day was not found. The town also has a city sanitation plan.',
				proof:
					'FSM Network Bangladesh (3 December 2022) and a page of SNV, which supported the town with the Gates Foundation from 2014. The contracts and the accounts were not seen.',
			},
			bn: {
				title: 'পয়ঃবর্জ্য সেবা ইজারা থেকে দশ বছরের পিপিপিতে: ঝিনাইদহ',
				before:
					'২০১২ সালে জনস্বাস্থ্য প্রকৌশল অধিদপ্তর পয়ঃবর্জ্য শোধন কেন্দ্র বানায়। ডিসেম্বর ২০১৭-এর আগে ট্যাংক কে খালি করত, কেন্দ্রে কতটা বর্জ্য পৌঁছাত, পাওয়া যায়নি।',
				after:
					'ডিসেম্বর ২০১৭ থেকে তিন বছরের জন্য ট্যাংক খালির কাজ এইড ফাউন্ডেশনকে ইজারা দেয় পৌরসভা। পরে সরকারি ক্রয়বিধি মেনে হয় দশ বছরের সরকারি-বেসরকারি অংশীদারত্ব (পিপিপি); শুরুর দিন জানা যায়নি। শহরের একটি স্যানিটেশন পরিকল্পনাও আছে।',
				proof:
					'এফএসএম নেটওয়ার্ক বাংলাদেশ (৩ ডিসেম্বর ২০২২) ও এসএনভির পাতা; ২০১৪ থেকে শহরটিকে সহায়তা দিয়েছে এসএনভি ও গেটস ফাউন্ডেশন। চুক্তি ও হিসাব দেখা হয়নি।',
			},
		},
	},
	{
		slug: 'mongla-rainwater-system-to-users',
		municipality: 'mongla-port',
		sector: 'water',
		changedOn: '2023-07',
		sources: [
			{
				title: 'ICCCAD, report on the rainwater system inaugurated in Mongla, July 2023',
				url: 'https://icccad.net/blog/climate-smart-rain-water-harvesting-system-inaugurated-in-mongla-promises-inclusive-urban-infrastructure-for-informal-settlements/',
				seenOn: SEEN_ON,
				fact: {
					en: 'Rainwater system at Signal Tower Colony handed to a user committee on 31 July 2023.',
					bn: '৩১ জুলাই ২০২৩ সিগন্যাল টাওয়ার কলোনির বৃষ্টির পানির ব্যবস্থা ব্যবহারকারী কমিটিকে হস্তান্তর।',
				},
			},
		],
		text: {
			en: {
				title: 'Mongla hands a rainwater system to its users',
				before:
					'Who was to look after drinking water points in the colony before is not known. MAB desk: where nobody is named, a shared tap often stays broken until the next project comes.',
				after:
					'On 31 July 2023 the rainwater system at Signal Tower Colony was handed to a user committee, which now answers for it. The municipality works with BRAC and ICCCAD on a climate-resilient, migrant-friendly town since September 2022.',
				proof:
					'Report of ICCCAD on the hand-over of 31 July 2023. The rules of the committee, its members and its cash book were not seen; whether it still works is not known.',
			},
			bn: {
				title: 'বৃষ্টির পানির ব্যবস্থা ব্যবহারকারীদের হাতে দিল মোংলা',
				before:
					'কলোনিতে খাবার পানির জায়গাগুলো আগে কার দেখার কথা ছিল, জানা নেই। ম্যাব ডেস্ক: কারও নাম ঠিক করা না থাকলে যৌথ কল ভাঙলে পরের প্রকল্প না আসা পর্যন্ত ভাঙাই থাকে।',
				after:
					'৩১ জুলাই ২০২৩ সিগন্যাল টাওয়ার কলোনির বৃষ্টির পানির ব্যবস্থা ব্যবহারকারী কমিটিকে দেওয়া হয়; দায়িত্ব এখন তাদের। সেপ্টেম্বর ২০২২ থেকে ব্র্যাক ও ইকাডের সঙ্গে জলবায়ু সহনশীল ও অভিবাসীবান্ধব শহর গড়ার কাজ করছে পৌরসভা।',
				proof:
					'৩১ জুলাই ২০২৩-এর হস্তান্তর নিয়ে ইকাডের প্রতিবেদন। কমিটির নিয়ম, সদস্য ও টাকার খাতা দেখা হয়নি; এখনো চলছে কি না, জানা নেই।',
			},
		},
	},
	{
		slug: 'bogura-one-stop-service-day',
		municipality: 'bogura',
		sector: 'digital',
		changedOn: '2025-08',
		sources: [
			{
				title: 'The Daily Star, "Regional campaign on local economic development held in Bogura", article 3976801',
				url: 'https://www.thedailystar.net/business/organisation-news/press-releases/news/regional-campaign-local-economic-development-held-bogura-3976801',
				seenOn: SEEN_ON,
				fact: {
					en: 'Held on 25 August (2025 by the number of the article): over 300 at the seminar, more than 1,000 residents, training for 60, one-stop municipal services.',
					bn: '২৫ আগস্ট (প্রতিবেদনের ক্রমিক অনুযায়ী ২০২৫): সেমিনারে ৩০০-র বেশি, বাসিন্দা ১,০০০-এর বেশি, ৬০ জনের প্রশিক্ষণ, এক জায়গায় পৌর সেবা।',
				},
			},
		],
		text: {
			en: {
				title: 'Bogura brings its services to one place for a day',
				before:
					'How long residents waited at the separate counters before is not known. MAB desk: a licence or a certificate often needs three rooms and several visits.',
				after:
					'On 25 August the municipality offered its services in one place beside a local economy fair and a seminar. The year is 2025, judged by the number of the article. Whether one-stop service became permanent is not known.',
				proof:
					'The Daily Star, article 3976801: over 300 people at the seminar, more than 1,000 residents at the day, training for 60. How many services were given was not found.',
			},
			bn: {
				title: 'এক দিনের জন্য এক ছাদের নিচে বগুড়ার পৌর সেবা',
				before:
					'আগে আলাদা কাউন্টারে মানুষকে কতক্ষণ অপেক্ষা করতে হতো, জানা নেই। ম্যাব ডেস্ক: একটি লাইসেন্স বা সনদের জন্য প্রায়ই তিন কক্ষে ঘুরতে হয়, আসতে হয় কয়েক দিন।',
				after:
					'২৫ আগস্ট স্থানীয় অর্থনীতির মেলা ও সেমিনারের পাশে এক জায়গায় সেবা দেয় পৌরসভা। প্রতিবেদনের ক্রমিক দেখে বছর ধরা হয়েছে ২০২৫। এক জায়গায় সেবা স্থায়ী হয়েছে কি না, জানা নেই।',
				proof:
					'দ্য ডেইলি স্টার, প্রতিবেদন ৩৯৭৬৮০১: সেমিনারে ৩০০-র বেশি মানুষ, সারা দিনে ১,০০০-এর বেশি বাসিন্দা, প্রশিক্ষণ ৬০ জনের। কত সেবা দেওয়া হয়েছে, পাওয়া যায়নি।',
			},
		},
	},
	{
		slug: 'gopalganj-municipal-land-for-low-income-homes',
		municipality: 'gopalganj',
		sector: 'housing',
		changedOn: '2021-11',
		sources: [
			{
				title: 'UNDP Bangladesh, press release, 23 November 2021',
				url: 'https://www.bd.undp.org/content/bangladesh/en/home/presscenter/pressreleases/2021/11/23/lgd---undp_s-climate-resilient-housing-for-urban-poor-in-gopalga/',
				seenOn: SEEN_ON,
				fact: {
					en: '3.19 acres given by the paurashava for 336 families; BDT 30.33 crore; LIUPCP with LGD, FCDO and UNDP.',
					bn: '৩৩৬ পরিবারের জন্য পৌরসভার দেওয়া ৩.১৯ একর; ৳৩০.৩৩ কোটি; স্থানীয় সরকার বিভাগ, এফসিডিও ও ইউএনডিপির এলআইইউপিসিপি।',
				},
			},
			{
				title: 'Meeting of the Minds (Citiscope), on Gopalganj',
				url: 'https://meetingoftheminds.org/after-a-painful-eviction-bangladesh-slum-dwellers-start-over-with-a-99-year-lease-14412',
				seenOn: SEEN_ON,
				fact: {
					en: '2009 eviction of nearly 2,000 residents; new settlement at Mandartola; registered 99-year right for about 100 families.',
					bn: '২০০৯ সালে প্রায় ২,০০০ বাসিন্দার উচ্ছেদ; মান্দারতলায় নতুন বসতি; প্রায় ১০০ পরিবারের ৯৯ বছরের নিবন্ধিত অধিকার।',
				},
			},
		],
		text: {
			en: {
				title: 'Gopalganj gives municipal land for homes of 336 low-income families',
				before:
					'In 2009 nearly 2,000 residents were evicted for a sports site. Later a new settlement grew at Mandartola, where about 100 families received a registered 99-year right. The date of that right was not found.',
				after:
					'In November 2021 work began on climate-resilient homes for 336 families on 3.19 acres given by the paurashava, under LIUPCP (LGD, FCDO, UNDP), with BDT 30.33 crore and with rainwater, solar power, a pond and a market.',
				proof:
					'UNDP Bangladesh, press release of 23 November 2021; Meeting of the Minds on the 2009 eviction and the 99-year right. Whether all 336 families live there now was not found.',
			},
			bn: {
				title: '৩৩৬ নিম্ন আয়ের পরিবারের ঘরের জন্য জমি দিল গোপালগঞ্জ পৌরসভা',
				before:
					'২০০৯ সালে ক্রীড়া স্থাপনার জন্য উচ্ছেদ হন প্রায় ২,০০০ বাসিন্দা। পরে মান্দারতলায় গড়ে ওঠে নতুন বসতি; প্রায় ১০০ পরিবার পায় ৯৯ বছরের নিবন্ধিত অধিকার। সেই অধিকার কবে দেওয়া হয়, পাওয়া যায়নি।',
				after:
					'নভেম্বর ২০২১-এ পৌরসভার দেওয়া ৩.১৯ একর জমিতে ৩৩৬ পরিবারের জন্য জলবায়ু সহনশীল ঘরের কাজ শুরু হয় এলআইইউপিসিপির (স্থানীয় সরকার বিভাগ, এফসিডিও, ইউএনডিপি) আওতায়। বরাদ্দ ৳৩০.৩৩ কোটি; থাকছে বৃষ্টির পানি, সৌরবিদ্যুৎ, পুকুর ও বাজার।',
				proof:
					'ইউএনডিপি বাংলাদেশের সংবাদ বিজ্ঞপ্তি, ২৩ নভেম্বর ২০২১; ২০০৯ সালের উচ্ছেদ ও ৯৯ বছরের অধিকার নিয়ে মিটিং অব দ্য মাইন্ডস। ৩৩৬ পরিবার এখন সেখানে আছে কি না, পাওয়া যায়নি।',
			},
		},
	},
];
