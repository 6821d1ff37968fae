import type { SeedPractice } from '../types.ts';

export const jhenaidahCommunityHousing: SeedPractice = {
	slug: 'jhenaidah-community-housing',
	entryType: 'bestPractice',
	stage: 'running',
	sector: 'housing',
	municipalities: ['jhenaidah'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'নারীদের সঞ্চয় দল', en: "Women's savings groups" },
		{ bn: 'ঘূর্ণায়মান তহবিল', en: 'Revolving fund' },
		{ bn: 'নিম্ন আয়ের আবাসন', en: 'Low-income housing' },
	],
	sdgs: [1, 5, 11],
	startedOn: '2015',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { bn: 'পাঁচ এলাকার নারীদের দল', en: "Women's groups of five communities" },
			kind: 'community',
			role: {
				bn: 'সঞ্চয়, মানচিত্র ও নমুনা তৈরি, ঘর নির্মাণ',
				en: 'Saving, mapping, model-making and building',
			},
			contribution: { bn: 'ঋণের আগে ৳২০ হাজার সঞ্চয়', en: 'BDT 20,000 saved before a loan' },
		},
		{
			name: {
				bn: 'এশিয়ান কোয়ালিশন ফর হাউজিং রাইটস (এসিএইচআর)',
				en: 'Asian Coalition for Housing Rights (ACHR)',
			},
			kind: 'donor',
			role: { bn: 'ঘূর্ণায়মান তহবিলের প্রারম্ভিক অর্থ', en: 'Seed money of the revolving fund' },
			contribution: { bn: null, en: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [
		{
			kind: 'project',
			name: { bn: 'এসিএইচআরের প্রারম্ভিক তহবিল', en: 'Seed fund of ACHR' },
			amountBdt: null,
			percent: null,
		},
		{
			kind: 'community',
			name: { bn: 'সদস্যদের সঞ্চয় ও কিস্তি', en: 'Savings and repayments of the members' },
			amountBdt: null,
			percent: null,
		},
	],
	monthsToImplement: null,
	results: [
		{
			indicator: {
				bn: 'ঘূর্ণায়মান তহবিলের ঋণে নির্মিত ঘর',
				en: 'Houses built with loans of the revolving fund',
			},
			unit: { bn: 'ঘর', en: 'houses' },
			baseline: null,
			baselineOn: null,
			latest: 38,
			latestOn: null,
			source: {
				bn: 'পিওসিএএর ওয়েব পাতা; দেখা হয়েছে ২০ নভেম্বর ২০২৬। গণনার তারিখ দেওয়া নেই',
				en: 'Web page of POCAA, seen on 20 November 2026; date of the count not given',
			},
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: {
				bn: 'সঞ্চয় ও মানচিত্রের কাজ শুরু করা এলাকা',
				en: 'Communities that began saving and mapping',
			},
			unit: { bn: 'এলাকা', en: 'communities' },
			baseline: null,
			baselineOn: null,
			latest: 5,
			latestOn: '2015',
			source: {
				bn: 'পিওসিএএর ওয়েব পাতা; দেখা হয়েছে ২০ নভেম্বর ২০২৬',
				en: 'Web page of POCAA, seen on 20 November 2026',
			},
			womenPercent: null,
			poorPercent: null,
		},
	],
	beneficiaries: {
		directCount: null,
		womenCount: null,
		poorHouseholdCount: 38,
		indirectCount: null,
		isEstimate: true,
		note: {
			bn: 'উৎসে ৩৮টি ঘরের কথা আছে; প্রতি ঘরে একটি পরিবার ধরে ম্যাব ডেস্কের হিসাব।',
			en: 'The source counts 38 houses; the MAB desk takes one household for each house.',
		},
	},
	povertyRelated: true,
	evidenceLevel: 'e0',
	hazards: [],
	links: [],
	contactOffice: null,
	sources: [
		{
			title: 'POCAA: Jhenaidah citywide housing process',
			url: 'https://staging.pocaabd.com/action-process/jhenaidah-citywide-housing-process',
			seenOn: '2026-11-20',
			fact: {
				bn: '৬৩টি নিম্ন আয়ের এলাকা; ২০১৫ সালে পাঁচ এলাকার নারীদের উদ্যোগ; ৳১ লাখ ঋণ, আগে ৳২০ হাজার সঞ্চয়; এসিএইচআরের তহবিলে ৩৮টি ঘর',
				en: '63 low-income communities; women of five communities began in 2015; loan of BDT 100,000 after saving BDT 20,000; 38 houses with the ACHR fund',
			},
		},
		{
			title: 'Healthabitat: Improving housing in Bangladesh, a sustainable example, 1 April 2017',
			url: 'https://www.healthabitat.com/improving-housing-in-bangladesh-a-sustainable-example/',
			seenOn: '2026-11-20',
			fact: {
				bn: 'প্রতি ঘরে প্রায় ১,২০০ মার্কিন ডলার, ৮ বছরে পরিশোধ',
				en: 'About USD 1,200 a house, repaid over 8 years',
			},
		},
		{
			title: 'Jamini: A dream realised (interview on Jhenaidah)',
			url: 'https://jaminiarts.com/a-dream-realised/',
			seenOn: '2026-11-20',
			fact: {
				bn: 'পৌরসভার নথিতে ৬৩টি নিম্ন আয়ের এলাকা, স্থপতিদের জরিপে ৮১টি',
				en: "63 low-income communities in the municipality's records, 81 in the architects' survey",
			},
		},
		{
			title:
				'Journal of Contemporary Urban Affairs 3(2), 2019: Empowering the urban poor through participatory planning process',
			url: 'https://doi.org/10.25034/ijcua.2018.4700',
			seenOn: '2026-11-20',
			fact: {
				bn: 'এলাকাভিত্তিক প্রক্রিয়ার বিবরণ; লেখকেরা একই প্ল্যাটফর্মের স্থপতি, তাই এটিকে স্বাধীন মূল্যায়ন ধরা হয়নি',
				en: 'Account of the community process; the authors are architects of the same platform, so it is not counted as an independent evaluation',
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
			note: {
				bn: 'প্রতি ঘরে প্রায় ১,২০০ মার্কিন ডলার (২০১৭); পুরো উদ্যোগ ও প্রারম্ভিক তহবিলের অঙ্ক জানা নেই।',
				en: 'About USD 1,200 a house (2017); the total and the size of the seed fund are not known.',
			},
		},
		{
			field: 'annualCost',
			note: { bn: 'তহবিল চালানোর বার্ষিক ব্যয় জানা নেই।', en: 'The yearly cost of running the fund is not known.' },
		},
		{
			field: 'monthsToImplement',
			note: {
				bn: 'সঞ্চয় শুরু থেকে প্রথম ঘর পর্যন্ত কত মাস লেগেছে, জানা নেই।',
				en: 'The months from first savings to first house are not known.',
			},
		},
		{
			field: 'difficulties',
			note: {
				bn: 'পৌরসভা ও দলগুলোর কাছে জানা হবে।',
				en: 'To be asked from the municipality and the groups.',
			},
		},
		{
			field: 'contactOffice',
			note: { bn: 'যোগাযোগের দপ্তর এখনো জানানো হয়নি।', en: 'No contact office has been named yet.' },
		},
	],
	text: {
		bn: {
			title: 'নিম্ন আয়ের এলাকার নারীদের সঞ্চয় ও ঘূর্ণায়মান তহবিলে নিজেদের ঘর',
			oneLine: '৳২০ হাজার সঞ্চয়ের পর নেটওয়ার্ক থেকে ৳১ লাখ ঋণ; এভাবেই উঠেছে ৩৮টি ঘর, পরিশোধ ৮ বছরে।',
			summary:
				'২০১৫ সালে ঝিনাইদহের পাঁচটি নিম্ন আয়ের এলাকার নারীরা সঞ্চয়, এলাকার মানচিত্র ও ঘরের নমুনা তৈরির কাজ শুরু করেন। এসিএইচআরের প্রারম্ভিক তহবিলের ঋণে ৩৮টি ঘর হয়েছে। ৳২০ হাজার জমালে নেটওয়ার্ক ৳১ লাখ ঋণ দেয়। প্রতি ঘরে ব্যয় প্রায় ১,২০০ মার্কিন ডলার, শোধ হয় ৮ বছরে।',
			keyFacts: [
				{ label: 'নির্মিত ঘর', value: '৩৮টি (পিওসিএএ; গণনার তারিখ নেই)' },
				{ label: 'ঋণ', value: '৳১ লাখ, আগে ৳২০ হাজার সঞ্চয়' },
				{ label: 'ঘরপ্রতি ব্যয়', value: 'প্রায় ১,২০০ মার্কিন ডলার (হেলথহ্যাবিট্যাট, ২০১৭)' },
				{ label: 'পরিশোধ', value: '৮ বছরে' },
				{ label: 'তহবিল', value: 'এসিএইচআরের ঘূর্ণায়মান প্রারম্ভিক তহবিল' },
				{ label: 'নিম্ন আয়ের এলাকা: উৎসে অমিল', value: 'পৌরসভার নথিতে ৬৩, স্থপতিদের জরিপে ৮১' },
			],
			problem:
				'নিম্ন আয়ের মানুষ সাধারণত ঘরের জন্য ব্যাংকঋণ পান না। জামানত নেই, আয় অনিয়মিত, আর যে টাকা দরকার তা ব্যাংকের কাছে খুব ছোট। তাই ঘর ওঠে টুকরো টুকরো করে, অথবা ওঠেই না।\n\nঝিনাইদহে এমন এলাকা কয়টি, তা নিয়েও দুই রকম হিসাব আছে। পৌরসভার নথিতে নিম্ন আয়ের এলাকা ৬৩টি, স্থপতিদের জরিপে ৮১টি। কোনটি ঠিক, ম্যাব ডেস্ক কোনোটিকে চূড়ান্ত ধরেনি। উদ্যোগের আগে কত পরিবারের ঘর বসবাসের অনুপযোগী ছিল, সে সংখ্যা পাওয়া যায়নি।',
			objectives:
				'এলাকার মানুষ যেন নিজেরাই সঞ্চয় করে, নিজেদের এলাকার মানচিত্র ও ঘরের নকশা ঠিক করে এবং একটি ঘূর্ণায়মান তহবিলের ঋণে সাধ্যের মধ্যে ঘর তুলতে পারেন। কতটি ঘর হবে, এমন কোনো ঘোষিত লক্ষ্য দেখা যায়নি।',
			steps: [
				{
					title: 'নারীদের সঞ্চয় দল',
					text: 'পাঁচটি নিম্ন আয়ের এলাকার নারীরা সঞ্চয় শুরু করেন।',
					when: '২০১৫',
					who: 'পাঁচ এলাকার নারীরা',
				},
				{
					title: 'এলাকার মানচিত্র তৈরি',
					text: 'নারীরা নিজেদের এলাকার মানচিত্র তৈরি করেন। স্থপতিদের জরিপে শহরে ৮১টি নিম্ন আয়ের এলাকা পাওয়া যায়; পৌরসভার নথিতে আছে ৬৩টি।',
					when: '২০১৫ থেকে',
					who: 'নারীদের দল, স্থপতিরা',
				},
				{
					title: 'ঘরের নমুনা বানিয়ে নকশা',
					text: 'কেমন ঘর চান, নারীরা তা নমুনা বানিয়ে দেখান।',
					when: '২০১৫ থেকে',
					who: 'নারীদের দল, স্থপতিরা',
				},
				{
					title: 'ঘূর্ণায়মান তহবিল থেকে ঋণ',
					text: 'এসিএইচআরের প্রারম্ভিক অর্থে তহবিল হয়। ৳২০ হাজার জমালে একজন সদস্য নেটওয়ার্ক থেকে ৳১ লাখ ঋণ পান।',
					when: null,
					who: 'এলাকাগুলোর নেটওয়ার্ক, এসিএইচআর',
				},
				{
					title: 'ঘর নির্মাণ ও কিস্তি শোধ',
					text: 'তহবিল থেকে ৩৮টি ঘর হয়েছে। প্রতি ঘরে ব্যয় প্রায় ১,২০০ মার্কিন ডলার, পরিশোধের মেয়াদ ৮ বছর। ফেরত আসা টাকা থেকে পরের ঋণ দেওয়া যায়।',
					when: null,
					who: 'পরিবার ও নেটওয়ার্ক',
				},
			],
			buildingBlocks: [
				{
					name: 'আগে সঞ্চয়, পরে ঋণ',
					what: '৳২০ হাজার জমানোর পরই ৳১ লাখ ঋণ।',
					enablingFactors: 'নিয়মিত বৈঠক ও স্বচ্ছ হিসাবের খাতা।',
					lesson: 'ম্যাব ডেস্কের পর্যবেক্ষণ: সঞ্চয়ের অভ্যাসই কিস্তি শোধের প্রস্তুতি।',
				},
				{
					name: 'ঘূর্ণায়মান প্রারম্ভিক তহবিল',
					what: 'একবার দেওয়া টাকা ঋণ হয়ে ফিরে আসে, আবার নতুন পরিবারকে দেওয়া হয়।',
					enablingFactors: 'তহবিলের প্রথম টাকা ও এলাকার নেটওয়ার্ক।',
					lesson: null,
				},
				{
					name: 'মানচিত্র ও নমুনা দিয়ে পরিকল্পনা',
					what: 'নকশার কাগজের বদলে মানচিত্র ও নমুনা, যাতে সবাই মত দিতে পারেন।',
					enablingFactors: 'সময় দিতে রাজি স্থপতি বা প্রকৌশলী।',
					lesson: null,
				},
			],
			novelty: 'শুরু ঘর দিয়ে নয়, নারীদের সঞ্চয় দিয়ে। নকশা ও ঋণ দুটোতেই এলাকার মানুষ সিদ্ধান্তের কেন্দ্রে, আর টাকাটা অনুদান নয়, ঘূর্ণায়মান ঋণ।',
			governance: null,
			participation:
				'পুরো প্রক্রিয়া শুরু করেছেন পাঁচটি এলাকার নারীরা: সঞ্চয়, মানচিত্র, ঘরের নমুনা। এলাকার নেটওয়ার্কই ঋণ দেয়। নারী সদস্যের সংখ্যা, আর টিএলসিসি বা ডব্লিউএলসিসিতে বিষয়টি আলোচিত হয়েছে কি না, উৎসে বলা নেই।',
			inKind: null,
			povertyHow:
				'যাঁদের ব্যাংকঋণ পাওয়ার সুযোগ কম, তাঁরা ছোট সঞ্চয়ের বিপরীতে ৳১ লাখ ঋণ পেয়েছেন এবং ৮ বছরে শোধের সুযোগ পেয়েছেন। ৩৮টি ঘর উঠেছে নিম্ন আয়ের এলাকায়। আয় বা স্বাস্থ্যে কী বদলেছে, সেই সংখ্যা নেই।',
			sustainability: {
				money: 'তহবিল ঘূর্ণায়মান, পরিশোধ ৮ বছরে। আদায়ের হার ও তহবিলের বর্তমান অঙ্ক জানা নেই।',
				people: 'এলাকার নারীদের দল ও তাঁদের নেটওয়ার্ক কাজ চালায়।',
				rules: 'আগে সঞ্চয়, পরে ঋণ: এটিই মূল নিয়ম। লিখিত নীতিমালা দেখা হয়নি।',
				environment: null,
			},
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্কের পর্যবেক্ষণ: ছোট ঋণেও ঘর হয়, যদি নকশা মানুষের সাধ্য থেকে শুরু হয়।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: নারীদের সঞ্চয় দল থাকলে তহবিল চালানোর ভিত্তি তৈরিই থাকে।',
				'ম্যাব ডেস্কের পর্যবেক্ষণ: নিম্ন আয়ের এলাকার তালিকা মাঠে গিয়ে মিলিয়ে নেওয়া দরকার; এখানে নথি ও জরিপে ফারাক ১৮টি।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ: সঞ্চয় দল বা সিডিসি, থাকার জমিতে নিরাপদ অধিকার, প্রারম্ভিক তহবিল, আর কয়েক মাস সময় দিতে পারেন এমন একজন স্থপতি বা প্রকৌশলী।',
				minimumVersion:
					'ম্যাব ডেস্কের পরামর্শ: এক এলাকায় সঞ্চয় ও মানচিত্র দিয়ে শুরু করুন। প্রথম তহবিল ছোট হলেও চলে; ঘর মেরামতের ঋণ দিয়েও শেখা যায়।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: (১) এলাকার তালিকা মিলিয়ে নিন; (২) নারীদের সঞ্চয় দলের সঙ্গে বসুন; (৩) মানচিত্র ও নমুনা করুন; (৪) ঋণের নিয়ম লিখুন; (৫) জমির কাগজ দেখে অল্প কয়েকটি ঘর দিয়ে শুরু করুন; (৬) আদায়ের হিসাব সবার সামনে রাখুন।',
				typicalTime: null,
				notSuitableWhen:
					'ম্যাব ডেস্কের পরামর্শ: যেখানে উচ্ছেদের ঝুঁকি আছে বা জমি নিয়ে মামলা চলছে, সেখানে আগে জমির অধিকার নিশ্চিত করুন।',
			},
		},
		en: {
			title: "Homes from women's savings and a revolving fund in low-income communities",
			oneLine:
				'Save BDT 20,000, borrow BDT 100,000 from the network, repay over 8 years: 38 houses were built this way.',
			summary:
				'In 2015 women of five low-income communities of Jhenaidah began to save, map their settlements and make models of houses. A revolving seed fund of ACHR has paid for 38 houses. A member who has saved BDT 20,000 can borrow BDT 100,000 from the network. A house costs about USD 1,200, repaid over 8 years.',
			keyFacts: [
				{ label: 'Houses built', value: '38 (POCAA; date of the count not given)' },
				{ label: 'Loan', value: 'BDT 100,000 after saving BDT 20,000' },
				{ label: 'Cost of a house', value: 'About USD 1,200 (Healthabitat, 2017)' },
				{ label: 'Repayment', value: 'Over 8 years' },
				{ label: 'Fund', value: 'Revolving seed fund of ACHR' },
				{
					label: 'Low-income communities: sources conflict',
					value: "63 in municipal records, 81 in the architects' survey",
				},
			],
			problem:
				'People on low incomes seldom get a bank loan for a house. There is no collateral, income is irregular and the sum is too small for a bank. So the house grows bit by bit, or not at all.\n\nEven the number of such communities in Jhenaidah has two versions: 63 in the records of the municipality and 81 in a survey by architects. The MAB desk has not chosen between them. How many families had unfit houses before was not found.',
			objectives:
				'That people save together, map their own settlement, decide on the design of their houses and build within their means with loans from a revolving fund. A stated target for the number of houses was not seen.',
			steps: [
				{
					title: "Form women's savings groups",
					text: 'Women of five low-income communities began to save.',
					when: '2015',
					who: 'Women of five communities',
				},
				{
					title: 'Map the settlements',
					text: "The women mapped their own settlements. The architects' survey found 81 low-income communities in the town; municipal records have 63.",
					when: 'From 2015',
					who: "Women's groups, architects",
				},
				{
					title: 'Design by making models',
					text: 'The women made models to show what houses they wanted.',
					when: 'From 2015',
					who: "Women's groups, architects",
				},
				{
					title: 'Lend from a revolving fund',
					text: 'Seed money of ACHR made the fund. A member who has saved BDT 20,000 gets a loan of BDT 100,000 from the network.',
					when: null,
					who: 'Network of the communities, ACHR',
				},
				{
					title: 'Build and repay',
					text: 'The fund has paid for 38 houses. A house costs about USD 1,200 and is repaid over 8 years, and what comes back can be lent again.',
					when: null,
					who: 'Families and the network',
				},
			],
			buildingBlocks: [
				{
					name: 'Savings first, loan after',
					what: 'BDT 20,000 has to be saved before BDT 100,000 is lent.',
					enablingFactors: 'MAB desk advice: regular meetings and an open account book.',
					lesson: 'MAB desk reading: the habit of saving is the preparation for repaying.',
				},
				{
					name: 'Revolving seed fund',
					what: 'Money given once comes back as repayment and is lent to the next family.',
					enablingFactors: 'The first money of the fund and a network of communities.',
					lesson: null,
				},
				{
					name: 'Planning with maps and models',
					what: 'Maps and models instead of drawings, so that everybody can have a say.',
					enablingFactors: 'MAB desk advice: an architect or engineer willing to give time.',
					lesson: null,
				},
			],
			novelty:
				"It begins with women's savings and not with houses. Residents stand at the centre of both design and lending, and the money is no grant but a loan that comes round again.",
			governance: null,
			participation:
				'Women of five communities began the whole process: saving, mapping and model-making. The network of the communities gives the loans. The number of women members, and whether the matter came before the TLCC or WLCCs, is not in the sources.',
			inKind: null,
			povertyHow:
				'Families with little chance of a bank loan could borrow BDT 100,000 against small savings and repay over 8 years. The 38 houses stand in low-income communities. Changes in income or health are not given in figures.',
			sustainability: {
				money:
					'The fund revolves, with repayment over 8 years. The recovery rate and the present size of the fund are not known.',
				people: "Women's groups and their network do the work.",
				rules: 'Savings first, loan after: this is the main rule. A written policy was not seen.',
				environment: null,
			},
			climate: null,
			difficulties: [],
			lessons: [
				'MAB desk reading: a small loan can build a house when the design starts from what people can pay.',
				"MAB desk reading: where women's savings groups exist, the base for running a fund is there.",
				'MAB desk reading: check the list of low-income communities on the ground; here records and survey differ by 18.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: savings groups or a CDC, a secure right to the land, seed money, and an architect or engineer who can give some months.',
				minimumVersion:
					'MAB desk advice: begin with savings and mapping in one community. A small first fund will do, and loans for repairs are also a way to learn.',
				steps:
					"MAB desk advice: (1) check the list of communities; (2) sit down with the women's savings groups; (3) map and make models; (4) write the loan rules; (5) look at the land papers and start with a few houses; (6) show the repayments openly.",
				typicalTime: null,
				notSuitableWhen:
					'MAB desk advice: where eviction threatens or the land is before a court, secure the right to the land first.',
			},
		},
	},
};
