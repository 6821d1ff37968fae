import type { SeedPractice } from '../types.ts';

export const shibganjMobileBillPayment: SeedPractice = {
	slug: 'shibganj-mobile-bill-payment',
	entryType: 'promising',
	stage: 'running',
	sector: 'digital',
	municipalities: ['shibganj-chapainawabganj'],
	wards: null,
	location: null,
	topics: [
		{ en: 'Mobile payment', bn: 'মোবাইলে পরিশোধ' },
		{ en: 'Holding tax', bn: 'হোল্ডিং ট্যাক্স' },
		{ en: 'Waste collectors', bn: 'বর্জ্য সংগ্রহকর্মী' },
	],
	sdgs: [16, 11],
	startedOn: null,
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: { en: 'Swisscontact, PRABRIDDHI project', bn: 'সুইসকন্ট্যাক্ট, প্রবৃদ্ধি প্রকল্প' },
			kind: 'ngo',
			role: { en: 'Supported the municipality', bn: 'পৌরসভাকে সহায়তা' },
			contribution: { en: null, bn: null },
		},
		{
			name: { en: 'bKash', bn: 'বিকাশ' },
			kind: 'private',
			role: { en: 'Mobile payment service used for the bills', bn: 'যে মোবাইল সেবায় বিল দেওয়া যায়' },
			contribution: { en: null, bn: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [],
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
			title: 'Radio Mahananda, report on the opening of the digital services of Shibganj municipality (date not seen)',
			url: 'https://radiomahananda.com',
			seenOn: '2026-11-20',
			fact: {
				en: 'Tax, water and trade licence fees by bKash, opened with PRABRIDDHI on a World Environment Day with the plastic theme.',
				bn: 'প্লাস্টিক দূষণ প্রতিপাদ্যের এক বিশ্ব পরিবেশ দিবসে প্রবৃদ্ধি প্রকল্পের সঙ্গে বিকাশে কর, পানির বিল ও ট্রেড লাইসেন্স ফি দেওয়ার ব্যবস্থা উদ্বোধন।',
			},
		},
		{
			title: 'Municipal Association of Bangladesh, "Local Economic Development", stories of change, November 2023',
			url: 'https://mab.org.bd/local-economic-development',
			seenOn: '2026-11-20',
			fact: {
				en: 'One of the stories of change is the case of the waste collectors of Shibganj.',
				bn: 'পরিবর্তনের গল্পগুলোর একটি শিবগঞ্জের বর্জ্য সংগ্রহকর্মীদের নিয়ে।',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		licence: 'CC BY 4.0',
		note: {
			en: 'Compiled by the MAB desk from public sources; not yet confirmed by the municipality. Shibganj here is the municipality in Chapai Nawabganj, not the one in Bogura.',
			bn: 'প্রকাশিত উৎস থেকে ম্যাব ডেস্কের সংকলন; পৌরসভা এখনো নিশ্চিত করেনি। এখানে শিবগঞ্জ বলতে চাঁপাইনবাবগঞ্জের শিবগঞ্জ, বগুড়ার নয়।',
		},
	},
	unknowns: [
		{
			field: 'startedOn',
			note: {
				en: 'Opened on a World Environment Day; the year is not given. Other municipalities should ask before citing.',
				bn: 'এক বিশ্ব পরিবেশ দিবসে উদ্বোধন; বছর উল্লেখ নেই। উদ্ধৃত করার আগে পৌরসভার কাছে জেনে নিন।',
			},
		},
		{
			field: 'participation',
			note: {
				en: 'How residents or waste collectors shared in the decision is not known.',
				bn: 'বাসিন্দা বা সংগ্রহকর্মীরা সিদ্ধান্তে কীভাবে ছিলেন, জানা নেই।',
			},
		},
		{ field: 'capitalCost', note: { en: 'Set-up cost not found.', bn: 'শুরুর খরচ পাওয়া যায়নি।' } },
		{
			field: 'annualCost',
			note: { en: 'Running cost and payment charges not found.', bn: 'চালানোর খরচ ও লেনদেনের চার্জ পাওয়া যায়নি।' },
		},
		{ field: 'funding', note: { en: 'Who paid for what is not known.', bn: 'কোন খরচ কে দিয়েছে, জানা নেই।' } },
		{ field: 'monthsToImplement', note: { en: 'Not found.', bn: 'পাওয়া যায়নি।' } },
		{
			field: 'results',
			note: {
				en: 'No figures on bills paid, money collected or homes served by the collectors were found.',
				bn: 'কত বিল জমা, কত টাকা আদায় বা কত বাড়ি থেকে ময়লা তোলা হয়, কোনো সংখ্যা পাওয়া যায়নি।',
			},
		},
		{ field: 'beneficiaries', note: { en: 'Number of users not found.', bn: 'ব্যবহারকারীর সংখ্যা পাওয়া যায়নি।' } },
		{
			field: 'sustainability',
			note: {
				en: 'Whether the service went on after the project support is not known.',
				bn: 'প্রকল্পের সহায়তা শেষে সেবা চলছে কি না, জানা নেই।',
			},
		},
		{ field: 'difficulties', note: { en: 'The sources name none.', bn: 'সূত্রে কোনোটির উল্লেখ নেই।' } },
		{ field: 'contactOffice', note: { en: 'To be named by the municipality.', bn: 'পৌরসভা জানাবে।' } },
	],
	text: {
		en: {
			title: 'Municipal bills by mobile phone, side by side with better waste collection',
			oneLine:
				'Shibganj opened payment of tax, water and trade licence fees by bKash, and worked on its waste collection with PRABRIDDHI.',
			summary:
				'With Swisscontact PRABRIDDHI, Shibganj (Chapai Nawabganj) opened payment of holding tax, water bills and trade licence fees by bKash on a World Environment Day. MAB published the case of its waste collectors in November 2023. The year of opening, the cost and any figures on results are not known.',
			keyFacts: [
				{ label: 'Payable by bKash', value: 'Tax, water bill, trade licence fee (Radio Mahananda)' },
				{ label: 'Support', value: 'Swisscontact PRABRIDDHI' },
				{ label: 'Opened', value: 'On a World Environment Day with the plastic theme; year not known' },
				{ label: 'Waste collectors', value: "Told in MAB's stories of change, November 2023" },
			],
			problem:
				'The desk found no figures on arrears, queues or uncollected waste in Shibganj before the change. In general, a resident who wants to pay a small municipal bill loses half a working day: a trip to the office, a queue, sometimes a second trip for the receipt. Those who live from daily wages feel this most, and small bills stay unpaid. The municipality then has less money for the services people see every day, and waste collection is the first of them.',
			objectives:
				'To let residents pay tax, water and trade licence fees by mobile phone, and to make waste collection better at the same time. The written aims of the municipality were not seen.',
			steps: [
				{
					title: 'Work with a local economic development project',
					text: 'The municipality worked with PRABRIDDHI, a project of Swisscontact. The terms of the cooperation were not found.',
					when: null,
					who: 'Municipality and Swisscontact PRABRIDDHI',
				},
				{
					title: 'Put three kinds of bills on the mobile phone',
					text: 'Holding tax, water bill and trade licence fee can be paid by bKash.',
					when: null,
					who: 'Municipality',
				},
				{
					title: 'Open it in public on World Environment Day',
					text: 'The payment service was opened on a World Environment Day with the theme of plastic, so that bills and cleanliness were spoken of together.',
					when: 'World Environment Day; year not known',
					who: 'Municipality',
				},
				{
					title: 'Improve waste collection and tell the story',
					text: 'Waste collection was improved. MAB carried the case of the waste collectors among its stories of change in November 2023.',
					when: 'November 2023 (publication)',
					who: 'Municipality; published by MAB',
				},
			],
			buildingBlocks: [
				{
					name: 'Bill payment by mobile money',
					what: 'Tax, water and licence fees are paid from a phone instead of at the counter.',
					enablingFactors:
						'MAB desk: a clean list of holdings with numbers, and an agreement with the payment company.',
					lesson: 'MAB desk: keep the counter open; not every household has a phone that can pay.',
				},
				{
					name: 'Payment linked with a service people see',
					what: 'The opening of mobile payment was tied to an environment day and to work on waste collection.',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'Mobile payment was not presented as a technical matter of the tax section but together with cleanliness: residents pay more easily, and the town works on the service they notice first.',
			governance: null,
			participation: null,
			inKind: null,
			povertyHow:
				'Only in part. Paying by phone saves daily earners a trip, and waste collection gives paid work to poor people. How many collectors there are and what they earn is not known, and mobile payment alone does not reduce poverty.',
			sustainability: null,
			climate: null,
			difficulties: [],
			lessons: [
				'MAB desk: start with bills that everybody knows, such as tax and water, before adding rare services.',
				'MAB desk: open the service on a day when people already speak about the town, and show what the money does.',
				'MAB desk: count from the first month (bills paid by phone, amount, complaints); no such figure is public here.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: an up-to-date holding list, a bank account for the receipts, an agreement with a mobile payment company, and one trained person in the accounts section.',
				minimumVersion:
					'MAB desk advice: holding tax of two wards by mobile payment for three months, with the counter open as before.',
				steps:
					'MAB desk advice: clean the list, sign the agreement, test with staff, tell residents by mosque, market and cable TV, reconcile every day, publish the monthly result.',
				typicalTime: null,
				notSuitableWhen:
					'MAB desk advice: bills are still written by hand without numbers, or payments cannot be reconciled daily.',
			},
		},
		bn: {
			title: 'মোবাইলে পৌর বিল, সঙ্গে আরও ভালো বর্জ্য সংগ্রহ',
			oneLine: 'চাঁপাইনবাবগঞ্জের শিবগঞ্জে কর, পানির বিল ও ট্রেড লাইসেন্স ফি দেওয়া যায় বিকাশে; সঙ্গে ময়লা তোলার কাজও গোছানো হয়েছে।',
			summary:
				'সুইসকন্ট্যাক্টের প্রবৃদ্ধি প্রকল্পের সহায়তায় চাঁপাইনবাবগঞ্জের শিবগঞ্জ পৌরসভা এক বিশ্ব পরিবেশ দিবসে বিকাশে হোল্ডিং ট্যাক্স, পানির বিল ও ট্রেড লাইসেন্স ফি নেওয়া শুরু করে। এখানকার বর্জ্য সংগ্রহকর্মীদের গল্প ম্যাব প্রকাশ করে নভেম্বর ২০২৩-এ। চালুর বছর, খরচ ও ফলাফলের কোনো সংখ্যা জানা নেই।',
			keyFacts: [
				{ label: 'বিকাশে যা দেওয়া যায়', value: 'কর, পানির বিল, ট্রেড লাইসেন্স ফি (রেডিও মহানন্দা)' },
				{ label: 'সহায়তা', value: 'সুইসকন্ট্যাক্টের প্রবৃদ্ধি প্রকল্প' },
				{ label: 'চালু', value: 'প্লাস্টিক প্রতিপাদ্যের এক বিশ্ব পরিবেশ দিবসে; বছর জানা নেই' },
				{ label: 'বর্জ্য সংগ্রহকর্মী', value: 'ম্যাবের পরিবর্তনের গল্পে, নভেম্বর ২০২৩' },
			],
			problem:
				'এই বদলের আগে শিবগঞ্জে কত কর বকেয়া ছিল, লাইন কত লম্বা হতো বা কত ময়লা পড়ে থাকত, ডেস্ক সে হিসাব পায়নি। সাধারণভাবে, পৌরসভায় ছোট একটি বিল দিতে গেলে আধা দিনের কাজ নষ্ট: অফিসে যাওয়া, লাইনে দাঁড়ানো, কখনো রসিদের জন্য আবার আসা। দিন এনে দিন খাওয়া মানুষের কষ্টটা বেশি, তাই ছোট বিল বাকি পড়ে থাকে। ফলে পৌরসভার হাতেও টাকা কম থাকে। তার ধাক্কা লাগে রোজ চোখে পড়া সেবায়, সবার আগে ময়লা তোলায়।',
			objectives:
				'বাসিন্দারা যেন মোবাইল থেকেই কর, পানির বিল ও ট্রেড লাইসেন্স ফি দিতে পারেন, আর একই সঙ্গে ময়লা সংগ্রহ যেন ভালো হয়। পৌরসভার লিখিত লক্ষ্য দেখা হয়নি।',
			steps: [
				{
					title: 'স্থানীয় অর্থনৈতিক উন্নয়ন প্রকল্পের সঙ্গে কাজ',
					text: 'পৌরসভা কাজ করে সুইসকন্ট্যাক্টের প্রবৃদ্ধি প্রকল্পের সঙ্গে। চুক্তির শর্ত জানা যায়নি।',
					when: null,
					who: 'পৌরসভা ও সুইসকন্ট্যাক্ট (প্রবৃদ্ধি)',
				},
				{
					title: 'তিন ধরনের বিল মোবাইলে',
					text: 'হোল্ডিং ট্যাক্স, পানির বিল ও ট্রেড লাইসেন্স ফি বিকাশে দেওয়ার ব্যবস্থা হয়।',
					when: null,
					who: 'পৌরসভা',
				},
				{
					title: 'পরিবেশ দিবসে সবার সামনে উদ্বোধন',
					text: 'প্লাস্টিক দূষণ প্রতিপাদ্যের এক বিশ্ব পরিবেশ দিবসে সেবাটি উদ্বোধন হয়। ফলে বিল আর পরিচ্ছন্নতার কথা একসঙ্গে ওঠে।',
					when: 'বিশ্ব পরিবেশ দিবস; বছর জানা নেই',
					who: 'পৌরসভা',
				},
				{
					title: 'ময়লা সংগ্রহ ভালো করা ও গল্প জানানো',
					text: 'বর্জ্য সংগ্রহের কাজ ভালো করা হয়। সংগ্রহকর্মীদের কথা ম্যাব নভেম্বর ২০২৩-এ পরিবর্তনের গল্পে তুলে ধরে।',
					when: 'নভেম্বর ২০২৩ (প্রকাশ)',
					who: 'পৌরসভা; প্রকাশ করেছে ম্যাব',
				},
			],
			buildingBlocks: [
				{
					name: 'মোবাইলে বিল পরিশোধ',
					what: 'কর, পানির বিল ও লাইসেন্স ফি কাউন্টারে না গিয়ে ফোন থেকেই দেওয়া যায়।',
					enablingFactors: 'ম্যাব ডেস্ক: নম্বরসহ হোল্ডিংয়ের নির্ভুল তালিকা এবং মোবাইল আর্থিক সেবার প্রতিষ্ঠানের সঙ্গে চুক্তি।',
					lesson: 'ম্যাব ডেস্ক: কাউন্টার খোলা রাখুন; সব পরিবারের ফোনে টাকা দেওয়ার সুযোগ নেই।',
				},
				{
					name: 'চোখে দেখা সেবার সঙ্গে পরিশোধকে জোড়া',
					what: 'মোবাইলে পরিশোধের উদ্বোধন হয় পরিবেশ দিবসে, ময়লা সংগ্রহের কাজের সঙ্গে মিলিয়ে।',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'মোবাইলে পরিশোধকে শুধু কর শাখার কারিগরি ব্যাপার হিসেবে না দেখে পরিচ্ছন্নতার সঙ্গে মেলানো হয়েছে। বিল দেওয়া সহজ হয়, আর শহর কাজ করে সেই সেবায়, যা মানুষ সবার আগে খেয়াল করে।',
			governance: null,
			participation: null,
			inKind: null,
			povertyHow:
				'আংশিকভাবে। ফোনে বিল দিলে দিনমজুরের একবার অফিসে যাওয়া বাঁচে, আর ময়লা সংগ্রহে দরিদ্র মানুষের মজুরির কাজ হয়। কতজন কর্মী, আয় কত, জানা নেই। শুধু মোবাইলে পরিশোধে দারিদ্র্য কমে না।',
			sustainability: null,
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্ক: সবাই চেনে এমন বিল, যেমন কর ও পানি, দিয়ে শুরু করুন; কম ব্যবহৃত সেবা পরে।',
				'ম্যাব ডেস্ক: শহর নিয়ে কথা হয় এমন দিনে সেবা চালু করুন, আর টাকায় কী কাজ হয় দেখান।',
				'ম্যাব ডেস্ক: প্রথম মাস থেকেই গুনুন ফোনে কত বিল, কত টাকা, কত অভিযোগ; এখানে এমন কোনো হিসাব প্রকাশ্যে নেই।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ: হালনাগাদ হোল্ডিং তালিকা, আদায়ের ব্যাংক হিসাব, মোবাইল আর্থিক সেবার সঙ্গে চুক্তি আর হিসাব শাখায় একজন প্রশিক্ষিত কর্মী।',
				minimumVersion: 'ম্যাব ডেস্কের পরামর্শ: দুটি ওয়ার্ডের হোল্ডিং ট্যাক্স তিন মাস মোবাইলে নিন, কাউন্টারও আগের মতো খোলা থাকুক।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: তালিকা ঠিক করুন, চুক্তি করুন, আগে কর্মীরা পরীক্ষা করুন, মসজিদ-বাজার-ডিশ লাইনে জানান, প্রতিদিন হিসাব মেলান, মাসের ফল প্রকাশ করুন।',
				typicalTime: null,
				notSuitableWhen: 'ম্যাব ডেস্কের পরামর্শ: বিল যদি এখনো নম্বর ছাড়া হাতে লেখা হয়, কিংবা প্রতিদিন হিসাব মেলানো না যায়।',
			},
		},
	},
};
