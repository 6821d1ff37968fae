import type { SeedPractice } from '../types.ts';

export const habiganjTaxAndWaterBillFair: SeedPractice = {
	slug: 'habiganj-tax-and-water-bill-fair',
	entryType: 'bestPractice',
	stage: 'running',
	sector: 'revenue',
	municipalities: ['habiganj'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'পৌরকর', en: 'Municipal tax' },
		{ bn: 'পানির বিল', en: 'Water bill' },
		{ bn: 'রেয়াত', en: 'Rebate' },
	],
	sdgs: [16, 17],
	startedOn: null,
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [],
	capitalCost: null,
	annualCost: null,
	funding: [],
	monthsToImplement: null,
	results: [
		{
			indicator: {
				bn: 'একটি পাঁচ দিনের মেলায় আদায় হওয়া পৌরকর',
				en: 'Tax collected in one five-day fair',
			},
			unit: { bn: 'টাকা', en: 'Taka' },
			baseline: null,
			baselineOn: null,
			latest: 5_019_945,
			latestOn: null,
			source: {
				bn: 'দৈনিক হবিগঞ্জ সময়, প্রতিবেদন ২৪৮৭৫, দেখা হয়েছে ২০ নভেম্বর ২০২৬। মেলাটি কোন বছরের, ম্যাব ডেস্ক নিশ্চিত হতে পারেনি।',
				en: 'Dainik Habiganj Somoy, report 24875, seen 20 November 2026. The desk could not establish the year of this fair.',
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
			title: 'Habiganj Paurashava, notice of 24 September 2025 on the tax fair',
			url: 'https://habiganjpourashava.gov.bd/2025/09/24/%E0%A6%B9%E0%A6%AC%E0%A6%BF%E0%A6%97%E0%A6%9E%E0%A7%8D%E0%A6%9C-%E0%A6%AA%E0%A7%8C%E0%A6%B0%E0%A6%B8%E0%A6%AD%E0%A6%BE%E0%A6%AF%E0%A6%BC-%E0%A6%AA%E0%A7%8C%E0%A6%B0-%E0%A6%95%E0%A6%B0%E0%A6%AE/',
			seenOn: '2026-11-20',
			fact: {
				bn: 'প্রতি বছর মেলা হয়; ১০ শতাংশ রেয়াত; করদাতাদের সনদ ও গাছের চারা; সেপ্টেম্বর ২০২৫-এর মেলা দুই দিনের।',
				en: 'The fair is held every year; rebate of 10 per cent; certificates and saplings for payers; the fair of September 2025 ran two days.',
			},
		},
		{
			title: 'Dainik Habiganj Somoy, report 24875',
			url: 'https://www.dailyhabiganjshomoy.com/?p=24875',
			seenOn: '2026-11-20',
			fact: {
				bn: 'পাঁচ দিনের একটি মেলায় ৳৫০,১৯,৯৪৫ পৌরকর আদায়।',
				en: 'One five-day fair collected Tk 50,19,945 in tax.',
			},
		},
		{
			title: 'Dainik Habiganj Somoy, report 34661',
			url: 'https://www.dailyhabiganjshomoy.com/?p=34661',
			seenOn: '2026-11-20',
			fact: {
				bn: 'মেলায় কয়েকটি বুথ ও একটি ব্যাংক বুথে কর ও বিল নেওয়া হয়।',
				en: 'Booths and a bank counter take the payments at the fair.',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		note: {
			bn: 'পৌরসভার ওয়েবসাইট ও স্থানীয় সংবাদপত্র থেকে ম্যাব ডেস্ক সংকলন করেছে; পৌরসভা এখনো তথ্যগুলো নিশ্চিত করেনি।',
			en: 'Compiled by the MAB desk from the municipal website and the local press; not yet confirmed by the municipality.',
		},
		licence: 'CC BY 4.0',
	},
	unknowns: [
		{
			field: 'startedOn',
			note: {
				bn: 'প্রতি বছর হয় বলে জানা যায়; প্রথম মেলা কবে, জানা নেই।',
				en: 'It is said to be held every year; the year of the first fair is not known.',
			},
		},
		{
			field: 'participation',
			note: {
				bn: 'বাসিন্দারা আসেন করদাতা হিসেবে; পরিকল্পনায় কমিটি, নারী বা দরিদ্র মানুষের ভূমিকা জানা নেই।',
				en: 'Residents come as payers; what part committees, women or poor people have in planning is not known.',
			},
		},
		{ field: 'capitalCost', note: { bn: 'মেলা সাজানোর ব্যয় জানা নেই।', en: 'The cost of the set-up is not known.' } },
		{
			field: 'annualCost',
			note: {
				bn: 'মেলার খরচ ও রেয়াতে ছাড় দেওয়া টাকার অঙ্ক জানা নেই।',
				en: 'Neither the expense of a fair nor the sum given up as rebate is known.',
			},
		},
		{ field: 'funding', note: { bn: 'খরচ কোন খাত থেকে আসে, জানা নেই।', en: 'Which budget pays is not known.' } },
		{
			field: 'monthsToImplement',
			note: {
				bn: 'প্রস্তুতিতে কত দিন লাগে, জানা নেই।',
				en: 'How long the preparation takes is not known.',
			},
		},
		{
			field: 'beneficiaries',
			note: {
				bn: 'কতজন করদাতা মেলায় কর দিয়েছেন, জানা নেই।',
				en: 'How many payers used the fair is not known.',
			},
		},
		{
			field: 'difficulties',
			note: {
				bn: 'বাধা বা অভিযোগের কোনো তথ্য পাওয়া যায়নি।',
				en: 'Nothing was found on difficulties or complaints.',
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
			title: 'বার্ষিক পৌরকর ও পানির বিল মেলা: ১০ শতাংশ রেয়াত আর করদাতার সম্মান',
			oneLine: 'হবিগঞ্জে প্রতি বছর মেলা বসিয়ে পৌরকর ও পানির বিল নেওয়া হয়: এক জায়গায় বুথ ও ব্যাংক, ১০ শতাংশ রেয়াত, সনদ ও গাছের চারা।',
			summary:
				'হবিগঞ্জ পৌরসভা প্রতি বছর পৌরকর ও পানির বিলের মেলা করে। বুথ আর ব্যাংকের কাউন্টার থাকে একসঙ্গে; করদাতা পান ১০ শতাংশ রেয়াত, সনদ ও গাছের চারা। একটি পাঁচ দিনের মেলায় ৳৫০,১৯,৯৪৫ পৌরকর উঠেছে। মেলা না হলে কত উঠত, সে তুলনা আমাদের হাতে নেই।',
			keyFacts: [
				{ label: 'কত দিন পরপর', value: 'প্রতি বছর' },
				{ label: 'রেয়াত', value: '১০ শতাংশ' },
				{ label: 'করদাতা পান', value: 'সনদ ও গাছের চারা' },
				{ label: 'একটি পাঁচ দিনের মেলায় আদায়', value: '৳৫০,১৯,৯৪৫ (বছর জানা নেই)' },
				{ label: 'সেপ্টেম্বর ২০২৫-এর মেলা', value: 'দুই দিন' },
				{ label: 'সূত্র', value: 'হবিগঞ্জ পৌরসভা, ২৪ সেপ্টেম্বর ২০২৫; দৈনিক হবিগঞ্জ সময়' },
			],
			problem:
				'মেলা শুরুর আগে হবিগঞ্জে কর ও বিলের কত অংশ বকেয়া থাকত, আমাদের হাতে সে সংখ্যা নেই।\n\nম্যাব ডেস্কের সাধারণ পর্যবেক্ষণ: অনেক শহরে কর দিতে হলে পৌরসভার টেবিলে গিয়ে বিল নিতে হয়, তারপর ব্যাংকে লাইন, তারপর আবার রসিদ দেখাতে ফেরা। এক বেলা কাজ নষ্ট হয় বলে মানুষ ফেলে রাখে, বকেয়া জমে। পৌরসভারও রাস্তা, বাতি আর ড্রেনের টাকায় টান পড়ে।',
			objectives:
				'লিখিত উদ্দেশ্য আমাদের তথ্যে নেই। মেলার আয়োজন দেখে ম্যাব ডেস্ক বোঝে: কর ও বিল দেওয়া সহজ করা, সময়মতো দিতে উৎসাহ দেওয়া এবং যিনি দেন তাঁকে প্রকাশ্যে সম্মান জানানো।',
			steps: [
				{
					title: 'প্রতি বছর মেলার দিন ঠিক করা',
					text: 'পৌরসভা প্রতি বছর মেলা করে। মেয়াদ সব সময় এক নয়: একটি মেলা পাঁচ দিনের, সেপ্টেম্বর ২০২৫-এর মেলা দুই দিনের।',
					when: 'প্রতি বছর; সর্বশেষ জানা মেলা সেপ্টেম্বর ২০২৫',
					who: 'হবিগঞ্জ পৌরসভা',
				},
				{
					title: 'এক জায়গায় বুথ ও ব্যাংক',
					text: 'মেলায় কয়েকটি বুথ আর ব্যাংকের একটি কাউন্টার বসে। করদাতা এক জায়গাতেই পৌরকর ও পানির বিল দিতে পারেন।',
					when: 'মেলার দিনগুলোতে',
					who: 'পৌরসভা ও ব্যাংক',
				},
				{
					title: '১০ শতাংশ রেয়াত',
					text: 'মেলায় কর দিলে ১০ শতাংশ রেয়াত মেলে। রেয়াত কোন অঙ্কের ওপর এবং কোন বিধিতে, তা পৌরসভার কাছে জেনে নিতে হবে।',
					when: 'মেলার দিনগুলোতে',
					who: 'হবিগঞ্জ পৌরসভা',
				},
				{
					title: 'করদাতাকে সম্মান জানানো',
					text: 'যাঁরা কর দেন তাঁদের সনদ ও গাছের চারা দেওয়া হয়।',
					when: 'মেলার দিনগুলোতে',
					who: 'হবিগঞ্জ পৌরসভা',
				},
			],
			buildingBlocks: [
				{
					name: 'এক চত্বরে বুথ ও ব্যাংক কাউন্টার',
					what: 'বিল দেখা, টাকা জমা ও রসিদ নেওয়া এক জায়গায় হয়।',
					enablingFactors: 'ম্যাব ডেস্কের মত: হালনাগাদ কর-খাতা আর ব্যাংকের সম্মতি লাগে।',
					lesson: null,
				},
				{
					name: 'মেলার রেয়াত',
					what: 'মেলায় কর দিলে ১০ শতাংশ রেয়াত।',
					enablingFactors: 'ম্যাব ডেস্কের মত: কর বিধিতে রেয়াতের ভিত্তি আগে মিলিয়ে নিতে হয়।',
					lesson: 'ম্যাব ডেস্কের পাঠ: রেয়াতে কত টাকা গেল আর কত বাড়তি এল, দুটোই লিখে রাখা দরকার।',
				},
				{
					name: 'সনদ ও গাছের চারা',
					what: 'কর দেওয়াকে প্রকাশ্যে সম্মান জানানো, অল্প খরচে।',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'কর আদায়ের চেনা পথ নোটিশ আর তাগাদা; এখানে তা মেলার রূপ পেয়েছে, আর যিনি কর দেন তিনি ধন্যবাদও পান। অন্য পৌরসভাতেও কর মেলা হয় কি না, ম্যাব ডেস্ক তুলনা করেনি।',
			governance: 'মেলাটি পৌরসভার নিজের আয়োজন। রেয়াত ও মেলার পেছনে পরিষদের কোন সিদ্ধান্ত বা বিধি আছে, আমরা দেখিনি।',
			participation: null,
			inKind: null,
			povertyHow:
				'এটি রাজস্বের চর্চা; নিজে থেকে দারিদ্র্য কমায় না। বাড়তি আয় নিম্ন আয়ের এলাকার সেবায় গেলে তবেই দরিদ্র মানুষ উপকার পান; তেমন তথ্য আমাদের হাতে নেই।',
			sustainability: {
				money: 'মেলার খরচ আর রেয়াতের হিসাব জানা নেই।',
				people: null,
				rules: 'প্রতি বছর হয়, সেপ্টেম্বর ২০২৫-এও হয়েছে (পৌরসভার ওয়েবসাইট)।',
				environment: 'করদাতাদের গাছের চারা দেওয়া হয়; কত চারা টিকেছে, জানা নেই।',
			},
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্কের পাঠ: কর দেওয়া সহজ করলে তাগাদার চাপ কমে।',
				'ম্যাব ডেস্কের পাঠ: আদায়ের অঙ্ক একা কিছু প্রমাণ করে না; মেলার আগের ও পরের মাসের আদায়ও দেখতে হয়।',
				'ম্যাব ডেস্কের পাঠ: মেয়াদ ছোট-বড় করা যায়; হবিগঞ্জে দুই দিনের মেলাও হয়েছে, পাঁচ দিনেরও।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ (পৌরসভার দেওয়া তথ্য নয়): হালনাগাদ কর ও পানির বিলের খাতা, রেয়াতের আইনি ভিত্তি, পরিষদের সিদ্ধান্ত এবং একটি ব্যাংকের সম্মতি।',
				minimumVersion: 'ডেস্কের পরামর্শ: এক দিন, দুটি বুথ, একটি ব্যাংক কাউন্টার ও ছাপানো সনদ দিয়েই শুরু করা যায়।',
				steps:
					'- রেয়াতের হার ও ভিত্তি আইন মিলিয়ে ঠিক করুন\n- মেলার আগে সবার বিল পৌঁছে দিন\n- ওয়ার্ডে মাইকিং ও মোবাইল বার্তা দিন\n- প্রতিদিনের আদায় টাঙিয়ে দিন\n- শেষে রেয়াত, খরচ ও বাড়তি আদায়ের হিসাব প্রকাশ করুন',
				typicalTime: null,
				notSuitableWhen: 'ডেস্কের পরামর্শ: কর-খাতায় ভুল বেশি থাকলে আগে খাতা ঠিক করুন; নইলে মেলা অভিযোগের মেলা হয়ে যাবে।',
			},
		},
		en: {
			title: 'A yearly tax and water-bill fair with a 10 per cent rebate',
			oneLine:
				'Habiganj collects tax and water bills at a fair every year: booths and a bank counter in one place, 10 per cent rebate, certificates, saplings.',
			summary:
				'Every year Habiganj Paurashava holds a fair for municipal tax and water bills. Booths and a bank counter stand together; payers get a 10 per cent rebate, a certificate and a sapling. One five-day fair brought in Tk 50,19,945 in tax. How much would have come without the fair is not known.',
			keyFacts: [
				{ label: 'How often', value: 'Every year' },
				{ label: 'Rebate', value: '10 per cent' },
				{ label: 'Payers receive', value: 'Certificate and sapling' },
				{ label: 'Collected in one five-day fair', value: 'Tk 50,19,945 (year not known)' },
				{ label: 'Fair of September 2025', value: 'Two days' },
				{ label: 'Source', value: 'Habiganj Paurashava, 24 September 2025; Dainik Habiganj Somoy' },
			],
			problem:
				'We hold no figure on how much tax and how many bills stood unpaid in Habiganj before the fairs.\n\nA general observation of the MAB desk: in many towns a payer has to fetch the bill at a desk of the municipality, queue at the bank and come back to show the receipt. That costs half a day of work, so people put it off and arrears grow. The municipality in turn runs short of money for roads, lights and drains.',
			objectives:
				'No written aim is in the material we hold. From the way the fair is run the MAB desk reads three: to make paying easy, to encourage paying in time, and to honour in public those who pay.',
			steps: [
				{
					title: 'Setting the days of the fair each year',
					text: 'The municipality holds the fair every year. Its length is not always the same: one fair ran five days, that of September 2025 two.',
					when: 'Every year; latest fair known to us September 2025',
					who: 'Habiganj Paurashava',
				},
				{
					title: 'Booths and a bank in one place',
					text: 'Booths and a bank counter are set up at the fair, so that a payer can settle municipal tax and water bill on one spot.',
					when: 'On the days of the fair',
					who: 'The municipality and the bank',
				},
				{
					title: 'A rebate of 10 per cent',
					text: 'Those who pay at the fair get a rebate of 10 per cent. On which sum, and under which rule, has to be asked of the municipality.',
					when: 'On the days of the fair',
					who: 'Habiganj Paurashava',
				},
				{
					title: 'Honouring the payers',
					text: 'Payers are given a certificate and a sapling.',
					when: 'On the days of the fair',
					who: 'Habiganj Paurashava',
				},
			],
			buildingBlocks: [
				{
					name: 'Booths and a bank counter on one ground',
					what: 'Seeing the bill, paying and getting the receipt happen in one place.',
					enablingFactors: 'View of the MAB desk: it takes an up-to-date tax register and a willing bank.',
					lesson: null,
				},
				{
					name: 'A rebate at the fair',
					what: 'Ten per cent off for those who pay at the fair.',
					enablingFactors: 'View of the MAB desk: the ground for a rebate in the tax rules has to be checked first.',
					lesson: 'Desk reading: write down both what the rebate cost and what came in on top.',
				},
				{
					name: 'Certificates and saplings',
					what: 'Public thanks for paying tax, at little expense.',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'The familiar way to collect tax is by notice and reminder; here it takes the form of a fair, and those who pay are thanked. The desk has not compared whether other municipalities hold tax fairs too.',
			governance:
				'The fair is run by the municipality itself. Which council decision or rule stands behind the rebate and the fair we have not seen.',
			participation: null,
			inKind: null,
			povertyHow:
				'This is a revenue practice and does not reduce poverty by itself. Poor people gain only if the extra income goes into services for low-income areas; of that we have no information.',
			sustainability: {
				money: 'Neither the expense of the fair nor the cost of the rebate is known.',
				people: null,
				rules: 'It is held every year, and was held in September 2025 (municipal website).',
				environment: 'Payers receive saplings; how many have survived is not known.',
			},
			climate: null,
			difficulties: [],
			lessons: [
				'Desk reading: where paying is made easy, fewer reminders are needed.',
				'Desk reading: the sum collected proves little alone; look at the months before and after the fair as well.',
				'Desk reading: the length can vary; Habiganj has held fairs of two days and of five.',
			],
			transfer: {
				preconditions:
					'MAB desk advice, not reported by the municipality: up-to-date registers of tax and water bills, a legal ground for the rebate, a council decision and the consent of a bank.',
				minimumVersion:
					'Desk advice: one day, two booths, one bank counter and printed certificates are enough to begin.',
				steps:
					'- Settle rate and ground of the rebate against the law\n- Deliver every bill before the fair\n- Announce it by loudspeaker and text message\n- Post the collection of each day\n- Publish rebate, expense and extra collection at the end',
				typicalTime: null,
				notSuitableWhen:
					'Desk advice: where the register has many mistakes, mend it first, or the fair will become a fair of complaints.',
			},
		},
	},
};
